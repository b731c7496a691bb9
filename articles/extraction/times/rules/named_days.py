"""Days with a name: holidays, election days, 9/11, sessions of Congress."""

from articles.extraction.times import holidays, intervals
from articles.extraction.times.lexicon import any_of, full_year, ordinal
from articles.extraction.times.meanings.base import Meaning
from articles.extraction.times.meanings.calendar import Fixed, Holiday
from articles.extraction.times.meanings.periods import CalendarSpan, HolidayWeekend, NewYear
from articles.extraction.times.rule import Groups, Rule
from articles.extraction.times.rules.groups import words_of

NAMES = any_of(holidays.NAMED_DAYS)


def _holiday(groups: Groups) -> Meaning | None:
    name = words_of(groups["name"])
    if written := groups.get("year"):
        when = holidays.day_of(name, full_year(written))
        return Fixed(when.isoformat(), intervals.day(when)) if when else None
    which = {"past": "last", "this past": "last", "this coming": "next"}.get(
        words_of(groups.get("which")), words_of(groups.get("which"))
    )
    return Holiday(name, which)


def _historic(groups: Groups) -> Meaning:
    when = holidays.HISTORIC_DAYS["d-day" if "d" in groups["name"].lower() else "9/11"]
    return Fixed(
        when.isoformat(), intervals.day(when), reason="a day of history known by this name"
    )


def _congress(groups: Groups) -> Meaning | None:
    count = ordinal(groups["nth"])
    if not 1 <= count <= 200:
        return None
    return CalendarSpan(*holidays.congress(count), "a Congress sits two years from 3 January")


RULES = (
    Rule(
        "holiday",
        rf"(?:(?P<which>last|this(?:{{S}}(?:past|coming))?|next|past){{S}})?(?P<name>{NAMES})\b(?:,?{{S}}(?:of{{S}}|in{{S}})?(?P<year>{{YEAR}}))?",
        _holiday,
        (
            ("The boy was found on [Thanksgiving Day] there.", "2019-11-28"),
            ("They marched on [Labor Day 2018] there.", "2018-09-03"),
        ),
        ("A nor'easter hit the coast.",),
        lambda text, start, end: text[start - 1 : start] != "'",
    ),
    Rule(
        "holiday weekend",
        rf"(?:the{{S}})?(?P<name>{NAMES}){{S}}(?:holiday{{S}})?weekend\b",
        lambda groups: HolidayWeekend(words_of(groups["name"])),
        (("They marched over [the Labor Day weekend].", "2019-W35-WE"),),
    ),
    Rule(
        "the new year",
        r"the{S}new{S}year\b",
        lambda groups: NewYear(),
        (("Taxes rise in [the new year].", "2020"),),
    ),
    Rule(
        "9/11",
        r"(?P<name>9/11|d-day|sept(?:ember|\.)?{S}11(?:th)?)\b(?:,{S}2001\b)?(?:{S}(?:(?:terrorist|terror){S})?attacks?\b)?",
        _historic,
        (("Since [9/11] the rules changed.", "2001-09-11"),),
        (),
        lambda text, start, end: (
            text[start] in "9Dd" or "attack" in text[start:end].lower() or "2001" in text[start:end]
        ),
    ),
    Rule(
        "those of 9/11",
        r"(?P<span>(?P<name>sept(?:ember|\.)?{S}11(?:th)?)){S}(?:hijack(?:ers?|ings?)|attackers?|victims?"
        r"|plot(?:ters?)?|terrorists?|terrorism|commission|memorial|museum|famil(?:y|ies)|survivors?"
        r"|first{S}responders?)\b",
        _historic,
        (("Most of the [Sept. 11] hijackers came from there.", "2001-09-11"),),
    ),
    Rule(
        "Congress by number",
        r"(?:the{S})(?P<nth>\d{1,3}(?:st|nd|rd|th)){S}congress\b",
        _congress,
        (("The bill died in [the 115th Congress].", "2017-01-03/2019-01-03"),),
    ),
)
