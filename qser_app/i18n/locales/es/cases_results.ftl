# Resultados de un caso para quienes cuidan de su curso.
cases-results = Resultados del caso
cases-results-people = Personas que lo han jugado
cases-results-runs = Recorridos empezados
cases-results-finished = Recorridos hasta un final
cases-results-older = { $count ->
    [one] Un recorrido del caso tal como era antes no se cuenta aquí.
   *[other] { $count } recorridos del caso tal como era antes no se cuentan aquí.
  }
cases-results-few = Todavía son pocas personas
cases-results-few-text = Las opciones y los finales se muestran cuando { $fewest } personas hayan jugado el caso, para que el camino de nadie se distinga de los demás.
cases-results-competences = Lo que mostraron los caminos
cases-results-how = De todo lo que ofrecían las escenas en los caminos de las personas, cuánto se aprovechó. Es la media de todos los recorridos que llegaron a un final.
cases-results-competence = Competencia
cases-results-gained = Aprovechado
cases-results-ends = Finales
cases-results-end = Final
cases-results-scenes = Escenas y opciones
cases-results-visits = { $count ->
    [0] Nadie ha llegado aquí todavía.
    [one] Aquí se eligió una vez.
   *[other] Aquí se eligió { $count } veces.
  }
cases-results-choice = Opción
cases-results-leads = lleva a:
cases-results-times = Cuántas veces
cases-results-part = Parte
