"""Forms of address, offices and their fields, ranks, callings and relatives."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reader.text.commonwords import Gender
from reader.text.names.lexicon.callings import CALLINGS, LOWER_CASE_CALLINGS, is_maker
from reader.text.spelling import remembered, word_set

MALE_TITLES = word_set(
    """
    mr sir lord king prince father brother baron count duke emperor sultan sheikh shaikh imam rabbi monsignor
    señor senor signor monsieur herr meneer tuan encik pak bapak haji hj shri ato mallam malam igwe spokesman chairman
    congressman councilman businessman alderman fireman policeman fisherman actor
    """
)
FEMALE_TITLES = word_set(
    """
    mrs ms miss madam madame dame lady queen princess sister baroness countess duchess empress señora senora
    mademoiselle signora signorina mme mlle frau fru mevrouw puan mdm datin hajah hjh hajia hajiya alhaja sheikha ibu
    smt weizero daw spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman
    actress
    """
)

# Abbreviated offices and ranks, and others that are not in names of bodies and places.
_ADDRESSES = word_set(
    """
    president gen sen sens rep reps gov capt col lt maj sgt cpl cmdr adm insp supt det senator ambassador professor prof
    congressman congresswoman councillor mayor sultan sheikh shaikh emir amir pol imam ayatollah spokesman spokeswoman
    justice judge minister chancellor governor chairman chairwoman inspector constable archbishop cardinal pastor
    baroness mec mmc cllr clr coun
    """
)

# "St. Velm", "Dame Street"
_IN_NAMES_OF_PLACES = frozenset({"st", "sri", "seri"})

# Forms of address that are no calling: never shown as a role.
HONORIFICS = word_set(
    """
    mr mrs ms miss mx dr sir dame lord lady madam madame hon honourable honorable rt rev reverend messrs señor
    señora senor senora monsieur mademoiselle herr frau tuan puan encik pak ibu haji hajia shri smt sri st
    revd ven ato weizero woizero bapak khun daw mme mlle monsignor signor signora signore fru meneer mevrouw gospodin
    sayyid sayyida ustadh mwalimu adv datuk datin dato seri tun hrh mdm hajiya alhaja sheikha otunba thiru kyai
    mallam malam fr msgr comrade cde inkosi kgosi dato paduka hj hjh haji hajah yb yab h.e h.h igwe
    """
)

#: Ranks in the church that stand before a name, but are no titles elsewhere: a canon may be a camera.
CHURCH_RANKS = word_set("archdeacon canon mgr prebendary provost")

#: Ranks of the armed forces and the police, which tell less than what their holders do.
FORCES_RANKS = word_set(
    "adm brig capt captain cmdr col colonel const constable cpl corporal gen general insp inspector lieutenant lt maj "
    "major pol police sergeant sgt supt"
)

#: Titles before a name of two words at least, which are other words elsewhere: "Nurse Ada Brenn", "Recorder Ada Brenn".
TITLES_OF_PEOPLE = word_set(
    "Nurse Provost Recorder Custos Patrolman Patrolwoman Garda Cathaoirleach Apostle Prophet Evangelist Prophetess "
    "Havildar Subedar Tahsildar Tehsildar Ruckman Trooper Gunner Sapper Rifleman Five-eighth Fullback Headteacher Hubby"
)

# Offices, ranks and callings that are written before a name.
OFFICES = word_set(
    """
    president vice-president premier minister chancellor secretary undersecretary undersheriff ambassador envoy consul
    governor gov mayor senator sen sens rep reps representative congressman congresswoman councillor councilor
    councilman councilwoman alderman assemblyman assemblywoman mp mps mpp mla mep mec mmc judge justice magistrate
    prosecutor attorney solicitor commissioner chairman chairwoman chairperson chair speaker whip leader chief
    deputy director manager president-elect ceo cfo coo cto founder co-founder cofounder owner captain capt
    major maj colonel col general gen lieutenant lt sergeant sgt corporal cpl private pvt constable const
    commander cmdr commodore admiral adm brigadier marshal inspector insp superintendent supt detective det
    officer sheriff king queen prince princess emperor sultan emir pope amir cardinal archbishop bishop pastor father
    sister brother rabbi imam sheikh shaikh ayatollah mufti mullah professor prof doctor dean principal rector
    coach spokesman spokeswoman spokesperson baron baroness duke duchess count countess chief-of-staff treasurer
    registrar ombudsman comptroller auditor administrator alhaji barrister barr engr ustaz maulana swami brig
    cllr clr coun
    justice-designate first-lady taoiseach tanaiste tánaiste
    """
)

# Callings that open no names of bodies: "Visitor Ada Brenn", "Winger Ada Brenn".
PRIVATE = word_set(
    """
    visitor shopper commuter villager neighbour neighbor witness eyewitness pensioner onlooker bystander holidaymaker
    retiree homeowner householder protester motorist hiker jogger reveller
    winger fullback full-back midfielder striker goalkeeper flanker halfback half-back fly-half scrum-half batsman
    bowler seamer spinner wicketkeeper quarterback linebacker skipper co-author co-founder co-owner co-pilot
    """
)

_MALE_KIN = word_set(
    """
    father husband widower son brother uncle grandfather nephew boyfriend fiancé fiance grandson stepfather stepson
    stepbrother godfather godson dad grandpa granddad stepdad half-brother hubby ex-husband ex-boyfriend
    great-grandfather great-grandson great-uncle brother-in-law father-in-law son-in-law
    """
)
_FEMALE_KIN = word_set(
    """
    mother wife widow daughter sister aunt grandmother niece girlfriend fiancée fiancee granddaughter stepmother
    stepdaughter stepsister godmother goddaughter mum mom grandma stepmum half-sister ex-wife ex-girlfriend
    great-grandmother great-granddaughter great-aunt sister-in-law mother-in-law daughter-in-law
    """
)
#: Relatives by gender: what a person is to another, which says less than an occupation.
KIN: Mapping[str, Gender | None] = {
    **dict.fromkeys(_MALE_KIN, "m"),
    **dict.fromkeys(_FEMALE_KIN, "f"),
    **dict.fromkeys(("cousin", "parent", "twin")),
}

# Words that modify an office: higher, lower, earlier, or of a field.
RANKS = word_set(
    """
    vice deputy assistant associate acting interim former ex then current incoming outgoing late senior junior
    chief prime first second lead head executive general national foreign defence defense finance interior home
    health education justice trade labour labor economy environment energy transport agriculture culture tourism
    parliamentary permanent state federal royal managing special personal private press party opposition
    majority minority presidential gubernatorial mayoral republican democratic democrat conservative liberal
    retired veteran emeritus honorary founding lieutenant brigadier major staff field police fire high pol shadow
    rear wing squadron warrant petty tan crown cabinet
    """
)

#: Where an office is held, before it: "District Magistrate Ada Brenn".
AREAS = word_set("city county district divisional provincial regional state town ward")

#: The fields of ministries and ministers, as written in their names.
FIELDS = word_set(
    """
    Affairs Agriculture Antiquities Arts Aviation Budget Business Change Children Citizenship Climate Commerce
    Communications Communities Conservation Construction Cooperation Cooperatives Culture Defence Defense
    Development Digital Economy Education Employment Empowerment Energy Environment Families Family Finance
    Fisheries Food Foods Forest Forestry Forests Gender Girls Governance Health Heritage Housing Hygiene Immigration
    Industries Industry Information Infrastructure Innovation Interior Investment Irrigation Jobs Justice Labor
    Labour Land Lands Livestock Local Maritime Media Mines Mining Planning Power Procurement Protection Railways
    Recovery Reform Refugees Relations Research Resources Revenue Road Roads Rural Sanitation Science Security Service
    Services Shipping Skills Society Sport Sports Strategy Technology Telecommunications Tourism Trade Transport
    Transportation Treasury Urban Water Welfare Wildlife Women Works Youth
    """
)

# Titles that are as often given names: "Dean Falk", unless "the" comes before.
NAMES_TOO = frozenset({"amir", "dean", "earl"})

# Abbreviated posts, only in these letters.
_POSTS_IN_CAPITALS = word_set(
    "PM CM VP MEC MSP MLC MK MCA MNA MPA MHA TD IGP DGP SSP DSP CSP ACP DCP ASP AIG DIG PC DI DCI DCS WPC PCSO"
)

#: Letters of offices and honours that follow a name without a comma in Britain, Ireland, Nigeria and India.
LETTERS_BEHIND = word_set("BL CBE FRS GCMG KBE KC KCMG MBE MEP MLA MLC MP MPP MSP OBE OON PhD QC SAN SC TD")

# Without their full stops these are particles or names: "Del Brenn".
_ABBREVIATED_POSTS = frozenset({"Cr", "Cr.", "Del.", "Eng.", "Ing.", "Ir."})

# Forms of address that are other words in other letters: "Pa Otto Brenn", "Sr Ada Brenn".
_ADDRESSES_AS_WRITTEN = word_set("Pa Sr Br Nanay Tatay Aling Manong Manang Kuya Mzee Cikgu Oom Tannie Atty")

# Prefixes of offices: "ex-president", "Lt-Gen", "secretary-general".
_BEFORE_OFFICES = ("vice-", "ex-", "co-", "deputy-", "then-", "former-", "sub-", "lt-", "maj-", "brig-")
_AFTER_OFFICES = ("-general", "-gen", "-elect", "-designate", "-in-chief")

# "Mum-of-two", "grandfather-of-six"
_PARENT_OF = re.compile(r"(?:grand|step)?(?:mum|mom|dad|mother|father|parent)-of-\w+(?:-\w+)*")

# Where or how an office is held: "officer-in-charge", "writer-in-residence".
_AFTER_CALLINGS = ("-in-chief", "-in-charge", "-in-residence", "-in-training", "-at-law", "-at-large")

# "off-spinner", "co-worker"
_PREFIXES = word_set("co off leg half ex")

_ENDINGS = ("ist", "ician", "ologist")
# "Lindqvist" is a surname.
_ENDINGS_OF_SURNAMES = ("qvist", "kvist", "quist")
_DESCRIPTION = re.compile(r"[A-Z][a-z]+-(?:author|founder|runner|scorer|star|winner|winning|of-[a-z]+)")
_VERBS = word_set("enlist assist insist consist persist resist subsist desist career veneer")
# Surnames end in these as well ("Silverman").
_LOWER_CASE_ENDINGS = ("man", "woman", "person", "eer")


@remembered
def bare(word: str) -> str:
    """Return ``word`` as in the word lists: lower case, without marks around it."""
    return word.strip(" \t\n.,;:()[]\"'“”‘’").casefold()


@remembered
def is_title(word: str) -> bool:
    """Whether ``word`` before a name is a title and not part of the name."""
    return is_honorific(word) or _is_office(word)


@remembered
def is_honorific(word: str) -> bool:
    """Whether ``word`` is a form of address that is no calling: never shown as a role."""
    return bare(word) in HONORIFICS or word.strip(" .,") in _ADDRESSES_AS_WRITTEN


def _is_office(word: str) -> bool:
    key = bare(word)
    return key in OFFICES or _is_written_as_office(word) or ("-" in key and _simple(key) in OFFICES)


def _is_written_as_office(word: str) -> bool:
    return word.strip(" .,") in _POSTS_IN_CAPITALS or word.strip(" ,") in _ABBREVIATED_POSTS


def _simple(key: str) -> str:
    """Return the office without its prefix: "president" for "ex-president"."""
    before = next((mark for mark in _BEFORE_OFFICES if key.startswith(mark)), "")
    after = next((mark for mark in _AFTER_OFFICES if key.endswith(mark)), "")
    return key.removeprefix(before).removesuffix(after)


def is_description(word: str) -> bool:
    """Whether ``word`` before a name describes a person in one word: "Match-winner", "Father-of-two"."""
    return _DESCRIPTION.fullmatch(word.strip()) is not None


@remembered
def is_address(word: str) -> bool:
    """Whether ``word`` occurs only before names of people, never in those of bodies and places."""
    return (bare(word) in HONORIFICS or bare(word) in _ADDRESSES) and bare(word) not in _IN_NAMES_OF_PLACES


@remembered
def is_calling(word: str) -> bool:
    """Whether ``word`` is an occupation or office: "pilot", "minister", "cardiologist"."""
    key = bare(word)
    if key in HONORIFICS:
        return False
    if _is_office(word) or key in CALLINGS or key in KIN or _PARENT_OF.fullmatch(key):
        return True
    if (word.islower() and key in LOWER_CASE_CALLINGS) or is_maker(word):
        return True
    if key.endswith(_AFTER_CALLINGS):
        return is_calling(key.split("-")[0])
    # "Judge-Executive", "player-coach"
    if "-" in key and all(part in CALLINGS or part in OFFICES for part in key.split("-")):
        return True
    if key.endswith(_ENDINGS_OF_SURNAMES) or key in _VERBS:
        return False
    # "off-spinner"
    if (part := key.rpartition("-"))[0] in _PREFIXES and part[2] in CALLINGS:
        return True
    return len(key) > 5 and (key.endswith(_ENDINGS) or (word.islower() and key.endswith(_LOWER_CASE_ENDINGS)))
