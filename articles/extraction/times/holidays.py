"""Named days of the United States by year, computed by rule.

Sources: 5 U.S.C. 6103 for the federal holidays, 2 U.S.C. 7 and 3 U.S.C. 1 for election day,
the Twentieth Amendment for inaugurations and sessions of Congress, the anonymous Gregorian
computus for Easter. Days that wander by other calendars are not read.
"""

import datetime as dt
from collections.abc import Callable

DAY = dt.timedelta(days=1)
MONDAY, THURSDAY, FRIDAY, SUNDAY = 0, 3, 4, 6


def nth_weekday(year: int, month: int, weekday: int, number: int) -> dt.date:
    """The n-th such weekday of a month; -1 is the last one."""
    if number < 0:
        last = dt.date(year + month // 12, month % 12 + 1, 1) - DAY
        return last - DAY * ((last.weekday() - weekday) % 7)
    first = dt.date(year, month, 1)
    return first + DAY * ((weekday - first.weekday()) % 7 + 7 * (number - 1))


def easter(year: int) -> dt.date:
    """Easter Sunday of the western churches (anonymous Gregorian algorithm)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    f = (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return dt.date(year, month, day + 1)


def election_day(year: int) -> dt.date:
    """The Tuesday after the first Monday of November."""
    return nth_weekday(year, 11, MONDAY, 1) + DAY


def thanksgiving(year: int) -> dt.date:
    """The fourth Thursday of November."""
    return nth_weekday(year, 11, THURSDAY, 4)


def inauguration_day(year: int) -> dt.date | None:
    """20 January after a presidential election; 4 March before 1937."""
    if year % 4 != 1:
        return None
    return dt.date(year, 1, 20) if year >= 1937 else dt.date(year, 3, 4)


def _fixed(month: int, day: int) -> Callable[[int], dt.date | None]:
    return lambda year: dt.date(year, month, day)


def _nth(month: int, weekday: int, number: int) -> Callable[[int], dt.date | None]:
    return lambda year: nth_weekday(year, month, weekday, number)


def _easter(offset: int) -> Callable[[int], dt.date | None]:
    return lambda year: easter(year) + DAY * offset


def _super_bowl(year: int) -> dt.date | None:
    """The first Sunday of February from 2004, the second since the longer season of 2021."""
    return nth_weekday(year, 2, SUNDAY, 1 if year < 2022 else 2) if year >= 2004 else None


# Name in lower case without "'s" marks → the day in a year.
NAMED_DAYS: dict[str, Callable[[int], dt.date | None]] = {
    "new year's day": _fixed(1, 1),
    "new year's": _fixed(1, 1),
    "new year's eve": _fixed(12, 31),
    "martin luther king jr. day": _nth(1, MONDAY, 3),
    "martin luther king day": _nth(1, MONDAY, 3),
    "mlk day": _nth(1, MONDAY, 3),
    "inauguration day": inauguration_day,
    "groundhog day": _fixed(2, 2),
    "valentine's day": _fixed(2, 14),
    "presidents' day": _nth(2, MONDAY, 3),
    "presidents day": _nth(2, MONDAY, 3),
    "president's day": _nth(2, MONDAY, 3),
    "washington's birthday": _nth(2, MONDAY, 3),
    "ash wednesday": _easter(-46),
    "st. patrick's day": _fixed(3, 17),
    "saint patrick's day": _fixed(3, 17),
    "palm sunday": _easter(-7),
    "holy thursday": _easter(-3),
    "good friday": _easter(-2),
    "easter sunday": _easter(0),
    "easter monday": _easter(1),
    "easter": _easter(0),
    "april fools' day": _fixed(4, 1),
    "april fool's day": _fixed(4, 1),
    "tax day": _fixed(4, 15),
    "cesar chavez day": _fixed(3, 31),
    "earth day": _fixed(4, 22),
    "may day": _fixed(5, 1),
    "cinco de mayo": _fixed(5, 5),
    "mother's day": _nth(5, SUNDAY, 2),
    "memorial day": lambda year: nth_weekday(year, 5, MONDAY, -1),
    "flag day": _fixed(6, 14),
    "father's day": _nth(6, SUNDAY, 3),
    "juneteenth": _fixed(6, 19),
    "world refugee day": _fixed(6, 20),
    "independence day": _fixed(7, 4),
    "fourth of july": _fixed(7, 4),
    "july fourth": _fixed(7, 4),
    "patriot day": _fixed(9, 11),
    "citizenship day": _fixed(9, 17),
    "labor day": _nth(9, MONDAY, 1),
    "constitution day": _fixed(9, 17),
    "columbus day": _nth(10, MONDAY, 2),
    "indigenous peoples' day": _nth(10, MONDAY, 2),
    "halloween": _fixed(10, 31),
    "election day": election_day,
    "veterans day": _fixed(11, 11),
    "veterans' day": _fixed(11, 11),
    "armistice day": _fixed(11, 11),
    "thanksgiving day": thanksgiving,
    "thanksgiving": thanksgiving,
    "black friday": lambda year: thanksgiving(year) + DAY,
    "cyber monday": lambda year: thanksgiving(year) + DAY * 4,
    "international migrants day": _fixed(12, 18),
    "pearl harbor day": _fixed(12, 7),
    "super bowl sunday": _super_bowl,
    "human rights day": _fixed(12, 10),
    "christmas eve": _fixed(12, 24),
    "christmas day": _fixed(12, 25),
    "christmas": _fixed(12, 25),
    "boxing day": _fixed(12, 26),
}
# Single days of history that go by a name.
HISTORIC_DAYS = {
    "9/11": dt.date(2001, 9, 11),
    "d-day": dt.date(1944, 6, 6),
}


def day_of(name: str, year: int) -> dt.date | None:
    """The named day in a year; None if there is none."""
    if not 2 <= year <= 9997:
        return None
    return NAMED_DAYS[name](year)


def congress(number: int) -> tuple[dt.date, dt.date]:
    """First and last day of the n-th Congress (two years from 3 January, since the 74th)."""
    first = 1789 + 2 * (number - 1)
    if first >= 1935:
        return dt.date(first, 1, 3), dt.date(first + 2, 1, 3)
    return dt.date(first, 3, 4), dt.date(first + 2, 3, 3)


def fiscal_year(year: int) -> tuple[dt.date, dt.date]:
    """First and last day of a federal fiscal year (31 U.S.C. 1102): from October before."""
    return dt.date(year - 1, 10, 1), dt.date(year, 9, 30)
