"""Short closed lists of words that more than one room reads: days, months, numbers, pronouns, particles of names."""

from __future__ import annotations

from typing import Literal

from reader.text.spelling import word_set

#: Whether a person is a man or a woman.
Gender = Literal["m", "f"]

DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")
MONTHS = word_set("january february march april may june july august september october november december")

#: The numbers that papers write out.
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")

HE, SHE = word_set("he him his himself"), word_set("she her hers herself")

#: Words between given and family name that are in the names of many countries.
LATIN_PARTICLES = word_set("al el bin ben ibn van von vom der den de del della di da do dos du la le ter ten zu y")
