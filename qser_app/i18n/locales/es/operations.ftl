# Funcionamiento: la instalación, tal como la ve quien tiene el rol de superadministración.
operations = Estado del sistema
operations-lead = Lo que sale de la plataforma, lo que se perdió por el camino y aquello en lo que todo se apoya. Esta página se actualiza sola.
operations-closed = Esta página es para quienes mantienen la plataforma
operations-outbox = Correo en camino
operations-waiting = en espera
operations-delivered = entregados en las últimas 24 horas
operations-dead = dados por perdidos
operations-oldest = El que más tiempo lleva esperando se escribió { $ago }.
operations-letters = Dados por perdidos
operations-letters-lead = Estos correos se intentaron enviar varias veces sin éxito. Corrija la causa y vuelva a intentarlo.
operations-no-letters = No se ha dado por perdido ninguno. Todos los correos han llegado o están en camino.
operations-tries = { $tries ->
    [one] Un intento, el último { $ago }
   *[other] { $tries } intentos, el último { $ago }
  }
operations-try-again = Reintentar
operations-try-again-to = Reintentar el envío del correo a { $to }
operations-tried-again = El correo vuelve a estar en camino.
operations-reason-unreachable = No se ha podido contactar con el servidor de correo.
operations-reason-too-slow = El servidor de correo no ha respondido a tiempo.
operations-reason-locked-out = El servidor de correo no ha aceptado nuestro usuario y contraseña.
operations-reason-turned-down = El servidor de correo ha rechazado el mensaje.
operations-reason-malformed = La dirección o el propio mensaje no son válidos.
operations-reason-broken = Algo ha fallado por nuestra parte; el registro indica qué.
operations-reason-restored = Estaba en espera cuando la plataforma se restauró desde una copia de seguridad y quizá ya se había enviado. Envíelo de nuevo solo si aún hace falta.
operations-ground = La base
operations-database = Base de datos
operations-disk = Disco de la carpeta de datos
operations-disk-free = { $size } libres
operations-disk-used = Parte del disco en uso
operations-workers = Procesos de trabajo
operations-live = Pantallas en directo
operations-live-alone = Un solo proceso, que no necesita Redis
operations-live-up = Conectadas mediante Redis
operations-live-down = No se puede contactar con Redis: quienes están en otros procesos ven los cambios al cargar una página
operations-version = Versión
retention = Cuánto se conservan los datos
retention-lead = Una vez al día se elimina lo más antiguo. Los plazos son ajustes del servidor.
retention-what = Qué
retention-kept = Plazo
retention-due = Se elimina la próxima vez
retention-days = { $count ->
    [0] para siempre
    [one] un día
   *[other] { $count } días
  }
retention-account = Cuentas que nadie usa
retention-sign_ins = Accesos
retention-views = Quién ha mirado perfiles
retention-answers = Respuestas escritas y versiones guardadas de los cuestionarios
retention-package_data = Lo que escribieron los paquetes
retention-sittings = Ratos de aprendizaje
retention-notices = Avisos
retention-messages = Correos entregados
retention-audit = Líneas del registro de auditoría
operations-put-away = Descartar
operations-put-away-to = Descartar el correo a { $to }
operations-put-away-now = El correo se ha descartado; no se guarda nada de él.
