"""Files kept under the SHA-256 of their bytes in ``var/media``: written once, never changed."""

import os
import re
import tempfile
from pathlib import Path

from qser_app.settings import settings

_NAME = re.compile(r"[0-9a-f]{64}")


def folder() -> Path:
    """Where lesson media are kept."""
    return settings.var_dir / "media"


def keep(sha256: str, data: bytes) -> None:
    """Write the file unless it is there; whoever reads meanwhile sees all of it or nothing."""
    target = folder() / sha256
    if target.exists():
        return
    folder().mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=folder())
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    Path(temporary).replace(target)


def find(sha256: str) -> Path | None:
    """The file's path, or None when there is no such file (or no such name)."""
    path = folder() / sha256
    return path if _NAME.fullmatch(sha256) and path.is_file() else None
