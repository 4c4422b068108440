"""How the addresses of the public site are read: a language of ours, and one of the two lists."""

from starlette.convertors import Convertor, register_url_convertor

from qser_app.domain.people import Language
from qser_app.domain.site_places import Place


class _OurLanguage(Convertor[Language]):
    regex = "|".join(Language)

    def convert(self, value: str) -> Language:
        """The language of an address."""
        return Language(value)

    def to_string(self, value: Language) -> str:
        """As it stands in an address."""
        return str(value)


class _OurList(Convertor[Place]):
    regex = "|".join((Place.NEWS, Place.EVENTS))

    def convert(self, value: str) -> Place:
        """The place that lists."""
        return Place(value)

    def to_string(self, value: Place) -> str:
        """As it stands in an address."""
        return str(value)


def understand_addresses() -> None:
    """Make ``{language:our_language}`` and ``{place:our_list}`` known to routes; before the first of them is made."""
    register_url_convertor("our_language", _OurLanguage())
    register_url_convertor("our_list", _OurList())
