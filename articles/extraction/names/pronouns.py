"""Whom "he", "she" and "him" mean."""

import re
from collections.abc import Sequence

from articles.extraction.names.first_names import pronoun_of
from articles.extraction.names.scene import Scene
from articles.extraction.values import ActorKind, NamedActor

PRONOUN = re.compile(r"(?<![\w'-])([Ss]?[Hh]e|him)(?![\w'-])")
# How many sentences a pronoun may look back.
REACH = 3


def pronouns_meant(scene: Scene, people: Sequence[NamedActor]) -> list[NamedActor]:
    """Return the people whom "he" and "she" mean; ``people`` in text order, by name or surname.

    The first fitting person of the same sentence is taken, else of the nearest sentence
    before: news puts who acts first; "him" is not who acts in its own sentence, if another
    fits. Pronouns inside quotations are the speaker's own
    affair and stay open, and a quotation's people are no antecedents outside it.
    """
    outside = [p for p in people if p.kind == ActorKind.PERSON and not scene.is_quoted(p.start)]
    if not outside:
        return []
    by_sentence: dict[int, list[NamedActor]] = {}
    for person in outside:
        by_sentence.setdefault(scene.sentence_at(person.start), []).append(person)
    found = []
    for match in PRONOUN.finditer(scene.folded):
        if scene.is_quoted(match.start()):
            continue
        meant = _antecedent(scene, match, by_sentence)
        if meant:
            found.append(
                scene.actor(
                    *match.span(), meant.name, meant.kind, known=meant.known, coreference=True
                )
            )
    return found


def _antecedent(
    scene: Scene, match: re.Match[str], by_sentence: dict[int, list[NamedActor]]
) -> NamedActor | None:
    pronoun = match.group(1).lower()
    number = scene.sentence_at(match.start())
    reach = [*range(1, REACH + 1), 0] if pronoun == "him" else range(REACH + 1)
    pronoun = "he" if pronoun == "him" else pronoun
    for back in reach:
        for person in by_sentence.get(number - back, ()):
            if person.start < match.start() and pronoun_of(person.name) in ("", pronoun):
                return person
    return None
