"""Signing in by another house in a real browser, with a provider that runs as a process of its own."""

import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pyotp
import pytest
from playwright.sync_api import Locator, Page, expect

from qser_app.domain.people import DEMO_PASSWORD
from tests.browser.conftest import Visitor
from tests.browser.test_look import _findings
from tests.support.app import RunningApp
from tests.support.servers import free_port
from tests.support.windows import Screen, forget

pytestmark = pytest.mark.browser
PEOPLE = {"dora": "dora@new.example", "maria": "maria@elsewhere.example"}


@pytest.fixture(scope="module")
def provider(tmp_path_factory) -> Iterator[str]:
    """The address of a provider that knows Dora and Maria."""
    port = free_port()
    log = (tmp_path_factory.mktemp("provider") / "log").open("wb")
    people = [
        f'{{"sub": "{name}", "email": "{mail}", "email_verified": true, "name": "{name.title()} P."}}' for name, mail in PEOPLE.items()
    ]
    users = [part for each in people for part in ("--user-claims", each)]
    command = [sys.executable, "-m", "oidc_provider_mock", "--port", str(port), *users]
    process = subprocess.Popen(command, stdout=log, stderr=log, env=os.environ | {"AUTHLIB_INSECURE_TRANSPORT": "1"})
    address = f"http://localhost:{port}"
    for _ in range(300):
        try:
            urllib.request.urlopen(f"{address}/.well-known/openid-configuration", timeout=1)
            break
        except OSError:
            time.sleep(0.1)
    yield address
    process.send_signal(signal.SIGTERM)
    process.wait(10)


@pytest.fixture(scope="module")
def house(provider, planted_demo) -> Iterator[RunningApp]:
    """The demo municipality with that provider among its settings; it takes in newcomers."""
    town = {
        "DISCOVERY": f"{provider}/.well-known/openid-configuration",
        "CLIENT_ID": "qser",
        "CLIENT_SECRET": "between us",
        "LABEL__EN": "Town account",
        "LABEL__EL": "Λογαριασμός δήμου",
    }
    app = RunningApp(**{f"QSER_OIDC__TOWN__{name}": value for name, value in town.items()})
    shutil.copytree(planted_demo, app.folder / "var")
    app.run("tests.support.people_rules", "newcomers", "new.example")
    app.start()
    yield app
    app.close()


@pytest.fixture
def caller(house, windows):
    """Somebody at a browser before that house."""
    context = windows.take("en")
    visitor = Visitor(context, house, Screen(1280, 900, dark=False))
    forget(visitor.page, house.url)
    yield visitor
    windows.give_back(context)


def _keep(page: Page, name: str) -> None:
    if folder := os.environ.get("QSER_LOOKS"):
        page.screenshot(path=str(Path(folder) / f"{name}.png"), full_page=True)


def _there(page: Page, who: str, house: RunningApp) -> None:
    """Say at the provider who one is."""
    page.get_by_role("button", name=who, exact=True).first.click()
    page.wait_for_url(f"{house.url}/**")


def _ours(caller: Visitor) -> list[str]:
    """What our pages complain of: the provider's own page asks a third party for its styles, which no test machine reaches."""
    return [each for each in caller.complaints if "ERR_NAME_NOT_RESOLVED" not in each and "ERR_INTERNET_DISCONNECTED" not in each]


def test_a_new_person_comes_in_goes_out_and_comes_again(caller, house):
    page = caller.go("/sign-in")
    _keep(page, "sign-in")
    page.get_by_role("link", name="Continue with Town account").click()
    _there(page, "dora", house)
    assert page.url.rstrip("/") == f"{house.url}/welcome"
    page.wait_for_selector("[data-who='person']")
    caller.go("/account")
    caller.speak("en")  # newcomers begin in their organisation's language
    expect(page.locator("#email")).to_have_value("dora@new.example")
    expect(page.get_by_text("You have no password")).to_be_visible()
    _keep(page, "account-linked")
    page.get_by_role("button", name="Remove Town account").click()
    expect(page.get_by_text("This is the only way left to sign in")).to_be_visible()
    page.context.request.post(f"{house.url}/auth/sign-out", headers={"origin": house.url})
    caller.go("/sign-in?done=signed-out&provider=town")
    expect(page.get_by_text("You may still be signed in at Town account")).to_be_visible()
    _keep(page, "signed-out")
    page.get_by_role("link", name="Continue with Town account").click()
    _there(page, "dora", house)
    page.wait_for_selector("[data-who='person']")
    assert _ours(caller) == []


def test_an_account_is_linked_and_then_opens_the_door(caller, house):
    caller.sign_in("maria")  # what opens an account is changed by who has just shown who they are
    page = caller.go("/account")
    page.get_by_role("link", name="Link Town account").click()
    _there(page, "maria", house)
    expect(page.get_by_text("The account is linked")).to_be_visible()
    page.context.clear_cookies()
    page = caller.go("/sign-in?next=/leaderboard")
    page.get_by_role("link", name="Continue with Town account").click()
    _there(page, "maria", house)
    page.wait_for_url(f"{house.url}/leaderboard*")
    page.wait_for_selector("[data-who='person']")
    assert _ours(caller) == []


def test_who_breaks_off_there_is_told_at_the_door(caller, house):
    page = caller.go("/sign-in")
    page.get_by_role("link", name="Continue with Town account").click()
    page.get_by_role("button", name="Deny").click()
    page.wait_for_url(f"{house.url}/**")
    # This provider's refusal forgets the state (against RFC 6749, 4.1.2.1), so that nobody can say whose step was broken off.
    expect(page.get_by_role("alert").filter(has_text="Please begin again")).to_be_visible()


def _device(page: Page) -> Callable[[], int]:
    """A virtual authenticator that knows its owner; returns what counts the passkeys it holds."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True, "isUserVerified": True}
    device = session.send("WebAuthn.addVirtualAuthenticator", {"options": options | {"automaticPresenceSimulation": True}})
    return lambda: len(session.send("WebAuthn.getCredentials", device)["credentials"])


def _by_password(caller: Visitor, account: str) -> Page:
    page = caller.go("/sign-in")
    page.fill("#email", f"{account}@nea-karya.example")
    page.fill("#password", DEMO_PASSWORD)
    page.click("main form button[type=submit]")
    return page


def _passkey(page: Page) -> Locator:
    """The line of the passkey that the server keeps; the hint below the field says its name as well, before there is any."""
    return page.get_by_role("listitem").filter(has_text="Office computer")


def _set_up(page: Page) -> str:
    """Set up an app and a passkey on the account's page; returns a recovery code."""
    page.get_by_role("button", name="Set up an app").click()
    secret = page.locator("form code").first.inner_text().replace(" ", "")
    _keep(page, "account-app")
    page.fill("#code", pyotp.TOTP(secret).now())
    page.get_by_role("button", name="Confirm").click()
    codes = page.locator(".factors-codes code")
    expect(codes).to_have_count(10)
    page.get_by_text("Add a passkey").click()
    page.fill("#passkey-name", "Office computer")
    page.get_by_role("button", name="Make the passkey").click()
    expect(_passkey(page)).to_be_visible()
    _keep(page, "account-factors")
    return codes.first.inner_text()


def _codes(page: Page, wrong: str, right: str) -> None:
    """Take the second step by a code, the second time rightly."""
    page.wait_for_url("**/second-step*")
    expect(page.get_by_role("heading", name="Second step")).to_be_visible()
    _keep(page, "second-step")
    page.fill("#code", wrong)
    page.get_by_role("button", name="Sign in", exact=True).click()
    expect(page.get_by_role("alert").filter(has_text="not the one of now")).to_be_visible()
    page.fill("#code", right)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_selector("[data-who='person']")


def test_a_passkey_and_codes_open_the_door(caller, house):
    """The passkey opens alone; a recovery code stands in for the second step, a wrong one does not; what was removed opens nothing."""
    page = caller.sign_in("maria")
    held = _device(page)
    caller.go("/account")
    spare = _set_up(page)
    assert held() == 1

    page.context.clear_cookies()
    caller.go("/sign-in?next=/leaderboard")
    _keep(page, "sign-in-passkey")
    page.get_by_role("button", name="Sign in with a passkey").click()
    page.wait_for_url(f"{house.url}/leaderboard*")
    page.wait_for_selector("[data-who='person']")

    page.context.clear_cookies()
    _by_password(caller, "maria")
    _codes(page, "000000", spare)
    assert caller.complaints == []

    caller.go("/account")
    page.get_by_role("button", name="Remove Office computer").click()
    expect(_passkey(page)).to_have_count(0)
    page.context.clear_cookies()
    caller.go("/sign-in")
    page.get_by_role("button", name="Sign in with a passkey").click()
    expect(page.get_by_role("alert").filter(has_text="not known here")).to_be_visible()
    assert held() == 0  # the device was told, and offers it no more


def test_an_administrator_makes_a_second_step_before_anything_else(caller, house):
    house.run("tests.support.people_rules", "admins", "anna@nea-karya.example")
    page = _by_password(caller, "anna")
    page.wait_for_url("**/second-step*")
    page.goto(f"{house.url}/people")
    page.wait_for_url("**/second-step*")
    expect(page.get_by_role("heading", name="Set up your second step")).to_be_visible()
    assert _findings(page, "a second step to be made") == []
    _keep(page, "second-step-make")
    _device(page)
    page.get_by_text("Add a passkey").click()
    page.get_by_role("button", name="Make the passkey").click()
    expect(page.locator(".factors-codes code")).to_have_count(10)
    _keep(page, "second-step-made")
    page.get_by_role("link", name="Continue").click()
    page.wait_for_selector("[data-who='person']")
    caller.go("/organisation/sign-in")
    expect(page.get_by_label("Administrators need a second step")).to_be_checked()
    _keep(page, "organisation-sign-in")
    assert caller.complaints == []
