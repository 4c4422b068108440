"""Makes every workbook that waits in a running installation, as its jobs do where they run: ``python -m tests.support.reports_made``."""

import asyncio

from qser_app.jobs.reports import make_next


async def main() -> None:
    """One after the other."""
    while await make_next("tests"):
        pass


if __name__ == "__main__":
    asyncio.run(main())
