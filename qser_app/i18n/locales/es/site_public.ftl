# El sitio público: marco, primera página, recursos, contacto. Estas páginas las escribe el servidor; ningún navegador carga este archivo.
public-home = Inicio
public-project = El proyecto
public-partners = Socios
public-news = Noticias
public-events = Actos
public-resources = Recursos abiertos
public-glossary = Glosario
public-contact = Contacto
public-accessibility = Accesibilidad
public-privacy = Privacidad
public-imprint = Aviso legal

public-skip = Ir al contenido
public-to-home = Q-SER, a la página de inicio
public-sign-in = Entrar
public-go-on = Seguir aprendiendo
public-menu = Menú
public-places = El sitio público
public-places-below = Todas las páginas públicas
public-language = Idioma
public-theme = Colores claros u oscuros
public-feed = Noticias de Q-SER
public-card = Aprender para atender bien
public-funding = Cofinanciado por el programa Erasmus+ de la Unión Europea.
public-funding-number = Proyecto { $number }, 2017-2020.
public-disclaimer = El apoyo de la Comisión Europea para la elaboración de esta publicación no implica la aceptación de sus contenidos, que es responsabilidad exclusiva de los autores. Por tanto, la Comisión no es responsable del uso que pueda hacerse de la información aquí difundida.
public-rebuilt = Esta plataforma reconstruye los resultados del proyecto como software libre y sin nueva financiación del programa.
public-licence = Software: EUPL 1.2. Curso: CC BY-SA 4.0.
public-write = Escríbanos
public-operator-unknown = Esta instalación es de prueba. Quien la gestiona todavía no ha indicado su nombre.
public-lost-title = En esta dirección no hay nada
public-lost-text = Puede que la página haya cambiado de sitio o que el enlace esté incompleto. Desde aquí puede continuar:
public-accessibility-description = Hasta qué punto son accesibles este sitio y la plataforma de aprendizaje, qué falta todavía y cómo avisarnos de una barrera.
public-privacy-description = Qué pasa con sus datos cuando visita este sitio, nos escribe o aprende en la plataforma.
public-imprint-description = Quién gestiona este sitio y con qué licencias se pueden usar el software y el curso.

public-home-title = Q-SER: buena atención para quien venga
public-home-description = Aprendizaje gratuito para quienes trabajan en ayuntamientos: cómo atender a personas que migraron o buscaron protección. Lecciones breves en cinco idiomas.
public-promise = Buena atención para quien llegue a su ventanilla
public-promise-lead = Q-SER prepara a quienes trabajan en ayuntamientos para atender a personas que migraron o buscaron protección: con lecciones breves, en su idioma, en medio de la jornada.
public-about = Sobre el proyecto
public-for-whom = Para quienes atienden en ventanilla
public-for-whom-lead = Escrito para cuatro ámbitos de trabajo municipal. No hace falta saber de leyes ni tener una tarde libre.
public-field-social = Servicios sociales
public-field-social-text = Una familia acaba de llegar y no sabe qué ayudas existen. Usted la orienta.
public-field-counter = Atención ciudadana
public-field-counter-text = Falta un papel. Usted explica cuál y por qué a alguien que todavía aprende el idioma.
public-field-school = Escuelas infantiles y colegios
public-field-school-text = Un niño empieza la semana que viene y sus notas son de otro país. Usted lo hace posible.
public-field-work = Empleo y administración
public-field-work-text = Alguien pregunta qué puede hacer mientras espera una resolución. Usted sabe dónde está escrita la respuesta.
public-steps = Tres pasos
public-step-learn = Aprender, unos minutos cada vez
public-step-learn-text = Una lección dura unos diez minutos. Usted decide cuántos minutos al día quiere dedicar y sigue donde lo dejó, en cualquier dispositivo.
public-step-practise = Practicar donde nada puede salir mal
public-step-practise-text = Viva una conversación en la ventanilla, elija qué diría y vea qué ocurre. Los cuestionarios explican cada respuesta.
public-step-show = Demostrar lo que sabe
public-step-show-text = Quien completa un curso y supera sus cuestionarios recibe un certificado, y cualquiera puede comprobar que es auténtico.
public-figures = El curso en cifras
public-figure-modules = { $count ->
    [one] módulo
   *[other] módulos
  }
public-figure-lessons = { $count ->
    [one] lección
   *[other] lecciones
  }
public-figure-cases = { $count ->
    [one] caso para practicar
   *[other] casos para practicar
  }
public-figure-questions = { $count ->
    [one] pregunta
   *[other] preguntas
  }
public-figure-terms = { $count ->
    [one] término explicado
   *[other] términos explicados
  }
public-figure-languages = { $count ->
    [one] idioma
   *[other] idiomas
  }
public-learned = Lo aprendido hasta ahora en esta instalación
public-figure-people = { $count ->
    [one] persona aprende
   *[other] personas aprenden
  }
public-figure-completed = { $count ->
    [one] unidad completada
   *[other] unidades completadas
  }
public-figure-hours = { $count ->
    [one] hora de aprendizaje
   *[other] horas de aprendizaje
  }
public-figure-certificates = { $count ->
    [one] certificado expedido
   *[other] certificados expedidos
  }
public-counted = Contado en este momento en los registros de la plataforma; no se reconoce a nadie en ellos.
public-ahead = Lo próximo
public-all-events = Todos los actos
public-newest = Noticias
public-all-news = Todas las noticias
public-town = Para su ayuntamiento
public-town-text = La plataforma es software libre. Un ayuntamiento o una organización la instala en un servidor propio, para diez personas o para diez mil; lo que se aprende allí, allí se queda. Estas páginas no cargan nada de terceros.
public-town-write = Pregúntenos cómo empezar

resources-title = Recursos abiertos
resources-lead = Qué enseña el curso y qué puede llevarse y usar en su propia formación.
resources-description = El curso Q-SER módulo a módulo, un glosario en cinco idiomas y cómo puede usar ambos en su propia formación.
resources-course = El curso «{ $course }»
resources-licence = Licencia:
resources-minutes = { $minutes } min
resources-lessons = { $count ->
    [one] Una lección
   *[other] { $count } lecciones
  }, unos { $minutes } minutos de lectura.
resources-glossary = El glosario
resources-glossary-text = Solicitante de asilo, protección subsidiaria, permiso de residencia: qué significan las palabras, cada una con su fuente. Cambie de idioma y seguirá en el glosario.
resources-glossary-link = { $count ->
    [one] Leer un término
   *[other] Leer { $count } términos
  }
resources-use = Cómo puede usarlo
resources-use-text = Los textos, figuras y preguntas del curso se publican con la licencia Creative Commons Atribución-CompartirIgual 4.0. Puede copiarlos, imprimirlos, traducirlos y modificarlos, también para formación de pago, siempre que cite la fuente, diga qué ha cambiado y difunda su versión con la misma licencia.
resources-use-name = Basta una línea: «Curso Q-SER, CC BY-SA 4.0», con un enlace a esta página. Los formadores que han entrado en la plataforma pueden llevarse los módulos como paquetes SCORM para otras plataformas y las preguntas como GIFT, Moodle XML, QTI y Aiken.
resources-terms-lead = { $count ->
    [one] Un término
   *[other] { $count } términos
  } que se oyen en una ventanilla, con palabras sencillas y siempre con la fuente.
resources-terms-description = { $count ->
    [one] Un término
   *[other] { $count } términos
  } sobre migración, asilo y convivencia con palabras sencillas y su fuente, en cinco idiomas.
resources-terms-letters = Letras
resources-terms-also = También: { $names }
resources-terms-see = Véase también:
resources-terms-source = Fuente: { $source }

contact-title = Contacto
contact-title-problem = Falta algo: { $title }
contact-lead = ¿Una pregunta, una corrección, una idea para colaborar? Escriba a quienes gestionan esta plataforma.
contact-description = Escriba a quienes gestionan la plataforma Q-SER: preguntas, correcciones, ideas para colaborar.
contact-name = Su nombre
contact-name-hint = Como quiere que nos dirijamos a usted.
contact-email = Su correo electrónico
contact-email-hint = Lo usamos para responderle y para nada más.
contact-message = Su mensaje
contact-message-hint = Por favor, no escriba nada sobre personas que hayan acudido a su ventanilla.
contact-trap = Deje este campo vacío
contact-privacy = Su mensaje se envía por correo electrónico y después no se guarda en este sitio.
contact-send = Enviar el mensaje
contact-sent = Su mensaje está en camino
contact-sent-text = Gracias. Quienes gestionan esta plataforma lo leerán y le responderán por correo electrónico.
contact-problems = Su mensaje todavía no se ha enviado. Revise los campos siguientes.
refusal-message-missing = Escriba un poco más, al menos { $letters } caracteres, para que podamos responderle.
refusal-message-too-long = Acorte su mensaje: se leen como máximo { $most } caracteres.

news-kind-news = Noticia
news-kind-seminar = Seminario
news-kind-workshop = Taller
news-kind-webinar = Seminario web
news-kind-learning-activity = Actividad de aprendizaje
news-kind-dissemination = Acto de difusión
news-lead = Lo que cuentan las organizaciones que aprenden aquí.
news-description = Noticias de los ayuntamientos y organizaciones que aprenden con Q-SER, primero las más recientes, también como canal.
news-none = Todavía no hay noticias.
news-feed = Seguir las noticias con un lector de canales (Atom)
news-newer = Más recientes
news-older = Anteriores
news-page = Página { $page } de { $pages }
news-pages = Más páginas
news-elsewhere = Este texto todavía no se ha traducido. Lo ve en el idioma en que se escribió.
news-preview = Vista previa: solo la ven usted y quienes escriben con usted.
events-lead = Seminarios, talleres, seminarios web y encuentros para aprender y para contar.
events-description = Seminarios, talleres, seminarios web, actividades de aprendizaje y actos de difusión de las organizaciones que aprenden con Q-SER.
events-ahead = Próximamente
events-past = Actos pasados
events-none = Por ahora no hay ningún acto previsto.
events-when = Cuándo
events-where = Dónde
events-who = Quién invita
events-zone = (hora de { $zone })
events-take-part = Participar
share = Compartir
share-mail = Por correo
share-copy = Copiar el enlace
share-copied = Enlace copiado.
