"""What an author is told when a course folder cannot be read: where, and what to do."""

from pathlib import Path

from qser_app.domain.refusals import Refusal
from qser_app.i18n.catalogue import SOURCE, phrase


class ContentError(Refusal):
    """A mistake in a course folder, with the file and the line (0: the whole file); nothing was imported."""

    def __init__(self, reason: str, file: Path | str, line: int = 0, **gaps: str | int) -> None:
        self.code = f"content-{reason}"
        super().__init__(file=str(file), line=line, **gaps)

    def __str__(self) -> str:
        return phrase(SOURCE, f"refusal-{self.code}", **self.gaps)
