"""Work that is cut off in the middle, as by a power cut: in a process of its own that kills itself."""

import os
import signal
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import event

from qser_app import db as house


def killed(act: Callable[[], object]) -> None:
    """Run ``act`` in a copy of this process and make sure that it was killed on the way."""
    here = house.engine()
    here.dispose()
    child = os.fork()
    if child == 0:
        try:
            house.use_engine(house.make_engine(here.url.render_as_string(hide_password=False)))
            house._WORKERS = ThreadPoolExecutor(max_workers=2)  # a copy of a process has none of its threads
            act()
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), f"it ended by itself: {status}"


def now() -> None:
    """The power is gone."""
    os.kill(os.getpid(), signal.SIGKILL)


def at_statement(number: int, act: Callable[[], object]) -> Callable[[], object]:
    """``act``, killed before its statement of this number."""

    def until() -> None:
        count = iter(range(1, number))
        event.listen(house.engine(), "before_cursor_execute", lambda *_: next(count, None) or now())
        act()

    return until
