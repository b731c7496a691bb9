"""How bills fare: the idioms of chambers, ballots and governors' desks."""

from functools import partial

from articles.extraction.events.lexicon.legislation import BILLS, LAWS
from articles.extraction.events.what.rules import Rule, verb
from articles.extraction.values import EventType

CHAMBERS = (
    "(?:the |both |a |its )?(?:\\w+ )?(?:house|senate|assembly|legislature|council|chambers?)"
)

MADE = f"(?:{BILLS}|(?:laws?|polic(?:y|ies)|regulations?|ban|moratorium)\\b)"

fares = partial(verb, EventType.LEGISLATION, roles="legislature>")

RULES: tuple[Rule, ...] = (
    fares(
        "put/place/land/get",
        "… on (?:the|a|next year's|this year's) (?:[\\w.]+ )?(?:\\d+ )?ballot",
        sure=0.82,
        example="Supervisors put the question on the November ballot.",
    ),
    fares(
        "qualify/make",
        "(?:it )?(?:for|onto|on) (?:the|a) (?:\\w+ )?ballot",
        sure=0.72,
        example="The initiative qualified for the November ballot on Friday.",
    ),
    fares(
        "overturn/reject/approve/repeal/pass/adopt/back/uphold/defeat/scrap/keep/enact",
        f"… {LAWS}",
        subject="voters",
        sure=0.88,
        example="Voters overturned the law in a referendum.",
    ),
    fares(
        "say",
        "(?:yes|no) to",
        subject="voters",
        sure=0.84,
        example="Voters said no to becoming a sanctuary city.",
    ),
    fares(
        "override",
        "… vetoe?s?",
        sure=0.9,
        example="Senators overrode the governor's veto on Friday.",
    ),
    fares(
        "fail",
        "(?:\\w+day )?to (?:override|pass|advance|approve|adopt|win|muster|reach|get|clear)",
        subject="legislature",
        sure=0.91,
        example="The House failed to override the veto on Friday.",
    ),
    fares(
        "shoot/slap/turn/knock",
        f"(?:down|back|aside) … {BILLS}",
        subject="chamber",
        sure=0.76,
        example="The council shot down the proposal on Friday.",
    ),
    fares(
        "shoot/vote/slap/turn/knock",
        "down",
        before=f"{BILLS}(?: \\S+){{0,8}} (?:was|were|been)",
        sure=0.76,
        example="A proposal to make Reno a sanctuary was shot down on Friday.",
    ),
    fares(
        "strike/delete/remove",
        "… from the (?:\\w+ )?(?:code|ordinance|law|bill|charter|books)",
        subject="chamber",
        sure=0.72,
        example="Commissioners struck such language from the county code.",
    ),
    fares(
        "filibuster/hammer/debate",
        f"… {BILLS}",
        subject="chamber",
        needs_date=True,
        sure=0.66,
        example="Democrats filibustered the bill on Friday.",
    ),
    fares(
        "declare/proclaim/affirm",
        "that (?:\\S+ ){1,5}(?:is|was) (?:not |no )?(?:a |an )?(?:\\w+ )?(?:sanctuary|welcoming)",
        subject="chamber",
        sure=0.8,
        example="The board declared that the county is not a sanctuary county.",
    ),
    fares(
        "deadlock/split/tie/divide",
        "(?:\\d+-\\d+|\\d+ to \\d+|evenly|along)",
        subject="legislature",
        sure=0.72,
        example="Council members deadlocked 4-4 on the resolution.",
    ),
    fares(
        "ink/approve/endorse/reject/nix/kill/scuttle/spike/sink",
        f"… {BILLS}",
        roles="signer>",
        subject="officer",
        sure=0.84,
        example="The governor inked the bill on Friday.",
    ),
    fares(
        "go/come/arrive",
        "(?:\\S+ ){0,8}(?:to|from|in|by|on)",
        before="(?:final|initial|preliminary|unanimous|full|first|senate|house|council) "
        "(?:approval|passage|assent)",
        roles=">",
        sure=0.84,
        example="Final approval went on Friday in the Senate to a measure that would ban it.",
    ),
    fares(
        "follow",
        "(?:suit|(?:\\S+ ){0,6}\\d+-(?:to-)?\\d+)",
        subject="chamber",
        sure=0.78,
        needs_date=True,
        example="The Senate approved the bill in February and the House followed suit on Friday.",
    ),
    fares(
        "go/crash/slide/sink",
        "(?:down )?to (?:\\S+ ){0,3}(?:defeat|loss|failure)",
        before=f"(?:{BILLS}|it|proposition(?: \\w+)?|initiative)(?: \\S+){{0,5}}",
        roles=">",
        sure=0.84,
        example="The proposition went down to a heavy defeat on Friday.",
    ),
    fares(
        "meet/encounter/draw",
        "(?:with )?(?:the|a|his|her) (?:\\w+ )?veto",
        roles=">signer",
        marker="of|from",
        sure=0.88,
        example="A bill that would have outlawed it met the veto of the governor on Friday.",
    ),
    fares(
        "ratify/reaffirm/rubber-stamp/countersign",
        "… (?:order|directive|decision|agreement|contract|deal)",
        subject="legislature",
        sure=0.8,
        example="The commission fell in behind the mayor and ratified the order 9-3.",
    ),
    fares(
        "kick",
        "in",
        before=f"{LAWS}(?: \\S+){{0,4}}",
        roles=">",
        sure=0.78,
        example="The new state law kicked in on January 1.",
    ),
    fares(
        "opt/bow/back",
        "out of … (?:law|act|statute|sb \\d+|senate bill|values act|sanctuary)",
        sure=0.85,
        example="The town opted out of the state's sanctuary law.",
    ),
    fares(
        "exempt",
        "… from … (?:law|act|statute|sb \\d+|senate bill)",
        subject="legislature",
        sure=0.82,
        example="The council exempted the town from the state law.",
    ),
    fares(
        "push/ram/muscle/shepherd/steer/rush/usher/railroad/squeeze/whisk",
        f"… {BILLS} (?:through|past|out of)|… through {CHAMBERS}",
        sure=0.76,
        example="Republicans pushed the bill through the House on Friday.",
    ),
    fares(
        "give/lend/win/get/receive/earn",
        "… (?:nod|blessing|green light|thumbs[- ]up|okay|assent|consent|seal of approval)",
        subject="legislature",
        sure=0.8,
        example="The Senate gave the nod to the bill on Friday.",
    ),
    fares(
        "gut/dilute/overhaul/rework/narrow/soften/rewrite/revamp/overturn/scrap/repeal/rescind/drop"
        "/abandon/ditch/junk/nix/sideline/withdraw/reverse/undo/roll",
        f"… {MADE}",
        subject="legislature",
        sure=0.78,
        example="The town scrapped its sanctuary ordinance on Friday.",
    ),
    fares(
        "move/send/forward/refer/return/report/recommend/kick",
        f"… {BILLS} … (?:forward|ahead|along|back|to|out of|out)",
        subject="legislature",
        sure=0.8,
        example="The board moved the proposal forward on Friday.",
    ),
    fares(
        "become",
        "… (?:first|second|third|fourth|latest|newest|\\d+(?:st|nd|rd|th)) … "
        "to (?:become|call|declare|adopt|pass|enact|approve|ban|outlaw|exempt|designate|embrace)",
        sure=0.8,
        example="The city became the first in the county to call itself a sanctuary.",
    ),
    fares(
        "renew/reauthorize/reinstate/restore/codify/ratify/affirm/reaffirm/update/bless"
        "/okay/greenlight/overhaul/revisit/revive/broaden",
        f"… {MADE}",
        subject="legislature",
        sure=0.78,
        example="The council ratified the ordinance on Friday.",
    ),
    fares(
        "fall",
        "(?:\\S+ ){0,3}(?:short|shy|flat)",
        before=f"(?:{BILLS}|it|proposition|initiative|effort)(?: \\S+){{0,5}}",
        roles=">",
        sure=0.72,
        example="The measure fell two votes short on Friday.",
    ),
    fares(
        "carry/survive/pass/fail/prevail",
        "(?:by )?(?:a )?(?:\\d+-\\d+|\\d+ to \\d+|unanimous|narrow|wide|voice|committee)\\w*",
        before=f"(?:{BILLS}|it|motion|proposition|initiative)(?: \\S+){{0,5}}",
        roles=">",
        sure=0.76,
        example="The motion carried 6-1 on Friday.",
    ),
    fares(
        "approve/pass/adopt/defeat/reject/second",
        "… motions? … (?:to|that|for)",
        subject="legislature",
        sure=0.76,
        example="The commission approved a motion to support immigrants.",
    ),
    fares(
        "float/pitch/prefile/refile/pen/author/revive/resurrect/co-sponsor/cosponsor/spearhead/craft",
        f"… {BILLS}",
        roles="sponsor>",
        sure=0.7,
        example="A senator refiled the bill on Friday.",
    ),
    fares(
        "gather/submit/turn/collect/file/deliver",
        "… signatures … (?:ballot|referendum|initiative|repeal|measure|force)",
        roles="sponsor>",
        sure=0.7,
        example="Opponents turned in 90,000 signatures to force a referendum.",
    ),
    fares(
        "recommend/advance/approve/forward/endorse/table/kill/reject/clear/pass/back/adopt/defeat/send"
        "/move/deny/support/oppose/uphold/override",
        "(?:[\\w.-]+ ){1,5}(?:by |in |on )?(?:a )?(?:vote of )?\\d+(?:-| to |-to-)\\d+",
        subject="chamber",
        sure=0.84,
        example="The Judiciary Committee recommended it 3-2 after a hearing.",
    ),
    # What "it" is the sentence before tells; what those who make laws pass is a law.
    fares(
        "pass/approve/adopt/enact/reject/defeat/kill/table/advance/endorse/shelve/repeal/ratify"
        "/back",
        "(?:it|them)",
        subject="chamber",
        sure=0.8,
        example="The House committee passed it on Friday.",
    ),
    fares(
        "send",
        "(?:it|them) (?:on |back |along )?to",
        subject="chamber",
        sure=0.74,
        needs_date=True,
        example="The committee sent it to the floor on Friday.",
    ),
    fares(
        "introduce/file/refile/reintroduce/draft/sponsor/author",
        "(?:it|them)",
        roles="sponsor>",
        subject="lawmaker",
        sure=0.78,
        example="Rep. Ann Roe introduced it in January.",
    ),
    fares(
        "push/ram/muscle/force",
        f"through … {BILLS}",
        subject="chamber",
        sure=0.78,
        example="Council Democrats pushed through a measure on Friday.",
    ),
    fares(
        "adjourn",
        "without … (?:passing|approving|voting|acting|taking)",
        subject="legislature",
        sure=0.72,
        example="The Legislature adjourned without passing the bill.",
    ),
    fares(
        "call/summon",
        "… (?:special session|into session)",
        roles="signer>",
        sure=0.7,
        example="The governor called a special session on sanctuary cities.",
    ),
    fares(
        "allow/permit",
        f"… {BILLS} to (?:become|take|go)",
        roles="signer>",
        subject="executive",
        sure=0.8,
        example="The governor allowed the bill to become law without her signature.",
    ),
    fares(
        "reach/land/arrive",
        "(?:the )?(?:governor's|president's|mayor's|his|her) desk|the (?:house|senate) floor",
        before=f"(?:{BILLS}|it)(?: \\S+){{0,5}}",
        roles=">",
        sure=0.72,
        needs_date=True,
        example="The bill reached the governor's desk on Friday.",
    ),
)
