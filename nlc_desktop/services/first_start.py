"""Keeps what was typed in a first start that was interrupted, so that it can be resumed.

Only what stands on a letterhead is kept; neither the passphrase nor the recovery words.
"""

import base64
import binascii
import json
import os
from dataclasses import fields, replace
from pathlib import Path
from typing import cast

from nlc_desktop.domain.papers import Language
from nlc_desktop.services.drafts import OfficeDraft

_FILE = "first-start.json"
_LARGEST = 2 * 1024 * 1024
_OTHERS = ("slogans", "crest", "language")
_TEXTS = tuple(field.name for field in fields(OfficeDraft) if field.name not in _OTHERS)


def keep(root: Path, draft: OfficeDraft) -> None:
    """Writes down what was typed; a disk that refuses only means typing it again."""
    plain: dict[str, str] = {name: str(getattr(draft, name)) for name in _TEXTS}
    plain["crest"] = base64.b64encode(draft.crest).decode("ascii")
    plain["language"] = draft.language.value
    part = root / f"{_FILE}.{os.getpid()}.part"
    try:
        root.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(plain), "utf-8")
        part.replace(root / _FILE)
    except OSError:
        part.unlink(missing_ok=True)


def resume(root: Path) -> OfficeDraft | None:
    """What was typed the last time; nothing when there is nothing or it is damaged."""
    try:
        if (root / _FILE).stat().st_size > _LARGEST:
            return None
        raw: object = json.loads((root / _FILE).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(raw, dict):
        return None
    found = cast("dict[str, object]", raw)
    texts = {name: value for name in _TEXTS if isinstance(value := found.get(name), str)}
    return replace(
        OfficeDraft(), crest=_bytes(found.get("crest")), language=_language(found), **texts
    )


def forget(root: Path) -> None:
    """The first start is finished."""
    (root / _FILE).unlink(missing_ok=True)


def _language(found: dict[str, object]) -> Language:
    code = found.get("language")
    known = isinstance(code, str) and code in set(Language)
    return Language(code) if known else Language.MALAY


def _bytes(text: object) -> bytes:
    try:
        return base64.b64decode(text, validate=True) if isinstance(text, str) else b""
    except (binascii.Error, ValueError):
        return b""
