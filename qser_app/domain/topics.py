"""What can be whispered: the names of the topics that live screens listen to."""


def of_person(person_id: int) -> str:
    """Something about this person changed: points, badges, notices, progress."""
    return f"person:{person_id}"


def of_board(organisation_id: int | None) -> str:
    """A standing changed in an organisation; None: anywhere."""
    return f"board:{organisation_id or 'all'}"


def of_rules(organisation_id: int) -> str:
    """An organisation has published rules of rewards, or what they gave moved on."""
    return f"rules:{organisation_id}"


def of_session(person_id: int) -> str:
    """A sign-in of this person ended, or the person was suspended."""
    return f"session:{person_id}"


def of_text(name: str) -> str:
    """The draft of a text changed, or somebody came to it or left."""
    return f"text:{name}"


def of_exports(person_id: int) -> str:
    """A workbook that this person asked for got on."""
    return f"exports:{person_id}"


def of_import(person_id: int) -> str:
    """A sheet of people that this person sent got on."""
    return f"import:{person_id}"


def of_question_draft(draft_id: int) -> str:
    """The draft of a question changed."""
    return f"question-draft:{draft_id}"


OUTBOX = "outbox"
EXPORTS = "exports"
IMPORTS = "imports"
