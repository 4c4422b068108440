"""The public pages of news and events: lists, single pieces, cards of the first page."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from qser_app.domain.site_news import Kind, NewsPage, Piece
from qser_app.domain.site_places import Place
from qser_app.exports.site_frame import Reader, Sheet, page_head, section
from qser_app.exports.site_html import Html, h
from qser_app.i18n.catalogue_formats import city, day, month, span

_KINDS = {
    Kind.NEWS: "news-kind-news",
    Kind.SEMINAR: "news-kind-seminar",
    Kind.WORKSHOP: "news-kind-workshop",
    Kind.WEBINAR: "news-kind-webinar",
    Kind.LEARNING_ACTIVITY: "news-kind-learning-activity",
    Kind.DISSEMINATION: "news-kind-dissemination",
}


def news(reader: Reader, found: NewsPage) -> Sheet:
    """The news, newest first."""
    t = reader.t
    nothing = h.p(t("news-none"), class_name="lead")
    listed = h.ul([_row(reader, each) for each in found.pieces], class_name="news-list") if found.pieces else nothing
    feed = h.p(h.a(t("news-feed"), href=f"/{reader.language}/news.atom"), class_name="small")
    body = (
        page_head(t("public-news"), t("news-lead")),
        h.div(listed, _pager(reader, Place.NEWS, found), feed, class_name="wrap stack stack-l"),
    )
    return Sheet(Place.NEWS, _numbered(reader, t("public-news"), found), t("news-description"), body)


def events(reader: Reader, ahead: Sequence[Piece], past: NewsPage) -> Sheet:
    """What comes, and what has been."""
    t = reader.t
    coming = h.ul([_row(reader, each) for each in ahead], class_name="news-list") if ahead else h.p(t("events-none"), class_name="lead")
    gone = None
    if past.pieces:
        rows = h.ul([_row(reader, each) for each in past.pieces], class_name="news-list")
        gone = section(rows, _pager(reader, Place.EVENTS, past), title=t("events-past"))
    body = (page_head(t("public-events"), t("events-lead")), section(coming, title=t("events-ahead")), gone)
    return Sheet(Place.EVENTS, _numbered(reader, t("public-events"), past), t("events-description"), body)


def piece(reader: Reader, shown: Piece, *, before: Html | None = None) -> Sheet:
    """One piece; ``before`` says above the page that nobody else sees it yet."""
    lang = shown.language if shown.language != reader.language else None
    elsewhere = h.p(reader.t("news-elsewhere"), class_name="note") if lang else None
    figure = h.figure(_image(shown, hurry=True)) if shown.picture else None
    body = h.article(
        h.div(
            h.p(_tag(reader, shown), class_name="meta"),
            h.h1(shown.title, lang=lang),
            h.p(shown.summary, class_name="lead", lang=lang),
            _meta(reader, shown),
            class_name="stack",
        ),
        elsewhere,
        _when_and_where(reader, shown),
        figure,
        h.div(Html(shown.html), class_name="prose", lang=lang),
        _share(reader, shown),
        class_name="wrap page-head",
    )
    return Sheet(
        _place(shown),
        shown.title,
        shown.summary,
        (h.div(body, class_name="piece"),),
        slug=shown.slug,
        languages=shown.languages,
        written_in=shown.language,
        kind="article",
        facts=_facts(reader, shown),
        indexed=before is None,
        before=before,
    )


def kind_of(reader: Reader, shown: Piece) -> str:
    """What sort of piece it is, in words."""
    return reader.t(_KINDS[shown.kind])


def card(reader: Reader, shown: Piece) -> Html:
    """A piece on the first page."""
    lang = shown.language if shown.language != reader.language else None
    title = h.h3(h.a(shown.title, href=reader.to(_place(shown), shown.slug), lang=lang))
    if shown.begins_at:
        words = h.div(title, h.p(_when(reader, shown)), h.p(shown.place, lang=lang) if shown.place else None, class_name="stack stack-s")
        return h.li(h.div(_leaf(reader, shown), words, class_name="date-card"), class_name="card")
    return h.li(
        h.p(day(reader.language, shown.published_at, shown.time_zone), class_name="small"),
        title,
        h.p(shown.summary, lang=lang),
        class_name="card",
    )


def _place(shown: Piece) -> Place:
    return Place.EVENTS if shown.kind.is_event else Place.NEWS


def _row(reader: Reader, shown: Piece) -> Html:
    lang = shown.language if shown.language != reader.language else None
    where = h.p(shown.place, lang=lang, class_name="small") if shown.place else None
    words = h.div(
        _tag(reader, shown) if shown.kind.is_event else None,
        h.h2(h.a(shown.title, href=reader.to(_place(shown), shown.slug), lang=lang)),
        h.p(shown.summary, lang=lang),
        h.p(_when(reader, shown), class_name="small") if shown.begins_at else None,
        where,
        _meta(reader, shown) if not shown.kind.is_event else None,
        class_name="stack stack-s",
    )
    if shown.begins_at:
        return h.li(h.div(_leaf(reader, shown), words, class_name="date-card"), class_name="news-row")
    return h.li(_image(shown, decorative=True) if shown.picture else None, words, class_name="news-row")


def _tag(reader: Reader, shown: Piece) -> Html:
    return h.span(kind_of(reader, shown), class_name="tag")


def _meta(reader: Reader, shown: Piece) -> Html:
    published = h.time(day(reader.language, shown.published_at, shown.time_zone), date_time=shown.published_at.date().isoformat())
    return h.p(published, h.span(shown.organisation), class_name="meta")


def _leaf(reader: Reader, shown: Piece) -> Html:
    """A leaf of a calendar; the same is said in words beside it."""
    begins = _there(shown, shown.begins_at)
    return h.div(h.span(month(reader.language, begins.date())), h.b(begins.day), h.span(begins.year), class_name="leaf", aria_hidden="true")


def _when(reader: Reader, shown: Piece) -> str:
    return span(reader.language, _there(shown, shown.begins_at), _there(shown, shown.ends_at) if shown.ends_at else None)


def _there(shown: Piece, moment: datetime | None) -> datetime:
    return (moment or shown.published_at).astimezone(ZoneInfo(shown.time_zone))


def _when_and_where(reader: Reader, shown: Piece) -> Html | None:
    if not shown.begins_at:
        return None
    t = reader.t
    zone = t("events-zone", zone=city(reader.language, shown.time_zone))
    facts = [
        h.div(
            h.dt(t("events-when")),
            h.dd(h.time(_when(reader, shown), date_time=shown.begins_at.isoformat()), " ", h.span(zone, class_name="muted small")),
        )
    ]
    if shown.place:
        facts.append(h.div(h.dt(t("events-where")), h.dd(shown.place)))
    facts.append(h.div(h.dt(t("events-who")), h.dd(shown.organisation)))
    button = h.a(t("events-take-part"), href=shown.link, rel="noopener", class_name="button button-primary") if shown.link else None
    return h.div(h.dl(facts, class_name="facts"), button, class_name="card stack")


def _image(shown: Piece, *, hurry: bool = False, decorative: bool = False) -> Html | None:
    if shown.picture is None:
        return None
    size = {"width": shown.picture.width or None, "height": shown.picture.height or None}
    loading = {"fetchpriority": "high"} if hurry else {"loading": "lazy"}
    return h.img(src=shown.picture.address, alt="" if decorative else shown.alt, **size, **loading)


def _share(reader: Reader, shown: Piece) -> Html:
    """Links that send nothing before they are followed."""
    t = reader.t
    here = reader.origin + reader.to(_place(shown), shown.slug)
    letter = quote(f"{shown.summary}\n\n{here}")
    mail = f"mailto:?subject={quote(shown.title)}&body={letter}"
    ways = [
        h.a(t("share-mail"), href=mail),
        h.a("LinkedIn", href=f"https://www.linkedin.com/sharing/share-offsite/?url={quote(here, safe='')}", rel="noopener nofollow"),
        h.a("Facebook", href=f"https://www.facebook.com/sharer/sharer.php?u={quote(here, safe='')}", rel="noopener nofollow"),
        h.a("Mastodon", href=f"https://share.joinmastodon.org/#text={quote(f'{shown.title} {here}', safe='')}", rel="noopener nofollow"),
    ]
    copy = h.button(
        t("share-copy"),
        type="button",
        value=here,
        data_does="copy",
        data_done=t("share-copied"),
        aria_describedby="copied",
        class_name="linkish needs-script",
    )
    said = h.p("", id="copied", role="status", class_name="small muted")
    return h.section(h.h2(t("share"), class_name="small"), h.ul([h.li(each) for each in (*ways, copy)]), said, class_name="share")


def _pager(reader: Reader, place: Place, found: NewsPage) -> Html | None:
    if found.pages == 1:
        return None
    t = reader.t
    steps = [(found.page - 1, t("news-newer")), (found.page + 1, t("news-older"))]
    links = [
        h.a(name, href=f"{reader.to(place)}?page={number}", class_name="button button-secondary")
        for number, name in steps
        if 1 <= number <= found.pages
    ]
    return h.nav(h.p(t("news-page", page=found.page, pages=found.pages)), links, aria_label=t("news-pages"), class_name="row")


def _numbered(reader: Reader, title: str, found: NewsPage) -> str:
    return title if found.page == 1 else f"{title} ({reader.t('news-page', page=found.page, pages=found.pages)})"


def _facts(reader: Reader, shown: Piece) -> dict[str, Any]:
    """What machines read (schema.org)."""
    here = reader.origin + reader.to(_place(shown), shown.slug)
    home = {"@type": "GovernmentOrganization", "name": shown.organisation}
    facts: dict[str, Any] = {"@context": "https://schema.org", "url": here, "inLanguage": str(shown.language), "description": shown.summary}
    if shown.picture:
        facts["image"] = reader.origin + shown.picture.address
    if shown.begins_at is None:
        times = {"datePublished": shown.published_at.isoformat(), "dateModified": shown.changed_at.isoformat()}
        return facts | {"@type": "NewsArticle", "headline": shown.title, "publisher": home} | times
    facts |= {"@type": "Event", "name": shown.title, "startDate": _there(shown, shown.begins_at).isoformat(), "organizer": home}
    if shown.ends_at:
        facts["endDate"] = _there(shown, shown.ends_at).isoformat()
    if shown.kind is Kind.WEBINAR:
        return facts | {
            "eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode",
            "location": {"@type": "VirtualLocation", "url": shown.link or here},
        }
    return facts | {"location": {"@type": "Place", "name": shown.place or shown.organisation, "address": shown.place or shown.organisation}}
