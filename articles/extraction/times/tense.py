"""Past, present or future: the tense of the verb that governs a time expression.

English news puts the date behind its verb ("sued on Monday", "will vote Tuesday"), so the
nearest verb before the phrase decides; only when there is none in the sentence (the phrase
opens it) the first one after decides. A future word elsewhere in the sentence is no cue.
"""

import re
from enum import StrEnum

from articles.extraction.times.cues import Cue, cue_at

WINDOW = 260  # characters looked at on either side
NEAR_WINDOW = 110  # looked at first: the verb is mostly near


class Tense(StrEnum):
    """When the clause puts its event, seen from its writer."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    UNKNOWN = "unknown"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WORD = re.compile(r"\d[\d,.]*|[a-z]+(?:'[a-z]{1,2})?|[;:\"()]|--")
SENTENCE_END = re.compile(r"[.!?](?<=[a-z0-9)\"'%].)[\"')\]]{0,3}\s+(?=[A-Z\"'`(\[])|\n[ \t]*\n")
TITLES = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|St|Prof|Jr|Sr|Inc|Corp|Co|Ltd|vs|No|Sgt|Lt|Col"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.\s+$"
)
WILL = _words("will 'll shall won't he'll she'll it'll they'll we'll i'll you'll")
WOULD = _words("would could should may might can must cannot can't ought wouldn't couldn't")
REFUSED = _words("couldn't wouldn't")
SPEAKING = _words(
    "say comment discuss elaborate confirm identify speculate be answer provide give release name "
    "describe explain respond talk specify allow let disclose reveal speak"
)
WAS = _words("was were had did wasn't weren't hadn't didn't been")
HAVE = _words("has have hasn't haven't having 've")
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
SCHEDULED_PHRASES = (
    ("take", "effect"),
    ("go", "to", "the", "polls"),
    ("go", "on", "trial"),
    ("take", "up"),
    ("look", "forward"),
    ("looking", "forward"),
)
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


# Every word that _tense_of looks for; a new list of verbs belongs in here too.
VERBAL = (
    WILL | WOULD | REFUSED | WAS | HAVE | IS | ARRANGED | SCHEDULED_PRESENT | PLURAL_PRESENT
    | IRREGULAR_PAST
    | frozenset(phrase[0] for phrase in SCHEDULED_PHRASES) | {"to"}
)  # fmt: skip


OF_CUES = {Cue.AHEAD: Tense.FUTURE, Cue.BACK: Tense.PAST, Cue.NEAREST: Tense.UNKNOWN}


def tense_at(text: str, start: int, end: int) -> Tense:
    """The tense of the clause that governs ``text[start:end]``."""
    told = cue_at(text, start, end)
    if told is not None:
        return OF_CUES[told]
    beside = _verb_beside(text, start, end)
    if beside is not Tense.UNKNOWN:
        return beside
    for window in (NEAR_WINDOW, WINDOW):
        left = _left(text, start, window)
        found = _governing(_words_of(left))
        if found is not Tense.UNKNOWN:
            return found
        if len(left) < window:  # the sentence begins here
            break
    found = _first_verb(_words_of(_right(text, end)))
    if found is Tense.UNKNOWN and TO_DO.search(left):
        return Tense.FUTURE
    return found


# "Panel to publish its advice Tuesday": in a headline the infinitive is the verb.
TO_DO = re.compile(r"^[^a-z]*[A-Z][^.?!]* to [a-z]{2,}\b")
TO_NAME = re.compile(r"\bto (?=[A-Z])")


def _words_of(piece: str) -> list[str]:
    """The words in lower case; the "to" before a name is no infinitive's."""
    return WORD.findall(TO_NAME.sub("toward ", piece).lower())


# ", the Senate on" before a date: a subject without a verb, so the verb is still to come.
SUBJECT = re.compile(r", (?:the |[A-Z])[A-Za-z.' ]{2,30} (?:on )?$")
# A date between commas belongs to what follows: "was to begin, late Monday, the judge ruled".
APART = re.compile(r", (?:(?:late|early) (?:on )?|on )?$")
NEXT_WORD = re.compile(r" ([a-z]+) ")


def _verb_beside(text: str, start: int, end: int) -> Tense:
    """The tense of the verb right behind: "In its last votes, the House on Friday passed"."""
    if text.startswith(", ", end) and APART.search(text, max(0, start - 12), start):
        right = _first_verb(_words_of(_right(text, end + 1)))
        return right if right is Tense.PAST else Tense.UNKNOWN
    after = NEXT_WORD.match(text, end, end + 20)
    if after is None or not _is_past_form(after[1]):
        return Tense.UNKNOWN
    before = SUBJECT.search(text, max(0, start - 40), start)
    if before is None or _governing(_words_of(before[0])) is not Tense.UNKNOWN:
        return Tense.UNKNOWN
    return Tense.PAST


def _left(text: str, start: int, window: int) -> str:
    """The sentence up to the phrase, at most a window long."""
    piece = text[max(0, start - window) : start]
    cut = 0
    for found in SENTENCE_END.finditer(piece):
        if not TITLES.search(piece, max(0, found.start() - 7), found.end()):
            cut = found.end()
    return piece[cut:]


def _right(text: str, end: int) -> str:
    """The sentence after the phrase, at most a window long."""
    piece = text[end : end + WINDOW]
    for found in SENTENCE_END.finditer(piece):
        if not TITLES.search(piece, max(0, found.start() - 7), found.end()):
            return piece[: found.start()]
    return piece


def _governing(words: list[str]) -> Tense:
    """The tense of the last verb in the words before the phrase."""
    for index in range(len(words) - 1, max(-1, len(words) - 32), -1):
        word = words[index]
        if word not in VERBAL and word[-2:] not in ("ed", "'s"):  # as most words are
            continue
        tense = _tense_of(words, index)
        if tense is not Tense.UNKNOWN:
            return tense
    return Tense.UNKNOWN


def _first_verb(words: list[str]) -> Tense:
    """The tense of the first verb in the words after the phrase."""
    for index in range(min(len(words), 30)):
        tense = _tense_of(words, index)
        if tense is not Tense.UNKNOWN:
            return tense
    return Tense.UNKNOWN


def _tense_of(words: list[str], index: int) -> Tense:  # noqa: PLR0911 (one return a kind of verb)
    """The tense that the word at this place gives its clause; UNKNOWN if it is no verb."""
    word = words[index]
    if word not in VERBAL and word[-2:] not in ("ed", "'s"):  # as most words are
        return Tense.UNKNOWN
    if word in REFUSED or (word in ("could", "would") and _refuses(words, index)):
        return Tense.PAST
    if word in WILL or word in WOULD:
        return Tense.FUTURE
    if word == "to":
        return _infinitive(words, index)
    if word in ARRANGED:
        return _arranged(words, index)
    if word in WAS or word in HAVE:
        return _auxiliary_past(words, index)
    if word in IS or word.endswith("'s"):
        return _auxiliary_present(words, index)
    if any(tuple(words[index : index + len(phrase)]) == phrase for phrase in SCHEDULED_PHRASES):
        return _modal_before(words, index) or Tense.FUTURE
    if word in SCHEDULED_PRESENT:
        if words[index - 1 : index] == ["to"] and "had" in words[max(0, index - 5) : index]:
            return Tense.PAST  # "had been expected to meet Monday"
        modal = _modal_before(words, index)
        before = words[index - 1] if index else ""
        noun = before in BEFORE_NOUNS or before[-1:].isdigit()  # "1.8 marks"
        return modal or (Tense.UNKNOWN if noun else Tense.FUTURE)
    if word in PLURAL_PRESENT and words[index - 1 : index] and words[index - 1][-1:] == "s":
        return _modal_before(words, index) or Tense.FUTURE  # "students return Monday"
    proposed = word in DESCRIBING_TOO and words[index + 1 : index + 2] in (["in"], ["on"])
    if proposed or _is_past_form(word):
        return _modal_before(words, index) or Tense.PAST
    return Tense.UNKNOWN


def _refuses(words: list[str], index: int) -> bool:
    """ "Could not be reached Tuesday", "neither would say", "would only say"."""
    before, after = words[max(0, index - 1) : index], words[index + 1 : index + 2]
    if after in (["only"], ["not"]) and (words[index] == "could" or _speaks(words, index + 2)):
        return True
    return before in (["neither"], ["none"], ["nobody"])


def _speaks(words: list[str], index: int) -> bool:
    return any(word in SPEAKING for word in words[index : index + 1])


def _is_past_form(word: str) -> bool:
    return word in IRREGULAR_PAST or (
        word.endswith("ed") and len(word) > 3 and word not in NO_VERBS and word[:2] != "un"
    )


def _modal_before(words: list[str], index: int) -> Tense | None:
    """FUTURE for "will be voted", PAST for "was voted", None where no auxiliary stands before."""
    before = words[max(0, index - 4) : index]
    if ("not" in before and ("could" in before or "would" in before)) or REFUSED & set(before):
        return Tense.PAST
    for word in reversed(before):
        if word in WILL or word in WOULD:
            return Tense.FUTURE
        if word == "to":
            return Tense.FUTURE if words[index - 1] in ("be", "to") else None
        if word in WAS or word in HAVE:
            return Tense.PAST
        if word not in IS and not word.endswith("ly") and word != "not":
            return None
    return None


def _infinitive(words: list[str], index: int) -> Tense:
    """ "to sign": FUTURE after verbs of planning, else left to the verb before."""
    verb = words[index + 1] if index + 1 < len(words) else ""
    if not verb.isalpha() or verb in NOT_BASE_VERBS or _is_past_form(verb):
        return Tense.UNKNOWN
    if verb == "have":
        return Tense.PAST
    before = words[max(0, index - 2) : index]
    if not any(word in PLANS for word in before):
        return Tense.UNKNOWN
    if "had" in words[max(0, index - 4) : index]:
        return Tense.PAST  # "had been asked to leave Monday"
    noun = before[-1] in PLANS and before[0] in DETERMINERS and len(before) == 2
    return Tense.UNKNOWN if noun else Tense.FUTURE  # "approved a plan to close schools Tuesday"


def _arranged(words: list[str], index: int) -> Tense:
    """ "is set for", "scheduled to": FUTURE if an auxiliary before or "to/for" after says so."""
    if "had" in words[max(0, index - 3) : index]:
        return Tense.PAST
    if words[index] in ("planned", "scheduled"):
        return Tense.FUTURE
    if index == len(words) - 1 and words[index] in ("expected", "due"):
        return Tense.FUTURE  # "the verdict, expected Thursday"
    around = words[max(0, index - 2) : index] + words[index + 1 : index + 4]
    if any(word in ("for", "to", "is", "are", "was", "were", "be", "on", "in") for word in around):
        return Tense.FUTURE
    return Tense.PAST if _is_past_form(words[index]) else Tense.UNKNOWN


def _auxiliary_past(words: list[str], index: int) -> Tense:
    """ "was", "had", "has voted": PAST; but "has to vote" lies ahead."""
    obliged = words[index] in ("has", "have") and words[index + 1 : index + 2] == ["to"]
    return Tense.FUTURE if obliged else Tense.PAST


def _auxiliary_present(words: list[str], index: int) -> Tense:
    """ "is voting" and "is to" lie ahead; a possessive or a plain "is" says nothing of the date."""
    word, following = words[index], words[index + 1 : index + 3]
    if word.endswith("'s") and word not in ("he's", "she's", "it's", "that's", "there's"):
        return Tense.UNKNOWN
    if word in ("be", "being"):
        return _modal_before(words, index) or Tense.UNKNOWN
    if any(w.endswith("ing") or w in ("to", "due", "going") for w in following):
        return Tense.FUTURE
    return Tense.PRESENT
