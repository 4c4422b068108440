# Vídeo y sonido en las lecciones: envío, subtítulos, transcripciones.
recording-transcript = Transcripción
recording-add = Añadir vídeo o audio
recording-file = Vídeo o audio
recording-file-hint = MP4 (H.264 con AAC), MP3, M4A y AAC se reproducen en todas partes. WebM y Ogg, en todos los navegadores actuales, pero no en iPhone, iPad y Mac antiguos. Hasta { $megabytes } MB; el archivo se guarda tal cual.
recording-file-missing = Elija un archivo.
recording-words = ¿Cómo se llama?
recording-words-hint = Aparece encima del reproductor, por ejemplo «La señora Rahimi en la ventanilla».
recording-words-missing = Póngale un nombre. Quien no lo ve necesita saber qué se reproduce aquí.
recording-caption = Nota (opcional)
recording-caption-hint = Aparece junto al nombre: por ejemplo, quién lo hizo y cuándo.
recording-then = Después necesita subtítulos o una transcripción en cada idioma de la lección. El camino está encima del texto.
recording-sending = Enviando: { $percent } %
recording-checking = Ha llegado y se está comprobando…
recording-stop = Detener el envío
recording-stopped = Detenido. No se ha guardado nada.
recording-insert = Ponerlo en el texto
recording-cancel = Cancelar
recording-failed = El archivo no ha llegado y no se ha guardado nada de él. Su texto está a salvo; inténtelo de nuevo.
recording-place = Para los textos de
recording-place-course = La página del propio curso
recording-itself = La grabación
recording-words-title = Subtítulos y transcripción
recording-words-lead = Quien no puede oírlo lo lee. Una lección se publica en un idioma solo cuando sus grabaciones tienen subtítulos o transcripción en ese idioma.
recording-words-write = Escribir subtítulos o una transcripción
recording-plays-everywhere = Se reproduce en todos los navegadores.
recording-plays-webm = WebM: se reproduce en todos los navegadores actuales, pero no en iPhone y iPad anteriores a iOS 17.4. Un archivo MP4 se reproduciría en todas partes.
recording-plays-ogg = Ogg: se reproduce en todos los navegadores actuales, pero no en Safari anterior a la versión 18.4. Un archivo MP3 o M4A se reproduciría en todas partes.
recording-languages = Idiomas del curso
recording-has-captions = Subtítulos
recording-has-transcript = Transcripción
recording-has-nothing = Aún sin palabras
recording-captions-title = Subtítulos
recording-captions = Subtítulos como texto (WebVTT)
recording-captions-hint = Un subtítulo es una línea con dos tiempos y una o dos líneas de palabras. «<v Farah>» delante de las palabras dice quién habla.
recording-captions-save = Guardar los subtítulos
recording-words-file = Desde un archivo (.vtt o .srt)
recording-words-begin = Empezar un subtítulo en este momento del reproductor
recording-words-kept = Guardado en este navegador. Los participantes lo verán cuando lo guarde.
recording-words-large = Este archivo es demasiado grande para ser subtítulos.
recording-words-saved = Guardado. Los participantes lo ven dondequiera que aparezca la grabación.
recording-words-gone = Se ha quitado.
recording-problems = { $count ->
    [one] Hay un lugar que corregir:
   *[other] Hay { $count } lugares que corregir:
  }
recording-line = Línea { $line }:
recording-transcript-title = Transcripción
recording-made = Tal como resulta de los subtítulos
recording-not-made = En cuanto haya subtítulos, de ellos se hace una transcripción.
recording-own-transcript = Otra transcripción (opcional)
recording-own-transcript-hint = En Markdown, sin imágenes. Ocupa el lugar de la que se hace de los subtítulos; si queda vacía, vuelve aquella.
recording-transcript-save = Guardar la transcripción
captions-problem = { $problem ->
    [header] La primera línea debe ser WEBVTT.
    [time] Un tiempo se escribe 00:00:05.000 --> 00:00:08.000. Esto no lo es: { $detail }
    [comma] WebVTT escribe un punto antes de las milésimas, no una coma: { $detail }
    [ends] Este subtítulo termina antes de empezar.
    [order] Este subtítulo empieza antes que el anterior. Los subtítulos van en el orden de sus tiempos.
    [empty] Este subtítulo no tiene palabras.
    [gap] Falta una línea vacía antes de este tiempo.
    [tag] «{ $detail }» no se permite aquí. Hay <i>, <b>, <u>, <v Nombre>, <c>, <lang>, <ruby>; para el signo escriba &lt; o &gt;.
    [open] «{ $detail }» no se cierra, o no cierra nada.
    [setting] «{ $detail }» no dice dónde va un subtítulo. Hay line, position, size, align y vertical.
    [style] Los subtítulos no traen colores ni estilos propios: { $detail }
    [stray] Estas palabras no tienen tiempo: { $detail }
    [none] No contiene ningún subtítulo.
    [long] Es demasiado largo para ser subtítulos.
   *[other] Contiene letras que nadie puede leer. Guarde el archivo como UTF-8.
  }
refusal-captions-broken = No se ha guardado. Línea { $line }: { captions-problem } { $count ->
    [one] {""}
   *[other] En total hay { $count } lugares que corregir.
  }
refusal-transcript-broken = No se ha guardado. Línea { $line }: una transcripción contiene palabras, títulos desde ##, listas y enlaces a la web; ni imágenes ni bloques.
refusal-captions-needed = Los participantes ven esta grabación en este idioma, y estas son sus únicas palabras. Escriba antes una transcripción, o quite la grabación del texto.
refusal-recording-too-large = Un vídeo o un audio puede tener como máximo { $megabytes } MB. Hágalo más pequeño o divídalo.
refusal-recording-kind = Esto no es un vídeo ni un audio que reproduzcan los navegadores: MP4, WebM, MP3, M4A, AAC u Ogg (Opus, Vorbis). Cuenta lo que hay en el archivo, no su nombre.
refusal-recording-codec = Este archivo contiene { $codec }, que muchos navegadores no reproducen. Guárdelo como MP4 con H.264 y AAC, o como MP3.
refusal-recording-broken = El archivo está dañado o incompleto. Guárdelo de nuevo y vuelva a enviarlo.
refusal-content-recording = { $file }, línea { $line }: no se ha encontrado la grabación { $detail } en la carpeta del módulo.
refusal-content-recording-kind = { $file }, línea { $line }: { $detail } no es una grabación que reproduzcan los navegadores (MP4 con H.264 y AAC, WebM, MP3, M4A, AAC, Ogg).
refusal-content-no-captions = { $file }, línea { $line }: la grabación { $detail } no tiene ni subtítulos ni transcripción en el idioma de este archivo.
refusal-content-captions = { $file }, línea { $line }: { captions-problem }
refusal-content-letters = { $file }: no es un texto en UTF-8.
author-mistake-recording = No hay ninguna grabación «{ $detail }» en este curso, o está dentro de una línea. Una grabación va en una línea propia.
author-mistake-recording-kind = La grabación «{ $detail }» no se puede reproducir.
author-mistake-no-captions = La grabación «{ $detail }» no tiene ni subtítulos ni transcripción en este idioma. Sin ellos no se puede publicar el texto: algunos de sus participantes no podrían seguirla.
