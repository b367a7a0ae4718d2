"""The JSON Schema (2020-12) of showcase.json."""

from __future__ import annotations

from typing import Any

SCHEMA_VERSION = 1
"""Raised when a program that reads version 1 would misread the file; new properties alone do not raise it."""

_TEXT = {"type": "string"}
_TEXTS = {"type": "array", "items": _TEXT}
_IDS = {"type": "array", "items": _TEXT, "uniqueItems": True}
_DATE = {
    "anyOf": [
        {"type": "null"},
        {"type": "object", "properties": {"text": _TEXT, "edtf": _TEXT}, "required": ["text", "edtf"]},
    ]
}
_COUNT = {"type": "integer", "minimum": 0}
_SCHOOL = (
    *("name", "short_name", "kind", "region", "superior", "slogan"),
    *("introduction", "site_title", "site_url", "url", "as_of"),
)
_COMMON = {"id": _TEXT, "name": _TEXT, "url": _TEXT, "summary": _TEXT, "picture": _TEXT}


def showcase_json_schema() -> dict[str, Any]:
    """Every property that version 1 has is required, so that a reader need not ask."""
    parts = {
        "school": _object(dict.fromkeys(_SCHOOL, _TEXT)),
        "party_orgs": _list(
            _COMMON
            | {"formal_name": _TEXT, "kind": _TEXT, "slogan": _TEXT, "founded": _DATE}
            | {"parent": {"type": ["string", "null"]}, "members": {"type": ["integer", "null"], "minimum": 0}}
        ),
        "brands": _list(
            _COMMON
            | {"kind": _TEXT, "slogan": _TEXT, "level": _TEXT, "created": _DATE, "directions": _TEXTS}
            | {"pillars": _list({"name": _TEXT, "text": _TEXT}), "results": _TEXTS}
            | {"party_orgs": _IDS, "activities": _IDS, "achievements": _IDS}
        ),
        "activities": _list(
            _COMMON
            | {"date": _DATE, "types": _TEXTS, "genre": _TEXT, "place": _TEXT, "photo_count": _COUNT}
            | {"participants": _TEXT, "beneficiaries": _TEXT, "hours": _TEXT}
            | {"party_orgs": _IDS, "brands": _IDS, "topics": _IDS, "people": _IDS, "achievements": _IDS}
        ),
        "achievements": _list(
            {"id": _TEXT, "name": _TEXT, "url": _TEXT, "date": _DATE, "level": _TEXT}
            | {"level_key": {"enum": ["nation", "province", "city", "county", "township", "school", ""]}}
            | {"grade": _TEXT, "category": _TEXT, "awarding_body": _TEXT, "document_number": _TEXT, "batch": _TEXT}
            | {"recipients": _TEXTS, "party_orgs": _IDS, "brands": _IDS, "people": _IDS}
        ),
        "people": _list(_COMMON | {"post": _TEXT, "party_orgs": _IDS, "brands": _IDS, "achievements": _IDS}),
        "topics": _list(_COMMON | {"period": _DATE, "is_archived": {"type": "boolean"}, "activities": _IDS}),
        "statistics": _list(
            {"key": _TEXT, "value": {"type": "number", "minimum": 0}, "is_exact": {"type": "boolean"}, "unit": _TEXT}
            | {"counted": _TEXT, "ids": _IDS}
        ),
    }
    version = {"const": SCHEMA_VERSION}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "showcase.json",
        **_object({"schema_version": version, **parts}),
    }


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties)}


def _list(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": _object(properties)}
