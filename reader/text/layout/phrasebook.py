"""The words of furniture lines, as news sites and agencies print them around their articles."""

from __future__ import annotations

from reader.text.layout.advertisements import ADVERTISEMENTS
from reader.text.layout.advisories import ADVISORIES
from reader.text.layout.appeals import APPEALS
from reader.text.layout.boxes import BOXES
from reader.text.layout.buttons import BUTTONS, READING_TIMES
from reader.text.layout.commenting import COMMENTING
from reader.text.layout.consents import CONSENTS
from reader.text.layout.corrections import OTHERS, REPORTS
from reader.text.layout.foreignphrases import FOREIGN
from reader.text.layout.listheads import CONTENTS_HEADS, LIST_HEADS
from reader.text.layout.pictures import PICTURES
from reader.text.layout.rights import RIGHTS
from reader.text.layout.sharing import SHARING
from reader.text.layout.skiplinks import SKIP_LINKS
from reader.text.layout.subscriptions import SUBSCRIPTIONS

#: The phrases of furniture lines, by rule. A phrase must match the whole paragraph, regardless of case and of marks at
#: its end. In phrases, ``…`` stands for up to 160 characters, ``…n`` for up to n, ``(a|b)`` groups without capturing
#: and ``<Name>`` is a capitalised word. Collected from what news sites and agencies print around their articles.
_USUAL: dict[str, tuple[str, ...]] = {
    "advertisement": ADVERTISEMENTS,
    "box": BOXES,
    "correction": OTHERS,
    "skip-link": SKIP_LINKS,
    "read-more": (
        *LIST_HEADS,
        *CONTENTS_HEADS,
        r"(also )?(read|see|watch|listen)( more| also| next| on| now| live| below| above)?( about| from)?\s?[:|]"
        r"(?! (?-i:[a-z]).*\.$)…",
        r"(related|recommended)( articles?| stor(y|ies)| links?| coverage| news| videos?| reading)?\s?:…",
        r"more ((from|on|about|in) [^.:]{2,50}|business|football|news|politics|sports?):(?!.*\.$)…100",
        r"(more (stories|news|coverage)|don['’]t miss|must read|editors?['’]?s? picks?):…",
        r"(up next|you (may|might)( also)? like):…",
        r"(관련기사|関連記事|(lesen sie|lies) (auch|hier|dazu|mehr)…20|mehr (zum thema|dazu))\s?:…",
        r"[\[\(](read|see|watch)( more| also| next)?\s?[:|]…160[\]\)]",
        r"(à )?lire aussi\s?[:|]…",
        r"(más información|en savoir plus|per saperne di più|mehr erfahren|saiba mais)",
        r"((à )?lire aussi|leggi anche|lea también|read also) (?!.*\.$)<Name>…100",
        r"(leia (mais|também)|lea también|leggi anche|les (også|mer)|læs (også|mere)|läs (också|även|mer)"
        r"|lue (myös|lisää)|lees (ook|meer|verder)|czytaj (też|także|również|więcej|dalej)"
        r"|zobacz (też|także|również)|čtěte (také|též)|přečtěte si( také)?|baca juga|xem thêm|đọc thêm"
        r"|à lire( aussi)?|(lesen sie|lies) (auch|hier|mehr|weiter)|weiterlesen|noticia relacionada)(\s?:…|)",
        r"(post navigation|load more)",
        r"(read|see|watch) more (on|about|from) (?!.*\.$)<Name>( (&|and|of|<Name>)){0,4}",
        r"(haberin )?devam(ı|ını oku)( için tıklayın)?|czytaj całość|leer (completo|la nota completa)"
        r"|lire la suite|continua a leggere|fortsæt læsning|fortsett å lese",
        r"(read|see|view) the (original|full) (article|post|report|story)"
        r"( here| (at|in|on) <Name>( (of|the|<Name>)){0,4})?",
        r"now read\s?:…",
        r"recommended( for you)?",
        r"most (read|popular|viewed|shared) in <Name>( <Name>){0,3}",
        r"(read on|you (may|might)( also)? like…40)",
        r"((the )?latest|more|top stories|trending) (from|on|in) (?!.*\.$)<Name>( (&|and"
        r"|<Name>)){0,4}",
        r"\[ ?\w.{15,120}[^.!] \]",
        r"(auch interessant|mehr zum thema|das könnte (sie|dich) auch interessieren|meistgelesen|zum weiterlesen"
        r"|(à lire|lire) également|sur le même (sujet|thème)|les plus lus|te puede interesar|noticias relacionadas"
        r"|lo más leído|potrebbe interessarti( anche)?|articoli correlati|notícias relacionadas|veja também|mais lidas"
        r"|meest gelezen|table of contents|inhaltsverzeichnis|recommended (videos|reading|stories)"
        r"|related (post|reads)\W?)",
        r"(weitere (artikel|themen|nachrichten|meldungen)|mehr zu diesem thema|voir (plus|aussi)|leer más|ver más"
        r"|bekijk (meer|ook)|(artikel|článek|artículo|articolo))",
        r"(関連(記事|キーワード|ニュース)|おすすめ(情報|記事)|あわせて読みたい|続きを読む|もっと見る|人気記事"
        r"|相关(新闻|阅读|推荐|文章|报道)|相關(新聞|文章|報導)|推荐阅读|推薦閱讀|延伸(阅读|閱讀)|热门(新闻|推荐)|猜你喜欢"
        r"|관련 ?(기사|뉴스)|많이 본 뉴스|추천 ?기사|اقرأ (أيضا|أيضًا|أيضاً|المزيد)|أخبار ذات صلة"
        r"|читайте также|читать (далее|ещё|еще)|материалы по теме|читайте також|ilgili haberler)(\s?[:：]…|)",
        r"(jump to (review|recipe)|pin (it )?for later"
        r"|no items found|swipe \W|mehr infos|hauptinhalt|zur startseite|watch (the )?(full )?video( here| below)?)",
        r"(next|previous) (article|post|story)\s?:…|(next|previous) (story|article|post) in <Name>( <Name>){0,2}",
        r"(read (the|our) full\b…60\breview|read the (rest|whole (thing|story)|full (story|article|post)) here"
        r"|also on <Name>( <Name>){0,3}\s?:)",
        r"(click (here )?to (read|continue)|read (the )?(full|whole) (story|article|text)|keep reading)…40",
        r"continue reading( (the )?(main |full |rest of (this |the )?)?(story|article|below))?",
        r"(article|story) continue[sd]( (below|after)…40)?",
        r"((explore|see|show) more (on|from|about)( (this|these) (topics?|stor(y|ies))\b)?…40|reuse this content)",
        r"back to (top|article|home)\b…40",
        r"article content|(show|view) (more|all) stories|read more (\w+ ){1,2}news|before you go",
    ),
    "newsletter": (*SUBSCRIPTIONS, *CONSENTS),
    "share": (
        *COMMENTING,
        *REPORTS,
        *BUTTONS,
        *SHARING,
        r"share (this|the) (article|story|page|post|video)( (with|on|via|by|using) …60|\s?:?( <Network>[ ,|]*){0,12})?",
        r"share full article",
        r"share( (this|on|via))?( <Network>){0,12}",
        r"(wie )?(hat|gefällt) (ihnen|dir|euch) (dieser|der) (artikel|beitrag|text)( gefallen)?"
        r"(\? (dann )?(unterstützen|abonnieren|teilen|spenden|folgen|werden) sie\b…160|)",
        r"(ihre|deine|eure) meinung (ist uns wichtig|interessiert uns)\b…160",
        r"(was this (article|page|story|post|content) (helpful|useful)|how (helpful|useful) was this (page|post)"
        r"|did you (like|enjoy) this (article|story|post)|rate this (article|story|post))",
        r"(?!\w+\.$)<Network>([^\w]{1,4}<Network>){0,20}",
        r"(drucken|ausdrucken|imprimer|imprimir|stampa|afdrukken|drukuj|印刷(する)?|인쇄(하기)?|打印)",
        r"(link kopieren|copier le lien|copiar (el )?enlace|copia(re)? (il )?link|copiar link|リンクをコピー(する)?)",
        r"(deel dit (artikel|bericht)|поделиться|поділитися|paylaş|مشاركة|شارك( (الخبر|المقال))?"
        r"|sdílet|del (artikkel|artikel))",
        r"compartilh(e|ar) (esta|essa) (notícia|matéria|reportagem)\b…60",
        r"(メール|facebook|twitter|x|line)で(シェア|共有|送る)(する)?|分享(到|至)|字(号|體|体)(大小)?|가가"
        r"|글자 ?크기",
        r"(ascolta (l['’])?articolo|artikel anhören|écouter (l['’]|cet )article|escuchar( el)? artículo"
        r"|ouvir (notícia|matéria)|beluister (dit )?artikel|contribuer|réutiliser ce contenu)",
        r"(follow|listen)(?![.!?])",
        r"\d[\d.,]*[km]? followers",
        r"(print|save|bookmark|e-?mail) this( (article|story|page))?(\W{1,3}(send (this )?to a friend|e-?mail|share"
        r"|save|comments?|a a a))*",
        r"(share|print|save)( (aa|a a a|follow us|listen|comments?|gift|print|save|share))+",
        r"((print|save|e-?mail|share) this ?){2,4}|click to (e-?mail|print|share)\b…80\(opens in new window\)",
        r"listen \(?\d+ min(ute)?s?\)?|[+-]? ?a ?[+-]?( ?[+-]?a ?[+-]?){1,2}|listen\W{1,3}\d{1,2}:\d\d",
        r"(\W{1,3}listen to this …10 )?\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d( 1x)?",
        r"share this article in your social network|(\d+ users? (has|have) voted|add new comment)",
        r"select voice( select speed)?( [\d.]+x)?",
        r"\d[\d.,]*[km]? (shares?|likes?|views?)",
        r"(auf |bei |per )?<Network> teilen|zur merkliste hinzufügen|artikel zum hören\b…20",
        r"(partager|compartir|condividi|compartilhar)( (sur|en|por|su|no|na) <Network>)?|ir a los comentarios"
        r"|ajouter à vos sélections",
        r"(teilen|partager|compartir|condividi|compartilhar|udostępnij|artikel teilen|kommentare?|kommentar abgeben"
        r"|commentaires?|comentarios?|leave a (reply|comment))( ?\(?\d+\)?)?",
        r"((the )?(link|url) (was |has been )?copied( to (your |the )?clipboard)?)",
        r"(기사 url이 복사되었습니다|分享让更多人看到)",
        r"[^\w]*(评论|关注|分享|点赞|收藏|댓글|공유하기|コメント|シェア(する)?)",
        r"(좋아요|훈훈해요|슬퍼요|화나요|후속기사 원해요|쏠쏠정보|흥미진진|공감백배|분석탁월)( \d+)?|구독( 구독중)?|가",
        r"listen to( (this|the))? (article|story|page|audio)\b…40",
        r"((a{1,3}\W{0,3})?(text|font) size\b…20|loading|toggle (menu|navigation|search))",
    ),
    "comment": (r"share or comment on this (article|story)\b…260",),
    "follow": (
        *APPEALS,
        r"(follow|like|join|find|visit|connect with) (us|me|her|him|them|(the |@)?<Name>( <Name>){0,4})\b"
        r"…100<Platform>…160",
        r"((be|make) sure to |please )?(follow|find|connect with) (us|me) on (our |my )?(social media|socials)\b…300",
        r"(have|got) (an?|any) (story|news|tip|question|idea)( (tip|idea|for us))?\b…20\?…160",
        r"do you have (an? (story|tip)|information|more)\b…",
        r"((are|have|has|did|do|were) …100\? )?(get in touch|contact us|e-?mail|write to)\b…80@…60",
        r"(send|e-?mail|submit)( us)?( your| any)? (comments?|tips?|letters?|news|feedback|stories)\b…80@…60",
        r"for more (articles|stories|news|information|coverage|updates)( like this| on this| from)?\b…40"
        r"\b(visit|follow|click|go to|see|check( out)?|subscribe|sign up|https?:|www\.)…120",
        r"(download|get) (the|our) ((<Name>|\d{1,2}|free|news|weather|sports|mobile|official) ){0,6}apps?\b…80",
        r"(подписывайтесь|подпишитесь|підписуйтесь) на …60\b(telegram|телеграм|канал|whatsapp|youtube)…60",
        r"(join|follow) (our|the|us on|us via|<Name>['’]?s?) …40\b(whatsapp|telegram|discord|viber|signal|google news)"
        r"( (news|alerts))? (channel|group|community|server|service)\b…100",
        r"…160[:.!?–] (abonniere|folge|join|follow)( sie)? (den|dem|unseren|unserem|our|the) …40\bwhatsapp\b…160",
        r"(abonniere|folge)( sie)? (den|dem|unseren|unserem) …40\bwhatsapp\b…160",
        r"follow (all |the )?(latest )?(news|updates|stories)\b…120<Platform>…60",
        r"follow (along|our live (blog|coverage|updates))\b…60\b(below|here)",
        r"(この|この著者の)?(カテゴリー|テーマ|タグ|記者|著者|トピック)をフォロー(する)?",
        r"(folg(en sie|e|t) (uns|mir)|folgst du|(suivez|rejoignez)[- ]nous|síguenos|únete a nosotros|seguici|siga-nos"
        r"|følg (oss|os)|följ oss|volg ons|seuraa meitä|obserwuj nas|sledujte nás)\b…60"
        r"\b(facebook|instagram|telegram|whatsapp|youtube|tiktok|bluesky)\b…60",
    ),
    "copyright": RIGHTS,
    "contact": (
        r"(more |read more )?about (the|this|our) (authors?|writers?|reporters?|columnists?|contributors?|journalists?)"
        r"|meet the (authors?|writers?|reporters?|columnists?|team)|(author|writer)(['’]s)? (bio(graphy)?|profile|info)"
        r"|(more |other )?(articles|stories|posts) by (this|the same) (author|writer|reporter)",
        r"to contact the (reporter|editor|author|writer|journalist)s?\b…260",
        r"(for (more|further|additional) information and )?(for )?(interview|media|press) "
        r"(enquiries|inquiries|requests)\b…60(@|:)…200",
        r"(the )?(author|reporter|writer|correspondent)(['’]s)?\b…30\b(reached|contacted|contact|e-?mail)\b…40@\S+",
        r"(see|view|read) (all |more )?stories by <Name>( <Name>){0,3}|(e-?mail: )?\[e-?mail.protected\]",
        r"author of the article:",
        r"(office|phone|tel|mobile|cell|fax)\.?\s?: ?\+?\d[\d() -]{6,20}",
        r"contact\s?:\s?\S+@\S+|contact the (newsroom|(editors?|newsroom|reporter|writer)\b…80(@|\d{3}-)…60)",
        r"((press|media) contacts?\s?:…|(\W*(e-?mail|twitter|x|instagram|facebook|phone)\s?:\s?\S+){1,4})",
        r"[（(【]?\s?(责任编辑|責任編輯|责编|責編|编辑|編輯|审核|審核|校对|校對|监制|監製)\s?[:：]…30",
        r"\(\([^()]{0,160}(@|\+\d)[^()]{0,160}\)",
    ),
    "photo": PICTURES,
    "tags": (
        r"(related|article|more|hot|all|popular|trending|story) (tags|keywords|topics|subjects)|keywords|tagged( with"
        r"| in)?"
        r"|(filed|posted|published) (under|in)|in this story|people in this story|places in this story",
        r"(tags|schlag(wörter|worte)|etiquetas|mots[ -]clés|parole chiave|palavras-chave|trefwoorden|tagi|etiketler"
        r"|标签|標籤|태그|タグ)",
        r"(#\w[\w-]*\W{0,3}){1,16}",
        r"(archivado|etiquetado|archived) (en|in)|topics( mentioned in…40)?",
        r"(more|explore|subjects?)\s?: [^|.:]{2,30}( ?\| ?[^|.:]{2,30}){1,8}",
        r"filed (in|under)\W{1,3}<Name>( (and|&|<Name>)){0,3}",
        r"posted (in|under) <Name>( <Name>){0,3}(, <Name>( <Name>){0,3}){0,12}",
        r"((related |hot |suggested |more )?(topics?|tags?)( ?(/|&|and) ?keywords?)?|tagged|filed under|keywords"
        r"|categories|posted in"
        r"|관련 태그|タグ)\s?:…260",
    ),
    "page": (
        *READING_TIMES,
        r"((page )?\d+ of|page) \d+|viewing this (article|story|page) on (our|a|the)\b…160",
        r"\(?(continue[sd]|cont['’]?d\.?|turn|see|more) (on|from|to) pages? ?[a-z]?\d+",
        r"-* ?(original|forwarded) message|begin forwarded message",
        r"((press|news) release\W{1,5})?for immediate release",
        r"(last )?(published|updated|posted|modified|aktualisiert|veröffentlicht|publié|mis à jour|publicado"
        r"|actualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|opublikowano)( on| at| am| le| el| il| op)?",
        r"((last )?(published|updated|posted|modified)\W{0,3})?((about|over|nearly|more than) )?(\d{1,3}|an?|one)"
        r" ?([smhdwy]|second|sec|minute|min|hour|hr|day|week|month|year)s? ago",
        r"scroll down for (the )?(video|more|photos|pictures)…20|\+\d{1,3}",
        r"(reading time|lese(dauer|zeit|tid)|temps de lecture|tiempo de lectura|tempo d[ei] (lettura|leitura)|leestijd"
        r"|lästid|czas czytania|время чтения|okuma süresi)\s?:?\s?\d+ [\w.]{2,8}",
        r"\(?more\)?",
        r"(next|previous|older|newer)( (page|article|story|post|entry)s?)?",
        r"from wiki(pedia|news), the free …40|(<Network> icon|loading <Network> content)",
        r"(?-i:DOI|JOURNAL|METHOD OF RESEARCH|SUBJECT OF RESEARCH|ARTICLE (PUBLICATION DATE|TITLE)|COI STATEMENT) …160",
        r"peer-reviewed publication|read this post in <Name>(,? <Name>){0,12}",
        r"<Name>…60 issn \d{4}-\d{3}[\dx]",
        r"newspapers (in|from) <Name>( <Name>){0,2}|pressreader\.com\W+newspapers from around the world",
        r"\d+ min(uto?s|uti|utes?|uten)? (di lettura|de lect?ure|de lectura|de leitura|lesezeit|leestijd)",
        r"(report an? (correction|error|typo)( or (correction|error|typo))?|report error|donate( now| today)?)",
        r"(<Name> ){0,4}((journalistic|editorial|ethics|publishing|our) )+(standards|policy|principles|guidelines"
        r"|code)"
        r"( (and|&) (practices|policies|guidelines))?",
        r"corrections( (and|&) clarifications)?( policy)?|terms (and|&) conditions|(institutional )?subscriber",
        r"(the )?<Name>( <Name>){0,4} (is|are) not responsible for the content of external\b…40",
        r"(skip|end of|start of) <Network> (post|video|content|embed)( \d+)?( by …80)?|allow <Network> content\??",
        r"this (article|story|page) contains content provided by …260",
        r"(terms of (service|use)|(privacy|cookie) policy|tweet( this)?)",
        r"opens in (a )?new (window|tab)",
        r"((uppdaterad|publicerad|oppdatert|publisert|opdateret|udgivet)\W{1,2}(kl\.? )?\d\d?[.:]\d\d\W{0,3}){1,2}",
        r"(\d\d?:\d\d min\W{1,4})?verfügbar bis \d\d?\.\d\d?\.\d{4}",
        r"powered by( (beehiiv|blogger|buttondown|ghost|mailchimp|medium|substack|wordpress)\b…40)?",
        # What a system puts where something is to be filled in, and when a programme was on the air.
        r"(?-i:\[[A-Z]+(_[A-Z]+)+\])",
        r"(sendung|dieses thema im programm)\s?:…200",
        # What calibre puts above and below each article when it makes a book of a newspaper.
        r"this article was downloaded by calibre from…",
        r"(\W*(next|previous|section menu|main menu)){2,6}",
        # What forums put below the words of a post in their feeds.
        r"submitted by /?u/\S+( to /?r/\S+)?( \[link\])?( \[comments\])?",
        r"(\[link\]( \[comments\])?|(article|comments) url: https?:\S+|points: \d+|# comments: \d+)",
    ),
    "advisory": ADVISORIES,
    "editing": (
        r"reporting from <Name>( <Name>){0,3}",
        r"mit (agenturmaterial|material (der|von) …20agenturen)",
        r"((news |web |managing |copy |photo )?editor|translator|producer|redaktion|schlussredaktion|faktencheck"
        r"|lektorat|übersetzung|bildredaktion|fact[ -]check(ing)?|traduction"
        r"|traducción|traduzione|tradução|vertaling|edición|eindredactie)\s?: <Name>"
        r"(([ ,;/:&]{1,3}| (und|et|y|e|en) )<Name>){1,20}",
        r"(aus dem (?-i:[A-Z]\w{3,14}en) (übersetzt )?von|traduit (de l['’]\w+ |du \w+ )?par|traducción de"
        r"|traduzione (di|a cura di)) <Name>( <Name>){1,3}",
        # The letters of a desk: "(mei/dpa)".
        r"(?-i:\([a-z]{2,4}(/[a-z-]{2,5}){0,3}\))",
        r"(written|reviewed|fact[ -]checked|edited|medically reviewed) by:?",
        r"\(?(edited|editing|compiled|transcribed|translated( from (the )?<Name>)?|rewritten) by:? <Name>"
        r"(([ ,;/]{1,3}|,? (and|in) )<Name>){0,11}",
    ),
}
PHRASES = {rule: (*phrases, *FOREIGN.get(rule, ())) for rule, phrases in _USUAL.items()}
#: What the words in angle brackets stand for.
WORDS = {
    "<Name>": r"(?-i:[^\W\d_a-z])[\w.&’'‘-]*",
    "<Network>": "(?:facebook|twitter|x|linkedin|e-?mail|whatsapp|reddit|pinterest|telegram|instagram|threads|bluesky"
    "|mastodon|flipboard|messenger|pocket|tumblr|line|kakaotalk|viber|copy (?:link|url)|print|save|share|link|website"
    "|like|comment|restack|tweet|pin(?: it)?)",
    "<Platform>": r"(?:\b(?:twitter|facebook|instagram|linkedin|telegram|whatsapp|youtube|tiktok|bluesky|on x"
    r"|google news)\b|https?:|www\.|@\w)",
    "<Photo>": "(?:(?:file )?photo(?:graph)?s?|images?|pictures?|pic|foto|사진|写真)",
    # Only those whose pictures are common: other words follow, and behind "CNN" or "PA" these would be a sentence.
    "<Agency>": "(?:yonhap|reuters|ap|afp|xinhua|kyodo|epa|upi|dpa|getty(?: images)?|file|tass|bloomberg)"
    "(?: (?:photo|file))?",
}
