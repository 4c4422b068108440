# Můj účet: způsoby přihlášení.
ways-title = Způsoby přihlášení
ways-intro = Co otevírá váš účet. Když některý přibude nebo zmizí, pošleme vám e-mail.
ways-password = Heslo
ways-password-set = Máte heslo.
ways-password-none = Heslo nemáte. Pokud si ho přejete, požádejte o odkaz.
ways-password-ask = Požádat o odkaz
ways-houses = Propojené účty
ways-linked = Propojeno od: { $since }
ways-not-linked = Nepropojeno
ways-link = Propojit
ways-link-of = Propojit: { $name }
ways-unlink = Odebrat
ways-unlink-of = Odebrat: { $name }
ways-gone = Služba, která se tu už nenabízí
ways-done-linked = Účet je propojený. Od teď se jím můžete přihlašovat.
ways-done-unlinked = Propojení je zrušené.
ways-to-the-proof = Přejít tam
