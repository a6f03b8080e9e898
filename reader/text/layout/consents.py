"""The words of lines about what a visitor agrees to, has read for free, and has to fill in to read more."""

from __future__ import annotations

_GIVES = (
    r"(submitting|providing|entering|giving|supplying|sharing|signing (up|in)|subscribing|registering|clicking|tapping"
    r"|pressing|continuing|joining|creating|proceeding|ticking|checking|selecting|downloading|using (this|our))"
)
_KEPT_FOR = (
    r"((is )?((only|exclusively|usually|normally) )?(reserved |available |free )?(for|to) )?(our )?"
    r"(registered )?(subscribers?|members|readers|users|supporters)"
)

#: Phrases of such lines, written like those of the phrasebook.
CONSENTS = (
    r"your (information|details|data) (is|are) (being )?handled in accordance with\b…120",
    rf"by {_GIVES}\b…100\b(you|i)( will)?( hereby)?( also)? ((agree|are agreeing) (to|that|with (the|our))|consent"
    rf"|accept|acknowledge|confirm|understand"
    r"|are consenting)\b……",
    r"(yes,? )?(i['’]d like to|i would like to|i (want|agree|consent|wish) to|please) (receive|be sent|send me) …80"
    r"\b(e-?mails?|newsletters?|offers|alerts|promotions)\b…160",
    r"i (agree|consent) to (the|your|receive|receiving|my)\b…60\b(terms|privacy|policy"
    r"|newsletters?|e-?mails?|data)\b…160",
    r"(\* ?)?i (understand|acknowledge)( and agree)? that\b…120\b(agreement|terms|policy)\b…80",
    r"we (care about|take|respect|value) (your|the (protection|privacy|security) of your) (\w+ )?(privacy|data)\b…100",
    r"this (function|feature|service|option) is (exclusively |only |reserved )+(for|to) "
    r"(our )?(registered )?(users|subscribers|members|readers)\b…40",
    r"i (have read|acknowledge|accept)\b…40\b(terms|privacy (policy|notice))\b…100",
    r"(you (can|may) )?(unsubscribe|opt[ -]out|cancel|withdraw your consent)( from (this|these|our)\b…30)? (at )?any"
    r" ?time\b…80",
    r"(no spam|we (promise|will never|['’]ll never|won['’]t|do not|don['’]t|never) (not to |to never )?(share|sell"
    r"|spam|rent)"
    r")\b…80\b(e-?mail|data|details|information|anyone|spam|you|unsubscribe\b…20)(\W…60)?",
    r"(for (more|further) (information|details),? )?(please )?(see|read|view|check) (our|the) "
    r"(full )?(privacy|cookie|data) (policy|notice|statement)\b…100",
    r"your (information|data|details|e-?mail( address)?) (will|may) (only )?be (used|processed|stored|handled)\b…160",
    r"this (site|form|page) is protected by (re|h)captcha\b…160",
    r"(there was (a problem|an error)|an error (has )?occurred|something went wrong)\b…40(try again|e-?mail|address"
    r"|later|form)…60",
    r"please (enter|provide|type) a valid e-?mail\b…40|invalid e-?mail( address)?",
    r"((enter|add|type|your|first|last|full) )+(e-?mail( address)?|name)( (here|below))?\*?",
    r"(and )?you (can|may) (still )?(read|view|access|enjoy) …10 ?((more|free) )+(articles?|stories)\b…120",
    r"you( have|['’]ve)( (only|still))?( got)? …20 ?\b((free|complimentary|gift) )+(articles?|stories|views?)\b…100",
    r"you( have|['’]ve) (now )?(reached|used|hit|read|viewed|exceeded) …40\b(free (articles?|stories)|(article"
    r"|monthly) limit"
    r"|limit of|of your)\b…120",
    r"(× )?you have run out of free articles\b…100|you can save this article by registering\b…100",
    r"we use (some )?(essential |functional )?cookies\b…300|cookies on …30",
    r"a welcome e-?mail is on its way\b…100|the next issue of …60 will soon be in your inbox",
    r"invalid e-?mail\. something went wrong\b…80",
    r"story savedyou can find this story in my bookmarks\b…120",
    r"\d+ (of \d+ )?(free )?(articles?|stories) (left|remaining)( (this|per) month)?…60",
    rf"(this( is)? )?(an? )?(free|premium|exclusive|unlocked|gifted?|plus|digital|subscriber|member)"
    rf"((['’]s|s['’]?)?[ -](only|exclusive))? (article|content|story|feature|analysis|report)( {_KEPT_FOR})?",
    r"((this|full) (article|story|content|access) is )?(exclusive(ly)?|unlocked|reserved|free|available only|only) "
    r"(to|for)"
    r" (our )?(registered )?(subscribers|members|registered users)( only)?",
    r"(subscribers?|premium|registered users)(['’]s|s['’])?[ -](only|exclusive)( (article|content|story))?",
    r"(to )?(continue|keep|go on) reading\b…30,? (please |you need to )?(register|subscribe|sign|log|create|become"
    r"|start"
    r"|choose)\b…100",
    r"(want|would you like|like) to (read|keep reading|continue reading|see)\b…30\? …60\b(subscribe|register|sign|log"
    r"|join)\b…80",
    r"(start|begin|try|claim|get) your (free )?(\d+[- ](day|week|month) )?(free )?(trial|subscription|membership"
    r"|access)\b…80",
    r"(subscribe|(unlimited )?(digital )?access|subscriptions?|plans|membership)( now| today)? (from|for) (just |only"
    r" |as"
    r" little as )?[£$€₹]…60",
    r"(view|see|compare|choose|explore) (all |our |your |a )?(subscription|membership) (options|offers|plans?)\b…30",
    r"become an? (<Name> ){0,3}(member|supporter|subscriber|patron)( (now|here|today|for|from)\b…40)?",
    r"(why (subscribe|register)|subscriber benefits|manage (my )?subscription|gift subscriptions?)\W?",
    r"to (view|read|access|see) (this|the) …40\b(subscribe|register|sign (in|up)|log ?in|subscription|account)\b…80",
)
