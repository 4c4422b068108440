"""What a person is told of a course on its way in."""

from qser_app.domain.courses import UnitKind
from qser_app.domain.courses_bringing import BringReport, bring_report
from qser_app.domain.courses_sources import CourseSource, ImportReport, ModuleSource, TextSource, UnitSource
from qser_app.domain.people import Language


def test_a_report_says_what_the_course_is_and_what_becomes_of_it():
    text = {Language.EL: TextSource("Μίνι")}
    unit = UnitSource("words", UnitKind.LESSON, 6, {}, text)
    source = CourseSource("MINI", (Language.EL, Language.EN), "", text, (ModuleSource("m", text, (unit, unit)),), ())
    done = ImportReport(1, 2, 3, 4, ("m/words.el",), ("old",))
    assert bring_report(source, done, is_known=True) == BringReport(
        "MINI", "Μίνι", "el", ["el", "en"], 1, 2, True, 1, 2, 3, 4, ["m/words.el"], ["old"]
    )
