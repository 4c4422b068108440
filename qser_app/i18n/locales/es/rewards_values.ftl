# Los valores de las reglas de una organización.
refusal-bad-rules = Algunos valores necesitan una corrección.
refusal-rules-moved = Entretanto se han publicado otras reglas. Vuelva a mirarlas, por favor.
refusal-rules-unchanged = No cambia nada respecto a las reglas vigentes.
rules-title = Puntos, insignias y niveles
rules-lead = Cuánto vale cada cosa en esta organización. Nadie pierde nunca puntos, insignias ni niveles: los valores nuevos cuentan desde que se publican y quien ya cumple las condiciones recibe lo que le corresponde.
rules-organisation = Organización
rules-points = Puntos
rules-points-lead = 0: no da puntos.
rules-badges = Insignias
rules-badges-lead = Cuánto pide el primer grado; cada uno de los siguientes pide el doble. 0: no se dan más insignias de esta familia.
rules-levels = Niveles
rules-levels-lead = Un nivel más por cada tantos. 0: no hace subir de nivel.
rules-per-cent = { $rule }: puntos por cada punto porcentual
rules-usual = Habitual: { $usual }
rules-error-number = Escriba un número entero entre { $least } y { $most }, o 0.
rules-error-share = Escriba un número entero entre { $least } y { $most }.
rules-share = { $what ->
    [attended] Sesiones en directo: a partir de esta asistencia (%)
   *[perfect] Excelencia: a partir de esta puntuación (%)
  }
rules-see = Ver qué cambiaría
rules-preview = Qué cambiaría
rules-preview-nobody = Nadie recibiría nada de inmediato.
rules-preview-of = Calculado para las personas de esta organización: { $people }. Nadie pierde nada; los puntos ya dados quedan como están.
rules-moved = { $before } → { $after }
rules-publish = Publicar estas reglas
rules-go-on = Seguir editando
rules-versions = Publicado hasta ahora
rules-versions-none = Todavía no se ha publicado nada: rigen los valores de la plataforma.
rules-version = Versión { $number }
rules-version-by = { $name }, { $moment }
rules-version-gave = Entregado de inmediato – insignias: { $badges }, subidas de nivel: { $levels }, personas: { $people }.
rules-version-giving = Se están entregando insignias y niveles.
rules-take = Volver a ver estos valores
rules-take-house = Ver los valores de la plataforma
rules-published = Las reglas están publicadas. Quien ya cumple las condiciones recibe lo que le corresponde.
rules-wait = { $unit ->
    [1] { $rule }: segundos entre una vez y otra
   *[other] { $rule }: minutos entre una vez y otra
  }
rules-level = { $what ->
    [points] Puntos
    [courses] Cursos completados
   *[badges] Insignias
  }
rules-preview-badges = { $count ->
    [one] { $count } persona recibiría insignias nuevas.
   *[other] { $count } personas recibirían insignias nuevas.
  }
rules-preview-levels = { $count ->
    [one] { $count } persona subiría de nivel.
   *[other] { $count } personas subirían de nivel.
  }
rules-gain-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
  }
