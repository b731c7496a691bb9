"""Who else gave a statement, as the sentences behind it say, and whom a reply answers.

"A majority of the board put out a statement. In the statement, Commissioners Roe and Voss said".
"""

import re
from collections.abc import Iterator, Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.who.bystanders import LIST_LINK, Named
from articles.extraction.events.who.neighbours import drafts_near
from articles.extraction.values import EventStatus, EventType, Role

REACH = 4  # sentences behind a statement
PAPER = (
    r"(?:statements?|releases?|posts?|op-eds?|letters?|videos?|tweets?|declarations?|essays?"
    r"|messages?|emails?|columns?)"
)
EVENT = r"(?:(?:news |press )?conference|briefing|event|rally|hearing|meeting|interview|forum)"
THE = r"(?:the|their|its|his|her|that|this|an?)(?: (?:joint|same|written|shared|brief|\w+day))?"
# The sentence of the event tells of one.
A_PAPER = re.compile(rf"\b(?:{PAPER}|{EVENT})\b")
THE_PAPER = re.compile(rf"\b(?:the|that|this|their|its|his|her) (?:\w+ )?(?:{PAPER}|{EVENT})\b")
# "In the statement, Ann Roe and Al Voss said", "At the news conference, Ann Roe said"
IN_IT = re.compile(
    rf"\W*(?:in|at|during) {THE}? ?(?:(?:news|press|joint) )?(?:{PAPER}|{EVENT}),? "
    r"(?:\w+day,? )?(?:the )?|\W*in it, (?:the )?"
)
# "The statement was signed by Ann Roe", "the statement, by Ann Roe and Al Voss,"
SIGNED_BY = re.compile(
    rf"\b{PAPER},? (?:(?:that )?(?:was|were) )?(?:(?:also|jointly) )?(?:signed|issued|released"
    r"|put out|posted|written|penned|joined|backed|endorsed|attributed|read|presented)"
    r"(?: out| aloud)?(?: (?:jointly|on \w+day))? (?:by|to) (?:the )?$"
    rf"|\b(?:signers|signatories|signees|authors|speakers)(?: of {THE} {PAPER})?"
    r" (?:are|were|include[sd]?) (?:the )?$"
    r"|\b(?:joined|flanked|accompanied) (?:\w+ )?by (?:the )?$"
)
# "Roe, who signed the statement", "Roe and Voss presented it to reporters", "is quoted as saying"
TAKES_PART = re.compile(
    rf"(?:,(?! who (?:sign|join))[^,\"]{{1,60}},)?(?:,? who)? (?:also |jointly |then |later )?"
    r"(?:signed|co-signed|joined|presented|issued"
    rf"|endorsed|put out|wrote|read)(?: onto| in)? (?:{THE} {PAPER}|it\b(?! off))"
    rf"|,? (?:one|two|both|another|all) of (?:its|the) (?:signers|signatories|authors)"
    r"|,? (?:is|was|are|were) (?:also )?quoted as (?:saying|telling|calling)"
    rf"|,? (?:said|wrote|added|says) in {THE} {PAPER}"
)
SAYS = re.compile(
    r"(?:,[^,]{1,60},)? (?:also |each |both |then )?(?:\w{3,}ed|said|says?|gave|give|told|wrote"
    r"|spoke|made|laid|put|held)\b"
)
# "Commissioner Roe and Board Chair Voss", "Ann Roe, who runs the league, and Al Voss"
LISTED = re.compile(
    r"(?:(?:,(?: [^,;\"]{1,60},)?)? (?:and|along with|as well as)|,) (?:the )?"
    r"(?:(?!who\b|which\b|and\b|to\b|with\b|of\b|that\b|said\b|says\b|while\b)[\w.'-]+ ){0,3}"
)
ROLES = {EventType.STATEMENT: "speaker", EventType.SPEECH: "speaker"}
# "Sheriff Roe replied on Friday": to whoever spoke or wrote to him before
REPLIES = frozenset("replied responded answered countered retorted rejoined".split()) | frozenset(
    ["replies", "responds", "answers", "counters"]
)
BACK_AT = re.compile(
    r"(?:(?:fired|hit|shot|pushed|struck|pushing|hitting|firing) back|clapped back)\b"
    r"(?! (?:at|against) [a-z])"
)
# "Roe called the accusation false", "rejected the claims": those made just before
SAID_WORDS = (
    r"(?:claims?|accusations?|statements?|charges?|criticisms?|allegations?|letters?|tweets?|posts?"
    r"|remarks?|comments?|attacks?|demands?|threats?|assertions?|words)"
)
OF_WORDS = re.compile(
    rf"\w+ (?:(?:on )?\w+day )?(?:the|that|those|this|these) (?:\w+ )?{SAID_WORDS}\b"
)
SENT = frozenset(["speaker", "sender", "plaintiff", "issuer", "requester"])
HEARS = frozenset(["target", "recipient", "defendant", "party"])
PAPER_REACH = 70  # characters behind a verb in which the paper is named
LINK = 90  # characters between two names of one list
OF_WORDS_TYPES = frozenset([EventType.STATEMENT, EventType.SPEECH, EventType.LETTER])
REPLY_REACH = 3  # sentences back to what is answered


def joint_speakers(
    draft: Draft, actors: tuple[Role, ...], drafts: Sequence[Draft], article: Article
) -> list[Role]:
    """Those of whom the sentences behind say that they gave the statement, too."""
    role = ROLES.get(draft.type)
    if role is None or draft.status is not EventStatus.OCCURRED:
        return []
    if not _tells_of_paper(draft, article):
        return []
    known = {one.name for one in actors if one.role == role}
    found: dict[str, Role] = {}
    for number in _behind(draft, drafts, article):
        for actor in _taking_part(number, article):
            if actor.name not in known:
                as_named = actor.text if actor.text != actor.name else ""
                found.setdefault(
                    actor.name, Role(actor.name, actor.kind, role, as_named, actor.known)
                )
    return list(found.values())


def _tells_of_paper(draft: Draft, article: Article) -> bool:
    """Whether the words of an event name the statement, or the occasion on which it was given."""
    predicate, mention = draft.predicate, draft.mentions[0]
    end = min(mention.end, predicate.head.end + PAPER_REACH)
    own = A_PAPER.search(article.flat, predicate.subject_start, end)
    opening = IN_IT.match(article.flat, mention.start, mention.end)
    return own is not None or opening is not None


def _behind(draft: Draft, drafts: Sequence[Draft], article: Article) -> Iterator[int]:
    """The sentences behind a statement, up to the next one that others gave."""
    own = {one.name for one in draft.parties.actors if one.role in SENT}
    mine = {article.number_at(mention.start) for mention in draft.mentions}
    taken = {
        other.sentence
        for other in drafts_near(draft, drafts)
        if other is not draft and other.type in ROLES
        if not own & {one.name for one in other.parties.actors if one.role in SENT}
        if A_PAPER.search(article.flat, other.mentions[0].start, other.mentions[0].end)
        and not THE_PAPER.search(article.flat, other.mentions[0].start, other.mentions[0].end)
    } - mine
    for number in range(
        draft.sentence + 1, min(draft.sentence + 1 + REACH, len(article.sentences))
    ):
        if number in taken:
            return
        yield number


def _taking_part(number: int, article: Article) -> list[Named]:
    """The people and bodies of a sentence who gave the statement told of before."""
    flat, sentence = article.flat, article.sentence(number)
    opening = IN_IT.match(flat, sentence.start, sentence.end)
    named = [
        one
        for one in article.around(sentence).named(flat, (sentence.start, sentence.end))
        if not article.is_quoted(one.start)
    ]
    group: list[Named] = []
    groups: list[list[Named]] = []
    for one in named:
        if group and _is_listed(flat[group[-1].end : one.start]):
            group.append(one)
            continue
        group = [one]
        groups.append(group)
    for group in groups:
        start, end = group[0].start, group[-1].end
        if opening and start - opening.end() in range(3) and SAYS.match(flat, end, sentence.end):
            return group
        if TAKES_PART.match(flat, end, sentence.end):
            return group
        if SIGNED_BY.search(flat, max(sentence.start, start - 90), start):
            return group
    return []


def _is_listed(link: str) -> bool:
    """Whether the words between two names make them one list."""
    if LIST_LINK.fullmatch(link):
        return True
    return len(link) < LINK and LISTED.fullmatch(link) is not None


def answered(
    draft: Draft, actors: tuple[Role, ...], drafts: Sequence[Draft], article: Article
) -> list[Role]:
    """Whom a reply answers: the one who spoke or wrote last, if he speaks to or of the replier.

    "The department wrote to Mayor Roe on Monday. She replied on Friday": to the department.
    """
    if draft.type not in (EventType.STATEMENT, EventType.LETTER):
        return []
    of_words = OF_WORDS.match(article.flat, draft.predicate.head.start) is not None
    if draft.status is not EventStatus.OCCURRED or not (of_words or _is_reply(draft, article)):
        return []
    doers = {one.name for one in actors if one.role in SENT}
    if not doers or any(one.role in ("target", "recipient") for one in actors):
        return []
    before = [
        other
        for other in drafts_near(draft, drafts)
        if other.status is EventStatus.OCCURRED
        and draft.sentence - REPLY_REACH <= other.sentence <= draft.sentence
        and other.predicate.start < draft.predicate.start
    ]
    for other in reversed(before):
        sent = [one for one in other.parties.actors if one.role in SENT and one.name not in doers]
        heard = {one.name for one in other.parties.actors if one.role in HEARS}
        if sent and ((of_words and other.type in OF_WORDS_TYPES) or heard & doers):
            known = {one.name for one in actors}
            return [
                Role(one.name, one.kind, "target" if of_words else "recipient", "", one.known)
                for one in sent
                if one.name not in known
            ]
    return []


def _is_reply(draft: Draft, article: Article) -> bool:
    head = draft.predicate.head
    return head.form in REPLIES or BACK_AT.match(article.flat, head.start) is not None
