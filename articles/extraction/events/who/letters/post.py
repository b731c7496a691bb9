"""The words for letters and subpoenas, their ways and those who write and get them."""

import re
from functools import lru_cache

LETTERS = (
    r"(?:letters?|missives?|notices?|e-?mails?|memos?|warnings?|petitions?|correspondence"
    r"|ultimatums?|questionnaires?)"
)
SUBPOENAS = r"(?:subpoenas?|summons(?:es)?)"
PAPER = rf"(?:{LETTERS}|{SUBPOENAS}|(?:demands?|requests?)(?= (?:for|went|were|was|came|also)\b))"
SEVERAL = r"(?:letters|missives|notices|e-?mails|warnings|petitions|subpoenas)"
MANY = re.compile(rf"\b{SEVERAL}\b")
PLACES = (
    r"(?:cities|counties|states|jurisdictions|places|towns|communities|localities|governments"
    r"|agencies|departments|offices|districts)"
)
OFFICERS = (
    r"(?:mayors|governors|sheriffs|(?:police )?chiefs|attorneys general|commissioners|officials"
    r"|leaders|executives|prosecutors|lawmakers|senators|presidents|superintendents)"
)
OFFICE = r"(?:office|department|agency|administration|city|county|state|town|staff|board|council)s?"
WORD = r"(?:(?!(?:to|from|of|by|that|which|who|and|or|in)\b)[\w'-]+)"
ALSO = (
    r"(?: (?:also|all|both|each|now|then|later|already|since|only|just|too|jointly|together"
    r"|separately|reportedly|recently|formally|has|have|had|was|were|is|are|been|being))"
)
DAY = r"(?: (?:on |last |this |late |early )?(?:\w+day|week|month)(?: morning| night| afternoon)?)"
# "the letters", "similar warnings", "one of those letters", "its two emails"
THE = (
    r"(?:(?:the|this|that|these|those|his|her|its|their|our|such|both|all|another|other|more"
    r"|similar|identical|separate|further|additional|many|most|some|several|copies of the"
    r"|a copy of the|one of (?:the|those|these|his|her|its)|an?|\d+|two|three|four|five|six|seven"
    rf"|eight|nine|ten|dozens of)(?: {WORD}){{0,3}}? {PAPER}|(?:letters|subpoenas|notices|emails))"
)
PRONOUN = (
    r"(?:they|it|one|ones|others|another|copies|a copy|the (?:first|second|other|others|rest))"
)
# What is received: "the letter", "one", "them", "a copy"
OBJECT = (
    rf"(?:{THE}|one\b|ones\b|them\b|copies\b|a copy\b|the same\b|theirs\b"
    rf"|(?:an?|his|her|its|their) own\b|{PAPER})"
)
WENT = (
    r"(?:went|gone|goes|sent|mailed|e-?mailed|addressed|directed|delivered|issued|served|forwarded"
    r"|faxed|copied|handed|dispatched|presented|couriered|fired off|shipped|hand-delivered|aimed"
    r"|given)"
    rf"(?: out| off| over|{ALSO}|{DAY}){{0,3}} (?:to|on)\b(?: the)? "
)
# "the notice, which came to him"
REACHED = r"(?:reached|c[ao]me to|arriv(?:ed|ing) (?:at|in|on)|landed (?:at|in|on|with))(?: the)? "
RECEIVED = (
    r"(?:got|gotten|gets?|received|receives?|(?:acknowledged|confirmed) (?:receiving|getting"
    r"|receipt of)|opened)"
)
WAS_SENT = (
    r"(?:was|were|been|being)(?: \w+ly| also| each| all| both)? (?:sent|mailed|e-?mailed"
    r"|served(?: with)?|given|handed|issued|shown)"
)
BROUGHT = (
    r"(?:delivered|presented|carried|brought|handed|hand-delivered|submitted|took|mailed|forwarded)"
)
HER_NAME = r"(?:put|added|lent|affixed|attached) (?:his|her|its|their) (?:names?|signatures?) to"
MADE = r"signed|co-?signed|sent|written|penned|authored|drafted|issued|served|mailed|put out"
LED = r"organi[sz]ed|led|spearheaded|circulated|initiated|headed|coordinated"
# What most sentences of an article lack: some word of any of these.
CLUE = re.compile(
    r"letter|missive|notice|e-?mail|memo|warning|subpoena|petition|summons|correspondence"
    r"|ultimatum|questionnaire|recipient|addressee|sign|copi|copy|cc'd|receiv|got |gets? |getting"
    r"|sent |served|joined|addressed|written|wrote|went |names? to|demand|request|answer|repl"
    r"|respon|one of|among|mailing list|so (?:is|are|was|were|did|ha)"
    r"|organi[sz]ed|led |headed|spearheaded|circulated|coordinated|author|writer|sender"
)
# The first of its words, each by itself.
CLUE_WORD = re.compile(
    r"letter|missive|notice|mail|memo|warning|subpoena|petition|summons|correspondence"
    r"|ultimatum|questionnaire|recipient|addressee|sign|copi|copy|cc$|receiv|got$|gets?$|getting"
    r"|sent$|served|joined|addressed|written|wrote|went$|names?$|demand|request|answer|repl"
    r"|respon|one$|among|so$|organi[sz]ed|led$|headed|spearheaded|circulated|coordinated|author"
    r"|writer|sender"
)
# Between the last name of a list and the verb: "Roe of Elko, who", "Roe's office", "Roe, too,"
UP_TO_VERB = re.compile(
    rf"(?:'s?(?: {OFFICE})?)?(?: (?:counties|county|cities|officials))?(?: \([^()]{{1,40}}\))?"
    r"(?: (?:of|from|in) [\w.]+(?: [\w.]+)?)?"
    r"(?:,? (?:and )?(?:\w+ )?(?:other|more)s?(?: \w+)?)?"
    rf"(?:,[^,;\"]{{1,90}},|,)?(?:,? (?:who|which|that|whose {OFFICE}|to whom))?"
)


@lru_cache(maxsize=8192)
def may_be_clue(word: str) -> bool:
    """Whether a word may be part of what ``CLUE`` finds."""
    return CLUE_WORD.search(word) is not None


def by(verbs: str) -> str:
    """ "Signed by", "sent out on Friday by": the words for whoever did it follow."""
    return rf"(?:{verbs})(?: jointly| also| out|{DAY})? by (?:the )?"
