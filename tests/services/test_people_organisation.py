"""What an organisation decides about itself, and whom that concerns."""

from dataclasses import replace
from datetime import date

import pytest
from sqlmodel import col, select

from qser_app.db import do, look
from qser_app.domain.leaderboard_periods import SeasonDays, SeasonsOverlap
from qser_app.domain.operations_setup import OrganisationNameMissing
from qser_app.domain.people import Language, Newcomer, Role
from qser_app.domain.people_colours import ColourWrong
from qser_app.domain.people_organisation import LanguageNotOffered, MainLanguageNotOffered, Manner, NoLanguage
from qser_app.domain.people_picture import Portrait
from qser_app.domain.refusals import BadInput, NotAllowed, NotFound
from qser_app.domain.rewards_facts import UnitCompleted
from qser_app.models import AuditEntry, Organisation, OrganisationLogo, PeriodStanding, Person, Season
from qser_app.queries.leaderboard_choices import board_settings
from qser_app.queries.people_frame import frame_of
from qser_app.queries.people_organisation import logo_of, organisation_settings
from qser_app.services.leaderboard_seasons import change_season, open_season
from qser_app.services.people import admit
from qser_app.services.people_language import choose_language
from qser_app.services.people_organisation import change_accent, change_manner, describe_logo, keep_logo, remove_logo
from qser_app.services.rewards import differences, rebuild, reward
from tests.support.people import NOON, a_person, actor_for, an_organisation

TWO = Manner("Nea Akti", Language.EL, (Language.EN, Language.EL), "ES", "Europe/Madrid")
LOGO = Portrait("a" * 64, b"webp")


@pytest.fixture
def town(engine):
    """An administrator and a learner who reads Spanish, of one organisation; an administrator of another."""

    def plant(db):
        home, far = an_organisation(db), an_organisation(db, "far")
        boss = actor_for(a_person(db, home, Role.ADMIN, name="Boss"), Role.ADMIN)
        bo = actor_for(a_person(db, home, name="Bo", language=Language.ES))
        return boss, bo, actor_for(a_person(db, far, Role.ADMIN, name="Eve"), Role.ADMIN)

    return do(plant)


def _kinds():
    return look(lambda db: list(db.exec(select(AuditEntry.kind).order_by(col(AuditEntry.id))).all()))


def test_name_languages_and_beginnings_are_kept_and_count_for_new_people(town):
    boss, _, eve = town
    do(change_manner, actor=boss, manner=TWO, at=NOON)
    assert look(organisation_settings, actor=boss).manner == TWO
    assert look(organisation_settings, actor=eve).manner.name == "Far"
    newcomer = Newcomer(boss.organisation_id, "new@example.org", "New", Language.DE)
    person = look(lambda db: db.get_one(Person, do(admit, newcomer=newcomer, at=NOON)))
    assert (person.language, person.time_zone) == (Language.EL, "Europe/Madrid")
    assert _kinds() == ["organisation-changed"]


def test_people_choose_among_what_is_offered_and_keep_what_they_have(town):
    boss, bo, _ = town
    do(change_manner, actor=boss, manner=TWO, at=NOON)
    assert look(frame_of, actor=bo, at=NOON).languages == (Language.EN, Language.EL, Language.ES)
    with pytest.raises(LanguageNotOffered):
        do(choose_language, actor=bo, language=Language.DE, at=NOON)
    do(choose_language, actor=bo, language=Language.ES, at=NOON)
    do(choose_language, actor=bo, language=Language.EL, at=NOON)
    with pytest.raises(LanguageNotOffered):
        do(choose_language, actor=bo, language=Language.ES, at=NOON)


def test_all_languages_are_no_decision(town):
    boss, *_ = town
    do(change_manner, actor=boss, manner=replace(TWO, languages=tuple(Language)), at=NOON)
    assert look(lambda db: db.get_one(Organisation, boss.organisation_id).languages) is None


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"languages": ()}, NoLanguage),
        ({"languages": (Language.DE,)}, MainLanguageNotOffered),
        ({"zone": "Mars/Base"}, BadInput),
        ({"country": "XX"}, BadInput),
        ({"name": " "}, OrganisationNameMissing),
        ({"name": "x" * 201}, OrganisationNameMissing),
    ],
)
def test_what_cannot_be_kept_changes_nothing(town, change, refusal):
    boss, *_ = town
    before = look(organisation_settings, actor=boss)
    with pytest.raises(refusal):
        do(change_manner, actor=boss, manner=replace(TWO, **change), at=NOON)
    assert (look(organisation_settings, actor=boss), _kinds()) == (before, [])


def test_the_colour_is_kept_as_it_is_and_shown_as_it_can_be_read(town):
    boss, bo, _ = town
    do(change_accent, actor=boss, colour=" #FFD600 ", at=NOON)
    assert look(frame_of, actor=bo, at=NOON).accent == "#ffd600"
    for wrong in ("red", "#ffd600;}", "expression(1)"):
        with pytest.raises(ColourWrong):
            do(change_accent, actor=boss, colour=wrong, at=NOON)
    do(change_accent, actor=boss, colour="", at=NOON)
    assert look(frame_of, actor=bo, at=NOON).accent == ""
    assert _kinds() == ["look-changed"] * 2


def test_a_logo_is_for_the_organisation_s_own_people(town):
    boss, bo, eve = town
    do(keep_logo, actor=boss, picture=LOGO, at=NOON)
    frame = look(frame_of, actor=bo, at=NOON)
    assert (frame.logo, frame.logo_alt) == (f"/logos/{boss.organisation_id}/{LOGO.sha256}.webp", "Egaleon")
    do(describe_logo, actor=boss, words="  A ship  on waves ", at=NOON)
    assert look(frame_of, actor=bo, at=NOON).logo_alt == "A ship on waves"
    asked = {"organisation_id": boss.organisation_id, "sha256": LOGO.sha256}
    assert look(logo_of, actor=bo, **asked) == b"webp"
    for actor, what in ((eve, asked), (bo, asked | {"sha256": "b" * 64}), (bo, asked | {"organisation_id": 99})):
        with pytest.raises(NotFound):
            look(logo_of, actor=actor, **what)
    do(remove_logo, actor=boss, at=NOON)
    do(remove_logo, actor=boss, at=NOON)
    assert look(lambda db: db.exec(select(OrganisationLogo)).all()) == []
    assert _kinds() == ["look-changed"] * 3


def test_only_administrators_decide(town):
    _, bo, _ = town
    acts = (
        lambda: do(change_manner, actor=bo, manner=TWO, at=NOON),
        lambda: do(change_accent, actor=bo, colour="#000", at=NOON),
        lambda: do(describe_logo, actor=bo, words="x", at=NOON),
        lambda: do(keep_logo, actor=bo, picture=LOGO, at=NOON),
        lambda: do(remove_logo, actor=bo, at=NOON),
        lambda: look(organisation_settings, actor=bo),
    )
    for act in acts:
        with pytest.raises(NotAllowed):
            act()
    assert _kinds() == []


def test_another_clock_counts_from_the_next_month_on_and_moves_nothing_that_is_past(town):
    boss, bo, _ = town
    before, late = NOON.replace(day=30, hour=22, minute=30), NOON.replace(month=12, day=31, hour=22, minute=30)
    do(change_manner, actor=boss, manner=TWO, at=NOON)
    for number, at in enumerate((NOON, before, late)):
        do(reward, person_id=bo.person_id, fact=UnitCompleted(number), at=at)
    lines = look(lambda db: db.exec(select(PeriodStanding.period, PeriodStanding.points).order_by(PeriodStanding.period)).all())
    assert lines == [(202611, 25), (202612, 50)], "December begins in Athens and ends in Madrid"
    assert look(differences) == []
    do(rebuild)
    assert look(differences) == []
    clocks = look(organisation_settings, actor=boss).clocks
    assert [each.zone for each in clocks] == ["Europe/Athens", "Europe/Madrid"]
    do(change_manner, actor=boss, manner=replace(TWO, country="GR", zone=""), at=NOON)
    assert look(lambda db: db.get_one(Organisation, boss.organisation_id).clocks) is None, "thought again before it counted"


def test_a_season_keeps_the_clock_it_began_with_and_the_next_one_joins_it(town):
    boss, *_ = town
    autumn, winter = (
        SeasonDays(name, date(*first), date(*last))
        for name, first, last in (
            ("Autumn", (2026, 11, 1), (2026, 11, 30)),
            ("Winter", (2026, 12, 1), (2027, 1, 31)),
        )
    )
    do(open_season, actor=boss, days=autumn, at=NOON)
    do(change_manner, actor=boss, manner=TWO, at=NOON)
    do(open_season, actor=boss, days=winter, at=NOON)
    _, seasons, _ = look(board_settings, actor=boss, at=NOON)
    assert [(each.first, each.last) for each in seasons] == [(winter.first, winter.last), (autumn.first, autumn.last)]
    later, earlier = look(lambda db: db.exec(select(Season).order_by(col(Season.begins_at).desc())).all())
    assert (later.zone, earlier.zone, earlier.ends_at) == ("Europe/Madrid", "Europe/Athens", NOON.replace(day=30, hour=22))
    back = replace(TWO, country="GR", zone="")
    do(change_manner, actor=boss, manner=back, at=NOON.replace(year=2027, month=1, day=15))
    do(open_season, actor=boss, days=SeasonDays("Spring", date(2027, 2, 1), date(2027, 3, 31)), at=NOON)
    spring = look(lambda db: db.exec(select(Season).where(Season.name == "Spring")).one())
    assert (spring.zone, spring.begins_at) == ("Europe/Athens", later.ends_at), "an hour later than its own midnight, where the other ends"
    do(change_season, actor=boss, season_id=spring.id, days=SeasonDays("Spring!", date(2027, 2, 1), date(2027, 3, 31)), at=NOON)
    assert look(lambda db: db.exec(select(Season.begins_at).where(Season.name == "Spring!")).one()) == later.ends_at
    with pytest.raises(SeasonsOverlap):
        do(open_season, actor=boss, days=SeasonDays("Again", date(2027, 1, 31), date(2027, 1, 31)), at=NOON)
