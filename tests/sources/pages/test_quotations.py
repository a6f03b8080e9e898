"""Block quotations stay in the text of a page, with who said them behind a dash."""

from __future__ import annotations

import pytest

from tests.sources.conftest import Read
from tests.sources.pages.test_pages import STORY, page

SAID, WHO = (
    "We shall sail in all-round bad weather, and the whole island knows it.",
    "Ruth Adeyemi-Cole, keeper of the lights",
)


@pytest.mark.parametrize(
    "form",
    [
        "<figure><blockquote><p>{said}</p></blockquote><figcaption>{who}</figcaption></figure>",
        "<figure class=wp-block-pullquote><blockquote><p>{said}</p><cite>{who}</cite></blockquote></figure>",
        "<blockquote><p>{said}</p><footer>— {who}</footer></blockquote>",
        "<blockquote><p>{said}</p><footer>— <cite>{who}</cite></footer></blockquote>",
        "<blockquote><p>{said}</p><cite>{who}</cite></blockquote>",
        "<blockquote>{said} — <cite>{who}</cite></blockquote>",
        "<blockquote><p>{said}</p><p>— <cite>{who}</cite></p></blockquote>",
    ],
)
@pytest.mark.parametrize("said", [SAID, f"“{SAID}”"])
def test_a_block_quotation_is_followed_by_who_said_it(form: str, said: str, read: Read) -> None:
    (draft,), _ = read("page.html", page("", f"<h1>Ferry sails</h1>{STORY}{form.format(said=said, who=WHO)}{STORY}"))
    assert f"“{SAID}”\n\n— {WHO}\n\n" in draft.text
    assert draft.text.count(WHO) == 1
    assert not draft.marked or all(stretch.kind != "caption" for stretch in draft.marked)


def test_a_work_named_in_a_block_quotation_stays_where_it_is(read: Read) -> None:
    said = "<blockquote><p>We half-heartedly learned to sail from <cite>The Skerry Pilot</cite></p></blockquote>"
    (draft,), _ = read("page.html", page("", f"<h1>Ferry sails</h1>{STORY}{said}{STORY}"))
    assert "\n\nWe half-heartedly learned to sail from The Skerry Pilot\n\n" in draft.text


def test_a_block_quotation_without_a_speaker_gets_no_marks(read: Read) -> None:
    said = f"<blockquote><p>{SAID}</p></blockquote>"
    (draft,), _ = read("page.html", page("", f"<h1>Ferry sails</h1>{STORY}{said}{STORY}"))
    assert f"\n\n{SAID}\n\n" in draft.text


def test_a_picture_in_a_figure_keeps_its_caption(read: Read) -> None:
    figure = "<figure><img src=a.png><blockquote><p>“Sail on”</p></blockquote><figcaption>The old pier</figcaption>"
    (draft,), _ = read("page.html", page("", f"<h1>Ferry sails</h1>{STORY}{figure}</figure>{STORY}"))
    assert [draft.text[slice(*one.span)] for one in draft.marked if one.kind == "caption"] == ["The old pier"]
