"""What is answered until the index is ready: exact, but named facets are not counted.

Counting every actor, place, thread and publisher takes the plain engine a minute at a million
events. Everything else is found by a few statements, each of which goes through the database
index ``event_placed`` at most once. A search for words has to wait where events are many.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Any

from django.db.models import Count, F, Q
from django.db.models.functions import Coalesce

from timeline.chronology import foremost, plain
from timeline.chronology.answer import Answer, Facet, FacetValue
from timeline.chronology.bars import Span, make_histogram
from timeline.chronology.directory import Directory, load_directory
from timeline.chronology.ranges import UNDATED, Range
from timeline.chronology.search import parse
from timeline.filters import DEFAULT_STATUS, FACETS, Choice, Filters, Order
from timeline.models import Event
from timeline.models.events import EventQuerySet, ReviewState

FIXED = ("type", "status", "review")
HAS_DAY = Q(placed__isnull=False)  # follows from being listed; said, it lets an index be used
READ_FOR_WORDS = 20_000  # so many events are searched for words in about two seconds

NO_SEARCH_YET = "The search for words is being prepared: please ask again in a few minutes."


def ask(filters: Filters, directory: Directory | None = None) -> Answer:
    """Answer from the tables, in a time that many events allow.

    The answer is the plain engine's, but for ``counted``: of a named facet it holds only what is
    chosen. With words to search for it is the plain engine's whole answer where events are few;
    with many, reading each would take minutes, and nothing is said to be known.
    """
    directory = directory or load_directory()
    question = Question(filters, directory)
    if question.terms and Event.objects.all()[READ_FOR_WORDS : READ_FOR_WORDS + 1].exists():
        return NOT_KNOWN
    if question.terms or filters.order is Order.RELEVANCE:
        return plain.ask(filters, directory)
    return question.answer()


NOT_KNOWN = Answer(
    total=0,
    certain=0,
    possible=0,
    could_be=0,
    undated=0,
    first=None,
    last=None,
    page=1,
    pages=1,
    events=(),
    facets=(),
    histogram=make_histogram(None, None, lambda spans: []),
    notice=NO_SEARCH_YET,
    counted=False,
    known=False,
)


@dataclass(frozen=True)
class Days:
    """How many events are listed at each day, as (certain, all) up to and with that day."""

    days: list[Any]
    certain: list[int]
    every: list[int]

    def count(self, spans: Sequence[Span]) -> list[tuple[int, int]]:
        """Count (certain, possible) in spans of days."""
        return [self._inside(span) for span in spans]

    def _inside(self, span: Span) -> tuple[int, int]:
        low, high = bisect_left(self.days, span[0]), bisect_right(self.days, span[1])
        certain = self.certain[high] - self.certain[low]
        return certain, self.every[high] - self.every[low] - certain

    def before(self, day: Any) -> int:
        """Return how many are listed before a day."""
        return self.every[bisect_left(self.days, day)]

    def behind(self, day: Any) -> int:
        """Return how many are listed behind a day."""
        return self.every[-1] - self.every[bisect_right(self.days, day)]


class Question(plain.Question):
    """One filter asked of the database, with a bounded cost."""

    def __init__(self, filters: Filters, directory: Directory) -> None:
        self.filters, self.directory = filters, directory
        self.terms = parse(filters.q)
        self.range = Range(filters.since, filters.until)
        self.scores = None

    def answer(self) -> Answer:
        """Ask everything but the counts of named facets."""
        events = self.matching()
        days, table = self.days(events), self.table()
        total, certain = days.every[-1], days.certain[-1]
        first, last = (days.days[0], days.days[-1]) if total else (None, None)
        could_be, undated = (
            sum(row[name] for row in table if self.meets(row))
            for name in ("number_could_be", "number_undated")
        )
        answer = Answer(
            total=total,
            certain=certain,
            possible=total - certain,
            could_be=could_be,
            undated=undated,
            first=first,
            last=last,
            page=1,
            pages=foremost.number_of_pages(total),
            events=(),
            facets=tuple(self.facets(table)),
            histogram=make_histogram(first, last, days.count),
            could_be_events=self.group(events.filter(self.range.could_be()), undated=False),
            undated_events=self.group(events.filter(UNDATED), undated=True),
            notice=foremost.NO_WORDS if self.filters.q else "",
            counted=False,
        )
        return self.on_page(answer, events, days)

    def matching(self, without: str = "") -> EventQuerySet:
        """Return the events that meet every filter but the range and the facet ``without``."""
        conditions = [self.conditions[facet] for facet in FACETS if facet != without]
        return self.public().filter(*conditions)

    def public(self) -> EventQuerySet:
        """Return the public events in order.

        Spelled so that SQLite does not take "merged into nothing" for something rare.
        """
        events = Event.objects.in_order().exclude(review=ReviewState.REJECTED)
        return events.annotate(into=Coalesce("merged_into", 0)).filter(into=0)

    def days(self, events: EventQuerySet) -> Days:
        """Count what is listed by day, in one statement."""
        listed = events.filter(self.range.listed() & HAS_DAY)
        rows = list(
            listed.annotate(day=plain.PLACED)
            .order_by("day")
            .values("day")
            .annotate(every=Count("pk"), sure=Count("pk", filter=self.range.certain()))
            .values_list("day", "sure", "every")
        )
        return Days(
            [row[0] for row in rows],
            [0, *accumulate(row[1] for row in rows)],
            [0, *accumulate(row[2] for row in rows)],
        )

    def table(self) -> list[Mapping[str, Any]]:
        """Count by type, status and review, whatever is chosen of these, in one statement.

        The database index ``event_kinds`` has the rows in this order, so that none is sorted.
        """
        conditions = [self.conditions[facet] for facet in FACETS if facet not in FIXED]
        return list(
            self.public()
            .filter(*conditions)
            .order_by()
            .values("type", "status", "review")
            .annotate(
                number_listed=Count("pk", filter=self.range.listed() & HAS_DAY),
                number_could_be=Count("pk", filter=self.range.could_be()),
                number_undated=Count("pk", filter=UNDATED),
            )
        )

    def meets(self, row: Mapping[str, Any], without: str = "") -> bool:
        """Say whether a row of the table is of the chosen types, statuses and review states."""
        return all(
            _meets(row[name], self.filters.choice(name), name) for name in FIXED if name != without
        )

    def facets(self, table: Sequence[Mapping[str, Any]]) -> Iterable[Facet]:
        """Return the facets with fixed values, and what is chosen of the others."""
        for name in FACETS:
            choice = self.filters.choice(name)
            if name in FIXED:
                counts: Counter[str] = Counter()
                for row in table:
                    if self.meets(row, without=name):
                        counts[row[name]] += row["number_listed"]
                yield foremost.facet_of_fixed(name, counts, self.filters)
            elif choice:
                yield self.chosen(name, choice)

    def chosen(self, name: str, choice: Choice) -> Facet:
        """Return only what is chosen of a named facet, one statement each."""
        events = self.matching(without=name).filter(self.range.listed()).order_by()
        family = self.directory.families[name]
        values = [
            FacetValue(
                value=value.slug,
                label=value.label,
                count=events.filter(self.having(name, [value.slug])).count(),
                chosen=value.slug in choice.wanted,
                excluded=value.slug in choice.unwanted,
                depth=len(family.lineage(value.pk)) - 1 if name == "jurisdiction" else 0,
            )
            for value in (
                family.values[key]
                for key in {*self.directory.keys(name, (*choice.wanted, *choice.unwanted))}
            )
        ]
        values.sort(key=lambda value: (-value.count, value.label, value.value))
        return Facet(name, tuple(values), 0)

    def on_page(self, answer: Answer, events: EventQuerySet, days: Days) -> Answer:
        """Put the page that is asked for, and its neighbours, into the answer."""
        page, notice = self.number(answer, days)
        start = (page - 1) * foremost.PAGE_SIZE
        low, end = max(start - 1, 0), start + foremost.PAGE_SIZE
        # Without a rule for events that have no day the database index gives the order.
        _, *rest = events.query.order_by
        listed = events.filter(self.range.listed() & HAS_DAY)
        listed = listed.order_by(F("placed").asc(), *rest)
        if self.filters.order is not Order.ASC:
            listed = listed.reverse()
        around = list(listed.values_list("pk", flat=True)[low : end + 1])
        shown = around[start - low : end - low]
        return replace(
            answer,
            page=page,
            events=tuple(shown),
            possible_events=self.possible(shown),
            before=around[0] if start and around else None,
            after=around[end - low] if len(around) > end - low else None,
            notice=" ".join(filter(None, [answer.notice, notice])),
        )

    def number(self, answer: Answer, days: Days) -> tuple[int, str]:
        """Return the page to show, and a notice if it is not the one asked for."""
        if not self.filters.at:
            return foremost.page_of(self.filters, answer.pages)
        ahead: Callable[[Any], int] = (
            days.before if self.filters.order is Order.ASC else days.behind
        )
        return foremost.page_of_position(ahead(self.filters.at), answer.total), ""

    def possible(self, keys: Sequence[int]) -> frozenset[int]:
        """Return which of these listed events are only possible."""
        if not self.filters.since and not self.filters.until:
            return frozenset()
        shown = Event.objects.in_order().filter(pk__in=keys)
        sure = shown.filter(self.range.certain()).values_list("pk", flat=True)
        return frozenset(keys) - set(sure)


def _meets(value: str, choice: Choice, facet: str) -> bool:
    wanted = choice.wanted or (DEFAULT_STATUS if facet == "status" else ())
    return (not wanted or value in wanted) and value not in choice.unwanted
