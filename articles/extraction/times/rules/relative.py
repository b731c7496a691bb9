"""Reckoned from the day of the article: "yesterday", "last week", "the end of the year"."""

from articles.extraction.times import guards
from articles.extraction.times.lexicon import (
    PARTS_OF_DAY,
    unit_of,
)
from articles.extraction.times.meanings.base import Meaning
from articles.extraction.times.meanings.relative import Reach, Running, Shift
from articles.extraction.times.rule import Groups, Rule
from articles.extraction.times.rules.groups import (
    phase_of,
    words_of,
)

STEPS = {
    "last": -1, "this past": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1,
    "this": 0, "current": 0, "next": 1, "coming": 1, "upcoming": 1, "following": 1,
    "this coming": 1, "the last": -1, "the past": -1,
}  # fmt: skip
NAMED_DAYS = {
    "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1,
    "day before yesterday": -2, "day after tomorrow": 2,
}  # fmt: skip


def _named_day(groups: Groups) -> Meaning:
    name = words_of(groups["name"]).removeprefix("the ")
    part = "NI" if name == "tonight" else PARTS_OF_DAY.get(words_of(groups.get("part")), "")
    return Shift("day", NAMED_DAYS[name], mod=phase_of(groups) if not part else "", part=part)


def _part_today(groups: Groups) -> Meaning:
    which, part = words_of(groups["which"]), words_of(groups["part"])
    return Shift("day", -1 if which == "last" else 0, part=PARTS_OF_DAY[part])


def _neighbour(groups: Groups) -> Meaning:
    unit = unit_of(groups["unit"])
    mod = phase_of(groups)
    comparative = words_of(groups.get("phase")).startswith(("earlier", "later"))
    which = words_of(groups["which"])
    if not mod and which in ("the past", "the last", "this past") and unit != "weekend":
        return Reach(1, unit, -1, named=unit not in ("decade", "century"))
    return Shift(
        unit,
        STEPS[words_of(groups["which"]).removeprefix("the ")],
        mod=mod,
        comparative=comparative,
    )


def _phase_of_unit(groups: Groups) -> Meaning:
    which = words_of(groups["which"])
    return Shift(unit_of(groups["unit"]), STEPS.get(which, 0), mod=phase_of(groups))


def _unit_end(groups: Groups) -> Meaning:
    if middle := groups.get("middle"):
        return Shift(middle.lower(), 0, mod="MID")
    return Shift(groups["unit"].lower(), 0, mod="END")


def _within(groups: Groups) -> Meaning:
    mod = "START" if words_of(groups["phase"]).startswith("earlier") else "END"
    return Shift(unit_of(groups["unit"]), 0, mod=mod, comparative=True)


RULES = (
    Rule(
        "today and its neighbours",
        r"(?P<name>(?:the{S})?day{S}before{S}yesterday|(?:the{S})?day{S}after{S}tomorrow|today|tonight|yesterday|tomorrow)\b(?:{S}(?P<part>morning|afternoon|evening|night)\b)?",
        _named_day,
        (
            ("He resigned [yesterday] at last.", "2020-02-11"),
            ("They meet [tomorrow morning] again.", "2020-02-13TMO"),
            ("It fell [the day before yesterday] too.", "2020-02-10"),
        ),
        ("USA Today reported it.", "This is Radio Today with the news."),
        guards.no_name_of_a_paper,
    ),
    Rule(
        "part of today",
        r"(?P<which>this|last|earlier{S}this|later{S}this|late{S}this|early{S}this){S}(?P<part>morning|afternoon|evening|night)\b",
        lambda groups: _part_today({**groups, "which": words_of(groups["which"]).split()[-1]}),
        (
            ("He was held [this morning] there.", "2020-02-12TMO"),
            ("He was held [last night] there.", "2020-02-11TNI"),
        ),
    ),
    Rule(
        "overnight",
        r"overnight\b",
        lambda groups: Shift("day", 0, part="NI"),
        (("Two were held [overnight].", "2020-02-12TNI"),),
        ("They ship overnight parcels.",),
        guards.clause_ends,
    ),
    Rule(
        "last, this, next",
        r"(?:(?P<phase>early|earlier|late|later|mid|middle|the{S}(?:beginning|start|middle|end){S}of)(?:{S}in{S}|{S}|-))?"
        r"(?P<which>last|this(?:{S}(?:past|coming))?|next|(?:the{S})(?:past|last|current|coming|upcoming)){S}(?P<unit>(?:week|weekend|month|year|decade|century)\b)",
        _neighbour,
        (
            ("Letters went out [last week].", "2020-W06"),
            ("It was signed [earlier this month].", "2020-02"),
            ("It passed [last year].", "2019"),
            ("They will vote [next month].", "2020-03"),
            ("It began [late last year].", "2019"),
            ("Crime rose in [the past year] or so.", "2019"),
            ("Crime rose in [the past decade] or so.", "P10Y"),
        ),
    ),
    Rule(
        "over the next year",
        r"(?:over|for|within|in|during|throughout){S}(?P<span>the{S}next{S}(?P<unit>day|week|month|year|decade|century))\b",
        lambda groups: Reach(1, groups["unit"].lower(), 1),
        (("Costs will rise over [the next decade].", "P10Y"),),
    ),
    Rule(
        "earlier in the month",
        r"(?P<phase>earlier|later){S}in{S}the{S}(?P<unit>(?:day|week|month|year|decade|century)\b)",
        _within,
        (("It was delayed [earlier in the year].", "2020"),),
    ),
    Rule(
        "end of the year",
        r"(?P<phase>the{S}(?:beginning|start|middle|end|close){S}of|early{S}in|late{S}in|middle{S}of"
        r"|end{S}of|start{S}of|beginning{S}of){S}(?P<which>the|this|next|last){S}"
        r"(?P<unit>(?:week|month|year|decade|century)\b)",
        _phase_of_unit,
        (
            ("It will close at [the end of the year].", "2020"),
            ("It closed [late in the month].", "2020-02"),
            ("It will close at [the end of next month].", "2020-03"),
        ),
    ),
    Rule(
        "year-end",
        r"(?:the{S})?(?P<unit>year|month)(?:-end|{S}end|'s{S}end)\b|mid-?(?P<middle>year|week)\b",
        _unit_end,
        (
            ("It will close by [year-end].", "2020"),
            ("It will close by [midyear].", "2020"),
        ),
    ),
    Rule(
        "the full year",
        r"the{S}(?:full|entire|whole){S}(?:fiscal{S})?(?P<unit>year)\b"
        r"|(?:for|during|throughout){S}(?P<span>the{S}(?P<running>year|month)\b)",
        lambda groups: Running(words_of(groups.get("running")) or "year"),
        (
            ("Sales for [the full year] rose.", "2020"),
            ("Costs were cut during [the year].", "2020"),
            ("Sales fell in January. For [the month] they were $2.", "2020-01"),
        ),
    ),
    Rule(
        "throughout the week",
        r"throughout{S}(?P<span>the{S}week)\b",
        lambda groups: Shift("week", 0),
        (("It will stay dry throughout [the week].", "2020-W07"),),
    ),
    Rule(
        "weekend",
        r"(?:the|over{S}(?P<span>the{S}weekend)|this{S}past){S}weekend\b",
        lambda groups: Shift("weekend", 0),
        (("They marched over [the weekend].", "2020-W06-WE"),),
    ),
    Rule(
        "weekend elections",
        r"(?P<span>weekend){S}(?:elections?|raids?|votes?|protests?|rall(?:y|ies)|violence|attacks?|talks"
        r"|meetings?|shootings?|storms?|summit|fighting|march(?:es)?|crash)\b",
        lambda groups: Shift("weekend", 0),
        (
            ("Two men died in [weekend] raids.", "2020-W06-WE"),
            ("The town was put on alert ahead of [weekend] elections.", "2020-W07-WE"),
        ),
    ),
)
