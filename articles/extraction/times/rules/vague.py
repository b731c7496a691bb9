"""Words that point to the present, past or future as such: "now", "recently", "soon"."""

from articles.extraction.times import guards
from articles.extraction.times.meanings.plain import Vague
from articles.extraction.times.rule import Rule
from articles.extraction.times.rules.groups import words_of

RULES = (
    Rule(
        "now",
        r"(?:right{S})?now\b|to{S}date\b|currently\b|at{S}present\b|presently\b|nowadays\b|these{S}days\b|at{S}the{S}moment\b|at{S}this{S}time\b|the{S}present\b",
        lambda groups: Vague("PRESENT_REF"),
        (
            ("The law is [now] in force.", "PRESENT_REF"),
            ("Twelve have died [to date].", "PRESENT_REF"),
        ),
        ("They want to date again.",),
        guards.no_verb_to_date,
    ),
    Rule(
        "recently",
        r"recently\b|lately\b|the{S}(?:recent{S})?past\b",
        lambda groups: Vague("PAST_REF"),
        (("The court [recently] agreed.", "PAST_REF"),),
        ("It rained for the past three summers.", "It held as recently as last time."),
        guards.no_count_follows,
    ),
    Rule(
        "current, recent, future",
        r"(?P<word>current|recent)\b",
        lambda groups: Vague(
            "PRESENT_REF" if words_of(groups["word"]) == "current" else "PAST_REF"
        ),
        (("A [recent] study says so.", "PAST_REF"),),
    ),
    Rule(
        "the future",
        r"the{S}(?:near{S}|foreseeable{S}|immediate{S}|distant{S})?future\b",
        lambda groups: Vague("FUTURE_REF"),
        (("It may fail in [the near future].", "FUTURE_REF"),),
        ("He sold cattle futures.", "They fear for the boy's future.", "It has a bright future."),
        guards.time_to_come,
    ),
)
