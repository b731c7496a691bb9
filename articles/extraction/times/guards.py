"""Looks at the neighbours of a match: is it a time here, or a name, a number, a verb?

Every guard looks at a few words on either side, never further.
"""

import re

WORDS_BEFORE = re.compile(r"([A-Za-z.']+)[ \t\r\n]{1,3}([A-Za-z.']+)[ \t\r\n]{1,3}$")
WORD_AFTER = re.compile(r"[ \t\r\n]{0,3}([A-Za-z]+(?:[-'][A-Za-z]+)?|\d[\d,.]*|\S)")
NUMBER_GOES_ON = re.compile(r"[,.]\d|[%$]|-\d|/\d|:\d")
MONTH_LINKS = frozenset(
    "in since until till by from through to of last next this early mid late for during "
    "before after and or between on each every through start started beginning end ended "
    "ending every coming between around about back until, month".split(" ")
)
YEAR_LINKS = frozenset(
    "in since until till by from through to of early mid late during before after between "
    "year the a an for and or spring summer fall autumn winter circa january february march "
    "april may june july august september october november december his her its their our "
    "my this that fiscal around about back than as mid- late- early- toward towards into on".split(
        " "
    )
)
COUNTED = frozenset(
    "people more others other men women children students workers employees immigrants "
    "miles feet meters metres kilometers yards acres percent pounds tons barrels dollars "
    "cents votes jobs homes houses residents members deaths cases officers agents troops "
    "soldiers points shares units copies pages words times seats beds calls degrees square "
    "cubic hours days weeks months years minutes seconds kilograms kg km mph bytes "
    "megabytes migrants refugees inmates detainees prisoners detainers arrests pounds "
    "francs yen marks euros rubles tonnes gallons inches civilians families households "
    "businesses companies schools cities counties jurisdictions applications applicants "
    "plaintiffs visas signatures tickets bodies victims protesters demonstrators guests "
    "cars vehicles trucks complaints block avenue street st. ave blvd pm am calories lbs "
    "watts volts rpm points, participants delegates nurses teachers".split(" ")
)
NUMBER_LABELS = frozenset(
    "~ copyright flight no no. nos nos. number # section sections sec sec. title chapter "
    "chapters page pages p. pp. rule rules room suite apartment apt bill act law order "
    "ordinance resolution docket case paragraph article part route highway interstate "
    "windows office boeing airbus model unit precinct district channel studio box lot line "
    "psalm form $ us$ c$ a$ nearly than over under only at exactly roughly approximately vs "
    "vs. versus population figure table exhibit proposition prop prop. measure question hr "
    "h.r. s. sb ab hb class~ iso size peugeot bmw level phase version pin code area zip".split(" ")
)
FIRST_NAMES = frozenset(
    "theresa april june august may victor judge officer sheriff brian robert elaine jimmy "
    "ralph billy rollo james john mary david sheriff justice mr mrs ms mr. mrs. ms. dr dr. "
    "sen sen. rep rep. gov gov. prof prof. president senator congressman congresswoman "
    "mayor chief".split(" ")
)


def word_before(text: str, start: int) -> str:
    """The word before a place, in lower case, or ""."""
    return as_written_before(text, start).lower()


def as_written_before(text: str, start: int) -> str:
    """The word before a place as written, or the sign if it is none; "" at the beginning."""
    end = start
    while end > 0 and text[end - 1] in " \n\t\r" and start - end < 3:
        end -= 1
    first = max(0, end - 24)
    word = text[max(text.rfind(" ", first, end), text.rfind("\n", first, end)) + 1 or first : end]
    if not word or word[-1].isalnum():
        return word.lstrip("(\"'[")
    return word.lstrip("(\"'[") if word[-1] in ".'$#&-" else word[-1]


def word_after(text: str, end: int) -> str:
    """The word after a place, as written, or ""."""
    found = WORD_AFTER.match(text, end, end + 40)
    return found.group(1) if found else ""


def number_stands_alone(text: str, start: int, end: int) -> bool:
    """Not a part of a longer number, a sum or a percentage."""
    before = text[start - 1 : start]
    if before in ("$", "#", ":", "_", "&", "+"):
        return False
    if before in (".", ",", "/", "-") and text[start - 2 : start - 1].isdigit():
        return False
    return not NUMBER_GOES_ON.match(text, end, end + 2)


def month_and_day(text: str, start: int, end: int) -> bool:
    """ "March 6", but not "March 6,000" or "May 10 percent"."""
    if text[start : start + 4] in ("may ", "mar ", "sun ", "dec ", "sep "):
        return False
    return number_stands_alone(text, start, end) and word_after(text, end) not in (
        "percent", "million", "billion", "thousand",
    )  # fmt: skip


def bare_month(text: str, start: int, end: int) -> bool:
    """A month alone: written with a capital, and no name or verb ("May", "March", "April Ryan")."""
    word = text[start:end].rstrip(".").lower()
    before, after = word_before(text, start), word_after(text, end)
    if word not in MONTH_NUMBERS_THAT_ARE_WORDS:
        return text[start].isupper()
    if not text[start].isupper():
        return False
    if before in MONTH_LINKS and not (
        before in ("and", "or", "to", "for", "by", "from") and _name_follows(after)
    ):
        return not (word in ("april", "june", "august") and _name_follows(after))
    if word in ("may", "march", "mar"):
        return text[end : end + 2] == "'s" and before in ("the", "")
    return (
        word in ("april", "june", "august")
        and not _name_follows(after)
        and not _name_precedes(text, start)
    )


MONTH_NUMBERS_THAT_ARE_WORDS = frozenset("may march mar april june august jan sep dec".split(" "))


def _name_follows(after: str) -> bool:
    return after[:1].isupper() and after.lower() not in NOT_NAMES


NOT_NAMES = frozenset(
    "the a an in on and or but he she it they we president congress republicans democrats "
    "when after before while with as for at by from i mr mrs ms trump obama clinton bush".split(" ")
)


def _name_precedes(text: str, start: int) -> bool:
    """A capitalised first name or title just before: "Theresa May", "Judge April"."""
    word = as_written_before(text, start)
    if word.lower() in FIRST_NAMES:
        return True
    return word[:1].isupper() and word.lower() not in MONTH_LINKS and word.lower() not in NOT_NAMES


def bare_weekday(text: str, start: int, end: int) -> bool:
    """A weekday, not a newspaper or a person: "the Sunday Times", "Judge Sunday"."""
    word = text[start:end]
    if not word[:1].isupper():
        return len(word) > 4 and word_before(text, start) in (
            "on",
            "last",
            "next",
            "this",
            "by",
            "since",
            "until",
            "late",
            "early",
        )
    after = word_after(text, end)
    if after in (
        "Times",
        "Telegraph",
        "Mirror",
        "Herald",
        "Express",
        "Mail",
        "Post",
        "Star",
        "School",
        "Night",
    ):
        return after == "Post" or False
    return word_before(text, start) not in PERSON_TITLES


PERSON_TITLES = frozenset(
    "judge justice officer sheriff mr mr. mrs mrs. ms ms. dr dr. sen. rep. ruby billy black "
    "bloody freaky good ash palm super cyber holy gov. prof. deputy agent sgt. lt. capt.".split(" ")
)


def year(text: str, start: int, end: int) -> bool:
    """A number of four digits that is a year."""
    if not number_stands_alone(text, start, end):
        return False
    before, after = word_before(text, start), word_after(text, end)
    value = int(text[end - 4 : end])
    lower = after.lower()
    if before in NUMBER_LABELS or lower in COUNTED:
        return False
    if before[-1:].isdigit() and before[-1:] != "" and not before.endswith("."):
        return before.rstrip(",").isdigit() and text[start - 2 : start - 1] == ","
    if before in YEAR_LINKS or before.endswith("'s"):
        return (
            before
            not in (
                "a",
                "an",
                "the",
                "to",
                "of",
                "than",
                "for",
                "on",
                "and",
                "or",
                "about",
                "around",
                "his",
                "her",
                "their",
                "our",
                "my",
                "its",
            )
            or 1900 <= value <= 2060
            or (before in ("of", "to", "and") and value >= 1500)
        )
    if text[start - 1 : start] == "(":
        return 1700 <= value <= 2060
    return 1900 <= value <= 2060 and not _code_before(text, start)


def _code_before(text: str, start: int) -> bool:
    """Capitals before a number make a name or code of it: "PL 2003", "Area 1959"."""
    word = as_written_before(text, start)
    return (
        len(word) > 1
        and word.isupper()
        and word not in ("IN", "SINCE", "OF", "BY", "UNTIL", "AND", "FROM", "THE")
    )


TELLING = frozenset(("in", "on", "by", "from", "during", "until", "early", "late"))


def tells_when(text: str, start: int) -> bool:
    """Whether a date is an adverbial ("in 1993") and not a label ("the 1993 law")."""
    return word_before(text, start) in TELLING


def clause_ends(text: str, start: int, end: int) -> bool:
    """Whether a stop, a comma or the end of the text follows."""
    return text[end : end + 40].lstrip()[:1] in ("", ".", ",", ";", ":", "!", "?", ")", '"', "'")


def season(text: str, start: int, end: int) -> bool:
    """Not "the fall of Saigon", "the fall in prices" or "the Winter Olympics"."""
    words = text[start:end].split()
    after = text[end : end + 6]
    if words[-1][:1].isupper() and after[1:2].isupper() and words[0].lower() == "the":
        return False
    if words[0].lower() != "the" or words[-1].lower() not in ("fall", "spring"):
        return True
    return after[:4].lower() not in (" of ", " in ", " fro") or after[4:5].isdigit()
