"""Rows of the chronology: all that a page shows of its events, in one query.

A page has fifty, so this is written to be quick. Each event comes as one text, which is at the
same time the version of its row: a process that has read that text before does not take it apart
again. All events together come as one row, since after each one Python lets its other threads run.
"""

import datetime as dt
import json
import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar

from django.db import connection
from django.urls import reverse
from django.utils.text import slugify

from timeline.chronology.answer import Card, NameAndSlug

T = TypeVar("T")

KEPT = 300  # cards that a process keeps, about 2 kB each
WHOLE_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)

DECODE = json.JSONDecoder().raw_decode
SEPARATOR = "\x1e"  # between events; within one, JSON writes it otherwise

# What stands in braces differs between the databases; everything else is common SQL.
QUERY = """
SELECT {join}(CAST({array}(event.id, event.ref, event.title, event.type, event.status, event.review,
  event.edtf, event.earliest, event.latest, event.precision,
  (SELECT {all}({array}(part.id, actor.name, actor.slug))
   FROM timeline_participant part JOIN timeline_actor actor ON actor.id = part.actor_id
   WHERE part.event_id = event.id),
  (SELECT {all}({array}(place.name, place.slug))
   FROM timeline_event_jurisdictions lies JOIN timeline_jurisdiction place
     ON place.id = lies.jurisdiction_id
   WHERE lies.event_id = event.id),
  (SELECT {all}({array}(coalesce(article.digest_id, article.id), article.url, article.title,
                        publisher.name,
                        coalesce(article.published_latest, article.published_earliest),
                        mention.rank, mention.start, mention.quote))
   FROM timeline_mention mention JOIN articles_article article ON article.id = mention.article_id
     LEFT JOIN articles_publisher publisher ON publisher.id = article.publisher_id
   WHERE mention.event_id = event.id),
  (SELECT {all}({array}(citation.url, citation.title, publisher.name, citation.published_edtf))
   FROM timeline_citation citation
     LEFT JOIN articles_publisher publisher ON publisher.id = citation.publisher_id
   WHERE citation.event_id = event.id)) AS text), '{separator}')
FROM timeline_event event WHERE event.id IN ({keys})
"""
SQLITE = {
    "join": "group_concat",
    "all": "json_group_array",
    "array": "json_array",
    "keys": "SELECT value FROM json_each(%s)",
}
POSTGRESQL = {
    "join": "string_agg",
    "all": "json_agg",
    "array": "json_build_array",
    "keys": "SELECT unnest(%s::bigint[])",
}


class Told(NamedTuple):
    """One article or cited source that tells of the event."""

    article: int | None  # primary key, of the digest where there is one; None: a cited source
    url: str
    title: str
    publisher: str | None
    day: str | None

    def marks(self) -> set[tuple[Any, ...]]:
        """Return what tells reports apart: two that have a mark in common are one report.

        An article and its digest have the same address, or the same publisher, day and title.
        """
        marks: set[tuple[Any, ...]] = {("article", self.article), ("url", self.url)}
        if self.day is not None and self.publisher is not None:
            marks.add(("story", self.publisher, self.day, self.title))
        return marks - {("article", None), ("url", "")}


NOT_TOLD = Told(None, "", "", None, None)


def cards(pks: Sequence[int]) -> list[Card]:
    """Return the cards of these events, in their order; one query. Vanished ones are left out."""
    if not pks:
        return []
    postgresql = connection.vendor == "postgresql"
    query = QUERY.format(separator=SEPARATOR, **(POSTGRESQL if postgresql else SQLITE))
    with connection.cursor() as cursor:
        cursor.execute(query, [list(pks) if postgresql else json.dumps(list(pks))])
        [(told,)] = cursor.fetchall()  # null if there is none of them any more
    address = reverse("event", args=["REF", "SLUG"])
    found = [_card(one, address) for one in told.split(SEPARATOR)] if told else []
    made = {card.pk: card for card in found}
    return [made[pk] for pk in pks if pk in made]


# Of ASCII what a slug keeps: small letters, digits, "_", and a blank for each blank and hyphen.
IN_SLUG = {
    code: char.lower() if char.isalnum() or char == "_" else " "
    for code, char in enumerate(map(chr, range(128)))
    if char.isalnum() or char.isspace() or char in "_-"
}
OUT_OF_SLUG = dict.fromkeys(set(range(128)) - set(IN_SLUG))
SLUG = str.maketrans({**IN_SLUG, **OUT_OF_SLUG})


def slug_of(title: str) -> str:
    """Return what Django's ``slugify`` returns, in a tenth of the time where all is ASCII."""
    if not title.isascii():
        return slugify(title)
    return "-".join(title.translate(SLUG).split()).strip("-_")


@lru_cache(maxsize=KEPT)
def _card(told: str, address: str) -> Card:
    """Make a card of one event's text; ``address`` is that of the event REF named SLUG."""
    row, _ = DECODE(told)
    pk, ref, title, kind, status, review, edtf, earliest, latest, precision, *hanging = row
    # PostgreSQL has null for an empty list.
    actors, places, mentions, citations = [each or () for each in hanging]
    reports = _reports(mentions, citations)
    first = _first(reports, _earliness) if reports else NOT_TOLD
    return Card(  # by place, not by name: that takes half the time
        pk,
        ref,
        address.replace("REF/SLUG", f"{ref}/{slug_of(title) or 'event'}"),
        title,
        kind,
        status,
        review,
        edtf,
        _day(earliest),
        _day(latest),
        precision,
        tuple([NameAndSlug(name, slug) for _, name, slug in sorted(actors)]),
        tuple([NameAndSlug(name, slug) for name, slug in sorted(places)]),
        len(reports),
        first.publisher or "",
        _day(first.day),
        _first(mentions, _by_rank)[-1] if mentions else "",
    )


def _first(some: Sequence[T], key: Callable[[T], Any]) -> T:
    """Return the least by a key; most events have one of everything."""
    return some[0] if len(some) == 1 else min(some, key=key)


def _day(value: str | None) -> dt.date | None:
    """Return a day that came as ISO text, if it did."""
    return dt.date.fromisoformat(value) if value else None


def _by_rank(mention: Sequence[Any]) -> tuple[Any, ...]:
    """Sort mentions by how well they tell the event, then by day and place."""
    *_, day, rank, start, _quote = mention
    return rank, day or "9999", start


def _reports(mentions: Sequence[Any], citations: Sequence[Any]) -> list[Told]:
    """Return the separate reports: of articles and cited sources that are one, the first."""
    told = [Told(*mention[:5]) for mention in mentions]
    # A citation's date is EDTF: only a whole day is a day.
    told += [
        Told(None, url, title, publisher, day if WHOLE_DAY.fullmatch(day) else None)
        for url, title, publisher, day in citations
    ]
    if len(told) < 2:  # most events
        return told
    reports: list[Told] = []
    seen: set[tuple[Any, ...]] = set()
    for report in told:
        marks = report.marks()
        if not marks & seen:
            reports.append(report)
        seen |= marks
    return reports


def _earliness(report: Told) -> tuple[str, str]:
    """Sort reports by day, unknown days last, then by publisher."""
    return report.day or "9999", report.publisher or "\uffff"
