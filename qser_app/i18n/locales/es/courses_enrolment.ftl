# Inscribir a personas en un curso.
course-people-enrol = Inscribir
course-people-admission = Enlaces y reglas
enrol-seats = { $count ->
    [0] Todas las plazas de este curso están ocupadas.
    [one] Queda una plaza.
   *[other] Quedan { $count } plazas.
  }
enrol-people = Personas por su nombre
enrol-people-lead = Busque a sus colegas, elija a cuantas personas quiera e inscríbalas a la vez. Cada una recibe un aviso.
enrol-chosen = Inscribir a las personas elegidas
enrol-nobody-chosen = Elija primero a alguien.
enrol-is-in = Ya está en el curso
enrol-was-in = Estuvo en el curso antes
enrol-department = Un departamento entero
enrol-department-lead = Todas sus personas y las de los departamentos que dependen de él.
enrol-choose-department = Elija un departamento
enrol-department-told = { $count ->
    [one] Allí trabaja una persona
   *[other] Allí trabajan { $count } personas
  }; { $present ->
    [0] ninguna está inscrita todavía.
    [one] una ya está inscrita.
   *[other] { $present } ya están inscritas.
  }
enrol-later = Inscribir también a quien llegue más tarde al departamento
enrol-department-now = Inscribir al departamento
enrol-later-now = También se inscribe a quien llega a { $name }.
enrol-later-stop = Dejar de hacerlo
enrol-later-stop-of = Dejar de hacerlo: inscribir a quien llega a { $name }
enrol-later-stopped = A partir de ahora ya no se inscribe a quien llegue a este departamento. Quienes están dentro se quedan.
enrol-done = { $count ->
    [0] Nadie nuevo que inscribir
    [one] Una persona inscrita
   *[other] { $count } personas inscritas
  }{ $present ->
    [0] .
    [one] ; una ya estaba dentro.
   *[other] ; { $present } ya estaban dentro.
  }
enrol-done-no-seat = { $count ->
    [0] Nadie inscrito
    [one] Una persona inscrita
   *[other] { $count } personas inscritas
  }; para { $left ->
    [one] una persona
   *[other] { $left } personas
  } no quedaba plaza.
enrol-sheet = Desde una hoja de cálculo
enrol-sheet-lead = Envíe una lista de direcciones de correo. Verá qué pasa con cada fila antes de que se inscriba a nadie.
sheet-file-hint = Una dirección por fila, 5000 filas como máximo. Si hay varias columnas, escriba «correo» encima de la adecuada.
sheet-enrol = { $count ->
    [one] Inscribir a una persona
   *[other] Inscribir a { $count } personas
  }
sheet-nobody = No se puede inscribir a nadie de esta hoja.
sheet-fate-new = por inscribir
sheet-fate-back = de vuelta al curso
sheet-fate-present = ya en el curso
sheet-fate-no_seat = sin plaza
sheet-fate-unknown = desconocida aquí
sheet-fate-elsewhere = en otra organización
sheet-fate-suspended = cuenta suspendida
sheet-fate-twice = repetida en la hoja
sheet-fate-bad = sin dirección válida
admission-rules = Quién puede estar en este curso
admission-of-the-house = Este curso es de todas las organizaciones: sus fechas y plazas las fijan quienes administran la plataforma.
admission-self = Cada persona puede inscribirse por su cuenta
admission-self-hint = Si no, entran con un enlace o las inscribe usted.
admission-opens = Primer día
admission-opens-hint = Vacío: abierto desde el principio.
admission-closes = Último día
admission-closes-hint = Cuenta entero. Después no se abre nada nuevo; lo hecho se conserva.
admission-capacity = Plazas
admission-capacity-hint = { $count ->
    [0] Vacío: sin límite. Todavía no hay nadie inscrito.
    [one] Vacío: sin límite. Hay una persona inscrita.
   *[other] Vacío: sin límite. Hay { $count } personas inscritas.
  }
admission-level = Nivel
admission-level-hint = Vacío: puede empezar todo el mundo. Si no, quien empiece debe haberlo alcanzado; quienes ya empezaron siguen.
admission-save = Guardar
admission-saved = Guardado. Vale desde ahora mismo.
refusal-bad-admission = Algunos campos necesitan una corrección.
admission-error-day = Escriba un día o deje el campo vacío.
admission-error-order = El último día es anterior al primero.
admission-error-capacity = Escriba un número del 1 al 100 000 o deje el campo vacío.
admission-error-level = Escriba un nivel de 2 a 100 o deje el campo vacío.
admission-links = Enlaces de invitación
admission-links-lead = Quien abre el enlace ve qué es el curso y puede entrar en él después de iniciar sesión.
admission-link-name = Para qué es
admission-link-nameless = Sin nombre
admission-link-days = Funciona durante
admission-days = { $count ->
    [one] un día
   *[other] { $count } días
  }
admission-link-capacity = Deja entrar como máximo a (vacío: sin límite)
admission-make-link = Crear un enlace
admission-made = El nuevo enlace
admission-made-once = Cópielo ahora: solo guardamos su huella y no podemos volver a mostrarlo.
admission-copy = Copiar
admission-copied = Copiado.
admission-link-state = Estado
admission-link-used = Han entrado con él
admission-used-of = { $used } de { $capacity }
admission-link-until = Hasta
admission-revoke = Retirar
admission-revoke-of = Retirar el enlace: { $name }
admission-revoked = El enlace ya no deja entrar a nadie. Quienes entraron con él se quedan.
admission-link-open = Funciona
admission-link-expired = Caducado
admission-link-revoked = Retirado
admission-link-used_up = Agotado
