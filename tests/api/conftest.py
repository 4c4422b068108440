"""A provider of identities, and whom it knows, for tests of the doors."""

import pytest

from qser_app.adapters import limits as counting
from qser_app.api import people_providers, people_providers_out
from qser_app.db import do
from qser_app.services import people_credentials
from tests.support.provider import TestProvider
from tests.support.provider_ways import a_provider, somebody_known


@pytest.fixture
def town(monkeypatch) -> TestProvider:
    """The provider of a town, and limits of this test alone."""
    fresh = counting.Limits()
    for module in (people_credentials, people_providers, people_providers_out):
        monkeypatch.setattr(module, "limits", fresh)
    return a_provider(monkeypatch)


@pytest.fixture
def ada(engine, town) -> int:
    """Somebody the town's provider vouches for."""
    return do(somebody_known)
