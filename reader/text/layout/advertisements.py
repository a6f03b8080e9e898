"""The words of advertisements, of what is said about them, and of notices about cookies and what other sites embed."""

from __future__ import annotations

#: Phrases of such lines, written like those of the phrasebook.
ADVERTISEMENTS = (
    r"to (view|watch) this video,? please enable javascript\b…160|we use …30\bto manage extra content\b…200",
    r"we need your (consent|permission) to (load|show)\b…120",
    r"[^\w]*(advertisements?( \d{1,2})?|advert|advertising|advertorial|ad|remove ads|skip advertisement)",
    r"this advertisement has not loaded yet\b…60",
    r"[^\w]*(sponsored|paid|promoted)( (content|links?|post))?( by <Name>( <Name>){0,4})?",
    r"(?-i:(TEXT )?AD|ADVERT|PROMOTED|SPONSORED):…",
    r"((do you |would you like to |want to )+)?advertise (with (us|(the )?<Name>)|in (this|our)|on (this|our)"
    r"|here)\b…120",
    r"((recommended|promoted|sponsored|paid|ads?|advertising|content|links|stories|powered|you may like)( \w+){0,3} )?"
    r"by (taboola|outbrain|revcontent|mgid|dianomi|zergnet|nativo|teads|google|adsense)\b…20",
    r"(around|from|elsewhere on) the web|((an? )?(ads?|word)|(a )?messages?|stories|content"
    r"|offers?) from (our |the |today['’]s )?(advertisers?|partners?|sponsors?)"
    r"|sponsors?['’]? (messages?|content|spotlight)|become an? (<Name> ){0,4}sponsor"
    r"|partner content|(sponsored|paid|promoted) (stories|links|partner content|feature|message)|in partnership with"
    r"|ad choices"
    r"|why (am i|you['’]re) seeing this ad\??|report (this )?ad|ad feedback|close ad|hide ad",
    r"[^\w]*(advertisement\W+)?(scroll (down )?to continue( reading)?|continue reading below)",
    r"[^\w]*try (it|us|<Name>( <Name>){0,3}) (for )?free for (\d+|a|one|two|three) (days?|weeks?|months?)"
    r"([.!:]? <Name>( <Name>){0,4})?",
    r"\[(sponsored|paid|promoted)( (content|post))?\]\s\w…100",
    r"[^\w]*(article|story) continue[sd] (below|after) (this |the )?(advertisement|ad)",
    r"[^\w]*(advertisement|ad|anzeige|werbung)\W+(the )?(article|page|story|content) continues\b…20",
    r"((this|the) (post|article|page|story|site)|(?!no)<Name>( <Name>){0,3}) (may |might )?(contains?|includes?|uses?)"
    r" (affiliate|commissionable) links?\b…300",
    r"…30\bwe use (some )?affiliate links\b…260",
    r"(in )?diese[mnr]? (artikel|beitrag|text) (sind|enthält|kann) (affiliate|provisions)-links?\b…260",
    r"(if|when) you (buy|purchase|click|shop)\b…160\b(links?|site)\b…20\bwe (may|might|could)( also)?"
    r" (be (compensated|paid)|earn|get|receive)\b…200",
    r"(?-i:(<Name> ){1,3}advertisement)",
    r"(if|when) you (buy|purchase|click|shop)\b…100\bcommission\b…100",
    r"we (may|might|could)( also)? (earn|receive|get) (an? )?((small|affiliate) )*commission (from|on|if|for)\b…",
    r"reviews and recommendations are unbiased\b…200",
    r"we (may|might) be compensated (if|when|for)\b…",
    r"as an amazon associate,? (i|we|this site) (may )?earns?\b…160",
    r"(this is an )?(affiliate )?(disclosure|disclaimer)\s?:…160\baffiliate links?\b…160",
    r"we (also )?(may|might) use affiliate links\b…80",
    r"…70\b(buy|purchased?|purchases( made)?|bought) …60\blinks?\b…40\b(may|might|could|can) (earn|receive|get) …40"
    r"\bcommission\b…60",
    r"(die )?mit …60 (gekennzeichnet|markiert|versehen)en? links sind\b…40affiliate…160",
    r"we value your privacy|wir schätzen ihre privatsphäre",
    r"(with your agreement, )?we and our (\d+ )?(trusted )?(partners|vendors) (store|use|process)\b…300",
    r"(accept|reject|allow|decline) (all|cookies|all cookies)|manage (options|cookies|consent)",
    r"(alle( cookies)? (akzeptieren|ablehnen)|tout (accepter|refuser)|(aceptar|rechazar) todo"
    r"|(accetta|rifiuta) tutt[io])",
    r"link zum (youtube|<Network>)[ -]inhalt",
    r"we independently (select|review|evaluate|choose)\b…200\bcommission\b…100",
    r"[^\w]*(광고|広告|广告|廣告|werbung|anzeige|publicidad|publicité|pubblicità|publicidade|advertentie|annons|annonse"
    r"|mainos|reklama?|реклама|إعلان|quảng cáo)",
    r"(please enable|bitte aktivieren sie|veuillez activer|por favor,? (active|habilite)) (javascript|cookies)\b…",
    r"(thank you for visiting …40)?you are using an? (browser version with"
    r"|(outdated|old|unsupported) …20browser)\b…300",
    r"your browser (is (out of date|outdated|(no longer|not) supported)|(does not|doesn['’]t) support)\b…200",
    r"(externer|empfohlener( redaktioneller| externer)?) inhalt( nicht verfügbar)?",
    r"an dieser stelle (finden sie|befindet sich|steht) ein(en)? …60\bextern…160",
    r"ich bin (damit )?einverstanden,? dass mir (der )?externe inhalte?\b…320",
    r"(zur anzeige|um …60(anzuzeigen|zu sehen)),? (bitte )?aktivier(e|en sie) …60\beinstellungen\b…40",
    r"(deine|ihre) (privatsphäre|datenschutz|cookie)[ -]?einstellungen (verhindern|erlauben|lassen)\b…260",
    r"(this (web ?)?site|we) uses? cookies\b…",
    r"(learn more about your ad.?choices\b…80|visit megaphone\.fm/adchoices)",
    r"see omnystudio\S+ for privacy information",
    r"hosted (on|by) (acast|simplecast|ausha|art19)\b…120",
    r"(javascript (is|must be)|media playback is)\b…120",
    r"(video|audio) (player|unavailable|caption)\b…60",
)
