"""A random mix of pages, as readers and robots ask for them; the same for the same seed."""

import random
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from django.utils.text import slugify

from benchmarks.chronology_data import ACTORS, COUNTIES, STATES, vocabulary
from timeline.wording import TYPES

SOME_EVENTS = 5_000  # whose own pages are in the mix
TRIES = 100  # for an address that was not drawn yet
COMMONEST = 30  # words that come before are too common to search for
WORDS = 5_000


@dataclass(frozen=True, slots=True)
class Mix:
    """Draws addresses; actors, places and words about as often as they come in the data."""

    draw: random.Random
    events: list[tuple[str, str]]  # identifier and title of some
    size: int  # of the chronology
    words: list[str]

    @classmethod
    def of(cls, database: Path, draw: random.Random) -> "Mix":
        """Return a mix for a database of the bench."""
        connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
        (size,) = connection.execute("SELECT count(*) FROM timeline_event").fetchone()
        keys = draw.sample(range(1, size + 1), min(SOME_EVENTS, size))
        events = connection.execute(
            "SELECT ref, title FROM timeline_event WHERE review <> 'rejected' "
            f"AND id IN ({','.join(map(str, keys))})"
        ).fetchall()
        connection.close()
        return cls(draw, events, size, vocabulary())

    def addresses(self) -> Iterator[str]:
        """Yield addresses, none of them twice; it ends when none are left to be found."""
        kinds = [
            *[self.page] * 4,
            *[self.actor_since] * 3,
            *[self.place] * 3,
            *[self.day] * 3,
            *[self.type_and_years] * 2,
            *[self.word] * 2,
            *[self.event] * 2,
            self.subject,
        ]
        seen: set[int] = set()
        tries = 0
        while tries < TRIES:
            address = self.draw.choice(kinds)()
            tries = tries + 1 if hash(address) in seen else 0
            if not tries:
                seen.add(hash(address))
                yield address

    def page(self) -> str:
        """Any page of the whole chronology."""
        return _list(page=self.draw.randint(1, max(1, self.size // 60)))

    def actor_since(self) -> str:
        """An actor since a year."""
        return _list(actor=self._actor(), **{"from": self._year()})

    def place(self) -> str:
        """One of the first pages of a state or county."""
        return _list(jurisdiction=self._place(), page=self.draw.randint(1, 9))

    def day(self) -> str:
        """The page that holds a day, newest first."""
        day = f"{self._year()}-{self.draw.randint(1, 12):02}-{self.draw.randint(1, 28):02}"
        return _list(order="desc", at=day)

    def type_and_years(self) -> str:
        """A type of event in some years."""
        first = self._year()
        years = {"from": first, "to": min(2025, first + self.draw.randint(0, 5))}
        return _list(type=self.draw.choice(list(TYPES)), **years, page=self.draw.randint(1, 5))

    def word(self) -> str:
        """A word until a month."""
        word = self.words[COMMONEST + self._zipf(WORDS)]
        return _list(q=word, to=f"{self._year()}-{self.draw.randint(1, 12):02}")

    def event(self) -> str:
        """The page of one event."""
        ref, title = self.draw.choice(self.events)
        return f"/events/{ref}/{slugify(title)}/"

    def subject(self) -> str:
        """The page of an actor or a place, since a month."""
        path = self.draw.choice([f"actors/{self._actor()}", f"jurisdictions/{self._place()}"])
        return f"/{path}/?from={self._year()}-{self.draw.randint(1, 12):02}"

    def _actor(self) -> str:
        return f"actor-{self._zipf(ACTORS)}"

    def _place(self) -> str:
        county = f"county-{self._zipf(STATES * COUNTIES)}"
        return self.draw.choice([f"state-{self.draw.randrange(STATES)}", county])

    def _year(self) -> int:
        return self.draw.randint(1992, 2025)

    def _zipf(self, values: int) -> int:
        """Return a number below ``values``, the low ones more often."""
        return min(int((values + 1) ** self.draw.random()) - 1, values - 1)


def _list(**parameters: object) -> str:
    return f"/?{urlencode(parameters)}"
