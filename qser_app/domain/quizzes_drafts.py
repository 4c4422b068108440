"""Questions as a file holds them, in one language: put together, checked, and named by what they say where they have no name."""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from string import ascii_lowercase
from typing import Any

from qser_app.domain.people import Language
from qser_app.domain.quizzes_grading import FULL
from qser_app.domain.quizzes_kinds import LONGEST_PART, TRUTH, QuestionKind
from qser_app.domain.refusals import Refusal

LONGEST_TEXT = 8000
LONGEST_KEY = 60
MOST_QUESTIONS = 1000
LARGEST_FILE_MB = 16
_ENOUGH = FULL - 1  # three thirds are written as 33.33333
ANY_NUMBER = (-1e300, 1e300)  # as far as JSON can hold
_MARK = re.compile(r"\[\[(g\d+)\]\]")


class BadFile(Refusal):
    """A file that holds no questions we could read; the code says why (``bank-file-unknown``, ``bank-file-xml`` ...)."""

    def __init__(self, reason: str, **gaps: str | int) -> None:
        self.code = f"bank-file-{reason}"
        super().__init__(**gaps)


class Unfit(Exception):
    """A question that quizzes cannot ask, with the reason and, where it helps, a detail."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason)
        self.reason, self.detail = reason, detail


@dataclass(frozen=True, slots=True)
class Place:
    """Something to say about a place of a file: a line or a name, the first words there, and what it is."""

    place: str
    words: str
    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A question in one language, as the bank would keep it; ``notes`` say what was left behind or needs a look."""

    kind: QuestionKind
    words: dict[str, Any]
    answer_key: dict[str, Any]
    key: str = ""
    place: str = ""
    lesson_key: str = ""
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def first_words(self) -> str:
        """The beginning of the stem, for lists."""
        return shortened(self.words["stem"])


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file holds: questions, what cannot be asked, and what only is good to know."""

    format: str
    drafts: tuple[Draft, ...] = ()
    unread: tuple[Place, ...] = ()
    notes: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Received:
    """A file somebody sent: its name, the language its questions are in, and what it holds."""

    name: str
    language: Language
    reading: Reading


@dataclass(slots=True)
class Collector:
    """Gathers a file's questions one by one; each problem stays with its place."""

    format: str
    drafts: list[Draft] = field(default_factory=list[Draft])
    unread: list[Place] = field(default_factory=list[Place])
    notes: list[Place] = field(default_factory=list[Place])

    def reading(self) -> Reading:
        """Everything, each question under a name of its own."""
        return Reading(self.format, tuple(self._named()), tuple(self.unread), tuple(self.notes))

    def _named(self) -> Iterable[Draft]:
        """A name that several questions bear, or that is too long, is no name: what they say is."""
        if len(self.drafts) > MOST_QUESTIONS:
            raise BadFile("too-many", most=MOST_QUESTIONS)
        given = [draft.key for draft in self.drafts]
        seen: set[str] = set()
        for draft in self.drafts:
            own = draft.key and len(draft.key) <= LONGEST_KEY and given.count(draft.key) == 1
            named = draft if own else replace(draft, key=digest_key(draft))
            if named.key in seen:
                self.unread.append(Place(draft.place, draft.first_words, "twice"))
                continue
            seen.add(named.key)
            yield concealed(named)


def recalled(reading: Mapping[str, Any]) -> Reading:
    """A reading that was kept as a document."""
    drafts = tuple(
        Draft(**each | {"kind": QuestionKind(each["kind"]), "tags": tuple(each["tags"]), "notes": tuple(each["notes"])})
        for each in reading["drafts"]
    )
    unread, notes = (tuple(Place(**each) for each in reading[name]) for name in ("unread", "notes"))
    return Reading(reading["format"], drafts, unread, notes)


def shortened(text: str, most: int = 80) -> str:
    """The first words of a text, on one line."""
    line = " ".join(text[: most * 4].split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def digest_key(draft: Draft) -> str:
    """A name made of what the question says, so that bringing it in twice changes nothing."""
    told = json.dumps([draft.kind, draft.words, draft.answer_key], sort_keys=True, ensure_ascii=False)
    return "q-" + hashlib.sha256(told.encode()).hexdigest()[:20]


def steered(tags: Iterable[str], *names: str) -> tuple[dict[str, str], tuple[str, ...]]:
    """Tags of the form ``name=value`` that steer how a question is read, and the others, each once."""
    split = [(tag, tag.partition("=")) for tag in tags]
    steer = {name: value for _, (name, _, value) in split if name in names}
    return steer, tuple(dict.fromkeys(tag for tag, (name, *_) in split if tag and name not in names))


def options(texts: Sequence[str], feedback: Sequence[str] = (), keys: Sequence[str] = ascii_lowercase) -> list[dict[str, str]]:
    """Options in the author's order. Raises Unfit."""
    if not 2 <= len(texts) <= len(ascii_lowercase):
        raise Unfit("options")
    remarks = [*feedback, *[""] * (len(texts) - len(feedback))]
    return [{"key": key, "text": text, "feedback": remark} for key, text, remark in zip(keys, texts, remarks, strict=False)]


def weighted(kind: QuestionKind, weights: Sequence[float], keys: Sequence[str] = ascii_lowercase) -> dict[str, Any]:
    """The answer key of a choice. Raises Unfit where nothing, or not everything, could be earned."""
    right = sum(weight for weight in weights if weight > 0)
    if not right or (kind in (QuestionKind.SINGLE, QuestionKind.TRUE_FALSE) and max(weights) < _ENOUGH):
        raise Unfit("no-right-answer")
    if kind is QuestionKind.MULTIPLE and abs(right - FULL) >= 1:
        raise Unfit("weights")
    if kind is QuestionKind.ALL:  # all or nothing: one way to write it
        share = FULL / sum(weight > 0 for weight in weights)
        weights = [share * (weight > 0) for weight in weights]
    return {"weights": {key: round(float(weight), 5) for key, weight in zip(keys, weights, strict=False)}}


def is_fair(weights: Mapping[str, float]) -> bool:
    """Whether the right ones earn everything together, and choosing all of them and the wrong ones too does not."""
    right = sum(weight for weight in weights.values() if weight > 0)
    return abs(right - FULL) < 1 and (sum(weights.values()) < _ENOUGH or all(weight > 0 for weight in weights.values()))


def accepted(texts: Sequence[tuple[str, float, str]]) -> list[dict[str, Any]]:
    """Accepted texts with their weights and remarks, the first that fits counts. Raises Unfit."""
    if not any(weight >= _ENOUGH for _, weight, _ in texts):
        raise Unfit("no-right-answer")
    if any(not text.strip() or len(text) > LONGEST_PART for text, *_ in texts):
        raise Unfit("answer-text")
    return [{"text": text, "weight": float(weight), "feedback": remark} for text, weight, remark in texts]


def numbers(listed: Sequence[tuple[float, float, float, str]], language: str) -> dict[str, Any]:
    """The answer key of a number: (low, high, weight, remark), the first range that holds it counts. Raises Unfit."""
    if not any(weight >= FULL for _, _, weight, _ in listed):
        raise Unfit("no-right-answer")
    remarks = [{language: remark} if remark else {} for *_, remark in listed]
    return {
        "ranges": [
            {"low": low, "high": high, "weight": weight, "feedback": said}
            for (low, high, weight, _), said in zip(listed, remarks, strict=True)
        ]
    }


def paired(told: Sequence[tuple[str, str]]) -> tuple[dict[str, Any], dict[str, Any]]:
    """As `pairs`; what stands beside no prompt is there to mislead. Raises Unfit."""
    return pairs([pair for pair in told if pair[0]], [match for prompt, match in told if match and not prompt])


def pairs(matches: Sequence[tuple[str, str]], others: Sequence[str] = ()) -> tuple[dict[str, Any], dict[str, Any]]:
    """Prompts, options and the answer key of a matching question; what several prompts match is one option. Raises Unfit."""
    texts = list(dict.fromkeys([*(match for _, match in matches), *others]))
    if not matches or len(matches) > len(ascii_lowercase):
        raise Unfit("options")
    if any(not prompt.strip() for prompt, _ in matches):
        raise Unfit("option-text")
    prompts = [{"key": f"p{place}", "text": prompt} for place, (prompt, _) in enumerate(matches, 1)]
    key = {f"p{place}": ascii_lowercase[texts.index(match) % 26] for place, (_, match) in enumerate(matches, 1)}
    return {"prompts": prompts, "options": options(texts)}, {"pairs": key}


def made(  # noqa: PLR0913 -- what every format tells of a question
    kind: QuestionKind,
    words: dict[str, Any],
    answer_key: dict[str, Any],
    *,
    name: str,
    place: str,
    lesson: str,
    tags: tuple[str, ...],
    lost: Iterable[str],
) -> Draft:
    """A question as its file told it, where it can be asked; ``lost`` becomes its notes. Raises Unfit."""
    free = kind is QuestionKind.MULTIPLE and not is_fair(answer_key["weights"])
    notes = tuple(sorted(set(lost) | ({"free-ride"} if free else set[str]())))
    return checked(Draft(kind, words, answer_key, name, place, lesson[:LONGEST_KEY], tags, notes))


def checked(draft: Draft) -> Draft:
    """The draft, where it can be asked. Raises Unfit."""
    words = draft.words
    if "long" in draft.notes:  # what was read of it is not all of it
        raise Unfit("long")
    if not words["stem"].strip():
        raise Unfit("no-stem")
    texts = [words["stem"], words["explanation"], *(option["text"] + option["feedback"] for option in words["options"])]
    if any(len(text) > LONGEST_TEXT for text in texts):
        raise Unfit("long")
    if draft.kind is QuestionKind.GAP:
        gaps = [gap["key"] for gap in words["gaps"]]
        if not gaps or len(gaps) > len(ascii_lowercase) or sorted(_MARK.findall(words["stem"])) != sorted(gaps):
            raise Unfit("gaps")
    if draft.kind not in (QuestionKind.TRUE_FALSE, QuestionKind.GAP) and any(not option["text"].strip() for option in words["options"]):
        raise Unfit("option-text")
    return draft


def concealed(draft: Draft) -> Draft:
    """The draft with the keys of its options mixed, where the author's order is the answer (order, match)."""
    if draft.kind not in (QuestionKind.ORDER, QuestionKind.MATCH):
        return draft
    keys = [option["key"] for option in draft.words["options"]]
    mixed = sorted(keys, key=lambda key: hashlib.sha256(f"{draft.key}:{key}".encode()).digest())
    new = dict(zip(keys, mixed, strict=True))
    listed: list[dict[str, str]] = [option | {"key": new[option["key"]]} for option in draft.words["options"]]
    if draft.kind is QuestionKind.ORDER:
        listed.sort(key=lambda option: option["key"])
    words = draft.words | {"options": listed}
    if draft.kind is QuestionKind.ORDER:
        return replace(draft, words=words, answer_key={"order": [new[key] for key in draft.answer_key["order"]]})
    return replace(draft, words=words, answer_key={"pairs": {prompt: new[key] for prompt, key in draft.answer_key["pairs"].items()}})


def true_false(*, is_true: bool, feedback: tuple[str, str]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Options and answer key of a true/false question; ``feedback`` to true, then to false."""
    return {"options": options(["", ""], feedback, TRUTH)}, weighted(QuestionKind.TRUE_FALSE, [FULL * is_true, FULL * (not is_true)], TRUTH)
