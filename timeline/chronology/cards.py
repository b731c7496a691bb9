"""Rows of the chronology: all that a page shows of its events, in one query.

A page has fifty, so this is written to be quick. Actors, places and publishers come by their keys,
since a process knows their names. All events together come as one text, since after each row of
an answer Python lets its other threads run.
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

# What stands in braces differs between the databases; everything else is common SQL.
QUERY = """
SELECT CAST({all}({array}(event.id, event.ref, event.title, event.type, event.status, event.review,
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
   WHERE citation.event_id = event.id))) AS text)
FROM timeline_event event WHERE event.id IN ({keys})
"""
SQLITE = {
    "all": "json_group_array",
    "array": "json_array",
    "keys": "SELECT value FROM json_each(%s)",
}
POSTGRESQL = {
    "all": "json_agg",
    "array": "json_build_array",
    "keys": "SELECT unnest(%s::bigint[])",
}
QUERIES = {
    "sqlite": QUERY.format(**SQLITE),
    "postgresql": QUERY.format(**POSTGRESQL),
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
    keys = list(pks)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(QUERIES["postgresql"], [keys])
        else:
            cursor.execute(QUERIES["sqlite"], [json.dumps(keys)])
        [(told,)] = cursor.fetchall()  # an empty list, or null, if there is none any more
    rows: list[Any] = json.loads(told) if told else []
    before, behind = _address(get_script_prefix())
    try:
        names = Names.of(directory) if directory else _looked_up(rows)
        made = {row[0]: _card(row, before, behind, names) for row in rows}
    except KeyError:  # somebody was entered since the directory was read
        names = _looked_up(rows)
        made = {row[0]: _card(row, before, behind, names) for row in rows}
    return [made[pk] for pk in keys if pk in made]


@lru_cache(maxsize=1)
def _address(prefix: str) -> tuple[str, str]:
    """Return what stands before REF/SLUG and behind it in the address of an event.

    The site lies under a prefix.
    """
    before, _, behind = reverse("event", args=["REF", "SLUG"]).partition("REF/SLUG")
    return before, behind


def _looked_up(rows: Iterable[Any]) -> Names:
    """Ask the database for the names that some events need."""
    actors, places, publishers = set(), set(), set()
    for row in rows:
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
SLUG = bytes(
    (char.lower() if char.isalnum() or char == "_" else " ").encode()[0]
    for char in map(chr, range(128))
).ljust(256)
OUT_OF_SLUG = bytes(
    code
    for code, char in enumerate(map(chr, range(128)))
    if not (char.isalnum() or char.isspace() or char in "_-")
)


def slug_of(title: str) -> str:
    """Return what Django's ``slugify`` returns, in a tenth of the time where all is ASCII."""
    if not title.isascii():
        return slugify(title)
    return b"-".join(title.encode().translate(SLUG, OUT_OF_SLUG).split()).decode().strip("-_")


def _card(row: Sequence[Any], before: str, behind: str, names: Names) -> Card:
    """Make a card of what the database tells; its address stands between two texts."""
    (pk, ref, title, kind, status, review, edtf, earliest, latest, precision, *hanging) = row
    actors, places, mentions, citations = hanging  # PostgreSQL has null for an empty list
    if not citations and mentions and len(mentions) == 1:  # most events
        [(_, _, _, key, day, _, _, quote)] = mentions
        number, publisher = 1, names.publisher(key)
    else:
        number, publisher, day, quote = _reported(mentions or (), citations or (), names)
    known, lies = names.actors, names.places
    if actors and len(actors) > 1:
        actors.sort()
    who = tuple([known[actor] for _, actor in actors]) if actors else ()
    where = [lies[place] for place in places] if places else []
    if len(where) > 1:
        where.sort()
    fields = (
        *(pk, ref, f"{before}{ref}/{slug_of(title) or 'event'}{behind}"),
        *(title, kind, status, review, edtf),
        earliest and _day(earliest),
        latest and _day(latest),
        *(precision, who, tuple(where), number, publisher or ""),
        day and _day(day),
        quote,
    )
    return Card._make(fields)  # by place, not by name: that takes half the time


_day = dt.date.fromisoformat


def _reported(
    mentions: Sequence[Any], citations: Sequence[Any], names: Names
) -> tuple[int, str | None, str | None, str]:
    """Return how many reports there are, who first reported it and when, and the best quote."""
    reports = _reports(mentions, citations, names)
    first = min(reports, key=_earliness) if reports else NOT_TOLD
    quote = min(mentions, key=_by_rank)[-1] if mentions else ""
    return len(reports), first.publisher, first.day, quote


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
