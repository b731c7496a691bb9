"""Whom "it" and "they" mean before a verb: the body that acts in the sentence before.

And whose act it is that somebody criticizes: "his decision".
"""

import re

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.language.words import Line
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.events.who.acting import PREPOSITION, first_of
from articles.extraction.events.who.bystanders import Named
from articles.extraction.names.first_names import pronoun_of
from articles.extraction.values import ActorKind, EventStatus, EventType, Role

# "It sued", "its lawyers filed an appeal"
PRONOUN = re.compile(
    r"\b(?P<word>it|they|(?:its|their) (?:\w+ )?(?:lawyers?|attorneys?|counsel|legal team))"
    r"(?: (?:\w+ly|also|then|later|now|already))?\s*$"
)
# "It passed the Senate": the bill, no body
LAWS = re.compile(r"\b(?:bill|measure|law|ordinance|resolution|act|order|policy|plan|rule)s?\b")
# What stands before the subject of a sentence: "But on Wednesday, the …", "When he left, the …"
LEADS = re.compile(
    r"\W*(?:(?:and|but|in|on|last|when|after|while|as|since)\b[^,;:]{0,60},? )?"
    r"(?:and |but |the |its |officials of the )*(?:cit(?:y|ies) of |county of |state of )?"
)
# "criticized his decision", "defended her handling of"
HIS_ACT = re.compile(
    r" (?:(?:on )?\w+day )?(?P<whose>his|her) (?:[\w-]+ ){0,2}?(?:decision|policy|policies|order"
    r"|plan|stance|position|proposal|refusal|remarks?|comments?|statement|words|actions?|handling|record"
    r"|office|department|move|letter|post|tweet|approach|rhetoric|claims?|response|bill|veto)\b"
)
REACH = 2  # sentences that a pronoun looks back
ACTS_OF_LAW = frozenset([EventType.LEGISLATION, EventType.EXECUTIVE_ACTION, EventType.DIRECTIVE])


def meant_by_pronoun(
    article: Article, number: int, line: Line, predicate: Predicate
) -> list[Named]:
    """The bodies that the pronoun before a verb stands for, if its sentence or one before says.

    "The sheriffs' league took no side in May. On Tuesday it said …": the league. For "they" it
    must be a list. Persons are left to "he" and "she".
    """
    flat = line.flat
    pronoun = PRONOUN.search(flat, predicate.subject_start, predicate.start)
    if pronoun is None or predicate.passive:
        return []
    for back in range(REACH + 1):
        if number < back:
            break
        sentence = article.sentence(number - back)
        end = pronoun.start() if back == 0 else sentence.end
        found = [
            one
            for one in article.around(sentence).named(flat, (sentence.start, end))
            if not article.is_quoted(one.start)
            and not PREPOSITION.search(flat, max(sentence.start, one.start - 30), one.start)
        ]
        group = first_of(found, flat)
        if not group:
            continue
        if predicate.rule.type in ACTS_OF_LAW and LAWS.search(flat, sentence.start, end):
            return []
        if not LEADS.fullmatch(flat, sentence.start, group[0].start):
            return []
        if pronoun.group("word").startswith("the"):
            return group if len(group) > 1 else []
        return group if len(group) == 1 and group[0].kind is not ActorKind.PERSON else []
    return []


def owner_judged(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """ "Sheriff Al Roe kept the pact. Mayor Ann Voss criticized his decision": against Roe."""
    if draft.predicate.rule.roles[1] != "target" or draft.status is not EventStatus.OCCURRED:
        return []
    whose = HIS_ACT.match(article.flat, draft.predicate.head.end)
    if whose is None or any(one.role == "target" for one in actors):
        return []
    form = "he" if whose.group("whose") == "his" else "she"
    known = {one.name for one in actors}
    start = draft.predicate.start
    for back in range(min(REACH, draft.sentence) + 1):
        for one in article.around(article.sentence(draft.sentence - back)).actors:
            if one.kind is not ActorKind.PERSON or one.start >= start or one.name in known:
                continue
            if article.is_quoted(one.start) or pronoun_of(one.name) not in ("", form):
                continue
            return [Role(one.name, one.kind, "target", "", one.known)]
    return []
