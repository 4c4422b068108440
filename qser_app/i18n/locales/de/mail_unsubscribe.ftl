# Die Seite hinter dem Link, mit dem man E-Mails abbestellt.
mail-stop-title = Diese E-Mails abbestellen?
mail-stop-lead = Sie bekommen dann keine E-Mails der Art „{ $kind }“ mehr. In Ihren Mitteilungen auf Q-SER stehen sie weiterhin.
mail-stop-lead-digest = Sie bekommen dann keine Zusammenfassungen mehr. In Ihren Mitteilungen auf Q-SER steht weiterhin alles.
mail-stop-button = Abbestellen
mail-stopped-title = Solche E-Mails kommen nicht mehr
mail-stopped-lead = Sie bekommen keine E-Mails der Art „{ $kind }“. In Ihren Mitteilungen auf Q-SER stehen sie weiterhin.
mail-stopped-lead-digest = Sie bekommen keine Zusammenfassungen. In Ihren Mitteilungen auf Q-SER steht weiterhin alles.
mail-stopped-button = Wieder bestellen
mail-stop-choose = Für alles bestimmen, wie Sie Bescheid bekommen
mail-stop-wrong-title = Dieser Link funktioniert nicht
mail-stop-wrong = Vielleicht wurde er unterwegs abgeschnitten. Melden Sie sich an, um zu bestimmen, welche E-Mails Sie bekommen.
