"""The pages of an exported module as one HTML document: every lesson can be read without a script, which only turns the pages."""

from datetime import date
from html import escape

from babel.dates import format_date

from qser_app.domain.courses import Block, UnitKind
from qser_app.domain.scorm_export import LICENCES, ExportedModule, ExportedUnit
from qser_app.exports.scorm_export_cases import case_page
from qser_app.i18n.catalogue import LOCALES, phrase

SCRIPTS = ("data", "lms", "keeping", "grading", "drawing", "report", "screen", "asking", "review", "quiz", "player")


def document(module: ExportedModule) -> str:
    """index.html."""
    language = module.language
    scripts = "\n".join(f'<script src="player/{name}.js" defer></script>' for name in SCRIPTS)
    pages = "\n".join(_page(module, place) for place in range(len(module.units)))
    return f"""<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(module.title)}</title>
<link rel="stylesheet" href="player/player.css">
{scripts}
</head>
<body>
<a class="skip-link" href="#main">{phrase(language, "export-skip")}</a>
<header class="top">
<p class="top-title">{escape(module.title)}</p>
<p class="top-progress"><progress id="progress" max="{len(module.units)}" value="0" aria-labelledby="progress-words"></progress>
<span id="progress-words"></span></p>
</header>
<div class="shell">
{_menu(module)}
<main id="main" tabindex="-1">
<noscript><p class="notice">{phrase(language, "export-no-script")}</p></noscript>
{_start(module)}
{pages}
</main>
</div>
<footer class="foot">
<p id="kept" role="status"></p>
<p><button type="button" class="link-button" data-print>{phrase(language, "export-print")}</button></p>
<p class="licence">{escape(module.course_title)} · {_licence(module)}</p>
</footer>
</body>
</html>
"""


def _menu(module: ExportedModule) -> str:
    language = module.language
    units = "\n".join(
        f'<li><a href="#page-{unit.key}"><span class="tick" aria-hidden="true"></span>'
        f'<span><span class="visually-hidden tick-words"></span> {escape(unit.title)}</span>'
        f'<span class="minutes">{phrase(language, "export-minutes", minutes=unit.minutes)}</span></a></li>'
        for unit in module.units
    )
    contents = phrase(language, "export-contents")
    start = phrase(language, "export-menu-start")
    return f"""<nav class="menu" aria-label="{contents}">
<details id="contents" open>
<summary>{contents}</summary>
<ol>
<li><a href="#page-start"><span></span><span>{start}</span></a></li>
{units}
</ol>
</details>
</nav>"""


def _start(module: ExportedModule) -> str:
    language = module.language
    return f"""<article class="page" id="page-start" aria-labelledby="title-start">
<p class="eyebrow">{escape(module.course_title)}</p>
<h1 id="title-start" tabindex="-1">{escape(module.title)}</h1>
<p class="notice" id="alone" hidden>{phrase(language, "export-alone")}</p>
<p class="notice notice-good" id="complete" hidden>{phrase(language, "export-complete")}</p>
<div class="prose">{module.intro_html}</div>
<div class="ways"><button type="button" class="button" id="go-on">{phrase(language, "export-start")}</button></div>
</article>"""


def _page(module: ExportedModule, place: int) -> str:
    unit, language = module.units[place], module.language
    content = "\n".join(_block(block, unit.key, language) for block in unit.blocks)
    content += case_page(unit.case, unit.key, language) if unit.case else ""
    quiz = f'<div class="quiz" id="quiz-{unit.key}"><p>{phrase(language, "export-quiz-script")}</p></div>'
    return f"""<article class="page" id="page-{unit.key}" aria-labelledby="title-{unit.key}">
<h1 id="title-{unit.key}" tabindex="-1">{escape(unit.title)}</h1>
{f'<p class="lead">{escape(unit.summary)}</p>' if unit.summary else ""}
{content}
{quiz if unit.kind is UnitKind.QUIZ else ""}
{_about(unit, language)}
{_ways(module, place)}
</article>"""


def _ways(module: ExportedModule, place: int) -> str:
    unit, language = module.units[place], module.language
    key, title = (module.units[place - 1].key, module.units[place - 1].title) if place else ("start", phrase(language, "export-menu-start"))
    back = f'<a href="#page-{key}">{escape(phrase(language, "export-previous", title=title))}</a>'
    finish = phrase(language, "export-finish")
    on = f'<button type="button" class="button" data-finish="{unit.key}">{finish}</button>' if unit.kind is not UnitKind.QUIZ else ""
    return f'<div class="ways">{back}{on}</div>'


def _block(block: Block, unit: str, language: str) -> str:
    html = f'<div class="prose">{block.html}</div>' if block.html else ""
    title = f'<p class="block-title">{escape(block.title)}</p>' if block.title else ""
    match block.kind:
        case "text":
            return html
        case "flip":
            return f'<details class="block block-flip"><summary>{escape(block.title)}</summary>{html}</details>'
        case "reflect":
            return _reflect(block, unit, phrase(language, "learning-reflect"), html)
        case "counter":
            kind = phrase(language, "learning-counter")
        case "try":
            kind = phrase(language, "learning-try")
        case _:
            kind = phrase(language, "learning-callout")
    return f'<section class="block block-{block.kind}"><p class="block-kind">{kind}</p>{title}{html}</section>'


def _reflect(block: Block, unit: str, kind: str, html: str) -> str:
    name = f"note-{unit}-{block.place}"
    return (
        f'<section class="block block-reflect"><p class="block-kind">{kind}</p>'
        f'<p class="block-title" id="{name}-title">{escape(block.title)}</p>{html}'
        f'<textarea class="input" rows="4" id="{name}" data-note="{unit}/{block.place}" aria-labelledby="{name}-title"></textarea>'
        f'<p class="note-kept" id="{name}-kept" role="status"></p></section>'
    )


def _about(unit: ExportedUnit, language: str) -> str:
    parts = []
    if unit.glossary:
        words = "".join(f"<dt>{escape(term.name)}</dt><dd>{term.html}</dd>" for term in unit.glossary)
        parts.append(f"<details><summary>{phrase(language, 'export-words')}</summary><dl>{words}</dl></details>")
    if unit.sources:
        listed = "".join(f"<li>{escape(source)}</li>" for source in unit.sources)
        label = phrase(language, "learning-sources", count=len(unit.sources))
        parts.append(f"<details><summary>{label}</summary><ul>{listed}</ul></details>")
    if unit.as_of and unit.review:
        said = phrase(language, "learning-as-of", day=_day(unit.as_of, language), review=_day(unit.review, language))
        parts.append(f"<p>{said}</p>")
    return f'<div class="about">{"".join(parts)}</div>' if parts else ""


def _day(written: str, language: str) -> str:
    return format_date(date.fromisoformat(written), "long", locale=LOCALES[language].replace("-", "_"))


def _licence(module: ExportedModule) -> str:
    """The licence with its address in words: a link would not open in platforms that keep packages to themselves, as ours does."""
    address = LICENCES.get(module.licence)
    named = f"{module.licence} ({address})" if address else module.licence
    return escape(phrase(module.language, "export-licence", licence=named))
