"""For whom the words of a ruling speak: "upheld Oregon's limits" is for Oregon.

A verb stops, keeps or binds. Behind it stands who is bound, or a thing with its owner: a suit
("dismissed the suit of Reno against the agency"), a law ("struck down Oregon's ban"), a judgment
("lifted an order for Reno"). What stops a suit is against who brought it and for who is sued.
"""

import re
from collections.abc import Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.kinds import LOCAL
from articles.extraction.events.who.acting import NOUN_GAP, first_of, last_of
from articles.extraction.events.who.bystanders import LIST_LINK, Named
from articles.extraction.events.who.cases import ruling_words as words
from articles.extraction.values import ActorKind, Sentence, value

LONGEST = 200  # characters behind a verb in which its object stands
BEFORE = 140  # characters before a passive in which its subject stands
OPENING = 60  # characters in which those stand whom "sided with them" means
KINDS = (words.JUDGMENT, words.CLAIM, words.HARM, words.RELEASE, words.RULE)
JUDGED = ("bad", "good")


@value
class Bearing:
    """Somebody whom a ruling helps (1) or hurts (-1)."""

    named: Named
    sign: int


@value
class Told:
    """What the words of one sentence tell of the sides of a ruling."""

    bearings: tuple[Bearing, ...]
    challengers: int  # 1: whoever asked for it or sued has won, -1: he has lost, 0: nothing told


@value
class Stretch:
    """A sentence, or a part of it, with the names in it that a ruling may help or hurt."""

    flat: str
    start: int
    end: int
    named: Sequence[Named]

    def part(self, start: int, end: int) -> "Stretch":
        """The part between two places."""
        return Stretch(
            self.flat,
            start,
            end,
            [one for one in self.named if start <= one.start and one.end <= end],
        )

    def thing(self) -> re.Match[str] | None:
        """The first thing in it that a ruling may stop or keep."""
        found = [thing for kind in KINDS if (thing := kind.search(self.flat, self.start, self.end))]
        return min(found, key=lambda one: one.start(), default=None)


NOTHING = Told((), 0)


def bearings_in(sentence: Sentence, article: Article, told_at: int = -1) -> Told:
    """Whom a sentence that tells a ruling says to be helped and hurt by it.

    "Overturned a ruling that let deputies": what the judgment below did counts the other way,
    unless that is the ruling asked for, whose verb stands at ``told_at``.
    """
    whole = Stretch(article.flat, sentence.start, sentence.end, names_of(sentence, article))
    found: list[Bearing] = []
    challengers, below, claimed, inner = 0, 1, 1, 0
    for verb in words.VERB.finditer(article.flat, sentence.start, sentence.end):
        if article.is_quoted(verb.start()):
            continue
        if below != 1 and verb.start() <= told_at < verb.end():
            found, challengers, below, inner = [], 0, 1, 0
        before = max(inner, verb.start() - len("to really "))
        asked = inner and words.ASKED_TO.search(article.flat, before, verb.start())
        sign = claimed * _effect(verb) if asked else below * _sign(verb, whole)
        if sign == 0:
            continue
        told, thing = _object(verb, whole, sign)
        found += told.bearings
        challengers += told.challengers
        if thing and thing.re is words.JUDGMENT:
            below = sign
        inner = thing.end() if thing and thing.re is words.CLAIM else 0
        claimed = sign
    for agreed in words.AGREED.finditer(article.flat, sentence.start, sentence.end):
        challengers += -1 if agreed.group().startswith("dis") else 1
    return Told(tuple(found), challengers)


def names_of(sentence: Sentence, article: Article) -> list[Named]:
    """The names of a sentence, also places that are no subject: "in Oregon's law"."""
    around = article.around(sentence)
    party = article.homes.party_for_place
    named = around.named(article.flat, (sentence.start, sentence.end))
    taken = [(one.start, one.end) for one in named]
    taken += [(one.start, one.end) for one in around.actors]
    named += [
        Named(one.start, one.end, party(one), ActorKind.AGENCY, one.text, True)
        for one in around.places
        if one.kind in LOCAL and not one.dateline
        if not any(a <= one.start < b for a, b in taken)
    ]
    named = [
        one for one in named if one.kind is not ActorKind.COURT and not article.is_quoted(one.start)
    ]
    return sorted(named, key=lambda one: (one.start, one.name))


def _effect(verb: re.Match[str]) -> int:
    """What a verb does to its object: 1 for it, -1 against it."""
    if verb.group().startswith("ke"):  # "keeps the agency from asking"
        return -1 if words.FROM_DOING.search(verb.string, verb.end(), verb.end() + 90) else 1
    return 1 if verb.lastgroup in ("keeps", "whom", "good", "hears") else -1


def _sign(verb: re.Match[str], whole: Stretch) -> int:
    """What a court does by a verb to its object, 0 where no court does it: "could block"."""
    before = max(whole.start, verb.start() - 40)
    if words.REFUSES.search(whole.flat, before, verb.start()):
        return 0 if verb.group("binds") else -_effect(verb)
    if verb.group("hears") or not _by_court(verb, whole.flat, before):
        return 0
    return _effect(verb)


def _by_court(verb: re.Match[str], flat: str, before: int) -> bool:
    """Whether the words before a verb leave it to a court: no "asked her to", "the bill that"."""
    start = verb.start()
    if verb.group() in words.NOUNS and not words.BEFORE_VERB.search(flat, before, start):
        return False
    if words.ASKED_TO.search(flat, before, start):
        return words.AGREES_TO.search(flat, before, start) is not None
    of = words.OF_SOMETHING.search(flat, before, start)
    return of is None or bool(
        words.RULING_WORD.search(flat, max(before, of.start() - 20), of.end("noun"))
    )


def _object(verb: re.Match[str], whole: Stretch, sign: int) -> tuple[Told, re.Match[str] | None]:
    """Who or what a verb acts on, and the thing if it is one."""
    flat = whole.flat
    passive = words.PASSIVE.search(flat, max(whole.start, verb.start() - 24), verb.start())
    if passive or verb.lastgroup in JUDGED:
        start = max(whole.start, verb.start() - BEFORE)
        return _subject(verb, whole.part(start, verb.start()), sign)
    limit = min(whole.end, verb.end() + LONGEST)
    stop = words.ZONE_ENDS.search(flat, verb.end(), limit)
    zone = whole.part(verb.end(), stop.start() if stop else limit)
    thing = zone.thing()
    if _is_object(zone, thing):
        return _person(verb, zone, sign), None
    if verb.group("whom"):
        if words.WHOM_MEANT.match(flat, verb.end()):
            return _meant(whole.part(whole.start, verb.start()), sign), None
        thing = thing if thing and thing.re is words.CLAIM else None
    if thing is None or (verb.group("binds") and thing.re is not words.RELEASE):
        return NOTHING, None
    return _thing(thing, zone, sign), thing


def _is_object(zone: Stretch, thing: re.Match[str] | None) -> bool:
    """Whether the first name behind a verb is what it acts on, and not the owner of a thing."""
    first = next(iter(zone.named), None)
    if first is None or _owns(first, thing, zone.flat):
        return False
    if words.NOT_ACTING.search(zone.flat, first.start - 12, first.start):
        return False
    if thing is not None and thing.start() < first.start:
        return False
    return words.OBJECT_GAP.fullmatch(zone.flat, zone.start, first.start) is not None


def _meant(before: Stretch, sign: int) -> Told:
    """ "The state sued, and a judge sided with it": those told first; else whoever sued."""
    named = [one for one in before.named if not words.JUDGE_BEFORE.search(one.text)]
    group = [one for one in first_of(named, before.flat) if one.start - before.start < OPENING]
    return Told(tuple(Bearing(one, sign) for one in group), sign)


def _subject(verb: re.Match[str], before: Stretch, sign: int) -> tuple[Told, re.Match[str] | None]:
    """Who or what stands before a passive: "Reno's suit against the state was thrown out"."""
    thing = before.thing()
    if thing is not None:
        return _thing(thing, before, sign), thing
    if verb.lastgroup in JUDGED:
        found_it = words.FOUND_IT.search(before.flat, before.start, before.end)
        return Told((), -sign if found_it else 0), None
    group = last_of(list(before.named), before.flat)
    if not group or verb.start() - group[-1].end > len(" was immediately "):
        return NOTHING, None
    return Told(tuple(Bearing(one, sign) for one in group), 0), None


def _person(verb: re.Match[str], zone: Stretch, sign: int) -> Told:
    """The bound or helped behind a verb, and to whom he must give something."""
    flat = zone.flat
    group = first_of(list(zone.named), flat)
    last = group[-1].end
    if words.LET_GO.match(flat, last):
        return Told(tuple(Bearing(one, 1) for one in group), 0)
    if verb.group().startswith(("hand", "deal", "g")):  # "handed the city a defeat"
        end = min(zone.end, last + 60)
        if words.BLOW.search(flat, last, end):
            sign = -1
        elif words.GOOD_BLOW.search(flat, last, end):
            sign = 1
    found = [Bearing(one, sign) for one in group]
    rest = list(zone.named[len(group) :])
    if verb.group("binds") and rest:
        before = max(last, rest[0].start - 16)
        if words.PAID_TO.search(flat, before, rest[0].start):
            found += [Bearing(other, 1) for other in first_of(rest, flat)]
    return Told(tuple(found), 0)


def _owns(one: Named, thing: re.Match[str] | None, flat: str) -> bool:
    """Whether a thing is somebody's: "Reno's suit", "the administration policy"."""
    if flat.startswith(("'s ", "' "), one.end):
        return True
    return thing is not None and NOUN_GAP.fullmatch(flat, one.end, thing.start()) is not None


def _thing(thing: re.Match[str], zone: Stretch, sign: int) -> Told:
    """Whose the thing is that a ruling stops or keeps, and against whom."""
    own = -sign if thing.re is words.HARM else 1 if thing.re is words.RELEASE else sign
    found: list[Bearing] = []
    last: int | None = None  # the end of the name before
    last_sign = 0
    for one in zone.named:
        if one.start < thing.start():
            bearing = own if _owns(one, thing, zone.flat) else 0
        elif last is not None and LIST_LINK.fullmatch(zone.flat, last, one.start):
            bearing = last_sign
        else:
            bearing = _behind_thing(one, thing, zone.flat, own)
        if bearing:
            found.append(Bearing(one, bearing))
        last, last_sign = one.end, bearing
    return Told(tuple(found), _for_challengers(thing, zone, sign))


def _behind_thing(one: Named, thing: re.Match[str], flat: str, own: int) -> int:
    """Whether a name behind a thing is its owner's or of the other side: by the last word."""
    if words.VERB.search(flat, thing.end(), one.start):  # "a ruling that let deputies": told apart
        return 0
    if words.RELATIVE_OWN.search(flat, max(thing.end(), one.start - 24), one.start):
        return own if words.SOUGHT.match(flat, one.end) else 0
    marks = list(words.MARK.finditer(flat, thing.end(), one.start))
    if not marks:
        return own if thing.re is words.RULE and flat.endswith(" in ", 0, one.start) else 0
    mark = marks[-1]
    if mark.group() == "to" and thing.re is not words.CLAIM:  # "summary judgment to Reno"
        return own if thing.re is words.JUDGMENT else 0
    if mark.group("own"):
        return own
    return 0 if thing.re is words.RULE else -own  # "limits on helping Reno"


def _for_challengers(thing: re.Match[str], zone: Stretch, sign: int) -> int:
    """What it means for whoever sued that the thing is stopped or kept."""
    if thing.re is words.RULE:
        return -sign
    if thing.re is not words.CLAIM:
        return 0
    near = (max(0, thing.start() - 40), min(zone.end, thing.end() + 40))
    if words.DEFENSE.match(zone.flat, thing.end()) or words.DEFENDANTS.search(zone.flat, *near):
        return -sign
    asked = thing.group().startswith(("motion", "request"))
    return 0 if asked and not words.PLAINTIFFS.search(zone.flat, *near) else sign
