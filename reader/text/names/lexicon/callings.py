"""Callings: what people do for a living or in a game, as lists and by the ends of words."""

from __future__ import annotations

from reader.text.spelling import remembered, word_set

# Callings beside those with a telling ending.
CALLINGS = word_set(
    """
    pilot student resident activist analyst economist lawyer advocate author actor actress singer star musician
    artist architect journalist correspondent columnist editor publisher critic historian researcher scientist
    biologist physician surgeon nurse midwife teacher lecturer farmer fisherman fisher driver worker engineer
    technician mechanic carpenter baker cook chef butcher builder plumber electrician shopkeeper trader merchant
    dealer broker banker investor accountant consultant adviser advisor aide strategist pollster lobbyist
    politician lawmaker legislator parliamentarian candidate nominee challenger incumbent diplomat negotiator
    official bureaucrat civil-servant soldier veteran guard firefighter paramedic policeman policewoman
    veterinarian vet zookeeper ranger keeper curator librarian athlete player striker midfielder defender
    goalkeeper goalie winger forward quarterback pitcher batsman bowler skipper champion runner swimmer cyclist
    boxer jockey trainer rider sailor fan member partner head host anchor presenter producer filmmaker
    director-general screenwriter playwright novelist poet writer blogger composer conductor drummer guitarist
    dancer model designer comedian billionaire businessman businesswoman entrepreneur executive chieftain elder
    monk nun priest deacon vicar chaplain theologian philosopher psychologist psychiatrist sociologist
    anthropologist neighbour neighbor witness victim survivor suspect defendant plaintiff refugee migrant
    volunteer organiser organizer campaigner dissident rebel warlord commander-in-chief spokesperson
    superintendent warden janitor clerk cashier waiter waitress bartender tailor barber hairdresser gardener
    hunter miner logger patient graduate fellow personality celebrity guru leader rancher grocer guide landlady landlord
    postmistress postmaster umpire referee cox attaché attache grader sixth-grader seed astronomer conservator
    operator grandmaster beekeeper shepherd innkeeper caretaker attendant translator interpreter sculptor painter
    potter weaver photographer surveyor goldsmith crofter docker foreman forewoman apprentice intern trainee
    undergraduate schoolgirl schoolboy pupil pensioner
    soprano tenor baritone rapper trumpeter songwriter choreographer cinematographer illustrator podcaster influencer
    prop flanker fullback batter seamer spinner wicketkeeper linebacker shortstop catcher outfielder playmaker sprinter
    hurdler defenceman goaltender netminder visitor shopper commuter passenger villager protester protestor onlooker
    bystander holidaymaker
    hiker vendor stallholder retiree householder homeowner tenant attendee spectator diner reveller camper surfer jogger
    worshipper evacuee eyewitness
    delegate rapporteur collector sarpanch publican forecaster controller cleaner dispatcher coroner pathologist
    pharmacist opener left-hander right-hander all-rounder treasurer councilmember commentator broadcaster headteacher
    headmaster headmistress lifeguard caregiver carer dentist optician chemist physicist mathematician statistician
    astronaut cosmonaut ruler programmer restaurateur hotelier auctioneer archivist undertaker postman milkman
    harbourmaster harbormaster stationmaster deckhand stockman cadet freshman sophomore
    first-year second-year third-year fourth-year fifth-year final-year
    agent counsel tutor bursar gp radiographer sonographer dietitian counsellor counselor childminder babysitter
    nanny housekeeper bodyguard bouncer investigator informant whistleblower smuggler trafficker conscript trooper
    paratrooper submariner gunner inmate prisoner detainee fugitive complainant claimant juror bailiff paralegal
    bookkeeper valuer realtor landowner smallholder herder shearer angler gamekeeper forester woodcutter trucker
    stevedore coxswain purser stewardess navigator aviator welder roofer plasterer bricklayer scaffolder joiner
    decorator glazier shoemaker blacksmith seamstress dressmaker winemaker sommelier barista fishmonger greengrocer
    restorer biographer ghostwriter copywriter scriptwriter promoter coordinator co-ordinator facilitator moderator
    newsreader pundit videographer showrunner bandleader frontman frontwoman youtuber gamer dj emcee ballerina
    gymnast skater skier snowboarder wrestler fencer weightlifter decathlete heptathlete triathlete marathoner rower
    golfer footballer cricketer debutant substitute boss caddie infielder reliever slugger kicker cornerback
    left-back right-back full-back centre-back center-back wing-back centre-half fly-half scrum-half half-back
    halfback flyhalf scrumhalf backbencher frontbencher
    centre-forward hooker trustee geographer demographer oceanographer cartographer physio physiotherapist classmate
    schoolmate teammate roommate flatmate housemate workmate peon sergeant-at-arms compere croupier sexton
    confidant confidante surrogate magnate mogul tycoon heiress socialite immigrant
    gravedigger steward modeller usher archdeacon prebendary verger curate preacher churchwarden choirmaster bandmaster
    practitioner convener convenor cleric sangoma induna bosun boatswain steeplejack lumberjack stockbroker pawnbroker
    bookie astrologer soothsayer tahsildar tehsildar corporator kagawad bupati lurah penghulu kaumatua bailie bagpiper
    crooner juggler understudy milliner upholsterer jeweller jeweler luthier knitter quilter engraver bookbinder
    stenographer concierge chambermaid chauffeur governess confectioner chocolatier vintner landscaper farmhand
    stagehand goatherd cowherd swineherd jackaroo jillaroo driller freediver paddler kayaker sculler windsurfer
    kitesurfer paraglider skydiver biker racegoer punter tipster musher judoka karateka kickboxer featherweight
    welterweight middleweight flyweight bantamweight olympian paralympian ruckman five-eighth second-rower second-row
    front-rower back-rower libero allrounder tailender convict murderer robber burglar hijacker fraudster gangster
    kingpin ringleader mastermind accomplice co-accused aspirant stalwart ex-combatant combatant medic doula
    chiropractor osteopath proctor invigilator alumnus alumna valedictorian matriculant postgraduate squatter motorist
    scion franchisee subcontractor overseer assessor adjuster appraiser arbitrator mediator notary scrutineer
    enumerator backpacker trekker birdwatcher twitcher birder inventor innovator hacker abbess prioress deaconess
    patrolman garda cathaoirleach custos havildar subedar papermaker film-maker groundskeeper
    schoolmaster schoolteacher bellringer timekeeper custodian adjudicator parishioner islander motorcyclist matron
    """
)

# Callings that are in names of bodies and papers, too, with a capital letter.
LOWER_CASE_CALLINGS = word_set("""
    academic missionary provost recruit regulator mason stonemason thatcher farrier cobbler saddler millwright tiler
    tanner brewer distiller picker seller hawker porter fitter rigger machinist seafarer mariner healer shooter busker
    chorister drover master cooper chandler dyer carver collier sherpa prophet apostle walker recorder guardian mystic
    piper butler reeve friar pilgrim pandit pujari granthi abbot fighter cantor cadre hermit peer heir patwari valet
    handler receiver scholar mukhiya fiddler rambler settler learner lambardar talathi killer kuia pedestrian
    """)

# Of these, callings that are other words behind a hyphen: "a non-member", "straight-forward".
_NO_DOERS = word_set("member partner forward leader owner user winner runner starter order")
# Ends of words for trades, in lower case: "locksmith", "lacemaker", "lighthouse-keeper".
_ENDINGS_OF_TRADES = ("smith", "wright", "monger", "keeper", "maker", "master", "mistress", "catcher", "bearer")
# Companies, not people.
_MAKERS_OF_MUCH = word_set(
    "carmaker automaker drugmaker chipmaker planemaker truckmaker phonemaker paymaster troublemaker"
)
# "taxi-driver", "wood-carver"
_ENDINGS_OF_DOERS = ("er", "or", "ist", "man", "woman", "ian")
_SHORTEST_TRADE = 6


@remembered
def is_maker(word: str) -> bool:
    """Whether a word in lower case is a trade by its end: "locksmith", "film-maker", "taxi-driver"."""
    if len(word) < _SHORTEST_TRADE or not word.islower() or word in _MAKERS_OF_MUCH:
        return False
    first, _, last = word.rpartition("-")
    is_doer = bool(first) and last in CALLINGS and last.endswith(_ENDINGS_OF_DOERS) and last not in _NO_DOERS
    return is_doer or word.replace("-", "").endswith(_ENDINGS_OF_TRADES)
