"""Verbs of saying in languages in which the past tense agrees with its subject, and what their forms tell of it.

The lists hold the past of a man; the forms for women, things and several people are made of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Literal

from reader.text.names.foreign.slavic.cases import plain
from reader.text.spelling import word_set

#: Whom a form of a verb tells of: a man, a woman, a thing, several; "" if it does not tell.
Agreement = Literal["m", "f", "n", "p", ""]

_PAST: Mapping[str, str] = {
    "pl": """
        powiedział dodał stwierdził podkreślił napisał oświadczył zaznaczył wyjaśnił wskazał zapewnił ocenił zakończył
        przekazał poinformował tłumaczył argumentował przyznał przypomniał ostrzegł odpowiedział skomentował zauważył
        opowiadał mówił zapowiedział zaapelował apelował przekonywał powtórzył relacjonował wspominał wyznał podsumował
        potwierdził kontynuował odparł rzekł zwrócił wyraził wytłumaczył ogłosił żartował śmiał cieszył chwalił
        krytykował ubolewał deklarował zadeklarował mówił nadmienił dopowiedział doprecyzował sprecyzował uważał
        twierdził utrzymywał uzasadnił uzasadniał zaprzeczył zarzucił zapytał pytał dopytywał grzmiał alarmował
        zaalarmował wtórował obiecał przestrzegł przestrzegał skwitował żalił napisał pisał obwieścił oznajmił wyliczał
        opisał opisywał zdradził ujawnił odniósł wspomniał przytoczył skrytykował pochwalił zareagował usłyszał
    """,
    "cs": """
        řekl uvedl dodal napsal vysvětlil prohlásil upozornil doplnil popsal tvrdil zdůraznil konstatoval uzavřel sdělil
        připomněl zmínil komentoval poznamenal odpověděl reagoval zareagoval přiznal potvrdil ocenil pochválil
        kritizoval zkritizoval varoval slíbil ujistil oznámil informoval pokračoval podotkl
        povzdechl vyjádřil vzkázal okomentoval
        zhodnotil hodnotil vylíčil líčil vyprávěl vzpomínal zavzpomínal odmítl shrnul odhadl míní odtušil namítl
        zopakoval naznačil vyzval nastínil prozradil usmál smál pochvaloval litoval zlobil divil přiblížil uvažoval
        dodával říkal vysvětloval zdůrazňoval upřesnil specifikoval přidal podpořil zauvažoval posteskl pravil glosoval
        argumentoval předpověděl zeptal ptal odvětil radoval rozčílil věřil tvrdil apeloval předeslal podivil
    """,
    "sk": """
        povedal uviedol vyhlásil vysvetlil zdôraznil poznamenal odpovedal napísal oznámil pripomenul skonštatoval
        upozornil priblížil dodal doplnil informoval pokračoval tvrdil reagoval zareagoval priznal potvrdil ocenil
        pochválil kritizoval skritizoval varoval sľúbil prisľúbil ubezpečil vyjadril odkázal okomentoval komentoval
        zhodnotil hodnotil opísal opisoval rozprával spomínal odmietol zhrnul odhadol podotkol podčiarkol namietol
        zopakoval naznačil vyzval načrtol prezradil usmial smial pochvaľoval ľutoval hneval čudoval ozrejmil spresnil
        deklaroval avizoval zdôvodnil uzavrel argumentoval predpovedal spýtal pýtal odvetil tešil uistil skonštatoval
        konštatoval povzdychol hovoril vravel apeloval ozval
    """,
    "ru": """
        сказал заявил отметил подчеркнул добавил написал сообщил заметил рассказал пояснил объяснил ответил продолжил
        продолжал начал закончил признался признал уточнил подтвердил напомнил спросил предложил заключил указал
        рассказывал говорил предупредил пообещал посетовал возмутился усмехнулся улыбнулся вспомнил вспоминал похвалил
        прокомментировал обратил раскритиковал поделился поведал призвал выразил отрезал резюмировал посчитал счел
        предположил прогнозировал опроверг настаивал утверждал полагал считал констатировал пожаловался удивился
        акцентировал высказался парировал процитировал описал оценил пошутил заверил заключал пригрозил выступил
        отреагировал написал опубликовал воскликнул подытожил поблагодарил обвинил допустил похвастался раскрыл
        проинформировал отмечал подчеркивал возразил согласился
    """,
    "uk": """
        сказав заявив зазначив підкреслив наголосив додав повідомив розповів пояснив відповів запевнив написав зауважив
        відзначив уточнив підтвердив нагадав запитав запропонував визнав зізнався попередив пообіцяв поскаржився
        обурився усміхнувся посміхнувся пригадав згадав похвалив прокоментував відреагував поінформував закликав
        висловив висловився підсумував припустив спрогнозував спростував стверджував вважав констатував здивувався
        акцентував описав оцінив пожартував запевняв говорив казав розповідав продовжив вигукнув подякував звинуватив
        поділився застеріг оголосив зауважував резюмував відмітив переконував відкинув розкритикував наполіг розкрив
        заперечив погодився зазначав
    """,
}
_PRESENT: Mapping[str, str] = {
    "pl": """
        wypomina skarży obawia grozi woła krzyczy zastrzega
        mówi podkreśla dodaje ocenia przyznaje wyjaśnia zauważa komentuje tłumaczy przekonuje twierdzi zaznacza
        stwierdza wskazuje zapewnia informuje przypomina ostrzega odpowiada opowiada apeluje zapowiada powtarza
        relacjonuje wspomina wyznaje podsumowuje potwierdza kontynuuje odpiera żartuje śmieje cieszy chwali krytykuje
        ubolewa deklaruje uważa sądzi utrzymuje uzasadnia zarzuca pyta alarmuje wtóruje obiecuje przestrzega pisze
        oznajmia wylicza opisuje zdradza ujawnia precyzuje argumentuje narzeka żali marzy kwituje dopowiada reaguje
        szacuje wzdycha radzi doradza nadmienia
    """,
    "cs": """
        obává vyčítá hrozí brání
        říká dodává upozorňuje doplňuje popisuje tvrdí vysvětluje zdůrazňuje konstatuje uzavírá připomíná uvádí píše
        míní soudí myslí domnívá věří odhaduje podotýká poznamenává komentuje reaguje varuje slibuje ujišťuje oznamuje
        informuje pokračuje přiznává potvrzuje oceňuje chválí kritizuje vypráví vzpomíná líčí shrnuje odmítá směje
        usmívá pochvaluje hodnotí přibližuje prozrazuje předpovídá argumentuje namítá sděluje prohlašuje dodá řekne
        ptá doufá povzdechne stěžuje radí naznačuje vyzývá
    """,
    "sk": """
        obáva vyčíta hrozí bráni
        hovorí konštatuje zdôrazňuje vysvetľuje pripomína dodáva dopĺňa uvádza píše tvrdí upozorňuje myslí domnieva
        verí odhaduje podotýka poznamenáva komentuje reaguje varuje sľubuje ubezpečuje oznamuje informuje pokračuje
        priznáva potvrdzuje oceňuje chváli kritizuje spomína opisuje zhŕňa odmieta smeje usmieva pochvaľuje hodnotí
        približuje prezrádza predpovedá argumentuje namieta vraví pýta dúfa radí naznačuje vyzýva vyhlasuje odkazuje
        sťažuje vyratúva
    """,
    "ru": """
        восклицает парирует боится грозит
        говорит считает утверждает полагает отмечает подчеркивает добавляет пишет сообщает замечает рассказывает
        поясняет объясняет отвечает продолжает признается признает уточняет подтверждает напоминает предлагает указывает
        предупреждает обещает сетует возмущается усмехается улыбается смеется вспоминает хвалит комментирует заявляет
        обращает критикует делится призывает резюмирует предполагает прогнозирует настаивает констатирует жалуется
        удивляется думает уверяет заключает шутит спрашивает опасается надеется возражает соглашается вздыхает уверен
        уверена убежден убеждена
    """,
    "uk": """
        парирує вигукує боїться погрожує
        каже говорить вважає стверджує зазначає наголошує підкреслює додає пише повідомляє зауважує розповідає пояснює
        відповідає продовжує зізнається визнає уточнює підтверджує нагадує пропонує вказує попереджає обіцяє обурюється
        усміхається посміхається сміється згадує хвалить коментує заявляє критикує ділиться закликає резюмує припускає
        прогнозує наполягає констатує скаржиться дивується думає запевняє переконує жартує питає переконаний переконана
        впевнений впевнена упевнений упевнена сподівається зітхає радить відзначає
    """,
}
# Verbs that judge a thing in a few words: "nazwał to „skandalem”".
_JUDGING: Mapping[str, str] = {
    "pl": "nazwał określił ocenił skrytykował uznał nazywał określał opisał zarzucił mówił",
    "cs": "označil nazval popsal považoval ocenil kritizoval odsoudil charakterizoval označoval nazýval mluvil hovořil",
    "sk": "označil nazval opísal považoval ocenil kritizoval odsúdil charakterizoval označoval hovoril",
    "ru": "назвал охарактеризовал описал оценил раскритиковал осудил счел назвал называл",
    "uk": "назвав охарактеризував описав оцінив розкритикував засудив назвав називав",
}
_JUDGING_NOW: Mapping[str, str] = {
    "pl": "nazywa określa uznaje",
    "cs": "označuje nazývá považuje mluví hovoří",
    "sk": "označuje nazýva považuje hovorí",
    "ru": "называет характеризует описывает",
    "uk": "називає характеризує описує",
}
#: Verbs of papers and agencies, whose object speaks: "цитирует Иванова пресс-служба".
CITING: Mapping[str, frozenset[str]] = {
    "pl": word_set("cytuje cytowała cytował cytowało przytacza"),
    "cs": word_set("cituje citovala citoval citovalo"),
    "sk": word_set("cituje citovala citoval citovalo"),
    "ru": word_set("цитирует цитируют приводит приводят передает передают процитировала процитировало"),
    "uk": word_set("цитує цитують наводить наводять передає передають процитувала процитувало"),
}
#: Verbs of going on, whose subject mostly has just spoken.
ADDING = word_set(
    "dodał dodała dodaje kontynuował kontynuowała kontynuuje dodal dodala dodává dodáva doplnil doplnila doplňuje"
    " dopĺňa pokračoval pokračovala pokračuje добавил добавила добавляет продолжил продолжила продолжает додав додала"
    " додає продовжив продовжила продовжує"
)
_REFLEXIVE = {"ru": ("ся", "сь"), "uk": ("ся", "ся")}
# The endings of the past for a woman, a thing and several people, behind what is left of that of a man.
_ENDINGS: Mapping[str, tuple[str, str, str, str]] = {
    "pl": ("ł", "ła", "ło", "li"),
    "cs": ("l", "la", "lo", "li"),
    "sk": ("l", "la", "lo", "li"),
    "ru": ("л", "ла", "ло", "ли"),
    "uk": ("в", "ла", "ло", "ли"),
}
# The endings of the present, where a verb may be.
_PRESENT_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "pl": ("uje", "ia", "wa", "sza", "ca", "za", "śla", "ala", "erdzi"),
    "cs": ("uje", "ává", "ívá", "ňuje", "ádí", "ěje", "ává", "rdí"),
    "sk": ("uje", "ava", "áva", "ieva", "ňuje", "ádza", "rdí"),
    "ru": ("ает", "яет", "ует", "ает", "ается", "уется", "яется", "ится"),
    "uk": ("ає", "яє", "ює", "ує", "ається", "ується", "юється"),
}
_AGREEMENTS: tuple[Agreement, ...] = ("m", "f", "n", "p")
_SHORTEST = 5
# Irregular: past forms of a man and of a woman without a vowel that the man’s has.
_IRREGULAR = {
    "odniósł": "odniosła", "rzekł": "rzekła", "uviedol": "uviedla", "odhadol": "odhadla", "podotkol": "podotkla",
    "podčiarkol": "podčiarkla", "namietol": "namietla", "načrtol": "načrtla", "odmietol": "odmietla",
    "povzdychol": "povzdychla", "счел": "сочла", "опроверг": "опровергла", "застеріг": "застерегла",
    "наполіг": "наполягла",
}  # fmt: skip


class Verbs:
    """The verbs of one language by their forms."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._endings = _ENDINGS[language]
        self._saying = dict(self._forms(_PAST[language], _PRESENT[language]))
        self._judging = dict(self._forms(_JUDGING[language], _JUDGING_NOW[language]))
        self.citing = CITING[language]

    def _forms(self, past: str, present: str) -> Iterator[tuple[str, Agreement]]:
        for verb in present.split():
            yield verb, ""
        for verb in past.split():
            yield from self._of_past(verb)

    def _of_past(self, verb: str) -> Iterator[tuple[str, Agreement]]:
        if woman := _IRREGULAR.get(verb):
            yield from ((verb, "m"), (woman, "f"), (woman[:-1] + self._endings[2][-1], "n"))
            return
        man, woman, thing, several = self._endings
        after_consonant, after_vowel = _REFLEXIVE.get(self._language, ("", ""))
        tail = after_consonant if after_consonant and verb.endswith(after_consonant) else ""
        stem = verb.removesuffix(tail).removesuffix(man)
        tail_behind = after_vowel if tail else ""
        yield verb, "m"
        yield stem + woman + tail_behind, "f"
        yield stem + thing + tail_behind, "n"
        yield stem + several + tail_behind, "p"
        if self._language == "pl" and stem.endswith("ia"):
            yield stem[:-1] + "e" + several, "p"

    def agreement(self, word: str) -> Agreement | None:
        """Return whom a form of a verb of saying tells of; None if the word is none."""
        return self._saying.get(plain(word)) if word.islower() else None

    def judgement(self, word: str) -> Agreement | None:
        """Return whom a form of a verb of judging tells of; None if the word is none."""
        return self._judging.get(plain(word)) if word.islower() else None

    def guessed(self, word: str) -> Agreement | None:
        """Return whom a word tells of that has the ending of a verb, where a verb may be; None if it has none."""
        form = plain(word)
        if not word.islower() or len(form) < _SHORTEST:
            return None
        for reflexive in dict.fromkeys(_REFLEXIVE.get(self._language, ())):
            form = form.removesuffix(reflexive)
        for ending, agreement in zip(self._endings, _AGREEMENTS, strict=True):
            if form.endswith(ending):
                return agreement
        return "" if form.endswith(_PRESENT_ENDINGS[self._language]) or plain(word) != form else None


@lru_cache(maxsize=8)
def verbs_of(language: str) -> Verbs:
    """Return the verbs of a language."""
    return Verbs(language)
