"""Text → the same text in ASCII, one character for each, so that offsets stay true."""

import re
from functools import lru_cache

SAME = {
    "’": "'", "‘": "'", "ʼ": "'", "′": "'", "´": "'", "‛": "'", "“": '"', "”": '"', "„": '"',
    "«": '"', "»": '"', "″": '"', "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-",
    "−": "-", "\x85": "\n", "\u2028": "\n", "\u2029": "\n",
}  # fmt: skip
MOST = ("’", "“", "”", "‘", "—", "–", "\xa0")  # of what is not ASCII in English news
NOT_ASCII = re.compile(r"[^\x00-\x7f]+")


def fold(text: str) -> str:
    """Typographic quotes, dashes and blanks become plain ones, foreign letters become "x".

    The length and every offset stay the same.
    """
    if text.isascii():
        return text
    for character in MOST:  # each at the speed of a search for one character
        text = text.replace(character, _folded(character))
    if text.isascii():
        return text
    return NOT_ASCII.sub(lambda found: "".join(map(_folded, found.group())), text)


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    if character in SAME:
        return SAME[character]
    if character.isspace():
        return " "
    return "x" if character.isalpha() else "~"
