"""Every way in declares who may use it: each handler a browser can call, and each HTTP route."""

import importlib

from reflex_base.registry import RegistrationContext
from starlette.routing import BaseRoute

from qser_app.api import site
from qser_app.domain.policies import Policy
from qser_app.qser_app import app
from tests.support.source import HOUSE, called, calls, files

app._apply_decorated_pages()


def _modules(floor):
    for file in files(f"qser_app/{floor}"):
        dotted = ".".join(file.relative_to(HOUSE.parent).with_suffix("").parts)
        yield importlib.import_module(dotted.removesuffix(".__init__"))


def _handlers():
    list(_modules("state"))  # importing registers
    registered = RegistrationContext.get().event_handlers
    return {name: each.handler.fn for name, each in registered.items() if each.handler.fn.__module__.startswith("qser_app")}


def test_every_handler_declares_a_policy():
    handlers = _handlers()
    assert handlers
    assert not [name for name, handler in handlers.items() if not isinstance(getattr(handler, "qser_policy", None), Policy)]


def _routes():
    """Every route of the api's modules, whatever list of the module holds it, and those that site.py adds."""
    for module in _modules("api"):
        held = [value for value in vars(module).values() if isinstance(value, list)]
        yield from (route for routes in held for route in routes if isinstance(route, BaseRoute))
    yield from site.routes()


def test_every_route_declares_a_policy():
    routes = {route.path: getattr(route, "endpoint", None) for route in _routes()}
    written = sum(called(call) in {"Route", "WebSocketRoute", "Mount"} for file in files("qser_app/api") for call in calls(file))
    assert len(routes) == written
    assert not [path for path, endpoint in routes.items() if not isinstance(getattr(endpoint, "qser_policy", None), Policy)]


def test_reflex_s_own_handlers_are_the_only_others():
    # A newer Reflex may bring handlers of its own; each must be understood before it is let in.
    names = {
        name.rsplit(".", 1)[-1]
        for name, each in RegistrationContext.get().event_handlers.items()
        if not each.handler.fn.__module__.startswith("qser_app")
    }
    assert names == {
        "setvar",
        "hydrate",
        "set_is_hydrated",
        "hydrate_and_load",
        "handle_frontend_exception",
        "update_vars_internal",
        "on_load_internal",
    }
