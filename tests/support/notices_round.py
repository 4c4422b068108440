"""One round of the jobs on an installation, as its leader makes it: ``python -m tests.support.notices_round``; prints the newest mail."""

import asyncio

from qser_app.adapters import mail
from qser_app.jobs import loop

if __name__ == "__main__":
    asyncio.run(loop.do_round("a test"))
    print(max(mail.folder().glob("*.eml"), key=lambda file: file.stat().st_mtime_ns).read_text(encoding="utf-8"))
