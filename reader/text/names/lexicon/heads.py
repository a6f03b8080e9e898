"""Heads: the words of a name that show whether it is a body, a place, an event, a law or a work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.model import EntityKind
from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.gazetteer import is_country
from reader.text.spelling import word_set

# A name that ends (or, before "of", begins) with one of these is a body of people ...
ORGANISATION_HEADS = word_set(
    """
    academy administration agency alliance army assembly association authority bank board bureau cabinet chamber church
    club coalition college commission committee company congress consortium cooperative corporation corp council court
    department directorate division embassy enterprises federation force forces foundation front fund government group
    holdings hospital inc institute institution laboratory league legislature limited llc ltd ministry mission monitor
    movement museum navy network observatory office organisation organization parliament partnership party plc police
    secretariat security senate service services society studios syndicate team times trust tribunal union university
    watch airlines airways orchestra newspaper herald gazette press media treasury exchange school schools guild
    players choir ensemble quartet clinic coastguard constabulary railways motors systems technologies industries
    electronics partners laboratories labs pharmaceuticals foods brewery bakery research communications associates
    bakehouse resorts
    brothers bros sons affairs news mines lines shipping ferries logistics gmbh llp pte bhd united rovers wanderers
    albion hotspur gallery galleries forum confederation caucus collective brigade battalion regiment taskforce militia
    cartel conservancy archdiocese diocese philharmonic symphony capital investments petroleum therapeutics
    pharma telecom entertainment records pictures publishing magazine tribune chronicle
    banco banca banque echo courier examiner inquirer telegraph argus advertiser sentinel journal org
    networks semiconductor semiconductors biosciences robotics aerospace bancorp
    nyheter zeitung tidende dagblad rundschau kurier anzeiger tageblatt handelsblad
    establishment holding b.s.c q.s.c q.p.s.c k.s.c k.s.c.p s.a.e s.a.o.g p.j.s.c
    vidyapeeth vidyapeetham vidyalaya vidyamandira mahavidyalaya vishwavidyalaya samiti sangh parishad sabha sena
    panchayat nigam sacco archive archives homecare healthcare elementary ambulance co infirmary polytechnic seminary
    tabernacle morcha radio radyo squad unit sansthan manch mahasabha mahasangh sangathan
    bakeries textiles haulage couriers contractors plantations
    supplies rentals dairies wholesalers ventures jsc ojsc pjsc cjsc oyj hf ehf kft nyrt zrt tbk berhad
    """
)
# ... and with one of these a place, an event, a law or a piece of work.
PLACE_HEADS = word_set(
    """
    airport archipelago area areas avenue block center centre bay beach boulevard bridge building canal cape castle
    cathedral cemetery city coast complex county creek dam desert district estuary farm fjord forest garden gardens
    gulf harbor harbour highway hill hills hotel island islands lagoon lake mine mosque mountain mountains ocean palace
    park parks peninsula plain plant plaza port prefecture prison province reef region reservoir ridge river road sea
    square stadium state station strait street temple territory tower town township valley village zone lane ledge quay
    wharf pier cliffs falls glacier pass peak plateau basin springs heights sound cove headland terrace crescent alley
    mews motorway freeway canyon meadows terminal strip arena coliseum auditorium racecourse velodrome apartments
    condominium condominiums flats towers market abbey priory monastery chapel shrine lighthouse barracks zoo
    buildings causeway corniche esplanade
    aquarium skerries moors fens wolds dales glens cays marshes foothills badlands dunes shoals rapids
    """
)
EVENT_HEADS = word_set(
    """
    anniversary awards carnival celebrations ceremony championship championships classic conference crisis cup day
    derby disaster earthquake election elections expo fair festival final finals friendlies friendly games genocide
    holocaust hurricane incident invitational marathon massacre olympics open pandemic parade race regatta revolution
    riots summit tour tournament uprising war week
    """
)
LAW_HEADS = word_set(
    "accord accords act agreement amendment bill charter code constitution convention law ordinance pact protocol "
    "statute tax treaty"
)
WORK_HEADS = word_set(
    """
    award book card certificate declaration document film index initiative mechanism medal notice novel plan policy
    prize program programme project report scheme show song strategy study summary survey trophy vision
    """
)

# First words of places, if no other word shows the kind: "Loch ...", "Mount ...".
_CENTRES = frozenset({"center", "centre"})
_WORK_OF_CENTRES = word_set(
    "law policy prediction warning coordination management litigation studies rights information monitoring resource "
    "sciences arbitration mediation operations innovation entrepreneurship demographic statistics reconciliation "
    "health medical medicine renal dialysis trauma cancer heart eye dental maternity fertility rehabilitation "
    "correctional science "
    "treatment airway sleep hearing poison crisis counselling counseling advice advocacy support welfare justice "
    "training education learning processing fisheries climate conservation rescue wildlife disease vaccine"
)
_ENDINGS_OF_WORK = ("logy", "logical", "ics", "apy", "care")
STORMS = word_set("hurricane typhoon cyclone storm")
#: First words of names of bodies in Romance languages.
BODY_OPENERS = word_set(
    """
    grupo banco banca banque groupe gruppo grupa universidad universidade universita partido instituto istituto
    institut fundacion fundacao fondazione fondation asociacion associacao associazione federacion federazione
    confederacion movimiento movimento frente ministerio ministero comision comissao consejo conselho consiglio
    sindicato colegio hospital club atletico deportivo companhia compania compagnie scoil colaiste gaelscoil
    ysgol prifysgol coleg cymdeithas universiti universitas kolej politeknik yayasan
    uniao cooperativa sociedade sociedad radio radyo frigorifico dewan majlis perusahaan koperasi persatuan
    pertubuhan jabatan kementerian suruhanjaya lembaga pejabat agro sangguniang samahan kilusan anjuman
    vereniging stichting
    """
)
PLACE_OPENERS = word_set(
    """
    lake mount loch lough beinn cape isle puerto wadi port fort estadio stade plaza hacienda ciudad villa isla lago
    laguna cerro playa parque jabal jebel deir beit kfar kampung bukit pulau sungai gunung tanjung jalan lorong
    barangay sitio purok rumah felda co co. county taman desa kuala teluk ulu mohalla rue rua avenida avenue calle
    rambla piazza plac ulica
    """
)

#: Of these, the ones that go on with a name that the model takes for another one: "Scoil Velm", "Kampung Osk".
OPENERS_APART: Mapping[str, EntityKind] = {
    **dict.fromkeys(BODY_OPENERS - {"hospital", "club", "institut", "frente"}, "organisation"),
    **dict.fromkeys(word_set("kampung desa taman kuala barangay sitio purok beit deir kfar linha ulu"), "place"),
}

_HEADS: tuple[tuple[EntityKind, frozenset[str]], ...] = (
    ("organisation", ORGANISATION_HEADS),
    ("place", PLACE_HEADS),
    ("event", EVENT_HEADS),
    ("law", LAW_HEADS),
    ("work", WORK_HEADS),
)
_KIND_OF_HEAD: Mapping[str, EntityKind] = {head: kind for kind, heads in reversed(_HEADS) for head in heads}
_OF = frozenset({"of", "for", "on"})
# Markets where nobody stands.
_MARKETS = word_set(
    "stock stocks single common free black grey gray labour labor job jobs housing bond internal energy carbon money "
    "capital financial property bull bear open mass transfer forex oil gold crypto emerging rental"
)
# Land that is kept for these: "Velm Nature Reserve".
_RESERVED = word_set(
    "biosphere conservation extractive forest game hunting indian marine nature national scenic wildlife"
)
_CAUSES = word_set(
    "accountability advocacy bail defence defense equity freedom innocence integrity investigative justice law legal "
    "liberty litigation oversight reporting rights transparency"
)
_MILLED = word_set("rice sugar paper flour oil cotton textile steel palm feed jute")
# Last words that make a body of these before them: "Velm School District" runs the schools.
_BODIES_BY_BOTH: Mapping[str, frozenset[str]] = {
    "district": word_set(
        "school schools fire water sanitation transit utility irrigation hospital recreation protection conservation "
        "drainage sewer library ambulance improvement municipal regional"
    ),
    "survey": word_set("antarctic archaeological geological geophysical hydrographic ordnance"),
    "station": frozenset({"police"}),
    "municipality": word_set("local district metropolitan"),
    **dict.fromkeys(("project", "initiative"), _CAUSES),
    **dict.fromkeys(("mill", "mills"), _MILLED),
    **dict.fromkeys(("crescent", "cross"), frozenset({"red"})),
    **dict.fromkeys(("nation", "nations"), frozenset({"first"})),
}
# Of these, the ones that two words may be enough for.
_SHORT_BODIES = frozenset({"district", "survey", "station"})


def _is_body_by_both(words: Sequence[str]) -> bool:
    """Whether the last two words show a body, or the first ones: "regional district of ..."."""
    may_be_body = len(words) > 2 or words[-1] in _SHORT_BODIES
    is_regional = words[:3] == ["regional", "district", "of"]
    return is_regional or (may_be_body and words[-2] in _BODIES_BY_BOTH.get(words[-1], ()))


def kind_by_head(words: Sequence[str]) -> EntityKind | None:
    """Return the kind of a name by one of its folded words: "ministry of ...", "institute for ...", "... river"."""
    if len(words) < 2:
        return None
    if _is_body_by_both(words):
        return "organisation"
    if words[1] in _OF and (kind := _KIND_OF_HEAD.get(words[0])):
        return "organisation" if words[0] in _CENTRES else kind
    if (kind := _KIND_OF_HEAD.get(words[-1].strip("."))) == "organisation":
        return kind
    place = " ".join(words[:-1])
    if words[-1] == "post" and is_known_place(place):
        return "organisation"
    if words[-1] == "reserve" and words[-2] in _RESERVED:
        return "place"
    if words[-1] == "channel" and (is_country(place) or is_known_place(place)):
        return "place"
    if words[-1] == "market" and words[-2] in _MARKETS:
        return None
    link = next((index for index, word in enumerate(words[1:], 1) if word in _OF), len(words))
    if kind := _KIND_OF_HEAD.get(words[link - 1].strip(".")) or (kind if link == len(words) else None):
        work = words[link - 2] if link > 1 else ""
        is_centre = words[link - 1] in _CENTRES
        does_work = work in _WORK_OF_CENTRES or work.endswith(_ENDINGS_OF_WORK) or words[link : link + 1] == ["for"]
        is_body = work == "research" or (is_centre and does_work)
        return "organisation" if is_body else kind
    if len(words) > 2 and words[-2] in ORGANISATION_HEADS and (is_country(words[-1]) or is_known_place(words[-1])):
        return "organisation"
    if words[0] in STORMS and len(words) == 2:
        return "event"
    if words[0] in BODY_OPENERS:
        return "organisation"
    return "place" if words[0] in PLACE_OPENERS else None
