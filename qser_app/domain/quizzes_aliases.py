"""What options are called on the screen of one attempt.

The author's keys stand in the author's order, and in many a bank the right answer stands first: whoever reads ``a`` in the
page's source knows it. So a screen speaks of the first, the second, the third option *as shown*, and only the server knows
which those are. Attempts that began before there were aliases go on with the author's keys.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qser_app.domain.quizzes_kinds import SHUFFLED, UNSURE, QuestionKind, split_part
from qser_app.domain.refusals import BadInput


@dataclass(frozen=True, slots=True)
class Aliases:
    """The names of one question's options on the screen, by the author's key; none where the keys tell nothing."""

    names: Mapping[str, str] = field(default_factory=dict[str, str])

    def shown(self, key: str) -> str:
        """An option's name on the screen."""
        return self.names.get(key, key)

    def answer_shown(self, chosen: Sequence[str]) -> tuple[str, ...]:
        """An answer as the screen says it."""
        return tuple(_renamed(part, self.names) or part for part in chosen)

    def answer_meant(self, chosen: Sequence[Any]) -> tuple[str, ...]:
        """What the screen's answer means in the author's keys, which nobody may guess at. Raises BadInput."""
        if not self.names or list(chosen) == [UNSURE]:
            return tuple(chosen)
        keys = {name: key for key, name in self.names.items()}
        meant = [_renamed(part, keys) if isinstance(part, str) else None for part in chosen]
        if None in meant:
            raise BadInput
        return tuple(part for part in meant if part is not None)


def _renamed(part: str, names: Mapping[str, str]) -> str | None:
    """A key, or the option of a pair, by its other name; None where it has none."""
    if part in names:
        return names[part]
    prompt, value = split_part(part)
    return f"{prompt}={names[value]}" if value in names else None


def drawn_as(question_id: int | None, kind: QuestionKind, options: Sequence[str]) -> dict[str, Any]:
    """How an attempt remembers a question: its options as shown and, where they are shuffled, what they are called."""
    drawn: dict[str, Any] = {"question": question_id, "options": list(options)}
    if kind in SHUFFLED:
        drawn["aliases"] = [str(number) for number in range(1, len(options) + 1)]
    return drawn


def aliases_of(drawn: Mapping[str, Any]) -> Aliases:
    """The names that an attempt remembers for a question."""
    names = drawn.get("aliases")
    return Aliases(dict(zip(drawn["options"], names, strict=True)) if names else {})
