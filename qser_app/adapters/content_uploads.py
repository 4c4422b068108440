"""Pictures as people send them, made fit for a lesson or a profile: turned, sized down, written anew without anything else in them."""

import threading
import warnings
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

from qser_app.adapters.content_pictures import LARGEST, CannotShow, kind_of, picture_of
from qser_app.domain.courses_files import ENDINGS, MOST_PIXELS, WIDEST, BadPicture
from qser_app.domain.courses_sources import MediaSource
from qser_app.domain.people_organisation import LOGO_BOX
from qser_app.domain.people_picture import SIDE, Portrait

_FORMATS = ("PNG", "JPEG", "WEBP", "GIF")
_QUALITY = 82
# A drawing keeps every pixel unless that takes much more room than a photograph's way of writing it.
_WORTH = 2
# A decoded picture takes up to 160 MB of memory: one at a time.
_one = threading.Lock()


@dataclass(frozen=True, slots=True)
class Prepared:
    """A picture as it is kept; ``ending`` of its file's name."""

    media: MediaSource
    width: int
    height: int

    @property
    def ending(self) -> str:
        """The ending of the file's name."""
        return ENDINGS[self.media.content_type]


def prepared(source: Path) -> Prepared:
    """The picture in the file, made fit to be shown. Raises BadPicture."""
    data = source.read_bytes()
    if kind_of(data):
        with _one:
            data = _written_anew(data)
    elif len(data) > LARGEST:
        raise BadPicture("kind")
    try:
        picture = picture_of(data)
    except CannotShow as error:
        raise BadPicture("kind") from error
    return Prepared(picture.media, picture.width, picture.height)


def portrait(source: Path) -> Portrait:
    """The picture of a person in the file: made of pixels, its middle cut to a small square. Raises BadPicture."""
    data = source.read_bytes()
    if not kind_of(data):
        raise BadPicture("no-portrait")
    with _one:
        content = _written_anew(data, side=SIDE)
    return Portrait(sha256(content).hexdigest(), content)


def logo(source: Path) -> Portrait:
    """The logo of an organisation in the file: made of pixels, whole, small enough for the frame. Raises BadPicture."""
    data = source.read_bytes()
    if not kind_of(data):
        raise BadPicture("no-portrait")
    with _one:
        content = _written_anew(data, box=LOGO_BOX)
    return Portrait(sha256(content).hexdigest(), content)


def _written_anew(data: bytes, *, side: int = 0, box: tuple[int, int] = (WIDEST, WIDEST)) -> bytes:
    """The same picture and nothing else, at most as large as ``box``; with ``side`` as a square of so many pixels."""
    from PIL import Image  # noqa: PLC0415 -- loaded with the first picture (decision 15)

    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    broken = (OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError, OverflowError, MemoryError, NotImplementedError)
    try:
        with (
            warnings.catch_warnings(action="error", category=Image.DecompressionBombWarning),
            Image.open(BytesIO(data), formats=_FORMATS) as image,
        ):
            _check(image)
            if side:
                return _webp(_squared(_fitted(image), side), quality=_QUALITY, method=4)
            return _encoded(_fitted(image, box), is_drawing=image.format in ("PNG", "GIF"))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise BadPicture("too-many-pixels", most=MOST_PIXELS // 1_000_000) from error
    except broken as error:
        raise BadPicture("broken") from error


def _check(image: Any) -> None:
    """Before a single pixel is decoded."""
    if image.width * image.height > MOST_PIXELS:
        raise BadPicture("too-many-pixels", most=MOST_PIXELS // 1_000_000)
    if getattr(image, "n_frames", 1) > 1:
        raise BadPicture("animated")


def _fitted(image: Any, box: tuple[int, int] = (WIDEST, WIDEST)) -> Any:
    """Upright, in the web's colours, at most as large as ``box``."""
    from PIL import Image, ImageOps  # noqa: PLC0415 -- as above

    image.draft("RGB", (WIDEST, WIDEST))
    upright = ImageOps.exif_transpose(image)
    plain = _in_web_colours(upright, "RGBA" if upright.has_transparency_data else "RGB")
    plain.thumbnail(box, Image.Resampling.LANCZOS)
    return plain


def _squared(image: Any, side: int) -> Any:
    from PIL import Image, ImageOps  # noqa: PLC0415 -- as above

    image.info.clear()
    return ImageOps.fit(image, (side, side), Image.Resampling.LANCZOS, centering=(0.5, 0.4))  # faces are above the middle


def _in_web_colours(image: Any, mode: str) -> Any:
    from PIL import ImageCms  # noqa: PLC0415 -- as above

    profile = image.info.get("icc_profile")
    if profile and image.mode in ("RGB", "RGBA", "CMYK"):
        try:
            own, web = ImageCms.ImageCmsProfile(BytesIO(profile)), ImageCms.createProfile("sRGB")
            return ImageCms.profileToProfile(image, own, web, outputMode=mode)
        except (ImageCms.PyCMSError, OSError, ValueError):
            return image.convert(mode)  # a broken profile says nothing about the colours
    return image.convert(mode)


def _encoded(image: Any, *, is_drawing: bool) -> bytes:
    image.info.clear()
    photo = _webp(image, quality=_QUALITY, method=4)
    exact = _webp(image, lossless=True, quality=60, method=4) if is_drawing else b""
    return exact if exact and len(exact) <= _WORTH * len(photo) else photo


def _webp(image: Any, **how: Any) -> bytes:
    target = BytesIO()
    image.save(target, "WEBP", exif=b"", icc_profile=b"", xmp=b"", **how)
    return target.getvalue()
