# Taking a module out of the house as a SCORM package.
export-desk-title = Export as SCORM
export-desk-text = The lessons and the quiz as one package for another learning platform. The package holds the right answers, as every SCORM quiz does.
export-desk-edition = Edition
export-desk-language = Language
export-desk-download = Download
refusal-export-language = The module is not complete in that language. It can be exported in: { $languages }.
refusal-export-empty = The module holds no lesson and no quiz that is complete in any language.
