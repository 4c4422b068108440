"""Every kind of event can be drawn and said."""

from qser_app.components.insights_timeline import SIGNS
from qser_app.domain.insights_timeline import EventKind, Group
from qser_app.i18n.catalogue import known_keys


def test_every_kind_of_event_has_a_sign_and_a_sentence():
    assert set(SIGNS) == set(EventKind) - {EventKind.BADGE}
    assert {f"timeline-{kind}" for kind in EventKind} <= known_keys()
    assert {f"timeline-group-{group}" for group in Group} <= known_keys()
