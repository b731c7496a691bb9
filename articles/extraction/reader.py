"""Text → reading: the publication day, the time expressions and the events of one article."""

from collections.abc import Sequence
from articles.extraction import sentences
from articles.extraction.events import furniture
from articles.extraction.events.candidates import drafts_of
from articles.extraction.events.confidence import calibrated, is_emitted
from articles.extraction.events.dating import eligible
from articles.extraction.events.drafts import Draft, event_of, with_place
from articles.extraction.events.lexicon.everything import RULES_BY_FORM
from articles.extraction.events.parties import Around
from articles.extraction.events.predicates import find_predicates
from articles.extraction.events.same_event import merge
from articles.extraction.events.setting import Setting
from articles.extraction.events.story import with_context
from articles.extraction.events.words import flatten, line
from articles.extraction.names.matcher import Matcher, Names
from articles.extraction.publication import infer_published
from articles.extraction.times.reader import find_times
from articles.extraction.values import (
    CandidateEvent,
    Published,
    Quotation,
    Reading,
    Sentence,
    TimeExpression,
)


READER_VERSION = "1"  # grows when the same text would be read otherwise


def read(text: str, published: Published | None, matcher: Matcher, title: str = "") -> Reading:
    """Everything the reader finds in one cleaned text.

    ``published`` is None where nobody knows the day; then the text may say it. The
    events come in the order of the text, each once, with all the sentences that tell it.
    """
    known = published if published is not None else infer_published(text)
    times = find_times(text, known)
    split = sentences.split(text)
    names = matcher.find(text, split, known)
    quotations = sentences.quotations(text)
    setting = Setting(names.places)
    drafts = _drafts(text, split, times, quotations, names, setting, matcher, known)
    events = _events(drafts, setting, known)
    return Reading(text, known, tuple(times), events, READER_VERSION)


def _drafts(
    text: str,
    split: Sequence[Sentence],
    times: Sequence[TimeExpression],
    quotations: Sequence[Quotation],
    names: Names,
    setting: Setting,
    matcher: Matcher,
    published: Published,
) -> list[Draft]:
    flat = flatten(text)
    nouns, officers = setting.meant(flat)
    places = sorted([*names.places, *nouns], key=lambda place: place.start)
    drafts: list[Draft] = []
    dates = eligible(list(times))
    for number, sentence in enumerate(split):
        one = line(flat, sentence.start, sentence.end)
        predicates = find_predicates(one, RULES_BY_FORM)
        if not predicates or furniture.is_boilerplate(one):
            continue
        around = Around(
            [actor for actor in names.actors if sentence.start <= actor.start < sentence.end],
            [place for place in places if sentence.start <= place.start < sentence.end],
            [place for place in officers if sentence.start <= place.start < sentence.end],
            matcher,
        )
        drafts += drafts_of(
            text,
            one,
            (number, sentence),
            predicates,
            [time for time in dates if sentence.start <= time.start < sentence.end],
            [
                quote
                for quote in quotations
                if quote.start < sentence.end and quote.end > sentence.start
            ],
            around,
            published,
        )
    return drafts


def _events(
    drafts: list[Draft], setting: Setting, published: Published
) -> tuple[CandidateEvent, ...]:
    merged = [
        with_place(draft, setting.main_place()) for draft in merge(with_context(drafts, published))
    ]
    return tuple(event_of(draft, calibrated(draft)) for draft in merged if is_emitted(draft))
