"""Bringing a course in."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.adapters.content import read_course
from qser_app.adapters.files import find
from qser_app.domain.courses import CourseStatus
from qser_app.domain.courses_sources import ImportReport
from qser_app.domain.people import Language, Role
from qser_app.domain.refusals import NotAllowed
from qser_app.models import Course, CourseFile, CourseText, Glossary, GlossaryTerm, Media, Module, Unit, UnitProgress, UnitText
from qser_app.services.courses import import_course, module_ids
from qser_app.services.learning import complete_unit
from tests.support.content import FILES, GLOSSARY, LESSON, a_folder
from tests.support.people import NOON, a_person, actor_for, an_organisation

LATER = NOON + timedelta(days=1)


def bring(db, folder, *, at=NOON, actor=None, **changes):
    return import_course(db, source=read_course(a_folder(folder, **changes)), actor=actor, at=at)


def test_a_course_comes_in_published_with_its_words(db, tmp_path):
    # A course, a module, two units; two course texts, one module text, three unit texts; a picture.
    assert bring(db, tmp_path) == ImportReport(created=11)
    course = db.exec(select(Course)).one()
    assert (course.code, course.status, course.source_language) == ("MINI", CourseStatus.PUBLISHED, Language.EN)
    units = db.exec(select(Unit.key, Unit.position, Unit.options).order_by(Unit.position)).all()
    assert units == [("words", 1, {}), ("quiz", 2, {"draw": 2, "pass_mark": 70, "attempts": 0})]
    text = db.exec(select(CourseText).where(CourseText.language == Language.EL)).one()
    assert text.title == "Μίνι"
    assert module_ids(db, code="MINI") == {"module-1": db.exec(select(Module.id)).one()}


def test_links_lead_to_the_pages_and_pictures_are_kept(db, tmp_path):
    bring(db, tmp_path)
    quiz = db.exec(select(Unit.id).where(Unit.key == "quiz")).one()
    body = db.exec(select(UnitText.body_html).where(UnitText.title == "Words")).one()
    assert f'<a href="/learn/quiz/{quiz}"' in body
    sha256 = db.exec(select(Media.sha256)).one()
    assert f"/media/{sha256}.svg" in body
    assert find(sha256).read_text() == FILES["module-1/figures/map.svg"]


def test_importing_twice_changes_nothing(db, tmp_path):
    bring(db, tmp_path)
    assert bring(db, tmp_path, at=LATER) == ImportReport(unchanged=11)
    assert db.exec(select(Course)).one().updated_at == NOON


def test_what_changed_is_updated_and_progress_stays(db, tmp_path):
    bring(db, tmp_path)
    ada = actor_for(a_person(db, an_organisation(db)))
    unit = db.exec(select(Unit).where(Unit.key == "words")).one()
    complete_unit(db, actor=ada, unit_id=unit.id, at=NOON)
    changes = {
        "module-1/words.en.md": LESSON.replace("Three", "Four"),
        "module-1/module.toml": FILES["module-1/module.toml"].replace("6", "7"),
    }
    assert bring(db, tmp_path, at=LATER, **changes) == ImportReport(updated=2, unchanged=9)
    assert (unit.minutes, db.exec(select(Course)).one().updated_at) == (7, LATER)
    assert db.exec(select(UnitProgress)).one().completed_at == NOON


def test_what_vanished_is_retired_and_comes_back_whole(db, tmp_path):
    bring(db, tmp_path)
    quiz = db.exec(select(Unit).where(Unit.key == "quiz")).one()
    shorter = FILES["module-1/module.toml"].partition('[[unit]]\nkey = "quiz"')[0]
    changes = {"module-1/module.toml": shorter, "module-1/words.en.md": LESSON.replace("[the quiz](unit:quiz)", "x")}
    changes |= {"module-1/words.el.md": LESSON.replace("[the quiz](unit:quiz)", "x")}
    assert bring(db, tmp_path, at=LATER, **changes).retired == 1
    assert quiz.retired_at == LATER
    bring(db, tmp_path)
    assert quiz.retired_at is None


def test_a_language_that_vanished_is_gone(db, tmp_path):
    folder = a_folder(tmp_path)
    bring(db, folder)
    (folder / "module-1/words.el.md").unlink()
    report = import_course(db, source=read_course(folder), actor=None, at=LATER)
    assert report.retired == 1
    assert db.exec(select(UnitText.language).order_by(UnitText.id)).all() == [Language.EN, Language.EN]


def test_the_superadmin_may_bring_in_a_course_of_the_house(db, tmp_path):
    boss = actor_for(a_person(db, an_organisation(db)), Role.SUPERADMIN)
    assert bring(db, tmp_path, actor=boss).created == 11


def test_nobody_else_may(db, tmp_path):
    facilitator = actor_for(a_person(db, an_organisation(db)), Role.FACILITATOR, Role.ADMIN)
    with pytest.raises(NotAllowed):
        bring(db, tmp_path, actor=facilitator)


def test_texts_are_kept_as_they_were_written_and_files_under_their_paths(db, tmp_path):
    bring(db, tmp_path)
    assert (
        db.exec(select(UnitText.body).where(UnitText.title == "Words")).one() == LESSON.partition("+++\n")[2].partition("+++\n")[2].strip()
    )
    assert db.exec(select(CourseText.body).where(CourseText.language == Language.EN)).one() == "Welcome."
    assert db.exec(select(CourseFile.path, CourseFile.sha256)).all() == [("module-1/figures/map.svg", db.exec(select(Media.sha256)).one())]


def test_a_glossary_comes_in_and_links_to_its_terms_lead_there(db, tmp_path):
    lesson = LESSON.replace("Three people", "Three [people](term:refugee)")
    bring(db, tmp_path, **{"glossary.en.md": GLOSSARY, "module-1/words.en.md": lesson})
    assert db.exec(select(Glossary.title, Glossary.as_of)).one() == ("Glossary", "2026-11-01")
    terms = db.exec(select(GlossaryTerm).order_by(GlossaryTerm.position)).all()
    assert [(term.key, term.also, term.see) for term in terms] == [
        ("refugee", ["recognised refugee"], ["applicant"]),
        ("applicant", [], []),
    ]
    assert '<a href="/course/MINI/glossary#refugee"' in terms[1].body_html
    assert '<a href="/course/MINI/glossary#refugee"' in db.exec(select(UnitText.body_html).where(UnitText.title == "Words")).one()
    again = {"glossary.en.md": GLOSSARY.partition("## applicant")[0].replace("see: applicant\n", ""), "module-1/words.en.md": lesson}
    assert bring(db, tmp_path, at=LATER, **again) == ImportReport(updated=1, unchanged=12, retired=1)
