"""TIMEX3 values: days, weeks, months and lengths of time as the annotation standard writes them."""

import datetime as dt

from articles.extraction.times.lexicon import UNITS


def day_value(when: dt.date) -> str:
    """2018-03-07."""
    return when.isoformat()


def week_value(when: dt.date) -> str:
    """2018-W04."""
    year, week, _ = when.isocalendar()
    return f"{year:04d}-W{week:02d}"


def month_value(when: dt.date) -> str:
    """2018-03."""
    return f"{when.year:04d}-{when.month:02d}"


def quarter_value(when: dt.date) -> str:
    """2018-Q1."""
    return f"{when.year:04d}-Q{(when.month + 2) // 3}"


def duration_value(number: float | None, unit: str) -> str:
    """P2W, PT3H, P1.5Y; None is an unknown number: PXD. A decade is P10Y, a century P100Y."""
    letters = UNITS[unit][0]
    factor = {"DE": 10, "CE": 100, "2W": 2}.get(letters, 1)
    if number is None and letters in ("DE", "CE"):
        return "PXY"
    letters = {"DE": "Y", "CE": "Y", "2W": "W", "NI": "D"}.get(letters, letters)
    time_mark, letter = ("T", letters[1]) if letters[0] == "T" else ("", letters)
    if number is None:
        return f"P{time_mark}X{letter}"
    if letters == "TH" and number % 1 == 0.5:  # "three and a half hours"
        return f"PT{int(number)}H30M" if number > 1 else "PT30M"
    amount = number * factor
    shown = f"{amount:g}" if amount < 1e6 else f"{int(amount)}"
    return f"P{time_mark}{shown}{letter}"
