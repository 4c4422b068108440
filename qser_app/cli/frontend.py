"""The browser's half: built once, and again only when something it is made of has changed."""

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from qser_app.settings import ROOT, settings

_WEB = ROOT / ".web"
_STAMP = _WEB / "qser-build.txt"
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
    digest = hashlib.sha256(f"{settings.public_url} {settings.content_url} {settings.gallery}".encode())
    files = [ROOT / "rxconfig.py", ROOT / "requirements.lock"]
    for folder in _SOURCES:
        files += [file for file in (ROOT / folder).rglob("*") if file.suffix in _SUFFIXES and "phrases" not in file.parts]
    for file in sorted(files):
        digest.update(str(file.relative_to(ROOT)).encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def is_fresh() -> bool:
    """Whether the last build was made of what lies here now."""
    return _STAMP.exists() and (_WEB / "build" / "client" / "index.html").exists() and _STAMP.read_text() == fingerprint()


def build() -> None:
    """Build the production front end. Raises SystemExit with what to do when it fails."""
    _STAMP.unlink(missing_ok=True)
    wanted = fingerprint()
    command = [sys.executable, "-m", "reflex", "export", "--frontend-only", "--no-zip", "--env", "prod"]
    result = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False)  # noqa: S603 -- our own command
    client = _WEB / "build" / "client"
    if result.returncode != 0 or not (client / "index.html").exists():
        raise SystemExit(f"The front end could not be built.\n{result.stdout[-3000:]}\n{result.stderr[-3000:]}")
    _STAMP.write_text(wanted)


def forget() -> None:
    """Remove the build, so that the next start makes it anew."""
    shutil.rmtree(Path(_WEB / "build"), ignore_errors=True)
    _STAMP.unlink(missing_ok=True)
