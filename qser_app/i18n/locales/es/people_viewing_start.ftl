# Empezar a ver la plataforma como la ve otra persona: desde la lista de personas, con un motivo.
viewing-title = Ver como otra persona
viewing-view-as = Ver como…
viewing-view-as-of = Ver la plataforma como la ve { $name }
viewing-what-pages = Verá las páginas de { $name } y lo que hay en ellas, durante media hora como máximo.
viewing-what-nothing = No se puede cambiar, empezar ni marcar nada como leído, tampoco por descuido.
viewing-what-closed = No se muestran su cuenta, sus datos, sus avisos ni lo que escribe para sí.
viewing-what-told = Se avisa a { $name }, que encontrará en «Mis datos» el nombre de usted y el motivo. El principio y el fin constan en el registro de auditoría.
viewing-reason = Motivo
viewing-reason-hint = Unas palabras que leerá { $name }, por ejemplo: «Preguntó por qué no se abre el curso».
viewing-begin = Empezar la vista
viewing-nobody = Esta vista no existe
viewing-nobody-text = Aquí no existe esa persona o usted no puede ver la plataforma como ella.
viewing-to-people = A la lista de personas
refusal-viewing-reason = Diga en pocas palabras por qué quiere mirar.
