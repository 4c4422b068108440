# Las imágenes de un curso: enviar una, y la lista de archivos.
picture-add = Añadir una imagen
picture-file = Imagen
picture-file-hint = PNG, JPEG, WebP, GIF o SVG, de hasta { $megabytes } MB. Se ajusta al tamaño, y se quita lo que la cámara anotó sobre lugar y hora.
picture-file-missing = Elija una imagen.
picture-alt = ¿Qué muestra?
picture-alt-hint = Para quienes no la ven: diga en una o dos frases lo que importa en esta lección. No «Imagen de …», sino «Una mujer en la ventanilla señala la segunda línea de un formulario».
picture-alt-missing = Diga qué muestra la imagen. Si no, parte de sus participantes se quedaría sin ella.
picture-caption = Pie de imagen (opcional)
picture-caption-hint = Aparece debajo de la imagen: por ejemplo, quién la hizo y cuándo.
picture-sending = Se está enviando la imagen…
picture-insert = Poner en el texto
picture-cancel = Cancelar
picture-failed = La imagen no ha llegado. Su texto está a salvo; inténtelo de nuevo.
refusal-picture-too-large = Una imagen puede tener como máximo { $megabytes } MB. Elija una más pequeña.
refusal-picture-kind = Esto no es una imagen que se pueda mostrar: PNG, JPEG, WebP, GIF, o SVG sin scripts ni enlaces.
refusal-picture-broken = No se puede leer la imagen: el archivo está dañado. Guárdela de nuevo y vuelva a enviarla.
refusal-picture-too-many-pixels = La imagen tiene más de { $most } millones de píxeles. Redúzcala antes.
refusal-picture-animated = No se aceptan imágenes en movimiento: distraen de la lectura y nadie puede detenerlas. Envíe una imagen fija.
refusal-file-in-use = Un texto muestra este archivo, así que se queda. Quítelo antes del texto.
refusal-too-many-files = Un curso puede tener { $most } archivos. Quite algunos que no muestre ningún texto.
files-title = Imágenes y archivos
files-lead = Todo lo que pueden mostrar los textos de este curso, y dónde se muestra.
files-none-title = Todavía no hay archivos
files-none-text = Las imágenes se añaden donde hacen falta: en una lección, con el botón «Añadir una imagen».
files-open = Abrir { $name }
files-size = { $size } kB
files-used = { $count ->
    [one] Se muestra en un texto:
   *[other] Se muestra en { $count } textos:
  }
files-unused = Ningún texto lo muestra.
files-remove = Quitar
files-remove-it = Quitar { $name }
files-removed = El archivo se ha quitado.
