"""Every file opens with a sentence, stays short, bears a word of the house, and every test mirrors a source file."""

import ast
import re

from tests.support.source import HOUSE, ROOT, files, functions, name, tree

LONGEST_FILE = 400
LONGEST_FUNCTION = 40

# The vocabulary decides: a new word enters docs/words.md first.
WORDS = set(re.findall(r"^\| \*\*([a-z]+)\*\* \|", (ROOT / "docs" / "words.md").read_text(encoding="utf-8"), re.MULTILINE))

# Words that one room owns, each for a reason. A file whose word is in neither table wants a better name, or a better place.
ROOMS = {
    "": {"qser_app": "puts the house together", "db": "the one way in and out of the database", "settings": "what an operator decides"},
    "adapters": {
        "live": "whispers between workers",
        "mail": "SMTP, or a folder",
        "packages": "course packages as archives",
        "content": "course folders as files",
        "files": "what is kept on disk by its digest",
        "passwords": "argon2",
        "oidc": "OpenID Connect",
        "passkeys": "Web Authentication",
        "totp": "codes of authenticator apps",
        "sealing": "what is made with the installation's secret",
        "migrations": "alembic",
        "metrics": "Prometheus",
        "logs": "structlog",
        "limits": "tries in a window of time",
        "cookies": "the session cookie's form",
        "memory": "when Python looks for garbage",
    },
    "api": {
        "gate": "who may call a route",
        "front": "what stands before every request: headers, hosts, origins",
        "content": "the other origin, where packages run",
        "media": "pictures of lessons",
    },
    "cli": {"serving": "up, serve, dev", "checks": "doctor and ledgers", "content": "course folders", "frontend": "the browser's half"},
    "components": {
        "words": "phrases as vars",
        "frame": "what stands before any page",
        "controls": "what can be pressed",
        "cards": "frames for content",
        "forms": "fields and native forms",
        "tables": "rows with headings",
        "icons": "Lucide",
        "progress": "bars and rings",
        "feedback": "callouts",
        "player": "the frame of every unit",
        "charts": "figures drawn as SVG",
        "badges": "badges drawn as SVG",
        "bars": "top, side and bottom, and their menus",
        "browser": "pieces that live in the browser alone",
        "drawings": "decoration in the house's hand",
        "head": "the head of every page",
        "wraps": "what stands around all pages",
    },
    "domain": {
        "refusals": "what can be refused, by name",
        "permissions": "who may do what",
        "policies": "who may call what",
        "topics": "what can be whispered",
        "gift": "the question format",
        "outbox": "retries and back-off",
    },
    "exports": {
        "workbook": "Excel files, the one place that knows openpyxl",
        "document": "PDF and PNG, the one place that knows Typst",
    },
    "i18n": {"catalogue": "reads the phrases"},
    "jobs": {"loop": "one loop, leases", "content": "what lies about after imports that led to nothing"},
    "models": {"columns": "kinds of column that tables share"},
    "pages": {
        "home": "where a learner goes on",
        "frame": "what stands around every page",
        "sign": "signing in",
        "gallery": "every component, for those who build",
        "errors": "404",
    },
    "queries": {"outbox": "what waits and what is dead"},
    "seeds": {"demo": "the demo"},
    "services": {"outbox": "leases and retries", "doctor": "is everything as it should be"},
    "state": {
        "gate": "who may call a handler",
        "session": "who is on this connection",
        "feedback": "what the platform says",
        "live": "the one place where loops live",
    },
}
# Folders of tests that mirror no floor: they look at the whole house.
WHOLE = {"content", "journeys", "browser", "abuse", "architecture", "support", "faults"}


def _opens_with_a_sentence(text: str | None) -> bool:
    first = (text or "").split("\n", 1)[0]
    return first[:1].strip() != "" and first[:1] == first[:1].upper() and first.rstrip()[-1] in ".:"


def test_every_file_opens_with_a_sentence():
    silent = [name(file) for file in files("qser_app", "tests", "bench") if not _opens_with_a_sentence(ast.get_docstring(tree(file)))]
    assert not silent


def test_no_file_is_long():
    lengths = {name(file): file.read_text(encoding="utf-8").count("\n") for file in files("qser_app", "tests", "bench")}
    assert not {file: lines for file, lines in lengths.items() if lines > LONGEST_FILE}


def test_no_function_of_the_house_is_long():
    long = [
        f"{name(file)}:{each.lineno} {each.name} ({each.end_lineno - each.lineno + 1})"
        for file in files("qser_app")
        for each in functions(file)
        if each.end_lineno - each.lineno >= LONGEST_FUNCTION
    ]
    assert not long


def test_every_file_bears_a_word_of_the_house():
    nameless = []
    for file in files("qser_app"):
        room, *inner = file.relative_to(HOUSE).with_suffix("").parts
        if file.stem.startswith("__") and len(inner) <= 1:
            continue  # a room's own door
        if not inner:
            room, inner = "", [room]
        borne = {word for part in inner for word in part.split("_")}
        if not borne & (WORDS | ROOMS.get(room, {}).keys()) and file.stem not in ROOMS.get(room, {}):
            nameless.append(name(file))
    assert not nameless


def test_every_room_word_is_borne():
    idle = []
    for room, words in ROOMS.items():
        borne = set()
        for file in (HOUSE / room).rglob("*.py") if room else HOUSE.glob("*.py"):
            borne |= {file.stem, *(word for part in file.relative_to(HOUSE).with_suffix("").parts for word in part.split("_"))}
        idle += [f"{room}: {word}" for word in words if word not in borne]
    assert not idle


def test_every_test_mirrors_a_source_file():
    strays = []
    for file in files("tests"):
        floor = file.relative_to(ROOT / "tests").parent
        if not file.name.startswith("test_") or (floor.parts[:1] and floor.parts[0] in WHOLE):
            continue
        source = HOUSE / floor / file.name.removeprefix("test_")
        if not source.exists() and not source.with_suffix("").is_dir():
            strays.append(name(file))
    assert not strays
