"""Letters, notices and reports: what one party writes to another or to the public."""

from functools import partial

from articles.extraction.events.what.rules import Rule, any_of, noun, verb
from articles.extraction.values import EventType

LETTERS = any_of("letters? notices? (?<!via\\s)(?<!by\\s)e-?mails? written_warnings?")
REPORTS = any_of(
    "reports? stud(?:y|ies) lists? analys[ie]s polls? survey data statistics figures audit findings"
)

A_DET = "(?:a|an|the|his|her|its|their|two|separate)"
IN_A_LETTER = (
    f"… (?:(?:in|by) (?:{A_DET}(?: (?!via|by|that|statement|interview)[\\w-]+){{0,3}} )?"
    "(?:letters?|notices?|e-?mails?(?= to )))(?! (?:to|from) (?:the )?reporters)"
)
# "Puzzled by the letter" tells nothing that was said in it
SAID_IN_A_LETTER = IN_A_LETTER.replace(f"(?:in|by) (?:{A_DET}", f"(?:in|by(?! the )) (?:{A_DET}")
IN_A_MEMO = "… in (?:a|an|his|her|its|their)(?: [\\w-]+){0,3} (?:memo|memorandum|e-?mail)(?! to )"
BOARDS = (
    "(?:council|committee|board|commission|commissioners|supervisors|lawmakers|legislators"
    "|aldermen|mayor)"
)

writes = partial(verb, EventType.LETTER, roles="sender>recipient")
reports = partial(verb, EventType.REPORT, roles="author>")

RULES: tuple[Rule, ...] = (
    writes(
        "send/write/mail/issue/sign/deliver/release/fire/pen/dispatch/email/address",
        f"… {LETTERS}",
        marker="to|telling|asking|warning|demanding|urging",
        sure=0.86,
        example="The department sent letters to ten cities on Friday.",
    ),
    writes(
        "send",
        "… (?:letters|letter)",
        sure=0.9,
        example="The department sent 29 cities threatening letters.",
    ),
    writes(
        "send",
        "(?:(?!(?:after|because|that|who|which|when|to)\\b)[^\\s;:.]+ ){6,20}?"
        "(?:an?|\\w*ing|another) (?:[\\w-]+ ){0,3}?(?:letters|letter)",
        sure=0.84,
        example="The department sent the cities of Reno and Elko, as well as Utah, a new letter.",
    ),
    writes(
        "reach/arrive/land/come",
        "(?:at|in|on|to|the|city|county|mayor|sheriff|governor)",
        before="(?:letters?|notices?),?…",
        marker="at|in|on|to",
        needs_date=True,
        sure=0.66,
        example="The letter, which reached the mayor on Friday, asks for time.",
    ),
    writes(
        "go",
        "out",
        before="(?:letters|letter),?…",
        marker="to",
        needs_date=True,
        sure=0.66,
        example="Letters to ten cities went out on Friday.",
    ),
    writes(
        "receive/get",
        f"… {LETTERS}",
        roles="recipient>sender",
        marker="from",
        sure=0.75,
        example="The county received a letter from the department.",
    ),
    writes(
        "receive/get",
        "(?:\\S+ ){1,5}?\\S+'s? (?:letters?|notices?)",
        roles="recipient>sender",
        sure=0.76,
        example="The county received the department's letter.",
    ),
    writes(
        "write/email",
        "(?:the|city|county|state|mayor|sheriff|governor|president)",
        sure=0.62,
        needs_date=True,
        example="The mayor wrote the secretary on Friday.",
    ),
    writes(
        "answer/respond/reply",
        "… with … letter",
        marker="to",
        sure=0.8,
        example="The city answered on Friday with a letter of its own.",
    ),
    writes("write", "to", marker="to", sure=0.7, example="The mayor wrote to the secretary."),
    writes(
        "say/write/demand/call/argue/threaten/complain/object/protest/state/declare/explain",
        SAID_IN_A_LETTER,
        marker="to",
        sure=0.84,
        example="The mayor said in a letter to the secretary that the law stands.",
    ),
    writes(
        "tell/warn/ask/urge/request/accuse/inform/notify",
        IN_A_LETTER,
        sure=0.84,
        example="The league asked the sheriff in a letter to end it.",
    ),
    writes(
        "warn/caution/urge/accuse/notify/inform/remind/advise/complain/object",
        IN_A_MEMO,
        sure=0.84,
        example="The city's lawyer cautioned the council in a memo on Friday.",
    ),
    writes(
        "write",
        f"to (?:the )?(?:\\S+ ){{0,3}}?{BOARDS}{IN_A_MEMO}",
        marker="to",
        sure=0.86,
        example="The league wrote to the committee in a memo that the bill does harm.",
    ),
    writes(
        "send/give/hand",
        f"(?:the )?(?:\\S+ ){{0,3}}?{BOARDS} (?:a|an|his|her|its|their)(?: [\\w-]+){{0,3}} memo",
        sure=0.86,
        example="The city's lawyers sent the council a memo on Friday.",
    ),
    writes(
        "notify",
        "(?:\\S+ ){0,4}?(?:cities|counties|states|places|towns|jurisdictions|governments)",
        needs_date=True,
        sure=0.66,
        example="The department notified ten cities on Friday that they must comply.",
    ),
    writes(
        "notify/inform/warn/give",
        "… (?:in writing|notice|by letter)",
        sure=0.6,
        example="The agency notified the county in writing.",
    ),
    writes(
        "demand/request",
        "… (?:documents|records|proof|information about|meeting)",
        marker="from|of|with",
        sure=0.58,
        example="The department demanded documents from the county.",
    ),
    writes(
        "tell/ask/order/demand/require/give",
        "… to (?:show|provide|produce|submit|hand over|turn over|certify|prove) … (?:proof"
        "|documents|records|documentation|information|compl\\w+)",
        needs_date=True,
        sure=0.62,
        example="The department told ten cities on Friday to show proof that they comply.",
    ),
    writes(
        "put/place",
        "(?:\\S+ ){1,9}on (?:notice|warning)",
        sure=0.66,
        needs_date=True,
        example="The department put 29 cities on notice on Friday.",
    ),
    noun(
        EventType.LETTER,
        "letter/letters",
        "(?:to|from|sent|dated|signed|on|obtained|addressed|that|of reply|of response|in reply"
        "|printed|published|posted|delivered|released|made public)",
        before="(?:a|the|in|his|her|its|their|of|similar|identical|separate|joint|warning|demand|last|'s|"
        "friday|monday|tuesday|wednesday|thursday)",
        roles="sender>recipient",
        marker="to",
        sure=0.68,
        example="In a letter to the secretary dated May 1, the mayor objects.",
    ),
    # Reports
    reports(
        "release/publish/issue/post/put/unveil/print",
        f"(?:out )?the (?:first|second|third|latest|last) (?:\\w+ )?of (?:\\S+ ){{1,5}}{REPORTS}",
        sure=0.82,
        example="The department put out the first of what will be weekly lists on Friday.",
    ),
    reports(
        "report",
        subject="press",
        needs_date=True,
        sure=0.62,
        example="The Reno Journal reported on Friday that agents were near.",
    ),
    reports(
        "release/publish/issue/post/put/unveil/compile/print",
        f"… {REPORTS}",
        sure=0.82,
        example="The agency published a list of such counties on Friday.",
    ),
    reports(
        "identify/name/label/designate/flag/brand/classify/list",
        "… (?:sanctuary \\w+|non-?compliant|uncooperative|defiant)",
        needs_date=True,
        sure=0.7,
        example="The department identified 35 places as sanctuary jurisdictions on Friday.",
    ),
    reports(
        "publish",
        needs_date=True,
        sure=0.6,
        example="The institute published the numbers on Friday.",
    ),
    reports(
        "find/show/conclude/reveal/suggest/estimate/report",
        subject="study",
        sure=0.55,
        needs_date=True,
        example="A study by the institute found no effect in 2018.",
    ),
    reports(
        "name/list/cite/identify/include/mention/put/place",
        "(?:\\S+ ){0,8}(?:in|on) (?:a|an|the|its|their|his|her) … (?:report|list|audit|study)",
        before="(?:was|were|been|is|are)(?: \\w+)?",
        roles="author>",
        sure=0.68,
        needs_date=True,
        example="The county was named in an inspector's report from May.",
    ),
    reports(
        "name/list/identify/include/put/place/add",
        "(?:\\S+ ){1,8}(?:in|on|to) (?:a|an|the|its|their|his|her) … (?:report|list|audit)",
        needs_date=True,
        sure=0.68,
        example="The department named ten cities on its first list on Friday.",
    ),
    reports(
        "find/say/conclude/write",
        "… in (?:a|an|the|its|their|his|her) (?:\\S+ )?(?:report|audit|study)",
        needs_date=True,
        sure=0.7,
        example="The inspector found in a report on Friday that it was misused.",
    ),
    reports(
        "find",
        "(?:that|no)",
        before="(?:study|report|poll|survey|analysis|audit)",
        sure=0.6,
        example="A study found that crime is lower there.",
    ),
    noun(
        EventType.REPORT,
        "report/study/poll/survey/analysis/list/audit",
        "(?:released|published|by|from|conducted|issued|out|made|found|shows|showed|finds)",
        before="(?:a|the|an|new|recent|first|weekly|\\d{4}|\\w+'s)(?: \\w+){0,2}",
        roles="author>",
        sure=0.52,
        needs_date=True,
        example="A report released on Friday lists ten counties.",
    ),
)
