"""Rulings: what judges, courts and juries decide."""

from functools import partial

from articles.extraction.events.what.rules import Rule, any_of, noun, verb
from articles.extraction.values import EventType

ORDERS = any_of(
    "injunctions? restraining_orders? stays? rulings? decisions? orders? verdicts? opinions? "
    "judgments? halt block sentences? victory win"
)
VICTORIES = any_of(
    "(?:court|legal)_(?:victory|victories|fights?|battles?|cases?) lawsuits? injunctions? "
    "restraining_orders? rulings? appeals? rounds?"
)
# What a court does to what stands before it.
DECIDING = (
    "reject/dismiss/toss/deny/decline/refuse/uphold/overturn/affirm/reverse/vacate/void/invalidate"
    "/strike/throw/limit/narrow/lift/grant/reinstate/clear/remand/quash/overrule/revive/sustain"
    "/allow/let/order/direct/extend/nullify/deal/hand/agree/approve/find/hold/conclude/decide"
    "/give/award/issue/enter/impose/keep/put/leave/set/require/back/endorse/deliver/declare"
    "/rebuff/scrap/gut/cancel/restore/dissolve/halve/turn/confirm/end/recommend"
)
STOPPING = "block/halt/suspend/freeze/stop/stay/bar/prevent/prohibit/enjoin/forbid"

rules = partial(verb, EventType.RULING, roles="court>loser")

RULES: tuple[Rule, ...] = (
    rules(
        "rule/find/decide",
        "(?:for|in favou?r of)",
        roles="court>winner",
        marker="for|in favou?r of",
        subject="court",
        sure=0.94,
        example="A federal judge ruled for the city on Friday.",
    ),
    rules(
        "rule",
        subject="court",
        sure=0.93,
        example="A federal judge ruled that the order goes too far.",
    ),
    rules(
        "rule",
        "(?:that|in favou?r|against|for|on|friday|monday|tuesday|wednesday|thursday"
        "|unanimously|the)",
        roles="court>",
        sure=0.8,
        example="She ruled in favor of the city.",
    ),
    rules(
        STOPPING, subject="court", sure=0.9, example="A federal judge blocked the order on Friday."
    ),
    rules(
        "tell",
        "… to \\w+",
        subject="court",
        sure=0.78,
        example="A federal judge told the sheriff on Friday to free the men.",
    ),
    rules(
        "move/act/step",
        "(?:\\S+ ){0,3}to (?:stop|block|halt|bar|keep|prevent|protect|shield|rein)",
        subject="court",
        sure=0.78,
        example="A judge in Ohio moved Friday to stop the agency from cutting off the cities.",
    ),
    rules(
        "make",
        "… (?:injunction|order|ban|block|ruling) … permanent",
        sure=0.8,
        example="Orrick made the injunction permanent.",
    ),
    rules("enjoin", sure=0.85, example="She enjoined the rule on Friday."),
    rules(
        DECIDING,
        subject="court",
        sure=0.72,
        example="The appeals court rejected most of the claims on Friday.",
    ),
    rules(
        "issue/grant/hand/deliver/enter/impose/extend/lift/reverse/render",
        f"… {ORDERS}",
        marker="against",
        subject="court",
        sure=0.92,
        example="A judge issued a nationwide injunction on Friday.",
    ),
    rules(
        "win/secure/obtain/score",
        f"… (?:{ORDERS}|{VICTORIES})",
        roles="winner>",
        sure=0.7,
        example="The city won a court order on Friday.",
    ),
    rules(
        "lose",
        f"… (?:{VICTORIES}|bid|motion|in … court)",
        roles="loser>",
        sure=0.6,
        example="The department lost the legal fight on Friday.",
    ),
    rules(
        "lose/win/prevail",
        "(?:\\w+ )?(?:in|at|before) (?:\\S+ ){1,4}(?:circuit|courts?|appeals|judges?|justices)",
        roles="party>",
        sure=0.7,
        example="The city sued, and lost in the appeals court in 1999.",
    ),
    rules(
        "dismiss/toss/throw/drop",
        "(?:out )?(?:\\S+ ){0,6}(?:lawsuits?|suits?|complaints?|case|challenge|petition)"
        "|(?:it|them)(?: out)?",
        subject="court",
        sure=0.9,
        example="A judge dismissed the lawsuit on Friday.",
    ),
    rules(
        "order/adjudge/decree",
        before="it is(?: (?:hereby|further|so|therefore))*",
        roles="court>",
        sure=0.8,
        example="It is hereby ORDERED that the county pay the costs.",
    ),
    rules(
        "uphold/overturn/affirm/dismiss/vacate/toss/quash/unseal",
        before="(?:was|were|been|be|being)(?: \\w+ly)?",
        roles="court>",
        sure=0.62,
        example="The ordinance was upheld on appeal.",
    ),
    rules(
        STOPPING + "/strike/uphold/overturn/reject/dismiss/put/knock/toss/shut/void/invalidate/deny"
        "/overrule/throw/turn/order/allow/clear/lift/quash/vacate",
        "… by … (?:judges?|courts?|circuit|panel|justices)",
        sure=0.88,
        example="The order was blocked by a federal judge on Friday.",
    ),
    rules(
        "throw/toss/dismiss/drop",
        before="(?:cases?|charges?|complaint|indictment|claims?|conviction"
        "|prosecution)(?: \\S+){0,7} "
        "(?:was|were|been)",
        roles="court>",
        sure=0.86,
        example="The case against the deputy was thrown out on Friday.",
    ),
    rules(
        "grant/deny/issue/lift/dissolve/extend/reject/refuse/vacate/enter/impose/reverse",
        before="(?:injunction|restraining order|stay|writ|motion|petition|appeal|bail|asylum"
        "|bid|requests? for an? (?:\\w+ )?(?:stay|injunction|order|hearing))(?: \\S+){0,5} "
        "(?:was|were|been|is|are)(?: hereby)?",
        roles="court>",
        sure=0.86,
        example="A temporary restraining order was granted on Friday.",
    ),
    rules(
        "strike",
        "down",
        before="(?:was|were|been|be|being)(?: \\w+ly)?",
        roles="court>",
        sure=0.8,
        example="The ordinance was struck down on appeal.",
    ),
    noun(
        EventType.RULING,
        "dismissal/rejection/reversal",
        "of … (?:lawsuits?|suits?|case|complaint|challenge|appeal|claims|charges|injunction"
        "|ruling)",
        roles="court>loser",
        sure=0.72,
        example="Groups welcomed the dismissal of the federal lawsuit.",
    ),
    noun(
        EventType.RULING,
        "order/orders/ruling/rulings/decision/injunction",
        "(?:that|which) (?:\\w+ )?(?:blocked|barred|halted|stopped|froze|upheld|struck|allowed"
        "|let)",
        before="(?:court|judge's|judge|court's|a|the|by)",
        roles="court>loser",
        sure=0.66,
        example="The mayor gave way despite a court order that blocked the rule.",
    ),
    rules(
        "acquit/convict",
        "(?!criminals?|felons?|murderers?|people|immigrants?|offenders?)\\S+",
        roles="court>subject",
        sure=0.87,
        example="Jurors acquitted the man on Friday.",
    ),
    rules(
        "plead",
        "(?:\\w+ )?(?:guilty|no contest)",
        roles="subject>",
        sure=0.7,
        needs_date=True,
        example="The driver pleaded guilty on Friday.",
    ),
    rules(
        "say/write/note/add/warn/explain/conclude",
        roles="court>",
        subject="judge",
        sure=0.74,
        needs_date=True,
        example="Judge Ann Lee wrote on Friday that the rule is unlawful.",
    ),
    rules(
        "find",
        "… (?:liable|in contempt|unconstitutional|unlawful|illegal)",
        roles="court>loser",
        sure=0.86,
        example="A jury found the sheriff liable on Friday.",
    ),
    rules(
        "sentence",
        "… (?:to|in|on|monday|tuesday|wednesday|thursday|friday)",
        roles="court>subject",
        sure=0.75,
        example="The man was sentenced to ten years in prison.",
    ),
    rules(
        "find",
        "… (?:not )?guilty",
        roles="court>subject",
        sure=0.88,
        example="The jury found the man not guilty.",
    ),
    rules(
        "refer/send/return/remand/transfer/report/certify",
        "… (?:case|question|matter|dispute) … to",
        subject="court",
        sure=0.72,
        example="A judge referred the case to the full court on Friday.",
    ),
    rules(
        "side",
        "with",
        subject="bench",
        roles="court>winner",
        sure=0.88,
        example="The court sided with the city on Friday.",
    ),
    rules(
        "take",
        "the side of",
        subject="bench",
        roles="court>winner",
        sure=0.85,
        example="The appeals court took the side of the city on Friday.",
    ),
    rules("unseal", sure=0.72, example="A judge unsealed the order on Friday."),
    rules(
        "put",
        "… on (?:hold|ice)",
        sure=0.78,
        example="He put that part of the order on hold in April.",
    ),
    rules(
        "strike",
        "… down",
        subject="bench",
        sure=0.72,
        example="He struck that part of the law down in April.",
    ),
    noun(
        EventType.RULING,
        "ruling/rulings/decision/injunction/verdict/opinion/acquittal/judgment",
        "",
        needs_date=True,
        before="(?:'s|appellate|\\d{4}|january|february|march|april|may|june|july|august|september"
        "|october|november|december|court|judge|judge's|court's|panel|preliminary|nationwide"
        "|unanimous|written|"
        "guilty|\\d+-page|monday's|tuesday's|wednesday's|thursday's|friday's|the|a|his|her|split)"
        "(?: (?:preliminary|nationwide|court|unanimous|initial|written|temporary))*",
        roles="court>loser",
        sure=0.56,
        example="The ruling on Friday covers ten states.",
    ),
    noun(
        EventType.RULING,
        "ruling/decision/judgment/injunction",
        "(?:of|by|from) (?:the|a) (?:[\\w.]+ ){0,5}(?:courts?|circuit|judge)",
        before="(?:the|a|an|its|recent|earlier|unanimous)(?: \\w+)?",
        roles="court>loser",
        sure=0.6,
        example="The state asked for review of a ruling of the federal appeals court.",
    ),
    noun(
        EventType.RULING,
        "victory/win/defeat/setback/blow/loss",
        before="(?:gave|gives|giving|given|handed|hands|handing|dealt|deals|dealing|delivered"
        "|delivers|suffered|delivering)(?: \\S+){0,6}",
        roles="court>winner",
        marker="to|for",
        subject="court",
        sure=0.7,
        example="The panel handed the city a major victory.",
    ),
)
