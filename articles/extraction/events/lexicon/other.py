"""Hearings, elections, appointments, deaths, deadlines, visits; and plain dated happenings."""

from functools import partial

from articles.extraction.events.what.rules import Rule, noun, verb
from articles.extraction.values import EventType

# Verbs of doing that report an event of no particular kind, if a date governs them.
PLAIN = (
    "begin/start/open/close/end/finish/complete/launch/create/found/form/establish/set/move"
    "/happen/occur/emerge/erupt/break/return/arrive/come/go/leave/join/quit/turn/put/take/give/make"
    "/hold/spend/pay/settle/send/bring/receive/accept/offer/present/submit/introduce/propose/post"
    "/delay/postpone/cancel/restore/resume/lift/drop/add/remove/replace/update/expand/raise/double"
    "/fall/rise/grow/reach/hit/beat/defeat/lead/prompt/trigger/spark/follow/help/learn/discover"
    "/investigate/probe/review/examine/sell/buy/build/change/adopt/apply/agree/cooperate/participate"
    "/renew/extend/negotiate/mark/celebrate/hire/name/choose/select/pull/cut/cross/enter/shut/steal"
    "/crash/rob/attack/injure/contact/notify/alert/honor/comply/limit/restrict/ban/bar/prohibit"
    "/stop/halt/block/suspend/freeze/withdraw/deny/reject/refuse/decline/allow/let/grant/release"
    "/transfer/hand/order/require/decide/vote/back/advance/pass/issue/announce/cite/single/target"
    "/strip/threaten/withhold/sign/write/draft/circulate/file/challenge/win/lose/split/get/earn"
)

happens = partial(verb, EventType.OTHER, roles="actor>")
dated = partial(verb, EventType.OTHER, needs_date=True)

# What of, the sentence before tells: see ellipsis.py.
TARGETED = verb(
    EventType.OTHER,
    "become",
    "(?:the|a) (?:\\w+ ){0,3}targets?",
    roles="target>",
    needs_date=True,
    sure=0.72,
    example="Boston became the latest target on Friday.",
)

RULES: tuple[Rule, ...] = (
    TARGETED,
    happens(
        "hear",
        "… (?:arguments?|testimony|case|appeal)",
        roles="court>",
        sure=0.78,
        example="The court heard arguments on Friday.",
    ),
    happens(
        "hold/convene/host/schedule",
        "… (?:hearings?|meetings?|forums?|town halls?|session)",
        roles="actor>",
        needs_date=True,
        sure=0.66,
        example="Supervisors held a hearing on Friday.",
    ),
    happens(
        "hold/convene/conduct",
        "(?:[\\w-]+ ){0,5}hearings?",
        roles="actor>",
        sure=0.75,
        example="The council held a three-hour hearing on the bill.",
    ),
    happens(
        "question/grill/press",
        "(?:\\S+ ){0,4}by (?:\\S+ ){0,3}(?:lawmakers|representatives|senators|members|committee"
        "|panel"
        "|republicans|democrats|legislators)",
        before="(?:was|were|been|being)(?: \\w+ly)?",
        roles=">speaker",
        needs_date=True,
        sure=0.7,
        example="The mayors were grilled by lawmakers on Friday.",
    ),
    happens(
        "testify",
        roles="speaker>recipient",
        marker="before|to",
        sure=0.66,
        example="The director testified before a committee on Friday.",
    ),
    happens(
        "elect/swear/appoint/nominate/inaugurate/reelect/name/confirm",
        before="(?:was|were|been|is|be|being)(?: \\w+ly)?",
        roles="party>subject",
        sure=0.62,
        example="She was elected mayor in 2017.",
    ),
    dated(
        "elect/defeat/oust/unseat",
        roles="party>subject",
        sure=0.6,
        example="Voters elected her in 2017.",
    ),
    happens(
        "elect/oust",
        subject="voters",
        roles="party>subject",
        sure=0.62,
        example="Voters also elected Ann Lee as mayor.",
    ),
    happens(
        "win/lose",
        "… (?:election|re-?election|primary|runoff|race|presidency|seat|office)",
        roles="winner>",
        sure=0.62,
        example="She won the election in 2017.",
    ),
    dated(
        "take/leave/run",
        "(?:the )?(?:office|oath|for)",
        roles="subject>",
        sure=0.58,
        example="He took office in January.",
    ),
    dated(
        "nominate/appoint/name/pick/tap/hire",
        roles="actor>subject",
        sure=0.56,
        example="The president nominated him as director on Friday.",
    ),
    dated(
        "resign/retire/step",
        roles="subject>",
        sure=0.58,
        example="The director resigned on Friday.",
    ),
    dated(
        "fire/oust",
        roles="actor>subject",
        sure=0.56,
        example="The president fired the director on Friday.",
    ),
    dated(
        "kill/murder/stab/assault/rape/shoot/slay/beat",
        roles="actor>victim",
        sure=0.6,
        example="The woman was killed in 2015.",
    ),
    happens(
        "find",
        "dead",
        before="(?:was|were|been)(?: \\w+ly)?",
        roles="actor>victim",
        sure=0.7,
        example="She was found dead on Friday.",
    ),
    happens(
        "strike",
        "by (?:a|the) (?:\\w+ )?(?:bullet|car|vehicle|truck)",
        before="(?:was|were|been)(?: \\w+ly)?",
        roles="actor>victim",
        sure=0.7,
        example="She was fatally struck by a bullet.",
    ),
    happens(
        "kill/shoot",
        before="(?:was|were)(?: fatally| \\w+ly)?",
        roles="actor>victim",
        sure=0.5,
        example="The woman was fatally shot.",
    ),
    dated("die", roles="victim>", sure=0.55, example="The officer died on Friday."),
    dated(
        "face/field/take/get",
        "… (?:questions|questioning|criticism|grilling)",
        roles="actor>",
        sure=0.56,
        example="The mayors faced tough questions on Friday.",
    ),
    dated(
        "visit/tour/travel/fly",
        roles="actor>target",
        sure=0.58,
        example="She visited the border on Friday.",
    ),
    dated(
        "meet/talk",
        roles="actor>party",
        sure=0.58,
        example="The mayor met with the secretary on Friday.",
    ),
    dated("expire/lapse", roles="subject>", sure=0.6, example="The contract expired on June 30."),
    dated(
        "have",
        "… (?:agreement|contract|deal|partnership)",
        roles="party>party",
        marker="with",
        sure=0.5,
        example="The county has had an agreement with the agency since May 2017.",
    ),
    happens(
        "agree/reach/strike/negotiate/announce/sign/enter/renew/extend",
        "… (?:deal|agreement|compromise|settlement|contract|accord)",
        roles="party>party",
        marker="with|between",
        sure=0.62,
        example="The county reached an agreement with the agency on Friday.",
    ),
    dated(
        "schedule/expect/slate/set/plan",
        before="(?:is|are|was|were|been)",
        roles=">",
        sure=0.5,
        example="A hearing is scheduled for Friday.",
    ),
    dated(PLAIN, roles="actor>target", sure=0.48, example="The county joined the program in 2006."),
    noun(
        EventType.OTHER,
        "hearing/hearings/arguments/argument/trial/meeting",
        "(?:in|on|before|at|is|was|are|were|scheduled|set|monday|tuesday|wednesday|thursday"
        "|friday|,)",
        before="(?:a|the|oral|court|senate|house|committee|public|during|at|\\w+-day)",
        roles="court>",
        needs_date=True,
        sure=0.45,
        example="A hearing is set for Friday.",
    ),
    noun(
        EventType.OTHER,
        "election/elections/inauguration/deadline/primary/shooting",
        before="(?:the|a|\\d|midterm|presidential|general|november|his|her|'s|grant|application"
        "|\\w+'s)",
        roles=">",
        needs_date=True,
        sure=0.42,
        example="The election on November 3 is near.",
    ),
)
