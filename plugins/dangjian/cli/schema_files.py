"""Writes the JSON Schemas that editors use."""

from __future__ import annotations

import json
from pathlib import Path

from dangjian.cli.site_reading import schema_of
from dangjian.cli.site_root import site_root
from dangjian.content.page_options import PAGE_OPTIONS
from dangjian.schema.json_schemas import all_schemas
from dangjian.schema.site_config import read_schema


def write_schemas(folder: str, out: str) -> str:
    """Write one file for each kind of page and of setting into `out`; `folder` names a site, empty for none."""
    schema = schema_of(str(site_root(folder))) if folder else read_schema({})[0]
    target = Path(out)
    target.mkdir(parents=True, exist_ok=True)
    files = all_schemas(schema, page_options=PAGE_OPTIONS)
    for name, content in files.items():
        text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
        (target / name).write_text(text, encoding="utf-8", newline="\n")
    return f"已写好 {len(files)} 个文件，在 {out} 里。"
