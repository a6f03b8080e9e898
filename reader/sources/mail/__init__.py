"""Mail: a letter a file, or many in a mailbox.

Read ``letters`` first, which reads one, then ``mail``; ``mailboxes`` knows what programs write beside a letter.
"""
