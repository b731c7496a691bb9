"""What exactly was done: a bill passed and the same bill signed are two events of one type."""

import re

from articles.extraction.events.drafts import Draft
from articles.extraction.values import EventType


def _forms(acts: dict[str, str]) -> dict[str, str]:
    return {form: act for act, forms in acts.items() for form in forms.split()}


# Acts of one legislature on one bill that are different events.
OF_LAWS = _forms(
    {
        "sign": "sign signs signed signing signature",
        "veto": "veto vetoes vetoed vetoing",
        "override": "override overrides overrode overriding overridden",
        "effect": "effect force entered enters",
        "introduce": "introduce introduced introduces introducing propose proposed file filed",
        "repeal": "repeal repealed repeals repealing",
        "debate": "debate debates debated debating hear heard discuss discussed consider considered"
        " meet met gathered convened",
        "delay": "tabled tables tabling shelved shelves postponed postpones delayed delays stalled",
        "fail": "fail failed fails die died dies reject rejected rejects",
    }
)
# What parties do in court.
IN_COURT = _forms(
    {
        "ask": "ask asks asked asking request requested urge urged seek sought petition",
        "appeal": "appeal appeals appealed appealing",
        "join": "join joins joined joining intervene intervened intervenes",
        "drop": "drop drops dropped dropping withdraw withdrew withdrawn settle settles settled",
    }
)
# An order is given once, and may then be changed or taken back.
OF_ORDERS = _forms(
    {
        "repeal": "rescind rescinds rescinded rescinding revoke revokes revoked revoking repeal"
        " repealed terminate terminated",
        "effect": "effect force begin begins began begun start starts started",
        "change": "revise revises revised revising amend amended update updated expand expanded"
        " extend extended renew renewed tighten tightened loosen loosened",
    }
)
# What is done to one person, one after the other.
OF_OFFICERS = _forms(
    {
        "release": "release releases released releasing free freed frees let lets go",
        "deport": "deport deports deported deporting deportation deportations",
        "charge": "charge charges charged charging indict indicts indicted",
        "request": "lodge lodges lodged file filed place placed issue issued",
        "refuse": "refuse refused decline declined ignore ignored reject rejected deny denied",
        "deploy": "deploy deploys deployed deploying dispatch dispatched send sent",
    }
)
ACTS = {
    EventType.LEGISLATION: OF_LAWS,
    EventType.LAWSUIT: IN_COURT,
    EventType.DIRECTIVE: OF_ORDERS,
    EventType.EXECUTIVE_ACTION: OF_ORDERS,
    EventType.ENFORCEMENT: OF_OFFICERS,
}
GOING = frozenset("take takes took taken go goes went gone come comes came".split())
INTO_FORCE = re.compile(r"\b(?:effect|force)\b", re.IGNORECASE)
PAPERS = re.compile(r"\b(?:brief|briefs|amicus|motions?|papers)\b", re.IGNORECASE)
# "Filed an appeal": appealed.
AN_APPEAL = re.compile(
    r"\b(?:filed?|files|filing|took|takes?|lodged?|lodges) [^,;:]{0,30}\bappeal\b", re.I
)
ABOVE = re.compile(r"\bappe(?:als?|llate)\b|\bCircuit\b|\b(?:Supreme|high) Court\b", re.I)
ASKED = 60  # characters after "asked" that name the court
# Verbs that say what was done to a bill only with the words after them.
TO_DEFEAT = re.compile(r"\b(?:defeat|loss|failure)\b", re.IGNORECASE)
PUT_OFF = re.compile(
    r"\b(?:put off|postpon\w+|delay\w+|tabl\w+) (?:a|the|its) (?:\w+ )?$", re.IGNORECASE
)
OBJECT = 30  # characters after a loose verb that say what was done
LOOSE = frozenset(
    "put puts putting affix affixed affixes meet meets met met drew draws vote votes voted"
    " voting".split()
)
WORDED = (
    ("sign", re.compile(r"\b(?:signature|pen|name) to\b", re.IGNORECASE)),
    ("veto", re.compile(r"\bveto\b", re.IGNORECASE)),
    ("delay", re.compile(r"\bput\w* off\b|\bto (?:table|postpone|delay|shelve)\b", re.IGNORECASE)),
    ("debate", re.compile(r"\bmet\b")),
    ("repeal", re.compile(r"\bto (?:repeal|scrap|rescind|undo)\b", re.IGNORECASE)),
)
IN_FORCE = frozenset([EventType.LEGISLATION, EventType.DIRECTIVE, EventType.EXECUTIVE_ACTION])
MANY = 8  # heads of a rule that holds for any doing; its verbs tell different things
USUAL = "pass"  # the act that a type is named for: passed, filed, given, arrested


def act(draft: Draft) -> str:
    """What was done: with a bill passed, signed, vetoed; with a suit filed, joined, dropped."""
    head = draft.predicate.head.form
    if draft.type is EventType.LEGISLATION and head in LOOSE:
        return _worded(draft)
    if head in GOING and draft.type in IN_FORCE:
        if draft.type is EventType.LEGISLATION and TO_DEFEAT.search(_clause(draft)):
            return "fail"
        return "effect" if INTO_FORCE.search(_clause(draft)) else USUAL
    if draft.type is EventType.LAWSUIT and are_papers(draft):
        return "ask"
    if AN_APPEAL.search(_clause(draft)):
        head = "appeal"
    if draft.type is EventType.OTHER and len(draft.predicate.rule.heads) >= MANY:
        return head
    return ACTS.get(draft.type, {}).get(head, USUAL)


def are_papers(draft: Draft) -> bool:
    """Whether a brief or a motion was filed, and no suit."""
    return PAPERS.search(_clause(draft)) is not None


def differ(one: Draft, two: Draft) -> bool:
    """Whether two drafts of one type tell of different acts."""
    if one.type is not two.type:
        return False
    first, second = act(one), act(two)
    if one.type is EventType.OTHER:  # only verbs of any doing tell by themselves what was done
        return first != second and USUAL not in (first, second)
    if one.type is EventType.LAWSUIT:  # asking a court is how suits begin
        started = frozenset([USUAL, "ask"])
        if {first, second} <= started:
            above = first != second and (_asks_above(one) or _asks_above(two))
            return above or are_papers(one) != are_papers(two)
    return first != second


def _asks_above(draft: Draft) -> bool:
    """Whether something is asked of a court above, another step than the suit."""
    return act(draft) == "ask" and ABOVE.search(_clause(draft, ASKED)) is not None


def _worded(draft: Draft) -> str:
    """What a verb that tells little did to a bill: "put his name to it", "put off a vote"."""
    if PUT_OFF.search(_before(draft)):
        return "delay"
    said = _clause(draft, OBJECT)
    return next((done for done, words in WORDED if words.search(said)), USUAL)


def _before(draft: Draft) -> str:
    """The words right before the predicate."""
    first = draft.mentions[0]
    return first.quote[: max(0, draft.predicate.start - first.start)][-OBJECT:]


def _clause(draft: Draft, further: int = 0) -> str:
    """The words from the verb to the end of what its rule asks for, or some characters further."""
    first, said = draft.mentions[0], draft.predicate
    end = max(0, said.end + further - first.start)
    return first.quote[max(0, said.head.start - first.start) : end]
