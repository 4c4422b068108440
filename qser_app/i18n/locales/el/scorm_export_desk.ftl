# Εξαγωγή μιας ενότητας ως πακέτο SCORM.
export-desk-title = Εξαγωγή ως SCORM
export-desk-text = Τα μαθήματα και το κουίζ σε ένα πακέτο για άλλη πλατφόρμα μάθησης. Το πακέτο περιέχει τις σωστές απαντήσεις, όπως κάθε κουίζ SCORM.
export-desk-edition = Έκδοση
export-desk-language = Γλώσσα
export-desk-download = Λήψη
refusal-export-language = Η ενότητα δεν είναι πλήρης σε αυτή τη γλώσσα. Μπορεί να εξαχθεί στις γλώσσες: { $languages }.
refusal-export-empty = Η ενότητα δεν περιέχει μάθημα ή κουίζ που να είναι πλήρες σε κάποια γλώσσα.
