"""The world's large cities by their English names, folded: the language model takes one in ten for a company.

Capitals of countries are known from the gazetteer. Cities that share their name with a club, a company, a person or
a plain word more often than not (Barcelona, Santos, Victoria, Split) are left out.
"""

from __future__ import annotations

from reader.text.names.lexicon.gazetteer import is_capital, is_province
from reader.text.spelling import fold, remembered

_CITIES = """
    aberdeen, abidjan, acapulco, adelaide, aden, agadir, agra, ahmedabad, ajman, albuquerque, aleppo, alexandria,
    allahabad, almaty, ambato, anchorage, ankara, antalya, antofagasta, antwerp, aqaba, arequipa, asuncion, atlanta,
    auckland, aurangabad, bahawalpur, baltimore, bandung, bangalore, bangui, baoding, barquisimeto, barranquilla,
    basra, batam, beira, belem, belfast, belgaum, belo horizonte, benghazi, bengaluru, benin city, bergen, bhopal,
    bhubaneswar, bilbao, birmingham, blantyre, bloemfontein, boise, bologna, bombay, bordeaux, bratislava, bremen,
    brisbane, bristol, bucaramanga, bujumbura, bukavu, bulawayo, bursa, busan, calcutta, calgary, cali, campinas,
    cape town, caracas, cardiff, cartagena, casablanca, cebu, cebu city, chandigarh, changchun, changsha, chengdu,
    chennai, chernihiv, chiang mai, chicago, chiclayo, chittagong, chongqing, cincinnati, ciudad juarez, cochabamba,
    coimbatore, cologne, constantine, cordoba, cork, cuenca, culiacan, curitiba, cusco, da nang, daegu, daejeon,
    dalian, dallas, davao, denver, des moines, detroit, donetsk, dortmund, douala, dresden, dubai, durban,
    dusseldorf, east london, edinburgh, edmonton, el fasher, eldoret, enugu, erbil, eskisehir, essen, exeter,
    faisalabad, fallujah, fez, fortaleza, frankfurt, fresno, fukuoka, gaza city, gdansk, geneva, genoa, george town,
    glasgow, goiania, goma, gothenburg, gqeberha, grozny, guadalajara, guangzhou, guayaquil, gujranwala, gulu, guntur,
    guwahati, gwangju, hai phong, haifa, halifax, hamburg, hangzhou, hanover, harbin, hebron, herat,
    hermosillo, hiroshima, ho chi minh city, hobart, hodeidah, homs, honolulu, houston, hyderabad, ibadan, iloilo,
    incheon, indianapolis, indore, innsbruck, irkutsk, isfahan, islamabad, istanbul, izmir, jaffna, jaipur, jakarta,
    jalalabad, jeddah, jenin, jinan, johannesburg, johor bahru, kaduna, kandahar, kano, kanpur, kansas city,
    kaohsiung, karachi, karbala, kathmandu, kawasaki, kazan, khan younis, kharkiv, kherson, khulna, kirkuk, kisumu,
    kitwe, kobe, kolkata, kota kinabalu, krakow, kuching, kumasi, kunming, kyoto, la paz, lagos, lahore, las vegas,
    latakia, lausanne, leeds, leicester, leipzig, lille, liverpool, lodz, los angeles, lubumbashi, lucknow, ludhiana,
    luhansk, lviv, lyon, lyons, macau, madras, maiduguri, makassar, makkah, malmo, manchester, mandalay, manaus,
    maracaibo, maracay, mariupol, marrakech, marrakesh, marseille, mashhad, mecca, medan, medellin, medina, melbourne,
    memphis, mendoza, miami, milan, milwaukee, minneapolis, mombasa, monterrey, montreal, mosul, multan, mumbai,
    munich, murmansk, mwanza, mykolaiv, mysore, nablus, nagasaki, nagoya, nagpur, nairobi, najaf, nakuru, nanjing,
    nantes, naples, nashville, natal, ndola, new orleans, new york city, ningbo, nizhny novgorod,
    nottingham, novosibirsk, nuremberg, oaxaca, odesa, odessa, oklahoma city, omaha, omdurman, omsk, oran,
    osaka, ostrava, padang, palembang, palermo, patna, pekanbaru, penang, perm, perth, peshawar, philadelphia,
    phnom penh, pittsburgh, plovdiv, polokwane, port elizabeth, port harcourt, port sudan, portland, porto alegre,
    poznan, puebla, pune, qingdao, quetta, rafah, raipur, rajshahi, ranchi, rangoon, rawalpindi, recife, riga,
    rosario, rostov-on-don, rotterdam, rouen, sacramento, saint petersburg, salt lake city, salvador de bahia,
    samarkand, san antonio, san diego, san francisco, san pedro sula, santa cruz de la sierra, santiago de cuba,
    sao paulo, sapporo, sarajevo, saskatoon, seattle, semarang, sendai, seville, sfax, shanghai, sharjah, sheffield,
    shenyang, shenzhen, shiraz, shymkent, smolensk, sochi, southampton, srinagar, st. louis, st. petersburg,
    stavanger, stuttgart, suez, surabaya, surat, suzhou, sydney, sylhet, tabriz, tainan, taipei, taichung, taiyuan,
    taiz, tallahassee, tampa, tampere, tangier, tbilisi, tehran, tel aviv, ternopil, thessaloniki, thiruvananthapuram,
    tianjin, tijuana, toronto, toulouse, trieste, tripoli, trondheim, tucson, tulsa, turin, turku, ufa, ulsan,
    utrecht, uppsala, vadodara, valparaiso, vancouver, varanasi, varna, venice, vientiane, vinnytsia, visakhapatnam,
    vladivostok, volgograd, voronezh, warsaw, wichita, winnipeg, wroclaw, wuhan, xiamen, xian, yangon, yekaterinburg,
    yerevan, yogyakarta, yokohama, zamboanga, zamboanga city, zanzibar, zaporizhzhia, zaragoza, zaria, zhengzhou,
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
