"""Pools of invented people's names, places and organisations, a tradition or sort to a row.

`half(pool, seed)` gives seeds below 100 one half of every pool and later seeds the other, so that
a look after tuning meets no name, town or school that was tuned on. `_` stands for a space.
"""

from __future__ import annotations

from typing import NamedTuple


class Tradition(NamedTuple):
    """Given names of girls and boys, and surnames."""

    girls: tuple[str, ...]
    boys: tuple[str, ...]
    surnames: tuple[str, ...]


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in text.split())


def _tradition(girls: str, boys: str, surnames: str) -> Tradition:
    return Tradition(_words(girls), _words(boys), _words(surnames))


def half(pool: tuple[str, ...], seed: int) -> tuple[str, ...]:
    """Every second entry of a pool: the even ones below seed 100, the odd ones from there."""
    return pool[int(seed >= 100) :: 2]


ENGLISH = "english"
TRADITIONS: dict[str, Tradition] = {
    ENGLISH: _tradition(
        "Katherine Gemma Samantha Lorraine Tracey Leanne Chantelle Kirsty Paula Danielle Amy Charlotte Natalie Donna Jodie Stacey Michelle Rebecca Kayleigh Lindsey Elizabeth Victoria Deborah Christine Patricia Susan",
        "Darren Lee Craig Wayne Ryan Kieran Steven Jordan Tyler Connor Robert Anthony Michael Andrew Daniel Matthew Christopher Nicholas Gavin Stuart Kyle Liam Ashley Dean Philip Thomas",
        "Thomas Haddon Pickersgill Ollerton Birtwhistle Sugden Cartledge Hargreave Tunnicliffe Wainwright Dunstall Ramsbottom Entwistle Mossop Padgett Skelton Arkwright Bickerstaff Clegg Dewhirst Garside Hebden Jessop Kershaw Lumley Hepworth",
    ),
    "word names": _tradition(
        "Grace Hope Joy Summer Rose Faith Ivy Daisy Poppy Ruby Amber Jade Autumn Honey Precious Mercy Patience Destiny Chance Skye Star Melody Pearl Violet Iris Heather Charity Constance",
        "Will Dale Mark Chase Hunter Miles Grant Frank Rich Jack Bill Guy Max Cliff Glen Rob Art Drew Chuck Ray Sonny Blue River Rocky Storm Leo Rock Blaze",
        "Young Church Wood Marsh Price Long Best Day Bishop Nurse Child Parent Brown White Green Black Little Savage Moody Sharp Strong Wise Good Love Hope Grace Self Case Ward Field Street Lane Hill Park Bridge Court Banks Rivers Winter Friday May March Read Bond Booth Cook Carter Constable Sergeant Major Judge Pope King Abbott Law Gold Pain Payne Hurt Head Beard Foot Hand Christmas Gale Frost Snow Rain Bell Horn Drinkwater Swallow Bird Finch Drake Fox Wolf Lamb Bull",
    ),
    "welsh": _tradition(
        "Cerys Angharad Ffion Rhiannon Sioned Nerys Carys Bronwen Lowri Eleri Seren Mali Catrin Gwenllian",
        "Gethin Ieuan Rhodri Emyr Dafydd Iolo Gwilym Osian Llŷr Aled Macsen Idris Huw Tudur",
        "Prosser Gwynne Llewellyn Bevan Pugh ap_Rhys Parry Probert Beynon Gethin Cadwaladr Eynon Meredith Vaughan",
    ),
    "irish": _tradition(
        "Aoife Siobhán Niamh Gráinne Róisín Orla Saoirse Caoimhe Bríd Maeve Dervla Sinéad Ciara Noreen",
        "Padraig Eoin Cathal Diarmuid Oisín Fergal Donncha Colm Tadhg Cormac Niall Declan Ruairí Malachy",
        "O'Halloran O'Shaughnessy McGettigan Ó_Briain Mulqueen O'Dwyer Geraghty McInerney Ní_Riain Tuohy O'Mahony Hanrahan Considine O'Gorman",
    ),
    "scottish": _tradition(
        "Morag Eilidh Catriona Mhairi Isla Shona Fiona Kirsteen Ailsa Senga Una Iona Elspeth Lorna",
        "Hamish Callum Fraser Angus Lachlan Ruaridh Murdo Gregor Alasdair Struan Ewan Finlay Dougal Blair",
        "McAllister MacGillivray Abercrombie Dalgleish McCorquodale Urquhart Farquharson McTaggart Auchterlonie Colquhoun Buchan Drummond MacAskill Imrie",
    ),
    "yoruba": _tradition(
        "Folasade Temitope Yetunde Abimbola Omolara Bolanle Adesewa Titilayo Ronke Modupe Kehinde Funmilayo Oyinkan Simisola",
        "Oluwaseun Babatunde Adekunle Olumide Femi Tunde Ayodele Segun Damilola Gbenga Kayode Taiwo Rotimi Lanre",
        "Adebayo Ogunleye Akinola Fashola Oyelaran Adeyemi Bankole Olatunji Falade Ajayi Oduya Makinde Shonibare Adegoke",
    ),
    "igbo": _tradition(
        "Chinyere Ngozi Adaeze Ifeoma Amarachi Nkechi Chioma Uzoamaka Obioma Ebele Ogechi Nneka Kosiso Ugochi",
        "Chukwuemeka Obinna Ikenna Kelechi Uchenna Chidi Nnamdi Ifeanyi Emeka Okechukwu Somto Chinedu Onyeka Azubuike",
        "Okafor Nwosu Eze Onyekachi Okonkwo Anyanwu Uzodinma Nnadi Chukwu Iwu Okoro Umeh Obiora Nwachukwu",
    ),
    "akan": _tradition(
        "Akosua Abena Afia Esi Adwoa Ama Yaa Efua Araba Serwaa Maame Akua Dzifa Nana-Ama",
        "Kwame Kofi Yaw Kwaku Kwabena Kojo Ebo Fiifi Papa Kwesi Kwadwo Nii Paa Agyei",
        "Asante Boateng Owusu Mensah Ansah Opoku Appiah Osei-Bonsu Quaye Acheampong Darko Amoah Frimpong Adjei-Mensah",
    ),
    "somali": _tradition(
        "Hodan Ifrah Ayaan Sahra Fadumo Hibaq Nasteho Idil Deqa Ubah Filsan Khadra Sagal Zamzam",
        "Abdirahman Mahad Liban Guled Warsame Bile Abdullahi Sharmarke Yonis Faarax Hirsi Mukhtar Ayanle Dahir",
        "Warsame Abdi Jama Farah Duale Nur Egal Aden Hersi Isse Gulaid Roble Mohamud Samatar",
    ),
    "pakistani": _tradition(
        "Shazia Saima Nargis Rukhsana Uzma Bushra Iqra Zainab Samina Kiran Mehwish Tahira Rabia Aneela",
        "Imran Asif Tariq Zeeshan Waqas Nadeem Shoaib Mohammed Faisal Kamran Bilal Usman Qasim Adeel",
        "Mahmood Hussain Qureshi Bi Akhtar Chaudhry Mirza Malik Rafiq Begum Sheikh Javed Butt Ul-Haq",
    ),
    "bangladeshi": _tradition(
        "Rehana Shirin Nazma Sultana Moriam Taslima Rumena Jesmin Shapla Farzana Lutfa Nasima Halima Popy",
        "Shafiqul Rezaul Jahangir Mizanur Abdul Kamrul Anwar Tofazzul Harun Nazrul Sohel Rakib Moinul Ashraf",
        "Miah Khatun Uddin Rahman Begum Ali Chowdhury Islam Talukdar Haque Bhuiyan Sarkar Khanom Alom",
    ),
    "gujarati": _tradition(
        "Hetal Bhavna Jignasha Nisha Daxa Kokila Hansa Minal Rupal Trupti Urvi Pallavi Sejal Varsha",
        "Jayesh Nilesh Hitesh Kalpesh Bhavesh Ketan Dipak Mehul Chirag Amit Pratik Tushar Vipul Hardik",
        "Patel Shah Desai Mistry Solanki Parmar Chauhan Lad Trivedi Joshi Gohil Thakkar Raval Bhatt",
    ),
    "south indian": _tradition(
        "Lakshmi Sreeja Meenakshi Anjali Deepa Revathi Bindu Jisha Kavitha Padma Sindhu Thulasi Latha Nithya",
        "Biju Rajesh Suresh Karthik Arjun Vinod Sajan Prakash Murugan Anoop Ganesh Hari Senthil Shibu",
        "Nair Menon Kurian Iyer Pillai Thomas Chacko Reddy Subramaniam Varghese Krishnan Rao Mathew Natarajan",
    ),
    "sikh": _tradition(
        "Harpreet Jaswinder Gurpreet Manjit Kulwinder Simran Rajvinder Navneet Parminder Amrit Balbir Jasleen Satwant Kirandeep",
        "Sukhdev Baldev Jaspal Ranjit Hardeep Mandeep Gurdeep Tejinder Avtar Balraj Inderjit Surinder Kuldip Dilbagh",
        "Kaur Singh Dhillon Sandhu Grewal Bains Sidhu Gill Atwal Uppal Johal Mann Dosanjh Bhogal",
    ),
    "polish": _tradition(
        "Agnieszka Małgorzata Katarzyna Beata Ewelina Justyna Wioletta Zofia Danuta Karolina Iwona Oliwia Zuzanna Jadwiga",
        "Grzegorz Zbigniew Krzysztof Wojciech Łukasz Sławomir Mariusz Jakub Bartosz Dariusz Rafał Kacper Szymon Arkadiusz",
        "Wójcik Szczepańska Kowalczyk Jabłoński Nowicka Lewandowska Brzezinski Ostrowski Zielińska Pawlak Gorski Mazurek Czajka Krawczyk",
    ),
    "romanian": _tradition(
        "Ioana Mihaela Roxana Anca Lavinia Simona Crina Florentina Oana Raluca Doina Viorica Dorina Luminița",
        "Gheorghe Ionuț Marius Cătălin Vasile Bogdan Răzvan Costel Dragoș Florin Nelu Sorin Petru Doru",
        "Popescu Dumitru Ionescu Munteanu Lăcătuș Stoica Ciobanu Rusu Moldovan Dinu Ungureanu Caldaras Tănase Voicu",
    ),
    "lithuanian": _tradition(
        "Jurgita Rasa Daiva Eglė Vilma Ramunė Inga Giedrė Laima Austėja Neringa Audronė Kotryna Živilė",
        "Darius Arūnas Gintaras Tomas Rokas Vytautas Mindaugas Žydrūnas Saulius Kęstutis Edgaras Audrius Paulius Lukas",
        "Kazlauskas Petrauskienė Jankauskas Butkus Urbonaitė Stankevičius Žukauskas Balčiūnas Paulauskaite Navickas Rimkus Šimkus Vasiliauskas Jonaitis",
    ),
    "portuguese": _tradition(
        "Tina Fernanda Conceição Graça Luciana Teresa Filipa Inês Susana Beatriz Manuela Célia Rosário Ivone",
        "João Nuno Paulo Tiago Rui Duarte Hélder Vasco Amílcar Zé Joaquim Sérgio Edson Diogo",
        "Ferreira da_Silva Carvalho dos_Santos Teixeira Rodrigues Moura Pinto Lopes_da_Costa Figueira Abreu Magalhães Tavares Pires",
    ),
    "turkish": _tradition(
        "Aylin Gülşen Elif Sevgi Nurten Zeynep Hatice Dilek Emine Fatma Şule Meryem Özlem Sibel",
        "Mehmet Serkan Hakan Murat Cem Emre Volkan İbrahim Oğuz Kemal Tolga Bülent Yusuf Erkan",
        "Yılmaz Demir Özdemir Kaya Şahin Aydin Çelik Koç Aksoy Korkmaz Polat Bulut Erdoğmuş Tekin",
    ),
    "kurdish": _tradition(
        "Shilan Rojin Berivan Avan Nazdar Chiman Hêvî Bahar Sozan Zilan Tara Gulistan Delal Narin",
        "Karwan Azad Rebwar Hiwa Sherko Dilshad Rojhat Baran Aram Kawa Zana Hewa Sarkawt Bakhtiar",
        "Barzanji Hama Rashid Zangana Salih Jaff Qadir Khoshnaw Amin Talabar Mirani Karim Hawrami Botani",
    ),
    "arabic": _tradition(
        "Rania Hanan Noor Samar Lubna Amal Ghada Wafaa Yasmin Mariam Salma Duaa Huda Sawsan",
        "Khaled Mustafa Yousef Haitham Omar Samir Bassam Tarek Walid Anas Hamza Abd_al-Rahman Ziad Nabil",
        "al-Masri Haddad El-Sayed Khoury al-Hashimi Mansour Abu-Bakr Saleh Nasser Elmi al-Tamimi Shaheen Bin_Yahya Darwish",
    ),
    "iranian": _tradition(
        "Shirin Parisa Nasrin Mahsa Leila Farideh Golnaz Setareh Azadeh Roya Mina Niloufar Maryam Soraya",
        "Reza Behrouz Arash Kaveh Hossein Majid Siamak Babak Dariush Navid Farhad Ramin Mehdi Kourosh",
        "Hosseini Tehrani Rezaei Moradi Karimi Ahmadzadeh Shirazi Jafari Esfahani Golestan Kazemi Bahrami Farrokhi Norouzi",
    ),
    "chinese": _tradition(
        "Mei Xiuying Li-Na Hui Suk-Yee Yan Jing Fang Wai-Ling Qian Xia Ying Lan Shu-Fen",
        "Wei Jian Kin-Man Bo Chun Ming Tao Hao Siu-Lung Peng Jun Guang Zhi Yiu",
        "Zhang Wong Xu Leung Cheung Lin Ng Chan Huang Tsang Lau Ouyang Yip Song",
    ),
    "vietnamese": _tradition(
        "Thi_Hoa Lan Phuong Huong Tuyet Bich Trang Ngoc Hanh Thuy Kim_Anh Mai Loan Diep",
        "Van_Minh Duc Hung Quang Tuan Binh Thanh Long Phuc Dung Khanh Dat Cuong Hieu",
        "Nguyen Tran Pham Vo Dang Bui Le Huynh Duong Ngo Truong Dinh Hoang Ly",
    ),
    "filipino": _tradition(
        "Maricel Rowena Jocelyn Analyn Luzviminda Corazon Cherry Marites Rosalie Divina Girlie Lourdes Evangeline Princess",
        "Rodel Arnel Jomar Ronaldo Efren Jun-Jun Dante Reynaldo Crisanto Joey Bong Eduardo Melvin Arvin",
        "Santos dela_Cruz Macaraeg Bautista Dimaculangan Magsaysay Reyes Villanueva Pangilinan Salonga Catacutan de_los_Reyes Manalo Ocampo",
    ),
    "caribbean": _tradition(
        "Marcia Shanice Beverley Keisha Sharon Yolanda Cynthia Tamika Shaquana Velma Hyacinth Latoya Merlene Claudette",
        "Leroy Delroy Winston Tyrone Marlon Errol Trevor Clinton Jermaine Desmond Everton Neville Lloyd Dwayne",
        "Campbell Pinnock Gayle Bogle Thelwell Hylton Lawes Dacosta Edwards Baptiste St_Hilaire Blackwood Cuffy Powell",
    ),
    "traveller": _tradition(
        "Bridget Margaret Kathleen Philomena Missy Lavinia Chantelle Winnie Shyla Cinderella Dolly Mary-Ann Bernadette Scarlett",
        "Paddy Miley Johnny Hughie Jimmy-Joe Levi Nelson Dougie Simey Felix Davey Larry Martin Tommy-Lee",
        "Connors Loveridge Cash Stokes Boswell Doran Joyce Hearne Penfold Maughan Buckland Quilligan Doherty Smith-Lee",
    ),
    "jewish": _tradition(
        "Miriam Shoshana Rivka Leah Esther Chaya Devorah Naomi Tova Malka Yael Hadassah Adina Bluma",
        "Shmuel Yitzhak Mordechai Avi Menachem Ezra Levi Dovid Hershel Yosef Asher Eli Naftali Gershon",
        "Goldfarb Rosenbaum Weiss Adler Halpern Cohen-Levy Friedlander Silverstone Zimmerman Lipschitz Katz Pinter Grosz Bernstock",
    ),
    "greek cypriot": _tradition(
        "Androulla Despina Eleni Panayiota Stavroula Maroulla Chrystalla Sotiroulla Anthoulla Loukia Kyriaki Irini Vasoulla Niki",
        "Andreas Costas Stavros Panayiotis Christos Savvas Loizos Yiannis Kyriakos Michalis Demetris Takis Petros Lefteris",
        "Georgiou Papadopoulos Charalambous Hadjiyiannis Kyriacou Ioannou Christodoulou Zavros Constantinou Pavlou Theodorou Nicolaou Savva Michaelides",
    ),
    "zimbabwean": _tradition(
        "Tendai Rudo Chipo Nyasha Thandiwe Rutendo Nomsa Tariro Sibongile Vimbai Precious Memory Loveness Beauty",
        "Tafadzwa Farai Tinashe Blessing Simba Kudzai Mthokozisi Takudzwa Nkosana Tapiwa Innocent Givemore Lovemore Learnmore",
        "Ncube Moyo Chikwanha Sibanda Mutasa Dube Nyathi Chiwenga Mpofu Gumbo Marufu Ndlovu Zvobgo Khumalo",
    ),
    "dutch and african": _tradition(
        "Annelies Saskia Marieke Wanjiru Achieng Femke Njeri Selam Hirut Makeda Tsehay Bintou Aminata Fatoumata",
        "Joost Pieter Sander Kiptoo Otieno Bram Mwangi Dawit Tesfaye Haile Yonas Mamadou Ousmane Ibrahima",
        "van_den_Berg de_Wit van_Rensburg Kamau Odhiambo van_der_Merwe Wambui Gebremariam Tekle de_Jager Berhane Diallo Camara te_Velde",
    ),
}

SHORT_NAMES: dict[str, str] = {
    "Katherine": "Kath", "Gemma": "Gem", "Samantha": "Sam", "Leanne": "Lee", "Chantelle": "Shan",
    "Danielle": "Dani", "Charlotte": "Charlie", "Natalie": "Nat", "Rebecca": "Becky",
    "Elizabeth": "Liz", "Victoria": "Vicky", "Deborah": "Debs", "Christine": "Chris",
    "Patricia": "Trish", "Susan": "Sue", "Kayleigh": "Kay", "Michelle": "Shell", "Darren": "Daz",
    "Steven": "Ste", "Robert": "Bob", "Anthony": "Tony", "Michael": "Mick", "Andrew": "Andy",
    "Daniel": "Danny", "Matthew": "Matty", "Christopher": "Kit", "Nicholas": "Nick",
    "Gavin": "Gav", "Stuart": "Stu", "Philip": "Pip", "Thomas": "Tommo", "Rhiannon": "Rhi",
    "Angharad": "Haz", "Dafydd": "Dai", "Siobhán": "Shiv", "Padraig": "Paudie", "Catriona": "Cat",
    "Folasade": "Sade", "Temitope": "Temi", "Abimbola": "Bim", "Oluwaseun": "Seun",
    "Babatunde": "Tunde", "Olumide": "Olu", "Damilola": "Dami", "Chinyere": "Chi",
    "Chukwuemeka": "Emeka", "Ifeanyi": "Ify", "Abdirahman": "Abdi", "Abdullahi": "Dulla",
    "Rukhsana": "Roxy", "Mohammed": "Mo", "Zeeshan": "Zee", "Shafiqul": "Shafi",
    "Mizanur": "Mizan", "Jaswinder": "Jas", "Gurpreet": "Guri", "Harpreet": "Harp",
    "Kulwinder": "Kully", "Sukhdev": "Sukh", "Agnieszka": "Aga", "Małgorzata": "Gosia",
    "Katarzyna": "Kasia", "Zbigniew": "Zbig", "Krzysztof": "Krzys", "Wojciech": "Wojtek",
    "Mihaela": "Miha", "Gheorghe": "Gigi", "Jurgita": "Jurga", "Vytautas": "Vyt",
    "Fernanda": "Nanda", "Conceição": "São", "Joaquim": "Quim", "Mehmet": "Memo",
    "İbrahim": "Ibo", "Mustafa": "Musti", "Luzviminda": "Luz", "Ronaldo": "Ron",
    "Jermaine": "Jerm", "Beverley": "Bev", "Margaret": "Maggie", "Kathleen": "Kat",
    "Bridget": "Biddy", "Philomena": "Phil", "Shmuel": "Shmulik", "Mordechai": "Motti",
    "Menachem": "Mendy", "Panayiotis": "Panos", "Androulla": "Androu", "Tafadzwa": "Taf",
    "Thandiwe": "Thandi", "Sibongile": "Bongi", "Jayesh": "Jay", "Hitesh": "Hit",
    "Meenakshi": "Meena", "Lakshmi": "Lucky", "Behrouz": "Beh", "Farideh": "Fari",
    "Mary-Ann": "Mazza", "Shanice": "Neesy", "Hyacinth": "Cinty", "Winston": "Winnie",
}  # fmt: skip

# Initials that the field also reads as words of its own.
COLLISIONS: tuple[str, ...] = (
    *("CP", "HV", "MH", "DV", "SW", "PC", "DS", "GP", "ED", "AM", "PM", "DC", "EH", "SC"),
    *("LA", "PO", "YP", "MW", "TM", "CC", "MA", "DA", "SG", "CT", "BP", "IT", "OT", "AN"),
)

# --- places --------------------------------------------------------------------------------------

_TOWN_BEGINNINGS = _words(
    "Thornle Ash Brack Wend Hollin Skel Marl Cuckfor Fern Ald Oster Pel Cran Tarn Hather Rush Els Kirk Mossa Wyn Gres Bar Dun Led Haver Nor Swin Tad Ulle Wick"
)
_TOWN_ENDINGS = _words(
    "ham worth combe bourne wick holme stoke mere dale thwaite ley over bridge cote sett minster gate mouth head"
)
TOWNS: tuple[str, ...] = tuple(a + b for a in _TOWN_BEGINNINGS for b in _TOWN_ENDINGS)
COUNTIES = _words(
    "Wendshire Marlshire Ostershire Northmarch Pelhamshire Thornshire Cranshire Haverland Skelshire Estmoor Aldershire Westmarch"
)
ESTATES = _words(
    "Kestrel Poets Windmill Priory Bluebell Meadow Harrow Garrison Trinity Lakes Canal Bishops Orchard Castle Larkspur Tannery Beacon Viaduct Ropewalk Gasworks"
)
STREETS = _words(
    "Tanner Alma Chapel Inkerman Victoria Station Mill Church Laburnum Cross Sycamore Balaclava Foundry Wharf Priory Lime Jubilee Cemetery Nelson Brick_Kiln Albert Cobbler Garth Beech Dock Lavender Prince_Regent Saddler Plover Wellington"
)
STREET_KINDS = _words(
    "Road Street Close Lane Avenue Terrace Drive Way Crescent Court Grove Gardens"
)
ORIGINS = _words(
    "Nigeria Poland Somalia Pakistan Romania Ghana Lithuania Jamaica Iraq Iran Bangladesh Portugal Vietnam Syria Eritrea Zimbabwe Turkey India Cyprus Albania"
)
CITIES = _words(
    "Lagos Łódź Mogadishu Lahore Bucharest Kumasi Kaunas Kingston Mosul Tehran Sylhet Lisbon Hanoi Damascus Asmara Harare Izmir Mumbai Warsaw Nairobi"
)
LANGUAGES = _words(
    "Yoruba Polish Somali Urdu Romanian Twi Lithuanian Kurdish Sorani Farsi Sylheti Portuguese Vietnamese Arabic Tigrinya Shona Turkish Punjabi Gujarati Albanian"
)

# --- organisations: proper parts, and the general part that may stay --------------------------------

_SAINTS = _words(
    "St_Aidan's St_Bede's St_Cuthbert's St_Hilda's St_Oswald's St_Winifred's St_Jude's St_Columba's Holy_Trinity All_Saints' Sacred_Heart Our_Lady_of_Lourdes"
)
_PLACES = _words(
    "Riverside Parkside Hillcrest Greenbank Westfield Northgate Meadowbank Fairview Oakfield Beechwood Lakeside Highfield Ferncliffe Brookside Moorside Elm_Tree Kingsway Queensway Bridge_End Mill_Lane"
)
_NURSERIES = _words(
    "Little_Acorns Bright_Futures Busy_Bees_Corner Tiny_Steps Rainbow Sunshine Ladybirds Buttercups Happy_Days Stepping_Stones Teddy_Bears First_Friends Poppies Caterpillars Puddle_Ducks Little_Explorers"
)
_HAVENS = _words(
    "The_Haven Harbour_House The_Willows Phoenix_House Sanctuary Safe_Start Rosebank The_Ark Lighthouse Butterfly_House New_Dawn Oasis Hope_House The_Lodge Ivy_Cottage Anchor_House"
)
_CHURCHES = _words(
    "New_Life Living_Waters Bethel Ebenezer Zion Mountain_of_Fire Redeemed_Light Grace Cornerstone Calvary King's Winners' Emmanuel Vineyard Salem Victory"
)
_PUBS = _words(
    "The_Crown The_Railway The_Bell The_Plough The_Fox The_Wheatsheaf The_Black_Horse The_Nag's_Head The_Talbot The_Swan The_Woolpack The_Ship The_Victoria The_Bay_Horse"
)
_FIRMS = _words(
    "Hartwell's Ravensbourne Pennine_Fresh Kestrel_Foods Mercer_&_Dunn Caldervale Ashdown_Packaging Delamere Greenline Tolson's Northern_Cold Brightwater Dexter_&_Sons Bluebird Oakham_Carr Summit"
)
_CAFES = _words(
    "Golden_Dragon Best_Kebab Pizza_Palace Jade_Garden Neptune's Sam's Istanbul The_Codfather Spice_Village Happy_Garden Tasty_Bite Bosphorus Royal_Balti Lucky_Star"
)
_MOSQUES = _words(
    "Noor Al-Furqan Bilal Masjid-e-Umar Al-Huda Jamia_Ghausia Taqwa Usmania Al-Rahma Madina Zakaria Faizan"
)


class Sort(NamedTuple):
    """One sort of organisation: proper parts, and general parts of which each name takes one."""

    proper: tuple[str, ...]
    general: tuple[str, ...]


ORGANISATIONS: dict[str, Sort] = {
    "school": Sort(_SAINTS + _PLACES, ("Primary School", "Junior School", "C of E Primary School", "Infant School")),
    "secondary": Sort(_SAINTS[::-1] + _PLACES[::-1], ("Academy", "High School", "Community College", "School")),
    "special": Sort(_PLACES + _HAVENS, ("Special School", "Pupil Referral Unit", "School")),
    "college": Sort(_PLACES, ("College", "Sixth Form College", "College of Further Education")),
    "nursery": Sort(_NURSERIES, ("Nursery", "Day Nursery", "Pre-School", "Playgroup")),
    "childminder": Sort(_NURSERIES[::-1], ("Childminding", "Childcare", "")),
    "centre": Sort(_PLACES + _NURSERIES, ("Children's Centre", "Family Centre", "Family Hub")),
    "surgery": Sort(_PLACES + _SAINTS, ("Surgery", "Medical Practice", "Medical Centre", "Health Centre")),
    "hospital": Sort((*_SAINTS, "Royal Wendover", "Queen Adelaide", "Princess Maud", "Marlowe"), ("Hospital", "General Hospital", "Infirmary")),
    "ward": Sort(_words("Bluebell Kingfisher Nightingale Robin Willow Starfish Primrose Dolphin Cherry Heron Puffin Rowan"), ("Ward",)),
    "pharmacy": Sort(_PLACES + _FIRMS, ("Pharmacy", "Chemist")),
    "pub": Sort(_PUBS, ("",)),
    "shop": Sort(_FIRMS + _CAFES, ("Stores", "Mini Market", "Newsagents", "")),
    "takeaway": Sort(_CAFES, ("Takeaway", "")),
    "employer": Sort(_FIRMS, ("Warehouse", "Bakery", "Logistics", "Ltd", "Foods", "")),
    "club": Sort(_PLACES + ESTATES, ("Juniors", "Football Club", "Boxing Club", "Rovers")),
    "scouts": Sort(("1st Thornley", "3rd Brackwell", "2nd Marlow Green", "5th Hollins", "1st Skelby", "4th Ashcombe"), ("Scout Group", "Brownies", "Cubs")),
    "youth": Sort(_HAVENS + ESTATES, ("Youth Club", "Youth Centre", "Youth Project")),
    "park": Sort(_PLACES + STREETS, ("Park", "Recreation Ground")),
    "housing": Sort(_FIRMS + _PLACES, ("Housing Association", "Homes", "Housing")),
    "solicitor": Sort(("Pargeter Lowe", "Dunmore & Sykes", "Blakelock", "Hanley Frith", "Askew Rimmer", "Catterall & Co", "Quayle Barton", "Ewbank"), ("Solicitors", "LLP", "")),
    "hostel": Sort(_HAVENS, ("Hostel", "Foyer", "")),
    "hotel": Sort(_PUBS + _PLACES, ("Hotel", "Guest House", "B&B")),
    "home": Sort(_HAVENS + _PLACES, ("Children's Home", "Care Home", "Residential Unit")),
    "prison": Sort(("Thornmoor", "Blackfell", "Ketterdale", "Low Marsh", "Granby Moor", "Stanedge"), ("",)),
    "church": Sort(_CHURCHES + _SAINTS, ("Church", "Chapel", "Pentecostal Church", "Christian Centre", "Baptist Church")),
    "mosque": Sort(_MOSQUES, ("Mosque", "Islamic Centre", "Madrassa")),
    "gurdwara": Sort(("Guru Ravidass", "Singh Sabha", "Nanak Darbar", "Dashmesh", "Amrit Parchar", "Sant Nagar"), ("Gurdwara", "Sikh Temple")),
    "synagogue": Sort(("Beth Shalom", "Ohel Yaakov", "Etz Chaim", "Shaarei Tikvah", "Kehillas Torah", "Bnei Avraham"), ("Synagogue", "Shul")),
    "refuge": Sort(_HAVENS, ("Refuge", "Women's Refuge", "Women's Aid", "")),
    "charity": Sort(_HAVENS[::-1] + _NURSERIES, ("Project", "Trust", "Family Support", "")),
    "foodbank": Sort(_CHURCHES[::-1] + _PLACES, ("Food Bank", "Foodbank", "Pantry")),
    "recovery": Sort(("Turning Tide", "Crossroads", "Fresh Start", "Next Step", "Pathways", "Open Door", "Clean Slate", "Horizon"), ("Recovery Service", "Drug and Alcohol Service", "")),
}  # fmt: skip
