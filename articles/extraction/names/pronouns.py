"""Whom "he", "she", "him" and "her" mean, and "his office", "her lawyers" where they act."""

import re
from collections.abc import Iterable, Sequence

from articles.extraction.names.first_names import pronoun_by_title, pronoun_of
from articles.extraction.names.scene import Scene
from articles.extraction.values import ActorKind, NamedActor

PRONOUN = re.compile(
    r"(?<![\w'-])([Ss]?[Hh]e|him"
    r"|her(?=[,.;]| (?:to|that|in|on|about|for|not|last|this|an?|as|over|at|by|and|when|with|after"
    r"|\w+day)\b| [\"“]))(?![\w'-])"
)
# "His office sued", "her lawyers filed an appeal", "the suit by his office": who acts is he or she
OWN_STAFF = re.compile(
    r"(?<![\w'-])(?<!in )(?<!at )(?<!of )(?<!to )(?<!near )(?<!from )(?<!outside )(?<!into )"
    r"(?P<whose>[Hh]is|[Hh]er) (?:office(?![\w'-]|, [A-Z])"
    r"|(?:(?:defen[sc]e|own) )?(?:lawyers?|attorneys?|legal team|counsel)"
    r"(?= (?:(?:has|have|had|also|then|later|\w+day) ){0,2}(?:filed|asked|sued|appealed|moved"
    r"|petitioned|sought|went to court|brought|lodged|submitted|gave notice)\b))"
)
OBJECTS = {"him": "he", "her": "she"}
OWNERS = {"his": "he", "her": "she"}
# "the days of Ann Roe", "a suit against Ann Roe": named in passing.
IN_PASSING = re.compile(
    r"\b(?:of|by|with|against|to|for|like|from|under|than|than|after|before|about|on|over|and) $"
)
# A clause before the main one: "Before he signed it, …"
OPENS = re.compile(r"(?:Before|After|When|While|As|Although|Though|Since|If|Because|Once|Until) $")
APPOSED = re.compile(r", (?:the |a )?")
# How many sentences a pronoun may look back.
REACH = 3


def judges(bodies: Iterable[NamedActor]) -> list[NamedActor]:
    """Return the courts that the text calls "a judge": "he" may mean them."""
    return [b for b in bodies if b.kind == ActorKind.COURT and "udge" in b.text]


def pronouns_meant(scene: Scene, people: Sequence[NamedActor]) -> list[NamedActor]:
    """Return the people whom "he" and "she" mean; ``people`` in text order, by name or surname.

    News puts who acts first, so the first person of the same sentence is taken, else of the
    nearest sentence before. Who is named only in passing ("the days of Ann Roe") or as an
    owner in an earlier sentence ("Roe's policy") counts only if nobody else is near. "Him" is
    not who acts in its own sentence, if another fits. Pronouns and people inside quotations
    stay out: what they mean is the speaker's affair.
    """
    outside = [
        one
        for number, one in enumerate(people)
        if not scene.is_quoted(one.start) and not _is_apposed(scene, people, number)
    ]
    if not outside:
        return []
    forms = {one.name: form for one in outside if (form := pronoun_by_title(one.text))}
    by_sentence: dict[int, list[NamedActor]] = {}
    for person in outside:
        by_sentence.setdefault(scene.sentence_at(person.start), []).append(person)
    found = []
    pronouns = [(one, one.group(1).lower()) for one in scene.sifted.finditer(PRONOUN)]
    staff = scene.sifted.finditer(OWN_STAFF)
    pronouns += [(one, OWNERS[one.group("whose").lower()]) for one in staff]
    for match, pronoun in pronouns:
        if scene.is_quoted(match.start()):
            continue
        meant = _antecedent(scene, match, pronoun, by_sentence, forms)
        if meant:
            found.append(
                scene.actor(
                    *match.span(), meant.name, meant.kind, known=meant.known, coreference=True
                )
            )
    return found


def _antecedent(
    scene: Scene,
    match: re.Match[str],
    pronoun: str,
    by_sentence: dict[int, list[NamedActor]],
    forms: dict[str, str],
) -> NamedActor | None:
    number = scene.sentence_at(match.start())
    if ahead := _subject_ahead(scene, match, pronoun, by_sentence.get(number, ())):
        return ahead
    reach = [*range(1, REACH + 1), 0] if pronoun in OBJECTS else range(REACH + 1)
    pronoun = OBJECTS.get(pronoun, pronoun)
    in_passing = None
    for back in reach:
        for person in by_sentence.get(number - back, ()):
            form = forms.get(person.name) or pronoun_of(person.name)
            if person.start >= match.start() or form not in ("", pronoun):
                continue
            if not _is_in_passing(scene, person, same_sentence=back == 0):
                return person
            in_passing = in_passing or person
    return in_passing


def _is_apposed(scene: Scene, people: Sequence[NamedActor], number: int) -> bool:
    """ "Al Roe, the mayor of Elko, spoke": the office is his."""
    one = people[number]
    if one.kind is not ActorKind.OFFICE or not number:
        return False
    return APPOSED.fullmatch(scene.folded, people[number - 1].end, one.start) is not None


def _subject_ahead(
    scene: Scene, match: re.Match[str], pronoun: str, people: Sequence[NamedActor]
) -> NamedActor | None:
    """ "Before he signed the bill, Ann Roe spoke": whom the main clause begins with."""
    opening = OPENS.search(scene.folded, max(0, match.start() - 12), match.start())
    if opening is None or not scene.opens_sentence(opening.start()):
        return None
    for person in people:
        if person.start < match.end():
            continue
        clause = scene.folded[match.end() : person.start]
        fits = pronoun_of(person.name) in ("", pronoun)
        behind = clause.endswith((", ", ", the ")) and clause.count(",") == 1
        return person if fits and behind else None
    return None


def _is_in_passing(scene: Scene, person: NamedActor, *, same_sentence: bool) -> bool:
    if not same_sentence and scene.folded.startswith(("'s ", "' "), person.end):
        return True
    return bool(IN_PASSING.search(scene.folded, max(0, person.start - 8), person.start))
