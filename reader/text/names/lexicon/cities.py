"""The world's large cities by their English names, folded: the language model takes one in ten for a company.

Capitals of countries are known from the gazetteer. Cities that share their name with a club, a company, a person or
a plain word more often than not (Barcelona, Santos, Victoria, Split) are left out.
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.text.names.lexicon.gazetteer import is_capital, is_province
from reader.text.spelling import fold, name_set, remembered

_CITIES = """
    a coruna, aalborg, aarhus, abbottabad, abeokuta, aberdeen, abidjan, acapulco, adelaide, aden, agadir, agartala,
    agra, aguascalientes, ahmedabad, aizawl, ajman, ajmer, akita, akron, aktau, aktobe, akure, akureyri, alajuela,
    albany, albuquerque, aleppo, alexandria, alicante, alice springs, allahabad, almaty, almeria, alor setar,
    amarillo, ambato, amiens, amritsar, anchorage, andijan, ankara, ann arbor, annaba, annapolis, antalya,
    antofagasta, antwerp, anuradhapura, aomori, aqaba, arequipa, arkhangelsk, arnhem, arusha, ashdod, asheville,
    ashkelon, astrakhan, asuncion, aswan, atbara, atlanta, atyrau, auckland, augsburg, aurangabad, avdiivka, avignon,
    ayodhya, ayutthaya, bacolod, badajoz, baguio, bahawalpur, bahia blanca, bahir dar, baidoa, bakhmut, balikpapan,
    ballarat, baltimore, bamenda, banda aceh, bandung, bangalore, bangui, banja luka, bannu, baoding, bareilly, bari,
    bariloche, barinas, barisal, barnaul, barquisimeto, barranquilla, basel, basra, batam, baton rouge, battambang,
    batticaloa, batumi, bauchi, beersheba, beira, bekasi, belem, belfast, belgaum, belgorod, belo horizonte, bendigo,
    bengaluru, benghazi, benguela, benin city, berdiansk, bergamo, bergen, besancon, bethlehem, bhopal, bhubaneswar,
    bialystok, bielefeld, bilbao, biloxi, biratnagar, birgunj, birmingham, bismarck, bitola, bizerte, blantyre,
    bloemfontein, bluefields, blumenau, bobo-dioulasso, bocas del toro, bochum, bogor, bogura, boise, bologna, bombay,
    bonn, bordeaux, bouake, boulder, bournemouth, brampton, brasov, bratislava, braunschweig, bremen, brescia,
    brighton, brisbane, bristol, brno, bruges, bryansk, bucaramanga, bucha, buenaventura, bujumbura, bukavu, bukhara,
    bulawayo, bunia, burgas, bursa, busan, butembo, bydgoszcz, cabinda, cadiz, caen, cagayan de oro, cagliari, cairns,
    calabar, calais, calcutta, calgary, cali, camaguey, campinas, can tho, cancun, cannes, canterbury, cap-haitien,
    cape coast, cape town, caracas, cardiff, carson city, cartagena, casablanca, catania, cebu, cebu city, cedar
    rapids, celaya, chandigarh, changchun, changsha, changwon, charleroi, charlottetown, chattanooga, chattogram,
    chelyabinsk, chemnitz, chengdu, chennai, cheongju, cherkasy, chernihiv, chernivtsi, cheyenne, chiang mai, chiang
    rai, chiayi, chiba, chicago, chiclayo, chihuahua, chinandega, chittagong, chitungwiza, choluteca, chongqing,
    christchurch, cienfuegos, cincinnati, ciudad guayana, ciudad juarez, clermont-ferrand, cluj-napoca, cochabamba,
    coimbatore, coimbra, colchester, cologne, colorado springs, comilla, constanta, constantine, cordoba, cork, corpus
    christi, cox's bazar, cucuta, cuenca, cuiaba, culiacan, curitiba, cusco, cuttack, czestochowa, da lat, da nang,
    daegu, daejeon, dalian, dallas, damietta, daraa, darjeeling, darmstadt, daugavpils, davao, davao city, daytona
    beach, debrecen, dehradun, deir ez-zor, denpasar, denver, depok, dera ismail khan, derna, des moines, dessau,
    detroit, dhanbad, dijon, dire dawa, dnipro, dohuk, donetsk, dongguan, dortmund, douala, dresden, drogheda, dubai,
    dubrovnik, dubuque, duhok, duisburg, duluth, dundalk, dundee, dunedin, dunkirk, durban, durgapur, durres,
    dusseldorf, east london, edinburgh, edmonton, eilat, eindhoven, ekurhuleni, el alto, el fasher, el geneina, el
    obeid, el paso, eldoret, enerhodar, ensenada, entebbe, enugu, erbil, erfurt, eskisehir, esmeraldas, espoo, essen,
    esteli, evansville, exeter, faisalabad, fallujah, faridabad, fergana, fez, flagstaff, florianopolis, fort
    lauderdale, fort wayne, fort worth, fortaleza, foshan, francistown, frankfurt, fredericton, freiburg, fresno,
    fukuoka, fukushima, funchal, fuzhou, gabes, galveston, galway, gangneung, gangtok, garissa, garoua, gateshead,
    gatineau, gaza city, gazipur, gdansk, gdynia, geelong, gelsenkirchen, general santos, geneva, genoa, george town,
    ghaziabad, ghent, gifu, gijon, gilgit, gimhae, giza, glasgow, goiania, goma, gomel, gonaives, gondar, gorakhpur,
    gothenburg, goyang, gqeberha, grand rapids, graz, greensboro, grenoble, grimsby, grodno, groningen, grozny,
    guadalajara, guangzhou, guayaquil, guelph, guildford, guiyang, gujranwala, gulfport, gulu, guntur, gurgaon,
    gurugram, guwahati, gwadar, gwalior, gwangju, gweru, gyumri, haarlem, hai phong, haifa, haikou, haiphong, halifax,
    hamamatsu, hamburg, hangzhou, hanover, harbin, hargeisa, harrisburg, harrogate, hartford, hartlepool, hat yai,
    hawassa, hebron, hefei, heidelberg, heraklion, herat, heredia, hermosillo, himeji, hiroshima, ho chi minh city,
    hobart, hoboken, hodeidah, hohhot, holguin, homs, honolulu, houston, howrah, hsinchu, hua hin, hualien, huambo,
    huancayo, huntsville, hyderabad, iasi, ibadan, ibague, idlib, iloilo, iloilo city, ilorin, imphal, incheon,
    indianapolis, indore, innsbruck, invercargill, inverness, ioannina, ipoh, ipswich, iqaluit, iquique, iquitos,
    irapuato, irbid, irkutsk, irpin, isfahan, islamabad, ismailia, istanbul, itanagar, ivano-frankivsk, izmir,
    jabalpur, jacksonville, jaffna, jaipur, jakarta, jalalabad, jalandhar, jammu, jamshedpur, jashore, jayapura,
    jeddah, jenin, jeonju, jericho, jersey city, jessore, jinan, jinja, joao pessoa, jodhpur, johannesburg, johor
    bahru, joinville, juneau, kaduna, kagoshima, kakamega, kalamazoo, kaliningrad, kamloops, kanazawa, kandahar,
    kandy, kano, kanpur, kansas city, kaohsiung, karachi, karaganda, karbala, kargil, karlsruhe, kashgar, kassala,
    kassel, kathmandu, katowice, katsina, kaunas, kawasaki, kazan, keelung, keetmanshoop, kelowna, kemerovo,
    khabarovsk, khan younis, kharkiv, khayelitsha, kherson, khmelnytskyi, khon kaen, khujand, khulna, kiel, kilkenny,
    kinmen, kirkuk, kiruna, kisangani, kisii, kismayo, kisumu, kitakyushu, kitale, kitwe, klagenfurt, klaipeda,
    knoxville, kobe, koblenz, kochi, koh samui, kohima, kolkata, kosice, kota bharu, kota kinabalu, kozhikode, krabi,
    kragujevac, krakow, kramatorsk, krasnodar, krasnoyarsk, kropyvnytskyi, kryvyi rih, kuala terengganu, kuantan,
    kuching, kumamoto, kumasi, kunming, kupiansk, kursk, kutaisi, kyoto, l'aquila, la ceiba, la paz, la plata, lagos,
    lahore, lampedusa, lamu, lansing, lanzhou, laredo, las vegas, latacunga, latakia, launceston, lausanne, le havre,
    le mans, leeds, leicester, leiden, leipzig, lethbridge, leuven, lhasa, liege, lille, limerick, limoges, linkoping,
    linz, little rock, liverpool, lleida, lodz, logrono, lokoja, londonderry, londrina, long beach, longueuil, los
    angeles, louisville, luang prabang, lubango, lubbock, lubeck, lublin, lubumbashi, lucknow, ludhiana, lugano,
    luhansk, lulea, luton, lutsk, luxor, lviv, lyon, lyons, maastricht, macapa, macau, maceio, machakos, machala,
    madras, madurai, magdeburg, mahikeng, maiduguri, mainz, makassar, makati, makhachkala, makkah, makurdi, malacca,
    malang, malindi, malmo, manado, manaus, manchester, mandalay, mandera, manizales, mannheim, mansoura, mar del
    plata, maracaibo, maracay, marawi, maribor, mariupol, marrakech, marrakesh, marseille, masaya, mashhad, masvingo,
    matagalpa, matanzas, mathura, matsue, matsuyama, maturin, maun, mawlamyine, mazatlan, mbale, mbarara, mbeya,
    mbuji-mayi, mecca, medan, medellin, medicine hat, medina, meerut, mekelle, meknes, melaka, melbourne, melitopol,
    memphis, mendoza, merida, messina, metz, mexicali, miami, milan, milton keynes, milwaukee, mingora, minna,
    minneapolis, miskolc, misrata, mississauga, missoula, modena, modesto, mogilev, mokpo, mombasa, monchengladbach,
    moncton, montego bay, monteria, monterrey, montpelier, montpellier, montreal, morelia, morioka, morogoro, mostar,
    mosul, mthatha, mtwara, mulhouse, multan, mumbai, munich, murcia, murmansk, mutare, muzaffarabad, mwanza,
    myitkyina, mykolaiv, mymensingh, myrtle beach, mysore, mzuzu, nablus, nagano, nagasaki, nagoya, nagpur, naha,
    nairobi, najaf, nakhon ratchasima, nakuru, namangan, nampula, namur, nanaimo, nanchang, nanjing, nanning, nantes,
    naples, narathiwat, narayanganj, narva, nashik, nashville, natal, nazareth, ndola, negombo, nelspruit, neuquen,
    new orleans, new york city, newark, newry, nha trang, niigata, nijmegen, nikopol, nimes, ningbo, niteroi, nizhny
    novgorod, noida, nottingham, novi sad, novosibirsk, nuevo laredo, nuremberg, nyala, nyeri, oakland, oaxaca,
    odense, odesa, odessa, okayama, oklahoma city, olomouc, omaha, omdurman, omsk, onitsha, oran, orebro, oruro,
    osaka, oshakati, oshawa, osijek, osnabruck, ostrava, otjiwarongo, ouarzazate, oulu, oviedo, owerri, oxnard,
    padang, paderborn, padua, pakse, palembang, palermo, palmerston north, palmyra, palo alto, pamplona, panaji,
    pasadena, pasay, patiala, patna, patras, pattani, pattaya, pekanbaru, pemba, penang, pensacola, peoria, perm,
    perpignan, perth, perugia, pescara, peshawar, petaling jaya, petrozavodsk, philadelphia, phnom penh, phuket,
    pietermaritzburg, pinar del rio, pingtung, pisa, pittsburgh, piura, playa del carmen, plovdiv, plzen, pocatello,
    pohang, poitiers, pokhara, pokrovsk, polokwane, poltava, pontianak, popayan, port elizabeth, port harcourt, port
    said, port sudan, portland, porto alegre, porto velho, potosi, potsdam, poznan, prayagraj, provo, puebla, puerto
    montt, puerto plata, puerto princesa, pune, punta arenas, punta cana, puntarenas, putrajaya, pyeongtaek, qingdao,
    queenstown, queretaro, quetta, quetzaltenango, quezon city, rafah, raipur, rajkot, rajshahi, raleigh, ramadi,
    ranchi, rangoon, rangpur, rapid city, raqqa, ravenna, rawalpindi, recife, red deer, regensburg, reggio calabria,
    rennes, reynosa, ribeirao preto, riga, rijeka, rimini, riobamba, rivne, rockhampton, rosario, rostock,
    rostov-on-don, rotorua, rotterdam, rouen, rourkela, rundu, rustenburg, ryazan, saarbrucken, sabratha, sacramento,
    saint petersburg, saint-etienne, saitama, salamanca, salerno, salford, salt lake city, saltillo, salvador de
    bahia, salzburg, samarinda, samarkand, samarra, san antonio, san bernardino, san diego, san francisco, san jose,
    san luis potosi, san pedro sula, san sebastian, sandakan, santa barbara, santa cruz de la sierra, santa fe, santa
    marta, santiago de cuba, sanya, sao paulo, sapporo, sarajevo, saratov, saskatoon, savannakhet, schwerin,
    scottsdale, scranton, scunthorpe, seattle, semarang, sendai, seongnam, seremban, setif, sevastopol, seville, sfax,
    shah alam, shanghai, sharjah, sheffield, shenyang, shenzhen, sherbrooke, shijiazhuang, shillong, shimla, shiraz,
    shizuoka, shkoder, shreveport, shymkent, sialkot, sibiu, sidon, siem reap, siena, sihanoukville, siliguri,
    simferopol, sincelejo, sioux falls, sirte, sittwe, sligo, sloviansk, smolensk, sochi, sokoto, solapur, solingen,
    songkhla, sousse, southampton, southend, southport, soweto, spokane, srebrenica, srinagar, st. gallen, st. john's,
    st. louis, st. petersburg, stara zagora, stavanger, stellenbosch, stoke-on-trent, strasbourg, stuttgart, sudbury,
    suez, sukkur, sulaymaniyah, sumy, surabaya, surat, suwon, suzhou, swakopmund, swindon, sydney, sylhet, szczecin,
    szeged, tabriz, tacloban, tacna, tacoma, taguig, taichung, tainan, taipei, taiyuan, taiz, takoradi, tallahassee,
    tampa, tampere, tanga, tangerang, tangier, tangshan, tanta, taoyuan, tapachula, taranto, tarija, tarragona, tartu,
    tartus, tauranga, tbilisi, tehran, tel aviv, temuco, teresina, ternopil, tetouan, tetovo, thane, the hague,
    thessaloniki, thika, thiruvananthapuram, thrissur, thunder bay, tianjin, tiberias, tijuana, tikrit, tilburg,
    timisoara, tiruchirappalli, toamasina, tobruk, tokushima, tomsk, toowoomba, topeka, toronto, torquay, torreon,
    tottori, toulon, toulouse, townsville, trieste, trincomalee, tripoli, trois-rivieres, tromso, trondheim, trujillo,
    tshwane, tucson, tucuman, tulsa, tulum, turin, turku, tuscaloosa, tuxtla gutierrez, tuzla, tver, tyumen, udaipur,
    udine, udon thani, ufa, ujjain, ulsan, umea, uppsala, uruapan, urumqi, ushuaia, utrecht, uvira, uyo, uzhhorod,
    vadodara, valladolid, valparaiso, vanadzor, vancouver, vantaa, varadero, varanasi, varna, vasteras, venice,
    versailles, vicenza, vientiane, vijayawada, villahermosa, villavicencio, vinnytsia, virginia beach, visakhapatnam,
    vitebsk, vladivostok, vlore, volgograd, voronezh, vung tau, waco, wajir, wakayama, walvis bay, warangal, warri,
    warsaw, wenzhou, whangarei, whitehorse, wichita, wiesbaden, wilmington, winnipeg, winterthur, wolfsburg,
    wollongong, wolverhampton, wonju, wroclaw, wuhan, wuppertal, wurzburg, xalapa, xiamen, xian, xining, yakutsk,
    yalta, yamagata, yangon, yekaterinburg, yellowknife, yeosu, yerevan, yilan, yinchuan, yogyakarta, yokohama, yola,
    yongin, yonkers, youngstown, zacatecas, zadar, zakho, zamboanga, zamboanga city, zanzibar, zaporizhzhia, zaragoza,
    zaria, zarqa, zhengzhou, zhuhai, zhytomyr, zomba, zurich, zuwara
"""

# Regions that are no division of a country by this name, or whose country writes it otherwise.
_REGIONS = """
    abkhazia, aceh, alentejo, algarve, alsace, amazonia, anatolia, andalusia, antarctica, appalachia, apulia,
    aquitaine, asturias, auvergne, azores, balearic islands, balkans, balochistan, bavaria, bay area, bohemia,
    borneo, brittany, burgundy, calabria, canary islands, cantabria, caribbean, carinthia, casamance, catalonia,
    caucasus, chechnya, cornwall, corsica, crete, crimea, cumbria, dagestan, darfur, donbas, donbass, east anglia,
    emilia-romagna, extremadura, flanders, franche-comte, galapagos, galilee, gulf of guinea, hokkaido, horn of
    africa, indochina, ingushetia, inner mongolia, jeju, jutland, kalimantan, karelia, kashmir, katanga, kerala,
    khyber pakhtunkhwa, kivu, kurdistan, ladakh, lancashire, languedoc, lapland, latin america, levant, liguria,
    lombardy, lower saxony, luzon, maghreb, manchuria, mindanao, moravia, nagorno-karabakh, new england, normandy,
    north rhine-westphalia, occitanie, okinawa, outback, pacific northwest, patagonia, peloponnese, picardy,
    piedmont, pomerania, provence, puglia, punjab, puntland, rakhine, sabah, sahel, sarawak, sardinia, saxony,
    scandinavia, schleswig-holstein, siberia, sicily, silesia, sinai, somaliland, south ossetia, styria, sulawesi,
    sumatra, tamil nadu, tatarstan, thrace, thuringia, tibet, tierra del fuego, tigray, transnistria, transylvania,
    tuscany, tyrol, ulster, umbria, veneto, visayas, wallonia, west midlands, xinjiang, yorkshire, yucatan, zululand
"""


# Other spellings and former names, with the usual names.
_SPELLINGS: Mapping[str, str] = {
    "kiev": "kyiv", "kharkov": "kharkiv", "lvov": "lviv", "odessa": "odesa", "nikolaev": "mykolaiv",
    "dnepropetrovsk": "dnipro", "zaporozhye": "zaporizhzhia", "chernigov": "chernihiv", "bombay": "mumbai",
    "calcutta": "kolkata", "madras": "chennai", "bangalore": "bengaluru", "mysore": "mysuru",
    "allahabad": "prayagraj", "gurgaon": "gurugram", "rangoon": "yangon", "saigon": "ho chi minh city",
    "peking": "beijing", "canton": "guangzhou", "macao": "macau", "mecca": "makkah", "marrakesh": "marrakech",
    "lyons": "lyon", "marseilles": "marseille", "chittagong": "chattogram", "jessore": "jashore",
    "malacca": "melaka", "khan yunis": "khan younis", "port elizabeth": "gqeberha",
    "st petersburg": "st. petersburg", "saint petersburg": "st. petersburg", "nur-sultan": "astana",
    "tiflis": "tbilisi", "erivan": "yerevan",
}  # fmt: skip


CITIES, _REGION_NAMES = name_set(_CITIES), name_set(_REGIONS)

#: The rule for a name that is found in these lists.
RULE_OF_CITIES = "list of cities and provinces"


@remembered
def is_city(name: str) -> bool:
    """Whether ``name`` is that of a large city somewhere in the world."""
    return fold(name) in CITIES


@remembered
def is_region(name: str) -> bool:
    """Whether ``name`` is a region that is no division of a country."""
    return fold(name) in _REGION_NAMES


@remembered
def is_known_place(name: str) -> bool:
    """Whether ``name`` is a capital, a region or a large city, which may be somebody's name besides."""
    return is_capital(name) or is_province(name) or is_city(name) or is_region(name)


def usual_spelling(key: str) -> str:
    """Return the usual name of a folded place: "kyiv" for "kiev"."""
    return _SPELLINGS.get(key, key)
