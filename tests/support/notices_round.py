"""One round of the jobs on an installation, as its leader makes it; prints the newest mail to an address.

``python -m tests.support.notices_round ADDRESS``
"""

import asyncio
import sys
from email import message_from_bytes
from email.policy import default

from qser_app.adapters import mail
from qser_app.jobs import loop

if __name__ == "__main__":
    asyncio.run(loop.do_round("a test"))
    written = [file.read_bytes() for file in sorted(mail.folder().glob("*.eml"))]
    theirs = [each for each in written if message_from_bytes(each, policy=default)["To"] == sys.argv[1]]
    print(theirs[-1].decode("ascii"))
