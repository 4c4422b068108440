"""Pictures to send."""

from io import BytesIO

from PIL import Image

from qser_app.adapters.content_pictures import picture_of
from qser_app.adapters.content_uploads import Prepared


def a_picture(colour: str = "teal", size: tuple[int, int] = (30, 20), kind: str = "PNG") -> bytes:
    """The bytes of a picture of one colour."""
    target = BytesIO()
    Image.new("RGB", size, colour).save(target, kind)
    return target.getvalue()


def a_prepared_picture(colour: str = "teal") -> Prepared:
    """The same, as it is kept."""
    picture = picture_of(a_picture(colour, kind="WEBP"))
    return Prepared(picture.media, picture.width, picture.height)
