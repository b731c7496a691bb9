"""Bodies: new ones by their names, and "the department", "the administration" by what was said."""

import datetime as dt
import re
from collections.abc import Sequence

from articles.extraction.names.alias_index import Hit
from articles.extraction.names.lexicon import (
    AGENCY_HEADS,
    BODY_HEADS,
    GENERIC_FIRST,
    NOT_A_FIRST_NAME,
    WEEKDAYS_AND_MONTHS,
)
from articles.extraction.names.offices import Offices
from articles.extraction.names.people import surname
from articles.extraction.names.scene import Scene, latest_before
from articles.extraction.values import ActorKind, NamedActor

# "Safe Streets Project", "Center for Fair Courts", "Hudson County Board of Freeholders"
BODY = re.compile(
    r"(?<![\w'-])[A-Z][\w'&.-]*\w(?:(?<=s)')?"
    r"(?: (?:(?:of|for|on|against)(?: the)?|&|and(?= [A-Z]\w+ "
    r"(?:Rights|Justice|Freedom|Liberties|Law|Refugee|Services|Policy|Reform"
    r"|Accountability)|(?= (?:[A-Z]\w+ ){1,3}[Cc]ommittee\b))) [A-Z][\w'&-]*\w"
    r"| [A-Z][\w'&-]*\w(?:(?<=s)'(?= [A-Z]))?){1,12}"
)
GENERIC = re.compile(
    r"(?<![\w'-])(?:[Tt]he|[Tt]his) (?P<word>(?:Trump-era )?(?:[Dd]epartment|[Mm]inistry|[Aa]gency|"
    r"[Bb]ureau|(?<=sued the )office|[Aa]dministration|[Gg]overnment|"
    r"group|organization|organisation|association|"
    r"union|coalition|[Cc]ouncil|[Bb]oard|[Cc]ommission|[Cc]ommittee|legislature|lawmakers|"
    r"nonprofit))(?![\w-]| of\b)"
)
DEPARTMENTS = re.compile(r"Department|Ministry")
OFFICES = re.compile(r" Office$")
LEGISLATURES = re.compile(r"Legislature|Assembly|General Court|Congress")
ORGANISATIONS = {"group", "organization", "organisation", "association", "union", "coalition",
                 "nonprofit"}  # fmt: skip
# Whole articles speak of one of these.
FAR_REACHING = {"department", "ministry", "administration", "council", "board", "commission",
                "committee"}  # fmt: skip
MONTHS_CUT = frozenset("Jan Feb Aug Sept Oct Nov Dec".split())  # "the board on Nov. 6"
LINKS = ("of", "for", "on", "against", "the", "and", "&")
FEDERAL_GOVERNMENT = "U.S. government"
JUSTICE = "U.S. Department of Justice"
REACH = 6


def new_bodies(scene: Scene, hits: Sequence[Hit]) -> list[NamedActor]:
    """Return bodies that no list knows, by the last word of their names."""
    taken = {place for hit in hits if hit.alias.actors for place in range(hit.start, hit.end)}
    # "California's Safe Streets Project"
    owned = {hit.start for hit in hits if scene.folded.startswith("'s ", hit.end)}
    found = []
    for match in BODY.finditer(scene.folded):
        start, words = match.start(), match.group().split(" ")
        if BODY_HEADS.isdisjoint(words):
            continue
        while words and (
            words[0] in LINKS
            or start in owned
            or (words[0] in NOT_A_FIRST_NAME and not keeps(words[0]) and not _is_named_by(words))
        ):
            start += len(words[0]) + 1
            words = words[1:]
        start, words = _behind_a_name(start, words)
        while words and not _is_named_by(words) and not _is_head(words):
            words.pop()
        if words[-2:-1] == ["on"] and words[-1] in WEEKDAYS_AND_MONTHS | MONTHS_CUT:
            words = words[:-2]
        if _is_generic(words) or start in taken or scene.furniture.is_credit(start):
            continue
        end = start + len(" ".join(words))
        if end - 1 in taken:
            continue
        kind = ActorKind.AGENCY if AGENCY_HEADS & set(words) else ActorKind.ORGANISATION
        kind = ActorKind.COURT if words[-1] == "Court" else kind
        found.append(scene.actor(start, end, scene.text[start:end], kind, known=False))
    return found


def _behind_a_name(start: int, words: list[str]) -> tuple[int, list[str]]:
    """Drop "Amira Roe of" before "Ashworth University": a link needs a head before it."""
    if words[:1] in (["House"], ["Senate"]) and words[-1] == "Committee":
        return start, words
    for number, word in enumerate(words):
        if word in LINKS and word != "the":
            if words[number - 1] in BODY_HEADS:
                break
            rest = number + 2 if words[number + 1 : number + 2] == ["the"] else number + 1
            return start + len(" ".join(words[:rest])) + 1, words[rest:]
    return start, words


def _is_generic(words: list[str]) -> bool:
    """Whether the words name no body of their own: "Press Office"."""
    if len(words) < 2 or words[0] in ("General's", "Attorney's"):
        return True
    return len(words) == 2 and (words[0] in GENERIC_FIRST or words[1] == "Conference")


def keeps(word: str) -> bool:
    """Whether a common first word of sentences may begin a body's name: "New", "National"."""
    return word in {
        "New", "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western",
        "Central", "United", "American", "Federal", "State", "County", "City", "National",
        "International", "Public", "Immigration", "Border", "Republican", "Democratic", "Latino",
        "Hispanic", "Mexican", "Catholic", "Christian", "African", "Asian", "Civil", "Human",
        "Safe", "Senate", "Assembly", "First", "Second", "Superior", "Immigrant", "Sanctuary",
        "Police", "Citizens", "House",
    }  # fmt: skip


def _is_named_by(words: list[str]) -> bool:
    """ "Advocates for Fair Courts", "Immigrants United": people who form a body."""
    return words[0] in BODY_HEADS and words[1:2] in (["for"], ["Against"], ["United"], ["Rising"])


def _is_head(words: list[str]) -> bool:
    """Whether the run may end here: its last word, or the one before "of" or "for", is a head."""
    if words[-1] in BODY_HEADS:
        return True
    if words[-1] in WEEKDAYS_AND_MONTHS:
        return False
    links = [n for n, word in enumerate(words) if word in LINKS]
    return bool(links) and words[links[0] - 1] in BODY_HEADS and words[-1] not in LINKS


def bodies_meant(scene: Scene, actors: Sequence[NamedActor], offices: Offices) -> list[NamedActor]:
    """Return what "the department", "the administration" and their like mean."""
    found = []
    bodies = [actor for actor in actors if actor.kind != ActorKind.PERSON]
    for match in scene.sifted.finditer(GENERIC):
        word = match.group("word").lower()
        before = [a for a in latest_before(bodies, match.start()) if a.end <= match.start()]
        number = scene.sentence_at(match.start())
        far = word in FAR_REACHING
        last = [a for a in before if far or number - scene.sentence_at(a.start) <= REACH]
        name, kind = _meaning(word, last, scene.day, offices)
        if name:
            found.append(scene.actor(*match.span(), name, kind, known=True, coreference=True))
    return found


def _meaning(
    word: str, last: Sequence[NamedActor], day: dt.date | None, offices: Offices
) -> tuple[str, ActorKind]:
    """Return the canonical name that a generic word means, the nearest first, or ""."""
    if word.endswith("administration"):
        named = next((a.name for a in last if a.name.endswith(" administration")), "")
        return named or administration(day, offices), ActorKind.AGENCY
    if word == "government":
        return FEDERAL_GOVERNMENT, ActorKind.AGENCY
    if word in ("department", "ministry", "office"):
        heads = OFFICES if word == "office" else DEPARTMENTS
        name = next((a.name for a in last if heads.search(a.name)), "")
        return name or (JUSTICE if word == "ministry" else ""), ActorKind.AGENCY
    if word in ("legislature", "lawmakers"):
        return next((a.name for a in last if LEGISLATURES.search(a.name)), ""), ActorKind.AGENCY
    wanted = ActorKind.ORGANISATION if word in ORGANISATIONS else ActorKind.AGENCY
    for actor in last:
        own_kind = word in ("council", "board", "commission", "committee")
        if actor.kind == wanted and (not own_kind or word.title() in actor.name):
            return actor.name, wanted
    return "", wanted


def administration(day: dt.date | None, offices: Offices) -> str:
    """Return the administration of a day: "Trump administration", or "" if that is not known."""
    president = offices.holder("President of the United States", day)
    return f"{surname(president)} administration" if president else ""
