"""Imports articles: finds inputs, reads, analyses and stores them. Only this package runs the whole pipeline.

Read ``importing`` first.
"""

from reader.intake.completing import complete
from reader.intake.executors import IN_HAND, Executor
from reader.intake.importing import Options, Progress, analyse_all, choose_model, import_all, take_in_by
from reader.intake.inputs import STDIN, find, read
from reader.intake.reanalysis import behind, look_through, reanalyse
from reader.intake.refreshing import refresh
from reader.intake.subscribing import subscribe, subscribe_to_list
from reader.intake.versions import read_version
from reader.intake.watching import Watch, watchable
from reader.intake.work import Work, analyse_draft

__all__ = [
    "IN_HAND",
    "STDIN",
    "Executor",
    "Options",
    "Progress",
    "Watch",
    "Work",
    "analyse_all",
    "analyse_draft",
    "behind",
    "choose_model",
    "complete",
    "find",
    "import_all",
    "look_through",
    "read",
    "read_version",
    "reanalyse",
    "refresh",
    "subscribe",
    "subscribe_to_list",
    "take_in_by",
    "watchable",
]
