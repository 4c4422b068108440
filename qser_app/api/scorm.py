"""SCORM on the application's own origin: a facilitator sends a package, a learner asks for a launch."""

import asyncio
import json
import secrets
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, ClassVar

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from qser_app.api.gate import AUTHOR, SIGNED_IN, actor_of, now, policy
from qser_app.db import in_thread, work
from qser_app.domain.people import Actor
from qser_app.domain.refusals import BadInput, Refusal
from qser_app.domain.scorm import UploadBroken, UploadTooLarge
from qser_app.services.scorm import import_package, unpack
from qser_app.services.scorm_attempts import launch
from qser_app.settings import settings

_NEVER = {"Cache-Control": "no-store"}
_SMALL = 4096
_LINES = "application/x-ndjson"
_STATUS = {UploadTooLarge: 413, UploadBroken: 400}


@policy(AUTHOR, largest_body=None)
async def upload(request: Request) -> Response:
    """Take a package as the request's body: streamed to the disk, counted, checked, remembered.

    Whoever accepts lines of JSON hears how far the check is ({"checked": per cent}) before the answer itself.
    """
    check = _Check(actor_of(request))
    try:
        source = await _received(request)
    except Refusal as refusal:
        # Whoever still sends is not listened to any more.
        return JSONResponse(_refusal(refusal), status_code=_STATUS.get(type(refusal), 422), headers=_NEVER | {"Connection": "close"})
    checking = check.begin(source)
    if _LINES in request.headers.get("accept", ""):
        return StreamingResponse(check.lines(), 200, _NEVER | {"X-Accel-Buffering": "no"}, _LINES)
    answer = await asyncio.shield(checking)
    return JSONResponse(answer, status_code=201 if "package" in answer else 422, headers=_NEVER)


class _Check:
    """A package on its way from a file to the table; goes on to its end also when nobody waits for it any more."""

    _running: ClassVar[set[asyncio.Task[dict[str, Any]]]] = set()

    def __init__(self, actor: Actor) -> None:
        self._actor, self._loop = actor, asyncio.get_running_loop()
        self._heard: asyncio.Queue[dict[str, Any]] = asyncio.Queue()

    def begin(self, source: Path) -> asyncio.Task[dict[str, Any]]:
        """Check and remember the package; the file is gone afterwards."""
        task = asyncio.create_task(self._answer(source))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task

    async def lines(self) -> AsyncIterator[str]:
        """How far it is, line by line, and the answer at the end."""
        while True:
            said = await self._heard.get()
            yield f"{json.dumps(said)}\n"
            if "checked" not in said:
                return

    async def _answer(self, source: Path) -> dict[str, Any]:
        try:
            package = await in_thread(lambda: unpack(source, told=self._told))
            answer = {"package": await work(import_package, actor=self._actor, package=package, at=now())}
        except Refusal as refusal:
            answer = _refusal(refusal)
        except Exception:
            self._heard.put_nowait({"failed": True})
            raise
        finally:
            source.unlink(missing_ok=True)
        self._heard.put_nowait(answer)
        return answer

    def _told(self, percent: int) -> None:
        # Called in the thread that unpacks.
        self._loop.call_soon_threadsafe(self._heard.put_nowait, {"checked": percent})


def _refusal(refusal: Refusal) -> dict[str, Any]:
    return {"refused": refusal.code, "gaps": refusal.gaps}


async def _received(request: Request) -> Path:
    """The body as a file, removed unless all of it came; never more of it than the limit on the disk."""
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
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return target


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
