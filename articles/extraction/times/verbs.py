"""The words of a clause → its tense: which verbs tell, and what stands around them.

Every word that can tell has its entry in ``TELLING``, so most words cost one look-up.
"""

from collections.abc import Callable, Iterable
from enum import StrEnum

CONTEXT = 31  # words before a phrase in which its verb is sought


class Tense(StrEnum):
    """When the clause puts its event, seen from its writer."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    UNKNOWN = "unknown"


PAST, PRESENT, FUTURE, UNKNOWN = Tense  # Python 3.11 takes long to find a member by its class


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WILL = _words("will 'll shall won't he'll she'll it'll they'll we'll i'll you'll")
WOULD = _words("would could should may might can must cannot can't ought wouldn't couldn't")
REFUSED = _words("couldn't wouldn't")
NEGATIONS = REFUSED | {"not"}
SPEAKING = _words(
    "say comment discuss elaborate confirm identify speculate be answer provide give release name "
    "describe explain respond talk specify allow let disclose reveal speak"
)
WAS = _words("was were had did wasn't weren't hadn't didn't been")
HAVE = _words("has have hasn't haven't having 've")
AUXILIARIES = dict.fromkeys(WAS | HAVE, PAST) | dict.fromkeys(WILL | WOULD, FUTURE)
IS = _words("is are am 's 're isn't aren't being be")
ARRANGED = _words("scheduled slated due set expected planned poised supposed likely ready bound")
PLANS = _words(
    "plan plans planned planning expect expects expected expecting agree agrees agreed vow vows "
    "vowed want wants wanted intend intends intended hope hopes hoped hoping ask asks asked order "
    "orders ordered urge urges urged called decide decided threaten threatens threatened promise "
    "promised allows lets schedule scheduled set due slated is are was were be ready about prepare "
    "prepares preparing prepared seek seeks going likely have has need needs told vote aim aims "
    "pledged propose proposes proposed poised supposed bound unable free"
)
SCHEDULED_PRESENT = _words(
    "hears opens open begins begin starts start ends end expires expire arrives leaves goes comes "
    "meets meet votes vote heads takes kicks resumes returns faces marks closes becomes visits "
    "travels turns delivers releases publishes airs premieres concludes convenes convene "
    "reconvenes adjourns expects anticipates foresees plays hosts testifies appears"
)
PLURAL_PRESENT = _words("return resume gather play hear")
SCHEDULED_PHRASES = {  # first word → the words that go on
    "take": (["effect"], ["up"]),
    "go": (["to", "the", "polls"], ["on", "trial"]),
    "look": (["forward"],),
    "looking": (["forward"],),
}
IRREGULAR_PAST = _words(
    "said told made took went came got gave found held met led left sent brought began became "
    "thought saw knew put ran shot struck won lost fell rose grew wrote spoke broke drew flew "
    "hit cut let quit shut sought taught caught bought sold built spent kept felt dealt meant "
    "paid laid read heard stood understood withdrew threw blew chose drove ate wore swore tore "
    "forgot froze stole woke sank sang drank swam rang sprang shook hid rode dug stuck swung "
    "hung bid bet beat fought bore died lay slept swept crept slid fled bled fed sped lit "
    "overturned upheld overrode overthrew undid rebuilt done gone seen taken given known "
    "forbade forgave foresaw oversaw overtook overcame overran overheard mistook misled withheld "
    "withstood undertook underwent undid arose awoke burst cast cost clung crept dwelt flung knelt "
    "leapt lent pled repaid reran resold rethought rewrote shed shone shrank slew split spread "
    "sprung spat strode strove stung strung sunk thrust trod unwound upset wove wound reset retook "
    "redrew "
    "written spoken shown driven fallen grown risen stolen chosen begun sung sworn torn sued"
)
NO_VERBS = _words(
    "need indeed hundred speed feed seed breed united red bed shed hatred sacred naked wicked "
    "so-called alleged suspected unidentified limited related armed unprecedented mixed fixed "
    "unlimited advanced detailed prolonged continued renewed increased planned proposed advocated"
)
# Of these, verbs where a date follows: "first proposed in October", "was planned in May".
DESCRIBING_TOO = _words("proposed advocated renewed increased related armed advanced")
DETERMINERS = _words("a an the his her its their our my your this that")
BEFORE_NOUNS = DETERMINERS | _words("these those all any some each no other others new s of")
NOT_BASE_VERBS = _words(
    "the a an his her its their our my your this that these those all any some each no other "
    "others president congress people court state city police him them us me it new mr"
)


def governing(words: list[str]) -> Tense:
    """The tense of the last verb in the words before a phrase."""
    index = len(words)
    for word in words[: -CONTEXT - 1 : -1]:
        index -= 1
        tell = TELLING.get(word) or ENDINGS.get(word[-2:])
        if tell is not None:
            tense = tell(words, index)
            if tense is not UNKNOWN:
                return tense
    return UNKNOWN


def first_verb(words: list[str]) -> Tense:
    """The tense of the first verb in the words after a phrase."""
    for index, word in enumerate(words[:30]):
        tell = TELLING.get(word) or ENDINGS.get(word[-2:])
        if tell is not None:
            tense = tell(words, index)
            if tense is not UNKNOWN:
                return tense
    return UNKNOWN


def _modal(words: list[str], index: int) -> Tense:
    """ "Will", "should"."""
    return FUTURE


def _could(words: list[str], index: int) -> Tense:
    """ "Would", "could": FUTURE but where somebody refused."""
    return PAST if _refuses(words, index) else FUTURE


def _refused(words: list[str], index: int) -> Tense:
    """ "Couldn't", "wouldn't"."""
    return PAST


def _scheduled(words: list[str], index: int) -> Tense:
    """ "Opens", "meets" in the present: FUTURE where a date stands beside it."""
    if words[index - 1 : index] == ["to"] and "had" in words[max(0, index - 5) : index]:
        return PAST  # "had been expected to meet Monday"
    modal = _modal_before(words, index)
    before = words[index - 1] if index else ""
    noun = before in BEFORE_NOUNS or before[-1:].isdigit()  # "1.8 marks"
    return modal or (UNKNOWN if noun else FUTURE)


def _scheduled_plural(words: list[str], index: int) -> Tense:
    """ "Students return Monday"."""
    if words[index - 1 : index] and words[index - 1][-1:] == "s":
        return _modal_before(words, index) or FUTURE
    return UNKNOWN


def _scheduled_phrase(words: list[str], index: int) -> Tense:
    """ "Take effect", "go on trial"."""
    for phrase in SCHEDULED_PHRASES[words[index]]:
        if words[index + 1 : index + 1 + len(phrase)] == phrase:
            return _modal_before(words, index) or FUTURE
    return UNKNOWN


def _past_or_participle(words: list[str], index: int) -> Tense:
    """ "Sued", "was voted": PAST, but "will be voted"."""
    word = words[index]
    proposed = word in DESCRIBING_TOO and words[index + 1 : index + 2] in (["in"], ["on"])
    if proposed or is_past_form(word):
        return _modal_before(words, index) or PAST
    return UNKNOWN


def _refuses(words: list[str], index: int) -> bool:
    """ "Could not be reached Tuesday", "neither would say", "would only say"."""
    before, after = words[max(0, index - 1) : index], words[index + 1 : index + 2]
    if after in (["only"], ["not"]) and (words[index] == "could" or _speaks(words, index + 2)):
        return True
    return before in (["neither"], ["none"], ["nobody"])


def _speaks(words: list[str], index: int) -> bool:
    return any(word in SPEAKING for word in words[index : index + 1])


def is_past_form(word: str) -> bool:
    """Whether a word looks like a verb of the past: "sued", "told"."""
    return word in IRREGULAR_PAST or (
        word.endswith("ed") and len(word) > 3 and word not in NO_VERBS and word[:2] != "un"
    )


def _modal_before(words: list[str], index: int) -> Tense | None:
    """FUTURE for "will be voted", PAST for "was voted", None where no auxiliary stands before."""
    before = words[index - 4 if index > 4 else 0 : index]
    if not NEGATIONS.isdisjoint(before) and _is_refused(before):
        return PAST
    for word in before[::-1]:
        tense = AUXILIARIES.get(word)
        if tense is not None:
            return tense
        if word == "to":
            return FUTURE if words[index - 1] in ("be", "to") else None
        if word[-2:] != "ly" and word not in IS and word != "not":
            return None
    return None


def _is_refused(words: list[str]) -> bool:
    """ "Could not be reached", "wouldn't say"."""
    return not REFUSED.isdisjoint(words) or ("could" in words or "would" in words)


def _infinitive(words: list[str], index: int) -> Tense:
    """ "to sign": FUTURE after verbs of planning, else left to the verb before."""
    verb = words[index + 1] if index + 1 < len(words) else ""
    if not verb.isalpha() or verb in NOT_BASE_VERBS or is_past_form(verb):
        return UNKNOWN
    if verb == "have":
        return PAST
    before = words[max(0, index - 2) : index]
    if not any(word in PLANS for word in before):
        return UNKNOWN
    if "had" in words[max(0, index - 4) : index]:
        return PAST  # "had been asked to leave Monday"
    noun = before[-1] in PLANS and before[0] in DETERMINERS and len(before) == 2
    return UNKNOWN if noun else FUTURE  # "approved a plan to close schools Tuesday"


def _arranged(words: list[str], index: int) -> Tense:
    """ "is set for", "scheduled to": FUTURE if an auxiliary before or "to/for" after says so."""
    if "had" in words[max(0, index - 3) : index]:
        return PAST
    if words[index] in ("planned", "scheduled"):
        return FUTURE
    if index == len(words) - 1 and words[index] in ("expected", "due"):
        return FUTURE  # "the verdict, expected Thursday"
    around = words[max(0, index - 2) : index] + words[index + 1 : index + 4]
    if any(word in ("for", "to", "is", "are", "was", "were", "be", "on", "in") for word in around):
        return FUTURE
    return PAST if is_past_form(words[index]) else UNKNOWN


def _auxiliary_past(words: list[str], index: int) -> Tense:
    """ "was", "had", "has voted": PAST; but "has to vote" lies ahead."""
    obliged = words[index] in ("has", "have") and words[index + 1 : index + 2] == ["to"]
    return FUTURE if obliged else PAST


def _auxiliary_present(words: list[str], index: int) -> Tense:
    """ "is voting" and "is to" lie ahead; a possessive or a plain "is" says nothing of the date."""
    word, following = words[index], words[index + 1 : index + 3]
    if word.endswith("'s") and word not in ("he's", "she's", "it's", "that's", "there's"):
        return UNKNOWN
    if word in ("be", "being"):
        return _modal_before(words, index) or UNKNOWN
    if any(w.endswith("ing") or w in ("to", "due", "going") for w in following):
        return FUTURE
    return PRESENT


Teller = Callable[[list[str], int], Tense]


def _table(*rows: tuple[Iterable[str], Teller]) -> dict[str, Teller]:
    """Word → what tells its tense; a word of two rows goes by the first."""
    return {word: tell for words, tell in reversed(rows) for word in words}


TELLING = _table(
    (REFUSED, _refused),
    (("could", "would"), _could),
    (WILL | WOULD, _modal),
    (("to",), _infinitive),
    (ARRANGED, _arranged),
    (WAS | HAVE, _auxiliary_past),
    (IS, _auxiliary_present),
    (SCHEDULED_PHRASES, _scheduled_phrase),
    (SCHEDULED_PRESENT, _scheduled),
    (PLURAL_PRESENT, _scheduled_plural),
    (IRREGULAR_PAST, _past_or_participle),
)
ENDINGS: dict[str, Teller] = {"ed": _past_or_participle, "'s": _auxiliary_present}
