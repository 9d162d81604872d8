"""Names of invented people, by tradition, and of invented places. Nobody real is meant."""

from __future__ import annotations

TRADITIONS: dict[str, tuple[str, str, str]] = {
    "English": (
        "Kezia Dean Pauline Jade Callum Lorna Will Tyler Gemma Scott Mandy Leanne",
        "Blunt Marsh Okell Tranter Hobday Young Pike Stubbs Wragg Mayhew Park Green",
        "Kez Deano Paul Jadey Cal Lol Billy Ty Gem Scotty Mand Lee",
    ),
    "words": (
        "Grace Hope Faith Summer April Mark Rose Joy Dawn Rowan Sky Jack",
        "Bishop Black Christian Day Hall Church Winter Rivers Marsh Frost Page Love",
        "Gracie Hopey Fay Summy Apz Marky Rosie Joyce Dawny Ro Skye Jacko",
    ),
    "Yoruba": (
        "Adaeze Abimbola Folasade Temitope Oluwaseun Kehinde",
        "Okoro Adeyemi Balogun Ogunleye Akinyemi Olatunji",
        "Ada Bim Sade Temi Seun Kenny",
    ),
    "Polish": (
        "Katarzyna Zofia Tomasz Agnieszka Wojciech Bartosz",
        "Zielińska Nowak Lis Wójcik Kamiński Szymańska",
        "Kasia Zosia Tomek Aga Wojtek Bartek",
    ),
    "Punjabi": (
        "Priya Harpreet Gurdeep Simran Jaswinder Manjit",
        "Gill Dhaliwal Sandhu Bains Grewal Sidhu",
        "Pri Harps Gurd Sim Jas Manj",
    ),
    "Bangladeshi": (
        "Nazma Rahela Shafiq Tariq Fatema Ruksana",
        "Begum Miah Chowdhury Uddin Khatun Rahman",
        "Naz Rahi Shaf Taz Fati Ruki",
    ),
    "Somali": (
        "Hodan Abdi Fartun Ayaan Cabdulahi Ifrah",
        "Warsame Jama Farah Nuur Duale Guled",
        "Hodi Ab Fartuuna Ayanle Cabdi Ifz",
    ),
    "Portuguese": (
        "Mariana Thiago Solange Beatriz Rui Inês",
        "Ferreira Da Silva Pinto Cordeiro Mendonça Queiroz",
        "Mari Thi Soso Bia Ruizinho Nena",
    ),
    "Chinese": ("Meiling Xiaoming Junwei Lihua Haoran Yuxin", "Zhang Huang Xu Deng Cao Liang", "Mei Ming Wei Lili Hao Yu"),
    "Vietnamese": ("Thuy Quynh Duc Ngoc Phuong Huong", "Nguyen Pham Bui Dinh Vuong Truong", "Ti Quy Dukey Ngo Phuo Huo"),
    "Arabic": (
        "Layla Mustafa Yusra Khaled Samira Hussain",
        "al-Hashimi Haddad Nasser Mansour Khoury Saleh",
        "Lulu Musty Yus Khal Sami Huss",
    ),
    "Turkish": ("Elif Emre Zeynep Burak Ayşe Kerem", "Yilmaz Demir Kaya Aydin Çelik Şahin", "Eli Em Zey Buri Ays Ker"),
    "Irish": (
        "Siobhan Niamh Cormac Declan Aoife Padraig",
        "O'Rourke MacBride Gallagher Ní Bhriain Quinlan O'Dowd",
        "Shiv Neevy Cor Dec Eef Podge",
    ),
    "Ghanaian": ("Kwabena Akosua Yaw Efua Kojo Adwoa", "Mensah Boateng Osei Agyeman Asante Ofori", "Kobby Kosi Yawo Effie Koj Adwo"),
    "Jamaican": ("Delroy Shanice Tyrell Keisha Winston Marlon", "Bogle Gayle Grant Dacres Facey Reid", "Del Shan Ty Keish Winnie Marl"),
    "Roma": ("Ramona Florin Luminita Costel Viorica Ionut", "Lacatus Stanescu Caldarar Radu Munteanu Dinca", "Mona Flo Lumi Costi Vio Nutu"),
}  # fmt: skip
"""tradition: given names, surnames, short forms of the given names in the same order."""

TOWNS = (
    "Thornbury", "Castle Orme", "Netherholm", "Wexcombe", "Braybourne", "Saltmere", "Oldwick",
    "Harrowgate End", "Pellingford", "Scarcliffe", "Ashby Moor", "Tollerby",
)  # fmt: skip
STREETS = (
    "Rowan Close",
    "Chapel Hill",
    "Tannery Road",
    "Quay Lane",
    "Almond Drive",
    "Vicarage Avenue",
)
WORSHIP = (
    "St Mary's Church", "Al Noor Mosque", "Guru Nanak Gurdwara", "Shree Ganesh Temple",
    "Hope Street Chapel", "St Ebba's Church", "Madina Mosque", "Living Waters Church",
    "Beth Shalom Synagogue", "Redeemed Tabernacle Church",
)  # fmt: skip
REFUGES = (
    "Haven House Refuge",
    "Rosewood Refuge",
    "Orchid Women's Refuge",
    "Harbour Lights Hostel",
)
NURSERIES = (
    "Little Acorns Nursery", "Busy Bees Nursery", "Rainbow Tots Nursery", "Tiny Steps Pre-School",
    "Stepping Stones Playgroup", "Kiddiwinks Day Nursery",
)  # fmt: skip
SCHOOLS = (
    "St Brigid's Primary School", "Moorfield Academy", "Harbour View Infant School",
    "Oakhurst Primary", "King Alfred High School", "Bishop Lacey Junior School",
)  # fmt: skip
SURGERIES = (
    "Rowan House Surgery",
    "Tollgate Medical Centre",
    "Limes Health Centre",
    "Addenbridge Hospital",
)
EMPLOYERS = (
    "Brightwell Foods", "Greggs", "Tesco", "Pellingford Packaging", "Kwik Wash", "Marlow and Sons",
    "Sunrise Cabs", "Hargreaves Bakery",
)  # fmt: skip
