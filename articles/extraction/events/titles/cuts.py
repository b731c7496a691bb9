"""Where a long headline may end: never in the middle of a thought.

A headline is cut before a phrase that only adds to what was said ("in Oregon", "that limits
jails"), not before one that a word still waits for: "bars the city | from withholding", "part
| of", "rules that local | officers".
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from articles.extraction.events.language import grammar
from articles.extraction.events.language.verbs import IRREGULAR, PAST, PRESENT
from articles.extraction.events.lexicon.everything import RULES_BY_FORM

MOST_WORDS = 12
ONE_OR_TWO = 2  # words more, if nothing has then to be cut
A_FEW_MORE = 4  # words more, if less is no whole thought or next to nothing
ENOUGH = 7  # words of a headline that says something
FORM = re.compile(r"[^\w'’.&$%()-]+|[.,]+$")
OPENERS = grammar.RELATIVE | grammar.these(
    "whether how what why because while when although though unless until if before after since"
)
# After these a thought begins that needs a verb of its own.
THOUGHT = grammar.these(
    "says say argues claims insists believes thinks warns adds notes contends maintains rules"
    " finds declares alleges said argued claimed finding ruling saying arguing claiming warning"
)
# What may add to a headline that stands without it.
ADDS = grammar.these(
    "in on for with at into over against under amid despite without during after before because"
    " while when since until toward towards across through among around following by to from as"
    " that which who whose where if about including although though unless outside inside near"
    " beyond above behind below within between"
)
NEVER_BEFORE = grammar.these("of than or nor 's")
# Words that wait for a phrase, by its preposition: anywhere before it, or right before it.
WAITS: dict[str, frozenset[str]] = {
    "to": grammar.these(
        "direct directs directing directed require requires requiring force forces forcing"
        " allow allows allowing let order orders ordering compel asks ask asking urge urges"
        " urging refuse refuses refusing threaten threatens threatening seek seeks seeking"
        " want wants need needs tells tell told instructs instructing permits permitting"
        " power right ability duty obligation effort efforts attempt attempts request bid"
        " plan plans decision decides agrees votes vow vows promises pledges able likely"
        " ready due going began begins begin starts continues try tries trying fail fails"
        " failing declines calls call calling encourage encourages encouraging invites"
        " presses pushes helps obliges enables enabling gives give giving given forbids"
        " forbidding prepares used move moves way ways related according respond responds"
        " response subject between challenge challenges opposed sends send sending sent"
        " brings ties turns returns adds"
    ),
    "from": grammar.these(
        "bar bars barring barred block blocks blocking blocked prohibit prohibits prohibiting"
        " prohibited prevent prevents preventing keep keeps keeping stop stops stopping withhold"
        " withholds withholding strip strips ban bans banning protect protects protecting shield"
        " shields shielding free separate remove removes removing bans take takes taking apart"
    ),
    "into": grammar.these("sign signs signed signing turn turns turning look looks step steps"),
    "that": grammar.these("so such fact says rules"),
    "as": grammar.these("such known so same well described regarded as"),
}
RIGHT_BEFORE: dict[str, frozenset[str]] = {
    "to": grammar.these("have has had been be is are was were"),
    "for": grammar.these(
        "calls call calling asks asking request requests push waits account accounts pay pays"
        " responsible blames apply applies wanted looking vote votes seek need support run hopes"
    ),
    "with": grammar.these(
        "comply complies complying cooperate cooperates cooperating cooperation work works working"
        " deal agree agreement meet meets charged charge share sharing interfere sides agreements"
        " contract contracts tampered together along compliance odds up interferes conflicts"
    ),
    "on": grammar.these(
        "call calls calling depend depends depending rule rules focus based rely relies crack"
        " crackdown down impose put puts go goes attack war vote hold limits ban restrictions"
        " attacks insists early goes"
    ),
    "in": grammar.these(
        "involved believe resulting participate engage engaged interest living live succeed"
        " lives role change step steps turn turns goes been be is are was were"
    ),
    "as": grammar.these("designated serving serves labelled labeled treat treated designate act"),
    "about": grammar.these(
        "information ask asks asking questions question concerns talk complain lie anything"
        " nothing much something told knows know"
    ),
    "against": grammar.these("discriminate rule rules vote votes fight war case retaliate lawsuit"),
    "at": grammar.these("aimed looking look been is are was were"),
    "by": grammar.these("been be stands is are was were abide stand"),
    "over": grammar.these("hand hands handing take takes turn turns turning been"),
    "under": grammar.these("been be is are was were"),
    "into": grammar.these("go goes put look step been"),
    "who": grammar.these("those anyone people"),
    "that": grammar.these("those says rules finds argues"),
    "which": ADDS - {"that"},
    "whom": ADDS,
    "where": frozenset[str](),
}
NOT_LAST = (
    grammar.AUXILIARIES
    | grammar.PREPOSITIONS
    | grammar.RELATIVE
    | grammar.these(
        "the a an and or nor that its their his her our your my as than but not if some any these"
        " this those no more most entitled titled called named dubbed so-called until unless to"
        " whether because while when although how what why said says who between both either such"
        " very only even also so then there perhaps newly long-running already former then-"
    )
) - grammar.these("down up off out over in on")
NOUNS_IN_ING = grammar.these(
    "hearing meeting ruling funding filing briefing housing policing training building shooting"
    " killing sharing trafficking processing profiling gathering policymaking crossing warning"
    " spending bullying sentencing finding being lawmaking proceeding everything anything nothing"
    " something king"
)
BEFORE_NOUN = grammar.DETERMINERS | grammar.PREPOSITIONS | grammar.these("'s s and")
ARTICLES = grammar.these("a an the its their his her our your no")
SUBJECTS = grammar.these("i he she it we they you there nobody everybody everyone that this")
BE = grammar.BE_NOW | grammar.BE_PAST
# "Would not be drawn | into": a participle waits for these.
AFTER_PARTICIPLE = grammar.these("into from to with as for that")
GOES_ON_IN_ING = grammar.these(
    "stop stops keep keeps begin begins start starts continue continues consider considers"
    " avoid avoids by and oppose opposes end ends worth finish practice"
)
NOT_BEFORE_ING = GOES_ON_IN_ING | NOT_LAST | grammar.PREPOSITIONS
OPENS_A_CLAUSE = ARTICLES | SUBJECTS | grammar.AUXILIARIES
WAIT = 7  # words over which one waits for its phrase


def shortened(words: str, kept: int, most: int = MOST_WORDS) -> str:
    """The longest part of a headline that is a whole thought, or "" if there is none.

    ``kept`` words at its head are the subject and the verb, and one more must follow.
    """
    parts = words.split()
    if len(parts) < kept or not parts:
        return ""
    forms = [form_of(part) for part in parts]
    upto = range(min(most, len(parts)), kept, -1)
    more = range(min(most, len(parts)) + 1, min(len(parts), most + A_FEW_MORE) + 1)
    found = _first_whole(parts, forms, upto)
    if len(parts) <= most + ONE_OR_TWO and is_whole(parts, forms, len(parts)):
        found = len(parts)
    elif found < ENOUGH:
        found = _first_whole(parts, forms, more) or found
    return " ".join(parts[:found])


def _first_whole(parts: list[str], forms: list[str], ends: Iterable[int]) -> int:
    return next((end for end in ends if is_whole(parts, forms, end)), 0)


@lru_cache(maxsize=8192)
def form_of(word: str) -> str:
    """A word in lower case without the signs around it."""
    return FORM.sub("", word.lower().replace("’", "'"))


def has_verb(words: str) -> bool:
    """Whether some word of a stretch is the verb of a clause."""
    forms = [form_of(word) for word in words.split()]
    return any(_is_finite(forms, at) or "'" in form for at, form in enumerate(forms))


def before_verb(words: str) -> str:
    """The words before the first verb of a clause, or "" where they are too many."""
    parts = words.split()
    forms = [form_of(part) for part in parts]
    end = next((at for at in range(1, len(forms)) if _is_finite(forms, at)), 0)
    return " ".join(parts[:end]) if end < ENOUGH else ""


def is_whole(parts: list[str], forms: list[str], end: int) -> bool:
    """Whether the first ``end`` words are a whole thought."""
    last = forms[end - 1]
    if not last or last in NOT_LAST or not _may_end_before(parts, forms, end):
        return False
    if end < len(parts) and _is_gerund(parts, forms, end - 1) and forms[end] not in ADDS:
        return False
    return end == len(parts) or _has_its_verbs(forms[:end])


def _may_end_before(parts: list[str], forms: list[str], end: int) -> bool:
    """Whether what follows only adds."""
    if end == len(parts):
        return True
    following, before = forms[end], forms[max(0, end - WAIT) : end]
    comma = parts[end - 1].endswith(",")
    if comma and not parts[end][:1].isupper() and following != "and":
        return True
    if _is_gerund(parts, forms, end):
        return forms[end - 1] not in NOT_BEFORE_ING
    if following in ("and", "but"):
        return _joins_a_clause(forms, end) and not {"between", "both"} & set(before)
    if following in NEVER_BEFORE or following not in ADDS:
        return False
    return not _waits(forms, end)


def _waits(forms: list[str], end: int) -> bool:
    """Whether a word before the cut waits for the phrase that follows it."""
    following, before = forms[end], forms[max(0, end - WAIT) : end]
    if following in RIGHT_BEFORE and forms[end - 1] in RIGHT_BEFORE[following]:
        return True
    if following in AFTER_PARTICIPLE and end > 1 and forms[end - 2] in BE:
        return True
    waiting = WAITS.get(following, frozenset())
    done = max((at for at, form in enumerate(before) if form == following), default=-1)
    return any(form in waiting for form in before[done + 1 :])


def _is_gerund(parts: list[str], forms: list[str], at: int) -> bool:
    form = forms[at]
    return form.endswith("ing") and form not in NOUNS_IN_ING and parts[at][:1].islower()


def _joins_a_clause(forms: list[str], end: int) -> bool:
    """Whether "and" joins more than two words: "and a fee", "and ordered", "and its jails"."""
    if end + 1 >= len(forms):
        return False
    two = forms[end + 1]
    return two in OPENS_A_CLAUSE or _is_verb(forms[end + 1 :], 0)


def _has_its_verbs(forms: list[str]) -> bool:
    """Whether each thought that is begun has its verb, and the verb something after it."""
    for at, form in enumerate(forms):
        opens = form in OPENERS or form in THOUGHT
        if not opens or (form == "that" and at == 0):
            continue
        rest = forms[at + 1 :]
        if form in THOUGHT and (not rest or rest[0] in grammar.PREPOSITIONS or rest[0] == "that"):
            continue
        if form == "after" and not any(_is_finite(rest, n) for n in range(len(rest))):
            if rest and rest[0].endswith("ing") and len(rest) < 2:
                return False
            continue  # "after the vote"
        if not any(_is_finite(rest, n) for n in range(len(rest))):
            return form in ("finds", "warns", "finding")  # "finds the law a burden"
    return True


def _is_finite(forms: list[str], at: int) -> bool:
    """Whether a word is a verb of a clause, with a word after it unless it has an ending."""
    form = forms[at]
    if form in grammar.AUXILIARIES:
        return at + 1 < len(forms)
    return _is_verb(forms, at)


def _is_verb(forms: list[str], at: int) -> bool:
    form = forms[at]
    before = forms[at - 1] if at else ""
    if before.endswith("ly") and len(before) > 4 and form not in grammar.PREPOSITIONS:
        return True  # "officials carefully review"
    if form.endswith("s") and at > 1 and forms[at - 2] in ARTICLES and before not in BEFORE_NOUN:
        return True  # "the mayor spends"
    if before in grammar.RELATIVE and form.endswith("s") and not form.endswith("ss"):
        return True  # "who lives there"
    return before not in BEFORE_NOUN and _may_be_finite(form)


def _may_be_finite(form: str) -> bool:
    if form in PASTS or form in PRESENTS or (form.endswith("ed") and len(form) > 4):
        return True
    entries = RULES_BY_FORM.get(form, ())
    kinds = {kind for rule, kinds in entries if rule.is_verb for kind in kinds}
    return PAST in kinds or PRESENT in kinds


# Verbs in the present that are seldom nouns.
PRESENTS = grammar.these(
    "limits requires bars allows forbids lets gives makes directs tells says asks calls urges"
    " keeps prohibits prevents protects lives wants seeks spends violates undermines endangers"
    " obstructs threatens recognizes supports believes works goes comes becomes takes gets sends"
)
PASTS = frozenset(past for past, _ in IRREGULAR.values())
