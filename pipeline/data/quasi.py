"""Words that do not name a person but narrow down who it can be: shown, and by default kept."""

_NATIONS = """
    Afghan Albanian Algerian American Angolan Arab Argentinian Armenian Australian Austrian
    Azerbaijani Bahraini Bangladeshi Barbadian Belarusian Belgian Bengali Bolivian Bosnian
    Brazilian Bulgarian Burmese Burundian Cambodian Cameroonian Canadian Chadian Chilean
    Chinese Colombian Congolese Croatian Cuban Cypriot Czech Danish Dominican Dutch Ecuadorian
    Egyptian Eritrean Estonian Ethiopian Fijian Filipino Filipina Finnish French Gambian
    Georgian German Ghanaian Greek Grenadian Guinean Guyanese Haitian Hungarian Icelandic
    Indian Indonesian Iranian Iraqi Israeli Italian Ivorian Jamaican Japanese Jordanian
    Kashmiri Kazakh Kenyan Korean Kosovan Kurdish Kuwaiti Kyrgyz Lao Latvian Lebanese Liberian
    Libyan Lithuanian Macedonian Malawian Malaysian Malian Maltese Mauritian Mexican Moldovan
    Mongolian Moroccan Mozambican Namibian Nepalese Nepali Nigerian Norwegian Omani Pakistani
    Palestinian Paraguayan Peruvian Polish Portuguese Punjabi Romanian Russian Rwandan Saudi
    Senegalese Serbian Sinhalese Slovak Slovakian Slovenian Somali Spanish Sudanese Swedish
    Swiss Sylheti Syrian Taiwanese Tajik Tamil Tanzanian Thai Tibetan Trinidadian Tunisian
    Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Yemeni Yoruba Igbo
    Hausa Urdu Pashto Farsi Dari Arabic Hindi Gujarati Tigrinya Amharic Swahili Lingala Twi
    Cantonese Mandarin Zambian Zimbabwean Roma Romany Gypsy Traveller Irish Scottish Welsh
    Cornish Caribbean African Asian
"""
_BELIEFS = """
    Anglican Baptist Buddhist Catholic Charedi Christian Evangelical Hindu Jain Jewish
    Methodist Mormon Muslim Islamic Orthodox Pentecostal Protestant Quaker Rastafarian Salafi
    Shia Sikh Sunni Jehovah's Witness
"""
NATIONS: frozenset[str] = frozenset(_NATIONS.split())
BELIEFS: frozenset[str] = frozenset(_BELIEFS.replace("Jehovah's Witness", "").split())
PHRASES: tuple[str, ...] = (
    "Jehovah's Witness", "Jehovah's Witnesses", "Plymouth Brethren", "Seventh-day Adventist",
    "asylum seeker", "asylum seekers", "refugee", "unaccompanied minor", "traveller site",
    "armed forces", "Royal Marines", "Royal Navy", "prison officer", "serving soldier",
    "triplet", "triplets", "quadruplets", "conjoined twins", "surrogate", "IVF",
)  # fmt: skip
