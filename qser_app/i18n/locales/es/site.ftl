# El marco y las frases que no pertenecen a una sola función.
app-name = Q-SER
home-hello = Qué alegría verle, { $name }
unexpected-error = Algo ha fallado por nuestra parte. No se ha perdido nada de lo que guardó. Si vuelve a ocurrir, dé este número a quien administra la plataforma: { $reference }.
session-ended = Su sesión se ha cerrado. Vuelva a iniciarla, por favor.
refusal-not-allowed = No tiene acceso a esto.
refusal-not-found = Esto no existe o no tiene acceso a ello.
refusal-bad-input = No hemos entendido los datos enviados. No se ha cambiado nada.
refusal-too-many = Demasiados intentos. Espere { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
  } y vuelva a intentarlo.

site-skip = Saltar al contenido
site-search = Buscar cursos, lecciones y términos
site-palette = Búsqueda rápida
site-keys = Atajos de teclado
site-language = Idioma
site-go-dark = Cambiar a colores oscuros
site-go-light = Cambiar a colores claros
site-hour-and-points = Hoy: { $minutes } de { $goal } minutos. De momento, { $points ->
    [one] un punto
   *[other] { $points } puntos
  }.
site-me-menu = Su menú, { $name }
site-profile = Mi perfil
site-account = Mi cuenta
site-sign-in = Iniciar sesión
site-sign-out = Cerrar sesión
site-places = Páginas principales
site-places-below = Páginas principales, abajo
site-home = Inicio
site-courses = Cursos
site-leaderboard = Clasificación
site-me = Yo
site-people = Personas
site-organisation = Organización
site-rewards = Recompensas
site-desk = Gestión de cursos
site-desk-short = Gestión
site-reports = Informes
site-operations = Estado del sistema
site-newsdesk = Noticias y actos
site-footer = Q-SER: aprender en común para atender mejor en la ventanilla. Código abierto.
site-about = Sobre Q-SER, privacidad, accesibilidad
site-dismiss = Cerrar este mensaje
site-offline = No tiene conexión. Lo que guardó está a salvo; nos reconectaremos automáticamente.
site-crash-title = Esta página ha tropezado
site-crash-text = Algo ha fallado en su navegador. Lo que guardó está a salvo. Volver a cargar la página suele bastar.
site-crash-again = Volver a cargar la página
site-lost-title = No hay nada en esta dirección
site-lost-text = Puede que la página haya cambiado de sitio o que el enlace esté incompleto. No se ha perdido nada suyo.
site-lost-home = Ir a la página de inicio
site-lost-courses = Ver los cursos
site-close = Cerrar
site-gallery = Todos los componentes, en claro y en oscuro
site-closed-title = Esta página no corresponde a su rol
site-closed-text = Si la necesita para su trabajo, pida a quien administra la plataforma en su organización que le asigne el rol.
