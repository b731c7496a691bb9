"""Who came into office and who left it; deaths, refuge and deadlines in other words."""

from functools import partial

from articles.extraction.events.what.rules import Rule, verb
from articles.extraction.values import EventType

POSTS = (
    "(?:director|secretary|attorney general|chief|sheriff|judge|justice|commissioner|ambassador"
    "|nominee|nomination|administrator|superintendent|prosecutor|mayor|governor|head|czar|chair\\w*)"
)

happens = partial(verb, EventType.OTHER, roles="actor>subject")

RULES: tuple[Rule, ...] = (
    happens(
        "confirm",
        f"… {POSTS}",
        subject="legislature",
        sure=0.92,
        example="The Senate confirmed Ann Lee as director.",
    ),
    happens(
        "announce/tender/submit/declare/confirm",
        "(?:\\S+ ){0,2}(?:resignation|retirement|departure|candidacy|bid|campaign|run|intention"
        "|exploratory)",
        roles="subject>",
        sure=0.86,
        example="The director announced his resignation on Friday.",
    ),
    happens(
        "step/resign/bow/stand",
        "(?:down|aside|as (?:the )?\\w+|from (?:his|her|the) (?:post|job|office|position))",
        roles="subject>",
        sure=0.64,
        example="The director stepped down after a year.",
    ),
    happens(
        "swear/inaugurate/install/reappoint/promote",
        f"(?:in|… {POSTS})",
        sure=0.64,
        needs_date=True,
        example="A judge swore in the new sheriff on Friday.",
    ),
    happens(
        "clinch/edge/topple/trounce/unseat/oust",
        needs_date=True,
        roles="winner>loser",
        sure=0.6,
        example="The challenger toppled the sheriff on Friday.",
    ),
    happens(
        "concede",
        "(?:\\w+day )?(?:the (?:race|election|contest|seat)|defeat|to (?!\\w+ that))",
        needs_date=True,
        roles="loser>winner",
        marker="to",
        sure=0.62,
        example="The sheriff conceded the race on Friday.",
    ),
    happens(
        "turn/vote/throw/boot/sweep",
        "(?:\\S+ ){0,5}out(?! (?:to|in|at|for)\\b)",
        subject="voters",
        roles="party>subject",
        needs_date=True,
        sure=0.64,
        example="Voters turned the sheriff out on Friday.",
    ),
    happens(
        "announce/name/introduce/present/tap/pick",
        "(?:[\\w'-]+ ){0,4}as (?:[\\w'-]+ ){0,4}(?:choice|pick|nominee|candidate|successor"
        f"|{POSTS})",
        before="(?:was|were|been)(?: \\w+ly)?",
        roles="actor>subject",
        sure=0.72,
        example="He was announced in December as the president's choice to lead the agency.",
    ),
    happens(
        "win/lose/gain/take",
        "(?:\\S+ ){0,3}(?:majority|control) (?:of|on|in) (?:\\S+ ){1,3}(?:board|council|house"
        "|senate|legislature|congress|commission|assembly|chamber)",
        roles="winner>",
        needs_date=True,
        sure=0.64,
        example="Democrats won a majority on the city council in November.",
    ),
    happens(
        "arraign",
        before="(?:was|were|been)(?: \\w+ly)?",
        roles="actor>subject",
        sure=0.66,
        example="He was arraigned on a robbery charge.",
    ),
    happens(
        "re-elect/reelect",
        needs_date=True,
        roles="party>subject",
        sure=0.62,
        example="The sheriff was re-elected on Friday.",
    ),
    happens(
        "place/put/suspend",
        "… on (?:\\w+ )?leave",
        needs_date=True,
        sure=0.64,
        example="The chief was placed on leave on Friday.",
    ),
    happens(
        "gun/mow",
        "… down",
        roles="actor>victim",
        sure=0.66,
        needs_date=True,
        example="A deputy was gunned down on Friday.",
    ),
    happens(
        "ambush/bludgeon/strangle/abduct/kidnap/slay/execute/drown/wound/injure",
        before="(?:was|were|been)(?: \\w+ly)?",
        roles="actor>victim",
        sure=0.6,
        needs_date=True,
        example="The officer was ambushed on Friday.",
    ),
    happens(
        "find/discover/recover/identify",
        before="(?:body|remains)(?: \\S+){0,6} (?:was|were)",
        roles="actor>victim",
        sure=0.68,
        needs_date=True,
        example="The body of the student was found on Friday.",
    ),
    happens(
        "miss/blow/face/meet/extend/set/impose",
        "… deadline",
        sure=0.6,
        roles="actor>",
        needs_date=True,
        example="The city missed a deadline on Friday.",
    ),
    happens(
        "take/seek/find/claim/enter",
        "(?:sanctuary|refuge|shelter) (?:in|at|inside) … (?:church|chapel|synagogue|parish|temple"
        "|cathedral|basement)",
        sure=0.66,
        roles="actor>",
        example="A mother took sanctuary in a church in Reno.",
    ),
    happens(
        "leave",
        "(?:the|a|her|his) (?:\\w+ ){0,2}(?:church|sanctuary|chapel)",
        sure=0.6,
        roles="actor>",
        needs_date=True,
        example="She left the church on Friday.",
    ),
)
