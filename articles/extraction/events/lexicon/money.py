"""Money and programmes: grants tied to cooperation, programmes stopped."""

from functools import partial

from articles.extraction.events.what.rules import Rule, any_of, noun, verb
from articles.extraction.values import EventType

FUNDS = any_of(
    "funds? funding grants? money dollars aid millions reimbursements? byrne jag cops "
    "scholarships awards? \\$[\\d.,]+"
)
CONDITIONS = any_of("conditions requirements strings terms criteria restrictions")
PROGRAMS = any_of(
    "programs? programmes? enrol\\w+ agreements? contracts? partnership participation "
    "287\\(g\\) global_entry trusted_travell?ers? ties"
)

pays = partial(verb, EventType.FUNDING_CONDITION, roles="issuer>target")
stops = partial(verb, EventType.PROGRAM_SUSPENSION, roles="issuer>target")

RULES: tuple[Rule, ...] = (
    pays(
        "withhold/cut/strip/freeze/deny/block/suspend/pull/revoke/yank/lose/restrict/claw/slash"
        "/refuse/forfeit/terminate/rescind/stop",
        f"… {FUNDS}",
        marker="from|to|for",
        sure=0.62,
        example="The department withheld grants from the city.",
    ),
    pays(
        "announce/impose/add/attach/set/place/unveil/issue/publish/put/include/lay",
        f"… (?:{CONDITIONS}|{FUNDS} (?:to|on|would|will))",
        sure=0.8,
        example="The department imposed new conditions on the grants.",
    ),
    pays(
        "hold/keep/take",
        f"(?:back|up|away|from) … {FUNDS}",
        marker="from|to|for",
        sure=0.62,
        example="The department held back police grants.",
    ),
    pays(
        "tie/condition/link",
        f"… {FUNDS}",
        sure=0.72,
        example="The department tied the grants to jail access.",
    ),
    pays(
        "require",
        "… (?:recipients|grantees|jurisdictions|cities|applicants) … to (?:certify|cooperate|comply"
        "|give|allow|share|notify|agree)",
        sure=0.65,
        example="The department required cities to certify that they comply.",
    ),
    pays(
        "say/announce/warn",
        f"(?:that )?(?!he |she |\\S+ (?:he|she) )(?:\\S+ ){{1,9}}(?:would|will|must|could"
        f"|have to|had to)(?: \\S+){{1,14}} (?:{FUNDS})",
        needs_date=True,
        sure=0.66,
        roles="issuer>",
        example="The secretary said on Friday that cities would not receive grants without it.",
    ),
    pays(
        "award/approve/restore/release",
        f"… {FUNDS}",
        roles="issuer>recipient",
        marker="to|for",
        sure=0.55,
        example="The department awarded grants to ten cities on Friday.",
    ),
    pays(
        "bar/exclude/disqualify/make/declare",
        "… (?:from … (?:grants?|funds|funding|money)|ineligible)",
        sure=0.68,
        example="The rule made such cities ineligible for grants.",
    ),
    stops(
        "suspend/end/halt/terminate/pause/discontinue/scrap/cancel/stop/withdraw/cut/quit/leave/sever",
        f"… {PROGRAMS}",
        sure=0.8,
        example="The agency suspended the program on Friday.",
    ),
    stops(
        "end/terminate/cancel/suspend/revoke/scrap/discontinue/withdraw/pull/yank",
        "… (?:287\\(g\\)|task force) (?:\\w+ )?(?:agreements?|program|partnerships?|contracts?)",
        subject="federal",
        sure=0.94,
        example="ICE had ended the county's 287(g) agreement in 2012.",
    ),
    noun(
        EventType.PROGRAM_SUSPENSION,
        "halt/suspension/ban/shutdown/freeze/closure",
        f"(?:to|of|on|from) … (?:{PROGRAMS}|re-?enrol\\w+)",
        roles="issuer>target",
        sure=0.6,
        example="The group will sue over the halt to enrollment in the program.",
    ),
    stops(
        "impose/announce/order",
        "(?:the|a|its|this) (?:\\w+ )?(?:ban|halt|suspension|freeze)",
        needs_date=True,
        sure=0.62,
        example="The agency imposed the ban in February.",
    ),
    stops(
        "freeze/pause/halt/suspend/stop",
        "… (?:applications?|enrol\\w+|processing|sign-?ups|admissions)",
        subject="agency",
        sure=0.8,
        example="The agency froze new applications for the program.",
    ),
    stops(
        "put",
        f"… {PROGRAMS} … on (?:hold|ice)",
        subject="agency",
        sure=0.9,
        example="The agency put the program on hold on Friday.",
    ),
    stops(
        "reinstate/readmit/restore/reopen/resume/lift/reverse",
        "… (?:programs?|enrol\\w+|the ban|its ban|access|global entry|suspension)",
        subject="agency",
        sure=0.78,
        needs_date=True,
        example="The agency lifted the ban on Friday.",
    ),
    stops(
        "shelve/suspend/stop/discontinue/drop/halt",
        "… (?:(?:weekly|monthly) (?:list|reports?)|publication|publishing)",
        subject="agency",
        sure=0.8,
        example="The department shelved its weekly list of detainers.",
    ),
    stops(
        "close/shut",
        "… (?:enrol\\w+|programs?|global entry)",
        sure=0.78,
        example="The agency closed the enrollment office on Friday.",
    ),
    stops(
        "pull/back/drop/opt/get",
        f"out of … {PROGRAMS}",
        sure=0.78,
        example="The sheriff pulled out of the program on Friday.",
    ),
    stops(
        "bar/block/exclude/shut/ban/cut/prevent/kick/suspend",
        "… (?:from|out of|off) … (?:enrol\\w+|re-?enrol\\w+|programs?|global entry|applying"
        "|travell?er)",
        sure=0.82,
        example="The agency barred residents from enrolling in the program.",
    ),
    stops(
        "say/announce/declare/tell/disclose",
        "(?:\\S+ ){0,8}(?:would|will|had|has) (?:\\w+ )?(?:suspend|bar|block|stop|halt|end|pause"
        "|ban|exclude|suspended|barred|blocked|stopped|halted|ended) … "
        "(?:from (?:applying|enrol\\w+|re-?enrol\\w+|using|joining)|global entry"
        "|trusted[- ]travel\\w+|programs?)",
        needs_date=True,
        sure=0.82,
        example="The agency announced on Friday that it would suspend residents from applying.",
    ),
    stops(
        "implement/impose/announce/enforce/begin/start",
        "… (?:polic(?:y|ies)|bans?|rules?|changes?|restrictions?|suspension)… "
        "(?:trusted[- ]travell?er\\w*|global entry|travell?er programs?)",
        sure=0.85,
        example="The agency implemented its new policy for the Global Entry program.",
    ),
    noun(
        EventType.PROGRAM_SUSPENSION,
        "halt/suspension/freeze/stop",
        "(?:to|of|on) … (?:enrol\\w+|programs?|global entry|travell?er\\w*)",
        before="(?:a|the|its|retaliatory|sudden|'s|\\w+'s)(?: \\w+)?",
        roles="issuer>target",
        marker="to|for|from",
        sure=0.6,
        example="The state sued over the retaliatory halt to enrollment in the program.",
    ),
    stops(
        "impose",
        "the (?:ban|freeze|suspension|halt)",
        sure=0.66,
        needs_date=True,
        example="The agency imposed the ban in February.",
    ),
    stops(
        "suspend/bar/exclude/block",
        "from … (?:global entry|trusted[- ]travell?er\\w*|programs?)",
        sure=0.75,
        example="The state was suspended from the travel program.",
    ),
    noun(
        EventType.PROGRAM_SUSPENSION,
        "decision/move/ban",
        "to (?:limit|suspend|end|halt|block) … (?:travell?ers?|program|enrol\\w+)",
        before="(?:the|a|'s|government's|administration's)",
        roles="issuer>target",
        sure=0.35,
        example="The decision to suspend the program drew criticism.",
    ),
    stops(
        "issue",
        "(?:the|a|this) (?:rule|ban|regulation)",
        sure=0.66,
        example="When issuing the rule, the agency named the law.",
    ),
    noun(
        EventType.PROGRAM_SUSPENSION,
        "rule",
        "that (?:prevents|bars|blocks|prevented|barred|blocked)",
        before="(?:a|the|new)",
        sure=0.3,
        roles="issuer>target",
        example="The rule that bars residents from the program is new.",
    ),
)
