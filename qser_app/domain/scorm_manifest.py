"""Reads a SCORM manifest: from an element tree to the house's nouns, and on to what can be launched.

Sources: SCORM 1.2 Content Aggregation Model 2.3; SCORM 2004 4th Edition CAM 3.4 (2nd and 3rd are subsets of it).
"""

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

from qser_app.domain.scorm import Edition, Fault, Finding, Item, Manifest, Organization, PackageRefused, Resource, Sco
from qser_app.domain.scorm_files import folded

_DEEPEST = 40
_MOST_ITEMS = 2000
_NAMED = re.compile(r"\b(2nd|3rd|4th)", re.IGNORECASE)
_FIRST = re.compile(r"\b1\.[12]\b")
_SECOND_GENERATION = re.compile(r"\b(1\.3|2004)\b")
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def parse(root: Element) -> Manifest:
    """The manifest that ``root`` holds; prefixes and letter case of attributes do not matter."""
    if _local(root.tag) != "manifest":
        raise PackageRefused(Fault.BAD_MANIFEST, _local(root.tag))
    edition, declared = _edition(root)
    holder = _child(root, "organizations")
    organizations = tuple(_organization(each) for each in _children(holder, "organization"))
    resources = _child(root, "resources")
    base = _attribute(root, "base") + (_attribute(resources, "base") if resources is not None else "")
    return Manifest(
        identifier=_attribute(root, "identifier")[:300],
        edition=edition,
        declared=declared,
        organizations=organizations,
        default=_attribute(holder, "default") if holder is not None else "",
        resources=tuple(_resource(each, base) for each in _children(resources, "resource")),
    )


def _edition(root: Element) -> tuple[Edition, bool]:
    version = _text(_child(_child(root, "metadata"), "schemaversion"))
    if version.upper() == "CAM 1.3":
        return Edition.SCORM_2004_2, True
    if named := _NAMED.search(version):
        return Edition(f"2004 {named[1].lower()}"), True
    if _FIRST.search(version):
        return Edition.SCORM_12, True
    # Nothing said, or no more than "2004": the namespaces tell the generations apart.
    old = "imsproject" in root.tag or any("adlcp_rootv1p2" in name for name in _namespaces(root))
    return (Edition.SCORM_12 if old and not _SECOND_GENERATION.search(version) else Edition.SCORM_2004_3), False


def _namespaces(root: Element) -> Iterator[str]:
    for element in root.iter():
        yield _text_of(element.tag)
        yield from element.attrib


def _organization(element: Element) -> Organization:
    left = [_MOST_ITEMS]
    items = tuple(_item(each, 1, left) for each in _children(element, "item"))
    return Organization(_attribute(element, "identifier")[:300], _text(_child(element, "title"))[:300], items)


def _item(element: Element, depth: int, left: list[int]) -> Item:
    left[0] -= 1
    if depth > _DEEPEST or left[0] < 0:
        raise PackageRefused(Fault.BAD_MANIFEST, _attribute(element, "identifier"))
    sequencing = _child(element, "sequencing")
    return Item(
        identifier=_attribute(element, "identifier")[:300],
        title=_text(_child(element, "title"))[:300],
        resource=_attribute(element, "identifierref"),
        parameters=_attribute(element, "parameters"),
        visible=_attribute(element, "isvisible").lower() != "false",
        prerequisites=_text(_child(element, "prerequisites")),
        launch_data=_text(_child(element, "dataFromLMS"))[:4096],
        max_time=_text(_child(element, "maxtimeallowed")) or _limit(sequencing),
        time_limit_action=_text(_child(element, "timelimitaction")),
        mastery_score=_number(_text(_child(element, "masteryscore")), 0, 100),
        passing_score=_passing_score(sequencing),
        completion_threshold=_threshold(_child(element, "completionThreshold")),
        objectives=_objectives(sequencing),
        children=tuple(_item(each, depth + 1, left) for each in _children(element, "item")),
    )


def _limit(sequencing: Element | None) -> str:
    conditions = _child(sequencing, "limitConditions")
    return _attribute(conditions, "attemptAbsoluteDurationLimit") if conditions is not None else ""


def _passing_score(sequencing: Element | None) -> float | None:
    primary = _child(_child(sequencing, "objectives"), "primaryObjective")
    if primary is None or _attribute(primary, "satisfiedByMeasure").lower() != "true":
        return None
    given = _number(_text(_child(primary, "minNormalizedMeasure")), -1, 1)
    return 1.0 if given is None else given  # the schema's default


def _objectives(sequencing: Element | None) -> tuple[str, ...]:
    """The objectives that content finds when it starts (SCORM 2004 RTE 4.2.17)."""
    holder = _child(sequencing, "objectives")
    named = [_attribute(each, "objectiveID") for each in [*_children(holder, "primaryObjective"), *_children(holder, "objective")]]
    return tuple(dict.fromkeys(name[:4000] for name in named if name))


def _threshold(element: Element | None) -> float | None:
    if element is None:
        return None
    if _attribute(element, "completedByMeasure").lower() == "true":  # 4th edition
        given = _number(_attribute(element, "minProgressMeasure"), 0, 1)
        return 1.0 if given is None else given
    return _number(_text(element), 0, 1)


def _resource(element: Element, base: str) -> Resource:
    base += _attribute(element, "base")
    return Resource(
        identifier=_attribute(element, "identifier"),
        href=base + _attribute(element, "href") if _attribute(element, "href") else "",
        kind="sco" if _attribute(element, "scormtype").lower() == "sco" else "asset",
        files=tuple(base + _attribute(each, "href") for each in _children(element, "file")),
        dependencies=tuple(_attribute(each, "identifierref") for each in _children(element, "dependency")),
    )


def launchable(manifest: Manifest, names: Sequence[str]) -> tuple[tuple[Sco, ...], list[Finding]]:
    """What the default organization launches, in order, and what is wrong with it.

    Raises PackageRefused when an address leads out of the package, or when nothing can be launched.
    """
    resources = {each.identifier: each for each in reversed(manifest.resources)}
    held = {folded(name): name for name in names}
    found: list[Sco] = []
    findings: list[Finding] = []
    for item in _walk(manifest.organization.items if manifest.organization else ()):
        resource = resources.get(item.resource)
        if resource is None or not resource.href:
            findings.append(Finding("scorm-report-dangling", "warning", {"title": item.title or item.identifier}))
            continue
        path, query = _address(resource.href, item.parameters)
        if name := find_held(held, resource.href):
            found.append(_sco(item, resource.kind, name, query))
        else:
            findings.append(Finding("scorm-report-missing", "warning", {"file": path}))
    if not found:
        missing = [str(each.gaps["file"]) for each in findings if "file" in each.gaps]
        raise PackageRefused(Fault.LAUNCH_MISSING, missing[0]) if missing else PackageRefused(Fault.NO_LAUNCH)
    return tuple(found), findings


def find_held(held: Mapping[str, str], href: str) -> str | None:
    """The file that an address means, in whatever letter case: percent-decoded, as it is written, or in older tools' encoding.

    ``held`` has the files' names by their folded form.
    """
    plain = href.strip().replace("\\", "/")
    path = re.split("[?#]", plain, maxsplit=1)[0]
    spellings = (unquote(path), plain, path, unquote(path, encoding="cp1252"))
    return next((held[name] for each in spellings if (name := folded(posixpath.normpath(each))) in held), None)


def _walk(items: tuple[Item, ...]) -> Iterator[Item]:
    for item in items:
        if item.resource:
            yield item
        yield from _walk(item.children)


def _sco(item: Item, kind: str, path: str, query: str) -> Sco:
    return Sco(
        identifier=item.identifier or path,
        title=item.title or path,
        path=path,
        query=query,
        kind=kind,
        launch_data=item.launch_data,
        max_time=item.max_time,
        time_limit_action=item.time_limit_action,
        mastery_score=item.mastery_score,
        passing_score=item.passing_score,
        completion_threshold=item.completion_threshold,
        objectives=item.objectives,
    )


def _address(href: str, parameters: str) -> tuple[str, str]:
    """Path and "?query#fragment" of a launch address (SCORM 2004 CAM 3.4.1.10: how parameters are joined)."""
    href = href.strip().replace("\\", "/")
    if _SCHEME.match(href) or href.startswith("/"):
        raise PackageRefused(Fault.LAUNCH_OUTSIDE, href)
    parts = urlsplit(href)
    path = posixpath.normpath(unquote(parts.path)) if parts.path else ""
    if path.startswith(("/", "..")) or path in ("", ".") or "\\" in path or not path.isprintable() or _SCHEME.match(path):
        raise PackageRefused(Fault.LAUNCH_OUTSIDE, href)
    tail = (f"?{parts.query}" if parts.query else "") + (f"#{parts.fragment}" if parts.fragment else "")
    return path, _joined(tail, parameters.strip())


def _joined(tail: str, parameters: str) -> str:
    parameters = parameters.lstrip("?&")
    if not parameters:
        return tail
    if parameters.startswith("#"):
        return tail if "#" in tail else tail + parameters
    query, mark, fragment = tail.partition("#")
    return f"{query}{'&' if query else '?'}{parameters}{mark}{fragment}"


def _text_of(name: object) -> str:
    # A comment's tag is a function.
    return name if isinstance(name, str) else ""


def _local(name: object) -> str:
    return _text_of(name).rsplit("}", 1)[-1]


def _children(element: Element | None, name: str) -> list[Element]:
    return [] if element is None else [each for each in element if _local(each.tag).lower() == name.lower()]


def _child(element: Element | None, name: str) -> Element | None:
    return next(iter(_children(element, name)), None)


def _attribute(element: Element | None, name: str) -> str:
    if element is None:
        return ""
    return next((value.strip() for key, value in element.attrib.items() if _local(key).lower() == name.lower()), "")


def _text(element: Element | None) -> str:
    return " ".join((element.text or "").split()) if element is not None else ""


def _number(text: str, low: float, high: float) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if low <= value <= high else None
