"""So many units back or on: "two weeks ago", "in 30 days", "the past two years"."""

from articles.extraction.times import guards
from articles.extraction.times.lexicon import MODIFIERS, VAGUE_NUMBERS, number, unit_of
from articles.extraction.times.meanings.base import Meaning
from articles.extraction.times.meanings.distances import Ahead, Distance
from articles.extraction.times.meanings.plain import Duration, Unplaced
from articles.extraction.times.meanings.relative import Reach, Shift
from articles.extraction.times.rule import Groups, Rule
from articles.extraction.times.rules.durations import length
from articles.extraction.times.rules.groups import COUNT, MODIFIED, words_of

HEDGES = ("APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS")
HALVES = {"century": (50, "year"), "decade": (5, "year"), "year": (6, "month")}


def _before_last(groups: Groups) -> Meaning:
    unit = words_of(groups["unit"])
    return Shift("day", -2, part="NI") if unit == "night" else Shift(unit, -2)


def _ago(groups: Groups) -> Meaning | None:
    if halved := groups.get("halved"):
        count, unit = HALVES[halved.lower()]
        return Distance(count, count, unit, -1)
    return distance(groups, -1)


def _earth_age(groups: Groups) -> Meaning:
    # The units of TIMEX2 for millions and thousands of millions of years.
    unit = "MA" if words_of(groups["scale"]) == "million" else "GA"
    return Unplaced(f"{unit}{number(groups['count']):g}")


def _from_now(groups: Groups) -> Meaning | None:
    return distance(groups, 1)


def _ahead(groups: Groups) -> Meaning | None:
    ahead, lasting = distance(groups, 1), length(groups)
    if not isinstance(ahead, Distance) or not isinstance(lasting, Duration):
        return lasting
    return Ahead(ahead, lasting)


def distance(groups: Groups, direction: int, anchored: bool = False) -> Meaning | None:
    """So many units back (-1) or on (1), by the groups ``count``, ``unit`` and ``modifier``."""
    unit = unit_of(groups["unit"])
    words = words_of(groups.get("count"))
    mod = MODIFIERS.get(words_of(groups.get("modifier")), "")
    exact = number(words) if words else None
    if exact is not None:
        if groups.get("half") or groups.get("half_more"):
            exact += 0.5
        return Distance(exact, exact, unit, direction, anchored, mod in HEDGES, mod)
    least, most = VAGUE_NUMBERS.get(words, (2, 9))
    return Distance(least, most, unit, direction, anchored, True, mod)


def _reach(groups: Groups) -> Meaning | None:
    unit = unit_of(groups["unit"])
    which = words_of(groups["which"]).removeprefix("the ").removeprefix("these ")
    direction = 1 if which in ("next", "coming", "upcoming", "following") else -1
    words = words_of(groups.get("count"))
    exact = number(words) if words else None
    if words and exact is None:
        least, most = VAGUE_NUMBERS.get(words, (2, 9))
        return Reach(None, unit, direction, "", least, most or 9)
    return Reach(exact, unit, direction)


RULES = (
    Rule(
        "so long ago",
        MODIFIED + r"(?:" + COUNT + r"{S}(?:and{S}a{S}(?P<half_more>half){S})?(?:more{S})?)?"
        r"(?P<unit>{UNIT})(?:{S}and{S}a{S}(?P<half>half))?{S}(?:ago\b|back\b)"
        r"|half{S}an?{S}(?P<halved>century|decade|year){S}ago\b",
        _ago,
        (
            ("It was filed [two weeks ago] there.", "2020-W05"),
            ("It was filed [10 days ago] there.", "2020-02-02"),
            ("It was filed [almost four years ago] there.", "2016"),
            ("It was signed [half a century ago] there.", "1970"),
            ("It was filed [a few weeks ago] there.", "PAST_REF"),
            ("It was filed [two years ago this month].", "2018-02"),
            ("It was filed [five years ago Tuesday] there.", "2015-02-11"),
        ),
    ),
    Rule(
        "the one before last",
        r"the{S}(?P<unit>night|week|weekend|month|year|decade){S}before{S}last\b",
        _before_last,
        (
            ("It passed [the year before last] there.", "2018"),
            ("He was held [the night before last] there.", "2020-02-10TNI"),
        ),
    ),
    Rule(
        "millions of years ago",
        r"(?P<count>{NUM}){S}(?P<scale>million|billion){S}years{S}ago\b",
        _earth_age,
        (("It lived [47 million years ago] there.", "MA47"),),
    ),
    Rule(
        "so long from now",
        MODIFIED
        + r"(?:"
        + COUNT
        + r"{S})(?P<unit>{UNIT}){S}(?:from{S}now\b|hence\b|from{S}today\b)",
        _from_now,
        (("It will end [two years from now].", "2022"),),
    ),
    Rule(
        "in so long",
        r"in{S}(?P<span>(?:(?P<modifier>{MODIFIER}){S})?(?P<count>an?|{VAGUE}|{NUM}){S}(?P<unit>{UNIT}))\b",
        _ahead,
        (
            ("Voters will go to the polls in [two weeks].", "2020-W09"),
            ("The rule takes effect in [30 days].", "2020-03-13"),
            ("Sales will double in [two years].", "P2Y"),
            ("It was the first such suit in [three years].", "P3Y"),
        ),
        (),
        guards.clause_ends,
    ),
    Rule(
        "past and coming so long",
        r"(?P<which>(?:the{S}|these{S})?(?:last|past|next|coming|previous|upcoming)){S}(?:"
        + COUNT
        + r"{S})?(?P<unit>{UNITS})",
        _reach,
        (
            ("Crime rose in [the past two years].", "P2Y"),
            ("It will last for [the next 14 months].", "P14M"),
        ),
    ),
    Rule(
        "recent weeks",
        r"recent{S}(?P<unit>(?:days|weeks|months|years|decades)\b)",
        lambda groups: Reach(None, unit_of(groups["unit"]), -1),
        (("Raids grew in [recent weeks].", "PXW"),),
    ),
)
