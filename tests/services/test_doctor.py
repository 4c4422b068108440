"""What the settings alone say about an installation."""

import pytest

from qser_app.services.doctor import settings_findings
from qser_app.settings import settings


@pytest.mark.parametrize(
    ("mode", "operator", "told"), [("production", "", True), ("production", "Town of Egaleo", False), ("local", "", False)]
)
def test_a_public_site_that_names_nobody_is_told_of_and_starts_all_the_same(mode, operator, told):
    found = settings_findings(settings.model_copy(update={"mode": mode, "operator": operator}))
    nameless = [each for each in found if "QSER_OPERATOR" in each.text]
    assert bool(nameless) == told
    assert not any(each.fatal for each in nameless)
