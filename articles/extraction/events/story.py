"""What one sentence owes to those before it: dates inherited in the story."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import replace

from articles.extraction.events.drafts import Draft
from articles.extraction.events.kinds import SAID
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.when.dating import Dating
from articles.extraction.times import intervals
from articles.extraction.values import Basis, EventStatus, EventType, Published, TimeExpression

STRONG = frozenset(
    [
        EventType.LAWSUIT,
        EventType.RULING,
        EventType.LEGISLATION,
        EventType.EXECUTIVE_ACTION,
        EventType.DIRECTIVE,
        EventType.LETTER,
        EventType.SUBPOENA,
    ]
)
OLD = re.compile(r"\b(?:previously|earlier|once|in the past|repeatedly|often|long|formerly)\b")
SAME_DAY = re.compile(
    r"\b(?:on|by) that (?:same )?(?:date|day)\b"
    r"|\b(?:earlier|later) (?:in|that) (?:the )?(?:same )?day\b",
    re.IGNORECASE,
)
SAME_HOUR = re.compile(r"\b(?:hours?|minutes?|moments) (?:later|afterwards?)\b", re.IGNORECASE)
SINCE = re.compile(
    r"\W*(?:in|during) the (?:\w+ )?(?:days|weeks|months|years) since\b|\W*since then\b"
    r"|\W*(?:later|subsequently|after that|afterwards?)\b",
    re.IGNORECASE,
)
# "The state has since sued": after what was told before.
HAS_SINCE = re.compile(r"\b(?:has|have) since (?:\w+ )?\w+$", re.IGNORECASE)
NEAR = 3  # sentences over which "that day" means the last one
EARLY = 4  # number of the last sentence that still tells the opening news
MEMORY = 60  # sentences or events that are looked back over; keeps the time linear
TELLING = (Tense.PAST, Tense.GERUND, Tense.PARTICIPLE, Tense.NOUN)
NEWS_DAYS = 7  # an event so many days before publication is the news itself


def with_context(
    drafts: list[Draft], headings: Mapping[int, TimeExpression], published: Published
) -> list[Draft]:
    """The drafts in order, those without a date with the date they inherit, if any.

    ``headings`` are the lines that are nothing but a date, by the number of their sentence.
    """
    done: list[Draft] = []
    for draft in drafts:
        if draft.voice and (first := _first_words(draft, done)):
            again = (*draft.evidence, "said again")
            done.append(replace(draft, dating=first.dating, evidence=again))
            continue
        wants = _wants_date(draft)
        heading = _heading_of(draft, headings) if wants else None
        if heading is not None:
            done.append(replace(draft, dating=heading))
        else:
            done.append(_inherit(draft, done, published) if wants else draft)
    return [draft for draft in done if not draft.voice or _is_of_the_news(draft)]


def _first_words(draft: Draft, before: list[Draft]) -> Draft | None:
    """The last that the same person was told to say: "He added …" goes on with it."""
    speaker = draft.parties.subject
    for other in reversed(before[-MEMORY:]):
        if other.type in SAID and other.parties.subject == speaker and speaker:
            occurred = other.status is EventStatus.OCCURRED
            return other if occurred and not other.separate else None
    return None


def _is_of_the_news(draft: Draft) -> bool:
    """Whether words without an occasion belong to the news that the story opens with."""
    if "said again" in draft.evidence:
        return True
    if "pronoun" in draft.evidence:
        return False
    return bool(draft.answers) or draft.dating.basis is not Basis.UNDATED


def _heading_of(draft: Draft, headings: Mapping[int, TimeExpression]) -> Dating | None:
    """The date of the last heading before a draft."""
    near = range(draft.sentence - 1, max(-1, draft.sentence - MEMORY), -1)
    time = next((headings[number] for number in near if number in headings), None)
    if time is None or time.interval is None:
        return None
    why = f"It stands under the heading “{time.text}”. {time.why}"
    return Dating(time.interval, Basis.CONTEXT, why, None, False)


def _wants_date(draft: Draft) -> bool:
    return (
        draft.dating.basis is Basis.UNDATED
        and draft.status is EventStatus.OCCURRED
        and not draft.caption
        and (draft.predicate.tense in TELLING or _has_since(draft))
        and not is_of_old(draft)
    )


def _has_since(draft: Draft) -> bool:
    first = draft.mentions[0]
    words = first.quote[: draft.predicate.head.end - first.start]
    return draft.predicate.tense is Tense.PERFECT and HAS_SINCE.search(words) is not None


def is_of_old(draft: Draft) -> bool:
    """ "Abbott previously told Fox News": no part of the news."""
    first = draft.mentions[0]
    start, end = draft.predicate.subject_start - first.start, draft.predicate.head.end - first.start
    return OLD.search(first.quote, max(0, start), end + 20) is not None


def _by_order(draft: Draft, before: list[Draft], published: Published) -> Dating | None:
    """ "On that date", "an hour later", "in the months since": from what was told last."""
    if draft.dating.direct or not before:
        return None
    first = draft.mentions[0]
    words = first.quote[: draft.predicate.head.end - first.start]
    previous = next(
        (one for one in reversed(before[-MEMORY:]) if one.dating.interval.earliest), None
    )
    latest = published.interval.latest
    if previous is None or latest is None or draft.sentence - previous.sentence > NEAR + 2:
        return None
    interval, day = previous.dating.interval, previous.dating.interval.latest
    if SAME_DAY.search(words):
        made = interval
    elif day and interval.earliest == day and SAME_HOUR.search(words):
        made = intervals.between(day, min(latest, intervals.shifted(day, 1)))
    elif SINCE.match(words) or HAS_SINCE.search(words):
        made = intervals.between(interval.earliest, latest)
    else:
        return None
    why = f"Dated by what was told just before. {previous.dating.why}"
    return Dating(made, Basis.CONTEXT, why, None, False)


def _inherit(draft: Draft, before: list[Draft], published: Published) -> Draft:
    """The draft with the first date that it may inherit, or as it is."""
    dating = (
        _by_order(draft, before, published)
        or _same_speaker(draft, before, published)
        or _answered(draft, before, published)
        or _of_the_lead(draft, before, published)
        or _as_news(draft, before, published)
        or _after_previous(draft, before, published)
    )
    return replace(draft, dating=dating) if dating else draft


def _as_news(draft: Draft, before: list[Draft], published: Published) -> Dating | None:
    """What is told right after the dated news that opens the story happened with it."""
    strong = (
        draft.type in STRONG
        or draft.type is EventType.PROTEST
        or draft.predicate.head.form in ("testified", "appeared")
    )
    if not before or not strong or draft.predicate.tense is not Tense.PAST:
        return None
    if any(other.type is draft.type and other.dating.direct for other in before[:MEMORY]):
        return None  # may be that one, told again
    lead = next((other for other in before[:MEMORY] if _is_news(other, published)), None)
    near = draft.sentence <= EARLY and draft.sentence - before[-1].sentence <= 1
    if lead is None or lead.sentence > 1 or not near or _looks_back(before[-1], published):
        return None
    why = f"Told as part of the news that the article opens with. {lead.dating.why}"
    return _widened(_with(lead, published, why))


def _widened(dating: Dating | None) -> Dating | None:
    """What is told beside news of the day of publication may be of the day before.

    Nothing but its place in the story dates it, and no single day may stand on that.
    """
    if dating is None or dating.interval.earliest is None:
        return dating
    first, last = dating.interval.earliest, dating.interval.latest
    if first != last:
        return dating
    return replace(dating, interval=intervals.between(intervals.shifted(first, -1), last))


def _after_previous(draft: Draft, before: list[Draft], published: Published) -> Dating | None:
    """What is told after something of old in one paragraph came after it."""
    latest = published.interval.latest
    if not before or latest is None or draft.type in SAID:
        return None
    previous = before[-1]
    first = previous.dating.interval.earliest
    if draft.predicate.tense is not Tense.PAST or previous.paragraph != draft.paragraph:
        return None
    if draft.sentence - previous.sentence > 1 or not first or (latest - first).days <= NEWS_DAYS:
        return None
    return _since(
        previous, published, f"Told after something else that is dated. {previous.dating.why}"
    )


def news_day(draft: Draft) -> dt.date | None:
    """The first day of an event, or that on which it was made known: "officials said Friday"."""
    first, last = draft.dating.interval.earliest, draft.dating.interval.latest
    return first or (last if draft.dating.phrase is not None else None)


def _with(draft: Draft, published: Published, why: str) -> Dating | None:
    """The day of the news or the next, as far as that is before publication."""
    day, latest = news_day(draft), published.interval.latest
    if day is None or latest is None:
        return None
    made = intervals.between(day, min(latest, intervals.shifted(day, 1)))
    return Dating(made, Basis.CONTEXT, why, None, False)


def _since(draft: Draft, published: Published, why: str) -> Dating:
    """From the first day of what another draft tells to publication."""
    made = intervals.between(draft.dating.interval.earliest, published.interval.latest)
    return Dating(made, Basis.CONTEXT, why, None, False)


def _looks_back(draft: Draft, published: Published) -> bool:
    """Whether the story has gone back to older times."""
    latest, first = published.interval.latest, draft.dating.interval.earliest
    return bool(latest and first and (latest - first).days > NEWS_DAYS)


def _same_speaker(draft: Draft, before: list[Draft], published: Published) -> Dating | None:
    """The date of the news on which the same person spoke."""
    if draft.type not in SAID:
        return None
    speaker = draft.parties.subject
    near = list(reversed(before[-MEMORY:]))
    near.sort(key=lambda other: other.type not in SAID)  # his words before his deeds
    for other in near:
        if _is_news(other, published) and _speaks(other, speaker):
            why = f"Same speaker as in a sentence before. {other.dating.why}"
            return Dating(other.dating.interval, Basis.CONTEXT, why, None, False)
    return None


def _of_the_lead(draft: Draft, before: list[Draft], published: Published) -> Dating | None:
    """What is said near the opening of a story is said of its news, that day or the next."""
    if draft.type not in SAID:
        return None
    lead = next((other for other in before[:MEMORY] if _is_news(other, published)), None)
    if lead and lead.sentence <= EARLY:
        why = f"Said of the news that opens the story. {lead.dating.why}"
        if lead.lag and lead.lag[0] > 0:  # "the veto comes a day after the House passed it"
            return _lagged(lead, lead.lag[1], published, why)
        return _widened(_with(lead, published, why))
    return None


def _lagged(lead: Draft, days: int, published: Published, why: str) -> Dating | None:
    """The days of the news from those of what came so many days before it."""
    first, last = lead.dating.interval.earliest, lead.dating.interval.latest
    latest = published.interval.latest
    if first is None or last is None or latest is None:
        return None
    first, last = (min(latest, intervals.shifted(one, days)) for one in (first, last))
    return Dating(intervals.between(first, last), Basis.CONTEXT, why, None, False)


def _answered(draft: Draft, before: list[Draft], published: Published) -> Dating | None:
    """Between the news that a statement answers to, the last told before it, and publication."""
    if draft.type not in SAID:
        return None
    for other in reversed(before[-MEMORY:]):
        if other.type in draft.answers and _is_news(other, published):
            why = f"Said of what was told before, and not after publication. {other.dating.why}"
            return _with(other, published, why)
    return None


def _speaks(draft: Draft, speaker: str) -> bool:
    """Whether somebody is the subject of an event, or one of those who speak in it."""
    return speaker == draft.parties.subject or any(
        actor.name == speaker and actor.role == "speaker" for actor in draft.parties.actors
    )


def _is_news(draft: Draft, published: Published) -> bool:
    """Whether an event is known to a day or two, shortly before publication."""
    latest, first = published.interval.latest, news_day(draft)
    last = draft.dating.interval.latest
    if draft.dating.basis is Basis.UNDATED or not (latest and first and last):
        return False
    told = draft.status is EventStatus.OCCURRED
    return told and 0 <= (latest - first).days <= NEWS_DAYS and (last - first).days <= 1
