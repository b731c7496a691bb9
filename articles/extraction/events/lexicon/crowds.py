"""Protest in other words: streets blocked, chambers filled, speakers shouted down."""

from functools import partial

from articles.extraction.events.lexicon.enforcement import MARCH
from articles.extraction.events.what.rules import Rule, any_of, noun, verb
from articles.extraction.values import EventType

PROTESTS = any_of(
    f"rall(?:y|ies) protests? {MARCH} demonstrations? walkouts? vigils? sit-ins? "
    "hunger_strikes? boycotts? blockades? (?:general|student|teachers'|workers')_strike"
)

protests = partial(verb, EventType.PROTEST, roles="actor>target")

RULES: tuple[Rule, ...] = (
    noun(
        EventType.PROTEST,
        "rally/protest/march/vigil/demonstration",
        "(?:\\S+ ){0,4}(?:filled|packed|jammed|flooded|crowded|drew|shut)",
        before="(?:a|the|an)(?: \\w+)?",
        roles="actor>",
        sure=0.66,
        example="A rally for the sheriff filled the plaza.",
    ),
    protests(
        "chain/lock/handcuff/tie",
        "(?:themselves|herself|himself|each other) to",
        sure=0.78,
        example="Activists chained themselves to the jail door.",
    ),
    protests(
        "shut/block/blockade/occupy/disrupt/interrupt/storm/surround/heckle/confront/swarm/picket"
        "/halt/delay",
        subject="marchers",
        needs_date=True,
        sure=0.66,
        example="Demonstrators shut down a freeway on Friday.",
    ),
    protests(
        "boo/jeer/heckle/shout",
        needs_date=True,
        sure=0.6,
        example="The mayor was booed at the meeting on Friday.",
    ),
    protests(
        "hold/wave/carry/wield/hoist/raise/unfurl",
        "… (?:signs?|placards|banners?|flags|posters|candles)",
        subject="crowd",
        sure=0.64,
        needs_date=True,
        example="Dozens of people held signs outside the jail on Friday.",
    ),
    protests(
        "converge/congregate/throng/amass",
        "(?:on|at|in|outside|into|near|around)",
        subject="marchers",
        sure=0.68,
        example="Protesters converged on the Capitol.",
    ),
    protests(
        "form/link",
        "… (?:human chain|arms|hands)",
        needs_date=True,
        sure=0.64,
        example="Teachers formed a human chain around the school on Friday.",
    ),
    protests(
        "take",
        f"part in … {PROTESTS}",
        sure=0.7,
        example="Hundreds took part in a march downtown.",
    ),
    protests(
        "converge/assemble/mass/amass/stream/flock/pour/throng/spill/descend/turn/gather",
        "(?:on|at|in|outside|into|onto|out|through|near|around)",
        subject="crowd",
        needs_date=True,
        sure=0.66,
        example="Protesters converged on the Capitol on Friday.",
    ),
    protests(
        "begin/start/end/erupt/break/take/draw/attract/spread/continue/unfold/bring/happen/occur/greet",
        before=f"{PROTESTS}(?: \\S+){{0,4}}",
        roles=">",
        needs_date=True,
        sure=0.68,
        example="A hunger strike began at the detention center on Friday.",
    ),
    protests(
        "go/walk/stay",
        "(?:on (?:strike|a hunger strike|hunger strike)|off (?:the|their) jobs?"
        "|out of (?:class|school|classes|work)|home from)",
        sure=0.72,
        needs_date=True,
        example="Detainees went on a hunger strike on Friday.",
    ),
    protests(
        "launch/begin/start/call/mount",
        f"(?!on |for )(?:\\S+ ){{0,5}}{PROTESTS}",
        sure=0.66,
        needs_date=True,
        example="Workers launched a hunger strike on Friday.",
    ),
)
