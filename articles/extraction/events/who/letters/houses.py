"""Whether two names stand for one house: an attorney general and the Justice Department."""

import re
from collections.abc import Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.who.bystanders import Named
from articles.extraction.values import ActorKind, JurisdictionKind, Role

FEDERAL = JurisdictionKind.FEDERAL
# "Assistant Attorney General Ann Roe" writes for the Justice Department
DEPARTMENTS = {
    "attorney": "U.S. Department of Justice",
    "justice": "U.S. Department of Justice",
    "homeland": "U.S. Department of Homeland Security",
    "ice": "U.S. Immigration and Customs Enforcement",
}
DEPARTMENT = re.compile(rf"\b(?:{'|'.join(DEPARTMENTS)})\b", re.IGNORECASE)
# "Oversight Chair Ann Roe", "Rep. Al Roe" write for a committee
LAWMAKER = re.compile(r"(?:[A-Z][\w.-]+ )*(?:[Cc]hair\w*|Reps?\.|Sens?\.|Congress\w+|Senator)\b")


def same_house(one: Named | Role, other: Named | Role, article: Article, place: int) -> bool:
    """Whether two may write and read each other's letters; ``place`` is where one is told of.

    A person and the body whose office he holds, two bodies of one city, county or state.
    """
    if one.name == other.name:
        return True
    people = [each for each in (one, other) if each.kind is ActorKind.PERSON]
    if len(people) == 1:
        body = other if people[0] is one else one
        return _signs_for(people[0], body, article, place)
    homes = article.homes.home_of(one.name), article.homes.home_of(other.name)
    local = homes[0] is not None and homes[0].kind is not FEDERAL
    return not people and local and homes[0] == homes[1]


def any_same(
    names: Sequence[Named | Role], others: Sequence[Role], article: Article, place: int
) -> bool:
    """Whether a name of one list stands for the house of a name of the other."""
    return any(same_house(one, other, article, place) for one in names for other in others)


def are_federal(names: Sequence[Named | Role], article: Article) -> bool:
    """Whether all belong to the federal government, as far as their homes are known."""
    homes = [article.homes.home_of(one.name) for one in names]
    return all(home is not None and home.kind is FEDERAL for home in homes)


def _signs_for(person: Named | Role, body: Named | Role, article: Article, place: int) -> bool:
    """Whether a letter of somebody may be that of a body, by his home and his title."""
    if client := article.homes.lawyer_for(person.name):
        return client == body.name
    if "Committee" in body.name:
        near = article.actors_near(place)
        return any(one.name == person.name and LAWMAKER.match(one.text) for one in near)
    home, his = article.homes.home_of(body.name), article.homes.home_of(person.name)
    if home is None or (his is not None and his != home):
        return False
    if home.kind is not FEDERAL:
        return his is not None
    title = person.as_named if isinstance(person, Role) else person.text
    found = DEPARTMENT.search(title)
    return found is not None and DEPARTMENTS[found.group().lower()] == body.name
