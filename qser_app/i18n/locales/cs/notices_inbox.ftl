# Stránka všech upozornění.
notices-lead = Co se pro vás událo, nejnovější nahoře.
notices-filter = Která
notices-filter-all = Všechno
notices-filter-unread = Nepřečtená
notices-filter-apply = Zobrazit
notices-mark-read = Označit jako přečtené
notices-mark-unread = Označit jako nepřečtené
notices-mark-of = { $action }: { $notice }
notices-new = Nové
notices-older = Zobrazit starší
notices-end = Dál do minulosti tato stránka nesahá. Starší uvidíte, když vyberete druh.
notices-none-here = Nic tohoto druhu
notices-none-here-text = Vašemu výběru tu nic neodpovídá.
notices-none = Zatím nic
notices-none-text = Tady se objeví odznaky, pozvánky, osvědčení a další novinky.
notices-to-choices = Jak dostávám zprávy
