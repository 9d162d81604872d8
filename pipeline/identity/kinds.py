"""What sort of place or organisation a name speaks of, from its own words."""

from __future__ import annotations

import re

from pipeline.data.institutions import STREETS
from pipeline.identity.homes import SPELT_OUT
from pipeline.identity.names import plain_form
from pipeline.model import FindingKind

#: How firms are called: "Bexhall & Sons", "Hartley Roofing".
FIRM = (
    r"\w\s+(?:(?:&|and)\s+(?:sons?|daughters?|partners|associates|co|brothers|bros)|roofing|"
    r"plumbing|flooring|ceilings|scaffolding|joinery|plastering|electrical|clearances?|removals|"
    r"haulage|textiles|motors|taxis|upholstery|catering|builders|contractors|solicitors)\Z"
)
#: The first whose words stand in the name gives the pseudonym's label.
LABELS: tuple[tuple[str, str], ...] = (
    ("Children's Centre", r"children'?s centre|sure start|family centre"),
    ("Nursery", r"nursery|pre-?school|playgroup|kindergarten|day care|childcare"),
    ("School", r"school|academy|college|sixth form|pupil referral unit|madrasah|primary|high sch"),
    ("GP Practice", r"surgery|medical (?:centre|practice)|health centre|group practice|practice"),
    ("Hospital", r"hospital|infirmary|maternity unit|birth centre|hospice"),
    ("Clinic", r"clinic|walk-in centre"),
    ("NHS Trust", r"(?:nhs|foundation) .*trust|nhs trust|ambulance service"),
    ("Court", r"(?:crown|magistrates'?|county|family|high|youth|coroner'?s?|combined) court"),
    ("Prison", r"prison|hmp\b|young offender"),
    ("Police Station", r"police station"),
    ("Police Force", r"constabulary|police"),
    ("Council", r"council"),
    ("Housing Association", r"housing|homes"),
    ("Place of Worship", r"church|mosque|temple|gurdwara|synagogue|chapel|parish|masjid"),
    ("Refuge", r"refuge|hostel"),
    ("Care Home", r"care home|nursing home|children'?s home"),
    ("Newspaper", r"\b(?:gazette|herald|echo|chronicle|courier|argus|evening post|newspaper)\b"),
    ("Pub", r"\b(?:arms|inn|tavern|public house|pub)\b"),
    ("Ward", r"\bward\b"),
    ("Estate", r"\bestate\b"),
    ("Employer", r"\b(?:ltd|limited|plc|llp|bakery|factory|warehouse|stores|supermarket)\b"),
    ("Employer", FIRM),
)
PLACES: tuple[tuple[str, str], ...] = (
    ("Town", r"town"),
    ("City", r"city"),
    ("Village", r"village"),
    ("County", r"shire\b|county"),
    ("Park", r"\bpark\b|recreation ground"),
    ("Estate", r"\bestate\b"),
)
_CIVIC = re.compile("|".join(rf"(?:{words})" for label, words in LABELS if label != "Court"), re.I)
#: Not "church", "temple" or "court", which are surnames too.
_SURELY_CIVIC = re.compile(
    r"\w\s+(?:.*\s)?(?:school|hospital|surgery|clinic|(?:nhs|foundation)\s+trust|council|academy|"
    r"constabulary|nursery|infirmary|(?:medical|health|children['’]?s|community)\s+centre|ltd|limited)\b"
    r"|[\w’']\s+(?:primary|infants|juniors)\Z"
    rf"|{FIRM}",
    re.IGNORECASE,
)
_STREET = "|".join(sorted((*STREETS, "Cottages", "Cottage"), key=lambda word: (-len(word), word)))
_ADDRESS = re.compile(rf"\b\d+[A-Za-z]?,?\s+(?:[\w'’-]+\s+){{1,3}}(?:{_STREET})\b")
_STREET_ONLY = re.compile(r"[\w'’-]+\s+(?:Road|Street|Avenue|Lane|Crescent|Gardens|Terrace|Rd)\Z")


def kind_of_form(form: str, kind: FindingKind) -> FindingKind:
    """A model's type is a guess; "St Mary's Primary School" and "14 Mill Lane" are not."""
    if kind not in ("person", "place", "organisation", "unknown"):
        return kind
    name = plain_form(form)
    if _ADDRESS.search(name) or _STREET_ONLY.search(name):
        return "address"
    if kind in ("person", "unknown"):
        return "organisation" if _SURELY_CIVIC.search(name) else kind
    return "organisation" if " " in name and _CIVIC.search(name) else kind


def organisation_label(name: str, role: str = "") -> str:
    """By the register's role, in its own words if no other are known ("Care Provider")."""
    return _label(LABELS, role) or own_words(role) or _label(LABELS, name) or "Organisation"


def place_label(name: str, role: str = "") -> str:
    return _label(PLACES, role) or own_words(role) or _label(PLACES, name) or "Place"


_VAGUE = ("place", "organisation", "organization", "agency", "other", "person", "professional")


def own_words(role: str) -> str:
    """ "younger child" -> "Younger Child": what an author calls somebody, if it is a few words."""
    words = role.split()
    plain = len(words) <= 4 and all(re.fullmatch(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", w) for w in words)
    if not plain or role.casefold().strip() in _VAGUE:
        return ""
    small = ("of", "the", "and", "for", "to", "in")
    return " ".join(word if word in small else word[0].upper() + word[1:] for word in words)


#: What is often called by its town: "Wexley" alone is the town and not the "Wexley Gazette".
_OF_A_TOWN = (
    "Newspaper", "Police Station", "Police Force", "Court", "Council", "NHS Trust", "Hospital",
    "Employer", "Housing Association", "Place of Worship", "Prison",
)  # fmt: skip
_SAYS_NOTHING = frozenset(
    ("the", "of", "and", "nhs", "foundation", "trust", "school", "hospital", "headquarters", "hq",
     "service", "services", "department", "police", "constabulary", "force", "ltd", "limited",
     "plc")
)  # fmt: skip


def called_by_first_word(name: str, *, as_a_body: bool = False) -> bool:
    """Whether its first word may stand for it: "Kestrel" for the Kestrel Academy.

    as_a_body: the word is read as a body's, and no town's: then "Keystone" is Keystone Homes too.
    """
    label = organisation_label(name)
    return label not in _OF_A_TOWN or (as_a_body and label in ("Housing Association", "Employer"))


def same_body(one: str, other: str) -> bool:
    """ "Wexley Police Headquarters", "Wexley Constabulary": one label, the same telling words."""
    mine, theirs = (frozenset(name.split()) - _SAYS_NOTHING for name in (one, other))
    return bool(mine) and mine == theirs and organisation_label(one) == organisation_label(other)


def _label(table: tuple[tuple[str, str], ...], text: str) -> str:
    plain = text.replace("’", "'").casefold()
    return next((label for label, words in table if re.search(words, plain)), "")


_POSTCODE = re.compile(r"\b[a-z]{1,2}\d[\da-z]? ?\d[a-z]{2}\b")


def address_key(key: str) -> str:
    """House number and street of a normalised address: "14 mill lane wisbech" -> "14 mill lane"."""
    key = _POSTCODE.sub("", key).strip()
    street = re.search(rf"\d+[a-z]? (?:\w+ ){{1,3}}?(?:{_STREET.casefold()})\b", key)
    return " ".join(SPELT_OUT.get(word, word) for word in (street[0] if street else key).split())


_HOUSE = re.compile(r"(?:(?:number|no|house)\.?\s*)?(?P<number>\d+[a-z]?)", re.IGNORECASE)


def house_number(form: str) -> str:
    """ "number 27" -> "27"; "" for whatever says more, or is none."""
    match = _HOUSE.fullmatch(form.strip(" ,"))
    return match["number"].casefold() if match else ""
