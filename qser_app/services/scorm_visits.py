"""What happens between a launched package and its record: load what was saved, commit what content wrote."""

from dataclasses import asdict
from datetime import datetime
from functools import partial
from urllib.parse import quote

from sqlmodel import Session

from qser_app.domain.scorm import Committed, LastCommit, LaunchEnded, Loaded, LoadedPart, Sco
from qser_app.domain.scorm_commit import Commit
from qser_app.domain.scorm_data import DONE, ENDED, SECONDS, Merged, initial, is_for_review, merge, preferences, renewed
from qser_app.domain.scorm_time import is_out_of_time, time_limit
from qser_app.queries.scorm_objectives import objectives_reached
from qser_app.services.scorm_held import Held, held, pseudonym
from qser_app.services.scorm_objectives import remember_objectives
from qser_app.services.scorm_results import counted, settle

_WHERE, _RESULT = ("current", "state"), ("completion", "success", "score")


def load_visit(db: Session, *, token: str, at: datetime) -> Loaded:
    """Hand the saved data of every part to the wrapper; once a capability."""
    here = held(db, token, at)
    if here.capability.loaded_at is not None:
        raise LaunchEnded
    here.capability.loaded_at = at
    return Loaded(
        edition=here.package.edition,
        start=here.capability.sco or here.start(),
        asked=here.capability.sco != "",
        keep=pseudonym(f"attempt:{here.attempt.id}"),
        launch=here.launch,
        last=LastCommit(**here.attempt.course.get("last", {})),
        sequence=here.attempt.sequence,
        title=here.package.title,
        review=here.attempt.completed_at is not None or here.attempt.closed_at is not None,
        sequenced=here.package.sequenced,
        parts=[_loaded(here, sco) for sco in here.scos],
        tree=here.package.tree,
        state=here.attempt.course.get("state", ""),
        locked=here.locked(),
        objectives=objectives_reached(db, person_id=here.person.id or 0, names=here.package.shared),
    )


def _loaded(here: Held, sco: Sco) -> LoadedPart:
    edition, attempt, record, review = here.package.edition, here.attempt, here.record(sco), here.is_review(sco)
    if record is not None and len(attempt.data) == 1:
        record = {SECONDS: str(attempt.total_seconds)} | record  # kept before parts had clocks of their own
    given = partial(
        initial,
        edition,
        sco,
        learner=(pseudonym(f"person:{here.person.id}"), here.person.name),
        review=review,
        liked=preferences(attempt.data.get(attempt.course.get("liked", ""), {})),
    )
    limit, again = (None, False) if review else (time_limit(edition, sco, record), is_out_of_time(edition, sco, record))
    return LoadedPart(
        sco.identifier,
        sco.title,
        sco.kind,
        address=f"/p/{here.package.key}/{quote(sco.path)}{sco.query}",
        data=given(None if again else record),
        fresh=given(None),
        again=again,
        limit=asdict(limit) if limit else None,
    )


def record_visit(db: Session, *, token: str, commit: Commit, at: datetime) -> Committed:
    """Merge what content wrote into the record; a commit that comes late or twice changes nothing."""
    here = held(db, token, at)
    if here.capability.loaded_at is None:
        raise LaunchEnded
    if commit.sequence <= here.capability.sequence:
        return _answer(here, refused={}, stale=True)
    part = here.part(commit.sco or here.capability.sco or here.start())
    review = here.is_review(part, launch=commit.launch)
    merged = _merged(here, part, commit, review=review)
    here.capability.sequence = commit.sequence
    here.attempt.sequence += 1
    record = counted(here, merged.record, visit=commit.visit, at=at)
    if not review and is_for_review(here.package.edition, part, record):
        record[DONE] = here.launch
    # New mappings each time: changes inside a JSON column are not noticed.
    here.attempt.data = here.attempt.data | {part.identifier: record}
    last = LastCommit(here.launch, commit.sequence)
    here.attempt.course = here.attempt.course | _placed(commit, part, over=review) | {"last": asdict(last)}
    if commit.course is not None and not review:
        remember_objectives(db, here, commit.course.objectives, at)
    settle(db, here, at)
    return _answer(here, refused=merged.refused, stale=False)


def _merged(here: Held, part: Sco, commit: Commit, *, review: bool) -> Merged:
    before = here.record(part) or {}
    if part.kind == "asset" and not commit.changes:
        return Merged(before | {ENDED: "true"}, {})  # a page that reports nothing was looked at
    started = renewed(before) if commit.fresh and not review else before
    edition = here.package.edition
    return merge(edition, started, commit.changes, final=commit.final, review=review, leaving=here.leaving(part))


def _placed(commit: Commit, part: Sco, *, over: bool) -> dict[str, object]:
    """What a commit says beyond its part: where the learner is, and what the run-time makes of the whole."""
    said: dict[str, object] = {"current": part.identifier}
    if preferences(commit.changes):
        said["liked"] = part.identifier
    if commit.course is not None:
        told = asdict(commit.course)
        # Looking back one may go anywhere, and changes no result.
        said |= {name: told[name] for name in (_WHERE if over else _WHERE + _RESULT)}
    return said


def _answer(here: Held, *, refused: dict[str, int], stale: bool) -> Committed:
    attempt = here.attempt
    return Committed(
        sequence=here.capability.sequence,
        attempt_sequence=attempt.sequence,
        status=attempt.status,
        success=attempt.success,
        score=attempt.score,
        percent=attempt.percent,
        done=attempt.completed_at is not None,
        stale=stale,
        refused=refused,
        locked=here.locked(),
    )
