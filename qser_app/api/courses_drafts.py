"""What an author types, kept while they type: the page asks for a draft, sends every change, and gives one up for another's."""

from dataclasses import asdict
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from qser_app.api.gate import AUTHOR, actor_of, now, policy
from qser_app.api.gate_documents import document_of, naming_of
from qser_app.db import look, work
from qser_app.domain.courses_texts import Draft, Save, TextChanged, TextId, TextOf, TextTooLong, pieces_of, words_of
from qser_app.domain.people import Language
from qser_app.domain.refusals import NotFound
from qser_app.queries.courses_editor import draft_text
from qser_app.services.courses_drafts import keep_aside, keep_draft

_NEVER = {"Cache-Control": "no-store"}
_LARGEST = 512 * 1024


@policy(AUTHOR)
async def read(request: Request) -> Response:
    """The draft as it stands, or what learners see where nothing waits."""
    return _answer(look(draft_text, actor=actor_of(request), text=_text(request)))


@policy(AUTHOR, largest_body=_LARGEST)
async def keep(request: Request) -> Response:
    """Keep what was typed. 409 with what stands there when somebody else has saved since; 422 when it is too much."""
    text, sent = _text(request), await document_of(request)
    try:
        save = _save(sent)
        draft = await work(keep_draft, actor=actor_of(request), text=text, save=save, at=now())
    except TextChanged as refusal:
        return JSONResponse({"refused": refusal.code, "theirs": _told(refusal.theirs)}, status_code=409, headers=_NEVER)
    except TextTooLong as refusal:
        return JSONResponse({"refused": refusal.code, "gaps": refusal.gaps}, status_code=422, headers=_NEVER)
    return JSONResponse({"revision": draft.revision, "written_at": now().isoformat()}, headers=_NEVER)


@policy(AUTHOR, largest_body=_LARGEST)
async def put_aside(request: Request) -> Response:
    """Keep among the earlier states what somebody gives up for another's words."""
    text, sent = _text(request), await document_of(request)
    await work(keep_aside, actor=actor_of(request), text=text, words=words_of(sent.get("words")), at=now())
    return JSONResponse({}, status_code=201, headers=_NEVER)


def _text(request: Request) -> TextId:
    of, language = request.path_params["of"], request.path_params["language"]
    if of not in list(TextOf) or language not in list(Language):
        raise NotFound
    return TextId(TextOf(of), request.path_params["text_id"], Language(language))


def _save(sent: dict[str, Any]) -> Save:
    named = naming_of(sent)
    return Save(words_of(sent.get("words")), named.revision, named.operation, named.after)


def _answer(draft: Draft) -> Response:
    return JSONResponse(_told(draft), headers=_NEVER)


def _told(draft: Draft) -> dict[str, Any]:
    return asdict(draft) | {"pieces": pieces_of(draft.words.body)}


routes = [
    Route("/drafts/{of}/{text_id:int}/{language}/now", read),
    Route("/drafts/{of}/{text_id:int}/{language}", keep, methods=["PUT"]),
    Route("/drafts/{of}/{text_id:int}/{language}/aside", put_aside, methods=["POST"]),
]
