"""Invented names, places and numbers: the sources of this bench, gathered for it alone.

The names are common given names and surnames of traditions present in Britain, put together by
chance. The numbers lie in ranges kept for drama and tests, or in ranges nobody has been given.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True)
class Tradition:
    """One naming tradition. `family` says how surnames run in a family."""

    name: str
    female: tuple[str, ...]
    male: tuple[str, ...]
    surnames: tuple[str, ...]
    nicknames: dict[str, str]
    family: str = "shared"  # shared | own | patronymic | gendered | kaur | own-first | double
    weight: int = 2
    countries: tuple[str, ...] = ()


def listed(words: str) -> tuple[str, ...]:
    """The words of a text, each underscore a space within one of them."""
    return tuple(word.replace("_", " ") for word in words.split())


def _t(
    name: str,
    female: str,
    male: str,
    surnames: str,
    nicknames: str = "",
    family: str = "shared",
    weight: int = 2,
    origin: str = "",
) -> Tradition:
    return Tradition(
        name,
        tuple(female.split()),
        tuple(male.split()),
        listed(surnames),
        {pair.partition(":")[0]: pair.partition(":")[2] for pair in nicknames.split()},
        family,
        weight,
        listed(origin),
    )


TRADITIONS: tuple[Tradition, ...] = (
    _t(
        "English",
        "Catherine Elizabeth Margaret Victoria Rebecca Charlotte Jessica Kimberley Stacey Leanne "
        "Chantelle Danielle Samantha Tracey Deborah Josephine Christine Gemma Kayleigh Lorraine "
        "Natasha Zoe Ellie-Mae Lilly-Rose Imogen Tabitha",
        "Robert William Anthony Matthew Christopher Jonathan Benjamin Daniel Andrew Terence "
        "Kenneth Gregory Nathaniel Joshua Callum Ryan Lee Wayne Craig Darren Barry Tyler Alfie "
        "Kai Harvey Zachary",
        "Hargreaves Thistlethwaite Pemberton Ackroyd Winterbourne Cotterill Shufflebotham Ogden "
        "Birtwistle Pickersgill Tattersall Entwistle Wolstenholme Ramsbottom Heptonstall Cheadle "
        "Twelvetrees Gathercole Fairweather Featherstone Lumb Sugden Oldroyd Pettifer Bagshaw "
        "Clutterbuck Smallwood Tunnicliffe",
        "Catherine:Cath Elizabeth:Lizzie Margaret:Maggie Victoria:Vicky Rebecca:Becky "
        "Charlotte:Lottie Jessica:Jess Kimberley:Kim Samantha:Sam Deborah:Debs Josephine:Josie "
        "Christine:Chrissie Natasha:Tash Robert:Bob William:Billy Anthony:Tony Matthew:Matt "
        "Christopher:Kit Jonathan:Jonny Benjamin:Benji Daniel:Danny Andrew:Andy Terence:Tel "
        "Kenneth:Kenny Gregory:Greg Nathaniel:Nate Joshua:Josh Barry:Baz Darren:Daz Tabitha:Tabby",
        weight=8,
    ),
    _t(  # every name here is also a word
        "English words",
        "Grace Hope Faith Rose Summer Joy Dawn Ivy Lily Daisy Poppy Ruby Amber April May June "
        "Autumn Penny Carol Iris Jade Crystal Harmony Destiny Pearl Olive Heather Robin Violet "
        "Melody Cherry Charity Bonnie Star Honey Willow",
        "Will Mark Bill Rob Dean Frank Rich Jack Pat Drew Chase Hunter Mason Carter Grant Miles "
        "Guy Art Sonny Ray Max Reed Gene Lance Earl Basil Cliff Dale Glen Heath Ash Angel "
        "Christian River Storm",
        "Young Long Marsh Field Day Church Wood Hill Brook Stone Street Banks Rivers Winter Frost "
        "Snow Bird Swan Fox Lamb Bull Cook Baker Porter Page Judge Bishop Pope King Knight Short "
        "Little Small Strong Wise Good Best Moody Savage Sharp Bright Black White Brown Green Law "
        "Ward Nurse Child Love Gold Price Cash Case Close Power Speed Waters Friday March Bond "
        "Hunt Head Hand Foot Beard Cross Post Early Last Gray",
        "Will:Billy Bill:Billy Rob:Robbo Frank:Frankie Rich:Richie Pat:Patsy Penny:Pen Rose:Rosie "
        "Max:Maxi Poppy:Pops Dean:Deano Mark:Marky Christian:Chris Lily:Lil",
        weight=6,
    ),
    _t(
        "Welsh",
        "Angharad Rhiannon Bethan Carys Cerys Eleri Ffion Gwenllian Lowri Mererid Nerys Non Seren "
        "Sioned Tegwen Myfanwy",
        "Aled Bryn Dafydd Emyr Gethin Gwilym Hywel Ieuan Iolo Llyr Madog Owain Rhodri Rhys Tudur "
        "Geraint",
        "Bevan Cadwallader Gittins Gwynne Llewellyn Meredith Penhallow Prosser Probert Pugh "
        "Rhydderch Trahearne Vaughan Wynne-Parry ap_Gwilym Bowen",
        "Angharad:Hari Rhiannon:Rhi Dafydd:Dai Gwenllian:Gwenno Myfanwy:Myf Rhodri:Rhod",
    ),
    _t(
        "Scottish",
        "Ailsa Catriona Eilidh Fiona Iona Isla Kirsty Mairi Morag Mhairi Seonaid Shona Una Senga "
        "Rhona Effie",
        "Alasdair Angus Calum Donald Ewan Fergus Hamish Iain Lachlan Murdo Ruaridh Rory Struan "
        "Torquil Gregor Dougal",
        "Abercrombie Colquhoun Dalgleish Farquharson Galbraith Kinnaird MacAskill MacCorquodale "
        "Macfarlane McGillivray McLeish McIlwraith Menzies Urquhart Strachan Auchterlonie",
        "Catriona:Trina Alasdair:Ally Donald:Donny Kirsty:Kirst Angus:Gus Hamish:Hame",
    ),
    _t(
        "Irish",
        "Aoife Bronagh Caoimhe Ciara Deirdre Fionnuala Gráinne Maeve Niamh Orla Róisín Saoirse "
        "Siobhán Sinéad Síle Bernadette",
        "Cathal Ciarán Colm Conor Cormac Declan Diarmuid Eoghan Fintan Lorcan Niall Oisín "
        "Pádraig Ruairí Seamus Tadhg",
        "O'Callaghan O'Dowd O'Flaherty O'Shaughnessy O'Hanlon McGuinness McNulty MacGillycuddy "
        "Brannigan Coughlan Devaney Gallagher Heneghan Mulcahy Ní_Bhriain Prendergast",
        "Pádraig:Paudie Siobhán:Shiv Fionnuala:Nuala Bernadette:Bernie Declan:Dec Seamus:Shay",
    ),
    _t(
        "Traveller",
        "Bridget Chantelle-Marie Concepta Philomena Mary-Kate Noreen Kathleen Shakira-Anne Winnie "
        "Theresa Nan Britannia",
        "Jim-Bob Martin John-Joe Felix Paddy Hughie Simey Miley Davey Levi Elijah Nelson",
        "Cawley Connors Delaney Doherty Loveridge Maughan McDonagh Mongan Penfold Quilligan Smith "
        "Stokes Ward Buckland",
        "Bridget:Biddy Philomena:Mena Martin:Mairteen Kathleen:Kat Theresa:Tess Elijah:Lijah",
    ),
    _t(
        "Polish",
        "Agnieszka Aleksandra Bożena Dorota Ewelina Grażyna Joanna Katarzyna Kinga Małgorzata "
        "Magdalena Oliwia Wiktoria Zuzanna",
        "Bartosz Dariusz Grzegorz Jakub Krzysztof Łukasz Maciej Mateusz Paweł Przemysław "
        "Sławomir Tomasz Wojciech Zbigniew",
        "Kowalczyk Wiśniewski Dąbrowski Zieliński Szymański Jankowski Wojciechowski Krawczyk "
        "Piotrowski Grabowski Pawłowski Michalski Włodarczyk Sikorski Brzęczyszczykiewicz Gołąb",
        "Agnieszka:Aga Aleksandra:Ola Katarzyna:Kasia Małgorzata:Gosia Magdalena:Magda "
        "Zuzanna:Zuzia Bartosz:Bartek Krzysztof:Krzysiek Grzegorz:Grzesiek Tomasz:Tomek Jakub:Kuba",
        family="gendered",
        weight=4,
        origin="Polish Poland Bydgoszcz",
    ),
    _t(
        "Romanian",
        "Andreea Anca Cristina Denisa Elena Florentina Ioana Loredana Mihaela Nicoleta Raluca "
        "Ștefania Simona Viorica",
        "Alexandru Bogdan Ciprian Cosmin Costel Dumitru Florin Gheorghe Ionuț Marius Răzvan "
        "Sorin Vasile Vlad",
        "Popescu Ionescu Dumitrescu Stănescu Ciobanu Munteanu Lăcătuș Moldoveanu Ungureanu "
        "Constantinescu Bălan Drăgan Rotaru Țurcanu",
        "Alexandru:Alex Mihaela:Miha Florentina:Flori Gheorghe:Gigi Nicoleta:Nico Dumitru:Mitică",
        origin="Romanian Romania Bacău",
    ),
    _t(
        "Lithuanian",
        "Asta Birutė Daiva Eglė Gintarė Indrė Jurgita Kristina Laima Rasa Rūta Vilma",
        "Algirdas Arūnas Darius Dainius Gediminas Jonas Kęstutis Linas Mindaugas Saulius Tadas "
        "Žydrūnas",
        "Kazlauskas Petrauskas Jankauskas Stankevičius Žukauskas Butkus Balčiūnas Urbonas "
        "Navickas Ramanauskas Paulauskas Vaitkus",
        "Jurgita:Jurga Gediminas:Gedas Mindaugas:Mindė Kristina:Krista",
        family="gendered",
        origin="Lithuanian Lithuania Šiauliai",
    ),
    _t(
        "Portuguese and Brazilian",
        "Ana Beatriz Conceição Fátima Graça Inês Joaquina Luciana Mariana Rosângela Tatiane Thaís "
        "Vanessa Yasmin",
        "Afonso Caetano Duarte Edson Francisco Gonçalo João Joaquim Leandro Nuno Rui Thiago "
        "Vítor Wellington",
        "da_Silva de_Souza dos_Santos do_Nascimento Figueiredo Magalhães Vasconcelos Queirós "
        "Albuquerque Carvalho_Pinto Teixeira Guimarães Bragança Sequeira",
        "Beatriz:Bia Francisco:Chico João:Joca Joaquim:Quim Mariana:Mari Conceição:São "
        "Luciana:Lu Tatiane:Tati",
        family="double",
        weight=3,
        origin="Portuguese Portugal Setúbal",
    ),
    _t(
        "Spanish and Latin American",
        "Adriana Consuelo Esperanza Guadalupe Inmaculada Marisol Pilar Rocío Soledad Ximena "
        "Yolanda Luz",
        "Alejandro Álvaro Cristóbal Eduardo Guillermo Ignacio Jesús Joaquín Rodrigo Ulises Wilmer "
        "Íñigo",
        "Ibáñez Quiñones Restrepo Ocampo Zambrano del_Río de_la_Cruz Echeverría Montoya Villanueva "
        "Peña Bermúdez",
        "Guadalupe:Lupe Ignacio:Nacho Inmaculada:Inma Guillermo:Memo Alejandro:Ale",
        family="double",
        origin="Colombian Colombia Pereira",
    ),
    _t(
        "Turkish",
        "Ayşe Aylin Çiğdem Elif Emine Fadime Gülşen Hatice Nurhan Özlem Sevgi Şule",
        "Ahmet Barış Cengiz Emre Erdoğan Hakan İbrahim Kemal Mehmet Oğuz Serkan Umut",
        "Yılmaz Kaya Demir Çelik Öztürk Şahin Arslan Doğan Kılıç Karabulut Güneş Yıldırım",
        "İbrahim:İbo Mehmet:Memo Hatice:Hati Emine:Emi",
        origin="Turkish Turkey Kayseri",
    ),
    _t(
        "Kurdish",
        "Berfîn Dilnaz Evîn Gulistan Hêlîn Jiyan Nasrin Rojda Shilan Zozan",
        "Azad Baran Dilovan Hiwa Karwan Rebwar Rizgar Sherzad Siamand Zana",
        "Barzanji Hawrami Jaf Khoshnaw Mukriyani Rasul Sindi Talabani Zebari Surchi",
        "Gulistan:Guli Sherzad:Sherko Rebwar:Rebo",
        origin="Kurdish Iraq Sulaymaniyah",
    ),
    _t(
        "Arabic",
        "Amal Asma Fatma Hanan Iman Khadija Layla Maryam Noura Rania Salma Zainab",
        "Abdelkader Ahmad Bilal Fadi Hassan Khaled Mahmoud Nabil Omar Tariq Yousef Ziad",
        "al-Hashimi al-Jaziri Bin_Saleh bin_Rashid El-Sayed Haddad Khoury Mansour Nasser "
        "Abu_Zayd Shawqi Taleb ben_Othman",
        "Khadija:Khadi Abdelkader:Kader Youssef:Joe Mahmoud:Hamoudi Maryam:Mimi",
        origin="Syrian Syria Homs",
    ),
    _t(
        "Iranian and Afghan",
        "Azadeh Fereshteh Golnaz Laleh Nilofar Parisa Shabnam Soraya Yalda Zarghuna",
        "Arash Behrouz Farhad Ghulam Kaveh Mirwais Najibullah Omid Siavash Zalmay",
        "Ahmadzai Farrokhzad Hosseinzadeh Karimi Mohammadi Noorzai Rahmani Sadeghi Stanikzai "
        "Wardak",
        "Fereshteh:Fery Najibullah:Najib Nilofar:Nilo",
        origin="Afghan Afghanistan Kunduz",
    ),
    _t(
        "Somali",
        "Aamina Ayaan Cawo Deeqa Fadumo Hodan Hibaaq Idil Ifrah Khadra Nimco Sahra Ubax Yurub",
        "Abdi Abdirahman Ayanle Bashiir Cabdi Guled Jaamac Liban Maxamed Nuur Saciid Sharmarke "
        "Warsame Yuusuf",
        "Abdullahi Axmed Cali Dirie Elmi Faarax Guuleed Hersi Ismaaciil Jimale Mohamud Warsame",
        "Abdirahman:Abdi Fadumo:Fadu Maxamed:Maxi Sharmarke:Sharma Deeqa:Deeqo",
        family="patronymic",
        weight=3,
        origin="Somali Somalia Burao",
    ),
    _t(
        "Ethiopian and Eritrean",
        "Abeba Almaz Bethlehem Feven Genet Hiwot Kidist Meseret Rahwa Selam Tsehay Yordanos",
        "Abraha Berhane Dawit Ermias Filmon Getachew Haile Isaias Kidane Mekonnen Samson Yonas",
        "Abraham Asfaw Bekele Gebremariam Gebreselassie Habtom Kiflom Negash Tekle Tesfamichael "
        "Woldemichael Zerai",
        "Bethlehem:Betty Gebremariam:Gebre Yordanos:Yordi Getachew:Getu",
        family="patronymic",
        origin="Eritrean Eritrea Keren",
    ),
    _t(
        "Yoruba and Igbo",
        "Adaeze Abosede Chidinma Chioma Folasade Funmilayo Ifeoma Ngozi Nkechi Olufunke Omolara "
        "Temitope Blessing Patience Precious Mercy",
        "Adebayo Babatunde Chukwuemeka Emeka Ikechukwu Kayode Obinna Olumide Oluwaseun Tochukwu "
        "Uche Goodluck Sunday Godswill",
        "Adeyemi Akinwunmi Chukwu Eze Nwachukwu Nwosu Obi Ogunleye Okafor Okonkwo Olatunji "
        "Onyekachi Oyelaran Uzoma",
        "Chidinma:Chichi Folasade:Sade Funmilayo:Funmi Babatunde:Tunde Ikechukwu:Ike "
        "Oluwaseun:Seun Temitope:Temi Chukwuemeka:Emeka",
        weight=3,
        origin="Nigerian Nigeria Abeokuta",
    ),
    _t(
        "Ghanaian",
        "Abena Adwoa Afia Akosua Ama Efua Esi Maame Serwaa Yaa Comfort Gifty",
        "Kofi Kojo Kwabena Kwadwo Kwaku Kwame Kwasi Nana Yaw Ebenezer Papa Fiifi",
        "Acheampong Agyeman Amponsah Ansah Asante Boakye Boateng Donkor Mensah Nkrumah-Addo "
        "Oppong Owusu Quaye",
        "Kwabena:Kobby Ebenezer:Eben Akosua:Akos Kwadwo:Kojo",
        origin="Ghanaian Ghana Sunyani",
    ),
    _t(
        "Zimbabwean and Congolese",
        "Rutendo Tendai Chipo Nyasha Rudo Tafadzwa Mwamba Clarisse Bijoux Mireille",
        "Farai Tatenda Tinashe Kudzai Blessed Trésor Héritier Papy Dieumerci Kabongo",
        "Chikwanha Dube Makoni Moyo Mutasa Ndlovu Ilunga Kalonji Mbuyi Tshibanda",
        "Tinashe:Tina Tatenda:Tate Tafadzwa:Tafi Dieumerci:Dieu",
        origin="Zimbabwean Zimbabwe Mutare",
    ),
    _t(
        "Caribbean",
        "Shanice Marcia Yvonne Keisha Sherene Althea Tanisha Monique Latoya Cherelle",
        "Delroy Winston Leroy Tyrone Jermaine Dwayne Errol Kemar Romario Shaquille",
        "Campbell-Reid Brathwaite Clarke-Obi Dacosta Francis Grandison Lashley Nembhard Thelwell "
        "Wedderburn",
        "Shanice:Shan Jermaine:Jay Winston:Winnie Tyrone:Ty Latoya:Toya",
        origin="Jamaican Jamaica Mandeville",
    ),
    _t(
        "Bangladeshi",
        "Anjuara Ayesha Fahmida Hasina Jahanara Khaleda Momtaz Nasima Rahela Rokeya Shirin Sultana",
        "Abdul Anwar Faruk Habibur Jamal Kamrul Mizanur Rafiqul Sajib Shafiqul Shahin Zillur",
        "Ali Begum Bibi Chowdhury Choudhury Hoque Khatun Miah Mondal Rahman Sarkar Talukdar Uddin",
        "Mizanur:Mizan Jahanara:Jahan Habibur:Habib Rafiqul:Rafiq Kamrul:Kamu",
        family="own",
        weight=3,
        origin="Bangladeshi Bangladesh Sylhet",
    ),
    _t(
        "Pakistani",
        "Aneela Bushra Farzana Humaira Iqra Kiran Mehwish Nadia Rukhsana Saima Shazia Zubaida",
        "Adeel Asif Faisal Ghulam Imran Junaid Kashif Naveed Qasim Shahzad Usman Waqas",
        "Abbasi Akhtar Bhatti Butt Chaudhry Hussain Iqbal Janjua Khokhar Malik Mirza Qureshi Shah",
        "Shazia:Shaz Rukhsana:Ruki Muhammad:Mo Shahzad:Shazad Imran:Immy Junaid:Juni",
        weight=3,
        origin="Pakistani Pakistan Mirpur",
    ),
    _t(
        "Punjabi Sikh",
        "Amarjit Balvinder Gurpreet Harjinder Jaspreet Kulwinder Manpreet Navneet Parminder Simran "
        "Sukhvinder Tejinder",
        "Arjan Baljit Daljit Gurdeep Harbhajan Inderjit Jagtar Karamjit Lakhbir Ranjit Satnam "
        "Tarlochan",
        "Atwal Bains Chahal Dhaliwal Gill Grewal Hundal Johal Mann Rai Sandhu Sidhu Virk",
        "Sukhvinder:Sukhi Gurpreet:Gopi Jaspreet:Jas Manpreet:Mani Kulwinder:Kully Tarlochan:Lochi",
        family="kaur",
        weight=3,
        origin="Indian India Jalandhar",
    ),
    _t(
        "Gujarati and Hindu",
        "Bhavna Daksha Hetal Jyoti Kalpana Meena Nisha Pushpa Rekha Sonal Urvashi Asha",
        "Ashok Bharat Dinesh Hitesh Jignesh Kirit Mahesh Nilesh Pravin Rakesh Suresh Vipul",
        "Acharya Bhatt Desai Joshi Lakhani Mistry Pandya Parmar Raval Solanki Trivedi Vyas",
        "Jignesh:Jig Kalpana:Kalpi Nilesh:Nil Bhavna:Bhav",
        origin="Indian India Rajkot",
    ),
    _t(
        "Tamil",
        "Abirami Deepa Gowri Kavitha Meenakshi Nirmala Priya Sivagami Thamarai Vasanthi",
        "Arulmozhi Balakrishnan Ganesh Jeyakumar Kandiah Murugan Nadarajah Prabhakaran Suthan "
        "Vijay",
        "Arumugam Balasubramaniam Chelvanayakam Kanagaratnam Murugesu Nagalingam Ponnambalam "
        "Rasiah Sivapalan Thevarajah",
        "Meenakshi:Meena Balakrishnan:Bala Jeyakumar:Kumar Abirami:Abi",
        family="patronymic",
        origin="Tamil Sri_Lanka Batticaloa",
    ),
    _t(
        "Chinese",
        "Mei-Ling Xiaoyan Lihua Yuk-Ying Jing Fang Qiuyue Wai-Man Shu-Fen Yan Xue Siu-Lan",
        "Jianguo Wei Chi-Ming Ka-Fai Haoran Zhiqiang Wing-Kin Bo Jun Tsz-Ho Guang Yichen",
        "Au_Yeung Chan Cheung Deng Fung Huang Lau Ng Ouyang Qiu Szeto Tsang Xu Zhang Zhou Wu",
        "Mei-Ling:Mimi Chi-Ming:Jimmy Wing-Kin:Ken Xiaoyan:Yan-Yan Ka-Fai:Faye Haoran:Howard",
        family="own-first",
        weight=3,
        origin="Chinese China Putian",
    ),
    _t(
        "Vietnamese",
        "Bích Diệu Hằng Hương Lan Mai Ngọc Phương Thảo Thúy Tuyết Yến",
        "Anh Bảo Cường Dũng Hiếu Khoa Long Minh Phúc Quang Tuấn Việt",
        "Bùi Đặng Đỗ Hoàng Huỳnh Lê Nguyễn Phạm Trần Võ Vũ Dương",
        "Phương:Phoebe Tuấn:Tommy Minh:Mickey Hằng:Hannah",
        family="own-first",
        weight=2,
        origin="Vietnamese Vietnam Vinh",
    ),
    _t(
        "Filipino",
        "Analyn Cherry-Lyn Divina Girlie Jocelyn Liezel Maricel Rowena Rizalina Lovely",
        "Arnel Bong Crisanto Dindo Jejomar Jun-Jun Nestor Reynaldo Rodel Rommel",
        "Bautista Catacutan Dela_Cruz De_Guzman Dimaculangan Macaraeg Magbanua Pangilinan Salonga "
        "Tolentino",
        "Reynaldo:Boyet Maricel:Cel Jocelyn:Joy Crisanto:Cris",
        origin="Filipino Philippines Batangas",
    ),
    _t(
        "Slovak and Czech Roma",
        "Božena Dáša Gizela Helena Jolana Margita Renáta Žaneta Silvia Vlasta",
        "Dušan František Gejza Jozef Koloman Ľubomír Milan Ondrej Štefan Tibor",
        "Balog Bílý Červeňák Dunka Ferko Giňa Horváth Kotlár Mižigár Pokuta",
        "František:Fero Jozef:Jožko Margita:Gitka Štefan:Pišta",
        origin="Slovak Slovakia Michalovce",
    ),
    _t(
        "Greek and Cypriot",
        "Androulla Despina Eleni Maroulla Panayiota Stavroula Xenia Yiota",
        "Andreas Christos Kyriacos Panayiotis Savvas Stelios Theodoros Yiannis",
        "Charalambous Constantinou Georgiou Hadjiyianni Kyprianou Papadopoulos Savvides Theodosiou",
        "Panayiota:Yiota Kyriacos:Kikis Panayiotis:Panos Theodoros:Theo",
        origin="Cypriot Cyprus Paralimni",
    ),
    _t(
        "Dutch, German and Boer",
        "Annelies Femke Heike Ingeborg Liesbeth Marijke Saskia Trudi",
        "Dieter Gerrit Jürgen Klaas Pieter Ruan Sjoerd Wouter",
        "van_der_Merwe van_Houten von_Staden de_Vries ten_Brink Müller-Voss Oosthuizen "
        "van_'t_Hoff Krüger Weiß",
        "Liesbeth:Lies Pieter:Piet Annelies:Annie",
        origin="German Germany Cottbus",
    ),
    _t(
        "Jewish",
        "Chaya Devorah Esther Malka Rivka Shoshana Tziporah Yael",
        "Avrohom Dovid Menachem Mordechai Shlomo Yaakov Yitzchok Zvi",
        "Abramovitz Cohen-Levy Feldstein Goldwasser Horowitz Katzenellenbogen Rosenblum Zuckerman",
        "Mordechai:Motty Menachem:Mendy Yitzchok:Yitzy Rivka:Rivky",
    ),
)

WOMENS_SURNAMES = listed("Begum Bibi Khatun Ní_Bhriain")
DOUBLE_BARREL = listed("Ashworth Bellamy Crane Dunmore Ellwood Frith Garside Hoyle Ingham Jessop")

# ---------------------------------------------------------------- places and organisations
# Coined for this bench. None is meant as a real place; one may still share its name with one.

TOWNS = listed(
    "Harrowmere Pellstock Thornwick Addlebury Crannock Westerby Ouselby Dunfold-on-Tarn Scarrowby "
    "Little_Hexcombe Great_Pennow St_Brannock Netherquay Fallowmouth Kirkby_Arran Wexbourne "
    "Tillerham Marrowdale Stanmoor_Regis Brackenhulme Osgathwaite Llanferrin Cwm_Terrig "
    "Aberhafod Inverlaggan Ballymarrow Coldharbour_Cross Pinchley Upper_Slade Rushmoss Eddlestow "
    "Skelby Garrowhithe Tarnbeck Mossley_Vale Quarrington_End Hope_Green Long_Marl Vennel_Bridge"
)
LOCALITIES = listed(
    "the_Brindle_estate Marl_Bank Copperfield_Rise Saltings Hob_Moor Castle_Ings the_Lanes_estate "
    "Weavers_Reach Top_Valley_Road_flats Gorse_Hill Priory_Fields Old_Tannery"
)
STREET_NAMES = listed(
    "Pellam Thornbury_Mill Orchard Wexcombe Sparrowhawk Larkrise Quarry_Bank Saddler Tollgate "
    "Marigold Ashdown_Fold Cobbler's Hanover_Reach Jubilee Nightingale Canal_View St_Cuthbert's "
    "Fuller Vicarage Elderberry Gasworks Sycamore Hawkmoor Wilberfoss Penrose Station Albertine "
    "Meadowsweet Chandler Tenter Rowan_Tree Nelson_Mandela Inkerman Balaclava Drovers"
)
STREET_KINDS = (
    ("Road", "Rd"), ("Street", "St"), ("Avenue", "Ave"), ("Close", "Cl"), ("Lane", "Ln"),
    ("Drive", "Dr"), ("Crescent", "Cres"), ("Gardens", "Gdns"), ("Court", "Ct"), ("Way", "Way"),
    ("Terrace", "Terr"), ("Mews", "Mews"), ("Walk", "Walk"), ("Rise", "Rise"), ("Croft", "Croft"),
)  # fmt: skip
STEMS = listed(
    "Oakenshaw Larkfield St_Winifred's Holy_Rood Broadacre Kestrel Beckside Sacred_Heart "
    "Highcliffe Millrace Ferndale Bishop_Aldhelm Willowbank Redcar_Fold Cloverley Ings_Lane "
    "St_Cedd's Moorgate_Hall Stepping_Stones Lady_Anne Ravensgill Whinfell Greystoke Tithe_Barn "
    "Hazelmere Copse_View Lantern Jubilee_Park Fairhaven Riverside Sunnybank Rainbow Meadow_View"
)
SCHOOL_KINDS = (
    "Primary School", "Junior School", "Infant School", "Academy", "C of E Primary School",
    "RC Primary School", "Community College", "High School", "Primary Academy",
)  # fmt: skip
SURGERY_KINDS = (
    "Surgery",
    "Medical Centre",
    "Health Centre",
    "Medical Practice",
    "Family Practice",
)
NURSERY_KINDS = ("Nursery", "Day Nursery", "Pre-school", "Playgroup", "Children's Centre")
HOSPITAL_KINDS = ("General Hospital", "Infirmary", "Royal Hospital", "District Hospital")
REFUGE_KINDS = ("House", "Women's Refuge", "Women's Aid", "Lodge")
EMPLOYERS = listed(
    "Tregarthen_Poultry Hexcombe_Car_Wash Bright_Star_Cleaning Westerby_Fresh_Produce "
    "Okehurst_Bakeries Kestrel_Logistics Marl_Bank_Care_Home Nails_by_Tiffani Golden_Phoenix "
    "Dunfold_Packaging_Ltd Blue_Anchor_Taxis Pennow_Scaffolding Kwik-Strip_Autos Sizzlers "
    "Hadley_&_Sons_Joinery Spice_Lounge Norrington_Meats_Ltd"
)
PARKS = listed("Tarnside_Park Jubilee_Rec Bluebell_Wood Corporation_Gardens Canal_Basin Cobb_Field")
CHURCHES = listed(
    "St_Oswin's_Church Redeemed_Vine_Chapel Masjid_an-Noor Gurdwara_Nanak_Niwas "
    "Our_Lady_of_Ferns Bethel_Tabernacle"
)
POSTCODE_DISTRICTS = listed(  # districts that do not exist
    "CT47 NR68 PE71 HU44 DN63 TF48 EX58 DT38 HR33 LN62 IP66 CB52 WR47 TA58 BD44"
)

# ---------------------------------------------------------------- numbers


def phone(rng: Random) -> str:
    """A telephone number of the ranges kept for drama, as people write them."""
    last = f"{rng.randrange(1000):03d}"
    style = rng.randrange(9)
    return (
        f"07700 900{last}",
        f"07700900{last}",
        f"07700 900 {last}",
        f"+44 7700 900{last}",
        f"(01632) 960{last}",
        f"01632 960 {last}",
        f"020 7946 0{last}",
        f"0113-496-0{last}",
        f"029 2018 0{last}",
    )[style]


def nhs(rng: Random) -> str:
    """An NHS number: of the test range with its right check digit, or of any with a wrong one."""
    right = rng.random() < 0.6
    while True:
        body = ("999" if right else str(rng.randrange(400, 500))) + f"{rng.randrange(10**6):06d}"
        check = (
            11 - sum(int(d) * w for d, w in zip(body, range(10, 1, -1), strict=True)) % 11
        ) % 11
        if check == 10:
            continue
        digits = body + str(check if right else (check + rng.randrange(1, 9)) % 10)
        parts = digits[:3], digits[3:6], digits[6:]
        return rng.choice((" ".join(parts), digits, "-".join(parts), " ".join(parts)))


def ni(rng: Random) -> str:
    """A National Insurance number with a prefix of the example or an unused series."""
    prefix = rng.choice(("QQ", "ZH", "ZL", "ZT", "ZW"))
    pairs = [f"{rng.randrange(100):02d}" for _ in range(3)]
    last = rng.choice("ABCD")
    return rng.choice(
        (
            f"{prefix}{''.join(pairs)}{last}",
            f"{prefix} {' '.join(pairs)} {last}",
            f"{prefix.lower()}{''.join(pairs)}{last.lower()}",
        )
    )


def vehicle(rng: Random) -> str:
    """A registration mark with an age mark not issued before 2042."""
    area = rng.choice("ABCDEFGHKLMNPRSTVWY") + rng.choice("ABCDEFGHKLMNPRSTUVWXY")
    year = rng.choice((42, 43, 44, 46, 47, 92, 93, 95, 97))
    tail = "".join(rng.choice("ABCDEFGHJKLMNOPRSTUVWXYZ") for _ in range(3))
    return rng.choice((f"{area}{year} {tail}", f"{area}{year}{tail}", f"{area}{year} {tail}"))


def postcode(rng: Random) -> str:
    """A postcode in a district that does not exist."""
    district = rng.choice(POSTCODE_DISTRICTS)
    inward = f"{rng.randrange(1, 10)}{rng.choice('ABDEFGHJLN')}{rng.choice('PQRSTUWXYZ')}"
    return rng.choice((f"{district} {inward}", f"{district} {inward}", f"{district}{inward}"))


def reference(kind: str, rng: Random) -> str:
    """A reference of one kind, as the systems of the agencies print them."""
    number = rng.randrange
    two = f"{number(8, 14):02d}"
    letters = "".join(rng.choice("ABCDEFGHJKLMNPRST") for _ in range(2))
    shapes: dict[str, tuple[str, ...]] = {
        "crime": (
            f"{letters}/{number(1000, 99999)}/{two}",
            f"{number(1000, 99999)}/{two}",
            f"{number(10, 60)}{letters}/{number(1000, 9999)}/{two}",
            f"42{letters}{number(100000, 999999)}",
        ),
        "cad": (f"{number(100, 9999)}", f"{number(10, 999):04d}-{number(10, 28)}{two}"),
        "court": (
            f"{letters}{two}C{number(100, 999):05d}",
            f"{letters}{two}P{number(100, 1999):05d}",
            f"T20{two}{number(1000, 9999)}",
        ),
        "upn": (f"{rng.choice('ABCDEFGHJK')}{number(10**11, 10**12)}",),
        "social": (f"{number(100000, 999999)}", f"LCS{number(1000000, 9999999)}"),
        "hospital": (f"{letters[0]}{number(100000, 999999)}", f"{number(1000000, 9999999)}"),
        "tenancy": (f"T/{number(1000, 99999):06d}", f"{number(10000000, 99999999)}"),
        "incident": (f"{number(10000000, 99999999)}", f"E{two}-{number(10000, 99999)}"),
        "collar": (f"{number(100, 9999)}", f"{number(100, 999)}{letters}"),
        "passport": (f"{number(10**8, 10**9)}",),
    }
    return rng.choice(shapes[kind])


# ---------------------------------------------------------------- clerks


_SLIPS = (
    ("ph", "f"), ("ei", "ie"), ("ie", "ei"), ("ck", "k"), ("sz", "sh"), ("cz", "ch"), ("tt", "t"),
    ("ll", "l"), ("nn", "n"), ("ss", "s"), ("ee", "ea"), ("oo", "u"), ("ou", "o"), ("aa", "a"),
    ("th", "t"), ("kh", "k"), ("ai", "ay"), ("ya", "ia"), ("iya", "ia"), ("gh", "g"), ("dh", "d"),
    ("ow", "ou"), ("qu", "kw"), ("ew", "ue"), ("ar", "er"), ("an", "en"), ("on", "en"),
)  # fmt: skip


def misspell(name: str, rng: Random) -> str:
    """The name as a hurried clerk hears or types it: always different, first letter kept."""
    slips = [name[0] + name[1:].replace(old, new, 1) for old, new in _SLIPS if old in name[1:]]
    middle = range(1, len(name) - 2)
    swaps = [
        name[:i] + name[i + 1] + name[i] + name[i + 2 :]
        for i in middle
        if name[i].isalpha() and name[i + 1].islower() and name[i] != name[i + 1]
        and name[i].islower()
    ]  # fmt: skip
    doubles = [name[: i + 1] + name[i] + name[i + 1 :] for i in middle if name[i] in "lnrst"]
    drops = [name[:i] + name[i + 1 :] for i in middle if name[i].islower() and len(name) > 5]
    pool = [one for one in slips * 3 + swaps + doubles + drops if one != name]
    return rng.choice(pool) if pool else name + name[-1].lower()


def plain(name: str) -> str:
    """The name as typed on a British keyboard: without accents."""
    import unicodedata

    table = str.maketrans("łŁđĐıİßøØ", "lLdDiIsoO")
    spread = unicodedata.normalize("NFD", name.translate(table))
    return "".join(c for c in spread if not unicodedata.combining(c))
