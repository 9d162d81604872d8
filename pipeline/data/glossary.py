"""Words of the field that name nobody: what may stand with a capital without being a finding.

WORDS: single words (compared in lower case) that no English dictionary holds, or that the field
capitalises. ACRONYMS: written in capitals. Both are released from the models' and the
vocabulary's findings, never from the register's, a title's or a decision's. A word that is
also a common name (Grace, Will, Mark) must not stand here; NAME_WORDS lists those.
"""

from pipeline.data.clipped import CLIPPED

_ACRONYMS = """
    ACC BW CRN IP MGF MGGM MGM MGP NOC PGF PGM PGP PIN
    A&E AAFDA ABC ABE ABH ABI ABV ACCT ACE ACEs ACPC ADD ADHD AM AMHP AMHPs AOB AP APCS ASAP ASB
    ASBO ASC ASD ASE ASW ASYE AWOL BAME BBV BCG BCU BIA BME BMI BNF BP BPM BSL BST CA CAADA
    CAADA-DASH CAD CADS CAF CAFCASS CAIT CAIU CAMHS CASH CAST CATS CBT CC CCG CCTV CD CDOP CDR
    CE CEO CEOP CET CFS CH CHC CHI CHIS CHS CIC CICA CID CIN CJS CLA CME CMHT CMHTs CO COPD CORE
    CP CP-IS CPA CPC CPCC CPD CPIS CPN CPNs CPP CPR CPS CPU CQC CRB CRC CRIMINT CRIS CS CSA CSC
    CSE CSP CSV CT CTPLD CTR CV CVA CXR CYP CYPS DA DAPO DASH DAT DBS DC DCI DCS DCSF DfE DHR
    DHRs DI DLA DNA DNAR DNW DOB DOCX DOD DoH DOLS DoLS DPA DR DRE DS DSH DSL DSM DSMO DT DTR
    DTTO DV DVA DVLA DVPN DVPO DWP EBD ECG ECHR ECT ED EDC EDD EDT EEG EHA EHC EHCP EIP EMDR
    EMIS ENT EP EPDS EPO ERR ESA ESOL EUPD EWO EWS EYFS FACS FAO FAQ FASD FBC FCA FGC FGM FHR
    FIN FIP FLO FME FNP FP FPN FSW FT FTA FTE FW FY FYI GBH GCS GDPR GI GMC GMS GMT GOV.UK GP
    GPs GUM HBA HBV HCA HCP HCPC HE HIV HMCI HMIC HMICFRS HMP HMRC HO HOLMES HR HRS HTML HV HVs
    IA IAPT ICB ICO ICPC ICS ICT ICU ID IDACI IDAP IDVA IDVAs IFR II III IMCA IMR IMRs INI IO
    IOM IOPC IPCC IPV IQ IRO IROs ISA ISO ISVA IT ITU IUD IV IVF IX JSA JTAI KGS KPI LA LAC LADO
    LAs LASPO LCS LCSPR LD LFT LGBT LMP LP LPA LPU LSCB LSCBs LSE LSP LTA MAPPA MARAC MARACs
    MASE MASH MAST MCA MDT MG MH MHA MHT MI MIT MIU MLS MMR MO MOD MOJ MP MR MRI MRS MRSA MS MSP
    MSU MTH MW N/A NA NAI NCA NCPC NCPCC NCT NEET NFA NFI NHS NHSE NHSLA NI NICE NICHE NICU
    NIPE NK NMC NO NOK NPA NPCC NPS NQSW NRPF NSF NSPCC OASys OCD OFSTED OIC OK OOH OOHs OPD OT
    PA PALS PAS PBS PC PCC PCCs PCR PCs PCSO PCSOs PCT PCTs PD PDF PE PEP PHB PHE PICU PIP PLO
    PM PMH PN PNC PND PNLD PO POC POCA PPD PPU PRN PRU PS PSHE PSR PSW PTSD PVP QA QAF QC RAG
    RCA RCPC RCPCH RE RGN RIC RIDDOR RIO RMN RN RO ROSH RPR RSL RSPCA RTA RTC RTI RVP S17 S47
    SAB SAR SARC SARs SBAR SCIE SCPHN SCR SCRs SEN SENCO SENCOs SEND SFO SGO SHA SHO SI SIO SLA
    SLT SMART SN SOA SOCO SOP SPA SPOC SPR SSA SSD SSRI SSW STD STEP STI SUDC SUDI SUFA SUI SW
    SWs SystmOne TA TAC TAF TAU TB TBA TBC TL TM TOP TOR TPR TV UASC UBRN UC UK UKBA UNOCINI UPN
    URN US USA USS UTI VAWG VI VII VIII VIP VLO VRI VRU VSO WHO WK WPC XI XII YISP YJB YJS YMCA
    YOI YOS YOT YPS YRS
"""
_WORDS = """
    acc apgar apgars facetime mailto messenger oc xbox
    act acts addaction admin adult's alcohol aldi amazon amoxicillin amphetamine amphetamines
    annex anonymised answerphone antenatal antibiotics apnoea apnoeic appendix approx appt appts
    apr april aren't article asap asda asperger's aspergers asq audit aug august autism
    autistic babygro barnardo barnardo's barnardos bedsharing bilirubin bipolar biro blog
    bottle-fed bradycardia breastfed breastfeeding britain british bronchiolitis 
    bruise bruises bruising buprenorphine c/o cafcass cafcass's calpol camhs can't cannabis
    carefirst caregiver caregivers carer carers caseworker caseworkers cdop centile centiles
    cerebral child's childline childminder childminders children's christmas chronologies
    chronology citalopram cllr cm co-sleeping cocaine colic colicky conjunctivitis connect
    contraceptive coronavirus cosleeping cot couldn't covid crack crimestoppers crisis 
    cyanosed cyp d/w dad dadaism daddy dads dasH dash deallocated dec december depo-provera dhr
    dhrs diazepam didn't dioralyte discharge discharged diwali dna'd dnas docs doesn't don't
    down down's dr dx dyslexia dyspraxia e-mail easter ecomap eczema eid email
    emailed emails emis england english epilepsy f/up facebook families' father's feb february
    figure fluoxetine fontanelle formula frenulum fri friday fu gastroenteritis
    gaviscon gcp genogram gillick gingerbread google gp gps graded gran grandad grandma gravida
    gynaecology hadn't haematoma haematomas haemoglobin haemorrhage haemorrhages
    handover handovers hasn't haven't he's headteacher headteachers hemoglobin heroin 
    home-start homestart hrs hv hvs hx i'd i'll i'm i've ibuprofen imms immunisation
    immunisations impetigo imr imrs info inhaler inhalers insp instagram interagency intimation
    ipad iphone irish isn't it's jan january jaundice jul july jun june ketamine keypad keystage
    keyworker keyworkers kg kgs lcspr learnings let's lidl liquidlogic lmp lockdown lscb
    lscbs lscp lscps mappa marac march mash may mencap meningitis metaphyseal methadone mins
    mirtazapine miss mon monday mosaic mother's mr mrs ms mtg mth mths multi-agency
    multiagency multip mum mummy mums mustn't mx nad naloxone nan nana nebulised nebuliser
    nebulisers neglect neonatal netflix neurodevelopmental newborn newborns nexplanon nfa'd
    niche non-accidental non-attendance non-compliance non-engagement non-mobile notes nov
    november ntb nursery o/e obs obstetric obstetrician obstetrics oct october offline ofsted
    online otitis overlying overview paediatric paediatrician paediatricians paediatrics page
    palsy pandemic para paracetamol paramour parent's parents' partnership penicillin perinatal
    perpetrator perpetrators phoned phototherapies phototherapy piriton playstation plus
    pneumonia point postnatal pre-birth pre-school prebirth preschool preventer primip prof
    pseudonymised pt pts pushchair r/v radiographer radiographers radiologist ramadan
    re-referral rec'd reception recontact recontacted recvd ref referral referrals referrer
    reflux refs refuge relate reliever rereferral retinal rev risk-assessed ritalin 
    rotavirus rv rx safeguarding safelives salbutamol samaritans sar sarc sars sat sats saturday
    schizophrenia scope scotland scottish scr scrs sdq section sep sepsis sept september
    sertraline sgt she's shelter shouldn't signposted signposting skype sling snapchat
    spacer spice ssw start stepdad stepfather stepmother stepmum stepsibling stepsiblings
    stillbirth strategy subdural substantiated subutex sun sunday supt sure sw swaddled sws sx
    syndrome systmone table tachycardia teams tel telephone telephoned tesco texted that's
    thematic there's they'd they're they've threshold thresholds thu thur thurs thursday tiktok
    together toolkit torticollis triage triaged tue tues tuesday turning tx uk unallocated
    unborn universal unresponsiveness unsubstantiated username vaccination vaccinations ventolin
    voicemail voicemails wales wasn't we'd we're we've weaned weaning website websites wed
    wednesday weds wellbeing wellness welsh weren't what's whatsapp who's whooley wifi wk wks
    women's won't working wouldn't xbox you're you've youtube yr yrs zoom
    libreoffice microsoft
"""
_FIELD = """
    think box picture text image diagram chart shape logo
    a absence abuse academic access accident accidental accommodation acknowledgements action
    actions activity acute addendum additional address adoption adult adults advice advised
    advocacy advocate affected african after age agencies agency agreed agreement alert all
    allegation allegations alleged allocated allocation also although ambulance an analysis and
    anglican annual anonymous another antenatal any apparent appeal appears appendix appointment
    appointments approved are area arranged arrangements arrest arrested arrival arrived as
    asian asked assault assessment assessments assistant asylum at attempt attempted attendance
    attended audit author authorities authority baby background bail balance baptist basis be
    because bed been before behaviour being benefit benefits best bibliography birth black board
    body book booking borough both bottle boy breach breakfast briefing brother buggy bureau bus
    but by call called calls can capacity car care carer caribbean case cases category catholic
    cause centre certificate chair chairperson challenge charge charged chief child childcare
    children children's christian chronic chronology church circumstances city civil class clerk
    clinic clinical club code college commission commissioned commissioner commissioning
    committee communication community complaint complaints concern concerns conclusion
    conclusions conference confidential consent consideration constable constabulary consultant
    consultation contact contacts contents context contributing coordinator copy core coroner
    coroner's corporate could council councillor counselling counsellor country county court
    courts crime criminal crisis crown cultural culture curriculum custody daily data date dates
    daughter day days deaf death decision decisions declined delay delays delivery dental
    dentist department deputy detective development developmental diagnosis diary did direct
    direction director disabilities disability disabled disclosure discussed discussion district
    do doctor document documents does doing domestic drop drug drugs due during duty each
    earlier early east eastern education educational effective eight emergency emotional
    employment enforcement engagement enquiries enquiry ensure entry environment equality
    escalation establishment ethnic ethnicity european evaluation evening event events every
    evidence examination exclusion executive expert external extra eye face facility factor
    factors faculty failed family father federation feeding female few fifth file final finance
    financial finding findings fire first five focus follow following food for force form formal
    forms formula forum foster foundation four fourth framework free from full functioning
    further gateway gave general girl given glossary good governance government governor
    governors grade grandfather grandmother grandparents green group groups growth guardian
    guidance had half harm has have he head headteacher health healthy hearing help helpline her
    here high hindu his history home homelessness homes hospital hospitals hostel house
    household housing how however human husband i identification if immediate immigration impact
    improvement in incident incidents independent index individual infant infants information
    initial injuries injury inpatient inquest inquiry inspection inspector inspectorate
    institute institution integrated intelligence intensive interim internal interpreter
    intervention interventions interview into introduction investigation investigations
    involvement is islamic issue issues it its jewish joint judge junior justice key labour lack
    language last later law lead leader leadership learning leave left legal lesson lessons
    letter letters level liaison library life line link links list listed living local log
    log-on looked lower magistrate magistrates main maintenance male management manager managers
    many maternal maternity matter matters may medical medication medicine meeting meetings
    member members mental mentor message met methodist methodology midwife midwifery midwives
    might milk ministry minor minutes missed missing mixed model monitoring month more most
    mother much multi multidisciplinary muslim must mutual my named nappy narrative national
    natural neglect neighbour neighbourhood neonatal network new next night nil nine no
    non-accidental none nor north northern not note noted notes notice notification number nurse
    nursery nurses nursing nutrition objective objectives observation observations observed
    occupational of off offence offences offender offenders office officer officers official old
    on one only onto operation operational operations opinion or order orders organisation
    organisations other our out outcome outcomes outpatient outreach over overall overview
    paediatric page panel paper parent parental parenting parents part partner partners
    partnership paternal pathway pathways patient patients pending perinatal period permanent
    person personal personnel pharmacist phase phoned physical physiotherapist physiotherapy
    place placement plan planned planning plans play police policies policy positive post
    postnatal practice practitioner practitioners pram pre pregnancy premises presentation
    presenting prevention previous primary principal priorities priority prison private pro
    probation procedure procedures proceedings process professional professionals profile
    programme progress project proposed prosecution protection protective protestant protocol
    protocols provider provision psychiatric psychiatrist psychiatry psychological psychologist
    psychology public pupil pupils purpose quality quarter question questions race rang
    rationale re reason reasons reception recommendation recommendations record recorded
    recording records recovery reference referral referrals refuge refugee refused regarding
    region regional register registered registrar registration registry rehabilitation
    relationship relationships release relevant religion report reported reports request
    requested research residence residential resolution resource respite response responses
    responsibility responsible result results retrospective return returned review reviewer
    reviewers reviewing reviews rights risk risks road role room routine safe safeguarding
    safety said same saw school schools scope screening search second secondary secretary
    section sector secure security seen self senior separated sergeant serious service services
    session sessions seven severe sex sexual shall shared she sheet short should sibling
    siblings sick sickness signed significant signs sikh since sister site six sixth so social
    society sofa solicitor solicitors some son source south southern special specialist speech
    spoke spoken staff stage stairs standard standards state stated statement station status
    statutory step steps strategic strategy street strengths stress student study subject
    substance substantive such suicide summary superintendent supervision supervisor supervisory
    supplementary support supported surgeon surgery survey suspected system systems target task
    tax teacher teachers teaching team teams telephone temporary ten term terms test texted than
    that the their then therapeutic therapist therapy there therefore these they third this
    those though three threshold thus time timeline times title to today told tomorrow too town
    training transfer transition translation travel treatment tribunal trust two type
    unannounced unborn uncle unclear under unit united universal university unknown unplanned
    unsuccessful until up update updated upon upper urgent use very victim victims video view
    views village violence visit visiting visitor visitors visits voice voluntary volunteer
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

ACRONYMS: frozenset[str] = frozenset(_ACRONYMS.split())
"""Written in capitals, compared without case and stops."""

WORDS: frozenset[str] = frozenset(_WORDS.split()) | CLIPPED
"""Accounted for wherever they stand, in lower case."""

FIELD: frozenset[str] = frozenset(_FIELD.split())
"""Dictionary words that agencies capitalise or begin sentences with: they name nobody."""

NAME_WORDS: frozenset[str] = frozenset(_NAME_WORDS.split())
"""English words (as a dictionary lists them in lower case) that are given names or surnames."""

LOWER_NAMES: frozenset[str] = frozenset(_LOWER_NAMES.split())
"""Words that the field's prose hardly ever means: names even in lower case."""
