# Resultados de un cuestionario, y lo bien que miden sus preguntas.
desk-analysis = Análisis
desk-analysis-of = Análisis de las preguntas: { $title }
results-views = Resultados y análisis
results-practice = práctica
results-taken = Duración
results-credit = Obtenido
results-answered = Contestada
results-unanswered = Sin respuesta
results-still-open = Las respuestas se muestran cuando se haya entregado el intento.
results-none-quiz = En cuanto alguien haga este cuestionario, su intento aparecerá aquí. Si ha filtrado, pruebe con menos filtros.
results-download-quiz = Intentos y respuestas en un libro de Excel
analysis-title = Análisis de las preguntas
analysis-download = Análisis en un libro de Excel
analysis-about = { $people ->
    [0] Nadie ha entregado todavía este cuestionario.
    [one] De una persona y { $attempts } intentos entregados.
   *[other] De { $people } personas y { $attempts } intentos entregados.
  }
analysis-how = Cada persona cuenta una vez por pregunta: cuando la encontró por primera vez. La práctica no se incluye. Una pregunta modificada cuenta como nueva; sus versiones anteriores aparecen aparte.
analysis-questions = Preguntas, primero las que conviene revisar
analysis-none-title = No hay preguntas que analizar
analysis-none-text = Este cuestionario todavía no tiene preguntas.
analysis-finding = { $count ->
    [0] Las { $all } preguntas con respuestas suficientes funcionan bien.
    [one] Conviene revisar una de las { $all } preguntas con respuestas suficientes.
   *[other] Conviene revisar { $count } de las { $all } preguntas con respuestas suficientes.
  }
analysis-chart-table = Facilidad y discriminación de cada pregunta
analysis-axis-facility = Facilidad: más difíciles a la izquierda, más fáciles a la derecha
analysis-facility = Facilidad
analysis-discrimination = Discriminación
analysis-seen = Personas que la encontraron
analysis-tries = Veces hasta acertar (mediana)
analysis-unsure = Dijeron «No lo sé»
analysis-meaning = Qué significa
analysis-replaced = Versión { $version }, ya sustituida
analysis-choices = Qué se eligió
analysis-choice = Respuesta
analysis-chosen-by = La eligieron
analysis-top = Del mejor tercio
analysis-bottom = Del tercio más flojo
analysis-thirds = { $count ->
    [one] Un tercio es una persona, según lo que obtuvo en las demás preguntas.
   *[other] Un tercio son { $count } personas, según lo que obtuvieron en las demás preguntas.
  }
analysis-good = Funciona bien.
analysis-few-title = { $count ->
    [one] Una pregunta con muy pocas respuestas por ahora
   *[other] { $count } preguntas con muy pocas respuestas por ahora
  }
analysis-few = Hay muy pocas respuestas para decir algo: la han encontrado menos de 10 personas.
analysis-opinion = Pide una opinión, así que nada es correcto o incorrecto.
analysis-easy = Demasiado fácil: casi todo el mundo acierta.
analysis-hard = Muy difícil: casi nadie acierta.
analysis-weak = No distingue: quienes más saben apenas lo hacen mejor aquí.
analysis-backwards = Funciona al revés: quienes más saben lo hacen peor aquí. Revise la respuesta correcta y la redacción.
analysis-same = Todo el mundo obtuvo lo mismo, así que no distingue a nadie.
analysis-misleads = Una respuesta incorrecta atrae a quienes más saben. Revise la redacción.
analysis-unchosen = Nadie elige: { $options }
