"""The pre-flight report of a package: what a facilitator should know before learners see it."""

from collections.abc import Sequence
from urllib.parse import unquote, urlsplit

from qser_app.domain.scorm import Finding, Manifest, PackageFile, Sco
from qser_app.domain.scorm_files import OTHER, folded, wants_a_server

_MOST_HOSTS = 20
_MOST_MISSING = 5


def report(
    manifest: Manifest, scos: Sequence[Sco], files: Sequence[PackageFile], *, findings: Sequence[Finding], outside: Sequence[str]
) -> tuple[Finding, ...]:
    """What the package is, then what may not work. ``outside``: hosts its pages load things from."""
    size = max(1, sum(file.size for file in files) >> 20)
    lines = [
        Finding("scorm-report-edition", gaps={"edition": manifest.edition.value}),
        Finding("scorm-report-scos", gaps={"count": len(scos)}),
        Finding("scorm-report-size", gaps={"files": len(files), "megabytes": size}),
    ]
    if not manifest.declared:
        lines.append(Finding("scorm-report-undeclared", "warning", {"edition": manifest.edition.value}))
    if all(sco.kind == "asset" for sco in scos):
        lines.append(Finding("scorm-report-assets", "warning"))
    lines += _listed_but_missing(manifest, files, findings)
    lines += [Finding("scorm-report-outside", "warning", {"host": host}) for host in outside[:_MOST_HOSTS]]
    if strange := [file.path for file in files if wants_a_server(file.path)]:
        lines.append(Finding("scorm-report-server-files", "warning", {"count": len(strange), "file": strange[0]}))
    if unknown := [file.path for file in files if file.content_type == OTHER and not wants_a_server(file.path)]:
        lines.append(Finding("scorm-report-unknown-files", gaps={"count": len(unknown), "file": unknown[0]}))
    return tuple(lines)


def _listed_but_missing(manifest: Manifest, files: Sequence[PackageFile], findings: Sequence[Finding]) -> list[Finding]:
    held = {folded(file.path) for file in files}
    told = {each.gaps.get("file") for each in findings}
    listed = dict.fromkeys(unquote(urlsplit(path).path) for each in manifest.resources for path in each.files if "://" not in path)
    missing = [path for path in listed if path and folded(path.removeprefix("./")) not in held and path not in told]
    lines = [*findings] + [Finding("scorm-report-missing", "warning", {"file": path[:200]}) for path in missing]
    more = len(lines) - _MOST_MISSING
    return [*lines[:_MOST_MISSING], Finding("scorm-report-more-missing", "warning", {"count": more})] if more > 0 else lines
