"""What is made with the installation's secret."""

import pytest

from qser_app.adapters import sealing
from qser_app.adapters.sealing import Unreadable, is_mark, mark, seal, unseal


def test_a_mark_is_of_these_words_for_this_purpose():
    assert is_mark(mark("nonce", "a", "b"), "nonce", "a", "b")
    assert len({mark("nonce", "a", "b"), mark("nonce", "b", "a"), mark("verifier", "a", "b"), mark("nonce", "ab")}) == 4
    assert not is_mark("", "nonce", "a", "b")
    assert not is_mark("é", "nonce", "a", "b")


def test_a_sealed_text_is_read_here_for_its_purpose_alone(monkeypatch):
    sealed = seal("app", "secret")
    assert unseal("app", sealed) == "secret"
    assert "secret" not in sealed
    assert seal("app", "secret") != sealed
    for purpose, text in (("another", sealed), ("app", sealed[:-2]), ("app", "nonsense"), ("app", "")):
        with pytest.raises(Unreadable):
            unseal(purpose, text)
    monkeypatch.setattr(sealing, "settings", sealing.settings.model_copy(update={"secret": "another"}))
    with pytest.raises(Unreadable):
        unseal("app", sealed)
