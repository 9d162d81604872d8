# ruff: noqa: E501 (tables)
"""What places and organisations are called: the words by which their names are known."""

SCHOOLS = (
    "Primary School", "Infant School", "Infants School", "Junior School", "Secondary School",
    "High School", "Grammar School", "Community School", "Nursery School", "Special School",
    "Church of England Primary School", "C of E Primary School", "C of E Primary", "C of E School", "C of E Academy", "CE Primary School",
    "RC Primary School", "Catholic Primary School", "Academy", "College", "Sixth Form", "School",
    "Pupil Referral Unit", "PRU", "Nursery", "Day Nursery", "Pre-School", "Preschool", "Playgroup",
    "Kindergarten", "Children's Centre", "Sure Start", "Family Centre", "University", "Madrasah",
    "Breakfast Club", "After School Club", "Youth Club",
)  # fmt: skip
HEALTH = (
    "Surgery", "Medical Centre", "Medical Practice", "Health Centre", "Group Practice", "Practice",
    "Hospital", "Infirmary", "Hospice", "Clinic", "Walk-in Centre", "Maternity Unit", "Birth Centre",
    "Pharmacy", "Chemist", "Dental Practice", "Ward", "NHS Trust", "NHS Foundation Trust",
    "Foundation Trust", "Trust", "Ambulance Service", "Clinical Commissioning Group",
)  # fmt: skip
JUSTICE = (
    "Magistrates' Court", "Magistrates Court", "Crown Court", "County Court", "Family Court",
    "Court", "Police Station", "Custody Suite", "Constabulary", "Police", "Prison", "Probation",
    "Young Offender Institution", "Approved Premises",
)  # fmt: skip
COUNCIL = (
    "County Council", "City Council", "Borough Council", "District Council", "Council",
    "Safeguarding Children Board", "Safeguarding Children Partnership", "Safeguarding Board",
    "Housing Association", "Homes", "Housing",
)  # fmt: skip
OTHER = (
    "Church", "Parish", "Mosque", "Temple", "Gurdwara", "Synagogue", "Chapel", "Refuge", "Hostel",
    "Care Home", "Nursing Home", "Children's Home", "Community Centre", "Leisure Centre", "Conference Centre", "Library",
    "Hotel", "Inn", "Pub", "Arms", "Supermarket", "Ltd", "Limited", "plc", "LLP", "Solicitors",
    "Taxis", "Cabs", "Bakery", "Youth Centre", "Youth Project", "Day Centre", "Resource Centre",
    "Drop-in Centre", "Contact Centre", "Women's Centre", "Sports Centre", "Islamic Centre",
    "Community Hub", "Family Hub", "Guest House", "Foodbank", "Food Bank", "Pantry", "Women's Aid",
    "Madrassa", "Madrasa", "Masjid", "Cathedral", "Tabernacle", "Fellowship", "Takeaway", "Restaurant",
    "Newsagents", "Gym", "Football Club", "Recreation Ground", "Shopping Centre", "Retail Park", "Foundation", "Project", "Estate", "Farm", "Caravan Park", "Park",
    "Station", "Garage", "Warehouse", "Factory", "Stores", "FC", "Rovers",
)  # fmt: skip

KINDS: tuple[str, ...] = SCHOOLS + HEALTH + JUSTICE + COUNCIL + OTHER

_MORE = """
    the of and for in on at a an local county city borough district general national new
    old north south east west northern southern eastern western central upper lower great
    primary secondary infant junior high church england community services service team unit
    centre children's childrens children adult adults social care health mental nhs safeguarding
    board partnership group department office authority education housing probation ambulance
    police gp practice surgery hospital school nursery trust constabulary council court prison
    young family street road first second
"""
GENERIC: frozenset[str] = frozenset(
    word.casefold().strip("'") for kind in KINDS for word in kind.replace("-", " ").split()
) | frozenset(_MORE.split())
"""Words of such a name that tell nothing by themselves: the rest is what identifies."""

STREETS: tuple[str, ...] = (
    "Road", "Rd", "Street", "St", "Avenue", "Ave", "Av", "Close", "Cl", "Lane", "Ln", "Drive", "Dr",
    "Crescent", "Cres", "Court", "Ct", "Gardens", "Gdns", "Grove", "Gr", "Place", "Pl", "Terrace",
    "Tce", "Way", "Walk", "Hill", "Rise", "Mews", "Square", "Sq", "Park", "Parade", "Row", "View",
    "Green", "Heights", "House", "Lodge", "Mansions", "Buildings", "Villas", "Towers", "Tower",
    "Point", "Wharf", "Quay", "Yard", "End", "Croft", "Meadow", "Meadows", "Fields", "Field",
    "Common", "Bank", "Gate", "Vale", "Wood", "Broadway", "High Street", "Circle", "Path", "Passage",
)  # fmt: skip
RARE_STREETS: tuple[str, ...] = (
    "Steps", "Ginnel", "Ginnell", "Snicket", "Jennel", "Jitty", "Twitten", "Twitchel", "Wynd", "Vennel", "Pend",
    "Close", "Loan", "Loke", "Chare", "Opeway", "Drang", "Drove", "Fold", "Garth", "Garths", "Market", "Mead", "Meads", "Mount",
    "Brow", "Brae", "Nook", "Cottage", "Cottages", "Ridge", "Bottom", "Side", "Hollow", "Dale", "Entry", "Alley",
    "Arcade", "Butts", "Shambles", "Strand", "Esplanade", "Promenade", "Causeway", "Approach", "Bridge",
    "Chase", "Copse", "Dene", "Dell", "Down", "Downs", "Embankment", "Glade", "Glebe", "Glen", "Hythe", "Links",
    "Maltings", "Orchard", "Oval", "Pightle", "Quadrant", "Reach", "Ring", "Spinney", "Spur", "Staithe", "Stile",
    "Warren", "Weir", "Paddock", "Paddocks", "Leys", "Lea", "Leas", "Ley", "Furlong", "Barton", "Wood", "Hard", "Loft",
    "Lofts", "Warehouse", "Mill", "Works", "Moorings", "Pontoon", "Marina", "Bungalows", "Barracks", "Almshouses", "Harbour",
)  # fmt: skip
"""Streets and houses by words that are other things more often: a number or an owner must stand before."""
STREET_SHORT: dict[str, str] = {
    "road": "rd", "street": "st", "avenue": "ave", "close": "cl", "lane": "ln", "drive": "dr",
    "crescent": "cres", "court": "ct", "gardens": "gdns", "grove": "gr", "place": "pl",
    "terrace": "tce", "square": "sq",
}  # fmt: skip
FLATS: tuple[str, ...] = (
    "Flat", "Apartment", "Apt", "Unit", "Room", "Plot", "Block", "Maisonette", "Bedsit", "Caravan",
)  # fmt: skip
