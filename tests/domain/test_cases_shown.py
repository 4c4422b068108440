"""What a case shows on the screen after a path."""

from qser_app.domain.cases_runs import Step, outcome_of
from qser_app.domain.cases_shown import choices_of, debrief_of, initials_of, people_of, scenes_of, situation_of
from qser_app.domain.cases_text import parse
from qser_app.domain.cases_words import taken_apart
from tests.support.cases import EN, html_of

CASE, WORDS = parse(EN), taken_apart(html_of(EN))
TO_PAPER = [Step("counter", 0)]


def test_before_the_first_choice_there_is_one_scene():
    (scene,) = scenes_of(CASE, WORDS, [])
    assert [(each.speaker, each.initials, each.voice) for each in scene.body] == [
        ("", "", 0),
        ("Ms Farah Rahimi", "FR", 1),
        ("", "", 0),
    ]
    assert scene.body[0].html == "<p>A woman puts <strong>four papers</strong> on the desk.</p>"
    assert (scene.taken, scene.follows) == ("", [])
    assert choices_of(CASE, []) == ['"Which paper did they ask you for?"', '"You need form B 12. Next, please."']


def test_after_a_choice_what_followed_stands_under_it_and_the_next_scene_below():
    first, second = scenes_of(CASE, WORDS, TO_PAPER)
    assert (first.number, second.number) == (1, 2)
    assert first.taken == '"Which paper did they ask you for?"'
    assert [each.speaker for each in first.follows] == ["", "Ms Farah Rahimi"]
    assert (second.title, second.body[0].voice) == ("The folded note", 2)


def test_an_end_is_the_last_scene_and_offers_nothing():
    path = [*TO_PAPER, Step("paper", 0)]
    assert scenes_of(CASE, WORDS, path)[-1].title == "She leaves with one list"
    assert choices_of(CASE, path) == []


def test_the_debrief_says_what_each_competence_meant():
    shown = debrief_of(CASE, WORDS, outcome_of(CASE, [Step("counter", 1)]))
    assert [(each.competence, each.percent) for each in shown.scores] == [("observe", 0), ("interpret", -1), ("act", 100)]
    assert shown.scores[1].html == "<p>Silence is no agreement.</p>"
    assert shown.stages == [{"stage": "minimization", "times": 1}]


def test_what_has_not_been_rendered_is_shown_as_plain_words():
    assert situation_of(parse(EN.replace("Monday morning", "<b>Monday</b> morning")), {}).startswith("<p>&lt;b&gt;Monday")


def test_people_have_a_name_words_and_a_voice():
    farah, noor = people_of(CASE)
    assert (farah.name, farah.about, farah.voice) == ("Ms Farah Rahimi", "34, has lived in the town for two years", 1)
    assert (noor.initials, noor.voice) == ("MN", 2)


def test_the_learner_s_own_words_have_the_learner_s_voice():
    case = parse(EN.replace("  Her eyes go to the door.", "  you: Sorry."))
    follows = scenes_of(case, {}, [Step("counter", 1)])[0].follows
    assert [(each.speaker, each.voice) for each in follows] == [("", -1)]


def test_a_form_of_address_is_no_initial_where_there_are_two_names():
    assert [initials_of(name) for name in ("Ms Farah Rahimi", "Noor", "κ. Φαράχ Ραχιμί")] == ["FR", "N", "ΦΡ"]
