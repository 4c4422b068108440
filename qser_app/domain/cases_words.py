"""A case's words as clean HTML, piece by piece, kept as one text beside those of lessons."""

import re
from collections.abc import Iterable

_PIECE = re.compile(r'<section data-case="([a-z0-9.-]+)">\n(.*?)\n</section data-case>', re.DOTALL)


def joined(pieces: Iterable[tuple[str, str]]) -> str:
    """Clean HTML of every piece, with its place, as one text."""
    return "\n".join(f'<section data-case="{place}">\n{html.strip()}\n</section data-case>' for place, html in pieces)


def taken_apart(html: str) -> dict[str, str]:
    """The HTML of each piece by its place."""
    return dict(_PIECE.findall(html))
