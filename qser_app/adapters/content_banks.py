"""The question bank of a course folder: one GIFT file per language, put together into questions, or what is wrong and where."""

from collections.abc import Sequence
from pathlib import Path

from qser_app.adapters import quizzes_gift
from qser_app.adapters.content_errors import ContentError
from qser_app.domain.gift import parse
from qser_app.domain.gift_words import BadGift
from qser_app.domain.people import Language
from qser_app.domain.quizzes_bank import BadBank, QuestionSource, merge
from qser_app.domain.quizzes_drafts import Draft
from qser_app.domain.refusals import is_storable
from qser_app.i18n.catalogue import SOURCE, phrase


def read_bank(folder: Path, languages: Sequence[Language]) -> tuple[QuestionSource, ...]:
    """The module's questions; none where there is no file. Raises ContentError.

    ``bank.<language>.partial.gift`` may leave questions out.
    """
    found = {language: file for language in languages if (file := _file(folder, language))}
    drafts: dict[str, list[Draft]] = {}
    try:
        for language, file in found.items():
            drafts[language] = quizzes_gift.drafts(parse(_text(file)), language)
        return tuple(merge(drafts, partial=[language for language, file in found.items() if ".partial." in file.name]))
    except BadBank as error:
        raise _told(error, found[Language(str(error.gaps["lang"]))]) from error
    except BadGift as error:
        raise _told(error, found[list(found)[len(drafts)]]) from error


def _file(folder: Path, language: Language) -> Path | None:
    files = (folder / f"bank.{language}.gift", folder / f"bank.{language}.partial.gift")
    return next((file for file in files if file.is_file()), None)


def _text(file: Path) -> str:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ContentError("missing-file", file) from error
    if not is_storable(text):
        raise ContentError("missing-file", file)
    return text


def _told(error: BadGift | BadBank, file: Path) -> ContentError:
    detail = phrase(SOURCE, f"refusal-{error.code}", **error.gaps)
    if error.code == "bank-unfit" and isinstance(error, BadBank):
        detail += " " + phrase(SOURCE, f"bank-reason-{error.reason}")
    return ContentError("bank", file, line=int(error.gaps["line"]), detail=detail)
