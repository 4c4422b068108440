# Incorporar personas desde una hoja.
import-title = Incorporar personas desde una hoja
import-lead = Envíe una hoja con las personas de su organización. Verá qué pasará con cada fila antes de que cambie nada.
import-hint = Solo hace falta la dirección de correo. Otras columnas: nombre, departamento, roles, ámbito de trabajo, idioma. 5000 filas como máximo.
import-template = Una hoja vacía para rellenar:
import-template-sheet = Personas
import-template-words = Palabras admitidas
import-template-column = Columna
import-template-word = Palabra
import-heading-email = Correo electrónico
import-heading-name = Nombre y apellidos
import-heading-department = Departamento
import-heading-roles = Roles
import-heading-field = Ámbito de trabajo
import-heading-language = Idioma
import-changes = Qué aporta
import-fate-invited = recibirá una invitación
import-fate-changed = está aquí y cambiará
import-fate-waiting = ya tiene una invitación
import-fate-same = está aquí, sin cambios
import-fate-twice = rechazada: repetida en la hoja
import-fate-bad_address = rechazada: no es una dirección de correo
import-fate-too_long = rechazada: una celda es demasiado larga
import-fate-formula = rechazada: una celda contiene una fórmula
import-fate-bad_department = rechazada: no existe ese departamento
import-fate-misplaced = rechazada: el departamento está en otro lugar del árbol
import-fate-bad_role = rechazada: no existe ese rol
import-fate-role_above = rechazada: un rol que usted no puede asignar
import-fate-bad_field = rechazada: no existe ese ámbito de trabajo
import-fate-bad_language = rechazada: no es uno de los cinco idiomas
import-fate-suspended = rechazada: la cuenta está suspendida
import-fate-oneself = rechazada: no puede cambiar su propia cuenta
import-fate-above = rechazada: una cuenta por encima de la suya
import-fate-elsewhere = rechazada: pertenece a otra organización
import-missing = { $count ->
    [one] Un departamento de la hoja aún no existe:
   *[other] { $count } departamentos de la hoja aún no existen:
  }
import-create = Crearlos con la incorporación
import-unoffered = { $count ->
    [one] Para una persona, la hoja indica un idioma que su organización no ofrece: la invitación se escribe en el idioma principal ({ $language }).
   *[other] Para { $count } personas, la hoja indica un idioma que su organización no ofrece: las invitaciones se escriben en el idioma principal ({ $language }).
  }
import-offered = Ver los idiomas que se ofrecen
import-instead = { $given } en lugar de { $asked }
import-send = Enviar las invitaciones enseguida
import-send-hint = De lo contrario, esperan en «Invitaciones» hasta que usted las envíe.
import-go = { $count ->
    [one] Aplicar una fila
   *[other] Aplicar { $count } filas
  }
import-nothing = No hay nada que hacer con esta hoja.
import-going = Se está aplicando la hoja: { $done } de { $of } filas. Puede salir de esta página.
import-stopped = La incorporación se detuvo tras { $done } de { $of } filas. Lo ya hecho se conserva.
import-go-on = Continuar
import-done = La hoja se ha aplicado.
import-outcome = Qué ha pasado con «{ $name }»
import-another = Otra hoja
import-progress = Filas aplicadas
import-title-short = Incorporación
import-heading-first = Nombre de pila
import-heading-last = Apellidos
import-told-invited = invitadas
import-told-changed = cambiadas
import-unread-advice = Su archivo queda como está. Si quiere incorporar alguna, póngale un encabezado de la hoja vacía de arriba, cada uno una sola vez, y envíe la hoja de nuevo.
