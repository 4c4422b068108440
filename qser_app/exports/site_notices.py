"""The public pages behind a link in a mail that stops such mails: it asks, says what was done, and can be taken back."""

from qser_app.domain.notices_kinds import DIGEST_ALONE
from qser_app.domain.site_places import Place
from qser_app.exports.site_frame import Reader, Sheet, page_head
from qser_app.exports.site_html import Html, h

CHOICES = "/account/notices"


def ask_to_stop(reader: Reader, what: str, *, address: str) -> Sheet:
    """Whether mails of a kind, or digests, are to stop; nothing happens before the button is pressed."""
    t = reader.t
    lead = t("mail-stop-lead-digest") if what == DIGEST_ALONE else t("mail-stop-lead", kind=_kind(reader, what))
    return _sheet(reader, t("mail-stop-title"), lead, _button(t("mail-stop-button"), address, "stop", "primary"))


def stopped(reader: Reader, what: str, *, address: str) -> Sheet:
    """That they come no more; the way back."""
    t = reader.t
    lead = t("mail-stopped-lead-digest") if what == DIGEST_ALONE else t("mail-stopped-lead", kind=_kind(reader, what))
    return _sheet(reader, t("mail-stopped-title"), lead, _button(t("mail-stopped-button"), address, "again", "secondary"))


def no_such_link(reader: Reader) -> Sheet:
    """A link that this installation did not make, or that lost a part of itself."""
    return _sheet(reader, reader.t("mail-stop-wrong-title"), reader.t("mail-stop-wrong"))


def _sheet(reader: Reader, title: str, lead: str, *form: Html) -> Sheet:
    more = h.p(h.a(reader.t("mail-stop-choose"), href=CHOICES))
    body = (page_head(title, lead), h.div(*form, more, class_name="wrap stack stack-l"))
    return Sheet(Place.HOME, title, title, body, indexed=False)


def _kind(reader: Reader, what: str) -> str:
    return reader.t(f"notices-kind-{what}")


def _button(words: str, address: str, wish: str, kind: str) -> Html:
    button = h.button(words, type="submit", name="wish", value=wish, class_name=f"button button-{kind} button-large")
    return h.form(button, action=address, method="post")
