"""Half a character, as JSON and file names may contain, never gets past the layout: nothing could store it."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

import pytest

from reader.model import Draft
from reader.text.layout.drafts import lay_out

PLAIN = Draft(path="a.txt", key="a", text="A headline\n\nBy Ana Ruiz\n\nThe harbour opened again.", raw=b"")


@pytest.mark.parametrize("half", ["\ud800", "\udfff", "\udce9"])
@pytest.mark.parametrize("field", ["text", "title", "source", "published", "section", "link", "authors", "tags"])
def test_half_a_character_is_taken_out_of_every_field(field: str, half: str) -> None:
    hostile = f"One{half} two{half}"
    value = (hostile,) if field in ("authors", "tags") else hostile
    article = lay_out(replace(PLAIN, **{field: value}))  # type: ignore[arg-type]
    json.dumps(asdict(article), ensure_ascii=False).encode()
