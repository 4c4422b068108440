"""The demo municipality, planted once for all processes of a run: ``python -m tests.support.planted FOLDER``."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from qser_app.settings import ROOT


class Planting:
    """A process of its own that plants into ``folder``, so that nobody has to wait before it is needed."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="qser-planted-")) / "var"
        command = [sys.executable, "-m", "tests.support.planted", str(self.folder)]
        self._process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, start_new_session=True)

    def remove(self) -> None:
        """Stop, and remove what was planted."""
        self._process.kill()
        self._process.wait()
        shutil.rmtree(self.folder.parent, ignore_errors=True)


def _word(folder: Path) -> Path:
    return folder.with_name("said")


def wait_for(folder: Path) -> Path:
    """The folder as soon as all is planted."""
    for _ in range(3000):
        if _word(folder).exists():
            assert _word(folder).read_text() == "", _word(folder).read_text()
            return folder
        time.sleep(0.1)
    raise AssertionError("the demo municipality was not planted in five minutes")


def main(folder: Path) -> None:
    """Plant, and leave a word: empty, or what went wrong."""
    env, said = os.environ | {"QSER_VAR_DIR": str(folder), "QSER_JOBS": "false"}, ""
    for arguments in (["migrate"], ["seed", "--stage", "running"]):
        command = [sys.executable, "-m", "qser_app.cli", *arguments]
        done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
        if done.returncode:
            said = f"{arguments} failed:\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}"
            break
    draft = folder.with_name("draft")
    draft.write_text(said)
    draft.replace(_word(folder))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
