"""Countries, regions and cities as newspapers of each language call them, beside the names in the CLDR."""

from __future__ import annotations

from collections.abc import Mapping

from reader.text.spelling import word_set

#: Places that are called alike in every language, and that the lexicon takes for something else.
EVERYWHERE = "Washington"

#: Variants in newspapers, each row a place: its usual name first.
VARIANTS: Mapping[str, str] = {
    "de": """
        USA, Vereinigte Staaten, Vereinigten Staaten |
        Großbritannien, Grossbritannien, Vereinigtes Königreich, Vereinigten Königreich |
        Niederlande, Niederlanden, Holland |
        Vereinigte Arabische Emirate, Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten |
        Gaza, Gazastreifen | Westjordanland | Palästina | Elfenbeinküste | England | Schottland | Wales | Nordirland |
        Nordamerika | Südamerika | Lateinamerika | Naher Osten, Nahen Osten, Nahost | Balkan | Krim | Bayern |
        Baden-Württemberg | Hessen | Sachsen | Thüringen | Sachsen-Anhalt | Niedersachsen | Nordrhein-Westfalen, NRW |
        Rheinland-Pfalz | Saarland | Schleswig-Holstein | Mecklenburg-Vorpommern | Brandenburg | Ruhrgebiet |
        Ostdeutschland | Westdeutschland | Tirol | Südtirol | Kärnten | Steiermark | Burgenland | Niederösterreich |
        Oberösterreich | Vorarlberg | Salzburg | Köln | München | Nürnberg | Düsseldorf | Hannover | Göttingen |
        Tübingen | Münster | Osnabrück | Lübeck | Kassel | Mainz | Wiesbaden | Saarbrücken | Koblenz | Würzburg |
        Regensburg | Ingolstadt | Potsdam | Magdeburg | Rostock | Schwerin | Kiel | Oldenburg | Wolfsburg |
        Wuppertal | Krefeld | Leverkusen | Hagen | Ulm | Jena | Gera | Zwickau | Cottbus | Klagenfurt | Genf | Basel |
        Luzern | Lausanne | St. Gallen | Winterthur | Mailand | Venedig | Florenz | Neapel | Turin | Straßburg |
        Antwerpen | Brügge | Göteborg | Kiew, Kyjiw | Charkiw | Odessa | Tel Aviv | Peking | Schanghai, Shanghai |
        Neu-Delhi | Krakau | Breslau | Danzig | Florida | Kalifornien | Texas | New York | Nordsee | Ostsee |
        Mittelmeer | Golf von Mexiko | Rhein | Donau | Elbe | Alpen
    """,
    "fr": """
        États-Unis, Etats-Unis, USA | Royaume-Uni, Grande-Bretagne | Palestine | Gaza, bande de Gaza | Cisjordanie |
        Hong Kong | Côte d’Ivoire, Côte d'Ivoire | Angleterre | Écosse, Ecosse | Pays de Galles | Irlande du Nord |
        Amérique latine | Amérique du Nord | Amérique du Sud | Proche-Orient | Moyen-Orient | Balkans | Crimée |
        Bretagne | Normandie | Île-de-France, Ile-de-France | Occitanie | Nouvelle-Aquitaine |
        Provence-Alpes-Côte d’Azur, PACA | Hauts-de-France | Grand Est | Corse | Alsace | Lorraine | Québec |
        Wallonie | Flandre | Marseille | Lyon | Toulouse | Nice | Nantes | Montpellier | Strasbourg | Bordeaux |
        Lille | Rennes | Reims | Saint-Étienne, Saint-Etienne | Le Havre | Toulon | Grenoble | Dijon | Angers |
        Nîmes | Clermont-Ferrand | Aix-en-Provence | Brest | Limoges | Amiens | Perpignan | Metz | Besançon |
        Orléans | Rouen | Mulhouse | Caen | Nancy | Avignon | Poitiers | Versailles | Pau | La Rochelle | Calais |
        Cannes | Genève | Lausanne | Anvers | Liège | Gand | Montréal | Milan | Venise | Naples | Turin | Barcelone |
        Séville | Munich | Cologne | Francfort | Hambourg | Kiev, Kyiv | Kharkiv | Odessa | Tel-Aviv | Pékin |
        Shanghai | Californie | Floride | Texas | New York | Méditerranée | Atlantique | Seine | Alpes | Pyrénées
    """,
    "es": """
        Estados Unidos, EE. UU., EE.UU., EE UU, EEUU | Reino Unido, Gran Bretaña | Países Bajos, Holanda | Palestina |
        Gaza, Franja de Gaza | Cisjordania | Hong Kong | Costa de Marfil | Inglaterra | Escocia | Gales |
        Irlanda del Norte | América Latina, Latinoamérica | Norteamérica | Sudamérica |
        Oriente Próximo, Oriente Medio | Crimea | Andalucía | Cataluña | Comunidad Valenciana | Galicia |
        Castilla y León | Castilla-La Mancha | País Vasco, Euskadi | Aragón | Extremadura | Asturias | Navarra |
        Cantabria | La Rioja | Murcia | Baleares | Barcelona | Valencia | Sevilla | Zaragoza | Málaga |
        Palma de Mallorca | Bilbao | Alicante | Valladolid | Vigo | Gijón | A Coruña | Vitoria | Oviedo | Pamplona |
        Almería | San Sebastián | Santander | Burgos | Albacete | Salamanca | Huelva | Badajoz | Tarragona | Cádiz |
        Toledo | Ceuta | Melilla | Ginebra | Milán | Turín | Venecia | Florencia | Nápoles | Múnich | Fráncfort |
        Hamburgo | Marsella | Burdeos | Oporto | Járkov | Tel Aviv | Pekín | California | Florida | Texas |
        Guadalajara | Monterrey | Medellín | Mediterráneo
    """,
    "it": """
        Stati Uniti, Usa, USA | Regno Unito, Gran Bretagna | Paesi Bassi, Olanda | Palestina |
        Gaza, Striscia di Gaza | Cisgiordania | Hong Kong | Costa d’Avorio, Costa d'Avorio | Inghilterra | Scozia |
        Galles | Irlanda del Nord | America Latina | Sudamerica | Medio Oriente | Crimea | Lombardia | Lazio |
        Veneto | Piemonte | Toscana | Campania | Puglia | Sicilia | Sardegna | Liguria | Calabria | Emilia-Romagna |
        Umbria | Marche | Abruzzo | Molise | Basilicata | Friuli Venezia Giulia | Trentino-Alto Adige, Trentino |
        Valle d’Aosta | Milano | Torino | Napoli | Firenze | Venezia | Genova | Bologna | Bari | Palermo | Catania |
        Verona | Padova | Trieste | Brescia | Parma | Modena | Reggio Calabria | Reggio Emilia | Perugia | Livorno |
        Ravenna | Cagliari | Rimini | Salerno | Ferrara | Siracusa | Pescara | Bergamo | Trento | Bolzano | Ancona |
        Ginevra | Monaco di Baviera | Francoforte | Amburgo | Barcellona | Siviglia | Marsiglia | Nizza | Lione |
        Kharkiv | Tel Aviv | Pechino | Shanghai | New York | California | Florida | Texas | Mediterraneo | Tevere |
        Alpi
    """,
    "pt": """
        Estados Unidos, EUA | Reino Unido, Grã-Bretanha | Países Baixos, Holanda | Palestina | Gaza, Faixa de Gaza |
        Cisjordânia | Hong Kong | Inglaterra | Escócia | País de Gales | Irlanda do Norte | América Latina |
        América do Sul | Oriente Médio, Médio Oriente | Crimeia | Rio de Janeiro | Minas Gerais | Bahia |
        Rio Grande do Sul | Paraná | Santa Catarina | Pernambuco | Ceará | Goiás | Amazonas | Amazônia | Mato Grosso |
        Espírito Santo | Distrito Federal | Belo Horizonte | Salvador | Fortaleza | Recife | Porto Alegre | Curitiba |
        Manaus | Goiânia | Florianópolis | Campinas | Porto | Coimbra | Braga | Faro | Aveiro | Setúbal | Évora |
        Algarve | Alentejo | Madeira | Genebra | Milão | Munique | Frankfurt | Hamburgo | Barcelona | Sevilha |
        Kiev, Kyiv | Tel Aviv | Pequim | Nova York, Nova Iorque | Califórnia | Flórida | Texas
    """,
    "nl": """
        Verenigde Staten, VS | Verenigd Koninkrijk, Groot-Brittannië | Palestina | Gaza, Gazastrook |
        Westelijke Jordaanoever | Engeland | Schotland | Wales | Noord-Ierland | Latijns-Amerika | Zuid-Amerika |
        Midden-Oosten | Krim | Noord-Holland | Zuid-Holland | Utrecht | Gelderland | Overijssel | Drenthe |
        Groningen | Friesland | Limburg | Noord-Brabant, Brabant | Zeeland | Flevoland | Vlaanderen | Wallonië |
        Den Haag | Rotterdam | Eindhoven | Tilburg | Almere | Breda | Nijmegen | Arnhem | Haarlem | Enschede |
        Zwolle | Maastricht | Leiden | Delft | Antwerpen | Gent | Luik | Charleroi | Brugge | Leuven | Mechelen |
        Oostende | Genève | Milaan | Rome | München | Keulen | Frankfurt | Hamburg | Barcelona | Kiev, Kyiv |
        Charkiv | Tel Aviv | Peking | New York | Californië | Florida | Texas | Noordzee
    """,
    "sv": """
        Nederländerna, Holland | Palestina | Gaza, Gazaremsan | Västbanken | England | Skottland | Wales |
        Nordirland | Latinamerika | Sydamerika | Mellanöstern | Krim | Skåne | Småland | Gotland | Öland | Dalarna |
        Värmland | Norrbotten | Västerbotten | Västra Götaland | Göteborg | Malmö | Uppsala | Västerås | Örebro |
        Linköping | Helsingborg | Jönköping | Norrköping | Lund | Umeå | Gävle | Borås | Södertälje | Eskilstuna |
        Halmstad | Växjö | Karlstad | Sundsvall | Luleå | Kiruna | Kalmar | Trollhättan | Uddevalla | Genève |
        Milano | München | Köln | Frankfurt | Hamburg | Barcelona | Kiev, Kyiv | Charkiv | Tel Aviv | Peking |
        New York | Kalifornien | Florida | Texas | Östersjön
    """,
    "da": """
        Holland, Nederlandene | Palæstina | Gaza, Gazastriben | Vestbredden | England | Skotland | Wales |
        Nordirland | Latinamerika | Sydamerika | Mellemøsten | Krim | Jylland, Nordjylland, Sønderjylland | Fyn |
        Sjælland | Bornholm | Lolland | Falster | Aarhus | Odense | Aalborg | Esbjerg | Randers | Kolding | Horsens |
        Vejle | Roskilde | Herning | Silkeborg | Helsingør | Hillerød | Viborg | Frederiksberg | Genève | Milano |
        München | Køln | Frankfurt | Hamborg | Barcelona | Kyiv, Kiev | Kharkiv | Tel Aviv | Beijing | New York |
        Californien | Florida | Texas | Østersøen
    """,
    "no": """
        Palestina | Gaza, Gazastripen | Vestbredden | England | Skottland | Wales | Nord-Irland | Latin-Amerika |
        Sør-Amerika | Midtøsten | Krim | Finnmark | Troms | Nordland | Trøndelag | Møre og Romsdal | Vestland |
        Rogaland | Agder | Telemark | Vestfold | Buskerud | Akershus | Innlandet | Østfold | Svalbard | Bergen |
        Trondheim | Stavanger | Drammen | Fredrikstad | Kristiansand | Sandnes | Tromsø | Sarpsborg | Skien |
        Ålesund | Sandefjord | Haugesund | Tønsberg | Moss | Bodø | Hamar | Lillehammer | Molde | Alta | Kirkenes |
        Genève | Milano | München | Köln | Frankfurt | Hamburg | Barcelona | Kyiv, Kiev | Kharkiv | Tel Aviv |
        Beijing | New York | California | Florida | Texas | Østersjøen
    """,
    "ro": """
        SUA, Statele Unite, Statelor Unite, Statele Unite ale Americii |
        Marea Britanie, Marii Britanii, Regatul Unit, Regatului Unit | Olanda, Olandei, Țările de Jos |
        România, României, Romania | Republica Moldova, Republicii Moldova | Palestina | Gaza, Fâșia Gaza |
        Cisiordania | Hong Kong | Coasta de Fildeș | Anglia, Angliei | Scoția, Scoției | Țara Galilor |
        Europa, Europei | Africa, Africii | Asia, Asiei | America Latină |
        Orientul Mijlociu, Orientului Mijlociu, Orientul Apropiat | Balcani, Balcanii, Balcanilor | Crimeea, Crimeei |
        Transilvania, Transilvaniei | Moldova, Moldovei | Muntenia, Munteniei | Oltenia, Olteniei |
        Dobrogea, Dobrogei | Banat, Banatul, Banatului | Maramureș | Bucovina, Bucovinei | Basarabia, Basarabiei |
        Ardeal, Ardealul, Ardealului | Transnistria, Transnistriei | Delta Dunării, Deltei Dunării |
        București, Bucureștiul, Bucureștiului | Cluj-Napoca | Cluj, Clujul, Clujului | Timișoara, Timișoarei |
        Iași, Iașul, Iașului | Constanța, Constanței | Craiova, Craiovei | Brașov, Brașovul, Brașovului | Galați |
        Ploiești | Oradea, Oradei | Brăila | Arad | Pitești | Sibiu, Sibiul, Sibiului | Bacău | Târgu Mureș |
        Baia Mare | Buzău | Botoșani | Satu Mare | Suceava, Sucevei | Râmnicu Vâlcea | Piatra Neamț | Bistrița |
        Reșița | Tulcea | Alba Iulia | Giurgiu | Deva | Hunedoara | Slatina | Focșani | Vaslui | Zalău |
        Sfântu Gheorghe | Miercurea Ciuc | Chișinău, Chișinăul, Chișinăului | Tiraspol | Ilfov | Prahova | Argeș |
        Dâmbovița | Mureș | Harghita | Covasna | Valea Jiului | Ucraina, Ucrainei | Rusia, Rusiei |
        Germania, Germaniei | Franța, Franței | Italia, Italiei | Spania, Spaniei | Ungaria, Ungariei |
        Bulgaria, Bulgariei | Serbia, Serbiei | Polonia, Poloniei | Turcia, Turciei | Grecia, Greciei |
        Austria, Austriei | China, Chinei | Iran, Iranul, Iranului | Israel, Israelul, Israelului | Siria, Siriei |
        Suedia, Suediei | Norvegia, Norvegiei | Finlanda, Finlandei | Elveția, Elveției | Belgia, Belgiei |
        Portugalia, Portugaliei | Japonia, Japoniei | India, Indiei | Coreea de Nord, Coreei de Nord |
        Coreea de Sud, Coreei de Sud | Kiev, Kievul, Kievului | Moscova, Moscovei | Viena, Vienei |
        Varșovia, Varșoviei | Budapesta, Budapestei | Belgrad, Belgradul, Belgradului | Roma, Romei | Londra, Londrei |
        Paris, Parisul, Parisului | Berlin, Berlinul, Berlinului | Bruxelles, Bruxelles-ul, Bruxelles-ului | Beijing |
        Geneva, Genevei | München | Milano | Tel Aviv | New York | California, Californiei | Florida | Texas |
        Marea Neagră, Mării Negre | Dunărea, Dunării | Harkov, Harkiv | Odesa
    """,
    "tr": """
        ABD, Amerika Birleşik Devletleri, Amerika | Birleşik Krallık, İngiltere, Büyük Britanya | Filistin |
        Gazze, Gazze Şeridi | Batı Şeria | Hong Kong | İskoçya | Galler | Latin Amerika | Orta Doğu, Ortadoğu |
        Balkanlar | Kırım | KKTC, Kuzey Kıbrıs Türk Cumhuriyeti | Güney Kıbrıs | Dağlık Karabağ, Karabağ | Ankara |
        İzmir | Bursa | Antalya | Adana | Konya | Gaziantep | Şanlıurfa | Kocaeli | Mersin | Diyarbakır | Hatay |
        Manisa | Kayseri | Samsun | Balıkesir | Kahramanmaraş | Sakarya | Tekirdağ | Denizli | Eskişehir | Trabzon |
        Erzurum | Malatya | Muğla | Mardin | Şırnak | Hakkari | Tunceli | Rize | Edirne | Çanakkale | Elazığ |
        Adıyaman | Bolu | Zonguldak | Sivas | Afyonkarahisar | Yalova | Kırklareli | Isparta | Nevşehir | Kütahya |
        Giresun | Artvin | Iğdır | Erzincan | Bodrum | Kadıköy | Beşiktaş | Üsküdar | Beyoğlu | Çankaya | Silivri |
        Taksim | Karadeniz | Ege | Akdeniz | Marmara | Anadolu | İstanbul Boğazı | Güneydoğu | Cenevre | Münih |
        Köln | Milano | Tel Aviv | Pekin | New York | Kaliforniya | Florida | Teksas | Halep | İdlib | Münbiç |
        Kandil | Harkiv | Odessa | Erbil
    """,
}

#: Names of cities that are mostly something else in every language.
COMMON_EVERYWHERE = word_set(
    "derby batman kawasaki kanton brent pool reading mobile victoria santiago male man hamilton"
)

#: Names of places that are common words or other names in a language, with those.
COMMON: Mapping[str, frozenset[str]] = {
    "de": COMMON_EVERYWHERE | word_set("essen halle bar georgetown sale nord reunion"),
    "fr": COMMON_EVERYWHERE | word_set("reunion bar sale nord"),
    "es": COMMON_EVERYWHERE | word_set("como cali"),
    "it": COMMON_EVERYWHERE | word_set("como"),
    "pt": COMMON_EVERYWHERE | word_set("praia mali peru"),
    "sv": COMMON_EVERYWHERE | word_set("bor"),
    "no": COMMON_EVERYWHERE | word_set("bor"),
    "ro": COMMON_EVERYWHERE | word_set("mare bor bar"),
    "tr": COMMON_EVERYWHERE | word_set("van ordu batman bor bar ben peki kars usak ege corum mus sale"),
}
