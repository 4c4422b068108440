"""A server side with tabs for the tests of states."""

import pytest_asyncio

from tests.support.tabs import browser


@pytest_asyncio.fixture
async def tabs(engine, monkeypatch):
    """Tabs on a clean database."""
    async with browser(monkeypatch) as opened:
        yield opened
