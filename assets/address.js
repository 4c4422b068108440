// The address of what is on the screen, without a move: nothing loads anew, the place on the page and the focus stay.
import { useEffect } from "react";

export function Address({ to }) {
  useEffect(() => { if (to) window.history.replaceState(window.history.state, "", to); }, [to]);
  return null;
}
