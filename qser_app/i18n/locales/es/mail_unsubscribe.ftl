# La página del enlace con el que se dejan de recibir correos.
mail-stop-title = ¿Dejar de recibir estos correos?
mail-stop-lead = Ya no recibirá correos del tipo «{ $kind }». En sus avisos de Q-SER seguirán apareciendo.
mail-stop-lead-digest = Ya no recibirá resúmenes. En sus avisos de Q-SER seguirá apareciendo todo.
mail-stop-button = Dejar de recibirlos
mail-stopped-title = Ya no se envían estos correos
mail-stopped-lead = No recibe correos del tipo «{ $kind }». En sus avisos de Q-SER siguen apareciendo.
mail-stopped-lead-digest = No recibe resúmenes. En sus avisos de Q-SER sigue apareciendo todo.
mail-stopped-button = Volver a recibirlos
mail-stop-choose = Elegir cómo se le avisa de todo
mail-stop-wrong-title = Este enlace no funciona
mail-stop-wrong = Quizá se cortó por el camino. Inicie sesión para elegir qué correos recibe.
