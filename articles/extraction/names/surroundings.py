"""The words around a name, and what they say of it."""

import re

from articles.extraction.names.alias_index import Hit
from articles.extraction.names.lexicon import TITLES
from articles.extraction.values import value

# "Portland |", "| Mayor": the words next to a name.
WORD_BEFORE = re.compile(r"([\w.'-]+) $")
WORD_AFTER = re.compile(r"(?:'s?)? ([\w.'-]+)")
# "Chicago, | and Denver": the neighbours in a list.
LIST_BEFORE = re.compile(r"([A-Z][\w. ]{2,25}?)(?:, and |, or |, | and | or )$")
LIST_AFTER = re.compile(r"(?:, and |, or |, | and | or )([A-Z][\w.]+(?: [A-Z][\w.]+)?)")
# "cities such as |", "governors of |", "western |", "officials in |"
CITIES_LIKE = re.compile(
    r"(?:[Cc]ities|[Mm]ayors?)\b[^.]{0,40}\b(?:like|such as|including|of|in),? $"
)
STATES_LIKE = re.compile(r"(?:[Ss]tates|[Gg]overnors?|[Aa]ttorneys general)\b[^.]{0,40}"
                         r"\b(?:like|such as|including|of|in),? $")  # fmt: skip
PART_OF_STATE = re.compile(r"(?:[Ee]astern|[Ww]estern|[Cc]entral|[Uu]pstate|[Dd]ownstate|"
                           r"[Nn]orthern|[Ss]outhern|state of|[Ss]tate law in) $")  # fmt: skip
ACTS_AS_STATE = re.compile(
    r"(?:,[^,.]{0,40},)?(?:'s)? (?:has |also |had )?(?:sued|sues|joined|joins|"
    r"filed|passed|enacted|adopted|voters|became|and Oregon|and California)"
)
# "Berkeley passed a resolution": nobody of that name would
ACTS_AS_CITY = re.compile(
    r" (?:has |also |had |first |later )?(?:passed|adopted|enacted|repealed|declared itself"
    r"|became (?:a|the)|designated itself|followed (?:suit|in|with)|went the other way)\b"
)
IN_BEFORE = re.compile(r"\b(?:in|to|from|at|outside|near|around) $")
HAS_TITLE_BEFORE = re.compile(
    r"(?:\b(?:" + "|".join(sorted(map(re.escape, TITLES), key=len, reverse=True)) + r")) $"
)


# Abbreviated titles keep their stop: "Washington Gov. Inslee".
ABBREVIATED = frozenset(word for title in TITLES for word in title.split() if word.endswith("."))


@value
class Surroundings:
    """What stands around a hit."""

    before: str  # up to 60 characters, on the same line
    after: str
    word_before: str
    word_after: str

    @staticmethod
    def of(folded: str, hit: Hit) -> "Surroundings":
        """Cut them out of the folded text."""
        before = folded[max(0, hit.start - 60) : hit.start].rsplit("\n", 1)[-1]
        after = folded[hit.end : hit.end + 60].split("\n", 1)[0]
        left, right = WORD_BEFORE.search(before), WORD_AFTER.match(after)
        following = right.group(1) if right else ""
        if following not in ABBREVIATED:
            following = following.rstrip(".")
        return Surroundings(before, after, left.group(1) if left else "", following)
