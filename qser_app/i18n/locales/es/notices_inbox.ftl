# La página de todos los avisos.
notices-lead = Lo que le ha ocurrido, lo más reciente primero.
notices-filter = Cuáles
notices-filter-all = Todo
notices-filter-unread = Lo no leído
notices-filter-apply = Mostrar
notices-mark-read = Marcar como leído
notices-mark-unread = Marcar como no leído
notices-mark-of = { $action }: { $notice }
notices-new = Nuevo
notices-older = Mostrar anteriores
notices-end = Esta página no llega más atrás. Elija un tipo para ver avisos anteriores.
notices-none-here = Nada de este tipo
notices-none-here-text = No hay nada que coincida con lo que ha elegido ver.
notices-none = Nada todavía
notices-none-text = Aquí aparecerán insignias, invitaciones, certificados y otras novedades.
notices-to-choices = Cómo se me avisa
