"""The words of rows of buttons for sharing, as they are copied: with blanks between them, bars, or nothing."""

from __future__ import annotations

_NETWORK = (
    r"(facebook|twitter|x( \(formerly twitter\))?|linkedin|whatsapp|telegram|instagram|pinterest|reddit|messenger|viber"
    r"|snapchat|tumblr|flipboard|bluesky|mastodon|threads|wechat|weibo|line|kakao(talk)?|sms|e-?mail|g?mail|print"
    r"|copy( (the )?(link|url))?|(link )?copied|link|youtube|tiktok|pocket|google( news|\+)?|truth social|koo|xing)"
)
_DO = (
    r"(share( on)?|tweet|pin|send|save|like|(\d[\d.,]*k? )?"
    r"(comments?|likes|restacks?|shares|replies)( ?\(\d[\d.,]*k?\))?|listen( ?\(\d+ min(ute)?s?\))?"
    r"|gift( this)?( article)?"
    r"|follow( us)?|read later|see all|remove"
    r"|bookmark|\d+ min(ute)?s?( to)?( read)?)"
)
_THIS = r"( (this|the|our))?( (article|story|post|page|link|news|video))?"
# The same in other languages, with what is to be shared: "Partager cet article", "Diesen Beitrag teilen".
_SHARE_ELSEWHERE = (
    r"(partage[rz]|compart(ir|e|a|ilhar|ilhe)|condividi|delen|dela|sdílej(te)?|paylaş"
    r"|udostępnij)( (cet|cette|ce|este|esta|questo|quest['’]|dit|den|det|tento|ten))?( ?\w+)?"
    r"|(diesen (artikel|beitrag) )?teilen"
)
_BETWEEN = r"[ ,|/·•–-]{0,3}"

#: Phrases of such lines, written like those of the phrasebook.
SHARING = (
    rf"((kindly |please )?(share|follow us)( (on|via|with|to))?{_THIS}\s?:?{_BETWEEN})?({_NETWORK}{_BETWEEN}){{2,20}}",
    rf"((click )?(to )?(share|post|tweet|send|e-?mail|save|pin){_THIS} (on|via|to|by|with) {_NETWORK}"
    rf"( ?\(opens in (a )?new (window|tab)\))?( {_NETWORK})?{_BETWEEN}){{1,12}}",
    rf"(e-?mail|send|share|print|save){_THIS}{_BETWEEN}((share|post|tweet|send|e-?mail|pin) (on|via|to|by) {_NETWORK}"
    rf"{_BETWEEN}){{1,12}}",
    rf"(({_DO}|{_NETWORK})( \d+)?[ ,|/·•–-]{{1,3}}){{1,12}}({_DO}|{_NETWORK})( \d+)?",
    rf"({_SHARE_ELSEWHERE})( (sur|auf|en|em|su|op|på|na))?\s?:{_BETWEEN}({_NETWORK}{_BETWEEN}){{1,20}}",
    rf"(kindly |please )(share|like){_THIS}( (now|with (your |others|your )?friends|with others))?\s?:?",
    r"(share|like)( (this|our))?( (article|story|post|page|news))? (now|with (your )?friends|with others)\s?:?",
    r"spread the (love|word)|sharing is caring|like( this)?\W{0,3}loading",
    r"(follow( us)?|add( us)?( as)?( an?)?( preferred source)?|(make us|set as) preferred( source)?) on google( news)?",
    r"(www\.)?(bsky\.app|facebook\.com|instagram\.com|threads\.net|twitter\.com|x\.com)/@?[\w./-]{2,60}",
    r"follow(ing)? us( on( social( media)?)?)?\s?:?",
)
