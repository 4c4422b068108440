# Οι τιμές των κανόνων ενός οργανισμού.
refusal-bad-rules = Ορισμένες τιμές χρειάζονται διόρθωση.
refusal-rules-moved = Στο μεταξύ δημοσιεύτηκαν άλλοι κανόνες. Δείτε τους ξανά, παρακαλούμε.
refusal-rules-unchanged = Δεν αλλάζει τίποτα σε σχέση με τους κανόνες που ισχύουν τώρα.
rules-title = Πόντοι, παράσημα και επίπεδα
rules-lead = Τι αξίζει πόσο σε αυτόν τον οργανισμό. Κανείς δεν χάνει ποτέ πόντους, παράσημα ή επίπεδα: οι νέες τιμές ισχύουν από τη δημοσίευσή τους και όποιος πληροί ήδη τους όρους παίρνει όσα του αναλογούν.
rules-organisation = Οργανισμός
rules-points = Πόντοι
rules-points-lead = 0: δεν δίνει πόντους.
rules-badges = Παράσημα
rules-badges-lead = Πόσα ζητά η πρώτη βαθμίδα· κάθε επόμενη ζητά τα διπλάσια. 0: δεν δίνονται νέα παράσημα αυτής της οικογένειας.
rules-levels = Επίπεδα
rules-levels-lead = Ένα επίπεδο παραπάνω για κάθε τόσα. 0: δεν ανεβάζει επίπεδο.
rules-per-cent = { $rule }: πόντοι για κάθε εκατοστιαία μονάδα
rules-usual = Συνήθως: { $usual }
rules-error-number = Γράψτε έναν ακέραιο από { $least } έως { $most } ή 0.
rules-error-share = Γράψτε έναν ακέραιο από { $least } έως { $most }.
rules-share = { $what ->
    [attended] Ζωντανά σεμινάρια: από αυτή την παρουσία (%)
   *[perfect] Αριστεία: από αυτή τη βαθμολογία (%)
  }
rules-see = Δείτε τι θα άλλαζε
rules-preview = Τι θα άλλαζε
rules-preview-nobody = Κανείς δεν θα έπαιρνε κάτι αμέσως.
rules-preview-of = Υπολογίστηκε για τα μέλη αυτού του οργανισμού: { $people }. Κανείς δεν χάνει τίποτα· οι πόντοι που δόθηκαν μένουν όπως είναι.
rules-moved = { $before } → { $after }
rules-publish = Δημοσίευση των κανόνων
rules-go-on = Συνέχεια της επεξεργασίας
rules-versions = Έως τώρα δημοσιεύτηκαν
rules-versions-none = Δεν έχει δημοσιευτεί κάτι ακόμη: ισχύουν οι τιμές της πλατφόρμας.
rules-version = Έκδοση { $number }
rules-version-by = { $name }, { $moment }
rules-version-gave = Δόθηκαν αμέσως – παράσημα: { $badges }, υψηλότερα επίπεδα: { $levels }, άτομα: { $people }.
rules-version-giving = Τα παράσημα και τα επίπεδα δίνονται αυτή τη στιγμή.
rules-take = Δείτε ξανά αυτές τις τιμές
rules-take-house = Δείτε τις τιμές της πλατφόρμας
rules-published = Οι κανόνες δημοσιεύτηκαν. Όποιος πληροί ήδη τους όρους παίρνει όσα του αναλογούν.
rules-wait = { $unit ->
    [1] { $rule }: δευτερόλεπτα ανάμεσα σε δύο φορές
   *[other] { $rule }: λεπτά ανάμεσα σε δύο φορές
  }
rules-level = { $what ->
    [points] Πόντοι
    [courses] Ολοκληρωμένα προγράμματα
   *[badges] Παράσημα
  }
rules-preview-badges = { $count ->
    [one] { $count } άτομο θα έπαιρνε νέα παράσημα.
   *[other] { $count } άτομα θα έπαιρναν νέα παράσημα.
  }
rules-preview-levels = { $count ->
    [one] { $count } άτομο θα ανέβαινε επίπεδο.
   *[other] { $count } άτομα θα ανέβαιναν επίπεδο.
  }
rules-gain-people = { $count ->
    [one] { $count } άτομο
   *[other] { $count } άτομα
  }
