"""The log: one line an event, as text or JSON, without what must never be read there."""

import logging
import re
import sys
from collections.abc import Mapping, MutableMapping
from typing import Any

import structlog

from qser_app.settings import settings

_HIDDEN = "[hidden]"
_SECRET_NAMES = re.compile(r"passw|secret|token|cookie|authorization|e-?mail|api_?key|credential|router_data|headers", re.IGNORECASE)
_SECRET_TEXTS = (
    re.compile(
        r"(?i)(['\"]?(?:cookie|authorization|set-cookie|password|token|secret)['\"]?\s*[:=]\s*(?:bearer |basic )?)"
        r"(\"[^\"]*\"|'[^']*'|[^\s,;}&]+)"
    ),
    re.compile(r"(qser_session|__Host-qser|qser_typed_\w+)=[^\s;'\",}]+"),
    re.compile(r"(?<=payload=)\{.*\}"),
    # Reflex tells of an argument of another type than the handler's, value and all: it may be what somebody typed.
    re.compile(r"(?<= with value )[\s\S]*(?= and type hint )"),
    re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+"),
)


def redacted(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """A structlog processor that hides secrets by name, and in every text by shape."""
    return {name: _HIDDEN if _SECRET_NAMES.search(name) else _clean(value) for name, value in event.items()}


def clean_text(text: str) -> str:
    """The text without cookies, passwords, tokens, arguments and e-mail addresses; and such that any log can hold it."""
    assigned, ours, payload, argument, address = _SECRET_TEXTS
    text = text.encode("utf-8", "backslashreplace").decode("utf-8")
    text = assigned.sub(rf"\1{_HIDDEN}", text)
    text = ours.sub(rf"\1={_HIDDEN}", text)
    text = argument.sub(_HIDDEN, payload.sub(_HIDDEN, text))
    return address.sub(_HIDDEN, text)


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, Mapping):
        return {name: _HIDDEN if _SECRET_NAMES.search(str(name)) else _clean(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_clean(each) for each in value]
    return value


class _CleanRecord(logging.LogRecord):
    """The same for lines of libraries: Reflex writes whole events, cookies included, about names it does not know."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        if self.exc_info:
            self.exc_text = clean_text(logging.Formatter().formatException(self.exc_info))
            self.exc_info = None

    def getMessage(self) -> str:  # noqa: N802 -- the standard library's name
        """The finished line, cleaned."""
        return clean_text(super().getMessage())


def set_up() -> None:
    """Log to standard error from here on; libraries' lines pass the same filter."""
    last = structlog.processors.JSONRenderer() if settings.log_format == "json" else structlog.dev.ConsoleRenderer(colors=False)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            redacted,
            last,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),  # standard error as it is now, not as it was at the start
        cache_logger_on_first_use=False,
    )
    logging.setLogRecordFactory(_CleanRecord)  # whichever logger, whichever handler, whenever it was made
