mail-way-added-subject = Una forma nueva de iniciar sesión en Q-SER
mail-way-added-body =
    Hola, { $name }:

    Se ha añadido a su cuenta una forma nueva de iniciar sesión: { $way ->
        [passkey] una clave de acceso
        [app] una aplicación de autenticación
        [codes] códigos de recuperación nuevos
       *[provider] su cuenta en «{ $house }»
    }.

    Si no ha sido usted, quítela enseguida, cambie su contraseña y avise a quien administra la plataforma.
mail-way-added-action = Ver mis formas de iniciar sesión

mail-way-removed-subject = Se ha quitado una forma de iniciar sesión en Q-SER
mail-way-removed-body =
    Hola, { $name }:

    Se ha quitado de su cuenta una forma de iniciar sesión: { $way ->
        [passkey] una clave de acceso
        [app] la aplicación de autenticación
        [codes] un código de recuperación, que se ha usado
        [all] todo lo que se pedía después de la contraseña, por decisión de quien administra la plataforma
       *[provider] su cuenta en «{ $house }»
    }.

    Si no sabe por qué, cambie su contraseña y avise a quien administra la plataforma.
mail-way-removed-action = Ver mis formas de iniciar sesión

mail-step-locked-subject = Es posible que alguien conozca su contraseña de Q-SER
mail-step-locked-body =
    Hola, { $name }:

    Alguien ha escrito su contraseña y después varios códigos equivocados para el segundo paso. Nadie ha podido entrar; durante un cuarto de hora no se admiten más códigos.

    Si no ha sido usted, otra persona conoce su contraseña: elija enseguida una nueva y avise a quien administra la plataforma.
mail-step-locked-action = Elegir una contraseña nueva
