"""The ways in which newspapers let people speak, each in a short article: who says what in all of it."""

from __future__ import annotations

import pytest

from reader.model import Draft
from reader.text.analyse import analyse
from reader.text.language import LanguageModel

# For each way of speaking, the article and its speakers in the order of their quotations.
WAYS: dict[str, tuple[tuple[str, ...], tuple[str | None, ...]]] = {
    "questions and answers with full names, then initials": (
        (
            "The Courier talked to the novelist Adaeze Holm about her new book.",
            "Courier: “When did you begin?”",
            "Holm: “In a very bad winter.”",
            "“And when did you stop?”",
            "“I never did.”",
        ),
        ("Courier", "Adaeze Holm", "Courier", "Adaeze Holm"),
    ),
    "the owner of something not named before goes on": (
        (
            "Ahmed Khan, 60, waited for a bed. “There is no nurse,” he said.",
            "The owner of a bakery in the street said he had closed early. “Nobody buys bread in a riot,” he said.",
        ),
        ("Ahmed Khan", "The owner of a bakery in the street"),
    ),
    "somebody without a name who is asked, and a relative": (
        (
            "Tom Hare turned over the sign.",
            "Outside, a boy in a red jersey was asked how he would rate his dinner. “Good,” he said. His grandmother "
            "translated: “He means it was all right.”",
        ),
        ("a boy in a red jersey", "His grandmother"),
    ),
    "one of several without names": (
        ("Ada Brown left. Two guards saw her. “She ran,” said one of them.",),
        ("one of them",),
    ),
    "somebody named since a diplomat spoke": (
        (
            "“They had a list,” said a diplomat.",
            "The vote hurt Manfred Huber. Many crossed over. He said it was “a plain misunderstanding of the list”.",
        ),
        ("a diplomat", "Manfred Huber"),
    ),
    "what others are wanted to feel": (
        ("The director, Sam Bell, told us in the summer that she wanted the audience to feel “the price of oil”.",),
        ("Sam Bell",),
    ),
    "a reply that came": (
        ("Mayor Ola Berg was at the scene. Asked if she would resign, she laughed. “No,” came the reply.",),
        ("Ola Berg",),
    ),
    "a player called by the position": (
        (
            "Cole Ramsey dropped the ball and declined to speak. Nate Ford spoke for him.",
            "“The kid fields every ball,” the second baseman said.",
        ),
        ("Nate Ford",),
    ),
    "a woman whom only the pronoun of another shows as a man": (
        (
            "Craig Lowe, 43, told the buyer the car was his.",
            "Prosecuting, Neela Wickra said Lowe had been given a key so that he could feed the cats.",
            "“The defendant attended the funeral,” she told the court.",
        ),
        ("Neela Wickra",),
    ),
    "a man who lives with his grandmother": (
        (
            "Sean Facey scored. Substitute Odane Cross scored twice. Ian Bign, the coach, smiled.",
            "“He can play,” Bign said.",
            "Cross, who lives with his grandmother, asked if he could have the money instead.",
            "“I can fix the boot,” he explained.",
        ),
        ("Ian Bign", "Odane Cross"),
    ),
    "somebody introduced by a long office": (
        (
            "Mr Otto Biss, an officer, told us that his team had been chased away.",
            "The Chief of Velm, Alhaji Paul Gyeb, appealed to fathers to accompany their wives.",
            "“Some of you will carry a motor on your head,” he said, to laughter.",
        ),
        ("Paul Gyeb",),
    ),
    "a name and an age behind words that the parser goes on with": (
        (
            "Ganpat Ekshing opened his stall in Barshi and found eleven boys.",
            "“They had a photo on one phone. They said, print it, uncle, it is a guess paper,” Ekshing, 52, told us.",
        ),
        ("Ganpat Ekshing",),
    ),
    "a wife by the surname, after her husband by the given name": (
        (
            "The order came late. Helen Brask had already packed the car.",
            "Her husband, Jon, stayed to wet down the roof. “He said he would come,” said Brask, who slept in a barn.",
            "Jon Brask walked in at dawn.",
        ),
        ("Helen Brask",),
    ),
    "a son by the surname and a title": (
        (
            "Edna Croft, 91, lost all her savings.",
            "The thefts came to light when Mrs Croft’s son, Alan, found a letter.",
            "Mr Croft said his mother had stopped answering the door. “She blamed herself,” he said.",
        ),
        ("Alan Croft",),
    ),
    "somebody described for the first time by the occupation": (
        (
            "“The water came in,” said Ancha Muss, 34, who spent the night on a tank.",
            "“I tied the little one to me with a cloth,” the market trader told us at a school.",
        ),
        ("Ancha Muss", "Ancha Muss"),
    ),
    "an occupation that somebody else has": (
        (
            "“The water came in,” said Ancha Muss, 34, who spent the night on a tank. A market trader saw it.",
            "“I tied the little one to me with a cloth,” the market trader told us at a school.",
        ),
        ("Ancha Muss", "A market trader"),
    ),
    "who is addressed answers": (
        (
            "Ebrahim Kall, the prosecutor, sat down.",
            "“Is it your client’s case, Mr Gxoy, that there is a person called the Drain?” the judge asked.",
            "“It is, my lord, and he will be called.”",
            "Dumisa Gxoy did not sit down.",
        ),
        ("the judge", "Dumisa Gxoy"),
    ),
    "an office that ends in its field": (
        (
            "The police found the packet.",
            "“He used flour paste,” Superintendent of Police Tejaswini Raut told reporters.",
        ),
        ("Tejaswini Raut",),
    ),
    "somebody new right behind the words": (
        (
            "“The mud is deep,” Colonel Ivo Berg told reporters.",
            "“It was like a truck that did not stop.” Edil Tudla, a driver, had climbed to the roof of the chapel.",
        ),
        ("Ivo Berg", "Edil Tudla"),
    ),
    "an interview with questions in bold": (
        (
            "Managing Director S Nallam, 61, who joined the foundry in 1985, spoke to us about pumps.",
            "**Your profit has grown. How worried are you?**",
            "I was worried at 100. At 141 one becomes a philosopher.",
            "**What does the new plant change?**",
            "Today we wait for parts. By spring I shall make them here.",
            "**Analysts say that is no strategy.**",
            "One of them told me so. I wrote that down.",
            "**Will your daughter follow you?**",
            "She asks me that also. I have one vote.",
        ),
        ("S Nallam",) * 4,
    ),
    "a spokeswoman who is named later": (
        (
            "The ferry company said it was sorry.",
            "“Nobody was hurt, and that is what matters,” a spokeswoman said. She would not say more.",
            "“We shall wait for the report,” the spokeswoman, Irma Dahl, said on Tuesday.",
        ),
        ("Irma Dahl", "Irma Dahl"),
    ),
    "a post on a social network": (
        (
            "Senator Paul Rusk did not come to the vote on Thursday.",
            "“My train stands in a field,” Rusk wrote on his page at noon. “Send tea.”",
            "His rival Gina Marsh shared the post with one word: “Convenient.”",
        ),
        ("Paul Rusk", "Paul Rusk", "Gina Marsh"),
    ),
    "an obituary in which the dead speak": (
        (
            "Marguerite Tollin, who taught three generations to swim, died on Sunday. She was 91.",
            "“You do not teach them to swim,” she told this newspaper in 1988. “You teach them not to be afraid.”",
            "Her son, Peter Tollin, said she swam until last summer. “Then she said it was enough,” he said.",
        ),
        ("Marguerite Tollin", "Marguerite Tollin", "Peter Tollin"),
    ),
    "a coach and a player after a match": (
        (
            "Harrow Town lost again on Saturday, and coach Dermot Quill was brief.",
            "“We were bad,” Quill said. Asked about his captain, Sean Bright, he was briefer: “He was worse.”",
            "Bright took it well. “He is right,” the captain said. “I was.”",
        ),
        ("Dermot Quill", "Dermot Quill", "Sean Bright", "Sean Bright"),
    ),
    "two women in one story": (
        (
            "Judge Ellen Varga asked the witness, Ruth Amsel, to speak up.",
            "Amsel looked at her shoes. “I saw the lorry,” she said.",
            "Varga thanked her. “That will be all,” she said.",
        ),
        ("Ruth Amsel", "Ellen Varga"),
    ),
    "two men after one told the other": (
        (
            "Arthur Pell runs the mill. Simon Grier sells its flour.",
            "Pell told Grier on Friday that the wheel had cracked. “You will have nothing to sell by Monday,” he said.",
            "Grier did not believe it. He drove there that night. “I put my hand in the crack,” he said.",
        ),
        ("Arthur Pell", "Simon Grier"),
    ),
    "a couple, Mr and Mrs": (
        (
            "Walter and Ines Brandt have kept the lighthouse since 1970.",
            "“He does the lamp,” Mrs Brandt said. “I do the rest.”",
            "“She does everything,” said Mr Brandt.",
        ),
        ("Ines Brandt", "Ines Brandt", "Walter Brandt"),
    ),
    "given names after full names": (
        (
            "Twins Nadia Ferrow and Lena Ferrow opened a bakery in June.",
            "“I get up at two,” said Nadia. “Lena gets up at three.”",
            "“Half past two,” Lena said.",
        ),
        ("Nadia Ferrow", "Nadia Ferrow", "Lena Ferrow"),
    ),
    "a joint statement": (
        (
            "The talks ended early on Friday in Geneva.",
            "“We part as friends,” Prime Minister Olga Reyes and President Amir Saleh said in a joint statement.",
        ),
        ("Olga Reyes and Amir Saleh",),
    ),
    "an inquiry with named turns": (
        (
            "The inquiry heard Captain Leo Strand on its third day. Clare Innis spoke for the families.",
            "MS INNIS: “Did you see the light?”",
            "CAPTAIN STRAND: “I saw a light.”",
            "MS INNIS: “Thank you.”",
        ),
        ("Clare Innis", "Leo Strand", "Clare Innis"),
    ),
    "British marks with short answers": (
        (
            "Nell Archer has sold fish on the quay for forty years.",
            "‘’Course it’s fresh,’ she said. ‘It’s lookin’ at you.’",
            "And how long will she stay? ‘Till Friday,’ said Archer.",
        ),
        ("Nell Archer", "Nell Archer", "Nell Archer"),
    ),
    "a source without a name": (
        (
            "A senior official at the ministry spoke of a mistake.",
            "“Somebody pressed the wrong button,” the official said.",
            "The minister, Karl Voss, was not told. “I read it in the paper,” Voss said.",
        ),
        ("A senior official at the ministry", "Karl Voss", ),
    ),
    "dialogue without cues": (
        (
            "Tomas Reil found his neighbour, Edda Frank, on the stairs with a spade.",
            "“Where are you going?” Reil asked.",
            "“To bury the cat,” Frank said.",
            "“Which cat?”",
            "“Yours.”",
        ),
        ("Tomas Reil", "Edda Frank", "Tomas Reil", "Edda Frank"),
    ),
    "a hearing with roles for labels": (
        (
            "The planning hearing on the Orme quarry sat for an hour. Helga Stroud chaired it.",
            "CHAIR: “Is anybody here for the quarry?”",
            "MR TULLY: “I am, madam.”",
            "CHAIR: “Then sit down.”",
            "Basil Tully, the quarry's agent, left early.",
        ),
        ("CHAIR", "Basil Tully", "CHAIR"),
    ),
    "the speaker behind a paragraph of speech": (
        (
            "“We heard it before we saw it. It was like a train, and there is no train here.”",
            "That was how Lorna Quist, 61, remembered the flood on Monday.",
            "Her neighbour, Emil Sands, saw nothing. “I was in the bath,” Sands said.",
        ),
        ("Lorna Quist", "Emil Sands"),
    ),
    "a woman who is named at last": (
        (
            "A woman stood up at the back of the hall.",
            "“Who paid for the carpet?” the woman asked.",
            "Nobody answered. The woman, Tilda Marsh, a retired auditor, asked again.",
        ),
        ("Tilda Marsh",),
    ),
    "an agency that quotes a minister": (
        (
            "Finance Minister Goran Petrik will not resign, the Adria news agency reported on Sunday.",
            "“I have three children and one desk,” Petrik was quoted as saying by the agency.",
            "The opposition was not amused. “He has two desks,” said its leader, Mila Horvat.",
        ),
        ("Goran Petrik", "Mila Horvat"),
    ),
    "two brothers": (
        (
            "Brothers Owen and Rhys Tallis have not agreed since 1999.",
            "“He sold the tractor,” said Owen, the elder.",
            "“It was my tractor,” Rhys said. “It had my name on it.”",
            "Owen laughed. “In chalk,” he said.",
        ),
        ("Owen Tallis", "Rhys Tallis", "Rhys Tallis", "Owen Tallis"),
    ),
    "who is told and who tells": (
        (
            "Chief Inspector Ralf Dorn told Mayor Simon Ebert on Thursday that the bridge would be closed.",
            "“You will hate me for it,” he said.",
            "Ebert did not. “I never liked that bridge,” he said.",
        ),
        ("Ralf Dorn", "Simon Ebert"),
    ),
    "a reporter asks": (
        (
            "Coach Bela Toth met the press for four minutes.",
            "Asked whether he would stay, Toth said: “Ask my wife.”",
            "A reporter asked him who would play in goal. “Somebody with hands,” he replied.",
        ),
        ("Bela Toth", "Bela Toth"),
    ),
    "speech that turns in the middle of a paragraph": (
        (
            "Clara Voigt and her landlord, Udo Behrens, met in court.",
            "“The heating never worked,” Voigt told the judge. “It worked once,” said Behrens. “In 1987,” Voigt said.",
        ),
        ("Clara Voigt", "Udo Behrens", "Clara Voigt"),
    ),
    "somebody else disagrees in the middle of a paragraph": (
        (
            "Foundry owner Marta Pires and union leader Jorge Reis met on Monday.",
            "“It is over,” Pires said. “We had no choice.” Reis disagrees. “They had orders. They had money.”",
            "“It is sad,” Pires said. “He knows it.” The foundry opened in 1911. “We all knew it.”",
        ),
        ("Marta Pires", "Marta Pires", "Jorge Reis", "Marta Pires", "Marta Pires", "Marta Pires"),
    ),
    "a sentence that is about somebody's view": (
        (
            "Bishop Georg Haas and the victims' lawyer, Mara Kern, met on Monday.",
            "“We looked away,” Haas said in his homily. For the victims' lawyer, Mara Kern, this is too little."
            " “Words, words, words.”",
        ),
        ("Georg Haas", "Mara Kern"),
    ),
    "a deed of another behind the words": (
        (
            "Teacher Ewan Strang was on the ferry of the Calder company when it began to lean.",
            "Strang said people prayed. “I have crossed it a hundred times. Never like this.” Calder apologised.",
        ),
        ("Ewan Strang",),
    ),
    "an action before the words": (
        (
            "Farmer Alec Dunmore met the vet, Sylvia Cray, at the gate.",
            "Cray looked at the cow for a long time. “She is bored.”",
            "Dunmore scratched his head. “So am I.”",
        ),
        ("Sylvia Cray", "Alec Dunmore"),
    ),
    "a spokesman for somebody": (
        (
            "The airline Norvia cancelled forty flights.",
            "“We are sorry,” a spokesman for the airline said. He gave no reason.",
            "“It is the wind,” the spokesman said later.",
        ),
        ("a spokesman for the airline", "a spokesman for the airline"),
    ),
    "two sources kept apart": (
        (
            "One diplomat said the talks were dead. Another diplomat said they were asleep.",
            "“They snore,” the second diplomat said.",
            "A European official was kinder. “They will wake,” the official said.",
        ),
        ("the second diplomat", "A European official"),
    ),
    "titles and names that share a surname": (
        (
            "Dr Ruth Salter runs the clinic. Her father, Professor Leonard Salter, founded it.",
            "“He still comes in on Mondays,” Dr Salter said.",
            "“Somebody has to water the plants,” said Professor Salter.",
        ),
        ("Ruth Salter", "Leonard Salter"),
    ),
    "a married couple in the third person": (
        (
            "Grete Lohmann, 80, and her husband, Willi, 83, won the dance.",
            "“He counts aloud,” she said.",
            "“I have to,” said Willi. “She is deaf.”",
        ),
        ("Grete Lohmann", "Willi", "Willi"),
    ),
    "words that three people say together": (
        (
            "The strike ended at noon.",
            "“Nobody won,” Anna Kroll, Peter Zahn and Ines Duarte said in a joint letter.",
        ),
        ("Anna Kroll, Peter Zahn and Ines Duarte",),
    ),
    "speech within speech": (
        (
            "Judge Miriam Oster described the call to the jury.",
            "“He rang me at six and said, ‘It is done,’ and I asked him what,” Oster said. “He said, ‘The garden.’”",
        ),
        ("Miriam Oster", "Miriam Oster"),
    ),
    "somebody who is only spoken of": (
        (
            "Captain Jonas Reith said the mate, Peter Aldous, had gone ashore at noon.",
            "“He did not come back,” he said.",
            "Reith said the boat belonged to one Arthur Binns. “We have written to all of them,” he added.",
        ),
        ("Jonas Reith", "Jonas Reith"),
    ),
    "somebody spoken of in front of a verb of saying": (
        (
            "Captain Jonas Reith spoke first. “The ice is late,” he said.",
            "The mate Peter Aldous will leave the ship in May, he said. “He has earned it,” he said.",
        ),
        ("Jonas Reith", "Jonas Reith"),
    ),
    "a body that goes on as it": (
        (
            "The Harbour Authority said the bridge would stay closed.",
            "“The bearings are worn,” it said.",
            "Dellmark Ltd said that it had warned of this, and that the Town Council knew. “We wrote twice,” it added.",
        ),
        ("Harbour Authority", "Dellmark Ltd"),
    ),
    "an unnamed woman in an article about a man": (
        (
            "Governor Li Weng opened the market on Monday.",
            "A woman said she had slept at the station. “Nobody would hire me,” she said.",
        ),
        ("A woman",),
    ),
    "a sister whose name is given": (
        (
            "Hugo Bell drew the same house for fifty years.",
            "His daughter, the potter Ann Bell, said he drew it on his last day. “Then he slept,” she said.",
        ),
        ("Ann Bell",),
    ),
    "somebody spoken of in a question": (
        (
            "Governor Paul Weng answered for an hour.",
            "Asked whether an adviser would be appointed, he said: “We shall see.”",
        ),
        ("Paul Weng",),
    ),
    "an office that runs on into its name": (
        ("“We shall dig,” minister of mines and energy Tom Alwen told the Courier.",),
        ("Tom Alwen",),
    ),
    "an economist of a named bank": (
        ("“Nobody expected it,” said Chartered Bakers of Norland’s chief economist, David Brass.",),
        ("David Brass",),
    ),
    "a group whose name ends in a place": (
        (
            "The pipeline ends at the coast.",
            "“The coast is not theirs,” environmental organisation Frack Free Norway says.",
        ),
        ("environmental organisation Frack Free Norway",),
    ),
    "a language in front of the words": (
        ("A user tweeted in Arabic: “The prices are too high, and everybody knows it.”",),
        ("A user",),
    ),
    "a long speech in British marks": (
        (
            "Leader Graham Stott told the council: ‘We cannot afford it. The pumps cost a fortune.",
            "‘I learned to swim there, and I’m sorry.’",
        ),
        ("Graham Stott", "Graham Stott"),
    ),
    "a body and, behind a heading, words without a speaker": (
        (
            "The Harbour Police said: “Ten people have gathered on the pier, and more are on their way.”",
            "The full text of the address",
            "“My lords, the year has been long, and the next one will be longer.”",
        ),
        ("Harbour Police", None),
    ),
    "questions that nobody named asks": (
        (
            "The evening ended late.",
            "Mayor Anna Kroll took questions for an hour on Monday. She was asked, “Will you go?”",
            "“No,” she said.",
            "Asked “Why not?”, Kroll said: “I like it here.”",
        ),
        (None, "Anna Kroll", None, "Anna Kroll"),
    ),
    "a nickname inside the phrase for who speaks": (
        ("A spokesman for the ‘Quiet Streets’ group said nobody had been asked. “Not one,” he said.",),
        ("A spokesman for the ‘Quiet Streets’ group",),
    ),
    "a platform with a name, and a term in brackets": (
        (
            "Minister Ruth Weng praised the platform “Kiosk” and the street rate (“blue crown”) on Monday.",
            "“Both work,” she said.",
        ),
        ("Ruth Weng",),
    ),
    "a villager with a name that no model knows": (
        (
            "“We had water once,” said the trader Anna Kroll.",
            "Another villager, Lipolelo Ntsekhane, said the well had been dry for weeks.",
            "“Nobody comes. Nobody writes. We carry it from the river.”",
        ),
        ("Anna Kroll", "Lipolelo Ntsekhane"),
    ),
    "words of a lawyer behind what officials say": (
        (
            "Joshua Marsh, a lawyer for the port, argued that it was nobody’s duty to dredge it. Officials have said"
            " that it was his.",
            "“New readings of an old law will not deepen the harbour by an inch.”",
        ),
        ("Joshua Marsh",),
    ),
    "people of some age": (
        (
            "Manager Dean Halloway said his side had been second best. Anna Kroll, 41, keeps the gate.",
            "“We got what we deserved,” said Halloway.",
            "“It was cold,” said the 41-year-old. “Nobody came.”",
            "Halloway said he would stay.",
            "“I told them at half-time,” said the 52-year-old.",
        ),
        ("Dean Halloway", "Anna Kroll", "Anna Kroll", "Dean Halloway"),
    ),
    "a photographer between": (
        (
            "President Carlos Weng first called on the council to act.",
            "The council met on Monday for an hour. CP Photo/Robin Marsh",
            "“No long letter is needed,” he wrote.",
        ),
        ("Carlos Weng",),
    ),
    "things that are called or titled something": (
        (
            "Anna Kroll opened the hall on Monday.",
            "A seminar called “Money and you” was held. The talk, titled “Nine ways to spend a whole year’s wages on a"
            " wet afternoon”, drew ten people. “I liked the tea,” Kroll said.",
        ),
        ("Anna Kroll",),
    ),
    "an interviewer who speaks in between": (
        (
            "I met Lena Marsh in the park. “Mind the bucket,” she says.",
            "What about the dam? “It was like a train,” she says.",
            "I say that the town must have been “a mess”.",
            "“The main street was a river for a week, and the school was gone.”",
        ),
        ("Lena Marsh", "Lena Marsh", None, "Lena Marsh"),
    ),
    "a player whose age nobody has told, after another man’s words": (
        (
            "Manager Luis Ferrer was calm after the match on Saturday. “A point is a point,” he said.",
            "Striker Jay Amadi, who scored both goals, was all smiles. “The lads never gave up,” the 22-year-old said.",
        ),
        ("Luis Ferrer", "Jay Amadi"),
    ),
    "many people of whom one is named": (
        (
            "The plan for the square was shown to the town on Monday.",
            "Supporters, among them the mayor, Faye Doyle, insist that it will “change lives”.",
            "The letter, signed by forty doctors including Professor Jane Oduya, warns of “irreversible damage”.",
        ),
        ("Supporters", "The letter"),
    ),
    "a live blog": (
        (
            "10.42am: The leader of the council, Gwen Harris, has left the chamber. “I have nothing to say,” she said.",
            "10.55am: Harris is back. She has told members: “I will not be shouted at.”",
            "11.03am: Fire chief Doug Marlow: “Stay indoors and keep windows shut.”",
        ),
        ("Gwen Harris", "Gwen Harris", "Doug Marlow"),
    ),
    "a court report": (
        (
            "Peter Lorne, 36, of Mill Street, admitted eleven counts of burglary at Brackley court on Monday.",
            "Prosecuting, Alice Trent told the court: “He knew exactly what he was looking for.”",
            "Defending, Mark Oyelaran said his client was “deeply ashamed”.",
            "Sentencing him to three years, Judge Helen Storr said: “You robbed children of their music.”",
        ),
        ("Alice Trent", "Mark Oyelaran", "Helen Storr"),
    ),
    "a full stop behind the marks, then another": (
        (
            "Zhang Wei spoke to the town through an interpreter on Monday.",
            "Zhang Wei said he was “very happy to be here”. His coach, Li Na, translated the rest: “He wants noodles.”",
            "Oona Laine called it “a turning point”. Ivo Brenn was more sober: “We will see what it costs.”",
        ),
        ("Zhang Wei", "Li Na", "Oona Laine", "Ivo Brenn"),
    ),
    "whoever nobody names calls it so": (
        (
            "The embassy in Tarsk was closed on Monday.",
            "The foreign ministry had summoned the ambassador over what it called “unacceptable interference”.",
            "The keeper left early after what he described as “a long day”.",
        ),
        ("The foreign ministry", "The keeper"),
    ),
    "what readers write, with their names behind dashes": (
        (
            "We asked readers what they would miss about the old ferry in Colwick.",
            "“I shall miss nothing at all. It was late every single day of my life.” ― Thandolwe N Ntsekhe",
            "“My father proposed on it. He was sick over the side and she said yes.”",
            "― Wil Oosterbeek, Halden",
            "“It never once sank.”",
            "— K. Abernethy",
            "“The bell.” – A reader",
        ),
        ("Thandolwe N Ntsekhe", "Wil Oosterbeek", "K. Abernethy", "A reader"),
    ),
    "somebody’s mother, whom nobody names": (
        (
            "The verdict in the case of the drowned boy was read at Colwick court on Monday.",
            "The boy’s sister, Maria Lopes, wept. “Justice,” she whispered.",
            "The keeper’s mother also wept. “He is still my son,” she said outside.",
        ),
        ("Maria Lopes", "The keeper’s mother"),
    ),
    "a portrait that calls its subject by her calling": (
        (
            "Julia Hart has a theory. “People like queues,” the economist says. “They like to complain, too.”",
            "Her colleague Raj Patel has a different theory. “People are sheep,” he says.",
        ),
        ("Julia Hart", "Julia Hart", "Raj Patel"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_who_says_what(language_model: LanguageModel, way: str) -> None:
    paragraphs, speakers = WAYS[way]
    text = "\n\n".join(paragraphs)
    article = analyse(Draft("way.txt", "way.txt", text, text.encode()), language_model)
    found = [(article.quoted(quote), quote.speaker) for quote in article.quotes if quote.kind != "indirect"]
    assert tuple(speaker for _, speaker in found) == speakers, found
