"""Departments form a tree: what lies above one, what lies below it, and how it is called in full."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from qser_app.domain.courses import fold
from qser_app.domain.refusals import Refusal

DEEPEST = 6  # how many departments may stand one below the other
LONGEST_NAME = 200
_DEEPEST = 20  # a tree that bites its own tail ends here
_STEP = re.compile(r"\s*[›>»/\\|]\s*")


class DepartmentName(Refusal):
    """A department needs a name of at most 200 characters."""

    code = "department-name"


class DepartmentTaken(Refusal):
    """The organisation has a department of that name already."""

    code = "department-taken"


class DepartmentTooDeep(Refusal):
    """No more than six departments stand one below the other; gaps: ``most``."""

    code = "department-too-deep"


class DepartmentBelowItself(Refusal):
    """A department cannot stand below itself, or below one of those under it."""

    code = "department-below-itself"


class DepartmentInUse(Refusal):
    """The department has people, open invitations or departments below it."""

    code = "department-in-use"


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a cell says somebody belongs: ``id``, or the ``new`` names below ``under`` (None: at the top) that there are not yet."""

    id: int | None = None
    new: tuple[str, ...] = ()
    under: int | None = None


@dataclass(frozen=True, slots=True)
class DepartmentNode:
    """A department in its tree: ``depth`` 1 is the top, ``people`` are in it, ``whole``: in it or below it; ``parent`` 0: none."""

    id: int
    name: str
    parent: int
    depth: int
    people: int
    whole: int


def up_from(department_id: int, above: Mapping[int | None, int | None]) -> list[int]:
    """The department and those above it; ``above`` names the one above each."""
    found: list[int] = []
    here: int | None = department_id
    while here is not None and here not in found and len(found) < _DEEPEST:
        found.append(here)
        here = above.get(here)
    return found


def down_from(department_id: int, above: Mapping[int | None, int | None]) -> list[int]:
    """The department and those below it."""
    return [each for each in above if each is not None and department_id in up_from(each, above)]


def height_of(department_id: int, above: Mapping[int | None, int | None]) -> int:
    """How many stand one below the other from this department down, itself counted."""
    here = len(up_from(department_id, above))
    return max(len(up_from(each, above)) for each in down_from(department_id, above)) - here + 1


def same_name(one: str, other: str) -> bool:
    """Whether two departments would be called the same; accents and capitals make no difference."""
    return fold(one) == fold(other)


def full_names(named: Mapping[int, tuple[str, int | None]]) -> dict[int, str]:
    """Each department (name, the one above) by its whole name: Social services › Family support."""
    above: dict[int | None, int | None] = {key: parent for key, (_, parent) in named.items()}
    return {key: " › ".join(named[each][0] for each in reversed(up_from(key, above)) if each in named) for key in named}


def placed(cell: str, named: Mapping[int, tuple[str, int | None]]) -> Placed | None:
    """The department a cell means: by its name, or by a path such as Social services › Family support.

    None where the path stands against the tree: a department of that name is elsewhere, or it would be too deep.
    """
    known = {fold(name): key for key, (name, _) in named.items()}
    whole = known.get(fold(cell))
    if whole is not None:
        return Placed(whole)
    steps = [clean for each in _STEP.split(cell) if (clean := " ".join(each.split()))]
    under: int | None = None
    for depth, step in enumerate(steps):
        key = known.get(fold(step))
        if key is None:
            rest = tuple(steps[depth:])
            again = any(fold(each) in known for each in rest) or len({fold(each) for each in rest}) < len(rest)
            above: dict[int | None, int | None] = {each: parent for each, (_, parent) in named.items()}
            so_deep = (len(up_from(under, above)) if under else 0) + len(rest)
            return None if again or so_deep > DEEPEST or max(map(len, rest)) > LONGEST_NAME else Placed(None, rest, under)
        # The first step may be anywhere: a path need not begin at the top.
        if depth and named[key][1] != under:
            return None
        under = key
    return Placed(under) if steps else None
