# Cesty z balíčku, po kterých se může vydat jen účastník.
scorm-way-site = Kurz odkazuje na jiný web: { $name }
scorm-way-document = Kurz má pro vás soubor: { $name }
scorm-way-mail = Kurz chce napsat e-mail na adresu { $name }
scorm-way-hint = Otevře se na nové kartě. Vaše místo v kurzu zůstane, jak je.
scorm-way-open = Otevřít na nové kartě
scorm-way-stay = Zůstat tady
scorm-way-save = Uložit soubor
