"""Holds the house ready for the browser tests: a Python that starts and imports it takes seconds, one that is split off a tenth of one.

Reads lines of JSON. ``{"run": [module, arguments ...]}`` is run as `python -m` would, in one process that stays, and answered with
``{"printed": ..., "failed": ...}``. ``{"serve": [options ...], "log": path, "settings": {...}}`` begins a server as `granian` would,
with these settings changed, and is answered with its ``pid``.
"""

import contextlib
import gc
import io
import json
import os
import runpy
import signal
import sys
import traceback
from collections.abc import Callable
from functools import partial
from typing import Any

import granian.cli

import qser_app.qser_app  # noqa: F401 -- what is held ready
from qser_app import settings as house


def main() -> None:
    """Answer until nobody asks any more."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # whoever ends is gone at once
    gc.freeze()  # what all share is not written to
    answers, runner = os.fdopen(os.dup(1), "w"), _Runner()
    for line in sys.stdin:
        asked = json.loads(line)
        answer = runner.answer(line) if "run" in asked else {"pid": _split_off(partial(_serve, **asked))}
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


def _split_off(work: Callable[[], object]) -> int:
    if pid := os.fork():
        return pid
    code = 1
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        work()
        code = 0
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


def _serve(serve: list[str], log: str, settings: dict[str, Any]) -> None:
    os.setsid()
    house.settings.__dict__.update(settings)
    nowhere, written = os.open(os.devnull, os.O_RDONLY), os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    for old, new in ((nowhere, 0), (written, 1), (written, 2)):
        os.dup2(old, new)
    sys.argv = ["granian", *serve]
    granian.cli.entrypoint()


class _Runner:
    """The process that runs modules, split off when the first one is asked for."""

    def __init__(self) -> None:
        self._asked: Any = None

    def answer(self, line: str) -> dict[str, str]:
        """What came of it."""
        if self._asked is None:
            (asked, self._asked), (self._answered, answered) = _pipe(), _pipe()
            _split_off(lambda: self._go_on(asked, answered))
            asked.close()
            answered.close()
        self._asked.write(line)
        self._asked.flush()
        return json.loads(self._answered.readline())

    def _go_on(self, asked: Any, answered: Any) -> None:
        self._asked.close()
        os.dup2(os.open(os.devnull, os.O_RDWR), 1)
        for line in asked:
            answered.write(json.dumps(_ran(*json.loads(line)["run"])) + "\n")
            answered.flush()


def _pipe() -> tuple[Any, Any]:
    read, written = os.pipe()
    return os.fdopen(read), os.fdopen(written, "w")


def _ran(module: str, *arguments: str) -> dict[str, str]:
    printed, failed, sys.argv = io.StringIO(), "", [module, *arguments]
    try:
        with contextlib.redirect_stdout(printed):
            runpy.run_module(module, run_name="__main__")
    except SystemExit as ended:
        failed = str(ended.code or "")
    except Exception:
        failed = traceback.format_exc()
    return {"printed": printed.getvalue(), "failed": failed}


if __name__ == "__main__":
    main()
