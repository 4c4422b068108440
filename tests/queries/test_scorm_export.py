"""A module on its way out: who may take it, in which languages, and what goes along."""

import pytest
from sqlmodel import select

from qser_app.domain.courses import UnitKind
from qser_app.domain.people import Language, Role
from qser_app.domain.refusals import NotFound
from qser_app.domain.scorm_export import NothingToExport, NotInLanguage
from qser_app.models import ModuleText, QuizSettings, Unit, UnitText
from qser_app.queries.scorm_export import export_languages, exported_module, module_id_of
from tests.support.cases import EN, html_of
from tests.support.courses import a_course, a_module, a_unit
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.quizzes import a_quiz
from tests.support.statements import statements
from tests.support.worlds import world

SHA = "0123456789abcdef" * 4


@world
def world(db):
    """A course with a lesson and a quiz in English and Greek, and its facilitator."""
    town = an_organisation(db)
    quiz = a_quiz(db, code="COUNTER", organisation_id=town.id, attempts=3)
    db.add(ModuleText(module_id=quiz.module_id, language=Language.EL, title="Ενότητα", intro_html="<p>Καλώς</p>"))
    for text in db.exec(select(UnitText).where(UnitText.unit_id == quiz.lesson_id)):
        text.body_html = f'<p><a href="/learn/quiz/{quiz.unit_id}">on</a></p><figure><img src="/media/{SHA}.svg" alt="A"></figure>'
    db.flush()
    return town, quiz, actor_for(a_person(db, town, Role.FACILITATOR), Role.FACILITATOR)


def test_a_facilitator_takes_a_module_of_their_organisation(db, world):
    _, quiz, actor = world
    module = exported_module(db, actor=actor, module_id=quiz.module_id, language="el")
    assert (module.code, module.key, module.language, module.title, module.course_title) == (
        "COUNTER",
        "module-1",
        "el",
        "Ενότητα",
        "Course COUNTER",
    )
    assert [(unit.key, unit.kind, unit.title) for unit in module.units] == [
        ("words", "lesson", "words (el)"),
        ("quiz", "quiz", "quiz (el)"),
    ]
    assert module.media == (f"{SHA}.svg",)
    assert '<a href="#page-quiz">on</a>' in module.units[0].blocks[0].html
    assert f'src="media/{SHA}.svg"' in module.units[0].blocks[0].html


def test_the_rules_and_the_bank_go_along(db, world):
    _, quiz, actor = world
    db.add(QuizSettings(unit_id=quiz.unit_id, options={"pass_mark": 80, "tags": ["easy"], "minutes": 30}, changed_at=NOON))
    db.flush()
    module = exported_module(db, actor=actor, module_id=quiz.module_id, language="el")
    assert module.units[0].terms is None
    assert module.units[1].terms == {
        "draw": 4, "pass_mark": 80, "attempts": 3, "shown_passed": 5, "shown_failed": 5, "shuffle": True, "tags": ["easy"],
    }  # fmt: skip
    assert [(each.key, each.kind, each.language, each.lesson_key) for each in module.questions][:1] == [("q1", "single", "el", "words")]
    assert len(module.questions) == 4
    assert module.questions[0].answer_key == {"weights": {"a": 100.0, "b": 0.0, "c": 0.0}}


def test_a_case_goes_along_as_a_page_in_the_languages_it_has(db, world):
    _, quiz, actor = world
    lesson = db.get_one(Unit, quiz.lesson_id)
    unit = Unit(module_id=quiz.module_id, course_id=lesson.course_id, key="talk", kind=UnitKind.CASE, position=9, minutes=8)
    db.add(unit)
    db.flush()
    db.add(UnitText(unit_id=unit.id, language=Language.EN, title="A talk", body=EN, body_html=html_of(EN)))
    db.flush()
    english, greek = (exported_module(db, actor=actor, module_id=quiz.module_id, language=each) for each in ("en", "el"))
    assert [unit.key for unit in greek.units] == ["words", "quiz"]
    assert [unit.key for unit in english.units] == ["words", "quiz", "talk"]
    told = english.units[-1].case
    assert told is not None
    assert (told.case.scenes[0].title, told.words["scene-counter.0"]) == (
        "Monday, 9.40",
        "<p>A woman puts <strong>four papers</strong> on the desk.</p>",
    )


def test_others_find_nothing(db, world):
    town, quiz, _ = world
    elsewhere = an_organisation(db, "prague")
    for person, role in (
        (a_person(db, town), Role.LEARNER),
        (a_person(db, town), Role.MANAGER),
        (a_person(db, elsewhere), Role.FACILITATOR),
    ):
        with pytest.raises(NotFound):
            exported_module(db, actor=actor_for(person, role), module_id=quiz.module_id, language="en")
    with pytest.raises(NotFound):
        exported_module(db, actor=actor_for(a_person(db, town), Role.FACILITATOR), module_id=quiz.module_id + 999, language="en")


def test_a_course_of_the_whole_house_is_the_superadmin_s_and_the_operator_s(db, world):
    town, *_ = world
    quiz = a_quiz(db, code="HOUSE")
    with pytest.raises(NotFound):
        exported_module(db, actor=actor_for(a_person(db, town), Role.FACILITATOR), module_id=quiz.module_id, language="en")
    for actor in (actor_for(a_person(db, town), Role.SUPERADMIN), None):
        assert exported_module(db, actor=actor, module_id=quiz.module_id, language="en").code == "HOUSE"


def test_a_language_that_is_not_complete_is_refused_and_told(db, world):
    _, quiz, actor = world
    for language in ("de", "", "xx"):
        with pytest.raises(NotInLanguage) as refused:
            exported_module(db, actor=actor, module_id=quiz.module_id, language=language)
        assert refused.value.gaps == {"languages": "en, el"}


def test_packages_stay_and_a_module_of_packages_alone_does_not_leave(db, world):
    town, _, actor = world
    course = a_course(db, "PACKAGES", units=0, organisation_id=town.id)
    empty = a_module(db, course, "packages", position=2)
    a_unit(db, empty, "package", kind=UnitKind.SCORM)
    with pytest.raises(NothingToExport):
        exported_module(db, actor=actor, module_id=empty.id, language="en")
    a_unit(db, empty, "lesson", position=2)
    assert [unit.key for unit in exported_module(db, actor=actor, module_id=empty.id, language="en").units] == ["lesson"]


def test_an_operator_names_a_module(db, world):
    _, quiz, _ = world
    assert module_id_of(db, code="counter", key="module-1") == quiz.module_id
    for code, key in (("counter", "module-9"), ("nowhere", "module-1")):
        with pytest.raises(NotFound):
            module_id_of(db, code=code, key=key)


def test_the_reader_s_language_stands_first_where_the_module_speaks_it(db, world):
    _, quiz, _ = world
    assert export_languages(db, course_id=quiz.course_id, first=Language.EL) == {quiz.module_id: ["el", "en"]}
    assert export_languages(db, course_id=quiz.course_id, first=Language.DE) == {quiz.module_id: ["en", "el"]}


def test_languages_of_one_module_and_of_three_take_the_same_statements(db, world):
    town, *_ = world
    course = a_course(db, "MANY", units=1, organisation_id=town.id)
    assert list(export_languages(db, course_id=course.id).values()) == [["en"]]
    one = statements(db, lambda: export_languages(db, course_id=course.id))
    for number in (2, 3):
        a_unit(db, a_module(db, course, f"module-{number}", position=number), "lesson")
    assert list(export_languages(db, course_id=course.id).values()) == [["en"]] * 3
    assert statements(db, lambda: export_languages(db, course_id=course.id)) == one
