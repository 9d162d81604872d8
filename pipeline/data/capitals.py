# ruff: noqa: E501 (tables)
"""What the field writes with a capital inside a sentence, and what it never does.

The net of capitals (detect/capitals.py) asks of every capitalised dictionary word within a
sentence why it stands so. SMALL words hold sentences together. TITLED words are the names of
agencies, meetings, plans, orders, posts and papers: a capital is the field's own ("the Initial
Assessment", "told Housing"). DOUBLE words are titles too ("Head Teacher", "Key Stage") but
also what people and places are called: for them the neighbours decide. PHRASES are said whole.
Never enter a name here to silence a finding: enter the phrase.
"""

from pipeline.data import everyday, practice

_SMALL = """
    a about above after again against all almost along already also although always am among an and
    another any anybody anyone anything are around as at away be because been before behind being
    below beside between beyond both but by can cannot could did do does doing done down during each
    earlier either else enough ever every everybody everyone everything few following for from
    further had has have having he her here hers him his how however i if in into is it its itself
    just last later least less like many me meanwhile might mine most much must my myself near
    neither never next no nobody none nor not nothing now of off often on once one only onto or
    other others our ours out outside over own past per quite rather re same several shall she
    should since so some somebody someone something soon still such than that the their theirs them
    then there therefore these they this those though through throughout thus till to today tomorrow
    tonight too toward towards under unless until up upon us very via was we were what when whenever
    where whether which while who whom whose why with within without would yes yesterday yet you
    your yours
"""
SMALL: frozenset[str] = frozenset(_SMALL.split())

_TITLED = """
    absence abuse academic access accident accommodation achieving acting action actions activity
    acts acute addendum additional address administration administrator adolescent adoption adult
    adults advent advisory advocacy advocate affairs age agencies agency agenda aggrieved agreement
    aid aide alcohol alert allegation allegations allergy allocated allocation allowance ambulance
    ambulatory analysis ancillary annual anorexia antenatal antibiotic antibiotics anxiety appeal
    appeals appendix application applied appointment appointments apprentice approved area
    arrangements arrears arrest article assault assessment assessments asset assistance assistant
    associate association asthma asylum attainment attendance attendee attention audiology audit
    aunt auntie author authorised authorities authority autism award awareness baby background bail
    bailed band banding basis bathroom bedroom bedrooms behaviour behavioural benefit benefits
    bereavement bible birth board bodies booking booster borough breach breakfast brexit briefing
    brother budget bulimia bulletin bureau business cabinet caesarean caller calls campaign campus
    cancer capacity cardiac cardiology care carer carers caseload cases category catering caution
    census centre certificate chairman chairperson chairwoman challenge chapter charge chart charter
    checklist chickenpox chief child childcare childhood childminder childminding children chronic
    chronology circular circumstances citizens civil class classmate classroom clinic clinical
    clinician club code cognitive collaborative college combined commission commissioned
    commissioner commissioners commissioning committee communication communications community
    company compensation competence complainant complaint complaints complex compliance
    comprehensive computer concern concerns conclusion conclusions condition conduct conference
    conferences confidential consent conservative constable constabulary constitution consultancy
    consultant consultation contact contacts contents context continuing contract control conviction
    convictions cooker coordinated coordinating coordinator coroner coroners corporate corporation
    council councillor counselling counsellor county course court courts cousin covenant covid
    credits crime criminal crisis criteria cultural culture curriculum custody dad daddy daily data
    database date dates daughter debrief decision decisions declaration delivery delusions dementia
    dental dentist department departmental dependant dependants deposit depot depression deputy
    dermatology designated detached detective detention development developmental diabetes diagnosis
    diary dietetics dietician dietitian difficulties director directorate disabilities disability
    disabled discharge disclosure discretionary discussion disease disorder disorders dispute
    disputes district diversion diversity division divisional doctor document documents domestic
    draft driving drug drugs duties duty dyslexia economy education educational effective elderly
    electronic emergency emotional employment empowerment endocrinology enforcement engagement
    england enhanced enquiries enquiry ensuring entry environment environmental episode equalities
    equality escalation estate estates ethics ethnicity european evaluation evening event events
    eviction examination examiner exchange exclusion exclusions executive exhibit exit expectations
    experience expert exploitation extended external facility factor factors faculty failure
    familial families family father federal federation feedback female femur fever figure file
    finance financial findings firearm firearms fixed flagship forced forceps foreign forensic
    formal formula formulation forum fostering foundation fracture fractures framework freezer
    fridge frontline function fund funding furniture gas gender generic geriatric girl glossary god
    governance government governor governors gp graded gran grandad grandfather grandma grandmother
    grandparents grants grid groups growth guardian guardians guardianship guidance guideline
    guidelines haematology hallucinations hallway handcuffs harassment harm headteacher health
    healthcare healthy hearing height help helpline historic history homeless homelessness homework
    homicide hospital hospitals hostel hotline household housing human humerus husband hygiene
    identification immediate immigration immunisation impact improvement incident incidents
    inclusion inclusive income independent index individual individuals induction infant infants
    infection infections infirmary informant information initial initiative injunction injuries
    injury inpatient inquest inquiry inspection inspector inspectorate institute institution
    insurance integrated intelligence intensive interagency interim intermediate internal
    international internet interpreter intervention interventions interview introduction
    introductory investigating investigation investigations investigator invoice involvement issue
    issues item job joint journal judicial juvenile knife koran laboratory labour landlady landlord
    landlords language lateness latin leader leaders leadership leaflet learning legal legislation
    lent lesson lessons letter letters level liaison librarian library licence licensing list
    listing lists local localities locality locum log lounge magistrate magistrates maintenance
    malicious mam management manager managers managing mandatory mania manual map mapping mass
    maternal maternity matrix matron measles measures medical medication medicine medicines medium
    meeting meetings member members memorandum mental mentor mentoring message methodology midwife
    midwifery midwives minister ministry minute minutes miscarriage missing model modern module
    molestation mom monitoring mortem mortgage mosaic mother multi multidisciplinary mum mummy mumps
    municipal mutual nan nana narrative national neglect neighbour neighbourhood neonatal
    neonatology nephew network neurology newborn niche niece norovirus notes notice notification
    number numeracy nurseries nursery nurses nursing nutrition obesity objective objectives
    observation observations occupant occupational occurrence offence offences offender offenders
    office officer officers official oncology ongoing operation operational operations ophthalmology
    opinion option options optometry orders organisation organisational organisations orthopaedic
    orthopaedics orthoptics orthoptist outcome outcomes outpatient outpatients outreach overarching
    overdose overview paediatric paediatrician paediatricians paediatrics panel paragraph paralysis
    paramedic paramedics parental parenting parents parliament participation partner partners
    partnership partnerships passover passport pastoral paternal pathologist pathology patient
    patients pause payment payments penalty people performance perinatal permanence permanency
    permanent personal personnel persons pharmacist pharmacy phase physical physiotherapist
    physiotherapy placement placenta plan planning plans platform podiatry police policies policy
    portfolio possession postcode postnatal powers practice practitioner practitioners pram
    pregnancy pregnant preliminary premises premium prescription presentation preventative
    prevention primary principal principles priorities priority prison prisons private probation
    procedure procedures proceedings process professional professionals profile programme programmes
    prohibited prohibition project projects prosecution prosecutor prosecutors protecting protection
    protective protocol protocols provider providers provision psychiatric psychiatrist psychiatry
    psychological psychologist psychology psychosis psychotherapist public punctuality pupil pupils
    purchase qualification qualified quality quarter quarterly question questionnaire questions
    radiology rapid rash rationale reablement reason reasons reception receptionist recommendation
    recommendations reconstruction record recording records recovery recruitment redress reference
    referral referrals refuge refugee regiment region regional register registered registrar
    registration registry regulation regulations rehabilitation relate relations relationship
    relationships religion remand renal rent report reporting reports repository representative
    request requirements research residence resident residential residents resolution resource
    resources respiratory respite response responses responsibilities responsibility responsible
    restorative restraining result results retrospective return review reviewer reviewers reviewing
    reviews revised rheumatology rib ribs rights risk risks role roles roundtable routine rules
    runaway rural safeguarding safer safety scabies scale scan scans scene schedule scheme school
    schools science scoping screening search secondary secretariat secretary section sector secure
    security seizure seizures sentence sentenced serious service services session sessional sessions
    setting severe sexual sheet shelter sheltered sibling siblings sickness significant signs site
    skull social society solicitor solicitors solution son special specialist speech spending
    sponsor sports staff stakeholder stalking standard standards standing state statement status
    statutory stepfather stepmother stillborn strategic strategies strategy strengths stress student
    students studies study subgroup subject submission substance suicide suite summary
    superintendent supervising supervision supervisor supervisory supplementary supply support
    supporting surgeon surgery surveillance survey suspect suspected symptoms system systems target
    targeted task taskforce tax taxi teacher teachers teaching team teams technician technology
    telephone temporary tenancies tenancy tenant tenants termination terms terrorism text theatre
    thematic therapeutic therapies therapist therapy threshold thresholds tibia timeline title
    toileting tonsillitis tool toolkit tools traffic training transfer transition translation trauma
    treasury treatment triage tribunal truancy trustee trustees tutor type types ultrasound
    unaccompanied unborn uncle undertaking unexpected unexplained uniform unit units universal
    university update urgent urology vaccination vaccine vaccines validation ventouse version victim
    victims video views violence violent virtual virus visit visiting visitor visitors visits
    vocational voluntary volunteer volunteers voucher vouchers vulnerability vulnerable warrant
    weapon weight welfare wellbeing wife witnesses woman women work worker workers workforce working
    workshop written xray youth
"""
TITLED: frozenset[str] = frozenset(_TITLED.split())

_DOUBLE = """
    abbey abbot able advice art balance banks best bet bishop black block blood blue body bond book
    bottle bound box boy boys bridge bright bus call cannon canon capital case cash castle cause
    central chair chance change chapel church city clerk close coach coast coke comfort common
    companion connect cook cope core corner cottage country courier cousins crack crane credit cross
    crown cuz day days deacon deal dean direct disc drop duke early earth east eight eve even
    evidence fab face fair faith farm field fields fifth fire first five focus food force forest
    form foster four fourth free friend friends full gale game garden gardens gate general gift
    gingerbread girls glass golden good grade grand grange gray great green grey ground group grove
    guard guest guide half hall hand hands harbour hardy head heart heath heights hill hills holy
    home homes honour hope house hunt invest judge junior justice keen key king kitchen knight lack
    lake lamb land lane large law lead leaf leave lee left life light line lines little living lock
    lodge long lord lords love lower maiden main major making male man mane manor march mark market
    marks marsh mason master masters matters may mean mercy messenger meth middle mill miller mind
    minor mixed mob money moon moor moral more moss moving named new night nine noble norm normal
    north northern note nurse old open orange order organ page paper parent parish park parson part
    parts patch peace people's person pest piece pike pilot pip place plain plant play plum plus
    point pole pond pool pope porter positive post potter pound power precious present price pride
    priest prime prince princess prior pro progress prop proper prophet quarry queen quest quick
    race rain read reader ready real red reed reeve rep rest rich right ring rise river road roads
    rock room rose round route row rule safe sage sands scope sea second secret self senior sergeant
    seven sex sharp sheikh shelter ship shop short side sign silver single sister six sixth sling
    small snow sol sole source south southern space spice spring square stable stage stairs star
    start station step steps stone storm street strong sum summer summers sun sure swift table
    talent temple ten term test third three time times together tower town travel tree true trust
    turn turner turning two union united upper vale valley view village walk wall ward warden wards
    warning water waters way ways weed well wells west western wheel white whole wide will wind
    winter wisdom wise wish witness wonder wood woods word words worth yard year years yellow young
"""
DOUBLE: frozenset[str] = frozenset(_DOUBLE.split())

_ABSTRACT = """
    act action actions activities adviser advisers advisor advisors agreement allegation
    allegations analysis appeal application applications appointment appointments approach
    arrangement arrangements assessment assessments assistant assistants attack audit award
    background behaviour benefit benefits bill certificate chapter charge charges chart charts
    checklist chronology circular clearance code competence competency compliance concern
    concerns conclusion conclusions condition conditions conduct conference conferences consent
    consultant consultation contact contract control coordinator coordinators credit criteria
    curriculum data database decision decisions declaration deficit delivery difficulties
    direction directions directive disability disclosure discussion disease disorder disorders
    document documents draft duties duty engagement enquiries enquiry episode episodes
    evaluation evidence examination examiner exclusion exercise exercises expectations
    experience experiences failure figures file files findings force form forms framework
    function functioning guidance guideline guidelines harm hearing hearings history hours
    identification illness income index induction infection injuries injury inquiry inspection
    inspector insurance intervention interventions interview interviews investigation
    investigations investigator issue issues judgement judgment knowledge language law laws lead
    leads leave legislation letter letters level levels licence list lists log logs management
    manager managers manual matrix measure measures mechanism meeting meetings minutes mistake
    mistakes misuse monitoring mortality mutilation neglect notes notice notices notification
    nurse nurses observation observations offence offences offender offenders officer officers
    opinion order orders outcome outcomes panel pathology payment payments permission permit
    phase plan planning plans policies policy practice practitioner practitioners pregnancy
    premium principle principles priorities priority procedure procedures proceedings process
    processes profile protection protocol protocols questionnaire questions recommendation
    recommendations record records reference referral referrals register regulation regulations
    relationship relationships report reporting reports request requests requirement
    requirements response responses responsibilities responsibility restraint results review
    reviewer reviews rights risk risks role roles rules sample scale schedule scheme score
    scores screening section sections session sessions setting skills specialist specialists
    standard standards statement statements status strategies strategy stress suite summary
    supervision survey suspension syndrome system systems target targets task tasks tax
    technique test testing tests therapies therapist therapists therapy threshold thresholds
    timeline tool toolkit tools trafficking transfer trauma treatment tribunal trimester type
    video violence visit visits warning warnings worker workers
"""
ABSTRACT: frozenset[str] = frozenset(_ABSTRACT.split())
"""What no place or person is called: a word of the language before one is its title ("Lived
Experience", "Coercive Control")."""

_ORDERS = """
    access address appeal approach arrest audit bail benefit breach call challenge charge check
    coach conduct contact control document draft escort file force fund inform invite issue link
    list message monitor note phone plan post question record refer register report request
    review ring schedule search see support survey target test text transfer trust update view
    visit
"""
ORDERS: frozenset[str] = frozenset(_ORDERS.split())
"""Titles that are verbs where they begin a sentence: "Contact Sparks" is no title."""

_PHRASES = """
    abdominal pain | abusive head trauma | achieve best evidence | achieving best evidence | action for children | actual bodily harm | age uk | ages and stages | alcoholics
    anonymous | all wales | amber alert | anomaly scan | appropriate adult | ash wednesday | assessed and supported year | at risk | attention deficit hyperactivity disorder |
    autism spectrum | autistic spectrum     disorder | autumn     term | away day | baby blues | back to sleep | bail to | bank holiday | barts health | beaver     scouts | bed and
    breakfast | bedroom tax | being drunk | being seen | benefit cap | best     interest | best interests | best practice | birth mark | birth plan | birth weight | bite mark |
    black african | black and minority ethnic | black bags | black british | black caribbean | black country | blood     pressure | blood test | blood tests | blue badge | blue
    light | blue lighted | blue spot | body map | body mapping | body maps | body worn camera | body worn video | bonfire night | booking appointment | booking visit | borderline
    personality disorder | both parents | bounty pack | boxing day | boys' brigade | braxton hicks | breach of the peace | bristol     stool | bronze     command | brought in by
    ambulance | bus pass | bus station | bus stop | caesarean section | calls for service | cardiac arrest | care     programme approach | care act | care order | carer's allowance
    | carpet time | case     manager | case     summary | case closed | case conference | case discussion | case file | case holder | case management | case note | case notes |
    case record | case recording | case records | case responsibility | cause for     concern | cause of death | change of address | chest infection | chest pain | chicken pox |
    child death     overview | child in need | child looked after | child maintenance | child not brought | child q | child sexual | child's plan | children     act | children
    missing     education | children looked after | choice based lettings | christmas day | christmas eve | church of england | church school | cigarette burn | circle time |
    citizens advice | claire's law | clare's     law | clare's law disclosure | clinical lead | cold calling | cold case | coma scale | coma score | combined screening | combined
    test | common     law | common assessment | community     centre | core     assessment | core group | core groups | cot death | council tax | county lines | court of appeal |
    court of protection | court order | cradle cap | crisis loan | crisis loans | crisis team | cross     border | cross examination | crown     court | crown prosecution service |
    crown prosecutor | cry sis | cub scouts | custody suite | customer relations | danger     statement | danger statements | dating scan | day     of action | day care | day
    centre | day nursery | day one | day ten | debt     advice | delivery suite | designated lead | developmental delay | did     not arrive | did not attend | direct debit |
    direct payments | direct work | discretionary     housing payments | discretionary housing payment | disguised compliance | dispute resolution | distance     travelled |
    district general hospital | dolly parton | domestic abuse | domestic violence | down syndrome | down's     syndrome | downs syndrome | duke of     edinburgh's     award | duke
    of edinburgh | duty desk | duty of candour | duty of care | duty team | ear infection | early     help | early     identification | early     learning | early     permanence |
    early discharge | early intervention | early release | early warning | early years | east midlands | easter monday | easter sunday | edge of care | edinburgh     postnatal
    depression | edinburgh scale | edinburgh score | education act | elective home education | emergency department | emotionally unstable personality disorder | equality act |
    every child matters | every contact | fabricated and     induced illness | fabricated or induced illness | face to     face | failed to attend | failure to     thrive | fair
    access | false optimism | family star | fast track | father's     day | feet to     foot | female genital mutilation | fetal alcohol | field     social work | field     worker
    | field work | fine motor | finger tip bruising | fire and rescue | fire brigade | fire crew | fire crews | fire officer | fire safety | fire service | first     aid | first
    response | first aider | first trimester | five year | floating support | foetal alcohol | food bank | forced marriage | forest school | form     time | form     tutor | form
    room | form teacher | foster care | foster carer | foster carers | fraser     competence | fraser competent | fraser guidelines | free early education | free phone | free
    school | free school     meals | freedom of     information | freedom programme | freedom project | friends and family | front door | gas safety | gas safety certificate |
    general     practitioners | general anaesthetic | general election | general hospital | general manager | general practice | general practitioner | generalised anxiety disorder
    | gillick competence | gillick competent | girl guides | girls' brigade | glasgow coma | glasgow coma scale | glasgow coma score | global developmental delay | glucose
    tolerance test | gold     command | gold group | golden     hour | golden time | good by ofsted | good enough | good friday | good or outstanding | good practice | grab bag |
    grand parents | green card | green paper | greenstick fracture | grievous bodily harm | gross     motor | ground floor | growth scan | guy fawkes night | half term | hard to
    reach | head     of year | head     teacher | head circumference | head injury | head lice | head of centre | head of service | head teachers | health and safety at work |
    health passport | healthy eating | healthy scepticism | healthy start vouchers | heart rate | hidden     harm | hidden men | high     court | high dependency unit | high risk |
    high visibility | hindsight bias | home     educated | home     office | home address | home care | home carer | home circumstances | home conditions | home education | home
    safety | home schooling | home secretary | home start | home tuition | home visit | home visits | honour based | hot debrief | house call | house of commons | house of lords |
    house visit | housing act | housing benefit | housing options | human rights | icon programme | improving access to     psychological therapies | in     care | in need | in the
    public interest | in word | inadequate by ofsted | incredible years | inset day | intentionally homeless | interest free | jehovah's     witness | jehovah's     witnesses | job
    centre | jobcentre plus | junior school | keeping children safe | keeping children safe in education | kennedy guidelines | kennedy protocol | key     dates | key
    information | key events | key issues | key lines of enquiry | key points | key stage | key worker | key workers | labour ward | laming report | lasting power of attorney |
    lead professional | life     skills | life coach | life story | lines of enquiry | link nurse | link worker | local connection | local welfare | lone     parent | long term |
    look after | looked after | looked after     children | lord     laming | low risk | lower back | lower case | lower school | lullaby trust | main     school | main building |
    making     safeguarding     personal | making every contact count | marie stopes | means test | medical illustration | medical order | medium risk | mental capacity act |
    mental health act | middle     name | middle     school | mind of     my own | minimum standards | mirena coil | missing episode | missing from home | missing person | missing
    persons | modern slavery | money advice | moses     basket | mother's day | mothering sunday | munchausen syndrome | munro report | munro review | named     nurses | named
    doctor | named doctors | named gp | named midwife | named nurse | named person | named professional | named professionals | nappy rash | national insurance | national service
    framework | neonatal abstinence syndrome | neonatal intensive care | never event | never events | new birth | new born | new year | new year's     day | new year's eve | newly
    qualified | next of kin | night duty | night shift | no     concerns | no access | no fixed abode | no further action | no recourse     to public funds | no reply | no trace |
    normal delivery | north     east | north sea | north west | not brought | note book | notice seeking     possession | notice to quit | nought to five | nursery place | nurture
    group | nurture room | offences against the person | ofsted good | op note | open access | open evening | oppositional     defiant disorder | orange badge | out of area | out
    of hours | out patients | outcome star | outcomes star | outstanding by ofsted | oxygen saturations | pain relief | parent held record | parent support | parenting course |
    parents evening | parents' evening | park ranger | peace of     mind | personal child health record | personal education | personal independence payment | place of     safety |
    place of     work | place of birth | place of death | place of residence | place of safety order | play group | play leader | play scheme | play specialist | play therapist |
    play therapy | play worker | pocket note book | point of     contact | police     station | police bail | police protection | post     mortem | post     traumatic stress | post
    adoption | post code | post natal | post office | post room | post traumatic     stress disorder | power of attorney | practice lead | pre school booster | prime     minister |
    prime suspect | prince's trust | princes trust | priority need | private fostering | professional dispute | proper officer | public interest | public law | public law outline |
    public relations | pupil     referral | pupil premium | purple crying | queen's award | queen's counsel | queen's nurse | railway station | raising concerns | rapid response |
    reading recovery | ready     meals | recovery programme | red book | red cross | red flag | red flags | rent arrears | requires improvement | respectful uncertainty |
    respiratory rate | rest centre | right care | road     safety | road policing | road traffic | root cause | routine enquiry | royal     air force | royal borough | royal
    college | royal mail | royal marines | royal navy | rule of optimism | safe and together | safe and well | safe around methadone | safe house | safe lives | safe sleep | safe
    sleeping | safeguarding lead | safer sleep | safety goal | salvation army | sarah's law | save the children | schedule of growing skills | school     book | school day | school
    place | school run | school trip | second     trimester | second hand | second opinion | second reviewer | secret shopper | section 20 | section twenty | self     care | self
    employed | self harm | self neglect | self referral | semi independent | semi independent     living | senior leadership | senior management | senior manager | senior nurse |
    senior officer | senior officers | senior partner | senior practitioner | senior school | serious case review | sex     offenders | sex     worker | sex and relationships | sex
    education | sex offender | sex workers | shaken baby | short     term | short break | short breaks | side effects | significant harm | signs of safety | silver command | single
    point of     access | single assessment | single parent | single point of contact | sixth     form | skull fracture | sky sports | sky tv | slate grey naevus | slimming world |
    smoke free | so called honour based | social fund | solihull     approach | south east | south west | speak up | special care | special care baby | special care baby unit |
    special guardianship | spiral fracture | sports day | sports hall | spring term | stage one | stage three | stage two | start again | start again     syndrome | state benefit |
    state pension | stay     and play | stay safe | step     down | step     mother | step child | step father | step parent | stomach pain | story stems | story time | strange
    situation | street     team | street bail | street drugs | street triage | strengths and difficulties | strong     room | sudden infant death | sudden unexpected death | summer
    holidays | summer term | supply teacher | supported     living | supported accommodation | supported housing | sure     start | sure start | swiss cheese | team around the |
    team around the family | team around the school | team lead | teenage pregnancy | temporary     accommodation | terms of reference | test results | think family | third
    party | third sector | third trimester | three houses | three year | time out | times tables | tongue tie | toxic trio | trading     standards | train station | transitional
    care | travel expenses | triage nurse | trio of risk | trio of vulnerabilities | triple p | troubled families | turning point | tutor     group | twin     tracking | twin track
    | twinkle twinkle | two     year old offer | two year | unintentionally homeless | united     kingdom | united nations | united states | universal     infant | universal credit
    | universal partnership plus | universal plus | upper case | upper respiratory tract infection | upper school | urinary tract infection | victim support | voice of the | wake
    and shake | walk in | walk in centre | walk in my shoes | ward round | was     not brought | was brought in | water birth | water safety | way forward | ways of     working |
    weekly tests | weight     watchers | well baby | well baby clinic | well child clinic | welsh     model | west indian | west indies | west midlands | what to do if | white
    british | white     other | white board | white european | white goods | white irish | white paper | whooping cough | wishes and feelings | women's aid | wood report | wood
    review | word document | word format | word of     mouth | words     and pictures | work capability     assessment | work coach | work focused interview | working     well |
    working tax credit | working together to safeguard children | written agreement | x ray | x rays | year     group | yellow     card | young     minds | young     offender |
    young     parents | young     person | young adult | young adults | young carer | young carers | young dads | young mothers | young mums | young offenders | young people |
    young people's | young person's | young persons | youth offending
"""

PHRASES: frozenset[tuple[str, ...]] = frozenset(
    tuple(w.replace("'", "") for w in phrase.split())
    for phrase in (
        *_PHRASES.strip().replace("\n    ", " ").split(" | "),
        *everyday.PHRASES,
        *practice.PHRASES,
    )
)
