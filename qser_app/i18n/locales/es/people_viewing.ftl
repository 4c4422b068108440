# La barra de quien mira la plataforma como otra persona, y lo que dice de lo que le está cerrado.
viewing-bar = Está viendo la plataforma como la ve { $name }. No se puede cambiar nada.
viewing-until = Termina sola a las { $time }.
viewing-stop = Terminar la vista
viewing-shut-title = No se muestra en esta vista
viewing-shut-text = Esto es solo para { $name } o no puede mostrarse sin cambiar algo. Permanece cerrado mientras usted ve la plataforma como otra persona.
viewing-no-package = El paquete no se abre mientras usted ve la plataforma como otra persona: al abrirlo empezaría un intento.
refusal-only-looking = Está viendo la plataforma como { $name }. Aquí no se puede cambiar nada, y lo que es solo suyo no se muestra.
refusal-other-eyes = Ha cambiado de quién es la vista que muestra esta página, así que se carga de nuevo.
