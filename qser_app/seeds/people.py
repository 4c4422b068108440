"""The people of the demo: an invented Greek municipality and two partners abroad; nobody here exists."""

from dataclasses import dataclass

from qser_app.domain.people import FieldOfWork, Language, Privacy, Role


@dataclass(frozen=True, slots=True)
class DemoDepartment:
    """A department and the field of work done there; ``under``: the place of the one above it among those of its organisation."""

    name: str
    field: FieldOfWork
    under: int | None = None


@dataclass(frozen=True, slots=True)
class DemoPlace:
    """An organisation with its departments, each after the one above it."""

    slug: str
    name: str
    country: str
    language: Language
    time_zone: str
    departments: tuple[DemoDepartment, ...]


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Somebody who works there. ``zeal`` from 0 to 10 says how much they learned; an account has a sign-in."""

    name: str
    place: str
    department: int
    zeal: int
    roles: tuple[Role, ...] = (Role.LEARNER,)
    account: str = ""
    privacy: Privacy = Privacy.NAMED
    language: Language | None = None


_SOCIAL, _CITIZENS = FieldOfWork.SOCIAL_SERVICES, FieldOfWork.CITIZEN_SERVICE_CENTRE
_EDUCATION, _EMPLOYMENT = FieldOfWork.EDUCATION, FieldOfWork.EMPLOYMENT_ADMINISTRATION

PLACES = (
    DemoPlace(
        "nea-karya",
        "Δήμος Νέας Καρυάς",
        "GR",
        Language.EL,
        "Europe/Athens",
        (
            DemoDepartment("Κοινωνική Υπηρεσία", _SOCIAL),
            DemoDepartment("Κέντρο Εξυπηρέτησης Πολιτών", _CITIZENS),
            DemoDepartment("Τμήμα Παιδείας", _EDUCATION),
            DemoDepartment("Απασχόληση και Διοίκηση", _EMPLOYMENT),
            DemoDepartment("Κέντρο Κοινότητας", _SOCIAL, under=0),
            DemoDepartment("ΚΕΠ Παλαιάς Καρυάς", _CITIZENS, under=1),
            DemoDepartment("Γραφείο Απασχόλησης", _EMPLOYMENT, under=3),
        ),
    ),
    DemoPlace(
        "lindenau",
        "Stadt Lindenau am See",
        "DE",
        Language.DE,
        "Europe/Berlin",
        (DemoDepartment("Sozialamt", _SOCIAL), DemoDepartment("Bürgerbüro", _CITIZENS)),
    ),
    DemoPlace(
        "valdeoliva",
        "Ayuntamiento de Valdeoliva",
        "ES",
        Language.ES,
        "Europe/Madrid",
        (DemoDepartment("Servicios Sociales", _SOCIAL), DemoDepartment("Atención Ciudadana", _CITIZENS)),
    ),
)

_FACILITATOR, _ADMIN = (Role.LEARNER, Role.FACILITATOR), (Role.LEARNER, Role.ADMIN)

PEOPLE = (
    DemoPerson("Μαρία Δημητρίου", "nea-karya", 1, 7, account="maria", language=Language.EN),
    DemoPerson("Ελένη Παππά", "nea-karya", 0, 0, account="eleni"),
    DemoPerson("Νίκος Αλεξίου", "nea-karya", 2, 6, _FACILITATOR, account="nikos"),
    DemoPerson("Σοφία Μακρή", "nea-karya", 0, 5, (Role.LEARNER, Role.MANAGER), account="sofia"),
    DemoPerson("Γιώργος Καλλέργης", "nea-karya", 3, 4, _ADMIN, account="giorgos"),
    DemoPerson("Anna Zaharis", "nea-karya", 3, 3, (Role.LEARNER, Role.SUPERADMIN), account="anna", language=Language.EN),
    DemoPerson("Κατερίνα Βασιλείου", "nea-karya", 0, 10),
    DemoPerson("Δημήτρης Οικονόμου", "nea-karya", 0, 9),
    DemoPerson("Ιωάννα Σταμάτη", "nea-karya", 0, 8, privacy=Privacy.COLLEAGUE),
    DemoPerson("Παναγιώτης Ρήγας", "nea-karya", 0, 6),
    DemoPerson("Βασιλική Ντόβα", "nea-karya", 4, 5, privacy=Privacy.HIDDEN),
    DemoPerson("Αντώνης Φλώρος", "nea-karya", 4, 4),
    DemoPerson("Χριστίνα Λάμπρου", "nea-karya", 0, 3),
    DemoPerson("Στέλιος Μπέκας", "nea-karya", 4, 1),
    DemoPerson("Αγγελική Ζώη", "nea-karya", 1, 9),
    DemoPerson("Κώστας Τζανής", "nea-karya", 1, 8),
    DemoPerson("Φωτεινή Καρρά", "nea-karya", 1, 8),
    DemoPerson("Μιχάλης Δούκας", "nea-karya", 1, 6, privacy=Privacy.COLLEAGUE),
    DemoPerson("Ευαγγελία Σερέτη", "nea-karya", 1, 5),
    DemoPerson("Θανάσης Γκίκας", "nea-karya", 5, 4),
    DemoPerson("Δέσποινα Ράλλη", "nea-karya", 5, 3),
    DemoPerson("Πέτρος Νομικός", "nea-karya", 5, 2),
    DemoPerson("Αθηνά Κουρή", "nea-karya", 5, 0),
    DemoPerson("Σπύρος Βλάχος", "nea-karya", 2, 9),
    DemoPerson("Μαρίνα Αγγελή", "nea-karya", 2, 7),
    DemoPerson("Λευτέρης Χατζής", "nea-karya", 2, 7, privacy=Privacy.HIDDEN),
    DemoPerson("Όλγα Πετρίδη", "nea-karya", 2, 6),
    DemoPerson("Άρης Μανωλάς", "nea-karya", 2, 5),
    DemoPerson("Νεφέλη Στρατή", "nea-karya", 2, 4),
    DemoPerson("Ηλίας Κοντός", "nea-karya", 2, 2),
    DemoPerson("Ρένα Δρακάκη", "nea-karya", 2, 1),
    DemoPerson("Τάσος Μελάς", "nea-karya", 6, 8),
    DemoPerson("Ειρήνη Φωκά", "nea-karya", 6, 7),
    DemoPerson("Βαγγέλης Σάμιος", "nea-karya", 3, 7, privacy=Privacy.COLLEAGUE),
    DemoPerson("Ζωή Κανάρη", "nea-karya", 6, 6),
    DemoPerson("Μανώλης Περάκης", "nea-karya", 6, 5),
    DemoPerson("Αλίκη Βενέτη", "nea-karya", 3, 4),
    DemoPerson("Γιάννης Θωμάς", "nea-karya", 6, 3),
    DemoPerson("Ξένια Ράπτη", "nea-karya", 3, 2),
    DemoPerson("Στρατής Γαλάνης", "nea-karya", 3, 0),
    DemoPerson("Katrin Voss", "lindenau", 0, 8),
    DemoPerson("Jonas Brandt", "lindenau", 0, 6),
    DemoPerson("Miriam Öztürk", "lindenau", 0, 5, privacy=Privacy.COLLEAGUE),
    DemoPerson("Sabine Kessler", "lindenau", 1, 7),
    DemoPerson("Lukas Hartmann", "lindenau", 1, 4),
    DemoPerson("Petra Lindner", "lindenau", 1, 2),
    DemoPerson("Carmen Robles", "valdeoliva", 0, 9),
    DemoPerson("Javier Montero", "valdeoliva", 0, 5),
    DemoPerson("Lucía Serrano", "valdeoliva", 0, 4),
    DemoPerson("Andrés Pardo", "valdeoliva", 1, 6),
    DemoPerson("Nuria Campos", "valdeoliva", 1, 3, privacy=Privacy.HIDDEN),
    DemoPerson("Tomás Iglesias", "valdeoliva", 1, 1),
)
