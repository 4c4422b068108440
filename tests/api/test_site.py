"""What operators ask of the site."""

import pytest

from qser_app.api.site import routes
from tests.support.web import web


async def test_alive_is_not_yet_ready(engine):
    async with web() as client:
        assert (await client.get("/health")).json() == {"alive": True}
        assert (await client.get("/ready")).headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("peer", "headers", "status"),
    [("127.0.0.1", {}, 200), ("::1", {}, 200), ("203.0.113.7", {}, 404), ("127.0.0.1", {"x-forwarded-for": "127.0.0.1"}, 404)],
)
async def test_metrics_are_for_this_machine(peer, headers, status):
    async with web(peer=peer) as client:
        assert (await client.get("/metrics", headers=headers)).status_code == status


def test_every_route_declares_a_policy():
    assert [route.path for route in routes() if not hasattr(route.endpoint, "qser_policy")] == []
