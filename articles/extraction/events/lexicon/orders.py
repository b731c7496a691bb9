"""Orders from above: executive orders, and directives to police, prosecutors and agencies."""

from functools import partial

from articles.extraction.events.what.rules import Rule, any_of, noun, verb
from articles.extraction.values import EventType

ORDERS = any_of(
    "executive_orders? executive_actions? proclamations? executive_directive orders? "
    "emergency_declaration administrative_order eos? eo_\\d+"
)
DIRECTIVES = any_of(
    "directives? memos? memorandums? memoranda guidance guidelines instructions? general_order "
    "special_order bulletins? policy_directive manual polic(?:y|ies)"
)
TOLD = any_of(
    "officers police deputies prosecutors agents agencies staff employees attorneys departments? "
    "officials jails? sheriffs? guards him her them workers commanders"
)
# Those whom a president, a governor or an attorney general gives orders.
SUBORDINATE = (
    "(?:(?!that\\b)\\S+ ){0,6}(?:division|departments?|agency|agencies|offices?|bureau"
    "|attorneys? general|secretary|prosecutors|attorneys|inspector general|board)"
)
RULES_MADE = any_of(
    "polic(?:y|ies) rules? program ban daca emergency changes plan regulations? measures status "
    "protections order orders practice procedures? guidelines"
)

orders = partial(verb, EventType.EXECUTIVE_ACTION, roles="signer>target")
directs = partial(verb, EventType.DIRECTIVE, roles="issuer>recipient")

RULES: tuple[Rule, ...] = (
    orders(
        "sign/issue/announce/rescind/unveil/revoke/release/declare/write/renew",
        f"… {ORDERS}",
        roles="signer>",
        subject="executive",
        sure=0.92,
        example="The mayor signed an executive order on Friday.",
    ),
    orders(
        "sign/issue/rescind/revoke",
        f"… {ORDERS}",
        roles="signer>",
        sure=0.8,
        example="He signed an executive order on Friday.",
    ),
    noun(
        EventType.EXECUTIVE_ACTION,
        "order/orders",
        "",
        before="(?:executive|trump's|president's|mayor's|governor's)",
        roles="signer>",
        sure=0.5,
        needs_date=True,
        example="The executive order of January 25 names such cities.",
    ),
    noun(
        EventType.EXECUTIVE_ACTION,
        "order/orders",
        "(?:from|by|signed by|issued by|of) (?:then-)?(?:president|mayor|gov\\.|governor)",
        before="executive",
        roles="signer>",
        sure=0.6,
        example="The sheriff will comply with an executive order from President Trump.",
    ),
    orders(
        "order/declare/proclaim/direct",
        "… (?:to|that|emergency|sanctuary)",
        subject="executive",
        sure=0.7,
        example="The governor ordered the agency to stop the transfers.",
    ),
    orders(
        "declare/proclaim/designate",
        "… (?:sanctuary|city of refuge|welcoming|safe haven|emergency)",
        roles="issuer>",
        subject="officer",
        sure=0.86,
        example="Mayor Ann Lee declared the town a sanctuary on Friday.",
    ),
    orders(
        "impose/rescind/revoke/terminate/end/repeal/reverse/announce/bar/ban/prohibit/change",
        f"… {RULES_MADE}",
        roles="issuer>",
        subject="executive",
        sure=0.62,
        example="The president ended the program on Friday.",
    ),
    orders(
        "tear/scrap/undo/toss/void/cancel/reverse/overturn/nullify/repeal/replace/amend/extend"
        "/expand/update/ink/pen/withdraw",
        f"… {ORDERS}",
        roles="signer>",
        subject="executive",
        sure=0.86,
        example="The mayor tore up his predecessor's order on Friday.",
    ),
    orders(
        "end/scrap/rescind/terminate/revoke/kill/cancel/phase/wind/halt/suspend",
        "… (?:daca|deferred action|temporary protected status|tps|catch[- ]and[- ]release)",
        roles="issuer>",
        subject="executive",
        sure=0.86,
        example="The president scrapped the DACA program on Friday.",
    ),
    orders(
        "announce/say/declare",
        "(?:\\S+ ){0,6}(?:would|was|will|is) (?:end|rescind|terminate|phase|revoke|cancel)\\w* … "
        "(?:daca|deferred action|temporary protected status|tps)",
        roles="issuer>",
        subject="executive",
        sure=0.88,
        example="The administration announced it would end temporary protected status.",
    ),
    orders(
        "pardon",
        roles="issuer>subject",
        sure=0.8,
        example="The president pardoned the sheriff on Friday.",
    ),
    orders(
        "bar/ban/forbid/prohibit",
        "… (?:from|police|officers|workers|employees|flights|agents)",
        roles="issuer>",
        subject="executive",
        sure=0.65,
        example="The mayor barred workers from asking about status.",
    ),
    orders(
        "issue/finalize/publish/propose",
        "… (?:rule|rules|regulations?)",
        roles="issuer>",
        sure=0.65,
        example="The department issued a rule on Friday.",
    ),
    directs(
        "issue/send/sign/release/rescind/circulate/distribute/adopt/announce/write/unveil/finish",
        f"… {DIRECTIVES}",
        marker="to|telling|instructing|directing|ordering",
        sure=0.82,
        example="The attorney general issued a directive on Friday.",
    ),
    directs(
        "instruct/direct/order/tell",
        f"(?:(?!that\\b)\\S+ ){{0,5}}{TOLD} (?:(?!that\\b)\\S+ ){{0,4}}(?:to|not to|that they)",
        sure=0.66,
        example="The chief instructed officers not to ask about status.",
    ),
    directs(
        "forbid",
        f"… {TOLD} … (?:to|from)",
        sure=0.66,
        example="The chief forbade officers to ask about status.",
    ),
    directs(
        "turn",
        "(?:\\S+ ){1,4}into an? (?:\\w+ )?(?:order|directive|policy|rule)",
        roles="issuer>",
        sure=0.8,
        example="The chief turned it into a general order.",
    ),
    directs(
        "put",
        "out (?:\\S+ ){0,9}(?:directives?|memos?|guidance|guidelines)",
        roles="issuer>",
        sure=0.82,
        example="The attorney general put out Law Enforcement Directive No. 12.",
    ),
    directs(
        "tell/instruct/direct/order",
        f"{SUBORDINATE} (?:(?!that\\b|he\\b|she\\b)\\S+ ){{0,8}}to(?! know\\b)",
        roles="issuer>recipient",
        subject="executive",
        sure=0.74,
        example="The president told the attorney general on Friday to list such cities.",
    ),
    directs(
        "tell/instruct/direct/order",
        f"{SUBORDINATE} (?:(?!that\\b|he\\b|she\\b)\\S+ ){{0,8}}to(?! know\\b)",
        roles="issuer>recipient",
        subject="agency",
        sure=0.74,
        example="The attorney general told the civil division to look for such laws.",
    ),
    directs(
        "tell/order/instruct/direct/ask",
        "(?:his|her|their|its|the department's|all) (?:\\w+ ){0,2}(?:officers|deputies|agents"
        "|prosecutors|staff|employees|police) … to",
        sure=0.88,
        example="The chief told his officers not to hold people.",
    ),
    directs(
        "adopt/implement/change/revise/announce/begin/end/stop/tighten/loosen/rescind/enact"
        "/establish/roll/drop/abandon/start/quit/cease/suspend",
        "… (?:polic(?:y|ies)|practice|rules|procedures?|guidelines|honou?ring|cooperating|complying"
        "|cooperation|detainers|holding|letting|alerting|notifying)",
        roles="issuer>",
        sure=0.66,
        example="The sheriff changed the jail policy on Friday.",
    ),
    directs(
        "adopt/approve/implement/change/revise/establish/enact/pass/amend/tighten/loosen/rewrite"
        "/update/expand/limit",
        "… (?:polic(?:y|ies)|practices?|rules|procedures?|guidelines)",
        roles="issuer>",
        subject="agency",
        sure=0.9,
        example="The police department adopted a new policy on Friday.",
    ),
    directs(
        "start/begin",
        before="polic(?:y|ies)(?: \\S+){0,6}",
        roles=">",
        sure=0.74,
        needs_date=True,
        example="The jail's new policy on detainers began on Friday.",
    ),
    noun(
        EventType.DIRECTIVE,
        "directive/order/policy/rule/memo/guidance",
        before="(?:the|a|an|its|'s|\\w+'s) (?:19|20)\\d\\d(?: \\w+)?",
        roles=">",
        sure=0.45,
        needs_date=True,
        example="The 2018 directive limits what jails may share.",
    ),
    directs(
        "take/go/come",
        "(?:in(?:to)? (?:effect|force)|effect)",
        before="(?:polic(?:y|ies)|guidance|guidelines|directive|memo)[^.;]{0,60} it",
        roles=">",
        sure=0.9,
        example="He issued the directive in May, and it took effect on June 1.",
    ),
    directs(
        "take/go/come",
        "(?:in(?:to)? (?:effect|force)|effect)",
        before="(?:polic(?:y|ies)|guidance|guidelines|directive|memo),?(?: that| which)?",
        roles=">",
        sure=0.9,
        example="The jail policy took effect on February 1.",
    ),
    directs(
        "say/announce/tell/confirm",
        "(?:\\S+ ){0,10}(?:(?:would|will) (?:no longer|not|stop|quit|cease)|(?:has|had) stopped"
        "|(?:was|were) (?:ending|changing|dropping)) … (?:detainers?|hold|honou?r\\w*|cooperat\\w+"
        "|ask\\w*|turn\\w*|notify\\w*|alert\\w*|polic(?:y|ies)|practice)",
        roles="issuer>",
        subject="agency",
        needs_date=True,
        sure=0.7,
        example="The sheriff said on Friday that his jail would no longer honor detainers.",
    ),
    directs(
        "say/write/tell/instruct/order/direct/argue",
        "… in (?:a|an|the|his|her|its)(?: [\\w-]+){0,4} (?:memo|memorandum|directive"
        "|guidance|bulletin)",
        sure=0.78,
        example="The secretary wrote in a memo that jails must help.",
    ),
    noun(
        EventType.DIRECTIVE,
        "memo/directive/memorandum/guidance",
        "(?:to|from|by|issued|sent|dated|said|says|instructing|telling|directing|obtained|released)",
        before="(?:a|the|an|his|her|its|their|'s|headquarters|new|recent)",
        roles="issuer>recipient",
        marker="to|instructing|telling|directing",
        sure=0.58,
        example="A memo to prosecutors, dated May 1, says so.",
    ),
    noun(
        EventType.DIRECTIVE,
        "memo/directive/memorandum/guidance",
        "(?:on|that|in|wednesday|monday|tuesday|thursday|friday)",
        before="(?:a|the|an|in|his|her|\\w+)",
        roles="issuer>recipient",
        marker="to|instructing|telling|directing",
        needs_date=True,
        sure=0.58,
        example="The memo on Friday says so.",
    ),
)
