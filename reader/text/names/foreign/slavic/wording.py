"""What newspapers write before, within and behind names in Polish, Czech, Slovak, Russian and Ukrainian.

Heads of bodies and nouns that say of which class a name is are told in the nominative; all their cases count.
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.text.spelling import word_set

#: The languages that are read so.
DECLINED = frozenset({"pl", "cs", "sk", "ru", "uk"})
#: Those of them with Latin letters.
LATIN = frozenset({"pl", "cs", "sk"})

#: Forms of address and titles, which are no office by themselves, folded as those are.
ADDRESSES: Mapping[str, str] = {
    "pl": "pan pana panu panem pani panią prof dr hab mecenas asp kom gen",
    "cs": "pan pana panu panem paní ing mgr judr mudr phdr prof dr docent",
    "sk": "pán pána pánovi pánom pani paniou ing mgr judr mudr prof dr docent",
    "ru": "господин господина господину господином госпожа госпожи госпоже госпожу госпожой г-н г-жа",
    "uk": "пан пана пану паном пані",
}

#: "Former", by which an office before is another one.
FORMER: Mapping[str, str] = {"pl": "były", "cs": "bývalý", "sk": "bývalý", "ru": "бывший", "uk": "колишній"}

#: What makes another office of one when it is written together with it.
PREFIXES = ("wice", "eks", "ex", "vice", "místo", "pod", "экс", "вице", "екс", "віце", "зам")

#: Words in small letters within the names of people, between given and family name.
PARTICLES = word_set(
    "von van de der den da do dos das del della di du la le ter ten zu al el bin ibn ben abu "
    "фон ван де дер ден да дос дель делла ди дю ла ле аль эль бин ибн бен абу д’ ді ель бін ібн"
)

#: Prepositions, behind which no name is in the nominative, and those of place.
PREPOSITIONS: Mapping[str, frozenset[str]] = {
    "pl": word_set(
        "z ze w we do od dla o u przez przed po pod za bez na nad przy ku wobec według zdaniem przeciw między"
    ),
    "cs": word_set("z ze v ve do od pro o u přes před po pod za bez na nad při k ke s se proti podle vůči mezi kolem"),
    "sk": word_set("z zo v vo do od pre o u cez pred po pod za bez na nad pri k ku s so proti podľa voči medzi okolo"),
    "ru": word_set(
        "с со из в во до от для о об у через перед по под за без на над при к ко против между около мимо ради"
    ),
    "uk": word_set("з із зі в у до від для о об через перед по під за без на над при к проти між біля щодо про"),
}

#: Nouns that say that what is named with them is a street, a building or a prize, and no person or body.
NAMED_AFTER: Mapping[str, str] = {
    "pl": """
        ulica aleja plac rondo most szkoła liceum szpital stadion lotnisko pomnik muzeum nagroda park osiedle hala
        biblioteka fundacja order krzyż memoriał puchar
    """,
    "cs": """
        ulice třída náměstí most škola gymnázium nemocnice stadion letiště pomník muzeum cena park sídliště hala
        knihovna nadace řád nábřeží pohár memoriál
    """,
    "sk": """
        ulica trieda námestie most škola gymnázium nemocnica štadión letisko pomník múzeum cena park sídlisko hala
        knižnica nadácia rad nábrežie pohár memoriál
    """,
    "ru": """
        улица проспект площадь переулок бульвар набережная шоссе мост школа гимназия больница стадион аэропорт
        памятник музей премия парк имя орден кубок мемориал крейсер танкер теплоход
    """,
    "uk": """
        вулиця проспект площа провулок бульвар набережна шосе міст школа гімназія ліцей лікарня стадіон аеропорт
        пам’ятник музей премія парк ім’я орден кубок меморіал крейсер танкер
    """,
}

#: Nouns of works, machines and undertakings, before whose name within quotation marks no body is.
WORKS: Mapping[str, str] = {
    "pl": """
        film serial powieść książka album piosenka spektakl program projekt ustawa statek samolot rakieta system
        operacja festiwal konkurs turniej
    """,
    "cs": """
        film seriál román kniha album píseň hra představení program projekt zákon loď letadlo raketa systém operace
        festival soutěž turnaj
    """,
    "sk": """
        film seriál román kniha album pieseň hra predstavenie program projekt zákon loď lietadlo raketa systém
        operácia festival súťaž turnaj
    """,
    "ru": """
        дом фильм сериал роман книга альбом песня спектакль программа проект закон корабль судно самолет вертолет
        ракета комплекс беспилотник дрон система операция фестиваль конкурс турнир поезд шоу рассказ повесть мюзикл
        опера балет выставка премьера автомобиль ракетоноситель спутник дело кодекс картина стихотворение рубрика
        статья лозунг
    """,
    "uk": """
        будинок фільм серіал роман книга альбом пісня вистава програма проєкт закон корабель судно літак вертоліт
        гелікоптер ракета комплекс безпілотник дрон система операція фестиваль конкурс турнір поїзд потяг шоу
        оповідання повість мюзикл опера балет виставка прем’єра супутник справа кодекс картина вірш рубрика стаття
        гасло
    """,
}

#: Nouns before the name of a body, which is often within quotation marks.
CLASSES: Mapping[str, str] = {
    "pl": """
        spółka firma koncern korporacja holding grupa bank klub partia ugrupowanie dziennik tygodnik miesięcznik
        gazeta portal telewizja stacja agencja stowarzyszenie organizacja fundacja zespół wydawnictwo linia sieć
        producent operator fabryka serwis
    """,
    "cs": """
        společnost firma koncern korporace holding skupina banka klub strana hnutí deník týdeník časopis server
        televize stanice agentura spolek sdružení organizace nadace kapela nakladatelství řetězec výrobce operátor
        automobilka portál list aerolinky tým
    """,
    "sk": """
        spoločnosť firma koncern korporácia holding skupina banka klub strana hnutie denník týždenník časopis portál
        televízia stanica agentúra spolok združenie organizácia nadácia kapela vydavateľstvo reťazec výrobca operátor
        automobilka tím
    """,
    "ru": """
        компания корпорация концерн холдинг группа банк завод комбинат клуб партия движение газета издание журнал
        телеканал канал радиостанция агентство авиакомпания оператор организация объединение издательство сеть стартап
        госкорпорация телекомпания радио фирма бренд производитель застройщик медиагруппа команда группировка трест
        ооо ао пао оао зао нко соцсеть мессенджер сервис портал ретейлер маркетплейс
    """,
    "uk": """
        компанія корпорація концерн холдинг група банк завод комбінат клуб партія рух газета видання журнал телеканал
        канал радіостанція агентство агенція авіакомпанія оператор організація об’єднання видавництво мережа стартап
        фірма бренд виробник забудовник команда угруповання тов ат пат прат гурт соцмережа месенджер сервіс портал
    """,
}

#: Heads of bodies, behind an adjective with a capital ("Ústavní soud") or before genitives ("Sąd Okręgowy").
HEADS: Mapping[str, str] = {
    "pl": """
        ministerstwo sąd trybunał prokuratura komenda komisja rada urząd uniwersytet politechnika akademia ośrodek
        instytut centrum bank agencja związek federacja stowarzyszenie fundacja izba szpital teatr filharmonia opera
        partia platforma straż policja giełda kancelaria biuro inspektorat inspekcja zarząd departament liga
        towarzystwo zakład konfederacja koalicja klub unia kongres parlament zgromadzenie sejmik delegatura służba
        fundusz organizacja telewizja klinika wydział muzeum
    """,
    "cs": """
        ministerstvo soud tribunál zastupitelství komise rada úřad univerzita akademie institut ústav centrum banka
        agentura svaz federace asociace komora nemocnice divadlo filharmonie opera strana policie burza kancelář
        inspekce správa fond liga společnost služba výbor sněmovna parlament organizace unie knihovna galerie muzeum
        orchestr dráhy pošta rozhlas televize armáda agentura
    """,
    "sk": """
        ministerstvo súd tribunál prokuratúra komisia rada úrad univerzita akadémia inštitút ústav centrum banka
        agentúra zväz federácia asociácia komora nemocnica divadlo filharmónia opera strana polícia burza kancelária
        inšpekcia správa fond liga spoločnosť služba výbor parlament organizácia únia knižnica galéria múzeum
        orchester železnice pošta rozhlas televízia armáda
    """,
    "ru": """
        министерство суд трибунал прокуратура комиссия совет управление университет академия институт центр банк
        агентство союз федерация ассоциация палата больница театр филармония опера партия полиция биржа служба фонд
        лига комитет дума собрание парламент организация инспекция библиотека галерея оркестр штаб корпус департамент
        консерватория флот рада
    """,
    "uk": """
        міністерство суд трибунал прокуратура комісія рада управління університет академія інститут центр банк
        агентство агенція спілка союз федерація асоціація палата лікарня театр філармонія опера партія поліція біржа
        служба фонд ліга комітет збори парламент організація інспекція бібліотека галерея оркестр штаб корпус
        департамент бюро офіс кабінет адміністрація консерваторія флот
    """,
}

#: What heads are followed by in genitive and small letters: "министерство обороны", "Ministerstvo financí".
FIELDS: Mapping[str, str] = {
    "pl": "",
    "cs": """
        financí | vnitra | zahraničí | zahraničních věcí | obrany | zdravotnictví | školství | spravedlnosti | dopravy
        | průmyslu a obchodu | průmyslu a dopravy | průmyslu | kultury | zemědělství | životního prostředí | práce a
        sociálních věcí | práce | pro místní rozvoj | věd | zástupců | bezpečnosti | práva | lékařů
    """,
    "sk": """
        financií | vnútra | zahraničia | zahraničných vecí | obrany | zdravotníctva | školstva | spravodlivosti |
        dopravy | hospodárstva | kultúry | pôdohospodárstva | životného prostredia | práce | investícií | vied |
        bezpečnosti | verejného zdravotníctva
    """,
    "ru": """
        обороны | финансов | внутренних дел | иностранных дел | здравоохранения | юстиции | образования и науки |
        образования | просвещения | науки и высшего образования | культуры | экономического развития | экономики |
        транспорта | сельского хозяйства | энергетики | промышленности и торговли | спорта | труда | природных
        ресурсов и экологии | цифрового развития | наук | безопасности | правосудия | судей | здоровья | министров |
        федерации | футбола | национальной безопасности | доходов | статистики | охраны
    """,
    "uk": """
        оборони | фінансів | внутрішніх справ | закордонних справ | охорони здоров’я | юстиції | освіти і науки |
        освіти та науки | культури | економіки | інфраструктури | аграрної політики | енергетики | молоді та спорту |
        соціальної політики | цифрової трансформації | наук | безпеки | правосуддя | суддів | міністрів | безпеки і
        оборони | національної безпеки і оборони | національної безпеки | футболу | розслідувань | статистики |
        внутрішньої політики | президента
    """,
}

#: Heads that are bodies with such a field even if they are written with a small letter.
SMALL_HEADS: Mapping[str, str] = {
    "pl": "ministerstwo",
    "cs": "ministerstvo",
    "sk": "ministerstvo",
    "ru": "министерство",
    "uk": "міністерство",
}

#: Nouns of which a town is told in the locative behind them: "Sąd Okręgowy w Krakowie".
LOCAL_HEADS = word_set(
    """
    sąd prokuratura komenda uniwersytet politechnika szpital urząd akademia muzeum teatr filharmonia instytut
    soud zastupitelství univerzita nemocnice divadlo súd prokuratúra nemocnica divadlo univerzita
    """
)

#: Nouns behind or before an adjective, which are a region with it: "Московская область", "Jihomoravský kraj".
REGIONS: Mapping[str, str] = {
    "pl": "",
    "cs": "kraj",
    "sk": "kraj",
    "ru": "область край республика полуостров",
    "uk": "область район край республіка громада півострів",
}

#: Nouns before the name of a place.
PLACES: Mapping[str, str] = {
    "pl": "miasto miasteczko wieś miejscowość gmina prowincja wyspa stan cieśnina rzeka jezioro",
    "cs": "město městečko obec vesnice provincie ostrov průliv řeka jezero",
    "sk": "mesto mestečko obec dedina provincia ostrov prieliv rieka jazero",
    "ru": "город село деревня поселок станица штат провинция остров река озеро г",
    "uk": "місто село селище штат провінція острів річка озеро м",
}
