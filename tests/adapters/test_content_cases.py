"""A case's Markdown, rendered piece by piece."""

import pytest

from qser_app.adapters.content import ContentError, read_course
from qser_app.adapters.content_cases import render_case
from qser_app.adapters.content_markdown import Mistake
from qser_app.domain.cases import BadCase
from qser_app.domain.cases_words import taken_apart
from qser_app.domain.people import Language
from tests.support.cases import EL, EN, html_of, no_picture
from tests.support.content import FILES, a_folder


def test_every_piece_is_clean_html_of_its_own():
    pieces = taken_apart(html_of(EN.replace("Nine people", "<script>alert(1)</script> *Nine* people")))
    assert pieces["scene-counter.0"] == "<p>A woman puts <strong>four papers</strong> on the desk.</p>"
    assert pieces["scene-counter.2"] == "<p>&lt;script&gt;alert(1)&lt;/script&gt; <em>Nine</em> people are waiting.</p>"
    assert pieces["choice-counter-0.1"] == "<p>This one.</p>"


def test_scores_and_targets_are_no_part_of_it():
    html = html_of(EN)
    assert "stage" not in html
    assert "-&gt;" not in html


def test_links_are_told_with_their_line_in_the_whole_text():
    links = []
    text = EN.replace("The papers stay", "[The papers](term:refugee) stay")
    render_case(text, no_picture, lambda address, line: links.append((address, line)))
    assert links == [("term:refugee", text[: text.index("[The papers]")].count("\n") + 1)]


def test_a_mistake_in_markdown_is_told_with_its_line_in_the_whole_text():
    text = EN.replace("The papers stay", "[The papers](nowhere) stay")
    with pytest.raises(Mistake) as caught:
        html_of(text)
    assert (caught.value.reason, caught.value.line) == ("link", text[: text.index("[The papers]")].count("\n") + 1)


def test_what_is_no_case_is_not_rendered():
    with pytest.raises(BadCase):
        html_of(EN.replace("## debrief", "## end more: More"))


HEAD = '+++\ntitle = "The paper"\nsummary = "One visit."\n+++\n'
WITH_CASE = {
    "module-1/module.toml": FILES["module-1/module.toml"] + '\n[[unit]]\nkey = "paper"\nkind = "case"\nminutes = 8\n',
    "module-1/paper.en.md": HEAD + EN,
    "module-1/paper.el.md": HEAD + EL,
}


def test_a_course_folder_may_hold_a_case(tmp_path):
    unit = read_course(a_folder(tmp_path, **WITH_CASE)).modules[0].units[-1]
    assert (unit.key, unit.kind, list(unit.texts)) == ("paper", "case", ["en", "el"])
    assert unit.texts[Language.EN].body + "\n" == EN
    assert taken_apart(unit.texts[Language.EL].html)["situation"] == "<p>Δευτέρα πρωί στο γκισέ. Είστε ο υπάλληλος.</p>"


@pytest.mark.parametrize(
    ("language", "text", "words", "problem"),
    [
        ("en", EN.replace("observe 2", "observe 9"), "  observe 9", "scores"),
        ("el", EL.replace("-> paper", "-> papers"), "* «Ποιο", "unknown-target"),
        ("el", EL.replace("act 2, stage", "act 1, stage"), "* Write", "other-choice"),
    ],
)
def test_a_mistake_in_a_case_is_named_with_its_file_and_line(tmp_path, language, text, words, problem):
    file = f"module-1/paper.{language}.md"
    folder = a_folder(tmp_path, **(WITH_CASE | {file: HEAD + text}))
    with pytest.raises(ContentError) as caught:
        read_course(folder)
    line = next(number for number, each in enumerate((HEAD + text).split("\n"), 1) if each.startswith(words))
    assert (caught.value.code, caught.value.gaps["line"], caught.value.gaps["problem"]) == ("content-case", line, problem)
    assert str(caught.value).startswith(f"{folder / file}, line {line}: ")


def test_a_link_out_of_a_case_is_checked_as_in_a_lesson(tmp_path):
    text = EN.replace("The papers stay", "[The papers](unit:nowhere) stay")
    with pytest.raises(ContentError) as caught:
        read_course(a_folder(tmp_path, **(WITH_CASE | {"module-1/paper.en.md": HEAD + text})))
    assert (caught.value.code, caught.value.gaps["line"]) == ("content-link", (HEAD + text)[: (HEAD + text).index("[The")].count("\n") + 1)
