"""What the machine says of itself."""

from qser_app.adapters.operations import machine


def test_the_machine_knows_its_disk_and_version():
    found = machine()
    assert 0 <= found.free <= found.disk
    assert found.version[0].isdigit()
