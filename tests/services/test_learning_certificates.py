"""A completed course becomes a certificate, once; only what the house graded proves it."""

from datetime import UTC, datetime, timedelta

from sqlmodel import select

from qser_app.domain.courses import UnitKind
from qser_app.domain.people import Language
from qser_app.domain.rewards_facts import Rule
from qser_app.models import Certificate, CertificateRule, CourseText, Enrolment, Notice, PointEntry, QuizAttempt, Standing
from qser_app.queries.learning_certificates import uncertified
from qser_app.services.learning import complete_unit
from qser_app.services.learning_certificates import certify, certify_late, renew
from tests.support.certificates import a_certified, a_quizzed_course, passes
from tests.support.courses import a_course, a_module, a_unit
from tests.support.people import NOON, a_person, actor_for, an_organisation

YEAR = timedelta(days=365)


def held(db, person):
    return db.exec(select(Certificate).where(Certificate.person_id == person.id).order_by(Certificate.round)).all()


def test_the_last_unit_issues_the_certificate_in_its_own_transaction(db):
    person, course, _ = a_certified(db)
    (row,) = held(db, person)
    assert (row.course_id, row.round, row.minutes, row.issued_at, row.expires_at) == (course.id, 1, 12, NOON, None)
    assert row.words == {"en": {"title": "Course QSER", "outcomes": [], "modules": ["Module-1", "Module-2"]}}
    assert row.evidence == [db.exec(select(QuizAttempt.id)).one()]
    assert not row.shows_name
    notice = db.exec(select(Notice).where(Notice.code == "certificate")).one()
    assert (notice.gaps, notice.link) == ({"course": "Course QSER"}, f"/certificate/{row.number}")


def test_a_certificate_earns_points_and_its_badge_once(db):
    person, _, _ = a_certified(db)
    standing = db.get(Standing, person.id)
    assert standing.certificates == 1
    (entry,) = db.exec(select(PointEntry).where(PointEntry.rule == Rule.CERTIFICATE)).all()
    assert (entry.points, entry.subject) == (150, f"{held(db, person)[0].course_id}:{held(db, person)[0].id}")


def test_its_words_are_kept_in_every_language_of_the_course_the_source_first(db):
    course, _, quiz = a_quizzed_course(db)
    db.add(CourseText(course_id=course.id, language=Language.EL, title="Μάθημα", body="- λέξεις"))
    person = a_person(db, an_organisation(db))
    complete_unit(db, actor=actor_for(person), unit_id=quiz.id - 1, at=NOON)
    passes(db, person, quiz)
    words = held(db, person)[0].words
    assert words["el"] == {"title": "Μάθημα", "outcomes": ["λέξεις"], "modules": ["Module-1", "Module-2"]}


def test_a_course_without_a_test_of_the_house_proves_nothing(db):
    course = a_course(db, units=1)
    package = a_unit(db, a_module(db, course, "more", position=2), "package", kind=UnitKind.SCORM)
    person = a_person(db, an_organisation(db))
    for unit_id in (package.id - 1, package.id):
        complete_unit(db, actor=actor_for(person), unit_id=unit_id, at=NOON, score=100, passed=True)
    assert db.exec(select(Enrolment.completed_at)).one() == NOON
    assert held(db, person) == []


def test_a_quiz_that_was_only_said_to_be_passed_proves_nothing_until_it_is(db):
    _, lesson, quiz = a_quizzed_course(db)
    person = a_person(db, an_organisation(db))
    for unit in (lesson, quiz):
        complete_unit(db, actor=actor_for(person), unit_id=unit.id, at=NOON, score=100, passed=True)
    assert held(db, person) == []
    passes(db, person, quiz, at=NOON + YEAR)
    assert [row.issued_at for row in held(db, person)] == [NOON + YEAR]


def test_practice_proves_nothing(db):
    _, lesson, quiz = a_quizzed_course(db)
    person = a_person(db, an_organisation(db))
    given = {"draw": [], "started_at": NOON, "submitted_at": NOON, "score": 90, "passed": True, "practice": True, "number": 1}
    db.add(QuizAttempt(person_id=person.id, unit_id=quiz.id, **given))
    for unit in (quiz, lesson):
        complete_unit(db, actor=actor_for(person), unit_id=unit.id, at=NOON)
    assert held(db, person) == []


def test_certifying_twice_issues_one(db):
    person, course, quiz = a_certified(db)
    assert certify(db, person_id=person.id, course_id=course.id, at=NOON) is None
    passes(db, person, quiz, number=2)
    assert len(held(db, person)) == 1


def test_the_last_quiz_passed_again_near_the_end_renews(db):
    person, course, quiz = a_certified(db)
    (first,) = held(db, person)
    first.expires_at = NOON + YEAR
    db.add(CertificateRule(course_id=course.id, months=12, changed_at=NOON))
    passes(db, person, quiz, at=NOON + YEAR / 2, number=2)
    assert len(held(db, person)) == 1
    passes(db, person, quiz, at=NOON + YEAR - timedelta(days=30), number=3)
    first, second = held(db, person)
    assert (second.round, second.issued_at) == (2, NOON + YEAR - timedelta(days=30))
    assert (first.expires_at, second.expires_at) == (NOON + YEAR, datetime(2028, 10, 3, 12, tzinfo=UTC))
    assert first.number != second.number


def test_another_quiz_than_the_last_renews_nothing(db):
    person, course, quiz = a_certified(db)
    held(db, person)[0].expires_at = NOON
    assert renew(db, person_id=person.id, course_id=course.id, unit_id=quiz.id - 1, at=NOON) is None


def test_after_a_withdrawal_it_can_be_earned_again(db):
    person, _, quiz = a_certified(db)
    held(db, person)[0].withdrawn_at = NOON
    passes(db, person, quiz, at=NOON + YEAR, number=2)
    assert [row.round for row in held(db, person)] == [1, 2]


def test_who_completed_the_course_before_there_were_certificates_gets_one_of_that_day(db):
    person, course, quiz = a_certified(db)
    other = a_person(db, an_organisation(db, "brno"), name="Eve")
    db.add(Enrolment(person_id=other.id, course_id=course.id, enrolled_at=NOON, completed_at=NOON))
    db.delete(held(db, person)[0])
    db.flush()
    assert uncertified(db, limit=10) == [(person.id, course.id)]
    certify_late(db, person_id=person.id, course_id=course.id, at=NOON + YEAR)
    assert [row.issued_at for row in held(db, person)] == [NOON]
    assert uncertified(db, limit=10) == []
    assert certify_late(db, person_id=other.id, course_id=course.id, at=NOON) is None
    assert quiz.id
