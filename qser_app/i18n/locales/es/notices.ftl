# La campana y lo que anuncia.
notices-title = Avisos
notices-bell = { $count ->
    [0] Avisos: nada nuevo
    [one] Avisos: uno nuevo
   *[other] Avisos: { $count } nuevos
  }
notices-empty = Nada todavía. Aquí aparecerán sus insignias, invitaciones y otras novedades.
notices-all = Todos los avisos
notices-read-all = Marcar todo como leído
notices-loading = Un momento…
notice-certificate = Su certificado de «{ $course }» está listo.
notice-certificate-ending = Su certificado de «{ $course }» caduca en menos de un mes. Supere de nuevo el último cuestionario del curso para renovarlo.
notice-certificate-withdrawn = Su certificado de «{ $course }» ha sido retirado: { $reason }
notice-export-ready = Su libro de Excel «{ $title }» está listo.
notice-erasure-asked = { $days ->
    [one] Sus datos se suprimirán dentro de un día. Hasta entonces puede anularlo.
   *[other] Sus datos se suprimirán dentro de { $days } días. Hasta entonces puede anularlo.
  }
notice-erasure-held = Sus datos aún no se han suprimido: usted es la única persona que administra esto. Asigne el rol a otra persona y se hará al día siguiente.
notice-viewed-as = { $sender } está viendo la plataforma como la ve usted. El motivo figura en «Mis datos».
