"""Short and pet forms of given names, beyond the English ones of the PyPI package `nicknames`.

Each line is one family of forms; each form of a line may stand for each other one.
Families are small on purpose: a form shared by half of the world finds everybody.
"""

_FAMILIES = """
aleksander aleksandr alexander sasha sascha olek alek aleks
aleksandra alexandra sasha ola olka sanda
agnieszka aga agusia
bronisław bronislaw bronek
bronisława bronislawa bronia
tadeusz tadek
sławomir slawomir slawek
mirosław miroslaw mirek
jerzy jurek
marek maras
halina halinka
radosław radoslaw radek
jarosław jaroslaw jarek
katarzyna kasia kaska kate
małgorzata malgorzata gosia malgosia
magdalena magda
joanna asia
barbara basia
elżbieta elzbieta ela elka
ewa ewka eva
zofia zosia sophie sophia
krystyna krysia
krzysztof krzys krzysiek chris
tomasz tomek tom
michał michal michalek
piotr piotrek peter
paweł pawel pawelek paul
stanisław stanislaw staszek stas
wojciech wojtek
grzegorz grzes grzesiek greg
jakub kuba jake
jan janek jas
andrzej andrzejek jedrek
łukasz lukasz luke
mateusz mati
zbigniew zbyszek
dorota dorotka
anna ania anka anya
ekaterina yekaterina katya katia
tatiana tanya tania
natalia natalya natasha nata
maria masha mariya
mikhail misha
dmitri dmitry dima
vladimir volodya vova vlad
ivan vanya
nikolai kolya
yevgeny evgeny zhenya
svetlana sveta lana
oksana ksenia
andrei andrey andriy andryusha
gheorghe gigi george
ioana oana ionela
constantin costel costi
alexandru alex sandu
mihai mihaita
elena lena ileana lenuta
francisco paco pancho kiko fran
josé jose pepe chepe zé ze
maría maria mari marita
guadalupe lupe lupita
ignacio nacho
concepción concepcion concha conchita
dolores lola lolita
rosario charo
mercedes merche meche
enrique quique kike
alejandro ale jandro alex
eduardo edu lalo dudu
roberto beto
antónio antonio tó toni tonio toninho tonho toño tono
joão joao joaozinho jonny
luís luis luisinho lucho
tomás tomas tomé tomasito tommy tom
margarida guida
fernando nando
manuel manolo manny manu nelo
rafael rafa
isabel bela isa belinha
giuseppe peppe beppe pino joe
giovanni gianni vanni
francesco franco ciccio
salvatore toto turi
luigi gigi gino
guillaume guigui
françois francois fanfan
mohammed muhammad mohamed mohammad muhammed mohamad mo moh md hamoudi
ahmed ahmad hamada
abdullah abdallah abdul abdu
abdul-rahman abdulrahman abdirahman abdi rahman
mustafa mustapha musti
ibrahim ebrahim ibra brahim
fatima fatimah faatimah fatma fati fatou fatoumata fatuma
khadija khadijah kadija dija
aisha aishah ayesha aicha ash
maryam mariam miriam
yusuf yousef youssef yusef joseph
zainab zaynab zeinab zee
hussein husain hussain
hassan hasan
omar umar
ali aly
suleiman sulaiman sulayman soulemane suli
ismail ismael isma
noor nur noora
bilal billal
abubakar abubakr abu
mamadou mamadu
aminata ami aminatta
adaeze ada
kwabena kobena kobina kobby
chukwuemeka emeka
chinonso nonso
chidiebere chidi
ngozi ngo
oluwaseun seun
oluwatobi tobi
oluwafemi femi
babatunde tunde
ayodele ayo
temitope temi tope
folasade sade fola
kwame kwami
kofi koffi
akosua akos
abena aba
gurpreet gurps preet
harpreet harps harry
manpreet manny mani
jaswinder jas jassi
sukhwinder sukhi sukh
balwinder balli bal
kulwinder kully
parminder pammi
rajesh raj raju
rajinder raj rajan
sanjay sanju
vijay viju
priyanka priya pinky
lakshmi laxmi lucky
krishna krish kris
deepak deepu
sunita suni
mandeep mandy
zhang cheung
wei way
nguyen nguyễn
minh min
mehmet memo
emine emoş
zeynep zey
süleyman suleyman sulo
ayşe ayse aysegul
fatoş fatma
hüseyin huseyin huso
siobhan shiv chevonne
aoife eefa
caoimhe keeva
niamh neve neeve
tadhg tiger
padraig paddy pat
seamus shay james
eoghan owen
sinead shinead
mairead mairéad
rhys reece rees
gwenllian gwen
angharad harri
llewellyn llew lyn
ieuan iain ewan
iorwerth iori
mhairi vari
ruaridh rory ruairi
hamish seumas
alasdair alistair alastair ally al
catriona katrina trina
eilidh ailidh
blessing bless
precious presh
destiny dezzy des
jayden jay
kayden kay
tyrone ty
latoya toya
shaniqua niqua
shona shonagh shoshona
thibaut thibault
ella ellie
"""

FAMILIES: tuple[tuple[str, ...], ...] = tuple(
    tuple(line.split()) for line in _FAMILIES.strip().splitlines()
)
