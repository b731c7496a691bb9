"""Whom a report or a list names, as the sentences beside tell.

"The agency published its list on Monday. On it are Elko and Lander counties. Reno made the cut,
too, and Ely is the only entry from its state."
"""

import re
from collections.abc import Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft, is_shown
from articles.extraction.events.kinds import LOCAL
from articles.extraction.events.who.bystanders import Named
from articles.extraction.values import (
    ActorKind,
    EventStatus,
    EventType,
    JurisdictionKind,
    Place,
    Role,
    Sentence,
)

BACK, AHEAD = 2, 8  # sentences beside a list that may tell what stands on it
ROSTER = r"(?:list|roster|ranking|tally|registry|rundown|database|map)"
PAPER = rf"(?:{ROSTER}|reports?|study|audit|review|analysis|survey|document|release)"
NAMED = (
    r"(?:named|listed|labell?ed|identified|designated|flagged|singled out|branded|cited|ranked"
    r"|included|classified|deemed|mentioned|blacklisted|tagged)"
)
NAMES = (
    r"(?:(?:also |then |further )?(?:include[sd]?|names?|named|lists|listed|cites?|cited"
    r"|singles? out|singled out|identif(?:y|ies|ied)|ranks?|ranked|puts?|mentions?|mentioned"
    r"|faults?|faulted|points? to))"
)
PLACES = r"(?:cities|counties|states|jurisdictions|places|towns|communities|localities|governments)"
# "the only Nevada entry": Nevada is where it lies
ENTRY = re.compile(r" (?:entry|entries|place|jurisdiction)\b")
IN_A_STATE = re.compile(rf" (?:{PLACES}|county|city|sheriffs|police)\b")
# What shows that a sentence tells who stands on a list.
ON_IT = re.compile(
    rf"\b(?:on|onto) (?:the|that|this|its|their|an?|the new) (?:[\w-]+ ){{0,3}}?{ROSTER}\b"
    r"|\b(?:on|in) it (?:are|were|is|was)\b"
    rf"|\bmade (?:it onto )?(?:the|its|that) (?:[\w-]+ )?(?:cut|{ROSTER})\b"
    rf"|\b(?:was|were|is|are|been|being|be|{PLACES}) (?:also |all |both |among those )?{NAMED}\b"
    rf"|\b{NAMED}(?: [\w.'-]+){{0,4}} as\b|\b{NAMED} (?:there|too)\b"
    rf"|\b{PAPER} {NAMES}\b"
    rf"|\bamong (?:the (?:\w+ )?{PLACES}|those (?:named|listed|on|in)|them|(?:the )?\d+)\b"
    rf"|\b(?:only|sole) (?:[\w-]+ ){{0,2}}?(?:one|entry|place|{PLACES}|city|county|state)\b"
    r"|\b(?:both |all |also |each )?appears?(?:ed)?(?: on it| there| too| in it|[.,])"
    r"|\bled (?:the way )?with \d|\bfollowed by\b"
    rf"|\baccording to (?:the|its) (?:[\w-]+ )?{PAPER}\b"
    r"|\bin (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last) place\b"
    rf"|\b(?:tops?|topped|leads?|led|heads?|headed) the {ROSTER}\b"
    r"|\bmost (?:entries|cases)\b"
    r"|\b(?:\w+ thirds?|half|most|\d+ percent) (?:of them )?(?:come|came|are|were) from\b"
)
# "Next come Elko and Ely", "Of the 18 cities, two are Elko and Ely": how such a sentence opens
OPENS = re.compile(rf"\W*(?:next (?:come|came|is|are|was|were)\b|of the (?:\w+ )?{PLACES}\b)")
# "So were Elko and Ely", "Others are Reno and Lee": goes on with what the sentence before lists
GOES_ON = re.compile(r"\W*(?:so (?:is|are|was|were|did)|(?:the )?others (?:are|were|include))\b")
NOT_ON_IT = re.compile(
    r"\b(?:not (?:\w+ ){0,2}(?:on|in|among|named|listed|included|appear)|isn't|wasn't|aren't"
    r"|weren't|missing|absent|(?:taken|left|dropped|struck|removed|pulled|came|come|get|got|stay"
    r"|stayed) (?:\w+ ){0,2}off|(?:taken|struck|removed|pulled) (?:\w+ )?from"
    r"|no longer|wrongly|removal|unlike|except|delisted)\b"
)
# "The study found that sheriffs in Elko and Lander counties held people"
FINDS = re.compile(
    rf"\b(?:{PAPER}|authors?|researchers|auditors?|it|who wrote it,) (?:also )?"
    r"(?:found|finds|shows?"
    r"|showed|says|said|concludes?|concluded|faults?|faulted|examined|looked at|covers?|covered)\b"
)
# "Nevada has three: Elko, Ely and Reno"
COUNTED = re.compile(
    r"\b(?:has|had|have|is home to) (?:\w+ )?(?:one|two|three|four|five|six|seven|eight|nine|ten"
    r"|\d+)(?: [\w-]+)?:"
)
# An event of another type that is the making of a list: "posted the list", "put out the roster"
A_LIST = re.compile(
    rf"\b(?:{ROSTER}|reports?)\b|\bnamed (?:the )?(?:\w+ )?(?:{PLACES}|jails|sheriffs)\b"
)
PUBLISHED = frozenset(
    "posted published released issued unveiled put named identified listed printed compiled came"
    " appeared".split()
)

Rostered = tuple[list[Role], list[Place]]


def on_the_list(
    draft: Draft, actors: tuple[Role, ...], drafts: Sequence[Draft], article: Article
) -> Rostered:
    """The governments that a report or a list names, with their places."""
    if draft.status is not EventStatus.OCCURRED or not _is_list(draft, article):
        return [], []
    known = {role.name for role in actors}
    roles: dict[str, Role] = {}
    places: dict[Place, None] = {}
    for sentence, start in _telling(draft, drafts, article):
        around = article.around(sentence)
        for one in around.named(article.flat, (start, sentence.end)):
            home = article.homes.home_of(one.name) or _place_at(one, sentence, article)
            if one.kind is not ActorKind.AGENCY or home is None or home.kind not in LOCAL:
                continue
            if one.name in known or article.is_quoted(one.start):
                continue
            if home.kind is JurisdictionKind.STATE and article.flat.endswith(" in ", 0, one.start):
                continue  # "counties in Nevada"
            lies_in = ENTRY if home.kind is not JurisdictionKind.STATE else IN_A_STATE
            if ENTRY.match(article.flat, one.end) or lies_in.match(article.flat, one.end):
                continue
            as_named = one.text if one.text != one.name else ""
            roles.setdefault(one.name, Role(one.name, one.kind, "subject", as_named, one.known))
            places.setdefault(home)
    return list(roles.values()), list(places)


def _is_list(draft: Draft, article: Article) -> bool:
    if draft.type is EventType.REPORT:
        return draft.predicate.head.form != "reported"  # "The Reno Journal reported that"
    if draft.type is not EventType.OTHER or draft.predicate.head.form not in PUBLISHED:
        return False
    first = draft.mentions[0]
    return A_LIST.search(article.flat, first.start, first.end) is not None


def _telling(draft: Draft, drafts: Sequence[Draft], article: Article) -> list[tuple[Sentence, int]]:
    """The sentences that tell what stands on the list, and from where on they do.

    Another report ends the search.
    """
    own = {article.number_at(mention.start) for mention in draft.mentions}
    others = {
        other.sentence
        for other in drafts
        if other is not draft and other.type is EventType.REPORT and is_shown(other)
    } - own
    found: list[tuple[Sentence, int]] = []
    last = len(article.sentences)
    for numbers in (
        range(draft.sentence, min(draft.sentence + 1 + AHEAD, last)),
        range(draft.sentence - 1, max(draft.sentence - 1 - BACK, -1), -1),
    ):
        listed = False
        for number in numbers:
            if number in others:
                break
            sentence = article.sentence(number)
            start = _opens(sentence, article, listed=listed, own=number == draft.sentence)
            listed = start is not None
            if start is not None:
                found.append((sentence, start))
    return found


def _opens(sentence: Sentence, article: Article, *, listed: bool, own: bool) -> int | None:
    """Where in a sentence the names on the list begin, if it tells of any."""
    flat, start, end = article.flat, sentence.start, sentence.end
    if not article.around(sentence).places or NOT_ON_IT.search(flat, start, end):
        return None
    finds = FINDS.search(flat, start, end)
    if finds:
        behind = any(one.start >= finds.end() for one in article.around(sentence).places)
        return finds.end() if behind else (None if own else start)
    counted = COUNTED.search(flat, start, end)
    if counted:
        return counted.end()
    if own:
        return None
    goes_on = listed and GOES_ON.match(flat, start, end)
    if goes_on or OPENS.match(flat, start, end) or ON_IT.search(flat, start, end):
        return start
    return None


def _place_at(one: Named, sentence: Sentence, article: Article) -> Place | None:
    """The place whose government a name stands for."""
    for place in article.around(sentence).places:
        if place.start == one.start:
            return Place(place.name, place.kind)
    return None
