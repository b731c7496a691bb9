"""Agencies that a sentence names only because somebody helps or hinders them.

"The law bars deputies from helping immigration agents": no agent took part.
"""

import re

from articles.extraction.events.who.bystanders import Named

ICE = "U.S. Immigration and Customs Enforcement"
DHS = "U.S. Department of Homeland Security"
# Those whose work others help or hinder: named in many laws that they had no part in.
IMMIGRATION = frozenset(
    [
        ICE,
        "U.S. Customs and Border Protection",
        "U.S. Border Patrol",
        "U.S. government",
        DHS,
    ]
)
# "to help immigration agents", "cooperation with ICE", "people wanted by federal agents"
SERVED = re.compile(
    r"\b(?:(?:cooperat|collaborat|interact|help|assist|inform|notify|notifi|enforc|defy|defi|giv"
    r"|share|sharing|hold|alert|agree|contract|request|access|hand|turn|transfer|limit)\w*"
    r"|information|ties|wanted|sought|detainers?|work(?:s|ed|ing)?|warrants?|let|lets|letting)\b"
    r"(?:\s+[\w'-]+){0,4}\s+(?:\"|')?$"
)
# "immigration agents", "the government": named without a name, they are seldom the object
GENERIC = re.compile(
    r"(?:federal |u\.?s\.? )?(?:immigration (?:and customs )?)?(?:officials|agents|authorities"
    r"|officers|enforcement|government)\b|the government\b",
    re.IGNORECASE,
)
# "ended its partnership with immigration agents": they were the other side
AGREED_WITH = re.compile(
    r"\b(?:agreements?|partnerships?|contracts?|deals?|arrangements?|memorandum|program)\b"
    r"[^.,;]{0,20} (?:with|between(?: [\w'.-]+){1,5} and) (?:the )?$"
)


def without_served(found: list[Named], flat: str) -> list[Named]:
    """The names without the agencies that somebody else helps or hinders."""
    return [one for one in found if not _is_served(one, flat)]


def _is_served(one: Named, flat: str) -> bool:
    if one.name not in IMMIGRATION:
        return False
    if AGREED_WITH.search(flat, max(0, one.start - 60), one.start):
        return False
    if GENERIC.match(one.text):
        return True
    return SERVED.search(flat, max(0, one.start - 60), one.start) is not None
