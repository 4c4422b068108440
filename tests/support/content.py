"""A small course folder for tests: plain files that a test may change before it reads them."""

from pathlib import Path

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 480"><path d="M0 0H9"/></svg>'

LESSON = """+++
title = "Words"
summary = "Which word fits."
sources = ["Directive 2011/95/EU, Article 2"]
as_of = 2026-11-01
review = 2027-11-01
+++
Three people stand in line. See [the quiz](unit:quiz).

![A map of words](figures/map.svg "The map")

::: reflect Think of the last person you served.
Only you can read this.
:::
"""

FILES = {
    "course.toml": 'code = "MINI"\nlanguages = ["en", "el"]\nlicence = "CC BY-SA 4.0"\nmodules = ["module-1"]\n',
    "course.en.md": '+++\ntitle = "Mini"\nsummary = "A small course."\n+++\nWelcome.\n',
    "course.el.md": '+++\ntitle = "Μίνι"\n+++\nΚαλώς ήρθες.\n',
    "module-1/module.toml": """key = "module-1"

[[unit]]
key = "words"
kind = "lesson"
minutes = 6

[[unit]]
key = "quiz"
kind = "quiz"
minutes = 10
draw = 2
pass_mark = 70
attempts = 0
""",
    "module-1/module.en.md": '+++\ntitle = "First module"\n+++\nA beginning.\n',
    "module-1/words.en.md": LESSON,
    "module-1/words.el.md": LESSON.replace("Words", "Λέξεις"),
    "module-1/quiz.en.md": '+++\ntitle = "Quiz"\n+++\nTwo questions.\n',
    "module-1/figures/map.svg": SVG,
    "module-1/bank.en.gift": "// [id:q1] [tag:lesson=words]\n::q1::One? {=yes #Yes. ~no #No. ####Because.}\n",
    "module-1/bank.el.gift": "// [id:q1] [tag:lesson=words]\n::q1::Ένα; {=ναι #Ναι. ~όχι #Όχι. ####Γιατί έτσι.}\n",
}


GLOSSARY = """+++
title = "Glossary"
as_of = 2026-11-01
+++

## refugee: refugee
also: recognised refugee
source: 1951 Convention, Article 1A(2)
see: applicant

A person who fled.

## applicant: applicant for international protection
source: Regulation (EU) 2024/1348, Article 3

Not yet a [refugee](term:refugee).
"""


def a_folder(where: Path, **changes: str) -> Path:
    """The small course under ``where``; ``changes`` replace files by name (dots and slashes as written in FILES)."""
    for name, text in (FILES | changes).items():
        path = where / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return where
