"""A question while its author types: the page asks for the draft, sends every change, and keeps its own beside another's."""

import secrets
from dataclasses import asdict
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from qser_app.api.gate import AUTHOR, actor_of, now, policy
from qser_app.api.gate_documents import document_of, naming_of
from qser_app.db import look, work
from qser_app.domain.quizzes_forms import FormChanged, FormDraft, FormSave, FormTooLong, form_of
from qser_app.domain.refusals import LARGEST_NUMBER, NotFound
from qser_app.queries.quizzes_forms import draft_problems, question_draft
from qser_app.services.quizzes_forms import keep_beside, keep_form

_NEVER = {"Cache-Control": "no-store"}
_LARGEST = 1 << 20


@policy(AUTHOR)
async def read(request: Request) -> Response:
    """The draft as it stands, with what has to be mended."""
    actor, draft_id = actor_of(request), _draft_id(request)
    return JSONResponse(_told(look(question_draft, actor=actor, draft_id=draft_id), _problems(actor, draft_id)), headers=_NEVER)


@policy(AUTHOR, largest_body=_LARGEST)
async def keep(request: Request) -> Response:
    """Keep what was typed. 409 with what stands there when somebody else has saved since; 422 when it is too much."""
    actor, draft_id, sent = actor_of(request), _draft_id(request), await document_of(request)
    try:
        draft = await work(keep_form, actor=actor, draft_id=draft_id, save=_save(sent), at=now())
    except FormChanged as refusal:
        theirs = _told(refusal.theirs, _problems(actor, draft_id))
        return JSONResponse({"refused": refusal.code, "theirs": theirs}, status_code=409, headers=_NEVER)
    except FormTooLong as refusal:
        return JSONResponse({"refused": refusal.code}, status_code=422, headers=_NEVER)
    answer = {"revision": draft.revision, "written_at": draft.written_at, "problems": _problems(actor, draft_id)}
    return JSONResponse(answer, headers=_NEVER)


@policy(AUTHOR, largest_body=_LARGEST)
async def put_beside(request: Request) -> Response:
    """Keep as a question of its own what somebody gives up for another's words."""
    actor, draft_id, sent = actor_of(request), _draft_id(request), await document_of(request)
    try:
        form = form_of(sent.get("form"))
    except FormTooLong as refusal:
        return JSONResponse({"refused": refusal.code}, status_code=422, headers=_NEVER)
    key = f"q-{secrets.token_hex(8)}"
    new = await work(keep_beside, actor=actor, draft_id=draft_id, form=form, key=key, at=now())
    return JSONResponse({"draft": new}, status_code=201, headers=_NEVER)


def _draft_id(request: Request) -> int:
    draft_id = request.path_params["draft_id"]
    if draft_id > LARGEST_NUMBER:
        raise NotFound
    return draft_id


def _save(sent: dict[str, Any]) -> FormSave:
    named = naming_of(sent)
    return FormSave(form_of(sent.get("form")), named.revision, named.operation, named.after)


def _problems(actor: Any, draft_id: int) -> list[dict[str, str]]:
    return [asdict(each) for each in look(draft_problems, actor=actor, draft_id=draft_id)]


def _told(draft: FormDraft, problems: list[dict[str, str]]) -> dict[str, Any]:
    told = {"revision": draft.revision, "written_by": draft.written_by, "written_at": draft.written_at}
    return told | {"form": draft.form.as_document(), "problems": problems}


routes = [
    Route("/questions/drafts/{draft_id:int}/now", read),
    Route("/questions/drafts/{draft_id:int}", keep, methods=["PUT"]),
    Route("/questions/drafts/{draft_id:int}/beside", put_beside, methods=["POST"]),
]
