"""The commands, each in a module that is imported when the command or its help is called."""

from __future__ import annotations

from importlib import import_module

import click

#: Where each command is, by its name.
COMMANDS = {
    "analyse": "analyse.analyse_inputs",
    "backup": "backup.back_up_library",
    "bench": "bench.bench",
    "bin": "bin.list_bin",
    "completion": "completion.print_completion",
    "config": "config.print_config",
    "doctor": "doctor.examine_library",
    "entities": "entities.list_entities",
    "eval": "eval.evaluate",
    "export": "export.export_library",
    "feed": "feed.feed",
    "import": "import_.import_inputs",
    "quotes": "quotes.list_quotes",
    "read": "read.mark_read",
    "reanalyse": "reanalyse.reanalyse_library",
    "refresh": "refresh.refresh_feeds",
    "remove": "remove.remove_articles",
    "restore": "restore.restore_library",
    "search": "search.search_library",
    "show": "show.show_articles",
    "star": "star.star_articles",
    "stats": "stats.print_statistics",
    "stories": "stories.list_stories",
    "tag": "tag.tag_articles",
    "watch": "watch.watch_folders",
}

#: What other programs call the same things, by what is to be typed here.
_ELSEWHERE = {
    "--demo": "demo sample samples",
    "--help": "commands help man usage",
    "--version": "version",
    "analyse": "parse",
    "bin": "deleted removed trash undelete",
    "config": "configure keys options settings",
    "doctor": "check fsck repair verify",
    "entities": "names organisations organizations people person persons places who",
    "export": "dump save write",
    "feed": "rss subscribe subscriptions",
    "import": "add fetch get load",
    "quotes": "quotations said sayings",
    "refresh": "poll reload sync update",
    "remove": "del delete rm",
    "search": "find grep list ls query",
    "show": "cat display open print view",
    "stats": "count info statistics status",
    "stories": "copies duplicates versions",
}
#: What may be typed by mistake for a command, with what is meant.
MISTAKEN = {word: meant for meant, words in _ELSEWHERE.items() for word in words.split()}


def load(name: str) -> click.Command | None:
    """Return the command of a name; None where there is none."""
    if name not in COMMANDS:
        return None
    module, _, function = COMMANDS[name].partition(".")
    command = getattr(import_module(f"{__name__}.{module}"), function)
    assert isinstance(command, click.Command)
    return command
