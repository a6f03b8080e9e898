"""The words of lines around the comments of readers: how to leave one, and the rules for them."""

from __future__ import annotations

#: Phrases of such lines, written like those of the phrasebook.
COMMENTING = (
    r"full article( \d+ comments?)?|disclaimer (&|and) comment rules|if you have a facebook account, become a fan\b…80",
    r"((\d+ )?(view|show|hide|leave|post|add|all)( an?| all)? ?)?(\d+ )?comments?( ?\(?\d+\)?)?",
    r"(you must (be )?(log|sign)(ged|ed)?[ -]?in to|would you like to) (post|leave|comment)\b…60"
    r"|please (log|sign) in to comment\b…40",
    r"(du musst|sie müssen) ((dich|sich) )?(angemeldet|eingeloggt|anmelden|einloggen)( sein)?,? um…60",
    r"no comments( yet| so far)?( on this (item|article|story|post))?( please …80)?",
    r"(disclaimer\s?: )?(we|our (editors|moderators)) …120\bmoderat(e|ing|ed) (your|the|all|any)? ?comments\b…80",
    r"comments? ?\(?\d+\)? (add (a )?|post (a )?|write (a )?)?comments?",
    r"you must confirm your (public )?display name\b…60",
    r"please log ?out and (then )?log ?in again\b…100",
    r"join (our commenting forum|thought-provoking conversations\b…100)",
    r"(all )?comments (are|have been) (closed|moderated|disabled|turned off)\b…80",
    r"this (article|story|post|thread) is (now )?closed (for|to) (new )?comments",
    r"(be|become) the first (one )?to (comment|leave a (comment|reply)|reply)( (here|on this (article|post|story)))?",
    r"(your )?(e-?mail )?address(es)? will not be (published|shared)…100|required fields are marked…10",
    r"(\W*\d+[.)] )?we welcome (reader|readers['’]|your) comments\b…260",
    r"(\W*\d+[.)] )?(please )?(understand|note|be aware) that (all )?comments are "
    r"(moderated|reviewed|pre-moderated)\b…200",
    r"(\W*\d+[.)] )?(please )?(keep|make sure)( that)? (your )?comments…30 (civil|courteous|on topic|polite"
    r"|respectful)\b…160",
    r"have your say|join the (conversation|discussion)( ?\(\d[\d.,]*( comments?)?\))?"
    r"|load(ing)? (more )?comments|(name|e-?mail|website) \*",
    r"share your (comments?|opinion|thoughts|views)( in the comments( section)?)?( below)?",
    r"to (comment|reply)( on this (article|post|story))?,? you must\b…60",
    r"(like this|rate this)\s?:(\s?loading)?",
    r"((join|see|read|view) (the )?)?(conversations?|discussions?|responses?|replies|reactions?|feedback)( ?(\(\d+\)"
    r"|\d+))",
    r"\d+ (responses?|replies|reactions?|thoughts?)( (to|on) (this|“|\"|‘)…100)?",
    r"to (encourage|promote|ensure|maintain|foster|keep) …30\b(respectful|civil|constructive|healthy|thoughtful|open"
    r"|safe)\b"
    r"…40\b(conversations?|debate|discussions?|comments?|dialogue|environment)\b…60"
    r"\b(names?|comments?|commenters?|moderat\w+|submissions?|posts?|we)\b…100",
    r"(please )?(read|see|review|follow|view|check( out)?|respect|adhere to) (our|the) "
    r"(comment(ing|s)?|community|house|moderation|posting|discussion)( and \w+)? (policy|policies|guidelines?|rules"
    r"|standards)\b…100",
    r"(comments?|commenting)( (on|for|section))?( (this|our|the) (article|story|post|site|page|thread|section))?"
    r" (is|are|has|have)( now| been| not| only)* (closed|open|off|on|disabled|moderated|reviewed|available|limited"
    r"|restricted|reserved|enabled|subject to)\b…100",
    r"we (invite|encourage|welcome|ask) (you|readers|all readers|our readers|users|everyone) to (use|join|comment"
    r"|share|leave"
    r"|participate|engage|discuss)\b……",
    r"(while|all|most|any|published|readers?['’]?s?['’]?|users?|the|please|your|our|opinions|views)"
    r" …80\bcomments?\b…160\b(moderat\w+"
    r"|abusive|on-topic|off-topic|endorse|responsible|published|removed|deleted|offensive|defamatory)\b…160",
    r"<Name>( <Name>){0,5} is committed to maintaining a lively but civil forum\b…260",
    r"please treat others with respect\. comments\b…160",
    r"do you want to automatically post your …40\bcomments\b…100|authors, please log in\W*|share what you think",
    r"(\d[\d.,]*[km]? )?view comments|click to rate( \d+){0,2}",
    r"comments? ?\(\d[\d.,]*\)\W{1,5}(be the first to|leave|add|post|join|write)\b…40",
    r"by (commenting|posting|replying)…40,? you (accept|agree|consent)\b…160",
    r"save my name, e-?mail\b…80|this site uses akismet\b…100|no (tags|comments) (found|yet)\b…30",
    r"(want|like) to (join the conversation|comment|have your say|leave a comment)\?…100",
    r"for (feedback|complaints|comments|inquiries|enquiries|corrections)\b…60\b(contact|e-?mail|write to|call) us\b…60",
    r"comments (have to|must|should|cannot|may not|need to|will) be\b…260",
    r"we want our comments to be\b…160|comments\W{1,3}our rules",
    r"(found|spotted|seen|noticed|see) (an? )?(mistake|error|typo|something wrong)\b…40\? ?…60|report it to us"
    r"|thank(s| you) for your (report|feedback|comment|vote|rating)",
    r"(report|flag)( this)? (comment|post|abuse)( as inappropriate)?|(view|show|load) (more |all )?(replies|responses)",
    r"sort(ed)? by:?( (newest|oldest|best|top|recommended|most \w+))*|(newest|oldest|most (liked|replied|relevant))"
    r" first",
    r"(please )?(log|sign) ?in( or (register|sign up|subscribe))? to "
    r"(leave|post|join|reply|view|add|vote|see|like|comment)\b…60",
    r"(there (are|is)|this (article|story|post|page) has|no|post your) (\d+|no|one)? ?comments?"
    r"( (on|so far|yet)\b…40)?",
    r"leave a reply( cancel reply)?|join the conversation, you are commenting as\b…40",
    r"(only|you must be an?) (registered|subscribed|subscribers?|logged[- ]in|members?)\b…40\b(comments?|post"
    r"|reply)\b…60",
)
