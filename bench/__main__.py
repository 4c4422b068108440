"""`make bench`: everything that is measured, one after the other; `python -m bench events pages` only these.

Options of a part follow it when it is run alone: `python -m bench.events --kinds sqlite --crowds 200`.
"""

import importlib
import sys

PARTS = (
    "processor",
    "events",
    "watchers",
    "pages",
    "quizzes",
    "scorm",
    "content",
    "search",
    "leaderboard",
    "rewards",
    "insights",
    "profile",
    "reports",
)


def main(chosen: list[str]) -> None:
    """Run the chosen parts, or all."""
    for part in chosen or PARTS:
        print(f"\n# {part}", flush=True)
        sys.argv = [part]
        importlib.import_module(f"bench.{part}").main()


if __name__ == "__main__":
    main(sys.argv[1:])
