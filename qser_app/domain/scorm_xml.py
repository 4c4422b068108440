"""Reads elements of a manifest by their plain names: prefixes and letter case of attributes do not matter."""

import math
from collections.abc import Iterator
from xml.etree.ElementTree import Element


def text_of(name: object) -> str:
    """A tag or attribute name; a comment's tag is a function."""
    return name if isinstance(name, str) else ""


def local(name: object) -> str:
    """The name without its namespace."""
    return text_of(name).rsplit("}", 1)[-1]


def children(element: Element | None, name: str) -> list[Element]:
    """The direct children of that name."""
    return [] if element is None else [each for each in element if local(each.tag).lower() == name.lower()]


def child(element: Element | None, name: str) -> Element | None:
    """The first direct child of that name."""
    return next(iter(children(element, name)), None)


def attribute(element: Element | None, name: str) -> str:
    """The attribute's value, empty when it is not there."""
    if element is None:
        return ""
    return next((value.strip() for key, value in element.attrib.items() if local(key).lower() == name.lower()), "")


def flag(element: Element | None, name: str) -> bool | None:
    """A truth value; None when the attribute is not there or says neither."""
    return {"true": True, "1": True, "false": False, "0": False}.get(attribute(element, name).lower())


def text(element: Element | None) -> str:
    """The element's words, also where some of them are in bold, with single spaces."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def verbatim(element: Element | None) -> str:
    """The element's text with every space and line inside it: what content gets exactly as its author wrote it."""
    return "".join(element.itertext()).strip() if element is not None else ""


def number(given: str, low: float, high: float) -> float | None:
    """A finite number within its range, else None."""
    try:
        value = float(given)
    except ValueError:
        return None
    return value if math.isfinite(value) and low <= value <= high else None


def namespaces(root: Element) -> Iterator[str]:
    """Every tag and attribute name, namespaces included."""
    for element in root.iter():
        yield text_of(element.tag)
        yield from element.attrib
