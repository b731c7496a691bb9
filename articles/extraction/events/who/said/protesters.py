"""Who called a protest and took part in it, and against whom it was held.

"Hundreds rallied on Monday. The march, organized by Casa Norte, was aimed at Sheriff Roe".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft, is_shown
from articles.extraction.events.who.bystanders import LIST_LINK, Named
from articles.extraction.events.who.neighbours import drafts_near, title_of
from articles.extraction.values import ActorKind, EventStatus, EventType, Role, Sentence

PROTEST = (
    r"(?:rall(?:y|ies)|protests?|demonstrations?|march(?:es)?|walk-?outs?|vigils?|sit-ins?|strike"
    r"|picket|boycott|blockade|caravan|hunger strike|action|event|gathering|die-in|teach-in)"
)
PEOPLE = (
    r"(?:protest(?:e?rs?|ors?)|demonstrators?|marchers?|ralliers|picketers?|organizers?|activists?"
    r"|advocates|participants?|attendees|speakers?|students?|strikers?|opponents|supporters"
    r"|families|leaders|clergy|pastors|members)"
)
# "They demanded", "The rally was aimed at", "Organizers called on": goes on with the protest
GOES_ON = re.compile(
    rf"\W*(?:(?:at|during|in) the {PROTEST},? )?(?:(?:they|many|some|others|several|most|all)\b"
    rf"|(?:(?:the|these|those|both|some|many|several|its|their) )?(?:[\w'-]+ ){{0,2}}?"
    rf"(?:{PEOPLE}|{PROTEST}|crowd|group|groups|coalition|signs?|chants?|banners?|placards?)\b)"
)
WORD = r"(?:(?!of\b|that\b|to\b|and\b|in\b|for\b|at\b)[\w.'-]+ )"
TITLE = WORD + "{0,3}"
# Before whom a protest is against: "demanding that Sheriff Roe", "aimed at the county"
AGAINST = re.compile(
    r"\b(?:(?:demand|urg|ask|press|pressur|implor|want|denounc|condemn|decr|protest|oppos|critici"
    r"|accus|blam|target|challeng|confront|rebuk|slam|blast|beg|tell|oust|recall)(?:s|es|e|ed|ies"
    r"|ied|ing|z\w+|s\w+)?|told|call(?:s|ed|ing)? (?:on|for)|(?:aimed|directed|leveled|angry"
    r"|anger|rage|shout\w*|yell\w*|jeer\w*|fury) (?:\w+ )?(?:at|toward|with)|against"
    r"|in protest of|resignation of|(?:meeting|talks|audience) with|message (?:to|for)"
    r"|petition(?:ed)? (?:to|for)?|objected to|objecting to) (?:that )?"
    rf"(?:the |its |his |her |their )?(?P<words>{TITLE})$"
)
# "demanded that the agency leave Reno": not against Reno
VERB = re.compile(
    r"\b(?:\w+ed|leave|stop|end|quit|go|get|keep|drop|let|left|cut|pull|honor|join)\b"
)
# "against last week's arrest of two men by ICE", "against the jail's contract with ICE"
DOING = re.compile(
    r"\b(?:against|over|protest\w*|denounc\w+|condemn\w+|decr\w+|oppos\w+) [^.;:\"]{3,80}"
    r"\b(?:by|with) (?:the )?$"
)
# "organized by Casa Norte", "rally organizer Ann Roe", "the marchers included Roe"
MADE_BY = re.compile(
    r"\b(?:(?:co-)?organi[sz]ed|led|staged|sponsored|hosted|planned|called|convened|headed"
    r"|arranged|coordinated|put on|backed|joined) (?:\w+ |together |in part )?by (?:the )?(?:group "
    rf"|groups |coalition )?{TITLE}$"
    rf"|\b(?:{PROTEST} |lead |march )?(?:organizers?|organisers?|marchers?|(?<!-)protest(?:er|or)s?"
    rf"|demonstrators?)(?: (?:were|was|are|include[sd]?|with))?,? (?:the )?$"
)
# "Ann Roe, who organized the walkout", "Casa Norte called the rally"
MADE = re.compile(
    r"(?:,[^,\"]{1,60},)?(?:,? who|,? which)?(?: (?:had|has|have|helped|also|then|to|of))*"
    r" (?:(?:co-)?organi[sz]e[ds]?|led|leads|staged|called|planned|hosted|hosts|sponsored"
    rf"|coordinated|convened|arranged|put on)(?: for)? (?:the|this|that|a|an|\w+day's|it\b)"
    rf"(?: (?:[\w'-]+ ){{0,3}}?{PROTEST}\b)?"
)
# "Ann Roe, one of the organizers", "a student who marched", "Roe, who took part"
TOOK_PART = re.compile(
    r",? (?:an?|the|one of the|another|lead|chief)(?: [\w'-]+){0,2}? (?:organizer|organiser|marcher"
    r"|protest(?:er|or)|demonstrator|participant|striker)s?\b"
    r"|,(?: an? [^,.\"]{1,50}?)?,? who (?:also )?(?:took part|marched|rallied|protested"
    rf"|demonstrated|walked out|joined|attended|came to|spoke at|addressed)\b"
    rf"|(?:,[^,\"]{{1,60}},)? (?:took part in|marched|joined|spoke at|addressed|led) "
    rf"(?:the|with) (?:[\w'-]+ )?(?:{PROTEST}|crowd|{PEOPLE})\b"
)
WITH = re.compile(
    r"[^.;\"]{0,60}\b(?:together|along|conjunction|partnership|alongside|help)(?: with| of|)"
    r" (?:the )?"
)
# "students of Lincoln High School walked out"
SCHOOL_OF = re.compile(
    r"\b(?:[Ss]tudents|[Pp]upils|[Tt]eachers|[Ff]aculty|[Pp]rofessors|[Ww]orkers|[Ee]mployees)"
    r" (?:of|at|from) (?:the )?(?P<name>(?:[A-Z][\w'&-]+ ){1,4}?(?:School|College|University"
    r"|Academy|Institute|Seminary)(?: of [A-Z]\w+)?|[A-Z]{2,5}\b)"
)
OF_SCHOOL = re.compile(
    r"(?<![\w'-])(?P<name>(?:[A-Z][\w'&-]+ ){1,4}?(?:High School|College|University|Academy)"
    r"|[A-Z]{3,5}) (?:students|pupils|teachers|faculty)\b"
)
# "They demanded that the sheriff stop": the only sheriff whom the article names
CAPITALS = re.compile(r"(?<![\w'-])[A-Z][\w'&-]+ (?:(?:the|of|for|de|la|[A-Z][\w'&-]+) ){0,4}$")
NO_NAME = frozenset("The A An In On At And But This That Last When After While As".split())
OFFICER = re.compile(
    r"\b(?:demand\w*|urg\w+|ask\w*|call\w* (?:on|for)|press\w*|want\w*|against|denounc\w+"
    r"|condemn\w+|(?:outside|at|around|in front of)(?: the \w+ (?:of|to))?|to) (?:that )?"
    r"(?:the |their |its )(?:[\w-]+ ){0,3}?"
    r"(?P<office>sheriff|mayor|governor|chancellor|president|superintendent|police chief)\b"
    r"(?!-)"
)
NOT_NOW = re.compile(r"\b(?:former|ex|then|deputy|vice|assistant|candidate|under)\b", re.I)
AHEAD, BACK = 8, 1
MENTIONS = 12  # sentences of a protest that are looked at


def protesters(
    draft: Draft, actors: tuple[Role, ...], drafts: Sequence[Draft], article: Article
) -> list[Role]:
    """Who called a protest or took part, and against whom it was, as the sentences around say."""
    if draft.type is not EventType.PROTEST or draft.status is not EventStatus.OCCURRED:
        return []
    known = {one.name for one in actors}
    found: dict[str, Role] = {}
    mine = {article.number_at(mention.start) for mention in draft.mentions[:MENTIONS]}
    for number in _sentences(draft, mine, drafts, article):
        for one, role in _told(number, draft, article, own=number in mine):
            if one.name not in known:
                as_named = one.text if one.text != one.name else ""
                found.setdefault(one.name, Role(one.name, one.kind, role, as_named, one.known))
    more = [*_school(draft, article), *_officer(draft, article, [*actors, *found.values()])]
    for party in more:
        if party.name not in known:
            found.setdefault(party.name, party)
    return list(found.values())


def _sentences(
    draft: Draft, mine: set[int], drafts: Sequence[Draft], article: Article
) -> Iterator[int]:
    """The sentences of a protest, ``mine``, and those beside, up to another protest."""
    taken = {
        other.sentence
        for other in drafts_near(draft, drafts)
        if other is not draft and other.type is draft.type and is_shown(other)
    } - mine
    yield from sorted(mine)
    first = min(mine)
    if first and first - 1 not in taken:
        yield first - BACK
    for number in range(first + 1, min(first + AHEAD + 1, len(article.sentences))):
        if number in taken:
            return
        if number not in mine:
            yield number


def _told(number: int, draft: Draft, article: Article, *, own: bool) -> Iterator[tuple[Named, str]]:
    """The names of a sentence that have a part in the protest, with their roles."""
    flat, sentence = article.flat, article.sentence(number)
    goes_on = own or GOES_ON.match(flat, sentence.start, sentence.end) is not None
    goes_on = goes_on and number >= min(draft.sentence, article.number_at(draft.mentions[0].start))
    last: tuple[Named, str] | None = None
    for one in article.around(sentence).named(flat, (sentence.start, sentence.end)):
        if article.is_quoted(one.start):
            continue
        role = _role(one, sentence, draft, article, own=own, goes_on=goes_on)
        if not role and last and LIST_LINK.fullmatch(flat, last[0].end, one.start):
            role = last[1]
        joins = last is not None and last[1] == "actor"
        if not role and last and joins and WITH.fullmatch(flat, last[0].end, one.start):
            role = "actor"
        if role:
            last = (one, role)
            yield _whole(one, article) if role == "actor" else one, role
        elif not own:
            last = None


def _role(
    one: Named, sentence: Sentence, draft: Draft, article: Article, *, own: bool, goes_on: bool
) -> str:
    flat = article.flat
    before = flat[max(sentence.start, one.start - 100) : one.start]
    end = min(sentence.end, one.end + 160)
    if MADE_BY.search(before):
        return "actor"
    made = MADE.match(flat, one.end, end)
    if made and re.search(PROTEST, made.group()):
        return "actor"
    if TOOK_PART.match(flat, one.end, end):
        return "actor"
    head = draft.predicate.head.start
    if not goes_on or (sentence.start <= one.start < head < sentence.end):
        return ""
    against = AGAINST.search(before)
    if against and (VERB.search(against["words"]) or not _fits(one, against["words"])):
        against = None
    return "target" if against or (own and DOING.search(before)) else ""


def _fits(one: Named, words: str) -> bool:
    """ "Against Santa Clara County Sheriff Ann Roe": only before a person may so much stand."""
    return one.kind is ActorKind.PERSON or len(words.split()) <= 1


def _whole(one: Named, article: Article) -> Named:
    """ "Make the Road Nevada called the rally": the body, of whose name only Nevada is known."""
    if one.kind is ActorKind.PERSON:
        return one
    found = CAPITALS.search(article.text, max(0, one.start - 60), one.start)
    if found is None or found.group().split()[0] in NO_NAME:
        return one
    name = article.text[found.start() : one.end]
    return replace(one, start=found.start(), name=name, kind=ActorKind.ORGANISATION, known=False)


def _school(draft: Draft, article: Article) -> list[Role]:
    """ "Students of Lincoln High School walked out": those of the school."""
    start, end = draft.predicate.subject_start, draft.predicate.head.start
    if "students" not in article.flat[start:end] and "teachers" not in article.flat[start:end]:
        return []
    found = SCHOOL_OF.search(article.text, start, end) or OF_SCHOOL.search(article.text, start, end)
    if found is None:
        return []
    return [Role(found.group("name"), ActorKind.ORGANISATION, "actor", "", False)]


def _officer(draft: Draft, article: Article, roles: Sequence[Role]) -> list[Role]:
    """The only officer of a kind whom the article names, if the protest is against "the sheriff".

    "They demanded that the sheriff stop. … Sheriff Al Roe was out of town."
    """
    if any(role.role == "target" and role.kind is ActorKind.PERSON for role in roles):
        return []
    mention = draft.mentions[0]
    found = OFFICER.search(article.flat, mention.start, mention.end)
    if found is None:
        return []
    title = re.compile(rf"\b{found.group('office').split()[-1]}\b", re.IGNORECASE)
    holders = {
        one.name: one
        for one in article.actors
        if one.kind is ActorKind.PERSON and not one.coreference
        if title.search(held := title_of(one) if one.text != one.name else one.text)
        and not NOT_NOW.search(held)
    }
    if len(holders) != 1:
        return []
    (one,) = holders.values()
    return [Role(one.name, one.kind, "target", one.text, one.known)]
