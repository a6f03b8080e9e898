"""The language of a text is recognised, or is "und" if it is not certain."""

from __future__ import annotations

import pytest

from reader.text.layout.languages import find_language, guess_language, may_be_english


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council voted on Tuesday to keep the night ferry for another year, and it was the last vote.", "en"),
        ("Der Rat hat am Dienstag beschlossen, dass die Fähre auch in der Nacht nicht eingestellt wird.", "de"),
        ("Le conseil a décidé mardi que la navette de nuit est maintenue pour une année, dans les deux sens.", "fr"),
        (
            "O Ministério da Agricultura anunciou que a cooperativa, com sede em Londrina, receberá uma ajuda do"
            " governo. A Câmara de Comércio de Curitiba e a central saúdam a decisão. A empresa e a Vale participam.",
            "pt",
        ),
        ("El consejo decidió el martes que el barco de la noche se mantiene por un año más, según los vecinos.", "es"),
        (
            "Il consiglio ha deciso che la nave della notte non si ferma, come gli abitanti hanno chiesto anche ieri.",
            "it",
        ),
        ("Ministeren mødte hende mandag. »Vi skal handle«, siger hun. Det er de enige om, og de skal mødes.", "da"),
        ("Ministeren møtte henne mandag. – Vi skal handle, sier hun. Det er de enige om, og de skal møtes.", "no"),
        ("Eksperten gikk ut mot et liknende angrep. – De skal ha makten og alle våpen der, mener hun i dag.", "no"),
        ("Rada rozhodla, že nočná loď bude premávať ešte rok, ako aj starostka povedala, keď sa o nej hovorilo.", "sk"),
        ("Rada rozhodla, že noční loď bude jezdit ještě rok, jak také starostka řekla, když se o ní mluvilo.", "cs"),
        ("Nehoda zastavila provoz na dálnici u Brna. Silničáři hlásí kolonu dlouhou osm kilometrů.", "cs"),
        ("Wypadek na autostradzie. Nie żyje kierowca ciężarówki, dwie osoby są ranne.", "pl"),
        (
            "Jiří Novák je pobijedio, ali se za plasman u finale borio još i Petr Kříž, što nije bilo ni brzo ni lako "
            "ni za njega ni za one koji su ga gledali.",
            "hr",
        ),
        ("Jiří Dvořák and Petr Kříž", "und"),
        ("Jiří Dvořák and the rest of Petr Kříž’s team", "en"),
        ("항구 위원회는 화요일 야간 여객선을 일 년 더 운항하기로 했다.", "ko"),
        ("港の委員会は火曜日、夜間フェリーの延長を決めた。", "ja"),
        ("港口委员会周二决定延长夜间渡轮。", "zh"),
        ("Совет решил продлить ночной паром ещё на год.", "ru"),
        ("Съветът реши да удължи нощния ферибот с още една година, за да помогне на жителите.", "bg"),
        ("Савет је одлучио да продужи ноћни трајект за још једну годину.", "sr"),
        ("Рада вырашыла працягнуць начны паром яшчэ на год, каб дапамагчы людзям, сказаў мэр.", "be"),
        ("Vijeće je odlučilo da će noćni trajekt voziti još godinu dana, što nije bilo u planu, ali je dobro.", "hr"),
        ("Svet je odločil, da bo nočni trajekt vozil še eno leto, kar ni bilo v načrtu, pa tudi ne po volji.", "sl"),
        ("Рада вирішила продовжити нічний пором ще на рік, її підтримали.", "uk"),
        ("قرر المجلس تمديد العبارة الليلية لمدة عام آخر", "ar"),
        ("Hafnarstjórnin ákvað að næturferjan skuli sigla áfram í eitt ár enn, sagði Orla við blaðamann.", "is"),
        (
            "Gece vapuru: Şehir Hatları seferlerini uzattığını açıkladı, yolcuların çoğu sevindi, kaptanın yanıtı kısa",
            "tr",
        ),
        ("Hội đồng quyết định giữ phà đêm thêm một năm nữa, bà Ngọc nói hôm thứ Ba", "vi"),
        ("Taryba nusprendė, kad naktinis keltas plauks dar metus, o tai buvo ne visų valia, bet taip jau yra.", "lt"),
        ("Dome nolēma, ka nakts prāmis kursēs vēl gadu, kas bija arī iedzīvotāju vēlme, lai tiktu uz salu.", "lv"),
        ("Nõukogu otsustas, et öine praam sõidab veel aasta, mis ei olnud plaanis, aga see on hea ja vajalik.", "et"),
        ("Baraza la mji limeamua kuwa kivuko cha usiku kitaendelea kwa mwaka mmoja, amesema meya wa mji huo.", "sw"),
        (
            "El consell ha decidit que el vaixell de nit continuï un any més, com han demanat els veïns amb una carta.",
            "ca",
        ),
        ("A Beginner’s Guide to Landscapes: A Four-Step Process", "und"),
        ("Minister on Friday linked Sohail's decision to break a treaty to a quarrel. I do not.", "und"),
        ("No deal, no way, as good as new", "und"),
        ("", "und"),
        ("12 34 56", "und"),
        ("Orla Finch Skerry Packet", "und"),
    ],
)
def test_the_language_is_guessed(text: str, language: str) -> None:
    assert guess_language(text) == language


_WELSH = "Penderfynodd y cyngor gadw’r fferi nos am flwyddyn arall, meddai Orla wrth y papur ddydd Mawrth. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_WELSH, True),
        (_WELSH * 8, False),
        ("Falk 3, Brenn 2, Osk 1. " * 20 + "They rowed to the pier and back.", True),
        ("", True),
    ],
)
def test_a_long_text_without_english_words_is_not_english(text: str, expected: bool) -> None:
    assert guess_language(text) == "und"
    assert may_be_english(text) is expected


@pytest.mark.parametrize(
    ("text", "stated", "language"),
    [
        ("Neue Fähre Skerry", "de", "de"),
        ("Neue Fähre Skerry", "de-AT", "de"),
        ("Neue Fähre Skerry", "German", "de"),
        ("Neue Fähre Skerry", "deutlich", "und"),
        ("Neue Fähre Skerry", "und", "und"),
        ("Neue Fähre Skerry", "", "und"),
        ("Falk, Brenn", "EN_us", "en"),
        (_WELSH * 8, "en", "und"),
        ("The ferry sails again, and the harbour is full of boats.", "de", "en"),
    ],
)
def test_what_is_stated_of_a_text_holds_where_it_does_not_tell(text: str, stated: str, language: str) -> None:
    assert find_language(text, stated) == language
