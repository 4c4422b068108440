"""Searching among ten thousand lessons in five languages, on both databases: `python -m bench.search --lessons 10000`."""

import argparse
import functools
import random
import re
import time

from sqlalchemy import insert
from sqlalchemy.engine import Engine

from bench.database import a_database
from bench.leaderboard import NOON, timed
from qser_app import db as house
from qser_app.adapters.content import read_course
from qser_app.domain.courses import CourseStatus, UnitKind
from qser_app.domain.people import Actor, Grant, Language, Privacy, Role
from qser_app.models import Course, CourseText, Module, ModuleText, Organisation, Person, Unit, UnitText
from qser_app.queries.courses_search import courses_that_say, search
from qser_app.services.courses_search import index_everything
from qser_app.settings import ROOT

COURSES, ROUND = 100, 200
# A word that stands everywhere, one that is rare, two together, one with another ending, one without its accents.
QUERIES = {"en": ("people", "apostille", "interpreter residence", "interpreters"), "el": ("προσφυγες", "διερμηνεα"), "cs": ("tlumocnik",)}


def plant(engine: Engine, lessons: int) -> None:
    """Fill an empty database with courses whose lessons are made of the sentences of our own, mixed anew."""
    source = read_course(ROOT / "content" / "qser")
    told: dict[Language, list[str]] = {}
    for module in source.modules:
        for unit in module.units:
            for language, text in unit.texts.items():
                told.setdefault(language, []).extend(re.findall(r"<p>(.*?)</p>", text.html, re.DOTALL))
    chance = random.Random(1)
    with engine.begin() as db:
        here = {"id": 1, "slug": "t", "name": "T", "country": "GR", "language": Language.EL, "default_privacy": Privacy.NAMED}
        db.execute(insert(Organisation), [here | {"created_at": NOON}])
        person = {"id": 1, "organisation_id": 1, "email": "p@example.org", "name": "P", "language": Language.EN, "country": "GR"}
        db.execute(insert(Person), [person | {"time_zone": "Europe/Athens", "created_at": NOON}])
        shared = {"status": CourseStatus.PUBLISHED, "source_language": Language.EN, "created_at": NOON, "updated_at": NOON}
        each, bare = range(1, COURSES + 1), {"body": ""}
        db.execute(insert(Course), [shared | {"id": n, "code": f"C{n}", "languages": list(told)} for n in each])
        db.execute(
            insert(CourseText),
            [bare | {"course_id": n, "language": lang, "title": f"Course {n}", "welcome_html": ""} for n in each for lang in told],
        )
        db.execute(insert(Module), [{"id": n, "course_id": n, "key": "module-1", "position": 1} for n in each])
        db.execute(
            insert(ModuleText), [bare | {"module_id": n, "language": Language.EN, "title": "Module", "intro_html": ""} for n in each]
        )
        for first in range(1, lessons + 1, ROUND):
            numbers = range(first, min(first + ROUND, lessons + 1))
            units = [{"id": n, "module_id": n % COURSES + 1, "course_id": n % COURSES + 1, "key": f"u{n}", "position": n} for n in numbers]
            db.execute(insert(Unit), [unit | {"kind": UnitKind.LESSON, "options": {}} for unit in units])
            db.execute(insert(UnitText), [_text(n, language, told[language], chance) for n in numbers for language in told])


def _text(number: int, language: Language, told: list[str], chance: random.Random) -> dict[str, object]:
    said = chance.sample(told, min(25, len(told)))
    body = "".join(f"<p>{each}</p>" for each in said)
    title = re.sub(r"<[^>]+>", "", said[0])[:80]
    return {"unit_id": number, "language": language, "title": title, "body_html": body, "body": "", "sources": []}


def measure(engine: Engine) -> None:
    """Index everything, then search."""
    house.use_engine(engine)
    begun = time.perf_counter()
    texts = house.do(index_everything)
    spent = time.perf_counter() - begun
    print(f"    {texts} texts indexed in {spent:.0f} s, {spent / texts * 1000:.2f} ms each", flush=True)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
        db.exec_driver_sql("analyze")
    actor = Actor(1, 1, None, frozenset({Grant(Role.LEARNER, 1)}))
    for language, queries in QUERIES.items():
        for query in queries:
            call = functools.partial(house.look, search, actor=actor, words=query, reader=Language(language))
            timed(f"{language}: {query} ({len(call())} found)", call)
    timed("courses that say people", functools.partial(house.look, courses_that_say, actor=actor, words="people"))


def main() -> None:
    """Measure both databases."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--lessons", type=int, default=10_000)
    parser.add_argument("--databases", nargs="+", default=["sqlite", "postgresql"])
    chosen = parser.parse_args()
    for kind in chosen.databases:
        print(f"  {kind}, {chosen.lessons} lessons (floor 50 ms)")
        with a_database(kind, durable=True) as engine:
            plant(engine, chosen.lessons)
            measure(engine)


if __name__ == "__main__":
    main()
