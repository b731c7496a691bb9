"""One article as the reader of events sees it: everything found before, cut by sentence."""

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import field
from typing import TypeVar

from articles.extraction.events.language.words import flatten
from articles.extraction.events.when.releases import issue_of
from articles.extraction.events.where.seats import seats
from articles.extraction.events.where.setting import Setting
from articles.extraction.events.who.bystanders import Around, Homes
from articles.extraction.names.matcher import Names
from articles.extraction.sentences import quotations
from articles.extraction.values import (
    JurisdictionKind,
    NamedActor,
    NamedPlace,
    Place,
    Published,
    Quotation,
    Sentence,
    TimeExpression,
    value,
)

Spanned = TypeVar("Spanned", NamedActor, NamedPlace, TimeExpression)
# "in remarks to officers in Reno", "spoke at the academy in Elko"
SPEECH_REACH = 2500  # characters
SPEECH_IN = re.compile(
    r"\b(?:remarks?|speech|address|spoke|speaking|speak|gathering|audience|conference)\b"
    r"[^.\n]{0,80} in (?:downtown )?$"
)
LONGEST_SENTENCE = 2000
MOST_ACTORS = 600  # names before and behind a place that are looked at
LONGEST_HEADING = 40  # characters of a line that is nothing but a date
HEADING_EXTRA = 3
LONG_QUOTATION = 40  # characters; shorter ones are single words set in quotation marks


@value
class Starts:
    """Where the parts of an article start, each list in order."""

    sentences: list[int]
    times: list[int]
    actors: list[int]
    places: list[int]
    officers: list[int]
    quotations: list[int]


@value
class Article:
    """A text with its sentences, times, names and quotations, each in the order of the text."""

    text: str
    flat: str
    published: Published
    sentences: Sequence[Sentence]
    times: Sequence[TimeExpression]  # those that can date an event
    actors: Sequence[NamedActor]
    places: Sequence[NamedPlace]  # also those that "the county" means
    officers: Sequence[NamedPlace]  # those that "the sheriff" means
    quotations: Sequence[Quotation]
    setting: Setting
    homes: Homes
    issued: TimeExpression | None  # the day in the head of a press release
    starts: Starts  # to look up by place what a sentence has
    # Of each sentence that was asked for what it names; most are asked for again.
    named: dict[tuple[int, int], Around] = field(default_factory=dict, repr=False, compare=False)
    parties: set[str] = field(default_factory=set, repr=False, compare=False)

    @staticmethod
    def of(
        text: str,
        sentences: Sequence[Sentence],
        times: Sequence[TimeExpression],
        names: Names,
        homes: Homes,
        *,
        published: Published,
    ) -> "Article":
        """Prepare a text whose times and names are found."""
        flat = flatten(text)
        setting = Setting(names.places)
        nouns, officers = setting.meant(flat)
        homes = seats(flat, names.actors, names.places, homes, setting)
        titled = {
            place
            for actor in names.actors
            if not actor.coreference and homes.home_of(actor.name)
            for place in range(actor.start, actor.end)
        }
        officers = [one for one in officers if one.start not in titled]
        places = sorted([*names.places, *nouns], key=lambda place: place.start)
        long = [one for one in quotations(text) if one.end - one.start > LONG_QUOTATION]
        return Article(
            text,
            flat,
            published,
            sentences,
            times,
            names.actors,
            places,
            officers,
            long,
            setting,
            homes,
            issue_of(flat, times, published),
            Starts(
                *(
                    [one.start for one in found]
                    for found in (sentences, times, names.actors, places, officers, long)
                )
            ),
        )

    def sentence(self, number: int) -> Sentence:
        """A sentence as far as it is read: what goes on for pages is no prose."""
        whole = self.sentences[number]
        if whole.end - whole.start <= LONGEST_SENTENCE:
            return whole
        return Sentence(whole.start, whole.start + LONGEST_SENTENCE, whole.paragraph)

    def number_at(self, place: int) -> int:
        """The number of the sentence that a place lies in, or that went before it."""
        return max(0, bisect_left(self.starts.sentences, place + 1) - 1)

    def times_in(self, sentence: Sentence) -> list[TimeExpression]:
        """The date phrases of a sentence, those in long quotations apart."""
        found = _within(self.times, self.starts.times, sentence)
        return [time for time in found if not self.is_quoted(time.start)]

    def headings(self) -> dict[int, TimeExpression]:
        """The sentences that are nothing but a date, by number: each dates what follows it.

        The day of publication at the head of a page is a stamp, and a day after it is no heading.
        """
        found = {
            number: time
            for number, sentence in enumerate(self.sentences)
            if sentence.end - sentence.start <= LONGEST_HEADING
            for time in self.times_in(sentence)
            if (sentence.end - sentence.start) - (time.end - time.start) <= HEADING_EXTRA
        }
        stamp = self.published.interval.latest
        if stamp:  # the page was made, or seen, on a later day
            found = {number: time for number, time in found.items() if not _is_after(time, stamp)}
        days = {time.interval.latest for time in found.values() if time.interval}
        if len(days) > 1:
            return found
        return {} if stamp and any(day is None or day >= stamp for day in days) else found

    def around(self, sentence: Sentence) -> Around:
        """The names of a sentence."""
        stretch = (sentence.start, sentence.end)
        known = self.named.get(stretch)
        if known is None:
            starts = self.starts
            known = self.named[stretch] = Around(
                _within(self.actors, starts.actors, sentence),
                _within(self.places, starts.places, sentence),
                _within(self.officers, starts.officers, sentence),
                self.homes,
            )
        return known

    def parties_named(self) -> set[str]:
        """All actors that are named, and the governments of all places that are."""
        if not self.parties:
            self.parties.update(one.name for one in self.actors)
            self.parties.update(self.homes.party_for_place(place) for place in self.places)
        return self.parties

    def actors_near(self, place: int) -> Sequence[NamedActor]:
        """The names shortly before and behind a place, in order: all of an ordinary article.

        So many at most that to ask for each event takes time in line with the text.
        """
        at = bisect_left(self.starts.actors, place)
        return self.actors[max(0, at - MOST_ACTORS) : at + MOST_ACTORS]

    def hall(self, near: int) -> Place | None:
        """The city in which the article says, not far off, that a speech was given."""
        for place in self.places:
            if place.kind is not JurisdictionKind.CITY or place.dateline:
                continue
            if abs(place.start - near) > SPEECH_REACH:
                continue
            if SPEECH_IN.search(self.flat, max(0, place.start - 110), place.start):
                return Place(place.name, place.kind)
        return None

    def is_quoted(self, place: int) -> bool:
        """Whether a place lies in a long quotation."""
        at = bisect_left(self.starts.quotations, place + 1) - 1
        return at >= 0 and place < self.quotations[at].end


def _is_after(time: TimeExpression, day: dt.date) -> bool:
    first = time.interval.earliest if time.interval else None
    return first is not None and first > day


def _within(found: Sequence[Spanned], starts: list[int], sentence: Sentence) -> list[Spanned]:
    """Those of a list in the order of the text that start in a sentence."""
    first = bisect_left(starts, sentence.start)
    return list(found[first : bisect_left(starts, sentence.end, first)])
