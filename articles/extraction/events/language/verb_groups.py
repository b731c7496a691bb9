"""A verb with its auxiliaries: tense, voice, negation, and whether it happened."""

from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from articles.extraction.events.language import grammar, mood
from articles.extraction.events.language.verbs import BASE, GERUND, PARTICIPLE, PAST
from articles.extraction.events.language.words import Line
from articles.extraction.values import EventStatus, value

# What follows a noun in "-s" rather than a verb in the present.
NO_OBJECT = frozenset(
    [".", ",", ";", "of", "from", "in", "at", "on", "by", "that", "and", "were", "was", ""]
)
# Forms in "-s" that are no nouns: "the policy begins on Friday".
NEVER_NOUNS = frozenset(["begins", "starts", "expires", "resumes", "goes", "comes", "becomes"])
# Words without an "s" that a verb in the plural may follow.
MANY = frozenset(["police", "people", "men", "women", "they", "we", "you", "i", "congress", ""])
# Determiners that may stand alone as a subject: "some voted".
STAND_ALONE = frozenset(["that", "this", "those", "some", "many", "most"])
ENDED = frozenset(["ended", "ends", "wound", "winds"])
STEPS = frozenset(["step", "steps", "act", "action", "route"])
# "Appeals court hands the city a win": the name of a court.
COURTS = frozenset(["court", "courts", "panel", "judge", "judges"])
BECOMES = frozenset(["become", "becomes", "became", "becoming"])
OF_COURTS = frozenset(["", "the", "a", "federal", "u.s.", "circuit", "state", "another"])
# "A man arrested in Reno has been let go": those it is done to, unless somebody stands after.
DONE_TO = frozenset("arrested detained deported convicted jailed imprisoned apprehended".split())
AFTER_DONE_TO = frozenset("in on at for during near outside inside last this".split())
# "Saw the court uphold it": what was seen or heard happened.
PERCEIVED = frozenset(["saw", "watched", "witnessed"])
PERCEIVED_REACH = 7  # words between the seeing and what was seen
BEEN = frozenset(["been"])
SECOND_REACH = 9  # words between "was" and the second participle
AFTER_SECOND = frozenset("in on at by with for to after before when while near from last".split())
# What follows a participle that no auxiliary shows: "men convicted of murder".
# "Stood by her decision": nobody did it to her.
NEVER_PASSIVE = frozenset(["stood", "sat", "came", "went"])
AFTER_PARTICIPLE = frozenset(["of", "via", "have", "has", "since"])


class Tense(StrEnum):
    """How a predicate stands in time."""

    PAST = "past"
    PERFECT = "perfect"
    PLUPERFECT = "pluperfect"
    PRESENT = "present"
    PROGRESSIVE = "progressive"
    FUTURE = "future"
    MODAL = "modal"
    INFINITIVE = "infinitive"
    GERUND = "gerund"
    PARTICIPLE = "participle"
    NOUN = "noun"


BE = grammar.BE_NOW | grammar.BE_PAST
WAS_OR_BEEN = grammar.BE_PAST | BEEN
UNDONE_ING = grammar.PREPOSITIONS - grammar.DONE_ING
AFTER_NOUN = grammar.PREPOSITIONS | {"to", "that"}
# The first auxiliaries that a group has tell its tense.
TENSES = (
    (grammar.MAY | {"ca"}, Tense.MODAL),
    (grammar.WILL | {"wo"}, Tense.FUTURE),
    (grammar.HAD, Tense.PLUPERFECT),
    (grammar.HAVE_NOW, Tense.PERFECT),
    (grammar.DID | grammar.BE_PAST, Tense.PAST),
)


@value
class VerbGroup:
    """A verb with its auxiliaries."""

    first: int  # number of the first word of the group
    tense: Tense
    passive: bool
    negated: bool
    status: EventStatus | None  # None: nothing that a chronology would keep
    loose: bool = False  # a form in "-ing" that may be no verb at all


@value
class _Bare:
    """A verb without auxiliaries, and what stands around it."""

    line: Line
    first: int
    kinds: frozenset[str]
    form: str
    before: str
    following: str
    by: bool  # "by" follows within two words
    negated: bool


def verb_group(line: Line, number: int, kinds: frozenset[str]) -> VerbGroup | None:
    """The group of the verb at a word, or None if the word is no verb here."""
    words = line.words
    first = number
    while first > 0 and _belongs(words[first - 1].form):
        first -= 1
    chain = [word.form for word in words[first:number]]
    before = words[first - 1].form if first else ""
    auxiliaries = [form for form in chain if form in grammar.AUXILIARIES or form.endswith("n't")]
    negated = any(form in grammar.NOT or form.endswith("n't") for form in chain)
    negated = negated or mood.has_negative_subject(line, first)
    if before == "to" and (BASE in kinds or "be" in chain or "have" in chain):
        status = mood.negate(mood.after_to(line, first - 1), negated)
        return VerbGroup(first, Tense.INFINITIVE, "be" in chain, negated, status)
    if auxiliaries:
        return _with_auxiliaries(line, first, kinds, auxiliaries, negated=negated)
    after = [word.form for word in words[number + 1 : number + 4]]
    down = after[:1] == ["down"] and "by" in after  # "handed down Friday by"
    after = after[1:] if down else after[:2]
    following = after[0] if after else ""
    form = words[number].form
    return _bare(_Bare(line, first, kinds, form, before, following, "by" in after, negated))


@lru_cache(maxsize=8192)
def _belongs(form: str) -> bool:
    return form in grammar.AUXILIARIES or grammar.is_adverb(form) or form.endswith("n't")


def _with_auxiliaries(
    line: Line, first: int, kinds: frozenset[str], auxiliaries: list[str], *, negated: bool
) -> VerbGroup | None:
    stems = {form.removesuffix("n't") for form in auxiliaries}
    be = bool(stems & BE)
    passive = be and PARTICIPLE in kinds
    if be and not passive and GERUND not in kinds:
        return None
    tense = _tense(stems, GERUND in kinds)
    status = {
        Tense.MODAL: EventStatus.HYPOTHETICAL,
        Tense.FUTURE: EventStatus.SCHEDULED,
    }.get(tense, EventStatus.OCCURRED)
    if mood.is_condition(line, first):
        status = EventStatus.HYPOTHETICAL
    if status is EventStatus.OCCURRED and mood.is_denied(line, first):
        status = EventStatus.NEGATED
    return VerbGroup(first, tense, passive, negated, mood.negate(status, negated))


def _tense(stems: set[str], gerund: bool) -> Tense:
    for words, tense in TENSES:
        if not words.isdisjoint(stems):
            return tense
    return Tense.PROGRESSIVE if gerund else Tense.PRESENT


def _bare(verb: _Bare) -> VerbGroup | None:
    """A verb without auxiliaries: past, headline present, participle, or not a verb at all."""
    if GERUND in verb.kinds:
        return _gerund(verb)
    officer = verb.before == "executive" and not verb.form.startswith(("order", "action"))
    alone = officer or verb.before in STAND_ALONE
    if verb.before in grammar.PREPOSITIONS or (verb.before in grammar.DETERMINERS and not alone):
        return None
    if BASE in verb.kinds and verb.following in grammar.AUXILIARIES:
        return None  # "the governor's cut could hurt": a noun
    if BASE in verb.kinds and verb.before in BECOMES:
        return None  # "becomes state law": a noun, too
    if verb.kinds & {PAST, PARTICIPLE}:
        return _past(verb)
    return _present(verb)


def _gerund(verb: _Bare) -> VerbGroup | None:
    step = verb.line.words[verb.first - 2].form if verb.first > 1 else ""
    if verb.before == "of" and step in STEPS:  # "took the rare step of signing"
        return VerbGroup(verb.first, Tense.GERUND, False, verb.negated, EventStatus.OCCURRED)
    if verb.before == "up" and step in ENDED:  # "ended up vetoing the bill"
        return VerbGroup(verb.first, Tense.GERUND, False, verb.negated, EventStatus.OCCURRED)
    if verb.before in grammar.NOT_DONE_ING or verb.before in grammar.DETERMINERS:
        return None
    after_name = step in ("to", "after", "following") and verb.before.isalpha()
    loose = not after_name and (
        verb.before not in grammar.DONE_ING or _continues_undone(verb)
    )  # "in response to Brown signing the bill"
    return VerbGroup(verb.first, Tense.GERUND, False, verb.negated, EventStatus.OCCURRED, loose)


def _continues_undone(verb: _Bare) -> bool:
    """ "blamed for passing laws and taking steps": the second hangs where the first does."""
    if verb.before != "and":
        return False
    words = verb.line.words[max(0, verb.first - 9) : verb.first]
    forms = [word.form for word in words]
    return any(two.endswith("ing") and one in UNDONE_ING for one, two in pairwise(forms))


def _past(verb: _Bare) -> VerbGroup | None:
    only_participle = PAST not in verb.kinds
    passive = (
        PARTICIPLE in verb.kinds
        and verb.form not in NEVER_PASSIVE
        and (
            verb.following == "by"
            or (verb.by and (only_participle or verb.following.endswith("day")))
            or verb.following in AFTER_PARTICIPLE
            or (verb.form in DONE_TO and verb.following in AFTER_DONE_TO)
            or _continues_passive(verb)
        )
    )
    if only_participle and not passive and not verb.before:
        return None
    if _is_adjective(verb):
        return None
    if BASE in verb.kinds and mood.is_causative(verb.line, verb.first):
        return None
    if PARTICIPLE in verb.kinds and mood.is_wished(verb.line, verb.first):
        return VerbGroup(verb.first, Tense.PARTICIPLE, True, verb.negated, EventStatus.PROPOSED)
    tense = Tense.PARTICIPLE if passive or only_participle else Tense.PAST
    status = EventStatus.OCCURRED
    if mood.is_condition(verb.line, verb.first):
        status = EventStatus.HYPOTHETICAL
    elif mood.is_rumored(verb.line, verb.first):
        status = EventStatus.NEGATED
    return VerbGroup(verb.first, tense, passive, verb.negated, mood.negate(status, verb.negated))


def _continues_passive(verb: _Bare) -> bool:
    """ "was stopped near Reno and jailed on Friday": the second is done to him, too."""
    if verb.before != "and" or (verb.following.isalpha() and verb.following not in AFTER_SECOND):
        return False
    words = verb.line.words[max(0, verb.first - SECOND_REACH) : verb.first - 1]
    for number in range(len(words) - 1, 0, -1):
        if words[number].form in grammar.STRONG_SIGNS or words[number].form in (",", "and", "who"):
            return False
        if words[number - 1].form in WAS_OR_BEEN:
            return words[number].form.endswith(("ed", "en", "t", "ht", "ld", "wn"))
    return False


def _is_adjective(verb: _Bare) -> bool:
    """ "To detain arrested immigrants": no arrest is told."""
    words = verb.line.words
    return verb.first > 1 and words[verb.first - 2].form == "to" and verb.before.isalpha()


def _names_a_court(verb: _Bare) -> bool:
    """ "Appeals court hands the city a win": nobody appeals."""
    return verb.form == "appeals" and verb.following in COURTS and verb.before in OF_COURTS


def _is_perceived(verb: _Bare) -> bool:
    """ "The mayor saw a federal appeals court uphold the order": the court upheld it."""
    if PERCEIVED.isdisjoint(verb.line.letters):
        return False
    for word in reversed(verb.line.words[max(0, verb.first - PERCEIVED_REACH) : verb.first]):
        if word.form in PERCEIVED:
            return word.end != verb.line.words[verb.first - 1].end
        if word.form in grammar.STRONG_SIGNS or word.form in (",", "to", "and"):
            return False
    return False


def _present(verb: _Bare) -> VerbGroup | None:
    if BASE in verb.kinds and _is_perceived(verb):
        return VerbGroup(verb.first, Tense.PAST, False, verb.negated, EventStatus.OCCURRED)
    plural = (verb.before.endswith("s") and not verb.before.endswith("'s")) or verb.before in MANY
    if BASE in verb.kinds and (not plural or verb.following in AFTER_NOUN):
        return None
    if verb.before.endswith("'s") or verb.before == "to" or _names_a_court(verb):
        return None
    if verb.following in NO_OBJECT and verb.form not in NEVER_NOUNS:
        return None  # "the arrests in May": a noun
    if mood.is_condition(verb.line, verb.first):
        return None
    status = mood.negate(EventStatus.OCCURRED, verb.negated)
    return VerbGroup(verb.first, Tense.PRESENT, False, verb.negated, status)
