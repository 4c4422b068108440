"""What learners record in a package: merging what content sends, and what it means.

A record is flat, {element: text}, as the content sees it, plus ``ended`` ("true" once it said goodbye), ``seconds`` (spent
in the part so far), ``since`` (those of earlier tries), ``visit`` (which visit was the last, and its seconds) and ``done`` (the
launch in which there was nothing left to do).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from qser_app.domain.scorm import CommitTooLarge, Edition, Sco
from qser_app.domain.scorm_elements import accepted, decimal, fault_of_element, seconds, span
from qser_app.domain.scorm_rise import rise_percent

MOST_ELEMENTS = 20_000
MOST_TEXT = 4_000_000
DONE, ENDED, SECONDS, SINCE, VISIT = "done", "ended", "seconds", "since", "visit"
_SLIP = 1e-9  # of floating points
_BAD_VALUE = {True: 406, False: 405}
# After completion content may still remember where the reader is; everything else stays as it was.
_REVIEWED = ("cmi.suspend_data", "cmi.location", "cmi.core.lesson_location")
# What is reached once and for all.
_REACHED = {
    "cmi.completion_status": ("completed",),
    "cmi.success_status": ("passed",),
    "cmi.core.lesson_status": ("completed", "passed"),
}

Record = Mapping[str, str]


class Leaving(StrEnum):
    """What completes a part that is left: its silence, only its own word, or that it is left (a failed one stays failed)."""

    SILENT = "silent"
    SPOKEN = "spoken"
    FORCED = "forced"


@dataclass(frozen=True, slots=True)
class Merged:
    """A record after a commit; ``refused``: {element: error code}."""

    record: dict[str, str]
    refused: dict[str, int]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a record means: ``completion`` and ``success`` in the words of SCORM 2004, the rest 0 to 100."""

    completion: str = "not attempted"
    success: str = "unknown"
    score: int | None = None
    percent: int = 0

    @property
    def is_done(self) -> bool:
        """Whether the unit counts as completed."""
        if self.success == "failed":
            return False
        return self.completion == "completed" or (self.success == "passed" and self.completion in ("unknown", "not attempted"))


def merge(
    edition: Edition, record: Record, changes: Mapping[str, str], *, final: bool, review: bool, leaving: Leaving = Leaving.SILENT
) -> Merged:
    """The record with what content sent: known, writable, well-formed elements; statuses only upwards."""
    result = dict(record)
    refused: dict[str, int] = {}
    for element, value in changes.items():
        if fault := fault_of_element(edition, element):
            refused[element] = fault
        elif (kept := accepted(edition, element, value)) is None:
            refused[element] = _BAD_VALUE[edition.is_2004]
        elif (not review or element in _REVIEWED) and not _takes_back(element, result.get(element, ""), kept):
            result[element] = kept
    if final:
        _say_completed(edition, result, leaving)
    result[ENDED] = "true" if final else ""
    if len(result) > MOST_ELEMENTS or sum(len(value) for value in result.values()) > MOST_TEXT:
        raise CommitTooLarge
    return Merged(result, refused)


def _say_completed(edition: Edition, record: dict[str, str], leaving: Leaving) -> None:
    """What leaving says of a part's completion (SCORM 1.2 RTE 3.4.4; SCORM 2004 SN, UP.4)."""
    element, silent = ("cmi.completion_status", "unknown") if edition.is_2004 else ("cmi.core.lesson_status", "not attempted")
    said = record.get(element, silent)
    wordless = said == silent and record.get("cmi.success_status", "unknown") == "unknown"
    forced = leaving is Leaving.FORCED and said not in ("completed", "passed", "failed")
    if forced or (wordless and leaving is not Leaving.SPOKEN):
        record[element] = "completed"


def _takes_back(element: str, old: str, new: str) -> bool:
    if element in ("cmi.core.lesson_status", "cmi.completion_status"):
        # A failed test may be begun again; what is completed or passed stays.
        return old in ("completed", "passed") and new != "passed"
    return element == "cmi.success_status" and old == "passed"


def outcome(edition: Edition, sco: Sco, record: Record | None) -> Outcome:
    """What one part's record means, with the thresholds the manifest asks for."""
    if record is None:
        return Outcome()
    if sco.kind == "asset" and not any(key.startswith("cmi.") for key in record):
        return Outcome("completed", percent=100)  # a page that reports nothing is done once it was opened
    completion, success = _statuses_2004(sco, record) if edition.is_2004 else _statuses_12(sco, record)
    return Outcome(completion, success, _score(edition, record), _percent(completion, record))


def status_12(sco: Sco, record: Record | None) -> str:
    """A part's status in the one word that SCORM 1.2 has for it."""
    meant = outcome(Edition.SCORM_12, sco, record)
    if meant.success in ("passed", "failed"):
        return meant.success
    return (record or {}).get("cmi.core.lesson_status", meant.completion)


def _statuses_12(sco: Sco, record: Record) -> tuple[str, str]:
    status = record.get("cmi.core.lesson_status", "not attempted")
    raw, share = decimal(record.get("cmi.core.score.raw", "")), _share(Edition.SCORM_12, record)
    if sco.mastery_score is not None and raw is not None and share is not None and status in ("completed", "passed", "failed"):
        # Whatever content says of itself: where both are known the platform decides (RTE 3.4.4).
        status = "passed" if max(raw, share) + _SLIP >= sco.mastery_score else "failed"
    if status in ("passed", "failed"):
        return "completed", status
    return ("incomplete" if status == "browsed" else status), "unknown"


def _statuses_2004(sco: Sco, record: Record) -> tuple[str, str]:
    completion, success = record.get("cmi.completion_status", "unknown"), record.get("cmi.success_status", "unknown")
    progress = decimal(record.get("cmi.progress_measure", ""))
    if sco.completion_threshold is not None and progress is not None and completion != "completed":
        completion = "completed" if progress >= sco.completion_threshold else "incomplete"
    share = _share(Edition.SCORM_2004_4, record)
    if sco.passing_score is not None and share is not None:
        success = "passed" if share + _SLIP >= sco.passing_score * 100 else "failed"  # whatever content says (RTE 4.2.21.1)
    return completion, success


def _score(edition: Edition, record: Record) -> int | None:
    share = _share(edition, record)
    return None if share is None else _whole(share)


def _share(edition: Edition, record: Record) -> float | None:
    """The score in per cent, as exactly as content tells it."""
    prefix = "cmi.score" if edition.is_2004 else "cmi.core.score"
    scaled = decimal(record.get(f"{prefix}.scaled", ""))
    if scaled is not None:
        return scaled * 100
    raw, low, high = (decimal(record.get(f"{prefix}.{name}", "")) for name in ("raw", "min", "max"))
    if raw is None:
        return None
    low, high = low or 0.0, 100.0 if high is None else high
    return (raw - low) / (high - low) * 100 if high > low else raw


def _percent(completion: str, record: Record) -> int:
    if completion == "completed":
        return 100
    progress = decimal(record.get("cmi.progress_measure", ""))
    if progress is not None:
        return _whole(progress * 100)
    return rise_percent(record.get("cmi.suspend_data", "")) or 0


def _whole(number: float) -> int:
    return round(min(100.0, max(0.0, number)))


def together(outcomes: Sequence[Outcome]) -> Outcome:
    """What a package's parts mean together: all done, none failed, the mean of the scores there are."""
    if len(outcomes) == 1:
        return outcomes[0]
    scores = [each.score for each in outcomes if each.score is not None]
    done = all(each.completion == "completed" or each.is_done for each in outcomes)
    touched = any(each.completion not in ("not attempted", "unknown") or each.success != "unknown" for each in outcomes)
    completion = "completed" if done else "incomplete" if touched else "not attempted"
    successes = {each.success for each in outcomes}
    success = "failed" if "failed" in successes else "passed" if "passed" in successes and done else "unknown"
    percent = 100 if done else round(sum(each.percent for each in outcomes) / max(1, len(outcomes)))
    return Outcome(completion, success, round(sum(scores) / len(scores)) if scores else None, percent)


def of_course(course: Mapping[str, Any], parts: Outcome, *, scored: bool, mastery: int | None = None) -> Outcome:
    """What a package means whose own sequencing rolls its parts up; ``scored``: its rules give it a score of its own.

    ``mastery``: the score in per cent that a facilitator asks for in place of the package's own rules.
    """
    completion, success, measure = course["completion"], course["success"], course.get("score")
    score = _whole(measure * 100) if scored and measure is not None else parts.score
    if mastery is not None and score is not None and completion == "completed":
        success = "passed" if score >= mastery else "failed"
    if completion in ("unknown", "not attempted"):
        completion = "incomplete" if parts.completion != "not attempted" else completion
    return Outcome(completion, success, score, 100 if completion == "completed" else min(99, parts.percent))


def renewed(record: Record) -> dict[str, str]:
    """What of a record stays when a part is tried anew: the time spent, and what has been reached once and for all."""
    kept = {SECONDS, VISIT}
    stays = {key: value for key, value in record.items() if key in kept or value in _REACHED.get(key, ())}
    return stays | {SINCE: record.get(SECONDS, "0")}


def total_seconds(record: Record | None) -> int:
    """What the present try at a part has taken so far."""
    known = record or {}
    return max(0, int(known.get(SECONDS, "0")) - int(known.get(SINCE, "0")))


_PREFERENCES = ("cmi.learner_preference.", "cmi.student_preference.")


def preferences(record: Record) -> dict[str, str]:
    """How the learner likes things: louder, slower, with captions."""
    return {element: value for element, value in record.items() if element.startswith(_PREFERENCES)}


def is_for_review(edition: Edition, sco: Sco, record: Record | None) -> bool:
    """Whether a part is finished, so that opening it again changes no result: passed, or completed with nothing left to pass.

    Whoever passed the test but has not read everything (SCORM 2004: passed and incomplete) still has something to do.
    """
    meant = outcome(edition, sco, record)
    waits_for_score = sco.mastery_score is not None or sco.passing_score is not None
    return (meant.success == "passed" and meant.completion != "incomplete") or (meant.is_done and not waits_for_score)


def initial(
    edition: Edition, sco: Sco, record: Record | None, *, learner: tuple[str, str], review: bool, liked: Record | None = None
) -> dict[str, str]:
    """What the run-time is loaded with before content starts; ``learner`` is (identifier, name), ``liked`` the preferences."""
    kept = dict(liked or {}) | {element: value for element, value in (record or {}).items() if element.startswith("cmi.")}
    mode = {"credit": "no-credit" if review else "credit", "mode": "review" if review else "normal"}
    given = _given_2004(sco, mode) if edition.is_2004 else _given_12(sco, mode)
    place = "cmi" if edition.is_2004 else "cmi.core"
    who = "learner" if edition.is_2004 else "student"
    if not edition.is_2004 and record and outcome(edition, sco, record).success == "failed":
        kept |= {"cmi.core.lesson_status": "failed"}  # the run-time of 2004 finds that by itself
    given |= {f"{place}.{who}_id": learner[0], f"{place}.{who}_name": learner[1][:250]}
    given |= {f"{place}.entry": _entry(edition, record), f"{place}.total_time": span(edition, total_seconds(record))}
    for fleeting in (f"{place}.exit", f"{place}.session_time"):
        kept.pop(fleeting, None)
    if edition.is_2004:
        # Their rows are the first ones, and content cannot rename them.
        kept = {f"cmi.objectives.{row}.id": name for row, name in enumerate(sco.objectives)} | kept
    return {element: value for element, value in (kept | given).items() if value != "" or element.endswith(".entry")}


def _entry(edition: Edition, record: Record | None) -> str:
    if not record or not (record.get(ENDED) or any(element.startswith("cmi.") for element in record)):
        return "ab-initio"
    left = record.get("cmi.exit" if edition.is_2004 else "cmi.core.exit", "")
    # A window that died said no goodbye: that is a suspended visit, not a finished one.
    return "resume" if left == "suspend" or not record.get(ENDED) else ""


def _given_12(sco: Sco, mode: dict[str, str]) -> dict[str, str]:
    return {
        "cmi.core.credit": mode["credit"],
        "cmi.core.lesson_mode": mode["mode"],
        "cmi.launch_data": sco.launch_data,
        "cmi.student_data.mastery_score": "" if sco.mastery_score is None else f"{sco.mastery_score:g}",
        "cmi.student_data.max_time_allowed": sco.max_time,
        "cmi.student_data.time_limit_action": sco.time_limit_action,
    }


def _given_2004(sco: Sco, mode: dict[str, str]) -> dict[str, str]:
    return {
        "cmi.credit": mode["credit"],
        "cmi.mode": mode["mode"],
        "cmi.launch_data": sco.launch_data,
        "cmi.max_time_allowed": sco.max_time,
        "cmi.time_limit_action": sco.time_limit_action,
        "cmi.scaled_passing_score": "" if sco.passing_score is None else f"{sco.passing_score:g}",
        "cmi.completion_threshold": "" if sco.completion_threshold is None else f"{sco.completion_threshold:g}",
    }


def session_seconds(edition: Edition, record: Record) -> int:
    """The length of the present visit as content tells it."""
    told = seconds(edition, record.get("cmi.session_time" if edition.is_2004 else "cmi.core.session_time", ""))
    return int(told or 0)
