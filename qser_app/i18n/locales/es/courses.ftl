# Los cursos y su catálogo.
refusal-content-missing-file = { $file }: falta este archivo.
refusal-content-toml = { $file }, línea { $line }: no es TOML válido ({ $detail }).
refusal-content-no-head = { $file }: el archivo debe empezar con un encabezado entre dos líneas de +++.
refusal-content-field = { $file }: el campo { $field } falta o no es del tipo correcto.
refusal-content-language = { $file }: { $detail } no es uno de los idiomas de esta plataforma.
refusal-content-kind = { $file }: { $detail } no es un tipo de unidad.
refusal-content-long = { $file }: { $field } es más largo de lo que cabe en un curso.
refusal-content-duplicate = { $file }: la clave { $detail } aparece dos veces.
refusal-content-unknown-block = { $file }, línea { $line }: no existe ningún bloque llamado { $detail }.
refusal-content-nested-block = { $file }, línea { $line }: un bloque empieza dentro de otro. Cierre el primero con una línea de :::.
refusal-content-open-block = { $file }, línea { $line }: este bloque no se cierra nunca. Termínelo con una línea de :::.
refusal-content-stray-block = { $file }, línea { $line }: este ::: no cierra nada.
refusal-content-heading = { $file }, línea { $line }: los títulos dentro del texto empiezan en ##; el único # es el del título principal.
refusal-content-link = { $file }, línea { $line }: el enlace { $detail } no lleva a ninguna parte. Escriba https://… o unit:clave.
refusal-content-picture = { $file }, línea { $line }: la imagen { $detail } no está en la carpeta del módulo.
refusal-content-picture-kind = { $file }, línea { $line }: la imagen { $detail } no es un archivo SVG, PNG, JPEG, GIF o WebP que se pueda mostrar.
refusal-content-no-alternative = { $file }, línea { $line }: la imagen { $detail } necesita un texto que diga lo que muestra.
refusal-content-bank = { $file }, línea { $line }: esta pregunta no se puede leer. { $detail }
refusal-content-no-term = { $file }, línea { $line }: un término empieza por ## clave: nombre y sus líneas van debajo. Esto no lo es: { $detail }
refusal-content-term = { $file }, línea { $line }: el glosario no tiene el término { $detail }.
refusal-content-duplicate-term = { $file }, línea { $line }: el término { $detail } está dos veces.
refusal-content-term-source = { $file }, línea { $line }: el término { $detail } necesita una línea «source: …».
refusal-content-term-words = { $file }, línea { $line }: el término { $detail } necesita su explicación.
refusal-content-term-languages = { $file }: el glosario tiene en todos los idiomas los mismos términos en el mismo orden. La primera diferencia es { $detail }.

courses-title = Cursos
courses-this = Este curso
courses-lead = Lecciones breves nacidas en ventanillas reales. Hágalas en el orden que quiera y, si existen, en su idioma.
courses-search = Buscar en cursos y lecciones
courses-language = Idioma
courses-any-language = Cualquiera
courses-length = Duración
courses-any-length = Cualquiera
courses-short = Hasta 30 min
courses-medium = Hasta 2 h
courses-long = Más de 2 h
courses-found = { $count ->
    [0] No se ha encontrado ningún curso.
    [one] Un curso.
   *[other] { $count } cursos.
  }
courses-nothing-title = Ningún curso coincide
courses-nothing-text = Pruebe con menos palabras o con otras, o quite algún filtro. Las tildes y las mayúsculas no importan.
courses-show-all = Ver todos los cursos
courses-units = { $count ->
    [one] Una unidad
   *[other] { $count } unidades
  }
courses-hours = { $minutes ->
    [0] { $hours } h
   *[other] { $hours } h { $minutes } min
  }
courses-only-in = Por ahora, solo en { $language }
courses-completed = Completado
courses-in-progress = { $percent } % hecho
courses-start = Empezar el curso
courses-continue = Continuar
courses-your-way = Su recorrido
courses-next = A continuación: { $title }
courses-takes = { $time } en total
courses-points = { $points ->
    [one] Un punto en juego
   *[other] { $points } puntos en juego
  }
courses-not-yours = Este curso aún no está en su idioma. Lo verá en el idioma en que se escribió.
courses-licence = Reutilización libre: { $licence }
courses-missing-title = Aquí no existe ese curso
courses-glossary = Glosario con { $count ->
    [one] un término
   *[other] { $count } términos
}
