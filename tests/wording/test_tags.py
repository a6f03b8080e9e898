"""Tags are read as they are typed and worded as they are listed."""

from __future__ import annotations

import pytest

from reader.wording.tags import TagLine, as_typed, complete_tag, read_tags, tags_line


@pytest.mark.parametrize(
    ("line", "given", "taken"),
    [
        ("later", ("later",), ()),
        ("#later, sea,port", ("later", "sea", "port"), ()),
        ("-later #-sea - #", ("-sea",), ("later",)),
        ('-"South Sea" "no end', ("no end",), ("south sea",)),
        ("-South Sea, New York -read again", ("New York",), ("south sea", "read again")),
        ('"Paris, France", Covid-19 #a b', ("Paris, France", "Covid-19", "a b"), ()),
        ("LATER, Sea, later", ("later", "Sea"), ()),
        ("sea -sea", (), ("sea",)),
        ('"" , ""', (), ()),
        ("a\x1b[31mb", ("a[31mb",), ()),
    ],
)
def test_a_line_of_tags(line: str, given: tuple[str, ...], taken: tuple[str, ...]) -> None:
    assert read_tags(line, ("later", "south sea")) == TagLine(given, taken)


@pytest.mark.parametrize(
    ("line", "completed"),
    [
        ("", None),
        ("la", "later"),
        ("sea, -L", "sea, -later"),
        ("#la", "#later"),
        ("later", None),
        ("so", "south sea"),
        ("sold, South ", "sold, south sea"),
        ("x -so", "x -south sea"),
        ("x so", None),
        ('x, "so', 'x, "south sea"'),
        ("par", None),
        ('"par', '"Paris, France"'),
        ("later ", None),
        ("zz", None),
    ],
)
def test_a_tag_is_completed(line: str, completed: str | None) -> None:
    assert complete_tag(line, ("later", "south sea", "sold", "Paris, France")) == completed


def test_tags_are_listed_as_they_must_be_typed() -> None:
    tags = ("New York", "Paris, France", "a -b", "-c")
    assert tags_line(tags) == '#New York, #"Paris, France", #"a -b", #-c'
    assert read_tags(tags_line(tags)).given == tags
    assert read_tags(", ".join(f"-#{as_typed(tag)}" for tag in tags)).taken == tags
