"""What lawgivers found, and votes that one member casts."""

from functools import partial

from articles.extraction.events.what.rules import Rule, verb
from articles.extraction.values import EventType

founds = partial(verb, EventType.LEGISLATION, roles="legislature>")

RULES: tuple[Rule, ...] = (
    founds(
        "set/create/establish/found/authorize/fund",
        "(?:up )?(?:\\S+ ){1,4}(?:programs?|agency|fund|office|commission|task force|board"
        "|committee)",
        subject="legislature",
        needs_date=True,
        sure=0.72,
        example="Congress set up the grant program in 2005.",
    ),
    founds(
        "make/turn",
        "(?:\\S+ ){1,5}(?:into )?(?:a |an )?(?:state |city |county )?(?:law|ordinance|statute)",
        sure=0.91,
        example="The city made its policy an ordinance in 1989.",
    ),
    founds(
        "reverse",
        "(?:itself|themselves|course|(?:its|their) (?:\\w+ )?(?:vote|decision|stance|position))",
        subject="chamber",
        needs_date=True,
        sure=0.76,
        example="The council reversed itself on Friday.",
    ),
    founds(
        "cast",
        "(?:the|a|her|his) (?:[\\w-]+ ){0,2}vote",
        sure=0.76,
        needs_date=True,
        example="In February the chairwoman cast the deciding vote.",
    ),
)
