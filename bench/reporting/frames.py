"""Sentence frames, written for this bench alone: one frame to a line, by agency and by use.

`{mother}` is a person in whatever form comes up, `{mother:given}` in that form, `{mother:phone}`
something of hers; `{town}`, `{crime}`, `{date}` are things of the case; `<PC>` is a title, rank,
role or label that belongs to what stands after it. Everything else is harmless prose of the field.
"""
# ruff: noqa: E501, SIM905

from __future__ import annotations

import re
from dataclasses import dataclass

SLOT = re.compile(r"\{(\w+)(?::(\w+))?\}|<([^<>]+)>")

# keys that are no person: places and organisations, references, quasi-identifiers, harmless filler
PLACES = "town town2 area street home home2 postcode school nursery surgery hospital refuge employer park church agency".split()
REFERENCES = "crime cad court incident tenancy landline".split()
QUASI = "nationality language country city occupation religion date month".split()
FILLER = "day time n drug kg".split()


@dataclass(frozen=True)
class Frame:
    """One frame: who writes it, where it stands (event, outcome, prose, narrative), its text."""

    agency: str
    use: str
    text: str

    @property
    def people(self) -> frozenset[str]:
        other = {*PLACES, *REFERENCES, *QUASI, *FILLER}
        found = {m[1] for m in SLOT.finditer(self.text) if m[1]}
        return frozenset(found - other)

    @property
    def harmless(self) -> bool:
        """True if nothing in it identifies, not even a date."""
        return all(m[1] in FILLER for m in SLOT.finditer(self.text) if m[1])


_SOURCES: dict[tuple[str, str], str] = {}

_SOURCES["police", "event"] = """
{time} 999 call from {neighbour:full} of {home2} reporting shouting and a child crying at {home}. <CAD> {cad} created, Grade 1 response.
<PC> {pc1:collar} {pc1:sur} and <PC> {pc2:sur} attended {home}. {mother:title} stated it was verbal only. {father} had left the address on foot.
Officers spoke to {father:full} (<d.o.b.> {father:dob}) outside {park}. He was intoxicated and unable to give an account.
{father:rev} arrested for common assault on {mother:full}. <Crime ref> {crime}. NFA after victim declined to support.
Intel log: male known as '{father:nick}' seen with bruised knuckles. Believed to be {father:full}, white/silver Astra {father:reg}.
DASH completed by <PC> {pc2:sur}, graded MEDIUM. {mother} said that {father:given} 'gets like it when he has had a drink'. Child {subject:given} asleep upstairs.
VPA submitted re {subject} and {sibling}. Copied to MASH and to <HV> {hv:sur}.
Anonymous call via Crimestoppers: drugs being sold from {home:street}, kids {subject:given} and {sibling:given} in and out all hours.
{mother:full} attended {town} Police Station front counter to report loss of a mobile phone, number {mother:phone}. <Crime no.> {crime}.
Stop check on {father:reg} in {town2}. Driver {father:half}, passenger {friend:full}. No insurance. Vehicle seized. Children not in car.
<CAD> {cad}: caller gave name as '{friend:given}' and hung up. Call back to {friend:phone} not answered.
<DS> {ds:sur} reviewed <crime> {crime} and directed that {neighbour} be spoken to. {neighbour:title} said she did not want to get involved.
PNC check on {father:caps} shows warning markers. Also uses surname {father:prev}.
Report from {school} that {subject:full} ({subject:dob}) had not been collected. <PCSO> {pc2:full} conveyed the child home.
Concern for welfare. {gran:full} rang from {gran:phone}, unable to raise daughter {mother:given} for two days. <Log> {cad} refers.
{uncle:full}, known to the children as <Uncle> {uncle:given}, found asleep on the sofa. Checked on PNC, no trace. No further enquiry as to why he was staying.
ABE interview of {sibling} at {town} vulnerable witness suite. Interviewing officer <DC> {ds:sur}. {sibling:He} said "{uncle:given} hurts {subject:given} when {mother:nick} is out".
POLICE NATIONAL DATABASE: {uncle:caps}, <BORN> {uncle:dob}, NO FIXED ABODE, LAST KNOWN {home2}.
{father:given} produced at court re breach. <Case number> {court}. Remanded to next hearing.
Strategy discussion by phone between <DS> {ds:sur} and <SW> {sw:full}. S47 single agency. <D/Sgt> {ds:sur} to be updated.
Body worn video shows {mother:init} with reddening to left cheek. <PC> {pc1:sur} did not see the children.
Third call in {n} days from {home:street}. Attended by <Police Constable> {pc1:full} {pc1:collar}. All quiet on arrival, no offences disclosed.
e-mail from {friend:email} to 101 team: "my mate {mother:given} is scared of {father:given} and wont ring you herself".
Disclosure under the DVDS considered for {mother:full}. <Sgt> {ds:sur} recorded that the previous partner, {ex:full}, had made two allegations in {town2}.
Mobile {father:phone} linked to harassing texts received by {ex:given} {ex:sur}. Words of advice given to {father:sur}.
the {mother:family} family are well known to the neighbourhood team at {town}. Nil recent.
Update: aggrieved is {mother:title}, suspect is {father:title}, witness is {neighbour:half}, all of {street}.
"""

_SOURCES["hv", "event"] = """
New birth visit at home. {subject} seen, {mother:given} and {father:given} both present. Weight 3.4 kg. Breast feeding established.
<HV> {hv:sur} visited {home}, no reply. Card left. Tel call to {mother:phone} went to voicemail.
{subject:given} brought to clinic at {nursery} by {gran}. Weight on the 9th centile. {mother:title} said to be at work at {employer}.
Mum ({mother:given}) low in mood, EPDS {n}. Advised to see <Dr> {gp:sur}. Not known if she went.
Tel contact from <SW> {sw:sur}: {subject} to be discussed at strategy meeting. <HV> {hv:full} unable to attend, apologies sent.
Transferred in from {town2}. Records requested from <previous HV,> {friend:full}. Child's <NHS no.> {subject:nhs}.
8-12/12 review. {subject:given} {subject:age}, pulling to stand. {mother:nick} tired. Observed warm interaction with {sibling}.
Opp. contact at {surgery}: {subject:init} with nappy rash, d/w <practice nurse> {pn:full}. Bruise to shin noted, explained by {mother} as fall from settee.
T/c to {mother:phone}. A male answered, gave name as {uncle:given}. Said {mother:given} 'was at her mums in {town2}'.
{father:title} declined consent to the Ages and Stages Questionnaire. {father} spoke over {mother} throughout.
Handover from <H/V> {hv:full} to <HV> {friend:full} following caseload realignment. Family flagged as Universal Partnership Plus.
Routine enquiry not asked as {father:given} present.
<hv> {hv:lower} called at {home:street}, {mother:lower} not in, <nan> {gran:lower} had the baby.
Liaison with <Midwife> {mw:full} re booking bloods, late booker at {n} weeks. {mother:full} (<dob> {mother:dob}), previous surname {mother:prev}.
{mother} disclosed that {ex} (father of {sibling:given}) had rung from {ex:phone} and threatened to 'come up to {town}'.
Seen with interpreter ({language}). {mother:given} said through the interpreter that the family in {country} had not been told about {subject:given}.
Home conditions poor, cat litter on the floor of {subject:given} {subject:sur}'s bedroom. {mother} agreed to a referral to <FSW> {fsw:full}.
DNA x{n} for 2 year review. Letter sent to {home}, {postcode}.
{subject:miss} not registered with a dentist. {mother:title} given list of practices in {town}.
<Nursery Nurse> {nurse:given} saw {subject:given} at the sleep workshop. {subject:He} was passive and did not protest when {mother:given} left.
Email to {sw:email} asking for minutes of the core group. No reply on file.
{gran:title}, maternal grandmother, rang the duty line: worried that '{mother:nick}' was not feeding {subject:nick}.
CHILD'S NAME {subject:caps} <NHS> {subject:nhs} ADDRESS {home} GP {surgery}.
Baby clinic, {church} hall. {mother:given} there with friend {friend:given} and {friend:given}'s two boys. Did not stay for weigh in.
Records of {subject:rev} and {sibling:rev} requested by named nurse for supervision.
"""

_SOURCES["gp", "event"] = """
Seen by <Dr> {gp:sur}. {mother:full} c/o low mood since birth of {subject:given}. Rx {drug}. Review {n}/52.
Consult. {subject}, {subject:age}, off food, pyrexial. O/E ENT NAD. Mother attended. Advice given. <Dr> {gp:init}.
DNA imms x{n}. Letter to parent of {subject:full}, {home}, {postcode}.
Discharge summary from {hospital} re {subject:full} ({subject:nhs}): # L clavicle, 'fell from bed'. Coded, no action.
Tel consult: {father:title} requesting early script for {drug}, says dog ate it. Declined by <Dr> {gp:sur}.
{mother:given} {mother:sur} attended with {sibling}. Asked about contraception. Partner waited outside. No enquiry re DA.
Fit note issued to {father:full}, <NI no.> {father:ni}, works at {employer}. Back pain.
Registration: {mother:full} née {mother:prev}, <d.o.b> {mother:dob}, moved from {town2}. Country of birth {country}.
MARAC letter filed by {friend:full} (secretary). Not seen by a doctor.
<Prac nurse> {pn:full}: {subject:given} for MMR. Brought by <Mrs> {gran:sur}. Consent not clear so not given.
Call from <HV> {hv:sur} re weight of {subject:init}. Message passed to <Dr> {gp:sur}, no entry of any reply.
pt {mother:lower} rang, crying, says {father:lower} has gone. appt offered for {day}.
A+E attendance notification: {father:rev}, {father:dob}, laceration R hand, ETOH.
Report for CP conference requested by {sw:full}, {sw:email}, fax no longer in use. Not returned.
{gran:title} (carer for {sibling:given}) states she cannot cope. {n}-minute appt. Signposted to {church} carers' group.
<Nhs no> {mother:nhs}. H/o overdose. Referred to perinatal team, referral rejected. <Dr> {gp:full}.
New patient check {subject:given}: accompanied by male, name recorded as {uncle:full}, relationship 'uncle'.
Ref letter to <Dr> {cons:full}, Consultant Paediatrician, {hospital}. "Thank you for seeing this child of {subject:age}, {subject:given}."
Contacted on {mother:phone}, phone answered by {sibling:given}, who is {sibling:age}. Asked for mum to ring back.
Surgery merged: all pts of <Dr> {gp:sur} moved to {surgery}.
<Drs> {gp:sur} and {cons:sur} agreed by letter that follow-up of {subject:given} could be by phone.
"""

_SOURCES["school", "event"] = """
{sibling:given} came in without coat or lunch. Told <Miss> {teacher:sur} '{father:nick} was shouting at mum all night'. Logged on CPOMS.
{sibling} absent. Office rang {mother:phone}, no answer, then {gran:phone}. {gran:title} said {sibling:he} had a tummy ache.
<Class teacher:> {teacher:full}. Concern form: mark on {sibling:given}'s neck. {sibling:He} said 'the cat'. Passed to DSL <Mrs> {dsl:sur}.
<DSL> {dsl:full} phoned MASH, spoke to {sw2:full}. Told threshold not met.
Parents' evening at {school}. Neither {mother} nor {father} attended.
Attendance letter 2 sent to {mother:title} and {father:title}, {home}. Attendance {n} per cent.
{sibling:given} fell asleep in assembly. <Head> {head:sur} asked <TA> {friend:full} to sit with {sibling:him}.
{father:full} came to the gate smelling of drink. {head:title} refused to let {sibling} go. {mother:nick} collected at {time}.
<UPN> {sibling:upn} transferred from {town2} school. No CP file with it. {dsl:given} chased by e-mail to {sw:email}.
<Lunchtime supervisor> {neighbour:full} heard {sibling:given} say that <Uncle> {uncle:given} 'has a secret with {subject:given}'.
Year {n} residential: consent form signed '{gran:half}' not by a person with PR.
{sibling} and {friend:given}'s son in a fight on the field. Both kept in. {friend:full} complained to {head:title}.
CIN meeting held in school. Present: {dsl:init}, {sw:full}, {hv:full}, {mother:given}. Apologies: {teacher:sur}.
<School nurse> {pn:full} weighed {sibling:given}. {kg} kg. Head lice again. Note home to mum.
<Nursery key person> {teacher:given} noted {subject:given} gorging at snack time at {nursery}. Told manager, {head:title}.
{mother:given} rang school from {mother:phone}: she and the children are in {refuge}, nobody is to know, especially not {father:given}.
Note from {sibling:given}'s English book: "my dad {father:given} said we will live in {town2} and i will have my own room".
MISS {teacher:caps} REPORTED TO OFFICE THAT {sibling:caps} HAD NOT BEEN COLLECTED.
{sibling:full} {sibling:dob} taken off roll. CME referral sent to {agency}. Believed moved to {city}, {country}.
Breakfast club: {sibling} said baby {subject:given} 'sleeps in the bath'. {dsl:title} decided to monitor.
<Caretaker> {neighbour:full} found {sibling:miss} on site at {time} on {day}. Walked {sibling:him} home to {street}.
Governor <Cllr> {friend:sur} asked about the family by name. Reminded of confidentiality by {head:full}.
"""

_SOURCES["social", "event"] = """
Contact from {school}: {sibling} ({sibling:dob}) alleges hit by {father:given}. Screened by <SW> {sw2:full}. NFA, info and advice.
Home visit by <SW> {sw:full}. {mother} and {subject} seen. {subject:given} not spoken to alone. Fridge empty apart from milk.
ICPC chaired by <Ms> {tm:full}. {subject:given} and {sibling:given} made subject to plans, category neglect. <LCS no.> {subject:social}.
Case allocated to {sw:given} {sw:sur} by <TM> {tm:init} after {n} weeks on duty.
Statutory visit cancelled as <SW> {sw:sur} off sick. {fsw:full} to cover. {mother:given} told by text to {mother:phone}.
Core group: {hv:full}, {dsl:full}, {sw:init}. {father:title} sent apologies. Drift noted.
{gran:full} put herself forward to care for the children. Viability assessment by {sw2:given}. Address: {home2}, {postcode}.
Supervision {tm:given}/{sw:given}: agreed to step down to CIN. Rationale not recorded.
Unannounced visit. {uncle:full} answered the door and said he 'lives here now'. Not on the plan. {tm:given} informed.
Ref from {refuge}: {mother:full} + 2 ch. accommodated. <Key worker> {rw:full}, {landline}.
{ex:full}, father of {sibling:given}, traced to {town2}. PR confirmed. Letter sent, returned 'gone away'.
Duty: {neighbour:title} rang, gave a number, {neighbour:phone} and asked that the {mother:family}s not be told.
PLO letter handed to {mother} and {father:full}. Solicitors: not known. Draft threshold to legal, {court}.
Written agreement signed by {mother:half}: {father:given} not to have unsupervised contact with {subject:nick}.
Email trail {sw:email} to {tm:email}: 'I am not happy to close {subject:sur}'.
<Sw> {sw:lower} rang mum, {mother:lower} said all fine and {father:lower} has moved back to {town2}.
CHILD SEEN: Y. {subject:given} in cot, did not stir. {mother:nick} said {subject:he} 'had a bad night'. {sw:given} accepted this.
Case closed. Closing summary names the child as {subject:miss}. Transfer of papers to {agency} not evidenced.
<Passport> {mother:passport} seen. {nationality} national. No recourse to public funds query to Home Office.
S47 enquiry outcome: unsubstantiated. {sw:full} and <DS> {ds:sur}. Medical not requested.
EDT: out of hours call from {hospital}, <staff nurse> {nurse:full}. {subject:full} in resus. {tm:full} to be told in the morning.
Sibling {sibling:given} placed with {gran:full} under Reg 24. {sibling:He} asked the SW 'when is {subject:nick} coming'.
Genogram: {mother:full} m. {father:full}; {sibling:full} ({sibling:dob}); {subject:full} ({subject:dob}); <MGM> {gran:full}.
<Family Support Worker> {fsw:sur} did six sessions on routines. {mother:given} missed four. {fsw:given} praised 'good engagement'.
Anonymous referral, voice thought to be that of {ex:given}: '{mother:given} is off her head and the kids eat out of bins'.
<Mr> {father:sur} rang {n} times asking where {mother:given} and 'his boy' were. {sw2:sur} did not disclose.
"""

_SOURCES["hospital", "event"] = """
ED attendance {subject:full}, <hosp no.> {subject:hosp}, brought by {mother}. Swelling to L arm. X-ray: no bony injury. Seen by <Dr> {cons:sur}.
Not brought to paediatric OPD. <Dr> {cons:full} wrote to <Dr> {gp:sur}, {surgery}. 'I would be grateful if you could ask {mother:title} to ring.'
<Safeguarding midwife> {mw:full} recorded that {father:given} slept on the ward and answered for {mother:given}.
Ward round, <Dr> {cons:sur}: {subject:given} gained weight in {n} days on ordinary feeds. Plan: d/c, HV to weigh.
Triage: {subject:init}, {subject:age}, burn to R foot. Hx from {uncle:full}: 'stepped in the bath'. Social worker on call not contacted.
<Staff Nurse> {nurse:full} overheard {father} tell {mother} to 'say he fell'. Recorded in nursing notes, not told to doctors.
Booking: {mother:full}, <NHS> {mother:nhs}, G3 P1. <FOB> {father:full}, {occupation}. Lives {home:street}, {town}.
CPPM held at {hospital}. Attended: <Dr> {cons:full}, {sw:full}, {ds:full}. {nurse:given} not invited.
Skeletal survey reported by <Dr> {cons:sur}'s locum. Healing posterior rib fractures. <DS> {ds:sur} informed at {time}.
Pt {mother:caps} SELF DISCHARGED AGAINST ADVICE. <NOK> {gran:caps} <TEL> {gran:phone}.
Letter: "I reviewed {subject:given} {subject:sur}, <born> {subject:dob}, with {subject:his} grandmother, <Mrs> {gran:sur}."
Named nurse for safeguarding asked by {nurse:sur} whether {subject:given} was on a plan. CP-IS down.
Transfer by air to regional PICU. Parents followed by car {father:reg}. {sibling} left with {neighbour}.
<Dietitian> {pn:full} saw {mother} and {subject:nick}. Food diary not returned.
Life support withdrawn with parents and {gran:given} present. Chaplain from {church} attended.
"""

_SOURCES["probation", "event"] = """
{father:full} reported as instructed to <OM> {po:sur}. Discussed drinking. Says {mother:given} 'winds him up'.
Initial OASys: {father:rev}, <d.o.b.> {father:dob}. DV perpetrator. Lives with partner {mother:half} and two children at {home}.
FTR. Warning letter to {father:title}. <PO> {po:full} rang {father:phone}, no reply.
Home visit by <PSO> {po:given} {po:sur}. {subject:given} and {sibling:given} seen playing. No check with CSC.
BBR group, session {n}. {father:sur} named '{ex:given}' as the one who 'started it all'.
Breach proceedings, {court}. Suspended sentence activated in part.
Licence condition: not to contact {ex:full} nor enter {area}.
Telephone call from {father:given}'s mother in {city}; said {father:nick} had 'gone quiet'. Noted by {po:init}.
Working at {employer}, cash in hand. {po:given} advised to declare it.
Email from <PC> {pc1:sur} ({pc1:email}) asking for {father:sur}'s address. Given as {home2}.
MAPPA level 1. {father:caps} NOMINAL. <MANAGER> {po:caps}.
"""

_SOURCES["housing", "event"] = """
Tenancy of {home} signed by {mother:full}. <Ref> {tenancy}. <NI> {mother:ni}. Two children listed.
ASB complaint no. {n} from {neighbour:title}, {street}: banging, screaming, 'that poor baby'. Diary sheets sent.
<Housing Officer> {ho:full} called re arrears. {father} at the door, would not let {ho:given} in.
Gas check: engineer reports holes in doors and no beds in the back bedroom at {home}. Photos to {ho:email}.
Managed move requested by {mother:title} owing to violence from {father:title}. <IDVA> {rw:full} in support.
Notice of seeking possession served on {mother:sur}/{father:sur}, {home:street}.
Text from {mother:phone}: 'its {mother:nick} from number {n}, locks need changing asap'.
<Neighbour> {neighbour:given} told the caretaker that <Mrs> {gran:sur} now has both kids.
Homeless application in {town2}. Local connection to {town} through {gran:full}. Decision: not in priority need.
Rent account shows surname changed from {mother:prev} to {mother:sur}. {ho:init} closed the query.
Repairs visit to {home}, {postcode}. A man who gave the name '{uncle:given}' signed for the job.
Fraud line: {ex:given} says {father:full} has lived there all along and works at {employer}.
"""

_SOURCES["ambulance", "event"] = """
{time} call to {home}. Caller {mother:given}, distressed, {landline}. <Incident> {incident}. Child 'not right'.
Crew: <Paramedic> {para:full} and <EMT> {nurse:sur}. Pt {subject:full}, GCS {n}, pale, bruising to torso of differing ages.
Safeguarding form completed by {para:sur}. Faxed to {agency}. No receipt.
O/A {father:full} holding {subject:given}. {mother:nick} outside with {neighbour:given}. Accounts did not match.
Conveyed to {hospital} with {mother}. Pre-alert passed by <ECA> {para:given} at {time}.
{gran:caps} FALL AT {home2}. LEFT AT HOME WITH {uncle:caps}. <ePRF> {incident}.
111 call re {subject:given} {subject:sur}, <dob> {subject:dob}, {home}, {postcode}. Advised to see GP within 6 hours.
Pt {father:half}, ETOH, head inj. Refused transport. Kids in the house, {sibling:given} let crew in.
<clinician> {para:lower} rang back {mother:phone}, baby {subject:lower} now settled, no ambulance sent.
"""

_SOURCES["refuge", "event"] = """
{mother:full} and {subject:given} arrived by taxi from {town2}. {sibling} at {gran}'s. Room {n}. <Key worker:> {rw:full}.
Support plan reviewed by {rw:given}. {mother:nick} wants to go back to {area} for {sibling:given}'s birthday.
{father:given} rang the office number from {father:phone}; asked for '{mother:full}'. Staff neither confirmed nor denied.
{mother:title} left, saying she was going to her friend {friend:given} in {town}. Did not come back. <SW> {sw:sur} told on {day}.
House meeting. Complaint from another resident, {friend:full}, about {subject:nick} crying at night.
Risk: {father:full}, also known as {father:nick}, has family in {street}. Move on to {refuge} agreed with {tm:full}.
<Play worker> {fsw:full} noted that {subject:given} hides food. {subject:He} calls {rw:given} 'mummy'.
Non-mol hearing, {court}. {mother:given} attended with {rw:title}. Interim order made.
"""

_SOURCES["any", "outcome"] = """
Message left for <SW> {sw:sur}. No reply recorded.
{hv:full} informed by telephone.
Copy to {gp:title} at {surgery}.
{mother:given} to ring back on {day}.
Referral to {agency}. Outcome not known.
Discussed with {tm:full}; no change to plan.
{father} spoken to and warned.
For {sw:init} to follow up.
{gran:title} to have the children until {day}.
<Crime> {crime} finalised.
Emailed to {sw:email}.
E-mailed {dsl:given}, who was on leave until {day}.
Text to {mother:phone}. Not delivered.
{subject:given} remained with {mother:given}.
{sibling:given} collected by {gran:given}.
"""

_SOURCES["any", "outcome harmless"] = """
NFA.
No further action.
Closed.
See entry below.
Home visit booked for {day} morning.
Discussed in supervision. Plan unchanged.
Referred to MASH, threshold not met.
Seen and sent home with advice.
To be weighed again in {n} weeks.
Letter sent, no reply.
Not known.
Information shared at the weekly meeting.
Medium risk. Standard letter sent.
Noted for the file.
Case to remain open for now.
Escalation policy not used.
"""

_SOURCES["any", "prose"] = """
{mother:full} was born in {city}, {country}, and came to England as a girl. She met {father:full} while both worked at {employer}. They moved to {town} in {month}.
The author of this report interviewed {hv:full}, {gp:title} and {tm:full}. {sw:given} {sw:sur} has left the authority and did not reply to two letters.
{subject:full} was the second child of {mother:title}. {subject:His} half-sibling, {sibling:full}, is the child of {ex:full}, from whom {mother:given} had parted.
In the view of this agency the actions of <PC> {pc1:sur} were proportionate. However, neither he nor <PC> {pc2:sur} asked where {subject:given} was sleeping.
{sw:title} told the reviewer that she had {n} cases at the time. "I knew {mother:given} was frightened of {father:given}," she said, "but I thought {tm:given} knew as well."
{gran:full} is spoken of with warmth in every record. To {sibling} she was 'Nanny {gran:nick}', and it was to {gran:given}'s house in {area} that the children were taken.
Family members call the child '{subject:nick}'. That name, and the spelling '{subject:miss}', appear in the records, which may be why searches did not find {subject:him}.
The relationship between {mother:given} and {father:given} had ended by {month}, or so professionals believed. {neighbour:title}, who lived next door, saw {father:sur} there most evenings.
Good practice was shown by {nurse:full}, who stayed beyond her shift to make sure that {subject:given} was not left alone with {uncle:full}.
When {mother} took the children to {refuge}, {school} was told, but {surgery} was not, and letters continued to go to {home}.
Until {date} the family lived in {street}, a short walk from {school} and {park}. The area is one of the most deprived in {town}.
<Mr> and <Mrs> {father:sur} senior, who live in {town2}, were not known to any agency. {father:given}'s brother, {uncle:given}, was.
<Dr> {gp:sur} saw {mother:given} {n} times in a year. The notes do not mention {subject:given}, {sibling:given} or {father:given} once.
Staff at {nursery} liked {mother:given}, and {teacher:full} in particular went out of her way for her. When {teacher:given} left, nobody took over.
{father:full} had been known to probation since {month}. His <offender manager,> {po:full}, did not know of the birth of {subject:given}.
The consultant, <Dr> {cons:sur}, has since said that the history given by {uncle:given} was 'accepted too readily'.
The {mother:family}s are a {religion} family of {nationality} heritage; {language} is spoken at home. {mother:given} used {sibling:given}, aged {sibling:age}, as interpreter.
There were two people called {mother:sur} open to the team, and on {date} a letter about {mother:given} was sent to the other one.
{ex:title} was not told of the conference although he has parental responsibility for {sibling:given}. He learnt of it from {friend:full}.
It was {friend:given}, a friend from {church}, who first said that {mother:nick} was hiding bruises.
<PC> {pc1:sur}'s note reads: "Spoke {mother:init}, all in order, {father:init} gone to his mum's." Nothing more was recorded.
"""

_SOURCES["any", "narrative"] = """
{subject:full} died at the age of {subject:age}. {subject:He} lived with {mother:given}, {father:given} and {sibling:given} in {town}.
{mother:title} had grown up in care and was herself known to {agency}. {gran:title}, her mother, remained a constant.
The Panel heard from {father:full} in prison. He asked that it be recorded that he loved {subject:given}.
{sibling:given} met the author twice. {sibling:He} remembers {subject:nick} laughing at {park}.
The visits of {hv:title} were frequent and kindly, yet it was always {mother:given} whom she saw, and {subject:given} who stays out of sight in her notes.
What {neighbour:full} heard through the wall was known to housing and to the police, and to nobody else.
On {date} <DS> {ds:sur} and {sw:full} agreed that there was nothing to investigate. In hindsight, {ds:given} {ds:sur} told us, they had asked the wrong question.
Much turned on whether {father:sur} was living at {home:street}. {ho:full} thought not; {teacher:full} was sure of it.
{uncle:given} {uncle:sur} appears in the records of four agencies, under three spellings, and was assessed by none.
'{mother:nick} was trying,' said {fsw:full}. 'I think we all wanted {mother:nick} to make it.'
When {mother:given} fled to {refuge}, no one told {school}, {surgery} or <HV> {hv:sur}.
<Dr> {cons:sur} wrote to {gp:title}; {gp:title} was away; the letter was filed.
The author thanks {gran:full} and {sibling:given} for their courage, and {ex:title} for his help.
{dsl:given} {dsl:sur}, designated lead at {school}, rang three times in one week. Her persistence was exemplary.
"""

_SOURCES["police", "source"] = """
CAD
Crime report
VPA form
<PC> {pc1:sur} PNB
<DS> {ds:sur}, policy book
"""

_SOURCES["hv", "source"] = """
HV records
SystmOne
<HV> {hv:sur}
Red Book
"""

_SOURCES["gp", "source"] = """
GP record
<Dr> {gp:sur}
Letter, <Dr> {cons:full}
EMIS
"""

_SOURCES["school", "source"] = """
CPOMS
{dsl:full}, DSL
Attendance register
{teacher:init} concern form
"""

_SOURCES["social", "source"] = """
Liquidlogic
Case note, {sw:full}
{sw:init} c/n
ICPC minutes
"""

_SOURCES["any", "source"] = """
Case file
Records
Letter on file
E-mail
Interview with staff
"""

_SOURCES["police", "harmless"] = """
Call graded as Priority. No units available until {time}. Deferred by the control room supervisor.
Domestic incident, verbal only. Both parties sober. Advice given and pocket notebook entry made.
Area search, no trace. Log resulted and closed by the duty inspector.
Form 124 not submitted. This was a missed opportunity to notify partner agencies.
Response officers are asked to see and speak to every child at an address; on this occasion that did not happen.
The DASH risk assessment was graded Standard. A secondary risk assessment by the Public Protection Unit left it unchanged.
The Crown Prosecution Service advised that there was insufficient evidence to charge. The bail conditions lapsed.
Body worn cameras were not then issued to Neighbourhood Policing Teams.
"""

_SOURCES["hv", "harmless"] = """
Mum well. Lochia normal. Feeding on demand, wet and dirty nappies. Fontanelle level. Safe sleeping discussed.
No access visit. Calling card left. Will try again on {day}.
Weight {kg} kg, following the 25th centile. Next due for imms at 12 weeks. Vitamin drops given.
Whooley questions asked, both negative. Red Book completed.
Healthy Start vouchers explained. Home safety leaflet left, stair gate advised.
Caseload of more than {n} hundred families at the time; the recommended level of the Community Practitioners and Health Visitors Association was exceeded.
Records were held on paper until the move to SystmOne. Entries before the spring are in two volumes.
Child development within normal limits: sitting, rolling both ways, good head control, babbling.
"""

_SOURCES["gp", "harmless"] = """
O/E chest clear, sats 98 on air, temp 38.2. Viral URTI. Calpol and fluids. Safety netted.
Rx {drug} 20 mg od, 28 tabs. Review 4/52 or sooner if worse.
DNA. Text reminder had been sent. Second DNA this quarter.
Medication review. Stopped {drug}, started {drug}. Bloods: FBC, U+E, TFT, all normal.
Read coded as 'Child in need'. No alert placed on the parents' records.
BP 118/74, BMI 31, smoker, advised re cessation. Smear overdue.
Asthma review: green zone, inhaler technique poor, spacer issued.
The practice holds a monthly vulnerable families meeting, which the health visitor is invited to. Minutes are not kept.
"""

_SOURCES["school", "harmless"] = """
Attendance for the autumn term stood at {n} per cent. The Education Welfare Officer was not informed.
Late mark again. Third this week. Breakfast club place offered and declined.
Logged on CPOMS as a low level concern. No body map completed.
PE kit lost, spare lent. Reading book not returned since Easter.
Phonics screening below expected. SENCO to observe in Year 1.
Pupil Premium paid for the trip to the zoo. Permission slip came back on the day.
Ofsted judged safeguarding to be effective in the summer term. Single Central Record in order.
Playground incident, bumped head, cold compress, letter home.
"""

_SOURCES["social", "harmless"] = """
Contact recorded and closed within 24 hours in line with the Threshold Document. Level 3 services suggested.
Child in Need plan reviewed. Actions carried forward for the third time.
Chronology not up to date. Management oversight absent from the file between January and April.
Team had four agency workers and two vacancies. Duty was covered from the Looked After Children service.
Legal gateway meeting cancelled owing to snow. Rearranged for {day}, then cancelled again.
The Graded Care Profile was begun but not finished, and the Signs of Safety mapping was not shared with the family.
Section 47 threshold discussed with the Police Referral Centre. Agreed that a single agency assessment would suffice.
Assessment completed in 44 working days. It is long, careful and describes the adults well. The child is hardly in it.
"""

_SOURCES["hospital", "harmless"] = """
CXR clear. CRP 4. Obs stable overnight. Home with open access to the ward for 48 hours.
Bruising over bony prominences only, consistent with age and mobility. Body map in notes.
Paediatric liaison form not completed. Night shift, department at full capacity, waits of over five hours.
FBC, clotting, Vitamin D and bone profile sent. Ophthalmology review arranged for {day}.
Given {drug} IV and {drug} PO. Pain score 2. Play specialist involved.
The Emergency Department uses a six-question safeguarding screen; Question 4 was left blank.
"""

_SOURCES["probation", "harmless"] = """
Attended on time. Sober. Completed worksheet on thinking errors. Next appointment {day}.
Unpaid work hours: {n} done. No enforcement action needed.
OASys reviewed. Risk of serious harm to children: Medium. Risk to known adult: High.
The Spousal Assault Risk Assessment was due within 15 working days and was finished in 60.
"""

_SOURCES["housing", "harmless"] = """
Arrears letter 3 sent. Direct payment of Housing Benefit requested from the DWP.
Void inspection passed. Smoke alarm replaced. Meter top-up card issued.
ASB case opened, no witnesses willing to give evidence. Case closed at 28 days.
Band B on the register. Bids placed on three bed properties without success.
"""

_SOURCES["ambulance", "harmless"] = """
Category 2 response, on scene within 18 minutes. Airway clear, RR 28, HR 140, BM 5.6.
Treat and refer. Capacity assessed, refusal signed. No safeguarding concerns noted on the ePRF.
Resuscitation started by bystander on advice of the call handler. Advanced life support on arrival.
"""

_SOURCES["refuge", "harmless"] = """
Welcome pack and food parcel given. House rules explained with an interpreter on the phone.
Freedom Programme, session {n}. Good attendance. Creche provided.
MARAC research form sent in. Actions: safety plan, markers, target hardening.
"""

_SOURCES["any", "harmless"] = """
This Individual Management Review was written by a senior manager who had no line management of the case. It follows the template of the Safeguarding Children Board and covers the whole of the period under review.
The methodology drew on records, policies in force at the time, and conversations with practitioners. Staff were offered support by Occupational Health.
There was an assumption among professionals that somebody else would act. Each agency held a piece; none saw the whole. It is a finding that will be familiar to readers of earlier reviews.
Working Together to Safeguard Children is clear that information should be shared where there is reasonable cause to suspect significant harm. Consent is good practice but its absence is not a bar.
The voice of the child is hard to hear in these records. What the child saw, felt or might have wanted is not recorded, and in the main nobody asked.
Disguised compliance is an overused phrase. What the records show is simpler: appointments were missed, reasons were given, and the reasons were believed.
Supervision was regular but was about tasks and not about thinking. Hypotheses were not tested, and early judgements were seldom revised.
The workforce was under strain. Sickness stood at nine per cent, and a new electronic system, Liquidlogic, went live in the same month as a reorganisation.
Was not brought would be a better term than did not attend, since a small child does not choose. The Trust has changed its policy and its letter templates.
Key Practice Episode 2: the decision to close the case. What was known? What should have been known? What does it tell us about the system?
Lesson 4: fathers and male partners remain invisible. Agencies should ask who lives in the home, who visits, and who has a key.
Recommendation: the Partnership should assure itself, through audit within six months, that bruising in babies who are not independently mobile is always referred.
Neglect is rarely a single event. It builds up slowly, and thresholds which look only at the latest incident will miss it. A cumulative chronology would have made it plain.
The Designated Doctor and the Named Nurse have reviewed this section. Comments by the Independent Chair are shown in Appendix C.
In March the team moved to new offices, and on most Fridays there was no manager on site. Will power alone could not make up for want of staff.
By the grace of good fortune the young person was seen at the long stop clinic. It is hoped that the mark of a better service will be that luck is not needed.
Hope and faith in change were not matched by evidence. There was a rich record of contacts but poor analysis; the bill for that was paid by the child.
At that time the field work team was short of two posts. A page was left blank, a case note was lost in the post, and a close reading of the file was not made until the spring.
Parental substance misuse, domestic abuse and mental ill health, taken together, are a well known mark of risk. The so-called toxic trio was present from the first day.
The Rapid Review was held within fifteen working days. The National Panel agreed that the criteria were met and that a review would be of value.
Professional curiosity means asking the second question. It needs time, a steady hand, good supervision and a service that can bear the answer.
Language matters: to write that a mother 'failed to protect' hides the man who did the harm. The author has tried to avoid it.
Following the Children Act 1989 and the Children Act 2004, the duty under Section 11 applies to every agency named here. Self-assessment scores ranged from Amber to Green.
The Common Assessment Framework was in use, later Early Help. A Team Around the Family meeting could have been called by any one of the agencies, and was not.
Ethnicity was recorded in three ways and religion not at all. An interpreter was booked for one meeting in six. Culture was talked about in general terms but not explored.
Policies on bruising, on resolving professional disagreements and on children not brought were all in place and all were of good quality. Few staff knew of them.
Overall the practice seen was caring and in parts excellent, and hindsight bias is a real danger. It would be wrong to think that one act would have altered the outcome.
Mothers in this group often feel judged. Outreach, a cup of tea and a worker who stays will do more than a letter, as the research of the past decade has shown.
A Family Group Conference was offered on {day} and again two weeks later. It is a strength of the local offer but depends on one part-time post.
The IDVA service, MARAC and MAPPA each had a partial view. The link between them, on paper a strong one, rested in practice on e-mail.
The unborn baby protocol requires a pre-birth assessment by the 28th week. In this instance it was begun in the 36th, and delivery came first.
Safe sleeping advice was given on four occasions by four professionals. None asked to see where the baby slept. ICON materials were not yet in use.
Contact with the Local Authority Designated Officer was not needed. The Child Death Overview Panel will consider modifiable factors.
Multi-agency training had been attended by 62 per cent of eligible staff. Level 3 figures for General Practitioners were lower.
"""


def _read() -> tuple[Frame, ...]:
    return tuple(
        Frame(agency, use, line.strip())
        for (agency, use), block in _SOURCES.items()
        for line in block.strip().splitlines()
    )


FRAMES: tuple[Frame, ...] = _read()
HEADINGS = (
    "Introduction", "Agency involvement", "Background and family composition", "Summary of contact",
    "Analysis of practice", "Good practice", "What have we learned?", "Key Practice Episode 1",
    "Terms of Reference", "Lessons and recommendations", "Voice of the child", "Early Help",
)  # fmt: skip
