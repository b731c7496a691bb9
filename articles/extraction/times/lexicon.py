"""The words of dates, as data, and the pieces of patterns made from them.

A piece is written into a rule's pattern as ``{MONTH}``. Patterns are RE2: no look-around,
no back-references, and never slower than linear. Every piece ends at a word boundary.
"""

import re
from collections.abc import Iterable

MONTHS = (
    "january february march april may june july august september october november december"
).split(" ")
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
MONTH_NUMBERS = {name: number for number, name in enumerate(MONTHS, 1)} | {
    name[:3]: number for number, name in enumerate(MONTHS, 1)
}
MONTH_NUMBERS["sept"] = 9
WEEKDAY_NUMBERS = {name: number for number, name in enumerate(WEEKDAYS)} | {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3,
    "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-second": 22,
    "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26,
    "twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30,
    "thirty-first": 31,
}  # fmt: skip
DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip

# Unit → the letters of TIMEX3 and the days it lasts (0: less than a day).
UNITS = {
    "second": ("TS", 0), "minute": ("TM", 0), "hour": ("TH", 0), "day": ("D", 1),
    "night": ("NI", 1), "week": ("W", 7), "fortnight": ("2W", 14), "weekend": ("WE", 7),
    "month": ("M", 30), "quarter": ("Q", 91), "season": ("SN", 91), "year": ("Y", 365),
    "decade": ("DE", 3652), "century": ("CE", 36525),
}  # fmt: skip
SEASONS = {
    "spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "fall": "FA",
    "autumn": "FA", "winter": "WI", "wintertime": "WI",
}  # fmt: skip
PARTS_OF_DAY = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "overnight": "NI",
    "midday": "MI", "daytime": "DT", "dawn": "MO", "dusk": "EV", "noon": "12:00",
    "midnight": "24:00", "lunchtime": "MI", "nighttime": "NI",
}  # fmt: skip
# What a vague number may mean, in units: least and most.
VAGUE_NUMBERS = {
    "a few": (2, 5), "few": (2, 5), "several": (3, 7), "a couple": (2, 3), "a couple of": (2, 3),
    "couple of": (2, 3), "couple": (2, 3), "some": (2, 7), "many": (5, 0), "a number of": (3, 9),
    "a handful of": (3, 6), "a dozen": (11, 13), "dozens of": (24, 99), "a good many": (5, 0),
    "countless": (9, 0), "numerous": (4, 0), "recent": (2, 9), "scores of": (40, 99),
    "hundreds of": (100, 0), "thousands of": (1000, 0),
}  # fmt: skip
# Words of quantity → TIMEX3 modifier.
MODIFIERS = {
    "about": "APPROX", "around": "APPROX", "roughly": "APPROX", "approximately": "APPROX",
    "some": "APPROX", "circa": "APPROX", "nearly": "LESS_THAN", "almost": "LESS_THAN",
    "just under": "LESS_THAN", "less than": "LESS_THAN", "fewer than": "LESS_THAN",
    "under": "LESS_THAN", "more than": "MORE_THAN", "over": "MORE_THAN",
    "just over": "MORE_THAN", "well over": "MORE_THAN", "at least": "EQUAL_OR_MORE",
    "no less than": "EQUAL_OR_MORE", "a minimum of": "EQUAL_OR_MORE",
    "at most": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS",
    "as much as": "EQUAL_OR_LESS", "as long as": "EQUAL_OR_LESS",
    "not more than": "EQUAL_OR_LESS", "as little as": "EQUAL_OR_MORE",
    "as many as": "EQUAL_OR_LESS", "a full": "", "the full": "",
    "an additional": "", "another": "", "an estimated": "APPROX",
}  # fmt: skip
# Words of the phases of a period; what has none of them is its start.
LATE_WORDS = ("late", "later", "latter", "last", "final", "closing", "waning", "end", "close")
MIDDLE_WORDS = ("mid", "middle", "midst")


def any_of(words: Iterable[str]) -> str:
    """An alternation of words, the longest first, any white space between their parts."""
    listed = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace("\\ ", "{S}").replace("\\-", "-") for word in listed)


_NUMBER_WORD = (
    rf"(?:{any_of(ONES)}|(?:{any_of(TENS)})(?:[- ](?:{any_of(list(ONES)[:9])}))?"
    r"|(?:a|one|two|three|four|five){S}hundred(?:{S}(?:and{S})?(?:\w{3,9}))?|a{S}dozen)"
)
PIECES = {
    "S": r"(?:[ \t\r\n]{1,3})",  # at most one line break and its margin
    "MONTH": (
        r"(?:(?:january|february|march|april|may|june|july|august|september|october|november"
        r"|december)\b|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?)"
    ),
    "FULLMONTH": rf"(?:{'|'.join(MONTHS)})\b",
    "WD": (
        r"(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
        r"|(?:mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun)\b\.?)"
    ),
    "WEEKDAY": rf"(?:{'|'.join(WEEKDAYS)})\b",
    "D": r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\b",
    "DTH": r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)\b",
    "M2": r"(?:1[0-2]|0?[1-9])",
    "D2": r"(?:3[01]|[12]\d|0?[1-9])",
    "YEAR": r"(?:1\d|20)\d\d\b",
    "Y2": r"'\d\d\b",
    "ORD": rf"(?:{any_of(ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))\b",
    "NUM": rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,2}}|\d{{1,6}}(?:\.\d{{1,2}})?|{_NUMBER_WORD})\b",
    "VAGUE": rf"(?:{any_of(VAGUE_NUMBERS)})\b",
    "UNIT": (
        r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|weekends?|months?"
        r"|quarters?|years?|decades?|centur(?:y|ies))\b"
    ),
    "LONGUNIT": r"(?:days?|weeks?|weekends?|months?|quarters?|years?|decades?|centur(?:y|ies))\b",
    "SEASON": r"(?:springtime|summertime|wintertime|spring|summer|fall|autumn|winter)\b",
    "PART": r"(?:mornings?|afternoons?|evenings?|nights?)\b",
    "MODIFIER": rf"(?:{any_of(MODIFIERS)})\b",
    "PHASE": (
        r"(?:very{S})?(?:early|mid|late)(?:{S}(?:on{S})?in{S}|{S}|-)|"
        r"the{S}(?:(?:very{S}|tail{S})?(?:beginning|start|middle|midst|end|close)"
        r"|(?:early|first|latter|later|last|final){S}part"
        r"|(?:first|opening|early|last|final|closing|waning){S}(?:few{S})?(?:days|weeks|months))"
        r"{S}of{S}"
    ),
    "DECADE": rf"(?:{any_of(DECADES)})\b",
    "UNITS": (
        r"(?:seconds|minutes|hours|days|nights|weeks|weekends|months|quarters|years|decades"
        r"|centuries)\b"
    ),
    "TWO_DIGITS": r"\d\d\b",
    "ZONE": (
        r"(?:[ecmp][sd]?t|gmt|utc|bst|local{S}time|(?:eastern|central|mountain|pacific)"
        r"(?:{S}(?:standard|daylight))?(?:{S}time)?)\b"
    ),
}


def expanded(pattern: str) -> str:
    """A pattern with its pieces written out; ``{2}`` and the like stay as they are."""
    for _ in range(4):
        grown = re.sub(r"\{([A-Z][A-Z0-9_]*)\}", lambda found: PIECES[found[1]], pattern)
        if grown == pattern:
            break
        pattern = grown
    return pattern


def number(word: str) -> float | None:
    """The number that digits or words say, or None: "1,200", "twenty-one", "a hundred"."""
    text = word.lower().strip()
    if text in ("a", "an", "one"):
        return 1
    if text == "a dozen":
        return 12
    try:
        return float(text.replace(",", ""))
    except ValueError:
        pass
    total = 0
    for part in re.split(r"[\s-]+", text):
        if part == "hundred":
            total = max(total, 1) * 100
        elif part not in ("and", "a"):
            value = ONES.get(part) or TENS.get(part)
            if value is None:
                return None
            total += value
    return total or None


def unit_of(word: str) -> str:
    """ "weeks" → "week", "centuries" → "century"."""
    lower = word.lower()
    if lower == "centuries":
        return "century"
    return lower.removesuffix("s")


def month_of(word: str) -> int:
    """The number of a month by its name or abbreviation."""
    return MONTH_NUMBERS[word.lower().rstrip(".")]


def weekday_of(word: str) -> int:
    """The number of a weekday, Monday is 0."""
    lower = word.lower().rstrip(".")
    return WEEKDAY_NUMBERS.get(lower, WEEKDAY_NUMBERS.get(lower.removesuffix("s"), 0))


def ordinal(word: str) -> int:
    """ "third" and "3rd" → 3."""
    lower = word.lower()
    return ORDINALS.get(lower) or int(re.sub(r"\D", "", lower) or 0)


def full_year(digits: str, pivot: int = 50) -> int:
    """A year of four digits, or of two around ``pivot``: 17 → 2017, 87 → 1987."""
    value = int(digits.lstrip("'"))
    if len(digits.lstrip("'")) == 4:
        return value
    return value + (2000 if value < pivot else 1900)
