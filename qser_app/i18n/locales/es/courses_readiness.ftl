# Lo que un curso tiene y lo que le falta antes de que lo vean los participantes.
ready-title = Antes de que los participantes vean este curso
ready-done = Hecho:
ready-open = Pendiente:
ready-nothing = Todavía no hay nada publicado. Añada una lección, un caso, un cuestionario o un paquete y publíquelo.
ready-shown = { $count ->
    [one] Una unidad está publicada y espera a los participantes.
   *[other] { $count } unidades están publicadas y esperan a los participantes.
  }
ready-drafts = { $count ->
    [one] Una unidad sigue siendo un borrador; los participantes no la verán.
   *[other] { $count } unidades siguen siendo borradores; los participantes no las verán.
  }
ready-quiz = El cuestionario «{ $title }» todavía no tiene preguntas.
ready-welcome = El catálogo aún no dice de qué trata el curso.
ready-welcome-write = Escribir un resumen
ready-language = { $language }: { $count } de { $total } textos aún no están publicados.
ready-translate-into = Traducir a este idioma: { $language }
ready-now = Puede publicarlo ya y seguir con lo demás más tarde.
ready-whole = No falta nada.
