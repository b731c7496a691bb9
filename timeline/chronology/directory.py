"""The values that facets may take, by what they are called and how they hang together."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from articles.models import Publisher
from timeline.chronology.answer import NameAndSlug
from timeline.models import Actor, Jurisdiction, Thread
from timeline.wording import fixed_labels

# Facets whose values are rows of a table; the others have fixed values.
NAMED_FACETS = ("actor", "jurisdiction", "thread", "publisher")


@dataclass(frozen=True, slots=True)
class Named:
    """One actor, place, story or publisher."""

    pk: int
    slug: str
    label: str
    aliases: tuple[str, ...] = ()
    parent: int | None = None  # primary key of the place that a place lies in


@dataclass(frozen=True)
class Family:
    """All values of one facet, by primary key."""

    values: Mapping[int, Named]

    @cached_property
    def by_slug(self) -> dict[str, Named]:
        """The values by slug."""
        return {value.slug: value for value in self.values.values()}

    @cached_property
    def names(self) -> dict[int, NameAndSlug]:
        """The same as rows of the chronology name them."""
        return {pk: NameAndSlug(value.label, value.slug) for pk, value in self.values.items()}

    @cached_property
    def children(self) -> dict[int, list[int]]:
        """Primary keys of the places that lie directly in a place."""
        below: dict[int, list[int]] = defaultdict(list)
        for value in self.values.values():
            if value.parent is not None:
                below[value.parent].append(value.pk)
        return below

    def lineage(self, pk: int) -> list[int]:
        """Return the value and those above it, up to the top; a circle ends where it closes."""
        line: list[int] = []
        at: int | None = pk
        while at is not None and at in self.values and at not in line:
            line.append(at)
            at = self.values[at].parent
        return line

    def depth(self, slug: str) -> int:
        """Return how many values lie above one."""
        return len(self.lineage(self.by_slug[slug].pk)) - 1

    def with_descendants(self, pks: Iterable[int]) -> set[int]:
        """Return the values and all that lie in them."""
        found: set[int] = set()
        todo = list(pks)
        while todo:
            pk = todo.pop()
            if pk not in found:
                found.add(pk)
                todo += self.children.get(pk, ())
        return found


@dataclass(frozen=True, eq=False)
class Directory:
    """Every named value of every facet, as one state of the database has them."""

    families: Mapping[str, Family] = field(default_factory=dict)

    def keys(self, facet: str, slugs: Iterable[str]) -> list[int]:
        """Return the primary keys of the values with these slugs; unknown slugs are left out."""
        by_slug = self.families[facet].by_slug
        return [by_slug[slug].pk for slug in slugs if slug in by_slug]


def load_family(facet: str) -> Family:
    """Read the values of one facet, in one query."""
    if facet == "publisher":
        rows = [Named(*row) for row in Publisher.objects.values_list("pk", "slug", "name")]
    elif facet == "thread":
        rows = [Named(*row) for row in Thread.objects.values_list("pk", "slug", "name")]
    elif facet == "actor":
        rows = [
            Named(pk, slug, name, _texts(aliases))
            for pk, slug, name, aliases in Actor.objects.values_list(
                "pk", "slug", "name", "aliases"
            )
        ]
    else:
        rows = [
            Named(pk, slug, name, _texts(aliases), parent)
            for pk, slug, name, aliases, parent in Jurisdiction.objects.values_list(
                "pk", "slug", "name", "aliases", "parent_id"
            )
        ]
    return Family({row.pk: row for row in rows})


def _texts(aliases: object) -> tuple[str, ...]:
    """Return the aliases that are text; a JSON column may hold anything."""
    if not isinstance(aliases, list):
        return ()
    return tuple(alias for alias in aliases if isinstance(alias, str))


def load_directory() -> Directory:
    """Read all values, in four queries."""
    return Directory({facet: load_family(facet) for facet in NAMED_FACETS})


def fixed_values() -> dict[str, dict[str, str]]:
    """Return the labels of the values of type, status and review by facet."""
    values: dict[str, dict[str, str]] = {"type": {}, "status": {}, "review": {}}
    for (facet, value), label in fixed_labels().items():
        values[facet][value] = label
    return values
