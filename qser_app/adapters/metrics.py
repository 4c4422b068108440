"""What the house counts for its operator, as Prometheus reads it; no label ever names a person."""

import os

from qser_app.settings import settings

_SHARED = settings.var_dir / "metrics"
if settings.workers > 1:
    # Each worker counts in a file of its own and any of them can add all up; the library reads this when it is imported.
    os.environ.setdefault("PROMETHEUS_MULTIPROC_DIR", str(_SHARED))
    _SHARED.mkdir(parents=True, exist_ok=True)

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest  # noqa: E402 -- the lines above must run first
from prometheus_client import multiprocess as shared  # noqa: E402 -- the lines above must run first

_EVENTS = Counter("qser_events", "Events handled, by handler and outcome", ["handler", "outcome"])
_SECONDS = Histogram(
    "qser_event_seconds", "Seconds an event took, by handler", ["handler"], buckets=(0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5)
)
_WHISPERS = Counter("qser_whispers", "Live news by kind of topic", ["kind"])
_COMMITS = Counter("qser_scorm_commits", "Commits of SCORM packages by outcome", ["outcome"])
_OUTBOX = Gauge("qser_outbox_messages", "Messages in the outbox by condition", ["condition"], multiprocess_mode="livemostrecent")
_OLDEST = Gauge("qser_outbox_oldest_seconds", "Age of the message that waits longest", multiprocess_mode="livemostrecent")
_DELIVERIES = Counter("qser_deliveries", "Deliveries by kind and outcome", ["kind", "outcome"])
_JOB_ERRORS = Counter("qser_job_errors", "Rounds of the jobs loop that failed")


class HandlerMeter:
    """The counters of one handler, looked up once: an event costs two additions."""

    def __init__(self, handler: str) -> None:
        self._outcomes = {each: _EVENTS.labels(handler, each) for each in ("done", "refused", "failed")}
        self._seconds = _SECONDS.labels(handler)

    def count(self, outcome: str, seconds: float | None) -> None:
        """One event; outcomes: done, refused, failed. ``seconds=None`` for loops that last as long as their page."""
        self._outcomes[outcome].inc()
        if seconds is not None:
            self._seconds.observe(seconds)


def whispered(topic: str) -> None:
    """Something was whispered; whom it was about is left out."""
    _WHISPERS.labels(topic.partition(":")[0]).inc()


def scorm_committed(outcome: str) -> None:
    """A package saved; outcomes: saved, repeated, refused."""
    _COMMITS.labels(outcome).inc()


def delivery(kind: str, outcome: str) -> None:
    """A message went out or did not; outcomes: delivered, or the reason's code."""
    _DELIVERIES.labels(kind, outcome).inc()


def outbox_is(*, waiting: int, dead: int, oldest_seconds: float) -> None:
    """What the jobs loop found at its last look."""
    _OUTBOX.labels("waiting").set(waiting)
    _OUTBOX.labels("dead").set(dead)
    _OLDEST.set(oldest_seconds)


def job_failed() -> None:
    """A round of the jobs loop failed."""
    _JOB_ERRORS.inc()


def rendered() -> bytes:
    """Everything counted, of all workers, in Prometheus' text format."""
    if not os.environ.get("PROMETHEUS_MULTIPROC_DIR"):
        return generate_latest()
    registry = CollectorRegistry()
    shared.MultiProcessCollector(registry)
    return generate_latest(registry)


def forget_the_dead() -> None:
    """Take away what workers left that are no more; the leader does it now and then."""
    if settings.workers > 1:
        for file in _SHARED.glob("*_*.db"):
            pid = file.stem.rpartition("_")[2]
            if pid.isdigit() and not _lives(int(pid)):
                file.unlink(missing_ok=True)


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
