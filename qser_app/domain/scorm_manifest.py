"""Reads a SCORM manifest: from an element tree to the house's nouns.

Sources: SCORM 1.2 Content Aggregation Model 2.3; SCORM 2004 4th Edition CAM 3.4 (2nd and 3rd are subsets of it).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from qser_app.domain.scorm import Edition, Fault, Item, Manifest, Organization, PackageRefused, Resource
from qser_app.domain.scorm_sequencing import Settings, collections, sequencing_of
from qser_app.domain.scorm_xml import attribute, child, children, flag, local, namespaces, number, text, verbatim

_DEEPEST = 40
_MOST_ITEMS = 2000
_NAMED = re.compile(r"\b(2nd|3rd|4th)", re.IGNORECASE)
_FIRST = re.compile(r"\b1\.[12]\b")
_WHOLE = re.compile(r"(?:[a-z][a-z0-9+.-]+:)?//", re.IGNORECASE)
_SECOND_GENERATION = re.compile(r"\b(1\.3|2004)\b")


@dataclass(slots=True)
class _Reading:
    """What is known while a manifest is read: shared sequencing, manifests within it, names already given."""

    shared: dict[str, Element]
    within: dict[str, Element]
    names: set[str] = field(default_factory=set[str])
    numbers: dict[str, int] = field(default_factory=dict[str, int])

    def name(self, given: str) -> str:
        """A name that no other item has: records are kept by it."""
        if len(self.names) >= _MOST_ITEMS:
            raise PackageRefused(Fault.MANIFEST_TOO_LARGE, given)
        name = wanted = given[:280] or "item"
        number_ = self.numbers.get(wanted, 2)  # where the last one left off: thousands of the same name are no more work than others
        while name in self.names:
            name, number_ = f"{wanted}-{number_}", number_ + 1
        self.names.add(name)
        self.numbers[wanted] = number_
        return name


def parse(root: Element) -> Manifest:
    """The manifest that ``root`` holds; prefixes and letter case of attributes do not matter."""
    if local(root.tag) != "manifest":
        raise PackageRefused(Fault.BAD_MANIFEST, local(root.tag))
    edition, declared = _edition(root)
    holder = child(root, "organizations")
    reading = _Reading(collections(root), {attribute(each, "identifier"): each for each in _within(root)})
    return Manifest(
        identifier=attribute(root, "identifier")[:300],
        edition=edition,
        declared=declared,
        organizations=tuple(_organization(each, reading) for each in children(holder, "organization")),
        default=attribute(holder, "default"),
        resources=tuple(_resources(root, "", 1)),
        title=_described(root)[:300],
    )


def _described(root: Element) -> str:
    """The title that the metadata give (IEEE 1484.12.3, and IMS before it); in one language, whichever comes first."""
    metadata = child(root, "metadata")
    described = [child(child(each, "general"), "title") for name in ("lom", "record") for each in children(metadata, name)]
    said = [text(each) for title in described if title is not None for each in title]
    return next((words for words in said if words), "")


def _within(root: Element, depth: int = 1) -> Iterator[Element]:
    """The manifests inside a manifest, which older packages are put together from."""
    for each in children(root, "manifest") if depth < _DEEPEST else []:
        yield each
        yield from _within(each, depth + 1)


def _edition(root: Element) -> tuple[Edition, bool]:
    version = text(child(child(root, "metadata"), "schemaversion"))
    if version.upper() == "CAM 1.3":
        return Edition.SCORM_2004_2, True
    if named := _NAMED.search(version):
        return Edition(f"2004 {named[1].lower()}"), True
    if _FIRST.search(version):
        return Edition.SCORM_12, True
    # Nothing said, or no more than "2004": the namespaces tell the generations apart.
    old = "imsproject" in root.tag or any("adlcp_rootv1p2" in name for name in namespaces(root))
    return (Edition.SCORM_12 if old and not _SECOND_GENERATION.search(version) else Edition.SCORM_2004_3), False


def _organization(element: Element, reading: _Reading) -> Organization:
    return Organization(
        identifier=attribute(element, "identifier")[:300],
        title=text(child(element, "title"))[:300],
        items=tuple(_item(each, 1, reading) for each in children(element, "item")),
        sequencing=sequencing_of(element, reading.shared),
        shares_objectives=flag(element, "objectivesGlobalToSystem") is True,
    )


def _item(element: Element, depth: int, reading: _Reading) -> Item:
    if depth > _DEEPEST:
        raise PackageRefused(Fault.MANIFEST_TOO_LARGE, attribute(element, "identifier"))
    resource = attribute(element, "identifierref")
    sequencing = sequencing_of(element, reading.shared)
    threshold = sequencing.get("completionThreshold", {})
    primary = sequencing.get("primaryObjective", {})
    name = reading.name(attribute(element, "identifier") or resource)
    inner = [*children(element, "item"), *_items_of(reading.within.get(resource))]
    return Item(
        identifier=name,
        title=text(child(element, "title"))[:300],
        resource="" if resource in reading.within else resource,
        parameters=attribute(element, "parameters"),
        visible=attribute(element, "isvisible").lower() != "false",
        prerequisites=text(child(element, "prerequisites"))[:4000],
        launch_data=verbatim(child(element, "dataFromLMS"))[:4096],
        max_time=text(child(element, "maxtimeallowed")) or sequencing.get("attemptAbsoluteDurationLimit", ""),
        time_limit_action=text(child(element, "timelimitaction")) or text(child(element, "timeLimitAction")),
        mastery_score=number(text(child(element, "masteryscore")), 0, 100),
        passing_score=primary.get("minNormalizedMeasure") if primary.get("satisfiedByMeasure") else None,
        completion_threshold=threshold.get("minProgressMeasure") if threshold.get("completedByMeasure") else None,
        objectives=_objectives(child(element, "sequencing"), sequencing),
        sequencing=sequencing,
        children=tuple(_item(each, depth + 1, reading) for each in inner),
    )


def _items_of(manifest: Element | None) -> list[Element]:
    """The items of the organization that a manifest within the manifest plays."""
    holder = child(manifest, "organizations")
    every = children(holder, "organization")
    chosen = [each for each in every if attribute(each, "identifier") == attribute(holder, "default")]
    return children((chosen or every or [None])[0], "item")


def _objectives(stated: Element | None, sequencing: Settings) -> tuple[str, ...]:
    """The objectives that content finds when it starts (SCORM 2004 RTE 4.2.17)."""
    if stated is None:
        return ()
    found: list[Settings] = [sequencing.get("primaryObjective", {}), *sequencing.get("objectives", [])]
    named = [str(each.get("objectiveID", "")) for each in found]
    return tuple(dict.fromkeys(name for name in named if name.strip()))


def _resources(root: Element, base: str, depth: int) -> Iterator[Resource]:
    """The resources of a manifest and of those within it; ``xml:base`` counts at every level (CAM 3.4.2)."""
    base = _based(base, root)
    holder = child(root, "resources")
    inner = _based(base, holder)
    for each in children(holder, "resource"):
        yield _resource(each, _based(inner, each))
    for within in children(root, "manifest") if depth < _DEEPEST else []:
        yield from _resources(within, base, depth + 1)


def _based(base: str, element: Element | None) -> str:
    # A base is a folder, also where somebody forgot its last slash.
    own = attribute(element, "base")
    return _under(base, own) + ("/" if own and not own.endswith("/") else "")


def _under(base: str, address: str) -> str:
    """The address as seen from its base; one of the web stays what it is."""
    return address if _WHOLE.match(address) else base + address


def _resource(element: Element, base: str) -> Resource:
    href = attribute(element, "href")
    return Resource(
        identifier=attribute(element, "identifier"),
        href=_under(base, href) if href else "",
        kind="sco" if attribute(element, "scormtype").lower() == "sco" else "asset",
        files=tuple(_under(base, attribute(each, "href")) for each in children(element, "file") if attribute(each, "href")),
        dependencies=tuple(attribute(each, "identifierref") for each in children(element, "dependency")),
    )
