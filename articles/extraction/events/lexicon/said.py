"""Speeches and statements: what is said in public, with a day or an occasion."""

from functools import partial

from articles.extraction.events.what.rules import Rule, any_of, noun, verb
from articles.extraction.values import EventType

SAYING = (
    "say/tell/add/announce/declare/argue/warn/write/note/state/explain/insist/claim/acknowledge"
    "/maintain/suggest/contend/remark/reiterate/repeat/assert/respond/reply/vow/pledge/promise"
    "/stress/emphasize/apologize/apologise/admit/concede/confide/testify/counter/complain/deny/recall/predict/report"
)
JUDGING = (
    "criticize/criticise/slam/blast/denounce/condemn/attack/assail/decry/defend/praise/applaud/hail"
    "/call/urge/accuse/blame/rip/welcome/dismiss/chastise/rebuke/question/lambaste/implore/demand"
    "/deplore/deride/fault/scoff/berate/castigate/excoriate/disparage/rail/plead/caution/hint/rap"
    "/threaten/oppose/support/endorse/celebrate/mock/lash/press/cheer/scold/vilify/lament/boast"
    "/thank/tout/laud/commend/salute/deride/bemoan/reiterate/voice/double/back/weigh/express/grill/ask/invite/challenge/describe/repeat/single"
)
MEETINGS = any_of(
    "(?:news|press|video|media)_(?:conference|briefing|event)s? briefing interview "
    "town_hall "
    "conference_call telephone_call podcast radio_show conference_of_press call conversation"
)
ADDRESSES = any_of(
    "speech address remarks rally conference gathering summit luncheon ceremony convention forum "
    "keynote state_of_the_(?:union|state|city) meeting debate event"
)
POSTS = any_of(
    "statements? tweets? twitter facebook op-ed (?:news|press|written|media)_releases? blog_post "
    "video posts? essay column reactions? responses?"
)
AUDIENCES = any_of(
    "reporters lawmakers audience crowd officers sheriffs supporters senators congress "
    "committee cnn "
    "fox nbc msnbc abc cbs npr governors members attendees conference gathering journalists rally"
)
OCCASION = (
    rf"(?:(?:in|at|during|on|via|with|through|of|to|held|holding)… (?:{MEETINGS}|{ADDRESSES}"
    rf"|{POSTS})"
    rf"|(?:told|telling|tells)… {AUDIENCES})"
)

says = partial(verb, EventType.STATEMENT, roles="speaker>")
speaks = partial(verb, EventType.SPEECH, roles="speaker>recipient")

RULES: tuple[Rule, ...] = (
    says(
        SAYING,
        sure=0.55,
        needs_date=True,
        example="The mayor said on Friday that the city will not bend.",
    ),
    says(
        "answer",
        "(?:\\S+ ){1,6}(?:\\w+day|that|with a (?:\\w+ )?(?:tweet|statement|letter)):?",
        roles="speaker>target",
        sure=0.55,
        needs_date=True,
        example="The mayor answered the department on Friday that the city obeys the law.",
    ),
    says(
        JUDGING,
        roles="speaker>target",
        sure=0.55,
        needs_date=True,
        example="The governor defended the law on Friday.",
    ),
    says(
        "speak",
        "(?:\\w+ )?(?:warmly|well|highly|ill|harshly|glowingly|approvingly|scornfully|out) "
        "(?:of|about|against|for|on|in favou?r)",
        sure=0.74,
        needs_date=True,
        example="The governor spoke warmly of the bill on Friday.",
    ),
    says("tweet/retweet", sure=0.8, example="The mayor tweeted that the agents were near."),
    says(
        "hold/host/give/call/convene",
        f"… {MEETINGS}",
        sure=0.82,
        example="The sheriff held a news conference on Friday.",
    ),
    says(
        "issue/release/post/publish/put",
        f"… {POSTS}",
        sure=0.78,
        example="The bishops issued a joint statement.",
    ),
    says(
        "announce/reveal/disclose/confirm",
        sure=0.6,
        needs_date=True,
        example="The sheriff announced on Friday that he will retire.",
    ),
    says(
        "vow/pledge/promise",
        "… (?:fight|appeal|continue|defend|challenge|resist|court)",
        sure=0.5,
        subject="executive",
        example="The mayor vowed to fight the order.",
    ),
    says(
        "step/wade/weigh/jump/leap/plunge",
        "in(?:to)? (?:\\S+ ){0,3}(?:argument|debate|fray|fight|controversy|dispute|discussion)",
        sure=0.7,
        needs_date=True,
        example="The mayor stepped into the debate on Friday.",
    ),
    says(
        "give/offer/deliver/have/issue",
        "… (?:answer|response|rebuke|rebuttal|retort|reply|warning|harsh words|praise)",
        sure=0.68,
        needs_date=True,
        example="The governor gave a fiery answer of his own on Friday.",
    ),
    says(
        "come/speak",
        "(?:\\w+day )?out (?:\\w+ )?(?:against|in (?:favou?r|support|defen[cs]e|opposition)|for)",
        needs_date=True,
        sure=0.66,
        example="The bishops spoke out against the law on Friday.",
    ),
    says(
        "go",
        "after",
        roles="speaker>target",
        needs_date=True,
        sure=0.6,
        before="(?:tweet|statement|interview|speech|president|trump|secretary)(?: \\S+){0,4}",
        example="In a tweet on Friday the president went after the state.",
    ),
    says(
        "make",
        "(?:(?:it|himself|herself|itself|themselves) )?(?:\\w+ )?(?:clear|plain|known)"
        "|(?:the|his|her|its|their) (?:\\S+ ){1,5}(?:known|public)",
        needs_date=True,
        sure=0.6,
        example="The director made clear on Friday that more is to come.",
    ),
    says(
        "take",
        "to (?:twitter|facebook|x|social media|truth social|the airwaves|television)",
        sure=0.78,
        example="The governor took to Twitter to attack the rule.",
    ),
    says(
        "issue/release/post/publish/put/circulate",
        "… (?:fact sheets?|talking points|white paper|joint letter)",
        sure=0.7,
        example="The White House put out a fact sheet on Friday.",
    ),
    says(
        "give/provide/send/email/offer",
        "(?:\\S+ ){0,6}(?:an? |this )(?:\\w+ )?statement",
        sure=0.72,
        example="The mayor's office gave the paper a statement.",
    ),
    says(
        "say",
        "… (?:at|during|in) … (?:hearing|arguments|status conference)",
        subject="judge",
        needs_date=True,
        sure=0.78,
        example="The judge said at a hearing on Friday that she has doubts.",
    ),
    says(
        "appear/go",
        "… (?:on|in) … (?:fox|cnn|nbc|abc|cbs|msnbc|television|tv|radio|show)",
        needs_date=True,
        sure=0.62,
        example="The spokeswoman appeared on a morning TV show on Friday.",
    ),
    says(
        "interview/quote",
        before="(?:was|were)",
        sure=0.5,
        needs_date=True,
        example="She was interviewed on Friday.",
    ),
    says(
        "blame",
        roles="speaker>target",
        sure=0.45,
        before="(?:conference|statement|interview|speech)(?: that)?",
        example="The director at a press conference that blames the policy.",
    ),
    noun(
        EventType.STATEMENT,
        "tweet/statement/interview",
        "(?:on|to|with|monday|tuesday|wednesday|thursday|friday|posted|from|criticizing|by"
        "|issued|late)",
        before="(?:a|the|an|his|her|joint|written|in|'s)(?: \\w+)?",
        roles="speaker>",
        sure=0.45,
        needs_date=True,
        example="A tweet on Friday drew laughter.",
    ),
    noun(
        EventType.STATEMENT,
        "conference",
        before="(?:at|during|in|held)(?: \\S+){0,4} (?:news|press)",
        roles="speaker>",
        sure=0.5,
        example="The officials spoke at a press conference.",
    ),
    speaks(
        "tell/address/regale/warn/remind/assure",
        "… (?:audience|crowd|sheriffs|officers|gathering|conference|rally|convention|police chiefs"
        "|law enforcement|summit|union|members of)",
        sure=0.85,
        example="The secretary told an audience of officers that help is near.",
    ),
    speaks(
        "give/deliver/make/pronounce",
        "… (?:speech|address|remarks|discourse|talk)",
        sure=0.85,
        example="The attorney general gave a speech in Reno on Friday.",
    ),
    speaks(
        "speak",
        "(?:to|at|in|before|during|on|monday|tuesday|wednesday|thursday|friday|against)",
        sure=0.62,
        needs_date=True,
        example="The secretary spoke in Reno on Friday.",
    ),
    noun(
        EventType.SPEECH,
        "speech/remarks/address",
        "(?:to|at|on|in|before|earlier|last|monday|tuesday|wednesday|thursday|friday|,)",
        before="(?:a|his|her|the|in|'s|\\w+'s?|prepared)",
        roles="speaker>",
        sure=0.66,
        example="His speech at the conference on Friday drew applause.",
    ),
    noun(
        EventType.SPEECH,
        "union",
        before="state of the",
        roles="speaker>",
        sure=0.7,
        example="In his State of the Union address he named the city.",
    ),
)
