"""Prepares an event's evidence for its page: the reports, their words, where they disagree."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from django.utils.safestring import SafeString

from articles.extraction.times.stated import parse_stated
from articles.extraction.values import Interval
from articles.models import Article, TextKind
from timeline.chronology import reports
from timeline.dates_in_words import in_words, machine_form
from timeline.models import Citation, Mention
from timeline.views.allowed import allowed
from timeline.views.marking import Place, marked, paragraph_around
from timeline.wording import STATUSES, TYPES

# How the publication day of an article is known, for readers.
PUBLISHED_BASES = {
    "stated": "as stated when it was imported",
    "metadata": "from the article's own metadata",
    "dateline": "from its dateline",
    "inferred": "inferred from its text",
    "unknown": "",
}

# What the date of an event rests on, for readers.
BASES = {
    "absolute": "The date is named in full.",
    "partial": "The day or month is named; its year was inferred.",
    "relative": "Reckoned from another day.",
    "context": "Taken from its place in the story.",
    "undated-in-text": "Nothing in the text says when.",
}


@dataclass(frozen=True, slots=True)
class Passage:
    """Quoted words of one article: a paragraph with the sentence marked, or the sentence alone."""

    html: SafeString
    in_context: bool  # False: only the sentence may be shown, or its place is lost
    address: str  # of the place in the article on this site
    dates: tuple[str, ...]  # as these sentences were read: "10 February 2020"
    whys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One article, or our digest of one, with what it says of the event."""

    article: Article
    published: str  # "12 February 2020", "" where nothing is known
    published_machine: str
    published_basis: str
    passages: tuple[Passage, ...]
    left_out: int  # sentences that may not be shown


@dataclass(frozen=True, slots=True)
class Report:
    """One report of the event: an article, our digest of it, or both."""

    parts: tuple[Part, ...]  # the article before its digest

    @property
    def head(self) -> Part:
        """The part that the report goes by."""
        return self.parts[0]


@dataclass(frozen=True, slots=True)
class Source:
    """One cited source, as the page prints it."""

    publisher: str
    title: str
    link: str  # "" where there is no address that a browser may follow
    published: str


@dataclass(slots=True)
class Disagreement:
    """One thing that reports tell differently."""

    subject: str  # "Date"
    versions: dict[str, list[str]] = field(default_factory=dict)  # version → who tells it so


def web_address(url: str) -> str:
    """Return the address if a reader may safely follow it, else ""."""
    return url if url.startswith(("https://", "http://")) else ""


def sources_of(citations: Iterable[Citation]) -> list[Source]:
    """Prepare the citations of an event."""
    return [
        Source(
            publisher=citation.publisher.name if citation.publisher else "",
            title=citation.title,
            link=web_address(citation.url),
            published=published_in_words(citation.published_edtf),
        )
        for citation in citations
    ]


def published_in_words(edtf: str) -> str:
    """Word a publication date that stands as EDTF; one that we cannot read stays as it is."""
    interval = parse_stated(edtf) if edtf else None
    return in_words(interval) if interval else edtf


def place_of(mention: Mention) -> Place:
    """Return where the mention stands in its article."""
    return Place(mention.start, mention.end, mention.phrase_start, mention.phrase_end)


def stands_in(mention: Mention, text: str) -> bool:
    """Say whether the quoted words are still those at their place in the text."""
    return bool(text) and text[mention.start : mention.end] == mention.quote


def sentence_alone(mention: Mention, with_anchor: bool = False) -> SafeString:
    """Return the quoted sentence with its date phrase marked, without anything around it."""
    start, phrase = mention.start, place_of(mention).phrase
    inside = Place(0, len(mention.quote), *(at - start for at in phrase or ()))
    anchor = start if with_anchor else None
    return marked(mention.quote, (0, len(mention.quote)), [inside], anchor=anchor)


def reports_of(mentions: Iterable[Mention]) -> list[Report]:
    """Group an event's mentions by report, the earliest published first.

    An article and its digest are one, as rows and lists count them.
    """
    by_article: dict[int, list[Mention]] = {}
    for mention in mentions:
        by_article.setdefault(mention.article_id, []).append(mention)
    groups: list[tuple[set[tuple[Any, ...]], list[Part]]] = []
    for group in by_article.values():
        part, marks = _part(group), _marks(group[0].article)
        same = next((found for found in groups if found[0] & marks), None)
        if same is None:
            groups.append((marks, [part]))
        else:
            same[0].update(marks)
            same[1].append(part)
    reports = [Report(tuple(sorted(parts, key=_is_digest))) for _, parts in groups]
    return sorted(reports, key=_first_published)


def _marks(article: Article) -> set[tuple[Any, ...]]:
    """Return what tells the report of an article from others."""
    day = article.published_latest or article.published_earliest
    told = reports.Report(
        article=article.digest_id or article.pk,
        url=article.url,
        title=article.title,
        publisher=article.publisher_id,
        day=day.isoformat() if day else None,
    )
    return told.marks()


def _is_digest(part: Part) -> bool:
    return part.article.text_kind == TextKind.DIGEST


def _first_published(report: Report) -> tuple[dt.date, str]:
    days = [part.article.published_latest or dt.date.max for part in report.parts]
    return min(days), report.head.article.title


def _day_published(mention: Mention) -> tuple[dt.date, int]:
    return mention.article.published_latest or dt.date.max, mention.start


def _part(mentions: Sequence[Mention]) -> Part:
    article = mentions[0].article
    interval = article.published.interval
    known = interval.earliest or interval.latest
    shown, left_out = allowed(article, mentions)
    return Part(
        article=article,
        published=in_words(interval) if known else "",
        published_machine=machine_form(interval),
        published_basis=PUBLISHED_BASES.get(article.published_basis, ""),
        passages=tuple(_passages(article, shown)),
        left_out=left_out,
    )


def _passages(article: Article, mentions: Sequence[Mention]) -> Iterable[Passage]:
    """Yield the passages of one article, in the order of its text; one paragraph is one passage."""
    ordered = sorted(mentions, key=lambda mention: (mention.start, mention.end))
    if not article.text_is_public:
        for mention in ordered:
            yield _passage(article, [mention], sentence_alone(mention), in_context=False)
        return
    text = article.text
    for mention in (m for m in ordered if not stands_in(m, text)):
        yield _passage(article, [mention], sentence_alone(mention), in_context=False)
    standing = (m for m in ordered if stands_in(m, text))
    for window, group in groupby(standing, lambda m: paragraph_around(text, m.start, m.end)):
        together = list(group)
        html = marked(text, window, [place_of(mention) for mention in together], anchor=None)
        yield _passage(article, together, html, in_context=True)


def _passage(
    article: Article, mentions: Sequence[Mention], html: SafeString, in_context: bool
) -> Passage:
    return Passage(
        html=html,
        in_context=in_context,
        address=f"{article.get_absolute_url()}#at-{mentions[0].start}",
        dates=tuple(dict.fromkeys(in_words(m.interval) for m in mentions if m.edtf)),
        whys=tuple(dict.fromkeys(m.why for m in mentions if m.why)),
    )


def disagreements_among(mentions: Sequence[Mention]) -> list[Disagreement]:
    """Return what the reports tell differently: dates that cannot both be true, type, status."""
    found = []
    mentions = sorted(mentions, key=_day_published)
    dated = [(m, m.interval) for m in mentions if m.earliest or m.latest]
    if any(not overlap(a, b) for _, a in dated for _, b in dated):
        found.append(_versions("Date", ((m, in_words(interval)) for m, interval in dated)))
    types = [(m, TYPES.get(m.type, (m.type,))[0]) for m in mentions if m.type]
    statuses = [(m, STATUSES.get(m.status, m.status)) for m in mentions if m.status]
    for subject, told in (("Kind of event", types), ("Whether it happened", statuses)):
        if len({version for _, version in told}) > 1:
            found.append(_versions(subject, told))
    return found


def overlap(a: Interval, b: Interval) -> bool:
    """Say whether two intervals have a day in common; an open end reaches on for ever."""
    a_ends_before = a.latest is not None and b.earliest is not None and a.latest < b.earliest
    b_ends_before = b.latest is not None and a.earliest is not None and b.latest < a.earliest
    return not (a_ends_before or b_ends_before)


def _versions(subject: str, told: Iterable[tuple[Mention, str]]) -> Disagreement:
    disagreement = Disagreement(subject)
    for mention, version in told:
        article = mention.article
        who = article.publisher.name if article.publisher else str(article)
        names = disagreement.versions.setdefault(version, [])
        if who not in names:
            names.append(who)
    return disagreement
