"""Everybody whom a frame can name, by role: family and friends, then professionals."""

from __future__ import annotations

from typing import NamedTuple


class Role(NamedTuple):
    """`word` and `short` may stand before the name; `sex` is f, m or "" for either."""

    word: str = ""
    short: str = ""
    sex: str = ""
    born: tuple[int, int] = (1958, 1990)
    doctor: bool = False


# In the register, subject first: the role as the register has it.
REGISTERED: dict[str, str] = {
    "child": "Child",
    "sibling": "Sibling",
    "mother": "Mother",
    "father": "Father",
    "mgm": "Maternal Grandmother",
}

LAY: dict[str, Role] = {
    "child": Role(born=(2008, 2013)),
    "sibling": Role(born=(2006, 2012)),
    "mother": Role("Mother", "M", "f", (1982, 1992)),
    "father": Role("Father", "F", "m", (1976, 1990)),
    "mgm": Role("Maternal Grandmother", "MGM", "f", (1952, 1966)),
    "mgf": Role("Maternal Grandfather", "MGF", "m", (1950, 1964)),
    "pgf": Role("Paternal Grandfather", "PGF", "m", (1950, 1962)),
    "partner": Role("Mother's Partner", "MP", "m", (1976, 1990)),
    "aunt": Role("Maternal Aunt", "MA", "f"),
    "aunt2": Role("Maternal Aunt", "MA", "f"),
    "uncle": Role("Maternal Uncle", "MU", "m"),
    "latebro": Role(sex="m"),
    "baby": Role("Baby", born=(2015, 2016)),
    "halfsib": Role("Half-sibling", born=(2008, 2012)),
    "cousin": Role(sex="m", born=(1999, 2002)),
    "classmate": Role(born=(2006, 2012)),
    "newp": Role(sex="f"),
    "exp": Role(sex="f"),
    "alias": Role(),
    "friend": Role(),
    "neighbour": Role(),
    "owner": Role(),
    "taxi": Role(sex="m"),
    "landlord": Role(sex="m"),
}

_SOCIAL_WORKER, _DETECTIVE = Role("Social Worker", "SW"), Role("Detective Constable", "DC")
_CONSTABLE, _GP = Role("Police Constable", "PC"), Role("Dr", "Dr", doctor=True)
_VISITOR, _MIDWIFE = Role("Health Visitor", "HV"), Role("Midwife", "MW")
_NURSE, _HOUSING = Role("Nurse", "SN"), Role("Housing Officer", "HO")
_PARAMEDIC, _WORKER = Role("Paramedic"), Role()

PROFESSIONAL: dict[str, Role] = {
    **dict.fromkeys(("sw", "sw2", "duty"), _SOCIAL_WORKER),
    **dict.fromkeys(("hv", "hv2"), _VISITOR),
    **dict.fromkeys(("mw", "mw2"), _MIDWIFE),
    **dict.fromkeys(("gp", "gp2", "locum"), _GP),
    **dict.fromkeys(("edoc", "psych", "expert", "dentist"), Role("Dr", "Dr", doctor=True)),
    **dict.fromkeys(("pc", "pc2"), _CONSTABLE),
    **dict.fromkeys(("nurse", "ednurse", "bnurse", "snurse"), _NURSE),
    **dict.fromkeys(("ho", "ho2"), _HOUSING),
    **dict.fromkeys(("para", "para2"), _PARAMEDIC),
    **dict.fromkeys(("cpn", "cpn2"), Role("Community Psychiatric Nurse", "CPN")),
    **dict.fromkeys(("dw", "dw2"), Role("Recovery Worker", "RW")),
    "cons": Role("Consultant Paediatrician", "Dr", doctor=True),
    "dc": _DETECTIVE,
    "ds": Role("Detective Sergeant", "DS"),
    "tm": Role("Team Manager", "TM"),
    "chair": Role("Conference Chair", "Chair"),
    "head": Role("Head Teacher", "HT"),
    "teacher": Role("Class Teacher"),
    "ta": Role("Teaching Assistant", "TA"),
    "dsl": Role("Designated Safeguarding Lead", "DSL"),
    "po": Role("Probation Officer", "PO"),
    "ewo": Role("Education Welfare Officer", "EWO"),
    "fsw": Role("Family Support Worker", "FSW"),
    "idva": Role("IDVA", "IDVA"),
    "iro": Role("Independent Reviewing Officer", "IRO"),
    "judge": Role("District Judge", "DJ"),
    "guardian": Role("Children's Guardian"),
    "pastor": Role("Pastor"),
    "imam": Role("Imam", sex="m"),
    "priest": Role("Father", "Fr", "m"),
    "rabbi": Role("Rabbi", sex="m"),
    "cm": Role("Childminder", sex="f"),
    "fc": Role("Foster Carer", "FC", "f"),
    "fc2": Role("Foster Carer", "FC", "m"),
    **dict.fromkeys(
        (
            *("keyw", "nman", "csup", "trade", "pman", "recep", "pharm", "office", "hoy", "coach"),
            *("psr", "sup", "npres", "amhp", "vol", "vol2", "rw", "scoutl", "yw", "foodref"),
            *("sol", "barr", "lawyer", "admin", "sec", "author", "salt", "lolly", "hca", "sent"),
            *("tutor", "dm", "cllr"),
        ),
        _WORKER,
    ),
}

ROLES: dict[str, Role] = LAY | PROFESSIONAL

# Who signs the entries of a voice.
SIGNS: dict[str, str] = {
    "police": "pc", "health visitor": "hv", "gp": "gp", "hospital": "ednurse", "midwifery": "mw",
    "school": "dsl", "nursery": "keyw", "social care": "sw", "housing": "ho", "probation": "po",
    "drug and alcohol": "dw", "mental health": "cpn", "ambulance": "para", "voluntary sector": "rw",
    "court": "guardian", "minutes": "chair", "notes and e-mails": "admin",
    "others": "snurse",
}  # fmt: skip

# Whose surname a member of the family bears.
BEARS: dict[str, str] = {
    "mgm": "mother", "mgf": "mother", "uncle": "mother", "aunt2": "mother", "latebro": "mother",
    "cousin": "uncle", "pgf": "father", "sibling": "child",
}  # fmt: skip
