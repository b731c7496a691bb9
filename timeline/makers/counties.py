"""The better-known counties with their people in thousands at the census of 2020, rounded.

Only these win a bare name ("King County") over their namesakes in other states.
"""

_THOUSANDS = {
    "AL": "Jefferson 675",
    "AZ": "Maricopa 4421, Pima 1043, Santa Cruz 48, Yuma 204, Cochise 125, Pinal 425",
    "CA": "Los Angeles 10014, San Diego 3299, Orange 3187, Riverside 2418, San Bernardino 2182, "
    "Santa Clara 1936, Alameda 1682, Sacramento 1585, Contra Costa 1166, Fresno 1009, Kern 909, "
    "San Francisco 874, Ventura 844, San Mateo 764, San Joaquin 779, Stanislaus 553, Sonoma 489, "
    "Tulare 473, Solano 453, Santa Barbara 448, Monterey 439, Placer 405, Merced 281, "
    "Santa Cruz 271, Marin 262, Imperial 180, Napa 138",
    "CO": "El Paso 730, Denver 716, Arapahoe 655, Jefferson 583, Boulder 331",
    "CT": "Fairfield 957", "FL": "Miami-Dade 2702, Broward 1944, Palm Beach 1492, "
    "Hillsborough 1460, Orange 1430, Duval 996, Pinellas 959, Lee 761, Polk 725, Brevard 607, "
    "Pasco 562, Volusia 554, Seminole 471, Sarasota 434, Collier 376, Alachua 278",
    "GA": "Fulton 1067, Gwinnett 957, Cobb 766, DeKalb 764, Clayton 298, Chatham 295",
    "HI": "Honolulu 1017", "IA": "Polk 492, Linn 230, Johnson 153, Story 99",
    "IL": "Cook 5276, DuPage 933, Lake 714, Will 696, Kane 517, McHenry 310, Champaign 206",
    "IN": "Marion 977, Lake 499, Monroe 140", "KS": "Johnson 610, Sedgwick 524, Douglas 119, "
    "Wyandotte 169", "KY": "Jefferson 783, Fayette 323",
    "LA": "Orleans 384, Jefferson 441, East Baton Rouge 457",
    "MA": "Middlesex 1632, Worcester 862, Essex 810, Suffolk 798, Norfolk 726, Bristol 579, "
    "Plymouth 531, Barnstable 229",
    "MD": "Montgomery 1062, Prince George's 967, Baltimore 855, Anne Arundel 588, Howard 332, "
    "Frederick 272", "MI": "Wayne 1794, Oakland 1274, Macomb 881, Kent 658, Ingham 285, "
    "Washtenaw 372, Kalamazoo 262", "MN": "Hennepin 1282, Ramsey 552",
    "MO": "St. Louis 1004, Jackson 717", "NC": "Wake 1129, Mecklenburg 1115, Guilford 541, "
    "Forsyth 383, Durham 325, Buncombe 269, Alamance 171", "NE": "Douglas 585, Lancaster 323",
    "NJ": "Bergen 956, Essex 864, Middlesex 863, Hudson 725, Monmouth 644, Ocean 637, Union 575, "
    "Camden 523, Passaic 524, Morris 509, Burlington 462, Mercer 387, Somerset 345, Sussex 144, "
    "Cape May 95, Salem 65", "NM": "Bernalillo 676, Doña Ana 220, Santa Fe 155, San Miguel 27",
    "NV": "Clark 2265, Washoe 486",
    "NY": "Kings 2736, Queens 2405, New York 1694, Suffolk 1526, Bronx 1473, Nassau 1396, "
    "Westchester 1004, Erie 954, Monroe 759, Richmond 496, Onondaga 477, Orange 401, "
    "Rockland 338, Albany 315, Dutchess 296, Niagara 213, Ulster 182, Rensselaer 161, "
    "Tompkins 106", "OH": "Franklin 1324, Cuyahoga 1265, Hamilton 831, Summit 540, Butler 390",
    "OK": "Oklahoma 796, Tulsa 669",
    "OR": "Multnomah 815, Washington 600, Clackamas 421, Lane 383, Marion 346, Jackson 223",
    "PA": "Philadelphia 1604, Allegheny 1251, Montgomery 857, Bucks 647, Delaware 577, "
    "Lancaster 553, Chester 535, Berks 429, Lehigh 375", "RI": "Providence 661",
    "SC": "Greenville 526, Richland 416, Charleston 408",
    "TN": "Shelby 930, Davidson 716, Knox 479, Hamilton 366",
    "TX": "Harris 4731, Dallas 2614, Tarrant 2111, Bexar 2009, Travis 1290, Collin 1064, "
    "Denton 906, Hidalgo 871, El Paso 866, Fort Bend 823, Montgomery 620, Williamson 609, "
    "Cameron 421, Webb 267, Maverick 58", "UT": "Salt Lake 1185, Utah 659",
    "VA": "Fairfax 1150, Prince William 482, Loudoun 421, Chesterfield 365, Henrico 334, "
    "Arlington 239", "VT": "Chittenden 168",
    "WA": "King 2270, Pierce 921, Snohomish 828, Spokane 540, Clark 503, Thurston 295, "
    "Yakima 257, Whatcom 227, Benton 207, Franklin 97, Grant 99, Adams 21",
    "WI": "Milwaukee 939, Dane 562, Waukesha 407",
}  # fmt: skip


def _read() -> dict[str, int]:
    """Return people by full name of county: "King County, WA" → 2270000."""
    found = {}
    for state, listed in _THOUSANDS.items():
        for item in filter(None, listed.split(", ")):
            name, thousands = item.rsplit(" ", 1)
            kind = "Parish" if state == "LA" else "County"
            found[f"{name} {kind}, {state}"] = int(thousands) * 1000
    return found


COUNTY_POPULATIONS = _read()


# The county of a large city that bears another name, for "the county that houses Seattle".
_CITIES = {
    "WA": "Seattle King, Tacoma Pierce, Everett Snohomish", "IL": "Chicago Cook",
    "AZ": "Phoenix Maricopa, Tucson Pima", "TX": "Houston Harris, Austin Travis, "
    "San Antonio Bexar, Fort Worth Tarrant", "NV": "Las Vegas Clark, Reno Washoe",
    "FL": "Miami Miami-Dade, Tampa Hillsborough, Orlando Orange, Fort Lauderdale Broward, "
    "Jacksonville Duval", "OR": "Portland Multnomah", "MN": "Minneapolis Hennepin, St. Paul Ramsey",
    "MI": "Detroit Wayne", "OH": "Cleveland Cuyahoga, Columbus Franklin, Cincinnati Hamilton",
    "PA": "Pittsburgh Allegheny", "GA": "Atlanta Fulton", "NC": "Charlotte Mecklenburg, "
    "Raleigh Wake", "NY": "Buffalo Erie, Rochester Monroe, Syracuse Onondaga",
    "CA": "San Jose Santa Clara, Oakland Alameda, Bakersfield Kern, Anaheim Orange, "
    "Los Angeles Los Angeles, San Diego San Diego, Sacramento Sacramento, Fresno Fresno, "
    "Stockton San Joaquin", "NJ": "Newark Essex, Jersey City Hudson",
    "IN": "Indianapolis Marion", "NM": "Albuquerque Bernalillo", "TN": "Memphis Shelby, "
    "Nashville Davidson", "NE": "Omaha Douglas", "WI": "Milwaukee Milwaukee, Madison Dane",
    "MO": "Kansas City Jackson", "AL": "Birmingham Jefferson", "KY": "Louisville Jefferson",
    "UT": "Salt Lake City Salt Lake", "MA": "Boston Suffolk", "CO": "Colorado Springs El Paso",
}  # fmt: skip


def city_phrases(county: str) -> list[str]:
    """Return "county that includes Seattle" for "King County, WA", for each of its cities."""
    bare, state = county.rsplit(", ", 1)
    name = bare.removesuffix(" County")
    pairs = _CITIES.get(state, "").split(", ")
    return [
        f"county that includes {pair.removesuffix(' ' + name)}"
        for pair in pairs
        if pair.endswith(f" {name}")
    ]
