"""A small case for tests, in two languages, and a unit that holds it."""

from sqlmodel import Session, select

from qser_app.adapters.content_cases import render_case
from qser_app.domain.courses import UnitKind
from qser_app.domain.people import Language
from qser_app.models import Module, Unit, UnitText
from tests.support.courses import a_course

EN = """Monday morning at the counter. You are the employee.

## people
farah = Ms Farah Rahimi, 34, has lived in the town for two years
noor = Mr Noor, interpreter on the telephone

## scene counter: Monday, 9.40
A woman puts **four papers** on the desk.

farah: I was here on Monday. They said: one more paper.

Nine people are waiting.

* "Which paper did they ask you for?" -> paper
  observe 2, stage acceptance
  She takes a folded note out of her bag.

  farah: This one.

* "You need form B 12. Next, please." -> alone
  act 1, stage minimization
  Her eyes go to the door.

## scene paper: The folded note
noor: She says nobody told her.

* Write the list for her -> list
  act 2, stage adaptation
  You write three lines. She reads them aloud.

* Ask her to start again -> counter
  interpret 1
  She begins again, more slowly.

* Point at the poster -> alone
  -
  The poster is in another language.

## end list: She leaves with one list
On Thursday she is back with everything.

## end alone: She leaves alone
The papers stay in her bag.

## debrief
This case was about a paper that nobody explained.

### observe
Four papers, one of them folded.

### interpret
Silence is no agreement.

### act
One list is worth three visits.
"""

EL = (
    EN.replace("Monday morning at the counter. You are the employee.", "Δευτέρα πρωί στο γκισέ. Είστε ο υπάλληλος.")
    .replace("Ms Farah Rahimi, 34, has lived in the town for two years", "κ. Φαράχ Ραχιμί, 34 ετών, ζει στην πόλη δύο χρόνια")
    .replace("Mr Noor, interpreter on the telephone", "κ. Νουρ, διερμηνέας στο τηλέφωνο")
    .replace('"Which paper did they ask you for?"', "«Ποιο χαρτί σας ζήτησαν;»")
    .replace("The folded note", "Το διπλωμένο σημείωμα")
    .replace("She leaves with one list", "Φεύγει με έναν κατάλογο")
    .replace("She takes a folded note out of her bag.", "Βγάζει ένα διπλωμένο σημείωμα.")
)

# Ways through it: choices by their places.
BEST, SHORT, ROUND = (0, 0), (1,), (0, 1, 0, 0)


def no_picture(address: str, line: int) -> object:
    """A case for tests shows no pictures."""
    raise AssertionError((address, line))


def html_of(text: str) -> str:
    """The case as an import would render it."""
    return render_case(text, no_picture, lambda _address, _line: None)


def a_case(db: Session, code: str = "CASES", *, text: str = EN, greek: str = EL, **course: object) -> Unit:
    """A course of one case, in English and (where it is given) in Greek."""
    made = a_course(db, code, units=0, **course)
    module = db.exec(select(Module).where(Module.course_id == made.id)).one()
    unit = Unit(module_id=module.id, course_id=made.id, key="paper", kind=UnitKind.CASE, position=1, minutes=8)
    db.add(unit)
    db.flush()
    titles = {Language.EN: ("The paper nobody explained", text), Language.EL: ("Το χαρτί που κανείς δεν εξήγησε", greek)}
    for language, (title, body) in titles.items():
        if body:
            db.add(UnitText(unit_id=unit.id, language=language, title=title, summary="One visit.", body=body, body_html=html_of(body)))
    db.flush()
    return unit
