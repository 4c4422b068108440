"""Links into a course are made, taken back, and used."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.courses_enrolment import BadAdmission, LinkForOthers, LinkSpent
from qser_app.domain.learning_enrolment import CourseClosed, CourseFull, Enrolling, Way
from qser_app.domain.people import Language
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.models import EnrolmentLine, EnrolmentLink
from qser_app.queries.courses_enrolment_links import join_page
from qser_app.services.courses_enrolment_links import join, make_link, revoke_link
from qser_app.services.learning_enrolment import leave
from tests.support.enrolment import a_town, inside, rules
from tests.support.people import NOON, a_person, actor_for
from tests.support.worlds import world

DAY = timedelta(days=1)


@world
def town(db):
    return a_town(db)


def a_link(db, actor, course, **typed):
    return make_link(db, actor=actor, course_id=course.id, typed={"link_days": "30"} | typed, at=NOON)


def somebody(db, home, name="Ada"):
    return actor_for(a_person(db, home, name=name))


def test_a_link_lets_people_in_once_each_also_where_nobody_enrols_themselves(db, town):
    rules(db, town.own, self_enrolment=False)
    token, ada = a_link(db, town.cora, town.own, link_name="  Spring   class "), somebody(db, town.home)
    for _ in range(2):
        assert join(db, actor=ada, token=token, at=NOON) == "OWN"
    assert inside(db, town.own) == ["Ada"]
    link = db.exec(select(EnrolmentLink)).one()
    assert (link.name, link.organisation_id, link.expires_at) == ("Spring class", town.home.id, NOON + 30 * DAY)
    assert token not in (link.token_hash, link.name)
    assert db.exec(select(EnrolmentLine.way, EnrolmentLine.link_id)).all() == [(Way.LINK, link.id)]


def test_only_those_who_look_after_people_in_the_course_make_links(db, town):
    for actor, course in ((town.facilitator, town.foreign), (town.cora, town.house), (somebody(db, town.home), town.own)):
        with pytest.raises(NotFound):
            a_link(db, actor, course)
    with pytest.raises(BadAdmission):
        a_link(db, town.cora, town.own, link_capacity="lots")
    for days in ("31", "", "-7", "7.0"):
        with pytest.raises(BadInput):
            a_link(db, town.cora, town.own, link_days=days)


def test_a_link_is_for_the_people_of_those_who_made_it(db, town):
    token, anyones = a_link(db, town.facilitator, town.house), a_link(db, town.boss, town.house)
    alien = somebody(db, town.other, "Alien")
    with pytest.raises(LinkForOthers):
        join(db, actor=alien, token=token, at=NOON)
    join(db, actor=alien, token=anyones, at=NOON)
    with pytest.raises(LinkForOthers):
        join(db, actor=alien, token=a_link(db, town.cora, town.own), at=NOON)
    assert (inside(db, town.house), inside(db, town.own)) == (["Alien"], [])


def test_an_expired_revoked_or_used_up_link_lets_nobody_in(db, town):
    ada, ben = somebody(db, town.home), somebody(db, town.home, "Ben")
    token = a_link(db, town.cora, town.own, link_capacity="1", link_days="7")
    join(db, actor=ada, token=token, at=NOON)
    with pytest.raises(LinkSpent):
        join(db, actor=ben, token=token, at=NOON)
    late = a_link(db, town.cora, town.own, link_days="7")
    with pytest.raises(LinkSpent):
        join(db, actor=ben, token=late, at=NOON + 7 * DAY)
    taken = a_link(db, town.cora, town.own)
    revoke_link(db, actor=town.facilitator, link_id=db.exec(select(EnrolmentLink.id).order_by(EnrolmentLink.id.desc())).first(), at=NOON)
    for token in (taken, "never-made", ""):
        with pytest.raises(LinkSpent):
            join(db, actor=ben, token=token, at=NOON)
    assert inside(db, town.own) == ["Ada"]


def test_links_of_others_are_not_found(db, town):
    a_link(db, town.boss, town.house)
    link_id = db.exec(select(EnrolmentLink.id)).one()
    for actor in (town.facilitator, town.cora, somebody(db, town.home)):
        with pytest.raises(NotFound):
            revoke_link(db, actor=actor, link_id=link_id, at=NOON)
    with pytest.raises(NotFound):
        revoke_link(db, actor=town.boss, link_id=99_999, at=NOON)
    revoke_link(db, actor=town.boss, link_id=link_id, at=NOON)


def test_seats_and_the_end_of_the_course_bind_links_and_coming_back_is_free(db, town):
    rules(db, town.own, capacity=1, closes_at=NOON + 3 * DAY)
    token, ada, ben = a_link(db, town.cora, town.own), somebody(db, town.home), somebody(db, town.home, "Ben")
    join(db, actor=ada, token=token, at=NOON)
    with pytest.raises(CourseFull):
        join(db, actor=ben, token=token, at=NOON)
    leave(db, course_id=town.own.id, person_id=ada.person_id, by=Enrolling(Way.PERSON), at=NOON)
    join(db, actor=ada, token=token, at=NOON)
    assert inside(db, town.own) == ["Ada"]
    with pytest.raises(CourseClosed):
        join(db, actor=ben, token=token, at=NOON + 3 * DAY)


def test_whoever_holds_the_link_sees_what_it_leads_to_while_it_works(db, town):
    token = a_link(db, town.cora, town.own, link_days="7")
    page = join_page(db, token=token, reader=Language.EN, at=NOON)
    assert (page.code, page.title, page.organisation, page.units, page.minutes) == ("OWN", "Course OWN", "Egaleon", 3, 18)
    assert join_page(db, token=token, reader=None, at=NOON).title == "Course OWN"
    for bad, at in ((token, NOON + 7 * DAY), ("nonsense", NOON), ("", NOON)):
        assert join_page(db, token=bad, reader=Language.EN, at=at) is None
