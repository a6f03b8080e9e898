"""Where the stylesheets, the sample articles and their marks lie, in a checkout and in an installed package."""

from pathlib import Path


def resource_dir(name: str) -> Path:
    """Return the folder ``styles`` or ``sample_articles``.

    An installed package carries both inside itself; in a checkout they stand beside it.
    """
    package = Path(__file__).parent
    inside = package / name
    return inside if inside.is_dir() else package.parent / name


def marked_dir() -> Path | None:
    """Return the folder of the sample articles' marks, which only a checkout has."""
    folder = Path(__file__).parent.parent / "tests" / "text" / "gold"
    return folder if folder.is_dir() else None
