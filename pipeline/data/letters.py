"""The words around a letter that stands for a person, and around one that does not."""

_STRONG = """
    told tell tells telling asked ask asks informed advised rang ring phoned texted emailed met
    visited thanked warned reminded interviewed collected saw seeing hugged kissed hit punched
    kicked slapped pushed grabbed gave give giving took taking with w brought named called by from
    thanks thank love dear hi hello cheers both persuaded introduced believes believed blames
    blamed misses hates initialled signed between drew
"""
STRONG: frozenset[str] = frozenset(_STRONG.split())
"""Just before a letter they lead to a person."""

_WEAK = "to for of about abt re seen than like had is was are because until without against on"
WEAK: frozenset[str] = frozenset(_WEAK.split())
"""Just before a letter they may lead to one, if the case knows somebody of that letter."""

_JOINS = """
    and but that when while if as because so says said think thinks thought know knows knew after
    before until where why how whether then since although though whenever unless reckons saying
    once who
"""
CONJUNCTIONS: frozenset[str] = frozenset(_JOINS.split())
"""After them a clause may begin with its subject."""

_VERBS = """
    is was were has had will would can could did does won't wasn't isn't hasn't hadn't didn't
    doesn't don't can't couldn't wouldn't shouldn't wont wasnt isnt hasnt hadnt didnt doesnt
    couldnt wouldnt never also still then just should must may might used grew knew ran runs
    sits stands stood lay lies slept sleeps drove drives comes came goes keeps kept hates loves
    likes knows calls called makes made gets gives takes puts put hung hurt hurts threw shut cut
    cries shouts laughs laughed hits lets let broke chose drank drinks ate eats fell falls feeds
    hid stole bought sold swears rings texts messages visits lent owes shows showed shrugs
    smiles speaks thinks tries tried turned turns uses walks works writes describes explains
    reports remembers seems looks stays wakes accepts believes confirms confirmed queried
    queries recalled joined joins attends
"""
_DEEDS = """
    answers laughed laughs smiled smiles wanted wants worried
    sleeps slept sits stood stands drives drove comes came goes went knows knew hates loves likes
    thinks eats ate drinks drank stole swears lent owes visits texts writes wrote works walks rings
    wakes stays lives tries tried queried queries confirmed confirms agreed agrees thanked
"""
DEEDS: frozenset[str] = frozenset(_DEEDS.split())
"""What no thing does, nor a left or right side."""
_STATES = """
    tearful upset drunk asleep awake eligible present absent unwell supportive aware distressed
    settled unsettled unable unhappy happy keen due angry calm quiet well home late not missing
    crying drinking smoking shouting unsure anxious agitated intoxicated sober safe alone back
    dysregulated emotional frightened scared withdrawn chatty abstinent cross smiling laughing
    worried hungry tired exhausted poorly sick content cheerful pleasant rude abusive aggressive
    compliant engaged disengaged relaxed confused drowsy alert awaiting refusing declining
"""
VERBS: frozenset[str] = frozenset(_VERBS.split())
"""What stands after a person, and may after a thing; `slots.ACTS` and `SPEAKS` besides."""
STATES: frozenset[str] = frozenset(_STATES.split())
"""What a note says of a person without a verb: "W tearful"."""
SITES: frozenset[str] = frozenset(("on", "at", "in", "out", "up", "with", "and", "to"))
"""What follows a person at the head of a sentence of a note: "T on the phone", "G to ring"."""

TO = (
    "spoke", "spoken", "speak", "speaking", "talked", "talking", "talk", "spk", "visit", "call",
    "text", "email", "letter", "letters", "message", "note", "listened", "lied", "apologised",
    "said", "wrote", "introduced", "hv", "tc", "gave", "passed", "sent", "left", "love", "messages",
    "rude",
)  # fmt: skip
"""Before "to" and a letter they lead to a person, some before "from" and "for" too."""

_AFTER = """
    a an the his her him their my me i some any to not how if off back being re being at in on for
    with w about and but as when who that is was has had said again today tonight tomorrow
    yesterday home now who's what why where while because this since before after until up down
    out into from by or so alone together too via per twice once also
"""
AFTER: frozenset[str] = frozenset(_AFTER.split())
"""What may stand after a letter that somebody's word or deed leads to: "gave J a lift"."""

_A_VERBS = """
    said says told asked asks rang phoned was is has went came did didn't wasn't hasn't isn't won't
    will would cried shouted laughed wanted wants smiled answered
"""
A_VERBS: frozenset[str] = frozenset(_A_VERBS.split())
"""Before these, "A" is no article."""

PAIRS: frozenset[str] = frozenset(
    ("AE", "DV", "BB", "QA", "YN", "RR", "PL", "MS", "TC", "LR", "RL", "HR", "RD", "PQ", "OE",
     "XY", "AB", "BC", "CD", "AC", "SS", "PP", "UE", "TQ", "MF", "FM", "WH", "NP", "CO", "BC")
)  # fmt: skip
"""Letters with "and" or "&" between them that are a thing: "D & V", "A and B"."""

_LABELS = """
    adult annex appendix area band bay blank block blood box branch brother category cat chapter
    child class clause code column company cover cycle death deck dial door draft family female
    figure film flat floor form friend gate grade group hep hepatitis house influenza key lane
    level line list lot male man module mother national note number operation option page panel
    part party patient person plan plate platform plot point priority professional protein quad
    question rating reception road room route row schedule school section series set sex sheet
    sibling sister size staph step strand strep stage subject table task team tier total
    track type unit variant version victim vit vitamin ward wing witness woman worker year zone
    exhibit letter grading graded status score result triple special agency parent case outcome
    factor agent supplement domain standard criteria criterion theme recommendation
    action finding item lesson objective
"""
CALLED = (
    "street name", "nickname", "nicknamed", "goes by", "saved as", "known as", "signs as",
    "answers to", "the girl", "the boy", "the male", "someone called", "somebody called",
)  # fmt: skip
"""What is said just before the letter by which somebody goes."""

LABELS: frozenset[str] = frozenset(_LABELS.split())
"""What goes by letters: "Appendix A", "Child Q"; a letter after them names nobody."""

KIN_LEADS = (
    "uncle", "aunt", "auntie", "aunty", "nan", "nana", "cousin", "boyfriend", "girlfriend", "bf",
    "gf", "brother", "sister", "friend", "friends", "partner", "husband", "wife", "son", "daughter",
    "ex", "mate", "neighbour", "lodger", "big", "lil", "little", "brothers", "sisters", "sons",
    "Friends", "Brothers", "Sisters", "Cousins",
)  # fmt: skip
"""In small letters before a letter: "her friend E"; "Friend E" is a review's own name."""

CLOSINGS = (
    "regards", "kind regards", "best wishes", "many thanks", "thanks", "thank you", "cheers",
    "love", "sorry", "best", "yours", "yours sincerely", "sincerely", "take care", "speak soon",
    "see you", "warm regards", "warmly", "ta", "thx", "with warm regards", "all the best", "tnx",
    "with love", "lots of love", "from", "signed", "noted", "wishes", "xx", "agreed", "bye", "read",
)  # fmt: skip
"""What stands at the end of a message, before who wrote it."""
