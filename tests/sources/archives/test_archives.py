"""Archives are read in memory, whatever is in them; what expands too much or points outside does no harm."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import tracemalloc
import zipfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import pytest

from reader.model import Draft
from reader.sources import Refusal, read_drafts
from reader.sources.families import read_stream
from reader.sources.formats import Origin
from reader.sources.streams import Allowance, Metered, TooMuchError
from tests.sources.conftest import Read

# More bytes than a tar may say of one file.
_LONG = 32 * 1024 * 1024

FILES = {"one.txt": "First story.\n", "folder/two.jsonl": '{"text": "Second."}\n{"text": "Third."}\n'}


def zipped(files: Mapping[str, str | bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", how) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def tarred(files: dict[str, str], mode: str = "w", encoding: str = "utf-8") -> bytes:
    stream, kind = io.BytesIO(), tarfile.GNU_FORMAT
    with tarfile.open(fileobj=stream, mode=mode, format=kind, encoding=encoding) as archive:  # type: ignore[call-overload]
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content.encode())
            archive.addfile(member, io.BytesIO(content.encode()))
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("all.zip", zipped(FILES)),
        ("all.tar", tarred(FILES)),
        ("all.tar.gz", tarred(FILES, "w:gz")),
        ("all.tar.bz2", tarred(FILES, "w:bz2")),
        ("all.tar.xz", tarred(FILES, "w:xz")),
        ("without an ending", zipped(FILES)),
        ("inside.zip", zipped({"inner.zip": zipped(FILES)})),
        ("inside.tgz", tarred(FILES, "w:gz")),
    ],
    ids=lambda value: value if isinstance(value, str) else "bytes",
)
def test_all_files_inside_are_read(name: str, content: bytes, read: Read) -> None:
    drafts, refused = read(name, content)
    assert [draft.text.strip() for draft in drafts] == ["First story.", "Second.", "Third."]
    assert refused == []
    assert all(name in draft.path for draft in drafts)


@pytest.mark.parametrize("squeeze", [gzip.compress, bz2.compress, lzma.compress])
def test_a_squeezed_file_is_read_as_what_it_is(squeeze: Callable[[bytes], bytes], read: Read) -> None:
    drafts, _ = read("stories.jsonl.gz", squeeze(FILES["folder/two.jsonl"].encode()))
    assert [draft.text for draft in drafts] == ["Second.", "Third."]


def test_the_same_file_is_known_in_and_out_of_an_archive(read: Read) -> None:
    (inside, *_), _ = read("all.zip", zipped(FILES))
    (outside,), _ = read("one.txt", FILES["one.txt"])
    assert inside.raw == outside.raw


def test_an_archive_too_deep_is_refused(read: Read) -> None:
    deep = zipped(FILES)
    for _ in range(4):
        deep = zipped({"inner.zip": deep})
    assert read("deep.zip", deep) == ([], ["it is an archive nested too deeply in others"])


def test_what_swells_is_stopped(read: Read) -> None:
    drafts, refused = read("bomb.zip", zipped({"a.txt": b"0" * 60_000_000}))
    assert drafts == []
    assert refused == ["it swells to more than two hundred times its size; the rest was left"]


def test_what_is_said_to_be_larger_than_anything_is_not_looked_for(read: Read) -> None:
    member = tarfile.TarInfo("b.txt")
    member.size = 10**15
    honest = tarfile.TarInfo("a.txt")
    honest.size = len(b"A story.")
    raw = honest.tobuf() + b"A story.".ljust(512, b"\0") + member.tobuf() + b"Another story."
    drafts, refused = read("liar.tar", raw)
    assert [draft.text for draft in drafts] == ["A story."]
    assert refused == ["a file in it is said to be larger than 4 GB; the rest was left"]


def _head(kind: bytes, size: int = 0) -> bytes:
    member = tarfile.TarInfo("a")
    member.type, member.size = kind, size
    return member.tobuf(tarfile.GNU_FORMAT)


def _long(kind: bytes) -> bytes:
    """Return a head that is said to go on for a long time, and does."""
    return _head(kind, _LONG) + bytes(_LONG)


def _sparse(count: int) -> bytes:
    """Return the head of a file with holes, which goes on for so many blocks."""
    head = bytearray(_head(tarfile.GNUTYPE_SPARSE))
    head[482], head[148:156] = 1, b" " * 8  # it goes on; the sum is taken over blanks in its own place
    head[148:156] = b"%06o\0 " % sum(head)
    place = b"00000000001\0" * 2
    return bytes(head) + (place * 21 + b"\1".ljust(8, b"\0")) * count


def _said_of_all(count: int) -> bytes:
    """Return heads that say something of all files that follow, each another thing."""
    said = (f"1024 {number:0500}=".encode().ljust(1023, b"x") + b"\n" for number in range(count))
    return b"".join(_head(tarfile.XGLTYPE, 1024) + one + _head(tarfile.DIRTYPE) for one in said)


@pytest.mark.parametrize(
    "made",
    [
        partial(_long, tarfile.XHDTYPE),
        partial(_long, tarfile.XGLTYPE),
        partial(_long, tarfile.GNUTYPE_LONGNAME),
        partial(_long, tarfile.GNUTYPE_LONGLINK),
        partial(_sparse, 10_000),
        partial(_said_of_all, 10_000),
        lambda: _head(tarfile.DIRTYPE) * 20_000,
    ],
    ids=["extended", "global", "name", "link", "sparse", "globals", "folders"],
)
def test_what_a_tar_says_of_its_files_does_not_fill_the_memory(made: Callable[[], bytes], tmp_path: Path) -> None:
    (tmp_path / "all.tar").write_bytes(made())
    tracemalloc.start()
    list(read_drafts(tmp_path / "all.tar"))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < _LONG // 4


def test_a_head_longer_than_any_is_named_and_what_comes_before_it_is_read(read: Read) -> None:
    story = tarred({"a.txt": "A story."})[:1024]
    drafts, refused = read("all.tar", story + _long(tarfile.XHDTYPE))
    assert [draft.text for draft in drafts] == ["A story."]
    assert refused == ["it says more of a file in it than any honest archive; the rest was left"]


def test_a_large_file_that_is_passed_over_costs_no_other(read: Read) -> None:
    content = tarred({"a.txt": "A story.", "film.mp4": "x" * 5_000_000, "b.txt": "Another."})
    assert [draft.text for draft in read("all.tar", content)[0]] == ["A story.", "Another."]


def test_an_allowance_is_for_all_that_is_inside() -> None:
    allowance = Allowance(1000)
    assert Metered(io.BytesIO(b"x" * 900), 900, allowance).read(900) == b"x" * 900
    with pytest.raises(TooMuchError):
        Metered(io.BytesIO(b"x" * 900), 900, allowance).read(900)


def test_archives_inside_share_the_allowance_of_the_outer_one() -> None:
    inner = zipped({"a.txt": "A story. " * 100})
    outer = io.BytesIO(zipped({f"{name}.zip": inner for name in "abc"}))
    items = list(read_stream(outer, Origin("all.zip", "all.zip", allowance=Allowance(2 * (900 + len(inner)) + 10))))
    *read, last = [item.path for item in items]
    assert (read, last) == (["all.zip/a.zip/a.txt", "all.zip/b.zip/a.txt"], "all.zip")
    assert isinstance(items[-1], Refusal)


@pytest.mark.parametrize(
    "content",
    [zipped(FILES)[:-30], b"PK\x03\x04" + b"rubbish" * 40, gzip.compress(b"story " * 999)[:40], b"BZh9rubbish"],
    ids=["zip", "nothing", "gzip", "bzip2"],
)
def test_a_broken_archive_is_refused_in_one_sentence(content: bytes, read: Read) -> None:
    _, refused = read("broken.zip", content)
    assert len(refused) == 1
    assert "broken" in refused[0]


LEFT = "behind its end is something that is not compressed; the rest was left"


@pytest.mark.parametrize(
    ("name", "content", "texts"),
    [
        ("a.txt.gz", gzip.compress(b"A story."), ["A story."]),
        ("a.txt.gz", gzip.compress(b"A story, ") + gzip.compress(b"and more."), ["A story, and more."]),
        ("a.jsonl.gz", gzip.compress(FILES["folder/two.jsonl"].encode()), ["Second.", "Third."]),
        ("a.tgz", tarred(FILES, "w:gz"), ["First story.\n", "Second.", "Third."]),
    ],
)
def test_junk_behind_what_gzip_compressed_costs_nothing_of_it(
    name: str, content: bytes, texts: list[str], read: Read
) -> None:
    for junk, said in ((b"\0" * 1000, []), (b"\n", [LEFT]), (b"junk " * 50_000, [LEFT])):
        drafts, refused = read(name, content + junk)
        assert [draft.text for draft in drafts] == texts
        assert refused == (said if name != "a.tgz" else refused[:1])
    assert "broken" in read(name, b"\x1f\x8bjunk")[1][0]
    damaged = bytearray(content)
    damaged[-6] ^= 1
    assert "broken" in read(name, bytes(damaged) + b"junk")[1][-1]


def test_a_damaged_file_inside_costs_no_other(tmp_path: Path, read: Read) -> None:
    damaged = bytearray(zipped({"a.txt": "A story.\n", "b.txt": "Another story.\n", "c.txt": "A last one.\n"}, 0))
    damaged[damaged.index(b"Another")] ^= 1
    locked = bytearray(zipped({"a.txt": "A story.\n", "b.txt": "Another story.\n", "c.txt": "A last one.\n"}))
    locked[locked.index(b"PK\x01\x02", locked.index(b"PK\x01\x02") + 1) + 8] |= 1
    for raw in damaged, locked:
        drafts, (reason,) = read("three.zip", bytes(raw))
        assert [draft.text for draft in drafts] == ["A story.\n", "A last one.\n"]
        assert "broken or locked in its archive" in reason
    assert reason.endswith("(it has a password)")
    (refusal,) = [item for item in read_drafts(tmp_path / "three.zip") if isinstance(item, Refusal)]
    assert refusal.path.endswith("three.zip/b.txt")


def test_names_lead_nowhere(tmp_path: Path, read: Read) -> None:
    (draft,), _ = read("evil.zip", zipped({"../../etc/evil\x1b[31m.txt": "A story."}))
    assert draft.path == f"{tmp_path}/evil.zip/../../etc/evil\N{REPLACEMENT CHARACTER}[31m.txt"
    assert not (tmp_path.parent.parent / "etc").exists()


@pytest.mark.parametrize(
    "content",
    [
        tarred({"Вода.txt": "One.", "Мода.txt": "Two.", "Кони.txt": "Three."}, encoding="cp1251"),
        zipped({f"port{blank}news.txt": f"Story {ord(blank)}." for blank in " \u00a0\u3000\u2003"}),
    ],
    ids=["not in Unicode", "blanks"],
)
def test_files_whose_names_are_shown_alike_are_not_taken_for_one_another(content: bytes, read: Read) -> None:
    drafts, _ = read("all", content)
    assert len({draft.key for draft in drafts}) == len(drafts) > 2
    assert all(draft.path.isprintable() and draft.key.encode() for draft in drafts)


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_the_key_of_a_file_inside_is_its_name(pack: Callable[[dict[str, str]], bytes], tmp_path: Path) -> None:
    (tmp_path / "all").write_bytes(pack({"ночь/№ #1 \N{REPLACEMENT CHARACTER}.txt": "A story."}))
    (found,) = read_drafts(tmp_path / "all")
    assert isinstance(found, Draft)
    assert found.key == f"{tmp_path}/all/ночь/№ \\x231 \N{REPLACEMENT CHARACTER}.txt"


def test_links_and_devices_are_passed_over(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        link = tarfile.TarInfo("passwords.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    path = tmp_path / "links.tar"
    path.write_bytes(stream.getvalue())
    assert list(read_drafts(path)) == []


def test_pictures_and_styles_beside_pages_are_passed_over(read: Read) -> None:
    drafts, refused = read(
        "page.zip", zipped({"a.txt": "A story.", "a_files/x.png": b"\x89PNG", "a_files/s.css": "p {}"})
    )
    assert [draft.text for draft in drafts] == ["A story."]
    assert refused == []
