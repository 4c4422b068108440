"""What the platform says: marks, callouts, dialogs, and one line over the page."""

from qser_app.components.feedback import callout, dialog, pill, said
from qser_app.state.feedback import FeedbackState


def test_the_line_is_heard_even_before_it_says_anything():
    drawn = str(said(FeedbackState.code, FeedbackState.gaps, FeedbackState.tone, FeedbackState.serial, FeedbackState.dismiss))
    assert drawn.startswith('jsx("div",{className:"said-region",role:"status"}')


def test_a_tone_is_a_sign_as_well_as_a_colour():
    assert "svg" in str(callout("Careful", tone="warning")).lower() or "TriangleAlert" in str(callout("Careful", tone="warning"))


def test_a_mark_says_what_it_means():
    assert "Passed" in str(pill("Passed", "good"))


def test_a_dialog_brings_its_own_way_out():
    assert "site-close" in str(dialog("Open", "Title"))
