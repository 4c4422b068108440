"""Documents out of a template and data."""

import asyncio
import re
import threading

import pytest

from qser_app.exports import document
from qser_app.exports.certificates import TEMPLATE, words_on_paper
from tests.support.documents import a_written_certificate, said_at

HOSTILE = ['#import "x"', "</svg><script>alert(1)</script>", "#{panic()}", '"); #read("/etc/passwd")', "$x$ *b* _i_ @label <here> \\u{41}"]


def words(name, language="en"):
    return words_on_paper(a_written_certificate(name), language, "https://learn.example.org")


def test_a_document_is_tagged_pdf_of_the_standard_with_its_language_and_letters():
    made = document.pdf(TEMPLATE, words("Ada Zagos", "el"))
    assert made.startswith(b"%PDF-1.7")
    assert b"<pdfuaid:part>1</pdfuaid:part>" in made
    assert b"/Marked true" in made
    assert re.search(rb"/Lang ?\(el", made)
    assert b"Commissioner" in made


@pytest.mark.parametrize("name", HOSTILE)
def test_what_people_typed_stays_what_they_typed(name):
    made = document.pdf(TEMPLATE, words(name))
    assert b"<pdfuaid:part>1</pdfuaid:part>" in made
    assert made == document.pdf(TEMPLATE, words(name))
    assert said_at(TEMPLATE, "holder", words(name)) == name


@pytest.mark.parametrize("name", ["Ada\x00\x07Zagos\u202e", "\ud800", "A" * 200, "李小龙", "😀 Ada", "محمد", "Ђорђе", ""])
def test_no_name_stops_the_press(name):
    assert document.pdf(TEMPLATE, words(name)).startswith(b"%PDF-")
    assert document.png(TEMPLATE, words(name)).startswith(b"\x89PNG")


async def test_two_documents_at_once_and_no_more():
    inside, most, lock = 0, 0, threading.Lock()
    turn = threading.Event()

    def make():
        nonlocal inside, most
        with lock:
            inside += 1
            most = max(most, inside)
        turn.wait(0.05)
        with lock:
            inside -= 1

    await asyncio.gather(*[document.in_press(make) for _ in range(6)])
    assert most == 2
