"""Hears and sees all that a page knows: whatever a browser was sent, stored or holds in its memory."""

from playwright.sync_api import Page

_EVERYTHING = """() => {
  const said = [document.documentElement.outerHTML];
  for (const store of [localStorage, sessionStorage]) said.push(JSON.stringify({ ...store }));
  const seen = new Set();
  const gather = (value, depth) => {
    if (depth > 7 || value === null || seen.size > 60000) return;
    if (typeof value === "string") { said.push(value); return; }
    if (typeof value !== "object" || seen.has(value) || value instanceof Node || value === window) return;
    seen.add(value);
    for (const key of Object.keys(value)) {
      if (["_owner", "stateNode", "_debugOwner"].includes(key)) continue;
      try { said.push(key); gather(value[key], depth + 1); } catch { /* a getter that refuses */ }
    }
  };
  // React hangs its tree on the elements: every component's props and hooks, contexts and the app's whole state among them.
  for (const element of document.querySelectorAll("*")) {
    for (const key of Object.keys(element).filter((each) => each.startsWith("__reactFiber"))) {
      for (let fiber = element[key]; fiber; fiber = fiber.return) {
        if (seen.has(fiber)) break;
        seen.add(fiber);
        gather(fiber.memoizedProps, 0);
        for (let hook = fiber.memoizedState; hook && typeof hook === "object" && !seen.has(hook); hook = hook.next) {
          seen.add(hook);
          gather(hook.memoizedState, 0);
        }
      }
    }
  }
  return said.join("\\n");
}"""


class Listener:
    """Hears everything a page is sent: frames of its socket, documents, scripts and every other answer with text."""

    def __init__(self, page: Page) -> None:
        self.heard: list[str] = []
        page.on("websocket", lambda socket: socket.on("framereceived", self._frame))
        page.on("response", self._response)

    def _frame(self, payload) -> None:
        self.heard.append(payload if isinstance(payload, str) else payload.decode("utf-8", "replace"))

    def _response(self, response) -> None:
        if response.request.resource_type in ("document", "script", "fetch", "xhr", "stylesheet"):
            self.answers = [*getattr(self, "answers", []), response]

    def everything(self, page: Page) -> str:
        texts = []
        for response in getattr(self, "answers", []):
            try:
                texts.append(response.text())
            except Exception:
                continue
        return "\n".join([*self.heard, *texts, page.evaluate(_EVERYTHING)])
