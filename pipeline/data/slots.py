"""The words around a person's name: what people do, what is done with them, where a name ends."""

_ACTS = """
    admitted agreed alleged answered appeared arrested arrived asked assaulted attended became began
    bit called came cried declined denied described did disclosed drank drove explained felt fled
    gave got had has held hit informed is kicked kissed lives lived looked moved needs phoned
    played presented punched rang ran refused remained replied reported returned said sat saw
    says screamed seen seemed shouted slapped slept smiled smokes spoke started stated stayed
    struck swore telephoned texted thinks threatened threw told took walked wanted wants was weighed
    went woke works sent wrote brought kept found heard made spent collected visited opened
    referred paid left
"""
ACTS: frozenset[str] = frozenset(_ACTS.split())
"""What stands after a person; none is a bare verb that "will" or "may" could go before."""

_NOTED = """
    dna arrested breastfeeding drinking tearful unwell rude there aware absent not seen well due
    upset drunk asleep crying settled unhappy says also still agrees aged in at drinking smoking
"""
NOTED: frozenset[str] = frozenset(_NOTED.split())
"""What follows a person at the beginning of a clause of notes without capitals."""

_ADDRESSED = """
    ring call text txt phone come pls plz please u didnt doesnt dont wont cant hasnt isnt wasnt
    wouldnt couldnt didn't doesn't won't can't hasn't isn't wasn't owes ask
"""
ADDRESSED: frozenset[str] = frozenset(_ADDRESSED.replace("'", "").split())
"""What follows a person who is asked for something, or whose verb is written as it is said."""

_LEADS = (
    "tc w via re for is near nr abt about to from mo fa mgm pgm worker hv sw gp gran nan dad mum"
)
LEADS: frozenset[str] = frozenset((*_LEADS.split(), "that", "says"))
"""What stands just before a person in such notes."""

_HANGS = "if when cos coz because that as while til until"
HANGS: frozenset[str] = frozenset(_HANGS.split())
_ASKS = "ask rings comes calls knows wont doesnt says wants"
ASKS: frozenset[str] = frozenset(_ASKS.split())
"""What stands before and after a person in a clause of such a note: "if dev ask"."""

_MEETS = "asked contacted met phoned rang saw seen telephoned texted told visited with"
MEETS: frozenset[str] = frozenset(_MEETS.split())
"""What stands just before a person."""

_ENDS = """
    about again alone also although and are as at aunt because before but by did for from had has
    if in is it late not now of on or present re recently said school since that then this to
    today together tomorrow uncle was were when where while who will would yesterday
"""
ENDS: frozenset[str] = frozenset(_ENDS.split())
"""What may stand after a name that ends there, and not after an adjective or a modal verb."""

_ERRANDS = """
    arrange ask attend bring call chase check circulate collect complete confirm contact copy draft
    email fax feed find follow forward get give invite liaise look meet obtain phone print provide
    raise ring scan see send share speak submit take talk telephone tell text update visit walk
    write
"""
ERRANDS: frozenset[str] = frozenset(_ERRANDS.split())
"""What somebody is to do: "Court to print it out"."""

_NO_NAME = """
    aged all am any anyone both each eight everybody everyone few five four he her here him his i
    it many most much neither nine no nobody none nothing one other others our she seven several
    six some somebody someone something such ten that the their them then there these they this
    those three two us we what which who whom you
"""
NO_NAME: frozenset[str] = frozenset(_NO_NAME.split())
"""Words that stand where a name stands, and name nobody."""

_TOLD = """
    told asked informed advised per phoned rang telephoned texted emailed contacted updated reminded
    notified warned invited thanked questioned interviewed persuaded collected introduced
"""
TOLD: frozenset[str] = frozenset(_TOLD.split())
"""Whoever follows, with a capital and no article, is a person or an agency."""

_BESIDE = "by with from met saw via than visited seen between named called re cc"
BESIDE: frozenset[str] = frozenset(_BESIDE.split())
"""Whoever follows may be one."""

_TO = """
    according addressed belongs call calls copied disclosed due email emailed explained gave given
    handed introduced known letter letters listened message messages passed presented referred
    related reported returned said sent shown speak speaking spoke spoken suggested talked talking
    text texts wrote
"""
TO: frozenset[str] = frozenset(_TO.split())
"""Before "to" and whoever follows."""

_SPEAKS = """
    admits admitted agreed agrees alleged answered apologised asked asks cried denied denies
    disclosed explained feels felt informed insisted laughed owes phoned rang refused refuses
    replied said says screamed shouted shrugged smiled spoke stated states swore telephoned texted
    thinks thought told tells wants wept whispered wishes worries
"""
SPEAKS: frozenset[str] = frozenset(_SPEAKS.split())
"""What only people and agencies do: even a common word with a capital is a name before it."""

_HOUSEHOLD = """
    family families household children siblings brothers sisters boys girls twins couple parents
    home house address baby child
"""
HOUSEHOLD: frozenset[str] = frozenset(_HOUSEHOLD.split())
"""After an article and a name: "the Church family"."""

_BEING = (
    "appeared became began did felt gave got had has held is needs remained seemed started was went"
)
BEING: frozenset[str] = frozenset(_BEING.split())
"""What things do as well as people."""
