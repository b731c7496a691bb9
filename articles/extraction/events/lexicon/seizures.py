"""Enforcement in other words: people picked up, set free, flown out; agents and troops sent."""

from functools import partial

from articles.extraction.events.lexicon.enforcement import PEOPLE
from articles.extraction.events.rules import Rule, any_of, verb
from articles.extraction.values import EventType

GUARD = any_of("national_guard guard troops soldiers marines agents officers troopers teams")
CELLS = any_of(
    "jails? prisons? custody detention facility lockup cell center courthouse county_jail"
)

seizes = partial(verb, EventType.ENFORCEMENT, roles="agency>subject")

RULES: tuple[Rule, ...] = (
    seizes(
        "sweep/scoop/snare/snatch/net/pluck/grab/collar/capture/catch/bust/seize/cuff/handcuff"
        "/corral/ensnare/intercept",
        f"… {PEOPLE}(?: up)?",
        subject="agents",
        sure=0.64,
        example="Agents swept up 40 people in raids across the city.",
    ),
    seizes(
        "sweep/scoop/snare/snatch/net/pluck/grab/collar/capture/catch/handcuff/corral/ensnare/seize",
        before="(?:was|were|been)(?: \\w+ly)?",
        needs_date=True,
        sure=0.6,
        example="A student was snatched off the street on Friday.",
    ),
    seizes(
        "walk/go",
        f"(?:free|out of (?:\\S+ ){{0,3}}{CELLS})",
        roles="subject>",
        needs_date=True,
        sure=0.66,
        example="A man sought by agents walked free on Friday.",
    ),
    seizes(
        "pick/round/scoop",
        "… up",
        subject="agents",
        needs_date=True,
        sure=0.62,
        example="Agents picked up a man at the courthouse on Friday.",
    ),
    seizes(
        "pick/round/scoop",
        "up",
        before="(?:was|were|been)(?: \\w+ly)?",
        needs_date=True,
        sure=0.62,
        example="He was picked up on Friday.",
    ),
    seizes(
        "take",
        "(?:away )?from (?:\\S+ ){0,3}"
        "(?:home|house|work|street|school|church|courthouse|apartment)",
        before="(?:was|were|been)(?: \\w+ly)?",
        needs_date=True,
        sure=0.6,
        example="The teenager was taken from his home by agents on Friday.",
    ),
    seizes(
        "surrender",
        "to … (?:immigration|agents|authorities|ice|officers|police)",
        roles="subject>agency",
        needs_date=True,
        sure=0.62,
        example="The pastor surrendered to immigration agents on Friday.",
    ),
    seizes(
        "step/ramp",
        "up (?:\\S+ ){0,3}(?:arrests|raids|deportations|operations|enforcement)",
        roles="agency>",
        needs_date=True,
        sure=0.6,
        example="The agency ramped up arrests in the county on Friday.",
    ),
    seizes("set", "… free", needs_date=True, sure=0.6, example="Deputies set him free on Friday."),
    seizes(
        "put/place/load",
        "… (?:on|aboard|onto) (?:a|the) (?:\\w+ )?(?:plane|flight|bus|van)",
        sure=0.66,
        example="The woman was put on a plane to Mexico.",
    ),
    seizes(
        "send/fly/return/ship/bus",
        "… (?:back|home) to|… back across",
        subject="agents",
        needs_date=True,
        sure=0.64,
        example="Agents sent him back to Honduras on Friday.",
    ),
    seizes(
        "send/fly/ship/bus",
        "(?:back|home) to|out of the country",
        before="(?:was|were|been)(?: \\w+ly)?",
        needs_date=True,
        sure=0.62,
        example="He was sent back to Honduras on Friday.",
    ),
    seizes(
        "repatriate/expel/extradite",
        needs_date=True,
        sure=0.62,
        example="The man was repatriated on Friday.",
    ),
    seizes(
        "descend/swoop/converge/fan/storm/burst/barge/move",
        "(?:(?:down )?(?:on|in|into|onto|through)|out (?:across|in|into|over|through))",
        roles="agency>target",
        subject="agents",
        needs_date=True,
        sure=0.66,
        example="Agents descended on a poultry plant on Friday.",
    ),
    seizes(
        "swarm/storm/comb/scour/surround/blanket/patrol/search/hit/target",
        roles="agency>target",
        subject="agents",
        needs_date=True,
        sure=0.62,
        example="Federal agents swarmed the store on Friday.",
    ),
    seizes(
        "knock",
        "on … doors?",
        subject="agents",
        roles="agency>",
        needs_date=True,
        sure=0.62,
        example="Agents knocked on doors across the neighborhood on Friday.",
    ),
    seizes(
        "serve/execute",
        "… (?:warrants?|notices?|inspection)",
        roles="agency>target",
        marker="at|on",
        needs_date=True,
        sure=0.7,
        example="Officers served search warrants at four stores on Friday.",
    ),
    seizes(
        "take/transfer/move/book/bring/transport/drive/return/commit",
        f"(?:\\w+ )?(?:to|into|in|at) (?:\\S+ ){{0,5}}{CELLS}",
        before="(?:was|were|been)(?: \\w+ly)?",
        needs_date=True,
        sure=0.64,
        example="The man was taken to a detention center on Friday.",
    ),
    seizes(
        "post/make",
        "… (?:bail|bond)",
        roles="subject>",
        needs_date=True,
        sure=0.62,
        example="He posted bail on Friday.",
    ),
    seizes(
        "deny/decline/reject/ignore/disregard/refuse/honor/fulfill/flout/rebuff/accept",
        "… (?:detainers?|detainer requests?|ice requests?|immigration holds?)",
        subject="officers",
        roles="agency>",
        needs_date=True,
        sure=0.74,
        example="The county denied 40 detainers on Friday.",
    ),
    seizes(
        "stop/board/pull",
        "… (?:bus|buses|train|trains|cars?|vehicles?|van)",
        roles="agency>target",
        subject="agents",
        needs_date=True,
        sure=0.64,
        example="Agents stopped a bus and questioned passengers on Friday.",
    ),
    seizes(
        "arrive/land/appear/roll/pour",
        before=f"{GUARD}(?: \\S+){{0,3}}",
        roles="agency>",
        needs_date=True,
        sure=0.62,
        example="Guard troops arrived in the city on Friday.",
    ),
    seizes(
        "mobilize/activate/federalize/deploy/dispatch/withdraw/recall/station/post/pull/surge",
        f"… {GUARD}",
        roles="agency>target",
        marker="to|in|from|into",
        sure=0.74,
        example="The Pentagon mobilized the National Guard on Friday.",
    ),
    seizes(
        "show/turn",
        "up (?:at|in|outside|on)",
        roles="agency>target",
        subject="agents",
        needs_date=True,
        sure=0.62,
        example="Agents showed up at the school on Friday.",
    ),
    seizes(
        "lift/drop/cancel/withdraw",
        "… (?:detainers?|immigration holds?)",
        roles="agency>",
        needs_date=True,
        sure=0.66,
        example="The agency lifted the detainer on Friday.",
    ),
    seizes(
        "release/free/let/turn/hand/transfer/surrender/deliver",
        f"… {PEOPLE} … (?:to|over to|into|go|from|out)",
        subject="officers",
        sure=0.56,
        needs_date=True,
        example="Deputies turned the man over to agents on Friday.",
    ),
)
