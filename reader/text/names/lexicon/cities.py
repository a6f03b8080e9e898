"""The world's large cities by their English names, folded: the language model takes one in ten for a company.

Capitals of countries are known from the gazetteer. Cities that share their name with a club, a company, a person or
a plain word more often than not (Barcelona, Santos, Victoria, Split) are left out.
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.text.names.lexicon.gazetteer import is_capital, is_province
from reader.text.spelling import fold, name_set, remembered

_CITIES = """
    a coruna, aalborg, aarhus, abakaliki, abbottabad, abeokuta, aberdeen, abha, abidjan, abobo, acapulco, adelaide,
    aden, ado-ekiti, afrin, agadir, agartala, agra, aguascalientes, ahmedabad, ahvaz, aizawl, ajman, ajmer, akita,
    akola, akron, aktau, aktobe, akure, akureyri, al ain, al khor, al-ula, alajuela, albany, albuquerque, aleppo,
    alexandria, alicante, alice springs, aligarh, allahabad, almaty, almeria, alor setar, amarillo, ambato, amiens,
    amravati, amritsar, anchorage, andijan, ankara, ann arbor, annaba, annapolis, ansan, antakya, antalya, antipolo,
    antofagasta, antwerp, anuradhapura, aomori, aqaba, aracaju, arequipa, arkhangelsk, arnhem, arusha, asansol,
    ashdod, asheville, ashkelon, assiut, astrakhan, asuncion, aswan, atbara, atlanta, atyrau, auckland, augsburg,
    aurangabad, avdiivka, avignon, awka, ayodhya, ayutthaya, baalbek, bacolod, badajoz, bafoussam, baguio,
    bahawalpur, bahia blanca, bahir dar, baidoa, bakhmut, balikpapan, ballarat, ballari, baltimore, bamenda,
    bamiyan, banda aceh, bandar abbas, bandar lampung, bandung, bangalore, bangui, banja luka, banjarmasin, bannu,
    baoding, baqubah, bareilly, bari, bariloche, barinas, barisal, barnaul, barquisimeto, barranquilla, basel,
    basra, batam, baton rouge, battambang, batticaloa, batumi, bauchi, beersheba, beira, bekasi, belagavi,
    beledweyne, belem, belfast, belgaum, belgorod, belo horizonte, bendigo, bengaluru, benghazi, benguela, benin
    city, benoni, bentiu, berdiansk, bergamo, bergen, besancon, bethlehem, bhagalpur, bharatpur, bhavnagar, bhilai,
    bhiwandi, bhopal, bhubaneswar, bialystok, bielefeld, bien hoa, bikaner, bilaspur, bilbao, biloxi, biratnagar,
    birgunj, birmingham, birnin kebbi, bismarck, bitola, bizerte, blantyre, bloemfontein, bluefields, blumenau,
    bobo-dioulasso, bocas del toro, bochum, bogor, bogura, boise, bokaro, boksburg, bolgatanga, bologna, bombay,
    bonn, bordeaux, bosaso, bouake, boulder, bournemouth, brampton, brasov, bratislava, braunschweig, bremen,
    brescia, brighton, brisbane, bristol, brno, bruges, bryansk, bucaramanga, bucha, bucheon, buea, buenaventura,
    bujumbura, bukavu, bukhara, bulawayo, bungoma, bunia, buraidah, burgas, buri ram, bursa, busan, butembo,
    bydgoszcz, caacupe, cabinda, cadiz, caen, cagayan de oro, cagliari, cairns, calabar, calais, calamba, calcutta,
    calgary, cali, camaguey, campinas, campo grande, can tho, cancun, cannes, canterbury, cap-haitien, cape coast,
    cape town, caracas, cardiff, carson city, cartagena, casablanca, catania, cebu, cebu city, cedar rapids, celaya,
    chabahar, chaguanas, chandigarh, changchun, changhua, changsha, changwon, charleroi, charlottetown, chattanooga,
    chattogram, cheboksary, chelyabinsk, chemnitz, chengdu, chennai, cheonan, cheongju, cherkasy, chernihiv,
    chernivtsi, chetumal, cheyenne, chiang mai, chiang rai, chiayi, chiba, chicago, chiclayo, chihuahua, chimbote,
    chimoio, chinandega, chinhoyi, chipata, chitral, chittagong, chitungwiza, choluteca, chongqing, christchurch,
    cienfuegos, cilegon, cimahi, cincinnati, ciudad del este, ciudad guayana, ciudad juarez, clermont-ferrand,
    cluj-napoca, cobija, cochabamba, coimbatore, coimbra, colchester, cologne, colorado springs, comilla, comodoro
    rivadavia, constanta, constantine, contagem, cordoba, cork, corpus christi, cotonou, cox's bazar, cucuta,
    cuenca, cuernavaca, cuiaba, culiacan, cumilla, curepipe, curitiba, cusco, cuttack, czestochowa, da lat, da nang,
    daegu, daejeon, dalian, dallas, damaturu, damietta, dammam, daraa, darjeeling, darmstadt, dasmarinas,
    daugavpils, davanagere, davangere, davao, davao city, daytona beach, debrecen, dehradun, deir ez-zor, denpasar,
    denver, depok, dera ghazi khan, dera ismail khan, derna, des moines, dessau, detroit, dhanbad, dharamshala,
    dibrugarh, dijon, dinajpur, dire dawa, dnipro, dohuk, dombivli, donetsk, dongguan, dortmund, douala, dresden,
    drogheda, dubai, dubrovnik, dubuque, duhok, duisburg, duluth, dundalk, dundee, dunedin, dunkirk, duqm, duque de
    caxias, durban, durgapur, durres, dusseldorf, dutse, east london, ebolowa, edinburgh, edmonton, eilat,
    eindhoven, ekurhuleni, el alto, el fasher, el geneina, el obeid, el paso, elazig, eldoret, enerhodar, ensenada,
    entebbe, enugu, erbil, erfurt, esenyurt, eskisehir, esmeraldas, espoo, essen, esteli, evansville, evaton,
    exeter, faisalabad, faiyum, fallujah, faridabad, feira de santana, fergana, fez, flagstaff, florianopolis, fort
    lauderdale, fort mcmurray, fort wayne, fort worth, fortaleza, foshan, franceville, francistown, frankfurt,
    fredericton, freiburg, fresno, fujairah, fukuoka, fukushima, funchal, fuzhou, gabes, galkayo, galveston, galway,
    gandhinagar, gangnam, gangneung, gangtok, garissa, garoua, garowe, gateshead, gatineau, gaza city, gazipur,
    gdansk, gdynia, geelong, gelsenkirchen, general santos, geneva, genoa, george town, ghaziabad, ghent, gifu,
    gijon, gilgit, gimhae, gisborne, giza, glasgow, goiania, gold coast, goma, gomel, gonaives, gondar, gorakhpur,
    goroka, gothenburg, goyang, gqeberha, grand rapids, graz, greensboro, grenoble, grimsby, grodno, groningen,
    grozny, guadalajara, guangzhou, guarulhos, guayaquil, guelph, guildford, guilin, guiyang, gujranwala, gujrat,
    gulfport, gulu, guntur, gurgaon, gurugram, gusau, guwahati, gwadar, gwalior, gwangju, gweru, gyeongju, gyumri,
    haarlem, hachioji, hai phong, haifa, haikou, haiphong, hakodate, halifax, hamamatsu, hambantota, hamburg,
    hangzhou, hanover, harar, harbin, hargeisa, haridwar, harrisburg, harrogate, hartford, hartlepool, hasakah, hat
    yai, hawassa, hebron, hefei, heidelberg, heraklion, herat, heredia, hermosillo, himeji, hiroshima, ho chi minh
    city, hobart, hoboken, hodeidah, hohhot, holguin, homs, honolulu, houston, howrah, hsinchu, hua hin, hualien,
    huambo, huancayo, huaraz, hubballi, huntsville, hurghada, hyderabad, iasi, ibadan, ibague, idlib, ikorodu,
    ile-ife, iloilo, iloilo city, ilorin, imphal, incheon, indianapolis, indore, innsbruck, invercargill, inverness,
    ioannina, ipoh, ipswich, iqaluit, iquique, iquitos, irapuato, irbid, irkutsk, irpin, isfahan, islamabad,
    ismailia, istanbul, itanagar, ivano-frankivsk, izhevsk, izium, izmir, jabalia, jabalpur, jacksonville, jacmel,
    jaffna, jaipur, jakarta, jalal-abad, jalalabad, jalandhar, jalgaon, jalingo, jammu, jamnagar, jamshedpur,
    jashore, jayapura, jeddah, jenin, jeonju, jericho, jersey city, jessore, jhansi, jijiga, jimma, jinan, jinja,
    joao pessoa, jodhpur, johannesburg, johor bahru, joinville, jos, juiz de fora, juliaca, jundiai, juneau, kabwe,
    kaduna, kaesong, kagoshima, kahama, kajiado, kakamega, kalaburagi, kalamazoo, kaliningrad, kamloops, kananga,
    kanazawa, kandahar, kandy, kano, kanpur, kansas city, kaohsiung, karachi, karaganda, karaj, karakol, karbala,
    kargil, karlsruhe, kashgar, kassala, kassel, kasur, kathmandu, katowice, katsina, kaunas, kawasaki, kazan,
    keelung, keetmanshoop, kelowna, kemerovo, kenema, kericho, khabarovsk, khamis mushait, khan younis, kharkiv,
    khartoum north, khayelitsha, kherson, khmelnytskyi, khon kaen, khost, khujand, khulna, kiambu, kiel, kikwit,
    kilkenny, kinmen, kirkuk, kiruna, kisangani, kisii, kismayo, kisumu, kitakyushu, kitale, kitui, kitwe,
    klagenfurt, klaipeda, knoxville, kobani, kobe, koblenz, kochi, koforidua, koh samui, kohima, kolhapur, kolkata,
    kollam, kolwezi, korba, kosice, kota bharu, kota kinabalu, kowloon, kozhikode, krabi, kragujevac, krakow,
    kramatorsk, krasnodar, krasnoyarsk, kropyvnytskyi, kryvyi rih, kuala terengganu, kuantan, kuching, kumamoto,
    kumasi, kunduz, kunming, kupang, kupiansk, kurashiki, kurnool, kursk, kurunegala, kutaisi, kwekwe, kyoto,
    l'aquila, la ceiba, la paz, la plata, la serena, labasa, lafia, lagos, lahore, lalitpur, lampedusa, lamu,
    lansing, lanzhou, laredo, larkana, las pinas, las vegas, lashio, lashkar gah, latacunga, latakia, launceston,
    lausanne, lautoka, le havre, le mans, leeds, legazpi, leicester, leiden, leipzig, lekki, les cayes, lethbridge,
    leuven, lhasa, liege, likasi, lille, limerick, limoges, linkoping, linz, lipetsk, little rock, liverpool,
    lleida, lobito, lodz, logrono, lokoja, londonderry, londrina, long beach, longueuil, los angeles, louisville,
    luang prabang, lubango, lubbock, lubeck, lublin, lubumbashi, lucknow, ludhiana, lugano, luganville, luhansk,
    lulea, luoyang, lusail, luton, lutsk, luxor, lviv, lyon, lyons, maastricht, macapa, macau, maceio, machakos,
    machala, madras, madurai, maebashi, magdeburg, magnitogorsk, mahikeng, maiduguri, mainz, makassar, makati,
    makeni, makhachkala, makkah, makurdi, malacca, malakal, malang, malegaon, malindi, malmo, manado, manaus,
    manchester, mandalay, mandaluyong, mandera, mangaluru, manizales, mannheim, mansoura, mar del plata, maracaibo,
    maracay, marawi, mardan, marib, maribor, marikina, maringa, mariupol, maroua, marrakech, marrakesh, marseille,
    masaya, mashhad, masvingo, matadi, matagalpa, matamoros, matanzas, matara, mataram, mathura, matola, matsudo,
    matsue, matsuyama, maturin, maun, mawlamyine, mazar-i-sharif, mazatlan, mbale, mbandaka, mbarara, mbeya,
    mbuji-mayi, mecca, medan, medellin, medicine hat, medina, meerut, mekelle, meknes, melaka, melbourne, melitopol,
    memphis, mendoza, merida, mersin, messina, metz, mexicali, miami, miaoli, milan, milton keynes, milwaukee,
    mingachevir, mingora, minna, minneapolis, minya, miskolc, misrata, mississauga, missoula, mixco, modena,
    modesto, mogilev, mokpo, mombasa, monchengladbach, moncton, montego bay, monteria, monterrey, montes claros,
    montpelier, montpellier, montreal, moradabad, morelia, morioka, morogoro, mostar, mosul, mount hagen, moyale,
    mthatha, mtwara, mukalla, mulhouse, multan, mumbai, munich, muntinlupa, murcia, murmansk, mutare, muzaffarabad,
    mwanza, myitkyina, mykolaiv, mymensingh, myrtle beach, mysore, mysuru, mzuzu, nablus, naga city, nagano,
    nagasaki, nagoya, nagpur, naha, nairobi, najaf, nakhon ratchasima, nakuru, namangan, nampula, namur, nanaimo,
    nanchang, nanded, nanjing, nanning, nantes, nantou, naples, narathiwat, narayanganj, narok, narva, nashik,
    nashville, nasiriyah, natal, natanz, navi mumbai, naypyitaw, nazareth, ndola, negombo, nellore, nelspruit,
    nepalgunj, netanya, neuquen, new orleans, new york city, newark, newry, nha trang, niigata, nijmegen, nikopol,
    nimes, ningbo, nishinomiya, niteroi, nizhny novgorod, nizwa, nnewi, noakhali, noida, nottingham, nova iguacu,
    novi sad, novokuznetsk, novosibirsk, nuevo laredo, nukus, nuremberg, nyala, nyeri, oakland, oaxaca, odense,
    odesa, odessa, ogbomoso, okara, okayama, okene, oklahoma city, olomouc, omaha, omdurman, omsk, onitsha, oran,
    orebro, orenburg, oruro, osaka, osasco, oshakati, oshawa, osijek, osnabruck, osogbo, ostrava, otjiwarongo,
    ouarzazate, oulu, oviedo, owerri, oxnard, padang, paderborn, padua, pakse, palembang, palermo, palmerston north,
    palmyra, palo alto, palu, pamplona, panaji, parakou, paranaque, pasadena, pasay, pasig, pathein, patiala, patna,
    patras, pattani, pattaya, pekanbaru, pemba, penang, penghu, pensacola, penza, peoria, perm, perpignan, perth,
    perugia, pescara, peshawar, petaling jaya, petrozavodsk, philadelphia, phnom penh, phuket, pietermaritzburg,
    pikine, pimpri-chinchwad, pinar del rio, pingtung, pisa, pittsburgh, piura, playa del carmen, plovdiv, plzen,
    pocatello, pohang, pointe-noire, poitiers, pokhara, pokrovsk, polokwane, poltava, pontianak, popayan, port
    elizabeth, port harcourt, port said, port sudan, port-gentil, portland, porto alegre, porto velho, portoviejo,
    potosi, potsdam, poznan, prayagraj, pristina, provo, pucallpa, puebla, puerto montt, puerto plata, puerto
    princesa, pune, punta arenas, punta cana, punta del este, puntarenas, putrajaya, pyeongtaek, qamishli, qingdao,
    quanzhou, queenstown, quelimane, queretaro, quetta, quetzaltenango, quezon city, quibdo, quy nhon, rabaul,
    rafah, rahim yar khan, raipur, rajkot, rajshahi, raleigh, ramadi, rancagua, ranchi, rangoon, rangpur, rapid
    city, raqqa, ras al khaimah, rasht, ravenna, rawalpindi, recife, red deer, regensburg, reggio calabria, rennes,
    reynosa, ribeirao preto, riga, rijeka, rimini, rio branco, rio gallegos, riobamba, riohacha, rivne, rockhampton,
    rosario, rostock, rostov-on-don, rotorua, rotterdam, rouen, rourkela, ruiru, rundu, rustenburg, ryazan,
    saarbrucken, sabratha, sacramento, sadr city, sagamihara, saguenay, saharanpur, sahiwal, saint petersburg,
    saint-etienne, saitama, salalah, salamanca, salerno, salford, salt lake city, saltillo, salvador de bahia,
    salzburg, samarinda, samarkand, samarra, san antonio, san bernardino, san diego, san francisco, san jose, san
    luis potosi, san pedro sula, san sebastian, sanaa, sanandaj, sandakan, sandton, sangli, santa barbara, santa
    cruz de la sierra, santa fe, santa marta, santiago de cuba, santo andre, santo domingo este, sanya, sao luis,
    sao paulo, sapporo, sarajevo, saratov, sargodha, saskatoon, savannakhet, schwerin, scottsdale, scranton,
    scunthorpe, seattle, sejong, semarang, sendai, seongnam, seremban, setif, sevastopol, seville, sfax, shah alam,
    shanghai, sharjah, sharm el-sheikh, sheffield, shekhupura, shenyang, shenzhen, sherbrooke, shijiazhuang,
    shillong, shimla, shiraz, shivamogga, shizuoka, shkoder, shreveport, shubra el-kheima, shusha, shymkent,
    sialkot, sibiu, sidon, siem reap, siena, sihanoukville, silchar, siliguri, simferopol, sincelejo, sioux falls,
    sirte, sittwe, skardu, sligo, sloviansk, smolensk, soacha, sochi, sohag, sohar, sokode, sokoto, solapur,
    solingen, songkhla, sorocaba, sousse, south tangerang, southampton, southend, southport, soweto, soyapango,
    spanish town, spokane, srebrenica, srinagar, st. gallen, st. john's, st. louis, st. petersburg, stara zagora,
    stavanger, stavropol, stellenbosch, stepanakert, stoke-on-trent, strasbourg, stuttgart, subang jaya, sudbury,
    suez, sukhumi, sukkur, sulaymaniyah, sumgait, sumy, sungai petani, sunshine coast, sunyani, surabaya, surakarta,
    surat, suwon, suzhou, swakopmund, swindon, sydney, sylhet, szczecin, szeged, tabriz, tacloban, tacna, tacoma,
    taguig, taichung, taif, tainan, taipei, taitung, taiyuan, taiz, takamatsu, takoradi, tallahassee, tamale, tampa,
    tampere, tampico, tanga, tangerang, tangier, tangshan, tanta, taoyuan, tapachula, taranto, tarija, tarlac,
    tarragona, tartu, tartus, tasikmalaya, taunggyi, tauranga, tbilisi, techiman, tehran, teknaf, tel aviv, temuco,
    tepic, teresina, ternopil, tetouan, tetovo, thane, the hague, thessaloniki, thika, thiruvananthapuram,
    thoothukudi, thrissur, thu duc, thunder bay, tianjin, tiberias, tijuana, tikrit, tilburg, timaru, timbuktu,
    timisoara, tiruchirappalli, tirunelveli, tirupati, tiruppur, toamasina, tobruk, tokushima, toluca, tolyatti,
    tomsk, toowoomba, topeka, torit, toronto, torquay, torreon, tottori, toulon, toulouse, townsville, trieste,
    trincomalee, tripoli, trois-rivieres, tromso, trondheim, trujillo, tshikapa, tshwane, tskhinvali, tucson,
    tucuman, tuen mun, tulcan, tulkarem, tulsa, tulum, tumakuru, turin, turku, tuscaloosa, tuxtla gutierrez, tuzla,
    tver, tyumen, uberlandia, udaipur, udine, udon thani, udupi, ufa, uijeongbu, ujjain, ulhasnagar, ulsan,
    ulyanovsk, umea, uppsala, urmia, uruapan, urumqi, ushuaia, utrecht, utsunomiya, uvira, uyo, uzhhorod, vadodara,
    valladolid, valledupar, valparaiso, vanadzor, vancouver, vantaa, varadero, varanasi, varna, vasteras, vellore,
    venice, veracruz, vereeniging, versailles, vicenza, vientiane, vijayawada, villahermosa, villavicencio, vinh,
    vinnytsia, virginia beach, visakhapatnam, vitebsk, vladivostok, vlore, volgograd, voronezh, vung tau, waco, wad
    madani, wajir, wakayama, walvis bay, warangal, warri, warsaw, welkom, wenzhou, wewak, whanganui, whangarei,
    whitehorse, wichita, wiesbaden, wilmington, winnipeg, winterthur, wolfsburg, wollongong, wolverhampton, wonju,
    wroclaw, wuhan, wuppertal, wurzburg, wuxi, xalapa, xi'an, xiamen, xian, xining, yakutsk, yalta, yamagata,
    yambio, yanbu, yangon, yantai, yekaterinburg, yellowknife, yenagoa, yeosu, yerevan, yilan, yinchuan, yogyakarta,
    yokohama, yola, yongin, yonkers, youngstown, yunlin, zacatecas, zadar, zagazig, zahedan, zahle, zakho,
    zamboanga, zamboanga city, zanzibar, zapopan, zaporizhzhia, zaragoza, zaria, zarqa, zawiya, zhengzhou,
    zhongshan, zhuhai, zhytomyr, zomba, zurich, zuwara
"""

# Regions that are no division of a country by this name, or whose country writes it otherwise.
_REGIONS = """
    abkhazia, aceh, alentejo, algarve, alsace, amazonia, anatolia, andalusia, antarctica, appalachia, apulia,
    aquitaine, asturias, auvergne, azores, balearic islands, balkans, balochistan, bavaria, bay area, bekaa valley,
    bohemia, boracay, borneo, brittany, burgundy, calabria, canary islands, cantabria, caribbean, carinthia,
    casamance, catalonia, caucasus, chechnya, cornwall, corsica, crete, crimea, cumbria, dagestan, darfur, donbas,
    donbass, east anglia, emilia-romagna, essequibo, extremadura, flanders, franche-comte, galapagos, galilee, gulf
    of guinea, hokkaido, horn of africa, indochina, ingushetia, inner mongolia, jeju, jutland, kabylia, kalimantan,
    kamchatka, karelia, kashmir, katanga, kerala, khyber pakhtunkhwa, kivu, kurdistan, ladakh, lancashire,
    languedoc, lapland, latin america, levant, liguria, limpopo, lombardy, lombok, lower saxony, luzon, maghreb,
    manchuria, michoacan, mindanao, moravia, nagorno-karabakh, new england, normandy, north kivu, north
    rhine-westphalia, nunavik, occitanie, okinawa, oromia, outback, pacific northwest, patagonia, peloponnese,
    picardy, piedmont, pomerania, provence, puglia, punjab, puntland, rakhine, sabah, sahel, sakhalin, sarawak,
    sardinia, saxony, scandinavia, schleswig-holstein, siberia, sicily, silesia, sinai, somaliland, south kivu,
    south ossetia, styria, sulawesi, sumatra, tamil nadu, tatarstan, thrace, thuringia, tibet, tierra del fuego,
    tigray, transnistria, transylvania, turkana, tuscany, tyrol, ulster, umbria, veneto, visayas, wallonia, west
    midlands, xinjiang, yorkshire, yucatan, zululand
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
