"""The parts of a package as a tree: what the table of contents shows, and what the run-time's sequencing walks through.

A node is plain data that goes into the record of a package and on to the browser:
{"id", "title", "visible", "settings" (see domain/scorm_sequencing.py), "children": [nodes]}; a node without children can be launched.
The root also has "shared": the objectives that the package shares with others (domain/scorm_objectives.py).
"""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from typing import Any

from qser_app.domain.scorm import Edition, Item, Manifest, Package, Sco
from qser_app.domain.scorm_objectives import shared_names
from qser_app.domain.scorm_pages import PackagePart

Node = dict[str, Any]

# What only says how a page is shown does not make a course that decides its own order.
_SHOWN = {"hideLmsUi", "sharedDataMaps", "completionThreshold"}
# In a name given to the folder that stands in for an item which is both a page and a folder.
_FOLDER = "#folder"


def remembered(package: Package) -> dict[str, Any]:
    """What of a package's manifest is stored, and read with every visit; which files it lists is only asked while it is imported."""
    return {
        "scos": [asdict(sco) for sco in package.scos],
        "manifest": asdict(replace(package.manifest, resources=())),
        "tree": tree_of(package.manifest, package.scos),
    }


def tree_of(manifest: Manifest, scos: Sequence[Sco]) -> Node:
    """The played organization with what can be launched; folders that lead nowhere are left out."""
    organization = manifest.organization
    known = {sco.identifier for sco in scos}
    if organization is None:
        return _node("course", manifest.identifier, [])
    below = [node for item in organization.items for node in _nodes(item, known)]
    # The organization's name may be an item's as well.
    name = organization.identifier if organization.identifier not in known else f"{organization.identifier}{_FOLDER}"
    root = _node(name or "course", organization.title, below, settings=organization.sequencing)
    return root | {"shared": shared_names(organization)}


def _nodes(item: Item, known: set[str]) -> list[Node]:
    below = [node for each in item.children for node in _nodes(each, known)]
    launched = item.identifier in known
    if not below:
        return [_node(item.identifier, item.title, [], visible=item.visible, settings=item.sequencing)] if launched else []
    if not launched:
        return [_node(item.identifier, item.title, below, visible=item.visible, settings=item.sequencing)]
    # SCORM 2004 knows no item that is a page and holds others; SCORM 1.2 does, and some tools of today still write it.
    page = _node(item.identifier, item.title, [], visible=item.visible)
    return [_node(item.identifier + _FOLDER, item.title, [page, *below], visible=item.visible, settings=item.sequencing)]


def _node(name: str, title: str, below: list[Node], *, visible: bool = True, settings: dict[str, Any] | None = None) -> Node:
    return {"id": name, "title": title or name, "visible": visible, "settings": settings or {}, "children": below}


def plain_tree(title: str, scos: Sequence[Sco]) -> Node:
    """The tree of a package that was imported before trees were kept."""
    return _node("course", title, [_node(sco.identifier, sco.title, []) for sco in scos])


def scores(tree: Node) -> bool:
    """Whether the package's own rules make a score out of its parts' scores."""
    return any(node["settings"].get("sequencingControls", {}).get("objectiveMeasureWeight", 1.0) > 0 for node in leaves(tree))


def leaves(tree: Node) -> list[Node]:
    """What can be launched, in order."""
    return [node for node in _every(tree) if not node["children"]]


def is_sequenced(edition: Edition, tree: Node) -> bool:
    """Whether the package itself decides which part may come when (SCORM 2004), rather than the learner."""
    return edition.is_2004 and len(leaves(tree)) > 1 and any(set(node["settings"]) - _SHOWN for node in _every(tree))


def _every(node: Node) -> Iterator[Node]:
    yield node
    for below in node["children"]:
        yield from _every(below)


def contents(tree: Node, done: set[str]) -> list[PackagePart]:
    """The lines of the table of contents, in order; ``done``: the parts that are."""
    return [line for node in tree["children"] for line in _lines(node, 0, done)]


def _lines(node: Node, depth: int, done: set[str]) -> Iterator[PackagePart]:
    page = None
    below = node["children"]
    if below and node["id"] == below[0]["id"] + _FOLDER:
        page, below = below[0], below[1:]  # one line for what the manifest holds as one item
    if node["visible"]:
        launched = page["id"] if page else "" if node["children"] else node["id"]
        yield PackagePart(launched, node["title"], launched in done, depth)
    for each in below:
        yield from _lines(each, depth + (1 if node["visible"] else 0), done)
