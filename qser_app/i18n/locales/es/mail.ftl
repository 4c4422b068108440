# Correos: un asunto, un texto (párrafos separados por una línea vacía) y, si hay un enlace, las palabras de su botón.
mail-footer = Este correo lo ha enviado Q-SER, la plataforma de aprendizaje en { $address }. Nadie lee las respuestas.
mail-footer-answered = Este correo lo ha enviado Q-SER, la plataforma de aprendizaje en { $address }. Si responde, su respuesta llegará a la persona que escribió.

mail-invitation-subject = Su invitación a Q-SER
mail-invitation-body =
    Hola, { $name }:

    { $organisation } le invita a Q-SER, la plataforma de aprendizaje para quienes atienden al público en los municipios de Europa.

    Elija una contraseña con el enlace de abajo y podrá empezar su primera lección. El enlace sirve una sola vez y durante { $days ->
        [one] un día
       *[other] { $days } días
    }.
mail-invitation-action = Aceptar la invitación

mail-new-password-subject = Elija una contraseña nueva para Q-SER
mail-new-password-body =
    Hola, { $name }:

    Alguien, seguramente usted, ha pedido una contraseña nueva. El enlace de abajo sirve una sola vez y durante { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }.

    Si no ha sido usted, no haga nada: su contraseña sigue siendo la misma.
mail-new-password-action = Elegir una contraseña nueva

mail-password-changed-subject = Su contraseña de Q-SER ha cambiado
mail-password-changed-body =
    Hola, { $name }:

    Su contraseña ha cambiado y se ha cerrado su sesión en sus otros dispositivos.

    Si no ha sido usted, pida enseguida una contraseña nueva y avise a quien administra la plataforma en su organización.
mail-password-changed-action = Pedir una contraseña nueva

mail-contact-subject = Un mensaje del formulario de contacto, de { $name }
mail-contact-body =
    { $name } ({ $email }) ha escrito desde el formulario de contacto del sitio público, en la página en el idioma «{ $language }».

    El mensaje:
mail-contact-action = Ver la página del formulario
mail-erasure-asked-subject = Sus datos en Q-SER se suprimirán
mail-erasure-asked-body =
    Hola, { $name }:

    { $days ->
        [one] Sus datos en esta plataforma se suprimirán dentro de un día. Hasta entonces puede seguir como siempre.
       *[other] Sus datos en esta plataforma se suprimirán dentro de { $days } días. Hasta entonces puede seguir como siempre.
    }

    ¿No fue usted o ha cambiado de opinión? Anúlelo en la página «Mis datos».
mail-erasure-asked-action = Mis datos
mail-erasure-unused-subject = ¿Desea conservar su cuenta de Q-SER?
mail-erasure-unused-body =
    Hola, { $name }:

    { $days ->
        [one] Hace mucho que no nos visita. Por eso sus datos se suprimirán dentro de un día.
       *[other] Hace mucho que no nos visita. Por eso sus datos se suprimirán dentro de { $days } días.
    }

    ¿Desea conservar su cuenta? Basta con que inicie sesión una vez. Hasta entonces puede descargar sus certificados.
mail-erasure-unused-action = Iniciar sesión

mail-invitation-elsewhere-subject = Una invitación a Q-SER de { $organisation }
mail-invitation-elsewhere-body = 
    Hola, { $name }:

    { $organisation } le ha invitado a Q-SER con esta dirección. Usted ya tiene una cuenta con ella en otra organización y no se ha cambiado nada. No se ha informado a { $organisation } de que la cuenta existe.

    Si quiere seguir aprendiendo como hasta ahora, no haga nada. Si ha cambiado de trabajo, dé a su nueva organización otra dirección o pida a la anterior que cierre la cuenta.
mail-invitation-elsewhere-action = Iniciar sesión
