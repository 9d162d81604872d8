"""Sentence frames of clipped notes. A slot is {who.form} or {place}; gold is what fills a slot.

who: M mother, F father, C child, B brother or sister, G grandmother, U mother's partner, H health
visitor, S social worker, P police officer, T teacher, N neighbour, K somebody at an agency.
form: full, given, sur, nick, init. Frames in QUIET hold nobody.
"""

from __future__ import annotations

PROSE = """
{H.full} visited the home and saw {C.given} with {M.given}.
Telephone call from {S.full}, social worker, about {C.given}'s bruise.
{M.full} told the midwife that {U.given} had moved out.
Mrs {G.sur} rang to say that {C.given} was not at home.
DC {P.sur} attended with PC {K.sur} and spoke to {F.full}.
{F.given} was arrested at the address; {M.given} declined to make a statement.
Dr {K.sur} reviewed {C.given} and wrote to Ms {S.sur}.
{C.given} disclosed to {T.full} that {U.nick} hits {B.given}.
{N.full} (neighbour) reported shouting from the flat.
{M.given} and {U.given} were seen arguing outside {NURSERY}.
The family attend {WORSHIP} and the pastor knows {F.given}.
{M.given} was placed at {REFUGE} with {C.given} and {B.given}.
{U.full} works nights at {EMPLOYER}.
{C.given} started at {SCHOOL} but {M.given} did not bring {B.given}.
Registered with {SURGERY}; {C.given} was seen by Dr {K.full}.
The family moved to {TOWN} to be near {G.full}.
{G.given}, maternal grandmother, offered to have {C.given}.
Fa: {F.full}. Mo: {M.full}. MGM: {G.full}.
F: {F.full} M: {M.full}
Child: {C.full}, sibling: {B.full}
Present: {H.full} (HV), {S.full} (SW), {T.full} (school), {K.full} (chair)
Apologies: {K.full}, {P.full}
Completed by: {S.full}
Recorded by {H.init}
{H.init}: no concerns, plan to visit again.
{S.init} / {H.init}
Comment by author: {S.init}
Discussed with {K.full}, team manager, who agreed.
{C.full}, aged 4, was brought to A&E by {M.given}.
{F.full} (29) is {C.given}'s father and does not live with {M.given}.
{M.given} {M.sur} is known to services.
Voicemail left for {M.given}. Text sent to {F.given}.
{U.given} answered the door and would not let {H.given} in.
According to {G.given}, {M.given} is drinking again.
{K.given} from {REFUGE} rang {S.given} to say that {M.given} had left.
Referral from {SCHOOL}: {T.given} worried about {B.given}.
{C.sur} family known to {SURGERY} for years.
The {C.sur}s were not at home.
Officers spoke to {N.given}, who said that {U.nick} was often there.
{B.given} told {T.sur} that {C.given} sleeps on the floor.
Uncle {U.given} was looking after {C.given} when it happened.
{M.given}'s mother, {G.given}, was told of the plan.
Email to {K.full} and {S.full} re {C.given}.
{P.sur} informed {S.sur} of the outcome.
Spoke to {T.given} at {SCHOOL}; {C.given} was absent again.
{F.given} is employed by {EMPLOYER} in {TOWN}.
Warrant for {U.full} issued in {TOWN}.
{M.full} (known as {M.nick}) did not attend.
{F.sur}, {F.given} - no trace.
Home visit by {H.given} {H.sur}; {M.nick} present with baby {C.nick}.
"{U.nick} did it," said {B.given}.
{C.given} is frightened of {U.given}, {T.given} says.
Family are well known at {WORSHIP} in {TOWN}.
Mother's partner, {U.full}, was in the house.
The paternal aunt, {K.given}, lives in {TOWN}.
{C.given} attends {NURSERY} three days a week.
{NURSERY} rang: {C.given} has a mark on the arm.
Letter to {M.full} and {F.full} about the appointment at {SURGERY}.
HV {H.sur} told SW {S.sur} that {M.given} had cancelled.
Police log: {N.sur} rang about {F.sur}.
{G.full} lives in {TOWN} with {K.given}.
{M.given} said she would go to {G.nick}'s for the weekend.
Contact at {REFUGE} is {K.given}.
Minutes taken by {K.full}.
{T.full}, class teacher, noted that {B.given} was hungry.
Seen today: {C.given}, {B.given} and {M.given}.
14 {STREET}, {TOWN} is the address of {F.full}.
They are staying at 7 {STREET} with {N.given}.
{F.given} {F.sur} and {U.given} {U.sur} were both at the property.
I asked {M.given} whether {F.nick} still visits.
"""

CLIPPED = """
seen by hv {H.given}, told gran abt {C.nick}
tc from {S.given} sw, says {M.given} dna'd again
mum {M.given} seen with {C.given} and baby, no concerns
mums bf {U.nick} at prop, {C.nick} in cot
{M.nick} says {U.nick} hit her, not reported
{C.given} not seen, {M.given} says at nans
spoke to {T.given} at {SCHOOL}, {B.given} absent
hv: {H.given} rang {M.given}, no reply
told {S.given} abt bruise, {S.given} to visit
{U.given} there when sw called, {M.given} tearful
attends {WORSHIP} with gran {G.given}
at {REFUGE} since mon, worker is {K.given}
{C.given} at {NURSERY} today, {K.given} says fine
moved to {TOWN} last wk with {U.nick}
fa works at {EMPLOYER}, mo {M.given} at home
gp {K.sur} asked for wt check
discussed with {K.given}, plan: {S.given} to ring {M.given}
msg left for {M.given} and {F.given}
{G.given} (mgm) has {C.given} at wkends
dv incident, {U.given} {U.sur} arrested, {M.given} at {G.given}s
mtg with {T.given}, {H.given}, {S.given}. {M.given} dna
email to {K.given} re {C.given} appt
{F.nick} rang, wants to see {C.given}
nan {G.nick} collecting {B.nick} from school
seen in clinic w/ {M.given}, imms given by {H.given}
{C.given} {C.sur} dna x2, letter to mum
from {TOWN}, no family here
{B.given} told {T.given} that {U.given} shouts
{N.given} next door heard {U.given} shouting
baby {C.given} wt 4.2kg, {M.given} breastfeeding
{M.given} {M.sur} and {F.given} {F.sur} both seen
{C.given} brought by {G.given}, {M.given} unwell
on way to {NURSERY}, saw {U.given} w/ {C.given}
{K.given} from {REFUGE} says {M.given} left sat
fa {F.given} in prison, contact via {K.given}
{S.given} on leave, {K.given} covering
h/v with {K.given}: {M.given} in bed, {C.given} in soiled nappy
registered at {SURGERY}, seen by {K.given}
sch rang, {B.given} hungry again, {T.given} gave food
{M.given} wants to move nr {G.given} in {TOWN}
goes to {SCHOOL}, likes {T.given}
sib {B.given} not at {SCHOOL} since mon
{F.given} not to have unsupervised contact, {S.given} aware
ref from {SURGERY}, {C.given} poor wt gain
stays at {G.nick}s when {M.nick} drinking
{U.given} on bail, not to go to {STREET}
living at 12 {STREET} w/ {N.given}
{H.given} will do joint visit with {S.given}
no answer at {STREET}, card left for {M.given}
{M.given} rude to {H.given}, refused wt
police have spoken to {U.given} and {N.given}
asked {M.given} abt {U.given}, said he has gone to {TOWN}
worker {K.given} saw {C.given} at {WORSHIP}
mum told {K.given} she works at {EMPLOYER}
"""

CAPITALS = """
MOTHER SEEN BY {H.given} AT HOME WITH {C.given}
CHILD: {C.full}
FATHER {F.full} NOT TO COLLECT {C.given} FROM {NURSERY}
PC {P.sur} ATTENDED. {U.full} ARRESTED.
DO NOT DISCLOSE ADDRESS TO {F.given}
{M.full} MOVED TO {REFUGE}
STRATEGY MEETING: {S.full}, {P.full}, {H.full}
{C.given} AND {B.given} SPOKEN TO AT {SCHOOL}
URGENT - RING {S.given} RE {C.given}
CALL FROM {N.given}: SHOUTING AT 14 {STREET}
LIVES WITH {G.given} IN {TOWN}
NOT SEEN. {M.given} SAYS WITH {U.given}.
GP {K.sur} INFORMED. {SURGERY} TO REVIEW.
{F.given} WORKS AT {EMPLOYER}
"""

QUIET = """
Home visit. No answer. Card left and telephone call made.
tc to gp, no reply, msg left with reception
Mother was breastfeeding and the baby was settled in her arms.
dna clinic x2, letter sent, f/up in 2 wks
NO FURTHER ACTION. CASE CLOSED TO THE HEALTH VISITING SERVICE.
The duty social worker agreed to discuss the referral with the team manager.
mum tired but well, baby feeding 3 hrly, good wt gain
House was cold and dirty, with a strong smell of smoke and nappies on the floor.
dad not seen today, said to be at work
Police were called by a member of the public who heard a woman screaming.
Strategy discussion held. Threshold for section 47 enquiries met.
wt check, on 25th centile, imms up to date, no concerns
The child was found to be thriving and meeting all developmental milestones.
Mother said that she would not allow any professional into her home again.
Advised re safe sleeping, smoking and alcohol. Leaflet given.
ref to camhs, waiting list 6 mths, mum aware
Father will attend the next core group if he is able to leave work early.
SEEN AT HOME. NO CONCERNS. PLAN: ROUTINE VISIT.
Discussed at supervision: drift and delay, lack of professional curiosity.
The school reported that attendance had dropped and that the child was often late.
spoke with mother and gran about the bruise, explanation consistent
MARAC referral made, IDVA allocated, safety plan agreed with mother.
She may have been using cannabis; there was a pipe by the window.
By the grace of good luck the fire did not spread to the upper floor.
I hope the spring and summer will bring some joy to the whole family.
The nurse took a swab, dressed the burn and asked for a review in a week.
Child taken to hospital by ambulance with a high temperature and a rash.
core grp: mum attended, dad dna, plan updated, next mtg in 4 wks
Home conditions had improved: the kitchen was clean and there was food in the fridge.
mother declined support, says she has friends at church and at nursery
taken to local park by father, fell from slide, small graze to knee
family went to the mosque and then to a friend's house for dinner
"""
