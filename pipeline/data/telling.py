# ruff: noqa: E501 (one kind of detail, one run of words)
"""Words that name nobody and that a neighbour, a newspaper or a court list would know again.

Regular expressions, compared without case; English only. They are listed for a person to weigh, and
by themselves redact nothing.
"""

from __future__ import annotations

#: What a court list or a reporter in the public seats writes down: offences, pleas and outcomes.
COURT: tuple[str, ...] = (
    r"pleaded (?:not )?guilty", r"found guilty", r"convicted", r"sentenced", r"acquitted", r"bailed", r"on bail", r"remanded",
    r"magistrates", r"crown court", r"(?:\d+[ -])?(?:(?:months?|years?)['’]?[ -])?(?:community|suspended|restraining|hospital|supervision) (?:order|sentence)",
    r"conditional discharge", r"unpaid work", r"(?:months|years)['’]? (?:in prison|imprisonment|custody)", r"life sentence", r"fined", r"affray",
    r"(?:common |indecent |sexual )?assault(?:ed)? (?:occasioning|on a|charge)", r"common assault", r"actual bodily harm", r"grievous bodily harm", r"\bABH\b", r"\bGBH\b",
    r"wounding", r"burglary", r"robbery", r"drink[- ]driving", r"criminal damage", r"possession of", r"neglect charge", r"manslaughter", r"murder(?:ed|er)?",
)  # fmt: skip
#: Long illnesses and the devices that everybody at school or in the street has seen.
ILLNESSES: tuple[str, ...] = (
    r"Type [12] diabetes", r"diabet(?:es|ic)", r"epilep(?:sy|tic)", r"cystic fibrosis", r"sickle[- ]cell", r"cerebral palsy", r"ha?emophilia", r"muscular dystrophy",
    r"spina bifida", r"Down['’]?s? syndrome", r"osteogenesis imperfecta", r"brittle bones", r"motor neurone disease", r"multiple sclerosis", r"Huntington['’]s",
    r"Parkinson['’]s", r"leuka?emia", r"kidney failure", r"transplant(?:ed)?", r"HIV", r"schizophreni\w+", r"f(?:o)?etal alcohol", r"albinism", r"cleft (?:lip|palate)",
    r"insulin pump", r"pump (?:training|download|alarm)", r"dialysis", r"pacemaker", r"cochlear implant", r"hearing aids?", r"tracheostomy", r"gastrostomy", r"feeding tube",
    r"stoma", r"oxygen (?:at home|cylinder|concentrator)", r"ventilator", r"wheelchair", r"prosthe(?:sis|tic)", r"guide dog", r"shunt",
)  # fmt: skip
#: Offices and parts that one person at a time holds in a place.
OFFICES: tuple[str, ...] = (
    r"deacon(?:ess)?", r"churchwarden", r"church elder", r"lay preacher", r"Sunday school teacher", r"choir ?(?:master|mistress|leader)", r"organist", r"bell[- ]ringer",
    r"vicar", r"imam", r"rabbi", r"granthi", r"trustee", r"councillor", r"mayor(?:ess)?", r"magistrate", r"justice of the peace", r"(?:school|parent) governor",
    r"chair(?:man|woman|person)? of the (?:\w+ ){0,3}(?:club|committee|association|society|council)", r"(?:scout|guide|cub|brownie) leader", r"(?:football|boxing|swimming) coach",
    r"lollipop (?:lady|man)", r"dinner lady", r"postmaster|postmistress|postman|postwoman", r"landlord of the", r"signalman", r"lifeboat", r"retained firefighter", r"beauty queen",
)  # fmt: skip
#: Kinds of place that few towns have, or that a town has one of.
PLACES: tuple[str, ...] = (
    r"seafront", r"promenade", r"pier", r"harbour", r"marina", r"lighthouse", r"docks?", r"dockyard", r"shipyard", r"cathedral", r"racecourse", r"airfield", r"air ?base",
    r"barracks", r"garrison", r"power station", r"colliery", r"quarry", r"abattoir", r"(?:poultry|chicken|meat|fish|sugar|chocolate|shoe|carpet) (?:factory|works|plant)",
    r"refinery", r"steelworks", r"brewery", r"cattle market", r"caravan (?:park|site)", r"holiday camp", r"zoo", r"civic centre", r"Polish shop", r"lifeboat station",
)  # fmt: skip
_DAYS = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_WHERE = (
    r"(?:market|stall|car boot|church|chapel|mosque|temple|gurdwara|synagogue|pub|club|library|food ?bank|allotments?|gym|pool|playgroup|bingo|"
    r"football|rugby|cricket|choir|band|prayers?|mass|service|soup kitchen|day centre)"
)
#: Where somebody can be met every week.
WEEKLY: tuple[str, ...] = (
    rf"(?:every|each) (?:week|day|morning|evening|{_DAYS})\b[^.;]{{0,50}}\b{_WHERE}",
    rf"\b{_WHERE}\b[^.;]{{0,50}}\b(?:every|each) (?:week|day|morning|evening|{_DAYS})",
    rf"\b{_WHERE}\b[^.;]{{0,30}}\bon {_DAYS}s", rf"on {_DAYS}s\b[^.;]{{0,50}}\b{_WHERE}", rf"{_DAYS} (?:market|school run|club|league)",
)  # fmt: skip
