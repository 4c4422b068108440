"""A module of our own as it leaves the house: what goes into a SCORM package, and its manifest.

Sources: SCORM 1.2 Content Aggregation Model 2.3; SCORM 2004 3rd Edition CAM 3.4; IEEE 1484.12.3 (metadata).
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from qser_app.domain.cases import Case
from qser_app.domain.courses import Block, UnitKind
from qser_app.domain.courses_glossary import Term
from qser_app.domain.refusals import Refusal

START = "index.html"
LICENCES = {"CC BY-SA 4.0": "https://creativecommons.org/licenses/by-sa/4.0/"}


class ExportEdition(StrEnum):
    """The editions a module is written in; the second is SCORM 2004 3rd Edition, which every later one plays."""

    SCORM_12 = "1.2"
    SCORM_2004 = "2004"


class NotInLanguage(Refusal):
    """The module is not complete in that language; gaps: ``languages``, those it is complete in."""

    code = "export-language"


class NothingToExport(Refusal):
    """The module holds no lesson and no quiz."""

    code = "export-empty"


@dataclass(frozen=True, slots=True)
class ExportedCase:
    """A case in one language; ``words``: the HTML of its pieces by their places (domain/cases_words.py)."""

    case: Case
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ExportedUnit:
    """A lesson, a case or a quiz in one language; ``terms`` are the quiz's rules, ``blocks`` hold addresses inside the package.

    ``glossary``: the terms the text links to, which stand below it.
    """

    key: str
    kind: UnitKind
    title: str
    summary: str
    minutes: int
    blocks: tuple[Block, ...]
    sources: tuple[str, ...] = ()
    as_of: str = ""
    review: str = ""
    terms: Mapping[str, Any] | None = None
    glossary: tuple[Term, ...] = ()
    case: ExportedCase | None = None


@dataclass(frozen=True, slots=True)
class ExportedQuestion:
    """A bank question with its key of answers: whoever holds a package holds them too."""

    key: str
    kind: str
    language: str
    words: Mapping[str, Any]
    answer_key: Mapping[str, Any]
    lesson_key: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExportedModule:
    """A module in one language, whole. ``media``: the names of its pictures and recordings (digest and extension)."""

    code: str
    key: str
    language: str
    title: str
    intro_html: str
    course_title: str
    licence: str
    units: tuple[ExportedUnit, ...]
    questions: tuple[ExportedQuestion, ...] = ()
    media: tuple[str, ...] = ()

    @property
    def identifier(self) -> str:
        """The package's name in a manifest: letters, digits, dots and dashes, beginning with a letter."""
        return _name(f"qser.{self.code}.{self.key}.{self.language}".lower())

    @property
    def minutes(self) -> int:
        """What the module takes."""
        return sum(unit.minutes for unit in self.units)

    def file_name(self, edition: ExportEdition) -> str:
        """What the package is called when somebody saves it."""
        return f"{_name(self.code.lower())}-{self.key}-{self.language}-scorm-{edition.value}.zip"


_MEDIA = re.compile(r'((?:src|poster)=")/media/([0-9a-f]{64}\.[a-z0-9]{2,5})"')
_INSIDE = re.compile(r'<a href="(/[^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
_OUTSIDE = re.compile(r'<a href="(https?://[^"]*)"[^>]*>')


def packed_html(html: str, pages: Mapping[str, str]) -> str:
    """Clean HTML as it stands in a package: files beside it, sister lessons as ``#page-key``, the web in a window of its own.

    ``pages`` are the keys of the module's units by their addresses; a link to anything else of the platform becomes plain words.
    """

    def inside(found: re.Match[str]) -> str:
        key = pages.get(found[1])
        return f'<a href="#page-{key}">{found[2]}</a>' if key else found[2]

    html = _MEDIA.sub(r'\1media/\2"', _INSIDE.sub(inside, html))
    return _OUTSIDE.sub(r'<a href="\1" target="_blank" rel="noopener noreferrer">', html)


def media_in(html: str) -> list[str]:
    """The names of the files that clean HTML shows, in order."""
    return [name for _, name in _MEDIA.findall(html)]


def manifest(module: ExportedModule, edition: ExportEdition, files: Iterable[str]) -> str:
    """imsmanifest.xml of the package that holds ``files``: one organization, one item, one SCO."""
    listed = "\n".join(f"      <file href={quoteattr(name)}/>" for name in files)
    template = _MANIFEST_2004 if edition is ExportEdition.SCORM_2004 else _MANIFEST_12
    title = escape(module.title)
    return template.format(
        identifier=module.identifier,
        title=title,
        language=module.language,
        about=escape(module.course_title),
        rights=escape(" ".join((module.licence, LICENCES.get(module.licence, ""))).strip() or module.code),
        time=f"PT{module.minutes}M",
        start=START,
        files=listed,
    )


def _name(text: str) -> str:
    return re.sub(r"[^a-z0-9.-]", "-", text)


_MANIFEST_12 = """<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="{identifier}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd
    http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd
    http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
    <imsmd:lom>
      <imsmd:general>
        <imsmd:title><imsmd:langstring xml:lang="{language}">{title}</imsmd:langstring></imsmd:title>
        <imsmd:language>{language}</imsmd:language>
        <imsmd:description><imsmd:langstring xml:lang="{language}">{about}</imsmd:langstring></imsmd:description>
      </imsmd:general>
      <imsmd:technical><imsmd:format>text/html</imsmd:format></imsmd:technical>
      <imsmd:educational>
        <imsmd:typicallearningtime><imsmd:datetime>{time}</imsmd:datetime></imsmd:typicallearningtime>
      </imsmd:educational>
      <imsmd:rights>
        <imsmd:copyrightandotherrestrictions>
          <imsmd:source><imsmd:langstring xml:lang="x-none">LOMv1.0</imsmd:langstring></imsmd:source>
          <imsmd:value><imsmd:langstring xml:lang="x-none">yes</imsmd:langstring></imsmd:value>
        </imsmd:copyrightandotherrestrictions>
        <imsmd:description><imsmd:langstring xml:lang="en">{rights}</imsmd:langstring></imsmd:description>
      </imsmd:rights>
    </imsmd:lom>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>{title}</title>
      <item identifier="module" identifierref="pages" isvisible="true">
        <title>{title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="pages" type="webcontent" adlcp:scormtype="sco" href="{start}">
{files}
    </resource>
  </resources>
</manifest>
"""

_MANIFEST_2004 = """<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="{identifier}" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:lom="http://ltsc.ieee.org/xsd/LOM"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd
    http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd
    http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd
    http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd
    http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd
    http://ltsc.ieee.org/xsd/LOM lom.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 3rd Edition</schemaversion>
    <lom:lom>
      <lom:general>
        <lom:title><lom:string language="{language}">{title}</lom:string></lom:title>
        <lom:language>{language}</lom:language>
        <lom:description><lom:string language="{language}">{about}</lom:string></lom:description>
      </lom:general>
      <lom:technical><lom:format>text/html</lom:format></lom:technical>
      <lom:educational>
        <lom:typicalLearningTime><lom:duration>{time}</lom:duration></lom:typicalLearningTime>
      </lom:educational>
      <lom:rights>
        <lom:copyrightAndOtherRestrictions><lom:source>LOMv1.0</lom:source><lom:value>yes</lom:value></lom:copyrightAndOtherRestrictions>
        <lom:description><lom:string language="en">{rights}</lom:string></lom:description>
      </lom:rights>
    </lom:lom>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization" adlseq:objectivesGlobalToSystem="false">
      <title>{title}</title>
      <item identifier="module" identifierref="pages" isvisible="true">
        <title>{title}</title>
        <adlnav:presentation>
          <adlnav:navigationInterface>
            <adlnav:hideLMSUI>continue</adlnav:hideLMSUI>
            <adlnav:hideLMSUI>previous</adlnav:hideLMSUI>
          </adlnav:navigationInterface>
        </adlnav:presentation>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="pages" type="webcontent" adlcp:scormType="sco" href="{start}">
{files}
    </resource>
  </resources>
</manifest>
"""
