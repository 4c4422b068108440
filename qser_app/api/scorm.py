"""SCORM on the application's own origin: a facilitator sends a package, a learner asks for a launch."""

import contextlib
import secrets
from collections.abc import AsyncIterator
from pathlib import Path

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from qser_app.api.gate import AUTHOR, SIGNED_IN, actor_of, now, policy
from qser_app.db import in_thread, work
from qser_app.domain.refusals import BadInput, Refusal
from qser_app.domain.scorm import UploadBroken, UploadTooLarge
from qser_app.services.scorm import import_package, unpack
from qser_app.services.scorm_attempts import launch
from qser_app.settings import settings

_NEVER = {"Cache-Control": "no-store"}
_SMALL = 4096
_STATUS = {UploadTooLarge: 413, UploadBroken: 400}


@policy(AUTHOR, largest_body=None)
async def upload(request: Request) -> Response:
    """Take a package as the request's body: streamed to the disk, counted, checked, remembered."""
    try:
        async with _received(request) as source:
            package = await in_thread(lambda: unpack(source))
        package_id = await work(import_package, actor=actor_of(request), package=package, at=now())
    except Refusal as refusal:
        status = _STATUS.get(type(refusal), 422)
        # Whoever still sends is not listened to any more.
        closing = {"Connection": "close"} if status in (400, 413) else {}
        return JSONResponse({"refused": refusal.code, "gaps": refusal.gaps}, status_code=status, headers=_NEVER | closing)
    return JSONResponse({"package": package_id}, status_code=201, headers=_NEVER)


@contextlib.asynccontextmanager
async def _received(request: Request) -> AsyncIterator[Path]:
    """The body as a file that is gone afterwards; never more of it than the limit on the disk."""
    most = settings.upload_max_mb << 20
    declared = request.headers.get("content-length", "0")
    if not declared.isdigit() or int(declared) > most:
        raise UploadTooLarge(megabytes=settings.upload_max_mb)
    target = settings.var_dir / "uploads" / secrets.token_hex(16)
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        size = await _streamed(request, target, most)
        if declared != "0" and size != int(declared):
            raise UploadBroken
        yield target
    finally:
        target.unlink(missing_ok=True)


async def _streamed(request: Request, target: Path, most: int) -> int:
    size = 0
    try:
        with target.open("wb") as sink:
            async for chunk in request.stream():
                size += len(chunk)
                if size > most:
                    raise UploadTooLarge(megabytes=settings.upload_max_mb)
                sink.write(chunk)
    except ClientDisconnect as gone:
        raise UploadBroken from gone
    return size


@policy(SIGNED_IN, largest_body=_SMALL)
async def launch_unit(request: Request) -> Response:
    """Start a unit's package, or one part of it (the body names it): answers where its wrapper is."""
    part = await request.body()
    try:
        sco = part.decode()
    except UnicodeDecodeError as error:
        raise BadInput from error
    token = await work(launch, actor=actor_of(request), unit_id=request.path_params["unit_id"], sco=sco, at=now())
    nonce = secrets.token_urlsafe(16)
    answer = {"address": f"{settings.content_origin}/launch/{token}#{nonce}", "origin": settings.content_origin, "nonce": nonce}
    return JSONResponse(answer, headers=_NEVER)


routes = [
    Route("/scorm/packages", upload, methods=["PUT"]),
    Route("/scorm/units/{unit_id:int}/launch", launch_unit, methods=["POST"]),
]
