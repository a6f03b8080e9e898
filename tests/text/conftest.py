"""What the tests of the analysis share."""

import numpy  # noqa: F401  # loading it takes longer than one example of a property may
import pytest

from reader.text.language import LanguageModel
from reader.text.pipelines import choose_model, load_model


@pytest.fixture(scope="session")
def language_model() -> LanguageModel:
    """The best installed model, loaded once."""
    name = choose_model("auto")
    if name is None:
        pytest.skip("no language model is installed")
    return load_model(name)
