"""The words of a sheet in the house's five languages, as its catalogues say them."""

import functools

from babel import Locale

from qser_app.domain.courses import fold
from qser_app.domain.people import FieldOfWork, Language, Role
from qser_app.domain.people_import import KNOWN_HEADINGS, Heading, Words
from qser_app.i18n.catalogue import LANGUAGES, phrase

TEMPLATE = (Heading.EMAIL, Heading.NAME, Heading.DEPARTMENT, Heading.ROLES, Heading.FIELD, Heading.LANGUAGE)


@functools.lru_cache(maxsize=1)
def import_words() -> Words:
    """Every word that is understood, folded: the catalogues', the codes, and languages by their names in each language."""
    headings, roles, works, tongues = dict(KNOWN_HEADINGS), dict[str, Role](), dict[str, FieldOfWork](), dict[str, Language]()
    for reader in LANGUAGES:
        headings |= {fold(phrase(reader, f"import-heading-{each}")): each for each in Heading}
        for each in Role:
            said = fold(phrase(reader, f"role-{each}"))
            roles[said] = roles[said.partition("/")[0]] = each  # Mentor/a, and Mentor
        works |= {fold(phrase(reader, f"field-{each}")): each for each in FieldOfWork}
        tongues |= {fold(Locale.parse(reader).languages[each.value]): each for each in Language}
    roles |= {each.value: each for each in Role}
    works |= {each.value: each for each in FieldOfWork} | {each.value.replace("_", " "): each for each in FieldOfWork}
    tongues |= {each.value: each for each in Language} | {fold(name): Language(code) for code, name in LANGUAGES.items()}
    return Words(headings, roles, works, tongues)
