"""What lies in the data folder, counted."""

import os
from collections.abc import Iterator
from pathlib import Path

from qser_app.domain.operations_health import Heap, Store
from qser_app.settings import settings


def heaps() -> list[Heap]:
    """Every store with its files; one that is not there is empty."""
    return [_heap(store) for store in Store]


def _heap(store: Store) -> Heap:
    sizes = list(_sizes(settings.var_dir / store))
    return Heap(store, len(sizes), sum(sizes))


def _sizes(folder: Path) -> Iterator[int]:
    """The size of each file below; what vanishes while it is counted was never there."""
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                yield (Path(place) / name).lstat().st_size
            except FileNotFoundError:
                continue
