"""Usual given names of men and women the world over, folded; names borne by both stand in neither table."""

from __future__ import annotations

from reader.text.spelling import word_set

MALE_NAMES = word_set(
    """
    aaron abdel abdul abdulaziz abdullah abdulrahman abraham abubakar adam adebayo adel adrian ahmad ahmed aidan ajay
    ajit akash akhilesh akira alan alastair albert alberto alejandro aleksandr alessandro alexander alexandre alfonso
    alfred alhaji ali alistair aliyu allan alvaro amadou aminu amir amit amitabh anand anatoly anders andre andreas
    andrei andrew andrey andrzej andy angus anil ankit anthony antoine anton antonio antony anwar archie ari arjun
    armando arnaud arne arnold arthur arturo arun arvind ashish ashok ashraf ashwin atsushi augusto ayman babatunde
    bandar barack barnaby barry bashar bashir bastian ben benedict benjamin bernard bernardo bernd bernie bilal bill
    bjorn blaine blake bob boris brad bradley brandon brendan brett brian brock bruce bruno bryan caleb callum calvin
    carl carlo carlos cedric cesar charles charlie chen chinedu christian christoph christophe christopher chuck claudio
    clement clifford clint clive cody colin connor conor corey cory craig curtis cyril daisuke damian damien damon
    daniel daniele danny dario darrell darren daryl dave david deepak denis dennis derek dermot derrick desmond devin
    didier diego dieter dietrich dimitri dinesh dirk dmitri dmitry dominic donald doug douglas duncan dwayne dwight
    dylan ed eddie edgar edmund eduardo edward edwin ehud eli elias elijah elliot elon elton emeka emilio emmanuel
    emmett emre enrico enrique eric erik ernest ernesto esteban ethan eugene evan ewan fabio fahad fahd faisal farhan
    farid felipe felix femi ferdinand fergus fernando finn fouad francesco francis francisco francois frank franz fred
    frederic frederick friedrich fritz fumio gabriel ganesh gareth garth gary gautam gavin geoff geoffrey george georges
    georgios gerald gerard gerardo gerhard gerry ghassan giacomo gideon gilbert giles gilles giorgio giovanni girish
    giulio giuseppe glenn gopal gordon graham greg gregory guido guillaume guillermo gus gustavo guy habib hamad hamid
    hamish hamza hans hao haris harish harold harry haruki harvey hasan hassan hector heinrich heinz helmut hemant
    hendrik henri henrik henry herbert herman hernan hideo hiroshi hisham homer horst hossam howard hubert hugh hugo
    hussein ian ibrahim idris ifeanyi ignacio igor ihab ilya imran isaac isaiah ismail issa ivan jaber jack jacob
    jacques jagdish jaime jake jamal james jared jason jassim javier jay jed jeff jeffrey jens jeremiah jeremy jerome
    jerry jesper jesse jesus jim jimmy joao joe joel joerg johan johann johannes john johnny jon jonas jonathan jonny
    jorge jose josef joseph josh joshua juan julian julio julius jun junichiro jurgen justin kagiso kamal kapil karim
    karl kazuo keith ken kenichi kenji kenneth kenta kevin khaled khalid khalil kieran kiran kishore klaus kofi
    konstantin krishna kristian kumar kurt kwabena kwaku kwame kyle lachlan lance larry lars lawrence lech leo leon
    leonard leonardo leonid leopold leroy lester levi liam lionel lloyd logan lorenzo lorne louis luc luca lucas luciano
    luigi luis lukas luke lyle lyndon magnus mahesh mahmoud majed majid malcolm malik mamadou manfred manish manmohan
    manoj mansour manuel marc marcel marcelo marcin marco marcos marcus mario marius mark marko markus martin marvin
    marwan masahiro masato massimo mateusz mathew mathias mathieu matt matteo matthew matthias maurice mauricio max
    maxim maxime mazen mehmet melvin micah michael michal michel mick miguel mihai mikael mike mikhail milan milos mitch
    mitt mohamed mohammad mohammed mohan monty moses moussa muhammad muhammadu mukesh murat musa mustafa mwai nabil
    nadir naftali narayan narendra nasser nathan nathaniel naveen nawaf ned neil nelson nicholas nick nicolas nigel
    nikhil niklas nikolai nikolay nino nitin noah noam noel norman olaf oleg oleksandr oliver olivier olusegun omar
    orlando osama oscar osman otis otto ousmane owen pablo pankaj paolo pascal patricio patrick paul paulo pavel pawel
    pedro perry pete peter petr phil philip philipp philippe pierre piers pieter piotr pradeep prakash pramod pranab
    prashant pratap praveen quentin rafael rahul raj rajat rajendra rajesh rajiv rajnath rakesh ralf ralph ramesh rami
    ramon randall randy ranjit raphael rashid raul ravi ray raymond recep rex reza rhys riad ricardo riccardo richard
    rick ricky rob robert roberto rodney rodolfo rodrigo roger rohan rohit roland rolando rolf roman ron ronald rory
    ross roy royce ruben rudolf rudolph rufus rupert russell ryan saad sachin sadiq saeed said saleh salim salman
    salvatore sami samir samuel sandeep sanjay sanjeev santosh satish saud scott seamus sean sebastian sello sepp serge
    sergei sergey sergio seth shahid shane shashi shaun shigeru shimon shinji shinzo sibusiso siddharth sidney silas
    simon sipho siyabonga slobodan solomon sourav spencer stan stanislav stanley stefan stefano stephane stephen steve
    steven stewart stuart subhash sudhir sunil surendra suresh sven syed sylvester tadeusz taha takashi takeshi tamer
    tamim tariq taro tarun ted tendai terrance terrence thabo thaddeus themba theo theodore thierry thomas tiago tim
    timothy tobias toby todd tom tomas tomasz tommy tony travis trayvon trevor tristan tunde turki tyler tyrone uday
    ulrich umar umberto umesh uwe vaclav valentin vern vicente victor vijay vikas vikram viktor vinay vince vincent
    vincenzo vineet vinod virender virgil vishal vitaly vivek vladimir vladislav volodymyr wade wael waleed walid
    wallace walter warren wayne werner wesley wilbur wilfred wilhelm will willem william willy winston wladyslaw
    wolfgang wyatt xavier yahya yair yakubu yasser yoshihide yoshiro youssef yuri yusuf yves zach zachary zaid zakaria
    zane zayed zbigniew ziad zoran
    """
)

FEMALE_NAMES = word_set(
    """
    aarti abigail ada adele adriana agnes agnieszka aicha aiko aisha aissatou akiko alejandra alena alessandra alexa
    alexandra alice alicia alina alison allison alyssa amal amalia amanda amber amelia amina aminata amira amna amy ana
    anastasia angela angelica angelina anita anja anjali ann anna annabel annabelle anne annegret annette annie antonia
    anya aparna archana ariana arlene asha ashley asma astrid audrey ava ayako ayesha aylin barbara beatrice beatriz
    becky belinda bella benazir bernadette bernice beth bethany betsy betty beverly bianca birgit blanche bonnie brenda
    brianna bridget brigitte brittany bryony caitlin camila camille candace carla carly carmen carol carolina caroline
    carolyn cassandra cassie catalina catherine cathy cecilia celeste celine chantal charlene charlotte cheryl chiara
    chitra chloe christiane christina christine chrystia cindy claire clara claudette claudia clementine colleen
    concepcion constance consuelo corazon cristina cynthia dagmar dalal dalia danielle daphne darlene debbie deborah
    debra deepika deirdre delia delphine denise diana diane dilma dina divya dolores donna doris dorothea dorothy ebony
    edith edna edwina eileen ekaterina elaine eleanor elena elif elise eliza elizabeth ella ellen elsa elsie elvira
    emilia emily emine emma emmanuelle erica erika erin esperanza estelle esther ethel eugenia eunice eva evelyn ewa
    fadila fatima fatma fatou federica felicia felicity fernanda fiona flora frances francesca francoise freya frida
    frieda gabriela gabriella gail galina gayatri geeta gemma genevieve georgina geraldine gerda germaine gertrude ghada
    ghislaine gillian gina giorgia giulia gladys gloria grace greta gretchen guadalupe gudrun gwen gwyneth hadiza hailey
    hala hana hanan hannah harriet hatice hayley hazel heather hedwig heidi heike helen helena helene helga henrietta
    hilary hilda hildegard hillary hind hiroko huda ida ileana ilse imelda imogen indira ines inge ingrid irena irene
    irina irma isabel isabella isabelle isla ivana ivanka jacinda jacklyn jacqueline jana jane janet janice jasmine jaya
    jayne jeanette jeanne jelena jenna jennifer jenny jess jessica jill joan joanna joanne jocelyn jodie johanna jolene
    josefina josephine josie joy joyce juanita judith judy julia juliana julianne julie juliet justine jutta jyoti
    kamala kara karen karin karina karolina kate katerina katharina katherine kathleen kathryn kathy katie katrin katy
    kavita kavitha kayla kaylee keiko keira kendra kerstin khadija kimberly kirsten kirsty krista kristen kristin
    kristina kylie kyoko lakshmi lana lara latifa laura lauren laurence layla lea leah leanne leila lena leonora leslie
    leticia lidia lila lillian lily linda lindiwe lindsay lisa liudmila liz lois lola loretta lori lorna lorraine lottie
    louisa louise lourdes lubna lucia lucille lucinda lucy ludmila luisa lydia lynn lynne mabel maddie madeleine
    madeline madhuri maeve magdalena maggie maia maja malala malgorzata mamata mandy manuela marcela marcia marcy
    margaret margarita margot margrethe maria mariah mariam mariana marie mariko marilyn marina marisol marjorie marla
    marlene marta martha martina mary maryam masako maud maureen mavis maxine maya mayumi meena meera megan meghan
    melanie melinda melissa mercedes meredith mette mia michele michelle michiko mildred mina mindy miranda mireille
    miriam mirjam moira molly mona monica monika muriel myra myriam nadia nadine nancy nandini naomi natalia natalie
    natasha nathalie nawal neha nell nellie ngozi nicole nigella nina nirmala nisha nkosazana noelle noemi nomvula noor
    nora noriko norma nouf nuria olena olga olivia ophelia oprah oxana paige pam pamela parveen patricia patti patty
    paula paulina pauline peggy penelope penny petra phoebe phyllis pilar pippa pooja poonam pratibha preeti priscilla
    priti priya rachael rachel radha rana rania raquel rashmi rebecca rebekah reem reina rekha renata renate renee
    renuka rhiannon rhoda rhonda rita ritu roberta roisin rosa rosalie rosalind rosalyn rosario rose rosemary rosie
    rowena roxana roxanne ruth sabine sabrina sadia sadie safiya sally salma samantha samira sandra sangeeta saoirse
    sara sarah saskia seema selena selma serena shalini sharon shauna sheila shelley shelly sheri sherry shirin shirley
    shona shreya sian silvia siobhan smita smriti sneha sofia sofie sonia sonja sonya sophia sophie stella stephanie sue
    sunita susan susana susanna susanne sushma susie suzanne svetlana swati sylvia sylvie tabitha tamara tammy tanya
    tara tasha tatiana tatyana teresa tereza tess tessa thandi thelma theresa therese tiffany tina tomoko tonya tracey
    tricia trudy uma una ursula usha valentina valeria valerie vandana vanessa vera verena veronica veronika vicki vicky
    victoria violeta viviane wanda wendy wilhelmina wilma winifred xiomara yael yasmin yelena yoko yolanda yoshiko yuko
    yulia yumi yvette yvonne zahra zainab zanele zeinab zhanna zoe zoey zooey zsuzsanna zuzana
    """
)


def is_given_name(word: str) -> bool:
    """Whether the folded ``word`` is a usual given name of either sex."""
    return word in MALE_NAMES or word in FEMALE_NAMES
