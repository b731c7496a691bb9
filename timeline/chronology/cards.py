"""Rows of the chronology: all that a page shows of its events, in one query.

A page has fifty, so this is written to be quick. Actors, places and publishers come by their keys,
since a process knows their names. All events together come as one row, since after each one
Python lets its other threads run.
"""

import datetime as dt
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from django.db import connection
from django.db.models import Model
from django.urls import get_script_prefix, reverse
from django.utils.text import slugify

from articles.models import Publisher
from timeline.chronology.answer import Card, NameAndSlug
from timeline.chronology.directory import Directory
from timeline.models import Actor, Jurisdiction

WHOLE_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)

DECODE = json.JSONDecoder().raw_decode
SEPARATOR = "\x1e"  # between events; within one, JSON writes it otherwise

# What stands in braces differs between the databases; everything else is common SQL.
QUERY = """
SELECT {join}(CAST({array}(event.id, event.ref, event.title, event.type, event.status, event.review,
  event.edtf, event.earliest, event.latest, event.precision,
  (SELECT {all}({array}(part.id, part.actor_id))
   FROM timeline_participant part WHERE part.event_id = event.id),
  (SELECT {all}(lies.jurisdiction_id)
   FROM timeline_event_jurisdictions lies WHERE lies.event_id = event.id),
  (SELECT {all}({array}(coalesce(article.digest_id, article.id), article.url, article.title,
                        article.publisher_id,
                        coalesce(article.published_latest, article.published_earliest),
                        mention.rank, mention.start, mention.quote))
   FROM timeline_mention mention JOIN articles_article article ON article.id = mention.article_id
   WHERE mention.event_id = event.id),
  (SELECT {all}({array}(citation.url, citation.title, citation.publisher_id,
                        citation.published_edtf))
   FROM timeline_citation citation
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


@dataclass(frozen=True, slots=True)
class Names:
    """What actors, places and publishers are called, by primary key."""

    actors: Mapping[int, NameAndSlug]
    places: Mapping[int, NameAndSlug]
    publishers: Mapping[int, NameAndSlug]

    @classmethod
    def of(cls, directory: Directory) -> "Names":
        """Return all names that are known."""
        families = directory.families
        return cls(*[families[facet].names for facet in ("actor", "jurisdiction", "publisher")])

    def publisher(self, key: int | None) -> str | None:
        """Return the name of a publisher, if there is one."""
        return None if key is None else self.publishers[key].name


def cards(pks: Sequence[int], directory: Directory | None = None) -> list[Card]:
    """Return the cards of these events, in their order; vanished ones are left out.

    It takes one query, and three more if there is no directory that has all their names.
    """
    if not pks:
        return []
    postgresql = connection.vendor == "postgresql"
    query = QUERY.format(separator=SEPARATOR, **(POSTGRESQL if postgresql else SQLITE))
    with connection.cursor() as cursor:
        cursor.execute(query, [list(pks) if postgresql else json.dumps(list(pks))])
        [(joined,)] = cursor.fetchall()  # null if there is none of them any more
    told = joined.split(SEPARATOR) if joined else []
    address = _address(get_script_prefix())
    try:
        names = Names.of(directory) if directory else _looked_up(told)
        found = [_card(one, address, names) for one in told]
    except KeyError:  # somebody was entered since the directory was read
        names = _looked_up(told)
        found = [_card(one, address, names) for one in told]
    made = {card.pk: card for card in found}
    return [made[pk] for pk in pks if pk in made]


@lru_cache(maxsize=1)
def _address(prefix: str) -> str:
    """Return the address of the event REF named SLUG on a site that lies under a prefix."""
    return reverse("event", args=["REF", "SLUG"])


def _looked_up(told: Iterable[str]) -> Names:
    """Ask the database for the names that some events need."""
    actors, places, publishers = set(), set(), set()
    for one in told:
        row, _ = DECODE(one)
        *_, in_it, where, mentions, citations = [each or () for each in row]
        actors |= {actor for _, actor in in_it}
        places |= set(where)
        publishers |= {mention[3] for mention in mentions} | {cited[2] for cited in citations}
    return Names(
        _names_in(Actor, actors), _names_in(Jurisdiction, places), _names_in(Publisher, publishers)
    )


def _names_in(model: type[Model], pks: Iterable[int | None]) -> dict[int, NameAndSlug]:
    wanted = [pk for pk in pks if pk is not None]
    rows = model._default_manager.filter(pk__in=wanted).values_list("pk", "name", "slug")
    return {pk: NameAndSlug(name, slug) for pk, name, slug in rows}


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


def _card(told: str, address: str, names: Names) -> Card:
    """Make a card of one event's text; ``address`` is that of the event REF named SLUG."""
    row, _ = DECODE(told)
    pk, ref, title, kind, status, review, edtf, earliest, latest, precision, *hanging = row
    # PostgreSQL has null for an empty list.
    actors, places, mentions, citations = [each or [] for each in hanging]
    if len(mentions) == 1 and not citations:  # most events
        [(_, _, _, key, day, _, _, quote)] = mentions
        number, publisher = 1, names.publisher(key)
    else:
        reports = _reports(mentions, citations, names)
        first = min(reports, key=_earliness) if reports else NOT_TOLD
        number, publisher, day = len(reports), first.publisher, first.day
        quote = min(mentions, key=_by_rank)[-1] if mentions else ""
    known, lies = names.actors, names.places
    fields = (
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
        tuple([known[actor] for _, actor in sorted(actors)]),
        tuple(sorted([lies[place] for place in places])),
        number,
        publisher or "",
        _day(day),
        quote,
    )
    return Card._make(fields)  # by place, not by name: that takes half the time


def _day(value: str | None) -> dt.date | None:
    """Return a day that came as ISO text, if it did."""
    return dt.date.fromisoformat(value) if value else None


def _by_rank(mention: Sequence[Any]) -> tuple[Any, ...]:
    """Sort mentions by how well they tell the event, then by day and place."""
    *_, day, rank, start, _quote = mention
    return rank, day or "9999", start


def _reports(mentions: Sequence[Any], citations: Sequence[Any], names: Names) -> list[Told]:
    """Return the separate reports: of articles and cited sources that are one, the first."""
    told = [
        Told(article, url, title, names.publisher(publisher), day)
        for article, url, title, publisher, day, *_ in mentions
    ]
    # A citation's date is EDTF: only a whole day is a day.
    told += [
        Told(
            *(None, url, title, names.publisher(publisher)),
            day if WHOLE_DAY.fullmatch(day) else None,
        )
        for url, title, publisher, day in citations
    ]
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
