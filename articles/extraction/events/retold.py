"""The same event told again without its day: the headline, the lead, "the ruling also found".

Words alone do not show that "a federal judge blocked the rule" in the headline and "Judge
Ann Lee ruled on Friday" below are one ruling. That the story tells of one event of the kind,
and that nothing in the two tellings speaks against each other, does.
"""

import re
from collections.abc import Sequence

from articles.extraction.events.drafts import Draft
from articles.extraction.events.kinds import SAID
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.same_event import (
    is_before_news,
    is_of_archive,
    joined,
    of_one_kind,
    ordered_by_others,
    overlap,
    parties_conflict,
    shared_names,
)
from articles.extraction.events.story import is_of_old
from articles.extraction.events.what.acts import USUAL, act, differ
from articles.extraction.events.what.benches import of_two_levels
from articles.extraction.events.what.papers import told_before
from articles.extraction.events.who.bystanders import Homes
from articles.extraction.values import (
    Basis,
    EventStatus,
    EventType,
    JurisdictionKind,
    Published,
    Role,
)

TOLD_AGAIN = frozenset(
    [
        EventType.RULING,
        EventType.LAWSUIT,
        EventType.LETTER,
        EventType.SUBPOENA,
        EventType.LEGISLATION,
        EventType.EXECUTIVE_ACTION,
        EventType.DIRECTIVE,
        EventType.PROGRAM_SUSPENSION,
    ]
)
LEVELS = ("Supreme Court", "Court of Appeals", "District Court")
POINTS_BACK = re.compile(
    r"\W*(?:The|This|That|His|Her|Their) (?:\w+ )?(?:ruling|decision|order|opinion|injunction"
    r"|suit|lawsuit|complaint|letters?|law|bill|measure|ordinance|directive|policy|rally|march"
    r"|protest|demonstration|walkout|vigil)\b"
)
# "Filed the suit", "signed the order": a definite thing was told of before.
DEFINITE = re.compile(
    r"\s+(?:the|that|this) (?:suit|lawsuit|complaint|letters?|order|bill|law|ordinance|measure"
    r"|directive|injunction|appeal|rally|march|protest|demonstration|walkout|vigil)\b"
)
# "The suit names the sheriff. It was filed on Friday": one suit.
IT_WAS = re.compile(r"\W*(?:It|They) (?:was|were) (?:also )?(?:filed|brought|sent|signed|issued)\b")
DETERMINED = re.compile(r"(?:\b(?:the|this|that|its|their)|['’]s) $", re.IGNORECASE)
BENCH = re.compile(
    r"\W*(?:But |And )?(?:The|This) (?:\w+ )?(?:judges?|court|panel|justices)\b", re.IGNORECASE
)
OPENING = 2  # number of the last sentence that tells the news before its day
NEWS_DAYS = 14  # an event so many days before publication is the news itself
REACH = 12  # sentences within which a story tells its news again
ON = 3  # sentences over which an officer goes on with what his government said
MEMORY = 40  # events back and ahead that are looked at; keeps the time linear


def retold(drafts: list[Draft], homes: Homes, published: Published) -> list[Draft]:
    """The events of a story in order, tellings without a day joined to the one they tell."""
    kept = list(drafts)
    for draft in drafts:
        if draft.status is not EventStatus.OCCURRED:
            continue
        at = _place(draft, kept)
        if at < 0:
            continue
        if paper := told_before(draft, kept[max(0, at - MEMORY) : at]):
            kept[_place(paper, kept)] = joined(paper, draft)
            kept.pop(at)
            continue
        if not _may_be_retelling(draft):
            continue
        near = [*reversed(kept[max(0, at - MEMORY) : at]), *kept[at + 1 : at + MEMORY]]
        fitting = [other for other in near if _fits(draft, other, homes, published)]
        if not fitting:
            continue
        if _points_back(draft):
            target = min(fitting, key=lambda other: _backwards(draft, other))
        else:
            target = min(fitting, key=lambda other: _distance(draft, other, published))
        kept[_place(target, kept)] = joined(target, draft)
        kept.pop(at)
    return kept


def _place(draft: Draft, kept: Sequence[Draft]) -> int:
    """Where a draft stands among those kept, or -1 when it was joined to another."""
    return next((number for number, one in enumerate(kept) if one is draft), -1)


def _points_back(draft: Draft) -> bool:
    """Whether the words mean something told before: "The suit says", "he filed the suit"."""
    first = draft.mentions[0]
    if POINTS_BACK.match(first.quote):
        return True
    if draft.predicate.tense is Tense.NOUN:
        return DETERMINED.search(first.quote[: draft.predicate.start - first.start]) is not None
    return DEFINITE.match(first.quote, draft.predicate.head.end - first.start) is not None


def _may_be_retelling(draft: Draft) -> bool:
    """Whether a draft has no day of its own and is told as what the story is about."""
    if draft.status is not EventStatus.OCCURRED or draft.separate or draft.dating.direct:
        return False
    if draft.type in SAID:
        return bool(draft.parties.subject) and not is_of_old(draft)
    if draft.type is EventType.PROTEST:  # "Roe, who organized the rally"
        return _points_back(draft)
    return draft.type in TOLD_AGAIN and draft.predicate.tense is not Tense.PLUPERFECT


def _fits(draft: Draft, other: Draft, homes: Homes, published: Published) -> bool:
    """Whether the other may be the event that a draft tells again."""
    if other.status is not draft.status or not of_one_kind(draft.type, other.type):
        return False
    orders = draft.type is not other.type and draft.type not in SAID
    others = other.separate or (orders and ordered_by_others(draft, other))
    if others or not overlap(draft.dating.interval, other.dating.interval):
        return False
    if draft.type in SAID:
        return _is_said_again(draft, other, homes, published)
    if other.sentence == draft.sentence + 1 and IT_WAS.match(other.mentions[0].quote):
        return True
    return _is_told_again(draft, other, homes, published)


def _is_told_again(draft: Draft, other: Draft, homes: Homes, published: Published) -> bool:
    """Whether what was done without a day is what the other tells with its day."""
    if not _may_mean(draft, other, published):
        return shared_names(draft, other) and draft.predicate.tense is Tense.NOUN
    far = abs(draft.sentence - other.sentence) > REACH
    if (far and draft.predicate.tense is not Tense.NOUN) or _parties_speak_against(
        draft, other, homes
    ):
        return False
    return _kind_allows(draft, other, homes)


def _is_said_again(draft: Draft, other: Draft, homes: Homes, published: Published) -> bool:
    """Whether words without a day go on with those of the news, or a picture shows them said."""
    if not is_news(other, published):
        return False
    if draft.caption:
        return _pictures(draft, other)
    open_day = draft.dating.basis is Basis.UNDATED or _goes_on(draft, other)
    return open_day and draft.type is other.type and _same_voice(draft, other, homes)


def _pictures(draft: Draft, other: Draft) -> bool:
    """ "Ann Lee after speaking at the forum" beside her words of this week: there she said them.

    Not a picture from the archive.
    """
    if draft.dating.basis is not Basis.UNDATED or is_of_archive(draft):
        return False
    return draft.parties.subject == other.parties.subject


def _goes_on(draft: Draft, other: Draft) -> bool:
    """Whether words told right after others are dated by the same news as they."""
    contexts = draft.dating.basis is Basis.CONTEXT and other.dating.basis is Basis.CONTEXT
    same = contexts and draft.dating.interval == other.dating.interval
    return same and abs(draft.sentence - other.sentence) <= ON


def _parties_speak_against(draft: Draft, other: Draft, homes: Homes) -> bool:
    """Whether the parties differ; one judge who "also found" something rules in one case."""
    if draft.type is EventType.RULING and _benches(draft) & _benches(other):
        return False
    if draft.type is EventType.RULING and BENCH.match(draft.mentions[0].quote):
        return False
    if draft.type is EventType.LAWSUIT:
        sued = _sued(draft, homes)
        if sued & _sued(other, homes) or (not sued and _points_back(draft)):
            return False
    if draft.type is EventType.LETTER and POINTS_BACK.match(draft.mentions[0].quote):
        return False  # "the letters were sent to Ann Lee, the sheriff": some of the recipients
    return parties_conflict(draft, other)


def _sued(draft: Draft, homes: Homes) -> set[str]:
    """The governments that are sued: a governor stands for his state."""
    sued = [role.name for role in draft.parties.actors if role.role == "defendant"]
    found = [(name, homes.home_of(name)) for name in sued]
    return {home.name if home else name for name, home in found}


def _benches(draft: Draft) -> set[str]:
    return {role.name for role in draft.parties.actors if role.role == "court"}


def _kind_allows(draft: Draft, other: Draft, homes: Homes) -> bool:
    """Whether what is told of courts, bills or parties leaves it possible."""
    if draft.type is EventType.RULING and of_two_levels(draft, other):
        return False
    if draft.type is EventType.RULING and is_before_news(draft) != is_before_news(other):
        return False
    if draft.type is EventType.RULING:
        return bool(BENCH.match(draft.mentions[0].quote)) or not _other_court(draft, other, homes)
    if draft.type is EventType.LAWSUIT:
        back = _points_back(draft) and other.sentence <= draft.sentence
        return _one_filing(draft, other) and (back or _shares_or_bare(draft, other))
    if draft.type is EventType.LEGISLATION:
        return act(draft) == act(other) and _meet(draft, other)
    return _meet(draft, other)


def _one_filing(draft: Draft, other: Draft) -> bool:
    """Whether both tell of one doing in court: "the suit" also means one that was joined."""
    named = draft.predicate.tense is Tense.NOUN and _points_back(draft)
    return not differ(draft, other) or (named and (act(draft), act(other)) == (USUAL, "join"))


def _may_mean(draft: Draft, other: Draft, published: Published) -> bool:
    """Whether the other is near in time: news, undated too, or pointed back at."""
    points = _points_back(draft) and other.sentence <= draft.sentence
    undated = draft.dating.basis is Basis.UNDATED
    return not undated or bool(points) or _is_open_or_news(other, published)


def _is_open_or_news(draft: Draft, published: Published) -> bool:
    return draft.dating.basis is Basis.UNDATED or is_news(draft, published)


def is_news(draft: Draft, published: Published) -> bool:
    """Whether an event is dated, and shortly before publication."""
    latest, first = published.interval.latest, draft.dating.interval.earliest
    if draft.dating.basis is Basis.UNDATED or not (latest and first):
        return False
    return (latest - first).days <= NEWS_DAYS


def _distance(draft: Draft, other: Draft, published: Published) -> tuple[bool, int]:
    return (not is_news(other, published), abs(draft.sentence - other.sentence))


def _backwards(draft: Draft, other: Draft) -> tuple[bool, int]:
    """The order of those that "the ruling" may mean: the nearest before it first."""
    return (other.sentence > draft.sentence, abs(draft.sentence - other.sentence))


def _meet(draft: Draft, other: Draft) -> bool:
    """Whether both name a party or place in common, or one of them opens the story."""
    if shared_names(draft, other) or _doers(draft) & _doers(other):
        return True
    back = _points_back(draft) and other.sentence <= draft.sentence
    return back or min(draft.sentence, other.sentence) <= OPENING


def _doers(draft: Draft) -> set[tuple[str, str]]:
    """Who did it, with the role."""
    doing = draft.predicate.rule.roles[0]
    return {(role.name, role.role) for role in draft.parties.actors if doing and role.role == doing}


def _shares_or_bare(draft: Draft, other: Draft) -> bool:
    """Whether both name a party in common, or the telling names none at all."""
    return shared_names(draft, other) or not draft.parties.actors


def _same_voice(draft: Draft, other: Draft, homes: Homes) -> bool:
    """Whether one person, or an officer and the government he speaks for, said both."""
    one, two = draft.parties.subject, other.parties.subject
    if not (one and two):
        return False
    if one == two:
        return True
    home, there = homes.home_of(one), homes.home_of(two)
    if home is None or home != there or home.kind is JurisdictionKind.FEDERAL:
        return False
    return two == homes.party_for_place(home.name)


def _other_court(draft: Draft, other: Draft, homes: Homes) -> bool:
    """Whether two rulings are of different courts, as far as the courts are named."""
    one, two = _courts(draft, homes), _courts(other, homes)
    return bool(one and two) and not any(_one_court(a, b) for a in one for b in two)


def _courts(draft: Draft, homes: Homes) -> set[str]:
    found = set()
    for role in draft.parties.actors:
        if role.role == "court":
            found.add(_court_of(role, homes))
    return found - {""}


def _court_of(role: Role, homes: Homes) -> str:
    home = homes.home_of(role.name)
    if home is not None and home.kind is JurisdictionKind.COURT:
        return home.name
    return role.name if any(level in role.name for level in LEVELS) else ""


def _one_court(one: str, two: str) -> bool:
    """ "U.S. Court of Appeals" may be that of the 9th Circuit; a trial court is none."""
    return one.startswith(two) or two.startswith(one)
