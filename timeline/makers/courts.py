"""Rows of the federal courts, each as a place (its district) and as an actor (the bench)."""

from collections.abc import Iterator

from django.utils.text import slugify

from articles.extraction.values import ActorKind, JurisdictionKind
from timeline.makers.rows import Row, actor_row, jurisdiction_row

SIDES = {"N": "Northern", "E": "Eastern", "S": "Southern", "W": "Western", "M": "Middle",
         "C": "Central"}  # fmt: skip

# State: the sides its districts are named for ("" is one district), circuit, law abbreviation.
DISTRICTS = {
    "AL": ("NMS", 11, "Ala."), "AK": ("", 9, "Alaska"), "AZ": ("", 9, "Ariz."),
    "AR": ("EW", 8, "Ark."), "CA": ("NECS", 9, "Cal."), "CO": ("", 10, "Colo."),
    "CT": ("", 2, "Conn."), "DE": ("", 3, "Del."), "DC": ("", 0, "D.C."),
    "FL": ("NMS", 11, "Fla."), "GA": ("NMS", 11, "Ga."), "HI": ("", 9, "Haw."),
    "ID": ("", 9, "Idaho"), "IL": ("NCS", 7, "Ill."), "IN": ("NS", 7, "Ind."),
    "IA": ("NS", 8, "Iowa"), "KS": ("", 10, "Kan."), "KY": ("EW", 6, "Ky."),
    "LA": ("EMW", 5, "La."), "ME": ("", 1, "Me."), "MD": ("", 4, "Md."),
    "MA": ("", 1, "Mass."), "MI": ("EW", 6, "Mich."), "MN": ("", 8, "Minn."),
    "MS": ("NS", 5, "Miss."), "MO": ("EW", 8, "Mo."), "MT": ("", 9, "Mont."),
    "NE": ("", 8, "Neb."), "NV": ("", 9, "Nev."), "NH": ("", 1, "N.H."),
    "NJ": ("", 3, "N.J."), "NM": ("", 10, "N.M."), "NY": ("NESW", 2, "N.Y."),
    "NC": ("EMW", 4, "N.C."), "ND": ("", 8, "N.D."), "OH": ("NS", 6, "Ohio"),
    "OK": ("NEW", 10, "Okla."), "OR": ("", 9, "Or."), "PA": ("EMW", 3, "Pa."),
    "PR": ("", 1, "P.R."), "RI": ("", 1, "R.I."), "SC": ("", 4, "S.C."),
    "SD": ("", 8, "S.D."), "TN": ("EMW", 6, "Tenn."), "TX": ("NESW", 5, "Tex."),
    "UT": ("", 10, "Utah"), "VT": ("", 2, "Vt."), "VA": ("EW", 4, "Va."),
    "WA": ("EW", 9, "Wash."), "WV": ("NS", 4, "W. Va."), "WI": ("EW", 7, "Wis."),
    "WY": ("", 10, "Wyo."),
}  # fmt: skip

# Where the judges of a district sit, for "a federal judge in Chicago"; 28 U.S.C. 81-131.
SEATS = {
    "AL N": "Birmingham, Huntsville", "AL M": "Montgomery", "AL S": "Mobile",
    "AR E": "Little Rock", "AR W": "Fayetteville, Fort Smith",
    "CA N": "San Francisco, Oakland, San Jose", "CA E": "Sacramento, Fresno, Bakersfield",
    "CA C": "Los Angeles, Santa Ana, Riverside", "CA S": "San Diego, El Centro",
    "FL N": "Tallahassee, Pensacola, Gainesville",
    "FL M": "Tampa, Orlando, Jacksonville, Fort Myers",
    "FL S": "Miami, Fort Lauderdale, West Palm Beach", "GA N": "Atlanta",
    "GA M": "Macon, Columbus, Albany", "GA S": "Savannah, Augusta", "IL N": "Chicago, Rockford",
    "IL C": "Springfield, Peoria, Urbana", "IL S": "East St. Louis",
    "IN N": "South Bend, Hammond, Fort Wayne", "IN S": "Indianapolis, Evansville",
    "IA N": "Cedar Rapids, Sioux City", "IA S": "Des Moines, Davenport",
    "KY E": "Lexington, Covington", "KY W": "Louisville, Bowling Green",
    "LA E": "New Orleans", "LA M": "Baton Rouge", "LA W": "Shreveport, Lafayette, Lake Charles",
    "MI E": "Detroit, Ann Arbor, Flint", "MI W": "Grand Rapids, Kalamazoo, Lansing",
    "MS N": "Oxford", "MS S": "Jackson, Gulfport", "MO E": "St. Louis",
    "MO W": "Kansas City, Springfield, Jefferson City", "NY S": "Manhattan, White Plains",
    "NY E": "Brooklyn, Central Islip", "NY N": "Albany, Syracuse, Binghamton, Utica",
    "NY W": "Buffalo, Rochester", "NC E": "Raleigh, Wilmington", "NC M": "Greensboro, Durham",
    "NC W": "Charlotte, Asheville", "OH N": "Cleveland, Toledo, Akron, Youngstown",
    "OH S": "Columbus, Cincinnati, Dayton", "OK N": "Tulsa", "OK E": "Muskogee",
    "OK W": "Oklahoma City", "PA E": "Philadelphia, Allentown, Reading",
    "PA M": "Harrisburg, Scranton, Williamsport", "PA W": "Pittsburgh, Erie",
    "TN E": "Knoxville, Chattanooga", "TN M": "Nashville", "TN W": "Memphis",
    "TX N": "Dallas, Fort Worth, Amarillo, Lubbock", "TX E": "Tyler, Sherman, Beaumont, Plano",
    "TX S": "Houston, Brownsville, Laredo, McAllen, Corpus Christi, Victoria, Galveston",
    "TX W": "San Antonio, Austin, El Paso, Waco, Midland, Del Rio",
    "VA E": "Alexandria, Richmond, Norfolk", "VA W": "Roanoke, Charlottesville, Lynchburg",
    "WA E": "Spokane, Yakima", "WA W": "Seattle, Tacoma", "WV N": "Wheeling",
    "WV S": "Charleston, Huntington", "WI E": "Milwaukee, Green Bay", "WI W": "Madison",
}  # fmt: skip

# Where the courts of appeals sit; 28 U.S.C. 48.
CIRCUITS = {
    1: ("First", "Boston"), 2: ("Second", "New York"), 3: ("Third", "Philadelphia"),
    4: ("Fourth", "Richmond"), 5: ("Fifth", "New Orleans"), 6: ("Sixth", "Cincinnati"),
    7: ("Seventh", "Chicago"), 8: ("Eighth", "St. Louis"), 9: ("Ninth", "San Francisco"),
    10: ("Tenth", "Denver"), 11: ("Eleventh", "Atlanta"),
}  # fmt: skip


CITED = {2: "2d", 3: "3d"}  # as lawyers cite them


def ordinal(number: int) -> str:
    """Return "1st", "2nd", "9th", "11th"."""
    last = {1: "st", 2: "nd", 3: "rd"}.get(number, "th")
    return f"{number}{last}"


def district_abbreviation(side: str, law: str) -> str:
    """Return "N.D. Ill.", "S.D.N.Y.", "D. Mass.", "D.N.J.": Bluebook, single capitals close up."""
    head = f"{side}.D." if side else "D."
    capitals = all(len(part) == 1 for part in law.rstrip(".").split("."))
    return head + ("" if capitals else " ") + law


def district_aliases(side: str, state: str, name: str) -> list[str]:
    """Return the wordings of a district: "Northern District of Illinois" and its seats."""
    if state == "DC":
        return ["U.S. District Court for the District of Columbia", "federal court in Washington",
                "federal court in Washington, DC"]  # fmt: skip
    whole = f"{SIDES[side]} District of {name}" if side else f"District of {name}"
    aliases = [whole] if side else []
    for court in ("U.S. District Court", "United States District Court"):
        aliases.append(f"{court} for the {whole}")
    if not side:
        return [*aliases, f"U.S. District Court in {name}", f"federal court in {name}"]
    seats = filter(None, SEATS.get(f"{state} {side}", "").split(", "))
    places = {"Manhattan": "New York, NY"}
    aliases += [f"federal court in {places.get(s, f'{s}, {state}')}" for s in seats]
    if (state, side) == ("NY", "S"):
        aliases += ["federal court in Manhattan"]
    if (state, side) == ("NY", "E"):
        aliases += ["federal court in Brooklyn"]
    return aliases


def district_courts(states: dict[str, Row]) -> Iterator[Row]:
    """Yield each district court, as a place and as an actor."""
    for state, (sides, _, law) in DISTRICTS.items():
        parent = states[state]
        for side in sides or [""]:
            code = district_abbreviation(side, law)
            name = f"U.S. District Court, {code}"
            aliases = [code, *district_aliases(side, state, parent["fields"]["name"])]
            yield from court_pair(name, parent, aliases, code)


def circuit_courts(top: Row) -> Iterator[Row]:
    """Yield each court of appeals and the Supreme Court, as a place and as an actor."""
    for number, (word, seat) in CIRCUITS.items():
        aliases = [f"{n} Circuit" for n in (ordinal(number), word)]
        aliases += [f"{n} U.S. Circuit Court of Appeals" for n in (ordinal(number), word)]
        aliases += [f"{n} Circuit Court of Appeals" for n in (ordinal(number), word)]
        aliases += [f"U.S. Court of Appeals for the {n} Circuit" for n in (ordinal(number), word)]
        aliases.append(f"federal appeals court in {seat}")
        code = f"{CITED.get(number, ordinal(number))} Cir."
        slug = slugify(f"U.S. Court of Appeals ({code})")
        name = f"U.S. Court of Appeals ({ordinal(number)} Cir.)"  # as news writes it
        yield from court_pair(name, top, aliases, code, slug)
    yield from court_pair(
        "U.S. Court of Appeals (D.C. Cir.)", top,
        ["D.C. Circuit", "D.C. Circuit Court of Appeals", "federal appeals court in Washington",
         "U.S. Court of Appeals for the D.C. Circuit", "DC Circuit",
         "U.S. Court of Appeals for the District of Columbia Circuit"], "D.C. Cir.",
    )  # fmt: skip
    yield from court_pair(
        "U.S. Supreme Court", top,
        ["Supreme Court", "United States Supreme Court", "the nation's highest court", "SCOTUS",
         "Supreme Court of the United States", "US Supreme Court"], "U.S.",
    )  # fmt: skip


def court_pair(
    name: str, parent: Row, aliases: list[str], code: str, slug: str = ""
) -> Iterator[Row]:
    """Yield a court's row as a place, then as an actor of the same name."""
    kind = JurisdictionKind.COURT
    yield jurisdiction_row(name, kind, parent, aliases=aliases, code=code, slug=slug)
    yield actor_row(name, ActorKind.COURT, parent["fields"]["slug"], aliases, slug)


def court_rows(states: dict[str, Row], top: Row) -> list[Row]:
    """Return all rows of ``fixtures/courts``."""
    return [*circuit_courts(top), *district_courts(states)]
