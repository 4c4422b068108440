"""GIFT as people and other programs write it."""

import codecs

import pytest

from qser_app.adapters.quizzes_files import read_bytes
from qser_app.domain.quizzes_kinds import QuestionKind


def _read(text: str, language: str = "en"):
    return read_bytes(text.encode(), language)


def _one(text: str):
    reading = _read(text)
    assert reading.unread == ()
    [draft] = reading.drafts
    return draft


_FILE = """// question: 1  name: one [id:one] [tag:law]
::One::What is right?{
\t=yes#Good


\t~no
}

$CATEGORY: $course$/top/Law

Two?{T}
"""


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    "written",
    [
        lambda text: text.encode(),
        lambda text: codecs.BOM_UTF8 + text.encode(),
        lambda text: text.encode("utf-16"),
        lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
    ],
    ids=["utf-8", "utf-8 with a mark", "utf-16", "utf-16 the other way round"],
)
def test_lines_and_letters_are_those_of_any_machine(written, ends):
    reading = read_bytes(written(_FILE.replace("\n", ends).replace("yes", "ναι")), "el")
    first, second = reading.drafts
    assert (first.key, first.tags, first.words["options"][0]) == ("one", ("law",), {"key": "a", "text": "ναι", "feedback": "Good"})
    assert (second.kind, reading.unread) == (QuestionKind.TRUE_FALSE, ())
    assert [(place.words, place.reason) for place in reading.notes] == [("$course$/top/Law", "category")]


@pytest.mark.parametrize(
    ("inside", "ranges"),
    [
        ("#3:2", [(1.0, 5.0, 100.0)]),
        ("#3:2~#Quite wrong", [(1.0, 5.0, 100.0), (-1e300, 1e300, 0.0)]),
        ("#1..5", [(1.0, 5.0, 100.0)]),
        ("#-1.5..1.5", [(-1.5, 1.5, 100.0)]),
        ("#\n=1822:0 #Exactly\n=%50%1822:2 #Nearly\n~*#No\n", [(1822.0, 1822.0, 100.0), (1820.0, 1824.0, 50.0), (-1e300, 1e300, 0.0)]),
    ],
)
def test_numbers_and_ranges_with_remarks(inside, ranges):
    draft = _one(f"How many? {{{inside}}}")
    assert draft.kind is QuestionKind.NUMERIC
    assert [(each["low"], each["high"], each["weight"]) for each in draft.answer_key["ranges"]] == ranges


def test_a_remark_for_every_other_number_is_kept():
    draft = _one("How many? {#3:2~#Quite wrong}")
    assert draft.answer_key["ranges"][1]["feedback"] == {"en": "Quite wrong"}


@pytest.mark.parametrize(
    ("stem", "said", "lost"),
    [
        ("[html]<p>Who <b>asked</b>?</p><script>alert(1)</script>", "Who asked?", ("formatting",)),
        ('[html]<p onclick\\="x()">Who?</p><img src\\="x" onerror\\="alert(1)">', "Who?", ("picture",)),
        ("[markdown]Who **asked**?\n\n* one\n* two", "Who asked?\n• one\n• two", ("formatting",)),
        ("[plain]Who <b>asked</b> & why?", "Who <b>asked</b> & why?", ()),
        ("[moodle]Who asked\nfirst?", "Who asked first?", ()),
        ("5 \\{x\\} \\= 2 \\~ \\# \\: and \\\\ is?", "5 {x} = 2 ~ # : and \\ is?", ()),
        ("One line\\nand another?", "One line\nand another?", ()),
    ],
)
def test_a_text_is_read_in_its_own_format_cleaned_and_without_escapes(stem, said, lost):
    # An empty line would end the question: as Moodle, only within the braces.
    draft = _one(f"{stem.replace(chr(10) * 2, chr(10))} {{=yes ~no}}")
    assert (draft.words["stem"], draft.notes) == (said, lost)


def test_each_answer_may_have_a_format_of_its_own():
    draft = _one("Which?{\n=yellow # right; good!\n~red # [html]wrong, it's <i>yellow</i>\n~[plain]<b>blue</b> # wrong\n}")
    assert [(option["text"], option["feedback"]) for option in draft.words["options"]] == [
        ("yellow", "right; good!"),
        ("red", "wrong, it's yellow"),
        ("<b>blue</b>", "wrong"),
    ]


def test_pairs_in_every_format_with_a_distractor():
    draft = _one("::Pairs::[html]Match the <b>places</b>.{\n=[html]<p>Greece</p> -> Athens\n=[plain]Spain -> Madrid\n= -> Prague\n}")
    assert [prompt["text"] for prompt in draft.words["prompts"]] == ["Greece", "Spain"]
    assert sorted(option["text"] for option in draft.words["options"]) == ["Athens", "Madrid", "Prague"]


def test_two_questions_of_one_name_both_come_in_and_a_third_that_says_the_same_is_named():
    reading = _read("::2-08 TSL::TSL is one.{T}\n\n::2-08 TSL::TSL is two.{TRUE}\n\n::2-08 TSL::TSL is two.{T}\n")
    assert len({draft.key for draft in reading.drafts}) == 2
    assert [place.reason for place in reading.unread] == ["twice"]
