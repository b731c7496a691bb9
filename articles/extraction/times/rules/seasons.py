"""Seasons: "last fall", "in spring", "the summer of 2017"."""

from articles.extraction.times import guards, intervals
from articles.extraction.times.lexicon import SEASONS, full_year
from articles.extraction.times.meanings.base import Meaning
from articles.extraction.times.meanings.calendar import SeasonName, phased
from articles.extraction.times.rule import Groups, Rule
from articles.extraction.times.rules.groups import PHASE, phase_of, which_of


def _season(groups: Groups) -> Meaning:
    return SeasonName(SEASONS[groups["season"].lower()], which_of(groups), phase_of(groups))


def _season_of_year(groups: Groups) -> Meaning:
    code, year = SEASONS[groups["season"].lower()], full_year(groups["year"])
    return phased(f"{year:04d}-{code}", intervals.season(year, code), phase_of(groups))


RULES = (
    Rule(
        "season",
        r"(?:the{S})?"
        + PHASE
        + r"(?:(?P<which>last|this(?:{S}(?:past|coming))?|next|the{S}(?:past|coming)|the){S})?"
        r"(?P<season>{SEASON})",
        _season,
        (
            ("He was shot [last fall].", "2019-FA"),
            ("The plan will end [this summer].", "2020-SU"),
        ),
        ("The fall of Saigon hurt.", "The fall in prices was steep.", "The springs broke."),
        guards.season,
    ),
    Rule(
        "in spring",
        r"(?:in|by|until|since|before|after){S}(?P<span>(?P<season>spring|summer|autumn|winter)\b)",
        _season,
        (("The plan will end in [spring].", "2020-SP"),),
        ("It was hot in summer months.",),
        guards.clause_ends,
    ),
    Rule(
        "season and year",
        PHASE + r"(?:the{S})?(?P<season>{SEASON})(?:{S}of)?{S}(?P<year>{YEAR}|{Y2})",
        _season_of_year,
        (
            ("It failed in [the spring of 2017].", "2017-SP"),
            ("It failed in [late summer 2017].", "2017-SU"),
        ),
        (),
        guards.number_stands_alone,
    ),
)
