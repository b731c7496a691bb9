"""Whose case a ruling decides: who asked for it, who was held, who is represented.

"A judge ruled on Monday. … Elko had asked the court for the order. Ann Roe was held four days."
"""

import re
from collections.abc import Iterator

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.kinds import LOCAL
from articles.extraction.events.language import grammar
from articles.extraction.events.language.words import letters_of
from articles.extraction.events.who.acting import first_of, subjects
from articles.extraction.events.who.bystanders import LIST_LINK, Named
from articles.extraction.events.who.cases.outcomes import as_parties, is_ruling
from articles.extraction.events.who.neighbours import title_of
from articles.extraction.values import ActorKind, Role, Sentence

AHEAD, BACK = 5, 2  # sentences around a ruling
LONGEST = 160  # characters of a list
PAPER = (
    r"(?:order|injunction|ruling|stay|writ|dismissal|judgment|hearing|review|relief|release"
    r"|motion|petition|appeal)"
)
# "had asked the court for the stay", "asked Roe to free them", "sought the order", "moved for a"
ASKED = re.compile(
    r"\b(?:(?:asked|urged|petitioned|pressed|begged|implored) (?:for (?:the |an? |this |that )?"
    rf"(?:[\w-]+ ){{0,2}}?{PAPER}|(?:the |an? |a federal |that )?(?:[\w.]+ ){{0,3}}?"
    r"(?:court|judge|justices|panel|circuit)\b|(?=[A-Z])(?P<judge>[A-Z][\w'-]+) (?:to|for)\b)"
    rf"|(?:sought|requested|applied for|moved for|won|obtained|demanded) (?:the |an? |this |that )"
    rf"(?:[\w-]+ ){{0,2}}?{PAPER}\b|moved to (?:dismiss|block|enforce|lift|stay)\b)"
)
# "at the urging of", "requested by", "a motion from"
ASKED_BY = re.compile(
    r"\b(?:at the (?:urging|request|behest|instance) of|(?:requested|sought|demanded|asked for) by"
    r"|(?:motions?|petitions?|bids?|applications?|pleas?) (?:from|by|of)) (?:the )?"
)
ASKED_STOP = re.compile(r"[;:.\"]|, (?:who|which|the)\b|\b(?:that|to|who|in|on|after|for)\b")
TO_DISMISS = re.compile(r"\bto (?:dismiss|throw|toss)\b")
# "lawyers for Ann Roe", "Voss, who acted for Roe and Low", "represents Roe"
FOR_CLIENT = re.compile(
    r"\b(?:(?:lawyers?|attorneys?|counsel|advocates?|solicitors?)(?: \w+ \w+,?)? (?:for|to|of)"
    r"|act(?:s|ed|ing) for|argu(?:es|ed) (?:the |his |her |their )?(?:case |appeal )?for"
    r"|represent(?:s|ed|ing)?|on behalf of|speak(?:s|ing)? for) (?:the )?"
)
# One of these words is in each match of the three: asked first, as few sentences have one.
ASKING = grammar.these(
    "asked urged petitioned pressed begged implored sought requested applied moved won obtained"
    " demanded"
)
REQUESTS = grammar.these(
    "urging request behest instance requested sought demanded asked motion motions petition"
    " petitions bid bids application applications plea pleas"
)
LAWYERS = grammar.these(
    "lawyer lawyers attorney attorneys counsel advocate advocates solicitor solicitors act acts"
    " acted acting argues argued represent represents represented representing behalf speak speaks"
    " speaking"
)
# "the league, which represented the plaintiffs", "the residents are represented by"
CLIENTS = (
    r"(?:the |its |both |all )?(?:[\w-]+ ){0,2}?(?:plaintiffs?|petitioners?|inmates?|residents?"
    r"|men|women|families|family|immigrants|detainees|groups?|class|taxpayers|him|her|them|man"
    r"|woman|cities|counties|couple|mother|father|prisoners|workers|defendants?)\b"
)
REPRESENTS = re.compile(
    rf"(?:,[^,.;]{{1,60}})?,? (?:which|that)? ?(?:also )?(?:represents|represented|is representing"
    rf"|was representing|are representing|brought the case for|sued for|acted for) (?={CLIENTS})"
)
REPRESENTED_BY = re.compile(rf"{CLIENTS} (?:is|are|was|were|being) represented by (?:the )?", re.I)
# "Ann Roe was held", "Roe, a roofer, had spent nine days in jail"
HELD = (
    r"(?:held|kept|detained|arrested|jailed|picked up|taken|booked|locked up|imprisoned|seized"
    r"|released|freed|deported|let go|let out|turned over|handed|convicted|charged|cleared"
    r"|acquitted|stopped|pulled over|transferred)"
)
UNDERWENT = re.compile(
    rf"(?:,[^,.;]{{1,70}})?,? (?:(?:both|also|now|then|who|whose) )?(?:(?:was|were|had been"
    rf"|has been|have been|is|are|be|being|is being|should have been|remained|stayed|sat|got)"
    rf" (?:\w+ )?(?:{HELD}|in (?:custody|jail|detention)|out of jail)\b"
    rf"|(?:had |has )?(?:spent|spends|served) [^,.;]{{2,30}}(?:in|behind|at)\b"
    rf"|(?:had |has )?(?:tried to )?post(?:ed)? (?:his |her |a |the )?(?:bail|bond)\b)"
)
UNDERGOING = re.compile(
    r"\b(?:releas(?:e|ed|ing)|fre(?:e|ed|eing)|held|holding|detain(?:ed|ing)|detention of"
    r"|arrest(?:ed|ing)|arrest of|jail(?:ed|ing)|hold|deport(?:ed|ing)?|convict(?:ed|ing)"
    r"|acquit(?:ted|ting)|release of|led by|imprison(?:ed|ing|ment of)?|seized|case of) $",
    re.IGNORECASE,
)
OWN_HOLD = re.compile(r"'s? (?:[\w-]+ )?(?:detention|arrest|release|imprisonment|confinement)\b")
# Those at whose request people are held, and no courts asked.
HOLDERS = frozenset(
    ["U.S. Immigration and Customs Enforcement", "U.S. Department of Homeland Security"]
)
# A ruling about somebody in custody or on trial.
OF_CUSTODY = re.compile(
    r"\b(?:releas|free|freed|let go|let out|held|hold|holding|keep|keeping|kept|detain|jail"
    r"|inmate|prisoner|habeas|custody|deport|guilty|convict|acquit|rights|arrest|imprison"
    r"|found that the sheriff)"
)
NOT_HE = re.compile(
    r"^,? (?:an? |the |who )?(?:[\w'-]+ ){0,3}?(?:lawyer|attorney|director|spokes\w+|advocate"
    r"|professor|witness|neighbor|agent|officer|deputy|sheriff|mayor|judge|chief|president)\b"
)


def petitioners(draft: Draft, actors: tuple[Role, ...], article: Article) -> list[Role]:
    """Who asked for a ruling, and for whom lawyers act in its case."""
    if not is_ruling(draft):
        return []
    found: dict[str, Named] = {}
    for sentence in _beside(draft, article):
        for one in (*_asking(sentence, article), *_clients(sentence, article)):
            found.setdefault(one.name, one)
    return as_parties(found.values(), actors, article)


def movers_in(sentence: Sentence, article: Article) -> Iterator[Named]:
    """Who asked for what the court decides, but those who would have the case thrown out."""
    if not TO_DISMISS.search(article.flat, sentence.start, sentence.end):
        yield from _asking(sentence, article)
        yield from _clients(sentence, article)


def titled_in(article: Article) -> frozenset[str]:
    """Those of an article who bear a title: "Sheriff Roe" is no private person."""
    return frozenset(
        actor.name
        for actor in article.actors
        if actor.kind is ActorKind.PERSON and not actor.coreference and title_of(actor).strip()
    )


def people_held(
    draft: Draft, actors: tuple[Role, ...], article: Article, titled: frozenset[str]
) -> list[Role]:
    """Whom a ruling about a prisoner is about, if nobody private is named in it."""
    if not is_ruling(draft):
        return []
    near = [article.number_at(mention.start) for mention in draft.mentions[:3]]
    told = any(
        OF_CUSTODY.search(article.flat, article.sentence(one).start, article.sentence(two).end)
        for one, two in ((max(0, n - 1), min(n + 1, len(article.sentences) - 1)) for n in near)
    )
    private = [role for role in actors if role.kind is ActorKind.PERSON and not role.known]
    if not told or any(role.role not in ("judge", "court") for role in private):
        return []
    found: dict[str, Named] = {}
    for sentence in _beside(draft, article):
        named = article.around(sentence).named(article.flat, (sentence.start, sentence.end))
        group: list[Named] = []
        for one in named:
            if one.kind is not ActorKind.PERSON or one.known or article.is_quoted(one.start):
                continue
            behind = article.flat[one.end : min(sentence.end, one.end + 140)]
            before = article.flat[max(sentence.start, one.start - 40) : one.start]
            listed = group and LIST_LINK.fullmatch(article.flat, group[-1].end, one.start)
            if NOT_HE.match(behind) or one.name in titled:
                continue
            if (
                listed
                or UNDERWENT.match(behind)
                or OWN_HOLD.match(behind)
                or UNDERGOING.search(before)
            ):
                group.append(one)
                found.setdefault(one.name, one)
        if found:
            break
    return as_parties(found.values(), actors, article)


def _beside(draft: Draft, article: Article) -> Iterator[Sentence]:
    """The sentences of a ruling and around it, those behind it first."""
    mine = sorted({article.number_at(mention.start) for mention in draft.mentions[:3]})
    last = len(article.sentences) - 1
    order = [
        number
        for first in mine
        for number in (
            *range(first, min(first + AHEAD, last) + 1),
            *range(first - 1, max(-1, first - BACK - 1), -1),
        )
    ]
    for number in dict.fromkeys(order):
        yield article.sentence(number)


def _all(
    pattern: re.Pattern[str], words: frozenset[str], sentence: Sentence, flat: str
) -> Iterator[re.Match[str]]:
    """The matches in a sentence of a pattern that holds one of the words."""
    if words.isdisjoint(letters_of(flat, sentence.start, sentence.end)):
        return iter(())
    return pattern.finditer(flat, sentence.start, sentence.end)


def _asking(sentence: Sentence, article: Article) -> Iterator[Named]:
    flat = article.flat
    for asked in _all(ASKED, ASKING, sentence, flat):
        if article.is_quoted(asked.start()):
            continue
        named = article.around(sentence).named(flat, (sentence.start, asked.start()))
        yield from subjects(named, flat, asked.start())
    for asked in _all(ASKED_BY, REQUESTS, sentence, flat):
        for one in _listed(sentence, asked.end(), article):
            if one.name not in HOLDERS:  # "held at the request of the agency"
                yield one


def _clients(sentence: Sentence, article: Article) -> Iterator[Named]:
    flat = article.flat
    for found in _all(FOR_CLIENT, LAWYERS, sentence, flat):
        yield from _listed(sentence, found.end(), article)
    words = flat[sentence.start : sentence.end]
    if " represented by " in words:
        for found in REPRESENTED_BY.finditer(flat, sentence.start, sentence.end):
            for one in _listed(sentence, found.end(), article):
                if one.kind is not ActorKind.PERSON:
                    yield one
    if "represent" in words or "ed for " in words or "case for " in words:
        for one in article.around(sentence).named(flat, (sentence.start, sentence.end)):
            if one.kind is not ActorKind.PERSON and REPRESENTS.match(flat, one.end, sentence.end):
                yield one


def _listed(sentence: Sentence, start: int, article: Article) -> Iterator[Named]:
    """The names right behind a word, also places: "at the urging of Reno and Elko"."""
    flat = article.flat
    limit = min(sentence.end, start + LONGEST)
    stop = ASKED_STOP.search(flat, start, limit)
    end = stop.start() if stop else limit
    around = article.around(sentence)
    taken = {(actor.start, actor.end) for actor in around.actors}
    names = [
        *around.named(flat, (start, end)),
        *(
            Named(
                place.start,
                place.end,
                article.homes.party_for_place(place),
                ActorKind.AGENCY,
                place.text,
                True,
            )
            for place in around.places
            if start <= place.start < end and place.kind in LOCAL
            if not any(a <= place.start < b for a, b in taken)
        ),
    ]
    names.sort(key=lambda one: one.start)
    if names and names[0].start - start <= 40 and not article.is_quoted(start):
        yield from first_of(names, flat)
