"""Garbage is looked for at times of our own choosing, and all of it is found."""

import asyncio
import gc
import subprocess
import sys
import weakref
from pathlib import Path

import pytest

from qser_app.adapters import memory
from qser_app.settings import ROOT


class _Knot:
    """Something that holds itself, as a tab's states hold one another."""

    def __init__(self) -> None:
        self.me = self


async def test_while_the_app_runs_no_event_starts_a_full_collection():
    before = gc.get_threshold()
    async with memory.tidied():
        began = gc.get_stats()[2]["collections"]
        kept = [_Knot() for _ in range(200_000)]
        assert gc.get_stats()[2]["collections"] == began
        del kept
    assert (gc.get_threshold(), gc.get_freeze_count()) == (before, 0)


@pytest.mark.parametrize("sign", ["EVERY", "GROWN"], ids=["after a while", "when the process grows"])
async def test_what_closed_tabs_leave_is_found_all_the_same(monkeypatch, sign):
    monkeypatch.setattr(memory, "LOOKED_AT", 0.01)
    monkeypatch.setattr(memory, sign, 0)
    async with memory.tidied():
        knot = _Knot()
        gone = weakref.ref(knot)
        gc.collect(1)
        gc.collect(1)  # it has grown old
        del knot
        for _ in range(200):
            if gone() is None:
                break
            await asyncio.sleep(0.01)
    assert gone() is None


def test_what_the_process_holds_is_told_in_bytes():
    held = memory.resident()
    assert 10 << 20 < held < 10 << 30 or (held == 0 and not Path("/proc/self/statm").exists())


def test_importing_the_house_is_not_held_up_by_looking_for_garbage():
    asked = "import gc, qser_app; print(gc.get_threshold()[0])"
    said = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True, cwd=ROOT).stdout
    assert int(said) >= 50_000
