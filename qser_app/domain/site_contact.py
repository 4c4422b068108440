"""A message of the public contact form: what it must hold, and how a program gives itself away."""

from collections.abc import Mapping
from dataclasses import dataclass

from qser_app.domain.people import BadEmail, NameMissing, clean_name, folded_email
from qser_app.domain.refusals import Refusal, is_storable

LONGEST_NAME, LONGEST_EMAIL, LONGEST_MESSAGE = 200, 254, 5000
SHORTEST_MESSAGE = 10
TRAP = "website"  # a field nobody sees


class MessageMissing(Refusal):
    """The message is too short to be answered; gaps: ``letters``."""

    code = "message-missing"


class MessageTooLong(Refusal):
    """The message is longer than is read; gaps: ``most``."""

    code = "message-too-long"


@dataclass(frozen=True, slots=True)
class Message:
    """Who writes, where they want to be answered, and what they say."""

    name: str
    email: str
    text: str


def is_trapped(form: Mapping[str, str]) -> bool:
    """Whether a program filled in what no person sees."""
    return bool(form.get(TRAP, "").strip())


def read_message(form: Mapping[str, str]) -> tuple[Message | None, dict[str, Refusal]]:
    """The message, or what is wrong with each field."""
    problems: dict[str, Refusal] = {}
    found: dict[str, str] = {}
    for name, read in (("name", clean_name), ("email", folded_email), ("message", clean_text)):
        try:
            found[name] = read(form.get(name, ""))
        except (NameMissing, BadEmail, MessageMissing, MessageTooLong) as refusal:
            problems[name] = refusal
    return (None if problems else Message(found["name"], found["email"], found["message"])), problems


def clean_text(text: str) -> str:
    """The message with its lines, without signs that no letter has. Raises MessageMissing and MessageTooLong."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    clean = "\n".join("".join(each if each.isprintable() else " " for each in line).rstrip() for line in lines).strip()
    if len(clean) < SHORTEST_MESSAGE or not is_storable(clean):
        raise MessageMissing(letters=SHORTEST_MESSAGE)
    if len(clean) > LONGEST_MESSAGE:
        raise MessageTooLong(most=LONGEST_MESSAGE)
    return clean
