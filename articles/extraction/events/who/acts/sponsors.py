"""Who brought a measure, moved it or signed it, as other sentences tell.

"Roe and Voss first proposed the change", "the addition by Councilor Roe", "Al Roe moved that it
be tabled", "its sponsors are Rep. Ann Roe of Elko and Sen. Al Voss".
"""

from collections.abc import Iterator, Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft, is_shown
from articles.extraction.events.who.acts.listed import with_listed
from articles.extraction.events.who.acts.sponsor_words import (
    A_MAKER,
    BEFORE,
    BEHIND,
    BROUGHT_BY,
    ELSEWHERE,
    GOES_ON_OF_IT,
    GROUPS_AHEAD,
    HINT,
    HIS_BILL,
    KIND_OF_PAPER,
    KINDS_OF_BODY,
    LAWGIVER,
    NOT_THE_SAME,
    NUMBERED,
    OF_ANOTHER,
    OF_IT,
    OTHER_HOUSE,
    OWNED,
    PUT_ON_BALLOT,
    SEGMENT,
    SIGNED,
    SIGNED_BY,
    SOMETHING_PASSED,
    STAFF,
    VETOED,
    WOULD,
)
from articles.extraction.events.who.neighbours import (
    AGAINST_IT,
    ANOTHER,
    Person,
    people_beside,
    people_in,
    role_of,
)
from articles.extraction.values import ActorKind, EventStatus, EventType, Role

AHEAD, BACK = 6, 2  # sentences beside a vote that may tell who brought it
LEADING_UP = 3  # sentences before "it" that may tell of the same bill
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
    groups = [*_groups(draft, article)]
    if NOT_THE_SAME.search(told) or VETOED.search(told):
        people = own
    else:
        beside = list(
            people_beside(draft, drafts, article, back=BACK, ahead=AHEAD, told_again=True)
        )
        # Few are told to have a part in it; only for these is asked whether they fit.
        told_of = [*own, *beside, *(_before_it(draft, beside, article) if of_it else ())]
        if (
            not groups
            and not HIS_BILL.search(told)
            and not any(_brought(one) or _signed(one) or _plans(one) for one in told_of)
        ):
            return []
        people = [*own, *_of_this(beside, draft, drafts, article, of_it=of_it)]
        people += _before_it(draft, people, article) if of_it else []
    brought = [one for one in people if _brought(one) or (of_it and _plans(one))]
    brought += _whose_bill(draft, people, told)
    bringing = [*with_listed(brought, people, article), *groups]
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


def _before_it(draft: Draft, known: Sequence[Person], article: Article) -> Iterator[Person]:
    """The people of the sentences that lead up to "it", though other votes are told there.

    "The bill of Sen. Roe would end it. It was introduced in May. The panel passed it in June."
    """
    seen = {one.sentence.start for one in known}
    places = {place.name for place in draft.parties.places}
    for distance in range(1, LEADING_UP + 1):
        number = draft.sentence - distance
        if number < 0:
            return
        sentence = article.sentence(number)
        for person in people_in(article, number, -distance):
            if sentence.start not in seen and not _opens_elsewhere(person, places, article):
                yield person
        if not GOES_ON_OF_IT.match(article.flat, sentence.start, sentence.end):
            return


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
    if A_MAKER.search(person.title):
        near += "|sponsor"
    owned = person.behind.startswith("'") or OWNED.search(near) is not None
    if not owned and HINT.search(near) is None:
        return False
    if OF_ANOTHER.search(person.before) or STAFF.search(person.title):
        return False
    if ANOTHER.search(OTHER_HOUSE.sub("", person.before)) or AGAINST_IT.match(person.behind):
        return False
    if A_MAKER.search(person.title):
        return True
    return bool(BEHIND.match(person.behind) or BEFORE.search(person.before))


def _groups(draft: Draft, article: Article) -> Iterator[Person]:
    """ "Voters said no. The measure was brought by the Elko League": the league."""
    last = len(article.sentences) - 1
    for number in range(draft.sentence, min(draft.sentence + GROUPS_AHEAD, last) + 1):
        for body in people_in(article, number, number - draft.sentence, bodies=True):
            if body.actor.kind is ActorKind.ORGANISATION and (
                BROUGHT_BY.search(body.before) or PUT_ON_BALLOT.match(body.behind)
            ):
                yield body


def _whose_bill(draft: Draft, people: Sequence[Person], told: str) -> list[Person]:
    """ "Ann Roe was elected. The Legislature passed her bill": whoever was named last before."""
    if HIS_BILL.search(told) is None:
        return []
    start = draft.predicate.start
    before = [one for one in people if one.distance in (0, -1) and one.actor.end <= start]
    return [max(before, key=lambda one: one.actor.start)] if before else []


def _plans(person: Person) -> bool:
    """Whether the sentence before tells what a lawgiver would have done: by this measure."""
    if person.distance not in (-1, -2) or not LAWGIVER.match(person.title):
        return False
    return WOULD.match(person.behind) is not None


def _signed(person: Person) -> bool:
    if ANOTHER.search(person.before) or AGAINST_IT.match(person.behind):
        return False
    return bool(SIGNED.match(person.behind) or SIGNED_BY.search(person.before))
