"""Links that stop mails: made here, for one person and one kind, and by nobody else."""

import pytest

from qser_app.adapters import sealing
from qser_app.adapters.notices_links import stop_path, stopped_by
from qser_app.domain.refusals import NotFound

TOKEN = stop_path(12, "reward").removeprefix("/unsubscribe/")


def test_a_link_says_whom_and_what_it_is_for():
    assert stopped_by(TOKEN) == (12, "reward")
    assert stopped_by(stop_path(12, "digest").removeprefix("/unsubscribe/")) == (12, "digest")


@pytest.mark.parametrize(
    "token",
    [
        TOKEN.replace("12.", "13."),
        TOKEN.replace("reward", "report"),
        TOKEN.replace("reward", "everything"),
        TOKEN[:-1],
        TOKEN + "x",
        "",
        "..",
        "12",
        "12.reward.",
        "١٢.reward.x",
        "99999999999999999999.reward.x",
        "12.reward.Ω",
        "x" * 5000,
    ],
)
def test_any_other_is_no_link(token):
    with pytest.raises(NotFound):
        stopped_by(token)


def test_another_installation_makes_others(monkeypatch):
    monkeypatch.setattr(sealing, "settings", sealing.settings.model_copy(update={"secret": "another"}))
    with pytest.raises(NotFound):
        stopped_by(TOKEN)
