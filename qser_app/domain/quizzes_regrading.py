"""Grading anew by a corrected key: when a newer version of a question may judge answers to an older one, and what would change.

An author who corrects a key makes a new version, and attempts keep the versions they were drawn with. The newer one judges
their answers only where it asks the same in the same words; its options may stand in another order and under other letters,
so an answer is first told in the newer version's keys.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qser_app.domain.courses_desk import UnitHead
from qser_app.domain.quizzes_kinds import UNSURE, QuestionKind, split_part

Words = Mapping[str, Any]
MOST_LINES = 100


@dataclass(frozen=True, slots=True)
class Renaming:
    """The keys of one version as another version calls them; of gaps that are chosen from a list, gap by gap."""

    options: Mapping[str, str]
    prompts: Mapping[str, str] = field(default_factory=dict[str, str])
    gaps: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])

    @property
    def changes_nothing(self) -> bool:
        """Whether every key is called as it was."""
        return all(key == name for names in (self.options, self.prompts, *self.gaps.values()) for key, name in names.items())

    def answer(self, kind: QuestionKind, chosen: Sequence[str]) -> list[str]:
        """The same answer in the other version's keys."""
        if list(chosen) == [UNSURE] or kind in (QuestionKind.NUMERIC, QuestionKind.SHORT):
            return list(chosen)
        if kind is QuestionKind.MATCH:
            pairs = map(split_part, chosen)
            return [f"{self.prompts.get(prompt, prompt)}={self.options.get(option, option)}" for prompt, option in pairs]
        if kind is QuestionKind.GAP:
            return [f"{gap}={self.gaps.get(gap, {}).get(value, value)}" for gap, value in map(split_part, chosen)]
        return [self.options.get(key, key) for key in chosen]

    def drawn(self, entry: Mapping[str, Any], question_id: int) -> dict[str, Any]:
        """An entry of a draw that speaks of the other version; what the screen called its options stays."""
        return {**entry, "question": question_id, "options": [self.options.get(key, key) for key in entry["options"]]}


def renaming(kind: QuestionKind, older: Words, newer: Words) -> Renaming | None:
    """How keys of the ``older`` body are called in the ``newer`` one; None where they do not ask the same in each of its languages."""
    if not older.keys() <= newer.keys():
        return None
    found = [_of_words(kind, older[language], newer[language]) for language in sorted(older)]
    return found[0] if found and all(each == found[0] for each in found) else None


def _of_words(kind: QuestionKind, older: Words, newer: Words) -> Renaming | None:
    if any(_line(older.get(part, "")) != _line(newer.get(part, "")) for part in ("stem", "unit")):
        return None
    gaps_before, gaps_now = ({gap["key"]: gap["options"] for gap in words.get("gaps", ())} for words in (older, newer))
    if gaps_before.keys() != gaps_now.keys():
        return None
    gaps = {gap: _by_text(gaps_before[gap], gaps_now[gap]) for gap in gaps_before}
    options = _by_text(older["options"], newer["options"])
    prompts = _by_text(older.get("prompts", ()), newer.get("prompts", ()))
    if options is None or prompts is None or None in gaps.values():
        return None
    if kind in (QuestionKind.TRUE_FALSE, QuestionKind.LIKERT) and any(key != name for key, name in options.items()):
        return None
    return Renaming(options, prompts, {gap: names for gap, names in gaps.items() if names is not None})


def _by_text(older: Sequence[Mapping[str, str]], newer: Sequence[Mapping[str, str]]) -> dict[str, str] | None:
    """The newer key of each older one by what it says; None where not every text is there once and once only."""
    if len(older) != len(newer):
        return None
    if [(each["key"], _line(each["text"])) for each in older] == [(each["key"], _line(each["text"])) for each in newer]:
        return {each["key"]: each["key"] for each in older}
    names = {_line(each["text"]): each["key"] for each in newer}
    found = {each["key"]: names.get(_line(each["text"]), "") for each in older}
    return found if len(set(found.values()) - {""}) == len(older) else None


def _line(text: str) -> str:
    return " ".join(text.split())


@dataclass(frozen=True, slots=True)
class RegradeLine:
    """An attempt that would change: its score and whether it passed, before and after; a pass is never taken back."""

    person: str
    number: int
    practice: bool
    before: int
    after: int
    passed_before: bool
    passed_after: bool


@dataclass(frozen=True, slots=True)
class RegradePreview:
    """What grading anew would do: of ``looked_at`` attempts ``judged_anew`` would be judged by another key or have another result,
    and ``changed`` have another result, of which the first ``lines`` are told.

    ``corrected``: questions of which a newer version judges; ``reworded``: those whose newer version asks something else.
    """

    unit: UnitHead
    looked_at: int
    judged_anew: int
    changed: int
    corrected: int
    reworded: int
    lines: list[RegradeLine]


@dataclass(frozen=True, slots=True)
class Regraded:
    """What grading anew did, in attempts: handed in, judged by another key or with another result, and with another result."""

    looked_at: int
    judged_anew: int
    changed: int
