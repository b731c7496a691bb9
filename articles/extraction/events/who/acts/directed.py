"""Whom an order, a letter or a resolution tells to do something.

"The governor signed an order. It directs the attorney general and the state police to …".
"""

import re
from collections.abc import Iterator

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.who.bystanders import LIST_LINK, Named
from articles.extraction.values import EventStatus, EventType, Role

PAPERS = {
    EventType.EXECUTIVE_ACTION: r"(?:executive )?(?:orders?|proclamation|memorandum|action)",
    EventType.DIRECTIVE: r"(?:directive|memo|memorandum|policy|guidance|order|guidelines)",
    EventType.LETTER: "letters?",
    EventType.LEGISLATION: "(?:resolution|measure|bill|ordinance|legislation|law|act)",
}
TELLS = (
    r"(?:direct|order|tell|instruct|requir|command|ask|urg|call|press|demand|oblig|forc|mandat|push"
    r"|authoriz|empower|encourag|charg|task|bind|commit)(?:s|es|ed|ing|e)?|compel(?:s|led|ling)?"
    r"|told|calls on|called on|calling on|(?:aims to |seeks to |would )?(?:bar|block|stop|keep"
    r"|prevent|prohibit|forbid)(?:s|r?ed|p?ed|r?ing|p?ing)?"
)
ROLES = {EventType.LETTER: "recipient"}
# "an order that directs Roe to": in the sentence of the event
OWN = {
    kind: re.compile(
        rf"\b{paper},?(?: (?:on )?\w+day,?)?(?: (?:signed|issued|sent) by [^,;]{{3,60}}?)?"
        rf" (?:that |which )?(?:{TELLS})(?: on)? "
    )
    for kind, paper in PAPERS.items()
}
# "The order also directs Roe to", "It tells the mayor that": in one of the next two sentences
BEHIND = {
    kind: re.compile(
        rf"\W*(?:(?:the|this|that|his|her|its|their)(?: [\w'-]+){{0,2}}? {paper}|it|one|the first"
        rf"|the (?:other|second)(?: {paper})?|each|both)"
        rf"(?: also| further| then)? (?:{TELLS})(?: on)? "
    )
    for kind, paper in PAPERS.items()
}
# What may stand between the verb and whom it names.
BETWEEN = re.compile(r"(?:(?!of\b|to\b|in\b|on\b|for\b|from\b|with\b|that\b)[\w.'-]+ ){0,4}")
REACH = 2  # sentences


def directed(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """Those whom the paper of an event tells to do something, as far as names say it."""
    if draft.type not in PAPERS or draft.status is not EventStatus.OCCURRED:
        return []
    known = {role.name for role in actors}
    role = ROLES.get(draft.type, "target")
    found: dict[str, Role] = {}
    for number, start in _verbs(draft, article):
        sentence = article.sentence(number)
        named = article.around(sentence).named(article.flat, (start, sentence.end))
        for one in _told(named, article.flat, start):
            if one.name not in known:
                as_named = one.text if one.text != one.name else ""
                found.setdefault(one.name, Role(one.name, one.kind, role, as_named, one.known))
    return list(found.values())


def _verbs(draft: Draft, article: Article) -> Iterator[tuple[int, int]]:
    """The sentences in which the paper tells somebody something, with where its verb ends."""
    for mention in draft.mentions:
        number = article.number_at(mention.start)
        for found in OWN[draft.type].finditer(article.flat, mention.start, mention.end):
            yield number, found.end()
        for beside in range(number + 1, min(number + 1 + REACH, len(article.sentences))):
            sentence = article.sentence(beside)
            if article.is_quoted(sentence.start):
                break
            behind = BEHIND[draft.type].match(article.flat, sentence.start, sentence.end)
            if behind:
                yield beside, behind.end()


def _told(named: list[Named], flat: str, start: int) -> list[Named]:
    """The names right behind the verb and those listed with the first."""
    told: list[Named] = []
    for one in named:
        link = LIST_LINK if told else BETWEEN
        if not link.fullmatch(flat, start, one.start):
            break
        told.append(one)
        start = one.end
    return told
