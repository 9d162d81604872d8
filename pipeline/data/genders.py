"""Given names that are a woman's or a man's: to tell "Mrs Oyelaran" from Kofi.

Names that both bear (Alex, Sam, Robin, Jean, Andrea, Gurpreet, Noor) tell a person and no gender.
Written as identity/ normalises names: lower case, no accents, no apostrophes.
"""

from __future__ import annotations

_WOMEN = """
abena abigail ada adaeze adelaide adele agatha agnes agnieszka aileen aine aisha aisling akosua
alexandra alice alison alma althea amanda amara amelia amelie amina amira amrit amy ana anastasia
angela angelina angharad anika anita anjali ann anna annabel annabelle anne annette annie annika
antonia aoibheann aoife arabella asha ashanti asma audrey augusta aurora ava ayesha babita barbara
beata beatrice becky belinda bella berenice bernadette bernadine bernice beryl beth bethan bethany
bev beverley bianca blessing bogna bozena brenda bridget briony bronagh bronislawa bronwen bukola
camilla candice carla carmel carmen carol carole caroline carolyn carrie carys cassandra catharine
catherine catrin cecilia celeste celia ceri chantal charlene charlotte chelsea cheryl chiamaka
chinwe chioma chloe christina christine ciara cindy claire clara clare clarissa claudia clementine
constance consuelo cordelia corinne cynthia daisy danielle danuta daphne daria dawn deborah debra
deirdre della delyth demi denise denisha desiree diana diane dilys dolores dominika donna dorcas
doreen doris dorota dorothy drusilla dympna ebony edith efua eileen eilidh eirlys ela elaine
eleanor elena elin elisa elise eliza elizabeth ella ellen elodie eloise elsa elsie elspeth elzbieta
emilia emily emma enid ernestine esme esperanza estelle esther ethel eugenia eunice eva evangeline
eve evelyn ewa faiza farah fatima fatuma felicity fenella fern ffion fiona flora florence folasade
frances freda freya gabriela gabrielle gail gemma genevieve georgia georgina geraldine germaine
gillian gina gladys glenda glenys glynis grace greta guinevere gulnara gwen gwendolyn gwenllian
habiba hadiza halima halina hana hania hanna hannah harpreet harriet hatice hawa hayley hazel
heather hedwig heidi helen henrietta hester hilary hilda hodan holly honor ida ifeoma imelda imogen
india ines ingrid ioana irene irina iris irma isabel isabella isla isobel ivy iwona jacinta
jacintha jacqueline jade jane janelle janet janice janina jasmin jasmine jayne jeanette jemima
jenna jennifer jenny jessica jill joan joanna joanne jocelyn jodie josefina josephine josie joyce
juanita judith julia julie justine justyna kamila karen karolina kasia katarzyna kate katherine
kathleen kathryn katie kayleigh keeley keira kelly kendra keziah khadija kimberley kinga kirsty
krystyna lakshmi lara latisha latoya laura lauren lavinia leah leanna leanne leila lena leonora
lesley leticia lettice libby lilian liliana lillian lily linda linsey lisa lola lorna lorraine
louisa louise lubna lucia lucinda lucy luisa lydia lynda lynette lynn lynne lynsey mabel mae maeve
magdalena mairead maisie malgorzata mandy marcia margaret marged margery marguerite maria mariam
marian mariana marianne marie marigold marika marilyn marina marion marjorie marlene marta martha
martina mary maryam matilda maud maura maureen mavis maya meena meera megan mei melanie melissa
mercy meryl mia mica michelle mildred millicent millie mina minnie miranda mirela miriam misbah
moira molly monica monika morag morwenna muriel myra myrtle nadia nadine nancy naomi nasreen
natalia natalie natasha nell nerys nesta ngozi nia niamh nichola nicola nina nneka nora noreen
nosheen nusrat oda odette olga olivera olivia oluwaseyi olwen oonagh orla paige pamela parveen
patience patricia patrycja paula pauline peggy penelope perpetua petra philippa philomena phoebe
phyllis piper polly pooja poppy precious preeti priya prudence queenie rachael rachel radhika
ramona rania raquel razia rebecca regina renata rhiannon rhoda rita roberta roisin romana rosa
rosalie rosalind rosanna rose rosemarie rosemary rowena roxanne roya rubina ruby rukhsana ruth saba
sabina sabrina sadia sadie safiya saima sally salma samantha samina sana sandra sangeeta saoirse
sarah saskia savita selina serena shabana shakira shanelle shanice shanika shannon shanta sharmila
sharon shauna shazia sheila shelley sheryl shirley shona shreya sian sienna silvia simone sinead
siobhan sofia sonia sophia sophie sorcha stacey stefania stella stephanie sumaya summaya sunita
sunniva surinder susan susanna susanne suzannah suzanne sybil sylvia sylwia tabitha tahira tallulah
tamara tammy tania tansy tanya tara tasneem tatiana tegan temperance teresa thandiwe thelma theresa
thora tia tiffany tina tirion toni tracey tracy trisha trudy una ursula urszula valerie vanda
vanessa venetia vera verity veronica victoria vida viola violet viv vivienne wanda wendy wilhelmina
wilma winifred winnie winsome xanthe ximena yasmin yasmine yetunde yevgenia yolanda yvette yvonne
zahra zainab zara zelda zeynep zoe zofia zuzanna
"""
_MEN = """
aaron abdi abdul abdullah abel abiodun abraham abubakar achilles adam ade adebayo adeola adrian
ahmed aidan ajay akash akin alan alasdair albert alec alejandro aleksander alessandro alexander
alfie alfonso alfred algernon ali alistair alun alvin ambrose amir amit anand anatole andre andrew
andrzej angus anil anthony antoine anton antonio archibald archie ari arjun armando arnold arran
arron arshad arthur asad ashok asif augustus austin axel ayodele babatunde baldwin barnaby barry
bartek bartosz basil benedict benito benjamin bernard bertram bilal bjorn blake bogdan boleslaw
boris boyd brad bradley brendan brett brian bronislaw bruce bruno bryn byron caleb callum calum
cameron carl carlos casimir caspar cathal cecil cedric cezary charles chester chidi chike chinedu
chinua christopher chuks chukwuemeka ciaran clarence claude claudio clement clifford clinton clive
colin conal connor conor conrad constantin cormac cornelius craig crispin cuthbert cyril cyrus
dafydd dai daksh damian damon daniel danilo darius dariusz darragh darren dashiell david davide
dean declan deepak delroy denis dennis dennison denzil derek dermot derrick desmond dewi diarmuid
didier diego dieter dilip dimitri dinesh dirk djibril dmitri dominic donal donald dorian dougal
douglas dudley duncan dwayne dwight dylan eamon eamonn ebenezer edgar edmund eduardo edward edwin
eirik elias elijah elliot elliott elvis emeka emil emile emlyn emmanuel emrys enrique enzo eoin
ephraim eric erik ernest ernesto errol esteban ethan euan eugene eustace evan evander ezekiel ezra
fabian faisal faraz farid felix femi fergal fergus fernando finlay fintan fitzroy florian folarin
francis franco frank franklin franz fraser fred freddie frederick gabriel gareth gary gavin
geoffrey george geraint gerald gerard gethin gideon gilbert giles giovanni glyn godfrey gopal
gordon graeme graham grahame grant gregory grzegorz guillermo gunther gurdeep gus gustav guy gwilym
gwyn hakeem hal hamid hamish hamza harold haroon harry haruna hassan hector heinrich henry henryk
herbert herman horace horatio howard hubert hugh hugo humphrey hussein huw hywel iain ian ibrahim
idris ieuan ifor ignacy igor ike imad imran iorwerth irfan isaac isaiah ishaan ishmael ismail
israel istvan ivan ivo ivor jacek jack jacob jago jaime jake jakub jamal james janusz jared
jaroslaw jarvis jason jasper jaydon jed jeff jeffrey jens jeremy jerome jerzy jesus jethro jim
jimmy joachim joao joaquin joe joel johann johannes john jonah jonathan jorge jose josef joseph
joshua josiah juan julian julius jurgen kai kamil kamran kareem karim karl karol kasper kazimierz
keir keith kelvin kenji kenneth kenny kerim kevan kevin khalid kieran kingsley klaus kofi krzysztof
kuba kunle kurt kwame kyle lachlan lakshman lamar lance lars laurence lawrence lech lee leo leon
leonard leopold lester leszek levi lewis liam linus lionel llewellyn lloyd lorcan lorenzo louis
lucas lucian ludwig luigi luis lukasz luke luther maciej magnus malachi malcolm malik manfred
manuel marcel marcin marco marcus marek mario marius mark marlon marshall martin marvin mateusz
matthew matthias maurice max maximilian maxwell mehmet melvin merlin michael michal mick miguel
mihai mike mikhail miles milo miroslaw mitchell mohamed mohammad mohammed mordecai morris moses
muhammad murray musa mustafa myles nadeem narendra nasir nathan nathaniel naveed ned neil nelson
neville niall nicholas nico nigel nikhil nikolai noah noel norman nuno obadiah octavian odhran
okechukwu oleg oliver oluwatobi omar omari orlando orson oscar oskar osman oswald otis otto owain
owen pablo padraig pascal patrick paul pavel pawel pedro percy perry peter philip phillip pierre
piers piotr prakash quentin quincy radoslaw rafael rahul raj rajan rajesh rajiv ralph ramesh ramon
randolph ranjit raoul raphael rasheed ravi ravindra ravindran rayan raymond raymundo reece reginald
rene reuben rex rhodri rhys ricardo richard richmond rico robert roberto rocco roddy roderick
rodney rodrigo roger roland rolf roman romeo ron ronald ronan ronnie rory ross roy rudolf rufus
rupert rupesh russell ryan sadiq saeed salim salvador samuel sandeep sandor sanjay sanjeev santiago
saul scott seamus sean sebastian selwyn sergei seth seumas shafiq shane shaun sheldon sid sidney
silas simon sivakumar slawomir sol solomon spencer stan stanley stefan stefano stephen steven
stewart stuart suleiman sunil suresh sven syed szymon tadeusz tadhg takeshi tamsir taras tariq ted
teddy terence terrence terry theo theodore thijs thomas thor tiago tim timothy tobi tobias toby tod
todd tom tomasz tommy tomos tony travis trevor tristan trystan tudor tunde tyrone ubaldo ulrich
umar uriah usman vasile vasily vaughan vernon victor vijay vikram vince vincent virgil vivek
vladimir waldemar walter warren wasim wayne wendell wesley wiktor wilbur wilfred wilhelm will
willem william winston wlodzimierz wojciech xavier yakubu yannick yannis yasir yuri yusuf zac zach
zachary zack zaheer zbigniew zdzislaw zeeshan zoltan zubair
"""
_EITHER = """
adi alex alexis andrea angel april ash ashley bailey bukola cameron casey charlie chris courtney
dale dana drew earl ellis faith frankie gurpreet hilary hope innocent jackie jamie jean jesse jo
jody jordan joy kelly kerry kim kiran kit kyle lee leslie lindsay lou mandeep manpreet morgan nat
nicky noor pat quinn reese remi riley robbie robin rowan sacha sam sandy sasha shay sidney sky
summer taiwo taylor terry toni tracy val will yoshi
"""

WOMEN: frozenset[str] = frozenset(_WOMEN.split())
MEN: frozenset[str] = frozenset(_MEN.split())
EITHER: frozenset[str] = frozenset(_EITHER.split())
"""Names that both bear: a person's, and nothing more."""
