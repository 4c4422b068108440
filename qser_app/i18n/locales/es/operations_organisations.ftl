# Todas las organizaciones y todas las sesiones abiertas, para quien se encarga de toda la instalación.
organisations-title = Organizaciones
organisations-lead = Quién aprende en esta plataforma y cuándo estuvo alguien por última vez.
organisations-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
organisations-last = última visita: { $ago }
organisations-never = todavía no ha entrado nadie
organisations-since = desde el { $day }
organisations-is-suspended = suspendida
organisations-change = Cambiar
organisations-rename = Cambiar el nombre
organisations-suspend = Suspender
organisations-suspend-hint = Las sesiones de su personal se cierran enseguida y nadie puede iniciar sesión hasta que se reabra. No se pierde nada y los certificados se pueden seguir comprobando. Quien se encarga de toda la plataforma no queda fuera.
organisations-suspended-now = La organización está suspendida. Puede reabrirla en cualquier momento.
organisations-reopen = Reabrir
organisations-reopened-now = La organización vuelve a estar abierta.
organisations-own = Esta es su propia organización. Nadie suspende la suya.
organisations-new = Una organización nueva
organisations-choose = Elija
organisations-country = País
organisations-country-hint = Con su hora se cuentan los días y los meses de clasificaciones e informes. Se puede cambiar después; lo pasado queda como está.
organisations-administrator = Quién la administrará
organisations-administrator-hint = Una dirección de correo, a la que va una invitación. Puede quedar vacía.
organisations-make = Crear la organización
organisations-made = La organización se ha creado.
sessions-title = Sesiones
sessions-lead = Quién tiene ahora una sesión abierta. Al cerrarla se cierran enseguida sus páginas; no se pierde nada de lo guardado.
sessions-person = Persona
sessions-organisation = Organización
sessions-browser = Navegador
sessions-since = Inició sesión
sessions-seen = Última actividad
sessions-end = Cerrar
sessions-end-of = Cerrar esta sesión de { $name }
sessions-here = Es la suya
sessions-ended-now = La sesión se ha cerrado.
sessions-everywhere = Todas
sessions-count = { $count ->
    [one] { $count } sesión abierta
   *[other] { $count } sesiones abiertas
}
sessions-none = Nadie tiene una sesión abierta
sessions-none-hint = En cuanto alguien inicie sesión, aparecerá aquí.
refusal-own-organisation = Su propia organización sigue abierta. Puede suspenderla alguien de otra que se encargue de toda la plataforma.
