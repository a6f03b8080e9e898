"""The case endings of names in Polish, Czech, Slovak, Russian and Ukrainian, by the ending of the nominative.

A row has the kinds of words that it is for, the ending of the nominative, and those of genitive, dative, accusative,
instrumental, locative and vocative. "." is no ending, "-" the nominative again; a bar separates rows, a slash variants.
The kinds are m and f for men and women, x for things and places, and a, b, c and d for adjectives of a masculine,
feminine, neuter and plural noun. Of the rows with the longest ending of a word all hold.
"""

from __future__ import annotations

from collections.abc import Mapping

_POLISH = """
    m i iego iemu iego im im i | m y ego emu ego ym ym y | m ek ka kowi ka kiem ku ku | m iec ca cowi ca cem cu cze |
    m ec ca cowi ca cem cu cze | m eł ła łowi ła łem le le | m el ela/la elowi/lowi ela/la elem/lem elu/lu elu | m ień
    nia niowi nia niem niu niu | m er era/ra erowi/rowi era/ra erem/rem erze/rze erze | m k ka kowi ka kiem ku ku | m
    g ga gowi ga giem gu gu | m ch cha chowi cha chem chu chu | m l la lowi la lem lu lu | m j ja jowi ja jem ju ju |
    m c ca cowi ca cem cu cu | m cz cza czowi cza czem czu czu | m sz sza szowi sza szem szu szu | m rz rza rzowi rza
    rzem rzu rzu | m ż ża żowi ża żem żu żu | m ń nia niowi nia niem niu niu | m ś sia siowi sia siem siu siu | m ć
    cia ciowi cia ciem ciu ciu | m ź zia ziowi zia ziem ziu ziu | m t ta towi ta tem cie cie | m st sta stowi sta stem
    ście ście | m d da dowi da dem dzie dzie | m r ra rowi ra rem rze rze | m ł ła łowi ła łem le le | m . a owi a em
    ie/u ie | m e ego/- emu/- ego/- em/- em/- e | m ko ki/ka ce/kowi kę/ka ką/kiem ce/ku ko | m ro ry/ra rze/rowi
    rę/ra rą/rem rze ro | m ło ły le łę łą le ło | m o a/y/- owi/ie/- a/ę/- em/ą/- ie/u/- o | m u - - - - - - | m ó -
    - - - - - | f ska skiej skiej ską ską skiej ska | f cka ckiej ckiej cką cką ckiej cka | f zka zkiej zkiej zką zką
    zkiej zka | f owa owej/owy owej/owie ową/owę ową owej/owie owa | f . - - - - - - | f o - - - - - - | f e - - - - -
    - | f i - - - - - - | f y - - - - - - | f u - - - - - - | mfx ka ki ce kę ką ce ko | mfx ga gi dze gę gą dze go |
    mfx ra ry rze rę rą rze ro | mfx ta ty cie tę tą cie to | mfx sta sty ście stę stą ście sto | mfx da dy dzie dę dą
    dzie do | mfx ła ły le łę łą le ło | mfx la li li lę lą li lo | mfx ja i/ji i/ji ję ją i/ji jo | mfx ia ii/i ii/i
    ię ią ii/i io | mfx ca cy cy cę cą cy co | mfx cza czy czy czę czą czy czo | mfx sza szy szy szę szą szy szo | mfx
    ża ży ży żę żą ży żo | mfx rza rzy rzy rzę rzą rzy rzo | mfx cha chy sze chę chą sze cho | mfx a y ie ę ą ie o | x
    ko ka ku ko kiem ku ko | x sto sta stu sto stem ście sto | x to ta tu to tem cie to | x ro ra ru ro rem rze ro | x
    ło ła łu ło łem le ło | x do da du do dem dzie do | x o a u o em ie/u o | x um - - - - - - | x ie ia/iego iu/iemu
    ie iem/im iu/iem ie | x e a/ego u/emu e em/ym u/em e | x ław ławia ławiowi ław ławiem ławiu ławiu | x ów owa/owu
    owowi ów owem owie owie | x ód odu/oda odowi ód odem odzie odzie | x ek ka/ku/eku kowi ek kiem/ekiem ku/eku ku | x
    ec ca/cu cowi ec cem cu cu | x er era/eru/ra erowi er erem erze erze | x ąd ądu ądowi ąd ądem ądzie ądzie | x ąg
    ęgu ęgowi ąg ęgiem ęgu ęgu | x k ka/ku kowi k kiem ku ku | x g ga/gu gowi g giem gu gu | x ch chu chowi ch chem
    chu chu | x l la/lu lowi l lem lu lu | x j ja/ju jowi j jem ju ju | x c ca/cu cowi c cem cu cu | x cz cza czowi cz
    czem czu czu | x sz sza/szu szowi sz szem szu szu | x ż ża/żu żowi ż żem żu żu | x ń nia niowi ń niem niu niu | x
    t ta/tu towi t tem cie cie | x st sta/stu stowi st stem ście ście | x d da/du dowi d dem dzie dzie | x r ra/ru
    rowi r rem rze rze | x ł ła/łu łowi ł łem le le | x . a/u owi . em ie/u ie | x ść ści ści ść ścią ści ści | x ódź
    odzi odzi ódź odzią odzi odzi | x ź zi zi ź zią zi zi | x y . om y ami ach y | x ki k/ek/ków kom ki kami kach ki |
    x gi g gom gi gami gach gi | x i i/ów iom i iami iach i | x ce c/ców com ce cami cach ce | x le li/l lom le lami
    lach le | a y ego emu y/ego ym ym y | a i iego iemu i/iego im im i | b a ej ej ą ą ej a | b ka kiej kiej ką ką
    kiej ka | b ga giej giej gą gą giej ga | b ia iej iej ią ią iej ia | c e ego emu e ym ym e | c ie iego iemu ie im
    im ie | d e ych ym e ymi ych e | d ie ich im ie imi ich ie
"""

_CZECH = """
    m ý ého ému ého ým ém ý | m yj ého ému ého ým ém yj | m í ího ímu ího ím ím í | m ek ka/eka kovi/ku/ekovi ka/eka
    kem/ekem kovi/ku/ekovi ku/eku | m ec ce/ece ci/covi/ecovi ce/ece cem/ecem ci/covi/ecovi če/eci | m el la/ela/ele
    lovi/elovi/eli la/ela/ele lem/elem lovi/elovi/eli le/eli | m ěk ka kovi/ku ka kem kovi/ku ku | m a y/i ovi u ou
    ovi o | m ka ky kovi ku kou kovi ko | m ha hy hovi hu hou hovi ho | m š še ši/šovi še šem ši/šovi ši | m č če
    či/čovi če čem či/čovi či | m ř ře ři/řovi ře řem ři/řovi ři | m ž že ži/žovi že žem ži/žovi ži | m j je ji/jovi
    je jem ji/jovi ji | m c ce/ca ci/covi ce/ca cem ci/covi ci | m ň ně ni/ňovi ně něm ni/ňovi ni | m ť tě ti/ťovi tě
    těm ti/ťovi ti | m tel tele teli/telovi tele telem teli/telovi teli | m ů - - - - - - | m u - - - - - - | m er
    era/ra erovi/rovi era/ra erem/rem erovi/rovi ere/re | m . a/e ovi/u/i a/e em ovi/u/i e/u/i | m e eho/- emu/- eho/-
    em/- em/- e | m ce ce ci/covi ce cem ci/covi ce | m i iho imu iho im im i | m y yho/- ymu/- yho/- ym/- ym/- y | m
    ě ěte/ě ěti/ěmu ěte/ě ětem ěti ě | m o a ovi/u a em ovi/u o | m něk ňka ňkovi ňka ňkem ňkovi ňku | m děk ďka ďkovi
    ďka ďkem ďkovi ďku | m těk ťka ťkovi ťka ťkem ťkovi ťku | f ová ové ové ovou ovou ové ová | f á é é ou ou é á | f
    a y ě/e u ou ě/e o | f ka ky ce ku kou ce ko | f ha hy ze hu hou ze ho | f ga gy ze gu gou ze go | f ra ry ře ru
    rou ře ro | f la ly le lu lou le lo | f ia ie ii ii/iu ií/iou ii io | f ie ie ii ii ií ii ie | f e e i i í i e | f
    ě ě i i í i ě | f í - - - - - - | f . - - - - - - | f o - - - - - - | f i - - - - - - | f y - - - - - - | f u - -
    - - - - | x a y ě/e u ou ě/e o | x ka ky ce ku kou ce ko | x ha hy ze hu hou ze ho | x cha chy še chu chou še cho
    | x ga gy ze gu gou ze go | x ra ry ře ru rou ře ro | x la ly le lu lou le lo | x sa sy se su sou se so | x ie ie
    ii ii ií ii ie | x ia ie ii ii/iu ií/iou ii io | x e e i i/e í/em i e | x ě ě i i/ě í/ěm i ě | x o a u o em u/ě/e
    o | x ko ka ku ko kem ku ko | x í - - - - - - | x um a u um em u um | x ek ku/ka ku ek kem ku ku | x ec ce/cu
    ci/cu ec cem ci/cu ci | x el le/lu/elu li/lu/elu el lem/elem li/lu/elu li | x eň ně ni eň ní ni ni | x ň ně ni ň
    ní/něm ni ni | x c ce/cu ci/cu c cem/cí ci/cu ci | x č če či č čem/čí či či | x ř ře ři ř řem ři ři | x š še/ši ši
    š šem/ší ši ši | x ž že ži ž žem/ží ži ži | x j je/ji ji j jem ji ji | x ť ti/tě ti ť tí ti ti | x l la/lu lu l
    lem lu/le le | x st sti/stu/sta sti/stu st stí/stem sti/stu sti | x ev ve/evu vi/evu ev ví/evem vi/evu ev | x .
    u/a/i/e u/i . em u/ě/e/i e | x y . ům/ám y ami/y ech/ách y | x ky ek/k/ků kám/kům ky kami cích/kách ky | x ice ic
    icím ice icemi icích ice | x e í ím e emi ích e | x i ů ům y y ech i | a ý ého ému ý/ého ým ém ý | a í ího ímu
    í/ího ím ím í | b á é é ou ou é á | b í - - - - - - | c é ého ému é ým ém é | c í ího ímu í ím ím í | d é ých ým é
    ými ých é | d í ích ím í ími ích í | d á ých ým á ými ých á
"""

_SLOVAK = """
    m ek ka/eka kovi/ekovi ka/eka kom/ekom kovi/ekovi ek | m ok ka kovi ka kom kovi ok | m ec ca/eca covi/ecovi ca/eca
    com/ecom covi ec | m er ra/era rovi/erovi ra/era rom/erom rovi/erovi er | m el la/ela lovi/elovi la/ela lom/elom
    lovi/elovi el | m . a ovi a om ovi . | m a u ovi u om ovi o | m o a ovi a om ovi o | m e eho/- emu/- eho/- em/-
    em/- e | m u - - - - - - | m ý ého ému ého ým om ý | m y ého/- ému/- ého/- ým/- om/- y | m yj ého ému ého ým om yj
    | m í ieho iemu ieho ím om í | m i iho imu iho im im i | f ová ovej ovej ovú ovou ovej ová | f á ej ej ú ou ej á |
    f a y e u ou e a | f ia ie ii iu iou ii ia | f ja je ji ju jou ji ja | f ca ce ci cu cou ci ca | f ša še ši šu šou
    ši ša | f ľa le li ľu ľou li ľa | f ňa ne ni ňu ňou ni ňa | f e - - - - - - | f . - - - - - - | f o - - - - - - |
    f i - - - - - - | f y - - - - - - | f u - - - - - - | x a y e u ou e a | x ia ie ii iu iou ii ia | x ca ce ci cu
    cou ci ca | x ňa ne ni ňu ňou ni ňa | x ša še ši šu šou ši ša | x o a u o om e/u o | x e a/ia u/iu e om/iem u/i e
    | x ie ia iu ie ím í ie | x sko ska sku sko skom sku sko | x cko cka cku cko ckom cku cko | x um a u um om u um |
    x ek ku/ka ku ek kom ku ek | x ok ku/ka ku ok kom ku ok | x ec ca/cu cu ec com ci ec | x c ca/ce/cu cu/ci c
    com/cou ci c | x ce c/íc ciam ce cami ciach ce | x er ra/eru ru/eru er rom/erom i/re/eri er | x ň ne/ňa ni/ňu ň
    ňou/ňom ni ň | x ť ti/te ti ť ťou ti ť | x ľ ľa/le ľu/li ľ ľom/ľou li ľ | x č ča/če ču/či č čom/čou či č | x š
    ša/še šu/ši š šom/šou ši š | x ž ža žu ž žom ži ž | x l la/lu lu l lom le/li l | x sť sti sti sť sťou sti sť | x
    st sta/stu stu st stom ste st | x ď de di ď ďou di ď | x . a/u u/i . om e/i/u . | x y . ám/om y ami ách/och y | x
    ky k/iek/ok kám/kom ky kami kách/koch ky | x i ov/í om i mi/ami och/iach i | a ý ého ému ý/ého ým om ý | a y eho
    emu y ym om y | a i eho emu i im om i | a í ieho iemu í ím om í | b á ej ej ú ou ej á | b a ej ej u ou ej a | b ia
    ej ej iu ou ej ia | c é ého ému é ým om é | c e eho emu e ym om e | d é ých ým é ými ých é | d e ych ym e ymi ych
    e
"""

_RUSSIAN = """
    m ов ова ову ова овым/овом ове ов | m ев ева еву ева евым/евом еве ев | m ин ина ину ина иным/ином ине ин | m ын
    ына ыну ына ыным ыне ын | m ий ия ию ия ием ии ий | m ский ского скому ского ским ском ский | m цкий цкого цкому
    цкого цким цком цкий | m кий кого кому кого ким ком кий | m ый ого ому ого ым ом ый | m ец ца/еца цу/ецу ца/еца
    цом/цем/ецом це/еце ец | m ок ка/ока ку/оку ка/ока ком/оком ке/оке ок | m ел ла/ела лу/елу ла/ела лом/елом ле/еле
    ел | m ь я ю я ем е ь | m й я ю я ем е й | m ж жа жу жа жем/жом же ж | m ш ша шу ша шем/шом ше ш | m ч ча чу ча
    чем/чом че ч | m щ ща щу ща щем/щом ще щ | m ц ца цу ца цем/цом це ц | m . а у а ом е . | m ой ого/оя ому/ою
    ого/оя ым/ом/оем ом/ое ой | m о - - - - - - | m е - - - - - - | m и - - - - - - | m у - - - - - - | m э - - - - -
    - | m ых - - - - - - | m их их/иха их/иху их/иха их/ихом их/ихе их | x ь я/и ю/и ь ем/ью е/и ь | mfx а ы е у ой/ою
    е а | mfx ка ки ке ку кой ке ка | mfx га ги ге гу гой ге га | mfx ха хи хе ху хой хе ха | mfx ча чи че чу чей че
    ча | mfx ша ши ше шу шей ше ша | mfx жа жи же жу жей же жа | mfx ща щи ще щу щей ще ща | mfx ца цы це цу цей це ца
    | mfx я и е ю ей е я | mfx ия ии ии ию ией ии ия | f ова овой овой ову овой овой ова | f ева евой евой еву евой
    евой ева | f ина иной/ины иной/ине ину иной иной/ине ина | f ына ыной ыной ыну ыной ыной ына | f ская ской ской
    скую ской ской ская | f цкая цкой цкой цкую цкой цкой цкая | f ая ой ой ую ой ой ая | f яя ей ей юю ей ей яя | f ь
    и и ь ью и ь | f . - - - - - - | f о - - - - - - | f е - - - - - - | f и - - - - - - | f у - - - - - - | f э - - -
    - - - | f ых - - - - - - | x й я ю й ем е й | x ай ая аю ай аем ае ай | x ец ца цу ец цом/цем це ец | x ок ка/ока
    ку/оку ок ком/оком ке/оке ок | x ж жа жу ж жем же ж | x ш ша шу ш шем ше ш | x ч ча чу ч чем че ч | x ц ца цу ц
    цем це ц | x . а/у у . ом е/у . | x о а/- у/- о ом/- е/- о | x ово ово ово ово ово ове/ово ово | x ино ино ино ино
    ино ине/ино ино | x е я ю е ем и/е е | x це ца цу це цем це це | x ье ья ью ье ьем ье ье | x ие ия ию ие ием ии ие
    | x ство ства ству ство ством стве ство | x ы ./ов ам ы ами ах ы | x и ./ов/ей ам/ям и ами/ями ах/ях и | x у - - -
    - - - | x ый ого ому ый ым ом ый | a ый ого ому ый/ого ым ом ый | a ий его/ого ему/ому ий/его/ого им ем/ом ий | a
    ой ого ому ой/ого ым ом ой | b шая шей шей шую шей шей шая | b жая жей жей жую жей жей жая | b чая чей чей чую чей
    чей чая | b щая щей щей щую щей щей щая | b ая ой ой ую ой/ою ой ая | b яя ей ей юю ей ей яя | c ое ого ому ое ым
    ом ое | c ее его ему ее им ем ее | d ые ых ым ые ыми ых ые | d ие их им ие ими их ие
"""

_UKRAINIAN = """
    m ов ова ову ова овим ові/ову ов | m ев ева еву ева евим еві/еву ев | m єв єва єву єва євим єві/єву єв | m ін іна
    іну/інові іна іним/іном іні/інові ін | m ький ького ькому ького ьким ькому/ькім ький | m ий ого ому ого им ому/ім
    ий | m ій ія ію/ієві ія ієм ії/ієві/ію ію | m ій ого ому ого ім ому ій | m ай ая аю/аєві ая аєм аї/аєві аю | m ей
    ея/ія ею/еєві ея еєм еї/еєві ею | m й я ю/єві я єм ї/єві ю | m їн їна їну їна їним їні їн | m ин ина ину/инові ина
    ином/иним ині/инові ин | m ів ова/іва/ева ову/іву/еву ова/іва/ева овом/івом/овим ові/іві ів | m ець ця/еця
    цю/цеві/ецю ця/еця цем/ецем ці/цеві/цю цю | m ок ка/ока ку/кові/оку ка/ока ком/оком ку/кові/оку ку | m ень ня/еня
    ню/неві ня/еня нем/енем ні/неві ню | m ь я ю/еві я ем і/еві/ю ю | m ж жа жу/жеві жа жем жі/жеві же | m ш ша
    шу/шеві ша шем ші/шеві ше | m ч ча чу/чеві ча чем чі/чеві чу | m щ ща щу/щеві ща щем щі/щеві щу | m енко енка
    енку/енкові енка енком енкові/енку енку | m чко чка чку/чкові чка чком чкові/чку чку | m йло йла йлу/йлові йла
    йлом йлові/йлу йле | m к ка ку/кові ка ком ку/кові ку | m г га гу/гові га гом гу/гові гу | m х ха ху/хові ха хом
    ху/хові ху | m . а у/ові а ом і/ові/у е | m о а у/ові а ом ові/у/і о | m е - - - - - - | m і - - - - - - | m у - -
    - - - - | m ю - - - - - - | m их их/иха их/иху/ихові их/иха их/ихом их/іхові/ихові их | mfx а и і у ою і о | mfx
    ка ки ці ку кою ці ко | mfx га ги зі гу гою зі го | mfx ха хи сі ху хою сі хо | mfx ча чі чі чу чею чі че | mfx ша
    ші ші шу шею ші ше | mfx жа жі жі жу жею жі же | mfx ща щі щі щу щею щі ще | mfx я і і ю ею і е | mfx ія ії ії ію
    ією ії іє | mfx ая аї аї аю аєю аї аю | mfx їя її її їю їєю її їє | f ова ової овій ову овою овій ова | f ева евої
    евій еву евою евій ева | f єва євої євій єву євою євій єва | f іна іної/іни іній/іні іну іною іній/іні іна | f їна
    їної їній їну їною їній їна | f ька ької ькій ьку ькою ькій ька | f на ної/ни ній/ні ну ною ній/ні на | f ь і і ь
    ’ю/ю і е | f . - - - - - - | f о - - - - - - | f е - - - - - - | f і - - - - - - | f у - - - - - - | f ю - - - - -
    - | f их - - - - - - | m ар ара/аря ару/арю/ареві/арові ара/аря арем/аром арі/ареві/арові арю/аре | x ар
    ару/аря/ара арю/ару ар арем/аром арі ар | x ів ева/єва/ова/іва еву/єву/ову/іву ів евом/євом/овом/івом
    еві/єві/ові/іві ів | x їв єва/їва єву/їву їв євом/ївом єві/їві їв | x ь я/і ю/і ь ем/ю і/ю ь | x й я/ю ю й єм ї/ю
    й | x ець ця цю ець цем ці ець | x ок ка/ку ку ок ком ку ок | x ж жа/жу жу ж жем жі ж | x ч ча/чу чу ч чем чі ч |
    x ш ша/шу шу ш шем ші ш | x ість ості ості ість істю ості ість | x іл ола/олу олу іл олом олі іл | x к ка/ку ку к
    ком ку к | x г га/гу гу г гом гу/зі г | x х ху ху х хом ху х | x . а/у у . ом і/у . | x о а у о ом і/у о | x ко
    ка/- ку/- ко ком/- ку/- ко | x е я/а ю/у е ем/им і/ю/у е | x я я ю я ям і/ю я | x ля лі лі лю лею лі ля | x и ./ів
    ам и ами ах и | x і ./ів/ей ам/ям і ами/ями ах/ях і | x ці ців/ць цям ці цями цях ці | x у - - - - - - | x ю - - -
    - - - | a ий ого ому ий/ого им ому/ім ий | a ій ього ьому ій/ього ім ьому ій | b а ої ій у ою ій а | b я ьої ій ю
    ьою ій я | c е ого ому е им ому/ім е | c є ього ьому є ім ьому є | d і их им і ими их і | d ї їх їм ї їми їх ї
"""

#: The rows of each language.
ENDINGS: Mapping[str, str] = {
    "pl": _POLISH,
    "cs": _CZECH,
    "sk": _SLOVAK,
    "ru": _RUSSIAN,
    "uk": _UKRAINIAN,
}
