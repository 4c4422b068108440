# Žebříček: co se počítá, mezi kým a kdo je na kterém místě.
# Česká řadová číslovka se píše s tečkou a podle $kind se nemění.
leaderboard-ordinal = { $value }.
leaderboard-title = Žebříček
leaderboard-lead = Podívejte se, jak se daří vašim kolegům. Seznam se mění sám, zatímco se díváte.
leaderboard-boards = Co se počítá
leaderboard-board-points = Body
leaderboard-board-badges = Odznaky
leaderboard-board-level = Úroveň
leaderboard-board-courses = Kurzy
leaderboard-scope = Mezi kým
leaderboard-scope-organisation = Moje organizace
leaderboard-scope-department = Moje oddělení
leaderboard-scope-everyone = Celá platforma
leaderboard-views = Která část
leaderboard-view-top = Prvních { $count } míst
leaderboard-view-around = Kolem mě
leaderboard-caption-points = Body mezi { $people } lidmi
leaderboard-caption-badges = Odznaky mezi { $people } lidmi
leaderboard-caption-level = Úrovně mezi { $people } lidmi
leaderboard-caption-courses = Dokončené kurzy mezi { $people } lidmi
leaderboard-place = Místo
leaderboard-person = Osoba
leaderboard-a-colleague = Někdo z kolegů
leaderboard-you = Vy
leaderboard-you-as-a-colleague = ostatní vidí „někdo z kolegů“
leaderboard-your-place = Vaše místo
leaderboard-hidden = Nezobrazujete se: nejste v žádném žebříčku a do žádného se nepočítáte. Změnit to můžete ve svém účtu.
leaderboard-few-title = Zatím je tu málo lidí
leaderboard-few-text = { $count ->
    [one] Žebříček se objeví, až v něm bude alespoň jeden člověk, aby nešlo na nikoho ukázat. Vaše body a odznaky se počítají od prvního dne.
    [few] Žebříček se objeví, až v něm budou alespoň { $count } lidé, aby nešlo na nikoho ukázat. Vaše body a odznaky se počítají od prvního dne.
    [many] Žebříček se objeví, až v něm bude alespoň { $count } člověka, aby nešlo na nikoho ukázat. Vaše body a odznaky se počítají od prvního dne.
   *[other] Žebříček se objeví, až v něm bude alespoň { $count } lidí, aby nešlo na nikoho ukázat. Vaše body a odznaky se počítají od prvního dne.
  }
leaderboard-none-title = Pro vedoucí není žádný osobní žebříček
leaderboard-none-text = Aby ničí učení nehodnotil ten, kdo ho vede, vedoucí nevidí, kdo je na kterém místě.
leaderboard-go-on = Najít kurz
