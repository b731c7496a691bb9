"""Legislation: what lawgivers introduce, pass, sign, repeal, and when it comes into force."""

from functools import partial

from articles.extraction.events.what.rules import Rule, any_of, noun, verb
from articles.extraction.values import EventType

BILL_NUMBERS = (
    "(?:[shal]\\.?[bf]|h\\.?r|[shaj]\\.?c?\\.?r|a)\\.?_?\\d+ "
    "(?:senate|house|assembly|legislative)_(?:bill|file)_?\\d*"
)
LAWS = any_of(
    "laws? bylaws? bills? legislation ordinances? resolutions? measures? acts? statutes? ban "
    "amendments? ballot_measures? initiatives? proposals? moratorium regulations? polic(?:y|ies) "
    f"propositions? {BILL_NUMBERS} version rule rules limits sanctuary"
)
BILLS = any_of(
    "bills? bylaws? legislation ordinances? resolutions? measures? amendments? proposals? statute "
    f"act referendum ballot_questions? {BILL_NUMBERS}"
)

passes = partial(verb, EventType.LEGISLATION, roles="legislature>")

RULES: tuple[Rule, ...] = (
    passes(
        "pass/approve/adopt/enact/advance/clear",
        f"… {LAWS}",
        sure=0.87,
        example="The council passed an ordinance on Friday.",
    ),
    passes(
        "back/endorse",
        f"… {LAWS}",
        subject="lawgiver",
        sure=0.87,
        example="Council members backed the measure on Friday.",
    ),
    passes(
        "reject/defeat/kill/scrap/repeal/table/shelve/amend/revoke/rescind/trim/tighten/loosen/weaken"
        "/extend/strengthen/toughen/broaden/postpone/delay/oppose",
        f"… {LAWS}",
        subject="lawgiver",
        sure=0.8,
        example="The council repealed the ordinance on Friday.",
    ),
    passes(
        "deny/reject/refuse/turn/decline/accept/grant",
        "… (?:petition|request|motion|application|appeal from)",
        subject="legislature",
        sure=0.8,
        needs_date=True,
        example="The city council denied a citizen's petition on Friday.",
    ),
    passes(
        "clear/pass/leave",
        "(?:the |both )?(?:(?:\\w+ )?(?:senate|house|assembly|legislature|chambers?|committee))",
        sure=0.7,
        needs_date=True,
        example="The bill passed on Friday after clearing the Senate in June.",
    ),
    passes(
        "introduce/approve/pass/enact/repeal/defeat",
        before="it (?:was|had been)",
        sure=0.66,
        needs_date=True,
        example="It was introduced in March.",
    ),
    passes(
        "give/win/get/receive",
        "… (?:approval|passage|go-ahead)",
        sure=0.74,
        example="The council gave final approval to the measure.",
    ),
    passes(
        "meet/gather/convene",
        f"… to (?:discuss|consider|vote|debate|take up|hear) … {LAWS}",
        subject="legislature",
        sure=0.6,
        needs_date=True,
        example="The board met on Friday to consider the ordinance.",
    ),
    passes("repeal", f"… {LAWS}", sure=0.72, example="He repealed the law in 2017."),
    passes(
        "agree/decide",
        "(?:\\S+ ){0,3}(?:to|not to)",
        subject="chamber",
        sure=0.78,
        example="The council agreed to become a sanctuary city.",
    ),
    passes(
        "add/attach/tack",
        "… amendments?",
        subject="chamber",
        sure=0.72,
        example="The committee added two amendments to the bill.",
    ),
    passes(
        "vote",
        "(?:\\S+ ){0,3}(?:to|in favou?r|for|against|on|not to|down)",
        subject="legislature",
        sure=0.84,
        example="The council voted 7-2 to become a sanctuary city.",
    ),
    passes(
        "vote",
        "(?:\\S+ ){0,3}(?:to|in favou?r|(?:for|against) (?:the|a|an|it|this|that|its)|on|down)",
        sure=0.72,
        example="They voted 5-4 against the plan.",
    ),
    passes("vote", subject="legislature", sure=0.7, example="Lawmakers voted on Friday."),
    passes(
        "turn/send/put",
        "… (?:down|back|off)",
        subject="legislature",
        sure=0.6,
        needs_date=True,
        example="Voters turned the plan down on Friday.",
    ),
    passes(
        "sign",
        f"… (?:{LAWS}|into law|off on)",
        roles="signer>",
        sure=0.9,
        example="The governor signed the bill on Friday.",
    ),
    passes(
        "sign",
        "(?:it|them)",
        roles="signer>",
        subject="executive",
        sure=0.74,
        example="The governor signed it in October.",
    ),
    passes("veto", roles="signer>", sure=0.9, example="The governor vetoed the bill on Friday."),
    passes(
        "introduce/unveil/file/sponsor/offer/submit/draft/reintroduce",
        f"… {BILLS}",
        roles="sponsor>",
        sure=0.75,
        example="A senator introduced a bill on Friday.",
    ),
    passes(
        "take/go/come/enter",
        "(?:in(?:to)? (?:effect|force)|effect)",
        roles="subject>",
        sure=0.87,
        example="The law took effect on January 1.",
    ),
    passes(
        "become",
        "(?:law|(?:\\S+ ){0,4}(?:\\S*sanctuary\\S*|safe haven|\\S*welcoming\\S* "
        "(?:city|county|community|town)))",
        roles="legislature>",
        sure=0.7,
        example="The bill became law in 2017.",
    ),
    passes(
        "be",
        "(?:a |the )?(?:\\w+ )?sanctuary (?:state|city|county|town|jurisdiction) since",
        needs_date=True,
        sure=0.7,
        example="Oregon has been a sanctuary state since 1987.",
    ),
    passes(
        "declare/designate/proclaim/name",
        "… (?:sanctuar(?:y|ies)|city of refuge|welcoming|safe havens?|exempt from|\\w+-friendly)",
        sure=0.8,
        example="The council declared the town a sanctuary for immigrants.",
    ),
    passes(
        "establish/declare/designate/proclaim",
        "(?:\\S+ ){1,14}as an? \\W?(?:\\w+ )?(?:sanctuary|safe haven|welcoming)",
        sure=0.84,
        example="The council established Reno, a city of the west, as a sanctuary on Friday.",
    ),
    passes(
        "pass/clear/win",
        "(?:the|both|by|on|in|through|out of|unanimously|along|\\d+|approval|final)",
        before=f"(?:{LAWS}|it|which|that)",
        roles=">",
        sure=0.8,
        example="The bill passed the Senate on Friday.",
    ),
    passes(
        "pass/enact/approve/adopt/sign/repeal/introduce/write/clear",
        before=f"(?:{LAWS}|one),?(?: that was| which was| was| were| that \\w+| which \\w+)?",
        sure=0.72,
        example="A law passed in 2013 limits such requests.",
    ),
    passes(
        "ban/outlaw/prohibit/bar/forbid/limit/restrict/prohibit/end",
        subject="legislature",
        sure=0.55,
        needs_date=True,
        example="Lawmakers banned sanctuary cities in 2017.",
    ),
    passes(
        "reaffirm/expand/strengthen/establish/formalize/create",
        "… (?:sanctuary|welcoming|immigra\\w+|protections)",
        subject="legislature",
        sure=0.7,
        example="The council reaffirmed its sanctuary status on Friday.",
    ),
    passes(
        "trim/amend/weaken/change/soften/water/revise/reject/defeat/kill/repeal/approve/pass",
        before=f"(?:{BILLS}|it),?(?: \\S+){{0,8}} (?:was|were|been)",
        sure=0.66,
        example="The bill was trimmed in September.",
    ),
    passes(
        "enact/adopt/approve/pass/sign/introduce",
        before=f"(?:{LAWS}), [^,;:]{{2,60}}, (?:was|were)(?: \\w+)?",
        sure=0.74,
        example="The state's law, the oldest of its kind, was enacted in 1987.",
    ),
    passes(
        "fail/fall/succeed/collapse",
        before="(?:attempt|effort|bid|move|push|drive|motion) to (?:override|repeal|pass|overturn"
        "|amend|table|undo|block)(?: \\S+){0,7}",
        roles=">",
        sure=0.78,
        example="An attempt to override the veto failed on Friday.",
    ),
    passes(
        "table/shelve/reject/kill/delay/postpone/scrap",
        "… (?:plans?|idea|request|effort|vote)",
        subject="chamber",
        needs_date=True,
        sure=0.68,
        example="The council tabled the plan on Friday.",
    ),
    passes(
        "make/call/label",
        "(?:itself|themselves) … (?:sanctuary|welcoming|safe haven)",
        sure=0.74,
        example="The town made itself a sanctuary on Friday.",
    ),
    passes(
        "die/fail/stall/advance/sail/breeze/squeak/head/move",
        before=f"(?:{BILLS}|it|proposition|initiative)(?: \\S+){{0,5}}",
        roles=">",
        sure=0.66,
        example="The measure died in committee on Friday.",
    ),
    passes(
        "debate/consider/discuss/hear",
        f"… {LAWS}",
        subject="legislature",
        needs_date=True,
        sure=0.6,
        example="Senators debated the bill for five hours on Friday.",
    ),
    passes(
        "put/affix",
        "… (?:signature|pen) to|… name to",
        roles="signer>",
        sure=0.8,
        example="The governor put his signature to the measure.",
    ),
    passes(
        "date",
        "(?:back )?(?:to|from)",
        before="(?:law|laws|ordinance|statute|policy|rules?)",
        roles=">",
        sure=0.7,
        needs_date=True,
        example="The city has a law dating back to 1989.",
    ),
    passes(
        "write",
        "… into (?:law|an ordinance|the code)",
        sure=0.75,
        example="The council wrote the rule into an ordinance in 2006.",
    ),
    noun(
        EventType.LEGISLATION,
        "veto",
        before="(?:his|her|\\w+'s|governor's|the)(?: \\w+)?",
        roles="signer>",
        sure=0.66,
        example="The governor is remembered for his recent veto.",
    ),
    noun(
        EventType.LEGISLATION,
        "effect/force/books",
        "since",
        before="(?:been|was|were|is|are|stood|,) (?:in|on the)",
        roles=">",
        sure=0.7,
        needs_date=True,
        example="The ordinance has been in effect since May.",
    ),
    noun(
        EventType.LEGISLATION,
        "vote/passage",
        "(?:on|in|of|came|comes|by|monday|tuesday|wednesday|thursday|friday|to|was|,)",
        before="(?:a|the|\\d+-(?:to-)?\\d+|unanimous|council|party-line|senate|house|final)",
        roles="legislature>",
        sure=0.62,
        needs_date=True,
        example="The vote on Friday ends a long debate.",
    ),
    noun(
        EventType.LEGISLATION,
        "law/ordinance/act/statute/resolution",
        "",
        before="(?:the|a|an|its|'s|\\w+'s) (?:19|20)\\d\\d(?: \\w+)?",
        roles=">",
        sure=0.45,
        needs_date=True,
        example="The 2018 law limits what jails may share.",
    ),
)
