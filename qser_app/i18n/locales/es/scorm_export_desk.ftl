# Exportar un módulo como paquete SCORM.
export-desk-title = Exportar como SCORM
export-desk-text = Las lecciones y el cuestionario en un paquete para otra plataforma de aprendizaje. El paquete contiene las respuestas correctas, como todo cuestionario SCORM.
export-desk-edition = Edición
export-desk-language = Idioma
export-desk-download = Descargar
refusal-export-language = El módulo no está completo en ese idioma. Puede exportarse en: { $languages }.
refusal-export-empty = El módulo no contiene ninguna lección ni cuestionario completos en algún idioma.
