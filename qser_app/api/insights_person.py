"""A person's record as a file to take along: made at once, for one person's is small."""

import secrets

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from qser_app.api.gate import SIGNED_IN, actor_of, now, policy
from qser_app.api.media import taken_along
from qser_app.db import study, work
from qser_app.domain.insights_profile import Part
from qser_app.exports.insights_person import person_workbook
from qser_app.services.insights_profile import look_at
from qser_app.settings import settings

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@policy(SIGNED_IN)
async def person(request: Request) -> Response:
    """Everything of a person that whoever asks may see; another's is written in their access log first."""
    person_id, actor, at = request.path_params["person_id"], actor_of(request), now()
    await work(look_at, actor=actor, person_id=person_id, part=Part.EXPORT, at=at)
    target = settings.var_dir / "reports" / secrets.token_hex(16)
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        await study(person_workbook, actor=actor, person_id=person_id, at=at, target=target)
        return taken_along(target.open("rb"), media_type=_XLSX, name=f"profile-{person_id}.xlsx")
    finally:
        target.unlink(missing_ok=True)


routes = [Route("/reports/person/{person_id:int}/profile.xlsx", person)]
