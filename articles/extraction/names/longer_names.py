"""Aliases that are but part of a longer name: "the House Budget Committee", "Reno Metro Police"."""

import re
from collections.abc import Iterable

from articles.extraction.names.alias_index import Alias, Hit
from articles.extraction.names.scene import Scene
from articles.extraction.values import ActorKind

CHAMBER_OR_PEOPLE = re.compile(r"[Tt]he (?:House|Senate)|[A-Z][a-z]+(?:ans|ers|ites)")
GOES_ON = re.compile(r" (?:[A-Z][a-z]+|for [A-Z])")


def without_parts(scene: Scene, hits: Iterable[Hit]) -> list[Hit]:
    """The hits but those that only begin or end the name of another body."""
    whole = [hit for hit in hits if not _goes_on(scene, hit)]
    ends = {hit.end: hit.alias for hit in whole if hit.alias.places}
    return [hit for hit in whole if not _is_elsewhere(hit, ends.get(hit.start - 1))]


def _goes_on(scene: Scene, hit: Hit) -> bool:
    """Whether a chamber or a people is but the start of a name: "the House Budget Committee"."""
    if not CHAMBER_OR_PEOPLE.fullmatch(hit.alias.text):
        return False
    return GOES_ON.match(scene.folded, hit.end) is not None


def _is_elsewhere(hit: Hit, before: Alias | None) -> bool:
    """Whether a listed body's name follows that of a place that is not its own."""
    actor = next(iter(hit.alias.actors), None)
    if before is None or actor is None or actor.kind is not ActorKind.AGENCY:
        return False
    if hit.alias.inner or actor.jurisdiction in ("", "United States"):
        return False
    near = {name for place in before.places for name in (place.name, place.parent)}
    return actor.jurisdiction not in near
