"""Leaving the desk for a dossier, and coming back to the very same place."""

from __future__ import annotations

from textual import getters, on, work

from reader.ui.panes.pane import ArticleWanted, DossierWanted
from reader.ui.panes.trail import TrailPane
from reader.ui.screens.resumed import ResumedScreen


class WanderingScreen(ResumedScreen):
    """A desk with a trail that leads away from it and back."""

    trail = getters.query_one(TrailPane)

    def on_dossier_wanted(self, wanted: DossierWanted) -> None:
        """Open the dossier of a name."""
        shelved, sheet = self.reading.shelved, self.reading.sheet
        query, _ = self.reading.sought
        self.trail.open(wanted.identity, sheet.whereabouts(self.current, shelved.id, query) if shelved else None)

    @on(TrailPane.Returned)
    @work(exclusive=True, group="return")
    async def _returned(self, returned: TrailPane.Returned) -> None:
        """Show an article as it was left for a dossier."""
        place = returned.place
        self.reading.want(ArticleWanted(place.article, query=place.query))
        for loading in [one for one in self.workers if one.group == "article" and not one.is_finished]:
            await loading.wait()
        self.reading.sheet.return_to(place)
        self.go(place.pane)
