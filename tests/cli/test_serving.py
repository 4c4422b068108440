"""Serving: what the servers are given to work with."""

import resource
import subprocess
import sys

_RAISED = """
import resource
resource.setrlimit(resource.RLIMIT_NOFILE, (256, {hard}))
from qser_app.cli.serving import many_sockets
many_sockets()
many_sockets()
print(*resource.getrlimit(resource.RLIMIT_NOFILE))
"""


def _limits_after(hard):
    return subprocess.run([sys.executable, "-c", _RAISED.format(hard=hard)], capture_output=True, text=True, check=True).stdout.split()


def test_servers_may_hold_as_many_sockets_as_the_system_allows():
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    allowed = 2048 if hard == resource.RLIM_INFINITY else min(hard, 2048)
    assert _limits_after(allowed) == [str(allowed)] * 2
