"""The net of capitals: a word with a capital inside a sentence is the field's own, or a finding."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.model import Finding

Find = Callable[..., tuple[Finding, ...]]

NAMES = [
    ("Mother told Church that she was leaving.", "Church"),
    ("Seen at home, per Young, who had no concerns.", "Young"),
    ("The baby was seen by Best at the clinic.", "Best"),
    ("HV Blunt told SW Church that she had cancelled.", "Church"),
    ("Ms Best called, and Mr Head was in.", "Best"),
    ("Ms Best called, and Mr Head was in.", "Head"),
    ("Karen Case and Robert Parent attended.", "Case"),
    ("Karen Case and Robert Parent attended.", "Parent"),
    ("They were out at Harbour View again.", "Harbour View"),
    ("The Young family were known to the school.", "Young"),
    ("Grandmother takes them to All Saints on Sundays.", "All Saints"),
    ("He said that Tank hit him and Skip watched.", "Tank"),
    ("He said that Tank hit him and Skip watched.", "Skip"),
    ("It was said that Best's mother drank.", "Best"),
    ("Lock said that nobody was in.", "Lock"),
    ("Head's mother rang the school.", "Head"),
    ("the manager (Church) rang back", "Church"),
    ("14:20 Call to Marsh about the bruise.", "Marsh"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_what_nothing_accounts_for_is_found(find: Find, text: str, name: str) -> None:
    covered = {i for f in find(text, register=[]) for i in range(f.start, f.end)}
    begin = text.index(name)
    assert all(i in covered for i in range(begin, begin + len(name)) if text[i] != " ")


QUIET = [
    "14:20 Telephone call from Health Visitor to Social Care, Housing and Education.",
    "The Section 47 Strategy Discussion was held with Police and the Head Teacher.",
    "He did well in Key Stage 2 and the Head of Year was pleased.",
    "Mother told the Church that she would not be there.",
    "The Young Person was told that an Interim Care Order had been made.",
    "The Child and Family Assessment was completed by the Social Worker and shared with Mother.",
    "Achieving Best Evidence interview, then a Child in Need Plan and a Core Group.",
    "The baby slept in a Moses basket and the Red Book was seen.",
    "Home Visit By Health Visitor",
    "Finally, could you let me know? Please, can you ring.",
    "Invite GP and health visiting to the meeting. Review Care Plan.",
    "Door answered by a man. Hand thought to be bruised.",
    "She was seen on Monday and again in March at the Day Nursery.",
    "The Named Nurse spoke to the Lead Professional about the Early Help offer.",
    "The home had a Clutter Image Rating of 7 and no plan for Pressure Ulcers.",
    "Staff had done the Oliver McGowan Mandatory Training and knew the Herbert Protocol.",
    "The Nearest Relative was told; the Caldicott Guardian agreed.",
    "Referred to the Single Competent Authority and seen in Their Own Right.",
]


@pytest.mark.parametrize("text", QUIET)
def test_what_the_field_writes_with_a_capital_passes(find: Find, text: str) -> None:
    found = find(text, register=[])
    assert [f.form for f in found if f.kind not in ("date", "age", "quasi")] == []


def test_a_found_surname_is_swept_where_it_is_no_title(find: Find) -> None:
    found = find(
        "Mr Church came.", "Church rang.", "They go to the Church.", "Church School", register=[]
    )
    assert [f.passage for f in found if f.form == "Church"] == ["t/1"]


def test_a_person_called_by_a_word_is_a_person(find: Find) -> None:
    assert [f.kind for f in find("Mother told Marsh that she was ill.", register=[])] == ["person"]


INITIALS = [
    ("IT said no.", True),
    ("A M and I T were there.", True),
    ("I.T. was told.", True),
    ("IT, health visitor", True),
    ("Seen by IT today.", True),
    ("Shared with IT.", True),
    ("The IT was down.", False),
    ("The IT system was down.", False),
    ("There is no IT in the clinic.", False),
]


@pytest.mark.parametrize(("text", "somebody"), INITIALS)
def test_initials_of_somebody_unless_they_mean_themselves(
    find: Find, text: str, somebody: bool
) -> None:
    found = find("Ian Turner, health visitor, came.", text, register=[])
    letters = [f for f in found if f.passage == "t/1" and f.form.strip(".").endswith("T")]
    assert bool(letters) == somebody
    assert all(f.doubtful for f in letters)


def test_a_detail_within_a_name_does_not_publish_the_name(find: Find) -> None:
    found = find("The family attended Salem Christian Centre every week.", register=[])
    assert [f.kind == "quasi" for f in found if "Salem" in f.form] == [False]


PLACED = [
    ("Calpol given. Slept 1 hr. - PO", "PO"),
    ("Signed: PC", "PC"),
    ("Home visit with SW MW.", "MW"),
    ("Mei (MW) gave the report.", "MW"),
    ("DC (father) was upstairs.", "DC"),
    ("Dist list: FB, HW, G. Polat, MW, TK.", "MW"),
    ("Action: IS to ring the school.", "IS"),
    ("KM to attend, CM sends apologies.", "CM"),
]


@pytest.mark.parametrize(("text", "letters"), PLACED)
def test_letters_of_the_field_are_initials_where_only_those_stand(
    find: Find, text: str, letters: str
) -> None:
    assert letters in [f.form.split()[-1] for f in find(text, register=[]) if f.kind == "person"]


@pytest.mark.parametrize(
    "text",
    [
        "Seen by GP. Copy to HV.",
        "SW HV to the home, no access.",
        "BP 118/76, BMI 31. GCS 15.",
        "Rech to FT. C/O low mood.",
        "A 3/12 CP plan; the LA to file by Friday.",
    ],
)
def test_letters_of_the_field_that_are_nobodys(find: Find, text: str) -> None:
    found = find(text, register=[])
    assert [f.form for f in found if f.kind not in ("date", "age")] == []


WHOLE = [
    ("She was signed off from Hartwell's with back pain.", "Hartwell's"),
    ("They went to All Saints' and St Jude's.", "St Jude's"),
    ("He lived at The Crown until May.", "The Crown"),
    ("The police read the files of Next Step Recovery Service.", "Next Step"),
    ("Taken to Park Surgery by bus.", "Park Surgery"),
    ("Moved to First Steps Nursery today.", "First Steps Nursery"),
    ("They pray at Our Lady of Sorrows on Fridays.", "Our Lady of Sorrows"),
    ("Poppies and Ferncliffe Foodbank were trusted.", "Poppies"),
    ("Nana-Ama did not remember.", "Nana-Ama"),
    ("T/T arrears. M Hand says grant took rent money.", "grant"),
    ("nothing in diary. tc poppy, will ring bk.", "poppy"),
    ("Lives with partner will. DNA.", "will"),
    ("Picked up by autumn (aunt). No password.", "autumn"),
    ("MW I.Young came. - A Self-Ward", "A Self-Ward"),
    ("This was not done. Nelson Odhiambo", "Nelson Odhiambo"),
    ("Nil concerns. I Arkwright - E.K.", "I Arkwright"),
    ("Paddy, do you know if she is the same?", "Paddy"),
    ("Beauty Joshi was out of training.", "Beauty Joshi"),
    ("Beauty (BO) gave the report.", "Beauty"),
    ("Rx fluoxetine. See 2/52. P.M.", "P.M."),
    ("Crew C Begum / H.Jabłoński, left at once.", "C Begum"),
]


@pytest.mark.parametrize(("text", "name"), WHOLE)
def test_names_of_common_words_are_found_whole(find: Find, text: str, name: str) -> None:
    covered = {i for f in find(text, register=[]) for i in range(f.start, f.end)}
    begin = text.index(name)
    assert all(i in covered for i in range(begin, begin + len(name)) if text[i].isalnum())
