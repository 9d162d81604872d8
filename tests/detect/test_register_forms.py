"""The register's forms: what of a text is found, as whom, and when it is only a doubt.

Detectors of other kinds are left out on purpose: the register alone must reach these.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.detect.register import Register, apply_misspelt, bound, is_near
from pipeline.detect.text import line, stretches
from pipeline.model import Identity


def found(register: Register, text: str) -> dict[str, tuple[str, bool]]:
    """Form in the text -> (identity, doubtful), for exact forms and misspellings."""
    seen = next(stretches(text)).line
    hits = [*register.find(seen), *apply_misspelt(seen, register.misspelt([seen]))]
    hits.sort(key=lambda h: h.identity)
    return {seen.text[h.start : h.end]: (h.identity, h.doubtful) for h in hits}


EXACT = [
    ("Tomás Ferreira was seen", "Tomás Ferreira", "P1"),
    ("TOMAS FERREIRA was seen", "TOMAS FERREIRA", "P1"),
    ("tomas ferreira was seen", "tomas ferreira", "P1"),
    ("Ferreira, Tomás", "Ferreira, Tomás", "P1"),
    ("FERREIRA Tomas", "FERREIRA Tomas", "P1"),
    ("tomas.ferreira", "tomas.ferreira", "P1"),
    ("file TomasFerreira", "TomasFerreira", "P1"),
    ("seen with Tommy at home", "Tommy", "P1"),
    ("seen with tommy at home", "tommy", "P1"),
    ("Tommy's cot", "Tommy", "P1"),
    ("T Ferreira attended", "T Ferreira", "P1"),
    ("T. Ferreira attended", "T. Ferreira", "P1"),
    ("Tomás F. attended", "Tomás F", "P1"),
    ("the Ferreiras had left", "Ferreiras", ""),
    ("Ms Ferreira had left", "Ferreira", ""),
    ("Mariana's bag", "Mariana", "P2"),
    ("O’Connor-Smythe", "O'Connor-Smythe", "P3"),
    ("OConnor Smythe", "OConnor Smythe", "P3"),
    ("O'CONNOR SMYTHE", "O'CONNOR SMYTHE", "P3"),
    ("Grace Smythe", "Smythe", "P3"),
    ("Mrs Van Der Berg", "Van Der Berg", "P5"),
    ("van der berg", "van der berg", "P5"),
    ("Kasia rang", "Kasia", "P6"),
    ("Kasia Zielinska rang", "Kasia Zielinska", "P6"),
    ("Wil Sesay", "Sesay", "P4"),
    ("Bill Sesay", "Bill Sesay", "P4"),
    ("at 14 Rowan Close", "14 Rowan Close", "L1"),
    ("at 14 rowan cl", "14 rowan cl", "L1"),
    ("in Rowan Close", "Rowan Close", "L1"),
    ("CB74AA", "CB74AA", "L1"),
    ("CB7  4AA", "CB7  4AA", "L1"),
    ("St Brigid's Primary School", "St Brigid's Primary School", "S1"),
    ("St Brigids primary school", "St Brigids primary school", "S1"),
    ("at St Brigid's", "St Brigid", "S1"),
    ("01353555123", "01353555123", "R1"),
    ("+44 1353 555-123", "+44 1353 555-123", "R1"),
    ("(01353) 555 123", "(01353) 555 123", "R1"),
    ("MARI.FERREIRA@post.example", "MARI.FERREIRA@post.example", "R2"),
    ("name mari.ferreira online", "mari.ferreira", "R2"),
    ("#tommyferreira", "#tommyferreira", "P1"),
    ("#justicefortommy", "#justicefortommy", ""),
    ("tommy.blake@post.example", "tommy.blake@post.example", ""),
    ("@mariana_90", "@mariana_90", "P2"),
    ("Grace said no", "Grace", "P3"),
    ("Grace's bag", "Grace", "P3"),
    ("Fenland Constabulary attended", "Fenland Constabulary", "A1"),
]


@pytest.mark.parametrize(("text", "form", "identity"), EXACT)
def test_every_form_of_a_known_identity_is_found(
    registered: Register, text: str, form: str, identity: str
) -> None:
    assert found(registered, text).get(form) == (identity, False)


DOUBTFUL = [
    ("told TF that", "TF", "P1"),
    ("told T.F. that", "T.F", "P1"),
    ("told Fereira that", "Fereira", ""),
    ("told Ferriera that", "Ferriera", ""),
    ("told Zielinksa that", "Zielinksa", "P6"),
    ("number 14 was dark", "number 14", "L1"),
    ("Grace period over", "Grace", "P3"),
]


@pytest.mark.parametrize(("text", "form", "identity"), DOUBTFUL)
def test_a_form_that_claims_little_is_a_doubt(
    registered: Register, text: str, form: str, identity: str
) -> None:
    assert found(registered, text).get(form) == (identity, True)


NOT_NAMES = [
    "by the grace of God",
    "Mother will attend",
    "Will attend clinic on Friday",
    "Will need to contact school",
    "Anna rang the duty desk",
    "the berg and the bill",
    "tf",
    "will and grace",
    "an unclear account, so ill",
]


@pytest.mark.parametrize("text", NOT_NAMES)
def test_words_that_only_look_like_a_registered_name_are_left(
    registered: Register, text: str
) -> None:
    assert found(registered, text) == {}


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Will told the officer", "Will"),
        ("Will, aged six", "Will"),
        ("Will's shoes", "Will"),
        ("said that Will had left", "Will"),
    ],
)
def test_will_is_a_name_where_the_sentence_says_so(
    registered: Register, text: str, form: str
) -> None:
    assert found(registered, text)[form][0] == "P4"


def test_parts_do_not_join_across_a_sentence(registered: Register) -> None:
    assert "Ferreira. Tommy" not in found(registered, "She saw Mrs Ferreira. Tommy slept.")


def test_a_form_of_two_identities_names_neither() -> None:
    both = Register(
        (
            Identity("P1", "person", "mother", "Fatou Sesay"),
            Identity("P2", "person", "father", "Ibrahim Sesay"),
        )
    )
    (hit,) = both.find(line("Mr Sesay rang"))
    assert hit.identity == ""


BOUNDS = [("Anne", 0), ("Tomas", 1), ("Mariana", 1), ("Ferreira", 2)]


@pytest.mark.parametrize(("name", "slips"), BOUNDS)
def test_the_bound_of_slips_grows_with_length(name: str, slips: int) -> None:
    assert bound(name) == slips


def test_anna_is_never_anne() -> None:
    assert not is_near("anna", "anne")


LETTERS = st.characters(min_codepoint=97, max_codepoint=122)


@given(st.text(LETTERS, min_size=5, max_size=12), st.data())
def test_one_swap_of_neighbours_is_one_slip(name: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(name) - 2))
    swapped = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    assert is_near(swapped, name) == (swapped != name)


INVISIBLE = ["\u200b", "\u2060", "\ufeff", "\u00ad", "\u200e", "\u202a"]


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(["Tomás Ferreira", "Mariana", "Zielińska", "14 Rowan Close"]), st.data())
def test_a_name_split_by_invisible_characters_is_found(
    registered: Register, name: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(1, len(name) - 1))
    mark = data.draw(st.sampled_from(INVISIBLE))
    text = f"Seen with {name[:at]}{mark}{name[at:]} today"
    part = next(stretches(text))
    spans = [part.back(h.start, h.end) for h in registered.find(part.line)]
    assert (10, 10 + len(name) + 1) in spans


@pytest.mark.parametrize(
    "text", ["Тomás", "Fеrreira", "Ｆｅｒｒｅｉｒａ", "Toma\u0301s", "𝓕𝓮𝓻𝓻𝓮𝓲𝓻𝓪"]
)
def test_a_name_in_other_letters_is_found(registered: Register, text: str) -> None:
    part = next(stretches(text))
    assert {part.back(h.start, h.end) for h in registered.find(part.line)} == {(0, len(text))}


def test_a_title_with_a_letter_is_no_letter_by_itself() -> None:
    """ "Adult W" in a report's title lost its letter to the alias "Mr W"."""
    known = Register((Identity("P1", "person", "adult", "Bronek Wieczorek", ("Mr W",)),))
    assert found(known, "Safeguarding Adults Review: Adult W") == {}
    assert found(known, "then Mr W left").get("Mr W") == ("P1", False)
