"""The versions of a unit's package: what they change, who is on which, and what a learner is offered."""

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy.orm import aliased
from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.domain.courses import UnitKind
from qser_app.domain.people import Actor, Language
from qser_app.domain.refusals import NotFound
from qser_app.domain.scorm import Edition, scos_of
from qser_app.domain.scorm_rules import is_finished
from qser_app.domain.scorm_versions import Contents, Difference, Offer, Released, Verdict, Version, VersionsPage, difference
from qser_app.models import Person, ScormAttempt, ScormFile, ScormMove, ScormPackage, ScormRelease
from qser_app.queries.courses_desk import authored_unit
from qser_app.queries.scorm import usable_package
from qser_app.queries.scorm_rules import rules_of


def versions_page(db: Session, *, actor: Actor, unit_id: int, reader: Language | None = None) -> VersionsPage:
    """The versions of a unit the actor authors. Raises NotFound."""
    found = authored_unit(db, actor=actor, unit_id=unit_id, kind=UnitKind.SCORM, reader=reader)
    ledger = _ledger(db, unit_id)
    current = ledger[-1][0] if ledger else None
    versions = _versions(db, ledger, _people(db, unit_id))
    return VersionsPage(
        unit_id=unit_id,
        module_id=found.unit.module_id,
        course=found.course.code,
        title=found.title,
        language=found.language,
        versions=versions[::-1],
        ledger=_lines(ledger)[::-1],
        offered=current is not None and current.offered_at is not None,
        behind=sum(version.learning for version in versions if not version.current),
    )


def _versions(db: Session, ledger: list[tuple[ScormRelease, str | None]], people: dict[int, tuple[int, int]]) -> list[Version]:
    """Every package of the ledger once, in the order of first release, each compared with the one before it."""
    first = {release.package_id: (release, by) for release, by in reversed(ledger)}
    order = sorted(first, key=lambda package_id: first[package_id][0].version)
    packages = {each.id or 0: each for each in db.exec(select(ScormPackage).where(col(ScormPackage.id).in_(order)))}
    contents = _contents(db, list(packages.values()))
    found = []
    for number, package_id in enumerate(order, start=1):
        package, (release, by), (learning, done) = packages[package_id], first[package_id], people.get(package_id, (0, 0))
        found.append(
            Version(
                number=number,
                package_id=package_id,
                title=package.title,
                edition=package.edition,
                parts=len(contents[package_id].scos),
                megabytes=max(1, package.size >> 20),
                at=release.released_at.isoformat(),
                by=by or "",
                current=ledger[-1][0].package_id == package_id,
                learning=learning,
                done=done,
                change=difference(contents[order[max(0, number - 2)]], contents[package_id]),
            )
        )
    return found


def _ledger(db: Session, unit_id: int) -> list[tuple[ScormRelease, str | None]]:
    rows = columns(ScormRelease, Person.name).join(Person, col(Person.id) == ScormRelease.released_by, isouter=True)
    return [(release, name) for release, name in db.exec(rows.where(ScormRelease.unit_id == unit_id).order_by(col(ScormRelease.version)))]


def _lines(ledger: list[tuple[ScormRelease, str | None]]) -> list[Released]:
    numbers: dict[int, int] = {}
    lines = []
    for release, by in ledger:
        back = release.package_id in numbers
        number = numbers.setdefault(release.package_id, len(numbers) + 1)
        lines.append(Released(number, release.released_at.isoformat(), by or "", back=back))
    return lines


def _people(db: Session, unit_id: int) -> dict[int, tuple[int, int]]:
    """(in the middle, done) by package; everybody counts once, in their newest attempt."""
    later = aliased(ScormAttempt)
    newest = select(func.max(later.number)).where(later.person_id == ScormAttempt.person_id, later.unit_id == unit_id).scalar_subquery()
    rows = (
        columns(ScormAttempt.package_id, func.count(), func.count(col(ScormAttempt.completed_at)))
        .where(ScormAttempt.unit_id == unit_id, ScormAttempt.number == newest, col(ScormAttempt.reset_at).is_(None))
        .group_by(col(ScormAttempt.package_id))
    )
    return {package_id: (everybody - done, done) for package_id, everybody, done in db.exec(rows)}


def _contents(db: Session, packages: Collection[ScormPackage]) -> dict[int, Contents]:
    files: dict[int, dict[str, str]] = defaultdict(dict)
    listed = columns(ScormFile.package_id, ScormFile.path, ScormFile.sha256)
    for package_id, path, digest in db.exec(listed.where(col(ScormFile.package_id).in_([each.id for each in packages]))):
        files[package_id][path] = digest
    return {each.id or 0: Contents(Edition(each.edition), scos_of(each.manifest), files[each.id or 0]) for each in packages}


def current_release(db: Session, unit_id: int) -> ScormRelease | None:
    """What newcomers get."""
    newest = select(ScormRelease).where(ScormRelease.unit_id == unit_id).order_by(col(ScormRelease.version).desc())
    return db.exec(newest.limit(1)).first()


def change_by(db: Session, *, actor: Actor, unit_id: int, package_id: int) -> Difference:
    """What a unit's newcomers would get that they do not get now, if this package were published. Raises NotFound."""
    authored_unit(db, actor=actor, unit_id=unit_id, kind=UnitKind.SCORM)
    usable_package(db, actor=actor, package_id=package_id)
    current = current_release(db, unit_id)
    if current is None:
        raise NotFound
    return _between(db, current.package_id, package_id)


def _between(db: Session, before: int, after: int) -> Difference:
    packages = db.exec(select(ScormPackage).where(col(ScormPackage.id).in_([before, after]))).all()
    contents = _contents(db, packages)
    return difference(contents[before], contents[after])


def update_offer(db: Session, *, actor: Actor, unit_id: int) -> Offer:
    """The newer version that is offered to the actor, who is in the middle of another; an empty offer when there is none."""
    mine = select(ScormAttempt).where(ScormAttempt.person_id == actor.person_id, ScormAttempt.unit_id == unit_id)
    attempt = db.exec(mine.order_by(col(ScormAttempt.number).desc()).limit(1)).first()
    release = current_release(db, unit_id)
    if attempt is None or release is None or release.offered_at is None or attempt.package_id == release.package_id:
        return Offer()
    if attempt.completed_at is not None or attempt.closed_at is not None or attempt.reset_at is not None:
        return Offer()
    if rules_of(db, unit_id=unit_id).attempts and is_finished(attempt.status, attempt.success):
        return Offer()  # where attempts are counted, a failed one is over
    answered = select(ScormMove.id).where(ScormMove.attempt_id == attempt.id, ScormMove.release_id == release.id)
    if db.exec(answered).first() is not None:
        return Offer()
    change = _between(db, attempt.package_id, release.package_id)
    return Offer(unit_id, release.id or 0, change.verdict, change) if change.verdict is not Verdict.SAME else Offer()
