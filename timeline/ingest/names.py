"""Names that the reader uses → rows of actors, jurisdictions and publishers."""

from django.utils.text import slugify

from articles.extraction.names.gazetteer import Gazetteer
from articles.models import Publisher
from timeline.ingest.rows import insert, reserve
from timeline.models import Actor, Jurisdiction

LONGEST = 200


class NamedRows:
    """Primary keys by name; what is missing is made.

    A name of the packaged gazetteer is made with all that is known of it; any other actor is
    marked as made by the machine.
    """

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._actor_entries = {entry.name: entry for entry in gazetteer.actors}
        self._place_entries = {entry.name: entry for entry in gazetteer.places}
        self._actors = dict(Actor.objects.values_list("name", "pk"))
        self._slugs = set(Actor.objects.values_list("slug", flat=True))
        self._new_actors: list[Actor] = []  # not written yet
        self._places = dict(Jurisdiction.objects.values_list("name", "pk"))
        self._publishers = dict(Publisher.objects.values_list("name", "pk"))

    def write(self) -> None:
        """Insert the actors that were made since the last time."""
        insert(self._new_actors)
        self._new_actors = []

    def actor(self, name: str, kind: str) -> int:
        """Return the key of the actor with this name."""
        name = name[:LONGEST]
        if name not in self._actors:
            self._actors[name] = self._make_actor(name, kind).pk
        return self._actors[name]

    def place(self, name: str, kind: str) -> int:
        """Return the key of the jurisdiction with this name."""
        name = name[:LONGEST]
        if name not in self._places:
            self._places[name] = self._make_place(name, kind).pk
        return self._places[name]

    def publisher(self, name: str) -> int | None:
        """Return the key of the publisher with this name; None for no name."""
        if name and name not in self._publishers:
            self._publishers[name] = Publisher.objects.create(name=name).pk
        return self._publishers.get(name)

    def _make_actor(self, name: str, kind: str) -> Actor:
        """Make a row that ``write`` will insert; its key is reserved now."""
        (key,) = reserve(Actor, 1)
        row = Actor(pk=key, name=name, slug=self._free_slug(name), kind=kind, machine_made=True)
        if entry := self._actor_entries.get(name):
            row.kind, row.aliases, row.machine_made = entry.kind.value, list(entry.aliases), False
            if entry.jurisdiction:
                row.jurisdiction_id = self.place(entry.jurisdiction, "state")
        self._new_actors.append(row)
        return row

    def _free_slug(self, name: str) -> str:
        base = slugify(name)[: LONGEST - 8] or "actor"
        slug, number = base, 2
        while slug in self._slugs:
            slug, number = f"{base}-{number}", number + 1
        self._slugs.add(slug)
        return slug

    def _make_place(self, name: str, kind: str) -> Jurisdiction:
        entry = self._place_entries.get(name)
        if entry is None:
            return Jurisdiction.objects.create(name=name, kind=kind)
        return Jurisdiction.objects.create(
            name=name,
            kind=entry.kind.value,
            parent_id=self.place(entry.parent, "state") if entry.parent else None,
            aliases=list(entry.aliases),
            code=entry.code,
            population=entry.population,
        )
