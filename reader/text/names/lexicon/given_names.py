"""Usual given names of men and women the world over, folded; names borne by both stand in neither table."""

from __future__ import annotations

from reader.text.spelling import word_set

MALE_NAMES = word_set(
    """
    aaron abdallah abdel abdelaziz abdirahman abdou abdul abdulaziz abdullah abdullahi abdulrahman abid abiodun
    abraham abubakar adam adebayo adel adewale adeyemi adil aditya adnan adolfo adrian agus ahmad ahmadou ahmed
    ahmet aidan aisea ajay ajit ajith akash akbar akhil akhilesh akira alain alan alasdair alastair albert
    alberto albin aldo alec alejandro aleksandr alemu alessandro alexander alexandre alexei alexey alfie alfonso
    alfred alhaji alhassan ali alistair aliyu allan alois alonso alphonse altaf alvaro alvin amadou amadu
    ambrose amichai amin aminu amir amit amitabh amos anand anaru anatole anatoly anders andre andreas andrei
    andrej andrew andrey andriy andrzej andy ange angelo angus anil ankit anselm anthony antoine anton antoni
    antonio antony antti anurag anwar apisai archibald archie ari arif aristide arjun armando armin arnaud arne
    arnel arnold arshad artem arthur artur arturo arun arvind asfandyar ashish ashok ashraf ashwin asif aslan
    atiku atsushi atul augustin augustine augusto avraham axel ayman aziz azlan azman babatunde bakary balazs
    bambang bandar baptiste barack barasa barnaby barry bartosz bashar bashir basil basilio bastian bayani
    bekele ben benedict benito benjamin benjie benny bernard bernardino bernardo bernd bernie bert bheki bilal
    bilawal bill birger bjarni bjorn blaine blake bob bogdan bohdan bongani bongbong boris borja boubacar brad
    bradley brandon brendan brendon brett brian brock bruce bruno bryan bryce budi burak byaruhanga byron
    caetano caio caleb callum calum calvin cameron camilo carl carlo carlos carlton carsten cecil cedric celso
    cengiz cesar cesare charles charlie cheikh chen chester chibuike chidi chikondi chimwemwe chinedu chris
    christian christoph christophe christopher chuck chukwudi chukwuemeka chukwuma cillian claudio claus clayton
    clement clifford clint clive clovis cody colin connor conor conrad corey cormac cory craig cristian
    cristiano cristobal curtis cyril cyrus czeslaw dafydd dag daisuke damian damien damir damon dan daniel
    daniele danilo danny dante dario darius darragh darrell darren darryl daryl daud dave david davide dawit
    dawud dean declan deepak deji demetrius denis dennis denzel deon derek dermot derrick desmond devin dexter
    didier diego dieter dietrich dieudonne dimitri dinesh dirk djibril dmitri dmitry dmytro domenico dominic
    donal donald donnie doug dougie douglas dragan drew dries duncan dusan dwayne dwight dylan dzifa eberhard ed
    eddie edgar edgardo edmond edmund edson eduardo edward edwin efrain efren egil egor ehud einar eitan eli
    elias elijah elikem eliud elliot elon eloy elton emeka emil emile emilio emmanuel emmett emre emyr enda
    enoch enrico enrique enver enzo eoin epeli ephraim ercan erdem eric erich erik erkki ernest ernesto ernst
    errol erwin esteban ethan eugen eugene eusebio evan evandro evaristo evgeny ewan ezekiel ezra fabian fabien
    fabio fabrice fadi fahad fahd faisal faizal falaniko farai farhan farid farouk faruk faustin fedor felipe
    felix femi ferdinand ferenc fergus fermin fernand fernando fidel filip filipo filippo finn firas flavio
    florian floyd fouad francesco francis francisco francois frank franz fred freddie freddy frederic frederick
    friedrich fritz fumio gabor gabriel gaetano gamal ganesh gareth garth gary gaston gaurav gautam gavin
    gavriel gbenga gene gennady geoff geoffrey george georges georgios geraint gerald gerard gerardo gerd
    gerhard gerrit gerry getachew ghassan giacomo giancarlo gianluca gianni gideon gil gilbert giles gilles gino
    giorgio giorgos giovanni girish girma gitau githinji giulio giuseppe glen glenn gopal goran gordon gottfried
    graeme graham greg gregory grigory guido guillaume guillermo gunnar gunter gus gustav gustave gustavo guy
    guðni gwilym gyasi gyorgy haakon habib hafiz haim haitham hakan hakeem hakim halil halldor hamad hamid
    hamish hamza hannes hans hao harald haris harish harold haroon haroun harry haruki haruna harvey hasan
    hashim hassan hauke haydar hazem hector heikki heinrich heinz helmut hemant hemi hendrik henri henrik henry
    herbert herman hernan herve hicham hideo hilario hiroshi hiroyuki hisham hohepa homer hone horace horacio
    horst hossam hossein howard hristo hubert hugh hugo humphrey husain hussain hussein iain ian ibrahim
    ibrahima idris idriss idrissa ieuan ifeanyi ignacio ignatius igor ihab ihsanullah ike ikenna iker ilan ilham
    ilias ilya imad imran imre ingo inoke ioan ioane ioannis ion irfan irving irwin isaac isaiah isaias ishaq
    ishmael isidro isireli ismail issa istvan itamar ivan ivar iwan iyad jaafar jaber jacinto jack jacob jacopo
    jacques jagdish jaime jairo jake jakob jakub jalal jamal james jamil janez janusz jared jaroslav jason
    jassim javad javier jawad jay jed jeff jeffrey jens jeremiah jeremy jermaine jeroen jerome jerry jerzy
    jesper jesse jesus jim jimmy jiri joachim joakim joao joaquin jochen joe joel joerg joey johan johann
    johannes john johnny joko jomar jon jonah jonas jonathan jonny jordi jorge jorgen josaia jose josef joseph
    josh joshua josip josphat jotham jovan jozef juan juha jukka julian julien julio julius juma jun junichiro
    jurg jurgen juri jussi justin kaan kabir kagiso kai kamal kamau kamran kapil karan kareem karel karim
    kariuki karl karsten karthik kasper kayode kazuo kebede keir keith kelechi kelvin kemal ken kenan kenichi
    kenji kenneth kenta kerem kevin kgosi khaled khalid khalifa khalil khurram kieran killian kimani kioko
    kipchoge kipkorir kiplagat kiprono kiprotich kiran kishore kjell klaus knut kofi koji kojo kondwani
    konstantin kostas krishna kristian kristjan krzysztof kumar kunle kurt kwabena kwabla kwadwo kwaku kwame
    kwasi kyle kyriakos kyrylo lachlan lance larry lars laszlo lateef laurent lawrence lazar leandro lech leif
    leo leon leonard leonardo leonid leopold leopoldo leroy lester lev levi liam limbani linus lionel livio
    lloyd lluis logan lorenzo lorne lothar louis luan luc luca lucas luciano ludovic ludwig luigi luis luiz luka
    lukas luke lutz lwazi lyle lyndon maciej mads magnus magomed mahathir mahdi mahesh mahinda mahmoud majed
    majid makoto maksim malachi malcolm malik malte mamadou mamdouh mandla manfred manish manmohan manny manoj
    manolis mansour manuel marat marc marcel marcelo marcin marcio marco marcos marcus marek mariano mario
    marius mark marko markus marlon martin marty marvin marwan masahiro masato massimo mateusz mathew mathias
    mathieu matias mats matt matteo matthew matthias matthijs matti mattia maurice mauricio maurizio max maxim
    maxime maximilian mazen mbongeni mehdi mehmet meir mekonnen melvin melvyn menachem mesut micah michael
    michal michel mick miguel mihai mikael mike mikhail mikkel mikko miklos milan milos minh miroslav misha
    mitch mitt mladen mohamad mohamed mohammad mohammed mohamud mohan mohd mohsen moise moises monty mordechai
    moritz morten moses mosese moshe moussa mthunzi mugisha muhammad muhammadu muhammed mukesh mukhtar mulugeta
    munir murat murdo musa mustafa mustapha musyoka mutua mwai mwangi mzwandile nabeel nabil nadeem nader nadim
    nadir naftali naim naoki naoto narayan narendra nasir nasser nathan nathanael nathaniel naveed naveen nawaf
    nazir ned neil nelson nestor neville nicholas nick nicolae nicolas nicolo niels nigel nikhil niklas niko
    nikola nikolai nikolaos nikolay nikora nikos nils nino nitin njogu njoroge nnamdi noah noam noel norberto
    norman nuno obinna ochieng octavio odhiambo ofer ojok okello okot olaf olafur olav ole oleg oleksandr oliver
    olivier ollie olusegun omar omer omondi onur opio oren orhan oriol orlando osama oscar osman osvaldo otieno
    otim otis otto ousmane owain owen pablo paddy padraig pankaj panos paolo pascal pasquale patrice patricio
    patrick patrik paul paulo pavel pavlo pavlos pawan pawel pedro pekka penaia percy perry pervez pete peter
    petr phil philip philipp philippe pierre piers pieter piotr pius prabowo pradeep prakash pramod pranab
    prashant pratap praveen pravin prayut qais qasim quentin quincy quinton radek radu rafa rafael rafal rafiq
    raghav ragnar raheem rahul rainer raj rajan rajat rajeev rajendra rajesh rajiv rajnath rakesh ralf ralph
    raman ramesh rami ramin ramon ramzi randall randy ranjit raphael rasheed rashid rasmus raul ravi rawiri ray
    raymond raymundo razak recep refik regis reinaldo reiner reinhard reinhold remco remi renan renato reuben
    reuven rex reynaldo reza rhodri rhun rhys riad ricardo riccardo richard richie rick ricky ridwan rishi rizal
    rizwan roald rob robbie robby robert roberto rocco rodel roderick rodney rodolfo rodrigo roel rogelio roger
    rohan rohit roland rolando rolf romain roman romeo rommel romulo ron ronald ronan ronen ronnie rory ross
    rowan roy royce ruairidh ruaridh ruben rubens rudi rudolf rudolph rudy rufus rui rupert ruslan russell
    rustam ryan saad sabri sachin sadio sadiq saeed said sajid salah saleh salif salih salim salman salvatore
    sami samir sammy samson samuel sandeep sandro sanjay sanjeev santosh sardor satish satoshi satya saud
    saurabh sayed scott seamus sean seb sebastian sebastien segun selim sello selorm semisi semyon senyo sepp
    serge sergei sergey sergio serhii serhiy seth severin shadi shafiq shahbaz shahid shahzad shakib shamim
    shane shankar shashi shaukat shaun shawn shehbaz sheldon sherif shigeru shimon shinichi shinji shinzo shlomo
    shoaib shohei siaosi sibusiso sid siddharth sidney sigurd sigurður silas simon sione sipho sitiveni
    siyabonga sizwe sjoerd slobodan sohail solomon somchai sonny soren soumaila sourav spencer srdjan srinivas
    stan stanislav stanley stefan stefano stelios sten stephan stephane stephen steve steven stewart stig stuart
    subhash sudhir sukhbir sulaiman suleiman suleyman sumit sunil suraj surendra suresh sushil susilo svante
    svein sven syed sylvester tadeusz tafadzwa taha tahir taiwo takahiro takashi takeo takeshi takuya talal
    tamati tamer tamim tanveer tapiwa tarek tareq tariq taro tarun tatsuya tayyip ted teddy tendai teo teodoro
    terje terrance terrence tesfaye tetsuya tevita thabo thaddeus thaksin themba theo theodore thiago thierry
    thilo thokozani thomas thulani tiago tibor tim timothy tinashe tipene tito titus tobias toby todd tom tomas
    tomasi tomasz tomislav tommy tony torquil torsten toru toshiyuki travis trayvon trevor tristan trygve tshepo
    tsutomu tuan tumusiime tunde tuomas turki tyler tyrone uche uday udo ugo ulf ulrich umar umaru umberto umesh
    unai usama usman uwe vaclav vadim valentin valery vasil vasily vassilis venkat venkatesh vern viacheslav
    vicente victor viggo vijay vikas vikram viktor vilhelm viliami vinay vinayak vince vincent vincenzo vineet
    vinod virat virender virgil virgilio vishal vitali vitalii vitaliy vitaly vitor vittorio vivek vlad vladimir
    vladislav vojtech volker volodymyr vusi vyacheslav wade wael wafula waldemar waleed walid wallace walter
    walther waqar warren waseem wayne wekesa werner wes wesley wiktor wilbur wilfred wilfredo wilfried wilhelm
    will willem willi william willy wim winfried winston wiremu witold wladyslaw wojciech wole wolfgang wouter
    wyatt wycliffe xabi xander xavier yahya yair yakov yakubu yan yanis yann yannick yannis yaroslav yash
    yashwant yasser yasuhiro yasuo yavuz yehuda yevgeny yevhen yitzhak yoav yohannes yonatan yosef yoshihide
    yoshiro yossi youssef yuichi yuichiro yuji yukio yuri yuriy yusuf yuval yves zac zach zachary zahid zahir
    zaid zainal zakaria zaki zamir zane zayed zbigniew zdenek zeev zeljko ziad zinedine zlatan zoltan zoran
    zsolt zubair zweli þorsteinn þorvaldur
    """
)

FEMALE_NAMES = word_set(
    """
    aarti abby abena abigail achieng ada adaeze adela adele adhiambo adina aditi adriana adriane adwoa agata
    agathe agnes agnieszka aicha aida aiko aileen aimee aina aisha aisling aissata aissatou aisyah aitana akello
    akiko akinyi akosua akua alana alejandra aleksandra alena alessandra alessia alexa alexandra alexia alice
    alicia alina alisa alison aliya aliza allison alona althea alyssa amaka amal amalia amanda amber amelia
    amelie amina aminata amira amna amparo amy ana anabel anais ananya anastasia anat anca andreea anette angela
    angelica angelika angelina angelique angharad angie anika anisa anissa anita anja anjali anke ann anna
    annabel annabelle anne annegret anneke annelie annemarie annette annie annika anouk antje antoinette
    antonella antonia anushka anya aoibhinn aoife aparna apio arantxa archana ariana ariane arianna arlene
    arlette arundhati asdis asha ashley asma astrid atieno audrey auma aurelia aurelie ava avigail awuor ayaan
    ayako ayana ayesha aylin ayumi azadeh azra babette babirye bahar barbara beata beate beatrice beatriz becky
    begona belinda bella benazir benedetta benedicte berit bernadette bernice berta bertha beth bethan bethany
    betsy bettina betty beverly bianca birgit birgitta birte blanche bodil bonnie bozena branka brenda brianna
    bridget brigid brigitte britney britta brittany brooke bryony bukola bushra caitlin caitlyn camila camilla
    camille candace candice cara caridad carina carissa carla carlotta carly carmela carmen carol carole
    carolina caroline carolyn carys cassandra cassie catalina catarina caterina catherine cathleen cathy
    catriona cecile cecilia cecilie celeste celia celine cerys chantal chantelle charlene charlize charlotte
    chebet cherie cherono cheryl chiamaka chiara chika chimamanda chinwe chioma chipo chitra chloe christa
    christel christiane christina christine chrystia ciara cindy claire clara clarissa clarisse claudette
    claudia claudine clementine cleo clotilde colette colleen concepcion connie constance consuelo cora coralie
    corazon cordelia corina corinna corinne cornelia courtney cressida criselda cristina cynthia dagmar daisy
    dalal dalia damaris daniela danielle danuta daphne daria darlene darya deanna debbie debora deborah debra
    deena deepa deepika deidre deirdre delfina delia delphine demi denise desiree dewi diana diane dianne
    dikeledi dilma dina dinah dionne divina divya dolly dolores dominika donatella donna doreen doria doris
    dorota dorothea dorothy dorthe ebony edith edna edwina effie efua eileen eilidh eimear eirini eithne
    ekaterina elaine eleanor elena eleni eleonora eliane elif elin elina elinor elisa elisabeth elisabetta elise
    eliza elizabeth elke ella ellen ellie elodie eloise elsa elsie elspeth elvira elzbieta emanuela emi emilia
    emilie emily emine emma emmanuelle enid erica erika erin ernestine esi esme esmeralda esperanza esra
    estefania estela estelle ester esther eszter ethel eugenia eugenie eunice eva evangelia evangeline evelina
    evelyn evelyne evita ewa fabiana fabienne fadila fadwa fanny farida farrah fartun fatemeh fatima fatimah
    fatma fatou fatoumata federica felicia felicity fernanda ffion filipa filomena fiona fleur flora folake fran
    frances francesca francine francisca francoise frauke frederica frederique freja freya frida frieda fumiko
    funke funmilayo gabriela gabriella gabrielle gail galina gayatri geeta gemma genevieve georgette georgiana
    georgina geraldine gerda germaine gertrude ghada ghislaine gianna gillian gina giorgia giovanna gisela
    giselle gitte giulia gladys glenda glenys gloria golda grace graciela grazia greta gretchen guadalupe gudrun
    gulnara gunilla guðny guðrun gwen gwendolyn gwyneth habiba hadas hadiza hailey hala halima halina hana hanan
    hanna hannah hanne hannelore harriet haruka hasina hatice hattie hauwa haya hayley hazel heather heba hedda
    hedwig heidi heike helen helena helene helga helle henrietta hermine hermione hilary hilda hildegard hildur
    hillary hind hinemoa hiroko hiromi hirut hodan holly hortense huda huong ida ifeoma ifrah ileana iliana
    ilona ilse imelda imogen indira ines inga inge ingeborg inger ingrid inna ioana iolanda ipek irem irena
    irene irina iris irma isabel isabella isabelle isadora ishbel isla isobel ivana ivanka iwona jacinda jacklyn
    jaclyn jacqueline jacquelyn jacqui jadwiga jaimie jamila jana jane janelle janet janette janice janie janine
    jarmila jasmine jaya jayanthi jayne jeanette jeanne jeannette jeannine jelena jenna jennifer jenny jepkosgei
    jess jessica jessie jette jill jillian jitka joan joana joanna joanne jocelyn jodi jodie joelle johanna
    jolanta jolene jordana josee josefin josefina josephine josie joy joyce juana juanita judi judit judith judy
    julia juliana julianne julie juliet julieta juliette justine justyna jutta jyoti kadiatou kaisa kaja kajsa
    kamala kamila kara karen karima karin karina karine karla karola karolina katarina katarzyna kate katelyn
    katerina katharina katharine katherine kathleen kathrin kathryn kathy katie katja katrin katrina katy katya
    kavita kavitha kayla kaylee keeley keiko keira kelsey kendra kerstin keziah khadija khadijah kiera kimberly
    kinga kira kirsi kirsten kirstie kirstin kirsty klara klaudia krista kristen kristin kristina krystal
    krystyna ksenia kylie kyoko kyra laila lakshmi lamia lamunu lana lara larissa latifa latisha latoya laura
    lauren laurence lavinia layla lea leah leanna leanne leena leila lena leni lenka leonie leonora leslie
    leticia letitia letizia liana libby lidia liesbeth liesl liezel lila lilia lilian liliana lilibet lilith
    lillian lily lina linda lindelwa lindiwe lindsay linh linnea lisa lisbeth lise lisette liudmila liv livia
    liz liza lizzie lizzy lois lola lorena loretta lori lorna lorraine losa lotta lotte lottie louisa louise
    lourdes lowri luana lubna lucia lucie lucienne lucila lucille lucinda lucy ludivine ludmila ludovica luisa
    luise lulu luzviminda lydia lynda lyndsey lynette lynn lynne lyubov mabel maddalena maddie madeleine
    madeline madhuri madina maeva maeve magali magda magdalena maggie mahnaz maia maike mairi maisie maite maja
    malala malati malgorzata malin mamata manal mandy manju manjula manuela marcela marcia marcy maren margaret
    margarete margarita margaux margery margie margot margrethe maria mariah mariam mariana maribel maricel
    marie marielle marietta marija marika mariko marilyn marina mariska marisol marit marita marites maritza
    marjorie marjory marketa marla marlena marlene marsha marta martha martina martine marwa mary maryam maryse
    masako masha mathilda mathilde maud maura maureen mavis maxine maya mayra mayumi meagan meena meenakshi
    meera meg megan megawati meghan megumi mehreen meike melania melanie mele melina melinda melisa melissa
    mercedes mereana meredith mererid meryem meryl meseret mette mhairi mia micaela michele michelle michiko
    milagros mildred milena milica milla millie mimi mina mindy mira miranda mireille miriam mirjam miyuki moira
    mollie molly mona monica monika monique morag muna muriel mya myra myriam nadezhda nadia nadine nadja nafisa
    nafula naheed naima najat nakato namukasa nancy nandini nanette nansubuga naoko naomi narges nargis nasrin
    natacha natalia natalie nataliya natalya natascha natasha nathalie nawal nazanin neelam neema neha nekesa
    nell nellie nelly nerea nermin nerys nesrin ngaire ngozi niamh nicole nicoletta nieves nigella nikki nilufer
    nina nirmala nisha nita njeri nkechi nkosazana noa noelia noelle noemi noemie noga noha nomalanga nomfundo
    nomsa nomvula noor nora norah noraini noreen noriko norma nosipho nouf noura nthabiseng nuala nuria nurul
    nyambura nyasha oana octavia odette odile oksana olena olga olivia olwen ophelia oprah orla ornella orsolya
    oxana paige palesa paloma palwasha pam pamela paola parisa parvati parveen pascale patricia patrizia patti
    patty paula paulette paulina pauline payal peggy penelope penny perla petra phoebe phumzile phyllis pia
    pilar pippa polina polly pooja poonam portia pratibha preeti priscilla priti priya priyanka puja rabia
    rachael rachel rachelle radha radhika ragnheiður raisa ramona rana rania raquel rasha rashmi razia rebeca
    rebecca rebekah reem refilwe reiko reina rekha renata renate renee renuka rhea rhian rhiannon rhoda rhona
    rhonda rihanna rikke rima rina risa rita ritu roberta robyn rocio roisin romana romina romy rosa rosalia
    rosalie rosalind rosalyn rosamund rosana rosanna rosario rose roseanne rosemarie rosemary rosetta rosie
    rosina roswitha rowena roxana roxanne rumbidzai ruth sabina sabine sabrina sadia sadie safiya sahar saima
    sakina sally salma salome salote salwa samantha samia samira sandra sangeeta sanna sanne saoirse sara sarah
    sarita saskia savitri scarlett seema selamawit selena selin selma serena shabana shabnam shahnaz shaista
    shakira shalini shanice shanta sharmila sharmin sharon shauna shawna sheela sheena sheila shelley shelly
    sheri sherri sherry sheryl shilpa shira shirin shirley shobha shona shoshana shreya shweta sian signe sigrid
    sigriður silke silvana silvia sina sinead siobhan sioned siti smita smriti sneha sofia sofie solange soledad
    solveig sonia sonja sonya sophia sophie soraya stacey stacy stefania stefanie steffi steinunn stella
    stephanie stina sue sukanya sumitra sunita sunniva supriya susan susana susanna susannah susanne sushma
    susie suzan suzanna suzanne suzie svenja svetlana swati sybil sylvia sylvie sylwia tabitha tahira tahmina
    talia tamar tamara tammy tamsin tania tanja tanya tara tariro tarja taryn tasha tatenda tatiana tatjana
    tatyana teodora teresa teresita tereza terri tess tessa thandi thandiwe thea thelma theodora theresa therese
    thuli thuy tiffany tigist tilda tilly tina titilayo tomoko tonya tracey tricia trine trisha trixie trudy
    tsitsi tulsi ulla ulrika ulrike uma una ursula usha uta ute valentina valentyna valeria valerie vanda
    vandana vanessa vasiliki vasundhara veena velma vera verena verity veronica veronika vesna vibeke vicki
    vicky victoria vidya vigdis vilma violeta virginie viviane vivien vivienne vlasta wafa wairimu waithera
    wambui wanda wangari wanjiku wanjiru wenche wendy whitney wikitoria wiktoria wilhelmina wilma winifred
    winnie xenia ximena xiomara yael yamina yara yasmeen yasmin yasmina yelena yesenia yetunde yevgenia yewande
    yoko yolanda yolande yoshiko yuki yukiko yuko yulia yuliana yuliya yumi yvette yvonne zadie zaha zahra
    zainab zanele zehra zeinab zelda zeynep zhanna zita zlata zodwa zoe zoey zofia zooey zoraida zosia zsuzsanna
    zubaida zuleika zuzana zuzanna þordis
    """
)


def is_given_name(word: str) -> bool:
    """Whether the folded ``word`` is a usual given name of either sex."""
    return word in MALE_NAMES or word in FEMALE_NAMES
