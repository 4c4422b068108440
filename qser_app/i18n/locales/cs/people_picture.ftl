# A person's picture of themselves.
portrait-title = Můj obrázek
portrait-lead = Zobrazuje se vedle vašeho jména v profilu a v rohu každé stránky. Vidíte ho vy a ti, kdo smějí vidět váš profil: správci vaší organizace a lektoři vašich kurzů. V žebříčcích se obrázky neukazují.
portrait-choose = Vyberte obrázek
portrait-hint = PNG, JPEG, WebP nebo GIF. Ořízne se na čtverec, zmenší a zbaví všeho, co do něj zapsal fotoaparát.
portrait-sending = Obrázek se odesílá…
portrait-kept = Obrázek je uložen.
portrait-failed = Obrázek nedorazil. Zkuste to prosím znovu.
portrait-remove = Odebrat obrázek
portrait-removed = Obrázek je odebrán; znovu se zobrazují vaše iniciály.
refusal-picture-no-portrait = Tento obrázek zde nelze zobrazit: možné jsou PNG, JPEG, WebP nebo GIF.
