"""The cookies the platform sets."""

from qser_app.adapters import cookies


def test_a_session_cookie_is_out_of_reach_of_scripts_and_other_sites():
    flags = cookies.session_cookie("x")
    assert (flags["httponly"], flags["samesite"], flags["path"], flags["secure"]) == (True, "lax", "/", False)


def test_a_header_that_makes_no_sense_is_no_session():
    assert cookies.session_hash("qser_session") == ""
    assert cookies.session_hash('a="b\x00;=;;') == ""
    assert cookies.session_hash("other=1") == ""
    assert cookies.session_hash("qser_session=abc; other=1") == cookies.hash_of("abc")


def test_what_was_typed_survives_its_cookie():
    kept = cookies.typed_cookie("name", "Μαρία Παππά; x=1")
    assert cookies.typed_text(f"{kept['key']}={kept['value']}", "name") == "Μαρία Παππά; x=1"
    assert cookies.typed_text(f"{kept['key']}={kept['value']}", "email") == ""
