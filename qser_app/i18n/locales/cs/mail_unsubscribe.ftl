# Stránka za odkazem, kterým se e-maily odhlašují.
mail-stop-title = Už tyto e-maily neposílat?
mail-stop-lead = Nebudete už dostávat e-maily druhu „{ $kind }“. Ve svých upozorněních na platformě Q-SER je najdete dál.
mail-stop-lead-digest = Nebudete už dostávat souhrny. Ve svých upozorněních na platformě Q-SER najdete všechno dál.
mail-stop-button = Už neposílat
mail-stopped-title = Takové e-maily už nechodí
mail-stopped-lead = E-maily druhu „{ $kind }“ nedostáváte. Ve svých upozorněních na platformě Q-SER je najdete dál.
mail-stopped-lead-digest = Souhrny nedostáváte. Ve svých upozorněních na platformě Q-SER najdete všechno dál.
mail-stopped-button = Posílat znovu
mail-stop-choose = Vybrat, jak budete dostávat všechny zprávy
mail-stop-wrong-title = Tento odkaz nefunguje
mail-stop-wrong = Možná se cestou zkrátil. Přihlaste se a vyberte, jaké e-maily chcete dostávat.
