"""What is written into the head of every built page: the styles, and word of the reader's language, so that nothing is waited for twice."""

import json
import re
from pathlib import Path
from typing import Any

from reflex.plugins import Plugin

# Reflex names its own sheet twice, as something to preload and as a sheet; a page's own sheet is named once.
_PRELOAD = re.compile(r'<link as="style" href="/assets/[^"]+\.css" rel="preload"/>')
_SHEET = re.compile(r'<link (?=[^>]*rel="stylesheet")[^>]*href="(?P<sheet>/assets/[^"]+\.css)"[^>]*/>')
_MODULES = re.compile(r'<link rel="modulepreload" href="[^"]+"/>')
_LANGUAGE = re.compile(r"common\.(?P<language>[a-z]{2})-[^.]+\.js")
# Only a language that is on its way has words to fetch (components/head.py); the module that reads them asks for the same file.
_FETCH = """
(function () {
  var root = document.documentElement, at = %s[root.lang];
  if (!at || !root.hasAttribute("data-words")) return;
  var link = document.createElement("link");
  link.rel = "modulepreload";
  link.href = at;
  document.head.appendChild(link);
})();
"""


class BuiltHead(Plugin):
    """Finishes the pages after the build, before they are compressed."""

    def post_build(self, **context: Any) -> None:
        """Write into every page of the build."""
        finish(context["static_dir"])


def finish(client: Path) -> None:
    """Write the styles and the addresses of the catalogues into every page under ``client``; modules are fetched after what can be seen.

    Saves the first visit a round trip before anything is painted. React finds the elements it made when it wakes, and passes over
    those that it did not make: so its own links stay, and are told to fetch nothing.
    """
    script = f"<script>{_FETCH % json.dumps(_words_of(client))}</script>"
    for page in client.rglob("*.html"):
        page.write_text(_finished(page.read_text(encoding="utf-8"), client, script), encoding="utf-8")


def _words_of(client: Path) -> dict[str, str]:
    """Where the words for every page stand in each language but English, which the scripts themselves hold."""
    found = ((_LANGUAGE.fullmatch(file.name), file.name) for file in sorted((client / "assets").iterdir()))
    return {match["language"]: f"/assets/{name}" for match, name in found if match}


def _finished(html: str, client: Path, script: str) -> str:
    def written(link: re.Match[str]) -> str:
        styles = (client / link["sheet"].lstrip("/")).read_text(encoding="utf-8")
        asleep = link[0].replace("/>", ' disabled=""/>')
        return f"<style>{styles}</style>{asleep}"

    html, sheets = _SHEET.subn(written, html)
    html, preloads = _PRELOAD.subn(lambda link: link[0].replace("/>", ' media="not all"/>'), html)
    if not sheets or preloads != 1:
        raise ValueError("the pages no longer link their styles as they did: see what Reflex changed")
    modules = "".join(_MODULES.findall(html))
    return _MODULES.sub("", html).replace("<style>", f"{script}<style>", 1).replace("</body>", f"{modules}</body>")
