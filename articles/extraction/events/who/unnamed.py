"""Who "a man" or "two residents" are, where a sentence behind gives the names.

"A woman was arrested. Ann Roe, 41, …": she was. "Two residents sued. Al and Ann Roe say they …".
"""

import re
from collections.abc import Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.who.neighbours import NUMBERS, Person, people_beside, role_of
from articles.extraction.values import ActorKind, EventStatus, EventType, Role

AHEAD = 2  # sentences behind an event that may name its people
# "A man was arrested", "two residents sued": somebody private
PRIVATE = re.compile(
    r"(?:\b(?P<det>an?|the|two|three|four|five)) (?:(?!of\b|and\b|by\b|in\b|for\b)[\w'-]+ ){0,3}?"
    r"(?:m[ae]n|wom[ae]n|fathers?|mothers?|immigrants?|residents?|taxpayers?|drivers?|students?"
    r"|teenagers?|workers?|couple|citizens?|activists?|inmates?|prisoners?|detainees?|husband"
    r"|wife|grandmother|grandfather|native|homeowners?|migrants?|brothers?|asylum seekers?"
    r"|suspects?|defendant|green card holder|teacher|cook|nurse|farmer|veteran|pastor|gardener"
    r"|waiter|landlord|farmworkers?|parents?|refugees?|\d+-year-olds?|roofer|laborer|employee"
    r"|passenger|noncitizen|parolee|roommate|barber|dishwasher|mechanic|baker|janitor|nanny)\b(?!'s)"
)
# "Luis Roe, 34, had come", "identified as Rosa Roe", "the man, Luis Roe, was"
AGE = re.compile(r", (?:an? )?\d\d,? ?")
IDENTIFIED = re.compile(
    r"\b(?:(?:identified|named) (?:\w+ ){0,3}?as|(?:the|that|her|his) (?:man|woman|father|mother"
    r"|immigrant|resident|student|driver|worker|suspect|detainee|inmate|couple|teenager),?"
    r"|\b(?:name is|name was)) $",
    re.IGNORECASE,
)
UNDERGOES = re.compile(
    r"(?:, \d\d,|,[^,.]{1,60},)? (?:was|is being|had been|has been)"
    r" (?:later |then |first |also )?(?:arrested|detained|held|released|deported|taken|charged"
    r"|booked|jailed|picked up|transferred|turned over|flown|freed|let go|handed|seized|stopped"
    r"|shackled|accused|convicted|sentenced|wanted)\b"
)
# "Luis Roe was on his way", "Roe, who came from Peru,"
GOES_ON = re.compile(
    r"(?:, [^,.]{1,60},)? (?:was|had|has|came|arrived|moved|lived|lives|fled|entered|crossed"
    r"|worked|works|is)\b|, who (?:was|had|has|came|arrived|moved|lived|lives|fled|entered"
    r"|crossed|works|worked|is|immigrated)\b"
)
# "Ann Roe and Al Roe say they were held", "Roe says in the suit", "according to the suit, Roe"
SUES = re.compile(
    r"(?: and [\w. ]{3,30})?(?:, [^,.]{1,60},)? (?:says?|said|argues?|alleges?|claims?|contends?"
    r"|wants?|asks?|seeks?|sued|accuses?) (?:that )?(?:s?he|they|his|her|their|for|\$)\b"
)
SAYS_IN_SUIT = re.compile(
    r"(?:, [^,.]{1,60},)? (?:says?|said|argues?|alleges?|claims?|contends?) in (?:the|his|her"
    r"|their) (?:law)?(?:suit|complaint)\b"
)
SUIT_SAYS = re.compile(
    r"\b(?:according to the (?:law)?(?:suit|complaint)"
    r"|the (?:law)?(?:suit|complaint) (?:says|alleges|claims|contends)(?: that)?),? $",
    re.IGNORECASE,
)
AMONG = re.compile(
    r"\b(?:(?:among|one of) (?:them|those|the (?:men|women|people|detainees|immigrants))"
    r"|those (?:arrested|detained|held|taken))(?: [\w-]+){0,3}?(?: (?:was|were|is|are|included?))?"
    r",? (?:[\w-]+ ){0,3}$",
    re.IGNORECASE,
)
OWN_DOOR = re.compile(
    r"\b(?:outside|to|at|near|in front of|inside|against|confronted|called for|demanded)"
    r" (?:his|her) (?:[\w-]+ )?(?:office|home|house|door|resignation|headquarters|speech|event)\b"
)
STANDS_BY = re.compile(
    r"\b(?:who|and|he|she) (?:saw|watched|witnessed|filmed|recorded|lives? near)"
    r"|\b(?:witness|neighbor|bystander|passerby|lawyer|attorney|advocate|spokes\w+|director|president|professor"
    r"|organizer|pastor|founder|executive|chief|leader|mayor|sheriff|council\w+|commissioner)\b"
    r"|^[^.]{0,40}\b(?:watched|looked on|saw it|witnessed|filmed)\b",
    re.IGNORECASE,
)
PRIVATE_ROLES = {EventType.ENFORCEMENT: "subject", EventType.LAWSUIT: "plaintiff"}


def private_people(
    draft: Draft, actors: tuple[Role, ...], drafts: Sequence[Draft], article: Article
) -> list[Role]:
    """The name of "a man" whom the next sentences tell more of."""
    role = PRIVATE_ROLES.get(draft.type)
    if role is None or draft.status is not EventStatus.OCCURRED:
        return []
    if any(one.role == role for one in actors):
        return []
    predicate = draft.predicate
    sentence = article.sentence(draft.sentence)
    region = (predicate.head.end, sentence.end)
    if predicate.passive or role == "plaintiff":
        region = (predicate.subject_start, predicate.start)
    found = PRIVATE.search(article.flat, *region)
    if not found:
        return _among(draft, drafts, article)
    plural = NUMBERS.get(found.group("det").lower(), 1)
    people: list[Person] = []
    for person in people_beside(draft, drafts, article, back=0, ahead=AHEAD):
        if people and person.distance != people[0].distance:
            break
        if person.title or STANDS_BY.search(f"{person.before} {person.behind}"):
            continue
        if _is_the_one(person, role, listed=bool(people)):
            people.append(person)
    return [role_of(person, role) for person in people] if len(people) <= plural else []


def faced_by_protest(
    draft: Draft, actors: tuple[Role, ...], drafts: Sequence[Draft], article: Article
) -> list[Role]:
    """ "Sheriff Al Roe kept the pact. On Monday 200 people marched to his office": he is meant."""
    if draft.type is not EventType.PROTEST or draft.status is not EventStatus.OCCURRED:
        return []
    sentence = article.sentence(draft.sentence)
    if not OWN_DOOR.search(article.flat, sentence.start, sentence.end):
        return []
    if any(one.kind is ActorKind.PERSON for one in actors):
        return []
    before = [
        person
        for person in people_beside(draft, drafts, article, back=1, ahead=0)
        if person.title.strip() or person.actor.coreference
    ]
    names = {person.actor.name for person in before}
    return [role_of(before[0], "target")] if len(names) == 1 else []


def _among(draft: Draft, drafts: Sequence[Draft], article: Article) -> list[Role]:
    """ "Agents arrested 40 people. Among them was Luis Roe": he was arrested."""
    if draft.type is not EventType.ENFORCEMENT:
        return []
    people = people_beside(draft, drafts, article, back=0, ahead=AHEAD, told_again=True)
    return [role_of(person, "subject") for person in people if AMONG.search(person.before)]


def _is_the_one(person: Person, role: str, *, listed: bool) -> bool:
    """Whether a sentence goes on with somebody of whom the event told without a name."""
    opens = not person.before.strip() or listed
    if IDENTIFIED.search(person.before) or (opens and AGE.match(person.behind)):
        return True
    if role == "subject":
        return bool(UNDERGOES.match(person.behind) or (opens and GOES_ON.match(person.behind)))
    in_suit = SAYS_IN_SUIT.match(person.behind) or SUIT_SAYS.search(person.before)
    return bool(in_suit or (opens and SUES.match(person.behind)))
