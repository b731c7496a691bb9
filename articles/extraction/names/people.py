"""People by their full names: those of the lists, and new ones that the text introduces."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence

from articles.extraction.names.alias_index import Hit
from articles.extraction.names.first_names import FIRST_NAMES
from articles.extraction.names.lexicon import (
    BODY_HEADS,
    NOT_A_FIRST_NAME,
    NOT_IN_A_NAME,
    ROLE_NOUNS,
    SPEECH_VERBS,
)
from articles.extraction.names.scene import Scene
from articles.extraction.names.titles import TITLE_INSIDE, title_before
from articles.extraction.values import ActorKind, JurisdictionKind, NamedActor

# A run of capitalised words: "Maria Lopez", "J.B. Pritzker", "Luis de la Cruz Jr."
CAPITALS = re.compile(
    r"(?<![\w'-])(?:[A-Z](?:\.[A-Z])*\. ?)?[A-Z][\w'-]*[a-z]\w*"
    r"(?: (?:[A-Z](?:\.[A-Z])*\.|(?:de la|de los|de|del|De|la|von|van|da|dos|bin|al)\b|\"[A-Z]\w+\""
    r"|(?!(?:Jr|Sr)\.)[A-Z][\w'-]*\w)){0,12}(?:,? (?:Jr|Sr)\.| I{2,3}\b)?"
)
# "Maria Lopez, director of the Safe Streets Project": a role in an apposition.
ROLE_BEHIND = re.compile(
    r",? (?:who|whose|\d{2}[,.;]|an? \d{1,2}-year-old|\(|of (?:the )?[A-Z]"
    r"|(?:the |a |an |then[ -]|once an? )?(?:[\w.'-]+ ){0,5}?"
    rf"(?:{ROLE_NOUNS})\b"
    # "Ann Roe, a Deportation Officer of": not "Silver Spring, Mayor Roe"
    rf"|(?<=, )(?:the|an?) (?:[\w.'-]+ ){{0,5}}?(?i:{ROLE_NOUNS})\b)"
)
# "Ann Roe was arrested": it happens to people
UNDERGOES = re.compile(
    r" (?:was|were|has been|had been|is being) (?:also |later |then |first )?(?:arraigned|arrested"
    r"|charged|convicted|sentenced|indicted|deported|detained|handcuffed|acquitted|jailed"
    r"|imprisoned|killed|shot|murdered|stabbed|born|elected|sworn|appointed|booked)\b"
)
# "Agents arrested Tolvan Roe", "the plaintiffs are Tolvan Roe", "lawyers for Tolvan Roe"
HAPPENS_TO = re.compile(
    r"(?<!\w)(?:(?:arrest|question|handcuff|deport|detain|jail|convict|interrogat)(?:ed|ing)|freed"
    r"|(?:arrest|detention|deportation|conviction|imprisonment) of"
    r"|(?:charg|kill)ed|shot|handed|identified as|(?:man|woman|suspect|inmate|immigrant) named"
    r"|plaintiffs?(?:,| is| are| includes?)?"
    r"|(?:lawyers?|attorneys?) (?:for|represent(?:s|ing))) $"
)
IN_A_SUIT = re.compile(r",? (?:one of the (?:\w+ )?(?:plaintiffs|defendants)|a plaintiff|v\. )")
# "City Attorney Kendall Roe told": no headline that goes on in capitals
GOES_ON_SMALL = re.compile(r"(?:,| \(| (?!is\b|of\b|and\b)[a-z])")
SPEAKS = re.compile(rf"(?: also| then| later| has| had)? (?:{SPEECH_VERBS})\b")
SPOKEN_BY = re.compile(r"\b(?:said|says|added|told|wrote|tweeted|argued|according to|warned) $")
# "on behalf of Tovin Roe", "the case was brought by Tovin Roe": people, or bodies known as such
FOR_WHOM = re.compile(
    r"\b(?:on behalf of|(?:brought|filed|written|authored|signed|sponsored|introduced|proposed"
    r"|moved|seconded|drafted|chaired) by) $"
)
# "one of the customers, Delmiro Roe, sued": in apposition to a common noun
NOUN_BEFORE = re.compile(r"\b[a-z]{3,}, $")
# "the sheriff of Nye County, Delmiro Roe, sued", "the head of the Elko Law Project, …"
OFFICER_BEFORE = re.compile(
    r"\b(?:mayor|sheriff|chief|governor|chair\w*|director|president|head|leader|spokes\w+|founder"
    r"|superintendent|prosecutor|attorney|lawyer|counsel|manager|professor|commissioner)"
    r" (?:of|for|at) [^,.;:\n]{2,50}, $"
)
# "Advocates for Fair Courts sued"
PART_OF_A_BODY = re.compile(r"\b[A-Z]\w+s (?:for|against) $")
# "the City of South Miami sued", "the cities of Reno and Ely"
TOWN_BEFORE = re.compile(
    r"\b(?:[Cc]ity|[Tt]own|[Vv]illage|[Bb]orough|[Tt]ownship) of $"
    r"|\b(?:[Cc]ities|[Tt]owns|[Vv]illages|[Bb]oroughs) of (?:[A-Z][\w ]{2,30},? ){1,6}(?:and )?$"
)
LOWER_BEHIND_HYPHEN = re.compile(r"-[a-z]{3}")
NO_PART_OF_NAME = BODY_HEADS | NOT_IN_A_NAME
LONGEST_NAME = 5
BEHIND_A_BILL = frozenset("Would Will Could May Might To Of Is Was In On That Would-be No".split())
# Words that name other things, but people as well: "Martina White".
SURNAMES_TOO = frozenset(
    "White Green Light Law Justice West North England Fox Trump Biden Easter".split()
)
# "Rep. Destin Hall": what else is a thing is a surname behind a title.
THINGS_AS_SURNAMES = frozenset("Hall Street Lake Park Day Post Field Church Bay Beach".split())
# "Ann Roe, Tovin Roe and Al Roe": between the names of a list
LISTED = re.compile(r"(?:, | and |, and )")
AND_NAME = re.compile(r",? and [A-Z]")
LONGEST_LINK = 6
FEWEST_LISTED = 3
SUFFIXES = {"Jr.", "Sr.", "II", "III", "IV"}
PARTICLES = {"de", "De", "del", "von", "van", "Van", "da", "dos", "la", "La", "bin", "al", "los"}


def surname(name: str) -> str:
    """Return the last name without suffix: "Cyrus Vance Jr." → "Vance"."""
    words = name.replace(",", "").split(" ")
    while len(words) > 1 and words[-1] in SUFFIXES:
        words.pop()
    return words[-1]


def known_people(scene: Scene, hits: Iterable[Hit]) -> list[NamedActor]:
    """Return the people of the lists whose full names stand in the text, with their titles."""
    people = []
    for hit in hits:
        if not hit.alias.actors or hit.alias.actors[0].kind != ActorKind.PERSON:
            continue
        actor = hit.alias.actors[0]
        start, _ = title_before(scene.folded, hit.start)
        people.append(scene.actor(start, hit.end, actor.name, actor.kind, known=True))
    return people


def new_people(scene: Scene, hits: Sequence[Hit], surnames: Container[str]) -> list[NamedActor]:
    """Return people that no list knows, by a title, an apposition, a speech verb or first name.

    ``surnames`` are those of the lists: "Sessions Threatens" in a headline is no new person.
    """
    people: list[NamedActor] = []
    maybe: list[tuple[int, int]] = []
    blocked = [h for h in hits if h.alias.actors or not _may_be_part_of_name(h)]
    blocked_at = {place for hit in blocked for place in range(hit.start, hit.end)}
    ends = {hit.start: hit.end for hit in blocked if hit.alias.actors}
    for run in _runs(scene.folded):
        found = _name_in_run(scene, _behind_bodies(scene.folded, run, ends))
        if not found:
            continue
        start, end = found
        first = scene.folded[start:end].split(" ", 1)[0]
        if start in blocked_at or end - 1 in blocked_at or scene.furniture.is_credit(start):
            continue
        title_start, title = title_before(scene.folded, start)
        if first in surnames and first not in FIRST_NAMES:
            goes_on = title and GOES_ON_SMALL.match(scene.folded, end)
            if not (goes_on or _is_meant(scene.folded, start)):
                continue  # "Attorney General Sessions Threatens Cities"
        name = scene.text[start:end]
        if title or _is_person(scene, start, end):
            people.append(scene.actor(title_start, end, name, ActorKind.PERSON, known=False))
        else:
            maybe.append((start, end))
    spans = [(one.start, one.end) for one in people]
    spans += [(hit.start, hit.end) for hit in hits if hit.alias.actors and _is_of_a_person(hit)]
    for start, end in _listed_with(scene.folded, spans, maybe):
        name = scene.text[start:end]
        people.append(scene.actor(start, end, name, ActorKind.PERSON, known=False))
    return people


def _is_of_a_person(hit: Hit) -> bool:
    return hit.alias.actors[0].kind is ActorKind.PERSON


def _listed_with(
    folded: str, people: Sequence[tuple[int, int]], maybe: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Those of two capitalised words that stand in a list with people, three at least.

    "The letter is signed by Ann Roe, Tovin Roe and Al Roe": Tovin Roe, too.
    """
    if not people or not maybe:
        return []
    unsure = set(maybe)
    found: list[tuple[int, int]] = []
    chain: list[tuple[int, int]] = []
    for span in [*sorted({*people, *unsure}), (len(folded) + LONGEST_LINK, 0)]:
        gap = span[0] - chain[-1][1] if chain else 0
        linked = (
            chain and 0 < gap < LONGEST_LINK and LISTED.fullmatch(folded, chain[-1][1], span[0])
        )
        if not linked:
            if len(chain) >= FEWEST_LISTED and not unsure.issuperset(chain):
                found += _unsure_of_list(folded, chain, unsure)
            chain = []
        chain.append(span)
    return found


def _unsure_of_list(
    folded: str, chain: Sequence[tuple[int, int]], unsure: set[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The unsure names of a list that "and" closes; what opens it may be something else."""
    end = chain[-1][1]
    if " and " not in folded[chain[0][0] : end] and not AND_NAME.match(folded, end):
        return []
    opens = folded.endswith(": ", 0, chain[0][0])
    return [one for one in chain[0 if opens else 1 :] if one in unsure]


def _runs(folded: str) -> Iterator[re.Match[str]]:
    """The runs of capitalised words; of "the Elko League's Ann Roe" also what it owns."""
    for run in CAPITALS.finditer(folded):
        if " " not in run.group():
            continue
        yield run
        owned = folded.rfind("'s ", run.start(), run.end())
        if owned > 0:
            person = CAPITALS.match(folded, owned + len("'s "), run.end())
            if person and " " in person.group():
                yield person


def _behind_bodies(folded: str, run: re.Match[str], ends: dict[int, int]) -> re.Match[str]:
    """Cut a body that is known off a run: "Office of Justice Programs | Ann Roe"."""
    last = max(
        (ends[n] for n in range(max(0, run.start() - 40), run.end()) if n in ends), default=0
    )
    if not run.start() < last < run.end():
        return run
    rest = CAPITALS.match(folded, last + 1, run.end())
    return rest if rest and " " in rest.group() else run


def _may_be_part_of_name(hit: Hit) -> bool:
    """Whether an alias may be somebody's first or last name: one word, a city ("Austin")."""
    kinds = {place.kind for place in hit.alias.places}
    return " " not in hit.alias.text and JurisdictionKind.CITY in kinds


def _name_in_run(scene: Scene, run: re.Match[str]) -> tuple[int, int] | None:
    """Return where a name of two to five words lies in a run of capitalised words.

    "Public Safety Function": what follows a word of no name is a thing, unless the word only
    opens the sentence or the next is a first name.
    """
    begin = start = _behind_titles(scene.folded, run.start(), run.end())
    words = scene.folded[start : run.end()].split(" ")
    has_title = start > run.start() or bool(title_before(scene.folded, start)[1])
    titled = has_title and words[0] in FIRST_NAMES  # "Mayor Bill Roe"
    titled = titled or _is_bill(words)
    while words and (
        (words[0] in NOT_A_FIRST_NAME and not titled)
        or words[0] in PARTICLES
        or words[0].endswith("'s")
    ):
        start += len(words[0]) + 1
        words = words[1:]
    for count, word in enumerate(words):
        if word.endswith("'s") or word.endswith("'"):
            words = [*words[:count], word[: word.rindex("'")]]
            break
    while words and (words[-1] in PARTICLES or words[-1] in NOT_A_FIRST_NAME):
        if len(words) == 2 and words[1] in SURNAMES_TOO and (has_title or words[0] in FIRST_NAMES):
            break
        words.pop()
    if start > begin and words and words[0] not in FIRST_NAMES and not scene.opens_sentence(begin):
        return None
    real = [word for word in words if word not in SUFFIXES]
    a_thing = len(words) == 2 and words[1] in THINGS_AS_SURNAMES
    if a_thing and (has_title or title_before(scene.folded, start)[1]):
        return start, start + len(" ".join(words))
    if not 2 <= len(real) <= LONGEST_NAME or any(map(_is_no_name, words[1:] if titled else words)):
        return None
    return start, start + len(" ".join(words))


def _is_bill(words: list[str]) -> bool:
    """ "Bill Horn", a man; not "Bill Would Ban", "Bill Signed"."""
    if words[0] != "Bill" or len(words) != 2 or not words[1].isalpha():
        return False
    return words[1] not in BEHIND_A_BILL and not words[1].endswith(("s", "ed"))


def _is_no_name(word: str) -> bool:
    """Whether a word is part of no person's name: "Grant", "ILCM", "Denver-based"."""
    shouted = word.isupper() and len(word) > 2 and "." not in word and word not in SUFFIXES
    return word in NO_PART_OF_NAME or shouted or bool(LOWER_BEHIND_HYPHEN.search(word))


def _behind_titles(folded: str, start: int, end: int) -> int:
    """Return where the words behind the last title in a run begin, else its start."""
    for found in TITLE_INSIDE.finditer(folded, start, end):
        start = found.end()
    return start


def _is_meant(folded: str, start: int) -> bool:
    """ "On behalf of Garland Roe": somebody, whatever else the first word may be."""
    return FOR_WHOM.search(folded, max(0, start - 24), start) is not None


def _is_person(scene: Scene, start: int, end: int) -> bool:
    """Whether the words around two capitalised words make them a person."""
    folded = scene.folded
    first = folded[start:end].split(" ", 1)[0]
    if first in FIRST_NAMES:
        return True
    if first in NOT_A_FIRST_NAME:
        return False
    if any(
        other.search(folded, max(0, start - 90), start) for other in (PART_OF_A_BODY, TOWN_BEFORE)
    ):
        return False
    after = folded[end : end + 80]
    if after.startswith(",") and (
        NOUN_BEFORE.search(folded, max(0, start - 30), start)
        or OFFICER_BEFORE.search(folded, max(0, start - 90), start)
    ):
        return True
    before = folded[max(0, start - 16) : start]
    happens = UNDERGOES.match(after) or HAPPENS_TO.search(folded, max(0, start - 40), start)
    if happens or IN_A_SUIT.match(after) or _is_meant(folded, start):
        return True
    return bool(ROLE_BEHIND.match(after) or SPEAKS.match(after) or SPOKEN_BY.search(before))
