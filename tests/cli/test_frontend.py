"""The build and the address written into it."""

import gzip

from qser_app.cli import frontend
from qser_app.cli.frontend import fingerprint, reason, set_address
from qser_app.settings import ROOT

BUILT = "var e={PING:`http://localhost:3000/ping`,EVENT:`ws://localhost:3000/_event`,TRANSPORT:`websocket`};export{e as t};"


def _a_build(folder):
    (folder / "assets").mkdir()
    (folder / "assets" / "reflex-env-abc.js").write_text(BUILT)
    return folder / "assets" / "reflex-env-abc.js"


def test_a_build_is_told_a_secure_address(tmp_path):
    file = _a_build(tmp_path)
    set_address(tmp_path, "https://learn.example.eu")
    assert "PING:`https://learn.example.eu/ping`,EVENT:`wss://learn.example.eu/_event`" in file.read_text()
    assert gzip.decompress((tmp_path / "assets" / "reflex-env-abc.js.gz").read_bytes()).decode() == file.read_text()


def test_an_address_can_be_changed_again(tmp_path):
    file = _a_build(tmp_path)
    set_address(tmp_path, "https://learn.example.eu")
    set_address(tmp_path, "http://localhost:3000")
    assert file.read_text() == BUILT


def test_a_lock_that_a_build_wrote_in_another_form_asks_for_no_other_build(tmp_path, monkeypatch):
    monkeypatch.setattr(frontend, "ROOT", tmp_path)
    (tmp_path / "reflex.lock").mkdir()
    for name in ("rxconfig.py", "requirements.lock"):
        (tmp_path / name).touch()
    lock = tmp_path / "reflex.lock" / "package.json"
    lock.write_text('{"vite": "8", "react": "19"}')
    before = fingerprint()
    lock.write_text('{"react":"19",\n"vite":"8"}')
    assert fingerprint() == before
    lock.write_text('{"react":"20","vite":"8"}')
    assert fingerprint() != before


def test_a_failed_build_names_our_own_line():
    ours = f'File "{ROOT}/qser_app/pages/home.py", line 3\n    def broken(:\nSyntaxError'
    said = f'Compiling\nTraceback (most recent call last):\n  File "/lib/reflex.py", line 1\n  {ours}\n'
    assert reason(said) == ours


def test_a_build_that_failed_elsewhere_tells_its_end():
    assert reason("vite: no space left on device\n") == "vite: no space left on device"
