"""People whose names are words, told by their place: ranks, lists, labels, posts, quotation marks.

In the tables a name that must be found stands in braces; no other word may be taken for a name.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from pipeline import run
from pipeline.model import Case, Finding, Identity, Passage, Period, Policy, SourceRef

Find = Callable[..., tuple[Finding, ...]]

RANKS = [
    "Seen by PC {Constable} at the front door.",
    "Sgt {Christmas} took the statement at 19:40.",
    "Collected by PC 4471 {Easter}, who stayed until 02:00.",
    "PCs 3301 {Church} and 882 {Officer} attended.",
    "Insp {Sergeant} authorised entry.",
    "DCI {Tuesday} chaired.",
    "Officers PC 118 {Bishop} and PC {Warrant} attended at 23:12.",
    "Statement taken by DC 7712 {Service}.",
    "PC 90 {Nurse} to update OIC.",
    "Det Con {Guardian} read the letter.",
]
LISTS = [
    "Attending - Dr {Femi Hartnoll} (paed), {T Moody}, DC {Hazard}, ward sister, legal.",
    "In attendance: {Sunday Afolabi}, {Grace Field}, Health Visitor, {C Best}",
    "Apologies: {J Church}, {Dean Friday}",
    "Present: {R Pope}, {L Speaker}, {M Tutor} and {P Warden}",
    "Panel: {Olive Green} (chair), {Reg Clerk}, {Pearl Diver}",
    "Present - {V Golding}, {S Nurse}, {H Judge}, DS {Lodge}",
    "Members: {D Manager}, {F Driver}, {T Porter}",
]
POSTS = [
    "Letters held by {Pru Tender}, the SW.",
    "{Sunday} (HV) to visit.",
    "{Dean Friday}, the allocated social worker, went first.",
    "Spoke to {Christmas} (duty SW) who will ring back.",
    "{Blessing Service}, SENCO, has the plan.",
    "{Miles Standing}, family support worker, has closed the case.",
    "{Trust Ncube} - key worker - stayed late.",
    "Signed {Valerie Child}, Manager",
]
LABELS = [
    "Lead: {Reg Major}, Learning and Development.",
    "Added by {Sunday Bello}",
    "Dietician ({Rosaria Gilfoyle}) increases feed.",
    "Read by reception ({Jan}), filed.",
    "The friend: {Lemuel Sunday}, lodger, deacon.",
    "Completed by {Bishop Stone} on leave",
]
DAYS = [
    "The father, {Sunday Akinlabi}, lives abroad.",
    "{Friday Okonkwo} is her uncle.",
    "{Monday Etim} was arrested.",
    "{Dean Friday} went first.",
    "{Miss Amber Friday}, form tutor, made a statement.",
    "We spoke to {Sunday Nwosu} on Sunday.",
    "{Christmas} agreed to copy it in.",
]
QUOTED = [
    'the quiet ones (Tyreke, Jermaine, "{Pickle}")',
    'Two males, "{Smoke}" and "{Tiny}", were seen.',
    'He is "{Ghost}" in her phone.',
    'Nickname "{Spider}".',
    '"{Ninja}" dropped her at the gate.',
    'Owes money to "{Big Fish}".',
    'A male known only as "{Cloud}".',
    'Seen with "{Tank}" and "{Blade}" at the shops.',
    'He goes by "{Dutch}".',
    'Emails call him "{Exhausted Kalonji}".',
]
PARTICLES = [
    "{Michiel van 't Hoff} was arrested.",
    "Mr {van 't Land} rang.",
    "{Saskia in 't Veld} is the aunt.",
    "{Femke 't Hart} visits.",
]
SURNAMES = [
    "{Sean Guardian} is the uncle.",
    "{Holly Doctor} rang.",
    "{Kay Tutor} is the neighbour.",
    "{Marvellous} told staff that she was tired.",
]
SMALL = [
    "t/c from dawn to {joy} (SW).",
    "told {hazard} (pc) she wants him out",
    "{sunday} (hv) weighed baby",
    "tc {heath} (tm) agreed",
    "{faith} didnt want to talk",
]
SIGNED = [
    "It was due in November.\n\n{Con}",
    "With warm regards\n{Joy}",
    "Speak soon\n{Hope}",
    "Let me know.\n{Will}",
    "Yours\n{Reg}",
]


def parted(marked: str) -> tuple[str, list[str]]:
    """A row without its braces, and what stood in them."""
    return re.sub(r"[{}]", "", marked), re.findall(r"\{([^}]*)\}", marked)


@pytest.mark.parametrize(
    "marked",
    [
        *RANKS, *LISTS, *POSTS, *LABELS, *DAYS, *QUOTED, *PARTICLES, *SURNAMES, *SMALL, *SIGNED,
    ],
)  # fmt: skip
def test_a_word_in_a_persons_place_is_a_name(find: Find, marked: str) -> None:
    text, names = parted(marked)
    found = [f.form for f in find(text, register=()) if f.kind == "person"]
    assert [name for name in names if not any(name in form for form in found)] == []


HARMLESS = [
    "Lead: Children's Services",
    "Lead: Learning and Development",
    "Present: Health Visitor, Social Worker",
    "Present: HV, SW, School Nurse and Police",
    "The case was agreed (Team Manager).",
    "Chair: Independent Chair",
    "Attendees: Police, Housing, Education, mother",
    "Owner: Head of Safeguarding",
    "Sunday was quiet. On Monday he went to school.",
    "Friday contact went well. Sunday contact with father.",
    "Read by reception (desk), filed.",
    "School (Reception) rang.",
    "Completed by: Social Worker",
    "Kind regards\nSafeguarding Team",
    "Thanks\nAdmin",
    "The plan was agreed.\nAssessment",
    'the "Strengths" section of the form',
    'He wrote "Home" in the box and marked it "Urgent".',
    'A "Good" rating was given by the inspector.',
    'She said "Please" and "Thanks". The letter, "Moving On", was sent.',
    "DC Public Protection took it on. DI Child Protection Unit reviewed it.",
    "Caller (neighbour) rang again. Passenger (friend) ran off.",
    "Completed by Early Help. Added by Business Support. Read by Panel.",
    "Sgt on duty. Friday night he went out. On Monday School rang.",
    "PC attended. Officers on scene. Sgt on duty was informed.",
    "spoke to duty (SW). told school (DSL) about it",
    "Housing to print the tenancy. Police to visit. School to ring.",
]


@pytest.mark.parametrize("text", HARMLESS)
def test_posts_teams_days_and_headings_are_nobody(find: Find, text: str) -> None:
    assert [f.form for f in find(text, register=())] == []


CASES = [
    ("Sgt Marsh and Insp Basil Court came. ||| Firewall. Court to print it out.", ["Court"]),
    ("t/c to joy (SW) ||| Joy Weeks rang. ||| joy on leave til monday", ["joy"]),
    ('the group ("Pickle", Kadeem) ||| note: "wash up. run from pickle and dem."', ["pickle"]),
    ('Chance Olorunfemi came. ||| on the board: "chance ring me mam"', ["chance"]),
    ("Miss Amber Friday, form tutor, wrote. ||| Miss Friday did; it runs on.", ["Friday"]),
    ("Insp Sergeant authorised entry.", ["Sergeant"]),
    ("WPC Parent sat with the children.", ["Parent"]),
    ("Martin Head and Carol Head live together. ||| The Heads were home.", ["Head"]),
    ("Mrs Head opened the door. ||| Carol Head is the grandmother.", ["Head"]),
    ("Invited: Dean Friday, Honour Bright, Housing", ["Friday", "Dean", "Bright"]),
]


@pytest.mark.parametrize(("texts", "gone"), CASES)
def test_what_is_found_is_gone_from_what_is_published(texts: str, gone: list[str]) -> None:
    published = " ".join(safe(*texts.split(" ||| ")))
    assert [name for name in gone if name in published] == []


def test_a_day_stays_a_day_beside_somebody_called_so() -> None:
    told = "It had arrived on the Friday after. Friday contact went well."
    assert safe("Miss Amber Friday, form tutor, made a statement.", told)[1] == told


def test_a_surname_that_is_a_post_is_gone_though_two_of_the_register_bear_it() -> None:
    family = (
        Identity("P1", "person", "mother", "Carol Head"),
        Identity("P2", "person", "father", "Martin Head"),
    )
    told = "The Head rang. Deputy Head rang. Told Head of Year."
    published = safe("Spoke to Head about it. Head denied it.", told, register=family)
    assert "Head" not in published[0]
    assert published[1] == told


def safe(*texts: str, register: tuple[Identity, ...] = ()) -> list[str]:
    """The published words of texts of a case."""
    day = date(2000, 1, 1)
    case = Case(
        Path(), "", "scr", "", (), Period(day, day), day, Policy(), (),
        register=register, agencies=(),
    )  # fmt: skip
    passages = tuple(
        Passage(f"e{n:08x}/0", text, SourceRef(1, paragraph=n), "event")
        for n, text in enumerate(texts)
    )
    made = run.anonymise(passages, case, lambda step: None).redacted
    return [made.passages[p.key].text.value for p in passages]
