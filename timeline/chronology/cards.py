"""Rows of the chronology: all that a page shows of its events, in one query."""

import datetime as dt
import json
import re
from collections.abc import Sequence
from typing import Any

from django.db import connection
from django.urls import reverse
from django.utils.text import slugify

from timeline.chronology.answer import Card, NameAndSlug, Party

WHOLE_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)

# What stands in braces differs between the databases; everything else is common SQL. All that
# hangs on an event comes as one list of five lists, since parsing each takes its time.
QUERY = """
SELECT event.id, event.ref, event.title, event.summary, event.type, event.status, event.review,
  event.edtf, event.earliest, event.latest, event.precision,
  {begin}(SELECT {array}({object}('id', part.id, 'name', actor.name, 'slug', actor.slug,
                           'role', part.role))
   FROM timeline_participant part JOIN timeline_actor actor ON actor.id = part.actor_id
   WHERE part.event_id = event.id){next}
  (SELECT {array}({object}('name', place.name, 'slug', place.slug))
   FROM timeline_event_jurisdictions lies JOIN timeline_jurisdiction place
     ON place.id = lies.jurisdiction_id
   WHERE lies.event_id = event.id){next}
  (SELECT {array}({object}('name', thread.name, 'slug', thread.slug))
   FROM timeline_event_threads belongs JOIN timeline_thread thread ON thread.id = belongs.thread_id
   WHERE belongs.event_id = event.id){next}
  (SELECT {array}({object}('article', coalesce(article.digest_id, article.id),
                           'url', article.url, 'title', article.title, 'publisher', publisher.name,
                           'day', coalesce(article.published_latest, article.published_earliest),
                           'rank', mention.rank, 'start', mention.start, 'quote', mention.quote))
   FROM timeline_mention mention JOIN articles_article article ON article.id = mention.article_id
     LEFT JOIN articles_publisher publisher ON publisher.id = article.publisher_id
   WHERE mention.event_id = event.id){next}
  (SELECT {array}({object}('url', citation.url, 'title', citation.title,
                           'publisher', publisher.name, 'day', citation.published_edtf))
   FROM timeline_citation citation
     LEFT JOIN articles_publisher publisher ON publisher.id = citation.publisher_id
   WHERE citation.event_id = event.id){end}
FROM timeline_event event WHERE event.id IN ({keys})
"""
SQLITE = {
    "array": "json_group_array",
    "object": "json_object",
    "begin": "'[' || ",
    "next": " || ',' || ",
    "end": " || ']'",
    "keys": "SELECT value FROM json_each(%s)",
}
POSTGRESQL = {
    "array": "json_agg",
    "object": "json_build_object",
    "begin": "json_build_array(",
    "next": ", ",
    "end": ")",
    "keys": "SELECT unnest(%s::bigint[])",
}


def cards(pks: Sequence[int]) -> list[Card]:
    """Return the cards of these events, in their order; one query. Vanished ones are left out."""
    if not pks:
        return []
    postgresql = connection.vendor == "postgresql"
    query = QUERY.format(**(POSTGRESQL if postgresql else SQLITE))
    with connection.cursor() as cursor:
        cursor.execute(query, [list(pks) if postgresql else json.dumps(list(pks))])
        address = reverse("event", args=["REF", "SLUG"])
        made = {row[0]: _card(row, address) for row in cursor.fetchall()}
    return [made[pk] for pk in pks if pk in made]


def _card(row: tuple[Any, ...], address: str) -> Card:
    """Make a card of one row of the query; ``address`` is that of the event REF named SLUG."""
    pk, ref, title, summary, kind, status, review, edtf, earliest, latest, precision = row[:11]
    actors, places, threads, mentions, citations = _lists(row[11])
    actors.sort(key=lambda part: part["id"])
    for citation in citations:  # its date is EDTF: only a whole day is a day
        citation["day"] = citation["day"] if WHOLE_DAY.fullmatch(citation["day"]) else None
    mentions.sort(key=lambda m: (m["rank"], _day(m["day"]) or dt.date.max, m["start"]))
    reports = _reports(mentions, citations)
    first = min(reports, default=None, key=_earliness)
    return Card(
        pk=pk,
        ref=ref,
        url=address.replace("REF/SLUG", f"{ref}/{slugify(title) or 'event'}"),
        title=title,
        summary=summary,
        type=kind,
        status=status,
        review=review,
        edtf=edtf,
        earliest=_day(earliest),
        latest=_day(latest),
        precision=precision,
        actors=tuple(Party(part["name"], part["slug"], part["role"]) for part in actors),
        jurisdictions=_named(places),
        threads=_named(threads),
        reports=len(reports),
        first_publisher=(first["publisher"] or "") if first else "",
        first_published=_day(first["day"]) if first else None,
        quote=mentions[0]["quote"] if mentions else "",
    )


def _lists(value: Any) -> list[list[dict[str, Any]]]:
    """Return the aggregated column as lists; PostgreSQL gives it parsed, with NULL for none."""
    found: list[Any] = json.loads(value) if isinstance(value, str) else value
    return [one or [] for one in found]


def _named(rows: list[dict[str, Any]]) -> tuple[NameAndSlug, ...]:
    """Return names with their slugs, by name."""
    return tuple(sorted((NameAndSlug(row["name"], row["slug"]) for row in rows), key=_by_name))


def _by_name(value: NameAndSlug) -> tuple[str, str]:
    return value.name, value.slug


def _day(value: Any) -> dt.date | None:
    """Return a day that came as a date, as ISO text, or not at all."""
    return dt.date.fromisoformat(value) if isinstance(value, str) else value


def _reports(
    mentions: list[dict[str, Any]], citations: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Return the separate reports: articles and cited sources, those of one address once.

    An article and its digest have the same address, or the same publisher, day and title.
    """
    if len(mentions) + len(citations) < 2:  # most events
        return mentions or citations
    reports: list[dict[str, Any]] = []
    seen: set[tuple[Any, ...]] = set()
    for report in [*mentions, *citations]:
        same: set[tuple[Any, ...]] = {("article", report.get("article")), ("url", report["url"])}
        same.add(("story", report["publisher"], report["day"], report["title"]))
        same -= {("article", None), ("url", "")}
        if report["day"] is None or report["publisher"] is None:
            same = {key for key in same if key[0] != "story"}
        if not same & seen:
            reports.append(report)
        seen |= same
    return reports


def _earliness(report: dict[str, Any]) -> tuple[dt.date, str]:
    """Sort reports by day, unknown days last, then by publisher."""
    return _day(report["day"]) or dt.date.max, report["publisher"] or "\uffff"
