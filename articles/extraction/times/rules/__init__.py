"""All rules, grouped by subject. Where two match equally long, the one that stands first wins."""

from articles.extraction.times.rule import Rule
from articles.extraction.times.rules import (
    anaphora,
    calendar_dates,
    citations,
    distances,
    durations,
    fiscal_years,
    named_days,
    not_dates,
    quarters,
    relative,
    seasons,
    times_of_day,
    vague,
    weekdays,
    within_month,
    years,
)

RULES: tuple[Rule, ...] = (
    *citations.RULES,
    *not_dates.RULES,
    *named_days.RULES,
    *within_month.RULES,
    *fiscal_years.RULES,
    *calendar_dates.RULES,
    *years.RULES,
    *weekdays.RULES,
    *quarters.RULES,
    *relative.RULES,
    *distances.RULES,
    *seasons.RULES,
    *vague.RULES,
    *anaphora.RULES,
    *times_of_day.RULES,
    *durations.RULES,
)
