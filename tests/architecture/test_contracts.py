"""Every import contract is broken here on purpose, by one import too many: a contract that nothing can break guards nothing."""

from copy import deepcopy

import grimp
import pytest
from importlinter import configuration
from importlinter.application.use_cases import read_user_options
from importlinter.contracts.forbidden import ForbiddenContract
from importlinter.contracts.independence import IndependenceContract
from importlinter.contracts.layers import LayersContract

from tests.support.source import ROOT

KINDS = {"layers": LayersContract, "forbidden": ForbiddenContract, "independence": IndependenceContract}
# One import that each contract must not bear: who would import what.
TOO_MUCH = {
    "floors": ("qser_app.queries.courses", "qser_app.services.courses"),
    "pure-domain": ("qser_app.domain.rewards", "sqlalchemy"),
    "reflex-upstairs": ("qser_app.services.learning", "reflex"),
    "screens-ask-state": ("qser_app.pages.home", "qser_app.queries.learning"),
    "components-know-no-state": ("qser_app.components.charts", "qser_app.state.insights"),
    "tables-stay-down": ("qser_app.state.learning", "qser_app.models.learning"),
    "wires-in-adapters": ("qser_app.services.people", "httpx"),
    "features-are-neighbours": ("qser_app.services.quizzes", "qser_app.services.scorm"),
}


@pytest.fixture(scope="module")
def options():
    configuration.configure()
    return read_user_options(str(ROOT / ".importlinter"))


@pytest.fixture(scope="module")
def house():
    return grimp.build_graph("qser_app", include_external_packages=True, cache_dir=None)


def _is_kept(options, name, graph):
    given = next(each for each in options.contracts_options if each["id"] == name)
    contract = KINDS[given["type"]](name=given["name"], session_options=options.session_options, contract_options=given)
    return contract.check(deepcopy(graph), verbose=False).kept


def test_every_contract_is_tried(options):
    assert {each["id"] for each in options.contracts_options} == TOO_MUCH.keys()


@pytest.mark.parametrize("name", TOO_MUCH)
def test_one_import_too_many_breaks_the_contract(options, house, name):
    importer, imported = TOO_MUCH[name]
    assert _is_kept(options, name, house)
    crooked = deepcopy(house)
    assert importer in crooked.modules
    if imported not in crooked.modules:
        crooked.add_module(imported, is_squashed=True)
    crooked.add_import(importer=importer, imported=imported)
    assert not _is_kept(options, name, crooked)


def test_a_folder_that_the_plan_does_not_know_breaks_it(options, house):
    crooked = deepcopy(house)
    crooked.add_module("qser_app.utils")
    assert not _is_kept(options, "floors", crooked)
