"""A small fixed cast for the pages: invented articles, real kinds of things."""

import datetime as dt

from articles.extraction.times import intervals
from articles.extraction.values import Interval, Published, PublishedBasis
from articles.models import Article, Publisher, TextKind
from timeline.models import Actor, Event, Jurisdiction, Mention, Participant, Thread

WIRE_TEXT = (
    "BAYFORD (The Wire) - The county sued the bureau on Monday. It asked for its grant back.\n"
    "\n"
    "Judge Ada Stone heard both sides <b>last week</b>. She & the clerk said nothing.\n"
)


def place(name: str, parent: Jurisdiction | None = None, kind: str = "state") -> Jurisdiction:
    return Jurisdiction.objects.create(name=name, kind=kind, parent=parent)


def actor(name: str, kind: str = "person", **rest) -> Actor:
    return Actor.objects.create(name=name, kind=kind, **rest)


def thread(name: str) -> Thread:
    return Thread.objects.create(name=name)


def publisher(name: str, public: bool = False) -> Publisher:
    return Publisher.objects.create(name=name, text_is_public=public)


def article(
    ref: str,
    text: str = WIRE_TEXT,
    by: Publisher | None = None,
    kind: str = TextKind.PUBLISHER,
    published: dt.date | None = dt.date(2020, 2, 12),
    **rest,
) -> Article:
    made = Article(ref=ref, sha256=ref * 4, publisher=by, text=text, text_kind=kind, **rest)
    if published:
        made.published = Published(intervals.day(published), PublishedBasis.STATED, "")
    made.save()
    return made


def event(title: str, when: Interval | None = None, **rest) -> Event:
    made = Event(title=title, **{"type": "lawsuit", "review": "reviewed", **rest})
    made.interval = when or intervals.unknown()
    made.save()
    return made


def on(year: int, month: int, day: int) -> Interval:
    return intervals.day(dt.date(year, month, day))


def takes_part(who: Actor, what: Event, role: str = "plaintiff") -> Participant:
    return Participant.objects.create(event=what, actor=who, role=role)


def mention(
    what: Event, where: Article, quote: str, phrase: str = "", when: Interval | None = None, **rest
) -> Mention:
    start = where.text.index(quote)
    at = where.text.index(phrase, start) if phrase else None
    made = Mention(
        event=what,
        article=where,
        start=start,
        end=start + len(quote),
        phrase_start=at,
        phrase_end=None if at is None else at + len(phrase),
        quote=quote,
        **rest,
    )
    made.interval = when or what.interval
    made.save()
    return made
