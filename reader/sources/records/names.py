"""The names that exports, crawlers, tables and feeds give to the same field, in the languages of their authors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

#: The fields of a record by their names.
Record = Mapping[str, Any]

#: The usual name first. Names are compared regardless of case, spaces, hyphens and underscores.
NAMES = {
    "title": ("title", "headline", "itemtitle", "articletitle", "resolvedtitle", "giventitle", "webtitle", "titel",
              "überschrift", "titre", "título", "titulo", "titolo", "заголовок", "標題", "标题", "見出し", "タイトル",
              "제목", "headlinetext", "headlines", "storytitle", "schlagzeile"),
    "text": ("text", "body", "content", "articlebody", "maintext", "fulltext", "contenthtml", "contenttext", "html",
             "articletext", "storytext", "volltext", "inhalt", "texte", "contenu", "texto", "contenido", "testo",
             "contenuto", "текст", "本文", "正文", "內容", "内容", "본문", "paragraphs", "article", "articlecontent",
             "document", "description", "summary", "selection", "excerpt", "articleexcerpt", "abstract", "abstractnote",
             "leadparagraph", "openingtext", "snippet", "shortdescription", "storycontent", "highlight", "selftext",
             "hitsentence"),
    "source": ("source", "site", "publisher", "sourcedomain", "sitename", "publication", "newspaper", "outlet",
               "feedtitle", "domainname", "medium", "quelle", "fuente", "fonte", "источник", "来源", "來源", "媒体",
               "언론사", "publicationtitle", "containertitle", "domain", "sourcetitle"),
    "authors": ("authors", "author", "byline", "creator", "writer", "reporter", "journalist", "autor", "autoren",
                "auteur", "auteurs", "autores", "autore", "autori", "автор", "作者", "著者", "記者", "기자", "기고자",
                "publishedby", "storyauthors", "authorname", "authornames", "bylines", "verfasser", "redakteur",
                "yazar", "الكاتب", "by"),
    "published": ("published", "date", "datepublished", "datepublish", "publishedat", "publisheddate",
                  "publicationdate", "pubdate", "publishdate", "firstpublished", "posted", "postedat", "articledate",
                  "webpublicationdate", "dategmt", "datum", "fecha", "дата", "日期", "日付", "일자", "issued",
                  "publishedon", "publishedtime", "storydate", "publishtime", "publicationtime", "publicationdatetime",
                  "publishdatetime", "erscheinungsdatum", "veröffentlicht", "发布时间", "發布時間", "createdutc",
                  "time"),
    "updated": ("updated", "datemodified", "updatedat", "modified", "lastmodified"),
    "tags": ("tags", "keywords", "labels", "categories", "topics", "manualtags", "documenttags", "usertags",
             "storytags"),
    "section": ("section", "articlesection", "category", "desk", "sectionname", "ressort", "rubrik", "rubrique"),
    "language": ("language", "lang", "inlanguage", "sprache", "langue", "idioma", "lingua"),
    "link": ("url", "link", "href", "permalink", "articleurl", "originalurl", "webpage", "resolvedurl",
             "givenurl", "canonicalurl", "weburl", "storypermalink"),
    "id": ("id",),
    "guid": ("guid", "uuid", "uri", "slug"),
}  # fmt: skip
