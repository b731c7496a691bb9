"""Words of a report → the stems that tell it from others."""

import re
from collections.abc import Iterable
from functools import lru_cache

import Stemmer

from timeline.merging.values import Telling

WORD = re.compile(r"[a-z]{3,}|\d[\d,.]*\d|\d")  # in lower case
YEAR = re.compile(r"(?:19|20)\d\d")

# Say nothing of what happened.
EMPTY = frozenset(
    """the and for that with from has have had was were are been being its their his her him them
    they she who whom whose which what when where why how not but nor also than then there here
    this these those such any all some more most other others another each into over under after
    before during until since while because about against between through would will shall should
    could can may might must did does doing done said says say saying told tell tells added
    according reported reports announced announce announcing called calls make made makes take took
    taken put get got one two three four five six seven eight nine ten first last new news just
    only own same very much many few several both either neither day days week weeks month months
    year years today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december
    early late earlier later recent recently ago now still already yet again however though
    like including include includes out off down around among across per via due""".split()
)
# On every page of this story: they tell little.
COMMON = frozenset(
    """sanctuary refuge city cities county counties state states federal local government
    governments administration official officials authority authorities immigration immigrant
    immigrants undocumented illegal illegally alien aliens migrant migrants law laws policy policies
    enforcement enforce department justice agency agencies court courts judge judges lawsuit
    lawsuits suit suits sue sued suing file filed filing attorney general president governor mayor
    secretary spokesman jurisdiction jurisdictions united national country community communities
    public people person police officer officers sheriff action case order orders
    statement speech letter letters ruling rule rules ruled bill legislation legal
    cooperate cooperation limit limits protect protection crime crimes criminal criminals
    sent send sends issue issued issuing block blocked blocks blocking bar barred bars pass passed
    approve approved vote voted sign signed arrest arrested arrests arresting""".split()
)
COMMON_WEIGHT = 0.25
SMALLEST = 2.5  # a report with fewer telling words is held to have so many


@lru_cache(maxsize=1)
def _stemmer() -> Stemmer.Stemmer:
    return Stemmer.Stemmer("english")


@lru_cache(maxsize=1)
def _common_stems() -> frozenset[str]:
    return frozenset(_stemmer().stemWords(sorted(COMMON)))


def telling_stems(text: str, names: Iterable[str] = ()) -> frozenset[str]:
    """Return the stems of the words that mean something, without those of ``names``."""
    kept = set(WORD.findall(text.lower())) - EMPTY
    kept.difference_update(*map(_words_of, names))
    return frozenset(_stemmer().stemWords([word for word in kept if not _is_year(word)]))


@lru_cache(maxsize=4096)  # a story has few names
def _words_of(name: str) -> frozenset[str]:
    return frozenset(WORD.findall(name.lower()))


def _is_year(word: str) -> bool:
    return word.startswith(("19", "20")) and YEAR.fullmatch(word) is not None


def weight(stems: frozenset[str]) -> float:
    """Return how much these stems tell."""
    return len(stems) - (1 - COMMON_WEIGHT) * len(stems & _common_stems())


def weights_of(telling: Telling) -> tuple[float, float]:
    """Return how much the words of a telling tell, and those with what stands around them."""
    if telling.weights is None:
        weights = weight(telling.words), weight(telling.words | telling.context)
        object.__setattr__(telling, "weights", weights)
        return weights
    return telling.weights


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the share of what the shorter tells that the other tells too, 0 to 1."""
    return share(one & other, min(weight(one), weight(other)))


def share(common: frozenset[str], smaller: float) -> float:
    """Return the same, told what both have in common and how much the shorter tells."""
    return weight(common) / max(smaller, SMALLEST) if common else 0.0
