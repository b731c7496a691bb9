"""The reports of one article × known events → which joins which, and which are new.

One article's reports were told apart by the reader, so two of them seldom are one event: the
second needs more. A report of several happenings ("sued New Jersey and King County") joins each
of them that is known on its own, and leaves none over.
"""

from collections.abc import Sequence

from articles.extraction.values import value
from timeline.merging.blocking import group
from timeline.merging.compare import TIGHT, alike_around, compare
from timeline.merging.dates import width
from timeline.merging.parties import localities
from timeline.merging.values import Report, Verdict

# What the reader told apart within one article is held to be one only on better grounds.
TOLD_APART = 2.0
TOLD_APART_VAGUELY = 0.5  # without a date it could not know better
# A vague report in like words that fits one known event alone, or by far the best, joins it.
ALONE = 1.0
AHEAD = 1.0
ALIKE = 0.18
# Two known events that a report fits this evenly: it is not said which is meant.
EVEN = 0.25
EVEN_VAGUELY = 0.75
NEARLY = 1.0

Known = tuple[int, Report]


@value
class Decision:
    """What becomes of one report."""

    joins: tuple[tuple[int, Verdict], ...] = ()  # numbers of known events
    fellow: int | None = None  # or: goes with this earlier report of the same article
    verdict: Verdict | None = None  # why it goes with its fellow
    bridges: tuple[int, ...] = ()  # other known events that it fits: are they the same as well?


NEW = Decision()


@value
class _Fit:
    """One known event that a report could tell of."""

    event: int
    known: Report
    verdict: Verdict


def assign(reports: Sequence[Report], known: Sequence[Sequence[Known]]) -> list[Decision]:
    """Return what becomes of each report of one article.

    ``known`` gives for each report the events that it may mean, with their numbers.
    """
    fits = [_fits(report, events) for report, events in zip(reports, known, strict=True)]
    joined = _join_best(reports, fits)
    _join_alone(reports, fits, joined)
    decisions: list[Decision] = []
    for at, report in enumerate(reports):
        if at in joined:
            joins = tuple((fit.event, fit.verdict) for fit in joined[at])
            decisions.append(Decision(joins, bridges=_bridges(report, fits[at], joined[at])))
        else:
            decisions.append(_go_with_fellow(report, reports[:at], decisions))
    return decisions


def _fits(report: Report, known: Sequence[Known]) -> list[_Fit]:
    """Return the known events that nothing rules out, the best first."""
    judged = [_Fit(event, other, compare(report, other)) for event, other in known]
    possible = [fit for fit in judged if not fit.verdict.conflict]
    return sorted(possible, key=lambda fit: (-fit.verdict.score, fit.event))


def _join_best(reports: Sequence[Report], fits: Sequence[Sequence[_Fit]]) -> dict[int, list[_Fit]]:
    """Join reports to the events that they fit, the best pairs first."""
    pairs = [(at, fit) for at, found in enumerate(fits) for fit in found if fit.verdict.same]
    pairs.sort(key=lambda pair: (-pair[1].verdict.score, pair[0], pair[1].event))
    joined: dict[int, list[_Fit]] = {}
    taken: set[int] = set()
    for at, fit in pairs:
        if at in joined:
            continue
        parts = _parts(reports[at], fits[at])
        if not parts and _is_even(reports[at], fits[at]):
            continue
        margin = _margin(reports[at], fit.known) if fit.event in taken else 0.0
        if parts or _clears(reports[at], fit.verdict, margin):
            joined[at] = parts or [fit]
            taken.update(part.event for part in joined[at])
    return joined


def _bridges(report: Report, fits: Sequence[_Fit], joined: Sequence[_Fit]) -> tuple[int, ...]:
    """Return the other events that a report of one happening fits."""
    if len(joined) > 1 or report.several or group(report.type) == "said":
        return ()
    return tuple(fit.event for fit in fits if fit.verdict.same and fit is not joined[0])


def _margin(report: Report, other: Report) -> float:
    """Return how much more it takes to join what the reader told apart."""
    if report.several or other.several:
        return 0.0
    return TOLD_APART if _is_tight(report, other) else TOLD_APART_VAGUELY


def _clears(report: Report, verdict: Verdict, margin: float) -> bool:
    if margin and group(report.type) == "said":
        return False  # what one person says twice in an article the reader had reason to part
    return verdict.same and verdict.score >= verdict.needed + margin


def _parts(report: Report, fits: Sequence[_Fit]) -> list[_Fit]:
    """Return the known events that a report of several happenings covers, if more than one."""
    if group(report.type) == "said":
        return _speech_and_statement(report, fits)
    same = [fit for fit in fits if fit.verdict.same and _is_tight(report, fit.known)]
    covered = localities(report)
    if len(covered) > 1:
        parts = [fit for fit in same if localities(fit.known) <= _with_parts(covered, fit.known)]
    elif report.several and not covered:
        parts = [fit for fit in same if fit.verdict.score >= same[0].verdict.score - NEARLY]
    else:
        return []
    apart = [
        fit for fit in parts if all(fit is o or compare(fit.known, o.known).conflict for o in parts)
    ]
    return apart if len(apart) > 1 else []


def _speech_and_statement(report: Report, fits: Sequence[_Fit]) -> list[_Fit]:
    """What somebody said in a speech tells of the speech, and of what was said."""
    same = [fit for fit in fits if fit.verdict.same and _is_tight(report, fit.known)]
    by_type: dict[str, _Fit] = {}
    for fit in same:
        by_type.setdefault(fit.known.type, fit)
    return list(by_type.values()) if len(by_type) > 1 else []


def _with_parts(covered: frozenset[str], known: Report) -> frozenset[str]:
    """Return these places and those of ``known`` that lie in one of them."""
    inside = {site.name for site in known.sites if covered.intersection(site.within)}
    return covered | inside


def _is_tight(one: Report, other: Report) -> bool:
    return max(width(one.interval), width(other.interval)) <= TIGHT


def _is_even(report: Report, fits: Sequence[_Fit]) -> bool:
    """Whether two events that are not one are fitted alike well; a vague report by chance."""
    even = EVEN if width(report.interval) <= TIGHT else EVEN_VAGUELY
    if len(fits) < 2 or fits[0].verdict.score - fits[1].verdict.score > even:
        return False
    return bool(compare(fits[0].known, fits[1].known).conflict)


def _join_alone(
    reports: Sequence[Report],
    fits: Sequence[Sequence[_Fit]],
    joined: dict[int, list[_Fit]],
) -> None:
    """Join a vague report to the one event that it fits, where no other comes near."""
    taken = {fit.event for found in joined.values() for fit in found}
    for at, report in enumerate(reports):
        if at in joined or not fits[at] or group(report.type) == "said":
            continue
        best = fits[at][0]
        second = fits[at][1].verdict.score if len(fits[at]) > 1 else 0.0
        vague = not _is_tight(report, best.known) and best.event not in taken
        clear = best.verdict.score >= ALONE and best.verdict.score - second >= AHEAD
        if vague and clear and alike_around(report, best.known) >= ALIKE:
            joined[at] = [best]
            taken.add(best.event)


def _go_with_fellow(
    report: Report, fellows: Sequence[Report], decisions: Sequence[Decision]
) -> Decision:
    """Return the decision of an earlier report of the same article that tells of the same."""
    best: Decision = NEW
    score = 0.0
    for at, fellow in enumerate(fellows):
        verdict = compare(report, fellow)
        clears = _clears(report, verdict, _margin(report, fellow) or 0.001)
        if clears and verdict.score > score:
            first = decisions[at].fellow
            best = Decision(decisions[at].joins, at if first is None else first, verdict)
            score = verdict.score
    if best.joins:
        return Decision(best.joins)
    return best
