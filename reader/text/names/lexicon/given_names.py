"""Usual given names of men and women the world over, folded; names borne by both stand in neither table."""

from __future__ import annotations

from reader.text.spelling import word_set

MALE_NAMES = word_set(
    """
    aaron abdallah abdel abdelaziz abdelkader abdirahman abdou abdul abdulaziz abdulkareem abdullah abdullahi
    abdulrahman abhay abhijit abhinav abhishek abid abiodun abraham abubakar adam adebayo adeel adekunle adel ademola
    adeniyi adewale adeyemi adham adil aditya adnan adolfo adrian agus ahmad ahmadou ahmed ahmet ahsan aidan aisea
    ajay ajit ajith akash akbar akhil akhilesh akira akram alain alan alasdair alastair alban albert alberto albin
    aldo alec alejandro aleksandr alemu alessandro alexander alexandre alexei alexey alfie alfonso alfred alhaji
    alhassan ali alidu alistair aliyu allan alois alonso alphonse altaf alvaro alvin amadou amadu ambrose amichai amin
    aminu amir amirul amit amitabh amjad amol amos anand anaru anas anatole anatoly anders andile andre andreas andrei
    andrej andrew andrey andriy andrzej andy ange angelo angus aniket anil animesh aniruddha ankit ankur anselm anshul
    anthony antoine anton antoni antonio antony antti anuar anurag anwar aondo apisai archibald archie ari arif arijit
    aristide arjun armando armin arnaud arne arnel arnold arshad artem arthur artur arturo arun arvind asanka
    asfandyar ashish ashok ashraf ashutosh ashwin asif aslan atif atiku atsushi atul augustin augustine augusto
    avinash avraham axel ayaz ayman ayodeji azhar aziz azlan azman aznan azubuike babajide babar babatunde bakari
    bakary balaji balazs balbir bambang bamidele bandar baptiste barack barasa barnaby barry bartosz bashar bashir
    bashiru basil basilio bassam bassem bastian bayani bayu bekele ben benedict benigno benito benjamin benjie benny
    bernard bernardino bernardo bernd bernie bert bhaskar bhavesh bheki bhupinder bikash bikram bilal bilawal bill
    bimal birendra birger biswajit bitrus bjarni bjorn blaine blake bob bogdan bohdan bongani bongbong bonifacio boris
    borja boubacar brad bradley brajesh brandon brendan brendon brett brian brock bruce bruno bryan bryce budi burak
    byaruhanga byron caetano caio caleb callum calum calvin cameron camilo carl carlo carlos carlton carsten cathal
    cecil cedric celso cengiz cesar cesare chaminda charles charlie cheikh chen chester chetan chibuike chibuzor chidi
    chidiebere chijioke chikondi chimwemwe chinedu chirag chris christian christoph christophe christopher chuck
    chukwudi chukwuemeka chukwuma cian ciaran cillian claudio claus clayton clemens clement clifford clint clive
    clovis cody colin colm conall connor conor conrad corey cormac cory craig crisanto crisostomo cristian cristiano
    cristobal curtis cuthbert cyril cyrus czeslaw dafydd dag daisuke damian damien damir damon dan danie daniel
    daniele danilo danladi danny dante dapo dario darius darmawan darragh darrell darren darryl daryl dattatreya daud
    dauda dave david davide dawit dawud dean debabrata debashish declan deepak deji dele delfin delroy demetrius denis
    dennis denzel deon derek dermot derrick desmond detlef devendra devin dexter dhananjay dharmendra dhiraj dhruv
    diarmuid didier diego dieter dietrich dieudonne dilip dilshan dimas dimitri dinakar dinesh dirk divakar djibril
    dmitri dmitry dmytro domeng domenico dominic donal donald donnacha donnie doug dougie douglas dragan drew dries
    duncan dusan dwayne dwight dylan dzifa eamon eberhard ebuka ed eddie edgar edgardo edilberto edmond edmund edson
    eduardo edward edwin efrain efren egil egor ehud einar eitan ejike eleuterio eli elias elijah elikem eliud elliot
    elon eloy elton emad emeka emenike emil emile emilio emmanuel emmett emre emyr enda enoch enrico enrique enver
    enzo eoin epeli ephraim ercan erdem eric erich erik erkki ernest ernesto ernst errol erwin esteban ethan etienne
    euan eugen eugene eusebio evan evandro evaristo evgeny ewan ezekiel ezra fabian fabien fabio fabrice fadi fahad
    fahd faisal faizal fajar falaniko farai farhan farid farouk faruk faustin fauzi fawzi fedor felipe felix femi
    ferdinand ferenc fergal fergus fermin fernand fernando fiachra fidel fiifi filip filipo filippo finn fintan firas
    flavio florencio florian floyd fouad francesco francis francisco francois frank franz fred freddie freddy frederic
    frederick friedrich fritz fumio fuseini gabor gabriel gaetano gajanan gamal gambo ganesh ganpat gareth garth gary
    gaston gaurav gautam gautham gavin gavriel gbenga gbolahan gene gennady geoff geoffrey george georges georgios
    geraint gerald gerard gerardo gerd gerhard gerrit gerry getachew gethin ghassan giacomo giancarlo gianluca gianni
    gideon gil gilbert giles gilles gino giorgio giorgos giovanni girish girma gitau githinji giulio giuseppe glen
    glenn gopal gopinath goran gordon gottfried govind graeme graham greg gregory grigory guido guillaume guillermo
    gunawan gunnar gunter gurcharan gurdeep gurmeet gus gustav gustave gustavo guy guðni gwilym gwyn gyasi gyorgy
    haakon habib hafiz hafizuddin haidar haim hairul haitham hakan hakeem hakim halil halldor hamad hamid hamish
    hamisi hamza hannes hans hao harald haris harish harith harold haroon haroun harry harshad hartono haruki haruna
    harvey haryanto hasan hashim hassan hatim hauke haydar hazem hector heikki heinrich heinz helmut hemant hemi
    hendra hendrik henri henrik henry herbert herman herminio hernan heru herve hicham hideo hilario hiroshi hiroyuki
    hisham hitesh hohepa holger homer hone horace horacio horst hossam hossein howard hristo hubert hugh hugo humphrey
    husain husam hussain hussein huw iain ian ibrahim ibrahima iddrisu idris idriss idrissa iestyn ieuan ifeanyi
    ignacio ignatius igor ihab ihsanullah ike ikechukwu ikenna iker ilan ilham ilias ilya imad imran imre imtiaz ingo
    inoke ioan ioane ioannis ion iqbal irfan irving irwan irwin isaac isah isaiah isaias isakwisa ishan ishaq ishmael
    isidro isireli ismail issa issah issam istifanus istvan itamar ivan ivar iwan iyad izzat jaafar jaber jacinto jack
    jaco jacob jacopo jacques jagdish jagjit jaideep jaime jairam jairo jake jakob jakub jalal jamal jamaluddin james
    jamil janez janusz jared jaroslav jason jassim jaswant javad javed javier javon jawad jay jayant jayesh jed jeff
    jeffrey jejomar jens jephtha jeremiah jeremy jericho jermaine jeroen jerome jerry jerzy jesper jesse jesus jide
    jignesh jim jimmy jiri jitendra jitesh joachim joakim joao joaquin jochen joe joel joerg joey johan johann
    johannes john johnny joko jomar jon jonah jonas jonathan jonny jordi jorge jorgen josaia jose josef joselito
    joseph josh joshua josip josphat jotham jovan jozef juan juanito juha jukka julian julien julio julius juma jun
    junaid junichiro junjun jurg jurgen juri jussi justin kaan kabir kabiru kagiso kai kailash kamal kamarul kamau
    kamran kapil karan kareem karel karim kariuki karl karsten karthik kartik kasper kasun kaushik kayode kazuo kebede
    keir keith kelechi kelvin kemal ken kenan kenichi kenji kenneth kenta kerem keshav ketan kevaughn kevin kgosi
    khairil khairuddin khairul khaled khalfan khalid khalifa khalil khurram kieran killian kimani kioko kipchoge
    kipkemboi kipkorir kiplagat kiprono kiprop kiprotich kiptoo kiran kishan kishore kjell klaus knut kobus kofi koji
    kojo kondwani konstantin korbinian kostas krishna kristian kristjan krzysztof kudakwashe kuldeep kulwant kumar
    kunal kunle kurt kwabena kwabla kwadwo kwaku kwame kwasi kwesi kyaw kyle kyriakos kyrylo lachlan lalit lance lanre
    larry lars lasith laszlo lateef laurent lawrence laxman lazar leandro lech leif lekan leo leon leonard leonardo
    leonid leopold leopoldo leroy lester lev levi liam limbani linus lionel livio lloyd lluis logan lokesh lonnie
    lorcan lorenzo lorne lothar louay louis luan luc luca lucas luciano ludovic ludwig luigi luis luiz luka lukas luke
    lungelo lungile luthando lutz lwazi lyle lyndon maciej madan madhav madhukar mads magnus magomed mahama mahathir
    mahdi mahendra maher mahesh mahinda mahmoud majed majid makame makarand makoto maksim malachi malachy malcolm
    malik malte mamadou mamdouh mandla manfred manish manmohan manny manoj manolis mansour manuel marat marc marcel
    marcelo marcin marcio marco marcos marcus marek mariano mario marius mark marko markus marlon martin marty marvin
    marwan masahiro masato massimo mateusz mathew mathias mathieu matias matiu mats matt matteo matthew matthias
    matthijs matti mattia maurice mauricio maurizio max maxim maxime maximilian mayank mazen mazin mbongeni mehdi
    mehmet mehul meir mekonnen melvin melvyn menachem mesut micah michael michal micheal michel mick miguel mihai
    mikael mike mikhail mikkel mikko miklos milan milind milos minh miroslav misha mitch mithun mitt mladen mohamad
    mohamed mohammad mohammed mohamud mohan mohannad mohd mohit mohsen mohsin moinuddin moise moises mokhtar monty
    mordechai moritz morten moses mosese moshe mounir moussa mthunzi mubashir mugisha muhammad muhammadu muhammed
    mukesh mukhtar mukul mulugeta munir munyaradzi murali muralidhar murat murdo murtala murugan musa mussa mustafa
    mustapha musyoka mutua mwai mwangi mxolisi mzwandile nabeel nabil nadeem nader nadim nadir naftali nagesh naim
    najib naoki naoto napari narayan narciso narendra naresh nasir nasiru nasser nassor nathan nathanael nathaniel
    naveed naveen navin nawaf nazir nazri ned neeraj neil nelson nestor neville nicholas nick nicolae nicolas nicolo
    nidal niels nigel nikhil niklas niko nikola nikolai nikolaos nikolay nikora nikos nilesh nils nimal nino niranjan
    nishantha nitin nizam nizar njogu njoroge nkosinathi nnaemeka nnamdi noah noam noel noman nonito nonso norberto
    norman nuhu nuno nuwan obadiah obinna obiora ochieng octavio odane odhiambo ofer oisin ojok okechukwu okello okot
    oladipo olaf olafur olamide olanrewaju olav olawale ole oleg oleksandr oliver olivier ollie olumide olusegun
    oluwole omar omer omondi omprakash onur onyango opio oren orhan oriol orlando osama oscar osman osvaldo otieno
    otim otis otto ousmane owain owais owen owino pablo paddy padraig panfilo pankaj panos paolo paramjit parth parvez
    pascal pasquale patrice patricio patrick patrik paul paulo pavel pavlo pavlos pawan pawel pedro pekka penaia percy
    perry pervez pete peter petr phil philip philipp philippe pierre piers pieter piotr pius prabhakar prabowo pradeep
    pradip prafulla prakash pramod pranab pranav prashant prashanth pratap prateek praveen pravin prayut priyantha
    puneet purushottam qais qasim quentin quincy quinton radek radu raed rafa rafael rafal rafiq raghav raghu
    raghunath ragnar raheem rahul rainer raj rajabu rajan rajat rajeev rajendra rajesh rajinder rajiv rajkumar rajnath
    rakesh ralf ralph ramadhani ramakrishna raman ramesh ramez rami ramin ramon ramzi ranbir randall randy rangi ranil
    ranjit raphael rashad rasheed rashid rasmus ratu raul ravi ravindra rawiri ray raymond raymundo razak recep
    redzuan refik regis reinaldo reiner reinhard reinhold remco remi renan renato reuben reuven rex reynaldo reza
    rhodri rhun rhys riaan riad ricardo riccardo richard richie rick ricky ridwan ridzuan rishabh rishi ritesh riyad
    rizal rizky rizwan roald rob robbie robby robert roberto rocco rodel roderick rodney rodolfo rodrigo roel rogelio
    roger rohan rohit rojay roland rolando rolf romain roman romeo rommel romulo ron ronak ronald ronan ronen ronnie
    rory roslan rosli ross rotimi rowan roy royce ruairi ruairidh ruaridh ruben rubens rudi rudolf rudolph rudy rufino
    rufus rui rupert ruslan russell rustam ruwan ryan saad sabelo sabri sachin sadio sadiq saeed safwan said saif
    saiful sajid salah saleh salif salih salim salman salvatore sameer sami samir sammy samson samuel sandeep sandile
    sandip sandro sanjay sanjeev santosh sanusi sarath sardor sarfraz satish satoshi satya saud saurabh sayed scott
    seamus sean seb sebastian sebastien segun seif selim sello selorm semisi semyon senyo sepp serge sergei sergey
    sergio serhii serhiy seth severin shadi shafie shafiq shahbaz shahid shahrir shahrul shahzad shailesh shakib
    shamim shamsul shane shankar sharad shashank shashi shaukat shaun shawn shehbaz shehu shekhar sheldon sherif
    shigeru shimon shinichi shinji shinzo shiv shivam shivraj shlomo shoaib shohei shrikant shubham shyam siaosi
    sibusiso sid siddharth sidney sifiso sigurd sigurður silas simon sione sipho sitiveni siyabonga sizwe sjoerd
    slamet slobodan sohail solomon somchai somnath somtochukwu sonny soren soumaila sourav spencer srdjan srinivas
    stan stanislav stanley stefan stefano stelios sten stephan stephane stephen steve steven stewart stig stuart
    subhash subodh subrata sudhakar sudhir sudip sujit sukhbir sukumar sulaiman suleiman sulemana suleyman sumit sunil
    sunimal suparman supriyadi suraj suranga surendra suresh surinder sushant sushil susilo sutrisno svante svein sven
    swapan syafiq syahrul syed sylvester tadeusz tadhg tafadzwa taha tahir taiwo tajay tajudeen takahiro takashi takeo
    takeshi takudzwa takuya talal tamati tamer tamim tanveer tapiwa tarek tareq tariq tarmizi taro tarun tatsuya
    tayyip ted teddy teguh tejas tendai teo teodoro terje terrance terrence terver tesfaye tetsuya tevita thabang
    thabiso thabo thaddeus thaksin themba theo theodore thiago thierry thilina thilo thokozani thomas thulani tiago
    tibor tim timothy tinashe tipene tito titus tobias toby todd tom tomas tomasi tomasz tomislav tommy tongai tony
    torbjorn torquil torsten toru toshiyuki travis trayvon trevor tristan trygve tshepo tsutomu tuan tumelo tumusiime
    tunde tunji tuomas turki tushar tyler tyrone uche uday udo ugo ugochukwu ulf ulrich umar umaru umberto umesh unai
    upendra upul usama usman utpal uwe vaclav vadim vaibhav valentin valery varun vasant vasil vasily vassilis venkat
    venkatesh vern viacheslav vicente victor viggo vijay vikas vikram vikrant viktor vilhelm viliame viliami vinay
    vinayak vince vincent vincenzo vineet vinicius vinod vipin vipul viraj virat virender virendra virgil virgilio
    vishal vishnu vishwanath vitali vitalii vitaliy vitaly vitor vittorio vivek vlad vladimir vladislav vojtech volker
    volodymyr vusi vusumuzi vyacheslav wade wael wafula waheed wahyu waldemar waleed walid wallace walter walther
    waqar warren waseem wasim wayne wekesa werner wes wesley wiktor wilbur wilfred wilfredo wilfried wilhelm will
    willem willi william willy wim winfried winston wiremu wissam witold wladyslaw wojciech wole wolfgang wouter wyatt
    wycliffe xabi xander xavier xolani yahya yair yakov yakubu yan yanis yann yannick yannis yaroslav yash yashwant
    yasir yasser yasuhiro yasuo yavuz yaw yazan yehuda yevgeny yevhen yitzhak yoav yogesh yohannes yonatan yosef
    yoshihide yoshiro yossi youssef yudi yuichi yuichiro yuji yukio yuri yuriy yusof yusri yussif yusuf yusuff yuval
    yuvraj yves zac zach zachary zafar zaheer zahid zahir zaid zainal zainuddin zakaria zaki zamir zane zayed zbigniew
    zdenek zeeshan zeev zeljko ziad zinedine zlatan zoltan zoran zsolt zubair zulkarnain zulkifli zweli þorsteinn
    þorvaldur
    """
)

FEMALE_NAMES = word_set(
    """
    aarti abby abeer abena abigail abisola abla achieng ada adaeze adanna adaobi adela adele adesuwa adhiambo adina
    aditi adjoa adriana adriane adunni adwoa afia afua agata agathe agnes agnieszka ahlam aicha aida aiko ailbhe
    aileen aimee aina aisha aishah aisling aissata aissatou aisyah aitana akanksha akello akiko akinyi akosua akua
    alana alejandra aleksandra alena alessandra alessia alexa alexandra alexia alice alicia alina alisa alison aliya
    aliza alka allison alona althea alyssa ama amaka amal amalia amanda amani amarachi amber amelia amelie amina
    aminah aminata amira amna amparo amrita amy ana anabel anahera anais analyn anamika ananya anastasia anat anca
    andreea anette angela angelica angelika angelina angelique angharad angie anika anisa anissa anita anja anjali
    anjana anju anke ankita ann anna annabel annabelle anne annegret anneke annelie anneliese annemarie annette annie
    annika anouk antje antoinette antonella antonia anupama anuradha anushka anya aoibhinn aoife aparna apio apiyo
    arantxa archana ariana ariane arianna arlene arlette aroha aruna arundhati arwa asabe asdis asha ashley ashwini
    asma astrid atieno audrey auma aurelia aurelie ava avigail awino awuor ayaan ayako ayana ayanda ayesha aylin ayumi
    azadeh azizah azlina azra babette babirye bahar barbara beata beate beatrice beatriz becky begona belinda bella
    benazir benedetta benedicte berit bernadette bernice berta bertha beryl beth bethan bethany betsy bettina betty
    beverly bhavana bhavna bianca birgit birgitta birte bisi blanche bodil bolanle bonnie bozena branka brenda brianna
    bridget brigid brigitte britney britta brittany brooke bryony bukola bushra busisiwe caitlin caitlyn camila
    camilla camille candace candice cara caridad carina carissa carla carlotta carly carmela carmen carol carole
    carolina caroline carolyn carys cassandra cassie catalina catarina caterina catherine cathleen cathy catriona
    cecile cecilia cecilie celeste celia celine ceri cerys chamari chandrika chantal chantelle charlene charlize
    charlotte chebet chepkemoi cherie cherono cheryl chiamaka chiara chidinma chika chimamanda chinwe chinyere chioma
    chipo chitra chloe christa christel christiane christina christine chrystia ciara cindy claire clara clarissa
    clarisse claudette claudia claudine clementine cleo clodagh clotilde colette colleen concepcion connie constance
    consuelo cora coralie corazon cordelia corina corinna corinne cornelia courtney cressida criselda cristeta
    cristina cynthia dagmar daisy dalal dalia damaris daniela danielle danuta daphne daria darlene darya deanna debbie
    debora deborah debra deena deepa deepika deepti deidre deirdre delfina delia delphine demi denise desiree devika
    dewi diana diane dianne dikeledi dilhani dilma dina dinah dineo dionne divina divya dolly dolores dominika
    donatella donna doreen doria doris dorota dorothea dorothy dorthe earline ebele ebere ebony edith editha edna
    edwina effie efua eileen eilidh eimear eirini eithne ekaterina elaine eleanor elena eleni eleonora eleri eliane
    elif elin elina elinor elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen ellie elodie eloise elsa
    elsie elspeth elvira elzbieta emanuela emi emilia emilie emily emine emma emmanuelle endang enid eniola enyonam
    erica erika erin erlinda ernestine esi esinam esme esmeralda esperanza esra estefania estela estelle ester esther
    eszter ethel eugenia eugenie eunice eva evangelia evangeline evelina evelyn evelyne evita ewa fabiana fabienne
    fadila fadwa faieza fanny farah farida faridah farrah fartun farzana fatemeh fati fatima fatimah fatma fatou
    fatoumata fatuma federica felicia felicidad felicity fernanda ffion filipa filomena fiona fionnuala fitri fleur
    flora flordeliza folake folasade fozia fran frances francesca francine francisca francoise frauke frederica
    frederique freja freya frida frieda fumiko funke funmi funmilayo gabriela gabriella gabrielle gail galina gayatri
    geeta geetha gemma genevieve georgette georgiana georgina geraldine gerda germaine gertrude ghada ghazala
    ghislaine gianna gillian gina giorgia giovanna gisela giselle gita gitte giulia gladys glenda glenys gloria golda
    grace graciela grainne grazia greta gretchen guadalupe gudrun gulnara gunilla gurleen guðny guðrun gwen gwendolyn
    gwyneth habiba hadas hadiza hafsa hailey hajar hala halima halimah halina hana hanaa hanan hanna hannah hanne
    hannelore harleen harriet haruka hasina haslinda hasnah hatice hattie hauwa haya hayley hazel heather heba hedda
    hedwig heidi heike helen helena helene helga helle hema henrietta hermine hermione hester hiba hilary hilda
    hildegard hildur hillary hina hind hinemoa hiroko hiromi hirut hodan holly hortense huda humaira huong ida ifeoma
    ifeyinwa ifrah ijeoma ileana iliana ilona ilse iman imelda imke imogen inas indira ines inga inge ingeborg inger
    ingrid inna ioana iolanda ipek iqra irem irena irene irina iris irma isabel isabella isabelle isadora ishbel
    ishita isla isobel ivana ivanka iwona iyabo jacinda jacklyn jaclyn jacqueline jacquelyn jacqui jadwiga jaimie
    jamila jana jane janelle janet janette janice janie janine jarmila jasmine jaya jayanthi jayne jayshree jeanette
    jeanne jeannette jeannine jelagat jelena jenna jennifer jenny jepchirchir jepkoech jepkosgei jeptoo jess jessica
    jessie jette jill jillian jitka joan joana joanna joanne jocelyn jodi jodie joelle johanna jolanta jolene jordana
    josee josefin josefina josephine josie joumana joy joyce juana juanita judi judit judith judy julia juliana
    julianne julie juliet julieta juliette jumana junaidah justine justyna jutta jyothi jyoti kadian kadiatou kaisa
    kaja kajal kajsa kalpana kamala kamila kara karabo karen karima karin karina karine karla karola karolina kartika
    katarina katarzyna kate katelyn katerina katharina katharine katherine kathleen kathrin kathryn kathy katie katja
    katrin katrina katy katya kavita kavitha kavya kayla kaylee kayleigh keeley keiko keira keisha kelsey kemi kemunto
    kendra keneilwe kerstin keziah khadija khadijah khanyisile kiera kikelomo kimberly kinga kira kiri kirsi kirsten
    kirstie kirstin kirsty klara klaudia krista kristen kristin kristina krystal krystyna ksenia kumari kylie kyoko
    kyra ladonna laila lakshmi lalita lamia lamunu lana lara larissa latifa latisha latoya laura lauren laurence
    lavinia layla lea leah leanna leanne leela leena leila lena leni lenka leonie leonora lerato leslie lestari
    leticia letitia letizia letty liana libby lidia liesbeth liesl liezel lila lilia lilian liliana lilibet lilibeth
    lilith lillian lily lina linda lindelwa lindiwe lindsay linh linnea lisa lisbeth lise lisette litia liudmila liv
    livia liz liza lizzie lizzy lois lola lolita lorena loretta lori lorna lorraine losa lotta lotte lottie louisa
    louise lowri luana lubna lucia lucie lucienne lucila lucille lucinda lucy ludivine ludmila ludovica luisa luise
    lulu luzviminda lydia lynda lyndsey lynette lynn lynne lyubov mabel maddalena maddie madeleine madeline madhavi
    madhuri madina maeva maeve magali magda magdalena maggie maha mahnaz maia maike maimuna maimunah mairi maisie
    maite maja makhosazana malala malati malgorzata malin malini mamata mamta manal mandy manisha manju manjula
    manuela marama marcela marcia marcy maren margaret margarete margarita margaux margery margie margot margrethe
    maria mariah mariam mariana maribel maricel maricris marie marielle marietta marija marika mariko marilou marilyn
    marina mariska marisol marissa marit marita marites maritza marivic marjorie marjory marketa marla marlena marlene
    marsha marta martha martina martine marwa mary maryam maryse masako masha mathilda mathilde maud maura maureen
    mavis mawusi maxine maya mayra mayumi meagan meena meenakshi meera meg megan megawati megha meghan megumi mehreen
    mehwish meike melania melanie mele melina melinda melisa melissa memunatu mercedes mereana meredith mereoni
    mererid merlinda meryem meryl meseret mette mhairi mia micaela michele michelle michiko milagros mildred milena
    milica milla millie mimi mina mindy minenhle mira miranda mireille miriam mirjam miyuki modupe moira mollie molly
    mona monica monika monique moraa morag moremi morenike mouza mridula muireann muna muriel muthoni mwanaisha mwende
    mya mylene myra myriam nabirye nadezhda nadia nadine nadja nafisa nafula naheed nahla naila naima najat najwa
    nakato namrata namukasa nancy nandini nandita nanette nansubuga naoko naomi narges nargis nasreen nasrin natacha
    natalia natalie nataliya natalya natascha natasha nathalie nawal nazanin nduku neela neelam neelima neema neeta
    neetu neha nekesa nell nellie nelly nenita nerea nermin nerys nesreen nesrin ngaire ngozi nia niamh nicole
    nicoletta nidhi nieves nigella nikita nikki nilanthi nilufer nina ningsih nirmala nisha nisreen nita njeri nkechi
    nkiru nkosazana nneka nneoma noa noelia noelle noemi noemie noga noha nokuthula noluthando nomalanga nomfundo
    nompumelelo nomsa nomthandazo nomvula nonhlanhla noor nora norah noraini noreen norhayati noriah noriko norizan
    norlela norma normah nosipho nouf noura nozipho nthabiseng ntombi ntombizodwa nuala nurhayati nuria nurul nwanneka
    nyambura nyasha nyokabi oana obiageli octavia odette odile ofelia oksana olena olga olivia oluchi olwen omolara
    omotola onyinye oonagh ophelia oprah orla ornella orsolya oxana oyinkan padma padmini paige palesa pallavi paloma
    palwasha pam pamela paola parisa parvati parveen pascale patricia patrizia patti patty paula paulette paulina
    pauline pavithra payal peggy penelope penny perdita perla perlita petra philippa phindile phoebe phulmani phumzile
    phyllis pia pilar pippa polina polly pooja poonam portia prachi pragya pratibha preeti prerna priscilla priti
    priya priyanka priyanthi puja puleng purnima rabia rachael rachel rachelle rachna radha radhika raghad ragnheiður
    rahimah rahinatu raisa rajani rajashree rakhi ramatu ramlah ramona ramya rana randa rania raquel rasha rashmi
    ratna razia rebeca rebecca rebekah reem refilwe rehema reiko reina rekha remedios renata renate renee renu renuka
    reshma retno revathi rhea rhian rhiannon rhoda rhona rhonda richa rifkatu rihanna rikke rima rina risa rita ritu
    roberta robyn rocio rohana roisin rola romana romina romy ronke roopa rosa rosalia rosalie rosalind rosalinda
    rosalyn rosamund rosana rosanna rosario rose roseanne rosemarie rosemary rosetta rosie rosina roslina rosmah
    rosmawati rosnah roswitha rowena roxana roxanne rozita ruba rubiah ruchi rukhsana rukmini rumbidzai rusnah rutendo
    ruth ruvimbo sabina sabine sabrina sade sadia sadie safiya sahar saima saira sakina sakshi salamatu saleha sally
    salma salmah salome salote salvacion salwa samantha samia samina samira sandhya sandra sangeeta sanjana sanna
    sanne saoirse sapna sara sarah saripah sarita saroja sarojini saskia savita savitri sawsan scarlett seema
    selamawit selena selin selma serena shabana shabnam shagufta shahd shahnaz shaima shaista shakira shakuntala
    shalini shanice shanique shanta sharda sharifah sharleen sharmila sharmin sharmistha sharon shauna shawna shazia
    sheela sheena shefali sheila shelley shelly sheri sherri sherry sheryl shikha shilpa shira shirin shirley shobha
    shona shoshana shraddha shreya shruti shweta sian sidra signe sigrid sigriður silke silvana silvia simisola simran
    sina sindisiwe sinead siobhan sioned siti smita smriti sneha sobia sofia sofie solange soledad solveig somto sonal
    sonia sonja sonya sophia sophie soraya sorcha sriyani stacey stacy stefania stefanie steffi steinunn stella
    stephanie stina subhadra suchitra sudha sue suha suhad suhaila sujata sujatha sukanya sulastri sulochana sumaira
    sumaya sumitra sunanda sunita sunniva supriya surabhi susan susana susanna susannah susanne sushila sushma susie
    susilawati suzan suzanna suzanne suzie svenja svetlana swapna swati sybil sylvia sylvie sylwia tabitha taghreed
    tahira tahmina talatu talia tamar tamara tamika tammy tamsin tania tanja tanuja tanvi tanya tara tariro tarja
    taryn tasha tasneem tatenda tatiana tatjana tatyana tebogo tehmina teodora teresa teresita tereza terri tess tessa
    thandeka thandi thandiwe thea thelma thembeka theodora theresa therese thilini thuli thuy tiffany tigist tilda
    tilly tina titilayo tomoko tonya tracey tricia trine trisha trixie trudy tshegofatso tsitsi tulika tulsi tuti uju
    ulla ulrika ulrike uma una urmila ursula urvashi usha uta ute uzma vaishali valentina valentyna valeria valerie
    vanda vandana vanessa vanitha varsha vasiliki vasudha vasundhara veena velma vera verena verity veronica veronika
    vesna vibeke vicki vicky victoria vidya vigdis vilma vimala vineeta violeta virginie viviane vivien vivienne
    vlasta wafa wairimu waithera wambui wanda wangari wanjiku wanjiru wati wenche wendy whitney wiebke wikitoria
    wiktoria wilhelmina wilma winifred winnie wulan xenia ximena xiomara yaa yael yamina yamini yara yasmeen yasmin
    yasmina yelena yesenia yetunde yevgenia yewande yoko yolanda yolande yoshiko yuki yukiko yuko yulia yuliana yuliya
    yumi yuni yusra yvette yvonne zadie zaha zaharah zahra zainab zaiton zaituni zakia zaleha zanele zara zarina
    zarinah zawadi zeenat zehra zeina zeinab zelda zeynep zhanna zinhle zita zlata zodwa zoe zoey zofia zooey zoraida
    zosia zsuzsanna zubaida zuhura zulai zulaikha zuleika zuraida zuwaina zuzana zuzanna þordis
    """
)


def is_given_name(word: str) -> bool:
    """Whether the folded ``word`` is a usual given name of either sex."""
    return word in MALE_NAMES or word in FEMALE_NAMES
