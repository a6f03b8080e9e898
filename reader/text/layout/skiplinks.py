"""Skip links: the lines at the top of a page that lead past its menu."""

from __future__ import annotations

#: Phrases of such lines, written like those of the phrasebook.
SKIP_LINKS = (
    r"(accessibility\W{1,3})?(skip|jump|go) (directly )?(to|past) (the )?(main |page |primary |site )?"
    r"(content|menu|nav|navigation|article"
    r"|story|search|footer|main|comments?|newsletter( promotion)?|promotion|advertisement|end)"
    r"(?= ?(skip|jump|go) |\W*$)…80",
    r"skip (to|links?|navigation|main navigation|content|header)|accessibility (links|menu|help)",
    r"(direkt )?zu[mr] (haupt|seiten)?(inhalt|navigation|menü|suche)( springen| wechseln)?( zu[mr] …60)?",
    r"springe?n? zu[mr] …40|(haupt|meta)?navigation (überspringen|ausklappen)",
    r"(aller|accéder|passer) (directement )?(au|à la) (contenu|navigation|menu|recherche|pied de page)( principale?)?",
    r"(saltar|ir|pasar) (directamente )?a(l| la) (contenido|navegación|menú|búsqueda)( principal)?",
    r"(vai|salta|passa) al(la)? (contenuto|navigazione|menu)( principale)?",
    r"(ir|pular|saltar) para (o|a) (conteúdo|navegação|menu)( principal)?",
    r"((ga|spring|direct|overslaan en) )*naar (de )?(hoofd)?(inhoud|navigatie)( gaan)?",
    r"(hopp|gå|hop|spring|hoppa) (direkte? )?till? (hoved|huvud)?(inn?hold|indhold|innehåll)(et)?",
    r"(siirry|hyppää) (suoraan )?(pää)?sisältöön|przejdź do (głównej )?treści|př(eskočit na|ejít k) obsahu?",
    r"(ana )?içeriğe (geç|atla|git)|перейти к (основному )?содержа…20|praleisti meniu",
    r"本文へ(移動|スキップ|ジャンプ)?(する)?|(ナビゲーション|メニュー)をスキップ|コンテンツへ(スキップ|移動)",
    r"メニューをとばして…20|(본문|메뉴|콘텐츠|컨텐츠)(으로|로)? ?(내용 )?(바로가기|건너뛰기)",
    r"跳(到|至|转到|轉到|過)(主要)?(内容|內容)(區|区)?",
)
