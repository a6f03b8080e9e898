"""Cities that papers put before their texts without capitals, a date or an agency: "Doha: …", "Johannesburg - …"."""

from __future__ import annotations

from reader.text.spelling import word_set

#: In small letters; the cities from which the papers and agencies of all continents report most.
CITIES = frozenset(
    name.replace("_", " ")
    for name in word_set(
        """
        calgary christchurch dunedin edmonton halifax hobart saskatoon winnipeg
        abidjan abu_dhabi abuja accra addis_ababa adelaide aden ahmedabad aleppo algiers almaty amman amsterdam ankara
        antananarivo ashgabat asmara asunción athens atlanta auckland baghdad bahrain baku bamako bangalore bangkok
        bangui banjul barcelona basra beijing beirut belgrade bengaluru benghazi berlin bern bhopal bhubaneswar bishkek
        bogotá boston brasília bratislava brazzaville brisbane brussels bucharest budapest buenos_aires bujumbura
        bulawayo cairo calcutta canberra cape_town caracas casablanca chandigarh chennai chicago chittagong cologne
        colombo conakry copenhagen dakar dallas damascus dar_es_salaam dehradun delhi denver detroit dhaka doha dubai
        dublin durban dushanbe edinburgh entebbe erbil frankfurt freetown gaborone gaza gaza_city geneva georgetown
        ghent glasgow goma guatemala_city guwahati hamburg hanoi harare havana helsinki hong_kong houston hyderabad
        imphal islamabad istanbul jaffna jaipur jakarta jammu jeddah jerusalem johannesburg juba kabul kampala kano
        karachi kathmandu khartoum kigali kingston kinshasa kochi kolkata kuala_lumpur kuwait kuwait_city kyiv la_paz
        lagos lahore lausanne leeds libreville lilongwe lima lisbon liverpool ljubljana lomé london los_angeles luanda
        lucknow lusaka luxembourg madinah madrid makkah malabo manama manchester mangaluru manila maputo maseru mecca
        medina melbourne mexico_city miami milan minsk mogadishu monrovia montevideo montreal moscow mumbai munich
        muscat mysuru n'djamena nagpur nairobi naypyitaw new_delhi new_york niamey nicosia nouakchott oslo ottawa
        ouagadougou panaji panama_city paris patna perth peshawar philadelphia phnom_penh port_louis port_moresby
        port-au-prince prague pretoria pristina pune pyongyang quetta quito rabat raipur ramallah ranchi rangoon
        rawalpindi reykjavik riga rio_de_janeiro riyadh rome rotterdam san_francisco san_josé san_salvador sana'a sanaa
        santiago santo_domingo sarajevo seattle seoul shanghai sharjah shillong shimla singapore skopje sofia srinagar
        stockholm surat suva sydney taipei tallinn tashkent tbilisi tegucigalpa tehran tel_aviv the_hague thessaloniki
        thiruvananthapuram tirana tokyo toronto tripoli tunis ulaanbaatar valletta vancouver varanasi vatican_city
        vienna vientiane vijayawada vilnius visakhapatnam warsaw washington wellington windhoek yangon yaoundé yerevan
        zagreb zürich
        """
    )
)
