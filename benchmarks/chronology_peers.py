"""The same questions asked of a plain Django site and of Datasette, with their answers.

Each answers with the total, 50 events, four facets (type, actor, thread, publisher) and, on
Django, a histogram by year. What they answer is compared with the index before it is timed.
"""

import asyncio
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from datasette.app import Datasette
from django.core.paginator import Paginator
from django.db.models import Count, Q, QuerySet
from django.db.models.functions import Coalesce, ExtractYear

from timeline.chronology.answer import Answer
from timeline.chronology.foremost import PAGE_SIZE
from timeline.chronology.ranges import Range
from timeline.filters import DEFAULT_STATUS, Filters
from timeline.models import Event, Mention, Participant

SHOWN = 15
FACETS = ("type", "actor", "thread", "publisher")
Found = tuple[int, tuple[int, ...], dict[str, list[int]]]  # total, keys, highest counts by facet


def of_index(answer: Answer, filters: Filters) -> Found:
    """Return what an answer of the index has in common with the peers'."""
    counts = {
        facet.name: sorted((value.count for value in facet.values), reverse=True)[:SHOWN]
        for facet in answer.facets
        if facet.name in comparable(filters)
    }
    return answer.total, answer.events, counts


def comparable(filters: Filters) -> list[str]:
    """Return the facets that nothing is chosen of: the peers count a choice against itself."""
    return [name for name in FACETS if not filters.choice(name)]


def ask_orm(filters: Filters) -> Found:
    """Answer as a plain Django site would: the ORM, its indexes, and ``Paginator``."""
    events = _events(filters)
    pages = Paginator(events, PAGE_SIZE)
    number = filters.page
    if filters.at:
        number = events.filter(placed__lt=filters.at).count() // PAGE_SIZE + 1
    keys = tuple(event.pk for event in pages.page(number))
    inside = events.order_by().values("pk")
    counts = {
        "type": _top(events.order_by().values("type").annotate(n=Count("pk"))),
        "actor": _top(
            Participant.objects.order_by()
            .filter(event__in=inside)
            .values("actor__slug", "actor__name")
            .annotate(n=Count("event", distinct=True))
        ),
        "thread": _top(
            Event.threads.through._default_manager.filter(event__in=inside)
            .values("thread__slug", "thread__name")
            .annotate(n=Count("event", distinct=True))
        ),
        "publisher": _top(
            Mention.objects.order_by()
            .filter(event__in=inside)
            .values("article__publisher__slug", "article__publisher__name")
            .annotate(n=Count("event", distinct=True))
        ),
    }
    years = events.order_by().values(year=ExtractYear(Coalesce("earliest", "latest")))
    list(years.annotate(n=Count("pk")))
    return pages.count, keys, {name: counts[name] for name in comparable(filters)}


def _top(rows: "QuerySet[Any, dict[str, Any]]") -> list[int]:
    return [row["n"] for row in rows.order_by("-n")[:SHOWN]]


def _events(filters: Filters) -> "QuerySet[Event]":
    """Return the listed events in order."""
    events = Event.objects.public().in_order().filter(status__in=DEFAULT_STATUS)
    events = events.filter(Range(filters.since, filters.until).listed())
    if filters.type.wanted:
        events = events.filter(type__in=filters.type.wanted)
    if filters.actor.wanted:
        parts = Participant.objects.filter(actor__slug__in=filters.actor.wanted)
        events = events.filter(pk__in=parts.values("event"))
    if filters.publisher.wanted:
        reports = Mention.objects.filter(article__publisher__slug__in=filters.publisher.wanted)
        events = events.filter(pk__in=reports.values("event"))
    for slug in filters.jurisdiction.wanted:
        lies = Event.jurisdictions.through._default_manager.filter(
            jurisdiction__path__contains=f"/{slug}/"
        )
        events = events.filter(pk__in=lies.values("event"))
    for word in filters.q.split():
        quoted = Mention.objects.filter(quote__icontains=word).values("event")
        events = events.filter(
            Q(title__icontains=word) | Q(summary__icontains=word) | Q(pk__in=quoted)
        )
    return events


@dataclass(frozen=True)
class Peer:
    """Datasette on the flat table, its limits lifted."""

    datasette: Datasette
    database: str

    def ask(self, filters: Filters) -> Found:
        """Answer by its JSON interface."""
        return asyncio.run(self._ask(filters))

    async def _ask(self, filters: Filters) -> Found:
        pairs = [("_shape", "objects"), ("_size", str(PAGE_SIZE)), ("_sort", "place")]
        pairs += [*self._conditions(filters), ("_facet", "type"), ("_facet_size", str(SHOWN))]
        pairs += [("_facet_array", name) for name in ("actors", "threads", "publishers")]
        told = await self._get(pairs)
        facets = {
            name.removesuffix("s"): [row["count"] for row in facet["results"]]
            for name, facet in told["facet_results"].items()
        }
        counts = {name: facets[name] for name in comparable(filters)}
        rows = told["rows"]
        if filters.page > 1 or filters.at:  # Datasette counts nothing on later pages: ask again
            ahead = str((filters.page - 1) * PAGE_SIZE)
            if filters.at:
                before = f"SELECT count(*) FROM flat WHERE placed < '{filters.at.isoformat()}'"
                ahead = f"({before}) / {PAGE_SIZE} * {PAGE_SIZE}"
            page = [*pairs[:3], ("_where", f"place > {ahead}"), ("_nocount", "1")]
            rows = (await self._get(page))["rows"]
        keys = tuple(row["id"] for row in rows)
        return told["filtered_table_rows_count"], keys, counts

    async def _get(self, pairs: list[tuple[str, str]]) -> dict[str, Any]:
        """Return what Datasette tells under an address."""
        address = f"/{self.database}/flat.json?{urlencode(pairs)}"
        response = await self.datasette.client.get(address)
        if response.status_code != 200:
            raise RuntimeError(f"{address}: {response.text[:300]}")
        told: dict[str, Any] = json.loads(response.text)
        return told

    def _conditions(self, filters: Filters) -> list[tuple[str, str]]:
        """Return the filters as Datasette's parameters."""
        pairs = [("type", value) for value in filters.type.wanted]
        for column, choice in (
            ("actors", filters.actor),
            ("jurisdictions", filters.jurisdiction),
            ("publishers", filters.publisher),
        ):
            if len(choice.wanted) == 1:
                pairs.append((f"{column}__arraycontains", choice.wanted[0]))
            elif choice.wanted:
                slugs = ", ".join(f"'{slug}'" for slug in choice.wanted)
                pairs.append(
                    (
                        "_where",
                        f"id IN (SELECT f.id FROM flat f, json_each(f.{column}) "
                        f"WHERE value IN ({slugs}))",
                    )
                )
        if filters.q:
            pairs.append(("_search", filters.q))
        if filters.since and filters.until:
            since, until = filters.since.isoformat(), filters.until.isoformat()
            pairs.append(
                (
                    "_where",
                    f"((earliest <= '{until}' AND latest >= '{since}') OR "
                    "((earliest IS NULL OR latest IS NULL) AND "
                    f"placed BETWEEN '{since}' AND '{until}'))",
                )
            )
        return pairs


def datasette_on(path: str) -> Peer:
    """Return Datasette on a database file."""
    settings = {
        "sql_time_limit_ms": 3_600_000,
        "facet_time_limit_ms": 3_600_000,
        "suggest_facets": False,
        "default_facet_size": SHOWN,
        "max_returned_rows": 1_000,
        "num_sql_threads": 2,
    }
    served = Datasette([path], settings=settings)
    return Peer(served, next(name for name in served.databases if name != "_internal"))
