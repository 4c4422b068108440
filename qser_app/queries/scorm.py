"""SCORM packages as they are looked at: their files, their reports, and where a learner is in one."""

from collections import defaultdict
from dataclasses import replace
from typing import Any

from sqlmodel import Session, col, select

from qser_app.domain.courses import CourseStatus, UnitKind, choose
from qser_app.domain.people import Actor, Language
from qser_app.domain.permissions import may_author, may_use_package
from qser_app.domain.refusals import NotFound
from qser_app.domain.scorm import Edition, Finding, Served, scos_of
from qser_app.domain.scorm_data import outcome
from qser_app.domain.scorm_pages import ModulePlace, PackagePage, PackageReport, UnitPlace
from qser_app.domain.scorm_rules import under
from qser_app.domain.scorm_tree import contents, plain_tree
from qser_app.models import Course, CourseText, Module, ModuleText, ScormAttempt, ScormFile, ScormPackage, ScormRelease, Unit, UnitText
from qser_app.queries.courses import authored_by, language_of, open_to, shown
from qser_app.queries.scorm_rules import rules_of

_MOST_PLACES = 300


def package_files(db: Session, *, key: str) -> dict[str, Served]:
    """The files of a package by path; the manifest of the import decides, never the disk."""
    rows = db.exec(
        select(ScormFile.path, ScormFile.sha256, ScormFile.size, ScormFile.content_type)
        .join(ScormPackage, col(ScormPackage.id) == ScormFile.package_id)
        .where(ScormPackage.key == key)
    )
    return {path: Served(key, sha256, size, content_type) for path, sha256, size, content_type in rows}


def package_page(db: Session, *, actor: Actor, unit_id: int, reader: Language | None = None) -> PackagePage:
    """A unit's package as the actor has it: the version they are in, else the newest. Raises NotFound."""
    unit, course = _unit(db, actor, unit_id)
    mine = select(ScormAttempt).where(ScormAttempt.person_id == actor.person_id, ScormAttempt.unit_id == unit_id)
    newest = db.exec(mine.order_by(col(ScormAttempt.number).desc()).limit(1)).first()
    attempt = newest if newest and newest.reset_at is None else None
    rules = rules_of(db, unit_id=unit_id)
    package = _package(db, unit_id, attempt)
    texts = {text.language: text.title for text in db.exec(select(UnitText).where(UnitText.unit_id == unit.id))}
    language = choose(texts, reader or language_of(db, actor), course.source_language) or course.source_language
    data = attempt.data if attempt else {}
    edition, scos = Edition(package.edition), scos_of(package.manifest)
    done = {sco.identifier for sco in scos if outcome(edition, under(rules, sco), data.get(sco.identifier)).is_done}
    parts = contents(package.manifest.get("tree") or plain_tree(package.title, scos), done)
    page = PackagePage(unit_id, course.code, texts.get(language, package.title), language, parts)
    if attempt is None:
        return page
    score = -1 if attempt.score is None else attempt.score
    return replace(page, completed=attempt.completed_at is not None, score=score, minutes=attempt.total_seconds // 60)


def _unit(db: Session, actor: Actor, unit_id: int) -> tuple[Unit, Course]:
    found = db.exec(
        select(Unit, Course)
        .join(Course, col(Course.id) == Unit.course_id)
        .join(Module, col(Module.id) == Unit.module_id)
        .where(Unit.id == unit_id, Unit.kind == UnitKind.SCORM, *shown(), *open_to(actor))
    ).first()
    if found is None:
        raise NotFound
    return found


def _package(db: Session, unit_id: int, attempt: ScormAttempt | None) -> ScormPackage:
    if attempt is not None:
        found = db.get(ScormPackage, attempt.package_id)
    else:
        released = select(ScormPackage).join(ScormRelease, col(ScormRelease.package_id) == ScormPackage.id)
        found = db.exec(released.where(ScormRelease.unit_id == unit_id).order_by(col(ScormRelease.version).desc()).limit(1)).first()
    if found is None:
        raise NotFound
    return found


def places(db: Session, *, actor: Actor, reader: Language | None = None) -> list[ModulePlace]:
    """Where the actor may publish a package: in a course of its own (0, where they may open one), or in modules of those they may build."""
    wanted = reader or language_of(db, actor)
    courses = _authored(db, actor)
    titles = _titles(db, CourseText, CourseText.course_id, courses, wanted)
    modules = select(Module).where(col(Module.course_id).in_(list(courses)), col(Module.retired_at).is_(None))
    rows = db.exec(modules.order_by(col(Module.course_id), col(Module.position), col(Module.id)).limit(_MOST_PLACES)).all()
    names = _titles(db, ModuleText, ModuleText.module_id, [row.id for row in rows], wanted)
    units = _replaceable(db, [row.id for row in rows], wanted)
    own = [ModulePlace(0, "", [])] if may_author(actor, organisation_id=actor.organisation_id) else []
    return own + [
        ModulePlace(row.id or 0, f"{titles.get(row.course_id, '')} – {names.get(row.id, row.key)}", units.get(row.id or 0, []))
        for row in rows
    ]


def _authored(db: Session, actor: Actor) -> list[int]:
    rows = select(Course.id).where(Course.status != CourseStatus.ARCHIVED, *authored_by(actor))
    return [course_id or 0 for course_id in db.exec(rows.order_by(col(Course.id)))]


def _titles(db: Session, table: Any, owner: Any, owners: list[Any], wanted: Language) -> dict[Any, str]:
    """Title by owner, in the wanted language where there is one."""
    found: dict[Any, dict[Language, str]] = defaultdict(dict)
    for key, language, title in db.exec(select(owner, table.language, table.title).where(owner.in_(owners))):
        found[key][language] = title
    chosen = {key: choose(texts, wanted) for key, texts in found.items()}
    return {key: found[key][language] for key, language in chosen.items() if language}


def _replaceable(db: Session, modules: list[Any], wanted: Language) -> dict[int, list[UnitPlace]]:
    rows = select(Unit.id, Unit.module_id).where(
        col(Unit.module_id).in_(modules), Unit.kind == UnitKind.SCORM, col(Unit.retired_at).is_(None)
    )
    found = db.exec(rows.order_by(col(Unit.position))).all()
    titles = _titles(db, UnitText, UnitText.unit_id, [row[0] for row in found], wanted)
    by_module: dict[int, list[UnitPlace]] = defaultdict(list)
    for unit_id, module_id in found:
        by_module[module_id].append(UnitPlace(unit_id or 0, titles.get(unit_id, "")))
    return by_module


def usable_package(db: Session, *, actor: Actor, package_id: int) -> ScormPackage:
    """A package that the actor may look at and publish. Raises NotFound alike for what is unknown or foreign."""
    package = db.get(ScormPackage, package_id)
    if package is None or not may_use_package(actor, organisation_id=package.organisation_id, brought_by=package.imported_by):
        raise NotFound
    return package


def package_report(db: Session, *, actor: Actor, package_id: int) -> PackageReport:
    """What the check found in a package that the actor may publish. Raises NotFound."""
    package = usable_package(db, actor=actor, package_id=package_id)
    lines = [Finding(**line) for line in package.report]
    return PackageReport(package_id, package.title, lines, sum(line.tone == "warning" for line in lines))
