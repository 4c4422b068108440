"""Puts the house together: pages, routes, lifespan, one app."""

import reflex as rx
from reflex.config import environment

from qser_app import pages
from qser_app.adapters import logs
from qser_app.adapters.live import hub
from qser_app.adapters.memory import tidied
from qser_app.api.content import ContentByHost
from qser_app.api.content_listener import content_listening
from qser_app.api.front import Front
from qser_app.api.operations_unopened import Unopened
from qser_app.api.site import site
from qser_app.components.head import head
from qser_app.components.wraps import APP_WRAPS
from qser_app.i18n.catalogue_parts import compile_for_browser
from qser_app.jobs.loop import working
from qser_app.jobs.people_import import importing
from qser_app.jobs.reports import exporting
from qser_app.settings import ROOT
from qser_app.state.gate import Gate
from qser_app.state.live_frames import speaker
from qser_app.state.session_memory import make_states_when_used

logs.set_up()
make_states_when_used()
if not environment.REFLEX_SKIP_COMPILE.get():
    compile_for_browser(ROOT / "assets" / "phrases")

_SHEETS = sorted(sheet.name for sheet in (ROOT / "assets" / "styles").glob("*.css"))

app = rx.App(
    html_lang="en",
    stylesheets=[f"/styles/{sheet}" for sheet in _SHEETS],
    head_components=head(),
    app_wraps=APP_WRAPS,
    toaster=None,
    api_transformer=[site(), Unopened, Front, ContentByHost],
)
app.add_middleware(Gate())
speaker.of(app)
app.register_lifespan_task(tidied)
app.register_lifespan_task(hub.running)
app.register_lifespan_task(working)
app.register_lifespan_task(exporting)
app.register_lifespan_task(importing)
app.register_lifespan_task(content_listening)

__all__ = ["app", "pages"]
