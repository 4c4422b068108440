"""Addresses within the site."""

import pytest

from qser_app.domain.site import browser_named, local_path


@pytest.mark.parametrize("path", ["/", "/me", "/learn/lesson/7", "/catalogue?field=education&page=2", "/learn/scorm/3/"])
def test_a_page_of_ours_is_a_destination(path):
    assert local_path(path) == path


@pytest.mark.parametrize(
    "path",
    [
        "",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https://evil.example",
        "https:evil.example",
        "javascript:alert(1)",
        "data:text/html,x",
        "/%5cevil.example",
        "/%2f/evil.example",
        "/me//evil.example",
        "/.evil",
        "/..",
        "/a/../..//evil.example",
        "/me\n//evil.example",
        "/me\r\nSet-Cookie: a=b",
        " /me",
        "/me#x",
        "/me@evil.example",
        "/auth/sign-out",
        "/sign-in?next=/sign-in",
        "/" + "a" * 400,
    ],
)
def test_anything_else_leads_home(path):
    assert local_path(path) == "/"


@pytest.mark.parametrize(
    ("agent", "named"),
    [
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0",
            "Edge, Windows",
        ),
        (
            "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36",
            "Chrome, Android",
        ),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Safari/604.1", "Safari, iPhone"),
        ("curl/8.0", ""),
    ],
)
def test_a_browser_has_a_name_people_know(agent, named):
    assert browser_named(agent) == named
