"""What the house counts for its operator."""

import os
import subprocess
import sys
from pathlib import Path

from qser_app.adapters import metrics
from qser_app.adapters.metrics import HandlerMeter
from qser_app.state.feedback import FeedbackState
from tests.support.tabs import browser

COUNTING = """
import os, sys
from qser_app.adapters import metrics
metrics.scorm_committed("saved")
if not os.fork():
    metrics.scorm_committed("saved")
    os._exit(0)
os.wait()
sys.stdout.buffer.write(metrics.rendered())
metrics.forget_the_dead()
"""


def counted(line: str) -> float:
    """The value of one line of the metrics; 0 when it is not there yet."""
    found = [each for each in metrics.rendered().decode().splitlines() if each.startswith(f"{line} ")]
    return float(found[0].rpartition(" ")[2]) if found else 0.0


def test_an_event_is_counted_by_handler_and_outcome():
    meter = HandlerMeter("Test.handler")
    meter.count("done", 0.002)
    meter.count("refused", None)
    assert counted('qser_events_total{handler="Test.handler",outcome="done"}') == 1
    assert counted('qser_events_total{handler="Test.handler",outcome="refused"}') == 1
    assert counted('qser_event_seconds_count{handler="Test.handler"}') == 1


async def test_the_gate_counts_every_event(engine, monkeypatch):
    before = counted('qser_events_total{handler="FeedbackState.dismiss",outcome="done"}')
    async with browser(monkeypatch) as tabs:
        tab = tabs.open()
        await tab.call(FeedbackState.dismiss)
        await tab.call(FeedbackState.dismiss, nonsense=1)
    assert counted('qser_events_total{handler="FeedbackState.dismiss",outcome="done"}') == before + 1
    assert counted('qser_events_total{handler="FeedbackState.dismiss",outcome="refused"}') >= 1


def test_a_whisper_is_counted_by_its_kind_and_never_by_person():
    before = counted('qser_whispers_total{kind="person"}')
    metrics.whispered("person:4711")
    assert counted('qser_whispers_total{kind="person"}') == before + 1
    assert b"person:4711" not in metrics.rendered()


def test_the_outbox_is_measured():
    metrics.outbox_is(waiting=3, dead=1, oldest_seconds=60.0)
    assert counted('qser_outbox_messages{condition="waiting"}') == 3
    assert counted('qser_outbox_messages{condition="dead"}') == 1
    assert counted("qser_outbox_oldest_seconds") == 60


def test_deliveries_and_job_errors_are_counted():
    before = counted("qser_job_errors_total")
    metrics.delivery("mail", "unreachable")
    metrics.job_failed()
    assert counted('qser_deliveries_total{kind="mail",outcome="unreachable"}') >= 1
    assert counted("qser_job_errors_total") == before + 1


def test_several_workers_are_added_up_and_the_dead_leave_nothing_behind(tmp_path: Path):
    environment = os.environ | {"QSER_WORKERS": "2", "QSER_VAR_DIR": str(tmp_path)}
    run = subprocess.run([sys.executable, "-c", COUNTING], env=environment, capture_output=True, check=True)
    assert b'qser_scorm_commits_total{outcome="saved"} 2.0' in run.stdout
    owners = {file.stem.rpartition("_")[2] for file in (tmp_path / "metrics").iterdir()}
    assert len(owners) == 1
