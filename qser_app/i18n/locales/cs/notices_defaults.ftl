# How an organisation's people are told unless they choose for themselves.
notices-defaults-title = Jak vaši lidé dostávají upozornění
notices-defaults-lead = U každého druhu upozornění: jak přijde lidem z vaší organizace, kteří si sami nic nezvolili.
notices-defaults-whom = Každý si může zvolit sám v části „Můj účet“ a kdo si zvolil, tomu volba zůstává. Změna platí pro to, co se oznámí od této chvíle.
notices-default-house = Jako platforma
notices-default-usual = (Platforma: { $way }.)
notices-default-kept = Uloženo. Od této chvíle to platí pro všechny, kdo si nezvolili.
