"""Writing: nothing is lost, nothing is overwritten silently."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.adapters.live import hub
from qser_app.domain.courses_texts import Save, TextChanged, TextId, TextOf, VersionKind, Words
from qser_app.domain.people import Language
from qser_app.domain.refusals import NotFound
from qser_app.models import TextDraft, TextVersion, TextVisit
from qser_app.queries.courses_texts import authored_text, draft_of
from qser_app.services.courses_drafts import arrive, discard_draft, keep_aside, keep_draft, leave, take_up
from tests.support.authoring import a_desk, publish, type_in
from tests.support.people import NOON
from tests.support.worlds import world

SOON, LATER = NOON + timedelta(seconds=40), NOON + timedelta(minutes=4)


@world
def desk(db):
    return a_desk(db)


def states(db, kind=VersionKind.KEPT):
    return [row.words["body"] for row in db.exec(select(TextVersion).where(TextVersion.kind == kind).order_by(TextVersion.id))]


def test_what_is_typed_is_kept_and_counted(db, desk):
    draft = type_in(db, desk.fani, desk.text, body="Say")
    assert (draft.revision, draft.is_open, draft.behind, draft.written_by) == (1, True, False, "Fani")
    draft = type_in(db, desk.fani, desk.text, body="Say it plainly.", at=SOON)
    assert (draft.revision, draft.words.body, draft.words.title) == (2, "Say it plainly.", "Plain words")
    assert len(db.exec(select(TextDraft)).all()) == 1


def test_the_same_save_twice_is_one(db, desk):
    save = Save(Words("Plain words", body="Once"), 0, "op-1")
    first = keep_draft(db, actor=desk.fani, text=desk.text, save=save, at=NOON)
    assert keep_draft(db, actor=desk.fani, text=desk.text, save=save, at=SOON) == first
    assert first.revision == 1


def test_a_save_that_changes_nothing_makes_no_draft(db, desk):
    assert not type_in(db, desk.fani, desk.text).is_open
    type_in(db, desk.fani, desk.text, body="Words.")
    publish(db, desk.fani, desk.text)
    type_in(db, desk.fani, desk.text, body="Other words.")
    assert not type_in(db, desk.fani, desk.text, body="Words.", at=SOON).is_open


def test_whoever_saves_on_top_of_another_is_told_and_nothing_is_overwritten(db, desk):
    type_in(db, desk.fani, desk.text, body="Fani's words")
    with pytest.raises(TextChanged) as told:
        keep_draft(db, actor=desk.odos, text=desk.text, save=Save(Words(body="Odos' words"), 0, "op-o"), at=SOON)
    assert (told.value.theirs.words.body, told.value.theirs.revision, told.value.theirs.written_by) == ("Fani's words", 1, "Fani")
    assert draft_of(db, authored_text(db, actor=desk.fani, text=desk.text)).words.body == "Fani's words"


def test_what_one_gives_up_for_the_other_stays_among_the_earlier_states(db, desk):
    type_in(db, desk.fani, desk.text, body="Fani's words")
    type_in(db, desk.odos, desk.text, body="Odos' words", at=SOON)  # having seen both
    keep_aside(db, actor=desk.fani, text=desk.text, words=Words(body="Fani's newest"), at=SOON)
    assert states(db) == ["Fani's words", "Fani's newest"]


def test_states_are_kept_every_few_minutes(db, desk):
    type_in(db, desk.fani, desk.text, body="one")
    type_in(db, desk.fani, desk.text, body="two", at=SOON)
    assert states(db) == ["one"]
    type_in(db, desk.fani, desk.text, body="three", at=SOON + timedelta(seconds=1))
    assert states(db) == ["one"]
    type_in(db, desk.fani, desk.text, body="four", at=LATER)
    assert states(db) == ["one", "three"]


def test_of_very_many_states_the_oldest_are_forgotten(db, desk):
    for number in range(45):
        keep_aside(db, actor=desk.fani, text=desk.text, words=Words(body=str(number)), at=NOON)
    assert states(db) == [str(number) for number in range(5, 45)]


def test_an_earlier_state_is_taken_up_and_the_newer_one_is_kept(db, desk):
    type_in(db, desk.fani, desk.text, body="old")
    type_in(db, desk.fani, desk.text, body="new", at=LATER)
    old = db.exec(select(TextVersion.id)).one()
    take_up(db, actor=desk.odos, text=desk.text, version_id=old, at=LATER)
    draft = draft_of(db, authored_text(db, actor=desk.fani, text=desk.text))
    assert (draft.words.body, draft.revision, states(db)[-1]) == ("old", 3, "new")
    with pytest.raises(NotFound):
        take_up(db, actor=desk.odos, text=desk.text.in_language(Language.EL), version_id=old, at=LATER)


def test_a_draft_is_let_go_and_still_among_the_states(db, desk):
    type_in(db, desk.fani, desk.text, body="Words.")
    publish(db, desk.fani, desk.text)
    type_in(db, desk.fani, desk.text, body="A bad idea.", at=SOON)
    discard_draft(db, actor=desk.fani, text=desk.text, at=LATER)
    draft = draft_of(db, authored_text(db, actor=desk.fani, text=desk.text))
    assert (draft.is_open, draft.words.body, states(db)) == (False, "Words.", ["A bad idea."])


def test_who_has_it_open_is_known_until_they_leave(db, desk):
    arrive(db, actor=desk.fani, text=desk.text, at=NOON)
    arrive(db, actor=desk.fani, text=desk.text, at=SOON)
    arrive(db, actor=desk.odos, text=desk.text, at=SOON)
    assert sorted(db.exec(select(TextVisit.person_id)).all()) == sorted([desk.fani.person_id, desk.odos.person_id])
    leave(db, actor=desk.odos, text=desk.text)
    assert db.exec(select(TextVisit.seen_at)).one() == SOON


@pytest.mark.parametrize("verb", ["keep", "aside", "take", "discard", "arrive"])
def test_only_its_authors_write(db, desk, verb):
    save = Save(Words(body="x"), 0, "op")
    with pytest.raises(NotFound):
        match verb:
            case "keep":
                keep_draft(db, actor=desk.ada, text=desk.text, save=save, at=NOON)
            case "aside":
                keep_aside(db, actor=desk.ada, text=desk.text, words=Words(), at=NOON)
            case "take":
                take_up(db, actor=desk.ada, text=desk.text, version_id=1, at=NOON)
            case "discard":
                discard_draft(db, actor=desk.ada, text=desk.text, at=NOON)
            case "arrive":
                arrive(db, actor=desk.ada, text=desk.text, at=NOON)


@pytest.mark.parametrize("of", list(TextOf))
def test_what_does_not_exist_is_not_found(db, desk, of):
    with pytest.raises(NotFound):
        type_in(db, desk.fani, TextId(of, 4711, Language.EN), body="x")


def test_all_kinds_of_text_are_written_alike(db, desk):
    for of, key in ((TextOf.COURSE, desk.course_id), (TextOf.MODULE, desk.module_id)):
        text = TextId(of, key, Language.EL)
        assert type_in(db, desk.fani, text, title="Τίτλος", body="Κείμενο.").words.title == "Τίτλος"
    assert hub.moment > 0
