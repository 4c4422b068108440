"""What a backup is: rows as lines that every database can read, files under their digests, and a manifest that vouches for both."""

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any, cast

FORMAT = 1
MANIFEST = "manifest.json"
_ABOUT = "A backup of Q-SER. `qser backup --check FILE` looks it over, `qser restore FILE` brings it back. It holds personal data."
_TABLE = re.compile(r"[a-z][a-z_0-9]{0,62}")
_FILE = re.compile(r"media/[0-9a-f]{64}|packages/[0-9A-Za-z_-]{1,64}/[0-9a-f]{64}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
# From here on a float no longer holds every whole number, and databases write it each in its own way.
_EXACT = 1 << 53
# What every database writes in the same way, as small whole numbers are: most rows hold nothing else.
_PLAIN = {str, bool, type(None)}

Row = list[Any]
"""A row as JSON knows it: moments (UTC) and days as ISO 8601, bytes as base64, a document in a list of one, so that null is not nothing."""


class OperationRefused(Exception):
    """Why an operator's command does not go on. For operators, hence in English."""


@dataclass(frozen=True, slots=True)
class TableInBackup:
    """``sha256``: of the lines as they lie in the file; ``content``: of the rows, the same in every database."""

    name: str
    columns: list[str]
    rows: int
    sha256: str
    content: str


@dataclass(frozen=True, slots=True)
class FileInBackup:
    """A file by its path below the data folder; its name is its digest."""

    path: str
    size: int

    @property
    def sha256(self) -> str:
        """The digest of its bytes."""
        return self.path.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds. ``lacking``: files that the database names and that were not on the disk, or were not what they should be.

    ``secret``: a fingerprint of QSER_SECRET, from which the secret cannot be had; what was sealed with it opens with it alone.
    """

    made_at: str
    version: str
    schema: str
    database: str
    secret: str
    tables: list[TableInBackup]
    files: list[FileInBackup]
    lacking: list[str]

    @property
    def rows(self) -> int:
        """All rows of all tables."""
        return sum(table.rows for table in self.tables)

    @property
    def size(self) -> int:
        """The bytes of all files."""
        return sum(file.size for file in self.files)


def written(manifest: Manifest) -> bytes:
    """The manifest as it lies in a backup."""
    return json.dumps({"format": FORMAT, "about": _ABOUT} | asdict(manifest), ensure_ascii=False, indent=1).encode()


def read(data: bytes) -> Manifest:
    """The manifest of a backup. Raises OperationRefused when it is none, or one of a later format."""
    try:
        said = json.loads(data)
        if said["format"] != FORMAT:
            raise OperationRefused(f"This backup has format {said['format']}; this version of Q-SER reads format {FORMAT}.")
        tables = [TableInBackup(**each) for each in said["tables"]]
        files = [FileInBackup(**each) for each in said["files"]]
        rest = {name: str(said[name]) for name in ("made_at", "version", "schema", "database", "secret")}
        found = Manifest(**rest, tables=tables, files=files, lacking=[str(path) for path in said["lacking"]])
    except (ValueError, TypeError, KeyError) as error:
        raise OperationRefused(f"The manifest of the backup cannot be read ({type(error).__name__}: {error}).") from error
    _look_over(found)
    return found


def _look_over(manifest: Manifest) -> None:
    """Names become paths and statements: none may be anything but a name."""
    names = [name for table in manifest.tables for name in (table.name, *table.columns)]
    strange = [name for name in names if not _TABLE.fullmatch(name)]
    strange += [file.path for file in manifest.files if not _FILE.fullmatch(file.path)]
    strange += [table.name for table in manifest.tables if not _DIGEST.fullmatch(table.sha256) or not _DIGEST.fullmatch(table.content)]
    if strange:
        raise OperationRefused(f"The manifest of the backup names {strange[0]!r}, which is no name of ours.")


def line(row: Row) -> bytes:
    """A row as it lies in a backup."""
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


class RowsDigest:
    """The digest of the rows of a table in the order of their keys; says the same of the same rows in every database."""

    def __init__(self) -> None:
        self.rows = 0
        self._digest = hashlib.sha256()

    def add(self, row: Row, said: bytes = b"") -> None:
        """Count a row in; ``said``: its line, if there is one already."""
        self.rows += 1
        plain = all(value.__class__ in _PLAIN or (value.__class__ is int and -_EXACT < value < _EXACT) for value in row)
        self._digest.update(said or line(row) if plain else line([_even(value) for value in row]))

    def add_all(self, rows: Iterable[Row]) -> None:
        """Count rows in."""
        for row in rows:
            self.add(row)

    def hexdigest(self) -> str:
        """What the rows come to."""
        return self._digest.hexdigest()


def _even(value: Any) -> Any:
    """The value without what only one database keeps: the order of a document's keys, and how a number is written."""
    if isinstance(value, dict):
        return {key: _even(each) for key, each in sorted(cast("dict[str, Any]", value).items())}
    if isinstance(value, list):
        return [_even(each) for each in cast("list[Any]", value)]
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value
    if abs(value) >= _EXACT:
        return float(value)
    return int(value) if float(value).is_integer() else value
