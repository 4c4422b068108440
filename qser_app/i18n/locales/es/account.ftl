# Mi cuenta y las primeras preguntas.
account-title = Mi cuenta
account-about-me = Mis datos
account-name = Nombre
account-email = Dirección de correo electrónico
account-email-hint = Con esta dirección inicia sesión. Puede cambiarla quien administra la plataforma en su organización.
account-language = Idioma
account-time-zone = Zona horaria
account-minutes = Minutos de aprendizaje al día
account-privacy = Cómo aparece en las clasificaciones
account-privacy-hint = Quien elige no aparecer no está en ninguna clasificación ni cuenta en ningún total. Sus propios puntos los verá siempre.
account-privacy-house = Por defecto: { $choice }
account-privacy-colleague = Su organización ha decidido que nadie aparezca con su nombre. Puede aparecer como «colega» o no aparecer.
account-privacy-hidden = Su organización ha decidido que nadie aparezca en clasificaciones. Sus propios puntos los verá siempre.
privacy-named = Con mi nombre
privacy-colleague = Como «colega»
privacy-hidden = No aparecer
account-save = Guardar
account-saved = Guardado.
account-password = Contraseña
account-password-hint = Al menos 8 caracteres; mejor 15 o más. Una frase corta funciona bien. Se cerrarán todas las demás sesiones.
account-password-change = Cambiar la contraseña
account-password-current = Contraseña actual
account-password-new = Contraseña nueva
account-password-changed = La contraseña ha cambiado. Se ha cerrado su sesión en todos los demás sitios.
account-sessions = Dónde tiene la sesión abierta
account-sessions-hint = Si no reconoce alguna de estas sesiones, ciérrela y elija una contraseña nueva.
account-session-since = Inicio: { $since }. Último uso: { $seen }
account-session-here = Este navegador
account-browser-unknown = Navegador desconocido
account-sign-out-there = Cerrar esa sesión
account-sign-out-everywhere = Cerrar todas las sesiones
refusal-name-missing = Escriba su nombre, por favor.

welcome-title = Le damos la bienvenida
welcome-step = Pregunta { $step } de 3
welcome-language = ¿En qué idioma quiere aprender?
welcome-language-hint = Puede cambiarlo cuando quiera, también en mitad de un curso.
welcome-go-on = Continuar
welcome-back = Atrás
welcome-field = ¿Dónde trabaja?
welcome-field-hint = Los ejemplos de los cursos proceden de estos cuatro ámbitos.
welcome-minutes = ¿Cuántos minutos al día quiere aprender?
welcome-minutes-hint = Diez minutos bastan para una lección. Al llegar a sesenta le propondremos un descanso.
welcome-minutes-option = { $count ->
    [one] Un minuto
   *[other] { $count } minutos
  }
field-social_services = Servicios sociales
field-citizen_service_centre = Oficina de atención a la ciudadanía
field-education = Educación
field-employment_administration = Empleo y administración
account-notices = Cómo se me avisa
account-notices-lead = De qué se entera en la aplicación, por correo o en un resumen, y cuándo hay silencio.
