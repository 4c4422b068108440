"""Runs modules and commands for the browser tests in one process that stays: a Python that starts and imports the house takes seconds.

Reads lines of JSON, [module, arguments ...], and answers each with {"printed": ..., "failed": ...}.
"""

import contextlib
import io
import json
import runpy
import sys
import traceback


def main() -> None:
    """Answer until nobody asks any more."""
    answers, sys.stdout = sys.stdout, sys.stderr
    for line in sys.stdin:
        module, *arguments = json.loads(line)
        answers.write(json.dumps(_ran(module, arguments)) + "\n")
        answers.flush()


def _ran(module: str, arguments: list[str]) -> dict[str, str]:
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
