# ruff: noqa: E501 (tables)
"""What pubs, shops, firms and clubs are called, and the nouns beside which their names stand."""

TRADES: tuple[str, ...] = (
    "Boxing", "Gymnastics", "Judo", "Karate", "Taekwondo", "Martial Arts", "Rugby", "Athletic", "Wanderers",
    "Rangers", "Roofing", "Removals", "Scaffolding", "Plumbing", "Plastering", "Paving", "Landscaping",
    "Motors", "Autos", "Tyres", "Cars", "Couriers", "Haulage", "Logistics", "Recruitment", "Staffing",
    "Cleaning", "Cleaners", "Catering", "Builders", "Barbers", "Hairdressers", "Hair", "Nails", "Tanning",
    "Kebab", "Kebabs", "Pizza", "Kitchen", "Grill", "Diner", "Bistro", "Brasserie", "Cafe", "Café", "Tea Room",
    "Tea Rooms", "Coffee House", "Chicken", "Fish Bar", "Fryer", "Chippy", "Wok", "Noodle Bar", "Palace", "Balti",
    "Tandoori", "Butchers", "Bakers", "Launderette", "Laundrette", "Laundry", "Mart", "Mini Mart", "Minimart",
    "Corner Shop", "Convenience Store", "Off Licence", "Food and Wine", "News", "Booze",
    "Electrical", "Flooring", "Carpets", "Windows", "Upholstery", "Opticians", "Vets", "Funeral Directors",
    "Florist", "Florists", "Brewery", "Nightclub", "Snooker Club", "Social Club", "Working Men's Club", "Bingo",
    "Amusements", "Arcade", "Baby Bank", "Toy Library", "Poultry", "Meats", "Foods", "Packing", "Fisheries",
    "Stables", "Riding School", "Kennels", "Cattery", "Nurseries", "Childminding", "Homecare",
)  # fmt: skip
"""The last words of a firm's or a club's name, with a capital; in small letters they name none."""

VENUES: tuple[str, ...] = (
    "baby bank", "food bank", "foodbank", "clothes bank", "launderette", "laundrette", "pub", "bar", "club",
    "nightclub", "shop", "corner shop", "off licence", "cafe", "café", "takeaway", "restaurant", "chip shop",
    "gym", "hotel", "b&b", "guest house", "bakery", "salon", "barber's", "barbers", "garage", "firm", "company",
    "employer", "agency", "charity", "clinic", "drop in", "drop-in", "toddler group", "playgroup", "youth club",
    "support group", "drug service", "refuge", "hostel", "hospice", "nursery", "school", "college",
    "church", "mosque", "temple", "taxi firm", "taxi", "cab firm", "shelter", "community centre",
    "day centre", "children's centre", "family centre", "care home", "nursing home", "supermarket",
    "factory", "warehouse", "farm", "pharmacy", "chemist", "surgery", "bookmaker", "bookies", "casino",
)  # fmt: skip
"""After such a noun, in brackets or between commas, stands which one it is."""

HOUSES: tuple[str, ...] = (
    "House", "Cottage", "Cottages", "Lodge", "Barn", "Farm", "Farmhouse", "Hall", "Manor", "Forge", "Smithy",
    "Rectory", "Vicarage", "Manse", "Parsonage", "Mill", "Bungalow", "Villa", "Grange", "Granary", "Stables", "View", "Edge", "Croft", "Lea", "Nook", "Gables",
)  # fmt: skip
"""The last words of a house that has a name and no number."""

_PAPERS = """
    report reports review record records log logs notes chronology statement minutes extract agency
    imr submission summary letter transcript form referral file
"""
PAPERS: frozenset[str] = frozenset(_PAPERS.split())
"""What a heading in capitals calls the paper that it heads."""

_HEADING = """
    addendum agreed amended analysed analysis annex answers appendix attached author background brief
    chronology combined conclusion conclusions confidential contents context continued copy
    corrected current date dated details draft edition ends enclosed end ending episode episodes
    events evidence extract extracts factual final findings follow following full handwritten
    heading history hour hours incidents index interim introduction issued issues key last late
    learning lessons limits list long main marked method methodology morning narrative night notes
    number numbers official opening original outline overview page pages part parts period
    personal points practice previous print printed printout produced questions read received
    recommendations redacted reference restricted revised second section sections sensitive series
    sheet sheets short side sides significant signed single source sources stage stages strictly summary
    supplementary terms text themes third timeline times title topics typed unredacted unsigned
    update updated verbatim version volume weeks words work working written year years
"""
HEADING: frozenset[str] = frozenset(_HEADING.split())
"""What a heading says of its paper: it names no agency."""

CARE = (
    r"treated|discharge (?:letter|summary|papers)|admitted|admission|born|births?|delivered|delivery|scan(?:s|ned)?|a&e|ed|e\.d\.|wards?|x-?ray(?:s|ed)?"
    r"|operat(?:ion|ed)|transferred|discharged|midwi(?:fe|ves)|paediatricians?|consultant|maternity|neonatal"
    r"|sectioned|inpatient|outpatients?|stitches|stitched|triaged|ambulance|paramedics?"
)
"""What is done, or who works, in a hospital (a regular expression)."""

NO_HOSPITAL: frozenset[str] = frozenset(
    ("capital", "case", "centre", "chair", "chapel", "church", "city", "clinic", "court", "east", "evening",
     "first", "home", "house", "night", "north", "other", "panel", "same", "second", "south", "street", "third",
     "time", "ward", "wards", "west", "year", "village", "town", "unit", "last", "next", "north", "book", "page")
)  # fmt: skip
"""Words after "admitted to the" that, with a capital, still name no hospital."""

SIGNS: frozenset[str] = frozenset(
    ("anchor", "chequers", "crown", "dolphin", "falcon", "feathers", "fleece", "greyhound", "hart", "lion", "mitre",
     "plough", "swan", "unicorn", "wheatsheaf", "woolpack")
)  # fmt: skip
"""What hangs over pubs: "in the plough all day" is no farm work."""

COMPASS = (
    "High", "Low", "Upper", "Lower", "Nether", "Far", "Great", "Little", "North", "South", "East", "West",
)  # fmt: skip
"""Words before the name of a village that tell it from its neighbour."""

NO_VILLAGE: frozenset[str] = frozenset(
    ("area", "bank", "coast", "court", "division", "locality", "mood", "region", "risk", "school", "side", "street",
     "team", "term", "wing", "year", "road")
)  # fmt: skip
"""Words that stand after one of COMPASS and make no village of it."""
