# Paquetes SCORM: por qué se rechaza uno, qué dice el informe antes de publicar, la subida y la reproducción.
refusal-package-not-a-zip = Este no es un archivo zip. Exporte el curso desde su herramienta de autor como zip SCORM y suba ese archivo tal cual.
refusal-package-damaged = El archivo zip está dañado ({ $entry }). Vuelva a exportarlo y suba el archivo nuevo.
refusal-package-too-many-files = El paquete contiene demasiados archivos. Se aceptan { $entry } como máximo.
refusal-package-too-large = Una vez descomprimido, el paquete sería demasiado grande ({ $entry }).
refusal-package-squeezed = Al descomprimirse, el paquete ocupa muchísimo más que su tamaño ({ $entry }), como hacen los archivos dañinos. Se ha rechazado.
refusal-package-unsafe-name = El paquete contiene un archivo con un nombre que no es seguro: { $entry }. Se ha rechazado.
refusal-package-same-names = El paquete contiene dos archivos que en algunos ordenadores serían el mismo: { $entry }.
refusal-package-reserved-name = El paquete contiene un archivo con un nombre que Windows se reserva: { $entry }.
refusal-package-link = El paquete contiene un enlace o un dispositivo en lugar de un archivo: { $entry }. Se ha rechazado.
refusal-package-encrypted = El paquete está protegido con contraseña ({ $entry }). Expórtelo sin ella, por favor.
refusal-package-compression = Un archivo está comprimido de una forma que no se admite: { $entry }. Cree un zip normal, por favor.
refusal-package-no-manifest = El paquete no contiene ningún imsmanifest.xml, así que no es un paquete SCORM. Ese archivo debe estar en el primer nivel o en la única carpeta.
refusal-package-bad-manifest = El manifiesto (imsmanifest.xml) no se puede leer: { $entry }.
refusal-package-manifest-trick = El manifiesto (imsmanifest.xml) pide cosas que están fuera de él ({ $entry }). Se ha rechazado.
refusal-package-no-launch = El manifiesto no indica ninguna página de inicio.
refusal-package-launch-outside = El manifiesto inicia una página que está fuera del paquete: { $entry }. Se ha rechazado.
refusal-package-launch-missing = La página de inicio no está en el paquete: { $entry }.
refusal-upload-too-large = El archivo ocupa más de { $megabytes } MB, el máximo que acepta esta plataforma.
refusal-upload-broken = La subida se ha interrumpido. Vuelva a elegir el archivo.
refusal-launch-ended = Este curso se ha abierto después en otro sitio, o lleva demasiado tiempo abierto. Vuelva a iniciarlo aquí para continuar.
refusal-commit-too-large = El curso intenta guardar más de lo que conserva la plataforma.

scorm-report-edition = SCORM { $edition }
scorm-report-scos = { $count ->
    [one] Una parte para trabajar
   *[other] { $count } partes para trabajar
  }
scorm-report-size = { $files ->
    [one] Un archivo
   *[other] { $files } archivos
  }, { $megabytes } MB sin comprimir
scorm-report-undeclared = El paquete no dice qué edición de SCORM es; por su forma es { $edition }.
scorm-report-assets = Ninguna parte comunica resultados: cada parte se considera hecha en cuanto se abre.
scorm-report-missing = Falta un archivo que aparece en el manifiesto: { $file }
scorm-report-more-missing = { $count ->
    [one] Falta otro archivo de la lista.
   *[other] Faltan otros { $count } archivos de la lista.
  }
scorm-report-organizations = El paquete contiene { $count } cursos. Los participantes ven «{ $title }».
scorm-report-dangling = La línea «{ $title }» no lleva a ninguna parte y no se mostrará.
scorm-report-outside = Hay páginas que cargan algo de { $host }. Los paquetes solo pueden usar sus propios archivos, así que esa parte quedará vacía.
scorm-report-server-files = { $count ->
    [one] Un archivo está pensado para ejecutarse en un servidor web y aquí no funcionará: { $file }
   *[other] { $count } archivos están pensados para ejecutarse en un servidor web y aquí no funcionarán, por ejemplo { $file }
  }
scorm-report-unknown-files = { $count ->
    [one] Un archivo es de un tipo desconocido y se ofrece como descarga: { $file }
   *[other] { $count } archivos son de tipos desconocidos y se ofrecen como descarga, por ejemplo { $file }
  }

scorm-authoring-title = Añadir un paquete SCORM
scorm-authoring-intro = Suba un paquete de su herramienta de autor (SCORM 1.2 o 2004). Primero se comprueba; nadie lo ve en sus cursos hasta que usted lo publique.
scorm-where = ¿Dónde debe ir?
scorm-module = Curso y módulo
scorm-target = Lugar
scorm-target-new = Una unidad nueva al final del módulo
scorm-target-replace = Nueva versión de «{ $title }»
scorm-file = Paquete (zip)
scorm-file-hint = Como máximo { $megabytes } MB. El archivo se envía en cuanto lo elija.
scorm-upload-progress = Subiendo: { $percent } %
scorm-upload-checking = Comprobando el paquete…
scorm-upload-done = El paquete ha llegado y se ha comprobado.
scorm-upload-failed = La subida no ha llegado. Compruebe su conexión y vuelva a elegir el archivo.
scorm-report-title = Qué ha mostrado la comprobación
scorm-report-good = Nada de qué preocuparse.
scorm-title = Título que verá cada participante
scorm-title-missing = Póngale un título, por favor.
scorm-title-long = Use como máximo 200 caracteres, por favor.
scorm-publish = Publicar
scorm-published = «{ $title }» está publicado.
scorm-open = Abrirlo como participante
scorm-back-to-course = Volver al curso

scorm-frame-title = Contenido del curso: { $title }
scorm-skip = Saltar el contenido del curso
scorm-after = Después del contenido del curso
scorm-leave = Guardar y salir
scorm-contents = Partes de este curso
scorm-part-done = hecha
scorm-starting = Abriendo el curso…
scorm-saving = Guardando…
scorm-saved = Guardado
scorm-offline = Sin conexión, se conserva aquí
scorm-offline-hint = Puede continuar. Su progreso se conserva en este ordenador y se guardará cuando vuelva la conexión.
scorm-restart = Continuar aquí
scorm-failed = No se ha podido abrir el curso. Su progreso está a salvo.
scorm-try-again = Intentarlo de nuevo
scorm-complete = Completado. ¡Enhorabuena!
scorm-review = Ya lo ha completado. Mire lo que quiera: su resultado no cambia.
scorm-self-reported = Resultado comunicado por el propio curso
scorm-score = Puntuación: { $score } %
scorm-time = { $minutes ->
    [one] Un minuto en este curso hasta ahora
   *[other] { $minutes } minutos en este curso hasta ahora
  }
scorm-module-own = Un curso propio para nuestra organización
scorm-file-label = Elegir el archivo zip
scorm-wide = Pantalla completa
