"""Speakers are found in other languages if the words beside the marks name them in a regular way."""

from __future__ import annotations

import pytest

from reader.text.speech.reporting.foreign import match_foreign
from reader.text.speech.reporting.marks import find_quotations
from tests.text.speech.test_speakers import article_of


def speaker(text: str) -> str | None:
    """Return who speaks the first quotation of ``text``."""
    found = match_foreign(text, find_quotations([text])[0][0])
    return text[slice(*found.speaker)] if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„Wir warten noch auf den Frost“, sagte Brandt am Montag.", "Brandt"),
        ("„Wir warten noch auf den Frost“, so Brandt.", "Brandt"),
        ("„Wir warten noch auf den Frost“, erklärte gestern Ursula von der Heide.", "Ursula von der Heide"),
        ("„Wir warten noch auf den Frost“, sagt Dr. Ute Brandt der Zeitung.", "Dr. Ute Brandt"),
        ("„Wir warten noch auf den Frost“, sagt der neue Trainer.", "der neue Trainer"),
        ("Brandt ergänzte: „Wir warten noch auf den Frost.“", "Brandt"),
        ("« Nous attendons encore le gel », a déclaré Mme Lunel.", "Mme Lunel"),
        ("« Nous attendons encore le gel », indique le maire Jean Lunel.", "Jean Lunel"),
        ("«Seguimos esperando la helada», explicó Marta del Río en la plaza.", "Marta del Río"),
        ("«Aspettiamo ancora il gelo», ha detto Rossini.", "Rossini"),
        ("„Wir warten noch auf den Frost“, schimpft der Bauer.", "der Bauer"),
        ("„Wir warten noch auf den Frost“, freut sich Otto Brandt.", "Otto Brandt"),
        ("„Wir warten noch auf den Frost“, sagte der 47-Jährige der Zeitung.", "der 47-Jährige"),
        (
            "« Nous attendons encore le gel », a rapporté le ministre des Forêts, Jean Lunel, dans une lettre.",
            "Jean Lunel",
        ),
        ("« Nous attendons encore le gel », écrit la porte-parole du parti lundi.", "la porte-parole du parti"),
        ("«Seguimos esperando la helada», dijo el alcalde de Los Pinos.", "el alcalde de Los Pinos"),
        ("«Seguimos esperando la helada», ha resumido Soler.", "Soler"),
        ("”Vi väntar fortfarande på kylan”, säger Lindqvist.", "Lindqvist"),
        ("”Vi väntar fortfarande på kylan”, skriver polisen på sin sida.", "polisen"),
        ("«Vi venter fortsatt på kulda», sa advokaten, og gikk.", "advokaten"),
        ("«Vi venter fortsatt på kulda», sier en glad trener til avisen.", "en glad trener"),
        ("«Vi venter fortsatt på kulda», sier det norske håpet.", "det norske håpet"),
        ("«Vi venter fortsatt på kulda», sier en talsperson for byen.", "en talsperson"),
        ("«Seguimos esperando la helada», resume el alcalde de Lunel, Otto Soler.", "Otto Soler"),
        ("«Seguimos esperando la helada», explicaba el ministerio.", "el ministerio"),
        ("”Odotamme yhä pakkasta”, sanoo pääministeri Aino Virta.", "Aino Virta"),
        ("„Még várjuk a fagyot” – mondta Nagy Villő.", "Nagy Villő"),
        ("„Încă așteptăm înghețul”, a declarat Sorin Vlaicu.", "Sorin Vlaicu"),
        ("„Încă așteptăm înghețul”, a mai spus joi primarul Sorin Vlaicu.", "Sorin Vlaicu"),
        ("„Încă așteptăm înghețul”, a adăugat șeful statului.", "șeful statului"),
        (
            "„Încă așteptăm înghețul”, a precizat purtătorul de cuvânt al Guvernului.",
            "purtătorul de cuvânt al Guvernului",
        ),
        ("„Încă așteptăm înghețul”, a spus aceasta.", "aceasta"),
        ("„Încă așteptăm înghețul”, spune Vlaicu.", "Vlaicu"),
        ('Bakan Hulusi Kargın, "Hâlâ donu bekliyoruz." dedi.', "Bakan Hulusi Kargın"),
        ("Tarlayı gösteren Kargın, “Hâlâ donu bekliyoruz” ifadelerini kullandı.", "Kargın"),
        ('"Hâlâ donu bekliyoruz." diyen Kargın, eve gitti.', "Kargın"),
        ('Kargın, şunları söyledi: "Hâlâ donu bekliyoruz."', "Kargın"),
        ('Kargın, Yalınız\'la görüştükten sonra, "Hâlâ donu bekliyoruz." diye konuştu.', "Kargın"),
        ("„Við bíðum enn eftir frostinu,“ segir Eydís Marý í samtali.", "Eydís Marý"),
        ("„Við bíðum enn eftir frostinu,“ sagði hún.", "hún"),
        ("“Bado tunasubiri baridi hiyo ya mwaka,” amesema Neema Juma.", "Neema Juma"),
        ("„Še vedno čakamo na mraz“, dodala Nina Hribar.", "Nina Hribar"),
        ("„Wir warten noch auf den Frost“, sagte von der Heide am Montag.", "von der Heide"),
        ("„Wir warten noch auf den Frost“, sagte von Lunel.", "von Lunel"),
        ("„Wir warten noch auf den Frost“, sagte Ministerin von der Heide.", "Ministerin von der Heide"),
        ("‘Wij wachten nog op de vorst’, zei van der Meer.", "van der Meer"),
        ("« Nous attendons encore le gel », a déclaré de Lunel.", "de Lunel"),
        ("«Seguimos esperando la helada», dijo de la Sierra.", "de la Sierra"),
        ("„Wir warten noch auf den Frost“, verlangte die Bäuerin.", "die Bäuerin"),
        ("„Wir warten noch auf den Frost“, sagt Ute Brandt von der Hochschule Lunel.", "Ute Brandt"),
        ("„Wir warten noch“, klagte die Leiterin der Schule in Lunel, Ute Brandt, vor Ort.", "Ute Brandt"),
        ("„Wir warten“, sagte Brandt.", "Brandt"),
        ("„Niemals!“ rief Brandt.", "Brandt"),
        ("«Seguimos esperando la helada», informó este ministerio en su balance.", "este ministerio"),
        ('Kargın, "Hâlâ donu bekliyoruz." ifadesini kullandı.', "Kargın"),
        (
            "„Wir warten noch auf den Frost“, twitterte der 35 Jahre alte Trainer.",
            "der 35 Jahre alte Trainer",
        ),
        ("„Wir warten noch auf den Frost“, stellte Brandt am Abend klar.", "Brandt"),
        ("„Wir warten noch auf den Frost“, ließ sie am Abend wissen.", "sie"),
    ],
)
def test_a_name_behind_a_verb_of_saying_speaks(text: str, expected: str) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brandt sagte der Zeitung: „Wir warten noch auf den Frost.“", "Brandt"),
        ("Am Montag sagte Ute Brandt: „Wir warten noch auf den Frost.“", "Ute Brandt"),
        ("Gestern sagte Brandt: „Wir warten noch auf den Frost.“", "Brandt"),
        ("Die neue Ministerin sagte: „Wir warten noch auf den Frost.“", "Die neue Ministerin"),
        ("Ute Brandt, Bäuerin in Lunel, sagte dazu: „Wir warten noch auf den Frost.“", "Ute Brandt"),
        ("Brandt bedankt sich und sagt dann: „Wir warten noch auf den Frost.“", "Brandt"),
        ("Ute Brandt zögert lange vor der Tür: „Wir warten noch auf den Frost.“", "Ute Brandt"),
        ("Brandt antwortet kühl: „Eindeutig.“", "Brandt"),
        ("Le maire a ajouté : « Nous attendons encore le gel. »", "Le maire"),
        ("El alcalde de Los Pinos añadió: «Seguimos esperando la helada».", "El alcalde de Los Pinos"),
        ("Noch fehlt etwas, so Brandt: „Wir warten noch auf den Frost.“", "Brandt"),
        ("Von der Heide sagte am Montag: „Wir warten noch auf den Frost.“", "Von der Heide"),
        ("Von der Tribüne sagte Brandt: „Wir warten noch auf den Frost.“", "Brandt"),
        ("El alcalde de Vigo, tras ver a Ana Soler, dijo: «Seguimos esperando».", "El alcalde de Vigo"),
        ("Brandt entgegnet: „Wir warten noch auf den Frost.“", "Brandt"),
        ("Brandt selbst sagte am Abend auf die Frage: „Wir warten noch auf den Frost.“", "Brandt"),
        ("Ute Brandt vom Institut für Frost (IFF) sagte: „Wir warten noch auf den Frost.“", "Ute Brandt"),
        ("Die Leiterin, Ute Brandt, sagte: „Wir warten noch auf den Frost.“", "Ute Brandt"),
        ("Das Institut für Frost in Lunel warnte: „Wir warten noch.“", "Das Institut für Frost in Lunel"),
        ("Ute Brandt, Leiterin der Schule in Lunel sagte am Montag: „Wir warten noch.“", "Ute Brandt"),
        ("Ute Brandt vom Institut für Frost, liefert eine Erklärung: „Wir warten noch.“", "Ute Brandt"),
        ("Der Verein aus Lunel hält in seinem Bericht fest: „Wir warten noch auf ihn.“", "Der Verein aus Lunel"),
        ("Zum Frost stellte Brandt am Abend klar: „Wir warten noch auf ihn.“", "Brandt"),
        ("Von Lunex heißt es zum Frost: „Wir warten noch auf ihn.“", "Lunex"),
    ],
)
def test_whoever_a_sentence_before_a_colon_tells_of_speaks(text: str, expected: str) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Según Soler, «seguimos esperando la helada».", "Soler"),
        ("Selon le maire, « nous attendons encore le gel ».", "le maire"),
        ("Soler afirmó el lunes en la plaza que la helada es «el único remedio».", "Soler"),
        ("Antes de la cosecha, Soler ha recalcado que la helada es «el único remedio».", "Soler"),
        ("La ministra, Ana Soler, que aseguró que la helada es «el único remedio».", "Ana Soler"),
        ("Le maire a affirmé que le gel avait « pris un caractère sérieux ».", "Le maire"),
        ("Brandt sagt auch, dass der Frost „in seiner Dimension überschätzt wird“.", "Brandt"),
        ("Vlaicu a declarat, luni, că înghețul este „singurul leac”.", "Vlaicu"),
        ("I går sa Lindqvist till tidningen att kylan ”inte är säker”.", "Lindqvist"),
    ],
)
def test_whoever_a_clause_around_the_words_is_ascribed_to_speaks(text: str, expected: str) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ute Brandt nannte den Frost „völlig harmlos“.", "Ute Brandt"),
        ("Am Montag nannte Brandt den Frost „harmlos“.", "Brandt"),
        ("Er sprach von einem „schwarzen Tag“.", "Er"),
        ("Das Dorf bezeichnete den Frost als „harmlos“.", "Das Dorf"),
        ("Jean Lunel a dénoncé « un scandale ».", "Jean Lunel"),
        ("Mardi, Jean Lunel s’est dit « très inquiet ».", "Jean Lunel"),
        ("Marta Soler calificó la helada de «inaceptable».", "Marta Soler"),
        ("Il ministro Carlo Rossini ha definito il gelo «inaccettabile».", "Carlo Rossini"),
        ('Jan de Wit noemt de vorst "onhoudbaar".', "Jan de Wit"),
        ("Brand im Dorf: Feuerwehr nennt Lage „völlig harmlos“.", "Feuerwehr"),
        ("Er forderte „mehr Zeit für den Frost“.", "Er"),
        ("Die Sprecherin, Ute Brandt, würdigte ihn als „Freund“.", "Ute Brandt"),
        ("In Lunel bezeichnete es Brandt als „Privileg“.", "Brandt"),
        ("Marta Soler describió la helada como «muy grave».", "Marta Soler"),
        ("Der Autor nennt sein Buch „Der Berg“.", None),
        ("Die Partei, die sich „neue Mitte“ nennt, tagt.", None),
        ("Brandt lobte den Plan, das Dorf heißt „alter Hof“.", None),
    ],
)
def test_whoever_judges_something_in_a_few_words_speaks(text: str, expected: str | None) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("« Il fait froid, souligne-t-elle. Le gel est là. »", "elle"),
        ("« Il fait froid, a-t-il ajouté. Le gel est là. »", "il"),
        ("« Il fait froid, explique Jean Lunel. Le gel est là. »", "Jean Lunel"),
        ("« Il fait froid, explique mon livre. Le gel est là. »", None),
    ],
)
def test_an_aside_within_french_marks_tells_who_speaks(text: str, expected: str | None) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Soler afirmó que el club se llama «Los Pinos».",
        "Brandt sagt, dass es schneit. „Wir warten auf den Frost.“",
    ],
)
def test_a_clause_around_a_name_tells_nothing(text: str) -> None:
    assert speaker(text) is None


@pytest.mark.parametrize(
    ("called", "expected"),
    [
        ("Brandt", "Otto Brandt"),
        ("Herr Brandt", "Otto Brandt"),
        ("Trainer Otto Brandt", "Otto Brandt"),
        ("Frau Brandt", "Frau Brandt"),
        ("Ilvo Brandt", "Ilvo Brandt"),
        ("Lunel", "Lunel"),
        ("von der Heide", "Ada von der Heide"),
        ("Frau von der Heide", "Ada von der Heide"),
    ],
)
def test_whoever_is_called_by_the_family_name_has_the_name_in_full(called: str, expected: str) -> None:
    article = article_of(
        None,
        f"„Wir warten noch auf den Frost“, sagte {called} am Montag.",
        "Der Trainer Otto Brandt ging gestern nicht mit. Auch Petra Lunel und Robert Lunel blieben noch im Dorf, "
        "Ada von der Heide nicht.",
    )
    assert article.language == "de"
    assert [quote.speaker for quote in article.quotes] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„Wir warten noch auf den Frost“, sagte er. Um ihn standen Kinder.", "er"),
        ("„Wir warten noch auf den Frost“, sagte sie der Zeitung.", "sie"),
        ("Sie sagte: „Wir warten noch auf den Frost.“", "Sie"),
        ("Und er ist überzeugt: „Wir warten noch auf den Frost.“", "er"),
        ("Am Montag sagte er: „Wir warten noch auf den Frost.“", "er"),
        ("« Nous attendons encore le gel », a-t-il déclaré à Paris.", "il"),
        ("« Nous attendons encore le gel », explique-t-elle.", "elle"),
        ("«Seguimos esperando la helada», dijo.", ""),
        ('O gün tarlada "Hâlâ donu bekliyoruz." dedi.', ""),
        ("«Seguimos esperando la helada», ha insistido.", ""),
        ("Y añadió: «Seguimos esperando la helada».", ""),
        ("Además insistió en la plaza: «Seguimos esperando la helada».", ""),
        ("Asimismo, afirmó que la helada es «el único remedio».", ""),
        ("Et d’ajouter : « Nous attendons encore le gel. »", ""),
    ],
)
def test_a_pronoun_or_a_verb_alone_speaks_for_somebody_known(text: str, expected: str) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "„Wir warten noch auf den Frost“, heißt es in Brandts Brief.",
        "„Wir warten noch auf den Frost“, lautet das Motto.",
        "„Wir warten noch auf den Frost“, steht auf dem Schild.",
        "„Wir warten noch auf den Frost“, mit dem Brandt lebt.",
        "„Der Frost“ sagte Brandt nichts.",
        "Das Motto lautet: „Wir sind alle eins.“",
        "Auf dem Schild steht: „Betreten auf eigene Gefahr!“",
        "Ihre Arbeit bringt sie an den Rand: „Wir warten noch auf den Frost.“",
        "Diesen Frost sieht man in Lunel: „Wir warten noch auf ihn.“",
        "In der Zeitung von Lunel heißt es: „Wir warten noch auf den Frost.“",
        "Die Frage stellt sich hier: „Warten wir noch auf den Frost?“",
        "Ich sagte: „Wir warten noch auf den Frost.“",
        "„Încă așteptăm înghețul”, a declarat la Digi24 primarul.",
        'Bakanlıktan yapılan açıklamada "Hâlâ donu bekliyoruz." denildi.',
        "«Seguimos esperando la helada», dijo de Soler.",
        "„Wir warten noch auf den Frost“, sagt von Beginn an das Schild.",
        "« Nous attendons encore le gel », peut-on lire sur la porte.",
        "«Vi venter fortsatt på kulda», sier noen.",
        "«Vi venter fortsatt på kulda», sier igjen.",
    ],
)
def test_nobody_speaks_where_nobody_is_named(text: str) -> None:
    assert speaker(text) is None


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (
            ["Petra Brandt hat den Hof übernommen. „Wir warten noch auf den Frost“, sagt sie."],
            "Petra Brandt",
        ),
        (
            [
                "„Wir warten noch auf den Frost“, sagte der Trainer am Montag nach der langen Reise.",
                "Bei der Frau von Otto Brandt war es nicht anders. „Wir haben viel Zeit“, sagte er.",
            ],
            "der Trainer",
        ),
        (
            ["Otto Keller ging nicht mit, und Petra Brandt war auch da. „Wir haben viel Zeit“, sagte er."],
            "Otto Keller",
        ),
        (
            [
                "Le parc attend. « Nous attendons encore le gel », a déclaré Marie Lunel devant la porte.",
                "Le parc reste fermé cette semaine. « Nous avons tout notre temps », a-t-elle ajouté.",
            ],
            "Marie Lunel",
        ),
        (
            [
                "La plaza sigue cerrada. «Seguimos esperando la helada», explicó Marta del Río a los vecinos.",
                "El parque abrirá en mayo. «Tenemos mucho tiempo», añadió.",
            ],
            "Marta del Río",
        ),
        (
            [
                "Trainer Wolodar Heide kam zu spät auf den Hof und ging früh.",
                "Am Abend sprach er von „vielen kleinen und großen Sorgen“, die der Winter bringt.",
            ],
            "Wolodar Heide",
        ),
        (["Es war still im Dorf und auf dem Feld daneben. „Wir warten noch auf den Frost“, sagte er."], None),
        (["Die Sprecherin des Vereins winkt ab: „Wir warten noch auf den Frost.“"], "Die Sprecherin des Vereins"),
        (["Am Telefon zeigt sich die Sprecherin des Vereins kühl: „Wir warten noch.“"], "die Sprecherin des Vereins"),
        (["Auch die Experten der Lunel-Bank sehen es so: „Wir warten noch.“"], "die Experten der Lunel-Bank"),
        (["In der Wohnung der Sprecherin hängt ein Zettel: „Wir warten noch auf ihn.“"], None),
        (["Der Trainer und die Sprecherin streiten im Dorf: „Wir warten noch auf ihn.“"], None),
        (["Ute Brandt, Gründerin der Partei „Neuer Frost“ beteuerte: „Wir warten noch auf ihn.“"], "Ute Brandt"),
        (["Ähnlich sieht es Petra Brandt vom Hof in Lunel: „Wir warten noch auf den Frost.“"], "Petra Brandt"),
        (
            [
                "„Wir warten noch auf den Frost“, sagte Petra Brandt. Der Winter sei zu mild. Umso wichtiger seien "
                "Nachbarn, die offen redeten: „Wer allein bleibt, verliert den Mut.“"
            ],
            "Petra Brandt",
        ),
        (
            [
                "Der Winter sei zu mild, erklärte Petra Brandt. Daneben fehle es auch an Geld vom Land. „Für die Bäume "
                "haben wir nichts mehr.“"
            ],
            "Petra Brandt",
        ),
        (
            [
                "„Wir warten noch auf den Frost“, sagte Petra Brandt am Montag nach der langen Reise im Dorf.",
                "„Der Winter ist zu mild. Es ist Zeit, dass er kommt.“",
            ],
            "Petra Brandt",
        ),
        (
            [
                "Auch die Bäuerin Petra Brandt forderte das Land auf, bis zum Ende des Jahres Geld zu geben.",
                "„Der Winter ist zu mild. Es ist Zeit, dass er kommt.“",
            ],
            "Petra Brandt",
        ),
        (
            [
                "Mette Lindqvist tager imod i sin lille butik på havnen, og hun griner meget, mens hun taler.",
                "Men hun har ikke glemt sine rødder. »Jeg er glad«, siger Mette Lindqvist.",
                "Det er en tilgang, hun også bruger i butikken i dag, hvor der er mange mennesker.",
                "»Jeg lærer de unge, at man skal være til. Det er det hele.«",
            ],
            "Mette Lindqvist",
        ),
        (
            [
                "Petra Brandt traf Otto Keller, und beide redeten lange über den Winter und über den Frost.",
                "„Der Winter ist zu mild. Es ist Zeit, dass er kommt.“",
            ],
            None,
        ),
    ],
)
def test_a_pronoun_means_whoever_has_spoken_or_been_named(paragraphs: list[str], expected: str | None) -> None:
    quotes = article_of(None, *paragraphs).quotes
    assert quotes[-1].speaker == expected


def test_only_whoever_is_named_right_before_speaks_on() -> None:
    article = article_of(
        None,
        "Der Winter kommt spät in diesem Jahr, und die Bauern am Fluss werden langsam ungeduldig, wie es heißt.",
        "„Wir warten noch auf den Frost“, sagte Brandt. „Dann sehen wir weiter.“ Die Nachbarn sind nicht so ruhig.",
        "„Das dauert uns zu lange“, klagen viele im Dorf. „Wir haben keine Zeit“, meint Heide.",
    )
    assert article.language == "de"
    assert [quote.speaker for quote in article.quotes] == ["Brandt", "Brandt", None, "Heide"]


def test_thousands_of_marks_take_no_time() -> None:
    text = "„Wir warten noch“, sagte der " * 3_000
    assert sum(match_foreign(text, quotation) is not None for quotation in find_quotations([text])[0]) == 0


def test_thousands_of_pronouns_and_names_take_no_time() -> None:
    article = article_of(None, "Petra Brandt geht nicht von hier weg. „Wir warten noch hier“, sagte sie. " * 2_000)
    assert {quote.speaker for quote in article.quotes} == {"Petra Brandt"}
