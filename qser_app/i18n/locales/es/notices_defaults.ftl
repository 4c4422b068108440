# How an organisation's people are told unless they choose for themselves.
notices-defaults-title = Cómo se avisa a su personal
notices-defaults-lead = Para cada tipo de aviso: cómo llega a las personas de su organización que no han elegido nada por su cuenta.
notices-defaults-whom = Cada persona puede elegir por sí misma en «Mi cuenta», y quien ya ha elegido lo conserva. Un cambio vale para lo que se comunique a partir de ahora.
notices-default-house = Como la plataforma
notices-default-usual = (Plataforma: { $way }.)
notices-default-kept = Guardado. Vale desde ahora para quienes no han elegido.
