"""Everyday words that are nobody's: they stay; and the names beside and like them, which go."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from pipeline.model import Finding, Identity

Find = Callable[..., tuple[Finding, ...]]


def covered(found: tuple[Finding, ...], text: str, words: str) -> bool:
    """Whether each letter of the first `words` in the text is within a finding."""
    taken = {i for f in found for i in range(f.start, f.end)}
    begin = text.index(words)
    return all(i in taken for i in range(begin, begin + len(words)) if text[i].isalnum())


QUIET = [
    "Male drove off in a silver Astra, the Labrador on the back seat.",
    "NRM referral sent by the First Responder; PPCS told and the MARF is on file.",
    "Discharged with NovoRapid and Levemir. Schizoaffective disorder, ?Capgras.",
    "He took his mum's Passat and was wearing a Moncler coat.",
    'She said "mi cyaan tek it" and did not come back til late.',
    "The child said that Abbu was asleep and Khala was cooking chapatis.",
    "Early Help was offered. Family Time went ahead at the Contact Centre.",
    "Dear Parent or Carer",
    "class A. If they ask, say so",
    "didn't I. Tell them that",
    "10:58 Dropped at the door. I said ring 999 and I'd drive over.",
    "No one tested the assumption that he was coping.",
    "Given co-codamol QDS, then Apixaban; INR not needed. Allergies: none known.",
    "Seen by CMW: FGM disclosed, for deinfibulation. Fundal height normal, uses khat.",
    "SSKIN bundle in place, sacrum sloughy. Waterlow score 22, Sara Stedy used.",
    "The MoCA was 19, RiO updated and the LeDeR review discussed with two RNLDs.",
    "PICU bed sought and SAVRY completed; RSCN and EMTs told.",
]


@pytest.mark.parametrize("text", QUIET)
def test_words_of_every_day_are_nobodys(find: Find, text: str) -> None:
    kinds = [f.kind for f in find(text, register=[]) if f.kind not in ("date", "age", "quasi")]
    assert not kinds


#: Text, what goes, what stays beside it.
BESIDE = [
    ("Dear Fenwick", "Fenwick", "Dear"),
    ("Says Gethyn has put a hole in the wall.", "Gethyn", "Says"),
    ("Write to caz.pro@postbox.example. Nobody rang.", "caz.pro@postbox.example", "Nobody"),
    ("Visit by Guy P. Tenant at the door, chain on.", "Guy P", "Tenant"),
    ("10:58 Dropped at Corporal Crescent by taxi.", "Corporal Crescent", "58 Dropped"),
    ("Not to come within 100m of Ropery Road.", "Ropery Road", "100m"),
]


@pytest.mark.parametrize(("text", "goes", "stays"), BESIDE)
def test_what_stands_beside_a_name_stays(find: Find, text: str, goes: str, stays: str) -> None:
    found = find(text, register=[])
    assert covered(found, text, goes)
    assert not covered(found, text, stays)


NAMES = [
    ("Met by A. Church at the door.", "A. Church"),
    ("Seen by J. So, who had no concerns.", "J. So"),
    ("Khala Rehana collected him.", "Rehana"),
    ("rhi was not at home when seen", "rhi"),
    ("Rio was not at home when Herbert rang.", "Rio"),
    ("Rio was not at home when Herbert rang.", "Herbert"),
    ("The nurse said that Waterlow had left.", "Waterlow"),
    ("The nurse told Amber that it was rated red.", "Amber"),
    ("The home was told by Sara that he was asleep.", "Sara"),
    ("58 Dropwell Close, all in order.", "58 Dropwell Close"),
    ("Beauty Joshi was at home.", "Beauty Joshi"),
    ("Email joe @ post . example today.", "joe @ post . example"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_names_like_such_words_are_found(find: Find, text: str, name: str) -> None:
    assert covered(find(text, register=[]), text, name)


HE = Identity("P1", "person", "mother", "He Xiaomei", (), date(1990, 1, 1), "Mother")
IDA = Identity("P2", "person", "grandmother", "Ida Best", (), None, "Grandmother")


@pytest.mark.parametrize(
    "text", ["He told her that it hurts.", "I asked J to wait. I did not do it, M was in."]
)
def test_pronouns_are_not_the_registers_people(find: Find, text: str) -> None:
    assert not covered(find(text, register=[HE, IDA]), text, text.split()[0])


@pytest.mark.parametrize(
    ("text", "name"),
    [("Ms He told the class.", "He"), ('The minutes mix up "He" and he.', "He"),
     ("He's account: He Xiaomei rang.", "He Xiaomei"),
     ("She saw I and M. I has the key, M was out.", "I")],
)  # fmt: skip
def test_names_that_are_pronouns_are_found(find: Find, text: str, name: str) -> None:
    assert covered(find(text, register=[HE, IDA]), text, name)
