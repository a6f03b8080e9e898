"""Mail: single letters and mailboxes.

Read ``letters`` first, which reads one letter, then ``mail``; ``mailboxes`` reads what programs add to a letter,
and ``forwarding`` finds the original in one that forwards it.
"""
