"""Countries, regions and cities as newspapers of each language call them, beside the names in the CLDR."""

from __future__ import annotations

from collections.abc import Mapping

from reader.text.spelling import word_set

#: Variants in newspapers, each row a place: its usual name first, then others, and forms that the endings do not give.
PLACE_NAMES: Mapping[str, str] = {
    "pl": """
        Stany Zjednoczone, Stanów Zjednoczonych, USA, Ameryka | Wielka Brytania, Zjednoczone Królestwo | Holandia,
        Niderlandy | Palestyna | Gaza, Strefa Gazy | Zachodni Brzeg | Wybrzeże Kości Słoniowej | Anglia | Szkocja |
        Walia | Irlandia Północna | Ameryka Łacińska | Ameryka Południowa | Ameryka Północna | Bliski Wschód | Bałkany
        | Krym | Niemcy, Niemiec, Niemczech, RFN | Węgry, Węgier, Węgrzech | Włochy, Włoszech | Czechy, Czech,
        Republika Czeska | Rosja, Federacja Rosyjska | ZEA | RPA | Polska, Rzeczpospolita Polska | Mazowsze |
        Małopolska | Wielkopolska | Śląsk, Górny Śląsk | Dolny Śląsk | Pomorze | Podlasie | Podkarpacie |
        Lubelszczyzna | Warmia | Mazury | Kujawy | Podhale | Kraków | Łódź | Wrocław | Poznań | Gdańsk | Szczecin |
        Bydgoszcz | Lublin | Białystok, Białegostoku, Białymstoku | Katowice | Gdynia | Częstochowa | Radom |
        Sosnowiec | Toruń | Kielce | Rzeszów | Gliwice | Zabrze | Olsztyn | Bielsko-Biała, Bielsku-Białej,
        Bielska-Białej | Bytom | Zielona Góra | Rybnik | Ruda Śląska | Opole | Tychy | Gorzów Wielkopolski | Dąbrowa
        Górnicza | Elbląg | Płock | Wałbrzych | Włocławek | Tarnów | Chorzów | Koszalin | Kalisz | Legnica | Grudziądz
        | Jaworzno | Słupsk | Nowy Sącz | Siedlce | Zakopane | Sopot | Przemyśl | Suwałki | Świnoujście | Oświęcim |
        Sandomierz | Zamość, Zamościu, Zamościa | Nowa Huta | Berlin | Monachium | Hamburg | Kolonia | Frankfurt |
        Drezno | Lipsk | Wiedeń, Wiednia, Wiedniu | Brno | Mediolan | Neapol | Wenecja | Turyn | Florencja | Barcelona
        | Genewa | Haga | Lwów | Charków | Odessa | Donbas | Mariupol | Petersburg, Sankt Petersburg | Grodno | Kowno
        | Pekin | Delhi | Tel Awiw | Abu Zabi | Waszyngton | Chicago | Los Angeles | Kalifornia | Floryda | Teksas |
        Alaska | Bałtyk, Morze Bałtyckie | Morze Czarne | Morze Śródziemne | Wisła | Odra | Bug | Tatry | Bieszczady |
        Karpaty | Sudety | Alpy, Alp | Dunaj | Ren | Obwód kaliningradzki, Kaliningrad | Naddniestrze | Górski
        Karabach
    """,
    "cs": """
        Česko, Česká republika, ČR, Čechy | Spojené státy, USA, Spojených států, Spojené státy americké, Spojených
        států amerických | Velká Británie, Británie | Nizozemsko, Holandsko | Palestina | Gaza, Pásmo Gazy | Západní
        břeh | Anglie | Skotsko | Wales | Severní Irsko | Latinská Amerika | Jižní Amerika | Severní Amerika | Blízký
        východ | Balkán | Krym | Spojené arabské emiráty, Spojených arabských emirátů, SAE | Jihoafrická republika,
        JAR | Německo, SRN | Rusko, Ruská federace | Morava | Slezsko | Vysočina | Šumava | Krkonoše | Brno | Ostrava
        | Plzeň | Liberec | Olomouc | České Budějovice, Českých Budějovic, Českých Budějovicích | Hradec Králové,
        Hradci Králové, Hradce Králové | Ústí nad Labem | Pardubice | Zlín | Havířov | Kladno | Opava | Frýdek-Místek,
        Frýdku-Místku | Karviná | Jihlava | Teplice | Děčín | Karlovy Vary, Karlových Varů, Karlových Varech |
        Chomutov | Jablonec nad Nisou | Mladá Boleslav | Prostějov | Přerov | Česká Lípa | Třebíč | Třinec | Znojmo |
        Příbram | Cheb | Kolín | Trutnov | Kroměříž | Šumperk | Vsetín | Uherské Hradiště | Hodonín | Litvínov | Nový
        Jičín | Krnov | Litoměřice | Strakonice | Klatovy | Beroun | Kutná Hora | Náchod | Mělník | Žďár nad Sázavou |
        Český Krumlov | Mnichov | Hamburk | Frankfurt | Drážďany, Drážďan, Drážďanech | Lipsko | Norimberk | Vídeň,
        Vídně, Vídni, Vídní | Linec | Bratislava | Košice | Krakov | Vratislav | Paříž, Paříže, Paříži, Paříží | Řím,
        Říma, Římě | Milán | Neapol | Benátky, Benátek, Benátkách | Turín | Madrid | Barcelona | Ženeva | Haag | Lvov
        | Charkov | Oděsa | Donbas | Mariupol | Petrohrad | Minsk | Vilnius | Riga | Tallinn | Peking | Tel Aviv | Abú
        Dhabí | Washington | New York | Chicago | Los Angeles | Kalifornie | Florida | Texas | Aljaška | Baltské moře
        | Černé moře | Středozemní moře | Labe | Vltava | Dunaj | Alpy | Tatry, Vysoké Tatry | Karpaty | Podněstří |
        Náhorní Karabach
    """,
    "sk": """
        Slovensko, Slovenská republika, SR | Česko, Česká republika, ČR, Čechy, Čiech, Čechách | Spojené štáty, USA,
        Spojených štátov, Spojené štáty americké, Spojených štátov amerických | Veľká Británia, Británia | Palestína |
        Gaza, Pásmo Gazy | Západný breh | Anglicko | Škótsko | Wales | Severné Írsko | Latinská Amerika | Južná
        Amerika | Severná Amerika | Blízky východ | Balkán | Krym | Spojené arabské emiráty, Spojených arabských
        emirátov, SAE | Rusko, Ruská federácia | Zemplín | Šariš | Spiš | Orava | Liptov | Turiec | Kysuce | Záhorie |
        Bratislava | Košice, Košíc, Košiciach | Prešov | Žilina | Banská Bystrica | Nitra | Trnava | Trenčín | Poprad
        | Prievidza | Zvolen | Považská Bystrica | Nové Zámky | Michalovce, Michaloviec | Spišská Nová Ves | Komárno |
        Humenné | Levice | Bardejov | Liptovský Mikuláš | Lučenec | Piešťany, Piešťan, Piešťanoch | Ružomberok |
        Topoľčany | Dunajská Streda | Čadca | Dubnica nad Váhom | Rimavská Sobota | Pezinok | Senica | Vranov nad
        Topľou | Rožňava | Púchov | Kežmarok | Skalica | Galanta | Senec | Snina | Levoča | Svidník | Banská Štiavnica
        | Mníchov | Hamburg | Frankfurt | Drážďany | Viedeň, Viedne, Viedni, Viedňou | Brno | Ostrava | Krakov |
        Miláno | Neapol | Benátky | Turín | Madrid | Barcelona | Ženeva | Haag | Ľvov | Charkov | Odesa | Donbas |
        Mariupol | Petrohrad | Minsk | Vilnius | Riga | Tallinn | Peking | Tel Aviv | Abú Zabí | Washington | New York
        | Chicago | Los Angeles | Miami | Kalifornia | Florida | Texas | Aljaška | Baltské more | Čierne more |
        Stredozemné more | Dunaj | Váh | Hron | Tatry, Tatier, Vysoké Tatry, Vysokých Tatier | Karpaty | Alpy |
        Podnestersko | Náhorný Karabach
    """,
    "ru": """
        Россия, РФ, Российская Федерация | США, Соединенные Штаты, Соединенные Штаты Америки, Америка |
        Великобритания, Британия | Нидерланды, Голландия | Палестина | Газа, сектор Газа, сектора Газа, секторе Газа |
        Западный берег | Англия | Шотландия | Уэльс | Северная Ирландия | Латинская Америка | Южная Америка | Северная
        Америка | Ближний Восток | Балканы | Крым | ФРГ | Китай, КНР | Беларусь, Белоруссия | Молдова, Молдавия |
        Киргизия, Кыргызстан | Туркменистан, Туркмения | ЮАР | Северная Корея, КНДР | Южная Корея | ДНР | ЛНР |
        Донбасс | Приднестровье | Нагорный Карабах, Карабах | Абхазия | Южная Осетия | Чечня | Дагестан | Татарстан |
        Башкирия, Башкортостан | Якутия | Бурятия | Карелия | Коми | Удмуртия | Чувашия | Мордовия | Тува | Хакасия |
        Калмыкия | Ингушетия | Кабардино-Балкария | Северная Осетия | Адыгея | Марий Эл | Чукотка | Камчатка | Сахалин
        | Сибирь | Урал | Поволжье | Дальний Восток | Кубань | Подмосковье | Ленобласть | Арктика | Северный Кавказ,
        Кавказ | Закавказье | Санкт-Петербург, Петербург | Казань | Нижний Новгород | Челябинск | Уфа |
        Ростов-на-Дону, Ростова-на-Дону, Ростове-на-Дону, Ростов | Краснодар | Воронеж | Пермь | Тюмень | Тольятти |
        Ижевск | Махачкала | Хабаровск | Ярославль | Севастополь | Ставрополь | Кемерово | Набережные Челны | Оренбург
        | Балашиха | Рязань | Чебоксары | Пенза | Липецк | Тула | Сочи | Курск | Тверь | Магнитогорск | Улан-Удэ |
        Брянск | Иваново | Белгород | Сургут | Нижний Тагил | Архангельск | Калуга | Смоленск | Грозный | Вологда |
        Саранск | Череповец | Курган | Подольск | Мурманск | Тамбов | Петрозаводск | Кострома | Новороссийск |
        Йошкар-Ола | Псков | Великий Новгород | Норильск | Выборг | Коломна | Химки | Харьков | Одесса | Львов | Днепр
        | Днепропетровск | Запорожье | Херсон | Донецк | Луганск | Мариуполь | Чернигов | Сумы | Полтава | Кривой Рог
        | Брест | Гомель | Гродно | Витебск | Тирасполь | Алма-Ата, Алматы | Астана | Краков | Мюнхен | Гамбург |
        Франкфурт | Дрезден | Лейпциг | Марсель | Лион | Страсбург | Милан | Неаполь | Венеция | Турин | Флоренция |
        Барселона | Женева | Давос | Гаага | Анкара | Анталья | Тель-Авив | Абу-Даби | Доха | Пекин | Дели, Нью-Дели |
        Вашингтон | Майами | Калифорния | Флорида | Техас | Аляска | Черное море | Азовское море | Балтийское море,
        Балтика | Каспийское море, Каспий | Средиземное море | Волга | Днепр | Дон | Нева | Байкал | Дунай | Альпы
    """,
    "uk": """
        Росія, РФ, Російська Федерація | США, Сполучені Штати, Сполучені Штати Америки, Америка | Велика Британія,
        Великобританія, Британія | Нідерланди, Голландія | Палестина | Газа, Сектор Гази, сектор Гази, Секторі Гази |
        Англія | Шотландія | Уельс | Північна Ірландія | Латинська Америка | Південна Америка | Північна Америка |
        Близький Схід | Балкани | Крим | ФРН | Китай, КНР | Північна Корея, КНДР | ДНР | ЛНР | Донбас | Придністров’я
        | Нагірний Карабах, Карабах | Чечня | Закарпаття | Прикарпаття | Галичина | Волинь | Буковина | Поділля |
        Полісся | Слобожанщина | Київщина | Харківщина | Львівщина | Одещина | Херсонщина | Донеччина | Луганщина |
        Сумщина | Чернігівщина | Полтавщина | Дніпропетровщина | Миколаївщина | Черкащина | Житомирщина | Вінниччина |
        Хмельниччина | Тернопільщина | Рівненщина | Франківщина | Кіровоградщина | Запоріжжя, Запоріжжі | Харків |
        Одеса | Дніпро | Львів | Кривий Ріг, Кривого Рогу, Кривому Розі | Миколаїв | Вінниця | Херсон | Полтава |
        Чернігів | Черкаси, Черкас | Житомир | Суми, Сум | Чернівці, Чернівців | Рівне, Рівного, Рівному |
        Івано-Франківськ, Івано-Франківська, Івано-Франківську | Тернопіль, Тернополя, Тернополі | Кременчук | Луцьк |
        Ужгород | Біла Церква | Кропивницький | Донецьк | Луганськ | Маріуполь | Мелітополь | Бердянськ | Краматорськ
        | Слов’янськ | Бахмут | Авдіївка | Покровськ | Куп’янськ | Ізюм | Буча | Ірпінь | Бориспіль, Борисполя |
        Бровари | Кам’янець-Подільський | Мукачево | Дрогобич | Трускавець | Умань | Нікополь | Енергодар |
        Севастополь | Ялта | Керч | Чорнобиль | Санкт-Петербург, Петербург | Бєлгород | Курськ | Ростов-на-Дону |
        Воронеж | Брянськ | Гомель | Краків | Вроцлав | Люблін | Жешув | Перемишль | Мюнхен | Гамбург | Франкфурт |
        Дрезден | Відень, Відня, Відні | Марсель | Ліон | Страсбург | Мілан | Неаполь | Венеція | Турин | Флоренція |
        Барселона | Женева | Цюрих | Давос | Гаага | Анкара | Анталія | Тель-Авів | Абу-Дабі | Доха | Пекін | Делі,
        Нью-Делі | Вашингтон | Чикаго | Каліфорнія | Флорида | Техас | Аляска | Чорне море | Азовське море |
        Балтійське море | Середземне море | Дунай | Дністер | Карпати | Альпи | Хрещатик
    """,
}

#: Names of places that are common words where every word has a capital, in small letters.
NO_PLACES: Mapping[str, frozenset[str]] = {
    "pl": word_set("man mali niger most togo para peru male sal komory oman kuba"),
    "cs": word_set("man most togo peru male sal komory"),
    "sk": word_set("man togo peru male sal martin komory"),
    "ru": word_set("того мали чад сана перу мале мэн реюньон"),
    "uk": word_set("того малі чад сана перу мале мен суми рівне"),
}
