"""The words of lines that ask to subscribe, to sign up for a newsletter or to support a paper."""

from __future__ import annotations

#: Phrases of such lines, written like those of the phrasebook.
SUBSCRIPTIONS = (
    r"we live in a world where facts and fiction get blurred\b…260",
    r"<Name>( <Name>){0,4} newsletter\. …80\bsubscribe\b…20",
    r"(receive|get) (our |the |all the |essential )?((international|e-?mail|daily|latest|top) )*news( reports)?"
    r"( (every (day|morning|week)|(right )?(in|on|to|into) your inbox)\b…60)?",
    r"we['’]ll send you (the )?(latest|top|breaking)\b…160|you have full access to this article via\b…60",
    r"while you['’]re here: every \w+, <Name>( <Name>){0,3} editors round up\b…200",
    r"(for|get|read) (all )?(the )?(latest|breaking|live) (news|updates|headlines)\b…60\b(follow|visit|download"
    r"|join|log on"
    r"|click|stay tuned)\b…120",
    r"<Name>( <Name>){0,4} ((delivered|straight|direct) )?(in|to) your inbox\b…40",
    r"(sign (me )?up|register|subscribe) (for|to|here|now|today|with) (?!(the|a) (view|idea|notion|theory))…",
    r"(sign (me )?up|register|subscribe)( (here|now|today))?(\s?[:–—-] …100)?",
    r"(get|receive) …60\b(news|updates|headlines|alerts|stories|newsletters?)\b…30"
    r"\b(straight|direct(ly)?|right|sent|delivered) (in|on|to|into) your (phone|mobile|inbox|e-?mail|device)"
    r"( (every|each) \w+)?",
    r"(sent|delivered|straight) …20\b(to|into) your (inbox|phone|e-?mail)\W?",
    r"click here\b…",
    r"get (the|our|all)\b…60\bnewsletters?\b…100",
    r"get (the|our) (\w+ ){0,3}(briefing|bulletin|digest)",
    r"subscribe (for|from)( as little as| just| only)? (\w{1,3} ?)?[$£€₹₱]? ?\d[\d.,]*( ?\w{1,3})?( (a|per)|/)"
    r" ?\w+\b…40",
    # An offer that names what only subscribers get, and its price: "Want all of it? Go Premium for £3 a month".
    r"[^\w]*(want|need|like|love|looking for) …80\? (go|get|upgrade|join|become|try|subscribe|support us)\b"
    r"(?=.*\b(premium|members?|subscri\w+|unlimited|ad-free))…60[$£€₹₱] ?\d[\d.,]* ?(a|per|/|each|every) ?"
    r"(day|week|month|year)\b…40",
    r"(do you )?(like|enjoy)(ed)? what you(['’]re|['’]ve| are| have)? (read|reading|see|seeing)\?…200",
    r"(join|get) (our|my|the) …40\bnewsletters?( (now|today|here|for free))?",
    r"get …100 ((delivered|straight|sent) (directly )?)?(in|to|into) your inbox…80",
    r"if you (appreciated|enjoyed|liked) (this|my|our) (article|story|piece|post)\b…60"
    r"\b(share|subscribe|comment|follow)\b…100",
    r"(i|we) hope you (appreciated|enjoyed|liked) this (article|story|piece)\b…260",
    r"the …80\bnewsletter (provides|brings|is|delivers|offers|gives|keeps|sends|covers|features|has) …160"
    r"\b(sign up|subscribe)( here| now| today)?",
    # What a letter has and how often, and behind it the call: "Our best stories, every Friday. Sign up here."
    r"…160\b(newsletter|inbox)\b…160[.!?:] (sign up|subscribe)( (here|now|today|below|for free))*",
    r"…200[.!?:] (sign up|subscribe|register)( (here|now|today))? (for|to) (our|the|my) …40\bnewsletters?"
    r"( (here|now|today))?",
    r"…160\b(in|to|into) your inbox( (every|each) [\w ]{3,20})?\W{1,3}(e-?mail( address)?|sign up|subscribe)",
    r"(close )?thank(s| you) for (subscribing|signing up|registering)…80|watch for us in your inbox",
    r"(already|not yet) (an? )?(subscribed?|subscriber|member|registered)\b…80",
    r"(please )?support (our|independent|quality|local) (journalism|news|newsroom|reporting)\b…",
    r"your support (helps|keeps|makes)\b…60\b(journalism|newsroom|reporting)\b…80",
    r"(do you )?(like|enjoy|love)(ed|ing)? (this|our) (article|journalism|piece|post|reporting|story|work)\?…100"
    r"\b(donate|join|share|sign up|subscribe|support)\b…100",
    r"(now )?you can (now )?read (the )?<Name>( <Name>){0,4} (e-?paper|digital edition|(in|on) our app)\b…60",
    r"(有料(会員)?記事|会員限定(記事)?)",
    r"この記事は(有料記事|(有料)?会員限定)です…40",
    r"有料会員になると…80",
    r"this (article|content|story) is (only )?(for|available to) (our )?(subscribers|members)…80",
    r"(sign up|register|subscribe)( \([^()]{1,60}\))? or (sign|log) in( now| here)?",
    r"(log|sign) in to (continue|read|comment|your)\b…60",
    r"sign in to save (your |this )?(progress|articles?|story|stories|for later)\b…60",
    r"(our )?(free|daily|morning|weekly) newsletter\b…80",
    r"(for (all )?the latest …40\b(news|headlines|stories|updates)|(check out|see|find) more"
    r"|our website is the place for)\b…140\bsign(ing)? up\b…",
    r"(stay (informed|updated) with <Name>( <Name>){0,4}\W…100|get (daily|weekly|breaking) (<Name> )?news)",
    r"(save )?(log|sign) ?in,?( register,?)? or (create|register|subscribe)\b…60",
    r"discover more from <Name>( <Name>){0,5}",
    r"get latest news live on <Name>…120|our websites? (is|are) your destination for\b…160",
    r"already have an account\? (sign|log) in|type your e-?mail\W*(subscribe)?|discussion about this post"
    r"|ready for more\?",
    r"subscribe to get the latest posts\b…40",
    r"get (the )?(top|latest|best) (stories|headlines)( and …20)? (e-?mailed|sent|delivered) to you\b…40",
    r"(be|stay) in the (loop|know)|never miss a story|newsletters?|(e-?mail address|your (e-?mail|name))",
    r"you['’]re (currently )?(a|on the) (free|paid) (subscriber|list)\b…120",
    r"upgrade (to paid|your subscription)",
    r"newsletter (abonnieren|bestellen)",
    r"(enter|your)( your)? e-?mail( address)?\W*(sign up|subscribe|submit)",
    r"…200\bnewsletter\b…160\b(hier geht( es|['’]?s) zur anmeldung|jetzt (kostenlos )?(anmelden|abonnieren))",
    r"get …20\b(alerts|notifications|headlines|news updates) (on|for|about|from|sent|delivered|to|by|via)\b…60",
    r"(enjoy|get|have) (unlimited|full) access( to)?\b…80",
    r"your subscription (could not be|has been|was) (saved|successful|confirmed)\b…60",
    r"our (daily |weekly |free )?newsletters? (give|bring|keep|provide|offer|deliver)s?\b…160\b(subscribe|sign up)"
    r"( now| today| here)?",
    r"…100\b(is|are|we['’]re)( now)?( also)? on (whatsapp|telegram)\b…30[.!:,]? ?"
    r"(subscribe|join|click|follow|get|tap)\b…160",
    r"stay (tuned|connected|up[- ]to[- ]date|updated|informed) (with|on|by|for|via)\b…60"
    r"\b(us|our|app|updates?|news|newsletter|alerts|social media|channel)\b…120",
    r"(don['’]t|never) miss (a|an|our|any|the)\b…20\b(story|stories|updates?|news|article|headlines?)\b…60",
    r"get (the latest|real[- ]time|live|instant|breaking) (news|updates|alerts|headlines|notifications)\b…120",
    r"…40有料(会員)?記事…60読み放題…60",
    r"(abonnez-vous|inscrivez-vous|suscríbete|iscriviti|assine|abonnieren sie|melden sie sich)\b…80\bnewsletters?\b"
    r"…60",
    r"(il vous reste \d…40\bà lire\b…80|(la suite|cet article|ce contenu) est réservée? (à|aux) (nos )?abonnés…40)",
    r"you( are|['’]re)? receiv(e|ing) (this|these)( (e-?mail|message|newsletter|letter)s?)? because you\b…160",
    r"(to )?(unsubscribe|manage (your )?(e-?mail )?(preferences|subscriptions?))"
    r"( (here|now|at|from|click)\b…60| ?[:|]…)?",
    r"(view|read|open)( (this|it))?( (e-?mail|message|newsletter|post))? (in|on) ((your|the|a) )?"
    r"((web )?browser|app( or online)?|web)",
    r"(read|view|open) (this )?online",
    r"(was this( e-?mail| newsletter)? forwarded( to you)?"
    r"|(was this|(did (a friend|someone|somebody) )?forward(ed)?( you)? this) (e-?mail|newsletter)( to you)?)\?…80",
    r"(you can )?update your (e-?mail )?preferences (or|and) unsubscribe\b…40",
    r"(want to )?change how you receive these e-?mails\?…60",
    r"(our|my) mailing address( is)?\s?:…100",
    r"thank(s| you) for reading\b…60 (subscribe (for free )?to receive|this post is public)\b…80",
    r"…80 is a reader-supported (publication|newsletter)\b…",
)
