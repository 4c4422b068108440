"""One question to a provider over the wire: a JSON object comes back, not larger than it must be, and from nowhere else."""

from typing import Any

import httpx

_SECONDS = 6.0
_LARGEST = 512 * 1024


class Away(Exception):
    """Nobody answers there, or only that something is broken."""


class Odd(Exception):
    """The answer is none that a provider gives."""


async def ask(request: httpx.Request, *, wire: httpx.AsyncBaseTransport | None = None) -> dict[str, Any]:
    """The answer to a request; redirects are not followed. Raises Away or Odd."""
    request.headers["Accept"] = "application/json"
    try:
        async with httpx.AsyncClient(timeout=_SECONDS, transport=wire) as client:
            answer = await client.send(request, stream=True)
            body = b""
            async for piece in answer.aiter_bytes():
                body += piece
                if len(body) > _LARGEST:
                    raise Odd("size of an answer")
    except (httpx.HTTPError, OSError) as error:
        raise Away(type(error).__name__) from error
    if answer.status_code >= 500:
        raise Away(f"status {answer.status_code}")
    if answer.status_code != 200:
        raise Odd(f"status {answer.status_code} of {request.url.path}")
    return _object(httpx.Response(200, content=body))


def _object(answer: httpx.Response) -> dict[str, Any]:
    try:
        told = answer.json()
    except (ValueError, RecursionError) as error:
        raise Odd("an answer that is no JSON") from error
    if not isinstance(told, dict):
        raise Odd("an answer that is no object")
    return told
