// One step after the other on the same page: each begins at its heading, for the eye and for whoever is read to.
import { useEffect, useRef } from "react";

export function Steps({ at }) {
  const before = useRef(at);
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    const heading = document.querySelector("main h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    window.scrollTo({ top: 0, behavior: "instant" });
  }, [at]);
  return null;
}
