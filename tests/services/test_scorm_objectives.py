"""What a learner reached in an objective is there for other packages that share it."""

from sqlmodel import select

from qser_app.domain.scorm_commit import Course
from qser_app.models import ScormAttempt, ScormObjective
from qser_app.services.scorm_resets import reset_attempt
from tests.support.packages import MANIFEST_2004, a_package
from tests.support.people import NOON, a_person, actor_for
from tests.support.scorm import Released

REACHED = {"satisfiedStatus": True, "satisfiedStatusKnown": True}
MISSED = REACHED | {"satisfiedStatus": False}
RULES = (
    '<s:sequencing xmlns:s="http://www.imsglobal.org/xsd/imsss"><s:objectives><s:primaryObjective objectiveID="P">'
    '<s:mapInfo targetObjectiveID="town.counter" writeSatisfiedStatus="true"/></s:primaryObjective></s:objectives></s:sequencing>'
)


def a_source(path, *, shares: str = "true"):
    """A package of two parts whose first has an objective that it shares, or not."""
    text = MANIFEST_2004.format(item=RULES, href="index.html")
    text = text.replace('<organization identifier="o">', f'<organization identifier="o" objectivesGlobalToSystem="{shares}">')
    second = '</item><item identifier="j" identifierref="r"><title>Second</title></item></organization>'
    return a_package(path, {"imsmanifest.xml": text.replace("</item></organization>", second), "name.txt": path.name})


def say(visit, state, **more):
    return visit.save({}, sco="i", course=Course("i", "{}", objectives={"town.counter": state, "elsewhere": state}, **more))


def both(db, folder, *, second: str = "true"):
    """Two published packages; the second one's unit is ``other``."""
    here = Released(db, a_source(folder / "one.zip"))
    here.other = here.release(db, here.keep(db, a_source(folder / "two.zip", shares=second)))
    return here


def visit_other(db, here, **more):
    first, here.unit_id = here.unit_id, here.other
    visit = here.visit(db, **more)
    here.unit_id = first
    return visit


def test_what_was_reached_in_one_package_is_told_to_the_other(db, tmp_path):
    here = both(db, tmp_path)
    assert here.visit(db).loaded.objectives == {}
    say(here.visit(db), REACHED)
    assert visit_other(db, here).loaded.objectives == {"town.counter": REACHED}
    say(visit_other(db, here), MISSED)
    assert here.visit(db).loaded.objectives == {"town.counter": MISSED}
    assert [row.name for row in db.exec(select(ScormObjective))] == ["town.counter"]


def test_a_package_that_keeps_its_objectives_to_itself_neither_hears_nor_tells(db, tmp_path):
    here = both(db, tmp_path, second="false")
    say(visit_other(db, here), MISSED)
    say(here.visit(db), REACHED)
    assert visit_other(db, here).loaded.objectives == {}
    assert here.visit(db).loaded.objectives == {"town.counter": REACHED}


def test_nobody_hears_of_somebody_else_s(db, tmp_path):
    here = both(db, tmp_path)
    say(here.visit(db), REACHED)
    other = actor_for(a_person(db, here.organisation, name="Bo"))
    assert here.visit(db, actor=other).loaded.objectives == {}


def test_looking_back_changes_no_objective(db, tmp_path):
    here = both(db, tmp_path)
    say(here.visit(db), REACHED, completion="completed", success="passed")
    say(here.visit(db), MISSED)
    assert here.visit(db).loaded.objectives == {"town.counter": REACHED}


def test_what_an_attempt_reached_goes_with_its_reset(db, tmp_path):
    here = both(db, tmp_path)
    say(here.visit(db), REACHED)
    attempt_id = db.exec(select(ScormAttempt.id)).one()
    reset_attempt(db, actor=here.facilitator, attempt_id=attempt_id, reason="the line was dead", at=NOON)
    assert here.visit(db).loaded.objectives == {}


def test_the_record_of_an_attempt_holds_no_copy(db, tmp_path):
    here = both(db, tmp_path)
    say(here.visit(db), REACHED)
    assert "objectives" not in db.exec(select(ScormAttempt)).one().course
