# Descargar e importar un curso entero, en el navegador.
refusal-course-taken = El código { $code } pertenece a un curso de otra organización. No se ha cambiado nada. Cambie el código en course.toml y se importará como un curso propio.
refusal-course-too-large = Un curso puede tener como máximo { $megabytes } MB. No se ha cambiado nada.
bring-take-along = Descargar el curso (zip)
bring-title = Importar un curso
bring-lead = Un zip de archivos sencillos, tal como sale de aquí o de otra plataforma como esta. Primero verá qué haría; nada cambia antes de que usted lo diga.
bring-file = Curso (zip)
bring-file-hint = Hasta { $megabytes } MB. Lo que contiene la carpeta de un curso está en la documentación, docs/content.md.
bring-sending = Se está enviando el curso: { $percent } %
bring-reading = El curso ha llegado y se está leyendo…
bring-failed = El curso no ha llegado. No se ha cambiado nada; inténtelo de nuevo.
bring-mistake-title = Este curso aún no se puede importar
bring-mistake-text = No se ha cambiado nada. Corrija el archivo y envíe de nuevo el zip.
bring-report-title = Qué pasaría
bring-is-new = Aquí es nuevo. Se importa como borrador, que nadie ve hasta que usted lo publique.
bring-is-known = Ya está aquí. Todos conservan su progreso.
bring-is-same = Ya está aquí, exactamente como en el zip.
bring-contents = { $modules ->
    [one] Un módulo
   *[other] { $modules } módulos
  }
bring-units = { $units ->
    [one] una unidad
   *[other] { $units } unidades
  }
bring-languages = Idiomas: { $names }
bring-new = Nuevo
bring-changed = Cambia
bring-unchanged = Como antes
bring-away = Ya no está
bring-kept = Se cambió aquí, así que se queda como está aquí:
bring-gone = Ya no está en el zip, así que los participantes dejan de verlo (su progreso se conserva):
bring-whole-house = Para todas las organizaciones de esta plataforma
bring-do = Importarlo
bring-nothing-to-do = No hay nada que hacer.
bring-done = El curso está importado: { $created } nuevos, { $updated } cambiados.
bring-open = Abrirlo en la gestión
bring-lost = El archivo ya no está aquí. Envíelo otra vez.
