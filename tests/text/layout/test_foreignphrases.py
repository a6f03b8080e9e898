"""The furniture of pages in other languages is known by its words, and what an article says is not."""

from __future__ import annotations

import pytest

from reader.text.layout.furniture import furniture_rule

LINES = {
    "advertisement": (
        "La suite après la publicité", "Continua após a publicidade", "Dalsza część artykułu pod reklamą",
        "Tekst gaat verder onder de advertentie",
    ),
    "read-more": (
        "Zum Thema", "Nach oben", "Startseite > Lokales > Lunen", "Retour en haut", "Pour aller plus loin",
        "Accueil > Actualités > Lunel", "Te puede interesar: Un nuevo puente", "Sigue leyendo", "Lo más leído",
        "I più letti", "Torna su", "Continue lendo", "Voltar ao topo", "Meer over dit onderwerp", "Najczęściej czytane",
        "İlgili haberler", "ÇOK OKUNANLAR",
    ),
    "newsletter": (
        "Jetzt unseren Newsletter abonnieren und nichts mehr verpassen!", "Sie sind bereits Abonnent? Hier anmelden",
        "Abonnez-vous", "Article réservé aux abonnés", "Déjà abonné ? Se connecter", "Suscríbete para seguir leyendo",
        "¿Ya eres suscriptor? Inicia sesión", "Contenuto riservato agli abbonati", "Já é assinante? Entre",
        "Schrijf je in voor onze nieuwsbrief", "Zapisz się na newsletter", "Bültenimize abone olun",
    ),
    "share": (
        "Vorlesen", "12 commentaires", "Votre adresse e-mail ne sera pas publiée.", "12 comentarios",
        "Normas de participación", "Commenta", "Compartilhe no Facebook", "12 reacties", "Posłuchaj artykułu",
        "Bağlantıyı kopyala",
    ),
    "copyright": (
        "Alle Rechte vorbehalten.", "Lunener Rundschau. Alle Rechte vorbehalten.", "Tous droits réservés",
        "Todos los derechos reservados", "Riproduzione riservata", "Wszelkie prawa zastrzeżone", "Tüm hakları saklıdır",
    ),
    "photo": (
        "Symbolbild", "Bild: Stadt Lunen", "Photo AFP", "Crédit photo : Jean Lunel", "Imagen de archivo",
        "Foto de Marta Soler", "Foto d’archivio", "Archieffoto", "Fot. PAP", "Fotoğraf: AA",
    ),
    "tags": (
        "Schlagwörter: Brücke, Lunen", "Mots-clés : pont, Lunel", "Etiquetas: puente, Lunar", "Tagi: most, Lunin",
        "Etiketler: köprü, Lunen",
    ),
    "page": ("3 Min. Lesezeit", "Lecture 3 min.", "Haben Sie einen Fehler gefunden? Schreiben Sie uns.",
             "Signaler une erreur", "Segnala un errore"),
    "editing": ("Mit Material von dpa", "Le Courrier de Lunel avec AFP", "Źródło: PAP"),
}  # fmt: skip


@pytest.mark.parametrize(("rule", "line"), [(rule, line) for rule, lines in LINES.items() for line in lines])
def test_a_line_of_the_page_is_furniture(rule: str, line: str) -> None:
    assert furniture_rule(line) == f"furniture-{rule}"


@pytest.mark.parametrize(
    "line",
    [
        "Die Themen der Sitzung: Brücke und Straße wurden vertagt.",
        "Zum Thema Brücke sagte die Bürgermeisterin nichts.",
        "Nach oben ist noch viel Luft.",
        "Merken wird man das erst im Frühjahr.",
        "Pour aller plus loin, la ville devra emprunter.",
        "La suite de l’enquête sera longue.",
        "Los comentarios de los vecinos no se hicieron esperar.",
        "El tema es viejo: el puente cae.",
        "Torna la pioggia su Lunate",
        "Condividi la strada, dice il sindaco.",
        "Komentarze mieszkańców były ostre.",
        "Assine o contrato, disse o prefeito.",
        "Foto van de brug hangt nu in het museum.",
        "Der Preis: Alle Rechte bleiben bei der Stadt.",
    ],
)
def test_what_an_article_says_is_text(line: str) -> None:
    assert furniture_rule(line) is None
