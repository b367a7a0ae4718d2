"""A line of text as a YAML value that every reader, ours and others', understands alike."""

from __future__ import annotations

import json
import re

_PLAIN = re.compile(r"[^\W_][^#:\[\]{}\"'`\\]*")
_OTHER_TYPE = re.compile(r"[-+0-9.,_:/eExXoO~\s]+|true|false|yes|no|on|off|null|y|n|nan|inf", re.IGNORECASE)


def yaml_text(text: str) -> str:
    """`text` on one line, quoted where YAML would read something else than text."""
    line = " ".join(text.split())
    if not line or (_PLAIN.fullmatch(line) and not _OTHER_TYPE.fullmatch(line)):
        return line
    if "'" not in line:
        return f"'{line}'"
    return json.dumps(line, ensure_ascii=False)
