# Casos: una conversación en la ventanilla, decisiones y lo que muestran.
cases-how = Usted elige qué decir y qué hacer. Aquí nada es correcto o incorrecto: ve lo que ocurre después y, al final, lo que ha mostrado su camino. No hay límite de tiempo y puede jugarlo cuantas veces quiera.
cases-standing = { $count ->
    [one] Ha recorrido este caso una vez
   *[other] Ha recorrido este caso { $count } veces
  } y ha encontrado { $ends } de { $all } finales.
cases-begin = Empezar
cases-again = Jugarlo otra vez
cases-look-back = Ver cómo terminó la última vez
cases-situation = La situación y las personas
cases-ask = ¿Qué dice o qué hace?
cases-now = Momento { $number }. { $count ->
    [one] Una manera de continuar.
   *[other] { $count } maneras de continuar.
  }
cases-anew = Volver a empezar desde el principio
cases-you = Usted
cases-you-chose = Ha elegido: { $choice }
cases-end = El final:
cases-over = El caso ha llegado a su fin. A continuación, el balance.
cases-debrief = Mirada atrás
cases-observe = Observar
cases-interpret = Interpretar
cases-act = Actuar
cases-percent = { $percent } % de lo que ofrecía su camino
cases-much = Ha aprovechado el { $percent } % de lo que ofrecía su camino: la mayor parte.
cases-part = Ha aprovechado el { $percent } % de lo que ofrecía su camino: una buena parte. Otro camino muestra más.
cases-less = Ha aprovechado el { $percent } % de lo que ofrecía su camino. Juegue otra vez y pruebe otra frase.
cases-unasked = Ningún momento de su camino lo pedía.
cases-stages = Cómo han sonado sus frases
cases-stages-note = Etapas de la escala de Bennett, para frases y nunca para personas. Nadie está en una sola etapa.
cases-stage-denial = Negación
cases-stage-defense = Defensa
cases-stage-minimization = Minimización
cases-stage-acceptance = Aceptación
cases-stage-adaptation = Adaptación
cases-stage-integration = Integración
cases-earned = { $points ->
    [one] Ha ganado un punto.
   *[other] Ha ganado { $points } puntos.
  }
cases-found = Ha encontrado { $ends } de { $all } finales.
cases-changed = Este caso ha cambiado desde que lo empezó. Empiécelo de nuevo; lo que completó sigue completado.
refusal-case-run-over = Este recorrido ha llegado a su fin, quizá en otra ventana. Lo ve tal como está ahora.
refusal-case-moved-on = Ha continuado en otra ventana o en otro dispositivo. Lo ve tal como está ahora.
refusal-case-run-too-long = Ha dado cien vueltas. Vuelva a empezar desde el principio.
cases-to-propose = Proponer un caso de su propio trabajo
