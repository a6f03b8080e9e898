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
        tum tumer tumern
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
    "nl": "- en s e n | f ven | s zen | eit eden | us i | um a | isch ische | lijk lijke",
    "sv": """
        - s en ens er ers erna ernas | - s n ns | - s et ets en ens | a as an ans or ors orna ornas |
        - s en ens ar ars arna arnas | e es en ens ar ars arna arnas | e es et ets en ens ena enas |
        are ares aren arens arna arnas | ster sters stern sterns strar strars strarna strarnas |
        el els eln elns lar lars larna larnas | and anden ander anderna | on onen onerna oner | ium iet ier ierna |
        isk iskt iska | ig igt iga | lig ligt liga | sam samt samma | ell ellt ella | iv ivt iva | ad at ade ades
    """,
    "da": """
        - s en ens er ers erne ernes | - s et ets er ers erne ernes | e es en ens er ers erne ernes |
        e es et ets er ers erne ernes | er ers eren erens ere eres erne ernes | - s en ens ene enes |
        - s et ets ene enes | ster sters steren sterens stre stres strene strenes | ium iet ier ierne | isk iske |
        ig igt ige | lig ligt lige | el elt elle | iv ivt ive | et ede
    """,
    "no": """
        - s en ens er ers ene enes | - s et ets er ers ene enes | e es en ens a er ers ene enes |
        e es et ets er ers ene enes | er ers eren erens ere eres erne ernes | - s et ets a |
        - s a en ens er ers ene enes |
        ster sters steren sterens stere steres sterne sternes stre stres strer strers strene strenes |
        ium iet ier iene | isk iske | ig ige | lig lige | ell elt elle | iv ivt ive | et ete
    """,
    "pl": """
        - a u owi em ie i y owie ow om ami ach | k ka ku kowi kiem ki kow kom kami kach cy |
        g ga gu gowi giem gi gow gom gami gach dzy | r ra ru rowi rem rze ry rzy row rom rami rach |
        d da du dowi dem dzie dy dzi dow dom dami dach | t ta tu towi tem cie ty ci tow tom tami tach |
        ec ca cowi cem cu cy ce cow com cami cach | a y ie e o - om ami ach | ka ki ce ke ko ek kom kami kach |
        ga gi dze ge go g gom gami gach | ra ry rze re ro r rom rami rach | ta ty cie te to t tom tami tach |
        da dy dzie de do d dom dami dach | la li le lo l lom lami lach | ia ii ie io iom iami iach |
        ja ji je jo j jom jami jach | osc osci oscia oscio osciom osciami osciach | o a u em ie - om ami ach |
        nie nia niu niem n niom niami niach | cie cia ciu ciem c ciom ciami ciach | stwo stwa stwu stwem stwie stw |
        um a ow om ami ach | y a e ego emu ym ej ych ymi i | i a ie iego iemu im iej ich imi |
        ski ska skie skiego skiemu skim skiej skich skimi scy
    """,
    "cs": """
        - u a e ovi em y um ech ove i | k ka ku kovi kem ci ky kum cich kove | h hu hem hy hum zich |
        ch chu chem chy chum sich | ec ce ci cem cu cum cich | a y e u o ou - am ami ach |
        ka ky ce ku kou ek kam kami kach | ha hy ze hu hou h ham hami hach | e i ich im emi |
        ost osti ostem ostmi ostech | ie ii iich iim iemi | ace aci acim acemi acich | o a u em e - um y ech |
        eni enim enich enimi | ani anim anich animi | um a u em | stvo stva stvu stvem stev |
        tel tele teli telem telu telum telich | y a e eho emu em ym ou ych ymi i | i iho imu im ich imi |
        sky ska ske skeho skemu skem skym skou skych skymi sti
    """,
    "ru": """
        - а у ом е ы ов ам ами ах | а ы е у ой - ам ами ах | я и е ю ей ь ям ями ях | ь я ю ем е и ей ям ями ях |
        ь и ью ей ям ями ях | о а у ом е - ам ами ах | е я ю ем и ей ям ями ях | ия ии ию ией ий иям иями иях |
        ие ия ию ием ии ий иям иями иях | й я ю ем е и ев ям ями ях | ец ца цу цом це цы цев цам цами цах |
        ый ой ая ое ые ого ому ым ом ую ых ыми | ий ая ое ие ого ому им ом ую ой их ими |
        ий яя ее ие его ему им ем юю ей их ими
    """,
    "uk": """
        - а у ові ом і и ів ам ами ах | - а у еві ем і и ів ам ами ах | а и і у ою о - ам ами ах |
        я і ю ею ь ям ями ях | ь я ю еві ем і ів ям ями ях | ь і ю ей ям ями ях | й я ю єві єм ї їв ям ями ях |
        о а у ом і - ам ами ах | ення енню енням ень еннями еннях | ання анню анням ань аннями аннях |
        ія ії ію ією ій іям іями іях | ець ця цю цеві цем ці ців цям цями цях | ок ку кові ком ки ків кам ками ках |
        ка ки ці ку кою ок кам ками ках | ів ова ову овом ові | їв єва єву євом єві |
        ість ості істю остей остям остями остях | ий а е і ого ому им ім у ої ій ою их ими |
        ій я є ього ьому ім ю ьої ьою іх іми
    """,
}  # fmt: skip

# The German nouns with a plural in -er, which makes another word of others: "Arbeiter" is none of "Arbeit".
_IN_ER = """
    amt bad band bild blatt brett buch dach denkmal dorf fach fass feld gehalt geist geld gemut geschlecht gesicht
    gespenst gewand glas glied gott grab gras gut haupt haus holz horn huhn kalb kind kleid korn kraut lamm land leib
    licht lied loch mann maul mund nest pfand rad rand regiment rind schild schloss schwert spital strauch tal tuch volk
    wald weib wort wurm
"""

# In Dutch a long vowel is written twice in a closed syllable, a consonant twice behind a short one: "week", "bommen".
_DUTCH = (
    *(f"{vowel}{vowel}{last} {vowel}{last}en {vowel}{last}e" for vowel in "aeou" for last in "dgklmnprst"),
    *(f"{vowel}{vowel}s {vowel}zen | {vowel}{vowel}f {vowel}ven" for vowel in "aeou"),
    *(f"{last} {last}{last}en {last}{last}e" for last in "bdfgklmnprst"),
)

# What changes more than its ending, as a whole word or at the end of one: "Haus" and "Rathaus".
_CHANGING = {
    "de": " | ".join(f"{noun} {noun}es {noun}er {noun}ern" for noun in _IN_ER.split()),
    "fr": "œil yeux | ciel cieux | monsieur messieurs | madame mesdames",
    "it": "uomo uomini | uovo uova | braccio braccia | dito dita | paio paia | migliaio migliaia | centinaio centinaia",
    "nl": f"""
        {" | ".join(_DUTCH)} |
        stad steden | lid leden | schip schepen | kind kinderen | blad bladeren | lied liederen | volk volkeren |
        goed goederen | rad raderen | been beenderen | kalf kalveren | lam lammeren | rund runderen | koe koeien
    """,
    "sv": """
        man mannen mannens | bok boken bocker bockerna | fot foten fotter fotterna | oga ogat ogon ogonen |
        bror brodern broder broderna
    """,
    "da": """
        mand manden mænd mændene | bog bogen bøger bøgerne | barn barnet børn børnene | hand handen hænder hænderne |
        fod foden fødder fødderne | nat natten nætter | kraft kraften kræfter | datter datteren døtre | bror brødre
    """,
    "no": """
        mann mannen menn mennene | bok boken boka bøker bøkene | hand handen hender hendene | natt natten netter |
        fot foten føtter | kraft kraften krefter kreftene | bonde bonden bønder bøndene | datter datteren døtre |
        bror broren brødre
    """,
}

#: The languages whose endings are known.
DECLINED = tuple(_ENDINGS)

# Shorter words are articles and prepositions, which have no forms of this kind; what is left of one without an ending
# that only looks like one is shorter than a stem: Danish "den" is no form of "der".
_LEAST = 3
_LEAST_STEM = 2


def declined(word: str, languages: Iterable[str]) -> list[str]:
    """Return ``word``, which is folded, in all forms that it may have in the languages, itself first."""
    return list(dict.fromkeys([word, *(form for language in languages for form in _forms(word, language))]))


def _forms(word: str, language: str) -> Iterator[str]:
    for least, endings in _paradigms(language):
        for ending in endings:
            stem = word.removesuffix(ending)
            if word.endswith(ending) and len(word) >= _LEAST and len(stem) >= least:
                yield from (form for other in endings if len(form := stem + other) >= _LEAST)


@cache
def _paradigms(language: str) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """Return the endings that belong together, and how long what is before them is at least."""
    kinds = ((_LEAST_STEM, _ENDINGS), (0, _CHANGING))
    rows = ((least, row) for least, of_kind in kinds for row in of_kind.get(language, "").split("|"))
    return tuple((least, tuple(ending.replace("-", "") for ending in row.split())) for least, row in rows)
