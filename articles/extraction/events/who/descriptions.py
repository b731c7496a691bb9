"""Who is meant by an office, where a sentence beside gives the name.

"The sheriff ended the policy. … Sheriff Al Roe said": he ended it. Office, place and number
must agree, and nobody else there may fit.
"""

import re
from collections.abc import Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.language import grammar
from articles.extraction.events.language.words import line
from articles.extraction.events.who.bystanders import TITLE_LINK
from articles.extraction.events.who.neighbours import (
    AGAINST_IT,
    ANOTHER,
    NUMBERS,
    Person,
    people_beside,
    people_in,
    role_of,
    title_of,
)
from articles.extraction.events.who.offices_described import (
    AN_OFFICE,
    DESCRIBED,
    EXECUTIVE,
    HEADLINED,
    RUN_BY,
)
from articles.extraction.events.who.regions import object_region
from articles.extraction.values import (
    ActorKind,
    EventStatus,
    EventType,
    JurisdictionKind,
    Place,
    Role,
)

INDEFINITE = frozenset(["a", "an", "one", *NUMBERS])
NOT_NOW = re.compile(
    r"\b(?:former|ex|deputy|vice|assistant|associate|candidate|incoming|lt|lieutenant|nominee"
    r"|once|who (?:was|had been|served as|became))\b",
    re.IGNORECASE,
)
# "Ann Roe, the mayor," behind a name without a title
BEHIND = re.compile(
    r",? (?:\(?[dri]-[^,()]*\)?,? )?(?:the |a |an )?(?P<words>[\w' .-]{3,60}?)(?:[,.;]| who)"
)
DOING = frozenset(
    ["issuer", "signer", "sender", "speaker", "plaintiff", "actor", "sponsor", "legislature",
     "party", "agency", "court"]
)  # fmt: skip
AIMED = frozenset([EventType.LETTER, EventType.SUBPOENA])  # at somebody elsewhere
DONE_TO = frozenset(["recipient", "target", "defendant"])
# A role that a person has where a body would have another.
OWN_ROLE = {"legislature": "sponsor"}
AHEAD, BACK = 2, 2
ABOUT, CLOSE = 30, 5  # characters beside a description in which its place stands
# "Al Roe said", "Al Roe, sworn in on Monday, had": no "Al Roe, a lawyer"
GOES_ON = re.compile(
    r"(?:, (?:who )?(?:was )?(?:elected|sworn|appointed|took office)[^,]{0,60},)?"
    r" (?:also |later |then )?(?:said|told|has|had|announced|explained|called|wrote|argued|cited"
    r"|pointed|took|blamed|defended|promised|campaigned|wants|did)\b"
)
SIGNED = grammar.these("signed issued announced vetoed")
VETOED = "vetoed"  # by whoever may: "The bill was vetoed. Gov. Roe called it unjust."
ORDERED = {
    EventType.DIRECTIVE: "issuer",
    EventType.EXECUTIVE_ACTION: "signer",
    EventType.PROGRAM_SUSPENSION: "issuer",
    EventType.FUNDING_CONDITION: "issuer",
    EventType.LEGISLATION: "signer",  # "was signed into law"
}
THE_ORDER = re.compile(
    r"\b(?:the|this|that|his|her|it) (?:\w+ )?(?:orders?|directives?|polic(?:y|ies)|memo|rules?"
    r"|guidance|change|move|decision|bill"
    r"|law|measure|ordinance)\b"
)


def described(
    draft: Draft, actors: tuple[Role, ...], drafts: Sequence[Draft], article: Article
) -> list[Role]:
    """The names of those whom the event's sentence only describes."""
    if draft.status is not EventStatus.OCCURRED:
        return []
    found = []
    for region, role in _regions(draft, article):
        has = any(one.role == role and _is_by_name(one) for one in actors)
        if role and not has and region[1] > region[0]:
            found += _officers(draft, region, role, drafts, article)
    found += _executive(draft, actors, drafts, article)
    known = {role.name for role in actors}
    first = {role.name: role for role in reversed(found) if role.name not in known}
    return list(reversed(first.values()))


def _is_by_name(role: Role) -> bool:
    """Whether the sentence itself names a person: "the governor" is known from a list alone."""
    by_office = bool(role.as_named) and role.as_named[:4].lower() in ("the ", "his ", "its ")
    return role.kind is ActorKind.PERSON and not by_office


def _regions(draft: Draft, article: Article) -> list[tuple[tuple[int, int], str]]:
    """Where the doer and the other side may be described, with their roles."""
    predicate = draft.predicate
    sentence = article.sentence(draft.sentence)
    doing, done_to = predicate.rule.roles
    whole = line(article.flat, sentence.start, sentence.end, ())
    before = (predicate.subject_start, predicate.start)
    behind = object_region(whole, predicate)
    if predicate.passive:
        by = article.flat.find(" by ", predicate.head.end, min(sentence.end, predicate.end + 60))
        agent = (by, min(sentence.end, by + 80)) if by > 0 else (0, 0)
        regions = [(agent, doing), (before, done_to)]
    else:
        regions = [(before, doing), (behind, done_to)]
    return [(region, role) for region, role in regions if role in DOING or role in DONE_TO]


def _officers(
    draft: Draft,
    region: tuple[int, int],
    role: str,
    drafts: Sequence[Draft],
    article: Article,
) -> list[Role]:
    """The holder of an office that a part of the sentence tells without a name."""
    start, end = region
    if not AN_OFFICE.search(article.flat, start, end):
        return []
    told = HEADLINED if draft.headline else DESCRIBED
    for words, title in told.items():
        found = words.search(article.flat, start, end)
        if not found or _is_of_a_name(found.end(), article):
            continue
        determiner = (found.groupdict().get("det") or "the").lower()
        back = 0 if determiner in INDEFINITE else BACK
        plural = NUMBERS.get(determiner, 1)
        if plural == 1 and found.group("office").endswith("s"):
            continue  # "the board of supervisors", "the mayors": nobody in particular
        places = _places_of(draft, found.span(), article)
        if draft.type in AIMED and role in DOING:  # the places of a letter are those it went to
            places = _places_beside(draft, found.span(), article, behind=CLOSE)
        fitting = [
            person
            for person in people_beside(
                draft, drafts, article, back=back, ahead=AHEAD, told_again=back > 0
            )
            if _holds(person, title, article) and _is_of(person, places, article)
        ]
        names = dict.fromkeys(person.actor.name for person in fitting)
        if determiner in INDEFINITE and fitting:
            nearest = fitting[0].distance
            names = dict.fromkeys(
                person.actor.name for person in fitting if person.distance == nearest
            )
        if not names and role in DOING and determiner not in INDEFINITE:
            return _named_next(draft, role, article)
        if not names or len(names) > plural:
            continue
        by_name = {person.actor.name: person for person in reversed(fitting)}
        return [role_of(by_name[name], OWN_ROLE.get(role, role)) for name in names]
    return []


def _named_next(draft: Draft, role: str, article: Article) -> list[Role]:
    """ "The Elko County sheriff ended the practice. Al Roe said lawyers had warned him": Roe.

    Whoever opens the next sentence with a full name, and neither a title nor an apposition, is
    the officer just told of.
    """
    number = draft.sentence + 1
    if number >= len(article.sentences):
        return []
    first = next(people_in(article, number, 1), None)
    if first is None or first.before.strip() or first.title or first.actor.coreference:
        return []
    if " " not in first.actor.text or not GOES_ON.match(first.behind):
        return []
    return [role_of(first, role)]


def _executive(
    draft: Draft, actors: tuple[Role, ...], drafts: Sequence[Draft], article: Article
) -> list[Role]:
    """Who gave an order of which no person is told to have given it: who runs the place.

    "An order was issued. Mayor Ann Roe said the order was overdue."
    "The sheriff's office ended the policy. Sheriff Al Roe said the jail was full."
    """
    role = ORDERED.get(draft.type)
    if role is None or any(
        one.role in DOING and (one.kind is ActorKind.PERSON or one.role == "signer")
        for one in actors
    ):
        return []
    predicate = draft.predicate
    if role == "signer" and predicate.head.form not in SIGNED:
        return []
    told = article.flat[predicate.subject_start : predicate.start]
    run_by = next((title for body, title in RUN_BY.items() if body.search(told)), None)
    if run_by is None and not predicate.passive:
        return []
    places = _places_of(draft, (predicate.subject_start, predicate.end), article)
    reach = BACK if run_by else 1
    fitting = [
        person
        for person in people_beside(draft, drafts, article, back=reach, ahead=reach)
        if _holds(person, run_by or EXECUTIVE, article) and _is_of(person, places, article)
        if run_by
        or predicate.head.form == VETOED
        or THE_ORDER.search(article.flat, person.sentence.start, person.sentence.end)
    ]
    names = {person.actor.name for person in fitting}
    return [role_of(fitting[0], role)] if len(names) == 1 else []


def _is_of_a_name(end: int, article: Article) -> bool:
    """Whether an office is the title of somebody whose name follows."""
    near = article.around(article.sentence(article.number_at(end)))
    return any(
        one.kind is ActorKind.PERSON and one.start < end < one.end and not one.coreference
        for one in near.actors
    )


def _holds(person: Person, title: re.Pattern[str], article: Article) -> bool:
    """Whether a person is told to hold an office now, before or behind the name."""
    if ANOTHER.search(person.before[-30:]) or AGAINST_IT.match(person.behind):
        return False
    if NOT_NOW.search(person.title) or NOT_NOW.search(person.before[-10:]):
        return False
    if title.search(person.title) or (person.actor.coreference and _held(person, title, article)):
        return True
    behind = BEHIND.match(person.behind) if person.behind.startswith(",") else None
    if not behind or NOT_NOW.search(behind.group()):
        return False
    office = re.split(r" (?:of|for|in|from) ", behind.group("words"))[0]
    return title.search(office) is not None


def _held(person: Person, title: re.Pattern[str], article: Article) -> bool:
    """Whether somebody named by surname bore the title where the article gave the full name."""
    titles = [
        title_of(one)
        for one in article.actors_near(person.actor.start)
        if one.name == person.actor.name
    ]
    return any(title.search(one) and not NOT_NOW.search(one) for one in titles)


def _places_of(draft: Draft, span: tuple[int, int], article: Article) -> set[Place]:
    """The places whose officer is meant: those that the description names, else the event's."""
    return _places_beside(draft, span, article, behind=ABOUT) or set(draft.parties.places)


def _places_beside(
    draft: Draft, span: tuple[int, int], article: Article, *, behind: int
) -> set[Place]:
    """The places that a description of an officer names: "Reno's mayor"."""
    start, end = span
    return {
        Place(place.name, place.kind)
        for place in article.around(article.sentence(draft.sentence)).places
        if start - ABOUT <= place.start < end + behind and not place.dateline
    }


def _is_of(person: Person, places: set[Place], article: Article) -> bool:
    """Whether the place of a person, where it is told, is none but the event's."""
    home = article.homes.home_of(person.actor.name) or _place_in_title(person, article)
    local = {place for place in places if place.kind is not JurisdictionKind.FEDERAL}
    if home is None or not local:
        return True
    if home.kind is JurisdictionKind.FEDERAL:
        return False
    state = article.homes.state_of(home.name)
    same_kind = {place for place in local if place.kind is home.kind}
    if same_kind:
        return home in same_kind
    states = {article.homes.state_of(place.name) for place in local}
    return state in local or home in states or state in states


def _place_in_title(person: Person, article: Article) -> Place | None:
    """ "Utah Sen. Ann Roe": Utah."""
    for place in article.around(person.sentence).places:
        if TITLE_LINK.fullmatch(article.flat, place.end, person.actor.start):
            return Place(place.name, place.kind)
    return None
