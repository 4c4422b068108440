# Nobody takes the last one who looks after an organisation, or after all of them.
refusal-last-administrator = Κανείς άλλος δεν διαχειρίζεται αυτόν τον οργανισμό. Ορίστε πρώτα κάποιον άλλον ως διαχειριστή.
refusal-last-superadministrator = Κανείς άλλος δεν φροντίζει για ολόκληρη την εγκατάσταση. Δώστε πρώτα τον ρόλο της γενικής διαχείρισης σε κάποιον άλλον.
