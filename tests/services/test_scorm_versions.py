"""Versions: one step back, an offer to those in the middle, and what they answer."""

import pytest
from sqlmodel import select

from qser_app.domain.people import Role
from qser_app.domain.refusals import NotFound
from qser_app.domain.scorm_rules import ScormRules
from qser_app.domain.scorm_versions import OfferChoice, OfferGone, SameVersion
from qser_app.models import ScormAttempt, ScormMove, ScormRelease
from qser_app.queries.scorm_versions import update_offer
from qser_app.services.scorm_rules import change_rules
from qser_app.services.scorm_versions import answer_offer, offer_update, roll_back
from tests.support.packages import a_package, manifest
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.scorm import released


@pytest.fixture
def here(db, tmp_path):
    """A package with a learner in the middle of it, and two newer versions, one that fits and one that does not."""
    found = released(db, tmp_path)
    found.visit(db).save({"cmi.core.lesson_location": "7", "cmi.core.lesson_status": "incomplete"})
    found.fitting = found.keep(db, a_package(tmp_path / "fitting.zip", {"more.html": "x"}))
    other = manifest().replace('identifier="i"', 'identifier="other"')
    found.other = found.keep(db, a_package(tmp_path / "other.zip", {"imsmanifest.xml": other}))
    return found


def offered(db, here, package_id):
    """The package published and offered; the release's number."""
    here.release(db, package_id, here.unit_id)
    offer_update(db, actor=here.facilitator, unit_id=here.unit_id, offered=True, at=NOON)
    return update_offer(db, actor=here.learner, unit_id=here.unit_id).release_id


def answer(db, here, release_id, choice, actor=None):
    answer_offer(db, actor=actor or here.learner, unit_id=here.unit_id, release_id=release_id, choice=choice, at=NOON)


def test_one_step_back_is_a_line_in_the_ledger_and_newcomers_get_the_earlier_version(db, here):
    here.release(db, here.fitting, here.unit_id)
    roll_back(db, actor=here.facilitator, unit_id=here.unit_id, package_id=here.package_id, at=NOON)
    rows = db.exec(select(ScormRelease).where(ScormRelease.unit_id == here.unit_id).order_by(ScormRelease.version)).all()
    assert [(row.version, row.package_id, row.released_by) for row in rows] == [
        (1, here.package_id, here.facilitator.person_id),
        (2, here.fitting, here.facilitator.person_id),
        (3, here.package_id, here.facilitator.person_id),
    ]
    newcomer = actor_for(a_person(db, here.organisation, name="Bo"))
    here.visit(db, actor=newcomer)
    assert db.exec(select(ScormAttempt.package_id).where(ScormAttempt.person_id == newcomer.person_id)).one() == here.package_id


def test_only_a_version_of_this_very_unit_that_is_not_the_current_one_can_be_gone_back_to(db, here):
    with pytest.raises(SameVersion):
        roll_back(db, actor=here.facilitator, unit_id=here.unit_id, package_id=here.package_id, at=NOON)
    for package_id in (here.fitting, 999):
        with pytest.raises(NotFound):
            roll_back(db, actor=here.facilitator, unit_id=here.unit_id, package_id=package_id, at=NOON)


def test_the_same_package_is_not_published_twice_in_a_row(db, here):
    with pytest.raises(SameVersion):
        here.release(db, here.package_id, here.unit_id)


def test_only_authors_of_the_course_roll_back_and_offer(db, here):
    here.release(db, here.fitting, here.unit_id)
    stranger = actor_for(a_person(db, an_organisation(db, "prague"), Role.FACILITATOR), Role.FACILITATOR)
    for actor in (here.learner, stranger):
        with pytest.raises(NotFound):
            roll_back(db, actor=actor, unit_id=here.unit_id, package_id=here.package_id, at=NOON)
        with pytest.raises(NotFound):
            offer_update(db, actor=actor, unit_id=here.unit_id, offered=True, at=NOON)


def test_whoever_is_in_the_middle_goes_on_in_a_version_that_fits_with_everything_saved(db, here):
    answer(db, here, offered(db, here, here.fitting), OfferChoice.MOVE)
    attempt = db.exec(select(ScormAttempt)).one()
    assert (attempt.package_id, attempt.number, attempt.data["i"]["cmi.core.lesson_location"]) == (here.fitting, 1, "7")
    assert here.visit(db).loaded.part.data["cmi.core.lesson_location"] == "7"
    assert db.exec(select(ScormMove.choice, ScormMove.from_package_id)).all() == [("move", here.package_id)]


def test_whoever_changes_to_a_version_that_does_not_fit_begins_anew_and_the_old_attempt_is_kept(db, here):
    answer(db, here, offered(db, here, here.other), OfferChoice.ANEW)
    old, fresh = db.exec(select(ScormAttempt).order_by(ScormAttempt.number)).all()
    assert (old.package_id, old.data["i"]["cmi.core.lesson_location"], old.closed_at is not None) == (here.package_id, "7", True)
    assert (fresh.number, fresh.package_id, fresh.data) == (2, here.other, {})
    assert here.visit(db).loaded.start == "other"


def test_whoever_stays_stays_and_is_not_asked_again(db, here):
    release_id = offered(db, here, here.other)
    answer(db, here, release_id, OfferChoice.STAY)
    assert db.exec(select(ScormAttempt.package_id)).one() == here.package_id
    assert update_offer(db, actor=here.learner, unit_id=here.unit_id).release_id == 0
    with pytest.raises(OfferGone):
        answer(db, here, release_id, OfferChoice.ANEW)


def test_an_answer_must_fit_what_is_offered(db, here):
    release_id = offered(db, here, here.other)
    for number, choice in ((release_id, OfferChoice.MOVE), (release_id + 1, OfferChoice.ANEW), (0, OfferChoice.STAY)):
        with pytest.raises(OfferGone):
            answer(db, here, number, choice)
    newcomer = actor_for(a_person(db, here.organisation, name="Bo"))
    with pytest.raises(OfferGone):
        answer(db, here, release_id, OfferChoice.ANEW, newcomer)
    stranger = actor_for(a_person(db, an_organisation(db, "prague")))
    with pytest.raises(NotFound):
        answer(db, here, release_id, OfferChoice.ANEW, stranger)


def test_nothing_is_offered_unless_an_author_says_so_and_to_nobody_who_is_done(db, here):
    here.release(db, here.fitting, here.unit_id)
    assert update_offer(db, actor=here.learner, unit_id=here.unit_id).release_id == 0
    offer_update(db, actor=here.facilitator, unit_id=here.unit_id, offered=True, at=NOON)
    assert update_offer(db, actor=here.learner, unit_id=here.unit_id).verdict == "compatible"
    offer_update(db, actor=here.facilitator, unit_id=here.unit_id, offered=False, at=NOON)
    assert update_offer(db, actor=here.learner, unit_id=here.unit_id).release_id == 0
    offer_update(db, actor=here.facilitator, unit_id=here.unit_id, offered=True, at=NOON)
    here.visit(db).save({"cmi.core.lesson_status": "passed"})
    assert update_offer(db, actor=here.learner, unit_id=here.unit_id).release_id == 0


def test_an_offer_is_no_further_attempt_for_whoever_failed_the_last_one(db, here):
    change_rules(db, actor=here.facilitator, unit_id=here.unit_id, rules=ScormRules(attempts=1), at=NOON)
    release_id = offered(db, here, here.other)
    here.visit(db).save({"cmi.core.lesson_status": "failed"})
    assert update_offer(db, actor=here.learner, unit_id=here.unit_id).release_id == 0
    with pytest.raises(OfferGone):
        answer(db, here, release_id, OfferChoice.ANEW)
