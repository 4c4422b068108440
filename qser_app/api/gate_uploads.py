"""A file that comes as a request's body: streamed to the disk, counted, and gone afterwards."""

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.requests import ClientDisconnect, Request

from qser_app.domain.refusals import Refusal
from qser_app.domain.scorm import UploadBroken
from qser_app.settings import settings


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
