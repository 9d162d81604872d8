# ruff: noqa: E501 (tables)
"""Terms of the wards, care homes, fire stations, custody suites and schools, which name nobody.

Letters of three and more (two may be somebody's initials), medicines, clinical words, and what
these trades say whole. A word that is also a given name or a surname stands only in a phrase:
"Waterlow score", "Herbert Protocol", never Waterlow or Herbert alone.
"""

_HEALTH = """
    QDS TDS INR APTT LFTs TFTs FBCs ESR ALT AST GGT PSA HCG VBG ABGs CBG BGL CGM CSU
    MSSU HVS LVS CTPA MRCP ERCP OGD EUS DEXA DMSA MCUG BNP HLA MRN RUQ LUQ RLQ LLQ RIF LIF SOBOE
    ETOH NBM PMHx FHx SHx DHx HPC HxPC LARC IUS IUCD PCOS HRT STIs BBVs EBL LSCS ELSCS EMCS NVD CTGs
    PPROM APH IUT NNU LNU NBBS NBSS NBV MSW MSWs CMW CMWs MLU NIPT ROP CPAP PEEP GDM HCAs HCSW
    HCSWs ENP ENPs ECP ECPs ACPs NMP NMPs EMT EMTs RSCN RSCNs RNLD RNLDs RNMH RHV RCM RCN RCS RCGP
    RCPCH RCPsych RCEM RCOG GDC GPhC MBBS MBChB BMBS FRCPCH MRCPCH MRCGP MRCPsych FRCEM FRCP FRCS
    DCH DRCOG ALS BLS APLS EPLS ILS NLS PERRL PERLA PEARRL AVPU ACVPU NEWS2 RESTORE2 PEWS SSKIN TVN
    TVNs IDDSI NJT DSN DSNs PDSN PEFR LRTI LRTIs URTI URTIs VIW HSP ITP NSTEMI STEMI CABG PCI CCF LVF
    HTN CKD IBD IBS NAFLD MND LBD MCI AMTS MMSE 4AT 6CIT RCADS HoNOSCA CGAS GAD7 PHQ9 ARFID BDD
    CPTSD MDD ADOS WISC WPPSI WAIS MFQ SAVRY MHRT SOAD SOADs LPS CRHTs CCN CCNs PICU PICUs MBU SDEC CAU
    CDUs WIC UTC UCR OPEL DTOC DTOCs NPSA NRLS PSIRF PSII PSIIs STEIS LFPSE SIRIs HSIB FFT FTSU
    MHRA TOXBASE BNFc ePRF ePRFs EPMA EPR TEP DNACPRs GSF ADRT EOL EOLC SDH EDH ICH TBI ICP NOF
    NaCl KCl IVDU PWID CIWA COWS SADQ NDTMS AABR NHSP HCT IHP IHPs IHCP IHCPs
"""
_CARE = """
    KLOE KLOEs PAMMS LGA LGSCO FNC DST MARM VARM eMAR MCAs DoLs PPE COSHH LOLER PUWER IPC TTOs
    NVQ QCF SOVA CIR SWET BASW BAAF PAMS LBA SGSO NMO NMOs FMPO FMPOs FGMPO FGMPOs ICOs EPOs CAOs ADM
    ATM ATMs DTM IFT DDP ILR LLR BRP HRA NNSC RHNA SAAF AOB TBD OST OPI """
_WATCH = """
    NFCC FRS FRSs HFSC HFSCs SFSO FBU LFB IRMP CRMP JFIP FSIS JESIP NILO NILOs USAR CBRN HAZMAT RPE
    NPAS OCG OCGs DSU TSG MOSAVO CSEA CSAE CSAM VEMT PWITS SCPO SCPOs CBO CBOs PSPO PSPOs TDA ROTI
    CPIA RIPA SFR SFRs MG11 MG11s MG3 MG5 MG6 MG6C NDM GPMS POLIT DSIO CSI CSIs CSM RSO RSOs VPU PVPs
    MOPAC VPD VPDs ASBOs CAWNs PPOs SARCs ABEs """
_SCHOOL = """
    PTA PTAs HLTA HLTAs LSAs SMT PPG NQT NQTs KS1 KS2 KS3 KS4 KS5 GLD ESFA ILP ILPs IEPs PSHCE SRE MLD
    ASCL NEU NASUWT NAHT GCSEs NVQs SCITT PGCE SLTs MDSAs ESWO ESWOs EWOs """
LETTERS: frozenset[str] = frozenset(
    word for table in (_HEALTH, _CARE, _WATCH, _SCHOOL) for word in table.split()
)
"""Acronyms of posts, tests, forms and bodies, of three letters or more."""

EXACT: frozenset[str] = frozenset(("LeDeR", "MoCA", "RiO", "ViSOR", "BiPAP", "eGFR"))
"""Names of systems, tests and programmes by their spelling: Rio and Moca may be somebody."""

_MEDICINES = """
    apixaban rivaroxaban edoxaban dabigatran clopidogrel ticagrelor prasugrel dalteparin heparin
    codamol dydramol amoxiclav beneldopa careldopa trimoxazole co-codamol co-dydramol co-amoxiclav co-beneldopa co-careldopa co-trimoxazole 
    buprenorphine oxycodone hydromorphone alfentanil tapentadol nefopam meptazinol butec butrans
    lacosamide oxcarbazepine zonisamide perampanel brivaracetam rufinamide stiripentol vigabatrin
    ethosuximide clobazam phenobarbital phenobarbitone phenytoin eslicarbazepine
    bisoprolol atenolol metoprolol carvedilol nebivolol sotalol digoxin verapamil diltiazem
    amlodipine felodipine lercanidipine nifedipine ramipril lisinopril perindopril enalapril
    losartan candesartan valsartan irbesartan doxazosin spironolactone eplerenone furosemide
    frusemide bumetanide indapamide bendroflumethiazide simvastatin atorvastatin rosuvastatin
    pravastatin ezetimibe nicorandil isosorbide mononitrate bisacodyl docusate macrogol laxido
    esomeprazole pantoprazole famotidine mebeverine hyoscine buscopan cyclizine metoclopramide
    prochlorperazine ondansetron levomepromazine glycopyrronium betahistine cinnarizine
    gliclazide glimepiride sitagliptin linagliptin dapagliflozin empagliflozin canagliflozin
    semaglutide liraglutide dulaglutide exenatide pioglitazone ozempic mounjaro wegovy saxenda
    carbimazole liothyronine alendronate alendronic risedronate denosumab colecalciferol
    cholecalciferol ergocalciferol cyanocobalamin hydroxocobalamin ferric sumatriptan zolmitriptan
    rizatriptan pizotifen baclofen tizanidine dantrolene quinine allopurinol febuxostat colchicine
    methotrexate sulfasalazine azathioprine hydroxychloroquine mesalazine ciclosporin tacrolimus
    adalimumab infliximab etanercept etoricoxib celecoxib meloxicam indometacin mefenamic
    donepezil rivastigmine galantamine memantine ropinirole pramipexole rasagiline madopar sinemet
    paliperidone amisulpride sulpiride lurasidone cariprazine brexpiprazole zuclopenthixol
    flupentixol fluphenazine trifluoperazine clomipramine imipramine nortriptyline dosulepin
    vortioxetine agomelatine moclobemide buspirone hydroxyzine procyclidine orphenadrine
    trihexyphenidyl clonidine oxazepam clonazepam nitrazepam alprazolam bromazolam etizolam
    nalmefene vivitrol zubsolv prenoxad nyxoid champix varenicline bupropion
    amoxycillin ampicillin benzylpenicillin phenoxymethylpenicillin piperacillin tazobactam meropenem
    vancomycin teicoplanin ciprofloxacin levofloxacin lymecycline oxytetracycline clindamycin
    azithromycin fosfomycin pivmecillinam rifampicin isoniazid valaciclovir oseltamivir
    mebendazole ivermectin permethrin malathion clotrimazole miconazole ketoconazole terbinafine
    fusidic mupirocin hydrocortisone mometasone clobetasol betamethasone fluticasone budesonide
    salmeterol formoterol tiotropium ipratropium theophylline aminophylline fostair clenil
    fexofenadine chlorphenamine desloratadine levocetirizine oxybutynin solifenacin tolterodine
    mirabegron tamsulosin finasteride sildenafil tadalafil latanoprost bimatoprost timolol
    levonorgestrel desogestrel norethisterone medroxyprogesterone ulipristal etonogestrel
    misoprostol mifepristone carboprost ergometrine nifedipine labetalol methyldopa aspirin
    adcal calcichew accrete  fortisip fresubin cavilon proshield
    medihoney aquacel allevyn mepilex inadine atrauman flaminal kaltostat portacath
"""
_CLINICAL = """
    khat deinfibulation infibulation reinfibulation infibulated fundal epileptiform polymicrobial
    sloughy necrotic exudate exudating macerated unstageable 
    non-blanching blanchable non-blanchable excoriated tonic-clonic clonic myoclonic postictal
    post-ictal interictal atonic hemiparesis hemiplegia hemiplegic quadriplegia tetraplegia
    paraplegia diplegia dysphasia dysphasic aphasia aphasic dysarthria dysarthric dysphagia
    ataxia ataxic bradykinesia akathisia dystonia dyskinesia hypotonia hypertonia hyperreflexia
    clonus nystagmus photophobia papilloedema hyphema proptosis ptosis amblyopia strabismus
    otorrhoea rhinorrhoea epistaxis haemoptysis haematemesis melaena haematuria dysuria polyuria
    nocturia anuria oliguria hydronephrosis pyelonephritis cholecystitis cholelithiasis pancreatitis
    diverticulitis appendicectomy cholecystectomy hysterectomy oophorectomy salpingectomy
    episiotomy perineal multiparous primiparous nulliparous multigravida primigravida grandmultip
    cephalic breech oligohydramnios meconium vernix lochia involuted caput cephalohaematoma
    subgaleal subarachnoid extradural intracranial parietal occipital bregma lambdoid
    hyponatraemia hypernatraemia hypokalaemia hyperkalaemia hypocalcaemia hyperbilirubinaemia
    bacteraemia cellulitis abscess osteomyelitis lymphadenopathy lymphadenitis hepatomegaly
    splenomegaly hepatosplenomegaly hyperpyrexia hypothermic rhabdomyolysis cachexia cachectic
    kyphosis scoliosis kyphoscoliosis osteopenia osteogenesis osteoporosis osteoarthritis
    hypermobility hypermobile exomphalos gastroschisis intussusception pyloric stenosis
    hypoglycaemic hyperglycaemic normoglycaemic normotensive hypotensive hypertensive tachypnoeic
    tachycardic bradycardic eupnoeic normothermic euthymic dysthymic hypomanic perseverative
    catatonia catatonic echolalia echolalic alogia avolition anhedonic polysubstance
    enuresis encopresis soiling faecal thyrotoxicosis hypothyroidism hyperthyroidism
    safeguarded callout callouts homecare telecare crewmate crewmates outcomed gisted caseholder
    caseholders lates bkfst tchr qds tds egfr hcg bipap mbchb
"""
WORDS: frozenset[str] = frozenset((_MEDICINES + _CLINICAL).split())
"""Medicines and clinical words in small letters."""

_PHRASES = """
    clutter image rating | clutter rating | clutter scale | nearest relative | nearest relatives |
    named midwives | named social worker | honour based abuse | honour based violence |
    key line of enquiry | pressure ulcer | pressure ulcers | pressure area | pressure areas |
    pressure sore | pressure sores | pressure mattress | herbert protocol | philomena protocol |
    oliver mcgowan mandatory training | oliver mcgowan training | blood borne virus |
    blood borne viruses | liberty protection safeguards | deprivation of liberty |
    deprivation of liberty safeguards | tissue viability | tissue viability nurse |
    tissue viability nurses | competent authority | their own right | in their own right |
    red amber green | rag rating | rag rated | rag rated red | rag rated amber | rag rated green |
    waterlow score | waterlow scores | waterlow scale | waterlow assessment | waterlow risk |
    braden scale | braden score | norton scale | norton score | barthel index | barthel score |
    rockwood score | rockwood scale | rockwood frailty | clinical frailty score |
    clinical frailty scale | abbey pain scale | bristol stool chart | bristol stool scale |
    finnegan score | finnegan scores | finnegan scale | finnegan chart | beighton score |
    beighton scale | apgar score | apgar scores | glasgow coma scale | lester tool |
    osteogenesis imperfecta | ehlers danlos | ehlers danlos syndrome | menkes disease |
    menkes syndrome | colles fracture | caldicott guardian | caldicott guardians |
    caldicott principles | sara stedy | magill forceps | magills forceps | rio record |
    rio records | rio entry | rio notes | rio system | rio progress notes |
    falls team | falls clinic | falls prevention | falls risk | wound care | bed rails |
    bed rail assessment | end of life | end of life care | preferred place of care |
    preferred place of death | gold standards framework | just in case medication |
    syringe driver | best interests assessor | best interests assessment |
    best interests decision | relevant persons representative | independent mental capacity advocate |
    independent mental health advocate | independent domestic violence advocate |
    independent domestic violence adviser | independent sexual violence adviser |
    responsible clinician | approved clinician | approved mental health professional |
    approved mental health practitioner | second opinion appointed doctor |
    community treatment order | community mental health team | home treatment team |
    crisis resolution | early intervention in psychosis | mother and baby unit |
    long covid | elective care | drug safety update | patient safety alert |
    patient safety incident | serious incident framework | root cause analysis |
    freedom to speak up | freedom to speak up guardian | friends and family test |
    accessible information standard | reasonable adjustment | reasonable adjustments |
    annual health check | hospital passport | books beyond words | easy read |
    person centred care | person centred planning | positive behaviour support |
    well led | safe effective caring responsive | registered manager | nominated individual |
    fit and proper person | fit and proper persons | fundamental standards |
    self neglect policy | self neglect and hoarding | hoarding disorder | mate crime |
    safe and well visit | home fire safety check |
    home fire safety visit | home fire safety | fire risk assessment | blue watch | red watch |
    white watch | green watch | watch manager | station manager | group manager | crew manager |
    crew commander | watch commander | incident commander | fire brigades union |
    breathing apparatus | fire control | thermal imaging camera | positive pressure |
    smoke alarm | smoke alarms | national police air service | national referral mechanism |
    single competent authority | duty to notify | forced marriage unit |
    forced marriage protection order | forced marriage protection orders |
    fgm protection order | child abduction warning notice | child abduction |
    sexual harm prevention order | sexual risk order | sexual offences act | serious crime act |
    domestic abuse act | modern slavery act | care act | children and families act |
    misuse of drugs act | police and criminal evidence act | human rights act |
    health and social care act | data protection act | online safety act |
    voluntary attendance | released under investigation | appropriate adults |
    criminal injuries compensation | out of court disposal | community resolution |
    community protection notice | custody sergeant | custody officer | custody record |
    force control room | neighbourhood policing team | safer neighbourhood team |
    balance of probabilities | special guardianship order | interim care order |
    supervision order | placement order | emergency protection order | child arrangements order |
    threshold document | public law outline | family drug and alcohol court | royal colleges |
    child exploitation toolkit | no wrong door | non violent resistance | story massage |
    age assessment | merton compliant | home office interview | trauma informed |
    trauma informed practice | zero tolerance | individual healthcare plan | parent teacher association |
    special educational needs | special educational needs and disability |
    education health and care plan | education health and care | pupil progress |
    free school meal | designated teacher | head of school | head of house | year leader |
    personal education plan | emotional literacy | zones of regulation | blue zone |
    strengths based | drugs and alcohol | vitamin k | guthrie test | newborn blood spot |
    newborn hearing | newborn hearing screening | new baby review | six week check |
    abdo soft | abdo pain | abdo tender | abdo exam | waterlow chart | co codamol | co dydramol | co amoxiclav | co beneldopa | co careldopa | co trimoxazole |
    sayana press | evidence based | any other business | matters arising
"""
PHRASES: tuple[str, ...] = tuple(" ".join(p.split()) for p in _PHRASES.split("|"))
"""Said whole, and then nobody's name."""
