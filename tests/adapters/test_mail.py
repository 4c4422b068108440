"""Mail: what it says, and how it leaves."""

import os
from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any, Literal
from urllib.parse import urlsplit

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from qser_app.adapters import mail
from qser_app.adapters.mail import compose, deliver, way_to
from qser_app.adapters.notices_links import stop_path
from qser_app.domain.outbox import LOCKED_OUT, MALFORMED, TOO_SLOW, TURNED_DOWN, UNREACHABLE, Parcel, Undelivered
from tests.support.people import NOON
from tests.support.servers import free_port


@pytest.fixture
def house(monkeypatch, tmp_path):
    """Change settings for one test."""

    def change(**fields: object) -> None:
        monkeypatch.setattr(mail, "settings", mail.settings.model_copy(update=fields))

    change(var_dir=tmp_path, smtp_url="", public_url="https://learn.example.org", mail_from="Q-SER <no-reply@example.org>")
    return change


def a_parcel(template: str = "new-password", to: str = "ada@example.org", language: str = "en", **gaps: str | int) -> Parcel:
    gaps = {"name": "Ada", "minutes": 30, "path": "/new-password/s3cret?x=1&y=2"} | gaps
    return Parcel(7, "mail", {"to": to, "template": template, "language": language, "gaps": gaps}, 1, NOON)


def body(message: EmailMessage, kind: Literal["plain", "html"]) -> str:
    part = message.get_body((kind,))
    assert part is not None
    return part.get_content()


def test_a_mail_says_in_its_readers_language_what_to_do(house):
    message = compose(a_parcel())
    assert message["To"] == "ada@example.org"
    assert message["From"] == "Q-SER <no-reply@example.org>"
    assert message["Subject"] == "Choose a new password for Q-SER"
    assert message["Auto-Submitted"] == "auto-generated"
    text = body(message, "plain")
    assert text.startswith("Hello Ada,\n\nsomebody, most likely you, asked for a new password.")
    assert "for 30 minutes." in text
    assert "Choose a new password:\nhttps://learn.example.org/new-password/s3cret?x=1&y=2\n\n-- \n" in text
    assert compose(a_parcel(language="el"))["Subject"] == "Ορίστε νέο κωδικό πρόσβασης για το Q-SER"


def test_the_html_says_the_same_and_trusts_nobody(house):
    page = body(compose(a_parcel(name="<script>x</script>", language="el")), "html")
    assert '<html lang="el">' in page
    assert "&lt;script&gt;x&lt;/script&gt;" in page
    assert "<script" not in page
    assert 'href="https://learn.example.org/new-password/s3cret?x=1&amp;y=2"' in page


@pytest.mark.parametrize("template", ["invitation", "new-password", "password-changed"])
@pytest.mark.parametrize("language", ["en", "el"])
def test_every_template_has_its_words(house, template, language):
    text = compose(a_parcel(template, language=language, organisation="Egaleo", days=7)).as_string()
    assert "{" not in text.partition("</style>")[2]


def test_a_repeated_mail_is_the_same_mail(house):
    first, again = compose(a_parcel()), compose(a_parcel())
    assert first["Message-ID"] == again["Message-ID"] == "<outbox-7-20261102120000000000@learn.example.org>"
    assert first["Date"] == again["Date"]


def test_nobody_adds_a_header_or_a_paragraph_through_their_name(house):
    name = "Eve\r\nBcc: all@example.org\n\nClick here\x00" + "x" * 300
    message = compose(a_parcel("invitation", name=name, organisation="A\nB", days=1))
    assert message["Bcc"] is None
    assert "\nBcc" not in body(message, "plain")


@pytest.mark.parametrize("to", ["", "ada", "a@b\r\nBcc: c@d", "Eve <a@example.org>, b@example.org", "a@b, c@d"])
def test_an_address_that_is_none_is_given_up_at_once(house, to):
    with pytest.raises(Undelivered) as failure:
        compose(a_parcel(to=to))
    assert (failure.value.reason, failure.value.for_good) == (MALFORMED, True)


@pytest.mark.parametrize("path", ["//evil.example", "https://evil.example", "/a b", "/\\evil.example", "relative", "/x\n"])
def test_links_lead_only_into_the_house(house, path):
    with pytest.raises(Undelivered):
        compose(a_parcel(path=path))


@pytest.mark.parametrize("broken", [{"template": "unheard-of"}, {"gaps": None}, {"to": None}])
def test_a_malformed_letter_is_given_up_at_once(house, broken):
    parcel = a_parcel()
    with pytest.raises(Undelivered) as failure:
        compose(Parcel(7, "mail", parcel.payload | broken, 1, NOON))
    assert failure.value.for_good


async def test_without_a_server_a_mail_becomes_one_private_file(house, tmp_path):
    await deliver(a_parcel())
    await deliver(a_parcel())  # a crash before it was marked delivers it again
    [file] = (tmp_path / "mail").iterdir()
    assert file.name == "20261102T120000-7.eml"
    assert file.stat().st_mode & 0o777 == 0o600
    assert message_from_bytes(file.read_bytes(), policy=default)["To"] == "ada@example.org"


async def test_a_folder_that_cannot_be_written_is_tried_again(house, tmp_path):
    (tmp_path / "mail").write_text("in the way")
    with pytest.raises(Undelivered) as failure:
        await deliver(a_parcel())
    assert (failure.value.reason, failure.value.for_good) == (UNREACHABLE, False)


class Postbox:
    """What an SMTP server of our own received; ``answer`` replies to recipients."""

    def __init__(self, answer: str = "250 OK") -> None:
        self.answer, self.received = answer, []

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802 -- aiosmtpd's name
        if self.answer.startswith("2"):
            envelope.rcpt_tos.append(address)
        return self.answer

    async def handle_DATA(self, server, session, envelope):  # noqa: N802 -- aiosmtpd's name
        self.received.append(message_from_bytes(envelope.content, policy=default))
        return "250 OK"


@pytest.fixture
def smtp(house):
    """Start SMTP servers for the test; each becomes the house's."""
    running = []

    def start(postbox: Postbox, user: str = "", **options: Any) -> Postbox:
        controller = Controller(postbox, hostname="127.0.0.1", port=free_port(), **options)
        controller.start()
        running.append(controller)
        house(smtp_url=f"smtp://{user}127.0.0.1:{controller.port}")
        return postbox

    yield start
    for controller in running:
        controller.stop()


async def test_a_mail_leaves_over_smtp(smtp):
    postbox = smtp(Postbox())
    await deliver(a_parcel(language="el"))
    [message] = postbox.received
    assert message["Message-ID"] == "<outbox-7-20261102120000000000@learn.example.org>"
    assert body(message, "plain").startswith("Γεια σας Ada,")


async def test_the_server_is_told_who_we_are(smtp):
    def check(server, session, envelope, mechanism, data):
        return AuthResult(success=(data.login, data.password) == (b"mailer", b"p@ss"), handled=False)

    options = {"authenticator": check, "auth_require_tls": False}
    postbox = smtp(Postbox(), "mailer:p%40ss@", **options)
    await deliver(a_parcel())
    assert len(postbox.received) == 1
    smtp(Postbox(), "mailer:wrong@", **options)
    with pytest.raises(Undelivered) as failure:
        await deliver(a_parcel())
    assert (failure.value.reason, failure.value.for_good) == (LOCKED_OUT, False)


@pytest.mark.parametrize(("answer", "for_good"), [("450 later", False), ("550 no such user", True)])
async def test_a_refused_recipient_is_final_only_when_the_server_says_so(smtp, answer, for_good):
    smtp(Postbox(answer))
    with pytest.raises(Undelivered) as failure:
        await deliver(a_parcel())
    assert (failure.value.reason, failure.value.for_good) == (TURNED_DOWN, for_good)


async def test_a_server_that_is_not_there_is_tried_again(house):
    house(smtp_url=f"smtp://127.0.0.1:{free_port()}")
    with pytest.raises(Undelivered) as failure:
        await deliver(a_parcel())
    assert (failure.value.reason, failure.value.for_good) == (UNREACHABLE, False)


async def test_a_server_that_never_answers_is_left(house, monkeypatch):
    import asyncio

    async def silence(reader, writer):
        await asyncio.sleep(5)

    monkeypatch.setattr(mail, "_SECONDS", 0.1)
    async with await asyncio.start_server(silence, "127.0.0.1", 0) as server:
        house(smtp_url=f"smtp://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        with pytest.raises(Undelivered) as failure:
            await deliver(a_parcel())
    assert failure.value.reason == TOO_SLOW


def test_a_password_never_leaves_in_clear():
    assert way_to(urlsplit("smtp://u:p@mail.example.org"))["start_tls"] is True
    assert way_to(urlsplit("smtp://mail.example.org"))["start_tls"] is None
    assert way_to(urlsplit("smtp://u:p@localhost:1025"))["start_tls"] is None
    secure = way_to(urlsplit("smtps://u:p@mail.example.org"))
    assert (secure["use_tls"], secure["start_tls"], secure["port"]) == (True, False, 465)


def test_what_a_visitor_wrote_keeps_its_lines_and_is_answered_to_them(house):
    words = "Good morning,\n\n<b>we</b> are forty.\nMay we begin?"
    message = compose(a_parcel("contact", email="ada@example.org", language="en", words=words, reply_to="ada@example.org"))
    assert message["Reply-To"] == "ada@example.org"
    assert words in body(message, "plain")
    assert "<p>&lt;b&gt;we&lt;/b&gt; are forty.</p><p>May we begin?</p>" in body(message, "html")
    assert "Nobody reads replies" not in body(message, "plain")


def test_written_mails_about_somebody_are_forgotten(monkeypatch, tmp_path):
    monkeypatch.setattr(mail, "folder", lambda: tmp_path)
    letters = {1: ("ada@example.org", "Eva"), 2: ("boss@example.org", "Άντα Ζάγου"), 3: ("boss@example.org", "Άντα Ζάγουρη")}
    for number, (to, name) in letters.items():
        payload = {"to": to, "template": "erasure-asked", "language": "el", "gaps": {"days": 3, "name": name}}
        parcel = Parcel(number, "mail", payload, 1, NOON)
        mail._write(mail.compose(parcel), parcel)
    assert mail.forget("ada@example.org", "Άντα Ζάγου") == 2
    assert [file.name.rpartition("-")[2] for file in tmp_path.iterdir()] == ["3.eml"]
    assert mail.forget("", "") == 0


def test_old_written_mails_are_cleared_away(monkeypatch, tmp_path):
    monkeypatch.setattr(mail, "folder", lambda: tmp_path)
    for name, at in (("old.eml", NOON - timedelta(days=31)), ("new.eml", NOON)):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (at.timestamp(), at.timestamp()))
    assert mail.clear_old(days=0, at=NOON) == 0
    assert mail.clear_old(days=30, at=NOON) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["new.eml"]


def a_notice(code: str = "certificate-ending", what: str = "certificate-ending", **gaps: Any) -> Parcel:
    lines = [{"code": code, "gaps": {"course": "Welcome <b>"}, "path": "/course/X"}]
    gaps = {"name": "Ada", "person": 12, "what": what, "lines": lines, "path": "/course/X"} | gaps
    return Parcel(8, "mail", {"to": "ada@example.org", "template": "notices", "language": "el", "gaps": gaps}, 1, NOON)


def test_a_mail_about_news_names_its_kind_and_offers_to_stop_such_mails(house):
    house(public_url="https://learning.a-municipality-with-a-long-name.example.org")
    written = compose(a_notice()).as_bytes()
    message = message_from_bytes(written, policy=default)
    assert message["Subject"] == "Πιστοποιητικά που λήγουν: νέα στο Q-SER"
    stop = "https://learning.a-municipality-with-a-long-name.example.org" + stop_path(12, "certificate-ending")
    assert f"\r\nList-Unsubscribe: <{stop}>\r\n".encode() in written, "in one piece, for mail programs read no encoded words there"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert f": {stop}\r\n" in body(message, "plain")
    assert "Welcome &lt;b&gt;" in body(message, "html")


def test_a_digest_has_a_section_for_each_kind_and_stops_as_a_whole(house):
    lines = [{"code": "level", "gaps": {"level": 3}, "path": "/me"}, {"code": "course-enrolled", "gaps": {"title": "X"}, "path": ""}]
    message = compose(a_notice(what="digest", rhythm="daily", count=2, lines=lines, path="/notices"))
    assert message["Subject"] == "Η ημέρα σας στο Q-SER: 2 ειδοποιήσεις"
    text = body(message, "plain").replace("\r\n", "\n")
    assert text.index("Εγγραφές\n- Εγγραφήκατε") < text.index("Παράσημα και επίπεδα\n- ")
    assert stop_path(12, "digest") in message["List-Unsubscribe"]


def test_news_that_nobody_may_switch_off_offers_no_such_thing(house):
    message = compose(a_notice("erasure-held", what=""))
    assert message["List-Unsubscribe"] is None
    assert "unsubscribe" not in body(message, "plain")


@pytest.mark.parametrize("broken", [{"lines": []}, {"lines": [{"code": "unheard-of", "gaps": {}, "path": ""}]}, {"path": "//evil.example"}])
def test_a_malformed_notice_is_given_up_at_once(house, broken):
    with pytest.raises(Undelivered) as failure:
        compose(a_notice(**broken))
    assert failure.value.for_good
