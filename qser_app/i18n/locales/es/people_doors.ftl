# Iniciar sesión con otro servicio.
people-provider-or = o
people-provider-continue = Continuar con { $name }
people-provider-still = Puede que su sesión en { $name } siga abierta en este dispositivo.
people-provider-sign-out = Cerrar también esa sesión
people-invitation-provider = O cree la cuenta sin contraseña, con una que ya tiene:
refusal-provider-refused = No se ha podido comprobar la respuesta recibida, así que no se ha iniciado ninguna sesión. Empiece de nuevo; si vuelve a ocurrir, avise a quien administra la plataforma.
refusal-provider-away = El otro servicio de acceso no responde en este momento. Inténtelo dentro de unos minutos o inicie sesión con su contraseña.
refusal-provider-cancelled = El inicio de sesión se interrumpió allí. Puede empezar de nuevo o usar su contraseña.
refusal-provider-closed = Su organización no permite iniciar sesión de esta manera.
refusal-step-spent = Este paso no se empezó en este navegador, ya se había dado o ha tardado más de diez minutos. Empiece de nuevo.
refusal-no-account = Todavía no hay aquí nadie vinculado con esa cuenta. Si ya tiene cuenta aquí, inicie sesión con su contraseña y vincúlelas en «Mi cuenta»; si no, pida una invitación a quien administra la plataforma.
refusal-email-unverified = Ese servicio no confirma su dirección de correo, así que no se puede crear una cuenta con ella. Pida una invitación a quien administra la plataforma.
refusal-link-first = Ya existe una cuenta con su dirección de correo. Inicie sesión una vez con su contraseña y vincúlelas en «Mi cuenta».
refusal-identity-taken = Esa cuenta está vinculada aquí con la cuenta de otra persona.
refusal-last-way-in = Es la única forma de iniciar sesión que le queda. Añada antes otra, por ejemplo una contraseña.
