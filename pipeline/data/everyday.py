"""Words and letters of everyday notes that no dictionary holds and that name nobody.

What people drive, take, wear, eat and pray, how they text and talk, words of other languages for
kin, and letters of agencies that the glossary's main table lacks. A word that is also a name, or
that only one place has, must not stand here: "the Astra" tells nothing, Clio is somebody.
"""

_LETTERS = """
    AAFS ACPO ACRO ADASS AFO AHP ALN AMU ARV ASU AVDR BBR BRAG BTEC BTP BMs CAWN CAWNs CCE CDU CFO
    CJSM CJU CMHN COM CPOs CRD CRED CSPR CSPRs CVP DAHA DDV DDVC DMM DNACPR DPs DSCC DSLs DVPP
    EAU EHAs EHCPs EHCNA EHRC EOTAS ESP EVR FCAMHS FDACs FIB FIO FLOs FOB FSS FVP GHQ GOSH HCPs
    HCR HEMS HFSV HIDVA HIU HMCTS HMIP HMPPS HSCP HSSIB IAG ICTG IFAs IIOC IMHA IMPs IPSO IRISi
    ISVAs JTAIs KCSIE LADOs LCSPRs LSAB LSCPs MARAM MARF MARFs MATAC MAU MHLT MIL MIS MOSOVO MoJ
    MoPI MoRiLE NAAT NASS NDTMS NHSEI NINO NOMS NPT NRM NRMs NVR OICs OFSTED OPCC OPG OTs PAs PDA
    PDAs PDU PEO PEOs PFD POA POAs POM POMs POs PPCS PPNs PRUs PSED PSWs PUs PVPU QTS RASSO
    RCPCs RHI RHIs RMNs RRT RSE RSHE SATs SAU SBTs SCARF SDQs SDVC SENDCO SENDCos SENCo SENCos
    SENDIASS SGOs SHPO SHPOs SIM SLEs SPO SPOs SPOCs SRN SROs TICs TRiM TSB TSH TTOs TUPE UAE
    UASCs UKVI USB USBs USG UTIs VCSE VPN VPNs VRM VRMs VSC WMT YJSs IC1 IC2 IC3 IC4 IC5 IC6
"""
LETTERS: frozenset[str] = frozenset(_LETTERS.split())
"""Acronyms of agencies, forms, posts and systems, beside those of the glossary's own table."""

_WORDS = """
    astra vectra zafira corsavan meriva mokka mondeo citigo passat touran tiguan berlingo xsara saxo
    kangoo megane twingo qashqai navara almera primera aygo avensis hilux corolla punto multipla
    doblo ducato vivaro peugeot skoda hyundai subaru mitsubishi mazda merc mercs beemer landrover
    minibus quadbike moped ebike e-bike e-scooter escooter labrador labradors alsatian rottweiler
    staffie staffies bullmastiff cockapoo labradoodle cavapoo chihuahua dachshund novorapid levemir
    lantus humalog humulin tresiba fortisip keppra epilim zoloft prozac xanax valium depixol
    clopixol risperdal abilify equasym elvanse medikinet strattera sudafed lemsip nytol imodium
    cocodamol co-codamol naseptin chloramphenicol carbocisteine glucagon glucogel schizoaffective
    schizotypal capgras korsakoff's wernicke's fournier's parkinson's alzheimer's huntington's
    crohn's hodgkin's raynaud's cushing's addison's tourette's adultification adultified
    parentification parentified intersectionality unposted houseproud bedwetting smartcard
    smartcards flipchart flipcharts bodycam bodycams dashcam dashcams airtag airtags memoire
    half-termly termly playworker playworkers valeter trawlerman trawlermen childcarer resub
    resubbed wellies languageline interpol cjsm dramatis personae whatsapps whatsapped tiktoks
    snapchatted xboxes playstations chromebook chromebooks deliveroo vinted gumtree ebay primark
    matalan superdrug poundland poundstretcher mcdonald's wetherspoon wetherspoons ikea moncler
    adidas reebok prosecco wkd alcopops spliff zoots ketty empanadas empanada mandazi samosas samosa
    pakora pakoras chapati chapatis roti rotis jollof fufu plantain ugali injera biryani pierogi
    kielbasa bigos borscht halva baklava kimchi sadza nshima egusi sambusa sambusas dosas shhh shh
    sshh ssh ugh hmm hmmm mmm uhh umm erm argh yeh nope nah yous youse summat owt nowt somefing
    nuffink nuffin anyfing gonna gotta tryna finna lemme gimme dunno wanna til thro alowed allright
    allrite alrite arite cyaan caan dats dey wid wiv wif tek mek seh inna yuh yout yoots
    youts nuh gwaan bredrin bredren mandem gyal gyaldem bruv bruvs guv guvnor likkle poun
    lectric plz pls ppl 2day 2nite l8r nite nites rlly sry thanx thnx thankyou luvs wuz woz wud cud
    shud shld nvr neva evry dnt wnt havin doin goin gettin comin sayin tellin lookin nothin
    somethin anythin nites bilat paed paeds resus haem gynae rehab vit vits abx env mtg mtgs stn dau
    daus incl excl mgr mgrs cllr solr asst qs abbu papá mamá maman papai mamaji papaji dadaji
    dadiji dadi nanaji nanima chachu khala khalu phuppo phupho bhaiya babaji mhamha ambuya sekuru
    maiguru babamukuru babamunini nyanya mjomba shangazi gongong waipo waigong nainai laolao abuela
    abuelo abuelita tía tío babcia babunia dziadek ciocia wujek babushka dedushka teyze amca habibi
    habibti sangat kirpan langar gurdwara granthi taweez tawiz djinn jummah jumuah iftar suhoor
    niqab abaya jilbab kurta shalwar kameez salwar lehenga dupatta hosho mbira lobola roora mahr
    nikkah talaq biraderi juju obeah kindoki ndoki sangoma babalawo maulana moulvi qur'an
"""
WORDS: frozenset[str] = frozenset(_WORDS.split())
"""Single words in small letters that are accounted for wherever they stand."""

_PHRASES = """
    command and control | reasonable grounds | conclusive grounds | non molestation order |
    non molestation | closure order | closure orders | steering group | governing board |
    customer hub | leaving care | early help | family time | family court | contact centre |
    contact centres | contact weekend | case discussion | case discussions | case conference |
    case file | case note | case notes | standing item | standing items | standing order |
    standing orders | quick win | quick wins | reading age | reading ages | reading level |
    deputy head | assistant head | major theme | major incident | major crime | boxing gym |
    boxing gyms | voice note | voice notes | clares law | claires law | sarahs law | helens law |
    wishes and feelings | wishes feelings | continuum of need | continuum of help |
    return home interview | contextual safeguarding | virtual school | virtual head |
    house of worries | house of dreams | house of good things | house of vulnerabilities |
    house of bishops | closing summary | civic centre | adult social care | baby massage |
    winter fair | summer fair | christmas fair | school fair | mobility scooter | blunt force |
    blunt trauma | blue badge | red marks | first responder | first responders | key person |
    hague convention | effective learning | characteristics of effective learning | lunch club |
    breakfast club | close down report | close down | holy communion | first communion |
    central authority | dear sir | sir or madam | sir madam | dear all | dear parent |
    dear parents | dear colleague | dear colleagues | dear chair | dear panel | class teacher |
    form tutor | step up | step down | stand down | prohibited steps | warning letter |
    penalty notice |
    faith groups | faith group | faith school | faith leaders | faith communities | bench warrant |
    chief constable | deputy chief constable | officer in charge | ground rules | green form |
    amber alert | open day | sports day | world book day | red nose day | fathers day |
    fathers day card | black men | black boys | black girls | black women | black male |
    black female | black boy | black girl | black man | black woman | black children |
    black child | black families | black family | cause for concern | care home | time out |
    ms teams | microsoft teams | day release | inherent jurisdiction | high court |
    physical education | design and technology | food technology | religious education |
    social media | mission statement | action log | action plan | memory clinic | memory box |
    memory book | memory stick | memory service | child in need | child protection
"""
PHRASES: tuple[str, ...] = tuple(" ".join(p.split()) for p in _PHRASES.split("|"))
"""Said whole, and then nobody's name: "Early Help" is no Mr Early."""
