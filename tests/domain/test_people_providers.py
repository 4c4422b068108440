"""What an organisation makes of what a provider says of somebody."""

import pytest

from qser_app.domain.people import Language
from qser_app.domain.people_providers import (
    BadDomain,
    EmailUnverified,
    EntryRules,
    NoAccount,
    Vouched,
    departments_by,
    domains_of,
    home_of,
    language_of,
    name_of,
)
from qser_app.domain.refusals import BadInput

ADA = Vouched("town", "https://id", "42", email="ada@Town.example", email_verified=True, name="Ada", claims={"groups": ("x", "R-1")})
ANYBODY = EntryRules(1, newcomers=True)
OURS = EntryRules(2, newcomers=True, domains=("town.example",))


def test_the_house_of_the_domain_comes_before_one_that_takes_anybody():
    assert home_of([ANYBODY, OURS], ADA) == OURS
    assert home_of([ANYBODY], ADA) == ANYBODY


@pytest.mark.parametrize(
    "rules",
    [
        [],
        [EntryRules(1)],
        [EntryRules(1, newcomers=True, domains=("other.example",))],
        [EntryRules(1, newcomers=True, providers=("other",))],
        [ANYBODY, EntryRules(3, newcomers=True)],
        [OURS, EntryRules(3, newcomers=True, domains=("town.example",))],
    ],
    ids=["no house", "newcomers not wanted", "another domain", "another provider", "two take anybody", "two name the domain"],
)
def test_nobody_is_taken_in_without_one_house_that_means_them(rules):
    with pytest.raises(NoAccount):
        home_of(rules, ADA)


def test_an_address_nobody_verified_makes_no_account():
    with pytest.raises(EmailUnverified):
        home_of([ANYBODY], Vouched("town", "https://id", "42", email="ada@town.example"))
    with pytest.raises(EmailUnverified):
        home_of([ANYBODY], Vouched("town", "https://id", "42", email_verified=True))


def test_a_house_admits_the_providers_it_names():
    assert EntryRules(1).admits("town")
    assert EntryRules(1, providers=("town",)).admits("town")
    assert not EntryRules(1, providers=()).admits("town")


def test_the_first_value_that_stands_for_a_department_counts():
    assert EntryRules(1, claim="groups", departments={"R-1": 7}).department_of(ADA) == 7
    assert EntryRules(1, claim="groups", departments={"R-2": 7}).department_of(ADA) is None
    assert EntryRules(1, claim="", departments={"R-1": 7}).department_of(ADA) is None


def test_a_name_and_a_language_to_begin_with():
    assert name_of(ADA) == "Ada"
    assert name_of(Vouched("town", "https://id", "42", email="ada@town.example")) == "ada"
    assert [language_of(Vouched("t", "i", "s", language=each), Language.ES) for each in ("el-GR", "de_AT", "fr", "")] == [
        "el",
        "de",
        "es",
        "es",
    ]


def test_domains_are_read_as_people_type_them():
    assert domains_of(" Town.example\n@other.example, town.example \n\n") == ("town.example", "other.example")
    for wrong in ("town", "two words.example", "ada@town.example", "https://town.example"):
        with pytest.raises(BadDomain):
            domains_of(wrong)
    with pytest.raises(BadInput):
        domains_of("\n".join(f"t{number}.example" for number in range(51)))


def test_values_of_a_claim_are_bounded():
    assert departments_by("groups", {" R-1 ": 7, "": 8}) == {"R-1": 7}
    for claim, pairs in (("x" * 101, {}), ("groups", {"x" * 201: 7}), ("groups", {str(number): 7 for number in range(201)})):
        with pytest.raises(BadInput):
            departments_by(claim, pairs)
