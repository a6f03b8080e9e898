"""Usual given names of men and women the world over, folded; names borne by both stand in neither table."""

from __future__ import annotations

from reader.text.spelling import word_set

MALE_NAMES = word_set(
    """
    aaron abdul abdulaziz abdullah abraham adam adrian ahmad ahmed aidan akira alan albert alberto alejandro
    aleksandr alessandro alexander alexandre alfonso alfred alhaji ali allan alvaro amadou amir amit anatoly
    anders andre andreas andrei andrew andrey andrzej andy angus anil anthony antoine anton antonio antony anwar
    ari arjun armando arnaud arne arnold arthur arturo arun ashok ashraf atsushi augusto barack barry bashar
    bashir bastian ben benedict benjamin bernard bernardo bernd bernie bilal bill bjorn blaine bob boris brad
    bradley brandon brendan brett brian bruce bruno bryan caleb calvin cameron carl carlo carlos cedric cesar
    charles charlie chen christian christoph christophe christopher claudio clement clive cody colin connor
    conor craig curtis cyril daisuke damian damien daniel daniele danny dario darren dave david deepak denis
    dennis derek dermot desmond devin didier diego dieter dietrich dimitri dmitri dmitry dominic donald doug
    douglas duncan dwayne dwight dylan ed eddie edgar eduardo edward edwin ehud eli elias elijah elliot emilio
    emmanuel emre enrico enrique eric erik ernest ernesto esteban ethan eugene evan fabio faisal farhan farid
    felipe felix ferdinand fernando francesco francis francisco francois frank franz fred frederic frederick
    friedrich fritz fumio gabriel gary gavin geoff geoffrey george georges georgios gerald gerard gerardo
    gerhard giacomo gideon gilbert gilles giorgio giovanni giulio giuseppe glenn gordon graham greg gregory
    guido guillaume guillermo gustavo guy habib hamad hamid hamza hans hao haris harold harry haruki hasan
    hassan hector heinrich heinz helmut hendrik henri henrik henry herbert herman hernan hideo hiroshi horst
    howard hugh hugo hussein ian ibrahim idris ignacio igor ilya imran isaac isaiah ismail issa ivan jack jacob
    jacques jaime jake jamal james jared jason javier jay jean jeff jeffrey jens jeremiah jeremy jerome jerry
    jesper jesse jesus jim jimmy joao joe joel joerg johan johann johannes john johnny jon jonas jonathan jorge
    jose josef joseph josh joshua juan julian julio julius jun junichiro jurgen justin kamal karim karl kazuo
    keith ken kenichi kenji kenneth kenta kevin khaled khalid khalil kiran klaus kofi konstantin kristian kumar
    kurt kwame kyle lance larry lars lawrence lech leo leon leonard leonardo leonid leopold leroy lester levi
    liam lionel lloyd logan lorenzo louis luc luca lucas luciano luigi luis lukas luke magnus mahmoud malcolm
    malik manfred manmohan manuel marc marcel marcelo marcin marco marcos marcus mario marius mark marko markus
    martin marvin masahiro masato massimo mateusz mathew mathias mathieu matt matteo matthew matthias maurice
    mauricio max maxim maxime mehmet michael michal michel miguel mihai mikael mike mikhail milan milos mitch
    mohamed mohammad mohammed moses muhammad muhammadu mukesh murat mustafa mwai nadir naftali narendra nathan
    nathaniel neil nelson nicholas nick nicola nicolas nigel nikhil nikita niklas nikolai nikolay nino noah noam
    norman olaf oleg oleksandr oliver olivier omar orlando oscar osman otto owen pablo paolo pascal patricio
    patrick paul paulo pavel pawel pedro perry pete peter petr phil philip philipp philippe pierre pieter piotr
    prakash pranab rafael rahul raj rajesh rajiv ralf ralph ramesh ramon randall randy raphael rashid raul ravi
    ray raymond recep reza ricardo riccardo richard rick ricky rob robert roberto robin rodney rodolfo rodrigo
    roger rohit roland rolando rolf roman ron ronald rory ross roy ruben rudolf rudolph rupert russell ryan saad
    sadiq saeed said salim salman salvatore sam sami samir samuel sandeep sanjay scott sean sebastian sepp serge
    sergei sergey sergio seth shahid shane shaun shigeru shimon shinji shinzo sidney simon slobodan solomon
    spencer stanislav stanley stefan stefano stephane stephen steve steven stewart stuart sunil suresh sven syed
    tadeusz taha takashi takeshi tariq taro ted terrence terry theo theodore thierry thomas tiago tim timothy
    toby todd tom tomas tomasz tommy toni tony trevor tristan tyler ulrich umar umberto uwe vaclav valentin
    vicente victor vijay vikram viktor vincent vincenzo vinod virgil vitaly vivek vladimir vladislav volodymyr
    wade waleed walid wallace walter warren wayne werner wilfred wilhelm will willem william willy winston
    wladyslaw wolfgang xavier yair yasser yoshihide yoshiro youssef yuri yusuf yves zachary zbigniew zoran
    """
)

FEMALE_NAMES = word_set(
    """
    abigail ada adele adriana agnes agnieszka aicha aiko aisha aissatou akiko alejandra alena alessandra
    alexandra alice alicia alina alison allison alyssa amal amalia amanda amelia amina aminata amira amy ana
    anastasia andrea angela angelica angelina anita anja ann anna annabel anne annegret annette annie antonia
    anya arlene ashley asma astrid audrey ava ayako ayesha aylin barbara beatrice beatriz becky belinda bella
    benazir bernadette beth betsy betty beverly bianca birgit bonnie brenda bridget brigitte brittany camila
    camille candace carla carmen carol carolina caroline carolyn cassandra catalina catherine cathy cecilia
    celeste celine charlene charlotte cheryl chiara chloe christiane christina christine chrystia cindy claire
    clara claudia colleen concepcion constance consuelo corazon cristina cynthia dagmar dalia danielle daphne
    darlene deborah debra deepika delphine denise diana diane dilma dolores donna doris dorothy ebony edith edna
    eileen ekaterina elaine eleanor elena elif elise elizabeth ella ellen elsa elvira emilia emily emine emma
    erica erika erin esperanza estelle esther eugenia eunice eva evelyn ewa fadila fatima fatma fatou federica
    felicity fernanda fiona flora frances francesca francoise frida frieda gabriela gabriele gabriella gail
    galina geeta genevieve georgina geraldine gerda germaine gertrude gillian gina giorgia giulia gladys gloria
    grace greta gretchen guadalupe gudrun gwen hadiza hala hana hanan hannah harriet hatice hazel heather hedwig
    heidi heike helen helena helene helga henrietta hilary hilda hildegard hillary hiroko ida ileana ilse imelda
    indira ines inge ingrid irena irene irina irma isabel isabella isabelle ivana ivanka jacinda jacqueline jane
    janet janice jasmine jayne jeanette jeanne jelena jennifer jenny jessica jill joan joanna joanne jocelyn
    jody johanna josefina josephine joy joyce juanita judith judy julia juliana julie juliet justine jutta
    kamala karen karin karina karolina kate katerina katharina katherine kathleen kathryn kathy katie katrin
    kavita kayla keiko kelly kerstin khadija kim kimberly kirsten kristen kristin kristina kyoko lakshmi lara
    latifa laura lauren laurence layla lea leah leila lena leonora leslie leticia lidia lila lillian lily linda
    lisa liudmila liz lois lola loretta lori lorraine louisa louise lourdes lucia lucille lucy ludmila luisa
    lydia lynn mabel madeleine magdalena maggie maia maja malala malgorzata mandy manuela marcela marcia
    margaret margarita margot margrethe maria mariah mariam mariana marie mariko marilyn marina marion marisol
    marjorie marlene marta martha martina mary maryam masako maud maureen maxine maya mayumi meena megan meghan
    melanie melinda melissa mercedes meredith mette mia michele michelle michiko mildred mina mireille miriam
    mirjam moira mona monica monika muriel myriam nadia nadine nancy naomi natalia natalie natasha nathalie
    nicole nina nirmala noemi noor nora noriko norma nuria olena olga olivia ophelia oprah oxana pamela parveen
    patricia paula paulina pauline peggy penelope penny petra phoebe phyllis pilar pooja priscilla priti priya
    rachel rania raquel rebecca reina rekha renata renate renee rhoda rhonda rita roberta rosa rosalind rosario
    rose rosemary roxana roxanne ruth sabine sabrina sadia safiya salma samantha samira sandra sandy sara sarah
    saskia seema selena selma serena shannon sharon sheila shelley sherry shirin shirley silvia simone sofia
    sofie sonia sonja sophia sophie stacey stella stephanie sunita susan susana susanna susanne suzanne svetlana
    sylvia sylvie tamara tanya tara tatiana tatyana teresa tereza thelma theresa therese tiffany tina tomoko
    tracey trudy ursula usha valentina valeria valerie vanessa vera verena veronica veronika victoria violeta
    viviane wanda wendy wilhelmina winifred xiomara yael yasmin yelena yoko yolanda yoshiko yuko yulia yumi
    yvette yvonne zahra zainab zeinab zhanna zoe zsuzsanna zuzana
    """
)


def is_given_name(word: str) -> bool:
    """Say whether the folded ``word`` is a usual given name of either sex."""
    return word in MALE_NAMES or word in FEMALE_NAMES
