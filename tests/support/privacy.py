"""The table of docs/privacy.md, drawn from the declarations: ``python -m tests.support.privacy`` writes it anew."""

from qser_app.domain.people_data import Fate, Held, Link
from qser_app.domain.people_data_tables import PERSONAL
from tests.support.source import ROOT

DOCUMENT = ROOT / "docs" / "privacy.md"
HEAD = "| table | purpose | basis | kept for | what becomes of it when the person is erased |\n|---|---|---|---|---|\n"
BEGINS, ENDS = "<!-- table of holdings -->\n\n", "\n<!-- end of the table -->"
_FATES = {Fate.KEPT: "stays", Fate.EMPTIED: "emptied", Fate.REPLACED: "replaced", Fate.GONE: "deleted"}


def table() -> str:
    """One row for each holding."""
    return HEAD + "".join(_row(each) for each in PERSONAL)


def _row(held: Held) -> str:
    fates = "; ".join(f"{word}: {', '.join(held.of_fate(fate))}" for fate, word in _FATES.items() if held.of_fate(fate))
    theirs = held.whose and held.whose.link in (Link.ADDRESS, Link.MENTION)
    name = f"`{held.table}`" + (f" (by the address in `{held.whose.column}`)" if held.whose and theirs else "")
    return f"| {name} | {held.purpose} | {held.basis} | {held.keeping.replace('_', ' ')} | {fates} |\n"


if __name__ == "__main__":
    text = DOCUMENT.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGINS)
    DOCUMENT.write_text(before + BEGINS + table() + ENDS + rest.partition(ENDS)[2], encoding="utf-8")
