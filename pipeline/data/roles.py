"""Roles and titles of the field: how they are written, what they are called, what they tell.

A table, with the two patterns that read it. group: "family" and "community" people are known by
their tie to the subject, "professional" ones by their post. relative: the word says whose mother
somebody is only together with a name that is not ours to know ("her mother Anne"), so that it
never names a found person. Abbreviations are written in capitals and matched as such.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Gender = Literal["f", "m", ""]
Group = Literal["family", "community", "professional"]


@dataclass(frozen=True, slots=True)
class Role:
    label: str
    group: Group
    words: tuple[str, ...]
    gender: Gender = ""
    relative: bool = False


def _family(label: str, words: str, gender: Gender = "", relative: bool = False) -> Role:
    return Role(label, "family", _words(label, words), gender, relative)


def _post(label: str, words: str = "") -> Role:
    return Role(label, "professional", _words(label, words))


def _words(label: str, words: str) -> tuple[str, ...]:
    return (label.lower(), *(word for word in words.split("|") if word))


ROLES: tuple[Role, ...] = (
    _family("Mother", "mum|mam|mummy|mom|birth mother|MO", "f", relative=True),
    _family("Father", "dad|daddy|birth father|FA", "m", relative=True),
    _family("Parent", "", relative=True),
    _family("Maternal Grandmother", "MGM|maternal gran|maternal nan|mother's mother|"
            "mum's mother|mum's mum", "f"),
    _family("Maternal Grandfather", "MGF|maternal grandad|mother's father|mum's father|"
            "mum's dad", "m"),
    _family("Paternal Grandmother", "PGM|paternal gran|paternal nan|father's mother|"
            "dad's mother|dad's mum", "f"),
    _family("Paternal Grandfather", "PGF|paternal grandad|father's father|dad's father|"
            "dad's dad", "m"),
    _family("Great-Grandmother", "great grandmother|great-gran|great gran", "f"),
    _family("Great-Grandfather", "great grandfather", "m"),
    _family("Grandmother", "gran|granny|nan|nana|nanna|grandma|babcia", "f"),
    _family("Grandfather", "grandad|granddad|grandpa|dziadek", "m"),
    _family("Maternal Aunt", "mother's sister|mum's sister", "f"),
    _family("Paternal Aunt", "father's sister|dad's sister", "f"),
    _family("Maternal Uncle", "mother's brother|mum's brother", "m"),
    _family("Paternal Uncle", "father's brother|dad's brother", "m"),
    _family("Aunt", "auntie|aunty", "f"),
    _family("Uncle", "", "m"),
    _family("Cousin", ""),
    _family("Nephew", "", "m"),
    _family("Niece", "", "f"),
    _family("Grandson", "", "m"),
    _family("Granddaughter", "", "f"),
    _family("Half-Sibling", "half sibling|half-brother|half-sister|half brother|half sister"),
    _family("Sibling", "brother|sister|older brother|older sister|younger brother|younger sister|"
            "elder brother|elder sister|twin|twin brother|twin sister", relative=True),
    _family("Stepfather", "step-father|step father|stepdad", "m"),
    _family("Stepmother", "step-mother|step mother|stepmum", "f"),
    _family("Father's Partner", ""),
    _family("Mother's Partner", ""),
    _family("Mother's Boyfriend", "", "m"),
    _family("Partner", "ex-partner|ex partner|former partner|new partner", relative=True),
    _family("Boyfriend", "ex-boyfriend|new boyfriend", "m", relative=True),
    _family("Girlfriend", "ex-girlfriend|new girlfriend", "f", relative=True),
    _family("Husband", "ex-husband", "m", relative=True),
    _family("Wife", "ex-wife", "f", relative=True),
    _family("Daughter", "eldest daughter|youngest daughter", "f", relative=True),
    _family("Son", "eldest son|youngest son", "m", relative=True),
    _family("Baby", "newborn|infant", relative=True),
    _family("Child", "", relative=True),
    Role("Neighbour", "community", ("neighbour", "next-door neighbour", "next door neighbour")),
    Role("Family Friend", "community", ("family friend", "friend of the family")),
    Role("Friend", "community", ("friend", "best friend", "school friend")),
    Role("Lodger", "community", ("lodger",)),
    Role("Tenant", "community", ("tenant",)),
    Role("Landlord", "community", ("landlord", "landlady")),
    Role("Childminder", "community", ("childminder", "child minder", "babysitter")),
    Role("Faith Leader", "community", ("vicar", "imam", "priest", "parish priest", "pastor",
                                        "rabbi", "granthi", "minister of religion")),
    _post("Health Visitor", "HV|health visiting|family health visitor"),
    _post("Community Nursery Nurse", "CNN"),
    _post("Nursery Nurse", "nursery worker|nursery key worker|NN"),
    _post("Midwife", "MW|community midwife|hospital midwife|CMW"),
    _post("Family Nurse", "family nurse partnership nurse|FN"),
    _post("School Nurse"),
    _post("Practice Nurse", "PN"),
    _post("District Nurse", "community nurse"),
    _post("Specialist Nurse", "safeguarding nurse|named nurse|nurse specialist"),
    _post("Nurse", "staff nurse|student nurse|ward sister|charge nurse|RN|SN|Sister"),
    _post("GP", "general practitioner|family doctor|locum GP"),
    _post("Paediatrician", "community paediatrician|named doctor|consultant paediatrician"),
    _post("Psychiatrist", "consultant psychiatrist"),
    _post("Pathologist", "forensic pathologist"),
    _post("Radiologist", ""),
    _post("Psychologist", "clinical psychologist|educational psychologist"),
    _post("Consultant", ""),
    _post("Doctor", "registrar|SHO|junior doctor|house officer|paediatric registrar|"
          "surgical registrar|medical registrar|specialist registrar|specialty registrar|"
          "registrar in paediatrics"),
    _post("Paramedic", "ambulance technician"),
    _post("Therapist", "counsellor|speech therapist|physiotherapist|occupational therapist"),
    _post("Mental Health Worker", "mental health nurse|CPN|community psychiatric nurse"),
    _post("Drug and Alcohol Worker", "drug worker|alcohol worker|substance misuse worker"),
    _post("Social Worker", "SW|duty social worker|allocated social worker|senior social worker|"
          "student social worker|out of hours social worker"),
    _post("Social Work Manager", "team manager|TM|assistant team manager|ATM"),
    _post("Practice Manager"),
    _post("Family Support Worker", "FSW|support worker|family worker|outreach worker|"
          "children's centre worker"),
    _post("Independent Reviewing Officer", "IRO|conference chair|child protection chair"),
    _post("Foster Carer", "foster mother|foster father"),
    _post("Youth Worker", ""),
    _post("Domestic Abuse Worker", "IDVA|domestic violence adviser"),
    _post("Police Officer", "PC|WPC|PS|DC|DS|DI|DCI|Sgt|Sergeant|police constable|constable|"
          "detective constable|detective sergeant|detective inspector|inspector|Insp|"
          "police sergeant|officer in the case|OIC|PCSO|TDC|DSU|Det Supt|superintendent|"
          "special constable|detective chief inspector|chief inspector|"
          "detective superintendent|chief superintendent"),
    _post("Probation Officer", "offender manager|OM|COM|POM|SPO|community offender manager|"
          "prison offender manager|senior probation officer"),
    _post("Pharmacist"),
    _post("Inspector", "CQC inspector|CQC Inspector|care inspector|Ofsted inspector|"
          "schools inspector"),
    _post("Sonographer"),
    _post("Healthcare Assistant", "HCA|health care assistant"),
    _post("Advocate", "IMCA"),
    _post("Detention Officer", "custody officer|custody sergeant"),
    _post("Solicitor", "barrister"),
    _post("Judge", "district judge|recorder|HHJ|DJ"),
    _post("Coroner's Officer", "coroner officer"),
    _post("Coroner", "assistant coroner"),
    Role("Chair", "professional", ("Chair", "independent chair", "panel chair", "review chair")),
    _post("Guardian", "CAFCASS officer|children's guardian"),
    _post("Head Teacher", "headteacher|head|executive head|head of school|acting head"),
    _post("Deputy Head Teacher", "deputy head|assistant head|deputy headteacher"),
    _post("Head of Year", "year head|head of key stage"),
    _post("Tutor", "form tutor|personal tutor"),
    _post("Class Teacher", "form teacher|reception teacher|year teacher"),
    _post("Teaching Assistant", "TA|HLTA|learning support assistant"),
    _post("Teacher", "supply teacher"),
    _post("Designated Safeguarding Lead", "DSL|designated teacher|safeguarding lead"),
    _post("Special Needs Coordinator", "SENCO|SENCo"),
    _post("School Secretary", "school office manager|education welfare officer|EWO"),
    _post("Housing Officer", "housing support officer|housing worker|tenancy officer|"
          "neighbourhood officer|neighbourhood housing officer|income officer"),
    _post("Interpreter", ""),
    _post("Receptionist", ""),
    _post("Administrator", "admin officer|business support"),
    _post("Manager", "service manager|head of service|operations manager|duty manager"),
    _post("Key Worker", "keyworker|key person"),
    _post("Professional", "worker|practitioner|officer|clinician"),
)  # fmt: skip

CIVIL_TITLES: dict[str, Gender] = {
    "mr": "m", "mister": "m", "master": "m", "sir": "m", "mrs": "f", "ms": "f", "miss": "f",
    "madam": "f", "lady": "f", "mx": "", "lord": "m", "dame": "f", "mme": "f", "pan": "m",
    "pani": "f",
}  # fmt: skip
ROLE_TITLES: dict[str, str] = {
    "dr": "Doctor", "doctor": "Doctor", "prof": "Doctor", "professor": "Doctor",
    "nurse": "Nurse", "midwife": "Midwife", "rev": "Faith Leader", "revd": "Faith Leader",
    "reverend": "Faith Leader", "fr": "Faith Leader", "pastor": "Faith Leader",
    "imam": "Faith Leader", "rabbi": "Faith Leader", "canon": "Faith Leader",
    "sr": "Nurse", "matron": "Nurse",
    "judge": "Judge", "cllr": "Professional",
}  # fmt: skip
KIN_TITLES: tuple[str, ...] = (
    "baby", "uncle", "aunt", "auntie", "aunty", "gran", "granny", "nan", "nana", "nanna",
    "grandma", "grandad", "granddad", "grandpa", "cousin", "babcia", "dziadek", "mama",
)  # fmt: skip

_BY_WORD: dict[str, Role] = {word.lower(): role for role in reversed(ROLES) for word in role.words}
_BY_LABEL: dict[str, Role] = {role.label: role for role in ROLES}


def role_of(words: str) -> Role | None:
    """The role that these words name ("HV", "maternal gran"), or None.

    "Sister" with a capital is a ward's, "sister" a family's.
    """
    return (
        _BY_LABEL["Nurse"]
        if words == "Sister"
        else _BY_WORD.get(" ".join(words.lower().replace("’", "'").split()))
    )


_HERS = ("mother", "mum", "sister", "daughter", "aunt", "wife", "girlfriend", "niece", "nan")
_HIS = ("father", "dad", "brother", "son", "uncle", "husband", "boyfriend", "nephew", "stepdad")


def gender_of(words: str) -> Gender:
    """What the words for a role tell of who has it: "his sister", though a Sibling may be he."""
    role, last = role_of(words), re.split(r"[\s-]", words.lower())[-1]
    told: Gender = role.gender if role else ""
    return told or ("f" if last in _HERS else "m" if last in _HIS else "")


#: Posts that a general word may be said of: "Dr Patel" is the GP or the paediatrician, and nobody
#: else who is known to have another post.
BROADER: dict[str, tuple[str, ...]] = {
    "Doctor": ("GP", "Paediatrician", "Psychiatrist", "Pathologist", "Radiologist", "Psychologist",
               "Consultant", "Coroner"),
    "Consultant": ("Paediatrician", "Psychiatrist", "Pathologist", "Radiologist"),
    "Nurse": ("Health Visitor", "Community Nursery Nurse", "Midwife", "Family Nurse",
              "School Nurse", "Practice Nurse", "District Nurse", "Specialist Nurse",
              "Mental Health Worker"),
    "Teacher": ("Class Teacher", "Head Teacher", "Deputy Head Teacher", "Head of Year", "Tutor",
                "Special Needs Coordinator", "Designated Safeguarding Lead"),
    "Manager": ("Social Work Manager", "Practice Manager"),
    # a school's lead has a post besides
    "Designated Safeguarding Lead": ("Head Teacher", "Deputy Head Teacher", "Class Teacher",
                                     "Head of Year", "Special Needs Coordinator", "Manager"),
    "Detention Officer": ("Police Officer",),  # a custody sergeant is one
}  # fmt: skip


def fits_role(said: Role | None, theirs: Role | None) -> bool:
    """Whether somebody of one post may be called by the word for another: a GP "doctor"."""
    if said is None or theirs is None:
        return False
    one, other = said.label, theirs.label
    broader = other in BROADER.get(one, ()) or one in BROADER.get(other, ())
    return same_role(said, theirs) or broader


def same_role(one: Role | None, other: Role | None) -> bool:
    """Whether one says no other than the other: a grandmother, the maternal grandmother."""
    if one is None or other is None:
        return False
    short, long = sorted((one.label, other.label), key=len)
    return short == long or (one.group == other.group and long.endswith(f" {short}"))


def role_called(label: str) -> Role | None:
    return _BY_LABEL.get(label)


def _alternatives() -> str:
    words = sorted({w for role in ROLES for w in role.words}, key=lambda w: (-len(w), w))
    return "|".join(_pattern(word) for word in words)


def _pattern(word: str) -> str:
    """Abbreviations as they stand; words in any case, with any white space between them."""
    spaced = r"\s+".join(re.escape(part).replace("'", "['’]") for part in word.split())
    return spaced if word.upper() == word or word[:1].isupper() else f"(?i:{spaced})"


ROLE_WORDS = _alternatives()
#: "PCs Dunne and Lowe", "Drs Patel and Khan": two names, one title.
PLURAL_TITLES: dict[str, str] = {
    "PCs": "Police Officer", "DCs": "Police Officer", "HVs": "Health Visitor",
    "SWs": "Social Worker", "GPs": "GP", "Drs": "Doctor", "Doctors": "Doctor", "Nurses": "Nurse",
    "Midwives": "Midwife", "Officers": "Police Officer", "Messrs": "", "social workers":
    "Social Worker", "health visitors": "Health Visitor", "police officers": "Police Officer",
}  # fmt: skip
PLURAL_BEFORE = re.compile(rf"(?<!\w)(?P<plural>{'|'.join(PLURAL_TITLES)})\.?,?\s+\Z")
_TITLE = "|".join([*CIVIL_TITLES, *ROLE_TITLES, *KIN_TITLES])
#: Only an abbreviation takes a full stop: "the nurse. Rosa came" are two sentences.
TITLE_WORDS = rf"(?i:(?:mr|mrs|ms|dr|prof|rev|revd|sr|cllr|mx)\.(?=\s)|(?:{_TITLE})\b(?!\.))"
DETERMINER = r"(?i:the|an?|his|her|their|its|my|our|your|both|another)"
_ADJECTIVE = (
    r"(?i:allocated|named|new|current|former|previous|duty|local|young|same|family's|school's|"
    r"child's|reported|alleged|next|second|other|late|acting|senior)"
)

#: What stands before a name and speaks of the same person: "the allocated social worker, Mrs ".
#: Read to the end of the text before the name; every part may be missing.
BEFORE_NAME = re.compile(
    rf"(?:(?<![\w'’-])(?P<det>{DETERMINER})\s+)?"
    rf"(?:(?<![\w'’-])(?P<adjectives>(?:{_ADJECTIVE}\s+){{0,2}}))"
    rf"(?:(?<![\w'’-])(?P<role>{ROLE_WORDS})(?:\s+(?P<collar>\d{{2,6}}))?"
    rf"(?P<mark>\s*[:,]\s*|\s+(?:[-–—]\s+)?|\s*(?P<bracket>\()))?"
    rf"(?:(?<![\w'’-])(?P<title>{TITLE_WORDS})\s+)?\Z"
)
#: What stands after a name: ", health visitor," or " (HV)" or " - social worker".
AFTER_NAME = re.compile(
    rf"(?P<open>\s*,\s*|\s*\(\s*|\s+[-–—]\s+)(?:(?i:the|an?|his|her|their)\s+)?"
    rf"(?P<adjectives>(?:{_ADJECTIVE}\s+){{0,2}})(?P<role>{ROLE_WORDS})"
    rf"(?P<close>\s*\)|(?=\s*[,;:.?!()\n]|\s+[-–—]\s|\Z))"
)
#: What makes of a surname a family: "the Ferreira household", "a Ferreira child".
FAMILY_NEXT = re.compile(
    r"\s+(?=(?i:famil(?:y|ies)|household|children|siblings|brothers|sisters|boys|girls|kids|child|"
    r"baby|home|house|case)\b)"
)
#: Two people in one finding: "Mr and Mrs Ferreira".
COUPLE = re.compile(r"(?:Mr|Mrs|Ms|Dr)\.?\s+(?:and|&)\s+(?:Mr|Mrs|Ms|Dr)\.?\s+\w", re.IGNORECASE)
