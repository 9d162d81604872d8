"""What stands before a name: titles, ranks, roles and family words, as agencies write them.

An entry is matched as whole words. TITLES and RANKS belong to the name ("Mrs Ferreira",
"HV Blake") and are swallowed with it; KIN stays outside unless it is one of KIN_TITLES
("Uncle Monty"), because "Mother Shona" reads as two people in a table without commas.
"""

TITLES: tuple[str, ...] = (
    "Mr", "Mrs", "Ms", "Miss", "Mx", "Messrs", "Sr", "Master", "Dr", "Drs", "Doctor", "Prof",
    "Professor", "Sir", "Lady", "Lord", "Dame", "Rev", "Revd", "Reverend", "Fr", "Pastor", "Canon",
    "Imam",
    "Rabbi", "Bishop", "Cllr", "Councillor", "Judge", "HHJ", "DJ", "Mme", "Mlle", "Monsieur",
    "Madame", "Señora", "Señor", "Sra", "Senhor", "Senhora", "Herr", "Frau", "Pan", "Pani",
    "Hajji", "Haji", "Sheikh", "Shaikh", "Mufti", "Bhai", "Granthi",
)  # fmt: skip

RANKS: tuple[str, ...] = (
    "PC", "WPC", "DC", "WDC", "TDC", "DS", "DI", "DCI", "DSU", "DSupt", "DCS", "PS", "Sgt",
    "Sergeant", "Insp", "Inspector", "CI", "Supt", "Superintendent", "Constable", "PCSO",
    "Police Constable", "Detective Constable", "Detective Sergeant", "Detective Inspector",
    "Detective Chief Inspector", "Detective Superintendent", "Officer", "Police Officer",
    "SW", "SSW", "ASW", "AMHP", "IRO", "SWA", "FSW", "YOT Worker", "HV", "SHV", "SCPHN", "SN",
    "RGN", "RMN", "CPN", "CN", "Nurse", "Staff Nurse", "School Nurse", "Practice Nurse", "Sister",
    "District Nurse", "Community Nurse", "Community Psychiatric Nurse", "Mental Health Nurse",
    "Det Con", "Det Sgt", "Det Insp", "Det Supt", "Det", "Matron", "Midwife",
    "Community Midwife", "Specialist Midwife", "Health Visitor",
    "Specialist Health Visitor", "Social Worker", "Senior Social Worker",
    "Duty Social Worker", "Student Social Worker", "Family Support Worker", "Support Worker",
    "Key Worker", "Keyworker", "Outreach Worker", "Team Manager", "Service Manager",
    "Practice Manager", "Ward Manager", "Manager", "Paediatrician", "Consultant Paediatrician",
    "Consultant", "Registrar", "Paramedic", "Psychiatrist", "Psychologist", "Pharmacist",
    "Dentist", "Optician", "Solicitor", "Barrister", "Guardian", "Probation Officer",
    "Offender Manager", "Housing Officer", "Education Welfare Officer", "EWO", "SENCO", "SENCo",
    "Headteacher", "Head Teacher", "Head", "Deputy Head", "Teacher", "Class Teacher", "Tutor",
    "Form Tutor", "Childminder", "Nursery Nurse", "Nursery Manager", "Teaching Assistant", "TA",
    "Independent Chair", "Chair", "Coroner", "Caseworker", "Case Worker", "Advocate", "IDVA",
    "Counsellor", "Therapist", "Interpreter", "Foster Carer", "GP", "Neighbour",
)  # fmt: skip

KIN_TITLES: tuple[str, ...] = (
    "Uncle", "Aunt", "Auntie", "Aunty", "Nan", "Nana", "Nanna", "Nanny", "Gran", "Granny",
    "Grandma", "Grandmother", "Grandad", "Granddad", "Grandpa", "Grandfather", "Cousin", "Bibi",
    "Dadi", "Dada", "Nani", "Khala", "Chacha", "Babcia", "Baba", "Opa", "Oma", "Abuela", "Abuelo",
    "Baby", "Little", "Big", "Young", "Old",
)  # fmt: skip

KIN: tuple[str, ...] = (
    "mother", "father", "mum", "mummy", "mam", "mom", "dad", "daddy", "stepmother", "stepfather",
    "step-mother", "step-father", "stepdad", "step-dad", "stepmum", "brother", "sister",
    "half-brother", "half-sister", "half brother", "half sister", "stepbrother", "stepsister",
    "son", "daughter", "stepson", "stepdaughter", "uncle", "aunt", "auntie", "aunty", "nephew",
    "niece", "cousin", "grandmother", "grandfather", "grandma", "grandad", "gran", "nan", "nana",
    "granddaughter", "grandson", "husband", "wife", "partner", "ex-partner", "ex-husband",
    "ex-wife", "ex", "boyfriend", "girlfriend", "fiancé", "fiance", "fiancée", "fiancee", "sibling",
    "twin", "godmother", "godfather", "neighbour", "neighbor", "friend", "best friend", "lodger",
    "landlord", "landlady", "carer", "foster carer", "childminder", "babysitter", "baby", "child",
    "toddler", "boy", "girl", "infant", "in-law", "mother-in-law", "father-in-law",
    "sister-in-law", "brother-in-law",
)  # fmt: skip

_PARTICLES = """
    ab abu af al ap av ben bin bint binti d da das de degli del della dello den der des di do
    dos du e el ibn l la le les lo mac mc mhic nic ní o ould san santa st te ten ter ul umm van
    von wa y zu zur ó
"""
PARTICLES: frozenset[str] = frozenset(_PARTICLES.split())
"""Small words inside a name: never a name by themselves, never a reason to break one up."""
