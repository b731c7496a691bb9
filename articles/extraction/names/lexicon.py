"""Words that tell what a capitalised name is: a person, a body, a city, a newspaper."""

from typing import Final


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


WEEKDAYS_AND_MONTHS: Final = _set(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May "
    "June July August September October November December Jan. Feb. Aug. Sept. Oct. Nov. Dec."
)

# Before a bare city: "in Albany", "near Salem", "Mayor of Kent".
PLACE_PREPOSITIONS: Final = _set(
    "in of from near at to around outside inside across into through toward towards throughout "
    "against sued sue suing"
)

# After a city that acts or owns: "Portland Mayor Ted Wheeler", "Denver police".
CITY_FOLLOWERS: Final = _set(
    "Mayor mayor Police police City city Council council Sheriff sheriff Attorney attorney "
    "District district Department department officials officers residents lawmakers Democrat "
    "Democrats Republican Republicans Superintendent Commissioner Vice Deputy Chief chief "
    "Councilman Councilwoman Councilmember Councilor Alderman Alderwoman Alderperson Ald. "
    "Public School Fire Municipal Immigration "
    "County Archbishop Rep. Sen. State Area area metro Metro suburbs suburb"
)

# In a headline these go on after a city: "Chicago Sues Justice Department".
HEADLINE_WORDS: Final = _set(
    "Sues Sued Wins Won Loses Lost Passes Passed Votes Voted Approves Approved Asks Joins Vows "
    "Says Will To Is Are Has In On Over And Or For From With After As Gets Faces Fights Files "
    "Seeks Defies Rejects Ends Bans Adopts Declares Becomes Refuses Challenges Defends Officials "
    "Leaders Residents Sheriff's Subpoenaed Warned Threatened Takes Drops Moves May Can Must"
)

# After a name these show that it is a paper, a team, a school, a street: not the city.
NOT_THE_CITY: Final = _set(
    "Times Post Tribune Globe Herald Journal News Sun Chronicle Examiner Gazette Star Star-Ledger "
    "Press Record Register Bee Inquirer Observer Dispatch Sentinel Today Magazine Review Daily "
    "Morning Public-Radio Sun-Times Union-Tribune Post-Gazette University College Law Street "
    "Avenue Boulevard Road Drive Square Bridge Airport Hospital Bulls Cubs Bears Bulls Lakers "
    "Dodgers Giants Yankees Mets Cowboys Rangers Broncos Patriots Eagles Hotel Monument "
    "Redskins Nationals Examiner Free Blade Plain Courant Monthly"
)

STATE_FOLLOWERS: Final = _set(
    "Gov. Governor governor Attorney attorney Legislature legislature lawmakers legislators Sen. "
    "Senate Assembly House State state Secretary Lt. Department Supreme law laws General "
    "Republicans Democrats Republican Democrat AG Solicitor statute residents drivers"
)

# A city's own officers and bodies: "New York Mayor", "New York police".
CITY_OFFICE_FOLLOWERS: Final = _set("Mayor mayor Police police City city Council council")

TITLES: Final[tuple[str, ...]] = (
    "U.S. Attorney General", "US Attorney General", "United States Attorney General",
    "U.S. attorney general", "Attorney General", "attorney general",
    "Deputy Attorney General", "Associate Attorney General", "Assistant Attorney General",
    "Solicitor General", "U.S. President", "US President", "President-elect", "President",
    "president", "Vice President", "First Lady", "Press Secretary", "press secretary",
    "Homeland Security Secretary", "Secretary of State", "Secretary", "secretary",
    "Lieutenant Governor", "Lt. Governor", "Lt. Gov.", "Governor", "Gov.", "governor",
    "government",
    "Mayor", "mayor", "County Executive", "county executive", "County Executive Director",
    "Executive", "executive director", "Executive Director", "County Clerk",
    "County Commissioner", "Commissioner", "commissioner", "County Sheriff", "Sheriff",
    "sheriff", "Police Chief", "police chief", "Chief", "chief", "Superintendent",
    "District Attorney", "district attorney", "State's Attorney", "City Attorney",
    "city attorney", "County Counsel", "Corporation Counsel", "City Solicitor", "Prosecutor",
    "U.S. Attorney", "US Attorney", "U.S. attorney", "United States Attorney",
    "American lawyer", "US lawyer",
    "U.S. District Judge", "US District Judge", "U.S. District Court Judge",
    "U.S. Circuit Judge", "Circuit Judge", "District Judge", "Chief Judge", "Magistrate Judge",
    "Superior Court Judge", "Senior U.S. District Judge", "Judge", "judge", "Chief Justice",
    "Justice", "U.S. Sen.", "US Senator", "U.S. Senator", "Senator", "Sen.", "senator",
    "State Sen.", "state Sen.", "State Senator", "U.S. Rep.", "U.S. Representative",
    "Representative", "Rep.", "Congressman", "Congresswoman", "congressman", "congresswoman",
    "State Rep.", "state Rep.", "Assemblyman", "Assemblywoman", "Assemblymember",
    "Assembly Speaker", "Assembly Member", "Delegate", "Del.", "Speaker", "House Speaker",
    "Sponsor", "Legislator", "County Legislator", "Legislators", "Delegates",
    "Senate Leader",
    "Senate President", "Majority Leader", "Minority Leader", "Senate President Pro Tem",
    "Senate leader", "Supervisor", "supervisor", "Councilman", "Councilwoman", "Councilmember",
    "Councilor", "Council Speaker", "Council President", "Alderman", "Alderwoman", "Alderperson",
    "Ald.", "Freeholder",
    "Director", "director", "Acting Director", "acting director", "interim director",
    "spokesman", "spokeswoman", "spokesperson", "attorney", "lawyer", "activist", "professor",
    "Professor", "Archbishop", "Bishop", "Cardinal", "Rabbi", "Pastor", "Rev.", "Father",
    "Dr.", "Mr.", "Mrs.", "Ms.", "Sgt.", "Lt.", "Capt.", "Col.", "Gen.", "Maj.", "Officer",
    "Deputy", "Special Agent", "analyst", "researcher", "co-founder", "founder", "organizer",
    "Sens.", "Reps.", "Govs.", "Attorneys General", "Mayors", "Senators", "Governors",
    "Councilmen", "Councilwomen", "Councilmembers", "Council Members", "Councilors", "Aldermen",
    "Commissioners", "Supervisors", "Freeholders", "Selectmen", "Trustees", "Assemblymen",
    "Representatives", "Prosecutors", "District Attorneys", "Police Chiefs", "Directors",
    "Justices", "Judges", "Sheriffs", "candidate", "incumbent", "challenger", "nominee",
    "economist",
    "Minister", "Chairman", "Chairwoman", "Chairperson", "Chair", "chairman", "chairwoman",
    "Board President", "Vice Mayor", "Deputy Mayor", "Police Superintendent",
    "Police Commissioner", "Police Director", "Undersheriff", "Chief Deputy Sheriff",
    "Ranking Member", "Whip", "City Manager", "County Manager", "County Judge",
    "Comptroller", "Treasurer", "Public Defender", "Inspector General", "Selectman",
    "Democrat", "Republican", "Field Office Director", "Secretary-General", "Border Czar",
    "Sister", "Brother", "Imam", "Elder", "Monsignor",
    "border czar", "Council Member", "council member", "Trustee", "Assembly Majority Leader",
    "Senate Majority Leader", "Senate Minority Leader", "Metro Council Member",
    "County Administrator", "City Administrator", "Administrator", "administrator",
    "County Attorney", "county attorney", "State Attorney", "Commonwealth's Attorney",
    "Solicitor", "County Prosecutor", "prosecutor", "public defender", "Public defender",
    "Controller", "controller", "comptroller", "Auditor", "auditor", "Clerk", "Recorder",
    "Council member", "City Council member", "City Council Member", "Board Member",
    "board member", "Committeeman", "Alderwoman", "Councilperson", "Assemblyperson",
    "Selectwoman", "Town Supervisor", "Town Manager", "Warden", "warden", "Jailer", "Captain",
    "captain", "Lieutenant", "Sergeant", "Commander", "Detective", "detective", "Marshal",
    "Constable", "Coroner", "Chancellor", "chancellor", "Provost", "principal", "Principal",
    "Consul General", "Consul", "consul", "Ambassador", "Judge-Executive", "Vice Chair",
    "Vice Chairman", "Vice Chairwoman", "vice chair", "vice chairman", "vice president",
    "superintendent", "co-director", "Co-Director", "coordinator", "manager", "organiser",
    "pastor", "bishop", "archbishop", "rabbi", "Parish President", "Chief of Staff",
    "chief of staff", "trustee", "councilman", "councilwoman",
    "councilmember", "councilor", "alderman", "assemblyman", "assemblywoman", "representative",
    "lawmaker", "legislator", "freeholder", "undersheriff",
)  # fmt: skip

# Words right before a title that belong to it: "then-Attorney General", "acting ICE Director".
TITLE_MODIFIERS: Final = (
    "then-", "then ", "former ", "Former ", "acting ", "Acting ", "interim ", "Interim ", "ex-",
    "former acting ", "Deputy ", "deputy ", "Assistant ", "assistant ", "Senior ", "senior ",
    "outgoing ", "incoming ", "new ", "late ", "newly elected ", "Republican ", "Democratic ",
    "Democrat ", "longtime ", "federal ", "Federal ",
)  # fmt: skip

# The last word of a body that no list knows: "Safe Streets Project".
BODY_HEADS: Final = _set(
    "Association Project Center Centre Coalition Institute Foundation Union Council Committee "
    "Commission Network Alliance Society Fund League Group Campaign Initiative Board Bureau "
    "Agency Department Office Authority Administration Service Services Task Force Caucus "
    "Federation Organization Organisation Conference Church Clinic Program University College "
    "Academy Collaborative Party Partnership Legislature Assembly Senate Court Guild "
    "Chamber Corps Congress Oregonians Californians Texans Coloradans Floridians Arizonans "
    "Virginians Minnesotans Americans Citizens Mothers Neighbors Immigrants Students Parents "
    "Physicians Women Voices Families Advocates "
    "Forum Watch Rights Defenders Police Jail Corporation Inc. Club Lodge Diocese Archdiocese "
    "Clearinghouse Tribe Tribes Nation Congregation Ministries Movement Consortium Roundtable "
    "Synagogue Mosque Consulate Embassy Seminary Observatory "
)
AGENCY_HEADS: Final = _set(
    "Department Bureau Agency Office Commission Council Board Authority Police Legislature "
    "Assembly Senate Jail Administration Court Service Services Committee"
)

# Capitalised words that begin sentences or name things, never a person's first name.
NOT_A_FIRST_NAME: Final = _set(
    "The A An In On At By For From But And Or If When While After Before Since Under Over As "
    "He She It They We I You His Her Their Our Its This That These Those There Here What Who "
    "Why How Some Many Most More Other Others All Both Each Every No Not One Two Three New "
    "North South East West Northern Southern Eastern Western Central United American Federal "
    "State Local County City National International Public White House Supreme Court District "
    "Department Justice Attorney General President Governor Mayor Judge Sheriff Senator Rep "
    "Immigration Customs Border Homeland Security Sanctuary Executive Order Trump Obama Biden "
    "Republican Democrat Democratic Republicans Democrats Congress Senate Assembly Bill "
    "Proposition Measure Section Title Act Law Latino Hispanic Mexican Catholic Christian Islamic "
    "African Asian European Central Mexico Guatemala Honduras Salvador Canada Britain England "
    "Last Next First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Also Earlier "
    "Later Meanwhile However Although Still Yet Then Now Today Yesterday Tomorrow Twitter "
    "Facebook Google Amazon Microsoft Fox Associated Reuters CNN NBC ABC CBS NPR Al Fourth "
    "Amendment Constitution Thanksgiving Christmas Easter Memorial Labor Independence Green "
    "Light Byrne Edward Memorial Global Entry Nexus Operation Secure Communities Safe Values "
    "Trust Dream Deferred Action Dreamers Civil Human Rights About According Asked During Even "
    "Despite Because With Without Between Among Like Just Only Such So To Of Advocates Police "
    "Officials Critics Supporters Opponents Lawyers Attorneys Judges Mayors Governors Sheriffs "
    "Prosecutors Lawmakers Legislators Protesters Activists Residents Voters Immigrants Photo "
    "File Getty Images Image Read More Share Follow Sign Subscribe Advertisement Related Watch "
    "Several Nearly Almost Another Any Few Monday Tuesday Wednesday Thursday Friday Saturday "
    "Sunday January February March July August September October November December"
)

SPEECH_VERBS: Final = (
    "said|says|told|added|wrote|tweeted|argued|warned|announced|testified|explained|noted|"
    "declared|vowed|stated|insisted|claimed|called|urged|asked|replied|responded|acknowledged|"
    "recalled|described|criticized|criticised|praised|defended|denounced|condemned|accused|"
    "pledged|promised|concluded|continued|countered|predicted|suggested|observed|stressed|"
    "complained|signed|ruled|ordered|sued|filed|issued|introduced|sponsored|vetoed|proposed|"
    "blocked|rejected|dismissed|joined|testifies|writes|tells|argues|warns|denied|granted"
)

# Nouns of an apposition that makes its neighbour a person: "Maria Lopez, director of ...".
ROLE_NOUNS: Final = (
    "director|president|chairman|chairwoman|chair|chief|head|leader|attorney|lawyer|counsel|"
    "spokesman|spokeswoman|spokesperson|professor|researcher|analyst|fellow|scholar|activist|"
    "organizer|founder|co-founder|manager|coordinator|advocate|mayor|governor|sheriff|senator|"
    "congressman|congresswoman|councilman|councilwoman|supervisor|commissioner|judge|"
    "prosecutor|officer|agent|secretary|executive|member|author|sponsor|Democrat|Republican|"
    "D-|R-|policy|vice|deputy|assistant|associate|senior|legal|staff|co-director|resident|"
    "who|whose|immigrant|pastor|priest|bishop|student|teacher|expert|economist|historian|"
    "demographer|strategist|adviser|advisor|superintendent|dean|partner|interim|acting|then|"
    "former|district|executive director|CEO|principal|representative|delegate|national|native|"
    "citizen|man|woman|veteran|father|mother|migrant|refugee|asylum seeker|farmworker|worker|"
    "driver|administrator|auditor|controller|warden|clerk|consul|farmer|nurse|teenager"
)

# A run of capitals with one of these is a thing, not a person: "Justice Assistance Grant".
NOT_IN_A_NAME: Final = _set(
    "Assistance Grant Grants Program Programs Act Policy Order Orders Bill Law Laws Plan Day Week "
    "Avenue Street Road Boulevard Drive Building Room Park Plaza River Lake Beach Valley City "
    "County Town State States School Elementary High Stadium Airport Station Hotel Temple Museum "
    "Library Amendment Constitution Clause Division Section Unit Team Desk Patrol Guard Navy "
    "Release Statement News Times Post Tribune Herald Journal Magazine Show Report Files Letter "
    "Administration Government Authorities Officials Cities Counties Jurisdictions Policies "
    "Immigrants Immigration Enforcement Detention Deportation Operations Removal Customs Border "
    "House Office Hall Center Tower Airlines Aviation Terminal International Field Security "
    "Coast Bay Mountain Mountains Islands Heights Springs Falls Creek Desert Ocean Gulf"
)
# Before a head these are no body's own name: "the Press Office", "a Holding Center".
GENERIC_FIRST: Final = _set(
    "Press Holding Judiciary Community Visitor Visitors Civic Convention Detention Medical City "
    "County State Town Police Justice Senate House Federal Government Executive Health Data "
    "Congressional Legislative Special Joint Select Law District Trial Appeals Circuit Immigration"
)
