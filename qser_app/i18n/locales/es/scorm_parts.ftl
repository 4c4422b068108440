# The parts of a package: contents, the way from one to the next, the end.
scorm-next = Parte siguiente
scorm-previous = Parte anterior
scorm-contents-done = { $done } de { $count } completadas
scorm-part-locked = todavía no está disponible
scorm-over = El curso se ha cerrado. Todo está guardado.
scorm-open-again = Abrirlo de nuevo
scorm-window-close = Cerrar esta ventana
scorm-aside = Parte de lo que el curso quería guardar supera lo que admite la plataforma. No se ha guardado; puede continuar.
scorm-time-over = El tiempo de esta parte se ha agotado. Puede continuar.
scorm-time-closed = El tiempo de esta parte se ha agotado y la parte se ha cerrado. Lo que hizo está guardado.
