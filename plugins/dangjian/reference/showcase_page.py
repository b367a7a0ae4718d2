"""develop/showcase-json.md: the site's machine-readable face, property by property."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from dangjian.reference.markdown import code, page, sentences, table
from dangjian.views.showcase_schema import SCHEMA_VERSION, showcase_json_schema

PARTS: Mapping[str, str] = {
    "school": "The school, from `site_config/school.yml`.",
    "party_orgs": "Party organisations, each with the id of the one above it.",
    "brands": "Brands, 书记项目 and 支部工作法.",
    "activities": "Stories of activities.",
    "achievements": "Honours, whether they have a page, stand in a table or are stated by another page.",
    "people": "People the school presents in public.",
    "topics": "Topics, current and archived.",
    "statistics": "Every number with the ids of what it was counted from.",
}

PROPERTIES: Mapping[str, str] = {
    "id": "Stable and unique within its list; never made from the title.",
    "name": "As it is called.",
    "url": "Relative to the site's root.",
    "summary": "One or two sentences, plain text.",
    "picture": "A middling size of its cover, relative to the site's root; empty where it has none.",
    "short_name": "The everyday name.",
    "kind": "Which kind it is, in Chinese.",
    "region": "Province, city and county.",
    "superior": "The body the school answers to.",
    "slogan": "One line in its own words.",
    "introduction": "One or two sentences on the school.",
    "site_title": "The line under the school's name.",
    "site_url": "Where the site is published; empty where nobody said.",
    "as_of": "The newest date in the content.",
    "formal_name": "The full name of official papers.",
    "founded": "When it was founded.",
    "parent": "Id of the organisation above it; null for a root.",
    "members": "Full and probationary members together; null where the school does not publish them.",
    "level": "As written: 「市级」.",
    "level_key": "For sorting and comparing; empty where it cannot be read.",
    "created": "When it began.",
    "directions": "What it is about, in words of the vocabulary.",
    "pillars": "Its numbered practices, each with `name` and `text`.",
    "results": "What it achieved, number and words together.",
    "date": "When it happened.",
    "types": "Activity types, the main one first.",
    "genre": "「消息」「通讯」….",
    "place": "Where it happened.",
    "photo_count": "How many photos it has.",
    "participants": "Who took part, as written.",
    "beneficiaries": "Who was served, as written.",
    "hours": "How long, as written.",
    "grade": "「一等奖」, or empty.",
    "category": "Which sort of honour.",
    "awarding_body": "Who awarded it.",
    "document_number": "Number of the document that announced it.",
    "batch": "「第三批」, or empty.",
    "recipients": "Who received it, by name.",
    "post": "The public post.",
    "period": "From when to when.",
    "is_archived": "The topic is over.",
    "party_orgs": "Ids of organisations it names.",
    "brands": "Ids of brands it names.",
    "topics": "Ids of topics it names.",
    "people": "Ids of people it names.",
    "activities": "Ids of stories that name it.",
    "achievements": "Ids of honours that belong to it.",
    "key": "Which number it is.",
    "value": "The number.",
    "is_exact": "False where the true number is higher or only about this.",
    "unit": "What it is counted in; empty for a plain count.",
    "counted": "The list that `ids` point into.",
    "ids": "Everything that was counted.",
}
"""What a property means wherever it stands."""


def showcase_page() -> str:
    parts = [
        sentences(
            "A build writes `showcase.json` and `showcase.schema.json` to the site's root.",
            "The first holds what the pages say, for the bureau's portal, for checks and for other programs; "
            "the second is its JSON Schema (2020-12).",
            'On a built site: <a href="../showcase.json">showcase.json</a>, '
            '<a href="../showcase.schema.json">showcase.schema.json</a>.',
        ),
        sentences(
            "Only what is public on the pages is in it: no drafts, no internal fields, no hidden ones.",
            f"`schema_version` is {SCHEMA_VERSION}; it rises only when a program that reads this version would misread "
            "the file, and new properties alone do not raise it.",
            "Every property below is always there; what nobody wrote is an empty text or list, or null.",
        ),
        sentences(
            "A date is null, or an object with `text`, as the page shows it, and `edtf` (Extended Date/Time Format).",
            "It never says more than the author did: “2016年” is `2016`.",
        ),
    ]
    for name, properties in properties_of_parts():
        rows = [(code(key), _type_words(value), PROPERTIES.get(key, "")) for key, value in properties.items()]
        parts.extend((f"## {name}", PARTS.get(name, ""), table(("Property", "Type", "Meaning"), rows)))
    return page(
        title="showcase.json",
        summary="The machine-readable face of a site: every property and what it means.",
        parts=parts,
        how="Generated, do not edit",
    )


def properties_of_parts() -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every part of the file with the properties of its objects."""
    for name, part in showcase_json_schema()["properties"].items():
        holder = part.get("items", part)
        if "properties" in holder:
            yield name, holder["properties"]


def _type_words(schema: Mapping[str, Any]) -> str:
    if "enum" in schema:
        return "one of " + ", ".join(code(word) for word in schema["enum"] if word) + ", or empty"
    if "anyOf" in schema:
        return " or ".join("date" if "properties" in item else _type_words(item) for item in schema["anyOf"])
    kind = schema["type"]
    if isinstance(kind, list):
        return " or ".join(_type_words({"type": item}) for item in kind)
    if kind == "array":
        inner = _type_words(schema["items"])
        return f"list of {inner}"
    return {"string": "text", "integer": "number", "boolean": "true or false", "object": "object"}.get(kind, str(kind))
