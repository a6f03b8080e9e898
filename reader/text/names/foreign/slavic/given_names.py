"""Usual given names in Polish, Czech, Slovak, Russian and Ukrainian, of men and women, and in all their cases.

In the Latin alphabet those of other peoples come from the lexicon; in Cyrillic the table has the most usual ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from reader.text.names.foreign.given_names import is_given as is_given_elsewhere
from reader.text.names.foreign.slavic.cases import ALL_CASES, MEN, WOMEN, cases_of, plain
from reader.text.names.foreign.slavic.wording import LATIN
from reader.text.names.lexicon.given_names import FEMALE_NAMES, MALE_NAMES
from reader.text.spelling import fold, remembered, word_set

_MEN: Mapping[str, str] = {
    "pl": """
        adam adrian albert aleksander aleksy andrzej antoni arkadiusz artur bartłomiej bartosz bernard bogdan bogusław
        bolesław borys bronisław cezary cyprian czesław damian daniel dariusz dawid dominik edward emil eryk eugeniusz
        fabian feliks filip franciszek fryderyk gabriel grzegorz gustaw henryk hubert ignacy igor ireneusz jacek jakub
        jan janusz jarosław jerzy joachim józef julian juliusz kacper kamil karol kazimierz konrad konstanty krystian
        krzysztof lech leon leonard leszek leszek lucjan ludwik łukasz maciej maksymilian marcel marcin marek marian
        mariusz mateusz maurycy michał mieczysław mikołaj mirosław olaf olgierd oskar patryk paweł piotr przemysław
        radosław rafał robert roman ryszard sebastian sławomir stanisław stefan szczepan szymon tadeusz tomasz
        waldemar wiesław wiktor witold władysław włodzimierz wojciech zbigniew zdzisław zenon zygmunt wołodymyr
        władimir aleksandr siergiej dmitrij jurij ihor ołeksandr andrij denys mychajło dmytro
    """,
    "cs": """
        adam albert aleš alexandr alois andrej antonín bedřich bohumil bohuslav boleslav břetislav cyril čestmír
        dalibor daniel david denis dominik dušan eduard emil erik evžen ferdinand filip františek hugo hynek igor ivan
        ivo jakub jan jáchym jaromír jaroslav jindřich jiří josef julius kamil karel kryštof ladislav leoš libor
        lubomír luboš luděk ludvík lukáš marcel marek marian martin matěj matyáš michael michal mikuláš milan miloslav
        miloš miroslav mojmír norbert oldřich oliver ondřej oskar otakar oto patrik pavel petr přemysl radek radim
        radomír radovan rené richard robert robin roman rostislav rudolf samuel stanislav svatopluk šimon štefan
        štěpán tadeáš tomáš václav viktor vilém vít vítězslav vladimír vladislav vlastimil vojtěch volodymyr zbyněk
        zdeněk alexej sergej dmitrij jurij
    """,
    "sk": """
        adam adrián albert alexander alojz andrej anton augustín boris branislav dalibor daniel dávid denis dionýz
        dominik dušan eduard emil erik ernest ervín eugen ferdinand filip františek gabriel gejza gustáv henrich igor
        ivan ivo jakub ján jaroslav jozef juraj július kamil karol konštantín kristián krištof ladislav ľuboš ľubomír
        ľudovít lukáš marcel marek marián mário maroš martin matej matúš maximilián michal mikuláš milan miloš
        miroslav norbert oliver ondrej oskar oto patrik pavol peter radoslav radovan rastislav richard robert róbert
        roman rudolf samuel stanislav svetozár šimon štefan teodor tibor tomáš vavrinec viktor viliam vincent vladimír
        vladislav vojtech zdenko zoltán žigmund volodymyr alexej sergej dmitrij
    """,
    "ru": """
        александр алексей анатолий андрей антон аркадий арсений артем артур богдан борис вадим валентин валерий
        василий виктор виталий владимир владислав всеволод вячеслав гавриил геннадий георгий герман глеб григорий
        даниил данила денис дмитрий евгений егор емельян ефим захар иван игнат игорь илья иннокентий иосиф кирилл клим
        константин лев леонид макар максим марат марк матвей михаил мстислав назар никита николай олег павел петр
        платон прохор ринат родион роман руслан рустам савелий святослав семен сергей станислав степан тарас тимофей
        тимур федор феликс филипп эдуард эльдар эмиль эрик юлий юрий яков ян ярослав рамзан карен арам ильдар айрат
        рашид мурат вениамин альберт роберт
    """,
    "uk": """
        андрій анатолій антон арсен артем артур богдан борис вадим валентин валерій василь віктор віталій володимир
        владислав всеволод в’ячеслав гліб григорій геннадій георгій данило давид дем’ян денис дмитро едуард євген
        захар зіновій іван ігор ілля йосип кирило костянтин леонід лев максим марко мар’ян матвій микита микола
        мирослав михайло назар нестор олег олександр олексій омелян орест остап павло петро пилип платон роман
        ростислав руслан рустем святослав семен сергій станіслав степан тарас тимофій тимур федір філіп юліан юрій
        яків ян ярослав яким зеновій любомир лук’ян мстислав прокіп сава
    """,
}
_WOMEN: Mapping[str, str] = {
    "pl": """
        adrianna agata agnieszka aleksandra alicja aldona amelia anastazja aneta angelika anita anna antonina barbara
        beata bogumiła bożena celina dagmara danuta daria diana dominika dorota edyta elżbieta emilia ewa ewelina
        felicja gabriela grażyna halina hanna helena iga ilona irena iwona izabela jadwiga janina joanna jolanta
        judyta julia justyna kamila karolina katarzyna kinga klaudia kornelia krystyna laura lena lidia lucyna magda
        magdalena maja malwina małgorzata marianna maria marlena marta martyna martyna mirosława monika natalia nina
        ola olga oliwia patrycja paulina renata róża sabina sandra stanisława stefania sylwia teresa urszula wanda
        weronika wiesława wiktoria wioletta zofia zuzanna żaneta
    """,
    "cs": """
        adéla adriana alena alexandra alice alžběta amálie anděla andrea aneta anežka anna antonie barbora běla blanka
        blažena bohumila božena dagmar dana daniela danuše denisa dita dominika doubravka drahomíra elena eliška ema
        emílie erika eva františka gabriela hana hedvika helena ilona irena iva ivana iveta jana jarmila jaroslava
        jindřiška jiřina jitka johana jolana josefina judita julie karolína kateřina klára kristina kristýna květa
        kamila lada ladislava lenka libuše linda ljuba lucie ludmila magda magdalena marcela marie markéta marta
        martina michaela milada milena miloslava miluše miroslava monika naděžda natálie nela nikola nikol olga pavla
        pavlína petra radka radmila renata romana růžena sabina silvie simona soňa stanislava stella svatava sylva
        šárka štěpánka tamara tereza vanda vendula věra veronika viktorie vladimíra vlasta zdena zdenka zdeňka zita
        zora zuzana žaneta žofie
    """,
    "sk": """
        adela adriana agáta alena alexandra alica alžbeta andrea aneta anna barbora beáta blanka božena cecília dagmar
        dana daniela darina denisa diana dominika edita elena eliška ema emília erika estera eva gabriela hana helena
        henrieta ida ingrid irena iveta ivana ivica izabela jana jarmila jaroslava jozefína judita júlia justína
        kamila karolína katarína klára klaudia kristína lea lenka lívia linda ľubica ľudmila lucia magda magdaléna
        marcela margita mária marianna marta martina michaela milada milena miriam miroslava monika natália nina nora
        oľga patrícia paulína petra radka radoslava renáta romana sabína silvia simona slávka soňa stanislava svetlana
        tamara tatiana terézia valéria vanda veronika viera viktória vladimíra zita zlatica zora zuzana žaneta žofia
    """,
    "ru": """
        агния аделина алевтина александра алена алина алиса алла альбина анастасия ангелина анна антонина анжела арина
        валентина валерия варвара василиса вера вероника виктория галина дарья диана дина ева евгения екатерина елена
        елизавета жанна зинаида злата зоя инга инна ирина каролина кира клавдия кристина ксения лариса лидия лилия
        лиана любовь людмила майя маргарита марина мария марианна милана надежда наталия наталья нина нелли нонна
        оксана олеся ольга полина раиса регина римма роза руслана светлана снежана софия софья таисия тамара татьяна
        ульяна фаина эвелина элеонора эльвира эльмира эмма юлиана юлия яна ярослава эллина
    """,
    "uk": """
        агата алевтина алла аліна анастасія ангеліна анжеліка анна антоніна богдана валентина валерія варвара василина
        віра вероніка вікторія галина ганна дарина дарія діана євгенія єлизавета жанна зінаїда злата зоя іванна інна
        інга ірина камілла катерина каріна клавдія ксенія лариса лариса леся лілія лідія любов людмила маргарита
        марина марія мар’яна мирослава надія наталія наталя неля ніна оксана олександра олена олеся ольга орися поліна
        раїса роксолана руслана світлана соломія софія стефанія таїсія тамара тетяна уляна христина юліана юлія яна
        ярина ярослава
    """,
}

# Given names of other peoples in Cyrillic, of men and women.
_FOREIGN_MEN: Mapping[str, str] = {
    "ru": """
        си ли ван лю хо чжан пак адольф айзек али альфред анвар андерс анджей антониу антонио арнольд ахмед аббас
        барак башар бенджамин бернард бернар биньямин билл боб бобби брайан брюс вацлав вернер виктор вильгельм
        винсент вольфганг гарри гассан генри генрих георг герхард гюнтер джастин джеймс джейк джек джефф джо джозеф
        джон джонни джордж джорджо дик дидье дональд дэвид дэниел жан жером жозе жозеп збигнев ибрагим илон йенс
        йоахим йозеф йорг йорис карл карлос кевин кир кристиан кристофер крис ларри лех лионель луи луис мариуш марио
        марко марчелло маттео мауро махмуд митт мухаммед мухаммад найджел ник николас николя николаш нарендра нейл
        олаф оливер отто паоло патрик педро пит поль пьер рафаэль реджеп ричард роб роберто рон рональд рубен
        себастьян сид сильвио стив стивен тед тим том томас томаш тони уильям уинстон уолтер франк франсуа франсиско
        франц фридрих хавьер хасан ханс хосе хуан чарльз шарль шольт эдвард эммануэль эмманюэль эндрю энтони эрнст
        юрген юха якуб янош ярослав яир йоав никол ильхам касым-жомарт шавкат нурсултан бидзина ираклий гитанас дуайт
        гэри грег джейсон джей марк майк майкл майкрофт мэтт мэттью рэй скотт томми фил юсуф ким
    """,
    "uk": """
        сі лі ван лю хо чжан пак кім адольф алі альберт альфред анджей антоніу антоніо аббас барак башар бенджамін
        бернар бернард біньямін білл боб браян брюс вацлав вернер вільгельм вінсент вольфганг гаррі генрі генріх георг
        герхард гюнтер джастін джеймс джейк джек джефф джо джозеф джон джонні джордж джорджо дік дональд девід деніел
        жан жером жозе жозеп збігнев ібрагім ілон єнс йоахім йозеф йорг карл карлос кевін кір крістіан крістофер кріс
        ларрі лех ліонель луї луїс маріуш маріо маттео мауро махмуд мухаммед найджел нік ніколас нарендра ніл олаф
        олівер отто паоло патрік педро пітер піт поль п’єр рафаель реджеп річард роб роберт роберто рональд себастьян
        сід сільвіо стів стівен тед тім том томас томаш тоні вільям вінстон волтер уолтер франк франсуа франсіско
        франц фрідріх хав’єр ганс хосе хуан чарльз шарль едвард еммануель ендрю ентоні ернст юрген якуб янош яїр нікол
        ільхам касим-жомарт шавкат бідзіна іраклій марк майк майкл метт метью скотт філ михаїл дмитрій гітанас кирил
        рамзан
    """,
}
_FOREIGN_WOMEN: Mapping[str, str] = {
    "ru": """
        агнешка анналена ангела анджела барбара беата беатрис беатриса бриджит ванда гретхен грета джорджа джейн
        джессика дженнифер джилл джулия доминика ева зузана ивонна ингрид камала кайя каталин катажина кристин
        кристалина лаура линда лиз лиза магдалена магда майя мари марин марта матильда мелани мелания мишель меган
        моника мэри нэнси петра рэйчел сара сара салли санна симона сюзан тереза тулси урсула флоранс франческа
        хиллари шарлотта элис элизабет эмили эстер кэтрин кейт роберта вьоса
    """,
    "uk": """
        агнешка анналена ангела анджела барбара беата беатріс бріджит ванда грета джорджа джейн джессіка дженніфер
        джилл джулія домініка єва зузана інгрід камала кая каталін кристаліна крісталіна лаура лінда ліз ліза
        магдалена магда мая марі марін марта матильда мелані меланія мішель меган моніка мері ненсі петра рейчел сара
        салі санна симона тереза тулсі урсула флоранс франческа гілларі шарлотта еліс елізабет емілі естер кетрін кейт
    """,
}

# What are given names elsewhere, but plain words at the beginning of a sentence here.
_NO_NAMES = word_set(
    """
    po do od na to ta ten tam też dla pan pani ale ani albo jak za pod bez gdy tak ona ono jego jej ich sam sama rok
    roku se ve ke ze paní nové nový nová stará malá den dne už jen nad pro při před tom toho ti ty mal mala ak aj keď
    iba len tu lebo pri pred nie rada polska april maj mai june sunny
    """
)
_SHORTEST_ELSEWHERE = 3
# A name with endings of its own.
_LEV = {"льва": "GA", "льву": "D", "львом": "I", "льве": "L", "львові": "DL"}
# The lexicon has names without accents, and would take "Kajá" for Kaja.
_ACCENTED = frozenset("áýíéąęó")
# Those who write alike know each other's names.
_NEIGHBOURS = {"pl": ("cs", "sk"), "cs": ("sk", "pl"), "sk": ("cs", "pl")}


class Given(NamedTuple):
    """What a form of a given name may be: the nominative in small letters, the gender and the cases."""

    nominative: str
    gender: str
    cases: frozenset[str]


class GivenNames:
    """The given names of one language; ``meanings`` are those of a form in small letters, none if it is no such name.

    ``forms`` are those of the names of the table.
    """

    def __init__(self, language: str) -> None:
        self._is_latin = language in LATIN
        self._cases = cases_of(language)
        self.forms: dict[str, list[Given]] = {}
        tables = ((MEN, _MEN, _FOREIGN_MEN), (WOMEN, _WOMEN, _FOREIGN_WOMEN))
        for gender, own, foreign in tables:
            for name in sorted(word_set(f"{own[language]} {foreign.get(language, '')}")):
                self._enter(name, gender)
        known = frozenset(self.forms)
        for gender, others, _ in tables:
            for name in sorted(word_set(" ".join(others[other] for other in _NEIGHBOURS.get(language, ())))):
                self._enter(name, gender, known)
        for form, cases in _LEV.items():
            self.forms.setdefault(form, []).append(Given("лев", MEN, frozenset(cases)))
        self.meanings = remembered(self._meanings)

    def _enter(self, name: str, gender: str, known: frozenset[str] = frozenset()) -> None:
        """Enter a name with its forms, but for those that are ``known`` to be of another one."""
        by_form: dict[str, set[str]] = {}
        for form, case in self._cases.forms(name, gender):
            by_form.setdefault(form, set()).add(case)
        for form, cases in by_form.items():
            if form not in known and cases != {"V"}:  # in which news calls nobody
                self.forms.setdefault(form, []).append(Given(name, gender, frozenset(cases)))

    def _meanings(self, word: str) -> tuple[Given, ...]:
        form = plain(word)
        if known := self.forms.get(form):
            return tuple(sorted(known, key=lambda one: "N" not in one.cases))
        if "-" in form:
            return tuple(_joined([self.meanings(part) for part in form.split("-")]))
        if not self._is_latin or form in _NO_NAMES or len(form) < _SHORTEST_ELSEWHERE:
            return ()
        return tuple(self._elsewhere(form))

    def _elsewhere(self, form: str) -> Iterator[Given]:
        """Yield what a form may be of the names of the lexicon: "Emmanuelem"."""
        for gender, others in ((MEN, WOMEN), (WOMEN, MEN)):
            for one in self._cases.readings(form, gender):
                is_whole = len(one.nominative) >= _SHORTEST_ELSEWHERE and one.nominative[-1] not in _ACCENTED
                is_known = is_whole and is_given_elsewhere(one.nominative)
                if is_known and one.nominative not in _NO_NAMES and gender_elsewhere(one.nominative) != others:
                    yield Given(one.nominative, gender, one.cases)


def gender_elsewhere(name: str) -> str | None:
    """Return the gender of a given name of the lexicon; None if both bear it."""
    folded = fold(name)
    is_man, is_woman = folded in MALE_NAMES, folded in FEMALE_NAMES
    return None if is_man == is_woman else MEN if is_man else WOMEN


def _joined(parts: list[tuple[Given, ...]]) -> Iterator[Given]:
    """Yield what several names joined by hyphens may be: "Annou-Marií"."""
    if not all(parts):
        return
    for first in parts[0]:
        rest = [next((one for one in part if one.cases & first.cases), part[0]) for part in parts[1:]]
        cases = first.cases.intersection(*(one.cases for one in rest)) or ALL_CASES
        yield Given("-".join([first.nominative, *(one.nominative for one in rest)]), first.gender, cases)


@lru_cache(maxsize=8)
def given_names(language: str) -> GivenNames:
    """Return the given names of a language."""
    return GivenNames(language)
