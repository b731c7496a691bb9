"""Whose law it is, where no sentence names the body that made it.

"Senators passed the bill": the state did, whatever city the report was written in.
"Commissioners voted 3-2": the county or the city. "The governor signed it": he is told already.
"""

import re
from collections.abc import Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.kinds import LOCAL
from articles.extraction.values import ActorKind, EventType, JurisdictionKind, Place, Role

STATE, COUNTY, CITY = JurisdictionKind.STATE, JurisdictionKind.COUNTY, JurisdictionKind.CITY
ROLES = {EventType.LEGISLATION: "legislature", EventType.DIRECTIVE: "issuer"}
# The words for those who make laws, with the kinds of place whose laws they make, the likeliest
# first; what is narrower stands first.
LEVELS: tuple[tuple[re.Pattern[str], tuple[JurisdictionKind, ...]], ...] = (
    (
        re.compile(
            r"\b(?:congress(?:ional)?|president (?:\w+ )?(?:\w+ )?signed"
            r"|federal (?:law|statute|bill)|u\.s\. (?:house|senate))\b"
        ),
        (),
    ),
    (
        re.compile(
            r"\bcounty(?:'s)? (?:commission(?:ers)?|board|council|legislat\w+|lawmakers"
            r"|supervisors)|\bfreeholders\b"
        ),
        (COUNTY,),
    ),
    (
        re.compile(
            r"\b(?:city|town|village|common|borough) (?:council\w*|commission\w*|board|meeting)"
            r"|\b(?:alder(?:men|persons|man|s)|selectmen|city hall)\b"
        ),
        (CITY,),
    ),
    (re.compile(r"\b(?:board|commission(?:ers?)?|supervisors?|county)\b"), (COUNTY, CITY)),
    (re.compile(r"\b(?:council\w*|trustees|ordinances?|city|town)\b"), (CITY, COUNTY)),
    (
        re.compile(
            r"\b(?:senate|senators?|house|delegates|representatives|assembly(?:members?)?"
            r"|general assembly|legislators|lawmakers|legislature|statehouse|chambers?|state law"
            r"|[hs]\.?b\.? ?\d+|sen\.|rep\.|governor|gov\.)(?!\w)"
        ),
        (STATE,),
    ),
)
PARTIES = frozenset(["Democratic Party", "Republican Party"])  # "three Democrats on the council"
CONGRESS = frozenset(["U.S. Congress"])
# Who signs a law or brings a bill is no lawgiver, and none need be told.
ALONE = frozenset(["signer", "sponsor"])
# "signed a 287(g) agreement", "put his name to the pact": no law
PACT = re.compile(
    r"(?: (?!bills?\b|laws?\b|bans?\b|ordinances?\b|acts?\b|measures?\b)[\w'()-]+){0,5}"
    r" (?:agreements?|pacts?|contracts?|memorandum)\b"
)
BY_ONE = re.compile(r"\b(?:introduc|sign|veto|fil(?:e|ed|es|ing)\b|sponsor|propos)")
OBJECT = 60  # characters behind a predicate that tell of the law itself
REACH = 1500  # characters before an event in which its place was named


def lawgivers(
    draft: Draft, actors: Sequence[Role], places: Sequence[Place], article: Article
) -> list[Role]:
    """The government whose law or rule it is, if nobody of it is named in that role."""
    role = ROLES.get(draft.type)
    if role is None or any(actor.role == role and actor.name not in PARTIES for actor in actors):
        return []
    if draft.type is EventType.LEGISLATION and _is_by_one(draft, article):
        return _congress(draft, actors, article)
    home = _home(draft, places, article)
    name = article.homes.party_for_place(home.name) if home else ""
    if not name or any(actor.name == name for actor in actors):
        return []
    return [Role(name, ActorKind.AGENCY, role)]


def _congress(draft: Draft, actors: Sequence[Role], article: Article) -> list[Role]:
    """ "Congress answered in 1996. President Roe signed the law that September": Congress, too."""
    homes = [article.homes.home_of(one.name) for one in actors if one.role == "signer"]
    if not any(home and home.kind is JurisdictionKind.FEDERAL for home in homes):
        return []
    known = {actor.name for actor in actors}
    first, last = max(0, draft.sentence - 1), min(draft.sentence + 2, len(article.sentences))
    for number in range(first, last):
        for one in article.around(article.sentence(number)).actors:
            if one.name in CONGRESS and one.name not in known:
                return [Role(one.name, one.kind, "legislature")]
    return []


def _is_by_one(draft: Draft, article: Article) -> bool:
    """Whether somebody signed, vetoed or brought a bill: no body passed it.

    Who signs a pact does so for his county.
    """
    predicate = draft.predicate
    if PACT.match(article.flat, predicate.head.end, article.sentence(draft.sentence).end):
        return False
    return (
        not ALONE.isdisjoint(predicate.rule.roles) or BY_ONE.match(predicate.head.form) is not None
    )


def _home(draft: Draft, places: Sequence[Place], article: Article) -> Place | None:
    """The place whose law it is: of the kind that the words for its lawgivers ask for."""
    local = [place for place in places if place.kind in LOCAL]
    kinds = _kinds(draft, article) if draft.type is EventType.LEGISLATION else None
    if kinds is None:
        return local[0] if local else None
    if kinds == (STATE,):
        local += [state for place in local if (state := article.homes.state_of(place.name))]
    fitting = [place for kind in kinds for place in local if place.kind is kind]
    return fitting[0] if fitting else _named_before(draft, kinds, article)


def _kinds(draft: Draft, article: Article) -> tuple[JurisdictionKind, ...] | None:
    """The kinds of place whose lawgivers an event tells of; None if it does not show."""
    predicate, sentence = draft.predicate, article.sentence(draft.sentence)
    near = min(sentence.end, predicate.end + OBJECT)
    for stretch in (
        (predicate.subject_start, predicate.start),
        (predicate.start, near),
        (sentence.start, sentence.end),
    ):
        for words, kinds in LEVELS:
            # "a resolution against the order that the president signed": of no Congress
            if (kinds or stretch[1] <= near) and words.search(article.flat, *stretch):
                return kinds
    return None


def _named_before(
    draft: Draft, kinds: tuple[JurisdictionKind, ...], article: Article
) -> Place | None:
    """The county or city named last before an event."""
    start = draft.mentions[0].start
    found = {
        COUNTY: article.setting.county_at(start, start - REACH),
        CITY: article.setting.city_at(start, start, start - REACH),
    }
    return next((place for kind in kinds if (place := found.get(kind))), None)
