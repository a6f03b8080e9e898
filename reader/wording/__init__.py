"""Wording that the screen and the command line share: messages, and the syntax of typed input."""
