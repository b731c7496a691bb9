"""Quarters of cities and other spots that GeoNames lists as places of their own.

The chronology knows cities, so these are left out; the list covers those above 30,000 people.
"""

_LISTED = {
    "AL": "East Florence",
    "AZ": "Maryvale; Deer Valley; Tempe Junction; Alhambra; Ahwatukee Foothills; Central City; "
    "Encanto; Casas Adobes; Catalina Foothills; San Tan Valley",
    "CA": "Hollywood; Valencia; Van Nuys; Koreatown; Universal City; Chinatown; Boyle Heights; "
    "San Pedro; Mid-City; Sylmar; Mira Mesa; Woodland Hills; Northridge; Reseda; "
    "North Hollywood; Florence-Graham; Canoga Park; Rancho Penasquitos; Valley Glen; "
    "Canyon Country; North Hills; Sherman Oaks; Wilmington; Vermont Square; Mission District; "
    "Winnetka; Laguna; Encino; Echo Park; La Jolla; West Hills; Chatsworth; Venice; Sawtelle; "
    "Bayview-Hunters Point; Studio City; Silver Lake; Antelope; Foothill Farms; Westmont; "
    "Arden-Arcade",
    "CO": "Southglenn; Dakota Ridge; Security-Widefield; Ken Caryl",
    "CT": "North Stamford; East Norwalk; City of Milford (balance); West Torrington",
    "DC": "Downtown DC; Columbia Heights; Mount Pleasant",
    "FL": "Carol City; West Hollywood; Fountainebleau; Allapattah; East Pensacola Heights; "
    "Little Havana; Flagami; Country Club; University; Princeton; Carrollwood Village; "
    "Egypt Lake-Leto; East Lake; Lakeside; The Hammocks; Kendale Lakes; Golden Glades",
    "GA": "Redan",
    "HI": "Waiau-Pacific Palisades; Makakilo / Kapolei / Honokai Hale; Kalihi-Palama; "
    "Joint Base Pearl Harbor Hickam; Aliamanu / Salt Lakes / Foster Village; "
    "ʻEwa Gentry-West Loch; Makiki / Lower Punchbowl / Tantalus; Hawai‘i Kai; East Honolulu",
    "ID": "Lewiston Orchards",
    "IL": "North Peoria; West Town; Near North Side; Belmont Cragin; South Lawndale; "
    "Logan Square; West Ridge; Lincoln Park; Portage Park; Irving Park; Chicago Lawn; Uptown; "
    "Edgewater; Rogers Park; Albany Park; South Shore; Auburn Gresham; Brighton Park; Ashburn; "
    "Gage Park; New City; Lincoln Square; Avondale; North Lawndale; North Center; "
    "Lower West Side; Bridgeport; Chicago Loop; West Lawn; Greater Grand Crossing; "
    "West Englewood; Chatham",
    "KY": "Lexington-Fayette; Meads",
    "LA": "Metairie Terrace",
    "MA": "South Boston; Dorchester; Framingham Center; North Chicopee; South Peabody; "
    "Brighton; East Boston; Beverly Cove; Fenway/Kenmore; Jamaica Plain; Mattapan; Hyde Park; "
    "West Roxbury; Ashmont",
    "MD": "South Bel Air; North Bel Air; Gwynn Oak; Oxon Hill-Glassmanor; "
    "Suitland-Silver Hill; St. Charles",
    "MN": "West Coon Rapids; Minnetonka Mills",
    "MO": "East Independence",
    "MS": "West Gulfport",
    "NC": "West Raleigh",
    "NH": "East Concord; Derry Village",
    "NJ": "South Vineland; Sayreville Junction; Sewell; Sicklerville",
    "NM": "Enchanted Hills; South Valley",
    "NY": "Brooklyn; Queens; Manhattan; The Bronx; Staten Island; Upper West Side; Jamaica; "
    "East Flatbush; East New York; Washington Heights; Astoria; Borough Park; Sunset Park; "
    "Sheepshead Bay; Harlem; East Harlem; Elmhurst; Bushwick; Gravesend; Corona; "
    "Richmond Hill; Fordham; West Albany; Flatbush; Chinatown; Canarsie; South Ozone Park; "
    "Kings Bridge; Brownsville; Ridgewood; Forest Hills; Jackson Heights; Bayside; "
    "Parkchester; Park Slope; Flatlands; East Village; Financial District; Bensonhurst; "
    "Coney Island; Clay; Morningside Heights; Cypress Hills; Ozone Park; Briarwood; "
    "Wakefield; Queens Village; Mott Haven; Sunnyside; Maspeth; Hell's Kitchen; Rego Park; "
    "Woodside; Morris Heights; Far Rockaway; Kensington; Manhattan Valley; Kew Gardens Hills; "
    "Whitestone; Woodhaven; Greenpoint; Dyker Heights; Glendale; Throgs Neck; Bath Beach; "
    "Williamsburg; West Village; Brighton Beach; Springfield Gardens; Brighton; New City",
    "OH": "Collinwood",
    "PA": "Center City; Wharton; Whitman; Oxford Circle; Olney; West Oak Lane; Cobbs Creek; "
    "Somerton; Bustleton; Overbrook; Wayne",
    "SC": "Hilton Head",
    "TN": "New South Memphis; East Chattanooga; Cordova; Hermitage; Brentwood Estates",
    "TX": "Alief; The Trails of Frisco; University of Texas; Mission Bend; Cypress",
    "UT": "Sandy Hills; South Jordan Heights",
    "VA": "East Hampton; Portsmouth Heights; South Suffolk; West Lynchburg",
    "WA": "Tri-Cities; City of Sammamish; West Lake Sammamish",
    "WI": "North La Crosse",
}

NEIGHBOURHOODS = frozenset(
    (name, state) for state, listed in _LISTED.items() for name in listed.split("; ")
)
