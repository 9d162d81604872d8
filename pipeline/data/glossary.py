"""Words of the field that name nobody: what may stand with a capital without being a finding.

WORDS: single words (compared in lower case) that no English dictionary holds, or that the field
capitalises. ACRONYMS: written in capitals. Both are released from the models' and the
vocabulary's findings, never from the register's, a title's or a decision's. A word that is
also a common name (Grace, Will, Mark) must not stand here; NAME_WORDS lists those.
"""

from pipeline.data import everyday, practice
from pipeline.data.clipped import CLIPPED

_ACRONYMS = """
    A&E AAFDA ABC ABE ABG ABH ABI ABV ACC ACCT ACE ACEs ACPC ACS ADD ADHD ADL AKI AM AMHP AMHPs
    ANC ANNP ANP ANPR AOB AP APCS APDR APP ARMS ASAP ASB ASBO ASC ASD ASE ASW ASYE AWOL AWPU
    BAME BBV BCG BCS BCU BIA BIBA BME BMI BNF BNO BP BPD BPM BSL BST BW BWV CA CAADA CAADA-DASH
    CAD CADS CAF CAFCASS CAIT CAIU CAMHS CASH CAST CATS CBL CBT CC CCG CCTV CD CDOP CDR CE CEO
    CEOP CET CFS CH CHC CHI CHIS CHS CIB CIC CICA CID CIN CJS CLA CME CMHT CMHTs CMO CNN CNS CO
    COPD CORE CP CP-IS CPA CPC CPCC CPD CPIS CPN CPNs CPOMS CPP CPR CPS CPT CPU CQC CRB CRC CRHT
    CRHTT CRIMINT CRIS CRN CRP CS CSA CSC CSE CSF CSP CSV CSW CT CTG CTO CTPLD CTR CV CVA CWD
    CXR CYP CYPS DA DAI DAO DAPN DAPO DARA DASH DAT DBS DBT DC DCI DCS DCSF DHP DHR DHRs DI DKA
    DLA DNA DNAR DNW DOB DOCX DOD DOLS DONM DPA DPP DR DRE DRR DS DSA DSH DSL DSM DSMO DT DTR
    DTTO DV DVA DVDS DVLA DVPN DVPO DVT DWP DfE DoH DoLS EAL EBD EBSA ECG ECHR ECT ED EDC EDD
    EDT EEG EHA EHC EHCP EHE EHM EIP EIS ELSA EMDR EMIS ENT EOSR EP EPAU EPDS EPO EPS ERPC ERR
    ESA ESOL ETA EUPD EWO EWS EYFS EYPP FACS FAO FAQ FASD FBC FCA FCAF FCMH FCR FDAC FGC FGM FGT
    FHDRA FHR FIN FIP FIT FLO FME FMF FMH FMU FNP FP FPN FRT FSM FSW FT FTA FTD FTE FTT FW FY
    FYI GAD GBH GCS GCSE GDPR GI GMC GMS GMT GORD GOV.UK GP GPs GTT GUM HBA HBT HBV HCA HCP HCPC
    HDC HDR HDU HE HIE HIV HMCI HMIC HMICFRS HMO HMP HMRC HO HOLMES HPV HR HRP HRS HSV HTML HTT
    HV HVs IA IAPT IBP ICB ICO ICPC ICS ICT ICU ID IDACI IDAP IDVA IDVAs IEP IFA IFD IFR II III
    ILACS IMCA IMR IMRs INI INSET IO IOL IOM IOPC IP IPCC IPP IPT IPV IQ IRC IRH IRO IROs ISA
    ISO ISP ISVA ISW IT ITU IUD IUFD IUGR IV IVF IX JSA JSNA JTAI KGS KPI LA LAC LADO LASPO LAs
    LCS LCSPR LD LFT LGBT LHA LIP LMP LOC LP LPA LPU LSA LSCB LSCBs LSCS LSE LSP LTA LTFU MACE
    MAET MALRAP MAPPA MARAC MARACs MASE MASH MAST MCA MDSA MDT MET MEWS MG MGF MGGM MGM MGP MH
    MHA MHT MI MISPER MIT MIU MLS MMR MO MOD MOJ MP MR MRI MRS MRSA MS MSE MSP MSU MTH MW N/A NA
    NAI NCA NCPC NCPCC NCRS NCT NEET NEWS NFA NFI NGT NHS NHSE NHSLA NI NICE NICHE NICU NIPE
    NISP NK NMC NND NO NOC NOK NOMIS NOSP NPA NPCC NPS NPT NQSW NRPF NSAID NSF NSP NSPCC NTQ
    OASys OCD OEL OFSTED OGRS OGTT OIC OK OMU ONS OOCD OOH OOHs OPD OSP OT PA PACE PALS PAS PAVA
    PBS PC PCA PCC PCCs PCN PCR PCSO PCSOs PCSP PCT PCTs PCs PD PDF PDR PE PEG PEP PEWS PEX PFSA
    PGF PGM PGP PHB PHDRA PHE PHQ PIC PICU PID PIN PIP PLO PM PMH PMLD PMS PN PNC PND PNLD PO
    POC POCA POLSA PPA PPD PPH PPN PPP PPU PRF PRN PROM PRU PS PSHE PSO PSR PSS PSW PTO PTSD PUO
    PVI PVP QA QAF QC QOL QSW RAA RAG RAR RCA RCPC RCPCH RDS RE RGN RIC RIDDOR RIO RMN RMP RN RO
    ROSC ROSH ROTL RPR RSL RSPCA RSV RTA RTC RTI RUI RVP S17 S47 SAB SALT SAPO SAR SARA SARC
    SARs SBAR SBP SCBU SCIE SCN SCPHN SCR SCRs SCT SDM SDR SEMH SEN SENCO SENCOs SEND SFH SFO
    SGA SGO SHA SHO SI SIMS SIO SLA SLCN SLD SLT SMART SN SNT SOA SOCO SOIT SOP SOS SPA SPD SPOC
    SPR SROM SSA SSD SSRI SSW STD STEP STI SUDC SUDI SUFA SUI SVD SVT SW SWs SystmOne TA TAC TAF
    TAMHS TAU TB TBA TBC TENS TFMV TFT TL TLR TM TOP TOR TPN TPR TTA TTN TTO TV TWOC UASC UBRN
    UC UDS UK UKBA UNOCINI UPN UPW URN US USA USS UTI VAF VAWG VBAC VCS VI VII VIII VIP VIPER
    VLO VODS VRI VRU VSO VTE WBC WCA WCC WEF WHO WK WNB WPC XI XII YISP YJB YJS YMCA YOI YOS YOT
    YPS YRS YSS
"""
_WORDS = """
    hes shes theyre youre dont doesnt didnt cant couldnt wont wouldnt shouldnt isnt wasnt arent
    werent hasnt havent hadnt ive im id ill theres thats whats lets aint mcdonalds kfc detainable
    datix keywork furloughed misper xmas hols
    hba1c ketoacidosis ketones hypoglycaemia hyperglycaemia encephalopathy bronchiectasis
    2moro abidec acamprosate acc aciclovir act acts addaction admin adrenaline adult's afebrile
    alcohol aldi amazon amiodarone amitriptyline amoxicillin amphetamine amphetamines anadin
    anhedonia annex anonymised answerphone antenatal antibiotics apgar apgars apnoea apnoeic
    apols appendix approx appt appts apr april aptamil apyrexial aren't aripiprazole article
    asap asda asperger's aspergers aspirin asq atomoxetine atropine atrovent attachments audi
    audit aug august autism autistic aveeno azeus azithromycin babygro badgernet badoo barnardo
    barnardo's barnardos bcg bcos beclometasone becos bedsharing befriender befrienders
    bepanthen betnovate bexsero bilirubin bipolar biro blog bmw bottle-fed bradycardia breastfed
    breastfeeding breathalysed breathalyser bricanyl britain british bromcom bronchiolitis
    bruise bruises bruising btw buccal buckfast buprenorphine buvidal c/o cafcass cafcass's
    calpol calprofen camhs can't cannabis carbamazepine carefirst caregiver caregivers carenotes
    carer carers carlsberg caseworker caseworkers cdop cefalexin cefotaxime ceftriaxone centile
    centiles cerazette cerebral cerner cetirizine cetraben child's childline childminder
    childminders children's chlordiazepoxide chlorphenamine christmas chronologies chronology
    citalopram citroen clarithromycin clarityn clenil clexane cllr clozapine cm co-sleeping
    coagulopathy cocaine codeine colic colicky colief colostomy conjunctivitis connect
    contraceptive coronavirus corsa coryzal cosleeping cot couldn't covid coz cpoms crack creps
    crimestoppers crimint crisis cuppa cyanosed cyp d/w dad dadaism daddy dads daktacort
    daktarin dalivit dasH dash deallocated dec december dentinox depo-provera dermol
    dexamethasone dexamfetamine dhr dhrs diamorphine diazepam diclofenac didn't dihydrocodeine
    dioralyte diprobase discharge discharged disulfiram diwali dna'd dnas docs doesn't
    domperidone don't down down's doxycycline dr duloxetine dunno dx dyslexia dysphoric
    dyspraxia e-mail easter ecchymosis eclampsia ecomap eczema eid ellaone elocon email emailed
    emails emis encephalopathy england english enoxaparin entonox epaderm epilepsy epistatus
    erythromycin escitalopram espranor eumovate euroking euthymic f/up facebook facetime
    families' father's feb february fentanyl ferrous fiat fiesta figure flucloxacillin
    fluconazole fluoxetine folate folic fontanelle formula fortnite frameworki frenulum fri
    friday fu fucibet fucidin funduscopy fybogel gabapentin gastroenteritis gastrostomy gaviscon
    gcp genogram gentamicin ghb gillick gingerbread gonna google gotta gp gps graded gran
    grandad grandma gravida grindr guanfacine guinness gynaecology hadn't haematoma haematomas
    haemoglobin haemorrhage haemorrhages haloperidol handcuffed handover handovers hanukkah
    hasn't haven't hb he's headteacher headteachers hemoglobin heroin hogmanay home-start
    homestart honos hrs hv hvs hx hydrocephalus hydrocortisone hydromol hypospadias hypoxia i'd
    i'll i'm i've ibuprofen ideation idk imms immunisation immunisations impetigo implanon imr
    imrs infacol infanrix info inhaler inhalers innit insp instagram insulin interagency
    intimation intoximeter intraventricular ipad iphone irish isn't it's jan january jaundice
    jaydess jul july jun june kempt ketamine keypad keystage keyworker keyworkers kg kgs
    lactulose lambrini lamotrigine lansoprazole laryngomalacia laxido lcspr learnings let's
    leukaemia levetiracetam levonelle levothyroxine libreoffice librium lidl ligature ligatures
    liquidlogic lisdexamfetamine lithium lmp lockdown lofepramine lofexidine lol loperamide
    loratadine lorazepam lscb lscbs lscp lscps lsd luv mailto mappa marac march mash may mdma
    meditech melatonin mencap meningitis menitorix mephedrone messenger metabolic metaphyseal
    metformin methadone methadose methylphenidate metronidazole micra microcephaly microgynon
    microsoft midazolam milupa minecraft mins mirena mirtazapine miss mmr mon monday montelukast
    morphine mosaic mother's movicol mr mrs ms mtg mth mths multi-agency multiagency multip mum
    mummy mums mustn't mx myconcern nad naloxone naltrexone nan nana naproxen narcan nebulised
    nebuliser nebulisers neglect neocate neonatal nervecentre netflix neurodevelopmental
    neurosurgeon neurosurgical neutropenia newborn newborns nexplanon nfa'd niche nintendo
    nissan nitrazepam nitrofurantoin nitrous nocte non-accidental non-attendance non-compliance
    non-engagement non-mobile notes nov november ntb nurofen nursery nutramigen nxt nystatin o/e
    oasys obs obstetric obstetrician obstetrics oc oct october offline ofsted oilatum olanzapine
    oligohydramnios omeprazole omg online onlyfans ophthalmoscopy oramorph otitis overlying
    overview oxytocin pabrinex paediatric paediatrician paediatricians paediatrics page palsy
    pandemic para paracetamol paramour parasuicide parent's parents' paroxetine partnership
    pediacel penicillin perinatal perineum periventricular perpetrator perpetrators
    perseveration petechiae petechial pethidine peugeot phoned phototherapies phototherapy
    physeptone piriteze piriton plagiocephaly playstation plus pneumonia point polyhydramnios
    postnatal pre-birth pre-school prebirth prednisolone preeclampsia pregabalin preschool
    prevenar preventer primip prof promethazine propranolol pseudonymised pt pts pushchair
    pyrexial quetiapine r/v radiographer radiographers radiologist ramadan ranitidine
    re-referral rec'd reception rech recontact recontacted rectal recvd ref referral referrals
    referrer reflux refs refuge relate reliever remifentanil renault rereferral retinal rev
    rigevidon risk-assessed risperidone ritalin roblox rosh rotarix rotavirus rv rx safeguarding
    safelives salbutamol samaritans sar sarc sars sat sats saturday schizophrenia scope scotland
    scottish scr scrs sdq section senna sep sepsis sept september seretide sertraline sgt she's
    shelter shouldn't signposted signposting similac skeletal skype sling smirnoff snapchat soz
    spacer spice ssw start stepdad stepfather stepmother stepmum stepsibling stepsiblings
    stesolid stillbirth strategy stridor strongbow subdural suboxone substantiated subutex
    sudocrem sulfate sulphate sun sunday supt supv sure sw swaddled sws sx symbicort symphysis
    syndrome syntocinon syntometrine systmone table tachycardia tachypnoea talipes taser tasered
    tbh teams tel telephone telephoned temazepam tesco texted that's thematic there's they'd
    they're they've thiamine threshold thresholds thrombocytopenia thu thur thurs thursday thx
    tiktok tinder tinzaparin tippee tmrw together toileting tommee toolkit topiramate torsion
    torticollis toyota tracheostomy tramadol transboundary trazodone triage triaged trimethoprim
    tue tues tuesday turning tx uk unallocated unauth unbooked unborn uncorroborated
    unhandcuffed unifi universal unkempt unkept unresponsiveness unsubstantiated unsupervised
    username vaccination vaccinations vaisakhi valproate vauxhall venlafaxine ventolin voicemail
    voicemails volkswagen wales wanna warfarin wasn't we'd we're we've weaned weaning website
    websites wed wednesday weds weetabix weightbearing wellbeing wellness welsh weren't what's
    whatsapp wheeze who's whooley wifi wk wks women's won't working wouldn't xbox yaris you're
    you've youtube yr yrs zolpidem zoom zopiclone
"""
_FIELD = """
    think box picture text image diagram chart shape logo a absence abuse academic access
    accident accidental accommodation acknowledgements action actions activity acute addendum
    additional address adoption adult adults advice advised advocacy advocate affected african
    after age agencies agency agreed agreement alert all allegation allegations alleged
    allocated allocation also although ambulance an analysis and anglican annual anonymous
    another antenatal any apparent appeal appears appendix appointment appointments approved are
    area arranged arrangements arrest arrested arrival arrived as asian asked assault assessment
    assessments assistant asylum at attempt attempted attendance attended audit author
    authorities authority baby background bail balance baptist basis be because bed been before
    behaviour being benefit benefits best bibliography birth black board body book booking
    borough both bottle boy breach breakfast briefing brother buggy bureau bus but by call
    called calls can capacity car care carer caribbean case cases category catholic cause centre
    certificate chair chairperson challenge charge charged chief child childcare children
    children's christian chronic chronology church circumstances city civil class clerk clinic
    clinical club code college commission commissioned commissioner commissioning committee
    communication community complaint complaints concern concerns conclusion conclusions
    conference confidential consent consideration constable constabulary consultant consultation
    contact contacts contents context contributing coordinator copy core coroner coroner's
    corporate could council councillor counselling counsellor country county court courts crime
    criminal crisis crown cultural culture curriculum custody daily data date dates daughter day
    days deaf death decision decisions declined delay delays delivery dental dentist department
    deputy detective development developmental diagnosis diary did direct direction director
    disabilities disability disabled disclosure discussed discussion district do doctor document
    documents does doing domestic drop drug drugs due during duty each earlier early east
    eastern education educational effective eight emergency emotional employment enforcement
    engagement enquiries enquiry ensure entry environment equality escalation establishment
    ethnic ethnicity european evaluation evening event events every evidence examination
    exclusion executive expert external extra eye face facility factor factors faculty failed
    family father federation feeding female few fifth file final finance financial finding
    findings fire first five focus follow following food for force form formal forms formula
    forum foster foundation four fourth framework free from full functioning further gave
    general girl given glossary good governance government governor governors grade grandfather
    grandmother grandparents green group groups growth guardian guidance had half harm has have
    he head headteacher health healthy hearing help helpline her here high hindu his history
    home homelessness homes hospital hospitals hostel house household housing how however human
    husband i identification if immediate immigration impact improvement in incident incidents
    independent index individual infant infants information initial injuries injury inpatient
    inquest inquiry inspection inspector inspectorate institute institution integrated
    intelligence intensive interim internal interpreter intervention interventions interview
    into introduction investigation investigations involvement is islamic issue issues it its
    jewish joint judge junior justice key labour lack language last later law lead leader
    leadership learning leave left legal lesson lessons letter letters level liaison library
    life line list listed living local log log-on looked lower magistrate magistrates main
    maintenance male management manager managers many maternal maternity matter matters may
    medical medication medicine meeting meetings member members mental mentor message met
    methodist methodology midwife midwifery midwives might milk ministry minor minutes missed
    missing mixed model monitoring month more most mother much multi multidisciplinary muslim
    must mutual my named nappy narrative national natural neglect neighbour neighbourhood
    neonatal network new next night nil nine no non-accidental none nor north northern not note
    noted notes notice notification number nurse nursery nurses nursing nutrition objective
    objectives observation observations observed occupational of off offence offences offender
    offenders office officer officers official old on one only onto operation operational
    operations opinion or order orders organisation organisations other our out outcome outcomes
    outpatient outreach over overall overview paediatric page panel paper parent parental
    parenting parents part partner partners partnership paternal patient patients pending
    perinatal period permanent person personal personnel pharmacist phase phoned physical
    physiotherapist physiotherapy place placement plan planned planning plans play police
    policies policy positive post postnatal practice practitioner practitioners pram pre
    pregnancy premises presentation presenting prevention previous primary principal priorities
    priority prison private pro probation procedure procedures proceedings process professional
    professionals profile programme progress project proposed prosecution protection protective
    protestant protocol protocols provider provision psychiatric psychiatrist psychiatry
    psychological psychologist psychology public pupil pupils purpose quality quarter question
    questions race rang rationale re reason reasons reception recommendation recommendations
    record recorded recording records recovery reference referral referrals refuge refugee
    refused regarding region regional register registered registrar registration registry
    rehabilitation relationship relationships release relevant religion report reported reports
    request requested research residence residential resolution resource respite response
    responses responsibility responsible result results retrospective return returned review
    reviewer reviewers reviewing reviews rights risk risks road role room routine safe
    safeguarding safety said same saw school schools scope screening search second secondary
    secretary section sector secure security seen self senior separated sergeant serious service
    services session sessions seven severe sex sexual shall shared she sheet short should
    sibling siblings sick sickness signed significant signs sikh since sister site six sixth so
    social society sofa solicitor solicitors some son source south southern special specialist
    speech spoke spoken staff stage stairs standard standards state stated statement station
    status statutory step steps strategic strategy street strengths stress student study subject
    substance substantive such suicide summary superintendent supervision supervisor supervisory
    supplementary support supported surgeon surgery survey suspected system systems target task
    tax teacher teachers teaching team teams telephone temporary ten term terms test texted than
    that the their then therapeutic therapist therapy there therefore these they third this
    those though three threshold thus time timeline times title to today told tomorrow too town
    training transfer transition translation travel treatment tribunal trust two type
    unannounced unborn uncle unclear under unit united universal university unknown unplanned
    unsuccessful until up update updated upon upper urgent use very victim victims video view
    views village violence visit visiting visitor visitors visits voluntary volunteer
    vulnerability vulnerable waiting walk-in ward wards warning was we welfare were west western
    what when where which while white who why wider wife will with within without witness woman
    women work worker workers workforce working workshop would year years yellow yes yesterday
    you young your youth
"""
_NAME_WORDS = """
    banks bridges brothers cross day fields flowers golding hills holmes lakes parks peel rhodes
    rivers waters
    april august june march
    abel able ace adage ai aisle alder ali alma ama amber amity an ana angel ani april archer
    aria art ash ashen asher asia aspen aster autumn avril baker barber baron basil bay beau
    begum belle beth bill billy bishop blaise blanche blessing bliss blossom blue bo bob bond
    bonnie bonny boy brad brandy brave bray brent bridge bright brook brooke brooks brown buck
    bud buddy bunny burns butch butler camellia carol carole carter case cash cassia celeste
    chance chandler charity charm chase chastity cherish cherry chester chi christian chuck clay
    clement clover coco cole colt comfort constance cook coop cooper coral craven crystal curt
    cyan cypress dada dahlia daisy dale dandy darling dash dawn dean delight dell della destiny
    dick dixie dolly don dot drake drew duke dusty dyer earl earnest echo eden elder eli ember
    emery ernest esme eve ever fable faith fate favour fay felicity fern finch fisher flora
    florence ford forest forrest fortune foster fox franc frank free frost gale gardener garland
    gay gene gent gift gill gin ginger glen glenn glory golden goldie goodness grace grant gray
    green grey grove gus guy ha hale hall ham hank happy hardy harmony harper harry haven hawk
    hazel heath heather heaven henna herb hero hill holly honey honor honour hope house hung
    hunt hunter ike innocent iris isle ivory ivy jack jade jasmine jasper jay jean jenny jerry
    jess jet jewel jimmy jock john jolly jordan joy juan judge jules junior juniper justice kale
    kaur kay ken kerry key khan king kirk kit kitty knight la lacy lad lake lance lane lark
    laurel lavender law leaf lee leigh len levy liberty lily linden lint lionel little lock long
    lore lou love loyal luck lucky luna lyric mace mack madonna maggie magnolia major male man
    mandarin mandy manna marcel marigold marina mark marlin marsh marshal marshall martin mason
    mat matt maverick max may mead melody mercy merit merry mickey mike mild miles mill miller
    minnie miracle misty mo moon moor morris moss mun my myrtle nat neat ned nelly nick nicky
    nigh noble noel norm norman north nova oak oakley ocean olive oliver opal page paige paisley
    palmer pani pansy paris park parker parson pascal pat patience patsy patty paul peace peach
    pearl peg peggy penny pepper percy perry peter petunia phoenix pierce piers pike pip piper
    pleasant polly pop poppy porter posy potter precious presley price pride primrose prince
    princess prudence psalm queen quill quince rae rain raj ralph randy rani raven ray red reed
    regal rex rich ridge riley rip rise rob robin rock rocky rod roger roman romeo rory rosa
    rose rosemary rosy rowan royal rube ruby rue ruff rush russet rusty ruth sable saffron sage
    sally salvia sam sandy sapphire sara saul savannah sawyer scout sea serenity shah shane shaw
    shay sheen shelly shepherd sherry shore sierra silver singh skip sky skye smith so solo
    sonny sparrow spencer spring stacks star starling stella sterling stone storm story sue
    sultan summer sung sunny sunshine swan sylvan tad tan tanner tansy tate tavern taylor teal
    ted teddy temperance temple terry thorn thyme tiffany tiger timber timothy to toby tom tommy
    tony topaz tracy treasure trent trinity trip triumph troy trudge truth tu tucker tulip
    turner tyke unity ursine val vale valentine van venus vera verity vernal vic victor victory
    vine viola violet virginia wade walker wally walter wan ward warden warren wasp watt watts
    wayne webb wells west weston wheeler whistler white wilder will willow winner winter wise
    wolf wood woods woody worth wren wright yang yarrow yin young zeal zephyr zinnia
    black florin gill yaw
    amir emir beryl carl charlotte derrick henry kyle lewis maria molly nancy phoebe sheila simon
    veronica
"""

_LOWER_NAMES = """
    abel alma asher aubrey barney belle beth billy blanche bob bobby bonnie brad brent carol
    charlie chester chuck daisy dale dean della dixie eli ellie fay gus hank harry
    heather henry iris ivy jack jade jake jasmine jasper jay jean jenny jerry jess jimmy jock
    joe john jordan josh juan jules kay ken kerry kirk kitty lacy lee len levi lily lola louis
    luna mabel maggie mandy marcel martin matt maverick mickey mike millie milly molly mona
    nelly nicky noel norman oliver otto paris patsy patty paul pearl peggy penny percy perry
    pete peter polly ralph randy ray rex rick robin roger romeo rory rosa rosemary rowan ruby
    russell ruth sally sam sandy sara saul shane shaw shay sienna silvia skye solomon sonny
    stella terry theo tiffany tim toby tom tommy tony tracy trent trudy tyrone ursula val
    valentine vera victor violet virginia wally wayne wendy wes
"""

ACRONYMS: frozenset[str] = frozenset(_ACRONYMS.split()) | everyday.LETTERS | practice.LETTERS
"""Written in capitals, compared without case and stops."""

WORDS: frozenset[str] = frozenset(_WORDS.split()) | CLIPPED | everyday.WORDS | practice.WORDS
"""Accounted for wherever they stand, in lower case."""

FIELD: frozenset[str] = frozenset(_FIELD.split())
"""Dictionary words that agencies capitalise or begin sentences with: they name nobody."""

NAME_WORDS: frozenset[str] = frozenset(_NAME_WORDS.split())
"""English words (as a dictionary lists them in lower case) that are given names or surnames."""

LOWER_NAMES: frozenset[str] = frozenset(_LOWER_NAMES.split())
"""Words that the field's prose hardly ever means: names even in lower case."""
