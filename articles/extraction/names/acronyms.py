"""Short forms that a text itself gives: "the Safe Streets Project (SSP)", "…, or SSP, sued".

Without such a word "the IERB" is the Immigration Enforcement Review Board by its initials.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from articles.extraction.names.scene import Scene, places_within
from articles.extraction.values import ActorKind, NamedActor

# "(SSP)", "(the \"SSP\")", ", or SSP,"
SHORT = re.compile(
    r" \((?:the |or |also |hereafter )*[\"']?(?P<inside>[A-Z][A-Z.&-]{1,9}[A-Za-z]?)[\"']?\)"
    r"|, or (?:the )?(?P<beside>[A-Z]{2,8}),"
)


INITIALS = re.compile(r"\b[A-Z]")
ALL_CAPITALS = re.compile(r"(?<![\w.-])[A-Z]{3,8}(?![\w-])")


def acronyms(scene: Scene, actors: Sequence[NamedActor]) -> list[NamedActor]:
    """Return the bodies with the short form beside them, and where that stands by itself.

    "ICE" in "Immigration and Customs Enforcement (ICE)" is one name with it, not a second.
    """
    taken = places_within(actors)
    found: list[NamedActor] = []
    for actor in actors:
        short = SHORT.match(scene.folded, actor.end)
        if actor.kind is ActorKind.PERSON or not short:
            found.append(actor)
            continue
        end = short.end() if short.group("inside") else short.end() - 1
        found.append(replace(actor, end=end, text=scene.text[actor.start : end]))
        word = short.group("inside") or short.group("beside")
        if short.start(short.lastgroup or 0) in taken:
            continue  # the lists know it, too
        found += [
            scene.actor(*again.span(), actor.name, actor.kind, known=actor.known, coreference=True)
            for again in re.finditer(rf"(?<![\w.-]){re.escape(word)}(?![\w-])", scene.folded)
            if again.start() >= end and again.start() not in taken
        ]
    return found + _by_initials(scene, found, taken)


def _by_initials(scene: Scene, actors: Sequence[NamedActor], taken: set[int]) -> list[NamedActor]:
    """The words of capitals that are the initials of one body named before, and no other name."""
    named: dict[str, NamedActor] = {}
    for actor in actors:
        if actor.kind is not ActorKind.PERSON and actor.name.count(" ") > 1:
            named.setdefault("".join(INITIALS.findall(actor.text)), actor)
    words = (
        [word for word in ALL_CAPITALS.finditer(scene.folded) if word[0] in named] if named else []
    )
    if not words:
        return []
    spoken = taken | places_within(actors)
    return [
        scene.actor(*word.span(), one.name, one.kind, known=one.known, coreference=True)
        for word in words
        if (one := named[word[0]]).end <= word.start() and word.start() not in spoken
    ]
