"""What is remembered: plain tables and their constraints. Importing this shows every table to alembic."""

from qser_app.models.cases import CaseProposal, CaseRun, CaseStep
from qser_app.models.certificates import Certificate, CertificateRule
from qser_app.models.courses import (
    Course,
    CourseFile,
    CourseText,
    Enrolment,
    Glossary,
    GlossaryTerm,
    Media,
    Module,
    ModuleText,
    Unit,
    UnitText,
)
from qser_app.models.courses_glossary import TermChange
from qser_app.models.courses_search import SearchDocument
from qser_app.models.courses_texts import TextDraft, TextVersion, TextVisit
from qser_app.models.insights import ProfileView
from qser_app.models.leaderboard import Season
from qser_app.models.learning import Correction, LearningDay, LearningTotal, RecordingPlace, Reflection, Sitting, UnitProgress
from qser_app.models.learning_enrolment import CourseAdmission, EnrolmentDepartment, EnrolmentLine, EnrolmentLink, EnrolmentSheet
from qser_app.models.notices import JobLease, Notice, NoticeChoice, NoticeDefault, NoticeTerms, OutboxMessage
from qser_app.models.operations_audit import AuditEntry, AuditHead
from qser_app.models.operations_setup import Setup
from qser_app.models.people import (
    Department,
    Identity,
    Organisation,
    OrganisationLogo,
    Person,
    PersonPicture,
    RoleGrant,
    SignIn,
    Ticket,
    WebSession,
)
from qser_app.models.people_bulk import BulkChange
from qser_app.models.people_doors import LogoutSeen, SignInRules, SignInStep
from qser_app.models.people_factors import AuthenticatorApp, Passkey, RecoveryCode
from qser_app.models.people_import import PeopleSheet
from qser_app.models.people_rights import Consent, Erasure
from qser_app.models.people_viewing import Viewing
from qser_app.models.quizzes import (
    BankFile,
    Question,
    QuestionDraft,
    QuestionVisit,
    QuizAnswer,
    QuizAttempt,
    QuizExtraTime,
    QuizOpening,
    QuizSave,
    QuizSettings,
)
from qser_app.models.reports import ReportExport, ReportView
from qser_app.models.rewards import BadgeAward, PeriodStanding, PointEntry, RewardRules, Standing, Tally
from qser_app.models.scorm import ScormAttempt, ScormCapability, ScormFile, ScormMove, ScormObjective, ScormPackage, ScormRelease, ScormRule
from qser_app.models.site import NewsItem

__all__ = [
    "AuditEntry",
    "AuditHead",
    "AuthenticatorApp",
    "BadgeAward",
    "BankFile",
    "BulkChange",
    "CaseProposal",
    "CaseRun",
    "CaseStep",
    "Certificate",
    "CertificateRule",
    "Consent",
    "Correction",
    "Course",
    "CourseAdmission",
    "CourseFile",
    "CourseText",
    "Department",
    "Enrolment",
    "EnrolmentDepartment",
    "EnrolmentLine",
    "EnrolmentLink",
    "EnrolmentSheet",
    "Erasure",
    "Glossary",
    "GlossaryTerm",
    "Identity",
    "JobLease",
    "LearningDay",
    "LearningTotal",
    "LogoutSeen",
    "Media",
    "Module",
    "ModuleText",
    "NewsItem",
    "Notice",
    "NoticeChoice",
    "NoticeDefault",
    "NoticeTerms",
    "Organisation",
    "OrganisationLogo",
    "OutboxMessage",
    "Passkey",
    "PeopleSheet",
    "PeriodStanding",
    "Person",
    "PersonPicture",
    "PointEntry",
    "ProfileView",
    "Question",
    "QuestionDraft",
    "QuestionVisit",
    "QuizAnswer",
    "QuizAttempt",
    "QuizExtraTime",
    "QuizOpening",
    "QuizSave",
    "QuizSettings",
    "RecordingPlace",
    "RecoveryCode",
    "Reflection",
    "ReportExport",
    "ReportView",
    "RewardRules",
    "RoleGrant",
    "ScormAttempt",
    "ScormCapability",
    "ScormFile",
    "ScormMove",
    "ScormObjective",
    "ScormPackage",
    "ScormRelease",
    "ScormRule",
    "SearchDocument",
    "Season",
    "Setup",
    "SignIn",
    "SignInRules",
    "SignInStep",
    "Sitting",
    "Standing",
    "Tally",
    "TermChange",
    "TextDraft",
    "TextVersion",
    "TextVisit",
    "Ticket",
    "Unit",
    "UnitProgress",
    "UnitText",
    "Viewing",
    "WebSession",
]
