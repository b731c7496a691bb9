"""The words that say who brought a measure: "sponsored by Roe", "Roe, who wrote it", "Roe's bill".

Each is matched right before or right behind a name.
"""

import re

from articles.extraction.events.who.acts.listed import FROM

# What is voted on, by whatever name.
PAPER = (
    r"(?:bills?|measures?|legislation|proposals?|resolutions?|ordinances?|laws?|act|amendments?"
    r"|motions?|plan|text|draft|changes?|additions?|version|item|matter|language|ban|vote|idea"
    r"|referendum|provisions?|(?:law)?suit|[hs]\.?b\.? \d+|(?:senate|house|assembly) bill \d+)"
)
MADE = (
    r"(?:(?:co-?)?sponsor(?:ed|ing)|introduced|authored|wrote|written|penned|filed|drafted|drawn up"
    r"|drew up|proposed|(?:brought|put) (?:it |them )?(?:forward|up|to the floor)|offered"
    r"|brought|put|carried|championed|handled|crafted|spearheaded|shepherded|requested|sought"
    r"|asked for|pushed for|called for|moved|seconded|presented|submitted|helped (?:to )?"
    r"(?:write|draft|pass|craft)|pushed|(?:is |was )?(?:carrying|sponsoring|pushing|behind))"
)
MAKERS = (
    r"(?:co-?)?(?:(?:sponsor|author|drafter|patron|mover|champion|architect|backer)s?"
    r"|floor (?:manager|leader))"
)
A_MAKER = re.compile(rf"\b{MAKERS}\b", re.IGNORECASE)
FEW = r"(?:[\w.'-]+ ){0,3}"  # "by Republican", "by Reno"
THE = (
    r"(?:the one\b|(?:the|that|this|its|both|these|those|his|her|their) (?:[\w-]+ ){0,3}?"
    rf"{PAPER}\b|it\b)"
)
ADVERBS = (
    r"(?: (?:also|first|later|then|originally|jointly|has|have|had|himself|herself|once)){0,2}"
)
# "Roe, who with Al Voss had put it forward"
WITH = r"(?:,? (?:along |together )?with [^,;.]{3,70}?)?"
BEFORE = re.compile(
    rf"(?:\b{MADE} (?:\w+ )?by {FEW}"
    rf"|\b{PAPER}(?: \d+)?(?:,? (?:came|comes|was brought|is))?,? (?:by|from) {FEW}"
    rf"|\b(?:bill|measure|proposal|resolution|ordinance|motion|bid|effort|push) of {FEW}"
    rf"|\b(?:brainchild|work|handiwork|creation|idea) of {FEW}"
    rf"|\b(?:effort|push|drive|campaign|idea) (?:was |is )?(?:led by|that of) {FEW}"
    rf"|\bat the (?:request|urging|behest) of (?:[\w.' -]{{2,40}}, )?{FEW}"
    rf"|\b{MADE} {THE} (?:along |together |jointly )?with {FEW}"
    rf"|(?:\b(?:the|its|lead|chief|main|prime|primary|named|house|senate|republican|democratic)"
    rf"|'s) {MAKERS},? {FEW}"
    rf"|\b(?:{MAKERS}|patron) (?:are|were|is|was|include[sd]?):? {FEW}"
    rf"|(?:^|\b)\W*{MAKERS},? )$",
    re.IGNORECASE,
)
# "Al Roe, then the leader of the chamber, was its author"
APART = rf"(?:{FROM},?|, [^,;.]{{3,60}},)"
BEHIND = re.compile(
    rf"{APART} (?:who (?:is|was) |(?:is|was) )?"
    r"(?:(?:the|a|an|one of (?:the|its)|among (?:the|its)(?: original)?|another|its) )?"
    rf"(?:{PAPER}'s )?(?:lead |chief |main |prime |primary )?(?:{MAKERS})\b"
    rf"|{APART}(?: who)?{WITH}{ADVERBS} (?:is |was )?{MADE} {THE}"
    rf"|, (?:the|an?) [^,;.]{{3,40}}? (?:who )?{MADE} {THE}"
    rf"|, [^,;.]{{3,60}}? and (?:[\w'-]+ ){{0,3}}?{MAKERS}\b|, whose (?:[\w-]+ ){{0,2}}?{PAPER}\b"
    rf"|{APART}(?: who)? (?:said|argued)(?: that)? s?he (?:had )?{MADE} {THE}"
    rf"|{APART}(?: who)? (?:said|argued)(?: that)? (?:his|her) (?:[\w-]+ ){{0,2}}?{PAPER}\b"
    rf"| (?:[\w-]+ ){{0,3}}?(?:about|of|in defense of) (?:his|her) (?:[\w-]+ ){{0,2}}?{PAPER}\b"
    rf"|{APART}(?: who)? (?:came up with|(?:has |had |have )?(?:been )?work(?:ed|ing) on|fought for"
    rf"|lobbied for) {THE}|'s (?:request|urging|behest|insistence)\b"
    rf"|{APART}(?: who)? led the (?:effort|push|charge|drive|fight|campaign)\b"
    rf"|{APART}(?: who)? made (?:the|a|that) motion\b"
    rf"|{FROM},?(?: who)? (?:then |later )?(?:seconded\b|moved (?:to|that|for)\b)"
    rf"|{FROM},?(?: who)? (?:has|had) (?:an?|the same) (?:{PAPER}) (?:to|in|that)\b"
    rf"|{FROM},?(?: is| was| has| had)? {MADE}(?:,| (?:is|was|would|will|passed)\b)"
    rf"|'s? (?:[\w-]+ )?(?!law\b|act\b|vote\b|plan\b|ban\b|idea\b){PAPER}\b(?! of\b)"
)
# Without one of these words near a name nothing is said of who brought it: asked first.
HINT = re.compile(
    r"sponsor|introduc|author|writ|wrote|penned|filed|draft|drew|drawn|propos|brought|put |offer"
    r"|carried|champion|handled|craft|spearhead|shepherd|request|urging|behest|sought|asked|pushed"
    r"|call|move|second|present|submit|motion|help|patron|architect|same|has an? |led |behind"
    r"|(?:his|her|whose) |came up|worked on|working on|fought|lobbied|insistence|that of"
    r"|work|idea|brainchild|creation|carrying|back|manager|leader"
)
# Groups bring measures, too: "the initiative was put forward by the league".
BROUGHT_BY = re.compile(
    r"\b(?:sponsored|brought|written|drafted|proposed|put (?:forward|on the ballot)|introduced"
    r"|initiated|pushed) (?:\w+ )?by (?:the )?$"
)
PUT_ON_BALLOT = re.compile(
    rf",? (?:which |who |that )?(?:had |has )?(?:put|got|placed|brought|drafted|wrote|sponsored"
    rf"|proposed) {THE}"
)
GROUPS_AHEAD = 2
OWNED = re.compile(r" (?:by|from|of) ")
# "It passed on Friday", "the panel voted the measure down": of the bill told of just before.
OF_IT = re.compile(
    rf"\b(?:it|them|one|(?:the|that|this|both|his|her) (?:[\w-]+ ){{0,2}}?{PAPER})\b"
)
# "It was introduced in May": the sentence before tells of what
GOES_ON_OF_IT = re.compile(rf"\W*(?:but |and )?(?:it|the (?:[\w-]+ )?{PAPER})\b")
# "Sen. Ann Roe would make jails hold everyone. The measure died": her measure.
WOULD = re.compile(
    rf"{FROM},? (?:would|wants? to|wanted to|seeks? to|sought to|hopes? to|hoped to|proposes?"
    r"|is (?:trying|asking)|(?:has |had )?tried|had (?:asked|hoped|tried))\b"
    r"(?! vote| sign| veto| oppose)"
)
LAWGIVER = re.compile(
    r"\b(?:sens?|reps?|del|assembly\w*|senators?|representatives?|delegates?|legislators?|council\w*"
    r"|commissioners?|supervisors?|ald(?:erman|erwoman)?|selectm[ae]n|freeholder|trustee)\b\.?",
    re.IGNORECASE,
)
# "In 1987 the Legislature passed his bill": of whoever was named last.
HIS_BILL = re.compile(
    rf"\b(?:his|her) (?:[\w-]+ ){{0,2}}?(?:{PAPER}|bid|effort|attempt|push|proposal)\b"
)
SIGNED_BY = re.compile(r"\bsigned by (?:[\w.'-]+ ){0,3}$")
SIGNED = re.compile(
    rf"{FROM},?(?: who)?{ADVERBS} (?:signed (?:{THE})|put h(?:is|er) signature (?:on|to) {THE})"
)
# An event that passes something: a bill, an ordinance, "the contract".
SOMETHING_PASSED = re.compile(
    rf"\b(?:{PAPER}|sb|hb|ab|h\.b\.|s\.b\.|sponsors?|voted|pacts?|agreements?|contracts?|deals?)\b"
)
# "The council also voted on a bill by Roe", "In Elko County the motion came from Roe"
OF_ANOTHER = re.compile(r"\balso (?:\w+ ){0,2}(?:voted|passed|considered|approved|took up)\b")
ELSEWHERE = re.compile(r"\W*(?:and |but )?(?:in|at) (?:the )?$")
# "vetoed a similar one": the bill told of beside is no part of it
NOT_THE_SAME = re.compile(
    r"\b(?:similar|like|previous|earlier|rival|companion|different) (?:\w+ )?(?:ones?|bills?"
    r"|measures?|proposals?|ordinances?|resolutions?|laws?|legislation|versions?|motions?)\b"
)
OTHER_HOUSE = re.compile(r"\bthe other (?:chamber|house)\b")
VETOED = re.compile(r"\bveto")
STAFF = re.compile(
    r"\b(?:counsel|attorney|solicitor|clerk|lawyer|administrator|manager|staff)\b", re.I
)
# What is no other kind of measure, and who sits where: "the resolution was sponsored by Roe" tells
# nothing of an ordinance, and a councilor moves nothing among commissioners.
KIND_OF_PAPER = re.compile(r"\b(?:resolution|ordinance|amendment|referendum)")
KINDS_OF_BODY = (
    re.compile(r"\b(?:council|alder|ald\.)", re.IGNORECASE),
    re.compile(r"\bcommissioner", re.IGNORECASE),
    re.compile(r"\b(?:supervisor|freeholder)", re.IGNORECASE),
    re.compile(
        r"\b(?:sens?\.|senat|reps?\.|representative|del\.|delegate|assembly|house|legislat|lawmaker)",
        re.IGNORECASE,
    ),
)
# "House Bill 12", "S.B. 4": of which bill a passage tells
NUMBERED = re.compile(r"\b(?:(house|senate|assembly) (?:bill|file)|([hsa])\.? ?[bf]\.?) ?(\d+)")
SEGMENT = 1200  # characters in which a bill told of by number is still the one meant
