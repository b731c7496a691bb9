"""Cases that an article only mentions, and who appeals: no events, but who is against whom."""

import re
from collections.abc import Container, Iterator, Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.kinds import LOCAL
from articles.extraction.events.language import grammar
from articles.extraction.events.language.words import letters_of
from articles.extraction.events.who.acting import first_of, subjects
from articles.extraction.events.who.bystanders import Named
from articles.extraction.events.who.cases.bench import LONGEST_SIDE, OWN_LAW, SIDE_STOP
from articles.extraction.sieve import Sieve, Sifted
from articles.extraction.values import (
    ActorKind,
    Role,
    Sentence,
)

# "in a lawsuit led by Reno and Elko", "the case, filed by the county against the agency"
BROUGHT_BY = re.compile(
    r"\b(?:lawsuits?|suits?|cases?|challenges?|complaints?|action|petitions?|motions?)"
    r"(?: (?!by\b|against\b)[\w'-]+){0,6}?,? (?:that (?:was|were) )?"
    r"(?:brought|filed|led|lodged|mounted|started|pressed|begun)"
    r"(?: (?:\w+ ){0,4}|[^,.;]{0,30}, (?:when|while|during|just|days|weeks|months) "
    r"[^,.;]{1,50}, )by "
)
# "Elko had sued over them", "the county, which has challenged the rule in court"
HAD_SUED = re.compile(
    r"\b(?:had|has|have)(?: (?:also|since|already|each|both|earlier|separately))? "
    r"(?:sued\b|gone to court\b|filed (?:a |its |their )?(?:federal )?(?:law)?suits?\b"
    r"|challenged (?:the|it|them|its|his|those|that|this)\b)"
)
# "was taken to federal court by Reno", "is being sued by Elko over the rule"
SUED_BY = re.compile(r"\b(?:taken to (?:[\w]+ )?court|(?:being|been|was|were) sued) by ")
# "Reno files federal lawsuit against attorney general", "Elko is suing the department"
SUES = re.compile(
    r"(?: (?:is|are|has|have|was|were))?"
    r"(?: (?:once more|once again|again|also|now|already|\w+ly)){0,2} "
    r"(?:sues|suing|fil(?:es|ed|ing) (?:a )?(?:federal )?(?:law)?suits?)\b"
)
# "the city's lawsuit", "Reno's challenge to the rule"
OWN_SUIT = re.compile(
    r"'s? (?:federal |own |pending |joint )*(?:lawsuit|suit|(?:legal )?challenge(?= to ))\b"
)
# "challenge to a California law", "a suit over the city's policy": whose law it is
OVER_LAW = re.compile(r" (?:to|over|against) (?:an? |the )?")
AGAINST = re.compile(r"\bagainst (?:the )?")
# "in a lawsuit the city of Reno filed against the governor"
SUIT_THEY_FILED = re.compile(
    r"\b(?:lawsuit|suit|case|challenge|complaint),? (?:that |which )?(?P<who>[^,.;:]{3,80}?)"
    r" (?:has |have |had )?(?:filed|brought)\b"
)
# "The lawsuit of Attorney General Roe accuses", "In its lawsuit, Reno alleges that Elko"
SUIT_OF = re.compile(
    r"\b(?:(?:lawsuit|suit|complaint) (?:of|from) (?:the )?"
    r"|in (?:a|an|its|his|her|their|the) (?:\w+ )?(?:lawsuit|suit|complaint),"
    r" (?:filed [^,]{0,60}, )?(?:the )?)"
)
# "the suit in which Marion County challenges the state's law", "a lawsuit by Ann Roe and Al Low"
IN_WHICH = re.compile(
    r"\b(?:lawsuit|suit|case|complaint|challenge)(?: in which| by| from) (?:the )?"
    r"(?:(?:two|three|four|five|six) [\w ]{3,30}, )?"
)
CHALLENGES = re.compile(
    r",?(?: \w+ly)? (?:challeng|contest|accus|alleg|claim|argu|contend|seek|ask|sa(?:ys|id)|attack)"
)
ACCUSES = re.compile(r"\b(?:accus(?:es|ed)|names|targets|alleges that|claims that|argues that) ")
# "The administration has taken Reno and Elko to court"
TAKEN_TO_COURT = re.compile(
    r" (?:(?:has|have|had|is|are|was|were) )?(?:taken|taking|takes|took) (?P<whom>[^.;]{3,200}?)"
    r" to (?:\w+ )?court\b"
)
# "a Trump administration lawsuit", "the ACLU suit": no "county suit", which may be against it
BODYS_SUIT = re.compile(r" (?:federal |civil )?(?:law)?suits?\b")
SUING_BODY = re.compile(r"administration$|Department of Justice$|Liberties Union")
# "will dismiss the lawsuit against Sheriff Roe": nobody who sues is named
SUIT_AGAINST = re.compile(
    r"(?<!similar )(?<!separate )(?<!another )(?<!other )(?<!second )\b(?:lawsuit|suit|complaint) "
    r"(?:brought |filed )?against (?:the )?"
)
TELLS = re.compile(r" (?:said|says|told|announced|wrote|added)\b")
# "The sheriff is named in the state's lawsuit, together with Reno"
NAMED_IN_SUIT = re.compile(
    r" (?:is|are|was|were) (?:also )?named in the (?:[\w']+ )?(?:law)?suits?\b"
)
TOGETHER_WITH = re.compile(r"\b(?:together with|along with|as well as|alongside) ")
# "Paxton contends that Chief Roe broke the law": what a plaintiff says of the other side
CONTENDS = re.compile(
    r" (?:has |had |have )?(?:(?:contends|contended|alleges|alleged|claims|claimed|argues|argued)"
    r" (?:that )?|(?:accuses|accused) )(?:the )?"
)
# "the trial in Reno v. Roe", "State of Utah ex rel. Ann Roe v. Al Low": the name of a case
CAPTION = re.compile(r" vs?\. (?:the )?")
# "Reno's council voted to drop its lawsuit against the agency": Reno's
ITS_SUIT = re.compile(r"\b(?:its|their|his|her) (?:[\w-]+ )?(?:law)?suit(?= against\b)")
# Words of which "sues" and "Reno's suit" have one.
SUING = grammar.these("sues suing files filed filing")
A_SUIT = grammar.these("lawsuit lawsuits suit suits challenge")
CASES = Sieve(
    [BROUGHT_BY, HAD_SUED, SUED_BY, SUES, OWN_SUIT, SUIT_THEY_FILED, SUIT_OF, TAKEN_TO_COURT,
     BODYS_SUIT, SUIT_AGAINST, NAMED_IN_SUIT, CAPTION, ITS_SUIT,
     IN_WHICH]
)  # fmt: skip
SUBJECT_OPENS = re.compile(r"(?:the )?(?:(?:city|county|state|town) of )?(?:\w+ ){0,2}")
CLOSE = 40  # characters between "lawsuit of" or "accuses" and the name at most

Sides = tuple[list[Named], list[Named], int]


def cases_mentioned(article: Article) -> Iterator[Sides]:
    """Who sues and who is sued in each case told of in passing, and where that stands."""
    flat = article.flat
    sifted = CASES.sift(flat)
    for found in sifted.finditer(BROUGHT_BY):
        sentence = article.sentence(article.number_at(found.start()))
        end = min(sentence.end, found.end() + LONGEST_SIDE)
        against = AGAINST.search(flat, found.end(), end)
        stop = SIDE_STOP.search(flat, found.end(), end)
        close = min(one.start() if one else end for one in (against, stop))
        around = article.around(sentence)
        suing = around.named(flat, (found.end(), close))
        yield suing, around.named(flat, (against.end(), end)) if against else [], sentence.start
    for found in sifted.finditer(HAD_SUED):
        sentence = article.sentence(article.number_at(found.start()))
        around = article.around(sentence)
        before = around.named(flat, (max(sentence.start, found.start() - 120), found.start()))
        yield subjects(before, flat, found.start()), _sued(article, sentence, found), sentence.start
    for found in sifted.finditer(SUED_BY):
        sentence = article.sentence(article.number_at(found.start()))
        end = min(sentence.end, found.end() + LONGEST_SIDE)
        stop = SIDE_STOP.search(flat, found.end(), end)
        around = article.around(sentence)
        sued = around.named(flat, (max(sentence.start, found.start() - 120), found.start()))
        suing = around.named(flat, (found.end(), stop.start() if stop else end))
        suing = [one for one in suing if not TELLS.match(flat, one.end)]
        yield first_of(suing, flat), subjects(sued, flat, found.start())[-1:], sentence.start
    yield from _filed_or_accusing(article, sifted)
    yield from _captions(article, sifted)
    yield from _against_alone(article, sifted)
    if not (sifted.may_hold(SUES) or sifted.may_hold(OWN_SUIT) or sifted.may_hold(BODYS_SUIT)):
        return
    for number in range(len(article.sentences)):
        sentence = article.sentence(number)
        told = letters_of(flat, sentence.start, sentence.end)
        if not SUING.isdisjoint(told) and SUES.search(flat, sentence.start, sentence.end):
            yield from _suing(article, sentence)
        if A_SUIT.isdisjoint(told) or not (
            OWN_SUIT.search(flat, sentence.start, sentence.end)
            or BODYS_SUIT.search(flat, sentence.start, sentence.end)
        ):
            continue
        for one in _owners(article, sentence):
            own = OWN_SUIT.match(flat, one.end)
            if not own and SUING_BODY.search(one.name):
                own = BODYS_SUIT.match(flat, one.end)
            if own:
                yield [one], _sued(article, sentence, own), sentence.start


def _filed_or_accusing(article: Article, sifted: Sifted) -> Iterator[Sides]:
    """Cases by whoever filed them, took somebody to court, or in whose suit one is accused."""
    flat = article.flat
    for found in sifted.finditer(SUIT_THEY_FILED):
        sentence = article.sentence(article.number_at(found.start()))
        suing = article.around(sentence).named(flat, found.span("who"))
        if suing and SUBJECT_OPENS.fullmatch(flat, found.start("who"), suing[0].start):
            yield first_of(suing, flat), _sued(article, sentence, found), sentence.start
    for found in sifted.finditer(SUIT_OF):
        sentence = article.sentence(article.number_at(found.start()))
        suing = article.around(sentence).named(flat, (found.end(), sentence.end))
        accuses = ACCUSES.search(flat, found.end(), sentence.end)
        if not suing or suing[0].start - found.end() > CLOSE:
            continue
        sued: list[Named] = []
        if accuses:
            behind = article.around(sentence).named(flat, (accuses.end(), sentence.end))
            sued = [
                one for one in first_of(behind, flat) if behind[0].start < accuses.end() + CLOSE
            ]
        yield first_of(suing, flat), sued, sentence.start
    for found in sifted.finditer(TAKEN_TO_COURT):
        sentence = article.sentence(article.number_at(found.start()))
        around = article.around(sentence)
        before = around.named(flat, (max(sentence.start, found.start() - 120), found.start()))
        yield (
            subjects(before, flat, found.start()),
            around.named(flat, found.span("whom")),
            sentence.start,
        )


def _captions(article: Article, sifted: Sifted) -> Iterator[Sides]:
    """Who is against whom by the name of a case, or by "its lawsuit against"."""
    flat = article.flat
    for found in sifted.finditer(CAPTION):
        sentence = article.sentence(article.number_at(found.start()))
        around = article.around(sentence)
        suing = [one for one in _owners(article, sentence) if one.end == found.start()]
        sued = around.named(flat, (found.end(), min(sentence.end, found.end() + CLOSE)))
        if suing and sued and sued[0].start == found.end():
            yield suing[:1], sued[:1], sentence.start
    for found in sifted.finditer(IN_WHICH):
        sentence = article.sentence(article.number_at(found.start()))
        end = min(sentence.end, found.end() + LONGEST_SIDE)
        group = first_of(article.around(sentence).named(flat, (found.end(), end)), flat)
        if not group or group[0].start != found.end() or article.is_quoted(found.start()):
            continue
        if "which" not in found.group():
            yield group, _sued(article, sentence, found), sentence.start
        elif CHALLENGES.match(flat, group[-1].end):
            yield group, [], sentence.start
    for found in sifted.finditer(ITS_SUIT):
        sentence = article.sentence(article.number_at(found.start()))
        owners = [one for one in _owners(article, sentence) if one.start < found.start()]
        if owners and not article.is_quoted(found.start()):
            first = min(owners, key=lambda one: one.start)
            yield [first], _sued(article, sentence, found), sentence.start


def _against_alone(article: Article, sifted: Sifted) -> Iterator[Sides]:
    """Who is sued in "the lawsuit against Sheriff Roe", by whom it may be."""
    for found in sifted.finditer(SUIT_AGAINST):
        sentence = article.sentence(article.number_at(found.start()))
        end = min(sentence.end, found.end() + LONGEST_SIDE)
        stop = SIDE_STOP.search(article.flat, found.end(), end)
        region = (found.end(), stop.start() if stop else end)
        yield [], article.around(sentence).named(article.flat, region), sentence.start
    for found in sifted.finditer(NAMED_IN_SUIT):
        sentence = article.sentence(article.number_at(found.start()))
        named = article.around(sentence).named(article.flat, (sentence.start, sentence.end))
        beside = TOGETHER_WITH.search(article.flat, found.end(), sentence.end)
        more = [one for one in named if beside and one.start >= beside.end()]
        yield [], [*(one for one in named if one.end == found.start()), *more], sentence.start


def accused_by(article: Article, suing: Container[str]) -> Iterator[Sides]:
    """Whom those who sue are said to accuse: "Paxton contends that Chief Roe broke the law"."""
    for found in CONTENDS.finditer(article.flat):
        sentence = article.sentence(article.number_at(found.start()))
        named = article.around(sentence).named(article.flat, (sentence.start, sentence.end))
        told = any(one.end == found.start() and one.name in suing for one in named)
        behind = [one for one in named if one.start >= found.end()]
        if not told or not behind or article.is_quoted(found.start()):
            continue
        if behind[0].start - found.end() <= CLOSE and behind[0].name not in suing:
            yield [], first_of(behind, article.flat), sentence.start


def _suing(article: Article, sentence: Sentence) -> Iterator[Sides]:
    """Who "sues" or "files a lawsuit against" whom, be it in a headline."""
    named = article.around(sentence).named(article.flat, (sentence.start, sentence.end))
    for one in named:
        if found := SUES.match(article.flat, one.end):
            yield [one], _sued(article, sentence, found), sentence.start


def _owners(article: Article, sentence: Sentence) -> list[Named]:
    """Whoever may own a suit: also a place that is no subject ("in Reno's lawsuit")."""
    around = article.around(sentence)
    party = article.homes.party_for_place
    return [
        *(Named(a.start, a.end, a.name, a.kind, a.text, a.known) for a in around.actors),
        *(
            Named(p.start, p.end, party(p), ActorKind.AGENCY, p.text, True)
            for p in around.places
            if p.kind in LOCAL and not p.dateline
        ),
    ]


def _sued(article: Article, sentence: Sentence, found: re.Match[str]) -> list[Named]:
    """Those behind "sued" or "against"."""
    flat = article.flat
    end = min(sentence.end, found.end() + LONGEST_SIDE)
    against = AGAINST.match(flat, found.end() + 1, end) or AGAINST.search(flat, found.end(), end)
    start = against.end() if against else found.end()
    if not against and not found.group().endswith(("sued", "sues", "suing")):
        return _whose_law(article, sentence, found.end())
    stop = SIDE_STOP.search(flat, start, end)
    return article.around(sentence).named(flat, (start, stop.start() if stop else end))


def _whose_law(article: Article, sentence: Sentence, start: int) -> list[Named]:
    """ "The administration's challenge to a California law": California."""
    over = OVER_LAW.match(article.flat, start)
    if over is None:
        return []
    party = article.homes.party_for_place
    return [
        Named(one.start, one.end, party(one), ActorKind.AGENCY, one.text, True)
        for one in article.around(sentence).places
        if one.start == over.end() and one.kind in LOCAL and OWN_LAW.match(article.flat, one.end)
    ]


def roles_of(found: Sequence[Named]) -> tuple[Role, ...]:
    """The names as parties, each once."""
    first = {one.name: one for one in reversed(found)}
    return tuple(Role(one.name, one.kind, "party", "", one.known) for one in first.values())
