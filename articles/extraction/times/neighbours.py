"""Words that stand beside a match and tell whether it is a time, as data for ``guards``."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Before a month: "in May", "mid-March".
MONTH_LINKS = _words(
    "mid- early- late- in since until till by from through to of last next this early mid "
    "late for during before after and or between on each every start started beginning end "
    "ended ending coming past previous around about back until, month"
)
# After a number: what is counted, so the number is no year.
COUNTED = _words(
    "people more others other men women children students workers employees immigrants miles "
    "feet meters metres kilometers yards acres percent pounds tons barrels dollars cents "
    "votes jobs homes houses residents members deaths cases officers agents troops soldiers "
    "points shares units copies pages words times seats beds calls degrees square cubic hours "
    "days weeks months years minutes seconds kilograms kg km mph bytes megabytes migrants "
    "refugees inmates detainees prisoners detainers arrests francs yen marks euros rubles "
    "tonnes gallons inches civilians families households businesses companies schools cities "
    "counties jurisdictions applications applicants plaintiffs visas signatures tickets "
    "bodies victims protesters demonstrators guests cars vehicles trucks complaints block "
    "avenue street st. ave blvd pm am calories lbs watts volts rpm points, participants "
    "delegates nurses teachers deportations removals individuals persons noncitizens aliens "
    "marchers supporters voters dreamers recipients requests letters petitions records patients "
    "cells cots bunks deputies lawyers attorneys judges files hearings subpoenas crossings "
    "apprehensions releases positions petitioners respondents asylum-seekers"
)
# Before a number: what it numbers, so it is no year.
NUMBER_LABELS = _words(
    "~ copyright flight no no. nos nos. number # section sections sec sec. title chapter "
    "chapters page pages p. pp. rule rules room suite apartment apt bill act law order "
    "ordinance resolution docket case paragraph article part route highway interstate windows "
    "office boeing airbus model unit precinct district channel studio box lot line psalm form "
    "$ us$ c$ a$ nearly than over under only at exactly roughly approximately vs vs. versus "
    "population figure table exhibit proposition prop prop. measure question hr h.r. s. sb ab "
    "hb class~ iso size peugeot bmw level phase version pin code area zip extension ext ext. sign "
    "iphone"
)
# Before a month or weekday: a name or title, so it is a surname ("Judge May").
FIRST_NAMES = _words(
    "theresa april june august may victor judge officer sheriff brian robert elaine jimmy "
    "ralph billy rollo james john mary david justice mr mrs ms mr. mrs. ms. dr dr. sen sen. "
    "rep rep. gov gov. prof prof. president senator congressman congresswoman mayor chief"
)
# Months that are also words or first names.
MONTHS_THAT_ARE_WORDS = _words("may march mar april june august jan jun sep dec")
# Little words after which a capitalised word may follow that is no part of the same name.
LOOSE_LINKS = _words("and or to for by from of")
# Capitalised at the beginning of a sentence or clause, and no surname.
NOT_NAMES = _words(
    "the a an in on and or but he she it they we president congress republicans democrats "
    "when after before while with as for at by from i mr mrs ms trump obama clinton bush biden"
)
# Abbreviations of weekdays that alone are more often names or words: "the Sun", "Sat down".
ABBREVIATIONS_THAT_ARE_WORDS = _words("Sun Sat Wed Mon Sun. Sat. Wed. Mon.")
# Newspapers and the like that begin with a weekday.
AFTER_WEEKDAY_IN_NAMES = _words(
    "circulation edition editions newspaper paper Times Telegraph Mirror Herald Express Mail Star "
    "School Night"
)
# Before a weekday that is written without a capital.
LINKS_OF_SMALL_WEEKDAYS = _words("on last next this by since until late early")
# Before a year of any century, and before one of our time only.
STRONG_YEAR_LINKS = _words("in since year circa until till early mid late mid- late- early- during")
WEAK_YEAR_LINKS = _words("of to and")
# Capitalised before a year only because a sentence or headline begins there.
LITTLE_WORDS = _words(
    "in since of by until and from the on for during before after between early mid late a this "
    "that his her its our their through to till around about circa but or as election elections"
)
# Before a weekday: a title or a fixed name ("Black Friday" is a rule of its own).
PERSON_TITLES = _words(
    "judge justice officer sheriff mr mr. mrs mrs. ms ms. dr dr. sen. rep. ruby billy black "
    "bloody freaky good ash palm super cyber holy gov. prof. deputy agent sgt. lt. capt. "
    "detective trooper councilman councilwoman supervisor commissioner col. gen. magistrate"
)
# Before a date that says when its clause happens.
TELLING = _words("in on by from during until early late")
# After "the year before": words that no clause or noun begins with.
PREPOSITIONS = _words("in at outside inside near on by with over for from during and but because")
