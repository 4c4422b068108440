# El informe antes de publicar, con más palabras, y más motivos por los que se rechaza un paquete.
refusal-package-zip-in-zip = Este archivo zip contiene otro ({ $entry }). Descomprímalo y suba el zip interior tal cual.
refusal-package-other-standard = Este no es un paquete SCORM ({ $entry }). Exporte el curso como SCORM 1.2 o SCORM 2004 y suba ese archivo.
refusal-package-manifest-too-large = El manifiesto (imsmanifest.xml) es demasiado largo o tiene demasiados niveles ({ $entry }). Se ha rechazado.
refusal-package-no-room = No queda espacio en el servidor para este paquete. Avise, por favor, a quienes administran la plataforma.
refusal-file-unreadable = Aquí no hay ningún archivo que se pueda leer: { $file }

scorm-report-part = { $number }. { $title } ({ $file })
scorm-report-more-parts = … y { $count } más
scorm-report-unclear = El paquete llama a su edición de SCORM «{ $version }», lo que no corresponde exactamente a ninguna; se trata como { $edition }.
scorm-report-sequencing = El paquete trae sus propias reglas sobre el orden de sus partes.
scorm-report-prerequisites = Algunas partes piden que se completen antes otras.
scorm-report-doubled = El manifiesto da el mismo nombre a dos cosas ({ $name }). Aquí se distinguen; compruebe que cada parte abre la página correcta.
scorm-report-mended = El manifiesto tiene pequeños errores (por ejemplo, un «&» suelto) que se corrigieron al leerlo. Compruebe los títulos, por favor.
scorm-report-surrounded = Hay otros datos antes o después del propio zip, como en las descargas dañadas. El paquete que contiene está completo.
scorm-report-links = Hay páginas que enlazan a otros sitios, por ejemplo { $host }. Los participantes ven primero la dirección y la abren en una pestaña nueva.
scorm-report-plain = Hay páginas que usan direcciones sin cifrar (http://), por ejemplo { $host }. Los navegadores bloquean lo que se carga así.
scorm-report-windows = Algunas páginas abren ventanas propias, por ejemplo { $file }. Aparecen sobre el curso, dentro de su marco.
scorm-report-large-file = Un archivo es muy grande ({ $megabytes } MB): { $file }. Con una conexión lenta tarda en empezar.
scorm-report-unused-files = { $count ->
    [one] Un archivo no figura en el manifiesto; se conserva igualmente: { $file }
   *[other] { $count } archivos no figuran en el manifiesto, por ejemplo { $file }; se conservan igualmente.
  }
scorm-report-warnings = { $count ->
    [one] Se puede importar. Lea, por favor, la línea marcada con «!».
   *[other] Se puede importar. Lea, por favor, las { $count } líneas marcadas con «!».
  }
scorm-upload-checked = Comprobando el paquete: { $percent } %
scorm-upload-sending = Enviando el paquete…
scorm-report-no-contents = El índice del manifiesto está vacío o no lleva a ninguna parte; lo que se muestra se ha elegido entre los archivos del paquete. Compruebe las partes, por favor.
scorm-report-elsewhere = La parte «{ $title }» está en otro sitio ({ $host }) y se omite. Los participantes solo podrán llegar a ella mediante un enlace que usted ponga.
scorm-report-spoken = El manifiesto indica SCORM { $named }, pero los programas del propio paquete solo hablan { $edition }. Se reproduce como { $edition }.
scorm-report-no-page = La parte «{ $title }» abre un archivo que los navegadores no muestran como página: { $file }
