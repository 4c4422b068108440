# Salidas de un paquete, que solo puede tomar el participante.
scorm-way-site = El curso enlaza a otro sitio: { $name }
scorm-way-document = El curso tiene un archivo para usted: { $name }
scorm-way-mail = El curso quiere escribir un mensaje a { $name }
scorm-way-hint = Se abre en una pestaña nueva. Su lugar en el curso queda como está.
scorm-way-open = Abrir en una pestaña nueva
scorm-way-stay = Quedarse aquí
scorm-way-save = Guardar el archivo
