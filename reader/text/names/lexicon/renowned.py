"""Names known worldwide that small models and the heads of names get wrong, folded.

Names that are as often a person's, a town's or a common word are left out: Ford, Tata, Santander, Oracle.
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.model import EntityKind
from reader.text.spelling import fold, name_set

# Names that are certain without a model, in this spelling.
_UNMISTAKABLE = """
    Aam Aadmi Party, Acas, ACCC, Accra Hearts of Oak, Accrington Stanley, ACLU, Adidas, Aer Lingus, Aeroflot,
    Aeromexico, AFL-CIO, AIADMK, AIIMS, AirAsia, Airbus, Aldi Süd, Alibaba, All Blacks, Amnesty International,
    Amtrak, An Bord Pleanála, An Coimisiún Pleanála, An Garda Síochána, An Post, An Taisce, ArcelorMittal,
    Armed Forces of the Philippines, Asante Kotoko, Aslef, AstraZeneca, ASUU, Bafana Bafana, Banco Santander,
    Bancolombia, Barclays, BC Ferries, BC Hydro, BFAR, BirdLife International, Black Lives Matter, BlackRock,
    Bloc Québécois, BMKG, BMW, BNP Paribas, BNPB, Board of Control for Cricket in India, Boeing, Bombardier,
    Bord Bia, BRTA, Bunnings, Burberry, Bursa Malaysia, Bus Éireann, ByteDance, CaixaBank, CalMac, CARICOM, Caricom,
    Carrefour, CBSA, CBSE, CFMEU, Chennai Super Kings, CISF, Citigroup, Cliftonville, Coca-Cola, Codelco, Coillte,
    Commerzbank, COSATU, Cosatu, COTU, CPN-UML, Crime Stoppers, CRPF, Crédit Agricole, CSIRO, CSIS, CSKA Moscow,
    CUPE, Danske Bank, Defra, Deloitte, DepEd, Deutsche Bahn, Deutsche Welle, DfT, Digicel, DILG, Dinamo Zagreb,
    Doctors of the World, Doctors Without Borders, DoorDash, DPWH, DRDO, DSWD, DVLA, DWP, Dáil, Dáil Éireann,
    Economic Commission for Latin America and the Caribbean, Economic Community of West African States, Ecopetrol,
    ECOWAS, Ecowas, EEOC, EFCC, EirGrid, Embrapa, Equinor, Ericsson, Eskom, Etisalat, Eurostar, Eurostat,
    Eurotunnel, Extinction Rebellion, ExxonMobil, FDIC, FedEx, FEMA, Ferrari, Fianna Fáil, Fine Gael, Flipkart,
    Fonterra, Foxconn, Foxtel, Fridays For Future, Fridays for Future, Friends of the Earth, FRSC, Fujitsu,
    Fáilte Ireland, Fórsa, GAA, Garda Síochána, Gazprom, Geely, GlaxoSmithKline, Glencore, Glentoran, Globacom,
    Greenpeace, Greggs, Gucci, Habitat for Humanity, Handelsbanken, Handicap International, Hapag-Lloyd, HDB,
    Heineken, HMRC, Hong Kong Jockey Club, HSBC, Huawei, Human Rights Watch, Hydro-Québec, Hyundai, Iarnród Éireann,
    ICPC, IEBC, IGAD, IKEA, Ikea, IMSS, Indian Space Research Organisation, Inditex, Indomitable Lions, INEC,
    Infosys, INPE, Insulate Britain, Intesa Sanpaolo, Irish Rail, Jollibee, JPMorgan, Just Stop Oil, KEMRI, KenGen,
    Kengen, KeNHA, Kenya Power, KiwiRail, KMPDU, KPK, KPLC, KPMG, Kumasi Asante Kotoko, KUPPET, Lamborghini,
    LATAM Airlines, Lenovo, Lib Dems, Liberal Democrats, Linfield, Loblaws, Loganair, LTFRB, Lufthansa, LVMH, MACC,
    Maersk, Mastercard, Maynilad, McKinsey, MCMC, Meituan, Meralco, Mercado Libre, MercadoLibre, Mercy Corps,
    Metrolinx, Metsä Group, Microsoft, Mitsubishi, MMDA, MoD, Monsanto, Morrisons, Motorola, Movistar, MultiChoice,
    Mumbai Indians, Médecins du Monde, Médecins Sans Frontières, NAACP, NADRA, NAFDAC, Naftogaz, NamPower, Nampower,
    NatWest, NDLEA, NDRF, NDRRMC, Nehawu, Nesta, Nestlé, Netflix, Network Rail, Newell's Old Boys, NHAI,
    NHS England, NIMASA, Nintendo, Nissan, NIWA, Niwa, NLRB, NNPC, NOAA, Nokia, Nordea, Novartis, NParks, NSCDC,
    NSPCC, NTSB, Nubank, Numsa, Nvidia, NZTA, Ofcom, Office for the Coordination of Humanitarian Affairs, Ofgem,
    Ofsted, Ofwat, Oireachtas, Ooredoo, OpenAI, Oxfam, PAGASA, PAHO, Panasonic, Parti Québécois, PayPal, Pemex,
    PEMRA, PepsiCo, Perhutani, Pertamina, Petrobras, PetroChina, Petronas, Pfizer, PhilHealth, Phivolcs, Pinduoduo,
    Plaid Cymru, PML-N, Police Scotland, Polri, Popcru, Porsche, PSNI, Qantas, Qualcomm, Rabobank, Raiffeisen,
    RAJUK, Rajuk, Raytheon, RCMP, Real Sociedad, Red Star Belgrade, Reform UK, Renault, Reporters Without Borders,
    Repsol, Rheinmetall, RNLI, Rosatom, Roscosmos, Rosneft, RSPB, RSPCA, RTÉ, Ryanair, Sadtu, Safaricom, Samsung,
    Samwu, SANDF, Sanofi, SANRAL, Sanral, SAPS, SaskPower, SASSA, Sassa, Save the Children, Sberbank, SCDF,
    Scottish Greens, SDRF, Sea-Watch, Seanad, SEBI, SEIU, Sembcorp, Senedd, SERAP, Shamrock Rovers, Shoprite,
    Siemens, Singtel, Sinn Féin, Sinopec, SIPTU, Siptu, SMRT, Sobeys, Société Générale, SoftBank, Sonangol,
    Sonatrach, SpaceX, Spartak Moscow, Spotify, Springboks, Starbucks, Statkraft, Stellantis, Stora Enso, Swedbank,
    TANESCO, Tanesco, Teach for America, Teagasc, Telenor, Telia, Telstra, Temasek, Tencent, Tesla, TfL,
    Thyssenkrupp, Tim Hortons, Tokopedia, Toyota, TRAI, Transnet, Transparency International, Truist, TSSA,
    Turkcell, Tusla, U.N. High Commissioner for Refugees, Uisce Éireann, UKHSA, Umalusi, Umeme,
    UN High Commissioner for Refugees, UNESCO, Unesco, UNHCR, UNICEF, Unicef, UniCredit, Unifor, Unilever,
    United Nations High Commissioner for Refugees, UNRWA, USDA, Usdaw, USGS, Vattenfall, Via Rail, Viettel, VinFast,
    Vingroup, Vodacom, Vodafone, Volkswagen, Walmart, WAPDA, Wapda, Westpac, Wizz Air, Xiaomi, Yara International,
    Yisrael Beytenu, ZESCO, Zesco, Česká televize
"""

_COMPANIES = """
    activision blizzard, airtel, aldi, america movil, anglo american, aramco, asda, audi, avianca, ayala
    corporation, baidu, balenciaga, bank mandiri, banorte, barrick gold, benetton, berkshire hathaway, bharat
    biotech, bharti airtel, blackstone, bosch, bottega veneta, bp, bradesco, bulgari, burger king, cadbury, calvin
    klein, carlsberg, cartier, cemex, chanel, chevron, chrysler, cisco, costco, country garden, credit suisse,
    daimler, dangote cement, dangote group, danone, de beers, decathlon, deliveroo, deutsche telekom, dhl, dior,
    disney, dolby, dolce & gabbana, dr pepper, ecobank, electrolux, eli lilly, emaar, embraer, endesa, engie, epic
    games, estee lauder, ethiopian airlines, etihad, evergrande, falabella, femsa, fiat, fincantieri,
    freeport-mcmoran, garuda indonesia, general electric, general motors, genting, givenchy, glencore xstrata,
    gojek, goldman sachs, goodyear, grupo bimbo, h&m, hanwha, harley-davidson, hermes, hitachi, hugo boss,
    iberdrola, intel, isuzu, itau, itau unibanco, jd.com, jimmy choo, john deere, jpmorgan chase, jumia, kakao,
    kasikornbank, kellogg, kenya airways, kia, kodak, l'oreal, lancome, larsen & toubro, lazada, lego, lehman
    brothers, levi strauss, lexus, lidl, lloyds, lockheed martin, lotte, louis vuitton, lukoil, lyft, marks &
    spencer, marks & spencers, marks and spencer, maruti suzuki, mary kay, mazda, mcdonald, mcdonnell douglas,
    meralco, mercedes-benz, merck, merrill lynch, meta, michelin, mitsui, mizuho, moderna, morgan stanley, mtn,
    naspers, naver, nedbank, newmont, nike, nikon, northrop grumman, novo nordisk, old mutual, orsted, paytm, pemex,
    pepsi, petron, peugeot, philip morris, philips, pirelli, posco, prada, primark, procter & gamble, ralph lauren,
    reebok, rio tinto, riot games, rockstar games, rolex, rolls-royce, sabic, sabmiller, safran, sainsbury,
    sainsbury's, salesforce, san miguel corporation, sanlam, sasol, sberbank, serum institute, shein, shopee,
    sinopharm, sinovac, sk hynix, skoda, sony, stanbic, standard chartered, subaru, swarovski, swire, tata
    consultancy services, tata group, tata motors, tata steel, telefonica, televisa, tesco, tommy hilfiger, toshiba,
    totalenergies, trafigura, uber, ubs, vedanta resources, volvo, waitrose, walgreens, wells fargo, westinghouse,
    wetherspoons, wipro, woolworths, yahoo, yamaha, yutong, yves saint laurent, zara, zomato
"""

_BANDS = """
    abba, aerosmith, backstreet boys, beatles, blackpink, bts, coldplay, deep purple, depeche mode, fleetwood mac,
    guns n' roses, iron maiden, led zeppelin, metallica, pearl jam, pink floyd, radiohead, rammstein,
    rolling stones, spice girls, van halen
"""

_PRESS = """
    abc color, ahram online, al ahram, al akhbar, al arabiya, al hayat, al mayadeen, al-ahram, al-akhbar,
    al-arabiya, al-hayat, al-manar, al-masry al-youm, al-mayadeen, anadolu, anadolu agency, ansa, antara, asahi
    shimbun, asharq al-awsat, axios, bellingcat, bernama, buzzfeed, caixin, channel newsasia, chosun ilbo, clarin,
    corriere della sera, cubadebate, cumhuriyet, daily maverick, dainik bhaskar, dainik jagran, der spiegel,
    deutsche welle, die zeit, dong-a ilbo, dpa, eenadu, efe, el comercio, el deber, el espectador, el mercurio, el
    mundo, el nacional, el pais, el tiempo, el universal, el watan, estadao, eurasianet, folha, folha de s.paulo,
    folha de sao paulo, forbes, fox news, global times, granma, haaretz, hankyoreh, hbo, hespress, huffington post,
    hurriyet, infobae, joongang ilbo, juventud rebelde, kommersant, kompas, la jornada, la nacion, la repubblica, la
    tercera, la vanguardia, le figaro, le matin, le monde, maariv, mainichi, mainichi shimbun, malayala manorama,
    mathrubhumi, mediapart, meduza, milenio, montsame, msnbc, myanmar now, new vision, newsweek, nhk, nikkei, novaya
    gazeta, novosti, o estado de s. paulo, o globo, politico, pravda, prensa latina, press tv, prothom alo, rappler,
    ria novosti, sky news, south china morning post, sputnik, sputnik news, suspilne, tasnim, tasnim news agency,
    telemundo, telesur, tempo interaktif, thisday, tolo news, tolonews, tuoi tre, ukrayinska pravda, ukrinform,
    ultima hora, univision, vanguardia, vnexpress, wikileaks, yedioth, yedioth ahronoth, yle, ynet, yomiuri shimbun,
    zdf
"""

_PARTIES_AND_MOVEMENTS = """
    abu sayyaf, accion democratica, accion popular, al qaeda, al shabaab, al shabab, al-qaeda, al-shabaab, al-shabab,
    alternative for germany, ansar allah, ansarullah, apruebo dignidad, aum shinrikyo, awami league, azimio, barisan
    nasional, barrio 18, biju janata dal, boko haram, cambiemos, centro democratico, chadema, chama cha mapinduzi,
    conaie, convergencia social, economic freedom fighters, ennahda, evopoli, falun gong, fatah, fianna fail, fidesz,
    fine gael, forza italia, frelimo, frente amplio, fuerza popular, gerindra, golden dawn, golkar, greens, hamas,
    hashd al-shaabi, hezbollah, hizbullah, inkatha, isis, islamic jihad, islamic relief, islamic state, istiqlal,
    jaish-e-mohammed, janjaweed, jemaah islamiyah, juntos por el cambio, kenya kwanza, khmer rouge, komeito,
    kuomintang, la campora, labour, lashkar-e-taiba, lega nord, likud, m23, maoist centre, mara salvatrucha, meretz,
    ms-13, muhammadiyah, muslim brotherhood, nahdlatul ulama, ngai tahu, nidaa tounes, nippon ishin no kai, nuevas
    ideas, opus dei, pachakutik, pakatan harapan, palang pracharath, partido colorado, pathet lao, perikatan nasional,
    peru libre, peshmerga, pheu thai, plaid cymru, podemos, podujana peramuna, polisario, primero justicia, pussy
    riot, rashtriya swayamsevak sangh, red crescent, red cross, renamo, samagi jana balawegaya, sea shepherd, sendero
    luminoso, shas, shining path, shiromani akali dal, shiv sena, sinn fein, soka gakkai, sri lanka podujana peramuna,
    swapo, syriza, taliban, tamil tigers, tatmadaw, te pati maori, telugu desam, tren de aragua, trinamool, umno,
    uniao brasil, unita, united russia, vente venezuela, viet cong, voluntad popular, wikimedia, world vision, yesh
    atid, yisrael beiteinu, zanu pf, zanu-pf, zapu
"""

# Leagues, which the model takes for places before the name of a game.
_LEAGUES = """
    major league baseball, major league soccer, major league cricket, indian premier league, english premier league,
    premier league, bundesliga, la liga, serie a, ligue 1, eredivisie, super rugby, national hockey league,
    national football league, national basketball association, women's national basketball association
"""

# People whose surname alone names nobody else.
_PEOPLE = """
    ahmadinejad, berlusconi, bezos, biden, bolsonaro, duterte, erdogan, fujimori, gaddafi, gorbachev, hitler, kissinger,
    lukashenko, macron, maduro, mandela, merkel, messi, milei, mubarak, mugabe, mussolini, netanyahu, obama, orban,
    pelosi, pinochet, putin, ramaphosa, reagan, sarkozy, sheinbaum, stalin, starmer, sunak, thatcher, trudeau, trump,
    yeltsin, zelensky, zelenskyy, zelenskiy, zelenskyi, zuckerberg
"""

# Unions of states, among them the regional communities that the African Union recognises.
_UNIONS = """
    andean community, arab maghreb union, caribbean community, common market for eastern and southern africa, community
    of latin american and caribbean states, community of sahel-saharan states, east african community, economic
    community of central african states, eurasian economic community, european coal and steel community, european
    economic community, intergovernmental authority on development, pacific community, southern african development
    community
"""

_AGENCIES = """
    althing, anvisa, armed forces, aso rock, assemblee nationale, aukus, bank
    indonesia, bank negara, bank negara malaysia, bundesrat, bundestag, bundeswehr, camara de diputados, carabineros,
    casa rosada, comelec, conagua, concacaf, congress, conmebol, denel, dewan negara, dewan
    rakyat, duma, elysee, europol, fiocruz, folketing, frontex, fsb, funai, gestapo, guardia civil, iarnrod eireann,
    ibama, indecopi, inegi, interpol, isro, itamaraty, jaxa, kgb, knesset, komnas ham, lok sabha, loya jirga,
    malacanang, mercosul, mercosur, mi5, mi6, mossad, phivolcs, policia federal, prasa, rajya sabha,
    riksdag, saeima, sandiganbayan, savak, securitate, sejm, shin bet, stasi, state duma, storting, te
    puni kokiri, technion, tepco, tsinghua, unasur, verkhovna rada, waka kotahi
"""

_CLUBS = """
    ac milan, al ahly, al hilal, al ittihad, al nassr, al sadd, al-ahly, al-hilal, al-ittihad, al-nassr, al-sadd,
    alajuelense, alianza lima, all blacks, argentinos juniors, as roma, asante kotoko, aston villa, athletic bilbao,
    atletico madrid, atletico mineiro, atletico nacional, bafana bafana, bayer leverkusen, bayern munich, beitar
    jerusalem, besiktas, birmingham city, black caps, black stars, boca juniors, borussia dortmund, bradford city,
    bristol city, buriram united, cardiff city, celta vigo, cerro porteno, chennai super kings, colo colo,
    colo-colo, coventry city, cruz azul, cruzeiro, crystal palace, cska moscow, delhi capitals, deportivo alaves,
    deportivo saprissa, dinamo zagreb, dynamo kiev, dynamo kyiv, eintracht frankfurt, enyimba, espanyol, esteghlal,
    estudiantes de la plata, fenerbahce, feyenoord, flamengo, fluminense, galatasaray, godoy cruz, gor mahia,
    gremio, hamburger sv, hapoel tel aviv, harambee stars, hull city, independiente, inter milan, johor darul
    ta'zim, juventus, kaizer chiefs, kashima antlers, kolkata knight riders, leicester city, maccabi haifa, maccabi
    tel aviv, mamelodi sundowns, man city, manchester city, melbourne victory, millonarios, mumbai indians, napoli,
    norwich city, nottingham forest, olympiacos, olympique lyonnais, olympique marseille, orlando city, orlando
    pirates, palmeiras, panathinaikos, paris saint-germain, penarol, persib bandung, persija jakarta, psv, psv
    eindhoven, punjab kings, racing club, raja casablanca, rajasthan royals, rb leipzig, real betis, real madrid,
    real sociedad, red star belgrade, reggae boyz, river plate, rosario central, sampdoria, schalke 04, shakhtar
    donetsk, simba sc, spartak moscow, sporting cp, sporting cristal, sporting kansas city, stoke city, sunrisers
    hyderabad, super eagles, swansea city, tottenham hotspur, tp mazembe, trabzonspor, urawa red diamonds, urawa
    reds, velez sarsfield, villarreal, wellington phoenix, werder bremen, west ham, wydad casablanca, zamalek
"""

_MEDICINES_AND_MACHINES = """
    adobe after effects, adobe illustrator, adobe indesign, adobe photoshop, adobe premiere pro, android, apple music,
    apple pay, apple watch, bitcoin, chatgpt, claude code, coronavac, covaxin, covishield, ethereum, fentanyl, firefox,
    gmail, google analytics, google chrome, google docs, google drive, google maps, google meet, google sheets, google
    translate, indesign, internet explorer, ipad, iphone, ivermectin, javascript, kalashnikov, linux, macbook, macos,
    microsoft excel, microsoft office, microsoft teams, microsoft windows, microsoft word, molnupiravir, mounjaro,
    mozilla firefox, mysql, node.js, ozempic, paxlovid, photoshop, playstation, postgresql, powerpoint, remdesivir,
    siri, sputnik v, typescript, ubuntu, viagra, wegovy, xbox, zepbound, bluetooth, land cruiser, range rover, hilux,
    corolla, prius, naloxone, narcan, tylenol, panadol, botox, kindle, alexa, powerball
"""


#: Companies that are certain without a model, in this spelling.
UNMISTAKABLE = name_set(_UNMISTAKABLE)
CLUBS = name_set(_CLUBS)

#: The kinds of these names, whatever the model and their heads say; people of the same name are people.
RENOWNED: Mapping[str, EntityKind] = {
    **dict.fromkeys(map(fold, UNMISTAKABLE), "organisation"),
    **dict.fromkeys(
        name_set(",".join((_COMPANIES, _BANDS, _PRESS, _PARTIES_AND_MOVEMENTS, _AGENCIES, _LEAGUES, _UNIONS))) | CLUBS,
        "organisation",
    ),
    **dict.fromkeys(name_set(_PEOPLE), "person"),
    **dict.fromkeys(
        ("west bank", "gaza strip", "left bank", "outer banks", "wall street", "golan heights", "capitol"), "place"
    ),
    **dict.fromkeys(("line of control", "line of actual control", "durand line", "blue line", "green line"), "place"),
    **dict.fromkeys(("islam", "christianity", "judaism", "hinduism", "buddhism", "sikhism", "catholicism"), "group"),
    **dict.fromkeys(("obamacare", "medicare", "medicaid"), "law"),
    **dict.fromkeys(name_set(_MEDICINES_AND_MACHINES), "product"),
    **dict.fromkeys(("brexit", "el nino", "la nina", "christmas", "easter", "ramadan", "diwali", "hanukkah"), "event"),
    **dict.fromkeys(
        ("holocaust", "holodomor", "nakba", "democratic national convention", "republican national convention"), "event"
    ),
    **dict.fromkeys(("tet", "passover", "thanksgiving", "eid al-fitr", "eid al-adha", "semana santa"), "event"),
}

#: The rule for these names.
RULE_OF_RENOWNED = "list of well-known names"
