"""Inputs become articles of the library, one by one, whatever else goes wrong."""

from __future__ import annotations

import io
import json
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from reader.errors import ReaderError
from reader.intake import (
    Executor,
    Options,
    Progress,
    analyse_all,
    behind,
    choose_model,
    find,
    import_all,
    reanalyse,
)
from reader.intake.executors import Batch
from reader.intake.flow import work_through
from reader.intake.work import Work
from reader.library import Library
from reader.library.articles.records import Record
from reader.model import Article, Draft, Outcome, Parcel, Quote, Subscription
from reader.resources import resource_dir
from reader.sources import Refusal
from reader.sources.records import jsonlines, records
from reader.text.layout import drafts
from reader.text.speech import speakers
from reader.text.speech.reporting.passages import Passage
from tests.site import Page, Site, hang

STORY = "The harbour opened again on Monday.\n\n“We are glad,” said Ana Ruiz, the pilot.\n"
PLAIN = Options(language_model="none")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inner = tmp_path / "news" / "inner"
    inner.mkdir(parents=True)
    (tmp_path / "news" / "b.txt").write_text(STORY, "utf-8")
    (tmp_path / "news" / ".hidden.txt").write_text("Hidden.", "utf-8")
    (tmp_path / "news" / "empty.txt").write_text("", "utf-8")
    (inner / "a.txt").write_text("Another story altogether.\n", "utf-8")
    return tmp_path / "news"


def outcomes(progress: Iterable[Progress]) -> list[str]:
    return [item.outcome.kind for item in progress]


def test_folders_are_walked_in_order_and_hidden_files_left_out(folder: Path) -> None:
    (folder / "inside").mkdir()
    (folder / "inside" / "c.txt").touch()
    found = [path.name for path in find([str(folder)]) if isinstance(path, Path)]
    assert found == ["b.txt", "empty.txt", "a.txt", "c.txt"]


def test_a_changed_file_comes_in_again_although_it_was_removed_whatever_its_name(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = folder / "inner" / "#1.txt"
    for kind, text in (("imported", STORY), ("imported", f"{STORY}\nTrains ran too.\n"), ("unchanged", STORY)):
        file.write_text(text, "utf-8")
        (came,) = import_all(library, [str(file)], PLAIN)
        assert came.outcome.kind == kind
        if came.outcome.id:
            library.bin.remove([came.outcome.id])
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Some story from a pipe.\n")))
    (piped,) = import_all(library, ["-"], PLAIN)
    library.bin.remove([piped.outcome.id or 0])
    library.bin.empty()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Some story from a pipe.\n")))
    assert outcomes(import_all(library, [str(file), "-"], PLAIN)) == ["imported", "imported"]


@pytest.mark.parametrize("jobs", [0, 1])
def test_a_strict_import_stores_nothing_behind_what_is_refused(library: Library, tmp_path: Path, jobs: int) -> None:
    records = [json.dumps({"title": f"Ferry {n}", "text": f"Ferry {n} sailed at dawn."}) for n in range(9)]
    file = tmp_path / "ferries.jsonl"
    file.write_text("\n".join([*records[:4], "{", *records[4:]]), "utf-8")
    options = Options(analysis=False, strict=True, jobs=jobs)
    assert outcomes(import_all(library, [str(file)], options)) == ["imported"] * 4 + ["failed"]
    assert len(library.page("all", 0, 9)) == 4


def test_importing_again_changes_nothing_and_a_changed_file_updates_in_place(library: Library, folder: Path) -> None:
    assert outcomes(import_all(library, [str(folder)], PLAIN)) == ["imported", "failed", "imported"]
    assert outcomes(import_all(library, [str(folder)], PLAIN)) == ["unchanged", "failed", "unchanged"]
    (first,) = [item for item in library.page("all", 0, 9) if "harbour" in item.title]
    library.mark([first.id], "starred", True)
    (folder / "b.txt").write_text(STORY + "\nTrains ran too.\n", "utf-8")
    (again, *_) = import_all(library, [str(folder / "b.txt")], PLAIN)
    assert (again.outcome.kind, again.outcome.id) == ("updated", first.id)
    shelved = library.article(first.id)
    assert shelved.starred
    assert shelved.article.body.endswith("Trains ran too.")


def test_records_with_the_same_id_are_all_kept_and_importing_them_again_changes_nothing(
    library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "many.jsonl"
    path.write_text("\n".join(json.dumps({"id": 1, "text": f"Text {n}."}) for n in range(3)), "utf-8")
    assert outcomes(import_all(library, [str(path)], PLAIN)) == ["imported"] * 3
    assert outcomes(import_all(library, [str(path)], PLAIN)) == ["unchanged"] * 3


def test_a_line_that_is_known_is_not_read_and_still_counts_among_its_namesakes(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [json.dumps({"id": 1, "title": f"Title {n}", "text": f"Text {n}."}) for n in range(3)]
    path = tmp_path / "many.jsonl"
    path.write_text("\n".join(lines[:2]), "utf-8")
    first = [item.outcome.id for item in import_all(library, [str(path)], PLAIN)]
    parsed: list[str] = []
    parse = records.parse

    def noted(text: str) -> object:
        parsed.append(text)
        return parse(text)

    monkeypatch.setattr(jsonlines, "parse", noted)
    path.write_text("\n".join([*lines, "{broken"]), "utf-8")
    found = [item.outcome for item in import_all(library, [str(path)], PLAIN)]
    assert [outcome.kind for outcome in found] == ["unchanged", "unchanged", "imported", "failed"]
    assert [(outcome.id, outcome.title, outcome.path) for outcome in found[:2]] == [
        (first[0], "Title 0", str(path)),
        (first[1], "Title 1", str(path)),
    ]
    assert found[3].path == f"{path}:4"
    assert parsed[-2:] == [lines[2], "{broken"]
    assert lines[0] not in parsed


def test_an_empty_name_is_not_the_folder_one_stands_in(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    assert outcomes(import_all(library, [""], PLAIN)) == ["failed"]


def test_a_closed_standard_input_is_empty(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert outcomes(import_all(library, ["-"], PLAIN)) == ["failed"]


def test_one_standard_input_never_replaces_another(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    for text in (STORY, "Another story.", STORY):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        list(import_all(library, ["-"], PLAIN))
    assert library.counts().articles == 2


def test_progress_counts_articles_not_files(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_text("\n".join(json.dumps({"title": f"Story {n}", "text": f"Text {n}."}) for n in range(5)), "utf-8")
    progress = import_all(library, [str(path)], PLAIN)
    assert [(item.done, item.total) for item in progress] == [(n, 5) for n in range(1, 6)]


def test_what_workers_have_in_hand_at_a_stop_is_still_taken_in() -> None:
    futures: list[Future[Any]] = []

    def begin(batch: Batch) -> Future[Any]:
        futures.append(Future())
        return futures[-1]

    def stopping() -> bool:
        if len(futures) == 3 and not futures[0].done():  # two workers are busy, one batch waits
            for future in futures[:2]:
                future.set_running_or_notify_cancel()
                future.set_result([Refusal("a", "done")])
        return len(futures) == 3

    drafts = [Draft(str(number), str(number), "", b"") for number in range(9)]
    assert len([*work_through(drafts, Executor(begin, 9), 1, stopping=stopping)]) == 2
    assert len(futures) == 3 and futures[2].cancelled()


def test_stopping_keeps_what_was_reported(library: Library, folder: Path) -> None:
    progress = import_all(library, [str(folder)], PLAIN)
    next(progress)
    progress.close()
    assert library.counts().articles == 1


@pytest.mark.parametrize("analysis", [False, True])
def test_an_article_whose_analysis_fails_costs_no_other(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch, analysis: bool
) -> None:
    def lay_out(draft: Draft) -> Article:
        if "harbour" in draft.text:
            raise KeyError(draft.text)
        return drafts.lay_out(draft)

    for module in ("analyse", "outlines"):
        monkeypatch.setattr(f"reader.text.{module}.lay_out", lay_out)
    options = Options(language_model="none", analysis=analysis)
    told = [progress.outcome for progress in import_all(library, [str(folder)], options)]
    assert [(outcome.kind, outcome.reason) for outcome in told] == [
        ("failed", "it cannot be read (KeyError)"), ("failed", "it is empty"), ("imported", None),
    ]  # fmt: skip


def test_an_article_that_cannot_be_analysed_can_be_read_and_found_and_is_told(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def attribute(passages: Sequence[Passage], *rest: Any) -> tuple[Quote, ...]:
        if any("harbour" in passage.text for passage in passages):
            raise KeyError
        return speakers.attribute(passages, *rest)

    monkeypatch.setattr("reader.text.analyse.attribute", attribute)
    told = [progress.outcome for progress in import_all(library, [str(folder)], PLAIN)]
    lacking = "its quotations and names could not be looked for, as the analysis failed"
    assert [(outcome.kind, outcome.reason) for outcome in told] == [
        ("imported", lacking), ("failed", "it is empty"), ("imported", None),
    ]  # fmt: skip
    (hit,) = library.search("pilot").hits
    assert (hit.listing.id,) == behind(library, PLAIN)
    assert outcomes(import_all(library, [str(folder)], PLAIN)) == ["unchanged", "failed", "unchanged"]
    (again,) = reanalyse(library, [hit.listing.id], PLAIN)
    assert (again.outcome.kind, again.outcome.reason) == ("failed", "it cannot be read (KeyError)")
    monkeypatch.undo()
    assert [progress.outcome.kind for progress in reanalyse(library, [hit.listing.id], PLAIN)] == ["updated"]
    assert behind(library, PLAIN) == ()


def test_an_article_that_cannot_be_analysed_costs_no_other_of_its_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    def attribute(passages: Sequence[Passage], *rest: Any) -> tuple[Quote, ...]:
        if any("harbour" in passage.text for passage in passages):
            raise KeyError
        return speakers.attribute(passages, *rest)

    monkeypatch.setattr("reader.text.analyse.attribute", attribute)
    texts = {"a.txt": "“We are glad,” said Ana Ruiz.", "b.txt": "", "c.txt": STORY, "d.txt": "“No,” said Jon Tuck."}
    batch = [Parcel(name, name, text.encode()) for name, text in texts.items()]
    a, b, c, d = Work().taken_in(batch)
    assert isinstance(b, Refusal) and b.path == "b.txt"
    records = [one for one in (a, c, d) if isinstance(one, Record)]
    assert [(one.path, bool(one.article.quotes)) for one in records] == [
        ("a.txt", True), ("c.txt", False), ("d.txt", True),
    ]  # fmt: skip


def test_an_analysis_that_fails_later_costs_nothing_that_was_found(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    list(import_all(library, [str(folder)], PLAIN))
    before = library.article(1)

    def fail(*_: Any) -> Article:
        raise KeyError

    monkeypatch.setattr("reader.text.analyse.attribute", fail)
    assert outcomes(reanalyse(library, [1, 2], PLAIN)) == ["failed", "failed"]
    assert library.article(1) == before and before.article.quotes


def test_a_dry_run_stores_nothing(library: Library, folder: Path) -> None:
    options = Options(language_model="none", dry_run=True)
    assert outcomes(import_all(library, [str(folder)], options)) == ["imported", "failed", "imported"]
    assert library.counts().articles == 0


def test_a_dry_run_says_what_would_be_updated_and_what_stays_away(library: Library, folder: Path) -> None:
    record = {"id": 7, "title": "Cranes", "text": "The cranes stood still."}
    (folder / "c.json").write_text(json.dumps(record), "utf-8")
    list(import_all(library, [str(folder)], PLAIN))
    library.bin.remove([2, 3])
    (folder / "b.txt").write_text(STORY + "\nTrains ran too.\n", "utf-8")
    (folder / "c.json").write_text(json.dumps(record | {"text": "The cranes moved."}), "utf-8")
    dry, real = (
        outcomes(import_all(library, [str(folder)], Options(language_model="none", dry_run=dry)))
        for dry in (True, False)
    )
    assert dry == real == ["updated", "unchanged", "failed", "unchanged"]


def test_without_analysis_articles_can_be_read_and_found(library: Library, folder: Path) -> None:
    list(import_all(library, [str(folder)], Options(analysis=False)))
    (hit,) = library.search("pilot").hits
    article = library.article(hit.listing.id).article
    assert not article.analysed
    assert article.quotes == ()


def test_what_came_without_analysis_is_passed_over_without_and_gone_on_with_by_it(
    library: Library, folder: Path
) -> None:
    plain = Options(analysis=False)
    assert outcomes(import_all(library, [str(folder)], plain)) == ["imported", "failed", "imported"]
    assert outcomes(import_all(library, [str(folder)], plain)) == ["unchanged", "failed", "unchanged"]
    assert outcomes(import_all(library, [str(folder)], PLAIN)) == ["updated", "failed", "updated"]


def test_an_import_that_is_to_stop_reports_all_that_it_stored(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_text("\n".join(json.dumps({"title": f"Story {n}", "text": f"Text {n}."}) for n in range(99)), "utf-8")
    reported: list[Progress] = []
    options = Options(analysis=False, stopping=lambda: len(reported) > 3)
    for progress in import_all(library, [str(path)], options):
        reported.append(progress)
    assert 3 < len(reported) == library.counts().articles < 99


def test_the_time_that_is_left_follows_from_the_rate() -> None:
    outcome = Outcome("a", "imported")
    assert Progress(outcome, 20, 100, 8.0).seconds_left == 10
    assert Progress(outcome, 20, 100).seconds_left is None
    assert Progress(outcome, 20, None, 8.0).seconds_left is None


def test_worker_processes_give_the_same_articles_in_the_same_order(folder: Path) -> None:
    inline = list(analyse_all([str(folder)], PLAIN))
    assert list(analyse_all([str(folder)], Options(jobs=2, language_model="none"))) == inline
    assert [type(item).__name__ for item in inline] == ["Article", "Refusal", "Article"]


def test_standard_input_is_an_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    (article,) = analyse_all(["-"], PLAIN)
    assert isinstance(article, Article)
    assert [article.quoted(quote) for quote in article.quotes] == ["“We are glad,”"]


def test_a_model_that_is_not_installed_is_named() -> None:
    with pytest.raises(ReaderError, match="“en_no_such_model” is not installed"):
        choose_model("en_no_such_model")
    assert choose_model("none") is None


@pytest.mark.parametrize("order", [("tribune", "update", "wire"), ("wire", "tribune", "update")])
def test_versions_of_one_story_meet_whatever_comes_first(library: Library, order: tuple[str, ...]) -> None:
    files = [str(resource_dir("sample_articles") / f"night-train-{name}.txt") for name in order]
    ids = [progress.outcome.id for progress in import_all(library, files, PLAIN)]
    assert len({library.article(one).story for one in ids if one}) == 1
    (row,) = library.page("all", 0, 9)
    assert {row.id, *(copy.id for copy in library.copies(row.id))} == set(ids)


def test_the_closing_line_of_six_articles_of_one_source_is_furniture(library: Library, tmp_path: Path) -> None:
    closing = "The Packet is printed on paper from the river mill."
    towns = ("Ardle", "Bardle", "Corran", "Dunby", "Elmby", "Fairlea")
    for town in towns:
        story = (
            f"Source: Skerry Packet\n\nCouncil of {town} keeps its night bus\n\n"
            f"The council of {town} voted on Tuesday to keep the night bus for another year after a long hearing.\n\n"
            f"Residents of {town} had asked for later journeys, because the last bus leaves before the mill closes.\n\n"
            f"The bus driver of {town} will be paid until the spring.\n\n{closing}\n"
        )
        (tmp_path / f"{town}.txt").write_text(story, "utf-8")
    inputs = [str(tmp_path / f"{town}.txt") for town in towns]
    ids = [item.outcome.id for item in import_all(library, inputs, PLAIN)]
    for article_id in ids:
        assert article_id is not None
        article = library.article(article_id).article
        assert article.source == "Skerry Packet"
        assert closing not in article.body
        assert "will be paid until the spring" in article.body
        assert any(paragraph.text == closing for paragraph in article.paragraphs)


PAGE = b"<!doctype html><title>Ferry talks</title><p>The ferry talks went on and on, and nobody slept.</p>"
FEED = b"""<rss version="2.0"><channel><title>Island Post</title>
<item><guid>1</guid><title>Cranes stand still</title><description>The cranes stood still on Monday.</description></item>
<item><guid>2</guid><title>Ferries sail</title><description>The ferries sailed again on Tuesday.</description></item>
</channel></rss>"""
FROM_HERE = Options(language_model="none", allow_private=True)


def test_pages_and_feeds_of_the_web_are_known_by_their_addresses(library: Library, site: Site) -> None:
    page, feed = site.put("/talks", Page(PAGE)), site.put("/feed", Page(FEED, "application/rss+xml"))
    assert outcomes(import_all(library, [page, feed], FROM_HERE)) == ["imported"] * 3
    assert outcomes(import_all(library, [page, feed], FROM_HERE)) == ["unchanged"] * 3
    site.put("/talks", Page(PAGE.replace(b"and on", b"and on and on")))
    (again,) = import_all(library, [page], FROM_HERE)
    assert (again.outcome.kind, again.outcome.path, again.total) == ("updated", page, None)
    assert library.article(again.outcome.id or 0).article.link == page


def test_pages_and_feeds_of_the_web_are_known_however_their_addresses_are_written(library: Library, site: Site) -> None:
    page, feed = site.put("/talks", Page(PAGE)), site.put("/feed", Page(FEED, "application/rss+xml"))
    moved = Subscription(0, f"{site.address('')}/x/../feed", "https://old.example/feed")
    library.subscriptions.restore([moved])
    assert outcomes(import_all(library, [page.replace("http:", "HTTP:"), feed], FROM_HERE)) == ["imported"] * 3
    assert len(library.search(f'feed:"{feed}"').hits) == 2
    site.put("/talks", Page(PAGE.replace(b"and on", b"and on and on")))
    assert outcomes(import_all(library, [page.replace("/talks", "/a/../talks#end")], FROM_HERE)) == ["updated"]


def test_a_page_that_an_older_library_knows_by_another_spelling_stays_known_by_it(library: Library, site: Site) -> None:
    page = site.put("/talks", Page(PAGE)).replace("http:", "HTTP:")
    library.add(Draft(page, page, "", b"a"), Article(page, "A"))
    assert outcomes(import_all(library, [page], FROM_HERE)) == ["updated"]


def test_what_cannot_be_fetched_fails_for_want_of_the_network(library: Library, site: Site, folder: Path) -> None:
    inputs = [site.address("/none"), "ftp://example.org/", str(folder / "b.txt")]
    found = {item.outcome.path: item.outcome for item in import_all(library, inputs, FROM_HERE)}
    assert found[inputs[0]] == Outcome(inputs[0], "failed", reason="the server answers 404 (Not Found)", unreached=True)
    assert found[inputs[1]].reason == "only http and https addresses are fetched"
    assert found[inputs[2]].kind == "imported"


def test_an_address_that_hangs_is_given_up_when_the_import_is_stopped(library: Library, site: Site) -> None:
    began = time.monotonic()
    address = site.put("/hang", hang)
    stopped = Options(language_model="none", allow_private=True, stopping=lambda: time.monotonic() > began + 0.2)
    assert outcomes(import_all(library, [address], stopped)) == []
    assert time.monotonic() - began < 10
