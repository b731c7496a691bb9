"""State affiliates: where a text names the ACLU of Colorado alone, "the ACLU" means that one."""

import re
from collections.abc import Sequence
from dataclasses import replace

from articles.extraction.values import NamedActor

PARENT = "American Civil Liberties Union"
AFFILIATE = re.compile(r"(?:ACLU|American Civil Liberties Union) (?:Foundation )?of [A-Z]")


def affiliates(actors: Sequence[NamedActor]) -> list[NamedActor]:
    """Return the actors with the parent's name turned into that of its one affiliate.

    A text that names several affiliates, or none, keeps the parent.
    """
    named = {actor.name for actor in actors if AFFILIATE.match(actor.name)}
    if len(named) != 1:
        return list(actors)
    name = next(iter(named))
    return [
        replace(actor, name=name, coreference=True) if actor.name == PARENT else actor
        for actor in actors
    ]
