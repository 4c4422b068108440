"""What authors do with a question that they write."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlmodel import col, select

from qser_app.domain.people import Role
from qser_app.domain.quizzes_forms import BadQuestion, FormChanged, FormSave, QuestionChanged
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.domain.refusals import NotFound
from qser_app.models import Question, QuestionDraft, QuizAttempt
from qser_app.queries.quizzes_forms import form_page, open_drafts, question_draft
from qser_app.services.quizzes import start
from qser_app.services.quizzes_bank import import_bank
from qser_app.services.quizzes_forms import (
    begin_question,
    close_draft,
    copy_question,
    edit_question,
    keep_beside,
    keep_form,
    keep_mine,
    reopen_draft,
    save_question,
)
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.quizzes import a_bank, a_quiz, gift
from tests.support.worlds import world
from tests.support.written import FORMS

LATER = NOON + timedelta(minutes=5)


@world
def town(db):
    return an_organisation(db)


@pytest.fixture
def fani(db, town):
    return actor_for(a_person(db, town, name="Fani"), Role.FACILITATOR)


@pytest.fixture
def odos(db, town):
    return actor_for(a_person(db, town, name="Odos"), Role.FACILITATOR)


@world
def quiz(db, town):
    return a_quiz(db, organisation_id=town.id)


def _begin(db, actor, quiz, kind=QuestionKind.SINGLE, key="q-new"):
    return begin_question(db, actor=actor, module_id=quiz.module_id, kind=kind, key=key, at=NOON)


def _keep(db, actor, draft_id, form, *, revision=0, operation="one", after=()):
    return keep_form(db, actor=actor, draft_id=draft_id, save=FormSave(form, revision, operation, after), at=LATER)


def _named(db, quiz, key):
    rows = db.exec(select(Question).where(Question.module_id == quiz.module_id, Question.key == key).order_by(col(Question.version)))
    return list(rows)


@pytest.mark.parametrize("kind", QuestionKind)
def test_a_question_of_each_kind_is_written_and_put_into_the_bank(db, fani, quiz, kind):
    draft_id = _begin(db, fani, quiz, kind)
    kept = _keep(db, fani, draft_id, FORMS[kind])
    assert (kept.revision, kept.version, kept.newest, kept.written_by) == (1, 0, 0, "Fani")
    assert [(each.kind, each.words, each.is_new) for each in open_drafts(db, actor=fani, module_id=quiz.module_id)] == [
        (kind.value, FORMS[kind].stems["en"], True)
    ]
    saved = save_question(db, actor=fani, draft_id=draft_id, revision=1, at=LATER)
    assert (saved.version, saved.kind, sorted(saved.body), saved.made_here, saved.from_file) == (1, kind, ["el", "en"], True, True)
    assert open_drafts(db, actor=fani, module_id=quiz.module_id) == ()


def test_an_edit_is_a_new_version_and_attempts_keep_theirs(db, town, fani, quiz):
    learner = actor_for(a_person(db, town, name="Lea"))
    attempt_id = start(db, actor=learner, unit_id=quiz.unit_id, at=NOON)
    [first] = _named(db, quiz, "q1")
    draft_id = edit_question(db, actor=fani, question_id=first.id, at=NOON)
    form = question_draft(db, actor=fani, draft_id=draft_id).form
    _keep(db, fani, draft_id, replace(form, stems=form.stems | {"en": "Another question?"}))
    saved = save_question(db, actor=fani, draft_id=draft_id, revision=1, at=LATER)
    old, new = _named(db, quiz, "q1")
    assert (new.id, new.version, new.body["en"]["stem"], new.body["el"]) == (saved.id, 2, "Another question?", old.body["el"])
    assert (old.retired_at, new.retired_at, new.from_file) == (LATER, None, False)
    assert old.id in {each["question"] for each in db.get_one(QuizAttempt, attempt_id).draw}


def test_an_edit_without_a_change_makes_no_version(db, fani, quiz):
    for key in ("q1", "q4"):
        [question] = _named(db, quiz, key)
        draft_id = edit_question(db, actor=fani, question_id=question.id, at=NOON)
        assert save_question(db, actor=fani, draft_id=draft_id, revision=0, at=LATER).id == question.id
        assert len(_named(db, quiz, key)) == 1


def test_two_who_edit_share_a_draft(db, fani, odos, quiz):
    [question] = _named(db, quiz, "q1")
    mine = edit_question(db, actor=fani, question_id=question.id, at=NOON)
    assert edit_question(db, actor=odos, question_id=question.id, at=NOON) == mine


def test_nothing_is_overwritten_that_was_not_seen(db, fani, odos, quiz):
    draft_id = _begin(db, fani, quiz)
    _keep(db, fani, draft_id, FORMS[QuestionKind.SINGLE])
    mine = replace(FORMS[QuestionKind.SINGLE], stems={"en": "Odos asks?"})
    with pytest.raises(FormChanged) as refused:
        _keep(db, odos, draft_id, mine, operation="two")
    assert (refused.value.theirs.form.stems["en"], refused.value.theirs.written_by) == ("Which?", "Fani")
    beside = keep_beside(db, actor=odos, draft_id=draft_id, form=mine, key="q-beside", at=LATER)
    assert question_draft(db, actor=odos, draft_id=beside).form == mine
    with pytest.raises(FormChanged):
        save_question(db, actor=odos, draft_id=draft_id, revision=0, at=LATER)


def test_a_save_that_is_sent_twice_or_was_never_answered_is_one_save(db, fani, quiz):
    draft_id, form = _begin(db, fani, quiz), FORMS[QuestionKind.SINGLE]
    assert [_keep(db, fani, draft_id, form).revision for _ in range(2)] == [1, 1]
    assert _keep(db, fani, draft_id, replace(form, tags="law"), operation="two", after=("lost", "one")).revision == 2


def test_a_draft_of_another_kind_is_refused(db, fani, quiz):
    with pytest.raises(NotFound):
        _keep(db, fani, _begin(db, fani, quiz), FORMS[QuestionKind.SHORT])


def test_what_is_not_finished_stays_a_draft(db, fani, quiz):
    draft_id = _begin(db, fani, quiz)
    with pytest.raises(BadQuestion) as refused:
        save_question(db, actor=fani, draft_id=draft_id, revision=0, at=LATER)
    assert [(each.place, each.reason) for each in refused.value.problems][:1] == [("stem.en", "no-stem")]
    assert question_draft(db, actor=fani, draft_id=draft_id).revision == 0
    assert _named(db, quiz, "q-new") == []


def test_a_newer_version_of_the_bank_is_told_and_then_followed(db, fani, quiz):
    [question] = _named(db, quiz, "q1")
    draft_id = edit_question(db, actor=fani, question_id=question.id, at=NOON)
    form = question_draft(db, actor=fani, draft_id=draft_id).form
    _keep(db, fani, draft_id, replace(form, stems=form.stems | {"en": "Mine?"}))
    import_bank(db, module_id=quiz.module_id, questions=a_bank(en=gift("please now"), el=gift("παρακαλώ")), at=LATER)
    with pytest.raises(QuestionChanged):
        save_question(db, actor=fani, draft_id=draft_id, revision=1, at=LATER)
    assert (question_draft(db, actor=fani, draft_id=draft_id).version, question_draft(db, actor=fani, draft_id=draft_id).newest) == (1, 2)
    keep_mine(db, actor=fani, draft_id=draft_id, at=LATER)
    assert save_question(db, actor=fani, draft_id=draft_id, revision=2, at=LATER).version == 3


def test_an_import_of_the_folder_leaves_what_was_written_here(db, fani, quiz):
    [question] = _named(db, quiz, "q1")
    draft_id = edit_question(db, actor=fani, question_id=question.id, at=NOON)
    form = question_draft(db, actor=fani, draft_id=draft_id).form
    _keep(db, fani, draft_id, replace(form, stems=form.stems | {"en": "Mine?"}))
    save_question(db, actor=fani, draft_id=draft_id, revision=1, at=LATER)
    folder = a_bank(en=gift("please"), el=gift("παρακαλώ"))
    report = import_bank(db, module_id=quiz.module_id, questions=folder, at=LATER)
    assert (report.kept, report.unchanged, report.changed) == (("q1",), 3, 0)
    import_bank(db, module_id=quiz.module_id, questions=folder[1:], at=LATER)
    assert [row.retired_at is None for row in _named(db, quiz, "q1")] == [False, True]


def test_a_copy_is_a_question_of_its_own(db, fani, quiz):
    [question] = _named(db, quiz, "q1")
    draft_id = copy_question(db, actor=fani, question_id=question.id, key="q-copy", at=NOON)
    saved = save_question(db, actor=fani, draft_id=draft_id, revision=0, at=LATER)
    assert (saved.key, saved.version, saved.body) == ("q-copy", 1, question.body)
    assert question.retired_at is None


def test_a_draft_is_put_away_and_taken_out_again(db, fani, quiz):
    draft_id = _begin(db, fani, quiz)
    close_draft(db, actor=fani, draft_id=draft_id, at=LATER)
    assert open_drafts(db, actor=fani, module_id=quiz.module_id) == ()
    with pytest.raises(NotFound):
        _keep(db, fani, draft_id, FORMS[QuestionKind.SINGLE])
    reopen_draft(db, actor=fani, draft_id=draft_id)
    assert _keep(db, fani, draft_id, FORMS[QuestionKind.SINGLE]).revision == 1


def test_an_edit_after_one_was_put_away_begins_from_the_bank(db, fani, quiz):
    [question] = _named(db, quiz, "q1")
    draft_id = edit_question(db, actor=fani, question_id=question.id, at=NOON)
    form = question_draft(db, actor=fani, draft_id=draft_id).form
    _keep(db, fani, draft_id, replace(form, stems={"en": "Given up"}))
    close_draft(db, actor=fani, draft_id=draft_id, at=LATER)
    assert edit_question(db, actor=fani, question_id=question.id, at=LATER) == draft_id
    assert question_draft(db, actor=fani, draft_id=draft_id).form == form


def test_the_page_names_the_languages_and_the_lessons(db, fani, quiz):
    [question] = _named(db, quiz, "q1")
    page = form_page(db, actor=fani, draft_id=edit_question(db, actor=fani, question_id=question.id, at=NOON))
    assert (page.languages[0], set(page.languages) >= {"en", "el"}, page.kind) == ("en", True, "single")
    assert "words" in [lesson.key for lesson in page.lessons]


@pytest.mark.parametrize("who", ["learner", "stranger"])
def test_who_may_not_author_reaches_nothing(db, town, fani, quiz, who):
    other = actor_for(a_person(db, town, name="Lea"), Role.LEARNER)
    if who == "stranger":
        other = actor_for(a_person(db, an_organisation(db, "other"), name="Else"), Role.FACILITATOR)
    [question] = _named(db, quiz, "q1")
    draft_id, form = _begin(db, fani, quiz), FORMS[QuestionKind.SINGLE]
    for verb in (
        lambda: _begin(db, other, quiz, key="theirs"),
        lambda: edit_question(db, actor=other, question_id=question.id, at=NOON),
        lambda: copy_question(db, actor=other, question_id=question.id, key="theirs", at=NOON),
        lambda: _keep(db, other, draft_id, form),
        lambda: keep_beside(db, actor=other, draft_id=draft_id, form=form, key="theirs", at=NOON),
        lambda: save_question(db, actor=other, draft_id=draft_id, revision=0, at=NOON),
        lambda: keep_mine(db, actor=other, draft_id=draft_id, at=NOON),
        lambda: close_draft(db, actor=other, draft_id=draft_id, at=NOON),
        lambda: reopen_draft(db, actor=other, draft_id=draft_id),
        lambda: question_draft(db, actor=other, draft_id=draft_id),
        lambda: form_page(db, actor=other, draft_id=draft_id),
        lambda: open_drafts(db, actor=other, module_id=quiz.module_id),
    ):
        with pytest.raises(NotFound):
            verb()
    assert [row.key for row in db.exec(select(QuestionDraft))] == ["q-new"]


def test_what_does_not_exist_is_not_found(db, fani):
    for unknown in (0, 2**31 - 1):
        with pytest.raises(NotFound):
            edit_question(db, actor=fani, question_id=unknown, at=NOON)
        with pytest.raises(NotFound):
            question_draft(db, actor=fani, draft_id=unknown)
