"""Percentiles, and what a process costs according to the kernel."""

import os
from collections.abc import Iterable
from pathlib import Path


def percentile(values: Iterable[float], share: float) -> float:
    """The value below which ``share`` per cent lie (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share / 100 * (len(ordered) - 1)))] if ordered else float("nan")


def milliseconds(values: list[float]) -> str:
    """Median and 99th percentile of seconds, as text."""
    return f"p50 {percentile(values, 50) * 1000:.1f} ms, p99 {percentile(values, 99) * 1000:.1f} ms"


def processor_seconds(pids: Iterable[int]) -> float:
    """User and system seconds of the processes so far."""
    tick, total = os.sysconf("SC_CLK_TCK"), 0.0
    for pid in pids:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        total += (int(fields[11]) + int(fields[12])) / tick
    return total


def memory_kilobytes(pids: Iterable[int]) -> int:
    """Proportional set size of the processes, so that shared pages count once."""
    total = 0
    for pid in pids:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                total += int(line.split()[1])
    return total


def busy() -> str:
    """How busy the machine was with anything at all during the last minute: above the number of cores, waits mean little."""
    return f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
