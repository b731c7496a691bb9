"""Attack and answer in idioms: fired back, took aim at, drew criticism from, dismissed as."""

from functools import partial

from articles.extraction.events.what.rules import Rule, verb
from articles.extraction.values import EventType

says = partial(verb, EventType.STATEMENT, roles="speaker>")

RULES: tuple[Rule, ...] = (
    says(
        "step/ratchet/ramp/intensify/sharpen/escalate/renew/aim/take",
        "… (?:critique|criticism|attacks?|rhetoric|swipes?|calls?|shots?|pressure)",
        needs_date=True,
        sure=0.66,
        example="The secretary stepped up his criticism of such cities on Friday.",
    ),
    says(
        "stand/stick/double",
        "(?:by|to|down)",
        needs_date=True,
        sure=0.6,
        example="On Friday the mayor stood by her decision.",
    ),
    says(
        "fire/hit/shoot/push/snap/strike/clap/punch",
        "back(?: (?:at|against|on))?",
        roles="speaker>target",
        needs_date=True,
        sure=0.64,
        example="The sheriff fired back at the president on Friday.",
    ),
    says(
        "take/draw",
        "(?:aim|issue|exception|a swipe|swipes|shots?|a shot|umbrage|credit) (?:at|with|to|for)",
        roles="speaker>target",
        needs_date=True,
        sure=0.66,
        example="The secretary took aim at the mayor on Friday.",
    ),
    says(
        "take",
        "(?:\\S+ ){1,6}to task",
        roles="speaker>target",
        needs_date=True,
        sure=0.68,
        example="The secretary took the chief justice to task on Friday.",
    ),
    says(
        "meet/run/draw/face/encounter",
        "(?:with |into )?(?:\\w+ ){0,3}(?:opposition|resistance|pushback|criticism|objections?)"
        " from",
        roles=">speaker",
        marker="from",
        sure=0.6,
        example="The plan met with quick opposition from the sheriff.",
    ),
    says(
        "light/tear/lace/rip",
        "into",
        roles="speaker>target",
        needs_date=True,
        sure=0.62,
        example="The governor tore into the secretary on Friday.",
    ),
    says(
        "drop/break",
        "… (?:bombshell|news|hints?|silence)",
        needs_date=True,
        sure=0.62,
        example="The secretary dropped the bombshell on Friday.",
    ),
    says(
        "lay/place/put/pin",
        "… blame",
        needs_date=True,
        sure=0.64,
        example="The secretary laid the blame on the county on Friday.",
    ),
    says(
        "draw/earn/win/elicit/bring/provoke",
        "… (?:criticism|rebukes?|fire|words|praise|condemnation|ire|backlash|applause|protests?)"
        " from",
        roles=">speaker",
        marker="from",
        sure=0.6,
        example="The order drew criticism from the governor.",
    ),
    says(
        "dismiss/describe/portray/depict/brand/paint/cast",
        "(?:[\\w'-]+ ){1,8}as (?:an?|the|\\w+ed|\\w+ing|\\w+al|\\w+ful)",
        roles="speaker>target",
        needs_date=True,
        sure=0.74,
        example="In a tweet on Friday he dismissed the suit as a stunt.",
    ),
)
