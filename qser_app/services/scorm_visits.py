"""What happens between a launched package and its record: load what was saved, commit what content wrote."""

import hmac
from dataclasses import asdict
from datetime import datetime
from functools import partial
from urllib.parse import quote

from sqlmodel import Session

from qser_app.domain.scorm import Committed, LastCommit, LaunchEnded, Loaded, LoadedPart, Sco
from qser_app.domain.scorm_commit import Commit
from qser_app.domain.scorm_data import ENDED, SECONDS, Merged, initial, merge, preferences, renewed
from qser_app.services.scorm_held import Held, held
from qser_app.services.scorm_results import counted, settle
from qser_app.settings import settings


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
        keep=_pseudonym(f"attempt:{here.attempt.id}"),
        launch=_launch(here),
        last=LastCommit(**here.attempt.course.get("last", {})),
        sequence=here.attempt.sequence,
        title=here.package.title,
        review=here.attempt.completed_at is not None or here.attempt.closed_at is not None,
        sequenced=here.package.sequenced,
        parts=[_loaded(here, sco) for sco in here.scos],
        tree=here.package.tree,
        state=here.attempt.course.get("state", ""),
        locked=here.locked(),
    )


def _loaded(here: Held, sco: Sco) -> LoadedPart:
    edition, attempt, record = here.package.edition, here.attempt, here.record(sco)
    if record is not None and len(attempt.data) == 1:
        record = {SECONDS: str(attempt.total_seconds)} | record  # kept before parts had clocks of their own
    given = partial(
        initial,
        edition,
        sco,
        learner=(_pseudonym(f"person:{here.person.id}"), here.person.name),
        review=here.is_review(sco),
        liked=preferences(attempt.data.get(attempt.course.get("liked", ""), {})),
    )
    address = f"/p/{here.package.key}/{quote(sco.path)}{sco.query}"
    return LoadedPart(sco.identifier, sco.title, sco.kind, address, data=given(record), fresh=given(None))


def record_visit(db: Session, *, token: str, commit: Commit, at: datetime) -> Committed:
    """Merge what content wrote into the record; a commit that comes late or twice changes nothing."""
    here = held(db, token, at)
    if here.capability.loaded_at is None:
        raise LaunchEnded
    if commit.sequence <= here.capability.sequence:
        return _answer(here, refused={}, stale=True)
    part = here.part(commit.sco or here.capability.sco or here.start())
    merged = _merged(here, part, commit)
    here.capability.sequence = commit.sequence
    here.attempt.sequence += 1
    record = counted(here, merged.record, visit=commit.visit, at=at)
    # New mappings each time: changes inside a JSON column are not noticed.
    here.attempt.data = here.attempt.data | {part.identifier: record}
    last = LastCommit(_launch(here), commit.sequence)
    here.attempt.course = here.attempt.course | _placed(commit, part, over=here.is_review(part)) | {"last": asdict(last)}
    settle(db, here, at)
    return _answer(here, refused=merged.refused, stale=False)


def _merged(here: Held, part: Sco, commit: Commit) -> Merged:
    before = here.record(part) or {}
    if part.kind == "asset" and not commit.changes:
        return Merged(before | {ENDED: "true"}, {})  # a page that reports nothing was looked at
    return merge(
        here.package.edition,
        renewed(before) if commit.fresh and not here.is_review(part) else before,
        commit.changes,
        final=commit.final,
        review=here.is_review(part),
        forced=here.rules.force_completion,
    )


def _placed(commit: Commit, part: Sco, *, over: bool) -> dict[str, object]:
    """What a commit says beyond its part: where the learner is, and what the run-time makes of the whole."""
    said: dict[str, object] = {"current": part.identifier}
    if preferences(commit.changes):
        said["liked"] = part.identifier
    if commit.course is not None:
        told = asdict(commit.course)
        # Looking back one may go anywhere, and changes no result.
        said |= {name: told[name] for name in ("current", "state")} if over else told
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


def _launch(here: Held) -> str:
    return _pseudonym(f"launch:{here.capability.id}")


def _pseudonym(thing: str) -> str:
    """A word that content and its browser storage may know: always the same, and it leads to nobody."""
    return hmac.new(settings.secret.encode(), f"scorm:{thing}".encode(), "sha256").hexdigest()[:20]
