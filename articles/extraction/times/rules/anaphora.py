"""Hung on the date before in the text: "two days later", "the same day", "that year"."""

from articles.extraction.times import guards
from articles.extraction.times.lexicon import PARTS_OF_DAY, unit_of
from articles.extraction.times.meanings.base import Meaning
from articles.extraction.times.meanings.calendar import Holiday
from articles.extraction.times.meanings.combined import Offset
from articles.extraction.times.meanings.plain import Duration
from articles.extraction.times.meanings.relative import Beside, Shift
from articles.extraction.times.rule import Groups, Rule
from articles.extraction.times.rules.distances import distance
from articles.extraction.times.rules.durations import length
from articles.extraction.times.rules.groups import COUNT, MODIFIED, words_of
from articles.extraction.times.timex import duration_value

STEPS = {"following": 1, "next": 1, "ensuing": 1, "previous": -1, "preceding": -1, "prior": -1}
OCCASIONS = {"inauguration": "inauguration day", "election": "election day"}
SO_LONG = (
    MODIFIED + r"(?:" + COUNT + r"{S}(?:and{S}a{S}(?P<half_more>half){S})?(?:more{S})?)?"
    r"(?P<unit>{UNIT})(?:{S}and{S}a{S}(?P<half>half))?{S}"
)


def _later(groups: Groups) -> Meaning | None:
    return distance(groups, 1, anchored=True)


def _earlier(groups: Groups) -> Meaning | None:
    return distance(groups, -1, anchored=True)


def _same(groups: Groups) -> Meaning:
    phase = words_of(groups.get("phase"))
    mod = "START" if phase.startswith("earl") else "END" if phase.startswith("late") else ""
    return Shift(unit_of(groups["unit"]), 0, True, mod)


def _beside(groups: Groups) -> Meaning:
    part = PARTS_OF_DAY.get(words_of(groups.get("part")), "")
    unit = unit_of(groups["unit"]) if groups.get("unit") else "day"
    return Shift(unit, STEPS[words_of(groups["which"])], True, part=part)


def _unit_beside(groups: Groups) -> Meaning:
    unit = words_of(groups["unit"])
    step = 1 if words_of(groups["side"]) == "after" else -1
    if unit in PARTS_OF_DAY:
        return Shift("day", step, True, part=PARTS_OF_DAY[unit])
    return Shift(unit, step, True)


def _day_beside(groups: Groups) -> Meaning:
    return Beside(1 if words_of(groups["side"]) in ("after", "following") else -1)


def _beside_occasion(groups: Groups) -> Meaning:
    step = 1 if words_of(groups["side"]) == "after" else -1
    return Offset(Holiday(OCCASIONS[groups["occasion"].lower()]), step, unit_of(groups["unit"]))


def _some_around(groups: Groups) -> Meaning:
    return Duration(duration_value(None, unit_of(groups["unit"])))


RULES = (
    Rule(
        "so long later",
        SO_LONG + r"(?:later|afterwards?|after{S}that|thereafter)\b",
        _later,
        (
            ("He left on March 3, 2018, and died [two days later].", "2018-03-05"),
            ("It opened in 1993. [A year later] it closed.", "1994"),
            ("It ran out on June 30, 1972; [three and a half years later] he left.", "1975"),
        ),
    ),
    Rule(
        "so long earlier",
        SO_LONG + r"(?:earlier|beforehand|before{S}that|previously)\b",
        _earlier,
        (
            ("He died on March 3, 2018. [Two days earlier] he fell.", "2018-03-01"),
            ("She quit in June 2018. [A year earlier] she had been fined.", "2017"),
            ("Sales for the nine months were $9, against $8 [a year earlier].", "2019"),
            ("Sales of homes rose 2% in January from [a year earlier].", "2019-01"),
            ("Profit fell to $2 in the third quarter from $3 [a year earlier].", "2018-Q3"),
        ),
    ),
    Rule(
        "so long before",
        SO_LONG + r"before\b",
        _earlier,
        (("He died on March 3, 2018, but fell [two days before].", "2018-03-01"),),
        (),
        guards.clause_ends,
    ),
    Rule(
        "so long before something",
        r"(?P<span>(?:(?P<modifier>{MODIFIER}){S})?(?:(?P<count>an?|{VAGUE}|{NUM}){S})(?P<unit>{UNIT})){S}(?:before|after)\b",
        length,
        (
            ("It came [two days] before he resigned.", "P2D"),
            ("It came [one day] after he resigned.", "P1D"),
        ),
    ),
    Rule(
        "the same day",
        r"(?:(?P<phase>early|earlier|late|later){S}(?:in{S})?)?(?:the{S}(?:very{S})?same|that(?:{S}same)?){S}"
        r"(?P<unit>(?:day|week|weekend|month|quarter|year|decade|century)\b)",
        _same,
        (
            ("The suit came on March 3, 2018. [The same day] he quit.", "2018-03-03"),
            ("It opened in June 1998 and closed [later that year].", "1998"),
        ),
    ),
    Rule(
        "the next day",
        r"the{S}(?P<which>following|next|ensuing|previous|preceding|prior){S}"
        r"(?:(?P<unit>(?:day|week|weekend|month|year|decade)\b)|(?P<part>(?:morning|afternoon|evening|night)\b))",
        _beside,
        (
            ("He fell on March 3, 2018, and [the next day] he died.", "2018-03-04"),
            ("It began in 1993. [The following year] it ended.", "1994"),
            ("He fell on March 3, 2018. [The next morning] he died.", "2018-03-04TMO"),
        ),
    ),
    Rule(
        "the year before",
        r"the{S}(?P<unit>week|month|year|night|weekend){S}(?P<side>before|after)\b",
        _unit_beside,
        (
            ("It began in 1993, after a strike [the year before].", "1992"),
            ("He quit in 1993. He had been shot [the year before] outside his house.", "1992"),
        ),
        (),
        guards.stands_alone,
    ),
    Rule(
        "the day after",
        r"the{S}day{S}(?P<side>after|before|following)\b",
        _day_beside,
        (
            ("He fell on March 3, 2018, and died [the day after].", "2018-03-04"),
            ("It rained [the day after Thanksgiving 2018].", "2018-11-23"),
        ),
    ),
    Rule(
        "beside an occasion",
        r"(?:the|a|one){S}(?P<unit>day|week){S}(?P<side>after|before){S}(?:(?:the|his|her|trump's|biden's|obama's|president){S})*(?P<occasion>inauguration|election)\b",
        _beside_occasion,
        (("They marched [the day after his inauguration].", "2017-01-21"),),
    ),
    Rule(
        "that night",
        r"(?:that|the{S}same){S}(?P<part>(?:morning|afternoon|evening|night)\b)",
        lambda groups: Shift("day", 0, True, part=PARTS_OF_DAY[words_of(groups["part"])]),
        (("They met on March 3, 2018, and quit [that night].", "2018-03-03TNI"),),
    ),
    Rule(
        "the weeks before",
        r"(?P<span>the{S}(?P<unit>(?:hours|days|weeks|months|years|decades)\b)){S}(?:before|after|since|leading|following|that{S}followed)\b",
        _some_around,
        (("In [the weeks] before the vote, raids grew.", "PXW"),),
    ),
)
