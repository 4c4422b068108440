"""A file that comes as a request's body: streamed to the disk, counted, and gone afterwards; and what its sender is told."""

import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse

from qser_app.db import in_thread
from qser_app.domain.courses_files import BadPicture
from qser_app.domain.refusals import Refusal
from qser_app.domain.scorm import UploadBroken
from qser_app.settings import settings

_NEVER = {"Cache-Control": "no-store"}
Made = TypeVar("Made")


@asynccontextmanager
async def received(request: Request, too_large: Refusal, most: int) -> AsyncIterator[Path]:
    """The body as a file that is gone afterwards; never more of it than ``most`` bytes on the disk. Raises ``too_large``, UploadBroken."""
    declared = request.headers.get("content-length", "0")
    if not declared.isdigit() or int(declared) > most:
        raise too_large
    target = settings.var_dir / "uploads" / secrets.token_hex(16)
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        size = 0
        with target.open("wb") as sink:
            async for chunk in request.stream():
                size += len(chunk)
                if size > most:
                    raise too_large
                sink.write(chunk)
        yield target
    except ClientDisconnect as gone:
        raise UploadBroken from gone
    finally:
        target.unlink(missing_ok=True)


async def received_picture(request: Request, *, megabytes: int, make: Callable[[Path], Made]) -> Made:
    """The body as a picture that ``make`` made fit to be shown. Raises BadPicture, UploadBroken."""
    async with received(request, BadPicture("too-large", megabytes=megabytes), megabytes << 20) as source:
        return await in_thread(lambda: make(source))


def taken(**told: str | int) -> JSONResponse:
    """The file was taken, and what its page needs to know of it."""
    return JSONResponse(told, 201, headers=_NEVER)


def not_taken(refusal: Refusal) -> JSONResponse:
    """Why it was not, as a code for the page; what is left of the body is not waited for."""
    status = 413 if refusal.code.endswith("too-large") else 422
    return JSONResponse({"refused": refusal.code, "gaps": refusal.gaps}, status, headers=_NEVER | {"Connection": "close"})
