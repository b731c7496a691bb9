"""Titles before and behind a name, as said: "then-Attorney General", "the mayor of Kent"."""

import re

from articles.extraction.names.lexicon import ROLE_NOUNS, TITLE_MODIFIERS, TITLES
from articles.extraction.values import NamedActor

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
TITLE_AT_START = re.compile(_TITLE)
# "Jeff Sessions, then Attorney General, said": the words between the commas.
TITLE_BEHIND = re.compile(
    rf",? (?:\(?(?P<behind>(?:then[ -]|the |a |an )?(?:[\w.'-]+ ){{0,5}}?(?:{ROLE_NOUNS})"
    r"[^,;:.()\n]{0,70}))[,;.)\n]"
)


def title_before(folded: str, start: int) -> tuple[int, str]:
    """Return where the title that leads up to ``start`` begins, and the title ("" if none)."""
    window = folded[max(0, start - 70) : start]
    found = TITLE_BEFORE.search(window)
    if not found:
        return start, ""
    return start - len(window) + found.start("title"), found.group("title").rstrip(",")


def title_behind(folded: str, end: int) -> str:
    """Return the title or role in an apposition behind a name, or ""."""
    found = TITLE_BEHIND.match(folded, end) if folded[end : end + 1] == "," else None
    return found.group("behind") if found else ""


def title_as_said(text: str, actor: NamedActor) -> str:
    """Return the title and affiliation of an actor as the text has them, or "".

    "then-Attorney General Jeff Sessions" → "then-Attorney General";
    "Maria Lopez, director of the Safe Streets Project, said" → "director of the Safe Streets
    Project".
    """
    found = TITLE_AT_START.match(actor.text.replace("’", "'"))
    return found.group("title").rstrip(",") if found else title_behind(text, actor.end)
