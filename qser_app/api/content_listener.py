"""Serves the content origin on a port of its own beside the application, in the same event loop."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator

import structlog
import uvicorn

from qser_app.api.content import content_app
from qser_app.settings import settings

log = structlog.get_logger()


class _Beside(uvicorn.Server):
    """A server that leaves signals to the one it runs beside."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield


@contextlib.asynccontextmanager
async def content_listening() -> AsyncIterator[None]:
    """Listen while the application lives. Over TLS a proxy brings the content origin to the application's port instead."""
    if settings.content_origin.startswith("https://"):
        yield
        return
    with _port() as listening:
        # The addresses hold capabilities: they are not written to a log.
        config = uvicorn.Config(content_app(), lifespan="off", log_config=None, access_log=False, server_header=False, date_header=False)
        server = _Beside(config)
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        log.info("content.listening", address=settings.content_url)
        try:
            yield
        finally:
            server.should_exit = True
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(serving, 5)


def _port() -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.bind_host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if hasattr(socket, "SO_REUSEPORT"):  # every worker listens; the system shares out
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    listening.bind((settings.bind_host, settings.content_port))
    listening.set_inheritable(False)
    return listening
