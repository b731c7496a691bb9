"""Lengths of time, ages and repetitions: "two years", "92-year-old", "every day"."""

from articles.extraction.times import guards
from articles.extraction.times.lexicon import (
    MODIFIERS,
    SEASONS,
    VAGUE_NUMBERS,
    month_of,
    number,
    unit_of,
)
from articles.extraction.times.meanings.base import Meaning
from articles.extraction.times.meanings.plain import Duration, Repeated
from articles.extraction.times.rule import Groups, Rule
from articles.extraction.times.rules.groups import MODIFIED, words_of
from articles.extraction.times.timex import duration_value

ADVERBS = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W",
    "monthly": "P1M",
    "bimonthly": "P2M", "yearly": "P1Y", "annually": "P1Y", 
    "semiannually": "P6M", "biennial": "P2Y",
}  # fmt: skip
FRACTIONS = {"1/4": 0.25, "1/2": 0.5, "3/4": 0.75}
# What may stand between the number and the unit.
FILLING = (
    r"(?:and(?:{S}|-)a(?:{S}|-)(?P<half>half)(?:{S}|-)|(?:full|more|whole|straight|consecutive"
    r"|additional|business|calendar|working|long|short|solid){S})?"
)


def length(groups: Groups) -> Meaning | None:
    """A DURATION by the groups ``count``, ``unit``, ``modifier`` and ``half``."""
    unit = unit_of(groups["unit"])
    words = words_of(groups.get("least") or groups.get("from") or groups.get("count")).replace(
        "-", " "
    )
    mod = MODIFIERS.get(words_of(groups.get("modifier")), "")
    if words.startswith("half"):
        return Duration(_half(unit), mod)
    if words in ("a", "an", "one") and groups["unit"].lower().endswith("s"):
        return None  # "a months-long fight"
    exact = 2 if "couple" in words else number(words) if words else None
    if exact is None and words and words not in VAGUE_NUMBERS:
        return None
    if exact is not None and (groups.get("half") or groups.get("half_after")):
        exact += 0.5
    if exact is not None and groups.get("part"):
        exact += FRACTIONS[groups["part"]]
    return Duration(duration_value(exact, unit), mod, exact, unit)


def _length_in_parts(groups: Groups) -> Meaning | None:
    hours = groups["unit"].lower().startswith("hour")
    if hours != groups["parts"].lower().startswith("minute"):
        return None
    count, more = number(groups["count"]), number(groups["more"])
    if count is None or more is None:
        return None
    mod = MODIFIERS.get(words_of(groups.get("modifier")), "")
    return Duration(f"PT{count:g}H{more:g}M" if hours else f"P{count:g}Y{more:g}M", mod)


def _long(unit: str) -> Meaning:
    return Duration(duration_value(None if unit.endswith("s") else 1, unit_of(unit)))


def _thing_age(groups: Groups) -> Meaning:
    return Duration(duration_value(number(groups.get("count") or "one"), groups["unit"].lower()))


def _half(unit: str) -> str:
    return {"year": "P6M", "hour": "PT30M", "century": "P50Y", "decade": "P5Y", "day": "PT12H"}.get(
        unit, duration_value(0.5, unit)
    )


def _every(groups: Groups) -> Meaning:
    unit = unit_of(groups["unit"])
    words = words_of(groups.get("count"))
    count = 2 if words == "other" else number(words) if words else 1
    return Repeated(duration_value(count, unit))


def _every_named(groups: Groups) -> Meaning:
    if month := groups.get("month"):
        return Repeated(f"XXXX-{month_of(month):02d}")
    return Repeated(f"XXXX-{SEASONS[groups['season'].lower()]}")


# What news calls so many months old, apart from people.
THINGS = (
    r"(?:wars?|conflict|crisis|uprising|rebellion|revolt|insurgency|truce|cease-?fire|strike|siege"
    r"|standoff|boycott|embargo|ban|law|policy|program|government|regime|dispute|feud|deal|case"
    r"|agreement|lawsuit|investigation|campaign|occupation|protests?|tradition|building|company)\b"
)

RULES = (
    Rule(
        "so long",
        MODIFIED + r"(?:(?P<least>{NUM})(?:{S}|-)(?:to|or)(?:{S}|-)|(?P<from>\d{1,3})-)?"
        r"(?P<count>an?|{VAGUE}|{NUM}|half(?:{S}an?)?)(?:{S}(?P<part>1/2|1/4|3/4)|{S}\(\d{1,4}\))?(?:{S}|-)"
        + FILLING
        + r"(?P<unit>{UNIT})(?:{S}(?P<half_after>and{S}a{S}half)\b)?(?:-long\b|-period\b)?"
        r"(?:{S}(?:period|time|span)\b)?(?:{S}or{S}(?:so|two)\b)?",
        length,
        (
            ("He served [two years] there.", "P2Y"),
            ("She got a [30-day] extension.", "P30D"),
            ("It took [more than 18 months] there.", "P18M"),
            ("It took [two and a half years] there.", "P2.5Y"),
            ("It took [half a century] there.", "P50Y"),
            ("It took [two to six days] there.", "P2D"),
            ("It took [3 1/2 hours] there.", "PT3H30M"),
            ("He was held for [forty-eight (48) hours] there.", "PT48H"),
            ("He faces [10-15 years] in prison.", "P10Y"),
            ("It came [a day] after he resigned.", "P1D"),
        ),
        ("It hit a quarter or more of the city.",),
        guards.no_fraction,
    ),
    Rule(
        "quarter of a century",
        r"(?:(?:a|the{S}(?:past|last)){S})?quarter(?:{S}of{S}a{S}|-|{S})century\b",
        lambda groups: Duration("P25Y"),
        (("It stood for [a quarter-century] there.", "P25Y"),),
    ),
    Rule(
        "an hour and 20 minutes",
        MODIFIED + r"(?P<count>an?|{NUM}){S}(?P<unit>hours?|years?){S}(?:and{S})?"
        r"(?P<more>an?|{NUM}){S}(?P<parts>minutes?|months?)\b",
        _length_in_parts,
        (
            ("It took [one hour and 49 minutes] there.", "PT1H49M"),
            ("He served [two years and three months] there.", "P2Y3M"),
        ),
    ),
    Rule(
        "years",
        r"(?:for|in|over|after|within|of|took|takes|spent|last){S}"
        r"(?P<span>(?:the{S}(?:early{S})?)?(?P<unit>{UNITS}))",
        lambda groups: Duration(duration_value(None, unit_of(groups["unit"]))),
        (("They fought for [years] there.", "PXY"),),
        ("Shares fell after hours.",),
        guards.no_trade_after_hours,
    ),
    Rule(
        "lasted only seconds",
        r"(?:(?:last|lasts|lasted|wait|waits|waited|waiting|take|takes|faces?|facing|spends?|served?|within)"
        r"(?:{S}(?:only|just|about|up{S}to))?|or(?:{S}even)?|of){S}(?P<span>(?P<unit>{UNITS}))",
        lambda groups: Duration(duration_value(None, unit_of(groups["unit"]))),
        (
            ("The tremor lasted only [seconds].", "PTXS"),
            ("Weeks or even [months] go by.", "PXM"),
            ("He faces [decades] in prison.", "PXY"),
        ),
        (),
        guards.no_trade_after_hours,
    ),
    Rule(
        "days after",
        r"(?P<span>{UNITS}){S}(?:after|before)\b",
        lambda groups: Duration(duration_value(None, unit_of(groups["span"]))),
        (("It came only [days] after the vote.", "PXD"),),
        ("In the first days after the vote it rained.",),
        guards.no_ordinal_before,
    ),
    Rule(
        "as old as a thing",
        r"(?P<span>(?:(?P<count>{NUM})(?:{S}|-))?(?P<unit>year|month|week|day)s?-old){S}(?:[a-z]{3,12}{S})?"
        + THINGS,
        _thing_age,
        (
            ("The [two-year-old] civil war goes on.", "P2Y"),
            ("The [week-old] strike ended.", "P1W"),
        ),
        ("The two-year-old boy was hurt.",),
    ),
    Rule(
        "the year ended",
        r"(?:for{S})?(?P<span>the{S}(?:fiscal{S})?(?P<unit>year)){S}(?:that{S})?(?:ended|ending)\b",
        lambda groups: Duration("P1Y"),
        (("Sales fell in [the fiscal year] ended Jan. 31.", "P1Y"),),
    ),
    Rule(
        "years-long",
        r"(?:(?P<modifier>{MODIFIER}){S})?(?:an?{S})?"
        r"(?P<span>(?P<unit>minutes?|hours?|days?|weeks?|months?|years?|decades?)-?long"
        r"|all-(?P<whole>day|night|week|year))\b",
        lambda groups: _long((groups.get("unit") or groups["whole"]).lower()),
        (
            ("Their [decades-long] fight ended.", "PXY"),
            ("Their [day-long] meeting ended.", "P1D"),
            ("After a [months-long] fight it ended.", "PXM"),
            ("A [yearlong] study ended.", "P1Y"),
            ("An [all-day] session ended.", "P1D"),
        ),
    ),
    Rule(
        "every so often",
        r"(?:every|each|per|once{S}an?|twice{S}an?){S}(?:(?P<count>other|{NUM}){S})?(?P<unit>{UNIT})",
        _every,
        (("They meet [every two weeks] there.", "P2W"),),
    ),
    Rule(
        "every July",
        r"(?:every|each){S}(?:(?P<month>{FULLMONTH})|(?P<season>{SEASON}))",
        _every_named,
        (("It happens [each July] there.", "XXXX-07"),),
    ),
    Rule(
        "daily",
        r"(?P<word>hourly|daily|nightly|weekly|biweekly|monthly|bimonthly|yearly|annually|semiannually)\b",
        lambda groups: Repeated(ADVERBS[groups["word"].lower()]),
        (("It is paid [monthly] there.", "P1M"),),
        ("He wrote for the Springfield Daily News.", "She reads The Weekly Standard."),
        guards.no_part_of_name,
    ),
)
