"""What stands around all pages: our own line when the connection is gone, and our own page when a page fails."""

from qser_app.components.wraps import APP_WRAPS, boundary, connection


def test_reflex_own_boundary_and_overlay_are_replaced():
    assert {name for _, name in APP_WRAPS} == {"ErrorBoundary", "Connection"}


def test_a_page_without_a_server_has_no_connection_to_lose():
    assert connection(False) is None
    assert connection(True) is not None


def test_a_failed_page_shows_our_words():
    assert "Crashed" in str(boundary(True))
