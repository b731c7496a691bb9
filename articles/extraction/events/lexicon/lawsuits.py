"""Lawsuits, appeals and subpoenas: what parties bring before a court."""

from functools import partial

from articles.extraction.events.what.rules import Rule, any_of, noun, verb
from articles.extraction.values import EventType

SUITS = any_of(
    "lawsuits? suits? complaints? litigation petitions? class_actions? court_actions? "
    "legal_actions? (?:legal|court|constitutional|federal|court)_challenges? "
    "challenges?_(?:to|against|in) "
    "injunction_requests? cases?_(?:against|in) writs? countersuits?"
)
NEW_SUITS = any_of("lawsuits? suits? legal_challenges? court_challenges? legal_actions?")
APPEALS = any_of(
    "appeals? notice_of_appeal briefs? amicus motions? cross-appeal petitions? "
    "(?:court|legal)_papers papers paperwork_in court_documents"
)
COURT = any_of("courts? judges? justices circuit panel")
ROLES = "plaintiff>defendant"
AGAINST = "against|challenging"

sues = partial(verb, EventType.LAWSUIT, roles=ROLES)
suit = partial(noun, EventType.LAWSUIT, roles=ROLES, marker=AGAINST)
summons = partial(verb, EventType.SUBPOENA, roles="issuer>recipient")

RULES: tuple[Rule, ...] = (
    sues(
        "sue/countersue", sure=0.93, example="Oregon sued the department over the rules on Friday."
    ),
    sues(
        "file/bring/launch/initiate/lodge/mount/prepare",
        f"… {SUITS}",
        marker=AGAINST,
        sure=0.9,
        example="The city filed a federal lawsuit against the department on Friday.",
    ),
    sues(
        "announce/unveil/emphasize/join/defend",
        f"… {NEW_SUITS}",
        marker=AGAINST,
        sure=0.72,
        example="The department announced two new legal challenges in Oregon.",
    ),
    sues(
        "take/bring",
        "(?:an|its|the|his|her|their) (?:\\w+ )?appeal (?:to|before|against)",
        marker="against",
        sure=0.84,
        example="The administration took an appeal to the 9th Circuit.",
    ),
    sues(
        "file/lodge/submit/make",
        f"… {APPEALS}",
        marker="against|asking|with",
        sure=0.82,
        example="Oregon filed an appeal on Friday.",
    ),
    sues(
        "file/bring/launch/initiate/lodge",
        before=f"(?:{SUITS}|one|another|action|claim|litigation|challenge|case|papers),?(?: that| "
        f"which)?(?: \\S+)?",
        marker=AGAINST,
        sure=0.8,
        example="He spoke of a suit filed a week ago against the county.",
    ),
    sues(
        "file/bring/lodge",
        before="(?:it|they|both)(?: (?:was|were|has been|had been|also))?",
        marker=AGAINST,
        needs_date=True,
        sure=0.6,
        example="The suit names the county. It was filed Friday by the league.",
    ),
    sues(
        "join/sign/enter/add",
        f"(?:\\S+ ){{0,12}}(?:{SUITS}|case|action|demand|brief|amicus)",
        marker="against",
        sure=0.75,
        example="Ten states joined the lawsuit on Friday.",
    ),
    sues(
        "join",
        "(?:\\S+ ){1,8}in (?:suing|a (?:federal )?(?:lawsuit|suit)|(?:their|its) (?:lawsuit|suit))",
        marker="suing|against",
        sure=0.85,
        example="Nevada joined 14 other states in suing the department on Friday.",
    ),
    sues(
        "hit/slap/serve",
        f"… with … {SUITS}",
        sure=0.9,
        example="Marin County was hit with a lawsuit on Friday.",
    ),
    sues(
        "face",
        f"… {SUITS}",
        roles="defendant>plaintiff",
        marker="from|by",
        sure=0.7,
        example="The county faces a lawsuit from the department over its jail policy.",
    ),
    sues(
        "take/haul/drag",
        "(?:\\S+ ){1,12}(?:in)?to (?:(?:federal |state )?court"
        "|(?:\\S+ ){1,4}(?:court of appeals|supreme court))",
        sure=0.86,
        example="The department is taking Utah and a county in Nevada to court over their rules.",
    ),
    sues(
        "go/head/return/turn",
        "… (?:in)?to (?:(?:federal |state )?court|the (?:federal |state )?courts"
        "|(?:\\S+ ){1,4}(?:court of appeals|supreme court|circuit))",
        sure=0.78,
        example="The county turned to the Supreme Court on Friday.",
    ),
    sues(
        "go",
        "before (?:\\S+ ){1,3}(?:judges?|courts?|justices|panel)",
        sure=0.7,
        example="State lawyers went before a federal judge on Friday.",
    ),
    sues(
        "move",
        f"… to (?:dismiss|have … (?:{SUITS}|case) (?:dismissed|thrown out|tossed))",
        roles="defendant>",
        sure=0.8,
        example="Reno moved on May 3 to have the lawsuit dismissed.",
    ),
    sues(
        "ask/petition/urge/request",
        f"… {COURT}(?: (?!not\\b)\\w+){{0,3}} to (?:dismiss|throw out|toss)",
        roles="defendant>court",
        sure=0.8,
        example="Reno asked a federal judge on Friday to throw out the case.",
    ),
    sues(
        "file/submit/lodge",
        "… motions? to (?:dismiss|have)",
        roles="defendant>",
        sure=0.83,
        example="The sheriff filed a motion to dismiss the suit on Friday.",
    ),
    sues(
        "give/file/serve",
        "… notice … (?:appeal|seek dismissal)",
        roles="plaintiff>",
        sure=0.84,
        example="The state gave the court notice on Friday that it will appeal.",
    ),
    sues(
        "challenge",
        before="plaintiffs",
        sure=0.66,
        needs_date=True,
        example="In May the plaintiffs challenged the ordinance.",
    ),
    sues(
        "file/bring/lodge",
        "(?:the|a|its|his|her|their|this|that) (?:\\w+ )?case",
        marker=AGAINST,
        sure=0.8,
        example="The county attorney filed the case on Monday against the governor.",
    ),
    sues(
        "move",
        "(?:\\w+day )?(?:to (?:intervene|block|stay|quash|compel|enforce|join)"
        "|for (?:summary|an? (?:\\w+ )?(?:order|injunction|stay)))",
        roles="plaintiff>",
        sure=0.74,
        example="Oakland moved Friday to intervene in the case.",
    ),
    sues(
        "file",
        "for … (?:injunction|(?:restraining|court) order|writ|review|stay|rehearing|asylum)",
        roles="plaintiff>",
        sure=0.8,
        example="The state filed for an injunction on Friday.",
    ),
    sues(
        "file/submit",
        "(?:\\S+ ){0,2}(?:wrongful[-\\s]death|legal|tort|civil|damages?|civil rights) claims?",
        marker=AGAINST,
        sure=0.78,
        example="His family filed a wrongful-death claim against the city.",
    ),
    sues(
        "come",
        "(?:\\S+ ){0,3}from",
        before=f"(?:{SUITS})(?: \\S+){{0,6}}",
        roles=">plaintiff",
        marker="from",
        sure=0.7,
        example="The petition to the court came from a man held in Salem.",
    ),
    sues(
        "appeal",
        sure=0.8,
        marker="against",
        example="The department appealed the ruling on Friday.",
    ),
    sues(
        "ask/petition/urge/request/push",
        f"… {COURT}(?: \\w+){{0,3}} (?:to|for|in|on|that)",
        roles="plaintiff>court",
        sure=0.78,
        example="The department asked a federal court to enforce the order.",
    ),
    sues(
        "seek/request",
        "… (?:injunction|restraining order|court order|rehearing|review by)",
        roles="plaintiff>",
        sure=0.65,
        example="The city sought an injunction on Friday.",
    ),
    sues(
        "challenge/contest/dispute/fight",
        "… in (?:federal |state |superior |district )?court",
        sure=0.72,
        example="The sheriff contested the order in federal court.",
    ),
    sues(
        "challenge",
        f"… (?:in (?:{COURT}|federal court|state court|a lawsuit)|law|order|rule|rules"
        f"|conditions|policy)",
        sure=0.6,
        needs_date=True,
        example="The county challenged the rule in federal court on Friday.",
    ),
    sues(
        "charge/accuse",
        "… (?:in … (?:lawsuit|complaint|suit)|with a policy|of blocking a law)",
        sure=0.75,
        example="The state accused the agency in a lawsuit of breaking the law.",
    ),
    sues(
        "intervene",
        "in … (?:case|lawsuit|suit|litigation)",
        roles="plaintiff>",
        sure=0.65,
        example="The state intervened in the case on Friday.",
    ),
    sues(
        "settle/drop/withdraw/dismiss",
        f"… {SUITS}",
        marker="against|with",
        sure=0.72,
        example="The county settled the lawsuit on Friday.",
    ),
    suit(
        "lawsuit/lawsuits/suit/suits",
        "(?:against|by|from|of|in|over|challenging|that|friday|monday|tuesday|wednesday|thursday)",
        before="(?:a|an|its|his|the|separate|new|federal|two|three|second|legal|similar|their"
        "|after)(?: [\\w-]+){0,3}",
        sure=0.42,
        example="A lawsuit against the county drew attention.",
    ),
    suit(
        "lawsuit/lawsuits/suit/suits/complaint/appeal/filing",
        before="(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)'s(?: [\\w-]+)?",
        needs_date=True,
        sure=0.62,
        example="Friday's lawsuit is the third of its kind.",
    ),
    sues(
        "settle",
        "(?:with|for|out of|\\w+day|on \\w+day|on \\w+\\.? \\d|(?:the|a|its|their) (?:\\w+ )?"
        "(?:case|litigation|dispute|claims?))",
        sure=0.6,
        marker="with",
        needs_date=True,
        example="The county settled for $30,000 on Friday.",
    ),
    suit(
        "lawsuit/suit/complaint/lawsuits/suits/appeal/petition/brief",
        "(?:says|said|alleges|alleged|argues|argued|claims|claimed|contends|contended|seeks|sought"
        "|names|named|asks|asked|accuses|accused|challenges|challenged|comes|came|follows|followed"
        "|marks|states)",
        before="(?:the|its|their|federal|a|new|state|city|county|department|his|'s|\\w+'s)(?: "
        "\\w+)?",
        sure=0.4,
        example="The lawsuit says that the rule breaks the law.",
    ),
    suit(
        "challenge/challenges",
        "(?:in|against|to)",
        before="(?:new|announced|round of)(?: \\w+)? (?:legal|court)",
        sure=0.7,
        example="The department announced a new legal challenge against the county.",
    ),
    suit(
        "appeal/appeals",
        "",
        before="(?:promised|vowed|pledged|threatened|plans|planned|expected) (?:an|the)(?: \\w+)?",
        sure=0.2,
        example="The governor promised an appeal.",
    ),
    # Subpoenas
    summons(
        "subpoena", sure=0.9, example="Immigration officials subpoenaed the sheriff on Friday."
    ),
    summons(
        "send/issue/serve/deliver/file/hit",
        "… (?:subpoenas?|writs? of summons)",
        marker="to|on|against|seeking|with",
        sure=0.92,
        example="The agency sent subpoenas to the county on Friday.",
    ),
    summons(
        "serve/hit/slap",
        "… with … subpoenas?",
        sure=0.88,
        example="The agency served the county with two subpoenas on Friday.",
    ),
    summons(
        "receive/get",
        "… subpoenas?",
        roles="recipient>issuer",
        marker="from",
        sure=0.8,
        example="The sheriff received a subpoena from the agency.",
    ),
    noun(
        EventType.SUBPOENA,
        "subpoena/subpoenas",
        "(?:issued|sent|served|seeking|demanding|to|for|from|on)",
        before="(?:the|a|an|new|four|administrative|immigration|of)",
        roles="issuer>recipient",
        marker="to|on",
        sure=0.55,
        example="A subpoena served on the sheriff asks for files.",
    ),
)
