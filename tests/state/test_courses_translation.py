"""Translating, as browser and server tell each other."""

from qser_app.db import do
from qser_app.domain.people import Language
from qser_app.state.courses_translation import DueState, LanguagesState, TranslationState
from qser_app.state.feedback import FeedbackState
from tests.support.authoring import a_desk, publish, type_in
from tests.support.worlds import world


@world
def desk(engine):
    def plant(db):
        desk = a_desk(db)
        greek = desk.text.in_language(Language.EL)
        type_in(db, desk.fani, desk.text, body="Say it.", review="2026-11-02")
        publish(db, desk.fani, desk.text)
        type_in(db, desk.odos, greek, title="Λόγια", body="Πείτε το.")
        publish(db, desk.odos, greek)
        type_in(db, desk.fani, desk.text, body="Tell it.")
        publish(db, desk.fani, desk.text)
        return desk

    return do(plant)


async def _open(tabs, desk, to="el", who="Odos"):
    tab = tabs.open(desk.cookies[who])
    await tab.go(f"/desk/translate/{desk.lesson}?to={to}", unit_id=str(desk.lesson), to=to)
    return tab


async def test_a_translation_that_fell_behind_says_where_and_is_marked(tabs, desk):
    tab = await _open(tabs, desk)
    source = tab.var(TranslationState, "source")
    assert (tab.var(TranslationState, "found"), source.is_stale, source.changes, source.rows[0].changed) == ("here", True, 1, True)
    await tab.call(TranslationState.mark)
    assert (tab.var(TranslationState, "source").is_stale, tab.var(FeedbackState, "code")) == (False, "author-marked")


async def test_the_source_is_no_translation(tabs, desk):
    tab = await _open(tabs, desk, to="en")
    assert tab.var(TranslationState, "found") == "missing"
    await tab.call(TranslationState.mark)
    assert tab.var(FeedbackState, "code") == "refusal-not-found"
    assert not tabs.errors


async def test_the_languages_of_a_course_stand_in_one_table(tabs, desk):
    tab = tabs.open(desk.cookies["Fani"])
    await tab.go("/desk/languages/counter", code="counter")
    assert tab.var(LanguagesState, "languages") == ["en", "el"]
    assert [each.state for each in tab.var(LanguagesState, "rows")[2].states] == ["source", "stale"]
    await tab.call(LanguagesState.add_language, form={"another": "de"})
    assert (tab.var(LanguagesState, "languages"), tab.var(LanguagesState, "more")) == (["en", "el", "de"], ["es", "cs"])
    await tab.call(LanguagesState.add_language, form={"another": "xx"})
    assert tab.var(LanguagesState, "languages") == ["en", "el", "de"]


async def test_titles_are_written_in_one_go(tabs, desk):
    tab = tabs.open(desk.cookies["Fani"])
    await tab.go("/desk/languages/counter", code="counter")
    [row] = tab.var(LanguagesState, "titles")
    name = f"module:{desk.module_id}:el"
    assert (row.kind, [(each.name, each.language) for each in row.gaps]) == ("module", [(name, "el")])
    await tab.call(LanguagesState.put_titles, form={name: 5, "module:1": "x", "course:1:el": "x"})
    assert (tab.var(FeedbackState, "code"), len(tab.var(LanguagesState, "titles"))) == ("", 1)
    await tab.call(LanguagesState.put_titles, form={name: "Πρώτα λόγια"})
    assert (tab.var(FeedbackState, "code"), tab.var(LanguagesState, "titles")) == ("author-titles-done", [])
    learner = tabs.open(desk.cookies["Ada"])
    await learner.call(LanguagesState.put_titles, form={name: "Άλλα"})
    assert learner.var(FeedbackState, "code") == "refusal-not-allowed"


async def test_another_text_shows_nothing_of_the_one_before(tabs, desk):
    tab = await _open(tabs, desk)
    await tab.call(TranslationState.begin)
    assert (tab.var(TranslationState, "found"), tab.var(TranslationState, "source").rows) == ("loading", [])


async def test_what_is_due_is_on_the_desk(tabs, desk):
    tab = tabs.open(desk.cookies["Fani"])
    await tab.go("/desk")
    assert [(each.unit_id, each.owner) for each in tab.var(DueState, "due")] == [(desk.lesson, "Fani")]


async def test_learners_see_none_of_it(tabs, desk):
    tab = await _open(tabs, desk, who="Ada")
    await tab.call(TranslationState.mark)
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert tab.var(TranslationState, "found") in (None, "loading")
