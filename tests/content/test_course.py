"""The Q-SER course in its five languages: whole, alike in build, sourced, readable, and asked fairly."""

import re
from collections import Counter
from datetime import date
from functools import cache

import pytest

from qser_app.adapters.content import read_course
from qser_app.domain.courses import UnitKind, blocks_of
from qser_app.domain.people import Language
from qser_app.domain.quizzes_grading import FULL
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.settings import ROOT

FOLDER = ROOT / "content" / "qser"
MODULES = ("module-1", "module-2", "module-3")
LESSONS = {"module-1": 7, "module-2": 6, "module-3": 7}
ENDS = {"reflect", "flip", "counter", "try"}
CHOICES = {QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.ALL}
# Words of a lesson of five to twelve minutes, at 120 to 150 words a minute with what there is to do in it.
SHORTEST, LONGEST = 650, 1900
# Mean words of a sentence: what plain-language guides ask for (15 to 20 in English), with what each language packs into a word.
LONGEST_SENTENCES = {Language.EN: 17, Language.EL: 18, Language.ES: 19, Language.DE: 16, Language.CS: 15}
# People are people (docs/words.md): no water, no crime. Lesson 4 of module 1 says why, in quotation marks.
UNKIND = {
    Language.EN: r"(?<!\")\billegal (im)?migrants?\b|\billegals\b|\b(waves?|floods?|flows?) of (migrants|refugees|people)\b",
    Language.EL: r"λαθρομετανάστ|\b(κύματα?|ροές|ροή) (μεταναστών|προσφύγων|ανθρώπων)",
    Language.ES: r"\binmigrantes? ilegal(es)?\b|\b(oleadas?|avalanchas?|flujos?) de (migrantes|refugiados|personas)\b",
    Language.DE: r"\billegalen? (Migrant|Einwander|Flüchtling)|(Flüchtlings|Asyl|Migranten)(welle|strom|ströme|flut|schwemme)",
    Language.CS: r"\b(ilegální|nelegální) (migrant|uprchlí|běženc)|\b(vln[ay]|proud|příval) (migrantů|uprchlíků|lidí)",
}


@cache
def course():
    return read_course(FOLDER)


def units(*kinds):
    return [(module, unit) for module in course().modules for unit in module.units if not kinds or unit.kind in kinds]


def words(html):
    return re.findall(r"\w[\w'’-]*", re.sub(r"<[^>]+>", " ", html))


def sentences(html):
    text = re.sub(r"</(p|li|h\d|td|th|figcaption)>", ". ", re.sub(r"<img[^>]*>", "", html))
    text = re.sub(r"<[^>]+>", " ", text)
    return [found for each in re.split(r"[.!?;·:…]+[\s»“”\"')]+", text) if len(found := words(each)) > 2]


def bones(html):
    """What a text is built of, whatever its language: blocks, headings, tables, lists, pictures, links."""
    return {
        "blocks": [block.kind for block in blocks_of(html)],
        "tags": Counter(re.findall(r"<(h2|h3|table|tr|ul|ol|img|figcaption)\b", html)),
        "links": sorted(re.findall(r'href="((?:unit|term):[^"]+)"', html)),
    }


def test_the_course_speaks_five_languages_and_every_text_is_there():
    assert set(course().languages) == set(Language)
    everywhere = set(course().languages)
    lacking = [("course", everywhere - set(course().texts)), ("glossary", everywhere - set(course().glossaries))]
    lacking += [(module.key, everywhere - set(module.texts)) for module in course().modules]
    lacking += [(f"{module.key}/{unit.key}", everywhere - set(unit.texts)) for module, unit in units()]
    lacking += [(question.key, everywhere - set(question.body)) for module in course().modules for question in module.questions]
    assert [(name, languages) for name, languages in lacking if languages] == []


def test_no_file_lies_about_that_is_not_part_of_it():
    known = {f"{module.key}/{unit.key}" for module, unit in units()} | {f"{key}/module" for key in MODULES} | {"course", "glossary"}
    there = {path.relative_to(FOLDER).as_posix().rsplit(".", 2)[0] for path in FOLDER.rglob("*.md")}
    assert there == known
    assert {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.svg")} == set(course().files)


def test_modules_are_as_the_project_planned_them():
    assert tuple(module.key for module in course().modules) == MODULES
    for module in course().modules:
        kinds = Counter(unit.kind for unit in module.units)
        assert kinds[UnitKind.LESSON] >= LESSONS[module.key]
        assert kinds[UnitKind.QUIZ] == 1
        assert kinds[UnitKind.CASE] >= 2


@pytest.mark.parametrize("language", Language)
def test_every_language_is_built_alike(language):
    for module, unit in units(UnitKind.LESSON, UnitKind.QUIZ):
        source, text = unit.texts[Language.EN], unit.texts[language]
        where = f"{module.key}/{unit.key}.{language}"
        assert (where, bones(text.html)) == (where, bones(source.html))
        assert (where, len(text.sources), text.as_of, text.review) == (where, len(source.sources), source.as_of, source.review)


@pytest.mark.parametrize("language", Language)
def test_lessons_have_the_length_of_a_pause_and_sentences_that_can_be_read(language):
    for module, unit in units(UnitKind.LESSON):
        html, where = unit.texts[language].html, f"{module.key}/{unit.key}.{language}"
        assert SHORTEST <= len(words(html)) <= LONGEST, where
        lengths = [len(each) for each in sentences(html)]
        assert sum(lengths) / len(lengths) <= LONGEST_SENTENCES[language], where
        assert 5 <= unit.minutes <= 12, where


@pytest.mark.parametrize("language", Language)
def test_every_lesson_ends_in_something_to_do(language):
    for module, unit in units(UnitKind.LESSON):
        blocks = blocks_of(unit.texts[language].html)
        assert blocks[-1].kind in ENDS, f"{module.key}/{unit.key}.{language}"


def test_every_module_tells_from_the_counter():
    for module in course().modules:
        boxes = [block for unit in module.units if unit.kind is UnitKind.LESSON for block in blocks_of(unit.texts[Language.EN].html)]
        assert sum(block.kind == "counter" for block in boxes) >= 5, module.key


@pytest.mark.parametrize("language", Language)
def test_pictures_say_what_they_show_in_the_language_of_the_text(language):
    for module, unit in units(UnitKind.LESSON):
        where = f"{module.key}/{unit.key}.{language}"
        for alternative in re.findall(r'<img [^>]*?alt="([^"]*)"', unit.texts[language].html):
            assert len(words(alternative)) >= 5, where
    spoken = {path for path in course().files if "<text" in (FOLDER / path).read_text(encoding="utf-8")}
    assert {path.rsplit(".", 2)[0] for path in spoken if path.rsplit(".", 2)[1] == language} == {
        path.rsplit(".", 2)[0] for path in spoken if path.rsplit(".", 2)[1] == Language.EN
    }


def test_what_is_said_of_the_law_and_of_figures_has_a_source_and_a_day_to_read_it_again():
    for module, unit in units(UnitKind.LESSON):
        text, where = unit.texts[Language.EN], f"{module.key}/{unit.key}"
        assert text.sources, where
        assert all(re.search(r"\b(1[89]|20)\d\d\b|/\d{2,4}|EuroVoc|ISO|Articles? \d|Doc \d", source) for source in text.sources), where
        if any(re.search(r"Directive|Regulation|Decision|Convention", source) for source in text.sources):
            assert text.as_of, where
        if text.as_of:
            assert date.fromisoformat(text.as_of) < date.fromisoformat(text.review), where


@pytest.mark.parametrize("language", Language)
def test_people_are_people(language):
    texts = [unit.texts[language] for _, unit in units()] + [module.texts[language] for module in course().modules]
    found = [hit[0] for text in texts for hit in re.finditer(UNKIND[language], text.body, re.IGNORECASE)]
    assert found == []


def test_the_glossary_has_sixty_terms_and_the_lessons_use_them():
    keys = {term.key for term in course().glossaries[Language.EN].terms}
    used = {key for _, unit in units() for key in re.findall(r"\]\(term:([a-z0-9-]+)\)", unit.texts[Language.EN].body)}
    assert len(keys) >= 60
    assert len(used) >= 50
    assert used <= keys


def test_every_module_has_a_bank_of_twenty_that_asks_about_its_lessons():
    for module in course().modules:
        lessons = {unit.key for unit in module.units if unit.kind is not UnitKind.QUIZ}
        graded = [question for question in module.questions if question.kind is not QuestionKind.LIKERT]
        assert len(graded) >= 20
        assert {question.lesson_key for question in module.questions} <= lessons
        assert len({question.lesson_key for question in graded}) >= 5


@pytest.mark.parametrize("language", Language)
def test_questions_are_fair_and_their_explanations_teach(language):
    for module in course().modules:
        for question in module.questions:
            asked, where = question.body[language], f"{question.key}.{language}"
            if question.kind is not QuestionKind.LIKERT:
                assert len(words(asked["explanation"])) >= 8, where
            if question.kind in CHOICES:
                weights = question.answer_key["weights"]
                assert len(asked["options"]) >= 3, where
                assert all(option["feedback"] for option in asked["options"]), where
                if question.kind is QuestionKind.SINGLE:
                    assert sorted(weights.values(), reverse=True)[:2] == [FULL, 0], where


def test_the_right_answer_is_not_to_be_guessed_by_its_place_or_length():
    for module in course().modules:
        singles = [question for question in module.questions if question.kind is QuestionKind.SINGLE]
        places, longest = Counter(), 0
        for question in singles:
            options = question.body["en"]["options"]
            right = next(place for place, option in enumerate(options) if question.answer_key["weights"][option["key"]] == FULL)
            places[right] += 1
            longest += len(options[right]["text"]) == max(len(option["text"]) for option in options)
        assert max(places.values()) <= 0.4 * len(singles), (module.key, places)
        assert longest <= 0.5 * len(singles), (module.key, longest)
