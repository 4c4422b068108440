"""The journal of erasures on the disk: beside the database and beside backups, and in none of them."""

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from qser_app.adapters.operations_archive import settle_folder
from qser_app.domain.operations_erased import NAME, Gone, merged, read, written
from qser_app.settings import settings


def home() -> Path:
    """The folder of the platform's own journal."""
    return settings.var_dir


def known(folder: Path) -> list[Gone]:
    """Everybody whom the journal in a folder names; without one, nobody. Raises OperationRefused when it cannot be read."""
    file = folder / NAME
    return read(file.read_bytes()) if file.is_file() else []


def keep(folder: Path, gone: Iterable[Gone]) -> None:
    """Add these to the journal in a folder, whole or not at all; who stands in it stays."""
    before = known(folder)
    after = merged(before, gone)
    if after == before:
        return
    folder.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=folder, prefix=f".{NAME}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(written(after))
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(folder / NAME)
        settle_folder(folder)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
