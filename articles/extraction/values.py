"""The values that cross the rooms of the reader.

All offsets are code points into the cleaned text of one article, ``text[start:end]``.
Nothing here points back at a document, a database or a clock.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from dataclasses import fields as dataclass_fields
from enum import StrEnum
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

Made = TypeVar("Made")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(made: type[Made]) -> type[Made]:
    """Make a class a dataclass whose values nobody changes.

    That is for mypy to see to: a dataclass frozen at run time takes five times as long to make,
    and an article takes hundreds.
    """
    return dataclass(slots=True, unsafe_hash=True)(made)


def changed(one: Made, **fields: Any) -> Made:
    """Return a value of two fields or more with some changed: a quick ``dataclasses.replace``."""
    made: Any = type(one)
    values_of, places = _fields_of(made)
    values = [*values_of(one)]
    for name, new in fields.items():
        values[places[name]] = new
    return made(*values)


@cache
def _fields_of(made: type) -> tuple[Callable[[Any], tuple[Any, ...]], dict[str, int]]:
    """Return what gives the values of all fields of such a value, and their places by name."""
    names = [one.name for one in dataclass_fields(made)]
    return attrgetter(*names), {name: place for place, name in enumerate(names)}


class Precision(StrEnum):
    """How fine a date is known: a week means up to 10 days, a month up to 31."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    APPROX = "approx"  # wider than a year, hedged ("about"), or open at an end


class Basis(StrEnum):
    """What an event's date rests on."""

    ABSOLUTE = "absolute"  # the words name the whole date: "February 10, 2020", "in 2017"
    PARTIAL = "partial"  # a day or month is named, its year was inferred: "January 1"
    RELATIVE = "relative"  # reckoned from another day: "on Monday", "last week"
    CONTEXT = "context"  # inherited from a neighbour in the story
    UNDATED = "undated-in-text"  # nothing in the text says when


class PublishedBasis(StrEnum):
    """How the publication date of an article is known."""

    STATED = "stated"  # given by whoever imported the article
    METADATA = "metadata"  # from the page's own metadata
    DATELINE = "dateline"  # from a dateline in the text
    INFERRED = "inferred"  # forced by other dates in the text
    UNKNOWN = "unknown"


class TimexType(StrEnum):
    """The four kinds of TIMEX3."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class EventType(StrEnum):
    """What kind of happening an event is; the value is also its form in addresses."""

    LAWSUIT = "lawsuit"
    LETTER = "letter"
    RULING = "ruling"
    LEGISLATION = "legislation"
    EXECUTIVE_ACTION = "executive-action"
    DIRECTIVE = "directive"
    SPEECH = "speech"
    STATEMENT = "statement"
    SUBPOENA = "subpoena"
    FUNDING_CONDITION = "funding-condition"
    ENFORCEMENT = "enforcement"
    PROGRAM_SUSPENSION = "program-suspension"
    PROTEST = "protest"
    REPORT = "report"
    OTHER = "other"


class EventStatus(StrEnum):
    """Whether it happened."""

    OCCURRED = "occurred"
    SCHEDULED = "scheduled"
    THREATENED = "threatened"
    PROPOSED = "proposed"
    HYPOTHETICAL = "hypothetical"
    NEGATED = "negated"
    RETRACTED = "retracted"


class ActorKind(StrEnum):
    """What an actor is."""

    PERSON = "person"
    AGENCY = "agency"
    OFFICE = "office"  # a post that people hold in turn: "U.S. Attorney General"
    COURT = "court"
    ORGANISATION = "organisation"


class JurisdictionKind(StrEnum):
    """What level of government, or which part of the map, a place is."""

    FEDERAL = "federal"
    STATE = "state"
    COUNTY = "county"
    CITY = "city"
    COURT = "court"
    REGION = "region"


@value
class Interval:
    """All that is known of a day or a span of days; the only form of a date outside ``times``."""

    earliest: dt.date | None  # first day it may lie on; None: open
    latest: dt.date | None  # last day it may lie on, inclusive; None: open
    precision: Precision
    edtf: str  # level 1 or 2 EDTF that says the same as the two days


@value
class Published:
    """The publication day of an article as far as it is known, and how."""

    interval: Interval
    basis: PublishedBasis
    why: str  # one sentence for a reader


@value
class Sentence:
    """One sentence of the cleaned text."""

    start: int
    end: int
    paragraph: int  # number of the paragraph it stands in, from 0


@value
class Quotation:
    """Words in quotation marks, without the marks."""

    start: int
    end: int


@value
class TimeExpression:
    """One TIMEX3 in the text, resolved as far as the text allows."""

    start: int
    end: int
    text: str
    type: TimexType
    value: str  # TIMEX3 value by the annotation standard: "2018-W04", "P2Y", "PRESENT_REF"
    mod: str  # TIMEX3 modifier ("START", "APPROX", "BEFORE", ...) or ""
    interval: Interval | None  # our honest reading, for a DATE or TIME that lies on the calendar
    basis: Basis
    explain: Callable[[], str] = field(repr=False, compare=False)  # makes ``why`` when asked for

    @property
    def why(self) -> str:
        """One sentence that says how the interval was reckoned."""
        return self.explain()


@value
class NamedActor:
    """Somebody whom a stretch of text names or means."""

    start: int
    end: int
    text: str  # as said: "then-Attorney General Sessions", "he"
    name: str  # canonical: "Jeff Sessions"
    kind: ActorKind
    known: bool  # False: in no list, made from a title, an apposition or a speech verb
    coreference: bool = (
        False  # True: a pronoun, bare surname or bare office that stands for the name
    )


@value
class NamedPlace:
    """A jurisdiction that a stretch of text names or means."""

    start: int
    end: int
    text: str
    name: str  # canonical: "King County, WA"
    kind: JurisdictionKind
    dateline: bool = False  # where the article was written, not what it is about


@value
class Role:
    """One actor's part in a candidate event."""

    name: str
    kind: ActorKind
    role: str  # one of the roles of the gold schema: "plaintiff", "sender", "speaker", ...
    as_named: str = ""  # title and affiliation as said: "then-Attorney General"
    known: bool = True


@value
class Place:
    """One jurisdiction that a candidate event binds or touches."""

    name: str
    kind: JurisdictionKind


@value
class Mention:
    """One sentence that reports the event."""

    start: int
    end: int
    quote: str
    phrase_start: int | None  # the date phrase that dates the event here, if one stands here
    phrase_end: int | None


@value
class CandidateEvent:
    """An event as one article tells it; nothing here has been seen by an editor."""

    title: str
    type: EventType
    status: EventStatus
    interval: Interval
    basis: Basis
    why: str
    confidence: float  # calibrated share of such candidates that are right, 0 to 1
    actors: tuple[Role, ...]
    jurisdictions: tuple[Place, ...]
    mentions: tuple[Mention, ...]  # the best first, never empty


@value
class Reading:
    """All that was read out of one article."""

    text: str
    published: Published
    times: tuple[TimeExpression, ...]
    events: tuple[CandidateEvent, ...]
    reader_version: str
