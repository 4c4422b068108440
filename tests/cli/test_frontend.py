"""The build and the address written into it."""

import gzip

from qser_app.cli.frontend import set_address

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
