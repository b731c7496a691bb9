"""Rows of governments as parties: states, cities and counties, legislatures and high offices."""

from collections.abc import Iterator

from articles.extraction.values import ActorKind
from timeline.makers.rows import Row, actor_row

# Cities at least this large are listed as parties with a mayor and a police department.
LARGE_CITY = 100_000
STORY_CITIES = {"Niagara Falls, NY", "Santa Fe, NM", "Cambridge, MA", "Somerville, MA",
                "Ithaca, NY", "Burlington, VT", "Takoma Park, MD", "Los Alamitos, CA",
                "El Cenizo, TX", "Chelsea, MA", "Lawrence, MA", "Berkeley, CA"}  # fmt: skip
POLICE_INITIALS = {"New York": "NYPD", "Los Angeles": "LAPD", "Washington": "MPD"}
NO_MAYOR = {"Arlington, VA"}

LEGISLATURES = {
    "Massachusetts": "Massachusetts Legislature", "New Hampshire": "New Hampshire General Court",
    **dict.fromkeys(("Colorado", "Connecticut", "Delaware", "Georgia", "Illinois", "Indiana",
                     "Iowa", "Kentucky", "Maryland", "Missouri", "North Carolina", "Ohio",
                     "Pennsylvania", "Rhode Island", "South Carolina", "Tennessee", "Vermont",
                     "Virginia"), "General Assembly"),
    "North Dakota": "Legislative Assembly", "Oregon": "Legislative Assembly",
}  # fmt: skip

# The lower chambers that are not called House of Representatives.
LOWER_CHAMBERS = {
    **dict.fromkeys(("California", "Nevada", "New York", "Wisconsin"), "Assembly"),
    **dict.fromkeys(("Maryland", "Virginia", "West Virginia"), "House of Delegates"),
    "New Jersey": "General Assembly",
}


def chambers(state: str, slug: str) -> Iterator[Row]:
    """Yield a state's two chambers; Nebraska has but one legislature."""
    if state == "Nebraska":
        return
    lower = LOWER_CHAMBERS.get(state, "House of Representatives")
    short = lower.split(" ")[-1] if lower.endswith("Assembly") else lower.split(" ")[0]
    for name, word in ((f"{state} Senate", "Senate"), (f"{state} {lower}", short)):
        aliases = {f"{state}{link} {word}" for link in ("", " state", " State", "'s", "'s state")}
        yield actor_row(name, ActorKind.AGENCY, slug, sorted(aliases - {name}))


def legislature(state: str) -> str:
    """Return the name of a state's legislature: "California Legislature"."""
    title = LEGISLATURES.get(state, "Legislature")
    return title if title.startswith(state) else f"{state} {title}"


def state_governments(places: list[Row]) -> Iterator[Row]:
    """Yield each state as a party, its legislature and chambers, governor and attorney general."""
    for place in places:
        fields = place["fields"]
        if fields["kind"] != "state":
            continue
        name, slug = fields["name"], fields["slug"]
        body = legislature(name)
        yield actor_row(
            f"State of {name}", ActorKind.AGENCY, slug,
            [f"state of {name}", f"{name} state government", f"Commonwealth of {name}"],
        )  # fmt: skip
        yield actor_row(
            body, ActorKind.AGENCY, slug,
            sorted({f"{name} Legislature", f"{name} legislature", f"{name} lawmakers",
                    f"{name} legislators", f"{name}'s legislature", f"{name}'s Legislature",
                    f"{name} state legislature", f"{name} State Legislature",
                    f"{name}'s state legislature", f"{name}'s General Assembly",
                    f"{name}'s lawmakers"} - {body}),
        )  # fmt: skip
        yield from chambers(name, slug)
        yield actor_row(f"Governor of {name}", ActorKind.OFFICE, slug, [f"{name} governor"])
        yield actor_row(
            f"Attorney General of {name}", ActorKind.OFFICE, slug,
            [f"{name} attorney general", f"{name} Attorney General"],
        )  # fmt: skip


def city_party(name: str) -> str:
    """Return a city as a party: "Chicago, IL" → "City of Chicago"."""
    bare = name.rsplit(", ", 1)[0]
    return {"New York, NY": "New York City", "Washington, DC": "District of Columbia"}.get(
        name, f"City of {bare}"
    )


def city_governments(places: list[Row]) -> Iterator[Row]:
    """Yield the larger cities as parties, with council, mayor and police; the largest first."""
    taken: set[str] = set()
    cities = [p["fields"] for p in places if p["fields"]["kind"] == "city"]
    for fields in sorted(cities, key=lambda f: (-f["population"], f["name"])):
        name, slug = fields["name"], fields["slug"]
        if fields["population"] < LARGE_CITY and name not in STORY_CITIES:
            continue
        bare = name.rsplit(", ", 1)[0]
        label = bare if bare not in taken else name
        taken.add(bare)
        label = "New York City" if name == "New York, NY" else label
        party = city_party(name) if label != name else f"City of {name}"
        aliases = [f"city of {bare}", f"City of {bare}"] if label != name else []
        yield actor_row(party, ActorKind.AGENCY, slug, [a for a in aliases if a != party])
        yield actor_row(
            f"{label} City Council" if bare != "New York" else "New York City Council",
            ActorKind.AGENCY, slug,
            [f"{bare} City Council", f"{bare} city council", f"{bare}'s City Council",
             f"{bare}'s city council"],
        )  # fmt: skip
        if name not in NO_MAYOR:
            yield actor_row(f"Mayor of {label}", ActorKind.OFFICE, slug, [f"{bare} mayor"])
        initials = [POLICE_INITIALS[bare]] if label != name and bare in POLICE_INITIALS else []
        yield actor_row(
            f"{label} Police Department", ActorKind.AGENCY, slug,
            [f"{bare} Police Department", f"{bare} police", f"{bare} Police", *initials],
        )  # fmt: skip


def county_governments(places: list[Row]) -> Iterator[Row]:
    """Yield the better-known counties as parties; the largest of a name bears it bare."""
    taken: set[str] = set()
    counties = [p["fields"] for p in places if p["fields"]["kind"] == "county"]
    for fields in sorted(counties, key=lambda f: (-f["population"], f["name"])):
        name, slug = fields["name"], fields["slug"]
        if not fields["population"]:
            continue
        bare = name.rsplit(", ", 1)[0]
        label = bare if bare not in taken else name
        taken.add(bare)
        yield actor_row(label, ActorKind.AGENCY, slug)


def government_rows(places: list[Row]) -> list[Row]:
    """Return all rows of ``fixtures/governments``; of two of one name the first counts."""
    rows: dict[str, Row] = {}
    for made in (state_governments, city_governments, county_governments):
        for row in made(places):
            rows.setdefault(row["fields"]["slug"], row)
    return list(rows.values())
