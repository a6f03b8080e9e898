"""Where the stylesheets and the sample articles lie, in a checkout and in an installed package."""

from pathlib import Path


def resource_dir(name: str) -> Path:
    """Give the folder ``styles`` or ``sample_articles``.

    An installed package carries both inside itself; in a checkout they stand beside it.
    """
    package = Path(__file__).parent
    inside = package / name
    return inside if inside.is_dir() else package.parent / name
