"""Dates that name their day, month or year: "March 6, 2018", "10/02/2020", "the 1980s"."""

import datetime as dt

from articles.extraction.times import guards, intervals
from articles.extraction.times.lexicon import (
    PARTS_OF_DAY,
    full_year,
    month_of,
    ordinal,
    weekday_of,
)
from articles.extraction.times.meanings.base import Meaning
from articles.extraction.times.meanings.calendar import DayOfMonth, Fixed, MonthName, phased
from articles.extraction.times.meanings.clock import Clock
from articles.extraction.times.meanings.combined import WeekOf
from articles.extraction.times.meanings.periods import CalendarSpan
from articles.extraction.times.rule import Groups, Rule
from articles.extraction.times.rules.groups import PHASE, phase_of, which_of, words_of


def _day(groups: Groups) -> Meaning | None:
    month = month_of(groups["month"])
    day = int("".join(c for c in groups["day"] if c.isdigit()))
    written = groups.get("year")
    last = groups.get("last")
    last_day = int("".join(c for c in last if c.isdigit())) if last else None
    if not written:
        weekday = weekday_of(groups["wd"]) if groups.get("wd") else None
        return DayOfMonth(month, day, weekday, last_day, words_of(groups.get("which")))
    try:
        when = dt.date(full_year(written), month, day)
        if last_day and last_day > day:
            return CalendarSpan(when, when.replace(day=last_day), "named in full")
    except ValueError:
        return None
    return Fixed(when.isoformat(), intervals.day(when))


def _week_of(groups: Groups) -> Meaning | None:
    named = _day(groups)
    return WeekOf(named, groups["unit"].lower(), bool(groups.get("end"))) if named else None


def _part_of_day(groups: Groups) -> Meaning | None:
    day = _day(groups)
    return Clock(PARTS_OF_DAY[groups["part"].lower()], day) if day is not None else None


def _ordinal_day(groups: Groups) -> Meaning | None:
    day = str(ordinal(groups["day"]))
    return _day({**groups, "day": day})


def _month_year(groups: Groups) -> Meaning | None:
    year, month = full_year(groups["year"]), month_of(groups["month"])
    return phased(f"{year:04d}-{month:02d}", intervals.month(year, month), phase_of(groups))


def _month(groups: Groups) -> Meaning:
    return MonthName(month_of(groups["month"]), which_of(groups), phase_of(groups))


def _numeric(groups: Groups) -> Meaning | None:
    first, second, year = int(groups["a"]), int(groups["b"]), full_year(groups["year"])
    month, day = (first, second) if first <= 12 else (second, first)  # US order unless impossible
    try:
        when = dt.date(year, month, day)
    except ValueError:
        return None
    return Fixed(when.isoformat(), intervals.day(when))


def _iso(groups: Groups) -> Meaning | None:
    try:
        month, day = groups.get("month") or groups["m"], groups.get("day") or groups["d"]
        when = dt.date(int(groups["year"]), int(month), int(day))
    except ValueError:
        return None
    named = Fixed(when.isoformat(), intervals.day(when))
    clock = groups.get("clock")
    return Clock(clock, named) if clock else named


RULES = (
    Rule(
        "month and day",
        r"(?:(?P<which>last|next){S}|this{S})?(?:(?P<wd>{WD}),?{S}(?:the{S})?)?(?P<month>{MONTH}){S}?(?:the{S})?(?P<day>{D})"
        r"(?:{S}?(?:-|to|through|and|or|&){S}?(?P<last>{D}))?(?:,?{S}(?:of{S})?(?P<year>{YEAR}|{Y2}))?",
        _day,
        (
            ("They met on [March 6, 2018].", "2018-03-06"),
            ("They met on [Thursday, Oct. 23].", "2014-10-23"),
            ("They met on [Jan. 6].", "2020-01-06"),
            ("They met [last March 6] there.", "2019-03-06"),
            ("In [this April 14, 2017], file photo they meet.", "2017-04-14"),
            ("Talks ran [Nov. 15-17, 2018] in Paris.", "2018-11-15/2018-11-17"),
        ),
        (
            "It holds March 6,000 seats.",
            "He may 10 times over.",
            "Support fell from May 10 percent.",
        ),
        guards.month_and_day,
    ),
    Rule(
        "day and month",
        r"(?:(?P<wd>{WD}),?{S})?(?:the{S})?(?:(?P<first>{D2}){S}?(?:-|to|and){S}?)?(?P<day>{D}){S}(?:day{S})?(?:of{S})?(?P<month>{MONTH})(?:,?{S}(?:of{S})?(?P<year>{YEAR}|{Y2}))?",
        _day,
        (
            ("It was signed on [7 March 2018] in London.", "2018-03-07"),
            ("It was signed on [the 7th of March].", "2020-03-07"),
        ),
        (),
        guards.month_and_day,
    ),
    Rule(
        "the week of a day",
        r"the{S}(?P<unit>week|month){S}(?:of|beginning|starting|that{S}began|(?P<end>ending|ended)){S}"
        r"(?:on{S})?(?:(?P<wd>{WD}),?{S})?(?P<month>{MONTH}){S}(?P<day>{D})"
        r"(?:{S}?(?:-|to|through){S}?(?P<last>{D}))?(?:,?{S}(?P<year>{YEAR}))?",
        _week_of,
        (
            ("It came [the week of March 6, 2017] there.", "2017-W10"),
            ("It came [the week of Jan. 6] there.", "2020-W02"),
            ("It came [the week of Sunday, Jan. 5] there.", "2020-W02"),
            ("It came [the week of Jan. 5-11] there.", "2020-W02"),
        ),
    ),
    Rule(
        "the night of a day",
        r"the{S}(?P<part>morning|afternoon|evening|night){S}of{S}(?:(?P<wd>{WD}),?{S})?"
        r"(?P<month>{MONTH}){S}(?P<day>{D})(?:,?{S}(?P<year>{YEAR}))?",
        _part_of_day,
        (("They came on [the night of Feb. 3] again.", "2020-02-03TNI"),),
        (),
        guards.number_stands_alone,
    ),
    Rule(
        "month and ordinal word",
        r"(?P<month>{FULLMONTH}){S}(?:the{S})?(?P<day>{ORD})(?:,?{S}(?P<year>{YEAR}))?",
        _ordinal_day,
        (("They met on [March third].", "2020-03-03"),),
        (),
        guards.month_and_day,
    ),
    Rule(
        "ordinal word and month",
        r"(?:the|this){S}(?P<day>{ORD}){S}(?:day{S})?of{S}(?P<month>{FULLMONTH})(?:,?{S}(?P<year>{YEAR}))?",
        _ordinal_day,
        (
            ("Done on [the twenty-third day of October, 2017].", "2017-10-23"),
            ("DATED [this fifth day of May 2016].", "2016-05-05"),
        ),
    ),
    Rule(
        "month and year",
        PHASE + r"(?P<month>{MONTH}),?{S}(?:of{S})?(?P<year>{YEAR}|{Y2})",
        _month_year,
        (
            ("It began in [March 2018].", "2018-03"),
            ("It began in [early January '17].", "2017-01"),
            ("It began in [the first days of January 2017].", "2017-01"),
            ("It ended in [the latter part of January 2017].", "2017-01"),
        ),
        (),
        guards.number_stands_alone,
    ),
    Rule(
        "month",
        PHASE
        + r"(?:(?P<which>last|this|next|this{S}(?:past|coming)){S})?(?P<core>(?P<month>{MONTH}))",
        _month,
        (
            ("The law took effect in [January].", "2020-01"),
            ("The court ruled [last November].", "2019-11"),
            ("The court ruled [this past March].", "2019-03"),
            ("The trial will begin in [April].", "2020-04"),
            ("He left in [late-December].", "2019-12"),
        ),
        (
            "Theresa May said so.",
            "They may march on.",
            "April Ryan asked.",
            "Sheriff March refused.",
            "Victor May was held.",
            "June Carter sang.",
        ),
        guards.bare_month,
    ),
    Rule(
        "month/day/year",
        r"(?P<a>{D2})[/](?P<b>{D2})[/](?P<year>(?:1[5-9]|20)\d\d|\d\d)\b",
        _numeric,
        (("Filed [10/23/17] in court.", "2017-10-23"),),
        (),
        guards.number_stands_alone,
    ),
    Rule(
        "day-month-year",
        r"(?P<a>{D2})(?:-(?P<b>{D2})-|\.{D2}\.)(?P<year>(?:19|20)\d\d)\b",
        lambda groups: _numeric(groups) if groups.get("b") else None,
        (("Filed on [10-23-2017].", "2017-10-23"),),
        (),
        guards.number_stands_alone,
    ),
    Rule(
        "ISO date",
        r"(?P<year>(?:1[5-9]|20)\d\d)(?:-(?P<month>\d\d)-(?P<day>\d\d)|/(?P<m>\d\d)/(?P<d>\d\d))"
        r"(?:[t ](?P<clock>\d\d:\d\d)(?::\d\d(?:\.\d{1,6})?)?(?:z|[+-]\d\d:?\d\d)?)?\b",
        _iso,
        (
            ("Posted [2018-03-07] by the clerk.", "2018-03-07"),
            ("Posted [2018/03/07] by the clerk.", "2018-03-07"),
            ("Posted [2018-03-07T14:30:00Z] by the clerk.", "2018-03-07T14:30"),
        ),
        ("Docket 2018-99-07 is open.",),
        guards.number_stands_alone,
    ),
)
