"""Looks at the neighbours of a match: is it a time here, or a name, a number, a verb?

Every guard looks at a few words on either side, never further.
"""

import re

from articles.extraction.times.lexicon import ONES
from articles.extraction.times.neighbours import (
    ABBREVIATIONS_THAT_ARE_WORDS,
    AFTER_WEEKDAY_IN_NAMES,
    COUNTED,
    FIRST_NAMES,
    LINKS_OF_SMALL_WEEKDAYS,
    LITTLE_WORDS,
    LOOSE_LINKS,
    MONTH_LINKS,
    MONTHS_THAT_ARE_WORDS,
    NOT_NAMES,
    NUMBER_LABELS,
    PERSON_TITLES,
    PREPOSITIONS,
    STRONG_YEAR_LINKS,
    TELLING,
    WEAK_YEAR_LINKS,
)

WORD_AFTER = re.compile(r"[ \t\r\n]{0,3}([A-Za-z]+(?:[-'][A-Za-z]+)?|\d[\d,.]*|\S)")
FRACTION_OF = re.compile(r"(?: or (?:more|less))? of ", re.I)
NUMBER_GOES_ON = re.compile(
    r"[,.]\d|[%$]|-\d|/\d|:\d|-(?:bed|acre|mile|foot|page|word|person|member|seat|unit|inmate)"
    r"|{S}(?:of{S}(?:them|those|these|whom|which)|or{S}(?:more|so|fewer))\b".replace("{S}", r"\s"),
    re.I,
)
STREET = re.compile(
    r"\s(?:[A-Z0-9][\w.]{0,14}\s){1,3}(?:Street|St\.|Avenue|Ave\b|Boulevard|Blvd|Road|Rd\.|Drive"
    r"|Lane|Plaza|Highway|Parkway)"
)
# Before the bracketed year of what is cited: "___ (2018)", "No. 104-725 (1996)", "at 19 (1996)".
CITED = re.compile(r"(?:_|\b(?:no\.|at|~{1,2}|code)\s?[0-9a-z.:()-]{1,20})\s\($", re.I)


def word_before(text: str, start: int) -> str:
    """The word before a place, in lower case, or ""."""
    words = text[start - 27 if start > 27 else 0 : start].rsplit(None, 1)
    return _trimmed(words[-1]).lower() if words else ""


def as_written_before(text: str, start: int) -> str:
    """The word before a place as written, or the sign if it is none; "" at the beginning."""
    words = text[start - 27 if start > 27 else 0 : start].rsplit(None, 1)
    return _trimmed(words[-1]) if words else ""


def _trimmed(word: str) -> str:
    """A word without what opens before it, or the sign behind it."""
    if word.isalnum():  # as mostly
        return word
    return word.lstrip("(\"'[") if word[-1].isalnum() or word[-1] in ".'$#&-" else word[-1]


def word_after(text: str, end: int) -> str:
    """The word after a place, as written, or ""."""
    if text[end : end + 1] == " ":
        word = text[end + 1 : end + 40].partition(" ")[0]
        if word.isalpha():  # as mostly
            return word
    found = WORD_AFTER.match(text, end, end + 40)
    return found.group(1) if found else ""


def number_stands_alone(text: str, start: int, end: int) -> bool:
    """Not a part of a longer number, a sum or a percentage."""
    before = text[start - 1 : start]
    if before in ("$", "#", ":", "_", "&", "+"):
        return False
    if before in (".", ",", "/", "-") and text[start - 2 : start - 1].isdigit():
        return False
    after = text[end : end + 3]
    if after[:1] == " " and after[1:] not in ("of", "or", "OF", "OR", "Of", "Or", "oF", "oR"):
        return True  # as mostly
    return not NUMBER_GOES_ON.match(text, end, end + 12)


def month_and_day(text: str, start: int, end: int) -> bool:
    """ "March 6", but not "March 6,000" or "May 10 percent"."""
    if text[start : start + 4] in ("may ", "mar ", "sun ", "dec ", "sep "):
        return False
    return number_stands_alone(text, start, end) and word_after(text, end) not in (
        "percent", "million", "billion", "thousand",
    )  # fmt: skip


def bare_month(text: str, start: int, end: int) -> bool:
    """A month alone, with a capital; "May", "March", "June" and "April" only where no name is."""
    word = text[start:end].rstrip(".").lower()
    if not text[start].isupper() or text.startswith("-a-", end):  # "Mar-a-Lago"
        return False
    if word not in MONTHS_THAT_ARE_WORDS:
        return True
    before, after = word_before(text, start), word_after(text, end)
    named = after[:1].isupper() and after.lower() not in NOT_NAMES
    if before in MONTH_LINKS:
        return not (named and (before in LOOSE_LINKS or word in MONTHS_THAT_ARE_NAMES))
    if word in MONTHS_THAT_ARE_NAMES:
        return not named and not _name_precedes(text, start)
    if word not in ("may", "march"):
        return False
    labels = before == "the" and LABELLED.match(text, end, end + 20)  # "the May jobs report"
    return bool(labels) or (text[end : end + 2] == "'s" and before in ("the", ""))


LABELLED = re.compile(
    r" (?!(?:on|in|of|for|to|from|by|at|and|or|that|against|through|was|is)\b)[a-z]{3,}"
)
MONTHS_THAT_ARE_NAMES = ("april", "june", "august")


def _name_precedes(text: str, start: int) -> bool:
    """A capitalised first name or title just before: "Theresa May", "Judge April"."""
    word = as_written_before(text, start)
    lower = word.lower()
    if lower in FIRST_NAMES:
        return True
    if word.endswith("'") or lower.endswith("'s"):  # "Congress' August recess"
        return False
    return word[:1].isupper() and lower not in MONTH_LINKS and lower not in NOT_NAMES


def bare_weekday(text: str, start: int, end: int) -> bool:
    """A weekday, not a newspaper or a person: "the Sunday Times", "Judge Sunday"."""
    word, before = text[start:end], word_before(text, start)
    if not word[:1].isupper():
        return len(word) > 4 and before in LINKS_OF_SMALL_WEEKDAYS
    if word in ABBREVIATIONS_THAT_ARE_WORDS and before not in LINKS_OF_SMALL_WEEKDAYS:
        return False
    if text[end : end + 1].isspace() and word_after(text, end) in AFTER_WEEKDAY_IN_NAMES:
        return False
    if before in MONTHS_THAT_ARE_NAMES:  # "Supervisor April Sunday"
        return False
    titled = before in PERSON_TITLES and as_written_before(text, start)[:1].isupper()
    if titled and text[max(0, start - 11) : start].lower() == "of justice ":
        return True  # "the Department of Justice Friday"
    return not titled  # "Judge Sunday", but "told the judge Sunday"


def year(text: str, start: int, end: int) -> bool:
    """A number of four digits that is a year: by the words beside it and by its size."""
    before, after = word_before(text, start), word_after(text, end).lower()
    if not number_stands_alone(text, start, end):
        return False
    counted = after in COUNTED and not _opens_sentence(text, start)
    if before in NUMBER_LABELS or counted or _numbers_a_thing(text, start, end):
        return False
    if before[-1:].isdigit():  # "2017, 2018" goes on, "5 2018" does not
        return text[start - 2 : start - 1] == "," and before.isdigit()
    value = int(text[end - 4 : end])
    if before in STRONG_YEAR_LINKS:
        return True
    oldest = 1500 if before in WEAK_YEAR_LINKS else 1700 if before == "(" else 1900
    return oldest <= value <= LATEST_YEAR


def _opens_sentence(text: str, start: int) -> bool:
    """ "In 2017 people …": a year, though people may be counted elsewhere."""
    return as_written_before(text, start) in ("In", "Since", "During", "By", "Until")


def _numbers_a_thing(text: str, start: int, end: int) -> bool:
    """ "PL 2003" is a code, "1999 Harrison Street" a house, "No. 104-725 (1996)" a citation."""
    if _code_before(text, start) or STREET.match(text, end, end + 60):
        return True
    return text[start - 1 : start] == "(" and bool(CITED.search(text, max(0, start - 32), start))


LATEST_YEAR = 2060  # a larger bare number is a count


def _code_before(text: str, start: int) -> bool:
    """A capital before a number makes a name or code of it: "PL 2003", "Agenda 2030"."""
    word = as_written_before(text, start)
    return word[:1].isupper() and word.lower() not in LITTLE_WORDS and word[-1] not in "-'s"


def tells_when(text: str, start: int) -> bool:
    """Whether a date is an adverbial ("in 1993") and not a label ("the 1993 law")."""
    return word_before(text, start) in TELLING


# Before the year of what is only mentioned: "a law enacted in 1987", "who was hired in 2004".
MENTIONED = re.compile(
    r"\b(?:born|dating|dates|dated)(?: back)? (?:in|from|to) $"
    r"|, (?:which|who|whose|where)\b[^,.;]{0,80}$"
    r"|(?<!was)(?<!were)(?<!been)(?<!being)(?<!has)(?<!had)(?<!have)(?<!and)(?<!or) "
    r"(?:enacted|founded|built|created|established|adopted|passed|signed(?: into law)?|approved"
    r"|written|introduced|ratified|launched|opened|formed|published|elected|appointed|hired"
    r"|convicted|issued|started|begun|set up)(?: (?:back )?(?:in|during))? $"
)


def mentioned_only(text: str, start: int) -> bool:
    """Whether a year dates what a noun or name is known by, not what its sentence tells."""
    return MENTIONED.search(text, max(0, start - 100), start) is not None


def of_age(text: str, start: int) -> bool:
    """ "In her mid-30s", "a man in his late 40s": years of life, not of the century."""
    return word_before(text, start) in ("his", "her", "their", "my", "your", "our", "its", "upper")


def clause_ends(text: str, start: int, end: int) -> bool:
    """Whether a stop, a comma or the end of the text follows."""
    return text[end : end + 40].lstrip()[:1] in ("", ".", ",", ";", ":", "!", "?", ")", '"', "'")


def no_part_of_name(text: str, start: int, end: int) -> bool:
    """ "Paid monthly", not "the Springfield Daily News"."""
    if not text[start].isupper():
        return True
    return not word_after(text, end)[:1].isupper()


def no_verb_to_date(text: str, start: int, end: int) -> bool:
    """ "Twelve have died to date", not "they want to date again"."""
    words = text[start:end].lower()
    return not words.endswith("date") or start == 0 or clause_ends(text, start, end)


def no_ordinal_before(text: str, start: int, end: int) -> bool:
    """ "Came days after", not "in the first days after"."""
    return word_before(text, start) not in ("the", "first", "last", "final", "early", "of", "some")


def no_trade_after_hours(text: str, start: int, end: int) -> bool:
    """A length of time, not the time when an exchange is closed: "fell 2% after hours."."""
    closed = text[start:end].lower() == "hours" and word_before(text, start) == "after"
    return not (closed and clause_ends(text, start, end))


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether nothing follows that "before" or "after" could lead to: "shot the year before in"."""
    return clause_ends(text, start, end) or word_after(text, end) in PREPOSITIONS


def season(text: str, start: int, end: int) -> bool:
    """Not "the fall of Saigon", "the fall in prices" or "the Winter Olympics"."""
    words = text[start:end].replace("-", " ").split()
    if len(words) < 2:  # a bare "fall" or "spring" is more often a verb or a thing
        return False
    after = text[end : end + 6]
    if words[-1][:1].isupper() and after[1:2].isupper() and words[0].lower() == "the":
        return False
    if words[0].lower() != "the" or words[-1].lower() not in ("fall", "spring"):
        return True
    return after[:4].lower() not in (" of ", " in ", " fro") or after[4:5].isdigit()


def no_name_of_a_paper(text: str, start: int, end: int) -> bool:
    """ "Today", but not the end of a name: "USA Today"."""
    if not text[start].isupper() or text[start - 1 : start] != " ":
        return True
    before = as_written_before(text, start)
    return not (before[:1].isupper() and before[-1:].isalnum())


def time_to_come(text: str, start: int, end: int) -> bool:
    """ "In the future", "future talks", not what lies ahead of somebody: "the boy's future"."""
    if " " in text[start:end]:
        return True
    return word_after(text, end).isalpha() and word_before(text, start)[-2:] != "'s"


def no_count_follows(text: str, start: int, end: int) -> bool:
    """ "In the past", not "the past three summers"."""
    after = word_after(text, end).lower()
    counted = after.isdigit() or after in ONES or after in ("few", "several", "couple")
    return not counted and after != "as"  # "as recently as 2015"


def no_fraction(text: str, start: int, end: int) -> bool:
    """A length of time, not "three-quarters" or "two quarters of the city"."""
    quarters = text[start:end].lower().endswith(("quarter", "quarters"))
    return not (quarters and ("-" in text[start:end] or FRACTION_OF.match(text, end, end + 12)))
