"""The browser's half: built once, and again only when something it is made of has changed.

The build itself knows no address: where the platform is reached is written into one small file of it afterwards, so
that moving to another address, or testing on another port, needs no build.
"""

import gzip
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from qser_app.settings import ROOT

_WEB = ROOT / ".web"
CLIENT = _WEB / "build" / "client"
_STAMP = _WEB / "qser-build.txt"
_ENDPOINT = re.compile(r"(?P<scheme>http|ws)s?://[^/`\"]+(?P<path>/[a-z_-]+)")
_LENGTH = 3000
_SOURCES = ("qser_app", "assets", "reflex.lock")
_SUFFIXES = {".py", ".ftl", ".css", ".js", ".svg", ".woff2", ".json", ".html"}


def environment() -> dict[str, str]:
    """The environment in which Reflex finds Node and keeps to itself."""
    scripts = sysconfig.get_path("scripts")
    path = os.environ.get("PATH", "")
    if scripts not in path.split(os.pathsep):
        path = scripts + os.pathsep + path
    return os.environ | {"PATH": path, "REFLEX_USE_NPM": "1", "REFLEX_TELEMETRY_ENABLED": "false", "REFLEX_CHECK_LATEST_VERSION": "false"}


def fingerprint() -> str:
    """A digest of everything the build is made of."""
    digest = hashlib.sha256()
    files = [ROOT / "rxconfig.py", ROOT / "requirements.lock"]
    for folder in _SOURCES:
        files += [file for file in (ROOT / folder).rglob("*") if file.suffix in _SUFFIXES and "phrases" not in file.parts]
    for file in sorted(files):
        digest.update(str(file.relative_to(ROOT)).encode() + b"\0" + _said(file) + b"\0")
    return digest.hexdigest()


def _said(file: Path) -> bytes:
    """What a file says. Every build writes the lock anew, at times in another form, which must not ask for the next build."""
    read = file.read_bytes()
    return json.dumps(json.loads(read), sort_keys=True).encode() if file.parent.name == "reflex.lock" else read


def is_fresh() -> bool:
    """Whether the last build was made of what lies here now."""
    return _STAMP.exists() and (CLIENT / "index.html").exists() and _STAMP.read_text() == fingerprint()


def build() -> None:
    """Build the production front end. Raises SystemExit with what to do when it fails."""
    _STAMP.unlink(missing_ok=True)
    wanted = fingerprint()
    command = [sys.executable, "-m", "reflex", "export", "--frontend-only", "--no-zip", "--env", "prod"]
    result = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False)  # noqa: S603 -- our own command
    if result.returncode != 0 or not (CLIENT / "index.html").exists():
        raise SystemExit(f"The front end could not be built.\n{reason(result.stdout + result.stderr)}")
    _STAMP.write_text(wanted)


def reason(output: str) -> str:
    """Why a build failed: from the last line of our own code that Python or a page names, else the end of what was said."""
    ours = output.rfind(f'  File "{ROOT / "qser_app"}')
    return output[ours if ours >= 0 else -_LENGTH :].strip()[-_LENGTH:]


def set_address(client: Path, public_url: str) -> None:
    """Write into a build where the platform is reached; does nothing when it says so already."""
    secure = "s" if public_url.startswith("https://") else ""
    host = public_url.split("://", 1)[1].rstrip("/")
    for file in (client / "assets").glob("reflex-env-*.js"):
        before = file.read_text(encoding="utf-8")
        after = _ENDPOINT.sub(rf"\g<scheme>{secure}://{host}\g<path>", before)
        if after != before:
            file.write_text(after, encoding="utf-8")
            file.with_name(f"{file.name}.gz").write_bytes(gzip.compress(after.encode()))
            # Python has no Brotli; two hundred bytes do not miss it.
            file.with_name(f"{file.name}.br").unlink(missing_ok=True)


def copy_for(address: str, folder: Path) -> Path:
    """A copy of the build for another address in ``folder``; returns what REFLEX_WEB_WORKDIR must name."""
    client = folder / "build" / "client"
    shutil.copytree(CLIENT, client)
    # What the build found out about the pages; a server without it draws every page once more when it starts.
    shutil.copytree(_WEB / "backend", folder / "backend")
    set_address(client, address)
    return folder
