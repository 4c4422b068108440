# Departments as a tree.
departments-title = Departamentos
departments-lead = Cómo se organiza su entidad. Los informes, los cursos para un departamento y los responsables abarcan siempre el departamento con todos los que dependen de él.
departments-none = Aún no hay departamentos
departments-none-hint = Añada el primero o deje que una incorporación los cree.
departments-people = { $count ->
    [0] nadie
    [one] una persona
   *[other] { $count } personas
  }
departments-facts = Personas en él: { $people }. Con los que dependen de él: { $whole }.
departments-show = Ver estas personas
departments-name = Nombre del departamento
departments-rename = Cambiar el nombre
departments-under = Depende de
departments-top = De ninguno: está arriba del todo
departments-move = Mover
departments-merge = Unir con otro
departments-merge-what = Sus personas, los departamentos que dependen de él y lo que se decidió para él pasan al otro. Después se elimina. No se puede deshacer.
departments-into = Unir a
departments-choose = Elija un departamento
departments-merge-it = Unir y eliminar
departments-remove = Eliminar el departamento
departments-remove-hint = Solo si no hay nadie en él, nadie está invitado y ningún departamento depende de él.
departments-add = Añadir
departments-add-top = Añadir un departamento arriba del todo
departments-add-below = Añadir un departamento a «{ $name }»
departments-added = El departamento se ha añadido.
departments-renamed = El departamento tiene su nuevo nombre.
departments-moved = El departamento se ha movido.
departments-was-moved = «{ $name }» se ha movido con todos los que dependen de él.
departments-merged = Los departamentos se han unido.
departments-removed = El departamento se ha eliminado.
refusal-department-name = El departamento necesita un nombre de 200 caracteres como máximo.
refusal-department-taken = Ya existe un departamento con este nombre.
refusal-department-too-deep = No puede haber más de { $most } departamentos uno debajo de otro.
refusal-department-below-itself = Un departamento no puede depender de sí mismo.
refusal-department-in-use = En este departamento hay personas, invitaciones abiertas u otros departamentos. Muévalos primero.
