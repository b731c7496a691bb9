"""A small world of random events for the chronology: what there is, and how it is stored."""

import datetime as dt
from dataclasses import dataclass, field

from articles.models import Article, Publisher
from timeline.models import Actor, Citation, Event, Jurisdiction, Mention, Participant, Thread

# name, the place that it lies in
PLACES = [
    ("United States", None),
    ("New Jersey", "United States"),
    ("Washington", "United States"),
    ("King County, WA", "Washington"),
    ("Seattle, WA", "King County, WA"),
    ("Newark, NJ", "New Jersey"),
]
ACTORS = [
    ("Jeff Sessions", ["Sessions"]),
    ("William Barr", ["Bill Barr"]),
    ("Justice Department", ["DOJ", "U.S. Department of Justice"]),
    ("José Peña", []),
]
THREADS = ["Sessions letters", "Barr lawsuits", "Old news"]
PUBLISHERS = ["Harbor Post", "Valley Wire", "Statehouse Monitor"]
WORDS = ["sanctuary", "cities", "city", "sued", "suing", "lying", "news", "skies", "café"]


@dataclass(frozen=True)
class Spec:
    """One event to store; numbers point into the lists above and into the articles."""

    earliest: dt.date | None = None
    latest: dt.date | None = None
    type: str = "lawsuit"
    status: str = "occurred"
    review: str = "proposed"
    merged: bool = False
    actors: tuple[int, ...] = ()
    places: tuple[int, ...] = ()
    threads: tuple[int, ...] = ()
    title: str = "Event"
    summary: str = ""
    quotes: tuple[tuple[int, str], ...] = ()  # (article, words)
    cites: tuple[int, ...] = ()  # publishers


@dataclass
class World:
    """What is stored beside the events."""

    actors: list[Actor] = field(default_factory=list)
    places: list[Jurisdiction] = field(default_factory=list)
    threads: list[Thread] = field(default_factory=list)
    publishers: list[Publisher] = field(default_factory=list)
    articles: list[Article] = field(default_factory=list)
    stored: int = 0


def make_world() -> World:
    """Store the actors, places, threads, publishers and articles; no events."""
    world = World()
    for name, aliases in ACTORS:
        world.actors.append(Actor.objects.create(name=name, aliases=aliases, kind="person"))
    by_name: dict[str, Jurisdiction] = {}
    for name, parent in PLACES:
        place = Jurisdiction.objects.create(
            name=name, kind="state", parent=by_name[parent] if parent else None
        )
        by_name[name] = place
        world.places.append(place)
    world.threads = [Thread.objects.create(name=name) for name in THREADS]
    world.publishers = [Publisher.objects.create(name=name) for name in PUBLISHERS]
    for number in range(4):
        publisher = world.publishers[number] if number < 3 else None
        world.articles.append(
            Article.objects.create(
                ref=f"article{number}",
                sha256=f"{number:064}",
                publisher=publisher,
                title=f"Article {number}",
                published_latest=dt.date(2020, 1, 1 + number),
            )
        )
    return world


def store(world: World, spec: Spec, ref: str | None = None) -> Event:
    """Store one event with all that hangs on it."""
    world.stored += 1
    event = Event.objects.create(
        ref=ref or f"{world.stored * 7919 % 10007:05}",
        earliest=spec.earliest,
        latest=spec.latest,
        type=spec.type,
        status=spec.status,
        review=spec.review,
        title=spec.title,
        summary=spec.summary,
    )
    if spec.merged:
        event.merged_into = event
        event.save()
    for number in spec.actors:
        Participant.objects.create(event=event, actor=world.actors[number], role="plaintiff")
    event.jurisdictions.set([world.places[number] for number in spec.places])
    event.threads.set([world.threads[number] for number in spec.threads])
    for place, (number, words) in enumerate(spec.quotes):
        Mention.objects.create(
            event=event,
            article=world.articles[number],
            start=world.stored * 1000 + place * 10,
            end=world.stored * 1000 + place * 10 + 5,
            quote=words,
        )
    for number in spec.cites:
        Citation.objects.create(
            event=event, title=f"Source {number}", publisher=world.publishers[number]
        )
    return event
