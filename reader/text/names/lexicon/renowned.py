"""Names known worldwide that small models and the heads of names get wrong, folded.

Names that are as often a person's, a town's or a common word are left out: Ford, Tata, Santander, Oracle.
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.model import EntityKind
from reader.text.spelling import fold, name_set

# Names that are certain without a model, in this spelling.
_UNMISTAKABLE = """
    Adidas, AirAsia, Airbus, Alibaba, ArcelorMittal, AstraZeneca, Barclays, BlackRock, BMW, Boeing, Bombardier,
    Burberry, ByteDance, Carrefour, Citigroup, Coca-Cola, Deloitte, DoorDash, Ericsson, ExxonMobil, FedEx, Ferrari,
    Flipkart, Foxconn, Fujitsu, Gazprom, GlaxoSmithKline, Glencore, Greenpeace, Gucci, Heineken, HSBC, Huawei, Hyundai,
    Ikea, IKEA, Infosys, JPMorgan, KPMG, Lamborghini, Lenovo, Lufthansa, LVMH, Maersk, Mastercard, McKinsey, Microsoft,
    Mitsubishi, Monsanto, Motorola, Nestlé, Netflix, Nintendo, Nissan, Nokia, Novartis, Nvidia, OpenAI, Oxfam,
    Panasonic, PayPal, PepsiCo, Petrobras, Pfizer, Police Scotland, Porsche, Qantas, Qualcomm, Raytheon, Renault,
    Repsol, Rosneft, Ryanair, Samsung, Sanofi, Siemens, SpaceX, Spotify, Starbucks, Stellantis, Tencent, Tesla, Toyota,
    Unilever, Vodafone, Volkswagen, Walmart, Xiaomi
"""

_COMPANIES = """
    aldi, aramco, asda, audi, avianca, baidu, benetton, berkshire hathaway, blackstone, bosch, bottega veneta, bp,
    bulgari, burger king, cadbury, carlsberg, cartier, cemex, chanel, chevron, chrysler, cisco, costco, credit suisse,
    daimler, danone, deliveroo, deutsche telekom, dhl, dior, disney, dolce & gabbana, electrolux, eli lilly, embraer,
    eskom, etihad, fiat, general electric, general motors, gojek, goldman sachs, goodyear, h&m, harley-davidson,
    hermes, hitachi, intel, isuzu, jpmorgan chase, kellogg, kia, kodak, l'oreal, lazada, lego, lehman brothers, levi
    strauss, lexus, lidl, lloyds, lockheed martin, lotte, louis vuitton, lukoil, lyft, marks & spencer, marks and
    spencer, maruti suzuki, mazda, mcdonald, mcdonnell douglas, mercedes-benz, merck, merrill lynch, meta, michelin,
    mitsui, moderna, morgan stanley, naspers, nike, nikon, northrop grumman, novo nordisk, paytm, pemex, pepsi,
    petronas, peugeot, philip morris, philips, pirelli, prada, procter & gamble, reebok, rio tinto, rolex, rolls-royce,
    safaricom, sainsbury, sainsbury's, sasol, sberbank, shein, shopee, skoda, sony, subaru, telefonica, tesco,
    toshiba, totalenergies, trafigura, transnet, uber, ubs, volvo, waitrose, walgreens, wells fargo, westinghouse,
    wipro, woolworths, yahoo, yamaha, zomato, activision blizzard, epic games, riot games, rockstar games, dolby,
    balenciaga, givenchy, lancome, swarovski, yves saint laurent, calvin klein, tommy hilfiger, ralph lauren, hugo boss,
    john deere, estee lauder, jimmy choo, marks & spencers, mary kay, dr pepper, wetherspoons, decathlon, zara, primark,
    salesforce
"""

_BANDS = """
    abba, aerosmith, backstreet boys, beatles, blackpink, bts, coldplay, deep purple, depeche mode, fleetwood mac,
    guns n' roses, iron maiden, led zeppelin, metallica, pearl jam, pink floyd, radiohead, rammstein,
    rolling stones, spice girls, van halen
"""

_PRESS = """
    al arabiya, al-arabiya, anadolu, anadolu agency, ansa, antara, asahi shimbun, axios, bernama, buzzfeed, clarin,
    corriere della sera, der spiegel, deutsche welle, die zeit, dpa, efe, el mundo, el pais, forbes,
    fox news, global times, granma, haaretz, hbo, huffington post, kommersant, la nacion, la repubblica, le figaro,
    le monde, mediapart, montsame, msnbc, newsweek, nhk, novaya gazeta, politico, prensa latina, pravda, ria novosti,
    sky news, sputnik, sputnik news, telemundo, telesur, univision, yedioth ahronoth, yomiuri shimbun, zdf
"""

_PARTIES_AND_MOVEMENTS = """
    al qaeda, al-qaeda, al shabaab, al-shabaab, ansar allah, boko haram, chama cha mapinduzi, fatah, fianna fail,
    fidesz, fine gael, forza italia, frelimo, golkar, greens, hamas, hezbollah, hizbullah, isis, islamic jihad,
    islamic state, komeito, kuomintang, likud, muslim brotherhood, pheu thai, plaid cymru, podemos, renamo, shiv sena,
    sinn fein, swapo, syriza, taliban, umno, unita, zanu-pf
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

_AGENCIES = """
    europol, frontex, fsb, interpol, kgb, mi5, mi6, mossad, shin bet, congress, malacanang,
    aso rock
"""

_CLUBS = """
    aston villa, bayern munich, birmingham city, boca juniors, borussia dortmund, bradford city, bristol city,
    cardiff city, coventry city, crystal palace, fenerbahce, feyenoord, flamengo, galatasaray, hull city,
    inter milan, ac milan, juventus, kaizer chiefs, leicester city, mamelodi sundowns, man city, manchester city,
    norwich city, nottingham forest, orlando city, orlando pirates, palmeiras, paris saint-germain, real madrid,
    river plate, sporting kansas city, stoke city, swansea city, tottenham hotspur, west ham
"""

_MEDICINES_AND_MACHINES = """
    bitcoin, chatgpt, claude code, ethereum, gmail, iphone, kalashnikov, mounjaro, ozempic, playstation, siri, viagra,
    wegovy, xbox, zepbound
"""


#: Companies that are certain without a model, in this spelling.
UNMISTAKABLE = name_set(_UNMISTAKABLE)
CLUBS = name_set(_CLUBS)

#: The kinds of these names, whatever the model and their heads say; people of the same name are people.
RENOWNED: Mapping[str, EntityKind] = {
    **dict.fromkeys(map(fold, UNMISTAKABLE), "organisation"),
    **dict.fromkeys(
        name_set(",".join((_COMPANIES, _BANDS, _PRESS, _PARTIES_AND_MOVEMENTS, _AGENCIES, _LEAGUES))) | CLUBS,
        "organisation",
    ),
    **dict.fromkeys(name_set(_PEOPLE), "person"),
    **dict.fromkeys(("west bank", "gaza strip", "left bank", "outer banks", "wall street", "golan heights"), "place"),
    **dict.fromkeys(("islam", "christianity", "judaism", "hinduism", "buddhism", "sikhism", "catholicism"), "group"),
    **dict.fromkeys(("obamacare", "medicare", "medicaid"), "law"),
    **dict.fromkeys(name_set(_MEDICINES_AND_MACHINES), "product"),
    **dict.fromkeys(("brexit", "el nino", "la nina", "christmas", "easter", "ramadan", "diwali", "hanukkah"), "event"),
    **dict.fromkeys(("tet", "passover", "thanksgiving", "eid al-fitr", "eid al-adha", "semana santa"), "event"),
}

#: The rule for these names.
RULE_OF_RENOWNED = "list of well-known names"
