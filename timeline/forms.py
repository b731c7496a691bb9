"""Reads the filters out of a query string, and says plainly what is wrong with it.

A bad value never stops a page: it is left out, and the reader is told which parameter it was
and what that accepts. Parameters that are not ours are ignored.
"""

import calendar
import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from django.http import QueryDict

from timeline.chronology.asking import knows
from timeline.filters import DEFAULT_REVIEW, FACETS, Choice, Filters, Order
from timeline.wording import STATUSES, TYPES

LONGEST_SEARCH = 200
MOST_VALUES = 50  # of one facet in one address
LAST_PAGE = 10_000_000
DATE_HINT = "give a year, a month or a day: 2017, 2017-03 or 2017-03-01"

# "2017", "2017-03", "2017-03-01"
GIVEN_DAY = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", re.ASCII)

FIXED: dict[str, tuple[str, ...]] = {
    "type": tuple(TYPES),
    "status": tuple(STATUSES),
    "review": DEFAULT_REVIEW,
}

# Whether a facet (actor, jurisdiction, thread, publisher) has a value with this slug.
Known = Callable[[str, str], bool]


def filters_from_query(query: QueryDict, known: Known = knows) -> tuple[Filters, list[str]]:
    """Return the filters that ``query`` asks for, and a readable sentence for each mistake.

    ``known(facet, slug)`` says whether there is such an actor, place, story or publisher.
    """
    return _Reading(query, known).filters()


def days_of(given: str) -> tuple[dt.date, dt.date] | None:
    """Return first and last day of "2017", "2017-03" or "2017-03-01"; None if it is neither."""
    found = GIVEN_DAY.fullmatch(given)
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        first = dt.date(year or 0, month or 1, day or 1)
    except ValueError:
        return None
    if day:
        return first, first
    last_month = month or 12
    return first, dt.date(first.year, last_month, calendar.monthrange(first.year, last_month)[1])


@dataclass(slots=True)
class _Reading:
    """One query string while it is read; collects the mistakes."""

    query: QueryDict
    known: Known
    errors: list[str] = field(default_factory=list)

    def filters(self) -> tuple[Filters, list[str]]:
        """Read every parameter."""
        since, until, at = self.days("from"), self.days("to"), self.days("at")
        if since and until and since[1] > until[2]:
            self.errors.append(
                f"from: {since[0]} lies after to: {until[0]}; the range is left out. "
                "Give the earlier date first."
            )
            since = until = None
        q = self.search()
        choices = {facet: self.choice(facet) for facet in FACETS}
        found = Filters(
            q=q,
            since=since[1] if since else None,
            until=until[2] if until else None,
            since_as_given=since[0] if since else "",
            until_as_given=until[0] if until else "",
            open=self.one_of("open", ("1", "0"), "0") == "1",
            order=self.order(q),
            page=self.page(),
            at=at[1] if at else None,
            at_as_given=at[0] if at else "",
            **choices,
        )
        return found, self.errors

    def text(self, name: str) -> str:
        """Return the value of a parameter that has one, without the space around it."""
        if name not in self.query:  # as most are not
            return ""
        given = [value for value in self.query.getlist(name) if value.strip()]
        if len(set(given)) > 1:
            self.errors.append(
                f"{name}: is given more than once; only the last, “{shorten(given[-1])}”, counts."
            )
        return self.clean(name, given[-1] if given else "")

    def clean(self, name: str, value: str) -> str:
        """Return the value without space around it; refuse what no database can hold."""
        if "\x00" in value or any("\ud800" <= letter <= "\udfff" for letter in value):
            self.errors.append(f"{name}: has characters that are no text; it is left out.")
            return ""
        return value.strip()

    def search(self) -> str:
        """Return the words searched for."""
        q = " ".join(self.text("q").split())
        if len(q) > LONGEST_SEARCH:
            self.errors.append(f"q: only the first {LONGEST_SEARCH} characters are searched for.")
            q = q[:LONGEST_SEARCH].rstrip()
        return q

    def days(self, name: str) -> tuple[str, dt.date, dt.date] | None:
        """Return a date as given, and its first and last day."""
        given = self.text(name)
        days = days_of(given)
        if given and not days:
            self.errors.append(f"{name}: “{shorten(given)}” is no date; {DATE_HINT}.")
        return (given, *days) if days else None

    def one_of(self, name: str, accepted: tuple[str, ...], default: str) -> str:
        """Return one of the accepted values."""
        given = self.text(name)
        if given and given not in accepted:
            self.errors.append(
                f"{name}: “{shorten(given)}” is not known; accepted are {', '.join(accepted)}."
            )
        return given if given in accepted else default

    def order(self, q: str) -> Order:
        """Return the order; relevance needs something to be relevant to."""
        order = Order(self.one_of("order", tuple(Order), Order.ASC.value))
        if order is Order.RELEVANCE and not q:
            self.errors.append("order: relevance needs words to search for (q).")
            return Order.ASC
        return order

    def page(self) -> int:
        """Return the number of the page."""
        given = self.text("page")
        if not given:
            return 1
        if re.fullmatch("[0-9]{1,9}", given, re.ASCII) and 1 <= int(given) <= LAST_PAGE:
            return int(given)
        self.errors.append(
            f"page: “{shorten(given)}” is no page; give a whole number from 1 to {LAST_PAGE:,}."
        )
        return 1

    def choice(self, facet: str) -> Choice:
        """Return what is wanted and unwanted of a facet."""
        return Choice(self.values(facet, facet), self.values(f"not-{facet}", facet))

    def values(self, name: str, facet: str) -> tuple[str, ...]:
        """Return the known values of a repeatable parameter, each once, sorted."""
        if name not in self.query:
            return ()
        cleaned = {self.clean(name, value) for value in self.query.getlist(name)} - {""}
        good = []
        for value in sorted(cleaned):
            if facet in FIXED and value not in FIXED[facet]:
                accepted = ", ".join(FIXED[facet])
                self.errors.append(
                    f"{name}: “{shorten(value)}” is not known; accepted are {accepted}."
                )
            elif facet not in FIXED and not self.known(facet, value):
                self.errors.append(
                    f"{name}: there is no {facet} “{shorten(value)}”; "
                    f"choose one from the list of {facet}s."
                )
            else:
                good.append(value)
        if len(good) > MOST_VALUES:
            self.errors.append(f"{name}: only the first {MOST_VALUES} values are used.")
        return tuple(good[:MOST_VALUES])


def shorten(value: str) -> str:
    """Return a value short enough to be repeated in a message."""
    return value if len(value) <= 40 else value[:39] + "…"
