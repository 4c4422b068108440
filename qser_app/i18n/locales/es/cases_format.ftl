# El formato de los casos: qué falla en un texto y en qué línea.
refusal-content-case = { $file }, línea { $line }: { case-problem }
refusal-case-text = Línea { $line }: { case-problem } { $count ->
    [one] {""}
   *[other] En total hay { $count } lugares por corregir.
  }
case-problem = { $problem ->
    [too-long] El texto es demasiado largo para un solo caso. Divídalo en dos.
    [heading] «{ $detail }» no es un encabezado de un caso. Existen ## people, ## scene clave: título, ## end clave: título, ## debrief y, debajo de este, ### observe, ### interpret, ### act.
    [block] Los bloques con ::: son de las lecciones. Aquí escriba párrafos.
    [picture] Los casos no llevan imágenes: las personas hablan. Describa lo que se ve.
    [link] El enlace «{ $detail }» no lleva a ninguna parte. Escriba https://…, unit:clave o term:clave.
    [no-situation] Empiece por la situación: dónde está quien lee, quién espera, qué está en juego.
    [no-people] Falta la parte ## people. Nombra a todas las personas que hablan.
    [no-scene] Todavía no hay ninguna escena. Empiece una con ## scene clave: título.
    [no-end] Todavía no hay ningún final. Escriba uno con ## end clave: título.
    [no-debrief] Falta la parte ## debrief. Dice de qué trataba el caso.
    [twice] La parte «{ $detail }» aparece dos veces.
    [person] «{ $detail }» no nombra a nadie. Escriba clave = nombre, y quién es.
    [person-twice] La clave «{ $detail }» ya está ocupada. Dé otra a esta persona.
    [key-twice] La clave «{ $detail }» ya pertenece a otra escena u otro final.
    [nothing-told] Aquí todavía no se cuenta nada.
    [choice] «{ $detail }» no lleva a ninguna parte. Una opción se escribe * palabras -> clave de una escena o un final.
    [no-scores] Debajo de esta opción falta la línea de puntuación, por ejemplo observe 2, stage acceptance. Escriba - si la opción no puntúa nada.
    [scores] «{ $detail }» no se puede leer como puntuación. Escriba observe, interpret o act con 0, 1 o 2 y, como mucho, una etapa: denial, defense, minimization, acceptance, adaptation o integration.
    [no-consequence] ¿Qué ocurre después de «{ $detail }»? Escriba debajo al menos una frase.
    [competence] «{ $detail }» no es una de las tres competencias o aparece dos veces. Escriba ### observe, ### interpret, ### act.
    [no-competence] El balance todavía no dice nada sobre { $detail }.
    [few-choices] La escena «{ $detail }» solo tiene una opción. Ofrezca al menos dos.
    [dead-end] La escena «{ $detail }» es un callejón sin salida. Ofrezca de dos a cuatro opciones.
    [many-choices] La escena «{ $detail }» tiene más de cuatro opciones. Nadie sopesa tantas en una ventanilla.
    [unknown-target] No hay ninguna escena ni final con la clave «{ $detail }».
    [unreachable] Ninguna opción lleva a «{ $detail }».
    [no-exit] Desde «{ $detail }» solo se dan vueltas. Haga que una opción lleve a un final.
    [unknown-speaker] Nadie en ## people tiene la clave «{ $detail }».
    [other-people] Las personas deben ser las del idioma de origen, en el mismo orden: { $detail }.
    [other-keys] Las escenas y los finales deben ser los del idioma de origen, en el mismo orden: { $detail }.
    [other-voices] En «{ $detail }» hablan otras personas que en el idioma de origen, o en otro orden.
    [other-choices] La escena «{ $detail }» tiene un número de opciones distinto al del idioma de origen.
    [other-choice] Esta opción de «{ $detail }» lleva a otro lugar, puntúa de otro modo o da la palabra a otras personas que en el idioma de origen.
   *[other] Aquí hay algo que no se puede leer.
  }
