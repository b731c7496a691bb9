"""Quarters, halves and fiscal years: "the third quarter", "fiscal 2019", "H1"."""

from articles.extraction.times import intervals
from articles.extraction.times.lexicon import full_year, month_of, ordinal
from articles.extraction.times.meanings.base import Meaning
from articles.extraction.times.meanings.calendar import Fixed
from articles.extraction.times.meanings.combined import QuarterOf
from articles.extraction.times.meanings.periods import Half
from articles.extraction.times.meanings.plain import Duration
from articles.extraction.times.meanings.quarters import Quarter
from articles.extraction.times.meanings.relative import Running, Shift
from articles.extraction.times.rule import Groups, Rule
from articles.extraction.times.rules.groups import PHASE, one_of, phase_of, words_of

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
        fiscal=bool(groups.get("fiscal") or groups.get("fiscal_too")),
    )


def _unnamed(groups: Groups) -> Meaning:
    which = words_of(groups.get("which") or groups.get("of_months")).removeprefix("the ")
    if which.endswith(("year-ago", "year-earlier", "prior-year")):
        which = "year-ago"
    which = {"current": "this", "recent": "latest", "most recent": "latest", "past": "last"}.get(
        which, which
    )
    a_quarter = groups.get("kind") or groups.get("of_months")
    return Quarter(0, None, which, "", not a_quarter)


def _quarter_of_year(groups: Groups) -> Meaning:
    return Quarter(0, full_year(groups["year"]))


def _last_years(groups: Groups) -> Meaning:
    quarter = groups.get("quarter") or groups.get("named")
    return Quarter(0, None, "year-ago") if quarter else Quarter(0, None, "last year's", "", True)


def _half(groups: Groups) -> Meaning:
    year = full_year(groups["year"]) if groups.get("year") else None
    step = {"last": -1, "this": 0, "next": 1}.get(words_of(groups.get("which")), 0)
    return Half(ordinal(groups["nth"]), year, step)


QUARTERS_BY_MONTH = {"ja": 1, "ap": 2, "ju": 3, "oc": 4}  # by the first letters of its month


def _from_month_to_month(groups: Groups) -> Meaning:
    year = full_year(groups["year"]) if groups.get("year") else None
    return Quarter(QUARTERS_BY_MONTH[groups["first"][:2].lower()], year)


def _quarter_to_month(groups: Groups) -> Meaning:
    year = full_year(groups["year"]) if groups.get("year") else None
    return Quarter(month_of(groups["last"]) // 3, year)


def _months_of_year(groups: Groups) -> Meaning:
    first, count = words_of(groups["which"]) == "first", words_of(groups["count"])
    year = full_year(groups["year"]) if groups.get("year") else None
    step = {"last": -1, "this": 0, "next": 1}.get(words_of(groups.get("named")), 0)
    if count == "three":
        quarter = Quarter(1 if first else 4, year)
        if year:
            return quarter
        return QuarterOf(quarter, Shift("year", step) if step else Running("year"))
    if count == "six":
        return Half(1 if first else 2, year, step)
    return Duration("P9M")


def _first_quarters(groups: Groups) -> Meaning:
    year = full_year(groups["year"])
    return Fixed(f"{year:04d}-H1", intervals.half(year, 1))


CALENDAR_QUARTERS = (
    (r"jan(?:uary|\.)?", r"mar(?:ch|\.)?"),
    (r"apr(?:il|\.)?", "june?"),
    ("july?", r"sept?(?:ember|\.)?"),
    (r"oct(?:ober|\.)?", r"dec(?:ember|\.)?"),
)
BETWEEN = "(?:{S}?-{S}?|-to-|{S}(?:to|through){S})"

RULES = (
    Rule(
        "quarter",
        r"(?:an?{S})?(?P<span>" + PHASE + r"(?:(?:the{S})?(?:(?P<ago>year-(?:ago|earlier)){S})?"
        r"|(?:(?:the|its|their){S})?(?P<fiscal>fiscal{S}))"
        + NTH
        + r"(?:{S}|-)(?P<fiscal_too>fiscal{S})?quarter\b"
        + OF_YEAR
        + "?)",
        _quarter,
        (
            ("Profit fell in [the third quarter of 2018].", "2018-Q3"),
            ("Profit rose in [the fourth quarter].", "2019-Q4"),
            ("It had a [second-quarter] loss.", "2019-Q2"),
            ("Profit rose in [its fiscal second quarter].", "2020-Q2"),
            ("For [the first quarter], it will report a loss.", "2020-Q1"),
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
        r"q(?P<digit>[1-4])\b(?:(?:{S}|-|,{S})(?P<year>{YEAR}))?",
        _quarter,
        (
            ("Profit fell in [Q3 2018] again.", "2018-Q3"),
            ("Profit fell in [Q3] again.", "2019-Q3"),
        ),
        (),
        lambda text, start, end: text[start] == "Q",
    ),
    Rule(
        "the quarter",
        r"(?:the{S})?(?P<which>latest|last|this|next|current|previous|prior|most{S}recent|coming"
        r"|year-ago|year-earlier|same)(?:{S}|-)(?:fiscal{S})?(?P<kind>quarter)\b"
        r"|(?:the{S})?(?P<of_months>latest|most{S}recent|year-ago|year-earlier|same){S}three{S}months\b"
        r"|the{S}(?P<alone>quarter)\b"
        r"|(?P<span>the{S}(?P<told>period)),?{S}(?:(?:that|which){S})?(?:ended|ending)\b",
        _unnamed,
        (
            ("Profit fell in [the latest quarter] again.", "2019-Q4"),
            ("Profit fell in [the quarter] ended July 31.", "2019-Q2"),
            ("Profit fell in [the period] that ended Sept. 30.", "2019-Q3"),
            ("In the fiscal first quarter it lost $1. In [the quarter] sales fell.", "2020-Q1"),
        ),
    ),
    Rule(
        "the period told of",
        r"(?:for|in|during){S}(?P<span>the{S}period)\b",
        lambda groups: Quarter(0, None, "told"),
        (("In the third quarter it lost $1. Sales fell 2% in [the period].", "2019-Q3"),),
        ("He was in the army for the period.",),
    ),
    Rule(
        "the same period of a year",
        r"the{S}(?:like|same|corresponding|comparable){S}(?:period|quarter){S}(?:of|in){S}(?P<year>{YEAR})",
        _quarter_of_year,
        (
            ("In the third quarter it lost $1, $2 in [the same period of 2018].", "2018-Q3"),
            ("Sales fell in January, from $2 in [the like period of 2018].", "2018-01"),
        ),
    ),
    Rule(
        "the year-ago period",
        r"(?:the{S}|a{S})?(?P<which>year-ago|year-earlier|prior-year)(?:{S}(?P<kind>period)|{S}(?:level|figure))?\b|the{S}(?P<latest>latest){S}period\b",
        _unnamed,
        (
            (
                "Profit fell in the second quarter of 2018, from $2 in [the year-ago period].",
                "2017-Q2",
            ),
            ("Sales for the nine months were $9, against $8 in [the year-ago period].", "2018-Q4"),
            ("Prices rose 3% in January from [year-earlier] levels.", "2019-01"),
            ("In the third quarter it lost $1. [Prior-year] results were better.", "2018-Q3"),
        ),
    ),
    Rule(
        "half of a year",
        r"(?:the{S})?(?P<nth>first|second){S}(?:half|six{S}months){S}of{S}(?:(?:(?:the|calendar){S}year{S})?(?P<year>{YEAR})|(?:(?P<which>last|this|next|the){S}year\b))",
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
        "from July to September",
        r"(?:the{S})?(?P<first>"
        + one_of(*(f"{first}{BETWEEN}{last}" for first, last in CALENDAR_QUARTERS))
        + r"){S}(?:quarter|period)\b"
        + OF_YEAR
        + "?",
        _from_month_to_month,
        (
            ("It made $2 in [the July-September period].", "2019-Q3"),
            ("It made $2 in [the October to December quarter of 2018].", "2018-Q4"),
        ),
    ),
    Rule(
        "the March quarter",
        r"(?:the{S})?(?P<last>march|june|september|december){S}quarter\b" + OF_YEAR + "?",
        _quarter_to_month,
        (("It made $2 in [the September quarter].", "2019-Q3"),),
    ),
    Rule(
        "the first three months of a year",
        r"(?:the{S})?(?P<which>first|last|final){S}(?P<count>three|six|nine){S}months{S}of{S}"
        r"(?:(?P<year>{YEAR})|(?P<named>the|this|last|next){S}year\b)",
        _months_of_year,
        (
            ("Arrests fell in [the final three months of last year].", "2019-Q4"),
            ("Arrests fell in [the first six months of 2018].", "2018-H1"),
        ),
    ),
    Rule(
        "first two quarters",
        r"(?:the{S})?first{S}two{S}quarters{S}of{S}(?P<year>{YEAR})",
        _first_quarters,
        (("Losses grew in [the first two quarters of 2018].", "2018-H1"),),
    ),
    Rule(
        "last part of a year",
        r"(?:the{S})?(?:last|final|latter|closing){S}(?P<unit>quarter|half){S}of{S}(?P<year>{YEAR})",
        lambda groups: (
            Quarter(4, full_year(groups["year"]))
            if groups["unit"].lower() == "quarter"
            else Half(2, full_year(groups["year"]))
        ),
        (
            ("Arrests fell in [the last quarter of 2018].", "2018-Q4"),
            ("Arrests fell in [the latter half of 2018].", "2018-H2"),
        ),
    ),
    Rule(
        "1Q 2018",
        r"(?P<digit>[1-4])q(?:{S}|-)(?P<year>{YEAR})",
        _quarter,
        (("Arrests fell in [1Q 2018] too.", "2018-Q1"),),
    ),
)
