"""Titles before a name, as said: "then-Attorney General", "acting ICE Director"."""

import re

from articles.extraction.names.lexicon import TITLE_MODIFIERS, TITLES

_TITLES = "|".join(sorted((re.escape(title) for title in TITLES), key=len, reverse=True))
_MODIFIERS = "|".join(sorted((re.escape(m) for m in TITLE_MODIFIERS), key=len, reverse=True))
# "then-Attorney General ", "acting ICE Director ", "U.S. District Judge ": read up to the name.
_TITLE = (
    rf"(?P<title>(?:{_MODIFIERS})*(?:(?:[A-Z]{{2,5}}|County|Police|City|State|House|Senate"
    rf"|Homeland Security|Justice Department|White House|[Ss]tate|[Cc]ity|[Cc]ounty|police) )?"
    rf"(?:{_MODIFIERS})?(?:{_TITLES}),?) "
)
TITLE_BEFORE = re.compile(rf"(?<![\w.]){_TITLE}$")
TITLE_INSIDE = re.compile(rf"(?<![\w.'-]){_TITLE}")
# The word right before the name: where no title ends with it, none is searched for.
LAST_WORD = re.compile(r"(?P<word>\w+\.?),? $")
LAST_WORDS = frozenset(re.split(r"[^\w.]", title)[-1] for title in TITLES)
LONGEST_WORD = 24


def title_before(folded: str, start: int) -> tuple[int, str]:
    """Return where the title that leads up to ``start`` begins, and the title ("" if none)."""
    window = folded[max(0, start - 70) : start]
    last = LAST_WORD.search(window[-LONGEST_WORD:])
    found = TITLE_BEFORE.search(window) if last and last["word"] in LAST_WORDS else None
    if not found:
        return start, ""
    return start - len(window) + found.start("title"), found.group("title").rstrip(",")
