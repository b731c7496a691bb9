"""Quarters, halves and fiscal years: "the third quarter", "fiscal 2019", "H1"."""

from articles.extraction.times import guards, intervals
from articles.extraction.times.lexicon import full_year, ordinal
from articles.extraction.times.meanings.base import Meaning
from articles.extraction.times.meanings.calendar import Fixed
from articles.extraction.times.meanings.periods import FiscalYear, Half, Quarter
from articles.extraction.times.rule import Groups, Rule
from articles.extraction.times.rules.groups import PHASE, phase_of, words_of

OF_YEAR = r"(?:,?{S}(?:of{S})?(?:(?:fiscal|the|year){S}){0,2}(?P<year>{YEAR}))"
NTH = r"(?P<nth>first|second|third|fourth|1st|2nd|3rd|4th)"


def _quarter(groups: Groups) -> Meaning:
    year = full_year(groups["year"]) if groups.get("year") else None
    which = "year-ago" if groups.get("ago") else ""
    return Quarter(
        ordinal(groups["nth"]) if groups.get("nth") else int(groups["digit"]),
        year,
        which,
        phase_of(groups),
    )


def _unnamed(groups: Groups) -> Meaning:
    which = words_of(groups.get("which")).removeprefix("the ")
    if which.startswith("year") or which.endswith(("year-ago", "year-earlier")):
        which = "year-ago"
    which = {"current": "this", "recent": "latest", "most recent": "latest", "past": "last"}.get(
        which, which
    )
    return Quarter(0, None, which, "", not groups.get("kind"))


def _quarter_of_year(groups: Groups) -> Meaning:
    return Quarter(0, full_year(groups["year"]))


def _last_years(groups: Groups) -> Meaning:
    quarter = groups.get("quarter") or groups.get("named")
    return Quarter(0, None, "year-ago") if quarter else Quarter(0, None, "last year's", "", True)


def _half(groups: Groups) -> Meaning:
    year = full_year(groups["year"]) if groups.get("year") else None
    step = {"last": -1, "this": 0, "next": 1}.get(words_of(groups.get("which")), 0)
    return Half(ordinal(groups["nth"]), year, step)


def _fiscal(groups: Groups) -> Meaning | None:
    last = groups.get("last")
    first = full_year(groups["year"])
    last_year = full_year(last) if last else None
    return FiscalYear(first, 0, last_year)


def _first_quarters(groups: Groups) -> Meaning:
    year = full_year(groups["year"])
    return Fixed(f"{year:04d}-H1", intervals.half(year, 1))


RULES = (
    Rule(
        "quarter",
        PHASE
        + r"(?:the{S})?(?:(?P<ago>year-(?:ago|earlier)){S})?(?:fiscal{S})?"
        + NTH
        + r"(?:{S}|-)(?:fiscal{S})?quarter\b"
        + OF_YEAR
        + "?",
        _quarter,
        (
            ("Profit fell in [the third quarter of 2018].", "2018-Q3"),
            ("Profit rose in [the fourth quarter].", "2019-Q4"),
        ),
    ),
    Rule(
        "year and quarter",
        r"(?:the{S})?(?P<year>{YEAR}){S}(?:fiscal{S})?" + NTH + r"(?:{S}|-)quarter\b",
        _quarter,
        (("Profit fell from [the 2018 second quarter].", "2018-Q2"),),
    ),
    Rule(
        "the quarter of a year",
        r"(?:the{S})?(?P<year>{YEAR}){S}(?:quarter|period)\b",
        _quarter_of_year,
        (("In the third quarter it made $2, against $1 in [the 2018 quarter].", "2018-Q3"),),
    ),
    Rule(
        "the quarter of last year",
        r"last{S}year's{S}(?:(?P<quarter>quarter)|period)\b"
        r"|(?:the{S})?(?:corresponding|comparable|same|like|year-ago|year-earlier){S}"
        r"(?:period|(?P<named>quarter|three{S}months))(?:{S}a)?(?:{S}of)?{S}(?:last{S}year|year{S}(?:ago|earlier|before))\b",
        _last_years,
        (
            ("So far it made $2, against $1 in [the same period last year].", "2019"),
            (
                "In the third quarter it made $2, against $1 in [the same period last year].",
                "2018-Q3",
            ),
        ),
    ),
    Rule(
        "Q3",
        r"q(?P<digit>[1-4])(?:{S}|-|,{S})(?P<year>{YEAR})",
        _quarter,
        (("Profit fell in [Q3 2018] again.", "2018-Q3"),),
    ),
    Rule(
        "the quarter",
        r"(?:the{S})?(?P<which>latest|last|this|next|current|previous|prior|most{S}recent|coming|year-ago|year-earlier|same)(?:{S}|-)(?:fiscal{S})?(?P<kind>quarter|three{S}months)\b|the{S}(?P<alone>quarter)\b",
        _unnamed,
        (
            ("Profit fell in [the latest quarter] again.", "2019-Q4"),
            ("Profit fell in [the quarter] ended July 31.", "2019-Q2"),
        ),
    ),
    Rule(
        "the year-ago period",
        r"(?:the{S}|a{S})?(?P<which>year-ago|year-earlier)(?:{S}(?P<kind>period)|{S}(?:level|figure))?\b|the{S}(?P<latest>latest){S}period\b",
        _unnamed,
        (
            (
                "Profit fell in the second quarter of 2018, from $2 in [the year-ago period].",
                "2017-Q2",
            ),
            ("Sales for the nine months were $9, against $8 in [the year-ago period].", "2018-Q4"),
            ("Prices rose 3% in January from [year-earlier] levels.", "2019-01"),
        ),
    ),
    Rule(
        "half of a year",
        r"(?:the{S})?(?P<nth>first|second){S}(?:half|six{S}months){S}of{S}(?:(?:the{S}year{S})?(?P<year>{YEAR})|(?:(?P<which>last|this|next|the){S}year\b))",
        _half,
        (("Arrests rose in [the first half of 2018].", "2018-H1"),),
    ),
    Rule(
        "half",
        r"(?:the{S})?(?P<nth>first|second)(?P<dash>-|{S})half(?:{S}of{S}the{S}year)?\b",
        _half,
        (("Their [first-half] profit fell.", "2020-H1"),),
        ("The first half of the game was slow.", "They lost in the second half."),
        lambda text, start, end: "-" in text[start:end] or "year" in text[start:end].lower(),
    ),
    Rule(
        "first two quarters",
        r"(?:the{S})?first{S}two{S}quarters{S}of{S}(?P<year>{YEAR})",
        _first_quarters,
        (("Losses grew in [the first two quarters of 2018].", "2018-H1"),),
    ),
    Rule(
        "fiscal year",
        r"(?:the{S})?(?:fiscal(?:{S}years?)?|fy)(?:{S}|-)?(?P<year>{YEAR}|'?\d\d\b)(?:(?:-|{S}and{S}|{S}through{S})(?P<last>{YEAR}))?",
        _fiscal,
        (
            ("Grants of [fiscal year 2019] were cut.", "2019"),
            ("Grants of [FY2019] were cut.", "2019"),
        ),
        (),
        guards.number_stands_alone,
    ),
    Rule(
        "this fiscal year",
        r"(?:the{S})?(?P<which>last|this|next|current|previous|coming){S}fiscal{S}year\b",
        lambda groups: FiscalYear(
            None,
            {"last": -1, "previous": -1, "next": 1, "coming": 1}.get(words_of(groups["which"]), 0),
        ),
        (("Arrests fell in [the last fiscal year] again.", "2019"),),
    ),
)
