"""Weekdays and parts of days: "on Monday", "next Tuesday", "Friday night"."""

from articles.extraction.times import guards
from articles.extraction.times.lexicon import number, weekday_of
from articles.extraction.times.meanings.base import Meaning
from articles.extraction.times.meanings.combined import WeekdayIn
from articles.extraction.times.meanings.distances import Distance
from articles.extraction.times.meanings.plain import Repeated, Unplaced
from articles.extraction.times.meanings.weekdays import WeekdayName
from articles.extraction.times.rule import Groups, Rule
from articles.extraction.times.rules.groups import part_of, which_of


def _weekday(groups: Groups) -> Meaning:
    return WeekdayName(weekday_of(groups["wd"]), which_of(groups), part_of(groups))


def _every(groups: Groups) -> Repeated:
    number = weekday_of(groups["wd"]) + 1
    part = part_of(groups)
    return Repeated(f"XXXX-WXX-{number}" + (f"T{part}" if part else ""))


def _mondays_ago(groups: Groups) -> Meaning:
    weeks = int(number(groups["count"]) or 1) - 1
    back = Distance(weeks, weeks, "week", -1)
    return WeekdayIn(weekday_of(groups["wd"]), back, ago=True)


RULES = (
    Rule(
        "weekday",
        r"(?:(?P<which>(?:this{S})?(?:past|coming)|last|this|next|that(?:{S}same)?|the{S}(?:following|next|previous|preceding|coming|same)){S})?"
        r"(?P<core>(?P<wd>{WD}))(?:{S}(?:in{S}the{S})?(?P<part>{PART}))?",
        _weekday,
        (
            ("Barr announced the suit on [Monday].", "2020-02-10"),
            ("The House will vote on [Friday].", "2020-02-14"),
            ("The mayor spoke [last Wednesday].", "2020-02-05"),
            ("Talks resume [next Tuesday] in Geneva.", "2020-02-18"),
            ("Talks resume [this coming Friday] in Geneva.", "2020-02-14"),
            ("They met [Thursday night] at the hall.", "2020-02-06TNI"),
        ),
        (
            "Judge Sunday ruled.",
            "He wrote for the Sunday Times.",
            "The Sun shone and Sun Trading sold shares.",
        ),
        guards.bare_weekday,
    ),
    Rule(
        "two Mondays ago",
        r"(?P<count>two|three|four|five|six){S}(?P<wd>(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s){S}ago\b",
        _mondays_ago,
        (("They met [two Mondays ago] there.", "2020-02-03"),),
    ),
    Rule(
        "some Tuesday",
        r"an?{S}(?P<wd>{WEEKDAY})(?:{S}(?P<part>{PART}))?",
        lambda groups: Unplaced(
            f"XXXX-WXX-{weekday_of(groups['wd']) + 1}"
            + (f"T{part}" if (part := part_of(groups)) else "")
        ),
        (("It passed on May 3, 2016, [a Tuesday].", "XXXX-WXX-2"),),
        (),
        guards.clause_ends,
    ),
    Rule(
        "one Friday",
        r"(?:(?:late|early){S})?one{S}(?P<wd>{WEEKDAY})(?:{S}(?P<part>{PART}))?",
        lambda groups: Unplaced(_every(groups).value),
        (("He saw them [one Friday night] in March.", "XXXX-WXX-5TNI"),),
    ),
    Rule(
        "every weekday",
        r"(?:(?:each|every|most|on{S}alternate){S}(?P<wd>{WD})(?:{S}(?P<part>{PART}))?)",
        _every,
        (("They meet [every Monday] there.", "XXXX-WXX-1"),),
    ),
    Rule(
        "opening days",
        r"(?:opens?|hours|weekly),?{S}(?P<span>{WEEKDAY}{S}?(?:through|thru|to|-){S}?{WEEKDAY})",
        lambda groups: Repeated("XXXX-WXX"),
        (("The office is open [Monday through Friday].", "XXXX-WXX"),),
    ),
    Rule(
        "opening days with their hours",
        r"(?P<span>{WEEKDAY}{S}?(?:through|thru|to|-){S}?{WEEKDAY}),?{S}(?:from{S})?"
        r"1?\d(?::\d\d)?(?:{S}?[ap]\.?m\.?)?{S}?(?:to|-|until){S}?1?\d",
        lambda groups: Repeated("XXXX-WXX"),
        (("Call the desk [Monday to Friday], 9 to 5.", "XXXX-WXX"),),
    ),
    Rule(
        "weekdays in general",
        r"(?:weekdays|weeknights|weekends)\b",
        lambda groups: Repeated("XXXX-WXX"),
        (("The clinic opens [weekdays] at 8 a.m.", "XXXX-WXX"),),
    ),
    Rule(
        "weekdays in the plural",
        r"(?P<wd>(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s)\b(?:{S}(?P<part>{PART}))?",
        _every,
        (("The court sits on [Mondays] only.", "XXXX-WXX-1"),),
    ),
)
