"""What the texts of a course folder show: pictures and recordings, found for a text, checked, and remembered for the course."""

from collections.abc import Callable
from pathlib import Path

from qser_app.adapters import content_pictures
from qser_app.adapters.content_errors import ContentError
from qser_app.adapters.content_markdown import Mistake, Shown
from qser_app.adapters.content_pictures import CannotShow
from qser_app.adapters.content_recordings import BadWords, recording, source_of
from qser_app.domain.courses_captions import CaptionProblem
from qser_app.domain.courses_recordings import is_recording, names_beside
from qser_app.domain.courses_sources import MediaSource
from qser_app.domain.people import Language

_LONGEST_PATH = 300


class Gallery:
    """The files of one folder that its texts show; ``media`` by their digest, ``files`` the digest of each path."""

    def __init__(self, folder: Path) -> None:
        self.media: dict[str, MediaSource] = {}
        self.files: dict[str, str] = {}
        self._folder = folder
        self._known: dict[Path, MediaSource] = {}

    def shown(self, file: Path, address: str, language: Language, line: int, link: Callable[[str, int], object]) -> Shown:
        """What the text in ``file`` shows at ``address``. Raises Mistake, and ContentError for a mistake in another file."""
        if is_recording(address):
            return self._recording(file.parent, address, language, line, link)
        return self._picture(file.parent, address, language, line)

    def _picture(self, folder: Path, address: str, language: Language, line: int) -> Shown:
        path = content_pictures.find(folder, address, language)
        if path is None or len(self._path(path)) > _LONGEST_PATH:
            raise Mistake("picture", line, address[:_LONGEST_PATH])
        try:
            picture = content_pictures.read(path)
        except CannotShow as error:
            raise Mistake("picture-kind", line, address) from error
        self._remember(path, picture.media)
        return picture

    def _recording(self, folder: Path, address: str, language: Language, line: int, link: Callable[[str, int], object]) -> Shown:
        paths = {name: folder / name for name in names_beside(address)}
        try:
            beside = {name: self._source(path) for name, path in paths.items() if self._is_here(folder, path)}
            found = recording(beside, address, language, link)
        except CannotShow as error:
            raise Mistake("recording-kind", line, address) from error
        except BadWords as error:
            raise _error(paths[error.name], error) from error
        if found is None or any(len(self._path(paths[name])) > _LONGEST_PATH for name in beside):
            raise Mistake("recording", line, address[:_LONGEST_PATH])
        if found.lacks_words:
            raise Mistake("no-captions", line, address)
        for name, source in beside.items():
            self._remember(paths[name], source)
        return found

    def _is_here(self, folder: Path, path: Path) -> bool:
        return path.is_file() and path.resolve().is_relative_to(folder.resolve())

    def _source(self, path: Path) -> MediaSource:
        """A large file is read once, however many languages show it."""
        if path not in self._known:
            self._known[path] = source_of(path)
        return self._known[path]

    def _remember(self, path: Path, source: MediaSource) -> None:
        self.media[source.sha256] = source
        self.files[self._path(path)] = source.sha256

    def _path(self, path: Path) -> str:
        return path.relative_to(self._folder).as_posix()


def _error(path: Path, error: BadWords) -> ContentError:
    mistake = error.mistake
    if isinstance(mistake, CaptionProblem):
        return ContentError("captions", path, mistake.line, problem=mistake.fault.value, detail=mistake.detail)
    return ContentError(mistake.reason, path, mistake.line, detail=mistake.detail)
