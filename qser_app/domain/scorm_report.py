"""The pre-flight report of a package: what a facilitator should know before learners see it."""

from collections.abc import Iterator, Sequence

from qser_app.domain.scorm import Finding, Manifest, PackageFile, Sco
from qser_app.domain.scorm_files import MANIFEST, OTHER, folded, is_shown, wants_a_server
from qser_app.domain.scorm_launch import find_held
from qser_app.domain.scorm_traces import Habits, Traces

_MOST_HOSTS = 20
_MOST_MISSING = 5
_MOST_PARTS = 40
_VERY_LARGE = 100 << 20


def report(
    manifest: Manifest, scos: Sequence[Sco], files: Sequence[PackageFile], *, findings: Sequence[Finding], traces: Traces, habits: Habits
) -> tuple[Finding, ...]:
    """What the package is, then what may not work."""
    size = max(1, sum(file.size for file in files) >> 20)
    return (
        Finding("scorm-report-edition", gaps={"edition": manifest.edition.value}),
        Finding("scorm-report-size", gaps={"files": len(files), "megabytes": size}),
        *_parts(scos),
        *_not_shown(scos),
        *_unusual(manifest, scos, habits),
        *_listed_but_missing(manifest, files, findings),
        *_elsewhere(traces),
        *_odd_files(manifest, files),
    )


def _parts(scos: Sequence[Sco]) -> Iterator[Finding]:
    yield Finding("scorm-report-scos", gaps={"count": len(scos)})
    for number, sco in enumerate(scos[:_MOST_PARTS], start=1):
        yield Finding("scorm-report-part", "part", {"number": number, "title": sco.title[:200], "file": sco.path[:200]})
    if len(scos) > _MOST_PARTS:
        yield Finding("scorm-report-more-parts", "part", {"count": len(scos) - _MOST_PARTS})


def _not_shown(scos: Sequence[Sco]) -> Iterator[Finding]:
    for sco in [each for each in scos if not is_shown(each.path)][:_MOST_MISSING]:
        yield Finding("scorm-report-no-page", "warning", {"title": sco.title[:200], "file": sco.path[:200]})


def _unusual(manifest: Manifest, scos: Sequence[Sco], habits: Habits) -> Iterator[Finding]:
    if not manifest.declared:
        code = "scorm-report-unclear" if habits.version else "scorm-report-undeclared"
        yield Finding(code, "warning", {"edition": manifest.edition.value, "version": habits.version})
    if all(sco.kind == "asset" for sco in scos):
        yield Finding("scorm-report-assets", "warning")
    if habits.sequencing and len(scos) > 1:
        yield Finding("scorm-report-sequencing", "note")
    if habits.prerequisites:
        yield Finding("scorm-report-prerequisites", "note", gaps={"count": habits.prerequisites})
    if habits.doubled:
        yield Finding("scorm-report-doubled", "warning", {"name": habits.doubled})
    if habits.mended:
        yield Finding("scorm-report-mended", "warning")
    if habits.surrounded:
        yield Finding("scorm-report-surrounded", "warning")


def _elsewhere(traces: Traces) -> Iterator[Finding]:
    for host in sorted(traces.loads)[:_MOST_HOSTS]:
        yield Finding("scorm-report-outside", "warning", {"host": host})
    if links := sorted(traces.links):
        yield Finding("scorm-report-links", "note", {"count": len(links), "host": links[0]})
    if plain := sorted(traces.plain):
        yield Finding("scorm-report-plain", "warning", {"count": len(plain), "host": plain[0]})
    if traces.windows:
        yield Finding("scorm-report-windows", "note", gaps={"count": len(traces.windows), "file": traces.windows[0]})


def _listed_but_missing(manifest: Manifest, files: Sequence[PackageFile], findings: Sequence[Finding]) -> list[Finding]:
    held = {folded(file.path): file.path for file in files}
    told = {each.gaps.get("file") for each in findings}
    listed = dict.fromkeys(path for each in manifest.resources for path in each.files if "://" not in path)
    missing = [path for path in listed if path.strip() and path not in told and find_held(held, path) is None]
    lines = [*findings] + [Finding("scorm-report-missing", "warning", {"file": path[:200]}) for path in missing]
    more = len(lines) - _MOST_MISSING
    return [*lines[:_MOST_MISSING], Finding("scorm-report-more-missing", "warning", {"count": more})] if more > 0 else lines


def _odd_files(manifest: Manifest, files: Sequence[PackageFile]) -> Iterator[Finding]:
    if strange := [file.path for file in files if wants_a_server(file.path)]:
        yield Finding("scorm-report-server-files", "warning", {"count": len(strange), "file": strange[0]})
    if unknown := [file.path for file in files if file.content_type == OTHER and not wants_a_server(file.path)]:
        yield Finding("scorm-report-unknown-files", "note", gaps={"count": len(unknown), "file": unknown[0]})
    largest = max(files, key=lambda file: file.size)
    if largest.size > _VERY_LARGE:
        yield Finding("scorm-report-large-file", "warning", {"file": largest.path, "megabytes": largest.size >> 20})
    if unused := _unused(manifest, files):
        yield Finding("scorm-report-unused-files", "note", gaps={"count": len(unused), "file": unused[0]})


def _unused(manifest: Manifest, files: Sequence[PackageFile]) -> list[str]:
    """What no resource lists, apart from the manifest and its schemas."""
    held = {folded(file.path): file.path for file in files}
    listed = {find_held(held, path) for each in manifest.resources for path in (each.href, *each.files) if path}
    plain = (file.path for file in files if not file.path.lower().endswith((".xsd", ".dtd", MANIFEST)))
    return [path for path in plain if path not in listed]
