# Las personas de una organización.
members-title = Personas
members-intro = Todas las personas de su organización. Invite a colegas, asigne roles y cierre las cuentas que ya no se necesiten.
members-invite = Invitar a alguien
members-email = Dirección de correo electrónico
members-department = Departamento
members-no-department = Ninguno todavía
members-roles = Roles
members-send = Enviar la invitación
members-sent = La invitación para { $email } está en camino. Es válida durante una semana.
members-search = Buscar por nombre o dirección
members-count = { $count ->
    [0] Nadie
    [one] Una persona
   *[other] { $count } personas
  }
members-none = No se ha encontrado a nadie
members-none-hint = Pruebe con otra parte del nombre o invite a alguien.
members-name = Nombre
members-last = Último inicio de sesión
members-actions = Acciones
members-actions-of = Acciones: { $name }
members-never = Ninguno todavía
members-is-suspended = Cuenta suspendida
members-change-roles = Cambiar los roles
members-change-roles-of = Cambiar los roles: { $name }
members-suspend = Suspender
members-suspend-of = Suspender la cuenta de { $name }
members-unsuspend = Reactivar
members-suspended = La cuenta de { $name } está suspendida y se han cerrado todas sus sesiones.
members-undo = Deshacer
members-page = Página { $page } de { $pages }
members-pages = Páginas
members-back = Anterior
members-on = Siguiente
members-in-course = Formador/a de «{ $title }»
members-sign-in = Inicio de sesión
members-erase = Suprimir datos
members-erase-of = Suprimir datos de { $name }
members-erase-what = Solo si la persona se lo ha pedido. Se le avisa por correo y hasta entonces puede anularlo. Desaparecen el nombre, la dirección y todo lo que escribió; las sumas se conservan.
members-erase-it = Pedir la supresión
members-erased-on = Supresión el { $day }
members-erase-keep = Conservar datos
members-erase-asked = Se ha avisado a la persona por correo.
members-places = Páginas sobre las personas
members-filter-role = Rol
members-filter-state = Cuenta
members-every-department = Todos
members-without-department = En ningún departamento
members-every-role = Todos
members-every-state = Todas
members-state-active = Abierta
members-state-suspended = Suspendida
members-state-never = Nunca ha iniciado sesión
members-filter-department = Departamento y dependientes
