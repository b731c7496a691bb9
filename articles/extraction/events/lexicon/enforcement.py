"""Enforcement and protest: arrests, raids, releases; marches and rallies."""

from functools import partial

from articles.extraction.events.what.rules import Rule, any_of, noun, verb
from articles.extraction.values import EventType

PEOPLE = any_of(
    "immigrants? people persons? individuals? m[ae]n wom[ae]n suspects? migrants? aliens? "
    "criminals? "
    "workers? protesters? demonstrators? inmates? prisoners? undocumented members arrests "
    "him her them "
    "employees? drivers? passengers? famil(?:y|ies) boys? girls? teens? teenagers? lawmakers? "
    "mayor offenders? gang_members brothers? sisters? couple "
    "father mother mexican nationals? noncitizens? fugitives? students? resident leader "
    "activist \\d[\\d,]*"
)
OPERATIONS = any_of(
    "raids? sweeps? operations? crackdown arrests roundups? deportations? checks detentions"
)
# In "a hearing on March 15" nobody marches.
MARCH = (
    "(?<!in\\s)(?<!last\\s)(?<!since\\s)(?<!by\\s)(?<!of\\s)(?<!early\\s)(?<!late\\s)"
    "(?<!this\\s)march(?:es)?(?!\\s\\d)"
)
RALLIES = any_of(
    f"rall(?:y|ies) protests? {MARCH} demonstrations? walkouts? vigils? sit-ins? strike picket"
)
WEEKDAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"

seizes = partial(verb, EventType.ENFORCEMENT, roles="agency>subject")
protests = partial(verb, EventType.PROTEST, roles="actor>target")

RULES: tuple[Rule, ...] = (
    seizes(
        "arrest/detain/deport/apprehend/nab",
        f"… {PEOPLE}",
        sure=0.66,
        example="Agents arrested 20 people on Friday.",
    ),
    seizes(
        "arrest/deport/detain/apprehend/jail/book/remove/re-arrest/rearrest",
        needs_date=True,
        sure=0.62,
        example="The boy was arrested on Friday.",
    ),
    seizes(
        "arrest/deport/detain",
        before="(?:was|were|been)(?: \\w+ly)?",
        sure=0.63,
        example="A father was arrested outside the school.",
    ),
    seizes(
        "take",
        "… into (?:custody|ice custody|federal custody)",
        sure=0.74,
        example="A man was taken into custody on Friday.",
    ),
    seizes("make", "… arrests", sure=0.7, example="Agents made 40 arrests in 2017."),
    seizes(
        "conduct/carry/launch/begin/start/stage/execute/complete/lead",
        f"… {OPERATIONS}",
        sure=0.8,
        example="The agency carried out raids in Reno on Friday.",
    ),
    seizes(
        "raid/round",
        roles="agency>target",
        subject="officers",
        sure=0.76,
        example="Agents raided the plant on Friday.",
    ),
    seizes(
        "deploy/dispatch/send",
        "… (?:agents|officers|troops|teams?|units|national guard|tactical)",
        roles="agency>target",
        marker="to|in",
        sure=0.76,
        example="The agency deployed tactical teams to ten cities.",
    ),
    seizes(
        "release/free/transfer/hold/keep",
        "(?!(?:\\S+ ){0,4}(?:money|funds?|funding|grants?|statements?|reports?|lists?|letters?"
        "|memos?"
        "|details|records|data|video|footage|hearings?|meetings?|talks|vote|conference|rally|names"
        "|documents|polic(?:y|ies)|plan|draft|office|town|figures|guidance|guidelines)\\b)\\S+",
        subject="officers",
        needs_date=True,
        sure=0.58,
        example="The jail released the man on Friday despite a detainer.",
    ),
    seizes(
        "hand/turn/let",
        "(?:\\S+ ){0,6}(?:over|go|out|loose|free)",
        subject="officers",
        needs_date=True,
        sure=0.58,
        example="The jail let the man go on Friday despite a detainer.",
    ),
    seizes(
        "release/free/hold/transfer",
        before="(?:was|were|been)(?: \\w+ly)?",
        needs_date=True,
        sure=0.58,
        example="The man was released on Friday from the county jail.",
    ),
    seizes(
        "release/free",
        "(?:from|by|on bail|on bond|into|without)",
        before="(?:,|who|was|man|men|woman|people|inmates?|immigrants?)",
        needs_date=True,
        sure=0.62,
        example="The man, released from the county jail on Friday, had been sought.",
    ),
    seizes(
        "lead/take/haul/whisk/drag",
        "… (?:away|off|in handcuffs)",
        subject="officers",
        needs_date=True,
        sure=0.6,
        example="Agents led a man away in handcuffs on Friday.",
    ),
    seizes(
        "hand/turn",
        "over",
        before="(?:was|were|been)(?: \\w+ly)?",
        needs_date=True,
        sure=0.62,
        example="The man was handed over to agents on Friday.",
    ),
    seizes(
        "indict",
        roles="agency>subject",
        needs_date=True,
        sure=0.62,
        example="A grand jury indicted the man on Friday.",
    ),
    seizes(
        "release",
        "… (?:despite|instead of|without (?:notifying|telling|alerting))",
        sure=0.6,
        example="The jail had released him despite a federal request.",
    ),
    seizes(
        "refuse/decline/ignore/honor/reject/deny",
        "(?:\\S+ ){0,7}(?:detainers?|detainer requests?|requests?)",
        roles="agency>",
        needs_date=True,
        sure=0.55,
        example="The sheriff declined a detainer request on Friday.",
    ),
    seizes(
        "let",
        "go",
        before="(?:was|were|been)",
        needs_date=True,
        sure=0.6,
        example="The prisoner was let go on Friday.",
    ),
    seizes(
        "charge/indict",
        "(?:\\S+ ){1,12}with",
        needs_date=True,
        sure=0.58,
        example="Prosecutors charged the man with murder on Friday.",
    ),
    seizes(
        "lodge/issue/file/place/send",
        "… (?:detainers?|detainer requests?|warrants?|charges)",
        needs_date=True,
        sure=0.62,
        example="The agency lodged a detainer against him on Friday.",
    ),
    seizes(
        "run/last/end/begin/start/net/result/conclude/wrap/lead/occur/happen/come",
        before=f"{OPERATIONS}(?:, [^,]{{1,60}},)?(?: that| which)?",
        needs_date=True,
        sure=0.66,
        example="The sweep, dubbed Operation North, ran from Oct. 3 to Oct. 9.",
    ),
    noun(
        EventType.ENFORCEMENT,
        "raid/raids/sweep/operation/sweeps/roundup/crackdown/arrest/arrests",
        f"(?:in|on|at|that|last|this|dubbed|across|by|netted|resulted|led|,|of|{WEEKDAYS})",
        before="(?:a|the|an|immigration|ice|enforcement|weekend|nationwide|multi-day|\\w+-day|"
        "week-?long|of|day|'s|his|her|their|after)",
        roles="agency>target",
        needs_date=True,
        sure=0.5,
        example="The raid on Friday netted 20 people.",
    ),
    noun(
        EventType.ENFORCEMENT,
        "release/detention/deportation/removal/capture",
        f"(?:on|in|last|early|late|from|{WEEKDAYS})",
        before="(?:his|her|their|man's|woman's|immigrant's|inmate's|suspect's|\\w+'s)",
        roles="agency>",
        needs_date=True,
        sure=0.6,
        example="Following his release on Friday, he fled.",
    ),
    noun(
        EventType.ENFORCEMENT,
        "release",
        "of … from … (?:jail|custody|prison)",
        before="(?:the|his|her)(?: \\w+)?",
        roles="agency>",
        sure=0.6,
        example="He attacked the mayor over the release of a gang member from the county jail.",
    ),
    protests(
        "protest/march/rally/demonstrate/picket/chant",
        subject="crowd",
        sure=0.72,
        example="Hundreds of students marched downtown on Friday.",
    ),
    protests(
        "protest/march/rally/demonstrate/picket/clash",
        needs_date=True,
        sure=0.62,
        example="More than 2,000 of you marched with us on Friday.",
    ),
    protests(
        "hold/stage/organize/join/attend/lead/host/participate",
        f"… {RALLIES}",
        sure=0.8,
        example="Activists held a rally at the courthouse on Friday.",
    ),
    protests(
        "take/flood/fill/pour",
        "… (?:to|into) the streets",
        needs_date=True,
        sure=0.75,
        example="Thousands took to the streets on Friday.",
    ),
    protests(
        "gather/walk/turn/fill/pack/flood/block/line/crowd/show",
        f"(?:(?:{WEEKDAYS}|today|yesterday)(?: (?:morning|afternoon|evening|night))? )?"
        "(?:out|outside|at|in front|on|in|the|up|into|streets|traffic"
        "|to (?:protest|rally|demand|oppose|march|denounce|support|show|call|condemn|urge))",
        subject="crowd",
        needs_date=True,
        sure=0.62,
        example="Dozens of people gathered outside the jail on Friday.",
    ),
    protests(
        "come/show/assemble/meet/flock/descend/arrive/march/stand/kneel/pray",
        "(?:\\S+ ){1,9}(?:to (?:protest|rally|demand|oppose|denounce|support|condemn|urge|plead"
        "|call"
        "|ask|show|press|object)|in (?:protest|solidarity|support of))",
        subject="crowd",
        sure=0.66,
        needs_date=True,
        example="About 300 people came to City Hall on Friday to demand a change.",
    ),
    protests(
        "face/square",
        "(?:off|each other|one another)",
        subject="crowd",
        sure=0.66,
        needs_date=True,
        example="Protesters faced off outside the hall on Friday.",
    ),
    noun(
        EventType.PROTEST,
        "face-off/faceoff/standoff/clash/clashes/turnout",
        f"(?:by|of|between|among|outside|on|{WEEKDAYS})(?: \\S+){{0,4}} (?:protest(?:e?rs?|ors?)"
        "|demonstrators|activists|supporters|opponents|police)",
        roles="actor>",
        sure=0.6,
        example="A loud face-off on Friday by demonstrators kept police busy.",
    ),
    protests(
        "cram/pack/jam/fill",
        "… (?:city hall|chambers?|hall|meeting|capitol|courtroom|gallery|plaza)",
        subject="crowd",
        sure=0.6,
        example="A crowd of 200 people crammed City Hall.",
    ),
    noun(
        EventType.PROTEST,
        "rally/protest/protests/demonstration/march/walkout/vigil/rallies",
        f"(?:in|on|at|outside|against|drew|last|by|{WEEKDAYS})",
        before="(?:a|the|at|student|during|of|immigrant|rights|day|an|'s)",
        roles="actor>",
        needs_date=True,
        sure=0.5,
        example="The rally on Saturday drew thousands.",
    ),
    noun(
        EventType.PROTEST,
        "crowd",
        f"(?:in|on|at|outside|against|last|{WEEKDAYS})",
        before="(?:drew|by|large|small|huge|angry|noisy)(?: an?| the)?",
        roles="actor>",
        needs_date=True,
        sure=0.5,
        example="The hearing drew a crowd on Saturday.",
    ),
)
