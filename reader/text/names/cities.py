"""The world's large cities by their English names, folded: the language model takes one in ten for a company.

Capitals of countries are known from the gazetteer. Cities that share their name with a club, a company, a person or
a plain word more often than not (Barcelona, Santos, Victoria, Split) are left out.
"""

from __future__ import annotations

from reader.text.names.gazetteer import is_capital, is_province
from reader.text.spelling import fold, remembered

_CITIES = """
    abidjan, acapulco, adelaide, aden, agadir, agra, ahmedabad, ajman, aleppo, alexandria, allahabad, almaty, ankara,
    antalya, antwerp, aqaba, arequipa, asuncion, atlanta, auckland, aurangabad, bahawalpur, baltimore, bandung,
    bangalore, bangui, baoding, basra, beira, belfast, belgaum, belo horizonte, benghazi, bengaluru, benin city,
    bergen, bhopal, bhubaneswar, bilbao, birmingham, blantyre, boise, bologna, bombay, bordeaux, bratislava, bremen,
    brisbane, bristol, bujumbura, bulawayo, bursa, busan, calcutta, calgary, cali, cape town,
    caracas, cartagena, casablanca, cebu, chandigarh, changchun, changsha, chengdu, chennai, chiang mai, chicago,
    chittagong, chongqing, cincinnati, ciudad juarez, cochabamba, coimbatore, cologne, constantine, cordoba,
    cork, cuenca, cusco, daegu, daejeon, dalian, dallas, davao, denver, detroit, donetsk, dortmund, douala, dresden,
    dubai, durban, dusseldorf, east london, edinburgh, edmonton, erbil, eskisehir, essen, faisalabad, fallujah, fez,
    fortaleza, frankfurt, fukuoka, gaza city, gdansk, geneva, genoa, glasgow, goma, gothenburg, grozny,
    guadalajara, guangzhou, guayaquil, gujranwala, guwahati, gwangju, haifa, halifax, hamburg, hangzhou,
    hanover, harbin, hebron, herat, hiroshima, ho chi minh city, hobart, homs, honolulu, houston, hyderabad, ibadan,
    incheon, indianapolis, indore, innsbruck, irkutsk, isfahan, islamabad, istanbul, izmir, jaffna, jaipur, jakarta,
    jalalabad, jeddah, jinan, johannesburg, johor bahru, kaduna, kandahar, kano, kanpur, kaohsiung, karachi, karbala,
    kathmandu, kawasaki, kazan, kharkiv, kherson, khulna, kirkuk, kisumu, kobe, kolkata, krakow, kumasi, kunming,
    kyoto, la paz, lagos, lahore, las vegas, lausanne, leeds, leicester, leipzig, lille, liverpool, lodz,
    los angeles, lubumbashi, lucknow, ludhiana, lviv, lyon, lyons, macau, madras, makassar, makkah, malmo, manchester,
    mandalay, manaus, maracaibo, mariupol, marrakech, marrakesh, marseille, mashhad, mecca, medan, medellin, medina,
    melbourne, memphis, mendoza, miami, milan, milwaukee, minneapolis, mombasa, monterrey, montreal, mosul, multan,
    mumbai, munich, murmansk, mysore, nablus, nagasaki, nagoya, nagpur, nairobi, najaf, nanjing, nantes, naples,
    nashville, natal, new orleans, new york city, ningbo, nizhny novgorod, nottingham, novosibirsk, nuremberg,
    oaxaca, odesa, odessa, omdurman, omsk, oran, osaka, ostrava, padang, palembang, palermo, patna, penang, perm,
    perth, peshawar, philadelphia, phnom penh, pittsburgh, plovdiv, port elizabeth, port harcourt, portland,
    porto alegre, poznan, pune, qingdao, quetta, raipur, ranchi, rangoon, rawalpindi, recife, riga, rosario,
    rostov-on-don, rotterdam, rouen, sacramento, saint petersburg, salt lake city, salvador de bahia, samarkand,
    san antonio, san diego, san francisco, san pedro sula, santa cruz de la sierra, santiago de cuba, sao paulo,
    sapporo, sarajevo, saskatoon, seattle, semarang, sendai, seville, sfax, shanghai, sharjah, sheffield, shenyang,
    shenzhen, shiraz, shymkent, smolensk, sochi, southampton, srinagar, st. louis, st. petersburg,
    stavanger, stuttgart, suez, surabaya, surat, suzhou, sydney, tabriz, tainan, taipei, taichung, taiyuan, tampa,
    tampere, tangier, tbilisi, tehran, tel aviv, thessaloniki, tianjin, tijuana, toronto, toulouse, trieste, tripoli,
    trondheim, tucson, turin, turku, ufa, ulsan, utrecht, uppsala, vadodara, valparaiso, vancouver, varanasi, varna,
    venice, vientiane, visakhapatnam, vladivostok, volgograd, voronezh, warsaw, winnipeg, wroclaw, wuhan,
    xiamen, xian, yangon, yekaterinburg, yerevan, yokohama, zamboanga, zanzibar, zaporizhzhia, zaragoza, zhengzhou,
    zhuhai, zurich
"""

CITIES = frozenset(" ".join(name.split()) for name in _CITIES.split(","))


@remembered
def is_city(name: str) -> bool:
    """Say whether ``name`` is that of a large city somewhere in the world."""
    return fold(name) in CITIES


@remembered
def is_known_place(name: str) -> bool:
    """Say whether ``name`` is a capital, a province or a large city, which may be somebody's name besides."""
    return is_capital(name) or is_province(name) or is_city(name)
