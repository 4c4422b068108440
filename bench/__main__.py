"""`make bench`: everything that is measured, one after the other; `python -m bench events pages` only these."""

import importlib
import sys

PARTS = ("events", "watchers", "pages", "scorm", "content", "leaderboard")


def main(chosen: list[str]) -> None:
    """Run the chosen parts, or all."""
    for part in chosen or PARTS:
        print(f"\n# {part}", flush=True)
        sys.argv = [part]
        importlib.import_module(f"bench.{part}").main()


if __name__ == "__main__":
    main(sys.argv[1:])
