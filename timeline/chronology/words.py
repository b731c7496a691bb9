"""Text as the search sees it: folded words, and their English stems.

Folding and stemming happen here alone, in Python, so that SQLite and PostgreSQL agree: FTS5's
Porter and PostgreSQL's English stem "news" and "lying" differently.
"""

import re
import unicodedata
from functools import lru_cache

import Stemmer

# "U.S.", "D.C.", "U.S.C." are one word each
INITIALS = re.compile(r"\b(?:[^\W\d_]\.){2,}")
# "judge's" is one word; "two-thirds" is two
WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "`": "'"})


def fold(text: str) -> str:
    """Return the text without case and accents: "Cañon’s" → "canon's"."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.translate(APOSTROPHES).casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def words(text: str) -> list[str]:
    """Return the folded words of a text: "The U.S. sued." → ["the", "us", "sued"]."""
    folded = fold(text)
    if "." in folded:
        folded = INITIALS.sub(lambda found: found[0].replace(".", "") + " ", folded)
    return WORD.findall(folded)


# A stemmer is not safe to share between threads while it works; PyStemmer guards its own cache,
# and stem() below keeps what it has seen.
_STEMMER = Stemmer.Stemmer("english")


@lru_cache(maxsize=4_096)
def stem(word: str) -> str:
    """Return the English Snowball stem of a folded word: "cities" → "citi"."""
    stemmed: str = _STEMMER.stemWord(word)
    return stemmed


def stems(text: str) -> list[str]:
    """Return the stems of all words of a text, in order."""
    return [stem(word) for word in words(text)]
