"""The text of one article: quotations marked by a bar, names underlined, repeats folded."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from textual import events, work
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.style import Style

from reader.ui.lines.selecting import SelectableText
from reader.ui.lines.strips import Piece, fit, line, marked, overlaid
from reader.ui.lines.typesetting import Flow
from reader.ui.views.body import Block, Place
from reader.ui.views.hints import Hint
from reader.ui.views.lights import Lights
from reader.ui.views.matches import Matches

_GUTTER = 2
# Lines that are set within a few milliseconds; setting more would be felt as a halt.
LONG = 5000


class ArticleBody(SelectableText):
    """Draws only the lines on the screen; keeps its place when the text or the window changes.

    ``top_place`` is the first place on the screen, None at the very top. A resize does not change it, even if the
    window cannot show it on the first line.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "body--text", "body--title", "body--meta", "body--heading", "body--caption", "body--code", "body--fold",
        "body--label", "body--hidden", "body--quote", "body--weak", "body--indirect", "body--name", "body--bar",
        "body--credit", "body--match", "body--current", "body--lit", "body--note", "body--hint", "body--selected",
    }  # fmt: skip

    in_sight: reactive[frozenset[int]] = reactive(frozenset[int](), repaint=False)
    """The paragraphs on the screen."""

    @dataclass
    class FoldClicked(Message):
        """A line was clicked that stands for what is folded, or says why it was; ``paragraph`` is the first folded."""

        paragraph: int | None

    @dataclass
    class NameClicked(Message):
        """A name was clicked twice; ``entity`` is its index in the article."""

        entity: int

    def __init__(self, measure: int) -> None:
        super().__init__(id="text")
        self.border_title = "Article"
        self.measure = measure
        self.matches = Matches()
        self.lights = Lights()
        self.top_place: Place | None = None
        self._set_for: Size | None = None
        self._awaited: Place | None = None

    @property
    def left(self) -> int:
        """The column of the first letters of the lines, behind the margin and the bar."""
        width = self.flow.width if self.flow else 0
        return max(0, (self.scrollable_content_region.width - width - _GUTTER) // 2) + _GUTTER

    @property
    def text_width(self) -> int:
        """The columns available to the text; those of the whole window while it is hidden."""
        columns = self.scrollable_content_region.width or self.screen.size.width - self.gutter.width
        return max(1, min(self.measure, columns - _GUTTER - 1))

    @property
    def first_paragraph(self) -> Place | None:
        """The first paragraph on the screen."""
        return self.flow.paragraph_from(self.scroll_offset.y) if self.flow else None

    def show(self, flow: Flow, place: Place | None) -> None:
        """Show an article with ``place`` on the first line, or from its top."""
        awaited = self._awaited if flow.view is self.view else None
        if flow.view is not self.view:
            self.deselect()
        if flow.width != self.text_width:
            flow = Flow(flow.view, self.text_width, flow.spacing)
        self.flow, self._set_for, self._awaited = flow, None, None
        self.virtual_size = Size(0, flow.height)
        self.scroll_to(y=(flow.line_of(place) if place else 0) or 0)
        self.top_place, self._set_for = place, self.size
        self.refresh()
        self.say_where()
        if awaited:
            self.reveal(awaited)

    def clear(self) -> None:
        """Show nothing."""
        self.flow, self.top_place = None, None
        self.virtual_size = Size(0, 0)
        self.border_title, self.border_subtitle, self.in_sight = "Article", None, frozenset()
        self.refresh()

    def mark(self, matches: Matches, lit: frozenset[Place] = frozenset(), hints: tuple[Hint, ...] = ()) -> None:
        """Highlight search matches and the mentions of a name, and show the letters of links."""
        self.matches, lights = matches, Lights(matches.places, lit, hints)
        if lights != self.lights:  # walking through many matches lights none again
            self.lights = lights
        self.refresh()
        self.say_where()

    def shows(self, place: Place) -> bool:
        """Whether ``place`` is on the screen."""
        y = self.flow.line_of(place) if self.flow else None
        return y is not None and 0 <= y - self.scroll_offset.y < self.scrollable_content_region.height

    def reveal(self, place: Place) -> None:
        """Scroll ``place`` into view once the text is laid out, unless it is on the screen already."""
        if not self.size.height:
            self._awaited = place
            return
        y = self.flow.line_of(place) if self.flow else None
        if y is not None and not self.shows(place):
            self.scroll_to(y=y - self.scrollable_content_region.height // 3)

    def on_resize(self) -> None:
        """Wrap the text again, keeping the first line; very long texts are wrapped in a thread."""
        flow = self.flow
        if flow is None:
            return
        if flow.height > LONG and flow.width != self.text_width:
            self._set_long(flow)
        else:
            self.show(flow, self.top_place)

    @work(exclusive=True, group="flow")
    async def _set_long(self, former: Flow) -> None:
        place, width = self.top_place, self.text_width
        flow = await asyncio.to_thread(Flow, former.view, width, former.spacing)
        if self.view is former.view:
            self.show(flow, place)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Report what is on the screen, and remember the place unless a resize moved the text."""
        super().watch_scroll_y(old_value, new_value)
        if self.flow and self._set_for == self.size:
            self.top_place = self.flow.place_at(self.scroll_offset.y) if self.scroll_offset.y else None
        self.say_where()

    def render_line(self, y: int) -> Strip:
        """Draw line ``y`` of the widget."""
        width = self.scrollable_content_region.width
        base = self.get_visual_style("body--text")
        flow = self.flow
        if flow is None or y + self.scroll_offset.y >= flow.height:
            return Strip.blank(width, base.rich_style)
        number, index = flow.at(y + self.scroll_offset.y)
        lines, is_credited_below = flow.lines[number], flow.credited_below[number]
        if index < len(lines):
            pieces = self._words(flow, number, index, base)
        elif index == len(lines) and is_credited_below:
            pieces = [("▎ ", self.look("body--bar")), *self._credit(flow.view.blocks[number], 0, base)]
        else:
            return Strip.blank(width, base.rich_style)
        return line([(" " * (self.left - _GUTTER), base), *pieces], width, base)

    def _words(self, flow: Flow, number: int, index: int, base: Style) -> list[Piece]:
        """Return a line of a block with the bar of a quotation before it, and who said it if there is room behind."""
        block, lines = flow.view.blocks[number], flow.lines[number]
        start, end = lines[index]
        is_quoted = any(mark.kind != "name" for mark in flow.marks(number, start, end))
        pieces = [("▎ " if is_quoted else "  ", self.look("body--bar")), *self._pieces(flow, number, start, end)]
        if block.credit and index == len(lines) - 1 and not flow.credited_below[number]:
            pieces += self._credit(block, cell_len(block.text[start:end]), base)
        return pieces

    def _credit(self, block: Block, used: int, base: Style) -> list[Piece]:
        """Draw the speaker of a paragraph, right-aligned after ``used`` columns."""
        credit = fit(block.credit, self.text_width)
        return [(" " * (self.text_width - used - cell_len(credit)), base), (credit, self.look("body--credit"))]

    def _pieces(self, flow: Flow, number: int, start: int, end: int) -> list[Piece]:
        """Split a line where any mark begins or ends."""
        block = flow.view.blocks[number]
        spans = [(mark.start, mark.end, f"body--{mark.kind}") for mark in flow.marks(number, start, end)]
        text = block.text[start:end]
        if block.paragraph is not None and block.kind != "fold":
            lights = self.lights.between(block.paragraph, start, end, self.matches.place)
            spans += [(light.start, light.end, f"body--{light.kind}") for light in lights]
            for light in lights:
                text = overlaid(text, light.letters, light.start - start)
        looks = [(first - start, last - start, self.look(name)) for first, last, name in spans]
        if self.selected:
            first, last = self.selected.span(number, block.text)
            looks.append((first - start, last - start, self.look("body--selected")))
        return marked(text, looks, self.look(f"body--{block.kind}"))

    def on_click(self, event: events.Click) -> None:
        """Say what was clicked: something folded, or what says why it was, or twice a name."""
        flow, at = self.flow, event.get_content_offset(self)
        if flow is None or at is None or self.selected:
            return
        letter = flow.letter_at(at.y + self.scroll_offset.y, at.x - self.left)
        if letter is None:
            return
        block = flow.view.blocks[letter[0]]
        names = [mark for mark in flow.marks(letter[0], letter[1], letter[1] + 1) if mark.kind == "name"]
        if block.kind in ("fold", "label"):
            self.post_message(self.FoldClicked(block.paragraph))
        elif names and event.chain > 1:
            self.post_message(self.NameClicked(names[-1].index))

    def say_where(self, aside: str = "") -> None:
        """Show percent and match in the border, and an ``aside`` or the title once the headline has scrolled away."""
        flow = self.flow
        if flow is None:
            return
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        percent = min(100, round(100 * (top + height) / max(1, flow.height)))
        self.border_subtitle = f"{self.matches.tally} · {percent}%" if self.matches.tally else f"{percent}%"
        self.border_title = Content(aside or (flow.view.title if top >= flow.tops[1] else "Article"))
        blocks = flow.view.blocks[flow.at(top)[0] : flow.at(top + height - 1)[0] + 1]
        self.in_sight = frozenset(block.paragraph for block in blocks if block.paragraph is not None)
