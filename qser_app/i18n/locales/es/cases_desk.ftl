# La gestión de un caso: su texto, su mapa y una prueba.
cases-desk = Texto y mapa
cases-desk-text = Texto del caso
cases-desk-how = Situación, personas, escenas, finales, balance: lo que hay que corregir se dice mientras escribe, con su línea.
cases-desk-marks = Cómo se escribe un caso
cases-mark-person = Bajo «## people» cada persona que habla tiene una línea: un nombre breve = el nombre completo y quién es. Un párrafo que empieza por el nombre breve y dos puntos lo dice esa persona; los demás son narración.
cases-mark-scene = «## scene nombre: título» abre una escena. El nombre no lo ve nadie; a él llevan las opciones.
cases-mark-choice = Una línea que empieza por * es una opción. Tras -> figura la escena o el final al que lleva. Cada escena tiene de dos a cuatro.
cases-mark-scores = La línea de debajo dice qué mostró la opción: observe, interpret o act con 1 o 2, por ejemplo «observe 2, act 1»; o - si nada.
cases-mark-consequence = Debajo, con dos espacios de sangría, figura lo que ocurre después.
cases-mark-end = «## end nombre: título» es una de las formas de terminar; «## debrief» dice de qué trataba.
cases-desk-good = Todo encaja: { $scenes ->
    [one] una escena
   *[other] { $scenes } escenas
  }, { $ends ->
    [one] un final
   *[other] { $ends } finales
  }, { $words } palabras.
cases-desk-bad = { $count ->
    [one] Un lugar por corregir
   *[other] { $count } lugares por corregir
  }
cases-line = Línea { $line }
cases-map = Mapa de los caminos
cases-map-how = Desde la primera escena hacia abajo. Cada línea es una opción con su número; la línea discontinua vuelve atrás. Cada recuadro lleva a su lugar en el texto.
cases-map-list = El mapa en palabras
cases-map-leads = lleva a
cases-map-start = comienzo
cases-map-scene = escena
cases-map-end = final
cases-map-gone = no existe
cases-map-dead-end = callejón sin salida
cases-map-unreachable = nadie llega aquí
cases-map-no-exit = solo da vueltas
cases-map-missing = no existe
cases-try = Probarlo como participante
cases-try-later = En cuanto todo encaje, podrá probar aquí el caso.
