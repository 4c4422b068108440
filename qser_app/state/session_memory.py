"""What a tab weighs: a state comes into being when it is first used, not with the tab.

Reflex 0.10.1 makes one instance of every state class for every tab and reads every default when the page is
hydrated: two kilobytes a class and tab, whether its page is ever opened or not (docs/bench.md). Here a tree of
states holds the names of those that do not exist yet; asking for one makes it. What the browser is told is the same.
"""

import functools
from collections.abc import Iterator
from typing import Any, cast

import reflex as rx
from reflex.state import BaseState

Vars = dict[str, Any]


class Substates(dict[str, BaseState]):
    """The substates of one state: those in use, and in ``unused`` the classes of those that still are what they are by default."""

    __slots__ = ("parent", "unused")

    def __init__(self, parent: BaseState) -> None:
        super().__init__()
        self.parent = parent
        self.unused: dict[str, type[BaseState]] = {}

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name) or name in self.unused

    def __len__(self) -> int:
        return super().__len__() + len(self.unused)

    def __missing__(self, name: str) -> BaseState:
        found = self.unused.pop(name)(parent_state=self.parent, _reflex_internal_init=True)
        super().__setitem__(name, found)
        return found

    def __setitem__(self, name: str, state: BaseState) -> None:
        self.unused.pop(name, None)
        super().__setitem__(name, state)

    def forget_blank(self) -> None:
        """Let go of states in which nothing was ever set or read, as Redis's manager makes them for a whole tree."""
        for name, state in list(self.items()):
            if not vars(state) and not state.dirty_vars and not state.substates:
                del self[name]
                self.unused[name] = type(state)

    def clear(self) -> None:
        super().clear()
        self.unused.clear()


def make_states_when_used() -> None:
    """Teach Reflex's states to wait; again changes nothing. tests/state/test_session_memory.py tries what this leans on."""
    for name, taught in {"__init__": _init, "_init_bookkeeping": _init_bookkeeping, "dict": _dict}.items():
        setattr(BaseState, name, taught)


_reflex_init, _reflex_bookkeeping, _reflex_dict = BaseState.__init__, BaseState._init_bookkeeping, BaseState.dict


@functools.wraps(_reflex_init)
def _init(self: BaseState, parent_state: BaseState | None = None, init_substates: bool = True, **kwargs: Any) -> None:
    _reflex_init(self, parent_state, init_substates=False, **kwargs)
    if init_substates and isinstance(self.substates, Substates):
        self.substates.unused.update((each.get_name(), each) for each in self.get_substates())


@functools.wraps(_reflex_bookkeeping)
def _init_bookkeeping(self: BaseState, parent_state: BaseState | None = None) -> None:
    _reflex_bookkeeping(self, parent_state)
    if self.get_substates():
        object.__setattr__(self, "substates", Substates(self))


@functools.wraps(_reflex_dict)
def _dict(self: BaseState, include_computed: bool = True, initial: bool = False, **kwargs: Any) -> dict[str, Vars]:
    substates = self.substates
    if isinstance(substates, Substates):
        substates.forget_blank()
    told = _reflex_dict(self, include_computed=include_computed, initial=initial, **kwargs)
    if isinstance(substates, Substates):
        for unused in substates.unused.values():
            told.update((name, dict(found)) for name, found in _defaults(unused, include_computed, initial))
    return told


@functools.cache
def _defaults(state_class: type[BaseState], include_computed: bool, initial: bool) -> tuple[tuple[str, Vars], ...]:
    """What a fresh state of this class and those below it say; the same for every tab."""
    return tuple(_whole(state_class).dict(include_computed=include_computed, initial=initial).items())


def _whole(state_class: type[BaseState]) -> BaseState:
    """A fresh state of the class in a tree of its own."""
    root = cast(type[BaseState], rx.State)
    return root(_reflex_internal_init=True).get_substate(state_class.get_full_name().split("."))


def states_in_use(root: BaseState) -> Iterator[BaseState]:
    """Every state of the tree that exists."""
    yield root
    for state in list(root.substates.values()):
        yield from states_in_use(state)
