"""Question files from anywhere: which format one is in, and what it holds."""

import codecs
import posixpath
import re
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from qser_app.adapters import packages_zip, quizzes_aiken, quizzes_gift, quizzes_moodle, quizzes_qti
from qser_app.adapters.quizzes_xml import children, descendants, name, tree
from qser_app.domain.quizzes_drafts import LARGEST_FILE_MB, MOST_QUESTIONS, BadFile, Collector, Draft, Place, Reading, shortened
from qser_app.domain.scorm import PackageRefused

_LARGEST_ENTRY = 4 << 20
_MOST_BYTES = 64 << 20
_MOST_ENTRIES = 5000
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
# What a file that is not UTF-8 was written in, by the language it is in.
_OLD = {"el": "cp1253", "cs": "cp1250"}
_MAYBE_XML = re.compile(rb"^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*<[\0]?[?!a-zA-Z]")
_IS_ITEM = re.compile(r"imsqti_item|imsqti_xmlv2")
# QTI 1 as other platforms pack it: imsqti_xmlv1p2, imsqti_xmlv1p2/imscc_xmlv1p1/assessment, assessment/x-bb-qti-test.
_IS_QTI_1 = re.compile(r"imsqti|x-bb-qti")
_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_GIFT = re.compile(r"[{]|::|\$CATEGORY|^\s*\[(?:moodle|plain|html|markdown)\]", re.MULTILINE)
_XML_BEGINS = re.compile(rb"<\?xml|<quiz|<!DOCTYPE|<!--|<[a-z0-9]*:?(?:qti-)?assessment|<questestinterop|<manifest", re.IGNORECASE)


def read(source: Path, language: str) -> Reading:
    """What the file holds, in ``language``. Raises BadFile where it holds no questions of a format we know."""
    with source.open("rb") as stream:
        start = stream.read(4)
    reading = _package(source, language) if start == b"PK\x03\x04" else read_bytes(source.read_bytes(), language)
    if not (reading.drafts or reading.unread or reading.notes):
        raise BadFile("nothing")
    return reading


def read_bytes(data: bytes, language: str) -> Reading:
    """What a file that is no archive holds. Raises BadFile."""
    if len(data) > LARGEST_FILE_MB << 20:
        raise BadFile("too-large", megabytes=LARGEST_FILE_MB)
    if _MAYBE_XML.match(data) and _XML_BEGINS.search(data[:2000].replace(b"\0", b"")):
        return _xml(data, language)
    text = decoded(data, language)
    if not text.strip():
        raise BadFile("nothing")
    if "\0" in text:
        raise BadFile("unknown")
    if quizzes_aiken.looks_like(text):
        return quizzes_aiken.read(text)
    if not _GIFT.search(text):
        raise BadFile("unknown")
    return quizzes_gift.read(text, language)


def decoded(data: bytes, language: str) -> str:
    """The text, in the encoding it truly is."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace").replace("\ufeff", "")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_OLD.get(language, "cp1252"), errors="replace")


def _xml(data: bytes, language: str) -> Reading:
    root = tree(data)
    match name(root):
        case "quiz":
            return quizzes_moodle.read(root, language)
        case "questestinterop":
            raise BadFile("qti1")
        case "assessmentTest" | "manifest":
            raise BadFile("qti-package")
    items = quizzes_qti.items_in(root)
    if not items:
        raise BadFile("unknown")
    collector = Collector("qti")
    for number, each in enumerate(items, 1):
        _collect(collector, quizzes_qti.item(each, language, each.get("identifier", "") or str(number)))
    return collector.reading()


def _collect(collector: Collector, found: Draft | Place) -> None:
    if isinstance(found, Draft):
        collector.drafts.append(found)
    else:
        collector.unread.append(found)


def _package(source: Path, language: str) -> Reading:
    try:
        packages_zip.check_directory(source, most=_MOST_ENTRIES)
        with zipfile.ZipFile(source) as archive:
            packages_zip.check_overlaps(archive.infolist())
            return _Package(archive, language).reading()
    except (
        PackageRefused,
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        UnicodeDecodeError,
        OSError,
    ) as error:
        raise BadFile("archive", detail=str(error)[:80]) from error


class _Package:
    """A QTI content package: the manifest, and the items that it lists; never more of them than the limits in memory."""

    def __init__(self, archive: zipfile.ZipFile, language: str) -> None:
        self.archive, self.language, self.left = archive, language, _MOST_BYTES
        self.entries = {info.filename.replace("\\", "/"): info for info in archive.infolist() if not info.is_dir()}

    def reading(self) -> Reading:
        manifest = next((entry for entry in sorted(self.entries, key=len) if PurePosixPath(entry).name.lower() == "imsmanifest.xml"), None)
        if manifest is None:
            raise BadFile("no-manifest")
        root, collector = tree(self._bytes(manifest)), Collector("qti")
        listed = descendants(root, "resource")
        resources = [each for each in listed if _IS_ITEM.search(each.get("type", ""))]
        if not resources and any(_IS_QTI_1.search(each.get("type", "")) for each in listed):
            raise BadFile("qti1")
        bases = [each.get(_BASE, "") for each in (root, *children(root, "resources"))]
        folder = posixpath.join(str(PurePosixPath(manifest).parent), *bases)
        for resource in resources[: MOST_QUESTIONS + 1]:
            self._item(collector, resource, folder)
        return collector.reading()

    def _item(self, collector: Collector, resource: Element, folder: str) -> None:
        href, words = resource.get("href", ""), shortened(resource.get("identifier", ""))
        tags = tuple(" ".join("".join(each.itertext()).split()) for each in descendants(resource, "keyword"))
        within = posixpath.join(folder, resource.get(_BASE, ""), href)
        path = next((each for each in map(posixpath.normpath, (within, unquote(within))) if each in self.entries), "")
        if not path:
            collector.unread.append(Place(href[:80], words, "missing-file"))
            return
        try:
            items = quizzes_qti.items_in(tree(self._bytes(path)))
        except BadFile as broken:
            if broken.code != "bank-file-xml":
                raise
            collector.unread.append(Place(href[:80], words, "broken"))
            return
        if not items:
            collector.unread.append(Place(href[:80], words, "no-interaction"))
        for each in items:
            _collect(collector, quizzes_qti.item(each, self.language, href, tags))

    def _bytes(self, path: str) -> bytes:
        with self.archive.open(self.entries[path]) as stream:
            data = stream.read(min(_LARGEST_ENTRY, self.left) + 1)
        self.left -= len(data)
        if len(data) > _LARGEST_ENTRY or self.left < 0:
            raise BadFile("too-large", megabytes=_LARGEST_ENTRY >> 20)
        return data
