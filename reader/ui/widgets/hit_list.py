"""The search results, best first, with snippets that highlight the matches."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from textual.actions import SkipAction
from textual.message import Message
from textual.strip import Strip
from textual.style import Style

from reader.linebreaks import wrap
from reader.ui.keys import key
from reader.ui.lines.counting_list import MarkableList
from reader.ui.lines.strips import ELLIPSIS, fit, line, marked
from reader.ui.views.quotations import cite_rows
from reader.ui.views.rows import HitRow, about_in
from reader.wording.phrases import counted

_SNIPPET_LINES = 2


class HitList(MarkableList[HitRow]):
    """Search results: a title or speaker, a line about the article, two lines of snippet or quotation.

    The first hits are shown at once; the rest are loaded when the reader gets there. ``begin_at`` is where the cursor
    starts in the next hits and how many rows are above it; nothing is posted for that move.
    """

    item_height = 2 + _SNIPPET_LINES
    BINDINGS = [
        key("search.copy", "y", "copy(False)", "Copy", "Copy the quotation that was found, or all marked ones"),
        key("search.cite", "Y", "copy(True)", "Copy with citation",
            "Copy the quotation that was found, or all marked ones, with speaker, source, date and link"),
    ]  # fmt: skip

    class RestWanted(Message):
        """Posted when the reader goes down the hits before all are loaded."""

    @dataclass
    class SnippetsWanted(Message):
        """Posted when hits on the screen have no snippets yet."""

        ids: tuple[int, ...]

    def __init__(self) -> None:
        super().__init__(id="hits")
        self.border_title = "Found"
        self.begin_at: tuple[int, int] | None = None
        self.is_looked_at = False
        """Whether the reader went to any of the hits."""

    @property
    def lacking(self) -> bool:
        """Whether some hits are not loaded yet."""
        return len(self.rows) < self.count

    @property
    def marked(self) -> list[HitRow]:
        """The marked hits, several of which may be quotations of one article."""
        return [row for row in self.rows if row.key in self.marks]

    def show(self, rows: tuple[HitRow, ...], count: int) -> None:
        """Show new hits from the top; ``rows`` are the first of ``count``."""
        with self.prevent(self.Moved, self.RestWanted):
            self.cursor = 0
            self.scroll_to(y=0)
        self.marks, self.is_looked_at = frozenset(), False
        self._take(rows, max(count, len(rows)))
        if self.begin_at:
            with self.prevent(self.Moved):
                self.cursor, self.above = self.begin_at
            self.begin_at = None
            self.show_cursor()
        self.say_position()

    def go_to(self) -> HitRow | None:
        """Return the hit under the cursor, which the reader goes to."""
        self.is_looked_at = self.count > 0
        return self.current

    def fill(self, rows: tuple[HitRow, ...], count: int) -> None:
        """Add the remaining rows, up to ``count``; those shown keep their places.

        A cursor that waits on the last of them for its row goes on to the one that turns out to be the last.
        """
        untold, known, is_last = self.current is None, {row.key for row in self.rows}, self.cursor == self.count - 1
        all_rows = (*self.rows, *(row for row in rows if row.key not in known))[:count]
        self._take(all_rows, len(all_rows))
        if untold and is_last:
            with self.prevent(self.Moved):
                self.cursor = self.count - 1
        self.say_position()
        self.want_rows()
        if untold and self.current is not None:
            self.post_message(self.Moved(self))

    def renew(self, rows: Collection[HitRow]) -> None:
        """Replace shown rows by newer versions, in place."""
        now = {row.key: row for row in rows}
        self._take(tuple(now.get(row.key, row) for row in self.rows), self.count)

    def keep(self, rows: tuple[HitRow, ...]) -> None:
        """Hide removed hits, or show them again. The cursor stays on its hit or moves to the next."""
        names = [row.key for row in rows]
        held = [row.key for row in self.rows[: self.cursor + 1]]
        kept = [names.index(one) for one in held if one in names]
        has_held = bool(held) and held[-1] in names
        self._take(rows, self.count + len(rows) - len(self.rows))
        with self.prevent(self.Moved):
            self.cursor = kept[-1] + (not has_held) if kept else 0
        self.say_position()
        if rows and not has_held:
            self.post_message(self.Moved(self))

    def _take(self, rows: tuple[HitRow, ...], count: int) -> None:
        """Store rows, and redraw the lines that changed."""
        before, self.rows = self.rows, rows
        self.count = count
        for item in self.in_sight:
            if before[item : item + 1] != rows[item : item + 1]:
                self.refresh_lines(*self.extent(item))

    def watch_cursor(self, before: int, now: int) -> None:
        """Load the remaining hits if needed."""
        super().watch_cursor(before, now)
        if self.lacking:
            self.post_message(self.RestWanted())

    def want_rows(self) -> None:
        """Post RestWanted and SnippetsWanted for what is missing on the screen."""
        if self.lacking and self.in_sight.stop > len(self.rows):
            self.post_message(self.RestWanted())
        in_sight = self.rows[self.in_sight.start : self.in_sight.stop]
        if lacking := tuple(row.id for row in in_sight if row.snippet is None):
            self.post_message(self.SnippetsWanted(lacking))

    def render_item(self, item: int, line_number: int, width: int, base: Style) -> Strip:
        """Draw the title, the line below it, or a line of the snippet."""
        if item >= len(self.rows):
            return self.row_line(width, base)
        row = self.rows[item]
        if line_number == 0:
            return self._title_line(row, width, base)
        if line_number == 1:
            star = " ★" if row.starred else ""
            room = width - 4 - len(star)
            about = (f"   {fit(about_in(row, room), room)}", "dim")
            return self.row_line(width, base, about, (star, "sign"))
        return self._snippet_line(row, line_number - 2, width, base)

    def _title_line(self, row: HitRow, width: int, base: Style) -> Strip:
        match = self.look("line-list--match")
        title = fit(row.title, width - 4)
        words = marked(title, [(*place, match) for place in row.titled], self.look("line-list--unread"))
        signs = f"{'▪' if row.key in self.marks else ' '}{'● ' if row.unread else '  '}"
        return line([(signs, self.look("line-list--sign")), *words], width, base)

    def _snippet_line(self, row: HitRow, number: int, width: int, base: Style) -> Strip:
        """Draw a line of the snippet, skipping lines so that the first match fits."""
        snippet = row.snippet or ""
        lines = wrap(snippet, max(1, width - 4))
        first = min((start for start, _ in row.matches), default=0)
        above = max(0, sum(end <= first for _, end in lines) + 1 - _SNIPPET_LINES)
        if number + above >= len(lines):
            return self.row_line(width, base)
        start, end = lines[number + above]
        match = self.look("line-list--match")
        found = [(left - start, right - start, match) for left, right in row.matches]
        comes_from = f"  {ELLIPSIS if above and number == 0 else ' '}"
        goes_on = ELLIPSIS if number == _SNIPPET_LINES - 1 and number + above + 1 < len(lines) else ""
        words = marked(f"{snippet[start:end].rstrip()}{goes_on}", found, self.look("line-list--title"))
        return line([(comes_from, self.look("line-list--title")), *words], width, base)

    def action_copy(self, cited: bool) -> None:
        """Copy the marked quotations or the one there; with an article, the key does what it does elsewhere."""
        here = [self.current] if self.current else []
        rows = [row for row in self.marked or here if row.words]
        if not rows:
            raise SkipAction
        text = cite_rows(rows) if cited else "\n\n".join(row.words for row in rows)
        what = "quotation" if len(rows) == 1 else counted(len(rows), "quotation")
        self.post_message(self.CopyWanted(text, what, cited))
