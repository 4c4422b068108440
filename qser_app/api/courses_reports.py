"""Results as files: workbooks that facilitators take along, each asked for with the rights of whoever asks."""

import secrets
from collections.abc import Callable
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from qser_app.api.gate import AUTHOR, actor_of, now, policy
from qser_app.api.media import taken_along
from qser_app.db import study
from qser_app.domain.courses_desk import Chosen
from qser_app.domain.courses_people_progress import Sought
from qser_app.exports.courses_people import learners_workbook
from qser_app.exports.quizzes_results import analysis_workbook, quiz_workbook
from qser_app.exports.scorm_results import attempts_workbook, records_workbook
from qser_app.settings import settings

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@policy(AUTHOR)
async def package_attempts(request: Request) -> Response:
    """The attempts at a package, as they are filtered on the page."""
    return await _sent(request, attempts_workbook, f"attempts-{request.path_params['unit_id']}.xlsx")


@policy(AUTHOR)
async def package_records(request: Request) -> Response:
    """What was answered in these attempts."""
    return await _sent(request, records_workbook, f"answers-{request.path_params['unit_id']}.xlsx")


@policy(AUTHOR)
async def quiz_results(request: Request) -> Response:
    """The attempts at a quiz with their answers, as they are filtered on the page."""
    return await _sent(request, quiz_workbook, f"quiz-{request.path_params['unit_id']}.xlsx")


@policy(AUTHOR)
async def quiz_items(request: Request) -> Response:
    """How well the questions of a quiz measure."""
    return await _sent(request, analysis_workbook, f"analysis-{request.path_params['unit_id']}.xlsx")


@policy(AUTHOR)
async def course_people(request: Request) -> Response:
    """The people of a course, as they are filtered on the page."""
    course_id, asked = request.path_params["course_id"], _chosen(request)
    sought = Sought(asked.words, asked.department_id, request.query_params.get("pace", "")[:20])
    target = _place()
    try:
        await study(learners_workbook, actor=actor_of(request), course_id=course_id, at=now(), sought=sought, target=target)
        return taken_along(target.open("rb"), media_type=_XLSX, name=f"people-{course_id}.xlsx")
    finally:
        target.unlink(missing_ok=True)


async def _sent(request: Request, build: Callable[..., None], name: str) -> Response:
    """A workbook written to a file that has no name any more when it is sent."""
    target = _place()
    try:
        await study(build, actor=actor_of(request), unit_id=request.path_params["unit_id"], chosen=_chosen(request), target=target)
        return taken_along(target.open("rb"), media_type=_XLSX, name=name)
    finally:
        target.unlink(missing_ok=True)


def _place() -> Path:
    target = settings.var_dir / "reports" / secrets.token_hex(16)
    target.parent.mkdir(parents=True, exist_ok=True)
    return target


def _chosen(request: Request) -> Chosen:
    asked = request.query_params
    department = asked.get("department", "")
    number = int(department) if department.isascii() and department.isdigit() and len(department) < 10 else 0
    return Chosen(asked.get("words", "")[:100], number, asked.get("outcome", "")[:20])


routes = [
    Route("/reports/course/{course_id:int}/people.xlsx", course_people),
    Route("/reports/package/{unit_id:int}/attempts.xlsx", package_attempts),
    Route("/reports/package/{unit_id:int}/answers.xlsx", package_records),
    Route("/reports/quiz/{unit_id:int}/results.xlsx", quiz_results),
    Route("/reports/quiz/{unit_id:int}/analysis.xlsx", quiz_items),
]
