"""The words by which sentences tell who is on which side of a case."""

import re

from articles.extraction.sieve import Sieve

PLAINTIFF, DEFENDANT, CLIENT, BODY = "plaintiff", "defendant", "client", "body"
SUIT = r"(?:lawsuits?|suits?|complaints?|cases?|challenges?|petitions?|litigation|legal action)"
THE_SUIT = rf"(?:the|this|that|his|her|its|their|[\w.]+'s) (?:[\w-]+ ){{0,3}}?{SUIT}"
SIDE = (
    r"(?P<side>(?:co-?)?(?:plaintiffs?|petitioners?|defendants?|respondents?))"
    r"\b(?![-'](?!$)| (?:lawyers?|attorneys?|in (?:the|a) (?:criminal|murder)))"
)
BE = r"(?:is|are|was|were|has been|have been|had been|being|remains?|became|becomes?)"
ALSO = r"(?:(?:also|all|both|now|likewise|still|each|themselves|too) )?"
# "the plaintiffs include Ann Roe", "plaintiff Ann Roe", "his defendants are Reno and Elko"
SIDE_FIRST = re.compile(
    rf"\b{SIDE}(?: (?:in|of|to) {THE_SUIT})?(?: (?:so far|of today|today|now))?"
    rf"(?P<link>,? (?:also |now |so far )?(?:are|is|were|was|included?|includes|including|such as)"
    r"|,|:| (?:--?|[^\w\s,.;])|) (?=[\w\"'])"
)
OF_A_LAWYER = re.compile(
    r"\b(?:lawyers?|attorneys?|counsel|represent\w*|acts?|speaks?|for|against|other|criminal"
    r"|asylum|murder|told|to) (?:\w+ )?(?:the |two |three |four |both )?(?:[\w-]+ )?$"
)
CLOSED = re.compile(r"\s*(?:[,.;)]|[^\w\s,.;(]|$|\bsays?\b|\bwho\b)")
# "Ann Roe, a defendant", "Reno and Elko are plaintiffs, too", "Roe is named as a defendant"
SIDE_LAST = re.compile(
    rf"(?:,? (?:(?:who|which) )?{BE} {ALSO}(?:(?:named|listed|included|sued|joined|added) {ALSO})?"
    r"(?:as )?|, (?:also |both |too, )?(?=an? |the |one |among |another ))"
    r"(?:(?:among|one of|some of|(?!for|against|with|to|by|of|who|which|that|represent|in|at|not)"
    rf"[\w-]+) ){{0,9}}?{SIDE}"
    r"(?! (?:say|said|argue|contend|claim|alleg|wrote|told|want|ask|seek|had|have|were|was|are"
    r"|is)\b)"
)
# "lists the council and Ann Roe as plaintiffs"
NAMED_AS = re.compile(
    r"\b(?:names?|named|naming|lists?|listed|listing|includes?|identifie[sd]|adds?|added|has|have)"
    rf" (?P<whom>[^.;]{{3,240}}?) as (?:(?:an?|the|additional|new|other) ){{0,2}}{SIDE}"
)
# "the suit names the sheriff and", "it is directed against", "one is against the agency"
SUIT_NAMES = re.compile(
    rf"\b(?:{SUIT}|it|they|one|other|second|filing|papers|action)\b(?:,[^,.;]{{1,80}},)?"
    r" (?:also |further )?(?:(?:names?|named|targets?|targeted|lists|listed|blames|goes after"
    r"|singles out|takes aim at) (?!as\b)"
    r"|(?:is|are|was|were) (?:(?:directed|aimed|filed|brought|lodged) )?(?:\w+day )?against )"
    r"|\b(?:other|second)(?: one)?, against "
)
# "Also named are", "those sued are", "named as defendants were", "the target of the suit is"
ALSO_NAMED = re.compile(
    r"\b(?:(?:also|those|others) (?:named|sued|listed|targeted)|named as (?:co-)?defendants?"
    rf"|(?:its|the) (?:main |chief |other )?targets?|the targets? of {THE_SUIT})"
    rf"(?: as (?:a )?(?:co-)?defendants?)?(?: in {THE_SUIT})?"
    r" (?:are|is|were|was|included?|includes) "
)
# "Mayor Roe and the council are sued as well", "Roe was also named in the suit", "are named, too"
ARE_SUED = re.compile(
    rf",? {BE} {ALSO}(?:being )?(?:sued\b(?! (?:by|in \d|after))"
    rf"|(?:named|a target|targeted) (?:in|of) {THE_SUIT}|named(?=,? (?:too|as well)\b|[.;]))"
)
# "Bopp acts for Ann Roe", "Roe, who represents the county", "lawyers for Ann Roe"
ACTS_FOR = re.compile(
    r"\b(?:represents?|represented(?! by)|representing|(?:acts?|acted|acting|speaks?|spoke|speaking"
    r"|appears?|appeared|appearing|argues?|argued|arguing|litigates?|litigated)"
    r" (?:(?!with\b)[\w-]+ ){0,4}?(?:for|on behalf of)"
    r"|(?:lawyers?|attorneys?|counsel) (?:for|representing)) (?:the )?"
)
NO_CLIENT = re.compile(
    r"(?:rep\.|sen\.|council\w*|senator|congress\w*|assembly\w*|delegate|(?<!liberties )union"
    r"|alder\w*|district)[^.;]{0,60}$"
)
DISTRICT = re.compile(
    r"[^.;]{0,30}\b(?:congress|district|ward|house|senate|legislature|council|state capitol)\b"
)
# "Ann Roe, represented by the league,", "Ann Roe, a client of the league", "Roe's lawyer"
REPRESENTED = re.compile(
    rf"(?:,? (?:who )?(?:{BE} )?represented (?:in [\w ]{{2,20}} )?by\b"
    r"|, (?:an?|the|its|one of (?:its|the)) (?:[\w-]+ )?clients?\b"
    r"|'s? (?:[\w-]+ )?(?:lawyers?|attorneys?|counsel)\b"
    r"|,[^,.;]{1,60}, is the client\b)"
)
CLIENTS = re.compile(r"\b(?:clients?|on behalf of),? (?!of\b)(?:the )?(?=\w)")
# "sued for him", "filed the case on behalf of Ann Roe", "brought it, the first of its kind, for"
SUED_FOR = re.compile(
    rf"\b(?:sued|suing|sues|(?:brought|filed|lodged|started|brings|files) [^,.;]{{0,60}}?{SUIT}"
    r"|(?:brought|filed|lodged) it(?:,[^,.;]{3,90},)?)"
    r"(?: [^,.;]{1,40}?)?"
    r" (?:\w+day |on \w+\.? \d+ |in \w+ )?(?<!court )(?:on behalf of|for) (?:the )?"
)
# "Oregon and Vermont are part of the coalition", "Sheriff Roe has signed on as well"
TAKES_PART = re.compile(
    rf",? (?:who |which )?(?:{BE} {ALSO}(?:part of|in|among|members of|behind|parties to)"
    rf" (?:those (?:behind|in) )?(?:the coalition|{THE_SUIT})"
    r"|(?:has |have |had )?(?:also |since |later |both |all )?(?:signed on(?=[.,;]| as well"
    r"| too| to )|signed the (?:brief|filing|motion)\b|joined in\b"
    rf"|joined (?:him|her|them|it|{THE_SUIT})\b))"
)
# "Attorney General Roe, who leads the coalition with Al Low of Utah"
LEADS = re.compile(
    r",? (?:who |which )?(?:is |are )?(?:co-)?(?:leads?|led|leading|heads?|headed|heading"
    r"|spearhead(?:s|ed|ing)) (?:an? |the |this )?(?:[\w-]+ ){0,2}?"
    rf"(?:coalition|brief|filing|{SUIT})"
    r"(?P<rest>[^.;]{0,60}? with )?"
)
HIM = re.compile(r"(?:him|her)\b")
# Between a league and "represents": ", which", "'s lawyers"
ACTING = re.compile(r"(?:'s? (?:lawyers?|attorneys?))?,?(?: (?:which|that|whose lawyers?|also))? ")
COURT = re.compile(r" Court(?:,|$| \(| of )|Court$")
LAWS_OF = re.compile(
    r"(?:the )?(?:[\w-]+ ){0,3}?(?:laws?|polic(?:y|ies)|ordinances?|rules?|practices?|statutes?"
    r"|measures?) (?:of|in) (?:the )?"
)
# "the coalition includes", "the suit is led by", "the case, led by"
COALITION = re.compile(
    r"\bthe coalition (?:also )?(?:includes?|included|consists of) "
    rf"|\b(?:the coalition|{THE_SUIT}),? (?:(?:is|was) )?(?:co-)?(?:led|headed|spearheaded) by "
)
# "Sheriff Roe broke the law, the suit says": what a suit says of those it is against
SUIT_SAYS = re.compile(
    rf"\b(?:{THE_SUIT}|plaintiffs?|it)(?:,[^,.;]{{1,80}},)? (?:says|said|alleges|alleged|claims"
    r"|claimed|argues|argued|contends|contended|maintains|states) (?:that )?(?:the )?"
    r"|\bin (?:its|their|his|her|the) (?:[\w-]+ )?(?:lawsuit|suit|complaint), [^,.;\"]{3,60}?"
    r" (?:says?|said|alleges?|alleged|argues?|argued|contends?|claims?|claimed) (?:that )?(?:the )?"
    r"|\b(?:according to|in) (?:the|that|their|its) (?:[\w-]+ )?(?:suit|lawsuit|complaint"
    rf"|plaintiffs), (?:the )?|\b(?:{SUIT}\b[^.;\"]{{0,80}}?|it) accus(?:es|ed) (?:the )?"
)
DID_WRONG = re.compile(
    r"(?:,[^,.;]{1,60},)?(?: (?:has|have|had|is|are|was|were|still|also|routinely|repeatedly"
    r"|knowingly)){0,3}"
    r" (?:violat|br[eo]ke|broken|breaks?\b|breach|defie[sd]|defy|ignor|refus|unlawful|illegal|wrong"
    r"|(?:should|could|may|can) (?:not|never)\b|never\b|did not\b"
    r"|fail|exceed|overst|lack|no (?:right|power|authority)|discriminat|infring|interfer|obstruct"
    r"|imped|thwart|den(?:y|ies|ied) |unconstitutional|of )"
)
SUFFERED = re.compile(
    r"(?:, (?:an? )?\d\d,| and [\w .]{3,30})? (?:was|were|had been|spent) "
    r"(?:(?:wrong|unlaw|illegal)\w+ |then |also )?(?:held|denied|jailed|kept|locked|detained"
    r"|arrested|imprisoned|refused|\w+ (?:days|months|weeks|hours|nights))\b"
)
STOP = re.compile(
    r"[;:()\"]|\b(?:over|who|which|that|to|in|on|after|seeking|challenging|arguing|because|for|from"
    r"|alleging|claiming|saying|accusing|as well|as (?=\w*(?:plaintiff|defendant)))\b"
    r"|\b(?:and|but) (?:is|was|are|were|has|have|says?|asks?|seeks?|argues?|alleges?|claims?|wants?"
    r"|calls?|accuses?|\w{3,}ed)\b"
)
BETWEEN = re.compile(
    r"\b(?:by|to|from|in|at|against|on|for|with|that|who|which|not|\w{3,}ed|\w{3,}ing|held|kept"
    r"|said|says|suing)\b|[;()]"
)
ANOTHER = re.compile(
    r"\b(?:another|separate|similar|different|unrelated|earlier|previous|other|second|like)"
    r" (?:[\w-]+ ){0,2}?(?:law)?(?:suit|case|complaint|challenge)\b"
)
# "Roe broke the law, the suit says", "…, says a suit"
SAYS_AFTER = re.compile(
    rf",? (?:{THE_SUIT} (?:says|said|alleges|alleged|claims|claimed|argues|contends|maintains)"
    r"|(?:says|alleges|claims|argues|contends|according to) (?:an?|the|that) (?:[\w-]+ ){0,2}?"
    rf"{SUIT})\b"
)
# "Four plaintiffs are named. One is Ann Roe. The others are …"
ONE_IS = re.compile(
    r"\b(?:one|another|the others?|others|they|among them|these) (?:of them )?"
    r"(?:is|are|was|were|included?|includes) "
)
A_SIDE = re.compile(SIDE)
BESIDES = re.compile(
    r"\b(?:besides|in addition to|aside from|along with|together with|alongside) (?:the )?"
)
# Between those named and what is told of them: "Ann Roe, the mayor," and "Roe and the councils".
GAP = re.compile(r"(?:,[^,.;]{1,60},?)?(?:,? and (?:[\w'-]+ ?){1,4})?")
# Between two of a list: "Reno, its mayor, Ann Roe, and Sheriff Low"
LINK = re.compile(
    r"(?:'s)?(?:,| and| &|,? as well as|,? along with|,? with)(?: and)?(?: [\w.'-]+){0,6}?,? ?"
)
AND = re.compile(r"\b(?:and|as well as|along with)\b|&")
CLOSE = 48  # characters between the words and the first name at most
LONGEST = 260
PRONOUNS = frozenset(["he", "she", "him", "her", "it", "they", "them"])
SIDES = Sieve(
    [SIDE_FIRST, SIDE_LAST, NAMED_AS, SUIT_NAMES, ALSO_NAMED, ARE_SUED, ACTS_FOR, REPRESENTED,
     CLIENTS, SUED_FOR, TAKES_PART, COALITION, LEADS, SUIT_SAYS, SAYS_AFTER, A_SIDE]
)  # fmt: skip
