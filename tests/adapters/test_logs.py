"""What must never be read in the log."""

import logging

from qser_app.adapters import logs
from qser_app.state.quizzes import QuizState
from qser_app.state.session import SessionState
from tests.support.tabs import browser

CANARY = "canary-5f2b"


def test_secrets_are_hidden_by_name_and_by_shape():
    event = {
        "event": f"Cookie: qser_session={CANARY}; Authorization: Bearer {CANARY}",
        "password": CANARY,
        "headers": {"cookie": CANARY},
        "payload": {"new_password": CANARY, "unit": 7, "list": [f"{CANARY}@example.org"]},
        "unit": 7,
    }
    clean = logs.redacted(None, "info", event)
    assert CANARY not in str(clean).replace("Bearer", "")
    assert (clean["unit"], clean["payload"]["unit"]) == (7, 7)


def test_a_library_that_logs_a_secret_logs_nothing(caplog):
    logs.set_up()
    try:
        raise ValueError(f"password='{CANARY}'")
    except ValueError:
        logging.getLogger("any.library").exception("failed with %s", {"cookie": CANARY})
    assert CANARY not in caplog.text


async def test_reflex_does_not_print_the_cookie_of_an_unknown_event(engine, monkeypatch, caplog, capsys):
    logs.set_up()
    async with browser(monkeypatch) as tabs:
        tab = tabs.open(f"qser_session={CANARY}")
        await tab.go("/")
        await tab.call("no_such_state.no_such_handler", secret=CANARY, current=CANARY, answer={"text": CANARY})
        await tab.call(SessionState.load, nonsense=CANARY)
    assert CANARY not in caplog.text + "".join(capsys.readouterr())


async def test_reflex_does_not_print_an_argument_of_another_type(engine, monkeypatch, caplog, capsys):
    logs.set_up()
    async with browser(monkeypatch) as tabs:
        tab = tabs.open()
        await tab.go("/")
        await tab.call(QuizState.turn, place=f"{CANARY}\nin two lines")
    told = caplog.text + "".join(capsys.readouterr())
    assert "QuizState.turn" in told
    assert CANARY not in told


def test_a_line_that_no_file_could_hold_is_written_in_others():
    assert logs.clean_text("half a pair: \ud800") == "half a pair: \\ud800"
