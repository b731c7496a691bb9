"""Stretches whose names take no part in events: credits, bylines, contributor lines; datelines."""

import re
from bisect import bisect_right

from articles.extraction.values import value

# Each pattern is headed by an example of what it catches.
CREDITS = re.compile(
    r"""
    \((?:File:?\ |Photo(?:\ by)?:?\ |Image:?\ )?[^()\n]{0,60}?    # (File: Leah Roe / AP)
        (?:/\ ?(?:AP|Reuters|Getty|AFP|EPA|Bloomberg|The\ |File|Pool)[^()\n]{0,40}
        |(?:AP|Reuters|Getty\ Images|AFP)\ Photo[^()\n]{0,30}|Getty\ Images|file\ photo)\)
    # Photo by Jo Roe
    |(?:Photo(?:graph)?|Image|Illustration)(?:\ credit|s)?(?:\ by|:)\ [^\n.]{1,80}
    |(?<![\w.])(?:AP|Reuters|Getty\ Images|AFP)\ ?/\ ?[A-Z][\w.'-]+(?:\ [A-Z][\w.'-]+){0,2}
    |(?<![\w.])[A-Z][\w.'-]+\ [A-Z][\w.'-]+\ ?/\ ?(?:AP|Reuters|Getty\ Images|AFP)(?:\ Photo)?
    |©\ [^\n]{1,60}                                                    # © 2017 Reuters
    """,
    re.VERBOSE,
)
CONTRIBUTORS = re.compile(
    r"""
    ^(?:[A-Z][\w'&-]*\ ){0,6}(?:writers?|reporters?|correspondents?|staff)\ [A-Z][^\n]{0,400}
        \bcontributed[^\n]{0,80}$
    |^[^\n]{0,300}\bcontributed\ to\ this\ (?:report|story|article)[^\n]{0,80}$
    |^\(?(?:Additional\ )?[Rr]eporting\ by\ [^\n]{1,300}$              # Reporting by Jane Roe
    |^\(?(?:[Ww]riting|[Ee]diting)\ by\ [^\n]{1,200}$
    |^(?:By|BY)\ (?:[A-Z][\w.'-]+[ ,]+(?:and\ |AND\ )?){1,8}[^\n]{0,60}$    # By Jane Roe
    """,
    re.VERBOSE | re.MULTILINE,
)
FIRST_LINES = 2000  # characters
# Not every line that begins with "By": "By Monday the city had sued."
BYLINE_END = re.compile(r"\b(?:said|had|has|was|were|is|are|the|will|would)\b|\.\s*$")
# "CHICAGO (AP) - ", "PORTLAND, Ore. (Reuters) - ", "(Reuters) - ", "WASHINGTON - "
AGENCY = r"(?:AP|Reuters|REUTERS|CNN|AFP|UPI|Bloomberg|TNS|CN|The Center Square)"
DATELINE = re.compile(
    rf"""
    ^(?:(?P<city>[A-Z][A-Z.'\ -]{{2,30}}[A-Z]|[A-Z][a-z.'-]+(?:\ [A-Z][a-z.'-]+){{0,2}})
        (?:,\ (?P<state>[A-Z]{{2}}\b
            |[A-Z]\.\ ?[A-Z]\.|[A-Z][a-z]{{1,5}}\.|[A-Z][a-z]+(?:\ [A-Z][a-z]+)?))?
        (?:,\ [A-Z][a-z]{{2,8}}\.?\ \d{{1,2}}(?:,\ \d{{4}})?)?
        (?:\ \({AGENCY}[^()\n]{{0,30}}\)\ ?(?:[-:]+\ ?)?|\ \([A-Z][^()\n]{{1,24}}\)\ ?-+\ ?
        |\ ?-{{1,2}}\ |\ --\ |\ ?>>\ ))
    """,
    re.VERBOSE | re.MULTILINE,
)


@value
class Dateline:
    """Where an article says it was written."""

    start: int
    end: int
    city: str  # as it stands: "CHICAGO", "Portland"
    state: str  # "Ore.", or ""


@value
class Furniture:
    """Where the furniture of a text stands."""

    credits: tuple[tuple[int, int], ...]  # names in these are nobody's
    datelines: tuple[Dateline, ...]  # at most one: where the article was written

    def is_credit(self, start: int) -> bool:
        """Whether the place lies in a credit, byline or contributor line."""
        at = bisect_right(self.credits, start, key=lambda one: one[0])
        return at > 0 and start < self.credits[at - 1][1]

    def is_dateline(self, start: int) -> bool:
        """Whether the place lies in a dateline."""
        return bool(self.datelines) and self.datelines[0].start <= start < self.datelines[0].end


def find_furniture(folded: str) -> Furniture:
    """Return the credits and datelines of a folded text (dashes are "-" there)."""
    credits = [m.span() for m in CREDITS.finditer(folded)] if "/" in folded or "©" in folded else []
    if not credits and ("Photo" in folded or "Image" in folded or "photo" in folded):
        credits = [m.span() for m in CREDITS.finditer(folded)]
    for found in CONTRIBUTORS.finditer(folded):
        if found.group().startswith(("By ", "BY ")) and BYLINE_END.search(found.group()):
            continue
        credits.append(found.span())
    return Furniture(_apart(credits), find_datelines(folded))


def _apart(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The same stretches of a text in order, those that overlap as one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def find_datelines(folded: str) -> tuple[Dateline, ...]:
    """Return the datelines in the first lines; a heading with a dash is none."""
    found = []
    for match in DATELINE.finditer(folded, 0, FIRST_LINES):
        shouted = match.group("city").isupper()
        if shouted or "(" in match.group() or match.group("state"):
            found.append(Dateline(*match.span(), match.group("city"), match.group("state") or ""))
    return tuple(found[:1])
