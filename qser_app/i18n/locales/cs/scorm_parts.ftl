# The parts of a package: contents, the way from one to the next, the end.
scorm-next = Další část
scorm-previous = Předchozí část
scorm-contents-done = hotovo { $done } z { $count }
scorm-part-locked = zatím není přístupné
scorm-over = Kurz se zavřel. Vše je uloženo.
scorm-open-again = Otevřít znovu
scorm-window-close = Zavřít okno
