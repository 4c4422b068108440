# Versiones de un paquete: qué cambia, quién está en cuál, volver atrás y ofrecer la más nueva a quienes han empezado.
refusal-same-version = Quienes empiezan ya reciben exactamente esta versión.
refusal-offer-gone = Esta versión ya no se ofrece. Vuelva a abrir el curso para ver dónde está.

scorm-versions-title = Versiones de un paquete
scorm-versions-of = Versiones de «{ $title }»
scorm-versions-lead = Quien está a la mitad sigue en su versión. Quien empieza recibe la actual.
scorm-versions-upload = Subir una versión nueva
scorm-versions-number = Versión { $number }
scorm-versions-current = La reciben quienes empiezan
scorm-versions-facts = SCORM { $edition }, { $parts ->
    [one] una parte
   *[other] { $parts } partes
  }, { $megabytes } MB
scorm-versions-people = A la mitad: { $learning }. La han completado: { $done }.
scorm-versions-changes = Qué cambia
scorm-versions-back = Dar la versión { $number } a quienes empiezan
scorm-versions-back-done = Hecho. Quien empiece a partir de ahora recibe esta versión.
scorm-versions-behind = { $count ->
    [one] Una persona está a la mitad de otra versión
   *[other] { $count } personas están a la mitad de otras versiones
  }
scorm-versions-offer = Ofrecerles la versión actual
scorm-versions-offer-text = Se les puede preguntar si quieren cambiar. Si las versiones son compatibles, conservan lo que han hecho; si no, empezarían de nuevo. Cada persona decide por sí misma.
scorm-versions-offered = La versión actual se les ofrece cuando abren el curso.
scorm-versions-offer-end = Dejar de ofrecerla
scorm-versions-offer-made = La versión actual se ofrece desde ahora.
scorm-versions-offer-ended = La versión actual ya no se ofrece.
scorm-versions-ledger = Qué se hizo y quién lo hizo
scorm-versions-line = Versión { $number } publicada
scorm-versions-line-back = Vuelta a la versión { $number }
scorm-versions-missing = No existe ese paquete
scorm-versions-missing-text = Puede que se haya retirado, o que pertenezca a un curso que llevan otras personas.

scorm-change-same = Nada es distinto: quienes empiezan ya reciben esta versión.
scorm-change-compatible = Compatible: las mismas partes en el mismo orden. Quien cambie conserva lo que ha hecho.
scorm-change-structural = Estructural: las partes o la edición son distintas. Quien cambie empieza de nuevo.
scorm-change-stay = Quienes han empezado siguen en su versión. Después puede ofrecerles la nueva.
scorm-change-edition = Edición: SCORM { $before } pasa a ser SCORM { $after }
scorm-change-new = Parte nueva: { $title }
scorm-change-gone = Ya no está: { $title }
scorm-change-renamed = Con otro nombre: { $titles }
scorm-change-order = Las partes están en otro orden
scorm-change-files = Archivos: { $new } nuevos, { $changed } cambiados, { $gone } menos

scorm-offer-title = Hay una versión más reciente de este curso
scorm-offer-compatible = Puede continuar en ella donde lo dejó: todo lo que ha hecho se conserva.
scorm-offer-structural = Sus partes son distintas, así que empezaría de nuevo. También puede terminar la versión que ha empezado.
scorm-offer-changes = Qué es distinto
scorm-offer-move = Continuar en la versión más reciente
scorm-offer-anew = Empezar de nuevo en la versión más reciente
scorm-offer-stay = Seguir en mi versión
