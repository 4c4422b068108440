# El segundo paso del inicio de sesión.
factors-step-title = Segundo paso
factors-step-code = Código
factors-step-hint = Seis cifras de su aplicación de autenticación o uno de sus códigos de recuperación.
factors-step-button = Iniciar sesión
factors-make-title = Configure su segundo paso
factors-make-lead = Su organización pide un segundo paso a quienes la administran. Configure uno ahora: una clave de acceso o una aplicación de autenticación.
factors-sign-out = Cerrar sesión
factors-title = Segundo paso y claves de acceso
factors-passkeys = Claves de acceso
factors-passkeys-hint = Su teléfono, su ordenador o una llave de seguridad demuestra que es usted. La clave de acceso es el segundo paso después de la contraseña, o abre por sí sola.
factors-passkey-add = Añadir una clave de acceso
factors-passkey-name = Nombre del dispositivo
factors-passkey-name-hint = Para reconocerlo más adelante, por ejemplo «Ordenador de la oficina».
factors-passkey-make = Crear la clave de acceso
factors-passkey-use = Iniciar sesión con una clave de acceso
factors-passkey-cannot = Este navegador no puede crear claves de acceso.
factors-passkey-none = No ha llegado ninguna clave de acceso. Inténtelo de nuevo o elija otra forma.
factors-passkey-unnamed = Clave de acceso sin nombre
factors-passkey-used = Desde el { $since }, último uso { $used }
factors-app = Aplicación de autenticación
factors-app-hint = Una aplicación en su teléfono que muestra un código nuevo cada medio minuto.
factors-app-there = Tiene configurada una aplicación de autenticación.
factors-app-remove = Quitar la aplicación de autenticación
factors-app-begin = Configurar una aplicación
factors-app-scan = Escanee este cuadrado con la aplicación y escriba el código que muestra.
factors-app-square = Código QR para la aplicación de autenticación; debajo está lo mismo como texto.
factors-app-typed = O escriba esta clave:
factors-code = Código de la aplicación
factors-app-confirm = Confirmar
factors-codes = Códigos de recuperación
factors-codes-now = Sus códigos de recuperación
factors-codes-keep = Anótelos o imprímalos ahora: solo se muestran esta vez. Cada uno sustituye una vez al segundo paso si pierde su dispositivo.
factors-codes-left = { $count ->
    [0] No queda ningún código.
    [one] Queda un código.
   *[other] Quedan { $count } códigos.
  }
factors-codes-renew = Crear códigos nuevos
factors-proof = Su contraseña
factors-proof-hint = Antes de cambiar algo aquí, demuestre una vez más que es usted.
factors-proof-button = Continuar
factors-proof-again = Antes de cambiar algo aquí, cierre la sesión e iníciela de nuevo.
factors-asked-now = Su organización pide ahora el segundo paso. Inicie sesión una vez más.
factors-entry-title = Segundo paso
factors-entry-admins = Quienes administran necesitan un segundo paso
factors-entry-admins-hint = Quien no lo tenga lo configura en el próximo inicio de sesión, antes que nada. Las sesiones abiertas solo con contraseña terminan; configure primero el suyo.
factors-entry-after = Pedirlo también después de un servicio de acceso
factors-entry-after-hint = Si no, vale lo que pida el propio servicio.
factors-reset = Restablecer el segundo paso
factors-reset-of = Restablecer el segundo paso de { $name }
factors-reset-done = Se ha quitado el segundo paso y se han cerrado todas las sesiones de esa persona. Se le ha avisado por correo.
refusal-code-wrong = Este código no es el de ahora o ya se ha usado.
refusal-passkey-refused = No se ha podido comprobar esta clave de acceso. Inténtelo de nuevo o elija otra forma.
refusal-factor-needed = Su organización pide un segundo paso a quienes la administran. Añada otro antes de quitar este.
refusal-prove-again = Demuestre una vez más que es usted antes de cambiar esto.
refusal-too-many-passkeys = Ya tiene diez claves de acceso. Quite una que ya no use.
