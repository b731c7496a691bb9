"""The plain engine: the chronology asked of the database. Reference for the index, and fallback."""

import datetime as dt
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from django.db import models
from django.db.models import Count, Q
from django.db.models.functions import Coalesce

from timeline.chronology import foremost
from timeline.chronology.answer import Answer, Facet
from timeline.chronology.bars import Count as CountIn
from timeline.chronology.bars import Span, make_histogram
from timeline.chronology.directory import Directory, load_directory
from timeline.chronology.documents import among
from timeline.chronology.ranges import NOTHING, UNDATED, Range
from timeline.chronology.scan import scores_of_matches
from timeline.chronology.search import parse
from timeline.filters import DEFAULT_STATUS, FACETS, Choice, Filters, Order
from timeline.models import Citation, Event, Mention, Participant
from timeline.models.events import EventQuerySet

# facet → tables that join an event to a value: model, path to the event, path to the value
JOINED: dict[str, list[tuple[type[models.Model], str, str]]] = {
    "actor": [(Participant, "event_id", "actor_id")],
    "jurisdiction": [(Event.jurisdictions.through, "event_id", "jurisdiction_id")],
    "thread": [(Event.threads.through, "event_id", "thread_id")],
    "publisher": [
        (Mention, "event_id", "article__publisher_id"),
        (Citation, "event_id", "publisher_id"),
    ],
}


PLACED = Coalesce("earliest", "latest")


def ask(filters: Filters, directory: Directory | None = None) -> Answer:
    """Answer from the tables themselves."""
    return Question(filters, directory or load_directory()).answer()


class Question:
    """One filter asked of the database."""

    def __init__(self, filters: Filters, directory: Directory) -> None:
        self.filters = filters
        self.directory = directory
        self.terms = parse(filters.q)
        self.range = Range(filters.since, filters.until)
        self.scores = scores_of_matches(self.terms, directory) if self.terms else None

    def answer(self) -> Answer:
        """Ask everything that a page shows."""
        everything = self.matching()
        listed = everything.filter(self.range.listed())
        certain = {pk for (pk,) in listed.filter(self.range.certain()).values_list("pk")}
        order = [(pk, placed) for pk, placed in listed.values_list("pk", PLACED)]
        first, last = (order[0][1], order[-1][1]) if order else (None, None)
        far, undated = everything.filter(self.range.could_be()), everything.filter(UNDATED)
        answer = Answer(
            total=len(order),
            certain=len(certain),
            possible=len(order) - len(certain),
            could_be=far.count(),
            undated=undated.count(),
            first=first,
            last=last,
            page=1,
            pages=1,
            events=(),
            facets=tuple(self.facet(name) for name in FACETS),
            histogram=make_histogram(first, last, count_placed(order, certain)),
            could_be_events=self.group(far, undated=False),
            undated_events=self.group(undated, undated=True),
            notice=foremost.NO_WORDS if self.filters.q and not self.terms else "",
        )
        return self.with_page(answer, order, certain)

    def with_page(
        self, answer: Answer, order: Sequence[tuple[int, dt.date]], certain: set[int]
    ) -> Answer:
        """Put the page that is asked for, and its neighbours, into the answer."""
        keys, notices = self.in_order_asked_for([pk for pk, _ in order]), [answer.notice]
        if len(keys) < answer.total:
            notices.append(foremost.ONLY_RANKED)
        pages = foremost.number_of_pages(len(keys))
        if self.filters.at and self.filters.order is not Order.RELEVANCE:
            page = self.page_at(self.filters.at, [placed for _, placed in order])
        else:
            page, notice = foremost.page_of(self.filters, pages)
            notices.append(notice)
        start = (page - 1) * foremost.PAGE_SIZE
        end = start + foremost.PAGE_SIZE
        return replace(
            answer,
            page=page,
            pages=pages,
            events=tuple(keys[start:end]),
            possible_events=frozenset(keys[start:end]) - certain,
            before=keys[start - 1] if start else None,
            after=keys[end] if end < len(keys) else None,
            notice=" ".join(filter(None, notices)),
        )

    def in_order_asked_for(self, keys: list[int]) -> list[int]:
        """Return the keys, which come in order of days, in the order that pages follow."""
        if self.filters.order is Order.ASC:
            return keys
        keys = keys[::-1]
        if self.filters.order is Order.DESC:
            return keys
        newest, scores = keys[: foremost.RANKED], self.scores or {}
        return sorted(newest, key=lambda pk: -scores.get(pk, 0))  # stable: else newest first

    def page_at(self, day: dt.date, placed: list[dt.date]) -> int:
        """Return the page with the first event that does not lie before ``day`` in the order."""
        if self.filters.order is Order.ASC:
            ahead = sum(1 for other in placed if other < day)
        else:
            ahead = sum(1 for other in placed if other > day)
        return foremost.page_of_position(ahead, len(placed))

    def matching(self, without: str = "") -> EventQuerySet:
        """Return the events that meet every filter but the range and the facet ``without``."""
        conditions = [self.conditions[facet] for facet in FACETS if facet != without]
        return Event.objects.public().in_order().filter(*conditions, self.found)

    @cached_property
    def conditions(self) -> dict[str, Q]:
        """The choice of each facet as a condition on events."""
        return {facet: self.condition(facet, self.filters.choice(facet)) for facet in FACETS}

    @cached_property
    def found(self) -> Q:
        """The condition that an event holds the words that are searched for."""
        return Q() if self.scores is None else Q(pk__in=among(self.scores))

    def condition(self, facet: str, choice: Choice) -> Q:
        """Return a facet's choice as a condition on events."""
        if foremost.is_named(facet):
            condition = self.having(facet, choice.wanted) if choice.wanted else Q()
            return (
                condition & ~self.having(facet, choice.unwanted) if choice.unwanted else condition
            )
        wanted = choice.wanted or (DEFAULT_STATUS if facet == "status" else ())
        condition = Q(**{f"{facet}__in": wanted}) if wanted else Q()
        return condition & ~Q(**{f"{facet}__in": choice.unwanted}) if choice.unwanted else condition

    def having(self, facet: str, slugs: Iterable[str]) -> Q:
        """Return the condition that an event has one of these values, or one that lies in one."""
        family = self.directory.families[facet]
        keys = among(family.with_descendants(self.directory.keys(facet, slugs)))
        found = NOTHING
        for model, event, value in JOINED[facet]:
            rows = model._default_manager.order_by().filter(**{f"{value}__in": keys})
            found |= Q(pk__in=rows.values(event))
        return found

    def facet(self, name: str) -> Facet:
        """Count a facet's values under the filter, its own choice left out."""
        if foremost.is_named(name):
            counts = self.counts_of_rows(name)
            return foremost.facet_of_rows(name, counts, self.filters, self.directory)
        return foremost.facet_of_fixed(name, self.counts_of_fixed(name), self.filters)

    def listed_without(self, facet: str) -> EventQuerySet:
        """Return the events that would be listed without what is chosen of one facet."""
        if self.conditions[facet]:
            return self.matching(without=facet).filter(self.range.listed()).order_by()
        return self.listed

    @cached_property
    def listed(self) -> EventQuerySet:
        """The events that are listed, in no order."""
        return self.matching().filter(self.range.listed()).order_by()

    def counts_of_fixed(self, name: str) -> Mapping[str, int]:
        """Count the events of each type, status or review state."""
        return dict(self.listed_without(name).values_list(name).annotate(number=Count("pk")))

    def counts_of_rows(self, name: str) -> Mapping[int, int]:
        """Count the events of each value of a named facet, by key."""
        family = self.directory.families[name]
        return Counter(
            value
            for direct in self.values_by_event(name, self.listed_without(name)).values()
            for value in {above for pk in direct for above in family.lineage(pk)}
        )

    def values_by_event(self, name: str, events: EventQuerySet) -> dict[int, set[int]]:
        """Return the values of a named facet that each of these events has."""
        found: dict[int, set[int]] = {}
        for model, event, value in JOINED[name]:
            rows = model._default_manager.order_by().filter(**{f"{event}__in": events.values("pk")})
            for pk, key in rows.exclude(**{value: None}).values_list(event, value):
                found.setdefault(pk, set()).add(key)
        return found

    def group(self, events: EventQuerySet, undated: bool) -> tuple[int, ...]:
        """Return the first of a group that has no pages, where it is listed at all."""
        if not foremost.group_is_listed(self.filters, undated):
            return ()
        if self.filters.order is not Order.ASC:
            events = events.reverse()
        return tuple(events.values_list("pk", flat=True)[: foremost.GROUP_SIZE])


def count_placed(order: Sequence[tuple[int, dt.date]], certain: set[int]) -> CountIn:
    """Return what counts the listed events, which come in order of days, in spans of days."""
    sure = [placed for pk, placed in order if pk in certain]
    unsure = [placed for pk, placed in order if pk not in certain]

    def inside(days: list[dt.date], span: Span) -> int:
        return bisect_right(days, span[1]) - bisect_left(days, span[0])

    return lambda spans: [(inside(sure, span), inside(unsure, span)) for span in spans]
