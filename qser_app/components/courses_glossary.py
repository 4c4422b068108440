"""The form of a term, whose words stay in the browser until they are saved (assets/entry_kept.js)."""

import reflex as rx


class KeptFields(rx.Component):
    """Around the fields of a form known as ``about``; ``done``: what was typed has been saved or given up."""

    library = "$/public/entry_kept"
    tag = "KeptFields"
    about: rx.Var[str]
    done: rx.Var[bool]


kept_fields = KeptFields.create
