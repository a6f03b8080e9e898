"""The words of furniture lines in German, French, Spanish, Italian, Portuguese, Dutch, Polish and Turkish, by rule."""

from __future__ import annotations

#: Phrases of such lines by rule, written like those of the phrasebook. None could be a sentence or a heading of a text.
FOREIGN: dict[str, tuple[str, ...]] = {
    "advertisement": (
        r"(la suite|l['’]article continue) (après|sous) (la|cette) (publicité|pub)",
        r"(continúa|sigue|la noticia continúa) (después|debajo|tras) de (la|esta) publicidad",
        r"(continua|a notícia continua|o artigo continua) (após|depois d)[ae]? ?(a )?publicidade",
        r"(l['’]articolo )?(continua|prosegue) (dopo|sotto) la pubblicità",
        r"(dalsza|ciąg dalszy|pozostała)( część)?( artykułu| tekstu)? (pod|poniżej) (reklam\w+|materiał\w* wideo)",
        r"(de )?(tekst|artikel) (gaat|loopt) (verder|door) (onder|na) de (advertentie|foto|video)",
    ),
    "read-more": (
        r"(zum thema|zum archiv|zur (autorin|themenseite|übersicht)|nach oben|zum seitenanfang|seitenanfang"
        r"|(die )?(neuesten?|aktuelle|letzte) (nachrichten|meldungen|artikel)|mehr (aus|von|über) <Name>( <Name>){0,2}"
        r"|passend dazu|ähnliche artikel|verwandte (artikel|themen)|top[- ]?(themen|artikel)|alle artikel)",
        r"((à )?lire aussi|pour aller plus loin|retour (en haut|à l['’]accueil)|haut de page|nos (articles|dossiers)"
        r"|articles (liés|similaires|associés|récents)|dans la même (rubrique|catégorie)|sur ce (sujet|thème)"
        r"|voir (tous|toutes) les (articles|actualités)|dernières (actualités|nouvelles|infos)|les plus (lus|commentés)"
        r"|à (voir|découvrir)( aussi)?|notre dossier|en (continu|direct)|lire l['’]article complet)",
        r"((te|le|os) puede interesar…0|volver arriba|(ir )?arriba|sigue leyendo|seguir leyendo|últimas noticias"
        r"|(noticias|artículos|temas) relacionad[oa]s?|relacionad[oa]s?|otras noticias|más noticias|ver (todo|todas"
        r"|más)"
        r"|en (esta noticia|portada)|también te puede interesar|no te pierdas|lo último|más leíd[oa]s?)",
        r"(te|le|os) puede interesar\s?:…|también te puede interesar\s?:…",
        r"((i )?più letti|torna (su|in alto|all['’]inizio)|leggi (tutto|l['’]articolo( completo)?)|ultime notizie"
        r"|ti potrebbe (anche )?interessare|(notizie|articoli) (correlat[ei]|simili)|in primo piano|altre notizie)",
        r"(potrebbe interessarti|ti potrebbe interessare)( anche)?\s?:…",
        r"(voltar (ao topo|para o (topo|início))|continue? (lendo|a ler)|últimas notícias|(as )?mais (lidas|vistas)"
        r"|(notícias|artigos|conteúdos?) relacionad[oa]s?|relacionad[oa]s?|veja mais|outras notícias|ler mais)",
        r"(terug naar (boven|home)|meer (over dit (onderwerp|thema)|nieuws|artikelen)|gerelateerd(e artikelen)?"
        r"|(het )?laatste nieuws|verder lezen|meest (bekeken|gedeeld)|aanbevolen|lees het (hele|volledige) artikel)",
        r"((wróć|powrót) (na|do) (górę|góry|strony głównej)|do góry|najczęściej (czytane|komentowane)|najnowsze"
        r"|(powiązane|podobne) (artykuły|tematy)|więcej (na ten temat|wiadomości|o:?)|polecane|zobacz (więcej"
        r"|wszystkie)"
        r"|(polecamy|to cię zainteresuje))(\s?:…|)",
        r"(ilgili haber(ler)?|çok okunan(lar)?|(bunlar|bunu) da (oku|ilginizi çekebilir)|ayrıca okuyun|haberin devamı"
        r"|(diğer|son|benzer) haberler|devamını oku(mak için tıklayın)?|öne çıkanlar|yukarı)(\s?:…|)",
        # The way to the article: "Startseite > Lokales > Lunen".
        r"(startseite|accueil|inicio|início|strona główna|ana ?sayfa|hem|hjem|forsiden?|etusivu)"
        r"( ?[>»›/|] ?[^>»›/|.!?]{2,40}){1,5}",
    ),
    "newsletter": (
        r"(jetzt |hier )?(unseren |den |zum )?(kostenlosen )?newsletter( (kostenlos|jetzt|hier))? (abonnieren"
        r"|bestellen)"
        r"( und …80)?|(jetzt )?(zum|für (den|unseren)) (kostenlosen )?newsletter( gratis)? anmelden",
        r"(jetzt (weiterlesen|abonnieren|testen|registrieren|anmelden)|weiterlesen mit) ?…30"
        r"|(sie|du) (sind|bist) (schon|bereits) …20(abonnent(in)?|registriert|kunde|mitglied)\?…60",
        r"(exklusiv|nur) für abonnent(en|innen|:innen)|(einloggen|anmelden|registrieren|abonnieren|abo bestellen)",
        r"(je m['’])?(abonne[rz]?([- ]vous)?|s['’]abonner)( (à|dès|pour) …80)?|(déjà|vous êtes) abonnée?s? ?\?…60",
        r"(article|contenu) (réservé|exclusif)( aux)? (abonnés|abonné)|réservé (aux|à nos) abonnés|se connecter",
        r"(inscrivez|abonnez)[- ]vous (gratuitement )?(à|pour) (notre|la|nos|nos) newsletters?…80",
        r"(recevez|retrouvez)( gratuitement)? (chaque|tous les|toutes les|toute l['’]actualité|l['’]essentiel) …120",
        r"suscríb(a|e)(te|se)( (a|ahora|aquí|gratis|para|y) …80)?|regístra(te|se)( gratis| para …60)?"
        r"|inicia(r)? sesión",
        r"(contenido|artículo|noticia) (exclusiv[oa]|solo|sólo)( para)? (suscriptores|abonados|socios)"
        r"|¿?ya eres (suscriptor|socio|usuario)\?…60",
        r"recib[ea] (cada|todas las|en tu|gratis|las) …120",
        r"abbonati( (ora|subito|a partire da|per continuare) …60)?|iscriviti (alla|alle|ora|gratis"
        r"|qui)( nostr\w+)? ?…60"
        r"|(contenuto|articolo) (riservato|per) (agli |soli )?abbonati|(sei )?già abbonato\?…60|accedi|registrati",
        r"(assine|subscreva|inscreva-se)( (agora|já|a|a nossa|na|em) …80)?"
        r"|(conteúdo|matéria|artigo) (exclusiv[oa]) para (assinantes|subscritores)|já é (assinante|subscritor)\?…60",
        r"abonneer( (je|u|nu|hier) …60)?|schrijf (je|u) in (voor|op) …80|(alleen|exclusief) voor abonnees"
        r"|(al|reeds) abonnee\?…60|(word|neem een) (nu )?(abonnee|abonnement)|inloggen|aanmelden",
        r"(zapisz się (na|do)|zaprenumeruj|subskrybuj) …80|(artykuł|tekst|treść) (tylko |dostępn\w+ tylko )?(dla) "
        r"(prenumeratorów|subskrybentów)|masz (już )?konto\?…60|zaloguj się|zarejestruj się",
        r"abone (ol(un)?|olun ve …60)|…30bülten(imiz)?e (abone|kayıt) ol(un)?|(giriş yap|üye ol)",
        r"(obserwuj|śledź) nas (na|w) <Network>u?|google news['’]?te (takip|abone) …30|bizi (takip edin|izleyin)…40"
        r"|(siga|segue|acompanhe) …20\b(canal|nosso|nos|no) …60|obserwuj nas na facebooku",
    ),
    "share": (
        r"(merken|vorlesen|artikel (merken|vorlesen|drucken)|diesen (artikel|beitrag) (weiterempfehlen|teilen|drucken"
        r"|merken)|\d[\d.]* kommentare?|alle kommentare( anzeigen)?|kommentare (lesen|anzeigen|schließen))",
        r"(commenter|réagir|\d[\d ]* (commentaires?|réactions?)|(voir|lire|afficher) les (\d+ )?commentaires"
        r"|partager (l['’]article|cet article|la page)|envoyer( par (e-?)?mail)?|enregistrer|classer)",
        r"votre (adresse e-?mail|e-?mail) ne sera pas publiée?…80|tu dirección de correo …20no será publicada…80"
        r"|deine e-mail-adresse wird nicht veröffentlicht…80|il tuo indirizzo email non sarà pubblicato…80"
        r"|o seu (endereço de )?e-?mail não será publicado…80",
        r"(\d[\d.]* comentarios?|(ver|leer|ir a los|deja un|escribe un) (los )?(\d+ )?comentarios?|guardar"
        r"|normas de participación|compartir (esta )?(noticia|artículo)|envía(r)? (la|esta) noticia)",
        r"(commenta|\d[\d.]* comment[io]|(leggi|vedi|mostra) i commenti|lascia un commento|condividi (l['’]articolo"
        r"|questo articolo)|salva)",
        r"(partilhar|partilhe( (esta|este) (notícia|artigo))?|compartilhe( (no|na|em) <Network>)?|comentários?"
        r"|\d[\d.]* comentários?|(ver|ler|deixe um) (os )?comentários?|ouvir (o )?(artigo|notícia)|salvar|guardar)",
        r"(delen|reacties?|\d[\d.]* reacties?|(bekijk|toon|lees) (de |alle )?(\d+ )?reacties|plaats een reactie"
        r"|(be)?luister(en)?( naar)? (dit|het) artikel|kopieer( de)? link|bewaar(artikel)?|doorsturen)",
        r"(komentarze?|\d[\d ]* komentarz[ey]?|\d[\d ]* komentarzy|(dodaj|zobacz|pokaż) komentarze?|kopiuj link"
        r"|(posłuchaj|odsłuchaj) (artykułu|tekstu)|skopiuj link|udostępnij (artykuł|na <Network>u?)|podziel się)",
        r"(yorum(lar)?|\d[\d.]* yorum|yorum (yap|yaz)(ın)?|yazdır|bağlantıyı kopyala|linki kopyala|haberi paylaş"
        r"|sesli dinle|kaydet)",
    ),
    "copyright": (
        r"(alle rechte vorbehalten|tous droits (de reproduction )?(et de représentation )?réservés|todos los derechos"
        r" reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa"
        r" zastrzeżone|(tüm|her) hakları? saklıdır|riproduzione riservata|reproduction interdite"
        r"|(prohibida|queda prohibida) (su|la) reproducción…60)",
        r"(©|\(c\)|copyright)? ?(\d{4} ?)?<Name>( (de|du|des|der|die|und|of|<Name>)){0,4}[.,–—-]? (alle rechte"
        r"|tous droits|todos los derechos|tutti i diritti|todos os direitos|alle rechten|wszelkie prawa)\b…60",
        r"(nachdruck|weiterverbreitung|jede weitere verwendung) …60(nur mit|verboten|untersagt|bedarf)\b…80",
    ),
    "photo": (
        r"(bild(er)?|fotos?|symbolfotos?|symbolbild|archivfoto|archivbild|grafik)\s?(:|/|\|)\s?<Name>…80"
        r"|symbol(bild|foto)|archiv(bild|foto)|bilder(galerie|strecke)",
        r"(crédits? )?(photos?|images?|photographies?)( d['’](archives|illustration))?\s?[:/]…80|\(?(photo|image)"
        r" (d['’](archives|illustration)|prétexte)\)?",
        r"photo (afp|reuters|dr|archives|epa|ap|<Name> <Name>)|crédits?( photo)?\s?:…80",
        r"(foto|imagen|fotografía|infografía)s?( de archivo)?\s?[:/]…80|(foto|imagen|vídeo) de archivo"
        r"|foto (de|di|del|der) <Name>( <Name>){1,3}|foto (ansa|efe|lusa|anp|pap|dpa|apa|ritzau|ntb|tt|afp|reuters)",
        r"foto d['’]archivio|immagine (di (archivio|repertorio)|d['’]archivio)|foto de arquivo|archieffoto"
        r"|beeld\s?:…60",
        r"(fot|foto|zdj|rys)\.? ?:? ?<Name>( ?[/.|] ?<Name>| <Name>){0,5}|zdjęcie (ilustracyjne|archiwalne|poglądowe)",
        r"(fotoğraf|foto|görsel)(lar)?\s?:…60",
    ),
    "tags": (
        r"(schlagw(ort|orte|örter)|stichw(ort|orte|örter)|themen|rubriken?)\s?:…260",
        r"(mots?[ -]clés?|étiquettes?|thèmes?|rubriques?)\s?:…260",
        r"(etiquetas?|palabras clave|temas|archivado en|publicado en|en esta noticia)\s?:…260|temas",
        r"(tags?|parole chiave|argomenti|etichette)\s?:…260",
        r"(palavras[ -]chave|assuntos|tópicos|categorias?)\s?:…260",
        r"(trefwoorden|onderwerpen|categorieën)\s?:…260|(tagi?|słowa kluczowe|tematy)\s?:…260",
        r"(etiket(ler)?|konu(lar)?|anahtar kelimeler)\s?:…260",
    ),
    "page": (
        r"\d{1,2} min(uten)?\.? (lesezeit|lesedauer|zum lesen)|lecture( de)? \d{1,2} ?min\w*|(lectura|lettura"
        r"|leitura)\s?:?"
        r" ?\d{1,2} ?min\w*",
        r"(korrektur(hinweis)?|fehler (melden|gefunden\??)|haben sie (einen )?fehler (gefunden|entdeckt)\?…100"
        r"|signaler (une (erreur|faute)|un problème|cet article|ce contenu)|(reportar|comunicar"
        r"|avisar de) (un )?error(es)?"
        r"|segnala (un )?errore?|(reportar|comunicar) (um )?erro|(zgłoś|zauważył[ae]ś) (błąd)\w*…60|fout (melden"
        r"|gezien\?)…60)",
        r"(an dieser stelle|hier) (finden sie|steht|befindet sich) …60(externer? inhalt|inhalte? (von|aus)) …100",
        r"(ce contenu|cette vidéo|cette publication) (est bloquée?|n['’]est pas (visible|disponible)) …200"
        r"|(este|el) contenido …40 no (está|se puede) …120",
    ),
    "contact": (
        r"(kontakt|kontakt zur (redaktion|autorin)|schreiben sie (uns|der redaktion|dem autor)"
        r"|e-?mail an die redaktion)"
        r"\s?:?\s?\S+@\S+|contacter (la rédaction|l['’]auteur)\s?:?\s?\S+@\S+"
        r"|(contacto|contacta con (la redacción|nosotros)|contatti?|scrivi alla redazione"
        r"|contactgegevens)\s?:?\s?\S+@\S+",
    ),
    "editing": (
        r"(mit|unter verwendung von) (material|informationen) (der |von |des )?(agentur(en)?|dpa|afp|apa|epd|sda|sid"
        r"|reuters)"
        r"( (und|,|/) ?\w{2,8})*|(quellen?|source|fuente|fonte|źródło|kaynak)\s?:\s?(dpa|afp|apa|efe|ansa|lusa|pap"
        r"|aa|anp|belga)",
        r"<Name>( (de|du|des|la|le|<Name>)){0,5} (avec|con|com|met|mit) (afp|reuters|efe|ansa|lusa|anp|belga|ap"
        r"|dpa)( et (afp|reuters|ap))?",
    ),
}
