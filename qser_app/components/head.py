"""What stands in the head of every page: icons, colours of the browser's own bars, and a word on the reader's language."""

import reflex as rx

# Runs before anything is drawn; constant text, so that its hash can stand in the content-security policy.
BEFORE_DRAWING = """
(function () {
  var root = document.documentElement, kept = null;
  try {
    kept = localStorage.getItem("qser_language");
    if (localStorage.getItem("qser_here") === "yes") root.setAttribute("data-here", "yes");
  } catch (e) {}
  var ours = ["en", "el", "es", "de", "cs"];
  var asked = (kept ? [kept] : (navigator.languages || [])).map(function (tag) { return tag.slice(0, 2); });
  var language = asked.filter(function (tag) { return ours.indexOf(tag) >= 0; })[0] || "en";
  root.lang = language;
  if (language !== "en") root.setAttribute("data-words", "loading");
})();
"""


def head() -> list[rx.Component]:
    """The elements, in order."""
    return [
        rx.el.script(BEFORE_DRAWING),
        rx.el.link(rel="icon", href="/icons/q-ser.svg", type="image/svg+xml"),
        rx.el.link(rel="apple-touch-icon", href="/icons/q-ser-180.png"),
        rx.el.link(rel="manifest", href="/icons/site.webmanifest"),
        rx.el.meta(name="theme-color", content="#ffffff", custom_attrs={"media": "(prefers-color-scheme: light)"}),
        rx.el.meta(name="theme-color", content="#1a2429", custom_attrs={"media": "(prefers-color-scheme: dark)"}),
        rx.el.meta(name="color-scheme", content="light dark"),
    ]
