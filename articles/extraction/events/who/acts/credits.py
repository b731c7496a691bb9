"""Who made it, as the sentences beside say: "the order's author", "the letter, signed by Roe".

The words name the paper or the case, so that the part of the person in it is told outright.
"""

import re
from collections.abc import Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.who.bystanders import LIST_LINK
from articles.extraction.events.who.neighbours import (
    AGAINST_IT,
    ANOTHER,
    Person,
    people_beside,
    people_in,
    role_of,
)
from articles.extraction.values import ActorKind, EventStatus, EventType, Role, value

AHEAD = 6  # sentences behind an event in which its maker may be named
WRITING = 2  # sentences behind a letter whose writer is quoted from it
BACK = 2
# "Ann Roe, R-Elko," "Ann Roe (R)", "Ann Roe of Reno": between a name and what is said of it
FROM = (
    r"(?:,? \(?(?:[dri]-|dem|rep)[^,()]{0,30}\)?|, an? (?:republican|democrat)(?: (?:from|of)"
    r" [\w. ]{2,25})?| (?:of|from) [\w.]+(?: \w+)?|, \d\d)?"
)
SOME = r"(?:[\w.'-]+ ){0,3}"  # "by Republican", "by Reno"
WHO = rf"{FROM},?(?: who)?(?: also| has| had)? "
ORDER = r"(?:orders?|directives?|polic(?:y|ies)|memos?|memorandum|rules?|guidance|proclamation)"
ORDERED = (
    r"(?:orders?|directives?|polic(?:y|ies)|memos?|memorandum|rules?|guidance|proclamation|changes?"
    r"|decision|move|step|practice|call)"
)
SUIT = r"(?:lawsuits?|suits?|complaints?|cases?|petitions?|action|challenge)"
LETTER = r"(?:letters?|emails?|notes?|memos?|notices?|requests?)"
REPORT = (
    r"(?:reports?|list|study|audit|review|analysis|survey|roster|figures|data|numbers|findings)"
)


@value
class Credit:
    """Words that give a person a part in a paper: before the name, and behind it."""

    role: str
    before: re.Pattern[str]
    behind: re.Pattern[str]
    hint: re.Pattern[str] | None = None  # a word without which neither is found: asked first


def _maker(role: str, paper: str, made: str, nouns: str, of: str = "by|from") -> Credit:
    """The words for "made by Roe", "Roe, who made it", "Roe, its maker", "Roe's paper".

    ``of`` joins the paper to its maker: "the letter of the league".
    """
    the = rf"(?:the|that|this|its|his|her) (?:[\w-]+ ){{0,2}}?{paper}|it\b"
    return Credit(
        role,
        hint=re.compile(rf"\b(?:{made}|{nouns}|did so)| (?:{of}|by) |'", re.IGNORECASE),
        before=re.compile(
            rf"(?:\b(?:{made}) (?:\w+ )?by {SOME}|\b{paper}(?: \d+)? (?:{of}) {SOME}"
            rf"|(?:\b(?:the|its|lead|chief|main|prime|primary|named|house|senate|republican|democratic)"
            rf"|'s) (?:co-)?(?:{nouns})s?,? {SOME}|\b(?:{nouns})s (?:are|were|include[sd]?) {SOME}"
            rf"|^\W*(?:{nouns})s?,? )$",
            re.IGNORECASE,
        ),
        behind=re.compile(
            rf"{FROM},? (?:who (?:is|was) |(?:is|was) )?"
            rf"(?:(?:the|a|an|one of (?:the|its)|among (?:the|its)(?: original)?|another|its) )?"
            rf"(?:{paper}'s )?(?:lead |chief |main |prime |primary )?(?:co-)?(?:{nouns})s?\b"
            rf"|{WHO}(?:said s?he (?:had )?)?(?:is |was )?(?:{made}) (?:{the})|{FROM},? did so\b"
            rf"|{FROM},?(?: is| was| has| had)? (?:{made})(?:,| (?:is|was|would|will|passed)\b)"
            rf"|'s? (?:[\w-]+ )?(?!law\b|act\b|action\b){paper}\b"
        ),
    )


# Others who have a part beside whoever made it.
RECIPIENT = Credit(
    "recipient",
    re.compile(rf"\b(?:addressed|directed|went|sent|delivered|copied|{LETTER}) to (?:the )?$"),
    re.compile(
        rf",?(?: who)? (?:received|got) (?:the|a|that) {LETTER}\b"
        r"| (?:has|have|had|was given|were given|got) (?:until|\w+ days?) (?:\w+ ){0,4}to\b"
    ),
)
JUDGE = Credit(
    "judge",
    re.compile(
        r"\b(?:(?:assigned|goes|went) (?:to|before)|heard by|pending before|in the hands of"
        r"|(?:case|suit|lawsuit) before) $"
    ),
    re.compile(
        r"(?:,? who)?(?: is| will| has)? (?:assigned to|hear(?:ing)?|presid\w+ over"
        rf"|oversee(?:ing|s)?|scheduled|set) (?:the|it|an?) ?(?:{SUIT}|hearing|trial|motion)?\b"
    ),
)
MORE = {
    EventType.LETTER: RECIPIENT,
    EventType.LAWSUIT: JUDGE,
}
STOPPED = _maker(
    "issuer",
    r"(?:money|funds?|funding|grants?|payments?|aid|program|rules?|conditions?|requirements?"
    r"|decision|move|step|freeze|cut|change|suspension)",
    r"signed|issued|announced|made|imposed|set|froze|frozen|withheld|cut(?: off)?"
    r"|suspended|cancell?ed|halted|stopped|pulled|clawed(?: back)?|took back|ended",
    r"issuer",
)
CREDITS = {
    EventType.LAWSUIT: _maker(
        "plaintiff",
        SUIT,
        r"filed|brought|lodged|started",
        r"(?:co-)?plaintiff",
    ),
    EventType.DIRECTIVE: _maker(
        "issuer",
        ORDERED,
        r"signed|issued|wrote|written|announced|put out|drafted|made|ordered|gave|adopted|imposed"
        r"|instituted|set|took|taken|decided on|introduced|changed|rolled out|put in place|enacted"
        r"|implemented|ended|dropped",
        r"issuer",
    ),
    EventType.PROGRAM_SUSPENSION: STOPPED,
    EventType.FUNDING_CONDITION: STOPPED,
    EventType.EXECUTIVE_ACTION: _maker(
        "signer", ORDER, r"signed|issued|announced|put out", r"signer"
    ),
    EventType.ENFORCEMENT: _maker(
        "agency",
        r"(?:deployment|raids?|sweeps?|operation|arrests?|crackdown|surge|mission|roundups?)",
        r"ordered|announced|launched|led|carried out|authorized|directed|approved|oversaw"
        r"|conducted",
        r"commander|leader",
        "by|of",
    ),
    EventType.REPORT: _maker(
        "author",
        REPORT,
        r"wrote|written|authored|compiled|prepared|issued|put out|published|conducted|drew up"
        r"|drawn up|commissioned|released",
        r"author",
        "by|from|of",
    ),
    EventType.LETTER: _maker(
        "sender",
        LETTER,
        r"signed|wrote|written|penned|sent",
        r"sender|signer|signator(?:y|ie)",
        "by|from|of",
    ),
}
# "“…,” Ann Roe wrote", "wrote Ann Roe", "in the letter, Ann Roe asked", "Roe said in the memo"
WRITES = re.compile(rf"{FROM},?(?:[^,.;\"]{{1,60}},)? (?:wrote|writes)\b(?! back| off)")
WRITTEN = re.compile(r"\b(?:wrote|writes) $")
IN_THE_LETTER = re.compile(rf"\bin (?:the|a|his|her|their|its) {LETTER}, $", re.IGNORECASE)
SAID_THERE = re.compile(rf" (?:said|says|told \w+) in (?:the|his|her|their|its) {LETTER}\b")
# "A letter was sent on Monday. Roe told the agency …"
INFORMS = re.compile(
    r"(?:,[^,.]{1,60},)? (?:also )?(?:told|informed|asked|urged|warned|demanded|notified|wrote"
    r"|requested|called on|accused)\b"
)
# "wrote in his column", "wrote for the court": no letter
ELSEWHERE = re.compile(
    r"\b(?:column|op-ed|tweets?|tweeted|twitter|facebook|book|report|opinion|editorial|essay"
    r"|majority|panel|dissent|ruling|decision|order|blog|post|judge|justice|reporter|editor)\b",
    re.IGNORECASE,
)
# "It was Roe's policy of calling agents": a policy that is told here for the first time
NOT_THIS = re.compile(
    AGAINST_IT.pattern
    + r"|'s (?:[\w-]+ ){0,2}(?:policy|practice|order|rule|habit) (?:of|to|that)\b"
)


def makers(
    draft: Draft, actors: tuple[Role, ...], drafts: Sequence[Draft], article: Article
) -> list[Role]:
    """Who sponsored, signed, wrote or filed it, where a sentence beside says so."""
    credit = CREDITS.get(draft.type)
    if credit is None or draft.status is not EventStatus.OCCURRED:
        return []
    if _has_maker(credit, actors):
        return []
    again = credit.role not in ("issuer", "signer")  # another order is another's
    people = [*people_in(article, draft.sentence, 0)]
    people += people_beside(draft, drafts, article, back=BACK, ahead=AHEAD, told_again=again)
    last = len(article.sentences) - 1
    found: list[Role] = []
    for part in (credit, MORE.get(draft.type)):
        if part is RECIPIENT:
            people = [
                body
                for number in range(max(0, draft.sentence - 1), min(draft.sentence + 3, last + 1))
                if number != draft.sentence
                for body in people_in(article, number, number - draft.sentence, bodies=True)
            ]
        elif part is credit and _may_be_a_body(credit, actors):
            people += [
                body
                for number in range(draft.sentence + 1, min(draft.sentence + 3, last + 1))
                for body in people_in(article, number, number - draft.sentence, bodies=True)
            ]
        alone = not _has_sender(actors)
        found += _credited(part, people, draft, article, alone=alone) if part else []
    known = {role.name for role in actors}
    first = {role.name: role for role in reversed(found) if role.name not in known}
    return list(reversed(first.values()))


def _has_sender(actors: tuple[Role, ...]) -> bool:
    return any(role.role == "sender" for role in actors)


def _may_be_a_body(credit: Credit, actors: tuple[Role, ...]) -> bool:
    """Whether a body may have made it: a letter without sender, a report."""
    return credit.role in ("author", "agency") or (
        credit.role == "sender" and not _has_sender(actors)
    )


def _has_maker(credit: Credit, actors: tuple[Role, ...]) -> bool:
    """Whether an order has its issuer already, or an arrest whoever made it."""
    if credit.role == "agency":
        return any(one.role in ("agency", "actor") for one in actors)
    if credit.role not in ("issuer", "signer"):
        return False
    return any(one.kind is ActorKind.PERSON for one in actors)


def _credited(
    credit: Credit, people: Sequence[Person], draft: Draft, article: Article, *, alone: bool
) -> list[Role]:
    """The first to whom the words give the part, and whoever is listed with him."""
    made = next((one for one in people if _made(one, credit, draft.type, alone=alone)), None)
    if made is None:
        return []
    found = [*_listed_before(made, people, article), made]
    for person in people:  # "the plaintiffs, Ann Roe and Al Roe"
        link = article.flat[found[-1].actor.end : person.actor.start]
        if person.sentence is made.sentence and LIST_LINK.fullmatch(link) and link:
            found.append(person)
    return [role_of(person, credit.role) for person in found]


def _listed_before(made: Person, people: Sequence[Person], article: Article) -> list[Person]:
    """ "Ann Roe and Al Voss, who introduced the bill": Roe, too."""
    found: list[Person] = []
    start = made.actor.start
    for person in sorted(people, key=lambda one: -one.actor.start):
        if person.sentence is made.sentence and person.actor.end < start:
            if not LIST_LINK.fullmatch(article.flat[person.actor.end : start]):
                break
            found.insert(0, person)
            start = person.actor.start
    return found


def _made(person: Person, credit: Credit, kind: EventType, *, alone: bool) -> bool:
    """Whether the words around a name say that this person made the paper.

    ``alone``: nobody is told to have sent the letter, so who goes on to tell in it did.
    """
    near = f"{person.before[-50:]}|{person.behind[:100]}"
    told = credit.hint is None or credit.hint.search(near)
    if (not told and credit.role != "sender") or _is_another(person, credit):
        return False
    behind = credit.behind.match(person.behind) if told else None
    if behind and credit.role in ("issuer", "agency") and behind.group().startswith("'"):
        behind = None  # "Roe's policy" may be an old one
    if behind or (told and credit.before.search(person.before)):
        return True
    if credit.role != "sender":
        return False
    if kind is EventType.LETTER and person.distance == 1 and alone and not person.before.strip():
        return INFORMS.match(person.behind) is not None
    return kind is EventType.LETTER and 0 <= person.distance <= WRITING and _writes(person)


def _is_another(person: Person, credit: Credit) -> bool:
    """Whether the words around a name tell of another paper, or the name bears no such office."""
    if ANOTHER.search(person.before) or NOT_THIS.match(person.behind):
        return True
    return (credit is JUDGE) != ("udge" in person.title)


def _writes(person: Person) -> bool:
    """ "“You have ten days,” Roe wrote": in the letter just told of."""
    if ELSEWHERE.search(f"{person.before} {person.title} {person.behind}"):
        return False
    return bool(
        WRITES.match(person.behind)
        or WRITTEN.search(person.before)
        or IN_THE_LETTER.search(person.before)
        or SAID_THERE.match(person.behind)
    )
