"""Whether what is told may stand as an event: what needs a day or an occasion has one."""

import re

from articles.extraction.events.kinds import SAID
from articles.extraction.events.language import grammar
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.words import Line
from articles.extraction.events.lexicon.subjects import SUBJECTS
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.events.when.dating import Dating
from articles.extraction.events.when.lags import is_before_event, is_hours_later
from articles.extraction.events.when.reactions import answered_by
from articles.extraction.events.who.bystanders import Around
from articles.extraction.events.who.parties import Parties
from articles.extraction.events.who.said.sources import has_occasion
from articles.extraction.values import ActorKind, EventStatus, EventType, JurisdictionKind

JUDGE = SUBJECTS["judge"]
SPOKEN_FOR = re.compile(r"\bspokes(?:man|woman|person|people)\s+$")
ASKING = grammar.these("asked invited questioned pressed grilled challenged")


def might_stand(line: Line, predicate: Predicate, dating: Dating) -> bool:
    """Whether ``may_stand`` can hold for any parties: asked first, as to find them takes long."""
    dated = dating.phrase is not None and dating.direct
    opening = line.flat[line.start : predicate.start]
    if not predicate.rule.needs_date or dated or is_before_event(opening):
        return True
    if predicate.rule.type not in SAID:
        return predicate.rule.type is EventType.ENFORCEMENT
    return (
        is_voice(predicate)
        or has_occasion(line, predicate)
        or is_hours_later(line)
        or bool(answered_by(line, predicate))
    )


def may_stand(
    line: Line, predicate: Predicate, dating: Dating, who: Parties, around: Around
) -> bool:
    """Whether a predicate that needs a date or an occasion has one."""
    dated = dating.phrase is not None and dating.direct
    opening = line.flat[line.start : predicate.start]
    if not predicate.rule.needs_date or dated or (who.subject and is_before_event(opening)):
        return True
    if predicate.rule.type is EventType.ENFORCEMENT and predicate.tense is Tense.PLUPERFECT:
        return dating.phrase is not None  # "said Tuesday that deputies had released him"
    if predicate.rule.type not in SAID:
        return False
    official = around.homes.home_of(who.subject) is not None and any(
        actor.name == who.subject and actor.kind is not ActorKind.ORGANISATION
        for actor in who.actors
    )
    if JUDGE.search(line.flat, predicate.subject_start, predicate.start):
        return False  # what a judge says belongs to the ruling
    hours = has_occasion(line, predicate) or is_hours_later(line)
    spoken_for = SPOKEN_FOR.search(line.flat, predicate.subject_start, predicate.start)
    voice = is_voice(predicate) and _is_officer(who, around) and not spoken_for
    if official and (hours or voice):
        return True
    return bool(who.subject) and bool(answered_by(line, predicate))


def is_voice(predicate: Predicate) -> bool:
    """ "Rauner said": words that belong to the news if he made it."""
    went_on = predicate.tense is Tense.INFINITIVE and predicate.status is EventStatus.OCCURRED
    said = predicate.rule.type in SAID and (predicate.tense is Tense.PAST or went_on)
    return said and predicate.head.form not in ASKING


def _is_officer(who: Parties, around: Around) -> bool:
    """Whether a person speaks who holds an office, and no judge: he speaks by his rulings."""
    home = around.homes.home_of(who.subject)
    if home is None or home.kind is JurisdictionKind.COURT:
        return False
    person = (ActorKind.PERSON, ActorKind.OFFICE)
    return any(actor.name == who.subject and actor.kind in person for actor in who.actors)
