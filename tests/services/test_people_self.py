"""What a person does with their own account."""

from dataclasses import replace

import pytest

from qser_app.domain.people import FieldOfWork, Language, NameMissing, Privacy
from qser_app.domain.people_self import Choices
from qser_app.domain.refusals import BadInput
from qser_app.models import Standing
from qser_app.queries.people_self import is_welcomed
from qser_app.services.people_self import change_account, welcome
from qser_app.services.rewards import open_standing
from tests.support.people import NOON, a_person, actor_for, an_organisation

CHOICES = Choices("Ada L.", Language.EL, "Europe/Athens", 45, Privacy.NAMED)


def test_the_first_answers_are_kept(db):
    new = a_person(db, an_organisation(db), welcomed_at=None)
    welcome(db, actor=actor_for(new), language=Language.CS, field_of_work=FieldOfWork.EDUCATION, minutes_a_day=20, at=NOON)
    db.flush()
    assert is_welcomed(db, actor=actor_for(new))
    assert (new.language, new.field_of_work, new.minutes_a_day) == (Language.CS, FieldOfWork.EDUCATION, 20)


@pytest.mark.parametrize("minutes", [0, 15, 61, -30])
def test_other_minutes_are_refused(db, minutes):
    ada = a_person(db, an_organisation(db))
    with pytest.raises(BadInput):
        welcome(db, actor=actor_for(ada), language=Language.EN, field_of_work=FieldOfWork.EDUCATION, minutes_a_day=minutes, at=NOON)


def test_choices_are_kept(db):
    ada = a_person(db, an_organisation(db))
    change_account(db, actor=actor_for(ada), choices=CHOICES, at=NOON)
    assert (ada.name, ada.language, ada.time_zone, ada.minutes_a_day, ada.privacy) == (
        "Ada L.",
        Language.EL,
        "Europe/Athens",
        45,
        Privacy.NAMED,
    )


def test_whoever_hides_leaves_the_boards_at_once(db):
    ada = a_person(db, an_organisation(db))
    open_standing(db, person_id=ada.id, at=NOON)
    change_account(db, actor=actor_for(ada), choices=replace(CHOICES, privacy=Privacy.HIDDEN), at=NOON)
    assert db.get(Standing, ada.id).visible is False


def test_a_name_is_needed(db):
    ada = a_person(db, an_organisation(db))
    with pytest.raises(NameMissing):
        change_account(db, actor=actor_for(ada), choices=replace(CHOICES, name="  "), at=NOON)


def test_an_unknown_time_zone_is_refused(db):
    ada = a_person(db, an_organisation(db))
    with pytest.raises(BadInput):
        change_account(db, actor=actor_for(ada), choices=replace(CHOICES, time_zone="Mars/Olympus"), at=NOON)
