"""Which of the names before a verb are its subject, and which behind it still its object.

"The council pushed agents out and the mayor signed": the mayor alone signed.
"""

import re

from articles.extraction.events.who.bystanders import LIST_LINK, PEOPLE_OF, Named

# "the county sued, and the league joined it": the league is in the next clause
NEXT_CLAUSE_BEFORE = re.compile(
    r",? (?:and|but|while) (?:(?:last|this|next|earlier|later|on|in|by|then) (?:[\w.]+ ){0,3})?"
    r"(?:the )?$"
)
NEXT_CLAUSE_REACH = 40
NEXT_CLAUSE_AFTER = re.compile(
    r" (?:also |later |then |has |have |had )?(?:\w{3,}ed|said|says|sought|won|lost|went|told"
    r"|wrote|will|plans?|is|was|were|are)\b"
)
PREPOSITION = re.compile(
    r"\b(?:of|in|at|for|with|against|from|to|by|on|under|over|off|into|than|like|behind|about"
    r"|near|outside|through|between|among)\s+(?:the |an? |its |his |her |their )?$"
)
BOUNDARY = re.compile(
    r"(?:[,;:\"\u2014-]|\b(?:and|but|when|after|while|that|as|because|since|before|if|where|which"
    r"|whom|until|said|says|day|ago|later|\d{4}))\s*(?:the |both |an? )?$"
)
# Between a subject and its verb: an apposition, a day, "also", "has".
SUBJECT_GAP = re.compile(
    r"(?:'s?)?(?: ?\([^()]{1,60}\))?(?:,[^,;]{1,90},)?(?:\s+[\w.'-]+){0,3},?\s*"
)
OF_PLACE = re.compile(
    r" of (?:the )?[\w.'-]+(?: [\w.'-]+){0,2}(?=,| and )"
)  # "Roe of Elko and Lee"
# "Twenty states led by Oregon sued": Oregon did, too
LED_BY = re.compile(r"[a-z] (?:led|headed|joined|spearheaded) by (?:the )?$")
IN_RELATIVE = re.compile(
    r"(?:,| (?:--?|[–—])) "
    r"(?:which|who|whose|where|led by|headed by|chaired by|backed by|represented by) [^,;–—]*$"
)
# "urging Governor Roe to sign": whoever is urged signs
URGED = re.compile(
    r"\b(?:urg|ask|tell|told|order|direct|instruct|press|requir|forc|allow|call|want|invit)\w*"
    r"(?: on| for)?\s+(?:the )?$"
)
CLOSED = re.compile(r"[^,;–—]*(?:,| (?:--?|[–—]))(?:\s+[\w.'-]+){0,3}\s*")
REPORTS = re.compile(r" (?:said|says|wrote|argued|found|told|added|noted)(?: \w+){0,2} that\b")
# "Oregon's lawsuit", "the county lawsuit"
NOUN_GAP = re.compile(
    r"(?:'s?)?(?:\s+(?!of\b|in\b|by\b|to\b|over\b|on\b|after\b|that\b|said\b|for\b|with\b|and\b)"
    r"[\w.-]+){0,3}\s*(?:[\"'(]\s*)?"
)


def subjects(found: list[Named], flat: str, verb: int) -> list[Named]:
    """Those of the names before a verb that are its subject, where the words show it.

    "the council pushed agents out and the mayor signed" → the mayor alone; "Roe wrote that
    orders signed in May were void" → nobody.
    """
    if found and flat.startswith(" to ", found[-1].end) and verb - found[-1].end == len(" to "):
        last = found[-1].start
        if URGED.search(flat, max(0, last - 30), last):
            return found[-1:]
    found = [
        one
        for number, one in enumerate(found)
        if not REPORTS.match(flat, one.end, verb)
        and not (number and _in_relative(found[0].end, one, flat, verb))
    ]
    if len(found) < 2 or not SUBJECT_GAP.fullmatch(flat, found[-1].end, verb):
        return found
    group = [found[-1]]
    for one in reversed(found[:-1]):
        if one.start == group[0].start:  # "the cities": each of them
            group.insert(0, one)
            continue
        link = OF_PLACE.match(flat, one.end, group[0].start)
        if not LIST_LINK.fullmatch(flat, link.end() if link else one.end, group[0].start):
            break
        group.insert(0, one)
    while len(group) > 1 and _is_governed(flat, group[0].start):
        group.pop(0)
    first = group[0].start
    owner = max((one.end for one in found if one.end < first), default=first)
    if flat[owner:first] in ("'s ", "' "):  # "Trump's border czar, Ann Roe, met"
        return group
    if _is_governed(flat, first) or not BOUNDARY.search(flat, first - 20, first):
        return found
    return group


def _in_relative(first: int, one: Named, flat: str, verb: int) -> bool:
    """ "The department, which oversees the agency, said": the agency does not speak."""
    if not IN_RELATIVE.search(flat, first, one.start):
        return False
    return CLOSED.fullmatch(flat, one.end, verb) is not None


def _is_governed(flat: str, start: int) -> bool:
    """Whether a preposition stands before; "the cities of" and "states led by" are none."""
    before = max(0, start - 30)
    if not PREPOSITION.search(flat, before, start) or LED_BY.search(flat, before, start):
        return False
    return PEOPLE_OF.search(flat, before, start) is None


def first_of(found: list[Named], flat: str) -> list[Named]:
    """The first of the names and those listed with it: the subject of the main clause."""
    group = found[:1]
    for one in found[1:]:
        together = one.start == group[-1].start  # "the cities": each of them
        if not together and not LIST_LINK.fullmatch(flat, group[-1].end, one.start):
            break
        group.append(one)
    return group


def last_of(found: list[Named], flat: str) -> list[Named]:
    """The last of the names and those listed with it: "Ann Roe and Al Voss said"."""
    group = found[-1:]
    for one in reversed(found[:-1]):
        if not LIST_LINK.fullmatch(flat, one.end, group[0].start):
            break
        group.insert(0, one)
    return group


def in_clause(found: list[Named], flat: str) -> list[Named]:
    """The names behind a verb up to the one that begins a clause of its own."""
    for number, one in enumerate(found):
        if NEXT_CLAUSE_AFTER.match(flat, one.end) and NEXT_CLAUSE_BEFORE.search(
            flat, max(0, one.start - NEXT_CLAUSE_REACH), one.start
        ):
            return found[:number]
    return found


def owners(found: list[Named], flat: str, noun: int) -> list[Named]:
    """Those of the names before a noun that it belongs to: "Oregon's lawsuit"."""
    return [one for one in found if NOUN_GAP.fullmatch(flat, one.end, noun)]
