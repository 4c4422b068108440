"""What is found inside the container of a recording."""

from dataclasses import dataclass, field


class Broken(Exception):
    """The file ends too early, or says of itself what cannot be."""


@dataclass(slots=True)
class Inside:
    """The codecs by their names in the container, and the size of the largest picture."""

    video: set[str] = field(default_factory=set[str])
    audio: set[str] = field(default_factory=set[str])
    width: int = 0
    height: int = 0

    def seen(self, width: int, height: int) -> None:
        """A picture of this size is in it."""
        if width * height > self.width * self.height:
            self.width, self.height = width, height
