# The parts of a package: contents, the way from one to the next, the end.
scorm-next = Parte siguiente
scorm-previous = Parte anterior
scorm-contents-done = { $done } de { $count } completadas
scorm-part-locked = todavía no está disponible
scorm-over = El curso se ha cerrado. Todo está guardado.
scorm-open-again = Abrirlo de nuevo
scorm-window-close = Cerrar esta ventana
