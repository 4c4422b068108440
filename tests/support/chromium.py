"""A Chromium for the browser tests: found, installed where that is possible, or said what to do."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
# For journeys alone: nobody watches, so one thread draws, and whole tiles at a time.
FOR_TESTS = [*FLAGS, "--num-raster-threads=1", "--disable-partial-raster", "--disable-smooth-scrolling"]


# The same engine without windows, tabs and menus: a fresh profile costs it a third of the time.
_BARE = "chromium-headless-shell"
_WHOLE = ("chromium", "chromium-browser", "google-chrome")


def found(*, whole: bool = False) -> str | None:
    """The path of a Chromium on this machine; ``whole``: one that a person could use as well."""
    named = os.environ.get("QSER_CHROMIUM")
    if named and Path(named).exists():
        return named
    for name in _WHOLE if whole else (_BARE, *_WHOLE):
        if path := shutil.which(name):
            return path
    cached = sorted(Path.home().glob(".cache/ms-playwright/chromium-*/chrome-linux*/chrome"))
    return str(cached[-1]) if cached else None


def install() -> None:
    """Debian's Chromium as root, else Playwright's own download."""
    if os.getuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        for package in (_BARE, "chromium"):  # older releases know only the second
            command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", package]
            if subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode == 0:
                return
    else:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def main() -> int:
    """Make sure there is a browser; exit 1 with what to do when there is none."""
    if not found():
        print("Installing Chromium for the browser tests ...")
        install()
    if found():
        return 0
    print("The browser tests need Chromium. As root: apt-get install chromium. Or set QSER_CHROMIUM to its path.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
