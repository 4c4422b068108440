"""A learning platform that is not ours: a plain page with a strict run-time and the package in a frame, or in a window of its own."""

import functools
import http.server
import shutil
import tempfile
import threading
import zipfile
from pathlib import Path
from typing import Any, Self

from qser_app.api import content

_HERE = Path(__file__).parent
_VENDOR = Path(content.__file__).parent / "wrapper" / "vendor"
_RUNTIME = {"1.2": "scorm12.min.js", "2004": "scorm2004.min.js"}
_PAGE = """<!doctype html>
<html lang="en" data-edition="{edition}">
<head><meta charset="utf-8"><title>Another platform</title>
<script src="/{runtime}"></script><script src="/lms.js"></script>
<style>html, body {{ margin: 0; height: 100% }} iframe {{ width: 100%; height: 99vh; border: 0 }}</style></head>
<body>{body}</body>
</html>
"""
_FRAME = '<iframe src="/package/index.html" title="Course"></iframe>'
_WINDOW = """<button onclick="window.open('/package/index.html')">Open the course</button>"""


class _Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves the folder and says nothing."""

    def log_message(self, *args: Any) -> None:
        pass


class ForeignLms:
    """Serves one package: ``url`` holds it in a frame, ``window_url`` opens it, ``alone_url`` is the package by itself."""

    def __init__(self, package: Path, edition: str) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="qser-foreign-"))
        with zipfile.ZipFile(package) as archive:
            archive.extractall(self.folder / "package")
        for source in (_VENDOR / _RUNTIME[edition], _HERE / "lms.js"):
            shutil.copy(source, self.folder)
        for name, body in (("frame", _FRAME), ("window", _WINDOW)):
            page = _PAGE.format(edition=edition, runtime=_RUNTIME[edition], body=body)
            (self.folder / f"{name}.html").write_text(page, encoding="utf-8")
        handler = functools.partial(_Quiet, directory=str(self.folder))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.origin = f"http://127.0.0.1:{self.server.server_port}"
        self.url, self.window_url = f"{self.origin}/frame.html", f"{self.origin}/window.html"
        self.alone_url = f"{self.origin}/package/index.html"

    def __enter__(self) -> Self:
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()
        shutil.rmtree(self.folder)
