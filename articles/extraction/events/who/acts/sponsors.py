"""Who brought a measure, moved it or signed it, as other sentences tell.

"Roe and Voss first proposed the change", "the addition by Councilor Roe", "Al Roe moved that it
be tabled", "its sponsors are Rep. Ann Roe of Elko and Sen. Al Voss".
"""

import re
from collections.abc import Iterator, Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft, is_shown
from articles.extraction.events.who.acts.listed import FROM, with_listed
from articles.extraction.events.who.neighbours import (
    AGAINST_IT,
    ANOTHER,
    Person,
    people_beside,
    people_in,
    role_of,
)
from articles.extraction.values import EventStatus, EventType, Role

AHEAD, BACK = 6, 2  # sentences beside a vote that may tell who brought it
# What is voted on, by whatever name.
PAPER = (
    r"(?:bills?|measures?|legislation|proposals?|resolutions?|ordinances?|laws?|act|amendments?"
    r"|motions?|plan|text|draft|changes?|additions?|version|item|matter|language|ban|vote|idea"
    r"|referendum|provisions?|(?:law)?suit|[hs]\.?b\.? \d+|(?:senate|house|assembly) bill \d+)"
)
MADE = (
    r"(?:(?:co-?)?sponsor(?:ed|ing)|introduced|authored|wrote|written|penned|filed|drafted|drawn up"
    r"|drew up|proposed|(?:brought|put) (?:it |them )?(?:forward|up|to the floor)|offered"
    r"|brought|put|carried|championed|handled|crafted|spearheaded|shepherded|requested|sought"
    r"|asked for|pushed for|called for|moved|seconded|presented|submitted|helped (?:to )?"
    r"(?:write|draft|pass|craft)|pushed|(?:is |was )?(?:carrying|sponsoring|pushing|behind))"
)
MAKERS = (
    r"(?:co-?)?(?:(?:sponsor|author|drafter|patron|mover|champion|architect|backer)s?"
    r"|floor (?:manager|leader))"
)
FEW = r"(?:[\w.'-]+ ){0,3}"  # "by Republican", "by Reno"
THE = rf"(?:(?:the|that|this|its|both|these|those|his|her|their) (?:[\w-]+ ){{0,3}}?{PAPER}\b|it\b)"
ADVERBS = (
    r"(?: (?:also|first|later|then|originally|jointly|has|have|had|himself|herself|once)){0,2}"
)
# "Roe, who with Al Voss had put it forward"
WITH = r"(?:,? (?:along |together )?with [^,;.]{3,70}?)?"
BEFORE = re.compile(
    rf"(?:\b{MADE} (?:\w+ )?by {FEW}"
    rf"|\b{PAPER}(?: \d+)?(?:,? (?:came|comes|was brought|is))?,? (?:by|from) {FEW}"
    rf"|\b(?:bill|measure|proposal|resolution|ordinance|motion|bid|effort|push) of {FEW}"
    rf"|\b(?:brainchild|work|handiwork|creation|idea) of {FEW}"
    rf"|\bat the (?:request|urging|behest) of (?:[\w.' -]{{2,40}}, )?{FEW}"
    rf"|\b{MADE} {THE} (?:along |together |jointly )?with {FEW}"
    rf"|(?:\b(?:the|its|lead|chief|main|prime|primary|named|house|senate|republican|democratic)"
    rf"|'s) {MAKERS},? {FEW}"
    rf"|\b(?:{MAKERS}|patron) (?:are|were|is|was|include[sd]?):? {FEW}"
    rf"|(?:^|\b)\W*{MAKERS},? )$",
    re.IGNORECASE,
)
# "Al Roe, then the leader of the chamber, was its author"
APART = rf"(?:{FROM},?|, [^,;.]{{3,60}},)"
BEHIND = re.compile(
    rf"{APART} (?:who (?:is|was) |(?:is|was) )?"
    r"(?:(?:the|a|an|one of (?:the|its)|among (?:the|its)(?: original)?|another|its) )?"
    rf"(?:{PAPER}'s )?(?:lead |chief |main |prime |primary )?(?:{MAKERS})\b"
    rf"|{APART}(?: who)?{WITH}{ADVERBS} (?:is |was )?{MADE} {THE}"
    rf"|, (?:the|an?) [^,;.]{{3,40}}? (?:who )?{MADE} {THE}"
    rf"|{APART}(?: who)? led the (?:effort|push|charge|drive|fight|campaign)\b"
    rf"|{APART}(?: who)? made (?:the|a|that) motion\b"
    rf"|{FROM},?(?: who)? (?:then |later )?(?:seconded\b|moved (?:to|that|for)\b)"
    rf"|{FROM},?(?: who)? (?:has|had) (?:an?|the same) (?:{PAPER}) (?:to|in|that)\b"
    rf"|{FROM},?(?: is| was| has| had)? {MADE}(?:,| (?:is|was|would|will|passed)\b)"
    rf"|'s? (?:[\w-]+ )?(?!law\b|act\b|vote\b|plan\b|ban\b|idea\b){PAPER}\b(?! of\b)"
)
# Without one of these words near a name nothing is said of who brought it: asked first.
HINT = re.compile(
    r"sponsor|introduc|author|writ|wrote|penned|filed|draft|drew|drawn|propos|brought|put |offer"
    r"|carried|champion|handled|craft|spearhead|shepherd|request|urging|behest|sought|asked|pushed"
    r"|call|move|second|present|submit|motion|help|patron|architect|same|has an? | led |behind"
    r"|work|idea|brainchild|creation|carrying|back|manager|leader"
)
OWNED = re.compile(r" (?:by|from|of) ")
# "It passed on Friday", "the panel voted the measure down": of the bill told of just before.
OF_IT = re.compile(
    rf"\b(?:it|them|one|(?:the|that|this|both|his|her) (?:[\w-]+ ){{0,2}}?{PAPER})\b"
)
# "Sen. Ann Roe would make jails hold everyone. The measure died": her measure.
WOULD = re.compile(
    rf"{FROM},? (?:would|wants? to|wanted to|seeks? to|sought to|hopes? to|hoped to|proposes?"
    r"|is (?:trying|asking)|tried|had (?:asked|hoped|tried))\b(?! vote| sign| veto| oppose)"
)
LAWGIVER = re.compile(
    r"\b(?:sens?|reps?|del|assembly\w*|senators?|representatives?|delegates?|legislators?|council\w*"
    r"|commissioners?|supervisors?|ald(?:erman|erwoman)?|selectm[ae]n|freeholder|trustee)\b\.?",
    re.IGNORECASE,
)
# "In 1987 the Legislature passed his bill": of whoever was named last.
HIS_BILL = re.compile(rf"\b(?:his|her) (?:[\w-]+ ){{0,2}}?{PAPER}\b")
SIGNED_BY = re.compile(r"\bsigned by (?:[\w.'-]+ ){0,3}$")
SIGNED = re.compile(
    rf"{FROM},?(?: who)?{ADVERBS} (?:signed (?:{THE})|put h(?:is|er) signature (?:on|to) {THE})"
)
# An event that passes something: a bill, an ordinance, "the contract".
SOMETHING_PASSED = re.compile(
    rf"\b(?:{PAPER}|sb|hb|ab|h\.b\.|s\.b\.|sponsors?|voted|pacts?|agreements?|contracts?|deals?)\b"
)
# "The council also voted on a bill by Roe", "In Elko County the motion came from Roe"
OF_ANOTHER = re.compile(r"\balso (?:\w+ ){0,2}(?:voted|passed|considered|approved|took up)\b")
ELSEWHERE = re.compile(r"\W*(?:and |but )?(?:in|at) (?:the )?$")
# "vetoed a similar one": the bill told of beside is no part of it
NOT_THE_SAME = re.compile(
    r"\b(?:similar|like|previous|earlier|rival|companion|different) (?:\w+ )?(?:ones?|bills?"
    r"|measures?|proposals?|ordinances?|resolutions?|laws?|legislation|versions?|motions?)\b"
)
OTHER_HOUSE = re.compile(r"\bthe other (?:chamber|house)\b")
VETOED = re.compile(r"\bveto")
STAFF = re.compile(
    r"\b(?:counsel|attorney|solicitor|clerk|lawyer|administrator|manager|staff)\b", re.I
)
# What is no other kind of measure, and who sits where: "the resolution was sponsored by Roe" tells
# nothing of an ordinance, and a councilor moves nothing among commissioners.
KIND_OF_PAPER = re.compile(r"\b(?:resolution|ordinance|amendment|referendum)")
KINDS_OF_BODY = (
    re.compile(r"\b(?:council|alder|ald\.)", re.IGNORECASE),
    re.compile(r"\bcommissioner", re.IGNORECASE),
    re.compile(r"\b(?:supervisor|freeholder)", re.IGNORECASE),
    re.compile(
        r"\b(?:sens?\.|senat|reps?\.|representative|del\.|delegate|assembly|house|legislat|lawmaker)",
        re.IGNORECASE,
    ),
)
# "House Bill 12", "S.B. 4": of which bill a passage tells
NUMBERED = re.compile(r"\b(?:(house|senate|assembly) (?:bill|file)|([hsa])\.? ?[bf]\.?) ?(\d+)")
SEGMENT = 1200  # characters in which a bill told of by number is still the one meant
SAME_STORY = 3  # sentences before a credit in which the measure that it credits is told
SIGNER, SPONSOR = "signer", "sponsor"


def sponsors(
    draft: Draft, actors: tuple[Role, ...], drafts: Sequence[Draft], article: Article
) -> list[Role]:
    """Those who brought, moved or signed a measure, with the part that sentences beside tell."""
    if draft.type is not EventType.LEGISLATION or draft.status is not EventStatus.OCCURRED:
        return []
    sentence = article.sentence(draft.sentence)
    predicate = draft.predicate
    told = article.flat[predicate.subject_start : min(sentence.end, predicate.end + 40)]
    of_it = OF_IT.search(told) is not None
    passing = of_it or "legislature" in predicate.rule.roles
    if not passing and not SOMETHING_PASSED.search(article.flat, sentence.start, sentence.end):
        return []
    own = [*people_in(article, draft.sentence, 0)]
    if NOT_THE_SAME.search(told) or VETOED.search(told):
        people = own
    else:
        beside = list(
            people_beside(draft, drafts, article, back=BACK, ahead=AHEAD, told_again=True)
        )
        # Few are told to have a part in it; only for these is asked whether they fit.
        told_of = (*own, *beside)
        if not HIS_BILL.search(told) and not any(
            _brought(one) or _signed(one) or _plans(one) for one in told_of
        ):
            return []
        people = [*own, *_of_this(beside, draft, drafts, article, of_it=of_it)]
    brought = [one for one in people if _brought(one) or (of_it and _plans(one))]
    brought += _whose_bill(draft, people, told)
    bringing = with_listed(brought, people, article)
    signing = [one for one in people if abs(one.distance) <= 1 and _signed(one)]
    found = [(one, SPONSOR) for one in bringing] + [(one, SIGNER) for one in signing]
    known = {role.name for role in actors}
    first = {
        one.actor.name: role_of(one, role)
        for one, role in reversed(found)
        if one.actor.name not in known
    }
    return list(reversed(first.values()))


def _of_this(
    beside: Sequence[Person],
    draft: Draft,
    drafts: Sequence[Draft],
    article: Article,
    *,
    of_it: bool,
) -> Iterator[Person]:
    """The people beside whose sentences tell of this measure, as far as order and place show.

    ``of_it``: the event's sentence tells of a measure told of before.
    """
    mine = {article.number_at(mention.start) for mention in draft.mentions}
    votes = {
        other.sentence
        for other in drafts
        if other.type is draft.type and is_shown(other) and other.sentence not in mine
    }
    places = {place.name for place in draft.parties.places}
    sentence = article.sentence(draft.sentence)
    number = _bill_told(draft.predicate.head.end, sentence.end, article)
    own = article.flat[sentence.start : sentence.end]
    for person in beside:
        at = article.number_at(person.sentence.start)
        of_vote = not of_it and person.distance < 0
        if of_vote and not votes.isdisjoint(range(at - SAME_STORY, at + 1)):
            continue  # told of the vote before it
        theirs = _bill_told(person.actor.start, person.sentence.end, article) if number else ""
        if theirs and theirs != number:
            continue
        fits = _sits_with(person, own) and _of_that_kind(person, own)
        if fits and not _opens_elsewhere(person, places, article):
            yield person


def _bill_told(place: int, end: int, article: Article) -> str:
    """The number of the bill named last before a place, else behind it up to ``end``, or ""."""
    flat = article.flat
    told = [*NUMBERED.finditer(flat, max(0, place - SEGMENT), place)][-1:]
    found = told[0] if told else NUMBERED.search(flat, place, end)
    return (found.group(1) or found.group(2))[0] + found.group(3) if found else ""


def _sits_with(person: Person, told: str) -> bool:
    """Whether the office of somebody may belong to the body that a sentence tells of."""
    seat = next((kind for kind in KINDS_OF_BODY if kind.search(person.title)), None)
    if seat is None or seat.search(told):
        return True
    return not any(kind.search(told) for kind in KINDS_OF_BODY)


def _of_that_kind(person: Person, told: str) -> bool:
    """Whether the measure named beside a person may be the one that a sentence tells of."""
    own = set(KIND_OF_PAPER.findall(told))
    beside = KIND_OF_PAPER.findall(person.before)[-1:] or KIND_OF_PAPER.findall(person.behind)[:1]
    return not own or not beside or beside[0] in own


def _opens_elsewhere(person: Person, places: set[str], article: Article) -> bool:
    """ "In Elko County the motion came from Roe": of another place than the event's."""
    start = person.sentence.start
    first = next(iter(article.around(person.sentence).places), None)
    if first is None or first.name in places or first.start >= person.actor.start:
        return False
    return ELSEWHERE.fullmatch(article.flat, start, first.start) is not None


def _brought(person: Person) -> bool:
    """Whether the words around a name say that this person brought the measure."""
    near = f"{person.before[-50:]}|{person.behind[:100]}"
    owned = person.behind.startswith("'") or OWNED.search(near) is not None
    if not owned and HINT.search(near) is None:
        return False
    if OF_ANOTHER.search(person.before) or STAFF.search(person.title):
        return False
    if ANOTHER.search(OTHER_HOUSE.sub("", person.before)) or AGAINST_IT.match(person.behind):
        return False
    return bool(BEHIND.match(person.behind) or BEFORE.search(person.before))


def _whose_bill(draft: Draft, people: Sequence[Person], told: str) -> list[Person]:
    """ "Ann Roe was elected. The Legislature passed her bill": whoever was named last before."""
    if HIS_BILL.search(told) is None:
        return []
    start = draft.predicate.start
    before = [one for one in people if one.distance in (0, -1) and one.actor.end <= start]
    return [max(before, key=lambda one: one.actor.start)] if before else []


def _plans(person: Person) -> bool:
    """Whether the sentence before tells what a lawgiver would have done: by this measure."""
    if person.distance != -1 or not LAWGIVER.match(person.title):
        return False
    return WOULD.match(person.behind) is not None


def _signed(person: Person) -> bool:
    if ANOTHER.search(person.before) or AGAINST_IT.match(person.behind):
        return False
    return bool(SIGNED.match(person.behind) or SIGNED_BY.search(person.before))
