"""Departments that no list knows, and whose they are: "the state Department of Corrections"."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from articles.extraction.names.scene import Scene, latest_before
from articles.extraction.values import ActorKind, JurisdictionKind, NamedActor, NamedPlace

# Fields of two words: "Veterans Affairs", "Public Safety".
SECOND = (
    "Affairs|Services|Safety|Protection|Development|Resources|Management|Security|Quality|Health"
    "|Education|Works|Defense|Rehabilitation|Enforcement|Licensing|Vehicles|Relations|Care|Supervision"
)
FIELD = rf"(?:the )?(?!Department)[A-Z][a-z]+(?: (?:{SECOND}))?"
DEPARTMENT = re.compile(
    r"(?<![\w'-])(?P<whose>U\.S\. |US |[Ff]ederal |[Ss]tate |state's )?"
    rf"(?P<name>Department of (?P<field>{FIELD}(?:(?:,| and|, and) {FIELD})*))"
    rf"(?![\w-])"
)
# The departments of the federal government (5 U.S.C. 101), whose names states use, too.
FEDERAL = frozenset(
    "Agriculture Commerce Defense Education Energy Justice Labor State Transportation War".split()
) | {"the Interior", "the Treasury", "Veterans Affairs", "Homeland Security"}


def departments(
    scene: Scene, bodies: Sequence[NamedActor], places: Sequence[NamedPlace]
) -> list[NamedActor]:
    """Return the departments that ``bodies`` lacks, each by its full name if the text tells whose.

    One that was named in full before is meant again; else a state's or the federal one.
    """
    taken = {body.start for body in bodies if "Department" in body.text}
    ends = {place.end + 1: place for place in places}  # a blank between
    full = [body for body in bodies if " Department of " in body.name]
    starts = [body.start for body in full]
    found = []
    for match in scene.sifted.finditer(DEPARTMENT):
        start, end = match.span("name")
        if match.start() in taken or start in taken or scene.furniture.is_credit(start):
            continue
        name = match.group("name")
        if owner := ends.get(start):  # "Oregon Department of Corrections"
            span = (owner.start, end)
            text = scene.text[owner.start : end]
            found.append(scene.actor(*span, text, ActorKind.AGENCY, known=False))
            continue
        before = full[: bisect_left(starts, start)]
        again = next((one.name for one in reversed(before) if one.name.endswith(f" {name}")), "")
        known = again or _owned(match, places)
        begin = match.start() if match.group("whose") else start
        text = known or scene.text[begin:end]
        found.append(scene.actor(begin, end, text, ActorKind.AGENCY, known=False))
    return found


def _owned(match: re.Match[str], places: Sequence[NamedPlace]) -> str:
    """The full name of a department: that of a state told right before, else the federal one."""
    name, whose = match.group("name"), (match.group("whose") or "").lower()
    if whose.startswith("state"):
        states = (p for p in latest_before(places, match.start()))
        state = next((p.name for p in states if p.kind is JurisdictionKind.STATE), "")
        return f"{state} {name}" if state else ""
    if whose or match.group("field") in FEDERAL:
        return f"U.S. {name}"
    return ""
