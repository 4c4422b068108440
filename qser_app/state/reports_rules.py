"""The rules of a report of one's own, as they are shown and written."""

import dataclasses
from dataclasses import replace
from typing import Any

from qser_app.domain.refusals import BadInput
from qser_app.domain.reports import Choices
from qser_app.domain.reports_asked import Asked
from qser_app.domain.reports_rules import CHOSEN, DAYS, Compare, Field, Rule, rules_of

_SAYS = {Field.STANDING: "reports-standing-", Field.FIELD: "field-", Field.LANGUAGE: "reports-language-"}


@dataclasses.dataclass
class ShownRule:
    """A rule in words: phrases for what is asked and how; what it may be (``meant``) as it is, as days, or said by ``says`` and the value.

    ``without`` is the address of the report without it.
    """

    field: str
    compare: str
    says: str
    is_day: bool
    meant: list[str]
    without: str


def shown_rules(asked: Asked, choices: Choices) -> list[ShownRule]:
    """The rules of an address as they are read; the names of courses and departments stand for their numbers."""
    names = {Field.COURSE: dict(choices.courses), Field.DEPARTMENT: dict(choices.departments)}
    shown = []
    for place, rule in enumerate(asked.rules):
        known = names.get(rule.field)
        values = [known.get(int(value), value) for value in rule.values] if known is not None else list(rule.values)
        rest = replace(asked, rules=(*asked.rules[:place], *asked.rules[place + 1 :]), page=1)
        compare = "reports-compare-" + ("since" if rule.compare is Compare.LEAST else "until") if rule.field in DAYS else _how(rule)
        shown.append(ShownRule(f"reports-rule-{rule.field}", compare, _SAYS.get(rule.field, ""), rule.field in DAYS, values, rest.address))
    return shown


def _how(rule: Rule) -> str:
    return f"reports-compare-{rule.compare}"


def built_rule(field: str, form: dict[str, Any]) -> Rule:
    """The rule that a form says: ticked values (``value-<value>``), or one value with how it is compared. Raises BadInput."""
    if field not in set(Field):
        raise BadInput
    kind = Field(field)
    if kind in CHOSEN:
        values = [name.removeprefix("value-") for name, ticked in form.items() if name.startswith("value-") and ticked]
        compare = Compare.IS
    else:
        values, compare = (
            [str(form.get("value", "")).strip()],
            Compare(form.get("compare", "")) if form.get("compare") in set(Compare) else None,
        )
        if compare is None:
            raise BadInput
    if not values or not all(values):
        raise BadInput
    found = rules_of(f"{kind}:{compare}:{'|'.join(values)}")
    return found[0]
