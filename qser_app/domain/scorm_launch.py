"""What of a package can be launched, and by which address.

Sources: SCORM 1.2 Content Aggregation Model 2.3; SCORM 2004 4th Edition CAM 3.4.
"""

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import unquote, urlsplit

from qser_app.domain.scorm import Fault, Finding, Item, Manifest, PackageRefused, Resource, Sco
from qser_app.domain.scorm_files import folded

_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_FROM_THE_TOP = re.compile(r"^/(?!/)")
_WEB = re.compile(r"^(?:https?:)?//([^/?#\\]+)", re.IGNORECASE)


def launchable(manifest: Manifest, names: Sequence[str]) -> tuple[tuple[Sco, ...], list[Finding]]:
    """What the default organization launches, in order, and what is wrong with it.

    Raises PackageRefused when an address leads out of the package, or when nothing can be launched.
    """
    resources = {each.identifier: each for each in reversed(manifest.resources)}
    held = {folded(name): name for name in names}
    found: list[Sco] = []
    findings: list[Finding] = []
    for item in _walk(manifest.organization.items if manifest.organization else ()):
        made = _launched(item, resources.get(item.resource), held)
        if isinstance(made, Sco):
            found.append(made)
        else:
            findings.append(made)
    if manifest.organization and len(manifest.organizations) > 1:
        title = manifest.organization.title or manifest.organization.identifier
        findings.append(Finding("scorm-report-organizations", gaps={"count": len(manifest.organizations), "title": title}))
    if not found:
        raise _nothing_of(findings)
    return tuple(found), findings


def _launched(item: Item, resource: Resource | None, held: Mapping[str, str]) -> Sco | Finding:
    title = item.title or item.identifier
    if resource is None or not resource.href:
        return Finding("scorm-report-dangling", "warning", {"title": title})
    if (host := elsewhere(resource.href)) is not None:
        # One part among others; a package that starts elsewhere as a whole is refused.
        return Finding("scorm-report-elsewhere", "warning", {"title": title, "host": host, "address": resource.href})
    name = find_held(held, resource.href)
    path, query = _address(resource.href, item.parameters, known=name is not None)
    if name is None:
        return Finding("scorm-report-missing", "warning", {"file": path})
    return _sco(item, resource.kind, name, query)


def _nothing_of(findings: Sequence[Finding]) -> PackageRefused:
    """Why there is nothing to start with."""
    for gap, fault in (("file", Fault.LAUNCH_MISSING), ("address", Fault.LAUNCH_OUTSIDE)):
        if told := [str(each.gaps[gap]) for each in findings if gap in each.gaps]:
            return PackageRefused(fault, told[0])
    return PackageRefused(Fault.NO_LAUNCH)


def elsewhere(href: str) -> str | None:
    """The host, when an address of the manifest is one of the web rather than of the package."""
    found = _WEB.match(href.strip().replace("\\", "/"))
    return found[1][:200] if found else None


def find_held(held: Mapping[str, str], href: str) -> str | None:
    """The file that an address means, in whatever letter case: percent-decoded, as it is written, or in older tools' encoding.

    A slash in front means the package, as some hands write it. ``held`` has the files' names by their folded form.
    """
    plain = _FROM_THE_TOP.sub("", href.strip().replace("\\", "/"))
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
        identifier=item.identifier,
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
        prerequisites=item.prerequisites,
        completes_itself=bool(item.sequencing.get("deliveryControls", {}).get("completionSetByContent")),
    )


def _address(href: str, parameters: str, *, known: bool) -> tuple[str, str]:
    """Path and "?query#fragment" of a launch address (SCORM 2004 CAM 3.4.1.10: how parameters are joined).

    ``known``: there is such a file in the package.
    """
    href = href.strip().replace("\\", "/")
    href = _FROM_THE_TOP.sub("", href) if known else href
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
    # An address has one fragment; the resource's own comes before that of the parameters.
    query, mark, fragment = tail.partition("#")
    added, other, place = parameters.partition("#")
    return f"{query}{'&' if query else '?'}{added}{mark or other}{fragment or place}"
