"""How sheriffs, police and jails deal with immigration agents: pacts left, help limited."""

from functools import partial

from articles.extraction.events.lexicon.orders import TOLD
from articles.extraction.events.what.rules import Rule, any_of, noun, verb
from articles.extraction.values import EventType

WITH_ICE = (
    "(?:ice|immigration|federal|u\\.s\\. immigration|the (?:agency|feds|department of homeland)"
    "|customs|dhs|homeland)"
)
PACTS = (
    f"(?:287\\(g\\)|(?:agreements?|partnerships?|contracts?|ties|relationship|relations|pact|deal"
    f"|cooperation|participation|arrangement|collaboration) (?:with|in|between) (?:the )?{WITH_ICE}"
    "|(?:federal|immigration|ice|detention) (?:\\w+ )?"
    "(?:agreements?|partnerships?|contracts?|pact))"
)
HELP = (
    "(?:cooperation|cooperating|collaboration|assistance|access|contacts?|ties|information|help"
    "|relationship|detentions?|holds)"
)
FORCE = any_of(
    "officers deputies police jailers guards staff employees troopers personnel jails? workers"
)
DOINGS = (
    "(?:holding|honou?ring|cooperating|complying|notifying|alerting|housing|detaining|asking"
    "|turning|transferring|allowing|letting|accepting|helping|assisting|giving|providing|checking"
    "|requiring|screening|reporting|calling|contacting)"
)

directs = partial(verb, EventType.DIRECTIVE, roles="issuer>")

RULES: tuple[Rule, ...] = (
    directs(
        "end/quit/leave/terminate/exit/ditch/drop/scrap/sever/cut/cancel/void/nix/rescind/discontinue"
        "/abandon/dissolve/break/dump/halt/suspend/loosen/shed",
        f"… {PACTS}",
        subject="agency",
        sure=0.9,
        example="The sheriff ended her office's participation in the 287(g) program.",
    ),
    directs(
        "end/quit/leave/terminate/exit/drop/scrap/cancel/discontinue/abandon/dissolve",
        "… 287\\(g\\)",
        sure=0.86,
        example="He ended the 287(g) program in December.",
    ),
    directs(
        "pull/back/drop/opt/get/bow/walk/withdraw/step/break",
        f"… (?:out of|away from|from|off|with) … (?:{PACTS}|287\\(g\\))",
        sure=0.88,
        example="The sheriff pulled out of the 287(g) program on Friday.",
    ),
    directs(
        "tell/order/ask",
        f"(?:the )?{WITH_ICE} (?:\\S+ ){{0,3}}to (?:remove|leave|stop|vacate|get|clear)",
        subject="agency",
        sure=0.8,
        example="The sheriff told ICE to remove its agents from the jail.",
    ),
    directs(
        "issue/announce/release",
        f"… rules … {FORCE}",
        subject="agency",
        sure=0.92,
        example="The attorney general issued rules barring police from asking about status.",
    ),
    directs(
        "take/go/come",
        "(?:in(?:to)? (?:effect|force)|effect)",
        before="(?:jail|police|detention|detainer|department) polic(?:y|ies)"
        "(?: (?:by|from|of|under)(?: \\S+){1,4})?",
        roles=">",
        sure=0.91,
        example="A new jail policy by Sheriff Ann Lee took effect Wednesday.",
    ),
    directs(
        "bring/restore/reinstate/revive/resume/return",
        "(?:back |to )?(?:the|its|his|her|their|a|an) (?:\\S+ ){0,5}(?:polic(?:y|ies)|practice|rule"
        "|holds?|procedure)",
        subject="agency",
        sure=0.82,
        example="The jail brought back its practice of holding people for two days.",
    ),
    directs(
        "take/get/yank/bring",
        "(?:\\S+ ){1,12}out of (?:the )?(?:287\\(g\\)|ice's|federal program)",
        sure=0.86,
        example="The sheriff took the county out of the 287(g) program.",
    ),
    directs(
        "say/announce/declare/vow/decide",
        "(?:\\S+ ){0,5}(?:would|will) (?:no longer|not|stop|cease|quit|only) (?:\\w+ )?"
        "(?:honou?r\\w*|hold\\w*|accept\\w*|comply\\w*|detain\\w*) … "
        "(?:detainers?|ice|holds|immigration|requests)",
        sure=0.76,
        example="He announced he would no longer honor detainers.",
    ),
    directs(
        "fail/decline/refuse/vote/decide/opt/choose/move",
        f"(?:\\S+ ){{0,2}}(?:not )?to (?:renew|extend|sign|continue) … (?:{PACTS}|287\\(g\\)"
        "|agreement|contract)",
        sure=0.9,
        example="The board failed to renew the county's 287(g) agreement.",
    ),
    directs(
        "let/allow",
        f"… (?:{PACTS}|287\\(g\\)(?: \\w+)?|agreement|contract) (?:to )?(?:lapse|expire|run out"
        f"|end)",
        sure=0.9,
        example="Supervisors let the 287(g) agreement lapse.",
    ),
    directs(
        "let/allow",
        "(?:it|them) (?:to )?(?:lapse|expire|run out)",
        sure=0.72,
        example="The board let it expire on June 30.",
    ),
    directs(
        "put/bring",
        "(?:an end|a stop|a halt) to … (?:287\\(g\\)|agreement|contract|cooperation|detainers|holds"
        "|practice)",
        sure=0.88,
        example="The sheriff put an end to the 287(g) program.",
    ),
    directs(
        "withdraw/remove/pull",
        "(?:\\S+ ){1,9}(?:from|out of) (?:the )?(?:287\\(g\\)|ice's|federal program)",
        sure=0.86,
        example="He withdrew the county, the largest in the state, from 287(g).",
    ),
    directs(
        "agree/decide/opt/choose",
        "(?:\\S+ ){0,3}(?:not )?to (?:no longer )?"
        "(?:notify|hold|honor|cooperate|alert|house|share|turn|give|let|comply)",
        subject="agency",
        sure=0.88,
        example="The sheriff's department agreed to notify the agency of releases.",
    ),
    directs(
        "agree/decide/opt/choose/move/vow",
        "(?:\\S+ ){0,3}(?:not )?to (?:no longer )?(?:notify|hold|honou?r|detain|house|turn|stop"
        "|resume"
        "|begin) … (?:detainers?|ice|immigration|holds|requests)",
        sure=0.76,
        example="Louisville agreed in July to honor detainers again.",
    ),
    directs(
        "say/announce/declare/vow/decide",
        "(?:\\S+ ){0,10}(?:would|will) (?:\\w+ )?(?:turn down|declin\\w+|refus\\w+|reject\\w*"
        "|ignor\\w+|disregard\\w*) (?:\\S+ ){0,3}(?:detainers?|holds|requests? (?:from|to hold))",
        subject="agency",
        needs_date=True,
        sure=0.76,
        example="The sheriff announced in January that her jail would turn down most detainers.",
    ),
    directs(
        "cut/sever/break/part",
        "(?:\\w+ )?(?:ties|ways|off|with) … (?:ice|immigration)",
        subject="agency",
        sure=0.9,
        example="The sheriff's office cut ties with ICE on Friday.",
    ),
    directs(
        "bar/ban/forbid/prohibit/restrict/block/stop/discourage/prevent",
        f"… {FORCE} … (?:from|to)",
        roles="issuer>recipient",
        subject="agency",
        sure=0.84,
        example="The sheriff barred deputies from asking about immigration status.",
    ),
    directs(
        "remind/instruct/notify/advise/brief/direct/order/tell/inform/warn/email",
        f"… {TOLD} … (?:that they|not to|they (?:may|must|should|could|cannot)"
        "|to (?:stop|hold|honor|notify|ask|call|begin|ignore|release))",
        roles="issuer>recipient",
        subject="agency",
        sure=0.9,
        example="The chief reminded officers in an email that they may not ask about status.",
    ),
    directs(
        "tell/order/instruct/direct/advise",
        "(?:\\S+ )?(?:not )?to (?:stop|hold|honor|notify|ask|call|begin|ignore|release|refrain|turn"
        "|cooperate|detain)",
        before=f"{TOLD} (?:\\w+ )?(?:was|were|been)",
        roles="issuer>recipient",
        sure=0.92,
        example="Deputies were told to stop calling immigration agents.",
    ),
    directs(
        "reverse/change/switch",
        "(?:course|himself|herself|itself|(?:his|her|its|the) (?:\\w+ )?(?:course|stance|position"
        "|decision|mind|practice))",
        subject="agency",
        sure=0.74,
        needs_date=True,
        example="The sheriff reversed course on Friday and will again alert the agency.",
    ),
    directs(
        "adopt/announce/implement/issue/unveil/enact/approve/introduce/release",
        before="(?:police|jail|department|sheriff's|departmental|agency|ice|chief's|county jail) "
        "(?:\\w+ )?(?:policy|guidelines|rules?|procedures?|order),?",
        sure=0.9,
        example="Under a jail policy adopted in May, deputies may not ask.",
    ),
    directs(
        "tell/inform/notify",
        f"(?:\\S+ ){{0,3}}{WITH_ICE} (?:\\S+ ){{0,5}}"
        "(?:would|will) (?:no longer|not|stop|end|quit)",
        subject="agency",
        sure=0.82,
        example="The sheriff told ICE that he would no longer hold inmates for it.",
    ),
    directs(
        "publish/post/update/finalize/outline/distribute/circulate/overhaul/revise/rewrite/detail",
        "… (?:guidelines|guidance|directives?|memos?|instructions|protocols?|priorities"
        "|polic(?:y|ies)|procedures?)",
        subject="agency",
        sure=0.86,
        example="The department published guidelines that widen who can be deported.",
    ),
    directs(
        "scrap/jettison/junk/toss/ditch/undo/abandon/reverse/nix/shelve/drop/rescind/revoke/withdraw",
        "… (?:polic(?:y|ies)|guidance|memos?|memorandum|guidelines)",
        subject="agency",
        sure=0.84,
        example="The department has scrapped a disputed policy against sanctuary cities.",
    ),
    directs(
        "resume/start/begin/quit/cease/halt/stop/end",
        f"(?:\\w+ )?{DOINGS}",
        subject="agency",
        sure=0.82,
        example="The sheriff's office resumed notifying agents on Friday.",
    ),
    directs(
        "quit/cease/stop/end/halt",
        "(?:honou?ring|holding|housing|accepting|alerting|notifying|cooperating|complying) … "
        "(?:detainers?|requests?|inmates|ice|immigration|holds|detainees|people)",
        sure=0.8,
        example="The county stopped honoring detainers in 2014.",
    ),
    directs(
        "curtail/curb/scale/limit/narrow/restrict/tighten/reduce/sharply/expand/deepen/step/ramp",
        f"… {HELP} … {WITH_ICE}",
        subject="agency",
        sure=0.82,
        example="The sheriff curtailed his cooperation with ICE on Friday.",
    ),
    directs(
        "kick/boot/evict/bar/remove/expel/oust/ban/eject",
        "… (?:ice|immigration|agents|federal agents) … (?:out of|from) … (?:jails?|courts?"
        "|courthouses?|offices?|schools?|campus|buildings?)",
        sure=0.74,
        example="The sheriff kicked ICE agents out of the county jail.",
    ),
    directs(
        "grant/give/allow/let",
        "… (?:ice|immigration|federal agents|agents) … (?:access|into|in) … (?:jails?|databases?"
        "|inmates|records)",
        subject="agency",
        sure=0.72,
        example="The sheriff gave ICE agents access to the jail on Friday.",
    ),
    directs(
        "say/announce/declare/vow/pledge/insist",
        "(?:\\S+ ){0,12}(?:won't|wouldn't|(?:will|would) (?:no longer|not|stop|end|cease)) "
        "(?:\\w+ )?"
        "(?:hold|honor|detain|house|ask|enforce|cooperat|help|assist|notify|alert|comply|participat)\\w*",
        subject="agency",
        sure=0.74,
        example="The sheriff announced on Friday that he would no longer hold people for ICE.",
    ),
    verb(
        EventType.OTHER,
        "ink",
        "… (?:deal|agreement|pact|contract|memorandum|accord)",
        roles="party>party",
        marker="with",
        sure=0.7,
        example="The sheriff inked a deal with the agency on Friday.",
    ),
    noun(
        EventType.DIRECTIVE,
        "decision/move",
        f"(?:by \\S+ \\S+ )?to (?:end|leave|quit|withdraw|terminate|stop|drop|cut|cancel) … "
        f"(?:{PACTS}|287\\(g\\)|honou?ring|detainers|holding)",
        before="(?:sheriff's|his|her|chief's|department's|office's|sheriff \\w+'s|\\w+'s)",
        roles="issuer>",
        sure=0.6,
        example="Her decision to end the 287(g) program drew praise.",
    ),
)
