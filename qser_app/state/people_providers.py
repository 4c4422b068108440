"""Providers as screens show them: a name in each language, and where the way to them begins."""

import dataclasses

from qser_app.adapters.oidc import KNOWN
from qser_app.domain.people import Language


@dataclasses.dataclass
class ProviderRow:
    """One provider; ``labels`` by language, ``href``: where a click leads, ``identity``: the link with it, if there is one."""

    name: str
    labels: dict[str, str]
    href: str = ""
    identity: int = 0
    linked_at: str = ""


def provider_row(name: str, href: str = "", identity: int = 0, linked_at: str = "") -> ProviderRow:
    """A provider of the settings as a row; one that is gone has no labels."""
    known = KNOWN.get(name)
    labels = {each.value: known.provider.called(each, otherwise=name) for each in Language} if known else {}
    return ProviderRow(name, labels, href, identity, linked_at)
