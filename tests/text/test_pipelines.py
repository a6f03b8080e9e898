"""Which language model is loaded, and that it is the one it claims to be."""

import subprocess
import sys
from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.text import pipelines
from reader.text.language import LanguageModel
from reader.text.pipelines import KNOWN_DIGESTS, KNOWN_MODELS, choose_model, installed_models, is_altered, load_model


def test_a_missing_or_unwanted_model_is_none() -> None:
    assert choose_model("none") is None
    assert choose_model("en_core_web_of_nobody") is None
    assert choose_model("../somewhere/else") is None


def test_auto_takes_the_best_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipelines, "find_spec", lambda name: object() if name.endswith(("_md", "_sm")) else None)
    assert installed_models() == ("en_core_web_md", "en_core_web_sm")
    assert choose_model("auto") == "en_core_web_md"
    assert choose_model("en_core_web_sm") == "en_core_web_sm"


def test_installed_models_are_known_ones() -> None:
    assert set(installed_models()) <= set(KNOWN_MODELS)


def test_choosing_a_model_does_not_import_spacy() -> None:
    program = "import sys, reader.text.pipelines as p; p.choose_model('auto'); print('spacy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_the_installed_models_are_those_that_were_looked_into() -> None:
    assert not any(is_altered(name) for name in installed_models())
    assert any(name in KNOWN_DIGESTS for name in installed_models())


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A package of unexamined files under a known name."""
    root = tmp_path / "known_model"
    (root / "en_model-1.0").mkdir(parents=True)
    (root / "__init__.py").write_text("raise RuntimeError('a package must not be run to look at it')")
    (root / "en_model-1.0" / "config.cfg").write_text("[nlp]")
    monkeypatch.syspath_prepend(tmp_path)
    return root.name


def test_a_model_with_other_files_is_refused(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = pipelines.data_folder(package)
    assert folder is not None
    monkeypatch.setitem(KNOWN_DIGESTS, package, pipelines.digest(folder))
    assert not is_altered(package)
    (folder / "model").write_bytes(b"changed")
    assert is_altered(package)
    with pytest.raises(ReaderError, match="“known_model” is not the one that kreader knows"):
        load_model(package)


def test_a_package_without_a_model_is_refused_in_one_sentence() -> None:
    with pytest.raises(ReaderError, match="“json” holds no language model"):
        load_model("json")


def test_labels_are_spelled_out_and_other_strings_are_not_loaded(language_model: LanguageModel) -> None:
    text = "The mayor said Berlin would pay 3 million euros by Tuesday."
    (tokens,), (names,) = language_model.parse([text]), language_model.find_names([text])
    assert {"nsubj", "ROOT"} <= {token.dep for token in tokens}
    assert {"GPE", "MONEY", "DATE"} <= {name.label for name in names}
