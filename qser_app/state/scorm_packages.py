"""Adding a package: where it goes, what the check found, and publishing it."""

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.courses import UnitKind
from qser_app.domain.policies import AUTHOR
from qser_app.domain.scorm import LONGEST_TITLE, Place
from qser_app.domain.scorm_pages import ModulePlace, PackageReport, UnitPlace
from qser_app.domain.scorm_versions import Difference
from qser_app.queries.courses_desk import authored_unit
from qser_app.queries.scorm import package_report, places
from qser_app.queries.scorm_versions import change_by
from qser_app.services.courses_search import index_course_of
from qser_app.services.scorm import release_package
from qser_app.settings import settings
from qser_app.state.gate import allow, now, parse, who


class PackagesState(rx.State):
    """One package on its way. ``module`` is "0" for a course of its own; ``unit`` "0" for a new unit."""

    places: list[ModulePlace] = []
    units: list[UnitPlace] = []
    module: str = "0"
    unit: str = "0"
    report: PackageReport = PackageReport()
    errors: dict[str, str] = {}
    megabytes: int = settings.upload_max_mb
    change: Difference = Difference()
    published: str = ""
    published_unit: int = 0
    published_course: str = ""

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Begin anew."""
        self.places = look(places, actor=who())
        first = self.places[0] if self.places else ModulePlace(0, "", [])
        self.module, self.unit, self.units = str(first.id), "0", first.units
        self.report, self.errors, self.published, self.published_unit = PackageReport(), {}, "", 0
        asked = self.router.url.query_parameters
        self._begin_in(str(asked.get("module", "")))
        self._replace(str(asked.get("unit", "")))

    def _begin_in(self, module: str) -> None:
        """Choose the module that the address names."""
        for place in self.places:
            if str(place.id) == module and module != "0":
                self.module, self.units = module, place.units

    def _replace(self, unit: str) -> None:
        """Choose the unit of which the address asks for a new version."""
        for place in self.places:
            if unit in [str(each.id) for each in place.units]:
                self.module, self.units, self.unit = str(place.id), place.units, unit

    def _compare(self) -> None:
        """What learners would get that they do not get now."""
        known = self.report.id and self.unit != "0"
        self.change = look(change_by, actor=who(), unit_id=parse(self.unit, int), package_id=self.report.id) if known else Difference()

    @rx.event
    @allow(AUTHOR)
    async def choose_module(self, module: str):
        """Show which packages of the module could be replaced."""
        self.module, self.unit = module, "0"
        self.units = next((place.units for place in self.places if str(place.id) == module), [])
        self._compare()

    @rx.event
    @allow(AUTHOR)
    async def choose_unit(self, unit: str):
        """A new unit, or the next version of one."""
        self.unit = unit
        self._compare()

    @rx.event
    @allow(AUTHOR)
    async def uploaded(self, package: int):
        """The package is here: show what the check found; 0: another one is on its way."""
        self.published, self.errors = "", {}
        self.report = look(package_report, actor=who(), package_id=package) if package else PackageReport()
        self._compare()

    @rx.event
    @allow(AUTHOR)
    async def publish(self, form: dict):
        """Show the package to learners."""
        title = " ".join(str(form.get("title", "")).split())
        self.errors = _errors(title) if self.unit == "0" else {}
        if self.errors or not self.report.id:
            return
        place = Place(parse(self.module, int), title, parse(self.unit, int))
        unit_id = await work(release_package, actor=who(), package_id=self.report.id, place=place, at=now())
        await work(index_course_of, unit_id=unit_id)
        self.published, self.published_unit, self.report = title or self.report.title, unit_id, PackageReport()
        self.published_course = look(authored_unit, actor=who(), unit_id=unit_id, kind=UnitKind.SCORM).head.course
        self.places = look(places, actor=who())


def _errors(title: str) -> dict[str, str]:
    if not title:
        return {"title": "scorm-title-missing"}
    return {"title": "scorm-title-long"} if len(title) > LONGEST_TITLE else {}
