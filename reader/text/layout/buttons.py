"""The words of buttons and counters around an article: sharing, following, pictures, players, reading times."""

from __future__ import annotations

_NETWORKS = (
    r"(share|tweet|pin|post|send|like|print|e-?mail|whatsapp|facebook|twitter|linkedin|telegram|reddit|save|comment)"
)

#: Phrases of such lines, written like those of the phrasebook.
BUTTONS = (
    r"heard on (?-i:[A-Z][\w’'-]*)( (?-i:[A-Z])?[\w’'-]+){1,3}",
    r"((terms( (of|and) (service|use|conditions))?|privacy( policy| notice)?|ad ?choices|accessibility( statement)?"
    r"|cookies?( (policy|preferences|settings))?|contact( us)?|help|about( us)?|advertise|careers|licensing|imprint"
    r"|site ?map|faqs?)[ |·∙•,/–-]{0,5}){3,12}",
    r"((download|get|open|print|read|view)( (as|the|this))?( article)?( as)?( an?)?|full[ -]text) pdf",
    r"getting your …20\bplayer ready|(share|tweet|list|print|save|pdf|e-?mail)( (share|tweet|list|print|save|pdf)){2,5}"
    r"|reply to [\"“‘'].…160|comments?\s?: ?\d+|pdf|next up in <Name>( <Name>){0,3}"
    r"|play live radio|next up: ?(\d{1,2}:\d\d (am|pm)\b…60)?|available on air stations|on air now\b…60"
    r"|thank(s| you) for reading( this (article|story)| <Name>( <Name>){0,4})?",
    r"page not found|the content (that )?you requested (does not|is not|is no longer)\b…60",
    r"produced by …60\busing ai narration\b…120|listen to more stories on\b…60",
    r"(post|page|total|article|story)? ?(views?|hits|reads)\s?:\s?[\d.,]+[km]?",
    r"(article|page|story) saved([.!] you can find (it|this …20) in …60)?|you can find this (article|story) in my …40",
    r"(comments?:? ?\d* )?follow …40 from this (article|post|story)\b…100",
    r"(save|add) (this |an? )?(articles?|stor(y|ies)) (for later|to your (saved|reading) (list|items)\b…60)|got it"
    r"|dismiss|not now|remove|read later|(see|view|show) all|gift (this )?article"
    r"|no,? thanks|maybe later",
    r"(very )?(large|larger|small|smaller|normal|medium) (text|font)( size)?",
    r"social (sharing|share|shares|links)|follow us on social media|start (a|the) (conversation|discussion)",
    r"((key events \| )?show key events only \| )?please turn on javascript to use this feature",
    r"follow …60\b(live (coverage|updates|blog)|here|channel)\b…40|(visual|web|photo) stories",
    rf"{_NETWORKS}{{2,7}}( \d+)?",
    r"(?-i:SHARES|VIEWS|LIKES|TWEETS|READS)",
    r"[^\w]+(follow(ing)?|subscribe|share|save|listen|print|comment)[^\w]*",
    r"(e-?mail|contact|follow|view|see) (the |this )?(author|writer|reporter|editor)(['’]s)?"
    r"( (bio|archive|page|profile|posts|feed|stories|articles))?|print (this )?(article|story|page)",
    r"help …40 by sharing this (article|story)|why you can trust (?!our )<Name>( (of|the|and|<Name>)){0,5}",
    r"(expand|enlarge|full ?screen|unmute|zoom( in)?|play (video|audio|now|clip)|close (gallery|image|modal|menu)"
    r"|view (fullscreen|gallery|image|all photos|slideshow|\d+ (photos|images))|open gallery|slide \d+ of \d+)",
    r"(choose|select|change|set) your (listening speed|voice|edition|location|region|font size)|(play|listen) at"
    r" \d[\d.]*x",
    r"(increase|decrease|reset|small|normal|large) (text|font|type)( size)?|(dark|light|night) mode",
    r"((go|return|back|jump) )?to (the )?(\w+ )?(top|start|beginning|version)( of (the|this) (page|article|site|text))",
    r"to (stream|watch|listen to|read) …60 you( will|['’]ll)? need (the|our) …30\bapp\b",
    r"(take|get|read|have|enjoy|follow|carry|stay|watch|never miss) …80[.!:] ?"
    r"(download|get|install|try) (the|our) …40\bapp\b…40",
    r"(scroll|go|back) to (the )?top|(error,? )?please (wait|try again)( later)?|estimated \d+ min(ute)?s?"
    r"|add to (my )?(favou?rites|bookmarks)|watch live|listen live|live (tv|radio)|today['’]s (e-?)?paper|bookmark"
    r"|cookie settings",
    # What was made by a machine says so.
    r"(this|the) (audio|article|story|summary|translation|content|text|video)( version of (this|the) (article|story))?"
    r"( (is|was|has been|may be))? (created|generated|translated|produced|summari[sz]ed|narrated|read)( automatically)?"
    r" (by|with|using|from)\b…60\b(ai|artificial intelligence|ai[- ]\w+|machine|software|automat\w+)\b…160",
    r"this is an? (ai|machine|computer)[- ](generated|assisted|translated)\b…160",
    r"(latest|read|view|top|recent|featured|readers?|reader['’]?s['’]?|write|post|add|send|your) (a |an |the |all "
    r"|\d+ )*comments?",
)
#: Phrases of lines that say how long it takes to read an article, and how old it is.
READING_TIMES = (
    r"this (article|story|was|column|report)( was| is)?( first)?( published)? (more than |over )?(\d+|an?|one|two"
    r"|three|four|five)"
    r" (day|week|month|year)s? (ago|old)",
    r"(first |last )?(published|updated|posted)( at| on)? \d{1,2}[.:]\d\d ?([ap]\.?m\.?)?( [a-z]{2,4})?",
    r"([•·|] ?)?\d{1,2} ?(h|hrs?|d)( ago)?( ?[•·|])?",
    r"([•·|] ?)?(\d+|an?|[a-z]+)[ -]min(ute)?s?( to)?( of)?( read(ing)?| listen(ing)?| watch)?( time)?",
    r"(estimated )?(reading|read|listening|listen|watch(ing)?) time\s?:?\s?(about |approx\.? )?\d+ ?m[a-z]{0,6}( read"
    r"| \d+ s\w*)?",
)
