"""The words by which a ruling helps and hurts: what courts do, and to what.

A verb stops, keeps or binds; the thing is a claim, a rule or a judgment.
"""

import re

STOPS = (
    r"(?:block|halt|stop|enjoin|bar|prevent|prohibit|restrain|suspend|void|overturn|quash|lift"
    r"|reject|paus|dismiss|toss|rebuff|scrap|gutt?|annul|throw|remov|turn(?= (?:down|away|aside)))"
    r"(?:s|es|p?ed|r?ed|l?ed|p?ing|r?ing|l?ing|n)?"
    r"|threw|fr(?:eez(?:es?|ing)|oze)|for(?:bids?|bade|bidding|bidden)"
    r"|(?:invalidat|vacat|revers|dissolv|overrul|curtail)(?:e[sd]?|s|ed|ing)"
    r"|str(?:ikes?|uck|iking)(?: down)?|nullif(?:ies|ied|ying)|sets? aside|setting aside"
    r"|stay(?:s|ed|ing)|den(?:y|ies|ied|ying)|turn(?:s|ed|ing) (?:down|away|aside)"
    r"|undo(?:es|ing)?|undid|put(?:s|ting)?(?= (?:[^.;]{1,60} on (?:hold|ice)\b"
    r"|an? (?:\w+ )?(?:stop|end|halt|hold) (?:to|on)\b))"
    r"|took(?= [^.;]{1,50} off)"
)
KEEPS = (
    r"(?:affirm|back|confirm|restor|reinstat|reviv|endors|approv|grant|award|hand|allow|permit"
    r"|releas|protect|shield|exempt|clear|favor|vindicat|defend|spar|extend)(?:e|s|es|ed|ing)?"
    r"|up(?:holds?|held|holding)|fre(?:e[sd]?|eing)|l(?:eaves?|eft|eaving)|ke(?:eps?|pt|eping)"
    r"|g(?:ives?|ave|iven|iving)|lets?|letting|acquit(?:s|ted|ting)|cover(?:s|ed|ing)"
)
# Of those whom a ruling is for, and no thing.
FOR_WHOM = (
    r"sid(?:es|ed|ing) (?:(?:on )?\w+day )?with|agree(?:s|d|ing) with|took the side of"
    r"|(?:rul(?:es|ed|ing)|found|finds|decid(?:es|ed)|held) (?:\w+day )?(?:for|in favou?r of)"
    r"|in favou?r of"
)
HEARS = r"(?:hear|take up|review|consider|revisit|rehear)"
BINDS = (
    r"(?:order|direct|instruct|command|sanction|fault|convict)(?:s|ed|ing)"
    r"|(?:tells?|told)(?= [^,.;]{3,80} (?:to|that)\b)|requir(?:es|ed|ing)|compel(?:s|led|ling)"
    r"|forc(?:es|ed|ing)|fin(?:es|ed)|rebuk(?:es|ed|ing)|scold(?:s|ed|ing)"
    r"|(?:rul(?:es|ed|ing)|found|finds|decid(?:es|ed)|held) (?:\w+day )?against|disagree[sd]? with"
    r"|(?:found|holds?|held)(?= [^,.;]{3,80} (?:liable|guilty|in contempt))|deal(?:s|t|ing)"
)
UNLAWFUL = r"(?:unconstitutional|unlawful|illegal|invalid|preempted|pre-empted|arbitrary)"
LAWFUL = r"(?:constitutional|lawful|legal|valid)"
VERB = re.compile(
    rf"\b(?:(?P<whom>{FOR_WHOM})|(?P<stops>{STOPS})|(?P<keeps>{KEEPS})|(?P<binds>{BINDS})"
    rf"|(?P<hears>{HEARS})|(?P<bad>{UNLAWFUL})|(?P<good>{LAWFUL}))\b"
)
RULING_WORD = re.compile(
    r"\b(?:ruling|decision|order|injunction|opinion|verdict|judgment|writ|stay|judges?|court"
    r"|panel|justices|jury|jurors|magistrate|majority|circuit)\b"
)
DAY = r"(?: (?:on |in |last |this |late )?[\w.]+(?: \d{1,4})?)?"
REFUSES = re.compile(
    rf"\b(?:(?:refus|declin)(?:es|ed|ing){DAY} to|(?:would|will|did|does|may|could|can|should|was"
    r"|were|is|are) not|(?:wo|did|was|were)n't|cannot|never|refusal to|unwilling to) (?:\w+ly )?$"
)
# "asked her to block it", "could block it": nobody has
ASKED_TO = re.compile(r"\b(?:to|would|could|may|might|will|should|can|must) (?:\w+ly )?$")
AGREES_TO = re.compile(r"\b(?:agreed|moved|acted|voted|stepped|chose|decided) (?:\w+day )?to $")
OF_SOMETHING = re.compile(
    r"\b(?P<noun>[\w'-]+),? (?:that|which|who)(?: \w+ly| also| has| had| is| was)? $"
)
# "the grants", "his orders": nouns where no court stands before
NOUNS = frozenset(
    "grants grant orders order stays stay stops stop freeze release releases force forces fines"
    " block blocks cover covers halt halts hand hands back backs reverse bar bars deal deals voids"
    " awards award leaves spares protects bans".split()
)
BEFORE_VERB = re.compile(
    rf"\b(?:{RULING_WORD.pattern}|that|which|also|it|he|she|and|not|to|then|(?:mon|tues|wednes|thurs"
    r"|fri|satur|sun)day),? $"
)
# "Judge Ann Roe agreed on Friday": with whoever asked
AGREED = re.compile(
    r"\b(?:dis)?agreed(?=[.,;]|$| (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"| (?:and|this|last)\b)"
)
WHOM_MEANT = re.compile(
    r" (?:them|him|her|it|the (?:two|pair|three|group|groups|plaintiffs?|challengers))\b"
)
JUDGE_BEFORE = re.compile(r"[Jj]udge|[Jj]ustice |[Mm]agistrate")
FOUND_IT = re.compile(r"\b(?:found|ruled|declared|held|called|deemed) (?:it|them|that|this|both) $")
NOT_ACTING = re.compile(r"\b(?:in|at|near|across|outside|around) (?:the )?$")
PASSIVE = re.compile(
    r"\b(?:was|were|been|is|are|be|being|gets?|got)(?: \w+ly| also| now| largely)? $"
)
ZONE_ENDS = re.compile(
    r"[;:\"]|, (?:who|which|where|saying|citing|writing|after|while|but|and|as|one|in|ruling"
    r"|finding|\w+ed)\b|\b(?:because|after|when|until|while|but|as|before|since|if)\b"
)
CLAIM = re.compile(
    r"\b(?:(?:law)?suits?|complaints?|cases?|challenges?|appeals?|petitions?|motions?"
    r"|requests?|bids?|claims?|attempts?|efforts?|pleas?|arguments?|contentions?|applications?"
    r"|objections?|demands?|subpoenas?|counts?|one(?= against))\b"
)
RULE = re.compile(
    r"\b(?:laws?|bills?|acts?|ordinances?|polic(?:y|ies)|orders?|rules?|bans?"
    r"|statutes?|conditions?|directives?|measures?|memos?|agreements?|limits?|restrictions?"
    r"|resolutions?|programs?|sections?|provisions?|parts?|requirements?|plans?|practices?|terms"
    r"|[hs]\.?b\.? \d+|cuts?|freeze|threats?|deal|pact|move)\b"
)
JUDGMENT = re.compile(
    r"\b(?:rulings?|decisions?|injunctions?|judgments?|verdicts?|(?:restraining|court) orders?"
    r"|stays?|convictions?|findings?|writs?|bond|bail|relief"
    r"|orders?(?= (?:for|that|by|against|favou?ring|blocking|barring)\b))\b"
)
HARM = re.compile(r"\b(?:deportations?|removal|detention|arrests?|prosecutions?|transfers?)\b")
RELEASE = re.compile(r"\b(?:release|return|freedom)\b")
LET_GO = re.compile(r"(?: (?:be|to be))? (?:released|freed|returned|let go)\b")
DEFENSE = re.compile(r" to (?:dismiss|throw|toss)\b")
PLAINTIFFS = re.compile(r"\b(?:plaintiffs?|challengers?|petitioners?)\b")
DEFENDANTS = re.compile(r"\b(?:defendants?|defense)\b")
BLOW = re.compile(r"\b(?:defeats?|setback|blow|loss|rebuke)\b")
GOOD_BLOW = re.compile(r"\b(?:victory|win|triumph|boost|reprieve)\b")
# Between a verb and the one it acts on: "told the county's sheriff, Ann Roe"
OBJECT_GAP = re.compile(
    r" (?:(?!for\b|of\b|in\b|to\b|from\b|over\b|that\b|against\b|by\b|at\b|on\b)[\w.'-]+,? ){0,5}"
)
FROM_DOING = re.compile(r" from \w+ing\b")
MARK = re.compile(
    r"\b(?:(?P<against>against|targeting|challenging|over|about|to|on|aimed at|barring|blocking"
    r"|stopping|preventing)|(?P<own>by|from|of|for|favoring|won by|filed|brought|sought|whom?))\b"
)
RELATIVE_OWN = re.compile(r"\b(?:that|which) (?:the )?(?:(?:city|county|state) of )?$")
SOUGHT = re.compile(r" (?:had |has )?(?:won|obtained|sought|filed|brought|wanted|asked)\b")
PAID_TO = re.compile(r"\b(?:to|pay(?: back)?) (?:the )?$")
