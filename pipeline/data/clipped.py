# ruff: noqa: E501 (tables)
"""How clipped notes are written: shortened words, and the words beside which a person stands.

"seen by hv priya, told gran abt kez": no capital says who is a person, only the place does.
"""

_CLIPPED = """
    abt abv accom addr adm admin adv agcy agst alloc altho amb app appmt appts arr asap assmt assd
    asst attnd attd atts avail b/c bal bc bcos beh behav bet betw bf bfs biz bk bld btwn bro cas
    chg chk cld cmht comm comms conf conv conc concs coord cos couldnt cov cpn ctte cuz def dept
    dets dev diag didnt diff dir dis disch disc div dob doc dod doesnt dont dsch dur educ eg emerg
    emerg enq enqs est esp est etc eve exam exp ext fam fab fob foc fri frm fup fwd gen gd gf gfs
    gma gov govt gpa grp hadnt hasnt havent hist hld hosp hosps hse hsg hlth hsb hubby ie imm
    immed inc incl incs indep inf infs ing init inj inv invest inved isnt jnt jr kds lang lge lks
    ltr ltrs lvl mane maint mat med meds mgr mgrs mgt mha mid mgm mgf min mins misc mo mob mon
    morn msg msgs mtg mtgs mths mum's neg neigh nil nec norm ntg num obs occ occs oclock offcr opp
    org orgs orig pgf pgm para parnt perm pers pkg pls plz pol poss ppl pos prac preg prem prep
    prev prof prob probs proc prog proj prop props psych pt pts pub qtr qty quest rang rcvd rec
    recd recs reg regs rel rels rep reps req reqd resp resps ret retd rpt rpts rtn sch schl sec
    sep sect sep serv servs sev sgd shd sib sibs sig sis sitn sml soc sol sols spk spoke stat
    stmt std sub subj subs supp suppt surg susp sw sys tbc tc temp thb thru tks tkn tmrw tom tomoz
    tonite trans trf txt txts unalloc unk unkn uns upd updt ur vac vacs veh vis vol vv wasnt wd
    wd wk wkend wkly wkr wkrs wld wnt wont wouldnt wrk wrkr yday yest ymca yng yr yrs
    hrly dnad rec'd lb lbs oz tonight's wkly fortnightly bby boyf girlf nr
    dotm dotx docx docm doc pdf jpg jpeg png gif emf wmf tiff bmp svg xml html htm mailto textbox
    txbx personname placename placetype streetname givenname surname conf teamleader wingdings
    calibri arial cambria courier verdana tahoma helvetica shockwave ole adobe photoshop exif
    jfif icc srgb winspool hp laserjet konica minolta ricoh xerox kyocera epson msoffice mso
    smarttag smarttags placeholder hyperlink hyperlinks bookmark admin username userid guid
    benzos blnt cig cigs codeine coke crackhead dla dodgy eczma ganja hep hosp jsa ket meth methdn
    nappys nappies paeds parac pip preggers puffa roids scripts smackhead spag spliff spliffs tama
    tox uti vape vapes vaping weed xanax zopi fnp ewo tasers tazered nhs cse mappa okay ok yeah
"""
CLIPPED: frozenset[str] = frozenset(_CLIPPED.split()) - {"tom", "parnt", "mat"}
"""Shortened words of notes, in lower case: they name nobody."""

TO_PERSON: tuple[str, ...] = (
    "told", "asked", "informed", "advised", "rang", "phoned", "tel", "telephoned", "texted",
    "txtd", "emailed", "met", "saw", "spoke to", "spoke with", "spoke 2", "spk to", "spk with",
    "seen by", "seen with", "visited by", "brought by", "taken by", "collected by", "assessed by",
    "reviewed by", "examined by", "weighed by", "reported by", "called by", "bathed by",
    "tc to", "tc from", "t/c to", "t/c from", "tc w", "tc with", "call to", "call from",
    "calls from", "msg from", "message from", "text from", "email from", "email to", "letter from",
    "letter to", "d/w", "disc with", "discussed with", "meeting with", "mtg with", "contact with",
    "abt", "w/", "cc", "lives with", "living with", "stays with", "stayed with", "staying with",
    "left with", "home with", "accompanied by", "argument with", "fight with", "relationship with",
    "assaulted by", "hit by", "slapped by", "concerns re", "worried about", "worried abt", "bf",
    "gf", "ex", "boyf", "girlf", "baby", "bby", "sib", "sis", "bro", "hv", "shv", "sw", "ssw",
    "gran", "nan", "grandad", "uncle", "aunty", "auntie", "cousin", "mw", "cpn", "fsw", "iro",
    "called", "named", "says that", "mum", "dad", "mother", "father", "brother", "sister", "son",
    "daughter", "partner", "neighbour", "friend", "boyfriend", "girlfriend", "lodger", "mate",
)  # fmt: skip
"""What stands just before a person in a note."""

DOES: tuple[str, ...] = (
    "works", "worked", "says", "said", "told", "tells", "states", "stated", "reports", "reported", "asked", "asks",
    "rang", "rings", "phoned", "texted", "visited", "dna'd", "dnad", "attended", "came", "feels",
    "felt", "thinks", "thought", "wants", "wanted", "agrees", "agreed", "denies", "denied",
    "admits", "admitted", "disclosed", "refuses", "refused", "shouted", "cried", "hit", "slapped",
    "was seen", "not seen", "seen today", "seen at", "presented", "appeared", "appears", "looked",
    "looks", "has been", "had been", "is due", "wasn't", "isn't", "didn't", "won't",
    "wasnt", "isnt", "didnt", "wont", "hasnt", "hasn't", "doesnt", "doesn't", "cant", "can't", "moved",
    "moving", "left", "went", "threatened", "tearful", "upset", "arrested", "aware", "unhappy",
    "informed", "to ring", "to call", "to visit", "to attend", "in bed", "crying", "drunk",
)  # fmt: skip
"""What only a person does, in a note."""

LABELS: tuple[str, ...] = (
    "Fa", "Mo", "MGM", "MGF", "PGM", "PGF", "MGGM", "FOB", "Sib", "Sibs", "Sibling", "Siblings",
    "Child", "Children", "Subject", "Name", "Client", "Patient", "Pt", "Pupil", "Worker", "Author",
    "Mother", "Father", "Mum", "Dad", "Parent", "Parents", "Carer", "Partner", "Officer", "OIC",
    "Allocated", "Present", "Attendees", "Attended by", "Completed by", "Recorded by",
    "Written by", "Entered by", "Seen by", "Signed", "From", "To", "Cc", "Caller", "Referrer",
    "Informant", "In attendance", "Invited", "Strategy meeting", "Strategy discussion", "Core group", "Meeting", "Keyworker", "Key worker", "Manager", "Chair", "GP", "HV", "SW", "Apologies",
    "Victim", "Suspect", "Witness", "Perpetrator", "Offender", "Aggrieved", "Surname", "Forename",
    "Forenames", "First name", "Last name", "Full name", "Alias", "NOK", "Next of kin",
)  # fmt: skip
"""What stands before a colon and a name."""

_ORDINARY = """
    different new old same previous current next other another nearest first second usual private
    state special mainstream boarding local specialist emergency temporary safe full part time free
    which whose what no any some each both every own big small good bad busy nice nearby suitable
    appropriate available regular weekly daily morning afternoon evening weekend out hours walk
    early late main quiet long very too so not be being keep get getting stay really quite women's
    womens men's mens family mum mums dads gran nans foster day private outside inside about
    moment present home night nights shop warehouse factory pub restaurant takeaway supermarket
    garage office bank cafe hotel salon weekends days shifts cash hand minimum wage himself herself
    themselves agency council charity cleaning company business takeaways friend friends uncle
    brother parents them him her us me it all that this these those there here children people
"""
ORDINARY: frozenset[str] = frozenset(_ORDINARY.split())
"""Words before "school", "refuge" or "road", or after "works at", that name none of them."""

LOWER_KINDS: tuple[str, ...] = (
    "church", "mosque", "masjid", "temple", "gurdwara", "mandir", "synagogue", "chapel", "refuge",
    "hostel", "nursery", "day nursery", "pre-school", "preschool", "playgroup", "primary school",
    "primary", "infant school", "infants", "junior school", "juniors", "high school", "academy",
    "college", "school", "sch", "surgery", "medical centre", "health centre", "medical practice",
    "children's centre", "childrens centre", "hospital", "hosp", "hospice", "care home",
    "community centre", "estate", "b&b", "children's home",
)  # fmt: skip
"""What institutions are called in notes without capitals."""

LOWER_STREETS: tuple[str, ...] = (
    "road", "rd", "street", "avenue", "ave", "lane", "crescent", "cres", "terrace", "grove",
    "gardens", "close", "drive", "walk", "hill", "court", "mews", "way", "place",
)  # fmt: skip

SHORT_KIN = ("Fa", "Mo", "MGM", "MGF", "PGM", "PGF", "MGGM", "FOB")
"""Shortened relations, which may stand before a name without a colon."""

_ACTING = """
    ward warden page north south east west nurse porter butler sister father bailiff major sheriff
    judge marshal prince king queen abbey bank bay brook hall park wood field court clerk guard
    cook baker mason trade price rush rise star storm story will may mark bill
"""
ACTING_NOUNS: frozenset[str] = frozenset(_ACTING.split())
"""Names that are nouns or verbs a note may use of others: a capital must speak for them."""
