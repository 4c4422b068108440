# Osvědčení: stránka, která je ověřuje, a co říkáme těm, kdo je mají nebo odvolávají.
refusal-certificate-validity = Vyberte prosím jednu z nabízených dob.
refusal-certificate-reason = Uveďte prosím důvod o délce 3 až 300 znaků. Držitel osvědčení si ho přečte.
