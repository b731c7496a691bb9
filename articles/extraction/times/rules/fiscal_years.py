"""Years that do not run from January: "the 2018 fiscal year", "FY 2015-17", "October Term 2018"."""

import datetime as dt

from articles.extraction.times import guards, intervals
from articles.extraction.times.lexicon import full_year
from articles.extraction.times.meanings.base import Meaning
from articles.extraction.times.meanings.calendar import Fixed
from articles.extraction.times.meanings.periods import FiscalYear
from articles.extraction.times.rule import Groups, Rule
from articles.extraction.times.rules.groups import words_of


def _fiscal(groups: Groups) -> Meaning:
    """One fiscal year, or several from ``year`` to ``last``."""
    first = full_year(groups["year"])
    last = groups.get("last")
    if not last:
        return FiscalYear(first)
    end = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    return FiscalYear(first, 0, end if end > first else None)


def _by_both_years(groups: Groups) -> Meaning:
    """ "The 2018-19 fiscal year" is that of its second year."""
    first, last = full_year(groups["year"]), groups["last"]
    return FiscalYear(int(last) if len(last) == 4 else first // 100 * 100 + int(last))


def _calendar(groups: Groups) -> Meaning:
    year = full_year(groups["year"])
    return Fixed(f"{year:04d}", intervals.year(year))


def _term(groups: Groups) -> Meaning:
    """A term of the Supreme Court, from the first Monday in October (28 U.S.C. 2)."""
    year = full_year(groups.get("year") or groups["named"])
    days = intervals.between(dt.date(year, 10, 1), dt.date(min(year + 1, 9999), 9, 30))
    return Fixed(f"{year:04d}", days, reason="a term of the court begins in October")


def _winter(groups: Groups) -> Meaning | None:
    """The winter of two years counts by its December."""
    first, last = full_year(groups["year"]), groups["last"]
    if (first + 1) % 10 ** len(last) != int(last):
        return None
    return Fixed(f"{first:04d}-WI", intervals.season(first, "WI"))


RULES = (
    Rule(
        "fiscal year by its number first",
        r"(?:the{S})?(?P<year>{YEAR}){S}(?:federal{S}|state{S})?(?:fiscal|budget){S}year\b",
        _fiscal,
        (("Arrests fell in [the 2018 fiscal year] again.", "2018"),),
        (),
        guards.number_stands_alone,
    ),
    Rule(
        "fiscal year by both years",
        r"(?:the{S})?(?P<year>{YEAR})[-/](?P<last>\d\d(?:\d\d)?){S}(?:fiscal|budget){S}year\b",
        _by_both_years,
        (("It was cut in [the 2018-19 fiscal year] there.", "2019"),),
    ),
    Rule(
        "fiscal year",
        r"(?:the{S})?(?:federal{S})?(?:fiscal(?:{S}years?)?|f?fys?)(?:{S}|-)?(?P<year>{YEAR}|'?\d\d\b)"
        r"(?:-(?P<last>\d\d(?:\d\d)?)\b)?",
        _fiscal,
        (
            ("Grants of [fiscal year 2019] were cut.", "2019"),
            ("Grants of [FY2019] were cut.", "2019"),
            ("Grants of [federal fiscal year 2018] were cut.", "2018"),
            ("Grants of [FFY 2018] were cut.", "2018"),
            ("Grants of [FYs 2015-17] were cut.", "2015-01-01/2017-12-31"),
            ("Arrests fell from FY2015 through [FY2017].", "2017"),
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
    Rule(
        "calendar year",
        r"(?:the{S})?(?:(?:calendar|tax|program|grant|plan|model){S}year|cy){S}?(?P<year>{YEAR})",
        _calendar,
        (
            ("Arrests fell in [calendar year 2018] too.", "2018"),
            ("Arrests fell in [CY2018] too.", "2018"),
        ),
        (),
        guards.number_stands_alone,
    ),
    Rule(
        "term of court",
        r"(?:the{S})?october(?:{S}term,?{S}(?P<year>{YEAR})|{S}(?P<named>{YEAR}){S}term\b)",
        _term,
        (("It was argued in [October Term 2018] there.", "2018"),),
    ),
    Rule(
        "winter of two years",
        r"(?:the{S})?winter{S}(?:of{S})?(?P<year>{YEAR})-(?P<last>\d\d(?:\d\d)?)\b",
        _winter,
        (("He was held in [the winter of 2017-18] there.", "2017-WI"),),
    ),
)
