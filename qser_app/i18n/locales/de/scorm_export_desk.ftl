# Ein Modul als SCORM-Paket ausgeben.
export-desk-title = Als SCORM exportieren
export-desk-text = Die Lektionen und das Quiz als ein Paket für eine andere Lernplattform. Das Paket enthält die richtigen Antworten, wie jedes SCORM-Quiz.
export-desk-edition = Ausgabe
export-desk-language = Sprache
export-desk-download = Herunterladen
refusal-export-language = Das Modul ist in dieser Sprache nicht vollständig. Exportieren lässt es sich in: { $languages }.
refusal-export-empty = Das Modul enthält keine Lektion und kein Quiz, die in einer Sprache vollständig sind.
