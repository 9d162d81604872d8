# ruff: noqa: E501 (one rule of a table, one line)
"""Days by name, as prose has them: each is one exact day to anybody with a calendar.

Regular expressions without case; an apostrophe may be missing. A year may follow. Season words
alone ("Christmas", "Easter") are none of these: they need a year (detect/dates.py).
"""

NAMED_DAYS: tuple[str, ...] = (
    "Good Friday(?! night out)", "Easter (?:Sunday|Monday|Saturday|Day|Eve|weekend|bank holiday)",
    "Maundy Thursday", "Holy (?:Thursday|Saturday)", "Palm Sunday", "Ash Wednesday",
    "Shrove Tuesday", "Pancake (?:Day|Tuesday)", "Mardi Gras", "Ascension Day",
    "Whit(?:sun| Sunday| Monday)", "Pentecost Sunday", "Trinity Sunday", "Corpus Christi",
    "Mothering Sunday", "(?:Mother|Father)(?:'s|s')? Day(?= (?:19|20)\\d\\d|,|\\.|$| (?:card|weekend))",
    "(?:Bonfire|Fireworks?) (?:Night|weekend)", "Guy Fawkes'?(?: Night| Day)?", "Hallowe?'?e'?en",
    "Mischief Night", "All (?:Saints|Souls|Hallows)'? (?:Day|Eve)", "Remembrance (?:Sunday|Day)",
    "Armistice Day", "Boxing Day", "Christmas (?:Day|Eve)", "Xmas (?:Day|Eve)",
    "New Year's (?:Eve|Day)", "NYE", "Hogmanay", "Twelfth Night", "Epiphany", "Burns' Night",
    "(?:St\\.? )?Valentine's Day",
    "(?:St\\.?|Saint) (?:David|Patrick|George|Andrew|Stephen|Swithin|Nicholas)'s Day",
    "April Fool's Day", "May Day", "Midsummer(?:'s)? (?:Day|Night|Eve)",
    "(?:summer|winter) solstice", "Black Friday",
    "(?:(?:January|May|August|spring|summer|late summer|early May|late May|Whitsun|Jubilee) )?"
    "(?:bank holiday|BH)(?: (?:Monday|Sunday|Friday|Saturday))?",
    "Eid(?:[ -](?:al|ul)[- ](?:Fitr|Adha))?(?! and)", "Ramadan", "Laylat al-Qadr", "Ashura",
    "Mawlid", "Diwali", "Deepavali", "Holi(?! )", "Navratri", "Raksha Bandhan", "Vaisakhi",
    "Baisakhi", "Guru Nanak's (?:birthday|Gurpurab)", "Gurpurab", "Rosh Hashan(?:ah|a)",
    "Yom Kippur", "Hanukkah", "Chanukah", "Passover", "Pesach", "Purim", "Sukkot", "Shavuot",
    "Chinese New Year", "Lunar New Year", "Nowruz", "Norouz", "Newroz", "Wigilia", "Vesak",
    "Notting Hill Carnival", "Orthodox (?:Easter|Christmas)",
)  # fmt: skip
