"""Windows of a browser for one test after the other: what the browser has compiled stays, what a person left in it goes."""

from dataclasses import dataclass

from playwright.sync_api import Browser, BrowserContext, Page

_LOCALES = {"en": "en-GB", "el": "el-GR", "es": "es-ES", "de": "de-DE", "cs": "cs-CZ"}
_LEFT_BEHIND = "local_storage,indexeddb,service_workers,cache_storage,websql,file_systems"


@dataclass(frozen=True, slots=True)
class Screen:
    """What a page is looked at with."""

    width: int
    height: int
    dark: bool

    def show(self, page: Page) -> None:
        """Give the page this screen."""
        page.set_viewport_size({"width": self.width, "height": self.height})
        page.emulate_media(color_scheme="dark" if self.dark else "light")


class Windows:
    """Contexts of a browser by language. A new one reads and compiles all scripts anew, which takes half a second."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._idle: dict[str, list[BrowserContext]] = {}
        self._taken: dict[BrowserContext, str] = {}

    def take(self, language: str, *, clock: bool = False) -> BrowserContext:
        """One that nobody uses; one with a clock of its own is new, and not used again."""
        idle = self._idle.get(language)
        if idle and not clock:
            context = idle.pop()
            self._taken[context] = language
            return context
        context = self._browser.new_context(locale=_LOCALES[language], timezone_id="Europe/Athens")
        if clock:
            context.clock.install()
        else:
            self._taken[context] = language
        return context

    def give_back(self, context: BrowserContext) -> None:
        """Close every page, and undo what a test may have set."""
        language = self._taken.pop(context, None)
        if language is None:
            context.close()
            return
        for page in context.pages:
            page.close()
        context.unroute_all()
        context.set_offline(offline=False)
        context.clear_cookies()
        self._idle.setdefault(language, []).append(context)


def forget(page: Page, *origins: str) -> None:
    """Let the browser of this page know nothing more of these origins than their files."""
    session = page.context.new_cdp_session(page)
    for origin in origins:
        session.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": _LEFT_BEHIND})
    session.detach()
