"""The words of lines that stand above headlines of other articles, or above what is on the page."""

from __future__ import annotations

_KIND = (
    r"(related|recommended|other|featured|similar|popular|recent|trending|further|top|latest|more|today['’]s"
    r"|must[- ]read"
    r"|selected|suggested|hot|most popular|editors?['’]?s?|promoted|sponsored)"
)
_ITEMS = (
    r"(articles?|stor(y|ies)|links?|content|topics?|news|coverage|posts?|reads|videos?|headlines?|podcasts?|picks"
    r"|choice"
    r"|galler(y|ies)|opinions?|columns?|columnists)"
)

#: Lines above a list of headlines, each as a regular expression of small letters.
LIST_HEADS = (
    r"next on \w+( \w+)?",
    r"more (investigations|features|reports|essays|columns|interviews|explainers|reviews|profiles|analys[ie]s|letters"
    r"|editorials|obituaries|opinions?|podcasts|long reads|reporting|reportage|cartoons|blogs)",
    r"(other|more|further) (articles|items|news|posts|stories)( (that|which|you))? (may|might|could)( also)? "
    r"(interest you|be of interest|like)",
    r"(before|as) you (leave|go),? (check this out|read this|one more thing)|(see )?more on this",
    r"more (stories|articles|news|posts|coverage|columns) (from|in|by) (?!.*[.!?]$)\w[\w&'’ -]{2,50}",
    r"more (stories|news) (on|about)|(the )?(top|latest|most read) \d{1,2}( (stories|news|articles|headlines))?",
    r"(related|recommended) reading",
    rf"(also |more )?{_KIND} ((local|sports?|business|world|national|news|community|internet|external|premium"
    rf"|exclusive|video|photo)"
    rf" )?{_ITEMS}( (for you|right now|today|now|this week))?",
    r"related|(also |more |elsewhere )?(in|from|on) (this|the same|our) (section|series|issue|author|package|collection"
    r"|topic|category|story|subject|special report|archives?)",
    r"more (in|from|on|by) (this|the same|our) (series|section|issue|author|writer|package|collection|topic|category"
    r"|story|subject|reporter|special report|archives?)",
    r"more (for you|((stories|articles|news) )?like this"
    r"|(local |world |national )?(news|education|obituaries|politics|business|sports?|crime"
    r"|courts?|health|culture|entertainment|opinion|science|tech(nology)?|environment|weather|lifestyle|travel|features|videos?"
    r"|photos))",
    r"(in|also in|from) (this (series|issue|package|collection|special report)|other news|the archives?|our archives?)",
    r"(read|see|view|watch|listen|explore) (more|also|next)( (stories|articles|coverage|news|like this|from this series"
    r"|on this (topic|story|subject)))?",
    r"recommended from editorial|next in \w+( \w+)?",
    r"(what to |you should )?(read|watch) next|up next|next up|don['’]t miss|not to be missed|must[- ]reads?",
    r"(you |readers |others |people |subscribers )?(may|might|will|could|also|may also|might also|are also)"
    r" (have missed|like|enjoy|liked|be interested( in)?|read|viewed|reading)",
    r"(what|people|readers|others)( (others|people|readers))? (are|who read this)( also)? (reading|read|watching"
    r"|viewed)",
    r"(in case|what) you( might have| may have| have|['’]ve)? missed( it)?|icymi|while you['’]re here",
    r"keep (browsing|exploring|going|scrolling)",
    r"(key|pinned) (posts|events)|(dig|go|read|dive) deeper|explore (more|further)|more to (explore|read|discover)",
    r"(read |see |learn )?more (about|on)|explore( more)? topics|people also (read|ask|search for)",
    r"most (read|popular|viewed|shared|watched|discussed|e-?mailed|commented|recent|clicked)( (now|today|this week))?"
    r"|popular( (now|today|this week|in the community|on the site))?|trending( (now|today|topics))?|just in"
    r"|in the headlines|list of \d+ items?|list \d+ of \d+|end of list",
    r"most read news|editor picks",
    r"more on (this|the) ((news )?release|article|story|topic|subject|issue|case)"
    r"|more (stories|news|coverage|headlines)"
    r"|(around|from|elsewhere on) the (web|network|site)|from (our|the) (partners?|network|sponsors?)",
    r"(also |previously )?(on|in) (this|the same) (story|topic|subject|issue|case)|(earlier|previous|past) (coverage"
    r"|stories|articles)|(our|full|special) coverage",
)
#: Lines above the headings of the article itself, by which one jumps to them.
CONTENTS_HEADS = (
    r"(jump|skip|go) to( (section|a section))?|(on|in) this (page|article|story|guide|review|post|feature)"
    r"|(table of )?contents|quick (links|navigation|jump|menu)|article (contents|outline)",
)
