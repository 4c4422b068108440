# Πώς λέγονται τα είδη ερωτήσεων ενός πακέτου και η κατάσταση των στόχων του.
results-kind-true-false = σωστό ή λάθος
results-kind-choice = επιλογή
results-kind-fill-in = σύντομο κείμενο
results-kind-long-fill-in = εκτενές κείμενο
results-kind-matching = αντιστοίχιση
results-kind-performance = εκτέλεση εργασίας
results-kind-sequencing = σωστή σειρά
results-kind-likert = κλίμακα
results-kind-numeric = αριθμός
results-kind-other = άλλο είδος
results-standing-completed = ολοκληρώθηκε
results-standing-incomplete = σε εξέλιξη
results-standing-not-attempted = δεν άρχισε
results-standing-unknown = άγνωστο
results-standing-passed = επιτυχία
results-standing-failed = χωρίς επιτυχία
results-standing-browsed = μόνο προβολή
