import pytest

from reader.text.speech.reporting.marks import Quotation, find_quotations


def quotations(*texts: str) -> list[list[str]]:
    return [
        [text[quotation.start : quotation.end] for quotation in found]
        for text, found in zip(texts, find_quotations(texts), strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We stay,” she said. “All of us.”", ["“We stay,”", "“All of us.”"]),
        ('"We stay," she said. "All of us."', ['"We stay,"', '"All of us."']),
        ("``We stay,'' she said.", ["``We stay,''"]),
        ("‘‘We stay,’’ she said.", ["‘‘We stay,’’"]),
        ("«Nous restons», dit-elle.", ["«Nous restons»"]),
        ("„Wir bleiben“, sagte sie.", ["„Wir bleiben“"]),
        ("”Vi stannar”, sade hon.", ["”Vi stannar”"]),
        ("「残ります」と彼女は言った。", ["「残ります」"]),
        ("»Han sagde ”bliv”. Og jeg blev,« siger hun.", ["»Han sagde ”bliv”. Og jeg blev,«"]),
        ("„Er wäre gern ein »Held«!“ Alle lachten. »Na ja«", ["„Er wäre gern ein »Held«!“", "»Na ja«"]),
        ("« Il dit “je reste” et il part », dit-elle. “Oui”", ["« Il dit “je reste” et il part »", "“Oui”"]),
        ("« Il dit “je reste”, et il part.", ["« Il dit “je reste”"]),
        ("‘We stay,’ she said.", ["‘We stay,’"]),
        ("'We stay,' she said.", ["'We stay,'"]),
        ('She was asked—"Why now?"—and left.', ['"Why now?"']),
        ('He calls it (and her) "fine".', ['"fine"']),
        ("No marks at all.", []),
        ("", []),
    ],
)
def test_the_marks_of_every_newspaper_hold_a_quotation(text: str, expected: list[str]) -> None:
    assert quotations(text) == [expected]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            ("‘We stay,’ she said. ‘It’s our house.", "‘And it’s our street.’"),
            [["‘We stay,’", "‘It’s our house."], ["‘And it’s our street.’"]],
        ),
        (
            ("She said: 'We stay.", "'We aren't afraid.", "'Not yet.'"),
            [["'We stay."], ["'We aren't afraid."], ["'Not yet.'"]],
        ),
        (("The ’60s and the workers’ ’70s.", "‘We stay,’ she said."), [[], ["‘We stay,’"]]),
        (("He was the ‘King of the road.", "‘We stay,’ she said."), [[], ["‘We stay,’"]]),
        (("She said: ‘We stay.", "He left."), [[], []]),
    ],
)
def test_single_marks_are_left_open_where_the_next_paragraph_opens_with_one(
    texts: tuple[str, ...], expected: list[list[str]]
) -> None:
    assert quotations(*texts) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The workers’ council met in the mayor's office; it wasn't long.",
        "Jones' boat and the boys' tent weren't found.",
        "Music of the '90s and the ’60s, rock 'n' roll, and 'twas fun.",
        "Get 'em while they're hot.",
        'He is 6\'2" tall and the board is 12" wide.',
        "The plank measured 5' by 3'.",
        'A line with a lone " mark',
    ],
)
def test_apostrophes_years_and_inches_are_no_quotations(text: str) -> None:
    assert not [found for found in quotations(text)[0] if len(found) < len(text) // 2 and found[-1] in "\"'’"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“She told me ‘go,’ and I went,” he said.", ["“She told me ‘go,’ and I went,”"]),
        ("“She said “go” and I went,” he said.", ["“She said “go” and I went,”"]),
        ("\"'Go,' she told me,\" he said.", ["\"'Go,' she told me,\""]),
        ('"He wrote “Go East” twice and left," she said.', ['"He wrote “Go East” twice and left,"']),
        ('It is "a “dull clerk with a name” made fine."', ['"a “dull clerk with a name” made fine."']),
        ('"It’s a matter of taste,” he said. "It is “so”.', ['"It’s a matter of taste,”', '"It is “so”']),
        ("‘She told me “go,” and I went,’ he said.", ["‘She told me “go,” and I went,’"]),
        ("‘What’re they ’fraid of?’ he said.", ["‘What’re they ’fraid of?’"]),
        ("‘It’s lookin’ at you,’ he said.", ["‘It’s lookin’ at you,’"]),
        ("‘The fishermen’s boats are lost,’ he said.", ["‘The fishermen’s boats are lost,’"]),
        ("‘The workers’ rights matter,’ he said.", ["‘The workers’ rights matter,’"]),
    ],
)
def test_inner_marks_belong_to_the_outer_quotation(text: str, expected: list[str]) -> None:
    assert quotations(text) == [expected]


def test_inches_inside_speech_do_not_close_it() -> None:
    assert quotations('"It\'s a 12" pipe," she said, "and too thin."') == [['"It\'s a 12" pipe,"', '"and too thin."']]


def test_a_mark_left_open_goes_on_in_the_next_paragraph_that_opens_with_one() -> None:
    found = find_quotations(["She rose. “We stay.", "“All of us.", "“Even the cat.”", "“No,” he said."])
    assert [[(item.goes_on, item.resumes) for item in items] for items in found] == [
        [(True, False)],
        [(True, True)],
        [(False, True)],
        [(False, False)],
    ]


def test_a_mark_forgotten_at_the_end_of_speech_swallows_only_its_own_paragraph() -> None:
    first, second = find_quotations(["“We stay, she said.", "The hall was “very cold” by then."])
    assert first[0].goes_on
    assert second == (Quotation(13, 24),)


def test_speech_that_goes_on_without_a_new_mark_is_closed_by_the_next() -> None:
    assert quotations("“We stay.", "All of us.” Then she left.") == [["“We stay."], ["All of us.”"]]


def test_speech_goes_on_through_paragraphs_without_marks_to_the_one_that_closes_it() -> None:
    opened, closed = "Lee wrote: “It is old. It leans.", "It will fall.” The town was silent."
    assert quotations(opened, "Nobody mends it.", "The sea comes in.", closed) == [
        ["“It is old. It leans."],
        ["Nobody mends it."],
        ["The sea comes in."],
        ["It will fall.”"],
    ]
    assert quotations(opened, "Nobody mends it.", "“It will fall,” said Ilvo.")[1] == []
    assert quotations(opened, *["Nobody mends it."] * 30, closed)[1] == []


@pytest.mark.parametrize("text", ["“" * 5_000, '"' * 50, "“" * 50, "‘’" * 50, "'" * 51, "「" * 9, '“"‘«' * 20])
def test_odd_runs_of_marks_give_spans_in_order(text: str) -> None:
    (found,) = find_quotations([text])
    ends = [bound for item in found for bound in (item.start, item.end)]
    assert ends == sorted(ends)
    assert all(0 <= bound <= len(text) for bound in ends)
