"""The language of a text, judged by its script and by the small words that only one language uses so often."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from itertools import chain

from reader.model import LANGUAGES
from reader.text.spelling import letters_in, without_marks

# Scripts that one language of the news uses, or nearly so. A small share of the letters is enough, because names,
# numbers and quotations in Latin letters stand between them.
_SCRIPTS = (
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("ja", re.compile("[\u3041-\u3096\u30a1-\u30fa]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("el", re.compile("[\u0370-\u03ff\u1f00-\u1fff]")),
    ("he", re.compile("[\u05d0-\u05ea]")),
    ("th", re.compile("[\u0e01-\u0e4e]")),
    ("hi", re.compile("[\u0904-\u0939\u0958-\u0961]")),
    ("bn", re.compile("[\u0985-\u09b9]")),
    ("ta", re.compile("[\u0b85-\u0bb9]")),
    ("te", re.compile("[\u0c05-\u0c39]")),
    ("ka", re.compile("[\u10d0-\u10ff]")),
    ("hy", re.compile("[\u0531-\u0586]")),
    ("ar", re.compile("[\u0621-\u064a\u066e-\u06d3]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
)
# All letters of these scripts are within these ranges.
_OTHER_SCRIPT = re.compile("[\u0370-\u1fff\u3041-\ud7a3]")
_SCRIPT_SHARE = 0.15
_PERSIAN = re.compile("[پچژگ]")
# Letters of one of the languages in Cyrillic, and of none of those before; Bulgarian lacks some of the Russian ones.
_CYRILLIC = (
    ("be", re.compile("ў", re.IGNORECASE)),
    ("mk", re.compile("[ѓќѕ]", re.IGNORECASE)),
    ("sr", re.compile("[јљњћђџ]", re.IGNORECASE)),
    ("uk", re.compile("[іїєґ]", re.IGNORECASE)),
    ("bg", re.compile("^(?=.*ъ)[^ыэё]+$", re.IGNORECASE | re.DOTALL)),
)

_WORDS = {
    "en": "the of and to in that was for with is on said by from has were are his which this have been it he they who",
    "de": "der die und das den dem von mit sich des auf ist im nicht ein eine auch als für hat wird dass zu nach bei",
    "fr": "le la les des et est une dans pour que qui du sur pas par au avec plus sont cette ses aux été ont ne il",
    "es": "el la los las que del y en una por con para se su más como al fue ha sus este entre pero también según",
    "it": "il di che la della del per una con non sono dei nel alla le gli si è anche più come dal ha delle stato",
    "pt": "o e é que do da em um uma para com não os as dos no na por mais ao foi se das pela pelo também são está "
    "segundo",
    "nl": "de het een van en dat is op te voor met zijn niet aan er om ook als bij door naar uit wordt heeft deze",
    "sv": "och att det som en på är av för med den till inte har de ett om från var vid sig kommer efter",
    "da": "og at det er en af på til for med den der har de som ikke et om fra var ved sig blev efter siger også hun "
    "bliver mod hvad ud gik",
    "no": "og det er som på en av til for med at har den ikke de et om fra var ved seg etter også sier hun der ble "
    "blir mot hva ut gikk",
    "fi": "ja on ei että se oli hän myös mutta ovat joka kun niin mukaan sen tai kuin ole vuoden",
    "pl": "i w na z się nie do to że jest o jak po przez od za dla są ale który oraz tym przy roku był była "
    "było już także będzie która które jego tego może aby pod też przed bez lat",
    "cs": "a se v na je že s z do o k i to za pro jsou by ale podle jeho který také jako při po ve od byl "
    "byla bylo byli nebo aby která které mezi před bude jeho její kde když proti bez má až už řekl uvedl",
    "sk": "a sa v na je že s z do o aj k pre sú by ale podľa jeho ktorý tiež pri po nie bol čo už ich zo vo za od "
    "som sme ktorá ktoré ktorí má či keď kde len však bude boli bola proti bez až povedal uviedol",
    "hr": "i je u na se da za od su kao koji koja koje što nije ali ili bi će te sa do po iz o ne to biti ga još",
    "sl": "in je v na se da za so ki pa ne po z iz tudi bo pri kot ali od do ni že bi o med ob ter lahko",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi sonra ancak kadar oldu değil tarafından ise",
    "id": "yang dan di dari dengan untuk itu pada ini tidak dalam akan juga oleh ke telah kata saat para adalah",
    "vi": "và của là có được trong cho các một không với những người đã này khi từ ở đến",
    "hu": "a az és hogy nem is egy meg volt szerint csak mint már még ez de el azt",
    "is": "og að í er á sem það til um við var en ekki hann með af fyrir því eru hún þeir þá sagði segir",
    "lt": "ir kad su iš yra į tai jis buvo bet kaip nuo už ne apie per jų tačiau taip pat",
    "lv": "un ir ar no par ka kas lai uz arī bija pēc ne tas viņš to gan bet kā",
    "et": "ja on ei et see ka oli kui mis oma aga tema ta siis või veel kes mida ning pole saab selle",
    "sw": "na ya wa kwa ni katika la za kuwa hiyo huo hii huyo alisema amesema wakati pia baada kama lakini hata zaidi",
    "ca": "el la els les que en per amb una un és no ha van aquest aquesta han més com també dels pel seva seu",
    "ro": "și în de la a cu pe care din nu o este un că mai pentru au fost sunt prin după",
}
_LANGUAGES_OF: dict[str, tuple[str, ...]] = {}
for _language, _list in _WORDS.items():
    for _word in _list.split():
        _LANGUAGES_OF[_word] = (*_LANGUAGES_OF.get(_word, ()), _language)

# Small words of other languages that short English texts are full of, too, as are the letters of "I", "a" and "’s".
_ENGLISH_TOO = frozenset(["an", "as", "at", "by", "do", "for", "in", "is", "me", "no", "on", "so", "to", "was"])

# Languages that share many of their small words, and letters that only one of them has. In its texts every thirtieth
# letter is one of these; in those of the others they come with names.
_AKIN = ("cs", "hr", "pl", "sk", "sl")
_OWN_LETTERS = {"cs": "ěřů", "pl": "łśźż"}
_OWN_SHARE = 0.02
# Romanian shares "a", "o" and "de" with Portuguese, but none of these letters, and is hardly written without its own.
_FOREIGN_TO_ROMANIAN, _ROMANIAN = re.compile("[ãõç]"), re.compile("[ăşșţț]")
# Letters that tell a language whose words have so many endings, or whose text so many names, that small words are few.
_TELLING = {
    "tr": "ığ", "is": "ðþ", "hu": "őű", "lt": "ėųį", "lv": "ļņķģ",
    "vi": "ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ",
}  # fmt: skip
# Fewer of them may come from names.
_FEWEST_TELLING = 8

# A beginning of this length is enough; in news at least every eighth word is one of these small ones.
_SAMPLE = 1500
_WORD_SHARE = 0.12

# In English news at least one word in seven is one of these small ones, in texts in unknown languages one in fifty.
# Among fewer words than these there may be none by chance, as in a list of results.
_ENGLISH_SHARE = 0.05
_ENOUGH_WORDS = 60

_BY_NAME = {name.lower(): code for code, name in LANGUAGES.items()}


def find_language(text: str, stated: str) -> str:
    """Return the language of ``text``, or what is ``stated`` of it, by code or name, if that is not certain.

    What is no English is often called so by systems that never ask.
    """
    guessed, said = guess_language(text), stated.lower()
    code = _BY_NAME.get(said, re.split("[-_]", said)[0])
    is_believed = guessed == "und" and code in LANGUAGES and (code != "en" or may_be_english(text))
    return code if is_believed else guessed


def guess_language(text: str) -> str:
    """Return the ISO 639-1 code of the language of ``text``, or "und" if it is not certain."""
    sample = text[:_SAMPLE]
    plain = without_marks(sample)
    if plain.isascii():  # as English is, apart from its quotation marks
        return _by_words(letters_in(plain.lower()))
    return _by_script(sample) or _by_words(letters_in(sample.lower()))


def may_be_english(text: str) -> bool:
    """Whether a text in an unknown language may be English: too short to tell, or with some of its small words."""
    words = letters_in(text[:_SAMPLE].lower())
    english = sum("en" in _LANGUAGES_OF.get(word, ()) for word in words)
    return len(words) < _ENOUGH_WORDS or english >= _ENGLISH_SHARE * len(words)


def _by_script(sample: str) -> str | None:
    if not _OTHER_SCRIPT.search(sample):
        return None
    letters = sum(map(len, letters_in(sample)))
    for language, script in _SCRIPTS:
        if len(script.findall(sample)) >= max(2.0, _SCRIPT_SHARE * letters):
            if language == "ar" and _PERSIAN.search(sample):
                return "fa"
            if language == "ru":
                return next((one for one, letters in _CYRILLIC if letters.search(sample)), language)
            return language
    return None


def _by_letters(letters: str, own_letters: Mapping[str, str], fewest: int) -> str | None:
    """Return the language that has letters of its own and so many of them in a text."""
    least = max(fewest, _OWN_SHARE * len(letters))
    return next((one for one, own in own_letters.items() if sum(map(letters.count, own)) >= least), None)


def _by_words(words: list[str]) -> str:
    found = Counter(chain.from_iterable(filter(None, map(_LANGUAGES_OF.get, words))))
    letters = "".join(words)
    told = _by_letters(letters, _OWN_LETTERS, 1)
    for akin in _AKIN if told else ():
        if akin != told:
            found.pop(akin, None)
    if _FOREIGN_TO_ROMANIAN.search(letters) and not _ROMANIAN.search(letters):
        found.pop("ro", None)
    if not found:
        return _by_letters(letters, _TELLING, _FEWEST_TELLING) or "und"
    (best, hits), *others = found.most_common()
    if told and found[told] == hits > found["en"]:
        return told
    enough = hits >= max(2.0, _WORD_SHARE * len(words)) and (not others or hits > others[0][1])
    if enough and (best == "en" or _is_foreign(words, best)):
        return best
    return _by_letters(letters, _TELLING, _FEWEST_TELLING) or "und"


def _is_foreign(words: list[str], language: str) -> bool:
    """Whether a text has small words of a language that are no English words."""
    telling = (word for word in words if len(word) > 1 and word not in _ENGLISH_TOO)
    return any(language in _LANGUAGES_OF.get(word, ()) for word in telling)
