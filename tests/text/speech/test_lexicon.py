import pytest

from reader.text.speech.lexicon import cue_forms, cue_pattern, forms


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
def test_forms_of_verbs(verb: str, expected: str) -> None:
    assert {*forms(verb)} == {verb, *expected.split()}


def test_every_form_leads_to_its_verb() -> None:
    assert cue_forms()["hinted"] == "hint"
    assert cue_forms()["telling"] == "tell"
    assert "table" not in cue_forms()


def test_the_pattern_finds_whole_words() -> None:
    assert cue_pattern().search("According to the harbour master")
    assert cue_pattern().search("it was warned")
    assert not cue_pattern().search("The saidel and the boatels met.")
