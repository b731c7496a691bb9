"""Two reports → whether they tell of one event, scored, with the reasons in words.

What rules it out: another type, another status, dates that do not meet, other parties, other
places. What speaks for it: the same day, parties and places in common, words in common. The
less a date tells, the more the rest must.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from articles.extraction.values import EventStatus, EventType, value
from timeline.merging.blocking import group
from timeline.merging.dates import overlap
from timeline.merging.parties import (
    Likeness,
    compare_parties,
    compare_places,
    in_other_roles,
    others_shared,
    traits_of,
)
from timeline.merging.values import Ground, Party, Report, Telling, Verdict
from timeline.merging.words import share, weights_of

NEEDED = 3.5
NEEDED_SAID = 4.75  # one person says many things on one day
# Few of these happen: the same place and side nearly make them the same.
RARE = {
    EventType.PROGRAM_SUSPENSION.value: 1.5,
    EventType.SUBPOENA.value: 0.5,
    EventType.EXECUTIVE_ACTION.value: 0.5,
    EventType.DIRECTIVE.value: 0.5,
    EventType.FUNDING_CONDITION.value: 0.5,
}
# "Will march on Saturday", "marched on Saturday".
COMES_TRUE = frozenset((EventStatus.OCCURRED.value, EventStatus.SCHEDULED.value))
# Many courts rule on one law: in which place, a report must say.
INFERRED = {EventType.RULING.value: 0.4}
TIGHT = 31  # days
NEXT_DAY = 3  # days: said on the day of the news or the next
ENOUGH_WORDS = 3.0  # so much must a report tell before other words speak against it
UNLIKE = 0.12


@dataclass(slots=True)
class _Sum:
    """A score as it is added up."""

    score: float
    grounds: list[Ground]

    def add(self, points: float, reason: str) -> None:
        self.score += points
        self.grounds.append((points, reason))


@value
class _Sides:
    """Who acts and who is acted on in two reports, and how they compare; all but the places."""

    acting: tuple[Sequence[Party], Sequence[Party]]
    doers: Likeness
    targets: Likeness
    crossed: Likeness  # who acts in one with who is acted on in the other

    @staticmethod
    def of(one: Report, other: Report) -> "_Sides":
        """Compare each kind once."""
        ours, theirs = traits_of(one), traits_of(other)
        doing, done_to = (ours.acting, theirs.acting), (ours.acted_on, theirs.acted_on)
        return _Sides(
            doing,
            compare_parties(*doing),
            compare_parties(*done_to),
            in_other_roles(doing, done_to),
        )


def compare(one: Report, other: Report) -> Verdict:
    """Return how likely ``one`` and ``other`` tell of one event."""
    said = group(one.type) == "said"
    needed = NEEDED_SAID if said else NEEDED
    conflict = _conflict_of_kind(one, other)
    if conflict:
        return Verdict(0.0, needed, (), conflict)
    sides = _Sides.of(one, other)
    conflict = _conflict_of_parties(sides, said)
    if conflict:
        return Verdict(0.0, needed, (), conflict)
    places = compare_places(one, other, INFERRED.get(one.type, 1.0))
    if places.disjoint and not said:
        return Verdict(0.0, needed, (), "it concerns other places")
    total = _Sum(0.0, [])
    _dates(one, other, total)
    _parties(sides, places, one, other, total)
    _words(one, other, total)
    if one.type == other.type == EventType.SPEECH.value:
        total.add(0.5, "two speeches")
    if points := RARE.get(one.type):
        total.add(points, "few of this kind happen")
    return Verdict(round(total.score, 3), needed, tuple(total.grounds))


def _conflict_of_kind(one: Report, other: Report) -> str:
    if one.type != other.type and group(one.type) != group(other.type):
        return f"{one.type} is not {other.type}"
    if one.status != other.status:
        tight = traits_of(one).width <= TIGHT and traits_of(other).width <= TIGHT
        if not ({one.status, other.status} <= COMES_TRUE and tight):
            return f"{one.status} is not {other.status}"
    if not any([overlap(one.interval, interval) for interval in other.intervals]):
        return f"{one.interval.edtf} and {other.interval.edtf} do not meet"
    if one.several != other.several and (_is_vague_group(one) or _is_vague_group(other)):
        return "one tells of several, without their days, the other of one"
    return ""


def _is_vague_group(report: Report) -> bool:
    """Whether it tells of several happenings that it does not date: it is none of them."""
    return report.several and traits_of(report).width > TIGHT


def _conflict_of_parties(sides: _Sides, said: bool) -> str:
    if said:
        speakers = [[p for p in parties if p.person] for parties in sides.acting]
        apart = all(speakers) and compare_parties(*speakers).score < 1
        return "others speak" if apart else ""
    differ = sides.targets.disjoint or sides.doers.disjoint
    if differ and not sides.crossed.score:  # not misread
        return "it is done to others" if sides.targets.disjoint else "others do it"
    return ""


def _dates(one: Report, other: Report, total: _Sum) -> None:
    widths = sorted((traits_of(one).width, traits_of(other).width))
    if widths == [1, 1]:
        total.add(2.5, "the same day")
    elif widths[1] <= NEXT_DAY:
        total.add(2.0, "the same day or the next")
    elif widths[1] <= 10:
        total.add(1.5, "the same days")
    elif widths[1] <= TIGHT:
        total.add(0.8, "the same month")
    elif widths[1] <= 366:
        total.add(0.3, "one date lies in the other")


def _parties(sides: _Sides, places: Likeness, one: Report, other: Report, total: _Sum) -> None:
    for found, most, verb in (
        (sides.doers, 2.0, "acts in both"),
        (sides.targets, 2.5, "is concerned in both"),
        (sides.crossed, 1.0, "is named in both, in another part"),
        (places, 1.5, "is the place of both"),
    ):
        if found.score:
            total.add(round(most * found.score, 2), f"{found.shared} {verb}")
    if shared := others_shared(one, other):
        total.add(min(0.6 * len(shared), 1.2), f"{', '.join(shared)} named in both")


def _words(one: Report, other: Report, total: _Sum) -> None:
    pairs = [(a, b) for a in one.tellings for b in other.tellings]
    if not pairs:
        return
    best = around = 0.0
    for a in one.tellings:
        words, all_words, (telling, all_telling) = a.words, a.words | a.context, weights_of(a)
        for b in other.tellings:
            theirs, all_theirs = weights_of(b)
            best = max(best, share(words & b.words, min(telling, theirs)))
            common = all_words & (b.words | b.context)
            around = max(around, share(common, min(all_telling, all_theirs)))
    if best:
        total.add(round(4 * best, 2), "words in common")
    if around > best:
        total.add(round(2 * (around - best), 2), "words around them in common")
    vague = max(traits_of(one).width, traits_of(other).width) > TIGHT
    if vague and best < UNLIKE and one.type not in RARE and all(_tells(a, b) for a, b in pairs):
        total.add(-2.5, "each tells of another matter")


def alike_around(one: Report, other: Report) -> float:
    """Return how much the paragraphs of two reports have in common, 0 to 1."""
    ours, theirs = (
        [(telling.words | telling.context, weights_of(telling)[1]) for telling in report.tellings]
        for report in (one, other)
    )
    return max(
        (share(words & others, min(a, b)) for words, a in ours for others, b in theirs),
        default=0.0,
    )


def _tells(one: Telling, other: Telling) -> bool:
    return min(weights_of(one)[0], weights_of(other)[0]) >= ENOUGH_WORDS
