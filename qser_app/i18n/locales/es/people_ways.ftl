# Mi cuenta: formas de entrar.
ways-title = Formas de iniciar sesión
ways-intro = Lo que abre su cuenta. Recibirá un correo cada vez que se añada o se quite alguna.
ways-password = Contraseña
ways-password-set = Tiene contraseña.
ways-password-none = No tiene contraseña. Si quiere una, pida un enlace.
ways-password-ask = Pedir un enlace
ways-houses = Cuentas vinculadas
ways-linked = Vinculada desde el { $since }
ways-not-linked = Sin vincular
ways-link = Vincular
ways-link-of = Vincular { $name }
ways-unlink = Quitar
ways-unlink-of = Quitar { $name }
ways-gone = Un servicio que ya no se ofrece aquí
ways-done-linked = La cuenta está vinculada. A partir de ahora puede iniciar sesión con ella.
ways-done-unlinked = Se ha quitado el vínculo.
ways-to-the-proof = Ir allí
