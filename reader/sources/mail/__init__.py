"""Mail: single letters and mailboxes.

Read ``letters`` first, which reads one letter, then ``mail``; ``mailboxes`` reads what programs add to a letter,
``forwarding`` finds the original in one that forwards it, and ``outlook`` reads what Outlook saved as ``compound``, a
program of its own, writes it.
"""
