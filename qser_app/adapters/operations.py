"""What the machine under the house says of itself."""

import functools
import shutil
import tomllib

from qser_app.domain.operations import Machine
from qser_app.settings import ROOT, settings


def machine() -> Machine:
    """The disk of the data folder, and which version runs."""
    settings.var_dir.mkdir(parents=True, exist_ok=True)
    disk = shutil.disk_usage(settings.var_dir)
    return Machine(free=disk.free, disk=disk.total, version=version())


@functools.lru_cache(maxsize=1)
def version() -> str:
    """The version of the platform that runs."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])
