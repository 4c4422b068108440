"""Documents to take along: PDF and PNG out of one template. The one place that knows Typst.

What people wrote comes in as data and is never read as source. The same data give the same bytes.
"""

import asyncio
import json
import unicodedata
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import typst

T = TypeVar("T")
_FOLDER = Path(__file__).parent / "documents"
_FONTS = [str(_FOLDER / "fonts")]
_SHARP = 144.0  # pixels an inch
# A page takes one core for some hundredths of a second: two at once leave the others to people.
_PRESS = ThreadPoolExecutor(max_workers=2, thread_name_prefix="press")


async def in_press(make: Callable[[], T]) -> T:
    """Make a document beside the event loop; no more than two at once, the others wait."""
    return await asyncio.get_running_loop().run_in_executor(_PRESS, make)


def pdf(template: str, data: Mapping[str, Any]) -> bytes:
    """The document as tagged PDF (PDF/UA-1), its text selectable, its letters embedded.

    A name in letters that our fonts do not have is set in those of the machine; then the standard cannot be promised.
    """
    inputs = _inputs(data)
    try:
        return _set(template, inputs, format="pdf", pdf_standards="ua-1", ignore_system_fonts=True)
    except typst.TypstError:
        return _set(template, inputs, format="pdf", ignore_system_fonts=False)


def png(template: str, data: Mapping[str, Any]) -> bytes:
    """The first page of the document as a picture."""
    pages = _set(template, _inputs(data), format="png", ppi=_SHARP, ignore_system_fonts=False)
    return pages if isinstance(pages, bytes) else pages[0]


def _set(template: str, inputs: dict[str, str], **how: Any) -> Any:
    return typst.compile(str(_FOLDER / f"{template}.typ"), root=str(_FOLDER), font_paths=_FONTS, sys_inputs=inputs, timestamp=0, **how)


def _inputs(data: Mapping[str, Any]) -> dict[str, str]:
    return {"data": json.dumps(_clean(data), ensure_ascii=False)}


def _clean(value: Any) -> Any:
    """The data without signs that no page can hold; lines stay lines."""
    if isinstance(value, str):
        return "".join(each for each in value if each == "\n" or unicodedata.category(each) not in ("Cc", "Cs", "Co", "Cn"))
    if isinstance(value, Mapping):
        return {key: _clean(each) for key, each in value.items()}
    return [_clean(each) for each in value] if isinstance(value, list | tuple) else value
