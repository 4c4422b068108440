"""All HTTP routes of the house as one application, with what operators ask of it: alive, ready, metrics."""

from ipaddress import ip_address

from prometheus_client import CONTENT_TYPE_LATEST
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from qser_app.adapters import migrations
from qser_app.adapters.metrics import rendered
from qser_app.api import (
    certificates,
    courses_content,
    courses_drafts,
    courses_enrolment,
    courses_files,
    courses_recordings,
    courses_reports,
    insights,
    insights_person,
    learning,
    media,
    notices,
    operations_setup,
    people,
    people_factors,
    people_import,
    people_organisation,
    people_picture,
    people_providers,
    people_providers_out,
    people_viewing,
    quizzes,
    quizzes_forms,
    reports,
    scorm,
    scorm_export,
    site_news,
    site_pages,
)
from qser_app.api.gate import ANYONE, client_ip, policy, refused
from qser_app.db import engine, in_thread
from qser_app.settings import settings

_NEVER = {"Cache-Control": "no-store"}


@policy(ANYONE)
async def health(_request: Request) -> Response:
    """Alive: the process answers."""
    return JSONResponse({"alive": True}, headers=_NEVER)


@policy(ANYONE)
async def ready(_request: Request) -> Response:
    """Ready: the database answers and has the newest schema."""
    missing = await in_thread(_missing)
    return JSONResponse({"ready": not missing, "missing": missing}, status_code=503 if missing else 200, headers=_NEVER)


@policy(ANYONE)
async def metrics(request: Request) -> Response:
    """Prometheus metrics, for this machine alone."""
    if not _is_this_machine(request):
        return refused(404, "not-found")
    return Response(rendered(), media_type=CONTENT_TYPE_LATEST, headers=_NEVER)


def routes() -> list[Route]:
    """Every route of the house; each room's api module hands in its own."""
    own = [Route("/health", health), Route("/ready", ready), Route("/metrics", metrics)]
    courses = (courses_enrolment, courses_reports, courses_drafts, courses_files, courses_content, courses_recordings)
    rooms = (
        operations_setup,
        people,
        people_factors,
        people_organisation,
        people_import,
        people_picture,
        people_providers,
        people_providers_out,
        people_viewing,
        learning,
        media,
        scorm,
        scorm_export,
        *courses,
        quizzes,
        quizzes_forms,
        certificates,
        insights,
        insights_person,
        notices,
        reports,
        site_news,
        site_pages,
    )
    return [*own, *(route for room in rooms for route in room.routes)]


def site() -> Starlette:
    """The application that Reflex mounts itself into."""
    return Starlette(routes=routes())


def _missing() -> list[str]:
    try:
        with engine().connect() as connection:
            connection.execute(text("select 1"))
        return [] if migrations.current() == migrations.head() else ["schema"]
    except SQLAlchemyError:
        return ["database"]


def _is_this_machine(request: Request) -> bool:
    # A proxy on this machine also calls from 127.0.0.1; what it writes down tells its callers apart.
    if "x-forwarded-for" in request.headers and not settings.trusted_proxy_hops:
        return False
    try:
        return ip_address(client_ip(request)).is_loopback
    except ValueError:
        return False
