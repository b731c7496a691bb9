"""Titles without a name whose bearer the text has named: "the lieutenant governor", "the chief"."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from articles.extraction.names.scene import Scene
from articles.extraction.values import ActorKind, NamedActor

# The titles that `offices_said` does not know: no list tells who held them.
TITLES = (
    r"lieutenant governor|lt\. governor|superintendent|(?:police )?(?:chief|commissioner)"
    r"|county (?:attorney|judge|manager|clerk)|city (?:manager|solicitor|clerk)|senator"
    r"|representative|congress(?:man|woman)|assembly(?:man|woman|member)|delegate"
    r"|council(?:man|woman|or| ?member)|alder(?:man|woman)|supervisor|prosecutor|warden|speaker"
    r"|treasurer|comptroller|solicitor general|bishop|archbishop|cardinal|rabbi|pastor"
)
AGAIN = re.compile(
    r"(?<![\w'-])[Tt]he (?P<title>"
    # "the Lt. Governor", "the Superintendent": some papers write them large
    + re.sub(r"(?<![\w?])([a-z])", lambda one: f"[{one[0].upper()}{one[0]}]", TITLES)
    + r")(?![\w-]| of\b|'s (?:office|department)|,? [A-Z])"
)
# How titles are written before names.
SHORT = {
    "lt.": "lieutenant", "gov.": "governor", "sen.": "senator", "rep.": "representative",
    "supt.": "superintendent", "ald.": "alderman", "del.": "delegate", "fr.": "pastor",
}  # fmt: skip
REACH = 6  # sentences back in which another bearer of the title may be the one meant


def titles_again(scene: Scene, people: Sequence[NamedActor]) -> list[NamedActor]:
    """Return whom "the chief" means: the last before who is named with that title.

    A text that names two chiefs speaks of the last of them, if he was named close before.
    """
    matches = [one for one in scene.sifted.finditer(AGAIN) if not scene.is_quoted(one.start())]
    if not matches:
        return []
    bearers: dict[str, list[NamedActor]] = {}
    for person in people:
        if person.kind is ActorKind.PERSON and person.text != person.name:
            for title in _endings(person.text.removesuffix(person.name)):
                bearers.setdefault(title, []).append(person)
    found = []
    for match in matches:
        named = bearers.get(_plain(match.group("title")), [])
        at = bisect_left(named, match.start(), key=lambda one: one.start)
        if not at:
            continue
        last = named[at - 1]
        back = scene.sentence_at(match.start()) - scene.sentence_at(last.start)
        if back > REACH and len({one.name for one in named}) > 1:
            continue
        found.append(
            scene.actor(*match.span(), last.name, last.kind, known=last.known, coreference=True)
        )
    return found


def _plain(title: str) -> str:
    words = title.lower().replace("council member", "councilmember").split()
    return " ".join(SHORT.get(word, word) for word in words)


def _endings(title: str) -> list[str]:
    """ "Police Chief " → "chief", "police chief"; nothing of a title borne once."""
    words = _plain(title).split(" ")
    if not words[0] or words[0] in ("former", "then", "ex", "deputy", "assistant", "acting"):
        return []
    return [" ".join(words[start:]) for start in range(max(0, len(words) - 2), len(words))]
