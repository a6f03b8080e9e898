"""Marks are read as they are written, and what does not fit is named in one sentence."""

from __future__ import annotations

import json

import pytest

from reader.errors import MarksError
from reader.evaluation.marks import EntityMark, Marks, ParagraphMark, QuoteMark, RepeatMark
from reader.evaluation.notation import read_marks

WHOLE = {
    "article": "tide.txt",
    "record": 2,
    "title": ["Tide mill turns", "Mill turns"],
    "authors": ["Ada Brenn"],
    "source": None,
    "published": "2021-03-03",
    "hidden": [{"text": "Share this"}],
    "unjudged": [{"text": "More", "nth": 2}],
    "repeats": [{"repeat": {"text": "It", "nth": 2}, "of": {"text": "It"}}, {"repeat": {"text": "Mill"}, "of": None}],
    "quotes": [
        {"text": "“It”", "kind": "partial", "speaker": None},
        {"text": "“Ah”", "kind": "direct", "optional": True},
        {"text": "so", "kind": "indirect", "speaker": "Jon Tuck"},
    ],
    "entities": [{"name": "Jon Tuck", "kind": "person", "or": ["Tuck"], "role": "miller"}],
}


def test_every_field_is_read() -> None:
    assert read_marks(json.dumps(WHOLE, indent=1), "tide.json") == (
        Marks(
            name="tide.txt 2",
            article="tide.txt",
            record=2,
            titles=("Tide mill turns", "Mill turns"),
            authors=("Ada Brenn",),
            sources=(),
            dates=("2021-03-03",),
            hidden=(ParagraphMark("Share this"),),
            unjudged=(ParagraphMark("More", 2),),
            repeats=(
                RepeatMark(ParagraphMark("It", 2), ParagraphMark("It")),
                RepeatMark(ParagraphMark("Mill"), None),
            ),
            quotes=(
                QuoteMark("“It”", "partial", ()),
                QuoteMark("“Ah”", "direct", None, optional=True),
                QuoteMark("so", "indirect", ("Jon Tuck",)),
            ),
            entities=(EntityMark("Jon Tuck", "person", ("Tuck",), "miller"),),
        ),
    )


def test_one_object_a_line_may_hold_its_article() -> None:
    lines = ['{"text": "A tide\u2028mill.", "authors": null, "id": 7}', "", '{"article": "b.txt", "entities": []}']
    assert read_marks("\n".join(lines), "many.jsonl") == (
        Marks("many.jsonl:1", text="A tide\u2028mill.", authors=()),
        Marks("b.txt", "b.txt", entities=()),
    )


def test_a_single_line_is_a_whole_file() -> None:
    (marks,) = read_marks('{"text": "A tide mill.", "quotes": null, "authors": []}\n', "one.jsonl")
    assert (marks.name, marks.quotes, marks.authors) == ("one.jsonl", None, ())


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "m: the marks are not JSON (Expecting value at line 1, column 1)."),
        ("{", "m: the marks are not JSON"),
        ("[]", "m: the marks of an article must be a JSON object."),
        ("[" * 100_000, "m: the marks are nested too deeply"),
        ('{"authors": []}', "m: “article” must be the name of a file, or “text” hold the article."),
        ('{"article": "../a.txt", "authors": []}', "m: “article” must be the name of a file"),
        ('{"article": "a.txt"}', "m: nothing is marked; the fields are title, authors,"),
        ('{"text": " ", "authors": []}', "m: “text” must be a text."),
        ('{"text": "x", "title": 3}', "m: “title” must be a text, a list of texts or null."),
        ('{"text": "x", "authors": [null]}', "m: “authors” must be a text, a list of texts or null."),
        ('{"text": "x", "hidden": {}}', "m: “hidden” must be a list of objects."),
        ('{"text": "x", "hidden": [{"text": "y", "nth": 0}]}', "m, “hidden” 1: “nth” must be a whole number from 1."),
        ('{"text": "x", "repeats": [{"of": null}]}', "m, “repeats” 1: “repeat” must be an object."),
        (
            '{"text": "x", "quotes": [{"text": "y", "kind": "loud"}]}',
            "m, “quotes” 1: “kind” must be one of direct, partial, indirect.",
        ),
        (
            '{"text": "x", "entities": [{"name": "y", "kind": "person", "optional": 1}]}',
            "m, “entities” 1: “optional” must be true or false.",
        ),
        ('{"text": "x", "authors": []}\n{"text": "y"', "m:2: the marks are not JSON"),
        ('{"text": "x", "authors": []}\n{"text": "y"}', "m:2: nothing is marked"),
    ],
)
def test_wrong_marks_are_named_in_one_sentence(text: str, sentence: str) -> None:
    with pytest.raises(MarksError) as error:
        read_marks(text, "m")
    assert str(error.value).startswith(sentence)
    assert error.value.exit_code == 3
