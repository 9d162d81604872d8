# ruff: noqa: E501 (one rule of a table, one line)
"""Quasi-identifiers, where the case says that a kind is to be generalised or redacted.

What names nobody and yet narrows down: a nationality, a faith, a trade, "the eldest of five". By
default all of it stays; [publish.quasi] in case.toml says otherwise, kind by kind. Detection finds
nationalities, beliefs and rare circumstances; the other kinds are found here by their words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from pipeline.data.quasi import BELIEFS, NATIONS
from pipeline.model import Passage, Policy
from pipeline.redact.changes import Change

REDACTED = "[detail removed]"
_NUMBERS = (
    r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)"
)
_REGIONS: Mapping[str, str] = {
    "British": "English Scottish Welsh Cornish",
    "European": """Irish Albanian Austrian Belarusian Belgian Bosnian Bulgarian Croatian Cypriot Czech
        Danish Dutch Finnish French German Greek Hungarian Icelandic Italian Kosovan Latvian Lithuanian
        Macedonian Maltese Moldovan Norwegian Polish Portuguese Romanian Russian Slovak Slovakian
        Slovenian Spanish Swedish Swiss Ukrainian""",
    "African": """Algerian Angolan Burundian Cameroonian Chadian Congolese Egyptian Eritrean Ethiopian
        Gambian Ghanaian Guinean Ivorian Kenyan Liberian Libyan Malawian Malian Moroccan Mozambican
        Namibian Nigerian Rwandan Senegalese Somali Sudanese Tanzanian Tunisian Ugandan Zambian
        Zimbabwean Yoruba Igbo Hausa""",
    "Asian": """Afghan Bangladeshi Bengali Burmese Cambodian Chinese Filipino Filipina Indian Indonesian
        Japanese Kashmiri Kazakh Korean Kyrgyz Lao Malaysian Mongolian Nepalese Nepali Pakistani Punjabi
        Sinhalese Sylheti Taiwanese Tajik Tamil Thai Tibetan Turkmen Uzbek Vietnamese""",
    "Middle Eastern": """Arab Bahraini Iranian Iraqi Israeli Jordanian Kurdish Kuwaiti Lebanese Omani
        Palestinian Saudi Syrian Turkish Yemeni""",
    "American": """Argentinian Bolivian Brazilian Canadian Chilean Colombian Cuban Ecuadorian Guyanese
        Haitian Mexican Paraguayan Peruvian Uruguayan Venezuelan""",
}
_REGION = {word: region for region, words in _REGIONS.items() for word in words.split()}
_NATION = "|".join(sorted(NATIONS, key=lambda word: (-len(word), word)))
_BELIEF = "|".join(sorted((*BELIEFS, "Jehovah['’]s Witness"), key=lambda word: (-len(word), word)))
_LANGUAGE = (
    r"(?:(?<=\bin )|(?<=\bspeak )|(?<=\bspeaks )|(?<=\bspoke )|(?<=\bspeaking )|(?<=\bfluent ))"
)

Say = str | Callable[[re.Match[str]], str]


def _nation(match: re.Match[str]) -> str:
    region = _REGION.get(match[0].removesuffix("s")) or _REGION.get(match[0])
    if region is None:
        return "from a minority community" if match[0].endswith("s") else "minority"
    return (
        f"{region}s"
        if match[0].endswith("s") and match[0] not in _REGION and " " not in region
        else region
    )


def _belief(match: re.Match[str]) -> str:
    """ "a Sikh family", "they are Sikhs", "he is a Sikh"."""
    before, after = match.string[: match.start()], match.string[match.end() :]
    if match[0].endswith("s") and match[0] not in BELIEFS:
        return "religious people"
    person = re.search(r"\ban?\s\Z", before) and not re.match(r"[\s-]\w", after)
    return "religious person" if person else "religious"


def _many(match: re.Match[str]) -> str:
    written = match["n"]
    few = written.casefold() in ("two", "three", "four", "five", "six", "seven", "eight", "nine")
    return "several" if few or (written.isdigit() and int(written) < 10) else "many"


def _of_many(match: re.Match[str]) -> str:
    return f"some of {'the ' if match['the'] else ''}many"


#: Kind of case.toml -> what is found, and what it is generalised to.
TABLE: Mapping[str, tuple[tuple[re.Pattern[str], Say], ...]] = {
    "nationality": (
        (re.compile(rf"{_LANGUAGE}(?:{_NATION})\b"), "another language"),
        (re.compile(rf"\b(?:{_NATION})(?=[ -](?:interpreter|language|speak(?:ing|er)))"), "foreign-language"),
        (re.compile(rf"\b(?:{_NATION})s?\b"), _nation),
        (re.compile(r"\b(?:asylum[ -]seeker|refugee)(?P<s>s?)\b", re.I), lambda match: f"newcomer{match['s']}"),
    ),
    "religion": (
        (re.compile(rf"\b(?:{_BELIEF})(?:s|es)?\b"), _belief),
        (re.compile(r"\b(?:mosque|masjid|church|chapel|gurdwara|synagogue|mandir|temple|kingdom hall)\b", re.I), "place of worship"),
        (re.compile(r"\b(?:imam|vicar|priest|rabbi|pastor|granthi)\b", re.I), "faith leader"),
    ),
    "condition": (
        (re.compile(
            r"\b(?:cystic fibrosis|sickle[ -]cell(?: (?:disease|an(?:a)?emia|trait))?|thalass(?:a)?emia|Down['’]?s?(?:['’]s)? syndrome|cerebral palsy|"
            r"achondroplasia|ha?emophilia|muscular dystrophy|phenylketonuria|HIV|hepatitis [BC]|hydrocephalus|spina bifida|"
            r"osteogenesis imperfecta|brittle bones?(?: disease)?|Ehlers[ -]Danlos(?: syndrome)?|f(?:o)?etal alcohol (?:syndrome|spectrum disorder)|FASD|"
            r"Prader[ -]Willi(?: syndrome)?|Turner(?:['’]s)? syndrome|Huntington['’]s(?: disease)?|leuka?emia|schizophrenia|"
            r"bipolar(?: (?:affective )?disorder)?|epilepsy|diabetes|autism|multiple sclerosis|lupus|albinism|cleft (?:lip|palate))\b", re.I), "a health condition"),
    ),
    "occupation": (
        (re.compile(r"\b(?:armed forces|Royal (?:Marines|Navy|Air Force)|British Army|RAF)\b"), "public service"),
        (re.compile(
            r"\b(?:serving )?(?:prison officer|soldier|sailor|firefighter|fisherman|trawlerman|miner|jockey|taxi driver|lorry driver|bus driver|"
            r"train driver|pilot|footballer|boxer|dancer|butcher|baker|hairdresser|barber|chef|electrician|plumber|roofer|scaffolder|"
            r"bouncer|door supervisor|security guard|care assistant|childminder|cleaner|farm ?worker|farmer|gamekeeper|publican|councillor)\b", re.I), "worker"),
    ),
    "employer": (
        (re.compile(
            r"\b(?:(?:chicken|meat|car|food|fish|chocolate) )?(?:factory|bakery|warehouse|abattoir|slaughterhouse|shipyard|dockyard|quarry|brewery|"
            r"power station|barracks|nail bar|car ?wash|call centre|takeaway|distribution centre|processing plant)\b", re.I), "workplace"),
    ),
    "exact_counts": (
        (re.compile(rf"\b{_NUMBERS} of (?P<the>the )?{_NUMBERS}\b", re.I), _of_many),
        (re.compile(
            rf"\b(?P<n>{_NUMBERS})(?= (?:separate |further |other |missed |different )*(?:times|occasions|contacts|visits|appointments|calls|"
            r"call-outs|referrals|incidents|injuries|bruises|fractures|officers|attendances|addresses|moves|agencies|schools)\b)", re.I), _many),
    ),
    "media_events": (
        (re.compile(
            r"\b(?:the )?(?:(?:local|national) )?(?:newspapers?|press|television|TV news|BBC(?: News)?|ITV(?: News)?|Sky News|Crimewatch|"
            r"Facebook|Twitter|social media|(?:front|home) page)\b", re.I), "the media"),
        (re.compile(r"\b(?:house fire|arson|stabbing|shooting|explosion|helicopter|siege|flood|collision|manhunt)\b", re.I), "incident"),
    ),
    "age_over_90": (
        (re.compile(r"\b(?:aged? )?(?:9\d|1[01]\d)(?:[ -]years?[ -]old)?\b(?= (?:year|man|woman|lady)|[,.;)]|\Z)|\bover 90\b", re.I), "over 90"),
    ),
    "sibling_patterns": (
        (re.compile(rf"\b(?:the )?(?:eldest|oldest|youngest|second|third|fourth|fifth|middle|one) of (?:the )?{_NUMBERS}(?: (?:children|siblings))?\b", re.I), "one of the children"),
        (re.compile(rf"\b{_NUMBERS} (?:(?:older|younger|elder|half|step)[ -])*(?P<who>siblings|brothers|sisters)\b", re.I), "siblings"),
        (re.compile(rf"\b{_NUMBERS} (?:older |younger )?(?:children|sons|daughters|boys|girls)\b", re.I), "children"),
        (re.compile(r"\b(?:eldest|oldest|youngest|middle|only) (?:child|son|daughter)\b", re.I), "child"),
        (re.compile(r"\b(?:(?:half|step|twin)[ -](?:brother|sister)|(?:older|younger|elder|little|big|twin) (?:brother|sister))(?P<s>s?)\b", re.I),
         lambda match: f"sibling{match['s']}"),
        (re.compile(r"\b(?:(?:identical|conjoined) )?(?:twins|triplets|quadruplets)\b", re.I), "siblings"),
    ),
}  # fmt: skip


def quasi_changes(passage: Passage, policy: Policy) -> Iterator[Change]:
    """What the policy generalises or redacts, each kind by its own table; nothing by default."""
    for kind, action in policy.quasi:
        for pattern, instead in TABLE[kind] if action != "show" else ():
            for match in pattern.finditer(passage.text):
                said = instead if isinstance(instead, str) else instead(match)
                start, words = _with_article(match, REDACTED if action == "redact" else said)
                reason = f"policy:{kind.replace('_', ' ')}, {action}"
                yield Change(start, match.end(), words, "quasi", (reason,))


def _with_article(match: re.Match[str], said: str) -> tuple[int, str]:
    """ "an abattoir" -> "a workplace"; "a newspaper" -> "the media"."""
    article = re.search(r"\b[Aa]n?\s\Z", match.string[: match.start()])
    if article is None:
        return match.start(), said
    if said.startswith("the "):
        return article.start(), said
    vowel = re.match(r"(?!one|eu)[aeio]", said, re.IGNORECASE) is not None
    return article.start(), f"{article[0][0]}{'n' if vowel else ''} {said}"
