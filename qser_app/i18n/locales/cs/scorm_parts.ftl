# The parts of a package: contents, the way from one to the next, the end.
scorm-next = Další kapitola
scorm-previous = Předchozí kapitola
scorm-contents-done = hotovo { $done } z { $count }
scorm-part-locked = zatím není přístupné
scorm-over = Kurz se zavřel. Vše je uloženo.
scorm-open-again = Otevřít znovu
scorm-window-close = Zavřít okno
scorm-aside = Část toho, co chtěl kurz uložit, je víc, než platforma uchovává. Tato část se neuložila; můžete pokračovat.
scorm-time-over = Čas na tuto kapitolu vypršel. Můžete pokračovat.
scorm-time-closed = Čas na tuto kapitolu vypršel, proto se zavřela. Co jste v ní udělali, je uloženo.
