"""Links between lessons and into the glossary, from the way authors write them to the addresses of the pages."""

import re
from collections.abc import Collection, Mapping

_UNIT_LINK = re.compile(r'href="unit:(?:([a-z0-9-]+)/)?([a-z0-9-]+)"')
_TERM_LINK = re.compile(r'href="term:([a-z0-9-]+)"')

_WRITTEN = re.compile(r"(?<!!)\[([^\[\]]*)\]\(unit:(?:([a-z0-9-]+)/)?([a-z0-9-]+)\)")


class UnknownUnit(LookupError):
    """A link to a unit that does not exist; ``address`` as it was written."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


def linked_terms(html: str, code: str) -> str:
    """``html`` with links to terms as links into the glossary of the course, where the page opens them in place."""
    return _TERM_LINK.sub(lambda found: f'href="/course/{code}/glossary#{found[1]}"', html)


def relinked_terms(html: str, code: str, other: str) -> str:
    """``html`` with links into the glossary of one course as links into that of the ``other``."""
    return html.replace(f'href="/course/{code}/glossary#', f'href="/course/{other}/glossary#')


def linked_units(html: str, module_key: str, pages: Mapping[tuple[str, str], str]) -> str:
    """``html`` with links to units as links to their ``pages``, by (module key, unit key). Raises UnknownUnit."""

    def page(found: re.Match[str]) -> str:
        address = pages.get((found[1] or module_key, found[2]))
        if address is None:
            raise UnknownUnit("unit:" + "/".join(part for part in found.groups() if part))
        return f'href="{address}"'

    return _UNIT_LINK.sub(page, html)


def without_lost_links(body: str, module_key: str, known: Collection[tuple[str, str]]) -> str:
    """Markdown in which links to units that are not ``known``, by (module key, unit key), are only their words."""
    return _WRITTEN.sub(lambda found: found[0] if (found[2] or module_key, found[3]) in known else found[1], body)
