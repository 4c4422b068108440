"""Texts as XML can hold them."""

import re
from html import escape

# XML 1.0, section 2.2: no other character may stand in a document, not even escaped.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(text: str) -> str:
    """The text without what XML cannot hold."""
    return _NOT_XML.sub("", text)


def as_html(text: str) -> str:
    """Plain text as HTML."""
    return escape(text, quote=False).replace("\n", "<br />")
