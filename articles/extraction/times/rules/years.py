"""Years, decades and centuries: "in 2017", "the 1980s", "2011-14", "the turn of the century"."""

import datetime as dt

from articles.extraction.times import guards, intervals
from articles.extraction.times.lexicon import DECADES, ONES, full_year, number, ordinal
from articles.extraction.times.meanings.base import Meaning
from articles.extraction.times.meanings.calendar import Fixed, phased
from articles.extraction.times.meanings.periods import CalendarSpan
from articles.extraction.times.rule import Groups, Rule
from articles.extraction.times.rules.groups import PHASE, phase_of


def _year(groups: Groups) -> Meaning:
    year = full_year(groups["year"])
    return phased(f"{year:04d}", intervals.year(year), phase_of(groups))


def _spelled_year(groups: Groups) -> Meaning | None:
    tail = groups.get("tail") or ""
    rest = int(number(tail) or 0)
    head = groups["head"].lower()
    year = 2000 + rest if head.startswith("two") else ONES[head] * 100 + rest
    if not head.startswith("two") and rest < 10 and not tail.lower().startswith(("oh", "o'")):
        return None
    return Fixed(f"{year:04d}", intervals.year(year))


def _two_thousand(tail: str) -> Meaning:
    year = 2000 + int(number(tail) or 0)
    return Fixed(f"{year:04d}", intervals.year(year))


def _decade(groups: Groups) -> Meaning:
    if word := groups.get("word"):
        first = 1900 + DECADES[word.lower()]
    else:
        digits = groups["digits"].lstrip("'")
        first = int(digits) if len(digits) == 4 else full_year(digits, 30)
    if (
        first % 100 == 0 and first < 2000 and len(groups.get("digits") or "") == 4
    ):  # "the 1800s": the century
        return phased(f"{first // 100:02d}XX", intervals.years(first, first + 99), phase_of(groups))
    return phased(f"{first // 10:03d}X", intervals.years(first, first + 9), phase_of(groups))


def _century(groups: Groups) -> Meaning | None:
    count = ordinal(groups["nth"])
    if not 1 <= count <= 25:
        return None
    first = 100 * (count - 1)
    return phased(
        f"{count - 1:02d}XX", intervals.years(max(first, 1), first + 99), phase_of(groups)
    )


def _turn_of_century(groups: Groups) -> Meaning | None:
    count = ordinal(groups["nth"]) if groups.get("nth") else 21
    if not 2 <= count <= 25:
        return None
    year = 100 * (count - 1)
    near = intervals.years(year - 1, year + 1)
    return Fixed(f"{year:04d}", intervals.hedge(near), "APPROX")


def _years(groups: Groups) -> Meaning | None:
    first = int(groups["first"])
    last = int(groups["last"])
    last = last if last > 99 else first // 100 * 100 + last
    if not first < last <= first + 60:
        return None
    return CalendarSpan(dt.date(first, 1, 1), dt.date(last, 12, 31), "the words name both years")


RULES = (
    Rule(
        "year",
        PHASE + r"(?:(?:the{S})?(?:(?:full|whole|entire){S})?year{S})?(?P<core>(?P<year>{YEAR}))",
        _year,
        (
            ("Sales for [the full year 2018] rose.", "2018"),
            ("It passed in [2017].", "2017"),
            ("It passed in [late 2017].", "2017"),
            ("They will leave at [the end of 2021].", "2021"),
            ("The [2018] law dates the law.", "2018"),
        ),
        (
            "Flight 2018 landed.",
            "Windows 2000 crashed.",
            "About $2018 was paid.",
            "There were 2000 people.",
            "8 U.S.C. 1373 bars it.",
            "He lives at 1600 Main Street.",
        ),
        guards.year,
    ),
    Rule(
        "year of two digits",
        r"(?:in|of|since|until|by|from|spring|summer|fall|autumn|winter|early|late|mid|and|the|his|her|during|before|after){S}(?P<span>(?P<year>{Y2}))",
        _year,
        (("He ran in ['08] and lost.", "2008"), ("It was a line of his ['08] campaign.", "2008")),
    ),
    Rule(
        "spelled-out year",
        r"(?P<head>nineteen|eighteen|two{S}thousand)(?:{S}(?:and{S})?(?P<tail>(?:oh{S}|o')?(?:{NUM})))",
        _spelled_year,
        (("It began in [nineteen ninety-seven].", "1997"),),
        ("Nineteen people came.",),
    ),
    Rule(
        "twenty eighteen",
        r"(?:in|of|since|until|by|from|late|early|mid|before|after|during){S}(?P<span>twenty(?:{S}|-)"
        r"(?P<tail>ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
        r"|twenty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?))\b",
        lambda groups: _two_thousand(groups["tail"]),
        (("It began in [twenty eighteen] there.", "2018"),),
        ("In twenty counties it failed.",),
    ),
    Rule(
        "the year two thousand",
        r"the{S}year{S}two{S}thousand\b",
        lambda groups: Fixed("2000", intervals.year(2000)),
        (("It ends by [the year two thousand] there.", "2000"),),
    ),
    Rule(
        "decade",
        r"(?:the{S})?"
        + PHASE
        + r"(?:(?P<digits>(?:1\d|20)\d0|'\d0)'?s\b|(?:nineteen[ -]|the{S})(?P<word>{DECADE}))",
        _decade,
        (
            ("It was built in [the 1980s].", "198X"),
            ("It was built in [the early 1990s].", "199X"),
            ("It was built in [the early 2000s].", "200X"),
            ("It was built in [the '60s].", "196X"),
        ),
    ),
    Rule(
        "decade, shortened",
        r"(?:and|or|in|since|from|to|of|by){S}(?P<span>" + PHASE + r"(?P<digits>'\d0)'?s\b)"
        r"|(?:the{S})?(?P<early>(?:early|mid|late)(?:{S}|-))(?P<word>{DECADE})",
        lambda groups: _decade(
            {**groups, "phase": groups.get("phase") or groups.get("early") or ""}
        ),
        (
            ("It grew in the '80s and ['90s] there.", "199X"),
            ("Churches opened in [the mid-eighties] there.", "198X"),
        ),
    ),
    Rule(
        "early 80s",
        r"(?:the{S})?(?P<phase>(?:early|mid|late)(?:{S}|-))(?P<digits>[2-9]0)s\b",
        _decade,
        (("They met in [the early 80s] there.", "198X"),),
        (
            "It was hot, in the upper 80s all day.",
            "She is in her mid-30s.",
            "He is in his late 40s.",
        ),
        lambda text, start, end: (
            text[start:end].lower().startswith("the") or not guards.of_age(text, start)
        ),
    ),
    Rule(
        "the 80s",
        r"(?:during|throughout|since|of|back{S}in){S}(?P<span>the{S}(?P<digits>[6-9]0)s\b)",
        _decade,
        (("They came during [the 80s] mostly.", "198X"),),
        ("It was in the 80s all day.",),
    ),
    Rule(
        "century",
        r"(?:the{S})?" + PHASE + r"(?P<nth>{ORD})[- ]century\b",
        _century,
        (("It dates from [the 19th century].", "18XX"),),
    ),
    Rule(
        "turn of the century",
        r"the{S}turn{S}of{S}the{S}(?:(?P<nth>{ORD})[- ])?(?:century|millennium)\b",
        _turn_of_century,
        (
            ("It stood at [the turn of the century].", "2000"),
            ("It stood at [the turn of the 20th century].", "1900"),
        ),
    ),
    Rule(
        "range of years",
        r"(?P<first>(?:1[5-9]|20)\d\d){S}?-{S}?(?P<last>(?:1[5-9]|20)\d\d|{TWO_DIGITS})\b",
        _years,
        (("He served [2011-14] in the Senate.", "2011-01-01/2014-12-31"),),
        (),
        guards.number_stands_alone,
    ),
)
