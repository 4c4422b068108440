# Modul jako balíček SCORM.
export-desk-title = Exportovat jako SCORM
export-desk-text = Lekce a kvíz v jednom balíčku pro jinou vzdělávací platformu. Balíček obsahuje správné odpovědi, jako každý kvíz SCORM.
export-desk-edition = Vydání
export-desk-language = Jazyk
export-desk-download = Stáhnout
refusal-export-language = Modul není v tomto jazyce úplný. Exportovat ho lze v jazycích: { $languages }.
refusal-export-empty = Modul neobsahuje lekci ani kvíz, které by byly v některém jazyce úplné.
