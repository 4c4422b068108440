"""Files kept under the hash of their bytes."""

import hashlib

from qser_app.adapters.files import find, keep

DATA = b"<svg/>"
NAME = hashlib.sha256(DATA).hexdigest()


def test_a_kept_file_is_found_again_and_keeping_it_twice_is_harmless():
    keep(NAME, DATA)
    keep(NAME, DATA)
    assert find(NAME).read_bytes() == DATA
    assert [path.name for path in find(NAME).parent.glob("tmp*")] == []


def test_what_is_no_hash_is_never_looked_for():
    assert find("../qser.db") is None
    assert find("0" * 64) is None
