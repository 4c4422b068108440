"""Captions: strict about what they are, told by line, and readable as a transcript."""

import pytest

from qser_app.domain.courses_captions import (
    LONGEST_CAPTIONS,
    MOST_PROBLEMS,
    CaptionFault,
    CaptionProblem,
    Paragraph,
    from_srt,
    is_srt,
    read_captions,
    transcript,
    transcript_html,
)
from tests.support.recordings import CAPTIONS

WHOLE = """\ufeffWEBVTT - A talk
Kind: captions
Language: en

NOTE made by hand

intro
00:00:01.000 --> 00:00:04.000 line:80% position:50%,center align:start
<v.loud Farah><i>I was</i> here on <00:00:02.000>Monday.</v>

00:04.500 --> 01:00:08.000
Two lines
&lt;of words&gt;
"""


def test_whatever_is_right_is_read():
    captions = read_captions(WHOLE.replace("\n", "\r\n"))
    assert captions.problems == []
    assert [(cue.start, cue.end, cue.line) for cue in captions.cues] == [(1000, 4000, 8), (4500, 3_608_000, 11)]


@pytest.mark.parametrize(
    ("text", "line", "fault"),
    [
        ("", 1, CaptionFault.HEADER),
        ("Hello", 1, CaptionFault.HEADER),
        ("WEBVTT\n\n", 3, CaptionFault.NONE),
        ("WEBVTT\n\n00:01.000 -> 00:02.000\nHi", 3, CaptionFault.STRAY),
        ("WEBVTT\n\n00:01.000 --> 0:02.000\nHi", 3, CaptionFault.TIME),
        ("WEBVTT\n\n00:61.000 --> 01:02.000\nHi", 3, CaptionFault.TIME),
        ("WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nHi", 3, CaptionFault.COMMA),
        ("WEBVTT\n\n00:02.000 --> 00:02.000\nHi", 3, CaptionFault.ENDS),
        ("WEBVTT\n\n00:05.000 --> 00:06.000\nA\n\n00:04.000 --> 00:07.000\nB", 6, CaptionFault.ORDER),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n\nHi", 3, CaptionFault.EMPTY),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nA\n00:03.000 --> 00:04.000\nB", 5, CaptionFault.GAP),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n<b>A</b>\n<script>x</script>", 5, CaptionFault.TAG),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\na < b", 4, CaptionFault.TAG),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n<v>Who?", 4, CaptionFault.TAG),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n<b>A", 4, CaptionFault.OPEN),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n<b><i>A</b></i>", 4, CaptionFault.OPEN),
        ("WEBVTT\n\n00:01.000 --> 00:02.000 colour:red\nA", 3, CaptionFault.SETTING),
        ("WEBVTT\n\nSTYLE\n::cue { color: red }\n\n00:01.000 --> 00:02.000\nA", 3, CaptionFault.STYLE),
        ("WEBVTT\n\nOnly words", 3, CaptionFault.STRAY),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n\0", 1, CaptionFault.LETTERS),
        ("WEBVTT" + " " * LONGEST_CAPTIONS, 1, CaptionFault.LONG),
    ],
)
def test_a_mistake_is_told_with_its_line(text, line, fault):
    first = read_captions(text).problems[0]
    assert (first.line, first.fault) == (line, fault)


def test_all_mistakes_are_told_at_once_but_not_endlessly():
    text = "WEBVTT\n\n" + "no time\n\n" * 100
    problems = read_captions(text).problems
    assert (len(problems), problems[1]) == (MOST_PROBLEMS, CaptionProblem(5, CaptionFault.STRAY, "no time"))


def test_subrip_becomes_webvtt():
    second = "2\r\n00:00:05,5 --> 00:00:08,000\r\n<I>Two</I>\r\n\r\n"
    srt = f"{second}1\r\n0:00:01,000 --> 00:00:04,000  X1:10\r\n{{\\an8}}<font color=red>One</font>\r\nmore\r\n"
    assert is_srt(srt)
    made = from_srt(srt)
    assert made == "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nOne\nmore\n\n00:00:05.500 --> 00:00:08.000\n<i>Two</i>\n"
    assert read_captions(made).problems == []
    assert not is_srt(CAPTIONS)
    assert not is_srt("")


def test_a_transcript_reads_like_a_text():
    cues = read_captions(CAPTIONS).cues
    paragraphs = [Paragraph("Farah", "I was here on Monday. They said: one more paper."), Paragraph("Noor", "Which paper & from whom?")]
    assert transcript(cues) == paragraphs
    assert transcript_html(paragraphs[1:]) == "<p><strong>Noor:</strong> Which paper &amp; from whom?</p>\n"


def test_a_pause_and_a_long_paragraph_begin_a_new_one():
    long = " ".join(["word"] * 80)
    said = {
        "01.000 --> 00:02.000": long,
        "02.500 --> 00:03.000": "end.",
        "03.500 --> 00:04.000": "A new one",
        "09.000 --> 00:10.000": "Later",
    }
    text = "\n\n".join(["WEBVTT", *(f"00:{times}\n{words}" for times, words in said.items())])
    assert [each.text.split()[0] for each in transcript(read_captions(text).cues)] == ["word", "A", "Later"]
