"""The page of one article: what it says of events, and where."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.views.decorators.http import require_safe

from articles.models import Article
from timeline.dates_in_words import in_words, machine_form
from timeline.models import Mention
from timeline.models.events import ReviewState
from timeline.views.allowed import allowed
from timeline.views.caching import WHOLE, moment_of, with_version
from timeline.views.events import When, when
from timeline.views.evidence import (
    PUBLISHED_BASES,
    place_of,
    sentence_alone,
    stands_in,
    web_address,
)
from timeline.views.marking import marked, paragraphs
from timeline.wording import TYPES


@dataclass(frozen=True, slots=True)
class Found:
    """One event that was read out of the article, by its number on the page."""

    number: int
    title: str
    address: str
    type: str
    when: When
    reviewed: bool


@require_safe
def article(request: HttpRequest, ref: str) -> HttpResponse:
    """Show one article with every mention marked and linked to its event."""
    found = Article.objects.select_related("publisher").filter(ref=ref).first()
    if found is None:
        return render(request, "article_missing.html", status=404)

    def make() -> HttpResponse:
        mentions = list(
            Mention.objects.filter(article=found, event__merged_into=None)
            .exclude(event__review=ReviewState.REJECTED)
            .select_related("event")
            .order_by("start", "end", "event__ref")
        )
        return render(request, "article.html", _context(found, mentions))

    return with_version(request, _version(request, found), WHOLE, make)


def _version(request: HttpRequest, article: Article) -> str:
    """Return a name for all that the page shows.

    The version of the chronology takes in every event and publisher, but an article only as far
    as it tells of events.
    """
    values = [str(getattr(article, field.attname)) for field in article._meta.concrete_fields]
    told = hashlib.sha256("\0".join(values).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return f"{moment_of(request).version} {told}"


def _context(article: Article, mentions: Sequence[Mention]) -> dict[str, object]:
    """Return all that the page shows."""
    events = _events(mentions)
    interval = article.published.interval
    known = interval.earliest or interval.latest
    text = article.text if article.text_is_public else ""
    standing = [mention for mention in mentions if stands_in(mention, text)]
    shown, left_out = allowed(article, mentions)
    alone = [mention for mention in shown if not stands_in(mention, text)]
    return {
        "article": article,
        "link": web_address(article.url),
        "published": in_words(interval) if known else "",
        "published_machine": machine_form(interval),
        "published_basis": PUBLISHED_BASES.get(article.published_basis, ""),
        "events": list(events.values()),
        "paragraphs": list(_paragraphs(text, standing, events)),
        "sentences": list(_sentences(alone, events)),
        "left_out": left_out,
        "text_is_public": article.text_is_public,
    }


def _events(mentions: Iterable[Mention]) -> dict[int, Found]:
    """Number the events by where they are first mentioned."""
    events: dict[int, Found] = {}
    for mention in mentions:
        event = mention.event
        if event.pk not in events:
            events[event.pk] = Found(
                number=len(events) + 1,
                title=event.title,
                address=event.get_absolute_url(),
                type=TYPES.get(event.type, (event.type,))[0],
                when=when(event),
                reviewed=event.review == ReviewState.REVIEWED,
            )
    return events


def _note(event: Found) -> SafeString:
    """Return the number behind a sentence that leads to its event."""
    return format_html(
        '<a class="note" href="{}" title="{}"><span class="visually-hidden">event </span>{}</a>',
        event.address,
        event.title,
        event.number,
    )


def _notes(mentions: Iterable[Mention], events: dict[int, Found]) -> dict[int, str]:
    """Return the notes by the offset behind their sentence, each event once at a place."""
    numbers: dict[int, list[Found]] = {}
    for mention in mentions:
        at_end = numbers.setdefault(mention.end, [])
        if events[mention.event_id] not in at_end:
            at_end.append(events[mention.event_id])
    return {
        at: "".join(_note(event) for event in sorted(found, key=lambda event: event.number))
        for at, found in numbers.items()
    }


def _paragraphs(
    text: str, mentions: Sequence[Mention], events: dict[int, Found]
) -> Iterator[SafeString]:
    """Yield the text paragraph by paragraph with everything marked."""
    notes = _notes(mentions, events)
    places = [place_of(mention) for mention in mentions]
    for start, end in paragraphs(text):
        here = [place for place in places if place.start < end and place.end > start]
        notes_here = {at: note for at, note in notes.items() if start < at <= end}
        yield marked(text, (start, end), here, notes_here)


def _sentences(mentions: Sequence[Mention], events: dict[int, Found]) -> Iterator[SafeString]:
    """Yield the quoted sentences alone, each once, in the order of the text."""
    by_place: dict[tuple[int, int], list[Mention]] = {}
    for mention in mentions:
        by_place.setdefault((mention.start, mention.end), []).append(mention)
    for together in by_place.values():
        notes = "".join(_notes(together, events).values())
        yield sentence_alone(together[0], with_anchor=True) + SafeString(notes)
