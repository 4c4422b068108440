# Las exportaciones de todas las personas, para quien cuida de toda la instalación.
all-exports-title = Todas las exportaciones
all-exports-lead = Libros de Excel y copias de los propios datos que se han pedido. Su contenido solo puede leerlo quien los pidió.
all-exports-from-storage = Quién pidió estas exportaciones y hasta cuándo se conservan
all-exports-what = Qué
all-exports-person = Quién la pidió
all-exports-asked = Pedida
all-exports-standing = Estado
all-exports-size = Tamaño
all-exports-until = Se conserva hasta
all-exports-do = Acción
all-exports-any = Todos
all-exports-count = { $count ->
    [one] { $count } exportación
   *[other] { $count } exportaciones
}
all-exports-none = Ninguna exportación
all-exports-none-hint = En cuanto alguien pida una, aparecerá aquí. A los treinta días desaparece su línea.
all-exports-kind-report = Informe
all-exports-kind-course = Informe de un curso
all-exports-kind-department = Informe de un departamento
all-exports-kind-own = Copia de los propios datos
all-exports-is-waiting = En espera
all-exports-is-running = En preparación
all-exports-is-ready = Lista
all-exports-is-failed = Fallida
all-exports-is-cancelled = Cancelada
all-exports-is-expired = Caducada
all-exports-why-not-allowed = Quien la pidió ya no puede ver estos datos.
all-exports-why-not-found = Aquello de lo que iba a tratar ya no existe.
all-exports-why-broken = Algo ha fallado por nuestra parte; el registro dice qué.
all-exports-progress = Avance de «{ $name }»
all-exports-delete = Eliminar ahora
all-exports-delete-of = Eliminar ahora esta exportación de { $name }
all-exports-deleted-now = El archivo se ha eliminado y su enlace ya no lleva a ninguna parte.
all-exports-retry = Reintentar
all-exports-retry-of = Reintentar esta exportación de { $name }
all-exports-retried-now = La exportación se preparará de nuevo.
