"""What a backup says of itself, and when two tables hold the same."""

import json
import math

import pytest

from qser_app.domain.operations_backup import FileInBackup, Manifest, OperationRefused, RowsDigest, TableInBackup, line, read, written

DIGEST = "a" * 64
MANIFEST = Manifest(
    made_at="2026-11-26T12:00:00+00:00",
    version="0.1.0",
    schema="d98bb1779738",
    database="sqlite",
    secret="0123456789abcdef",
    tables=[TableInBackup("person", ["id", "name"], 3, DIGEST, DIGEST), TableInBackup("unit", ["id"], 4, DIGEST, DIGEST)],
    files=[FileInBackup(f"media/{DIGEST}", 10), FileInBackup(f"packages/Ab_-9/{DIGEST}", 5)],
    lacking=[f"media/{'b' * 64}"],
)


def test_a_manifest_is_read_as_it_was_written():
    assert read(written(MANIFEST)) == MANIFEST
    assert (MANIFEST.rows, MANIFEST.size, MANIFEST.files[1].sha256) == (7, 15, DIGEST)


def _changed(**changes):
    return json.dumps(json.loads(written(MANIFEST)) | changes).encode()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"no json", "cannot be read"),
        (b"[]", "cannot be read"),
        (_changed(format=2), "has format 2"),
        (_changed(tables=[{"name": "person"}]), "cannot be read"),
        (_changed(files=[{"path": "../../etc/passwd", "size": 1}]), "no name of ours"),
        (_changed(files=[{"path": f"media/{'A' * 64}", "size": 1}]), "no name of ours"),
        (_changed(tables=[{"name": 'a"; drop', "columns": [], "rows": 0, "sha256": DIGEST, "content": DIGEST}]), "no name of ours"),
        (_changed(tables=[{"name": "a", "columns": ['b"'], "rows": 0, "sha256": DIGEST, "content": DIGEST}]), "no name of ours"),
        (_changed(tables=[{"name": "a", "columns": ["b"], "rows": 0, "sha256": "", "content": DIGEST}]), "no name of ours"),
    ],
)
def test_what_is_no_manifest_is_refused(data, why):
    with pytest.raises(OperationRefused, match=why):
        read(data)


def _digest(*rows):
    digest = RowsDigest()
    digest.add_all(rows)
    assert digest.rows == len(rows)
    return digest.hexdigest()


def test_what_only_one_database_keeps_makes_no_difference():
    assert _digest([[{"a": 1, "b": [2.0]}]]) == _digest([[{"b": [2], "a": 1.0}]])
    assert _digest([[1e300]]) == _digest([[10**300]])
    assert _digest([[math.nan]]) == _digest([[math.nan]])


@pytest.mark.parametrize("other", [["1"], [True], [None], [[1]], [2], [1.5], []])
def test_what_differs_differs(other):
    assert _digest([1]) != _digest(other)


def test_the_order_and_the_number_of_rows_count():
    assert len({_digest([1], [2]), _digest([2], [1]), _digest([1], [2], [2]), _digest()}) == 4


def test_a_row_is_a_line_whatever_is_written_in_it():
    assert line(["two\nlines", "Ελληνικά", [{"b": None, "a": 1}]]) == '["two\\nlines","Ελληνικά",[{"b":null,"a":1}]]\n'.encode()
