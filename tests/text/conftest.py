"""What the tests of the thinking room share."""

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
