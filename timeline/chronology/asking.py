"""The front door: picks the engine that answers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.chronology import interim
from timeline.chronology.answer import Answer, Card, Facet
from timeline.chronology.cards import cards
from timeline.chronology.directory import NAMED_FACETS, Directory, load_directory
from timeline.chronology.engine import Engine, State
from timeline.filters import Filters

BUILDING = "The index is being built: until it is ready, answers take longer."
COUNTING = "Counts of actors, jurisdictions, threads and publishers are being prepared."

engine = Engine()


@dataclass(frozen=True)
class Moment:
    """The chronology as it is now: looked up once, asked any number of questions."""

    state: State | None  # None: there is no index yet
    version: str  # as of ``version()``

    @property
    def is_quick(self) -> bool:
        """Whether an answer costs milliseconds and no query."""
        return self.state is not None

    def cards(self, pks: Sequence[int]) -> list[Card]:
        """Return the rows of these events, in their order; vanished ones are left out.

        It takes one query; while there is no index, some more.
        """
        if self.state is None:
            return cards(pks)
        try:
            return cards(pks, self.state.index.facts(pks))
        except KeyError:  # somebody was entered since the directory was read
            return cards(pks)

    def ask(self, filters: Filters, apart: str = "") -> Answer:
        """Answer from the index; until there is one from the tables, rightly but not in full.

        Of the facet ``apart`` no more is needed than what is wanted; nothing of it is excluded.
        """
        if self.state is not None:
            return self.state.index.ask(filters, apart)
        answer = interim.ask(filters)
        counting = COUNTING if answer.known and not answer.counted else ""
        notices = [BUILDING, counting, answer.notice]
        return replace(answer, notice=" ".join(filter(None, notices)))

    def every_value(self, facet: str, filters: Filters, holds: str = "") -> Facet | None:
        """Return a facet with more values than an answer has; None while there is no index."""
        if self.state is None:
            return None
        return self.state.index.every_value(facet, filters, holds)


def now() -> Moment:
    """Return the chronology as it is now; one query if nothing changed."""
    return Moment(*engine.up_to_date())


def ask(filters: Filters) -> Answer:
    """Answer one question as of now."""
    return now().ask(filters)


def version() -> str:
    """Return a name for the data as they are now, for an ETag; one query.

    It differs whenever anything that the chronology shows has changed, and is the same in every
    process on every machine. Ask for it before the answer: then a page can be newer than its
    name, never older.
    """
    _, name = engine.up_to_date()
    return name


def directory() -> Directory:
    """Return the values of the facets as they are now."""
    state, _ = engine.up_to_date()
    return state.directory if state is not None else load_directory()


def knows(facet: str, slug: str) -> bool:
    """Say whether there is an actor, jurisdiction, thread or publisher with this slug.

    Asks the database only about a slug that was not there when it was last looked at.
    """
    if facet not in NAMED_FACETS:
        return False
    state = engine.state
    if state is not None and slug in state.directory.families[facet].by_slug:
        return True
    return slug in directory().families[facet].by_slug
