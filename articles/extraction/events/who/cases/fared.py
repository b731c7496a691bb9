"""Who is said to have won or lost beside the ruling's own verb: "Reno may keep its policy"."""

import re
from collections.abc import Iterator

from articles.extraction.events.article import Article
from articles.extraction.events.who.acting import last_of
from articles.extraction.events.who.bystanders import Named
from articles.extraction.events.who.cases.bearings import Bearing, names_of
from articles.extraction.events.who.cases.bench import A_CONTEST, FARED, LONGEST_SIDE, SIDING
from articles.extraction.events.who.cases.ruling_words import NOT_ACTING
from articles.extraction.values import Sentence

WON = re.compile(
    r"(?:,[^,.;]{1,60},)?(?: (?:will|would|could|now|also|still))? ?"
    r"(?:may (?:keep|still|again|now|continue|go on|hold|withhold|enforce|resume|use|have)"
    r"|can (?:keep|again|still|now|continue|go on)|need not|keeps? (?:its|his|her|their)"
    r"|(?:do|does|did) not have to|(?:is|are|was|were) (?:now )?(?:entitled|allowed|free) to"
    r"|(?:cannot|can't|can not|may not) be (?:\w+ )?(?:stripped|forced|made|sued|punished"
    r"|penali[sz]ed|required|denied|deported|cut|held)|(?:did|do|does) not (?:violate|break|owe)"
    r"|(?:had |has |have )?(?:broke|broken|violated|breached) no\b"
    r"|(?:is|was|were|are) (?:legally )?empowered"
    r"|(?:may|can|could) (?:\w+ly )?(?!(?:not|have|be|lose|face|appeal|no|only|come|seek|take)\b)"
    r"\w+"
    r"|(?:had|has) (?:done nothing|the (?:right|power|authority)|no duty|standing|every right)"
    r"|prevail(?:s|ed)\b|stays? open|won\b)"
)
LOST = re.compile(
    r"(?:,[^,.;]{1,60},)?(?: (?:will|would|could|now|also|still|likely|probably))? ?"
    r"(?:must\b|may not|could not|would not be allowed|may no longer|cannot|can't|can no longer"
    r"|has to|have to|had to|(?:is|are|was|were|be) (?:now )?(?:barred|forbidden|prohibited"
    r"|blocked|enjoined|required|bound|ordered|liable)"
    r"|(?:has|have|had|was given|were given) (?:until|\w+ (?:days|weeks))"
    r"|(?:had |has |have )?(?:violated|violates|broke|broken|breaks|exceeded|overstepped|ignored"
    r"|acted|failed|discriminated|lacked|lacks|unlawfully|illegally|wrongly|improperly"
    r"|went too far)|(?:was|were) wrong\b"
    r"|(?:had|has|have) no (?:right|power|authority|basis|standing)|lost\b)"
)
BAD = re.compile(
    r"\b(?:defeat|blow|setback|loss|rebuke|reversal|lost|loses|lose|suffer\w*|against)\b"
)
SIDE_ENDS = re.compile(r"[;:()]|\b(?:over|who|which|that|to|in|on|after|seeking|arguing)\b")
RIGHTS_OF = re.compile(r"\b(?:violated|trampled|broke|ignored) (?:the )?(?:\w+ ){0,2}rights of $")
OWN_RIGHTS = re.compile(r"'s? (?:(?:\w+ ){0,2}rights|favor)\b")
# "New York sued, and lost in the appeals court"
SUED_AND = re.compile(r" (?:\w+ )?sued\b[^.;:]{0,80}? (?:and|but) (?P<how>won|lost)\b")
OBJECTED = re.compile(r"\bover the objections? of (?:the )?$")
APPEALED = re.compile(
    r"(?:,[^,;]{1,60},)?(?: (?:said|says|vowed|plans?|promised))?(?: (?:it|they|he|she))?"
    r"(?: (?:will|would|has|had|to))* appeal(?:ed|s)?\b"
)


def fared_in(sentence: Sentence, article: Article) -> Iterator[Bearing]:
    """Whom a sentence tells to have won or lost, by what stands right beside the name."""
    flat = article.flat
    named = names_of(sentence, article)
    contest = A_CONTEST.search(flat, sentence.start, sentence.end) is not None
    for number, one in enumerate(named):
        before = max(sentence.start, one.start - 40)
        if NOT_ACTING.search(flat, before, one.start):
            continue
        if sign := _lot(one, sentence, flat, contest=contest):
            yield from (Bearing(other, sign) for other in last_of(named[: number + 1], flat))
        if RIGHTS_OF.search(flat, before, one.start):
            yield Bearing(one, 2)  # whoever broke them stands before
        elif OBJECTED.search(flat, before, one.start):
            yield Bearing(one, -1)
    yield from _sided(sentence, named, flat)


def _lot(one: Named, sentence: Sentence, flat: str, *, contest: bool) -> int:
    """What the words behind a name say of him: 1 if he won, -1 if he lost."""
    place = (one.end, sentence.end)
    if WON.match(flat, *place) or OWN_RIGHTS.match(flat, *place):
        return 1
    if LOST.match(flat, *place) or APPEALED.match(flat, *place):
        return -1
    if contest and (fared := FARED.match(flat, *place)):
        return -1 if BAD.search(fared.group()) else 1
    if sued := SUED_AND.match(flat, *place):
        return 1 if sued.group("how") == "won" else -1
    return 0


def _sided(sentence: Sentence, named: list[Named], flat: str) -> Iterator[Bearing]:
    """Those of "sided with Reno", "a defeat for the agency"."""
    for words in SIDING.finditer(flat, sentence.start, sentence.end):
        sign = -1 if BAD.search(words.group()) else 1
        limit = min(sentence.end, words.end() + LONGEST_SIDE)
        stop = SIDE_ENDS.search(flat, words.end(), limit)
        end = stop.start() if stop else limit
        yield from (Bearing(one, sign) for one in named if words.end() <= one.start < end)
