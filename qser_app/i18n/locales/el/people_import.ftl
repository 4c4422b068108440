# Taking in people from a sheet.
import-title = Εισαγωγή μελών από αρχείο
import-lead = Στείλτε ένα αρχείο με τα μέλη του οργανισμού σας. Βλέπετε τι θα γίνει με κάθε γραμμή πριν αλλάξει οτιδήποτε.
import-hint = Απαραίτητη είναι μόνο η διεύθυνση email. Άλλες στήλες: όνομα, τμήμα, ρόλοι, τομέας εργασίας, γλώσσα. Έως 5.000 γραμμές.
import-template = Κενό αρχείο για συμπλήρωση:
import-template-sheet = Μέλη
import-template-words = Λέξεις που ισχύουν
import-template-column = Στήλη
import-template-word = Λέξη
import-heading-email = Email
import-heading-name = Ονοματεπώνυμο
import-heading-department = Τμήμα
import-heading-roles = Ρόλοι
import-heading-field = Τομέας εργασίας
import-heading-language = Γλώσσα
import-changes = Τι φέρνει
import-fate-invited = θα προσκληθεί
import-fate-changed = υπάρχει και θα αλλάξει
import-fate-waiting = έχει ήδη προσκληθεί
import-fate-same = υπάρχει, δεν αλλάζει τίποτα
import-fate-twice = απορρίπτεται: διπλή γραμμή
import-fate-bad_address = απορρίπτεται: δεν είναι διεύθυνση email
import-fate-too_long = απορρίπτεται: υπερβολικά μεγάλο κελί
import-fate-formula = απορρίπτεται: ένα κελί έχει τύπο
import-fate-bad_department = απορρίπτεται: δεν υπάρχει τέτοιο τμήμα
import-fate-misplaced = απορρίπτεται: το τμήμα βρίσκεται αλλού στο δέντρο
import-fate-bad_role = απορρίπτεται: δεν υπάρχει τέτοιος ρόλος
import-fate-role_above = απορρίπτεται: ρόλος που δεν μπορείτε να δώσετε
import-fate-bad_field = απορρίπτεται: δεν υπάρχει τέτοιος τομέας
import-fate-bad_language = απορρίπτεται: δεν είναι μία από τις πέντε γλώσσες
import-fate-suspended = απορρίπτεται: ο λογαριασμός είναι σε αναστολή
import-fate-oneself = απορρίπτεται: δεν αλλάζετε τον δικό σας λογαριασμό
import-fate-above = απορρίπτεται: λογαριασμός ανώτερος από τον δικό σας
import-fate-elsewhere = απορρίπτεται: ανήκει σε άλλον οργανισμό
import-missing = { $count ->
    [one] Ένα τμήμα του αρχείου δεν υπάρχει ακόμη:
   *[other] { $count } τμήματα του αρχείου δεν υπάρχουν ακόμη:
  }
import-create = Να δημιουργηθούν με την εισαγωγή
import-unoffered = { $count ->
    [one] Για ένα άτομο το αρχείο ορίζει γλώσσα που ο οργανισμός σας δεν προσφέρει: η πρόσκληση γράφεται στην κύρια γλώσσα ({ $language }).
   *[other] Για { $count } άτομα το αρχείο ορίζει γλώσσα που ο οργανισμός σας δεν προσφέρει: οι προσκλήσεις γράφονται στην κύρια γλώσσα ({ $language }).
  }
import-offered = Δείτε ποιες γλώσσες προσφέρονται
import-instead = { $given } αντί για { $asked }
import-send = Οι προσκλήσεις να σταλούν αμέσως
import-send-hint = Διαφορετικά περιμένουν στις «Προσκλήσεις» μέχρι να τις στείλετε.
import-go = { $count ->
    [one] Εφαρμογή μίας γραμμής
   *[other] Εφαρμογή { $count } γραμμών
  }
import-nothing = Δεν υπάρχει τίποτα να γίνει με αυτό το αρχείο.
import-going = Το αρχείο εφαρμόζεται: { $done } από { $of } γραμμές. Μπορείτε να φύγετε από τη σελίδα.
import-stopped = Η εισαγωγή σταμάτησε μετά από { $done } από { $of } γραμμές. Όσα έγιναν παραμένουν.
import-go-on = Συνέχεια
import-done = Το αρχείο εφαρμόστηκε.
import-outcome = Τι έγινε με το «{ $name }»
import-another = Άλλο αρχείο
import-progress = Γραμμές που εφαρμόστηκαν
import-title-short = Εισαγωγή
import-heading-first = Μικρό όνομα
import-heading-last = Επώνυμο
import-told-invited = προσκλήθηκαν
import-told-changed = άλλαξαν
import-unread-advice = Το αρχείο σας μένει όπως είναι. Για να διαβαστεί και κάποια από αυτές, δώστε της μια επικεφαλίδα του κενού αρχείου παραπάνω, καθεμία μία φορά, και στείλτε το αρχείο ξανά.
