"""Departments form a tree: what lies above one, what lies below it, and how it is called in full."""

from collections.abc import Mapping

_DEEPEST = 20  # a tree that bites its own tail ends here


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


def full_names(named: Mapping[int, tuple[str, int | None]]) -> dict[int, str]:
    """Each department (name, the one above) by its whole name: Social services › Family support."""
    above: dict[int | None, int | None] = {key: parent for key, (_, parent) in named.items()}
    return {key: " › ".join(named[each][0] for each in reversed(up_from(key, above)) if each in named) for key in named}
