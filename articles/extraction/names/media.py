"""Newspapers and broadcasters that somebody speaks to: "told Fox News", "on CNN".

Only there do they take part: "CNN reported" and "according to Reuters" say where news is from.
"""

import re

from articles.extraction.names.scene import Scene
from articles.extraction.values import ActorKind, NamedActor

OUTLETS = (
    "Fox News|Fox Business|Fox & Friends|CNN|MSNBC|NPR|CNBC|C-SPAN|Univision|Telemundo|Newsmax"
    "|Breitbart(?: News)?|Politico|Axios|BuzzFeed(?: News)?|HuffPost|Vox|Newsweek|USA Today"
    "|Reuters|The Associated Press|the Associated Press|Stateline"
    "|(?:NBC|ABC|CBS|PBS) (?:News|NewsHour)"
    "|[KW][A-Z]{2,3}(?:-TV)?(?= )"
)
PAPERS = "Times|Post|Tribune|Globe|Herald|Journal|Chronicle|Examiner|Inquirer|Sun-Times|Star|Bee"
SPOKEN_TO = re.compile(
    r"\b(?:told|tells|interview (?:with|on)|appear(?:ed|ing|ance) on|speaking (?:on|to|with)"
    r"|spoke (?:to|with)|said on|statement to|letter to|wrote in) (?:the |The )?"
    rf"(?P<name>{OUTLETS}|(?:[A-Z][\w.]+ ){{1,3}}(?:{PAPERS}))(?![\w-])"
)


def media(scene: Scene) -> list[NamedActor]:
    """Return the outlets that the text says somebody spoke to."""
    return [
        scene.actor(
            *match.span("name"), match.group("name").removeprefix("the ").removeprefix("The "),
            ActorKind.ORGANISATION, known=True,
        )
        for match in scene.sifted.finditer(SPOKEN_TO)
    ]  # fmt: skip
