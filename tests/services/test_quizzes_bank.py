"""What authors do with a bank."""

from datetime import timedelta

import pytest
from sqlmodel import col, select

from qser_app.adapters.quizzes_files import read_bytes
from qser_app.domain.people import Language, Role
from qser_app.domain.quizzes_bank import BankReport
from qser_app.domain.quizzes_bank_pages import BankFilter
from qser_app.domain.quizzes_drafts import Received
from qser_app.domain.refusals import NotFound
from qser_app.models import BankFile, Question
from qser_app.queries.quizzes_bank import bank, file_report, question_preview
from qser_app.services.quizzes_bank import import_bank, import_file, keep_written, receive_file, restore_question, retire_question
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.quizzes import a_bank, a_quiz, gift
from tests.support.worlds import world

LATER = NOON + timedelta(minutes=5)
_FILE = """::capital::What is the capital of Greece? {=Athens ~Rome}

How many islands? {#6000}

Tell us about it. {}
"""


@world
def town(db):
    return an_organisation(db)


@pytest.fixture
def fani(db, town):
    return actor_for(a_person(db, town), Role.FACILITATOR)


@world
def quiz(db, town):
    return a_quiz(db, organisation_id=town.id)


def _send(db, actor, module_id, text=_FILE, language=Language.EN):
    file = Received("questions.gift", language, read_bytes(text.encode(), language))
    return receive_file(db, actor=actor, module_id=module_id, file=file, at=NOON)


def _drawn(db, module_id):
    there = select(Question).where(Question.module_id == module_id, col(Question.retired_at).is_(None))
    return {question.key: question for question in db.exec(there)}


def test_a_file_changes_nothing_before_it_is_brought_in(db, fani, quiz):
    file_id = _send(db, fani, quiz.module_id)
    seen = file_report(db, actor=fani, file_id=file_id)
    assert (seen.new, seen.unchanged, seen.ready) == (2, 0, 2)
    assert [(place.place, place.reason) for place in seen.unread] == [("5", "essay")]
    assert len(_drawn(db, quiz.module_id)) == 4


def test_bringing_a_file_in_adds_and_bringing_it_in_again_changes_nothing(db, fani, quiz):
    assert import_file(db, actor=fani, file_id=_send(db, fani, quiz.module_id), at=LATER) == BankReport(added=2)
    assert len(_drawn(db, quiz.module_id)) == 6
    again = _send(db, fani, quiz.module_id)
    assert file_report(db, actor=fani, file_id=again).ready == 0
    assert import_file(db, actor=fani, file_id=again, at=LATER) == BankReport(unchanged=2)
    assert db.exec(select(BankFile)).all() == []


def test_another_language_joins_the_question_it_translates(db, fani, quiz):
    import_file(db, actor=fani, file_id=_send(db, fani, quiz.module_id), at=NOON)
    greek = _send(db, fani, quiz.module_id, "::capital::Ποια είναι η πρωτεύουσα της Ελλάδας; {=Αθήνα ~Ρώμη}", Language.EL)
    assert file_report(db, actor=fani, file_id=greek).translated == 1
    import_file(db, actor=fani, file_id=greek, at=LATER)
    question = _drawn(db, quiz.module_id)["capital"]
    assert (question.version, sorted(question.body)) == (2, ["el", "en"])


def test_a_translation_that_no_longer_fits_stays_behind_and_is_named(db, fani, quiz):
    changed = _send(db, fani, quiz.module_id, "// [id:q1]\nQuestion 1? {=Right ~Wrong ~Worse ~Worst}")
    [entry] = file_report(db, actor=fani, file_id=changed).questions
    assert (entry.outcome, entry.left) == ("changed", "el")
    import_file(db, actor=fani, file_id=changed, at=LATER)
    assert list(_drawn(db, quiz.module_id)["q1"].body) == ["en"]


def test_tags_are_kept_and_joined(db, fani, quiz):
    for tags in ("[tag:law]", "[tag:asylum]"):
        file_id = _send(db, fani, quiz.module_id, f"// [id:n] {tags}\nNew? {{T}}")
        import_file(db, actor=fani, file_id=file_id, at=NOON)
    assert _drawn(db, quiz.module_id)["n"].tags == ["law", "asylum"]
    assert _drawn(db, quiz.module_id)["n"].version == 1


def test_the_course_folder_leaves_alone_what_a_facilitator_brought_in(db, fani, quiz):
    import_file(db, actor=fani, file_id=_send(db, fani, quiz.module_id), at=NOON)
    folder = a_bank(en=gift("please"), el=gift("παρακαλώ"))
    assert import_bank(db, module_id=quiz.module_id, questions=folder, at=LATER) == BankReport(unchanged=4)
    assert len(_drawn(db, quiz.module_id)) == 6


def test_a_new_file_takes_the_place_of_the_one_before(db, fani, quiz):
    first, second = _send(db, fani, quiz.module_id), _send(db, fani, quiz.module_id)
    assert len(db.exec(select(BankFile)).all()) == 1
    assert file_report(db, actor=fani, file_id=second).ready == 2
    if first != second:
        with pytest.raises(NotFound):
            import_file(db, actor=fani, file_id=first, at=NOON)


def test_retiring_and_bringing_back(db, fani, quiz):
    question = _drawn(db, quiz.module_id)["q1"]
    retire_question(db, actor=fani, question_id=question.id, at=NOON)
    retire_question(db, actor=fani, question_id=question.id, at=LATER)
    assert question.retired_at == NOON
    assert "q1" not in _drawn(db, quiz.module_id)
    restore_question(db, actor=fani, question_id=question.id)
    assert "q1" in _drawn(db, quiz.module_id)


def test_only_the_newest_version_comes_back(db, fani, quiz):
    old = _drawn(db, quiz.module_id)["q1"]
    import_file(db, actor=fani, file_id=_send(db, fani, quiz.module_id, "// [id:q1]\nNew words? {=Right ~Wrong ~No}"), at=NOON)
    restore_question(db, actor=fani, question_id=old.id)
    assert _drawn(db, quiz.module_id)["q1"].version == 2
    assert old.retired_at is not None


@pytest.mark.parametrize("role", [Role.LEARNER, Role.MANAGER, Role.MENTOR])
def test_who_may_not_author_reaches_nothing(db, town, fani, quiz, role):
    other = actor_for(a_person(db, town, name="Other"), role)
    question = _drawn(db, quiz.module_id)["q1"]
    file_id = _send(db, fani, quiz.module_id)
    for verb in (
        lambda: _send(db, other, quiz.module_id),
        lambda: import_file(db, actor=other, file_id=file_id, at=NOON),
        lambda: file_report(db, actor=other, file_id=file_id),
        lambda: retire_question(db, actor=other, question_id=question.id, at=NOON),
        lambda: restore_question(db, actor=other, question_id=question.id),
        lambda: question_preview(db, actor=other, question_id=question.id),
        lambda: bank(db, actor=other, module_id=quiz.module_id, wanted=BankFilter()),
    ):
        with pytest.raises(NotFound):
            verb()
    assert question.retired_at is None


def test_a_facilitator_elsewhere_reaches_nothing_either(db, fani, quiz):
    stranger = actor_for(a_person(db, an_organisation(db, "other"), name="Else"), Role.FACILITATOR)
    with pytest.raises(NotFound):
        _send(db, stranger, quiz.module_id)
    for unknown in (0, 2**31 - 1):
        with pytest.raises(NotFound):
            retire_question(db, actor=fani, question_id=unknown, at=NOON)


def test_every_kind_of_question_is_kept_drawn_and_graded(db, fani, quiz):
    text = """
// [id:all] [tag:scoring=all]
Which? {~%50%a ~%50%b ~c}

// [id:match]
Match {=Greece -> Athens =Italy -> Rome = -> Madrid}

// [id:order] [tag:kind=order]
Order {=first -> 1 =second -> 2 =third -> 3}

// [id:gap] [tag:kind=gap]
Athens is in [[g1]] and [[g2]] is its port. {=g1 -> Europe ~g1 -> Asia =g2 -> Piraeus =g2 -> Peiraias}

// [id:likert] [tag:kind=likert]
I feel safe. {~Never ~Sometimes ~Always}

// [id:number] [tag:unit=people]
How many? {#9.5..10.5}
"""
    import_file(db, actor=fani, file_id=_send(db, fani, quiz.module_id, text), at=NOON)
    kinds = {key: question.kind.value for key, question in _drawn(db, quiz.module_id).items()}
    assert {key: kinds[key] for key in ("all", "match", "order", "gap", "likert")} == {
        key: key for key in ("all", "match", "order", "gap", "likert")
    }
    seen = question_preview(db, actor=fani, question_id=_drawn(db, quiz.module_id)["gap"].id)
    assert [(line.label, line.text, line.earns) for line in seen.answers] == [
        ("g1", "Europe", 100),
        ("g1", "Asia", 0),
        ("g2", "Piraeus", 100),
        ("g2", "Peiraias", 100),
    ]
    assert _drawn(db, quiz.module_id)["number"].body["en"]["unit"] == "people"


def test_what_was_written_as_text_stays_when_the_folder_comes_again_unless_it_is_asked_to_give_way(db, fani, quiz):
    written = Received("", Language.EN, read_bytes(b"::q1:: Mine? {=Yes ~No}", Language.EN))
    keep_written(db, actor=fani, module_id=quiz.module_id, written=written, at=NOON)
    folder = a_bank(en=gift("please"), el=gift("παρακαλώ"))
    assert import_bank(db, module_id=quiz.module_id, questions=folder, at=LATER).kept == ("q1",)
    assert _drawn(db, quiz.module_id)["q1"].body["en"]["stem"] == "Mine?"
    assert import_bank(db, module_id=quiz.module_id, questions=folder, at=LATER, take_theirs=True).changed == 1
    assert _drawn(db, quiz.module_id)["q1"].body["en"]["stem"] != "Mine?"
