"""The words of lines about pictures: who took one, and what kind it is."""

from __future__ import annotations

#: Phrases of such lines, written like those of the phrasebook.
PICTURES = (
    r"<Photo>\s?(credits?|by|courtesy( of)?|source|copyright|caption)?\s?[:/]…300",
    r"<Photo> (credit|courtesy|copyright)\b…",
    r"(representative|representational|representation|illustrative|illustration|symbolic|generic|stock) <Photo>"
    r"( (for|only|used)\b…60)?",
    r"<Photo> by <Name>([ ,;/\(\)]{1,3}<Name>){0,7}\)?",
    r"credit\s?:\s?<Name>([ ,;/]{1,3}<Name>){1,7}",
    r"<Agency>( photo)?\s?/\s?<Name>( <Name>){0,4}",
    r"(image|media|video|photo) (caption\b|(sources?|credits?), )…",
    r"(illustrations?|graphics?|artwork|maps?|cartoons?|animations?|photography|videos?|drawings?) by <Name>"
    r"( <Name>){1,3}"
    r"( (and|&) <Name>( <Name>){1,3})?",
    r"[^\w]*((enlarge|open|expand)( this)? image|(toggle|hide|show) caption|view gallery|getty images)",
    r"[\(\[](<Agency>|(<Agency>[/ ]|photos?\b|courtesy\b|credit\b)[^\)\]]{0,60})[\)\]]",
    r"(stock )?<Photo>( is| are)?( used)? under licen[cs]e from <Name>( <Name>){0,2}",
    r"[^\[]{0,220}\[(<Photo>|file)\s?[/:][^\]]{0,80}\]",
    r"[▲△▶].{0,160}(사진|제공|ⓒ|=)…60",
    r"[\(\[]<Photo>\s?(credits?|by|courtesy( of)?|source)?\s?[:/]…80[\)\]]",
    # A bracket holds nothing but who took the picture, and for whom.
    r"[\(\[]<Name>( <Name>){1,3}\s?/\s?(for )?(the )?<Name>( <Name>){0,3}[\)\]]",
    r"[^\w]{1,3}<Photo> (by )?<Name>([ ,;/\(\)]{1,3}<Name>){0,7}\)?",
    r"<Photo>\s?\|\s?<Name>( <Name>){1,3}( ?\| ?<Name>( <Name>){0,3})?",
    r"(file|library|archive|handout) <Photo>|<Photo> (used )?for (representation|illustration)( purposes?)?( only)?",
)
