// The end of a list that goes on by itself: it says so when it comes near, once for every time the list has grown.
import { createElement, useEffect, useRef } from "react";

const NEAR = "600px 0px";

export function Further({ grown, onNear, className, children }) {
  const end = useRef(null);
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => entry.isIntersecting && onNear(), { rootMargin: NEAR });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [grown]);
  return createElement("div", { ref: end, className }, children);
}
