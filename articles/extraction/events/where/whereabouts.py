"""The last word on who and where: what the rest of the article adds to an event."""

import re
from collections.abc import Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft, is_shown
from articles.extraction.events.kinds import LOCAL, OF_CASES, ORDERS
from articles.extraction.events.where.of_story import (
    city_of_story,
    county_of_story,
    place_of_story,
    seat_of_story,
)
from articles.extraction.events.who.acts.agreed import agreed_with
from articles.extraction.events.who.acts.attended import attended, heard_in_court, met_with
from articles.extraction.events.who.acts.bodies_acting import acting_through
from articles.extraction.events.who.acts.credits import makers
from articles.extraction.events.who.acts.detained import detained
from articles.extraction.events.who.acts.directed import directed
from articles.extraction.events.who.acts.enforcers import enforcers
from articles.extraction.events.who.acts.handed import handed_to
from articles.extraction.events.who.acts.lawgivers import lawgivers
from articles.extraction.events.who.acts.listings import listed_elsewhere
from articles.extraction.events.who.acts.pacts import sides_of_pact
from articles.extraction.events.who.acts.publishers import published_by
from articles.extraction.events.who.acts.rosters import on_the_list
from articles.extraction.events.who.acts.sponsors import sponsors
from articles.extraction.events.who.anaphora import owner_judged
from articles.extraction.events.who.cases.appeals import against_whom, appealing, lawyers_of_city
from articles.extraction.events.who.cases.bench import owners_of_law, sided_with
from articles.extraction.events.who.cases.case_sides import (
    judges_in,
    may_share,
    reviewed,
    seated,
    told_before,
    without_judges,
)
from articles.extraction.events.who.cases.cases import Case, cases_near, cases_told, with_own_sides
from articles.extraction.events.who.cases.dockets import (
    JUSTICE,
    also_sued,
    fellow_plaintiffs,
    is_order,
    issuer_of,
    other_side,
    others_in_case,
    with_own_state,
)
from articles.extraction.events.who.cases.judges import judges_of, panel_of, seats_taken
from articles.extraction.events.who.cases.outcomes import outcomes
from articles.extraction.events.who.cases.petitioners import people_held, petitioners, titled_in
from articles.extraction.events.who.cases.verdicts import verdict
from articles.extraction.events.who.descriptions import described
from articles.extraction.events.who.letters.correspondents import with_correspondents
from articles.extraction.events.who.letters.replies import with_answers
from articles.extraction.events.who.letters.told_first import with_letters_told
from articles.extraction.events.who.said.joint import answered, joint_speakers
from articles.extraction.events.who.said.protesters import protesters
from articles.extraction.events.who.said.voices import offices_named, quoted_behind, seated_in
from articles.extraction.events.who.unnamed import faced_by_protest, private_people
from articles.extraction.values import (
    ActorKind,
    EventType,
    JurisdictionKind,
    Place,
    Role,
    changed,
)

CITY_LAWYER = re.compile(
    r"(?:City Attorney|City Solicitor|County Counsel|Corporation Counsel|County Attorney)\b"
)
NEAR = 40  # drafts before and behind one that may tell of its parties
# Seen by people in a street or a hall, which the sentence need not name again.
ON_THE_SPOT = frozenset(
    [EventType.PROTEST, EventType.ENFORCEMENT, EventType.OTHER, EventType.SPEECH]
)
HEADS_GOVERNMENT = re.compile(r"[Mm]ayor|[Ee]xecutive|Gov\.|[Gg]overnor")
AIMED_AT_PLACES = frozenset([EventType.PROGRAM_SUSPENSION, EventType.FUNDING_CONDITION])
CONGRESS = frozenset(["U.S. Congress", "U.S. House of Representatives", "U.S. Senate"])
# Those in whose name an attorney general may act, by the role he then has.
ACTING_ROLES = {
    EventType.LAWSUIT: "plaintiff",
    EventType.DIRECTIVE: "issuer",
    EventType.FUNDING_CONDITION: "issuer",
}
GOVERNMENT = frozenset(["U.S. government", "Trump administration", "United States"])


def completed(drafts: Sequence[Draft], article: Article) -> list[Draft]:
    """The drafts with what the rest of the article tells of their parties and places.

    Those that nobody will see stay as they are. Each is told of the others near by alone, so that
    a long text takes time in line with its length.
    """
    drafts = with_letters_told(drafts, article)
    drafts = with_answers(with_correspondents(drafts, article), article)
    spoken_of = any(draft.type in OF_CASES for draft in drafts)
    cases = cases_told(drafts, article) if spoken_of else []
    judges = judges_in(article) if spoken_of else frozenset()
    titled = titled_in(article) if spoken_of else frozenset()
    orders = [draft for draft in drafts if is_order(draft)]
    done = []
    for number, draft in enumerate(drafts):
        if not is_shown(draft):
            done.append(draft)
            continue
        near = drafts[max(0, number - NEAR) : number + NEAR]
        actors = (*draft.parties.actors, *_implied(draft, article))
        if draft.type in OF_CASES:
            actors = _of_the_case(
                draft, actors, near, cases_near(draft, cases), article, judges=judges, titled=titled
            )
        actors = (*actors, *issuer_of(draft, actors, orders, article))
        actors = (*actors, *acting_through(draft, actors, article))
        actors = (*actors, *handed_to(draft, actors, article))
        actors = (*actors, *agreed_with(draft, actors, near, article))
        actors = (*actors, *sides_of_pact(draft, actors, article))
        actors = (*actors, *attended(draft, actors, near, article))
        actors = (*actors, *heard_in_court(draft, actors, near, article))
        actors = (*actors, *met_with(draft, actors, article))
        actors = (*actors, *detained(draft, actors, near, article))
        actors = (*actors, *published_by(draft, actors, article))
        actors = (*actors, *enforcers(draft, actors, article))
        actors = (*actors, *quoted_behind(draft, actors, article))
        actors = (*actors, *owner_judged(draft, actors, article))
        actors = (*actors, *offices_named(draft, actors, article))
        actors = (*actors, *joint_speakers(draft, actors, near, article))
        actors = (*actors, *answered(draft, actors, near, article))
        actors = (*actors, *directed(draft, actors, article))
        actors = (*actors, *makers(draft, actors, near, article))
        actors = (*actors, *sponsors(draft, actors, near, article))
        actors = (*actors, *described(draft, actors, near, article))
        actors = (*actors, *private_people(draft, actors, near, article))
        actors = (*actors, *faced_by_protest(draft, actors, near, article))
        actors = (*actors, *protesters(draft, actors, near, article))
        more, listed = listed_elsewhere(draft, article)
        subjects, theirs = on_the_list(draft, actors, near, article)
        more += subjects
        listed += [place for place in theirs if place not in (*draft.parties.places, *listed)]
        places = (*draft.parties.places, *listed)
        known = {role.name for role in actors}
        actors = (*actors, *(role for role in more if role.name not in known))
        parties = changed(draft.parties, actors=actors, places=places)
        done.append(_placed(changed(draft, parties=parties), article))
    return done


def _of_the_case(
    draft: Draft,
    actors: tuple[Role, ...],
    drafts: Sequence[Draft],
    cases: Sequence[Case],
    article: Article,
    *,
    judges: frozenset[str],
    titled: frozenset[str],
) -> tuple[Role, ...]:
    """The parties of a suit or ruling with those that other sentences tell of its case."""
    actors = with_own_sides(draft, actors, cases)
    actors = seated(draft, actors, judges)
    if may_share(draft, cases, article):
        others = others_in_case(draft, actors, cases, article.homes)
        actors = (*actors, *without_judges(others, judges))
    actors = (*actors, *appealing(draft, actors, article))
    actors = (*actors, *other_side(draft, actors, cases, article.homes))
    actors = (*actors, *fellow_plaintiffs(draft, actors, cases, article.homes))
    actors = (*actors, *sided_with(draft, actors, drafts, article))
    actors = (*actors, *outcomes(draft, actors, drafts, article))
    actors = (*actors, *also_sued(draft, actors, drafts, article))
    actors = (*actors, *reviewed(draft, actors, drafts, article))
    actors = (*actors, *told_before(draft, actors, article))
    actors = (*actors, *judges_of(draft, actors, drafts, article))
    actors = (*actors, *panel_of(draft, actors, drafts, article))
    actors = (*actors, *petitioners(draft, actors, article))
    actors = (*actors, *people_held(draft, actors, article, titled))
    actors = (*actors, *owners_of_law(draft, actors, article))
    actors = (*actors, *against_whom(draft, actors, drafts, cases, article))
    actors = (*actors, *lawyers_of_city(draft, actors, article))
    actors = verdict(draft, actors, drafts, cases, article)
    actors = seats_taken(draft, actors)
    return with_own_state(draft, actors, article.homes)


def _placed(draft: Draft, article: Article) -> Draft:
    """The draft with the place that its story is about, that place's state, and the lawgiver."""
    places = list(draft.parties.places)
    places += _homes_of(draft.parties.actors, places, article)
    if not any(place.kind in LOCAL for place in places):
        place = place_of_story(draft, places, article)
        places += [place] if place else []
    places += seat_of_story(draft, places, article)
    places += county_of_story(places, article)
    if draft.type in ON_THE_SPOT and (city := city_of_story(draft, places, article)):
        places.append(city)
    places += _states_of(places, article)
    actors = draft.parties.actors
    if draft.type in AIMED_AT_PLACES:
        actors = (*actors, *_targets(actors, places, article))
    actors = (*actors, *seated_in(draft, actors, article))
    own = list(draft.parties.places) if draft.type is EventType.DIRECTIVE else places
    actors = (*actors, *lawgivers(draft, actors, own, article))
    actors = (*actors, *_ordering_government(draft, actors, article))
    return changed(draft, parties=changed(draft.parties, actors=actors, places=tuple(places)))


def _ordering_government(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """The city, county or state whose mayor, executive or governor gives an order."""
    if draft.type not in ORDERS:
        return []
    known = {actor.name for actor in actors}
    homes = [
        article.homes.home_of(actor.name)
        for actor in actors
        if actor.role in ("signer", "issuer") and actor.kind is ActorKind.PERSON
        if HEADS_GOVERNMENT.search(actor.as_named)
    ]
    names = [article.homes.party_for_place(h.name) for h in homes if h and h.kind in LOCAL]
    return [Role(name, ActorKind.AGENCY, "agency") for name in names if name not in known]


def _homes_of(actors: tuple[Role, ...], places: list[Place], article: Article) -> list[Place]:
    """The places of those parties that the article told of elsewhere."""
    homes = [article.homes.home_of(actor.name) for actor in actors]
    return list(dict.fromkeys(home for home in homes if home and home not in places))


def _implied(draft: Draft, article: Article) -> list[Role]:
    """The government in whose name somebody goes to law or gives an order.

    The United States goes to law through its Justice Department (28 U.S.C. 516), whoever of
    its agencies is said to sue; an attorney general gives orders for his government. Of a
    state's suits he is the plaintiff himself, as news tells them.
    """
    actors = draft.parties.actors
    known = {actor.name for actor in actors}
    role = ACTING_ROLES.get(draft.type, "")
    acting = [actor for actor in actors if actor.role == role]
    names = [_client_of(actor, article) for actor in acting]
    if any(names):
        names = [name for name in names if name in article.parties_named()]
    if draft.type is EventType.LAWSUIT:
        names = [name for name in names if not _is_state(name, article)]
        if any(_is_federal(one, article) for one in acting):
            names.append(JUSTICE)
    return [
        Role(name, ActorKind.AGENCY, role if role == "plaintiff" else "agency")
        for name in dict.fromkeys(names)
        if name and name not in known
    ]


def _is_state(name: str, article: Article) -> bool:
    home = article.homes.home_of(name)
    return home is not None and home.kind is JurisdictionKind.STATE


def _client_of(lawyer: Role, article: Article) -> str:
    """The government that a lawyer acts for: an attorney general, "City Attorney Ann Roe"."""
    home = article.homes.home_of(lawyer.name)
    local = home is not None and home.kind in LOCAL and CITY_LAWYER.match(lawyer.as_named)
    own = article.homes.party_for_place(home.name) if home and local else ""
    return article.homes.lawyer_for(lawyer.name) or own


def _is_federal(actor: Role, article: Article) -> bool:
    """Whether a party is the federal government or an agency of it."""
    if actor.name in GOVERNMENT or article.homes.lawyer_for(actor.name) == JUSTICE:
        return True
    home = article.homes.home_of(actor.name)
    federal = home is not None and home.kind is JurisdictionKind.FEDERAL
    return federal and actor.kind is ActorKind.AGENCY and actor.name not in CONGRESS


def _states_of(places: list[Place], article: Article) -> list[Place]:
    """The states of counties and cities, where the article names them too."""
    found: list[Place] = []
    for place in places:
        state = article.homes.state_of(place.name) if place.kind in LOCAL else None
        if state and state not in places and state not in found and article.setting.names(state):
            found.append(state)
    return found


def _targets(actors: tuple[Role, ...], places: list[Place], article: Article) -> list[Role]:
    """Whom a programme or a payment is stopped for: the governments of the places named."""
    if any(actor.role == "target" for actor in actors):
        return []
    names = [article.homes.party_for_place(place.name) for place in places if place.kind in LOCAL]
    known = {actor.name for actor in actors}
    return [Role(name, ActorKind.AGENCY, "target") for name in names if name not in known]
