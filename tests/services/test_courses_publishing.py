"""Publishing: learners see what was published, and every version stays."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.courses import CourseStatus, UnitKind
from qser_app.domain.courses_texts import BadText, PublishedMeanwhile, Release, TextId, TextOf
from qser_app.domain.people import Language
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.models import Course, CourseText, ModuleText, TextVersion, Unit, UnitText
from qser_app.queries.learning import lesson_page
from qser_app.services.courses_publishing import mark_up_to_date, publish_text, publish_titles
from qser_app.services.courses_structure import create_unit, set_status
from tests.support.authoring import a_desk, publish, type_in
from tests.support.people import NOON
from tests.support.worlds import world

SOON, LATER = NOON + timedelta(seconds=40), NOON + timedelta(minutes=4)


@world
def desk(db):
    return a_desk(db)


def test_a_lesson_comes_out_of_its_draft_when_it_is_published(db, desk):
    type_in(db, desk.fani, desk.text, body="Say *it* plainly.", sources=["A handbook"])
    assert db.get(Unit, desk.lesson).is_draft
    assert publish(db, desk.fani, desk.text, note=" The  first ") == 1
    set_status(db, actor=desk.fani, code="COUNTER", status=CourseStatus.PUBLISHED, at=NOON)
    page = lesson_page(db, actor=desk.ada, unit_id=desk.lesson)
    assert (page.title, page.blocks[0].html, page.sources) == ("Plain words", "<p>Say <em>it</em> plainly.</p>", ["A handbook"])
    [version] = db.exec(select(TextVersion)).all()
    assert (version.number, version.note, version.made_by, version.words["body"]) == (
        1,
        "The first",
        desk.fani.person_id,
        "Say *it* plainly.",
    )


def test_learners_see_what_was_published_and_not_the_draft(db, desk):
    type_in(db, desk.fani, desk.text, body="First.")
    publish(db, desk.fani, desk.text)
    type_in(db, desk.fani, desk.text, body="Second.", at=SOON)
    row = db.exec(select(UnitText)).one()
    assert (row.body, row.version) == ("First.", 1)
    assert publish(db, desk.odos, desk.text, at=LATER) == 2
    assert (row.body, row.body_html, row.version) == ("Second.", "<p>Second.</p>\n", 2)
    assert [each.words["body"] for each in db.exec(select(TextVersion).where(TextVersion.number.is_not(None)))] == ["First.", "Second."]


def test_what_somebody_else_changed_or_published_meanwhile_is_not_published(db, desk):
    type_in(db, desk.fani, desk.text, body="First.")
    for release in (Release(0, 0), Release(2, 0), Release(1, 1)):
        with pytest.raises(PublishedMeanwhile):
            publish_text(db, actor=desk.fani, text=desk.text, release=release, at=NOON)
    with pytest.raises(PublishedMeanwhile):
        publish_text(db, actor=desk.fani, text=desk.text.in_language(Language.CS), release=Release(0, 0), at=NOON)


def test_what_is_wrong_is_told_by_field(db, desk):
    type_in(db, desk.fani, desk.text, title=" ", review="soon", body="::: flip\nnever closed")
    with pytest.raises(BadText) as told:
        publish(db, desk.fani, desk.text)
    assert told.value.errors == {"title": "author-error-title", "review": "author-error-day", "body": "author-error-body"}
    type_in(db, desk.fani, desk.text, title="T", review="", body=" ", at=SOON)
    with pytest.raises(BadText) as told:
        publish(db, desk.fani, desk.text)
    assert told.value.errors == {"body": "author-error-empty"}


def test_a_translation_is_made_from_the_version_of_the_source_it_was_published_with(db, desk):
    greek = desk.text.in_language(Language.EL)
    type_in(db, desk.fani, desk.text, body="First.")
    publish(db, desk.fani, desk.text)
    type_in(db, desk.odos, greek, title="Απλά λόγια", body="Πρώτο.")
    publish(db, desk.odos, greek)
    row = db.exec(select(UnitText).where(UnitText.language == Language.EL)).one()
    assert (row.version, row.made_from) == (1, 1)
    type_in(db, desk.fani, desk.text, body="Second.", at=SOON)
    publish(db, desk.fani, desk.text, at=LATER)
    type_in(db, desk.odos, greek, body="Πρώτο!", at=LATER)
    publish(db, desk.odos, greek, at=LATER, is_up_to_date=False)
    assert (row.version, row.made_from) == (2, 1)
    mark_up_to_date(db, actor=desk.odos, text=greek)
    assert row.made_from == 2
    with pytest.raises(NotFound):
        mark_up_to_date(db, actor=desk.fani, text=desk.text)
    with pytest.raises(NotFound):
        mark_up_to_date(db, actor=desk.ada, text=greek)


def test_courses_and_modules_are_published_alike(db, desk):
    for of, key, table, shown in (
        (TextOf.COURSE, desk.course_id, CourseText, "welcome_html"),
        (TextOf.MODULE, desk.module_id, ModuleText, "intro_html"),
    ):
        text = TextId(of, key, Language.EN)
        type_in(db, desk.fani, text, body="Welcome, **all**.")
        assert publish(db, desk.fani, text) == 2  # the title that it began with was the first
        assert getattr(db.exec(select(table)).one(), shown) == "<p>Welcome, <strong>all</strong>.</p>\n"
    assert db.exec(select(Course)).one().updated_at == NOON


def test_learners_publish_nothing(db, desk):
    type_in(db, desk.fani, desk.text, body="First.")
    with pytest.raises(NotFound):
        publish_text(db, actor=desk.ada, text=desk.text, release=Release(1, 0), at=NOON)


@pytest.fixture
def titles(db, desk):
    """The Greek titles of the module and of a quiz in it, and of the lesson, which has more to say."""
    quiz = create_unit(db, actor=desk.fani, module_id=desk.module_id, kind=UnitKind.QUIZ, title="What stayed", at=NOON)
    texts = TextId(TextOf.MODULE, desk.module_id, Language.EL), TextId(TextOf.UNIT, quiz, Language.EL), desk.text.in_language(Language.EL)
    return dict(zip(texts, (" Πρώτα  λόγια ", "Τι έμεινε", "Μάθημα"), strict=True))


def test_titles_are_published_together_and_only_where_a_title_is_all(db, desk, titles):
    module, quiz, _ = titles
    assert publish_titles(db, actor=desk.fani, code="COUNTER", titles=titles, at=NOON) == 2
    assert {row.title for row in db.exec(select(ModuleText).where(ModuleText.language == Language.EL))} == {"Πρώτα λόγια"}
    [written] = db.exec(select(UnitText).where(UnitText.language == Language.EL)).all()
    assert (written.unit_id, written.title, written.version) == (quiz.id, "Τι έμεινε", 1)
    assert db.exec(select(TextVersion).where(TextVersion.of_id == module.id, TextVersion.of == TextOf.MODULE)).one().number == 1
    assert publish_titles(db, actor=desk.fani, code="COUNTER", titles=dict.fromkeys(titles, "Άλλος"), at=LATER) == 0


def test_a_title_that_somebody_has_begun_is_left_to_them(db, desk, titles):
    module, quiz, _ = titles
    type_in(db, desk.odos, module, title="Του Όθωνα")
    assert publish_titles(db, actor=desk.fani, code="COUNTER", titles=titles | {quiz: "  "}, at=NOON) == 0
    assert not db.exec(select(ModuleText).where(ModuleText.language == Language.EL)).all()


def test_titles_that_cannot_be_are_refused_and_nothing_is_published(db, desk, titles):
    module, quiz, _ = titles
    for title in ("x" * 301, "a\x00b"):
        with pytest.raises(BadInput):
            publish_titles(db, actor=desk.fani, code="COUNTER", titles={module: "Ένας", quiz: title}, at=NOON)
    with pytest.raises(NotFound):
        publish_titles(db, actor=desk.ada, code="COUNTER", titles=titles, at=NOON)
    assert not db.exec(select(ModuleText).where(ModuleText.language == Language.EL)).all()
