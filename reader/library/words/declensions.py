"""The forms of nouns and adjectives in languages whose endings tell number, gender or case; their verbs are left alone.

The rules give more than there is; the vocabulary of the library then keeps what exists. Endings that make another word
are none of them: "Arbeit" does not find "Arbeiter", nor "ministère" "ministre". What stemmers remove lightly is
described by J. Savoy, "Light stemming approaches for the French, Portuguese, German and Hungarian languages", 2006.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

# Endings that belong together, as folded letters without accents; "-" is none.
_ENDINGS = {
    "de": """
        - e en s es | e en | er ern ers | el eln els | in innen | um en | a en | us en | nis nisse nissen |
        ig ige iger iges igen igem | lich liche licher liches lichen lichem | isch ische ischer isches ischen ischem |
        bar bare barer bares baren barem | sam same samer sames samen samem | los lose loser loses losen losem |
        iv ive iver ives iven ivem | ell elle eller elles ellen ellem | al ale aler ales alen alem |
        bild bilder bildern | buch bucher buchern | wort worter wortern | amt amter amtern | land lander landern |
        haus hauser hausern | kind kinder kindern | rad rader radern | dorf dorfer dorfern | feld felder feldern |
        geld gelder geldern | volk volker volkern | wald walder waldern | mann manner mannern | schloss schlosser |
        glied glieder gliedern | lied lieder liedern | licht lichter lichtern | blatt blatter blattern
    """,
    "fr": """
        - s | al aux | eau eaux | eu eux | ail aux | al ale aux ales | el elle els elles | if ive ifs ives |
        ent ente ents entes | ant ante ants antes | ain aine ains aines | ien ienne iens iennes |
        eux euse euses | eur euse eurs euses | teur trice teurs trices | ier iere iers ieres | ais aise aises |
        oye oyee oyes oyees | ois oise oises
    """,
    "es": """
        - s | n nes | r res | l les | d des | z ces | s ses | es esa eses esas | ado ada ados adas |
        ido ida idos idas | ico ica icos icas | ivo iva ivos ivas | oso osa osos osas | ario aria arios arias |
        dor dora dores doras | tor tora tores toras | ano ana anos anas | ero era eros eras | istro istra istros istras
    """,
    "it": """
        o i | a e | e i | io i | ia ie | ca che | ga ghe | co ci chi | go gi ghi | ista isti iste |
        ato ata ati ate | ico ica ici iche | ivo iva ivi ive | oso osa osi ose | ano ana ani ane | tore tori trice trici
    """,
    "pt": """
        - s | ao oes aes aos | al ais | el eis | ol ois | il is eis | m ns | r res | s ses | z zes |
        ado ada ados adas | ido ida idos idas | ico ica icos icas | ivo iva ivos ivas | oso osa osos osas |
        ario aria arios arias | dor dora dores doras | tor tora tores toras | ano ana anos anas | eiro eira eiros eiras
    """,
    "nl": """
        - en s e n | f ven | s zen | eit eden | us i | um a | aat aten | aan anen | aar aren | eel elen | een enen |
        eer eren | oor oren | oon onen | oot oten | el ellen | an annen | at atten | es essen | is issen | om ommen |
        am ammen | ot otten | id idden | ek ekken | ok okken | ak akken | op oppen | ap appen | isch ische | lijk lijke
    """,
    "ru": """
        - а у ом е ы ов ам ами ах | а ы е у ой - ам ами ах | я и е ю ей ь ям ями ях | ь я ю ем е и ей ям ями ях |
        ь и ью ей ям ями ях | о а у ом е - ам ами ах | е я ю ем и ей ям ями ях | ия ии ию ией ий иям иями иях |
        ие ия ию ием ии ий иям иями иях | й я ю ем е и ев ям ями ях | ец ца цу цом це цы цев цам цами цах |
        ый ой ая ое ые ого ому ым ом ую ых ыми | ий ая ое ие ого ому им ом ую ой их ими |
        ий яя ее ие его ему им ем юю ей их ими
    """,
}  # fmt: skip

#: The languages whose endings are known.
LANGUAGES = tuple(_ENDINGS)

# Shorter words are articles and prepositions, which have no forms of this kind.
_LEAST = 3


def declined(word: str, languages: Iterable[str]) -> list[str]:
    """Return ``word``, which is folded, in all forms that it may have in the languages, itself first."""
    return list(dict.fromkeys([word, *(form for language in languages for form in _forms(word, language))]))


def _forms(word: str, language: str) -> Iterator[str]:
    for endings in _paradigms(language):
        for ending in endings:
            stem = word.removesuffix(ending)
            if stem and word.endswith(ending) and len(word) >= _LEAST:
                yield from (form for other in endings if len(form := stem + other) >= _LEAST)


@cache
def _paradigms(language: str) -> tuple[tuple[str, ...], ...]:
    rows = _ENDINGS.get(language, "").split("|")
    return tuple(tuple(ending.replace("-", "") for ending in row.split()) for row in rows)
