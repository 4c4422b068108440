"""The picture of a piece of news, on its way to the platform (assets/newsdesk.js)."""

from typing import Any

import reflex as rx

from qser_app.domain.courses_files import LARGEST_PICTURE_MB


class NewsPicture(rx.Component):
    """Asks for a picture and sends it for the piece ``item``; ``on_kept``: it is there."""

    library = "$/public/newsdesk"
    tag = "NewsPicture"
    item: rx.Var[int]
    megabytes: rx.Var[int]
    on_kept: rx.EventHandler[rx.event.no_args_event_spec]


def news_picture(item: Any, on_kept: Any) -> rx.Component:
    """The field."""
    return NewsPicture.create(item=item, megabytes=LARGEST_PICTURE_MB, on_kept=on_kept)
