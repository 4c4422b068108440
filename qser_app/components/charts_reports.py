"""Charts of reports that answer when pointed at or walked through with the arrow keys: Recharts, loaded with their page alone."""

from typing import Any

import reflex as rx

from qser_app.components.words import language, t

_QUIET = {"axis_line": False, "tick_line": False, "stroke": "var(--muted)"}
_HIGH, _ROW, _ENDS = 224, 44, 16  # pixels
_LONGEST_NAME = 24
_STANDINGS = ("completed", "in_progress", "not_started")
# What a standing looks like without its colour: full, hatched, dotted.
_PATTERNS = {
    "in_progress": ("chart-hatched", "M0 0h6v6h-6z", "M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3"),
    "not_started": ("chart-dotted", "M0 0h6v6h-6z", "M2 3h2"),
}


def days_chart(bars: Any) -> rx.Component:
    """Minutes a day; a single highest column bears its number, the others say it when asked. ``bars`` have label (ISO date) and value."""
    chart = rx.recharts
    day, whole_day = (_js(f"(day) => words.when(day, '{style}')") for style in ("axis", "short"))
    # Of two highest ones beside one another, the numbers would lie on one another.
    alone = f"{bars!s}.filter((bar) => bar.value >= value).length === 1"
    highest = _js(f"(value) => {alone} ? words.number(value, {{}}) : ''", bars)
    label = chart.label_list(data_key="value", position="top", fill="var(--text)", custom_attrs={"formatter": highest})
    drawn = chart.bar_chart(
        chart.cartesian_grid(vertical=False, stroke="var(--border)"),
        chart.x_axis(data_key="label", tick_formatter=day, min_tick_gap=24, **_QUIET),
        chart.y_axis(width=44, allow_decimals=False, tick_formatter=_js("(value) => words.number(value, {})"), **_QUIET),
        _tooltip(labelFormatter=whole_day),
        chart.bar(label, data_key="value", name=t("reports-column-minutes"), fill="var(--chart-1)", radius=[3, 3, 0, 0], **_STILL),
        data=bars.to(list[dict[str, Any]]),
        margin={"top": 20, "right": 8, "bottom": 0, "left": 0},
        width="100%",
        height=_HIGH,
    )
    return rx.el.div(drawn, class_name="chart-live", role="group", aria_label=t("reports-days"))


def standings_chart(rows: Any) -> rx.Component:
    """One lying bar a course, in parts: how many people have completed it, are in it, have not begun.

    ``rows`` have course and a number under each of the three standings. Parts bear their numbers; so does the table below.
    """
    chart = rx.recharts
    short = _js(f"(name) => name.length > {_LONGEST_NAME} ? name.slice(0, {_LONGEST_NAME - 1}) + '…' : name")
    # A part too narrow for its number leaves it to the tooltip and the table.
    most = f"Math.max(...{rows!s}.map((row) => row.completed + row.in_progress + row.not_started))"
    told = {"formatter": _js(f"(value) => value > {most} / 12 ? value : ''", rows), "className": "chart-told"}
    drawn = chart.bar_chart(
        chart.x_axis(type_="number", domain=[0, "dataMax"], hide=True),
        chart.y_axis(type_="category", data_key="course", width=124, tick_formatter=short, interval=0, **_QUIET),
        _tooltip(),
        *[_part(standing, told) for standing in _STANDINGS],
        data=rows.to(list[dict[str, Any]]),
        layout="vertical",
        margin={"top": 4, "right": 8, "bottom": 4, "left": 0},
        width="100%",
        height=(rows.length() * _ROW + _ENDS).to(int),
    )
    legend = rx.el.ul(*[_sign(standing) for standing in _STANDINGS], class_name="chart-legend")
    return rx.el.div(_patterns(), legend, drawn, class_name="chart-live", role="group", aria_label=t("reports-standings"))


_STILL = {"is_animation_active": False}


def _js(function: str, *brings: Any) -> Any:
    """A function in the browser that may speak the reader's language."""
    data = rx.vars.VarData.merge(language._get_all_var_data(), *(each._get_all_var_data() for each in brings))
    return rx.Var(f"({function})", _var_type=rx.vars.function.ReflexCallable, _var_data=data).to(rx.vars.FunctionVar)


def _tooltip(**more: Any) -> rx.Component:
    box = {
        "background": "var(--surface)",
        "border": "1px solid var(--border-control)",
        "borderRadius": "var(--radius-m)",
        "color": "var(--text)",
    }
    # Left to itself it lists the parts by the alphabet.
    order = _js(f"(part) => {list(_STANDINGS)!r}.indexOf(part.dataKey)")
    attributes = {"formatter": _js("(value) => words.number(value, {})"), "itemSorter": order, **more}
    return rx.recharts.graphing_tooltip(
        cursor={"fill": "var(--sunken)"},
        content_style=box,
        item_style={"color": "var(--text)"},
        label_style={"color": "var(--text)"},
        is_animation_active=False,
        custom_attrs=attributes,
    )


def _part(standing: str, told: dict[str, Any]) -> rx.Component:
    fill = f"url(#{_PATTERNS[standing][0]})" if standing in _PATTERNS else "var(--success)"
    label = rx.recharts.label_list(data_key=standing, position="center", fill="var(--text)", custom_attrs=told)
    return rx.recharts.bar(label, data_key=standing, stack_id="standing", name=_name(standing), fill=fill, bar_size=26, **_STILL)


def _name(standing: str) -> Any:
    names = {
        "completed": t("reports-column-completed"),
        "in_progress": t("reports-column-in-progress"),
        "not_started": t("reports-column-not-started"),
    }
    return names[standing]


def _sign(standing: str) -> rx.Component:
    fill = f"url(#{_PATTERNS[standing][0]})" if standing in _PATTERNS else "var(--success)"
    square = rx.el.svg(rx.el.svg.rect(width=16, height=16, fill=fill), width=16, height=16, aria_hidden="true")
    return rx.el.li(square, _name(standing))


def _patterns() -> rx.Component:
    drawn = [
        rx.el.svg.pattern(
            rx.el.svg.path(d=ground, class_name=f"{name}-ground"),
            rx.el.svg.path(d=lines, class_name=f"{name}-lines"),
            id=name,
            width=6,
            height=6,
            pattern_units="userSpaceOnUse",
        )
        for name, ground, lines in _PATTERNS.values()
    ]
    return rx.el.svg(rx.el.svg.defs(*drawn), width=0, height=0, class_name="chart-patterns", aria_hidden="true")
