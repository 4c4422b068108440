"""The leaderboard as a page."""

from qser_app.pages.leaderboard import leaderboard


def test_the_table_has_a_caption_and_does_not_chatter():
    drawn = str(leaderboard())
    assert drawn.count('jsx("h1"') == 3  # there, or closed: to whoever looks as somebody else, to whoever may not see it
    assert "caption" in drawn
    table = drawn[drawn.index("leaderboard-table") - 2000 : drawn.index("leaderboard-table")]
    assert "aria-live" not in table
