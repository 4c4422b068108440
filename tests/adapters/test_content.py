"""Reading a course folder."""

import pytest

from qser_app.adapters.content import ContentError, read_course
from qser_app.domain.courses import UnitKind
from qser_app.domain.courses_sources import TextSource
from qser_app.domain.people import Language
from tests.support.content import FILES, GLOSSARY, LESSON, a_folder

WORDS = "module-1/words.en.md"


def test_a_course_is_read_whole(tmp_path):
    course = read_course(a_folder(tmp_path))
    assert (course.code, course.languages, course.licence) == ("MINI", (Language.EN, Language.EL), "CC BY-SA 4.0")
    assert course.texts[Language.EL] == TextSource("Μίνι", body="Καλώς ήρθες.", html="<p>Καλώς ήρθες.</p>\n")
    (module,) = course.modules
    assert [(unit.key, unit.kind, unit.minutes, unit.options) for unit in module.units] == [
        ("words", UnitKind.LESSON, 6, {}),
        ("quiz", UnitKind.QUIZ, 10, {"draw": 2, "pass_mark": 70, "attempts": 0}),
    ]
    assert [(question.key, list(question.body)) for question in module.questions] == [("q1", ["en", "el"])]
    assert [course.files[path] for path in ("module-1/figures/map.svg",)] == [media.sha256 for media in course.media]


def test_a_quiz_has_rules_of_its_own(tmp_path):
    rules = '\n[unit.rules]\nminutes = 20\nunsure = true\ntags = ["law"]\n'
    course = read_course(a_folder(tmp_path, **{"module-1/module.toml": FILES["module-1/module.toml"] + rules}))
    assert course.modules[0].units[1].options == {"draw": 2, "pass_mark": 70, "attempts": 0, "minutes": 20, "unsure": True, "tags": ["law"]}


def test_a_lesson_has_its_words_its_sources_and_its_dates(tmp_path):
    text = read_course(a_folder(tmp_path)).modules[0].units[0].texts[Language.EN]
    assert (text.title, text.summary, text.as_of, text.review) == ("Words", "Which word fits.", "2026-11-01", "2027-11-01")
    assert text.sources == ("Directive 2011/95/EU, Article 2",)
    assert '<section data-block="reflect">' in text.html


def test_a_language_that_is_missing_is_simply_missing(tmp_path):
    units = read_course(a_folder(tmp_path)).modules[0].units
    assert [sorted(unit.texts) for unit in units] == [["el", "en"], ["en"]]


@pytest.mark.parametrize(
    ("changes", "code", "line"),
    [
        ({"course.toml": 'code = "X"\nlanguages = ["en"\n'}, "content-toml", 2),
        ({"course.toml": FILES["course.toml"].replace('"el"', '"xx"')}, "content-language", 0),
        ({"course.toml": FILES["course.toml"].replace("module-1", "../up")}, "content-field", 0),
        ({"course.toml": FILES["course.toml"].replace('["module-1"]', '["module-1", "module-1"]')}, "content-duplicate", 0),
        ({"course.toml": FILES["course.toml"].replace("module-1", "module-2")}, "content-missing-file", 0),
        ({"course.en.md": "no head"}, "content-no-head", 0),
        ({"course.en.md": '+++\nsummary = "x"\n+++\n'}, "content-field", 0),
        ({"course.en.md": "+++\ntitle = 3\n+++\n"}, "content-field", 0),
        ({"course.en.md": '+++\ntitle = "x"\nnonsense\n+++\n'}, "content-toml", 3),
        ({"module-1/module.toml": FILES["module-1/module.toml"].replace('"quiz"\nmin', '"party"\nmin')}, "content-kind", 0),
        ({"module-1/module.toml": FILES["module-1/module.toml"].replace("draw = 2", "draw = 0")}, "content-field", 0),
        ({"module-1/module.toml": FILES["module-1/module.toml"].replace("minutes = 6", "minutes = true")}, "content-field", 0),
        ({"module-1/module.toml": FILES["module-1/module.toml"] + "\n[unit.rules]\nminutes = -1\n"}, "content-field", 0),
        ({"module-1/module.toml": FILES["module-1/module.toml"] + "\n[unit.rules]\nspeed = 1\n"}, "content-field", 0),
        ({WORDS: LESSON.replace("unit:quiz", "unit:nowhere")}, "content-link", 8),
        ({WORDS: LESSON.replace("unit:quiz", "other.md")}, "content-link", 8),
        ({WORDS: LESSON.replace("::: reflect", "::: refelct")}, "content-unknown-block", 12),
        ({WORDS: LESSON.replace("figures/map", "figures/gone")}, "content-picture", 10),
        ({WORDS: LESSON.replace("figures/map.svg", "../course.toml")}, "content-picture", 10),
        ({WORDS: LESSON.replace("[A map of words]", "[]")}, "content-no-alternative", 10),
        ({"module-1/figures/map.svg": "<svg/>"}, "content-picture-kind", 10),
    ],
)
def test_a_mistake_is_named_with_its_place(tmp_path, changes, code, line):
    with pytest.raises(ContentError) as caught:
        read_course(a_folder(tmp_path, **changes))
    assert (caught.value.code, caught.value.gaps["line"]) == (code, line)
    assert str(tmp_path) in str(caught.value)


def test_a_folder_without_a_course_says_what_is_missing(tmp_path):
    with pytest.raises(ContentError, match=r"course\.toml: this file is missing"):
        read_course(tmp_path)


def test_a_glossary_is_read_in_each_language_that_has_one(tmp_path):
    lesson = LESSON.replace("Three people", "Three [people](term:refugee)")
    course = read_course(a_folder(tmp_path, **{"glossary.en.md": GLOSSARY, WORDS: lesson}))
    glossary = course.glossaries[Language.EN]
    assert (list(course.glossaries), glossary.title, glossary.as_of) == ([Language.EN], "Glossary", "2026-11-01")
    assert [(term.key, term.html) for term in glossary.terms] == [
        ("refugee", "<p>A person who fled.</p>\n"),
        ("applicant", '<p>Not yet a <a href="term:refugee" rel="noopener noreferrer">refugee</a>.</p>\n'),
    ]


def test_a_language_that_has_only_some_terms_says_so_by_its_name(tmp_path):
    some = GLOSSARY.partition("## applicant")[0].replace("see: applicant\n", "")
    course = read_course(a_folder(tmp_path, **{"glossary.en.md": GLOSSARY, "glossary.el.partial.md": some}))
    assert [(each.is_partial, len(each.terms)) for each in course.glossaries.values()] == [(False, 2), (True, 1)]


@pytest.mark.parametrize(
    ("changes", "code", "line"),
    [
        ({"glossary.en.md": GLOSSARY.replace("see: applicant", "see: nobody")}, "content-term", 11),
        ({"glossary.en.md": GLOSSARY.replace("term:refugee", "term:nobody")}, "content-term", 16),
        ({"glossary.en.md": GLOSSARY.replace("term:refugee", "unit:words")}, "content-link", 16),
        ({"glossary.en.md": GLOSSARY + "\n![x](figures/map.svg)\n"}, "content-picture", 18),
        ({"glossary.en.md": GLOSSARY, "glossary.el.md": GLOSSARY.replace("applicant", "asylum")}, "content-term-languages", 0),
        ({WORDS: LESSON.replace("unit:quiz", "term:refugee")}, "content-term", 8),
    ],
)
def test_a_mistake_in_a_glossary_is_named_with_its_place(tmp_path, changes, code, line):
    with pytest.raises(ContentError) as caught:
        read_course(a_folder(tmp_path, **changes))
    assert (caught.value.code, caught.value.gaps["line"]) == (code, line)
