"""An installation in which nobody has an account: whoever asks for a page is led to the setup."""

from starlette.types import ASGIApp, Receive, Scope, Send

from qser_app.api.people_answers import to
from qser_app.db import in_thread, look
from qser_app.domain.operations_setup import Step
from qser_app.exports.operations_setup import address
from qser_app.queries.people_accounts import is_empty

_ALWAYS = ("setup", "health", "ready", "metrics", "assets")  # the first words of addresses that are no page, and of the setup


class Unopened:
    """Around the application, for as long as it is needed: once there are people nobody is asked again."""

    def __init__(self, app: ASGIApp) -> None:
        self._app, self._opened = app, False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let through, or lead to the setup."""
        if not self._opened and scope["type"] == "http" and _is_page(scope):
            self._opened = not await in_thread(lambda: look(is_empty))
            if not self._opened:
                await to(address(Step.CODE))(scope, receive, send)
                return
        await self._app(scope, receive, send)


def _is_page(scope: Scope) -> bool:
    """Whether a page is asked for, and not a file, what operators ask, or the setup itself."""
    words = scope["path"].strip("/").split("/")
    return scope["method"] in ("GET", "HEAD") and words[0] not in _ALWAYS and "." not in words[-1]
