"""What is played of a package whose manifest, taken at its word, would lead nowhere; and which packages are no SCORM at all."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element

from qser_app.domain.scorm import Fault, Finding, Item, Manifest, Organization, PackageRefused, Resource, Sco
from qser_app.domain.scorm_files import MANIFEST, folded
from qser_app.domain.scorm_launch import find_held
from qser_app.domain.scorm_traces import Traces
from qser_app.domain.scorm_xml import attribute, child, children, text, text_of

_PAGES = {".html", ".htm", ".xhtml"}
_CARTRIDGE = ("/imsccv1p", "/imscc/")
_MOST = 200


def refuse_other_standards(root: Element) -> None:
    """Refuse what has a manifest of this name and is no course to be played: cartridges, and packages of questions alone."""
    schema = text(child(child(root, "metadata"), "schema")).lower()
    if "common cartridge" in schema or any(mark in text_of(root.tag) for mark in _CARTRIDGE):
        raise PackageRefused(Fault.OTHER_STANDARD, f"IMS Common Cartridge, {MANIFEST}")
    if child(child(root, "organizations"), "learning-design") is not None:
        raise PackageRefused(Fault.OTHER_STANDARD, f"IMS Learning Design, {MANIFEST}")
    kinds = [attribute(each, "type").lower() for each in children(child(root, "resources"), "resource")]
    questions = [kind for kind in kinds if kind.startswith("imsqti_")]
    if questions and not any(kind in ("", "webcontent") for kind in kinds):
        raise PackageRefused(Fault.OTHER_STANDARD, f"IMS QTI, {MANIFEST}")


def with_contents(manifest: Manifest, names: Sequence[str]) -> tuple[Manifest, list[Finding]]:
    """The manifest with an organization that leads somewhere, and what had to be done for it.

    Where the default one is empty, or names resources that do not exist, another one is played; where none leads
    anywhere, the resources are: every SCO in the order of the manifest, or else the first page.
    """
    launched = {each.identifier for each in manifest.resources if each.href}
    if manifest.organization and _leads(manifest.organization.items, launched):
        return manifest, []
    if other := next((each for each in manifest.organizations if _leads(each.items, launched)), None):
        return replace(manifest, default=other.identifier, organizations=(other, *_without(manifest, other))), []
    held = {folded(name): name for name in names}
    pages = [each for each in manifest.resources if _is_page(each, held)]
    chosen = [each for each in pages if each.kind == "sco"][:_MOST] or pages[:1]
    if not chosen:
        return manifest, []
    named = [replace(each, identifier=f"part-{number}") for number, each in enumerate(chosen, start=1)]
    made = _made_of(manifest, named)
    played = replace(manifest, default=made.identifier, organizations=(made,), resources=(*named, *manifest.resources))
    return played, [Finding("scorm-report-no-contents", "warning")]


def _leads(items: Sequence[Item], launched: set[str]) -> bool:
    return any(item.resource in launched or _leads(item.children, launched) for item in items)


def _without(manifest: Manifest, chosen: Organization) -> list[Organization]:
    return [each for each in manifest.organizations if each is not chosen]


def _is_page(resource: Resource, held: Mapping[str, str]) -> bool:
    path = find_held(held, resource.href) if resource.href else None
    return path is not None and PurePosixPath(path).suffix.lower() in _PAGES


def _made_of(manifest: Manifest, chosen: Sequence[Resource]) -> Organization:
    before = manifest.organization
    title = (before.title if before else "") or manifest.title
    items = [Item(each.identifier, title if len(chosen) == 1 else "", resource=each.identifier) for each in chosen]
    return Organization((before.identifier if before else "") or "course", title, tuple(items))


def as_spoken(manifest: Manifest, scos: Sequence[Sco], traces: Traces) -> tuple[Manifest, tuple[Sco, ...], list[Finding]]:
    """Manifest and parts as the package's scripts have them: content that finds no run-time of its kind records nothing.

    Scripts that speak to one generation of SCORM only decide the edition, unless the manifest names another and some scripts
    were too large to read. Where scripts speak at all, pages that the manifest does not call SCOs are taken for such.
    """
    findings: list[Finding] = []
    if len(traces.speaks) == 1 and not (manifest.declared and traces.unread):
        generation = next(iter(traces.speaks))
        if manifest.edition.is_2004 is not generation.is_2004:
            if manifest.declared:
                findings.append(Finding("scorm-report-spoken", "warning", {"named": manifest.edition.value, "edition": generation.value}))
            manifest = replace(manifest, edition=generation)
    if traces.speaks and all(sco.kind == "asset" for sco in scos):
        scos = [replace(sco, kind="sco") for sco in scos]
    return manifest, tuple(scos), findings
