"""Cleaning leaves nothing that a terminal obeys, and loses nothing that a reader reads."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.layout import clean
from reader.text.layout.clean import LONGEST_LINE, MOST_MARKS, clean_line, clean_text

_HOSTILE = (
    ("colour", "the \x1b[1;31mred\x1b[0m door", "the red door"),
    ("window title", "calm\x1b]0;owned\x07 sea", "calm sea"),
    ("clipboard", "a\x1b]52;c;c2VjcmV0\x1b\\b", "ab"),
    ("link", "\x1b]8;;https://evil.example\x1b\\word\x1b]8;;\x1b\\", "word"),
    ("title that never ends", "x\x1b]2;open water", "xopen water"),
    ("device control", "a\x1bP1$r0m\x1b\\b", "ab"),
    ("application string", "a\x1b_payload\x1b\\b", "ab"),
    ("reset", "a\x1bc b", "a b"),
    ("character set", "a\x1b(0b", "ab"),
    ("escape before a word", "a \x1bHello", "a Hello"),
    ("one-byte sequence", "a\x9b31mb", "ab"),
    ("one-byte string", "a\x9d0;owned\x9cb", "ab"),
    ("reference to an escape", "a&#27;[31mb", "ab"),
    ("reference to a string", "a&#x1b;]0;owned&#7;b", "ab"),
    ("bell, backspace, delete", "a\x07b\x08c\x7fd\x00", "abcd"),
    ("overwriting", "safe\rowned", "safe owned"),
    ("vertical tab and form feed part words", "one\x0btwo\x0cthree", "one two three"),
    ("bidi override", "file\u202etxt.exe", "filetxt.exe"),
    ("isolates", "\u2066a\u2069 b", "a b"),
    ("tags", "a\U000e0041\U000e007fb", "ab"),
    ("annotation", "a\ufff9b\ufffbc", "abc"),
    ("surrogate", "a\ud800b", "ab"),
    ("noncharacters", "a\ufdd0b\U0001ffffc", "abc"),
    ("zero width", "\ufeffhar\u200bbour\u2060 qu\u00aday", "harbour quay"),
)

_TIDY = (
    ("blanks", "  two\u00a0\u2003 words\t", "two words"),
    ("composed letters", "cafe\u0301", "café"),
    ("entities", "fish &amp; chips &#8212; &eacute;t&eacute; &lt;b&gt;", "fish & chips — été <b>"),
    ("no entities", "AT&T &copy=1 Q&A;", "AT&T &copy=1 Q&A;"),
    ("tags", "<p>The <b>night</b> <a href='x'>ferry</a></p><br />", "The night ferry"),
    ("a tag that is the subject", "use <b> for bold", "use <b> for bold"),
    ("address in brackets", "<ada@example.org> a < b > c", "<ada@example.org> a < b > c"),
    (
        "markup of programs",
        "[bold]x[/] [@click=app.quit] $x :smile: \\[y]",
        "[bold]x[/] [@click=app.quit] $x :smile: \\[y]",
    ),
    ("ligatures", "of\ufb01ce, \ufb02ood, a\ufb00air, o\ufb03cial, \ufb06op", "office, flood, affair, official, stop"),
    ("mojibake", "Itâ€™s a cafÃ©", "It’s a café"),
    ("mojibake without its last control", "â€œNo,â€ she said. â€œNever.â€", "“No,” she said. “Never.”"),
    ("mojibake with controls", "â\x80\x9cNo,â\x80\x9d she said", "“No,” she said"),
    ("windows quotes", "don\x92t \x96 never", "don’t – never"),
    ("mojibake in a word", "ESPAÃ‘A", "ESPAÑA"),
    ("mojibake of three bytes", "港口の委員会".encode().decode("latin-1"), "港口の委員会"),
    ("quotation marks behind accents", "“le café”— “vraiment”", "“le café”— “vraiment”"),
    ("honest accents", "São Paulo, NÃO, Übergröße, Ã", "São Paulo, NÃO, Übergröße, Ã"),
    ("joiner in Persian", "می\u200cخواهم", "می\u200cخواهم"),
    ("joiner in emoji", "\U0001f469\u200d\U0001f4bb", "\U0001f469\u200d\U0001f4bb"),
    ("joiner in Latin", "a\u200db", "ab"),
    ("quotation marks stay", "“It’s ‘his’,” she said…", "“It’s ‘his’,” she said…"),
)


@pytest.mark.parametrize(("text", "clean"), [case[1:] for case in _HOSTILE], ids=[case[0] for case in _HOSTILE])
def test_nothing_that_a_terminal_obeys_survives(text: str, clean: str) -> None:
    assert clean_text(text) == clean


@pytest.mark.parametrize(("text", "clean"), [case[1:] for case in _TIDY], ids=[case[0] for case in _TIDY])
def test_text_is_made_tidy(text: str, clean: str) -> None:
    assert clean_text(text) == clean


def test_marks_are_limited_on_one_letter() -> None:
    assert clean_text("a" + "\u0316" * 5000 + "b") == "a" + "\u0316" * MOST_MARKS + "b"


def test_a_field_is_one_line_of_bounded_length() -> None:
    assert clean_line("one\ntwo") == "one two"
    assert len(clean_line("long " * 10_000)) <= LONGEST_LINE


@given(st.text())
def test_whatever_comes_in_only_text_comes_out(text: str) -> None:
    cleaned = clean_text(text)
    assert all(unicodedata.category(character) not in ("Cc", "Cs", "Zl", "Zp") for character in cleaned)
    assert cleaned == " ".join(cleaned.split())
    assert unicodedata.is_normalized("NFC", cleaned)


@given(st.text(alphabet="ab é.,“”-[]$:漢字가", min_size=1))
def test_plain_text_keeps_every_character(text: str) -> None:
    assert clean_text(text) == " ".join(text.split())


@given(st.text(st.sampled_from("ab é “’…—öäß\u00a0\u200b\u00c3\u00a4<&;\t\x1b")))
def test_clean_text_is_seen_at_a_glance(text: str) -> None:
    quickly = clean_text(text)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(clean, "_is_clean", lambda text: False)
        assert quickly == clean_text(text)
