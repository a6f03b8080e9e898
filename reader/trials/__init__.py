"""Tries out how well and how fast the other packages do their work, on articles whose answer or length is known."""
