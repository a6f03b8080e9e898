import pytest

from reader.text.speech.reporting.lexicon import cue_forms, forms, may_report


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("say", "says said saying"),
        ("write", "writes wrote written writing"),
        ("claim", "claims claimed claiming"),
        ("argue", "argues argued arguing"),
        ("agree", "agrees agreed agreeing"),
        ("reply", "replies replied replying"),
        ("stress", "stresses stressed stressing"),
        ("admit", "admits admitted admitting"),
        ("signal", "signals signalled signalling signaled signaling"),
    ],
)
def test_a_verb_has_all_its_forms_regular_or_not(verb: str, expected: str) -> None:
    assert {*forms(verb)} == {verb, *expected.split()}


def test_every_form_leads_to_its_verb() -> None:
    assert cue_forms()["hinted"] == "hint"
    assert cue_forms()["telling"] == "tell"
    assert "table" not in cue_forms()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to the harbour master, it rained.", True),
        ("It was WARNED of.", True),
        ("He smiled at the saidel.", False),
        ("", False),
    ],
)
def test_a_text_tells_when_it_has_a_verb_that_reports(text: str, expected: bool) -> None:
    assert may_report(text) is expected
