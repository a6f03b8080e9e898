"""Names of papers whose first word tells: "Le Courrier de Lunel", "El Faro de Lunar", "Gazeta Lunicka"."""

from __future__ import annotations

import re

from reader.text.spelling import word_set

# With which names of papers begin in French, Spanish, Italian, Portuguese and Polish, and what follows is a place or an
# adjective.
_HEADS = word_set("""
    courrier dauphiné dépêche écho éclair gazette indépendant journal liberté progrès quotidien républicain télégramme
    tribune voix
    correo crónica diario eco faro gaceta heraldo ideal mercurio noticiero periódico voz
    corriere cronache eco gazzetta giornale mattino messaggero nuova piccolo provincia quotidiano resto secolo stampa
    tirreno voce
    correio diário expresso folha gazeta jornal notícias público voz
    dziennik echo express gazeta głos głosy kurier nowiny tygodnik
    """)
# Which need no more than an article: nothing else is called so.
_UNMISTAKABLE = word_set("""
    courrier dépêche télégramme quotidien
    correo gaceta heraldo noticiero periódico
    corriere gazzetta giornale messaggero
    """)
# No name of a paper has more characters.
_LONGEST = 60
_ARTICLE = r"(?:(?:Le|La|Les|El|Il|Lo|O|A|LE|LA|EL|IL)\s|L[’'])"
_LINK = r"(?:de la|de l[’']|de|du|des|dell[ao]|dell[’']|delle|del|di|da|do|dos|das|dei|el|y|e|et|za|w|z)"
_WORD = r"[^\W\d_a-zà-öø-ÿąćęłńóśźż][\w’'-]*"
_PAPER = re.compile(
    rf"(?P<article>{_ARTICLE})?(?P<head>{_WORD})"
    rf"(?P<rest>(?:\s{_LINK}(?:(?<=[’'])|\s)|\s){_WORD}(?:(?:\s{_LINK})?\s{_WORD}){{0,3}})?"
)


def begins_like_paper(text: str) -> bool:
    """Whether words with capitals begin like the name of a paper; "Diario" alone is too little."""
    named = _PAPER.fullmatch(text) if len(text) <= _LONGEST else None
    if named is None or named["head"].casefold() not in _HEADS:
        return False
    return named["rest"] is not None or (named["article"] is not None and named["head"].casefold() in _UNMISTAKABLE)
