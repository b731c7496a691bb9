"""Verbs that with the words after them tell of nothing done: "set a hearing for May"."""

import re

# "Declined to comment": nothing was said.
NO_COMMENT = re.compile(
    r"(?:declin|refus)\w+(?: on)?(?: \w+day)? to (?:comment|discuss|say|answer|elaborate"
    r"|speculate|be interviewed|provide|identify|respond)\b"
)
# "An argument set off by the killing": what came of an event is none.
SET_OFF = re.compile(r"(?:set|sets|setting|touch\w*|spark\w*|kick\w*) (?:off|about)\b|sparked by\b")
# "Have considered declaring the town a sanctuary": they have not.
CONSIDERED = re.compile(r"(?:consider|discuss|debat)\w* (?:whether|\w+ing)\b")
# "The hearing was called off": nothing was called.
CALLED_OFF = re.compile(r"call\w* (?:it )?off\b")
# "Set a hearing for May": nothing is decided.
SETTING = re.compile(
    r"set(?:s|ting)? (?:an? |the )?(?:\w+ )?(?:conference|hearing|trial|deadline|argument|date)s?\b"
)
# "A panel made up of two judges": nothing was made.
MADE_UP = re.compile(r"ma(?:de|kes?) up of\b")
# "Until it settled on a position": no suit was settled.
SETTLED_ON = re.compile(r"settl\w+ (?:on|in|into|for)\b")
# "The files go back to 2014", "was planning arrests": nothing was done.
GO_BACK = re.compile(r"(?:go|goes|going) back to (?:\w+ )?\d")
PLANNING = re.compile(r"planning\b")
# "Sent a firm signal", "sends a message": what an act means is no act besides.
SIGNAL = re.compile(r"sen(?:d|t|ds|ding) (?:\w+ )?(?:an? |the )?(?:[\w-]+ )?(?:signal|message)\b")

# "The vote was canceled": it was not held.
CANCELED = re.compile(
    r"cancell?ed(?= on\b| at\b| by\b| after\b| because\b| amid\b| \w+day\b|[.,;])"
)
# "Moved here in 2001", "joined the paper in 2014": somebody's life, no news.
LIFE = re.compile(
    r"(?:moved|came|arrived|emigrated|immigrated) (?:here|to (?:the|this) (?:country|u\.s\.|united "
    r"states|area))\b|joined (?:the|its) (?:paper|newspaper|staff|newsroom|firm)\b"
)

NOT_DONE = re.compile(
    "|".join(
        f"(?:{words.pattern})"
        for words in (
            CANCELED,
            LIFE,
            NO_COMMENT,
            SET_OFF,
            CONSIDERED,
            CALLED_OFF,
            SETTING,
            MADE_UP,
            SETTLED_ON,
            GO_BACK,
            PLANNING,
            SIGNAL,
        )
    )
)
