"""Every page renders: in the frame, with one main part and a heading."""

import re

import pytest
from reflex_base.registry import RegistrationContext

from qser_app import qser_app  # noqa: F401 -- registers every page
from qser_app.domain.people import Actor, Grant, Role
from qser_app.domain.site_palette import PLACES
from qser_app.settings import ROOT

DECORATED = RegistrationContext.get().decorated_pages
PAGES = {arguments["route"]: render for render, arguments in DECORATED}
LOADED = {arguments["route"]: arguments.get("on_load", []) for _, arguments in DECORATED}
# Pages without an argument in their address that nobody looks for by name: doors, the pages of errors, and what builders look at.
UNNAMED = {"/sign-in", "/forgot", "/second-step", "/welcome", "/_gallery", "404"}
ACTORS = [Actor(1, 1, 1, frozenset({Grant(role, None if role is Role.SUPERADMIN else 1)})) for role in Role]
ACTORS.append(Actor(1, 1, 1, frozenset({Grant(Role.FACILITATOR, 1, 1)})))


def test_the_house_has_its_places():
    assert {"/", "404", "/_gallery"} <= PAGES.keys()


@pytest.mark.parametrize("route", sorted(PAGES))
def test_a_page_renders_with_one_main_part_and_a_heading(route):
    drawn = str(PAGES[route]())
    assert drawn.count('jsx("main"') == 1
    assert 'jsx("h1"' in drawn
    assert "Radix" not in drawn


def test_every_page_whose_address_needs_no_number_is_found_in_the_palette():
    named = {place.to.partition("?")[0] for place in PLACES}
    assert {route for route in PAGES if "[" not in route} - UNNAMED == named


def test_every_place_of_the_palette_has_its_sign():
    script = (ROOT / "assets" / "palette.js").read_text(encoding="utf-8")
    brought = set(re.findall(r"\w+", script.partition("import {")[2].partition("}")[0]))
    signs = {place.icon: re.search(rf'[ "]{place.icon}"?: (\w+)', script) for place in PLACES}
    assert not [icon for icon, sign in signs.items() if sign is None or sign[1] not in brought]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.to)
def test_the_palette_offers_a_page_to_those_alone_whom_it_opens_to(place):
    policies = [event.fn.qser_policy for event in LOADED[place.to.partition("?")[0]]]
    assert not [actor for actor in ACTORS if place.policy.allows(actor) and not all(policy.allows(actor) for policy in policies)]
