"""Passkeys in the browser (assets/passkeys.js): a button that shows one, a form that makes one."""

import reflex as rx

_PASSKEYS = "$/public/passkeys"


class PasskeyButton(rx.Component):
    """Signs in with a passkey: in place of a password (``alone``), or as the second step; says what went wrong beside it."""

    library = _PASSKEYS
    tag = "PasskeyButton"
    alone: rx.Var[bool]
    next: rx.Var[str]


class PasskeyMaker(rx.Component):
    """Makes a passkey under a name; ``on_made`` gets the recovery codes that came with it, ``on_failed`` why there is none."""

    library = _PASSKEYS
    tag = "PasskeyMaker"
    on_made: rx.EventHandler[rx.event.passthrough_event_spec(list[str])]
    on_failed: rx.EventHandler[rx.event.passthrough_event_spec(str)]


passkey_button = PasskeyButton.create
passkey_maker = PasskeyMaker.create
