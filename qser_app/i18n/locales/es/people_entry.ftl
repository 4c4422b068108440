# Cómo inician sesión las personas de una organización, según decide quien la administra.
entry-title = Inicio de sesión
entry-lead = Cómo entran las personas de su organización.
entry-houses = Servicios de acceso
entry-houses-hint = Quien usa uno de estos no necesita contraseña aquí. Cada persona lo vincula en «Mi cuenta» o acepta con él su invitación.
entry-houses-none = No hay ningún servicio configurado
entry-houses-none-text = Quien gestiona esta plataforma puede conectar el acceso propio de su organización, por ejemplo Microsoft Entra, Keycloak o EU Login. La documentación describe los ajustes.
entry-newcomers-title = Personas nuevas
entry-newcomers = Crear la cuenta en el primer inicio de sesión
entry-newcomers-hint = Quien sea conocido por uno de los servicios recibe una cuenta de participante sin invitación, siempre que el servicio confirme su dirección de correo.
entry-domains = Solo con una dirección de
entry-domains-hint = Un dominio de correo por línea, como town.example. Vacío: cualquier dirección, y solo mientras ninguna otra organización admita a todo el mundo.
entry-departments-title = Departamentos
entry-claim = Campo que nombra el departamento
entry-claim-hint = Como lo llama el servicio, por ejemplo department o groups. Vacío: los departamentos se asignan a mano.
entry-department = Valores para «{ $name }»
entry-department-hint = Separados por comas. Vale para quien todavía no tiene departamento; no se mueve a nadie.
refusal-bad-domain = «{ $domain }» no es un dominio de correo. Escríbalo como town.example.
