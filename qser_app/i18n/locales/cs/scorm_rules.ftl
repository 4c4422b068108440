# Co lektoři určují u balíčku: pokusy, co se počítá, vynulování.
refusal-no-package-attempts-left = { $allowed ->
    [one] Využili jste jediný pokus, který tento balíček dovoluje.
    [few] Využili jste všechny { $allowed } pokusy, které tento balíček dovoluje.
    [many] Využili jste všech { $allowed } pokusu, které tento balíček dovoluje.
   *[other] Využili jste všech { $allowed } pokusů, které tento balíček dovoluje.
  }
refusal-attempt-not-finished = Nový pokus můžete začít, až dokončíte ten poslední. Pokračujte prosím tam, kde jste skončili.
refusal-reason-missing = Uveďte prosím důvod v délce 3 až 500 znaků.
refusal-already-reset = Tento pokus už byl vynulován. Nic se nezměnilo.
notice-attempt-reset = Váš pokus { $number } v části „{ $title }“ byl vynulován, abyste mohli začít znovu. Co jste dokončili, zůstává dokončeno. Důvod: { $reason }
