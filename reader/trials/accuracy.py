"""Accuracy of the analysis: analyses marked articles as an import would, and scores the result."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.errors import MarksError
from reader.evaluation.judgement import judge
from reader.evaluation.marks import Marks
from reader.evaluation.notation import read_marks
from reader.evaluation.scores import Scores
from reader.intake import analyse_draft
from reader.model import Draft
from reader.paths import is_file, is_folder, read_whole
from reader.resources import resource_dir
from reader.sources import Refusal, read_drafts, unpack

_SUFFIXES = (".json", ".jsonl", ".ndjson")


@dataclass(frozen=True, slots=True)
class MarkedArticle:
    """An article before analysis, and its marks by people."""

    draft: Draft
    marks: Marks


def read_marked(paths: Iterable[Path]) -> list[MarkedArticle]:
    """Return the marked articles of files, and of all JSON files in folders.

    Raises MarksError if a file is missing, is no valid file of marks, or names an article that is neither beside it nor
    among the sample articles.
    """
    return [marked for path in paths for file in _files(path) for marked in _marked(file)]


def judge_articles(marked: Iterable[MarkedArticle], language_model: str | None) -> Iterator[Scores]:
    """Analyse the articles one by one with the named language model, and yield their scores."""
    for one in marked:
        yield judge(analyse_draft(one.draft, language_model), one.marks)


def _files(path: Path) -> Sequence[Path]:
    if not is_folder(path):
        return [path]
    try:
        files = sorted(file for file in path.iterdir() if file.suffix in _SUFFIXES)
    except OSError as error:
        raise MarksError(f"{path}: the folder cannot be read ({error.strerror or error}).") from error
    if not files:
        raise MarksError(f"{path}: the folder holds no file of marks ({', '.join(_SUFFIXES)}).")
    return files


def _marked(path: Path) -> Iterator[MarkedArticle]:
    for marks in read_marks(_contents(path), str(path)):
        yield MarkedArticle(_draft(path, marks), marks)


def _contents(path: Path) -> str:
    try:
        return read_whole(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise MarksError(f"{path}: the marks are not UTF-8 text.") from error
    except OSError as error:
        raise MarksError(f"{path}: the marks cannot be read ({error.strerror or error}).") from error


def _draft(path: Path, marks: Marks) -> Draft:
    if marks.text is not None:
        return Draft(marks.name, marks.name, marks.text, marks.text.encode("utf-8", "replace"))
    article = _article_file(path, marks.article or "")
    found = next((one for number, one in enumerate(read_drafts(article), 1) if number == marks.record), None)
    if found is None:
        raise MarksError(f"{path}: {article} has no article number {marks.record}.")
    draft = found if isinstance(found, Refusal) else unpack(found)
    if isinstance(draft, Refusal):
        raise MarksError(f"{path}: the article {article} cannot be used: {draft.reason}.")
    return draft


def _article_file(path: Path, name: str) -> Path:
    """Find the file of an article by name, first beside its marks, then among the sample articles."""
    places = (path.parent, resource_dir("sample_articles"))
    found = next((place / name for place in places if is_file(place / name)), None)
    if found is None:
        raise MarksError(f"{path}: the article {name} is neither beside it nor among the sample articles.")
    return found
