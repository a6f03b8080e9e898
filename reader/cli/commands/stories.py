"""The command that lists what was told more than once."""

from __future__ import annotations

import click

from reader.cli import plaintext, records
from reader.cli.opening import opened
from reader.cli.options import json_option, limit_option
from reader.cli.terminal import LIST_COLUMN, complain, complain_of_more, emit_json, emit_listed
from reader.config import Config


@click.command("stories")
@limit_option(1_000_000, 50)
@json_option
@click.pass_obj
def list_stories(config: Config, limit: int, as_json: bool) -> None:
    """List the stories that were told more than once.

    The newest come first, each with its leading article, then the copies.
    """
    told = 0
    with opened(config) as library:
        for story in library.extracts.of_stories(limit + 1):
            told += 1
            if told > limit:
                complain_of_more(limit)
            elif as_json:
                emit_json(records.story_record(story))
            else:
                for one in story:
                    indent = "" if one is story[0] else "    "
                    emit_listed(plaintext.listing_head(one, indent), LIST_COLUMN + len(indent))
    if not (told or as_json):
        complain("No story was told more than once.")
