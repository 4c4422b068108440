"""The files of a course on the screen: recordings that come in, files that are taken away."""

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.courses_editor import Choice
from qser_app.domain.courses_files import FileRow
from qser_app.domain.policies import AUTHOR
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.queries.courses_files import course_files, places_for_files
from qser_app.queries.courses_structure import authored_course
from qser_app.services.courses_files import remove_file
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, argument, parse, who


class FilesState(rx.State):
    """One course's files. ``found`` is loading, here or missing; ``places``: for whose texts a file may be sent."""

    found: str = "loading"
    course: str = ""
    files: list[FileRow] = []
    places: list[Choice] = []

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the files of the course of the address."""
        try:
            self.course = look(authored_course, actor=who(), code=argument(self, "code")[:40]).code
        except (NotFound, BadInput):
            self.found, self.course, self.files = "missing", "", []
            return
        self.places = look(places_for_files, actor=who(), code=self.course)
        self._read()
        self.found = "here"

    @rx.event
    @allow(AUTHOR)
    async def remove(self, file_id: int):
        """Take away a file that no text shows."""
        await work(remove_file, actor=who(), file_id=parse(file_id, int))
        self._read()
        (await self.get_state(FeedbackState))._say("files-removed", tone="good")

    @rx.event
    @allow(AUTHOR)
    async def arrived(self, file_id: int):
        """A recording is here: its words come next."""
        return rx.redirect(f"/desk/recording/{parse(file_id, int)}")

    def _read(self) -> None:
        self.files = look(course_files, actor=who(), code=self.course) if self.course else []
