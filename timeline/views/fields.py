"""The fields of the forms above a list. Written by hand: a template takes 0.1 ms for each."""

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class Field:
    """A field for one parameter."""

    name: str
    label: str
    type: str = "text"
    hint: str = ""
    described: str = ""  # id of the hint that tells what to enter


FIELDS = (
    Field("q", "Words", "search"),
    Field("from", "From", hint="2017, 2017-03, 2017-03-01", described="from-hint"),
    Field("to", "To", described="from-hint"),
    Field("at", "Jump to", hint="2018-03", described="at-hint"),
)
NAMES = tuple(field.name for field in FIELDS)


def fields_html(given: Mapping[str, str], errors: Mapping[str, str]) -> dict[str, str]:
    """Return the fields by name, with what was given and, at its field, what is wrong with it."""
    return {
        field.name: _field(field, given.get(field.name, ""), errors.get(field.name, ""))
        for field in FIELDS
    }


def _field(field: Field, value: str, error: str) -> str:
    name, behind, told = field.name, "", ""
    described = [field.described] if field.described else []
    if error:
        described.insert(0, f"{name}-error")
        told = ' aria-invalid="true"'
        behind = f'<span class="error" id="{name}-error">{escape(error)}</span>'
    if described:
        told += f' aria-describedby="{" ".join(described)}"'
    if field.hint:  # also beside an error: other fields may be described by it
        behind += f'<span class="hint" id="{field.described}">{_whole(field.hint)}</span>'
    return (
        f'<p class="field field-{name}"><label for="{name}">{field.label}</label>'
        f'<input type="{field.type}" id="{name}" name="{name}" value="{escape(value)}" '
        f'autocomplete="off"{told}>{behind}</p>'
    )


def _whole(hint: str) -> str:
    """The examples of a hint, none broken at a hyphen at the end of a line."""
    return ", ".join(f'<span class="whole">{part}</span>' for part in hint.split(", "))
