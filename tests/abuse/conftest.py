"""A server side with tabs, for attacks on states."""

import pytest_asyncio

from tests.support.tabs import browser


@pytest_asyncio.fixture
async def tabs(engine, monkeypatch):
    """Tabs on a clean database."""
    async with browser(monkeypatch) as opened:
        yield opened
