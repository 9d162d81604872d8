"""People written by one letter: subjects, objects, owners, speakers, signatures, spelled names."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from pipeline.model import Finding, Identity

Find = Callable[..., tuple[Finding, ...]]


def person(number: int, role: str, name: str) -> Identity:
    return Identity(f"P{number}", "person", role, name)


FAMILY = (
    person(1, "subject", "Kelsey Rudd"),
    person(2, "mother", "Tanya Rudd"),
    person(3, "partner", "Oliver Stott"),
    person(4, "brother", "Vince Stott"),
    person(5, "aunt", "Lorraine Mahmood"),
    person(6, "friend", "Destiny Fowler"),
)


def singles(findings: Sequence[Finding], text: str) -> str:
    """The letters found alone, in order, without the full stop after them."""
    assert all(text[f.start : f.end] == f.form for f in findings)
    return "".join(f.form.strip(".") for f in findings if len(f.form.strip(".")) == 1)


PLACES = [
    ("H/V done. T was on the phone when I arrived.", "T"),
    ("O came in from work at six and went straight upstairs.", "O"),
    ("Visit at 4pm. K didn't want to talk. O was polite.", "KO"),
    ("T asked if K could go to her nan's for half term.", "TK"),
    ("K and D were found in the park at half past one.", "KD"),
    ("T & O argued. V present.", "TOV"),
    ("Agreed: D to email the school, L to bring the letters.", "DL"),
    ("spoke w D for 8 mins", "D"),
    ("Tel call from D this morning. Upset.", "D"),
    ("gave K a lift to the hostel", "K"),
    ("tell D i love her", "D"),
    ("Message left for V to ring the office. Home visit to L. No reply.", "VL"),
    ("It was V's idea, says O.", "VO"),
    ("Why was K’s plan closed? Found in T's bag: two phones.", "KT"),
    ("dont move house because Z drives past", "Z"),  # no ground needed: nothing else drives
    ("her friend Z was with her, and her ex, B", "ZB"),
    ("T shouts, K cries, O hides. Asked what V does when he is cross", "TKOV"),  # in one line
    ("Spoke to L for ten mins. D is for Destiny.", "L"),
    ("R is 22. R drove. R told her to wait.", "RRR"),  # stands so again and again
]


@pytest.mark.parametrize(("text", "letters"), PLACES)
def test_letters_where_only_a_person_stands(find: Find, text: str, letters: str) -> None:
    found = find(text, register=FAMILY)
    assert singles(found, text) == letters
    assert all(f.doubtful and f.kind == "person" for f in found if len(f.form) == 1)


@pytest.mark.parametrize(
    "text",
    [
        "Appendix D sets out the terms of reference. Part T told us little.",
        "Vitamin D was low. Vitamin K was refused.",
        "Bruise to L side of face, L arm in cast. L cheek swollen. Pain on L palpation.",
        "Known to T&O and D&V clinic for two days; R&R",
        "Plan D was agreed. Class D drugs. Category D prison. Option T was chosen.",
        "T: 01632 960123",
        "x 2 cans of lager; 2 x paracetamol",
        "Child K said that Child T told her. Adult O denied this.",
        "O: low mood. T 37.2, P 88. D/W the team. S/B the doctor. T/C with school.",
        "I was told. I said no. Then I asked why.",
        "A child was seen. A told story. The team went from D to K.",
        "Grade D in English, and K for effort",
        "Group D met on Monday. Team T said they were full. Ward K was busy.",
        "In K's and D's of the alphabet",
    ],
)
def test_letters_of_labels_sides_and_formulas(find: Find, text: str) -> None:
    assert singles(find(text, register=FAMILY), text) == ""


TURNS = [
    ("Extract:\nH: Emergency, which service?\nM: police please\nH: Where are you?", "HMH"),
    ("M: Put her on.\nF: She's with mum.\nM: Put her on man.\nF2: Hello.\nM: Sim?", "MMM"),
    ("S- Tell me what happened.\nP- He shut the door.\nS- And then?", "SPS"),
    ("WhatsApp 21:04 D: where r u\nWhatsApp 21:05 B: bus\nWhatsApp 21:09 D: get home", "DBD"),
    ("[D] Put the phone down.\n[B] No.\n[D] I said put it down.", "DBD"),
    ('"B: leave me alone D: come here B: no"', "BDB"),
]


@pytest.mark.parametrize(("text", "letters"), TURNS)
def test_speakers_by_one_letter(find: Find, text: str, letters: str) -> None:
    assert singles(find(text, register=FAMILY), text) == letters


@pytest.mark.parametrize(
    "text",
    [
        "Q: What happened then?\nA: I do not know.\nQ: Where was he?\nA: At home.",
        "S: says she is fine.\nO: pale.\nA: low mood.\nP: review.\nS: better today.",
        "C: It's me.\nOp: What's happening?\nC: He is coming up.\nC: Sorry.",
    ],
)
def test_letters_that_head_a_note_or_an_interview(find: Find, text: str) -> None:
    assert singles(find(text, register=FAMILY), text) == ""


@pytest.mark.parametrize("sexes", ["M: Hello.\nF: Who is it?\nM: Me.\nF: Go away."])
def test_a_man_and_a_woman_are_nobody(find: Find, sexes: str) -> None:
    nobody = (person(1, "subject", "Kelsey Rudd"),)
    assert singles(find(sexes, register=nobody), sexes) == ""


SIGNED = [
    ("Dear all, please make sure he eats. Back on 23rd. J", "J"),
    ("Left milk on the side and took the post in.\nB", "B"),
    ('Email: "Can somebody ring the daughter. Thanks, E"', "E"),
    ('Note: "Dinner in microwave, 4 mins. love V x"', "V"),
    ('Note: "Gone to the shop, back at 5. V xx"', "V"),
    ("Please ring me when you get this.\nRegards\nJ", "J"),
    ("Who was it who'd complained? Please don't destroy the sheet.\n\nG.", "G"),
    ("[Case closed, agreed D.]", "D"),
    ("Heating off again. Reported. – C", "C"),
    ("No reply at the door, TV on. (J)", "J"),
    ('"Sorry I missed you. J (housing)"', "J"),
]


@pytest.mark.parametrize(("text", "letters"), SIGNED)
def test_letters_that_sign(find: Find, text: str, letters: str) -> None:
    assert singles(find(text, register=FAMILY), text) == letters


@pytest.mark.parametrize(
    "text", ["Ticked box: N. Consent: Y", "Seen alone\nY", "Her grade was a C", "Score x\nN"]
)
def test_answers_and_grades_sign_nothing(find: Find, text: str) -> None:
    assert singles(find(text, register=FAMILY), text) == ""


SPELLED = [
    ("C: It's Robin. H, E, D, G, E.", "H, E, D, G, E"),
    ("Caller spelled her surname: M-A-L-I-K.", "M-A-L-I-K"),
    ("Name given as K A R I M", "K A R I M"),
    ('"Its D.U.G.G.A.N, two of the letter."', "D.U.G.G.A.N"),
    ('"P for Peter, E for echo, L for lima"', "P for Peter, E for echo, L for lima"),
    ("it's W-A-double D-E-L-L", "W-A-double D-E-L-L"),
    ("that's S for sugar", "S for sugar"),
]


@pytest.mark.parametrize(("text", "name"), SPELLED)
def test_names_spelled_out(find: Find, text: str, name: str) -> None:
    begin = text.index(name)
    covered = {i for f in find(text, register=[]) for i in range(f.start, f.end)}
    assert {i for i in range(begin, begin + len(name)) if text[i].isalnum()} <= covered


@pytest.mark.parametrize(
    "text",
    [
        "points a, b, c, d and e of the plan",
        "RAG rating: R for red, A for amber, G for green",
        "the C.A.M.H.S. team and the N.S.P.C.C. rang",
        "r u o k hun",
    ],
)
def test_lists_and_acronyms_are_not_spelled(find: Find, text: str) -> None:
    assert not [f for f in find(text, register=[]) if "pattern:spelled out" in f.reasons]


def test_a_name_that_is_a_word_and_a_letter(find: Find) -> None:
    found = find("He did not comment. Faith C's mother told us.", register=[])
    assert "Faith C" in [f.form for f in found]


CASE = (
    person(1, "subject", "Delroy Marsh"),
    person(2, "wife", "Dorothy Marsh"),
    Identity("P3", "person", "father", "Devonte Cole", ("Dev",)),
    person(4, "mother", "Joy River"),
)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Del was at home. Dot opened the door.", {"Del", "Dot"}),
        ("del drunk again, dot upset", {"del", "dot"}),
        ('unsent draft to her: "hun if dev ask i was at yours thursday"', {"dev"}),
        ("24/08/21 t/c from dawn to joy. joy wont come out", {"joy"}),  # a note after its date
    ],
)
def test_short_forms_in_small_letters(find: Find, text: str, names: set[str]) -> None:
    assert names <= {f.form for f in find(text, register=CASE)}


def test_the_first_letters_of_a_found_name(find: Find) -> None:
    found = find("Her friend Destinee Cole came.", "Des has the spare key.", register=[])
    assert [f.form for f in found if f.passage == "t/1"] == ["Des"]


@pytest.mark.parametrize("text", ["And the school rang.", "del of the file", "the dot on the map"])
def test_words_that_a_long_name_begins_with(find: Find, text: str) -> None:
    register = (*CASE, person(5, "aunt", "Andrea Marsh"))
    assert find(text, register=register) == ()
