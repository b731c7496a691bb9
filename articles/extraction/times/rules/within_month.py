"""Within a month or beside one: "the first Monday in October", "on the 5th", "that spring"."""

from articles.extraction.times import guards, intervals
from articles.extraction.times.lexicon import SEASONS, full_year, month_of, ordinal, weekday_of
from articles.extraction.times.meanings.anchored import (
    AnchoredDay,
    AnchoredMonth,
    AnchoredSeason,
    NthInMonth,
)
from articles.extraction.times.meanings.base import Meaning
from articles.extraction.times.meanings.calendar import Fixed, MonthName
from articles.extraction.times.meanings.plain import Repeated
from articles.extraction.times.meanings.relative import Shift
from articles.extraction.times.rule import Groups, Rule
from articles.extraction.times.rules.groups import words_of

NTH = r"(?P<nth>first|second|third|fourth|last|final|1st|2nd|3rd|4th)"
OF_MONTH = (
    r"{S}(?:of|in){S}(?:(?P<month>{MONTH})(?:,?{S}(?:of{S})?(?P<year>{YEAR}))?"
    r"|(?P<each>each|every){S}month\b|(?P<which>the|this|last|next|that|the{S}following){S}month\b)"
)
STEPS = {"last": -1, "next": 1, "the following": 1}
BESIDE = (
    r"(?P<which>(?:the{S})?following|the{S}next|the{S}(?:previous|preceding|prior)|previous"
    r"|that(?:{S}same)?|the{S}same)"
)
SIDES = {"following": "following", "next": "following", "that": "that", "same": "that"}


def _which(groups: Groups) -> str:
    return SIDES.get(words_of(groups["which"]).split()[-1], "previous")


def _month(groups: Groups) -> Meaning:
    """The month that "of March 2018", "in October" or "of next month" names."""
    if not groups.get("month"):
        which = words_of(groups["which"])
        return Shift("month", STEPS.get(which, 0), which in ("that", "the following"))
    month = month_of(groups["month"])
    if written := groups.get("year"):
        year = full_year(written)
        return Fixed(f"{year:04d}-{month:02d}", intervals.month(year, month))
    return MonthName(month)


def _number(groups: Groups) -> int:
    nth = words_of(groups["nth"])
    return -1 if nth in ("last", "final") else ordinal(nth)


def _weekday(groups: Groups) -> Meaning:
    weekday = weekday_of(groups["wd"])
    if groups.get("each"):
        return Repeated(f"XXXX-WXX-{weekday + 1}")
    return NthInMonth(_month(groups), _number(groups), weekday)


def _week(groups: Groups) -> Meaning:
    unit = groups["unit"].lower()
    if groups.get("each"):
        return Repeated("P1M")
    weekday = 5 if unit == "weekend" else None
    return NthInMonth(_month(groups), _number(groups), weekday, unit)


def _on_the_day(text: str, start: int, end: int) -> bool:
    """ "On the 21st," but not "the 21st District"."""
    return guards.word_before(text, start) == "on" and guards.clause_ends(text, start, end)


def _no_drop(text: str, start: int, end: int) -> bool:
    """ "That fall", but not "that fall in arrests"."""
    return guards.word_after(text, end).lower() not in ("in", "of", "from")


RULES = (
    Rule(
        "weekday of a month",
        r"(?:the{S}|every{S})?" + NTH + r"{S}(?P<wd>{WEEKDAY})" + OF_MONTH,
        _weekday,
        (
            ("The term opened on [the first Monday in October].", "2019-10-07"),
            ("They voted on [the second Tuesday of November 2018].", "2018-11-13"),
            ("They voted on [the last Friday in March 2018].", "2018-03-30"),
            ("They meet on [the first Tuesday of each month].", "XXXX-WXX-2"),
        ),
    ),
    Rule(
        "week of a month",
        r"(?:the{S})?(?:very{S})?" + NTH + r"{S}(?:full{S})?(?P<unit>week|weekend)" + OF_MONTH,
        _week,
        (
            ("Raids began in [the first week of March 2018].", "2018-W09"),
            ("Raids began in [the last week of January] there.", "2020-W05"),
            ("They marched on [the last weekend of January].", "2020-W04-WE"),
        ),
    ),
    Rule(
        "month beside the date told of",
        BESIDE + r"{S}(?P<month>{FULLMONTH})",
        lambda groups: AnchoredMonth(month_of(groups["month"]), _which(groups)),
        (
            ("It passed in May 2017 and took effect [the following January].", "2018-01"),
            ("It passed in May 2017, after a veto [the previous June].", "2016-06"),
            ("It began in early 2017. [That October] it passed.", "2017-10"),
        ),
        ("A relative that may have been close.", "They asked that march to end."),
        lambda text, start, end: (
            text[start:end].split()[-1][0].isupper()
            and text[end : end + 1] != "'"
            and not text[end + 1 : end + 2].isdigit()
        ),
    ),
    Rule(
        "season beside the date told of",
        BESIDE + r"{S}(?P<season>{SEASON})",
        lambda groups: AnchoredSeason(SEASONS[groups["season"].lower()], _which(groups)),
        (
            ("It passed in May 2017 and ended [the following spring].", "2018-SP"),
            ("It passed in May 2017, and [that summer] it began.", "2017-SU"),
        ),
        ("That fall in arrests was steep.",),
        _no_drop,
    ),
    Rule(
        "day of the month told of",
        r"the{S}(?P<day>{DTH})",
        lambda groups: AnchoredDay(ordinal(groups["day"])),
        (("He sued on March 3, 2018, and on [the 21st], he quit.", "2018-03-21"),),
        ("An appeal on the 9th Circuit's docket failed.", "He stood on the 5th floor."),
        _on_the_day,
    ),
)
