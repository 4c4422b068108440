# Lo que cada formador decide para un paquete: intentos, cuál cuenta, anulaciones.
refusal-no-package-attempts-left = { $allowed ->
    [one] Ha utilizado el único intento que permite este paquete.
   *[other] Ha utilizado los { $allowed } intentos que permite este paquete.
  }
refusal-attempt-not-finished = Podrá empezar un intento nuevo cuando termine el último. Continúe donde lo dejó, por favor.
refusal-reason-missing = Indique un motivo de entre 3 y 500 caracteres, por favor.
refusal-already-reset = Este intento ya estaba anulado. No se ha cambiado nada.
notice-attempt-reset = Se ha anulado su intento { $number } de «{ $title }» para que pueda empezar de nuevo. Lo que ha completado sigue completado. El motivo: { $reason }
