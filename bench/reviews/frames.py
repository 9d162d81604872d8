"""Sentence frames by the voice that writes them, one to a line; a line with ~ is a terse note.

`{mother}` is a person in a form drawn for the place, `{mother.surname}` in that form; `{school}`,
`{street}`, `{phone.mother}` are organisations, places and numbers; `{date}`, `{n}` say nothing
about anybody. `<DC>` is a title, rank, role or general part beside a name, free to stay or go.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bench.reviews.numbers import HARMLESS

PRONOUNS = frozenset({"he", "him", "his", "He", "His"})
TOKEN = re.compile(r"\{(?P<slot>[a-z0-9_]+)(?:\.(?P<form>[A-Za-z_0-9]+))?\}|<(?P<neutral>[^<>]+)>")

VOICES: dict[str, str] = {
    "police": """
{cousin.full} was stopped in {park} with two others from {town3} and had a lock knife in his sock.
CCTV from {shop} and from the bus station in {town2} shows {mother.first} with a man in a grey hoodie.
Door staff at {pub} told officers that {uncle.surname} had been in a fight there after a match at {club}.
~ Veh {vrm} seen o/s {takeaway}, {partner.isur} driving. {father.ini} NOT present ({pc.ini}).
At {time} on {date} a call was received from {neighbour.full} of {address} reporting a male shouting and a child crying next door.
<PC> {collar.pc} {pc.surname} attended and spoke to {mother.title}, who declined to make a complaint and would not sign the notebook.
{father.caps} was arrested on suspicion of common assault and conveyed to {town} <Police Station> custody suite.
Officers spoke with {partner}, who gave an account that {partner.he} had been drinking at {pub} until closing time.
The vehicle, a silver Corsa {vrm}, was found outside {street.full} with {sibling.first} asleep on the back seat.
A DASH form was completed with {mother} and graded medium; a copy went to the MASH under reference {crimeref}.
<DS> {ds.surname} reviewed the report on {date} and was satisfied that there was no evidence to support a charge.
{father.rev} DOB {father.dob} is shown on PNC as having three previous convictions, PNC ID {pnc}.
Intelligence was submitted that {uncle.full}, known as {uncle.nick}, was supplying cannabis from a flat on the {estate} <estate>.
{partner.surname} was interviewed under caution in the presence of <his solicitor> {sol.full} of {solicitor} and made no comment.
When told that {partner.he} was being detained, {partner.surname} became abusive and had to be handcuffed by <PC> {pc2.surname}.
The informant, {friend.full}, telephoned again from {phone.friend} and said {mother.first} had sent {friend.him} a message saying "he's at the door again".
The Domestic Violence Prevention Notice named {father.full} and excluded {father.him} from {street.full} for 28 days.
Statement taken from {head.title} at {school}; exhibits seized and booked in by <DC> {dc.surname}.
The force control room at {county} <Constabulary> graded the call as a priority and a unit was there within nine minutes.
{mgm.first} told officers that the {mother.plur} had never liked {father.him} and that "he will kill her one day".
Enquiries at the {hotel} showed that a room had been booked in the name of {partner.isur} for two nights.
Officers from the Neighbourhood Team carried out a welfare check at {time} and found the children safe and well, asleep upstairs.
The Custody Sergeant authorised detention and the suspect was seen by the Forensic Medical Examiner.
A Section 46 Police Protection notice was considered but it was felt that the threshold was not met.
The matter was filed as No Further Action in line with CPS guidance, and a MARAC referral was not made.
Body Worn Video shows a chaotic home with dog faeces on the kitchen floor and no food in the fridge.
The Public Protection Unit held a Strategy Discussion by telephone with Children's Social Care on {day}.
~ <Log> {log} of {date}. Caller {neighbour.isur} states loud banging from no {house}, ? domestic. Unit despatched.
~ Attended w/ {pc2.ini}. Spoke to {mother.lower} on doorstep, smelt of alcohol. NFA. VAF submitted.
~ Informant: {mgm.rev}. Susp: {partner.rev}. IP: {mother.rev}.
~ {ds.rini} informed. OIC <DC> {dc.surname}. Crime ref {crimeref}.
~ IP says susp is now stopping with {friend.first} at {town2}. Tel no {phone.mother} goes to voicemail.
~ DV flag put on address. Bail conditions not to contact IP directly or indirectly.
~ Op note: male RTC'd to custody, released UI at {time}. PPN shared with CSC, GP and HV.
~ Verbal only, both parties in drink. No offences disclosed. CAD closed {time}.
""",
    "health visitor": """
{mother.first} said that she met {partner.first} through {church} and that {partner.he} now works at {employer}.
She buys the formula at {shop} and had run out by Sunday, when {foodbank} is shut.
~ Seen by {hv.ini}. {mother.dots} says {father.ini} "not around". Plan: {hv2.ini} to cover.
New birth visit completed at home on {date} by {hv.role}; {mother.title} was present with <her mother> {mgm.first}.
{child.first} was weighed and {child.his} weight had fallen from the 25th to the 9th centile since the last contact.
{mother} told me that {father} is working nights at {employer} and that she feels alone.
I saw {sibling.first} playing on the floor while {mother.first} talked about moving to {town2} to be near <her sister> {aunt.first}.
No reply at {address}; a card was left and a text sent to {phone.mother}.
{mother.first} has been attending the baby group at {centre}, where {fsw.full} says she is quiet but warm with the baby.
The transfer-in record from {town3} arrived on {date} and showed that {child.full}, NHS number {nhs.child}, had not been seen for fourteen months.
I rang {sw.surname} three times and left a message with duty, but nobody rang me back.
<Community Nursery Nurse> {nurse.full} carried out the two-year developmental review in my absence.
{mother.tini} asked whether {partner.first} could be put down as next of kin and I explained that he does not have Parental Responsibility.
Liaison with {gp.title} at {surgery}: baby was not brought for the six-week check or for the first immunisations.
{mother.first} scored 17 on the Edinburgh Postnatal Depression Scale and I asked {gp.surname} to see her this week.
{hv.first} felt that {mother.nick} was being prompted by {partner} throughout the visit.
The family have been registered with {nursery} for a two-year-old funded place, which {child} should start after Easter.
At the drop-in clinic at {church} hall {mother.first} said that {mgm} had gone back to {country} and would not return before the summer.
The home was warm, there was evidence of toys and books, and the sleeping arrangements were in line with Safe Sleep advice.
Routine enquiry about domestic abuse could not be made because a male was present in the room.
The family was placed on the Universal Partnership Plus pathway following the Antenatal contact.
Growth was plotted on the WHO chart in the Red Book and head circumference remained on the 50th centile.
Advice was given about vitamin D, weaning, Healthy Start vouchers and the risks of co-sleeping after drinking alcohol.
The Ages and Stages Questionnaire was completed in full and there were concerns in Communication and Gross Motor.
~ HV TC to mum. Says {child.first} "doing fine". Not convinced. D/W {hv2.ini} in supervision.
~ Home visit with {sw.rini}. {mother.ini} (<mother>) tearful, {father.ini} (<father>) upstairs throughout.
~ No access x3. Tel to {mgm.first} {phone.mgm}, says {mother.nick} gone to stay at {friend.lower}'s.
~ {child.fini} wt 9.4kg. Plan: review 2/52. {hv.ini}
~ DNA clinic. Letter sent. Opportunistic visit planned with CNN.
~ Mum low in mood, EPDS 14, nil thoughts of DSH. Plan: listening visits x4, GP aware.
~ Baby alert, good tone, fontanelle NAD. Bottle fed 5oz 4 hrly.
""",
    "gp": """
Patient moved from {surgery2} when it merged, and now collects from {pharmacy} opposite {pub}.
~ Seen by {gp2.ini}, mum + bf. D/W {gp.ini} ({gp2.ini} on leave).
{mother} attended with {child.first}, who had a fever and a rash on the trunk; viral illness diagnosed and paracetamol advised.
Seen by {gp.title} for a repeat of sertraline 100 mg; she said that things at home with {father.first} were "up and down".
Letter from {cons.full}, <Consultant Paediatrician> at {hospital}: {child.surname} did not attend for the second time and has been discharged.
{locum.title}, a <locum>, recorded that {partner.surname} had asked for diazepam and had been refused.
The practice manager, {pman.full}, confirmed that {sibling.full} was removed from the list of {surgery} when the family moved to {town2}.
{father.full}, date of birth {father.dob}, was registered as a temporary resident giving an address in {street.full}.
Request for a report for the Initial Child Protection Conference received by e-mail from {email.sw} and not answered.
{mgm.title} rang the surgery and told <the receptionist>, {recep.first}, that she was worried about <her grandson> {child.first}.
{mother.surname} collected the prescription from {pharmacy}, where the pharmacist {pharm.full} thought that she was under the influence.
{gp.surname} saw no bruising and wrote "happy child, well dressed, with nan".
Discussed at the practice safeguarding meeting: {mother.ini}, {father.ini} and the two children all coded with "Family is cause for concern".
An interpreter speaking {language} was booked for {father} but did not come, and {mother.first} interpreted for him.
Fit note issued for four weeks; {father.first} was signed off from {employer} with low back pain.
Patient reviewed by the Nurse Practitioner for asthma; Salbutamol and Clenil inhalers were issued with a spacer.
Read code added: Child in Need. The practice was not invited to the Core Group.
Depression screening with PHQ-9 scored 19 and GAD-7 scored 16; mirtazapine was started and a referral to IAPT made.
The Out of Hours service prescribed amoxicillin for otitis media on Boxing Day.
Immunisations are not up to date: MMR and the Pre-School Booster are outstanding.
There is no evidence in the record that the GP considered fabricated or induced illness at this point.
~ {child.isur} c/o tummy pain ?constipation. Movicol. {gp.ini}
~ T/C from {hv.isur} re {mother.first}. Will discuss with {gp2.title}. Appt {date}.
~ Pt NHS no {nhs.mother}. Tel {phone.mother}. Lives with partner {partner.lower}.
~ Seen by {gp.ini}. {mother.miss} seems better. Continue citalopram.
~ DNA. 2nd letter sent. Med review due. BP 118/76, BMI 31.
~ C/O low mood 3/12, poor sleep, nil DSH. Rx fluoxetine 20mg. See 2/52.
~ ED letter scanned: fell from sofa, no LOC, head injury advice.
""",
    "hospital": """
{child.full} was brought to the Emergency Department at {hospital} by {mother} at {time} with a swollen left arm.
{edoc.title} noted a spiral fracture of the humerus and called the <on-call consultant>, {cons.full}.
<Staff Nurse> {ednurse.full} wrote that {partner.first} answered every question that was put to {mother.first}.
The child was moved to {ward} under hospital number {mrn} and a skeletal survey was requested for the morning.
{cons.surname} told {mother.surname} and {father.surname} that the injury did not fit the account they had given.
{sibling.first} was examined at the same time by {edoc.surname} and no injury was found.
A referral was made to the Emergency Duty Team; {sw.full} rang back at {time} and asked that {child.first} should not go home.
<Safeguarding Lead Nurse> {nurse.title} was told on {day} and chaired the discharge planning meeting.
{father.title} became angry on the ward, was heard to call <Sister> {ednurse.surname} a liar and was removed by security.
{child}'s blood results were discussed with the regional centre in {town3} and a bleeding disorder was ruled out.
Photographs were taken by Medical Illustration and the originals were given to <DC> {dc.surname}.
The bereavement nurse, {bnurse.first}, sat with {mother.first} and {mgm.first} in the relatives' room until the chaplain from {church} came.
On transfer to {hospital}, {mother.title} gave the name of the father as {father.miss} and his telephone number as {phone.father}.
Time of death was confirmed as {time} by {cons.title}, and the Rapid Response process began.
CT head showed bilateral subdural haemorrhages of differing ages and Ophthalmology found retinal haemorrhages.
The Paediatric Registrar recorded a Glasgow Coma Score of 14 and bruising to both pinnae.
The Child Protection medical was carried out under the Kennedy protocol with consent from a person with Parental Responsibility.
The Emergency Department did not check whether the child was subject to a Child Protection Plan.
Nobody on the ward knew about the earlier attendance because the two systems, Symphony and Lorenzo, do not speak to each other.
The discharge summary was sent to the GP but not copied to the Health Visitor or the School Nurse.
~ BIBA with mum + gran ({mgm.first}). Hx from {mother.nick}: fell off bed. Seen by {edoc.ini}.
~ D/W {cons.title}. Admit {ward.short}. NAI? {ednurse.rini} to ring EDT.
~ Known to CSC: <SW> {sw.full}. Msg left {phone.sw}.
~ Bed 6 {child.caps} NHS {nhs.child} settled overnight, mother resident.
~ O/E: alert, GCS 15, bruise L cheek 2x3cm, cap refill <2s. Plan CXR, FBC, clotting.
~ Pt left before being seen. Triage cat 4. No HV liaison form sent.
""",
    "midwifery": """
{mother.full} booked late at 22 weeks with <Community Midwife> {mw.full}, having recently come from {city}.
{mother.title} disclosed to {mw.first} that {father.first} had pushed her in the third month of the pregnancy.
She was accompanied by {friend.full}, whom she described as her cousin and who did most of the talking.
A Cause for Concern form for the unborn baby of {mother.surname} was sent to the Named Midwife, {mw2.title}.
{mw.surname} visited {hostel} but was told by staff that {mother.first} had left with {partner.isur} two days earlier.
The pre-birth assessment was allocated to {sw.first}, who met {mother} once at {centre}.
Baby {baby.surname} was born by emergency caesarean section at {hospital} weighing 2,310 grams.
{father.first} cut the cord; {mgm.title} and the <paternal grandfather>, {pgf.full}, visited the same evening.
The Birth Plan held on the delivery suite said that {mother.ini} must not leave with baby before {sw.rini} had been rung.
<Maternity Support Worker> {nurse.full} helped {mother.first} with feeding and noticed that she flinched when he came in.
{mother.surname} gave an address at {address} which the community team later found to be empty.
She smoked twenty cigarettes a day in pregnancy and her carbon monoxide reading at booking was 18.
Toxicology was positive for opiates and the baby was observed for Neonatal Abstinence Syndrome on Special Care.
The anomaly scan was normal and the Combined Screening Test had been declined.
There is no record that Routine Enquiry was made at Booking, at 28 weeks or at 36 weeks.
Female Genital Mutilation was recorded and the mandatory questions were asked on the Postnatal Ward.
The Midwife discharged mother and baby to the Health Visitor on Day 10 with no verbal handover.
~ Booking: G4 P2, BMI 34, lives w {partner.first}. Tel {phone.mother}. <MW> {mw.isur}.
~ DNA AN clinic x2. Rang {mgm.first}. Says {mother.nick} is "hiding". TC to <SW> {sw.ini}.
~ PN visit D5, baby {baby.first} 3% wt loss, feeding well. {mw.ini}
~ NIPE done, hips NAD, BCG given. TTO paracetamol. Home today.
~ Hb 98, Ferrous Sulphate. FMF. Fundus = dates. BP 110/70.
""",
    "school": """
{cousin.first} moved from {secondary} to {special} after a fixed-term exclusion and goes to {college} one day a week.
{sibling.first} was found at {park} at lunch time and said that he had walked from {nursery}.
Both children came from {school2} and had gone before that to {nursery2}.
The choir from {school} sang at {home} and {mother.first} was there in the front row, in tears.
{child.first} told {dsl.full} ({dsl.ini}) that he had seen {uncle.first} outside {youth}.
{teacher.title} noticed that {child.first} came into Year 3 at {school} without a coat for the fourth day running.
{sibling.first} said to <the teaching assistant>, {ta.full}, "my dad hurted my mum and the police come".
The Designated Safeguarding Lead, {dsl.full}, rang home on {phone.mother} and spoke to {mgm}.
{head.surname} wrote to {mother.title} about attendance, which had dropped to 71 per cent since the autumn half term.
A parent, {friend.full}, told the office that {mother.first} had been seen drunk outside {pub} at picking-up time.
{child}'s friend {classmate.first} told {ta.first} that {child.first} "sleeps in the car with his brother".
{child.first} moved to {school} from a primary school in {town3}; the file, UPN {upn}, took seven weeks to come.
<Education Welfare Officer> {ewo.full} went to {street.full} on {date} and found the curtains drawn.
{partner.title} was told by {head.title} that he could not collect {sibling.first} as he was not on the list.
{dsl.first} and {sw.first} agreed that school would ring every {day} with an update.
Both {child.first} and {sibling.first} go to after-school club run by {charity} in the hall.
At parents' evening {father} was polite and said that he had been working away in {city}.
{dsl.surname} logged the concern on CPOMS and told {head.first} the same afternoon.
The Year Six residential was paid for by {church} after {head.title} had spoken to the vicar, {pastor.full}.
At {secondary} the <Head of Year>, {hoy.full}, described {cousin.first} as "a lovely lad who has been let down".
{child.first} wrote in {child.his} book: "I love my nana {mgm.first} best becos she has food."
The Thrive group run by {ta.first} helped {sibling.nick} to name {sibling.his} feelings.
{child} plays for {club} on Sundays and the coach, {coach.full}, gives him a lift home to the {estate} <estate>.
Pupil Premium funding was used for Breakfast Club and for the Nurture Group on Tuesday afternoons.
The Education, Health and Care Plan named speech and language therapy as a need but no provision had been made.
The school did not use the Graded Care Profile, and the concern was not seen as neglect until the Summer Term.
Attendance was discussed at the Inclusion Panel and a Fast Track letter was issued before Christmas.
Children in the Reception class were learning about the seasons when the disclosure was made.
The Head Teacher was new in post in September and had not had Level 3 safeguarding training.
The Common Assessment Framework form was started but was never finished because consent was withdrawn in March.
~ Mum late again. {child.lower} no lunch, given school dinner. {ta.ini}
~ {sibling.first} absent. Rang mum, no ans. Rang nan {phone.mgm}. {office.first}
~ Note of concern: bruise on {child.fini}'s cheek, said {sibling.nick} hit {child.him} with a Hoover. Told {dsl.tini}. {teacher.isur}
~ CP conf {date} {time}. {dsl.ini} to attend, {head.ini} sends apologies.
~ Unauth absence code O x 6 sessions. FTP letter 2.
~ PE kit missing. Nits again. Spare uniform given.
~ SEN support: SALT, EP and ELSA. IEP reviewed at half term.
""",
    "nursery": """
{child.first} has a funded place at {nursery}, where <her key person> is {keyw.full}.
{keyw.first} told {sw.title} that {child} was always hungry on Mondays and ate three bowls of Weetabix.
{mother.nick} dropped {child.first} off late in her dressing gown and {mgm.first} collected her at six.
The manager, {nman.title}, wrote in the accident book that a graze had been seen on arrival and was signed for by {partner.surname}.
{child.first} also spent two days each week with {cm.full}, <a childminder> trading as {childminder}.
In the home corner {child} put the doll to bed and told {keyw.nick} to "ssh, {partner.first} is cross".
{nman.surname} asked {hv.full} for an integrated two-year check but the letter came back unopened.
The last day that {child.first} was seen at {nursery.short} was {date}; the fees were not paid after that.
{mother} said the bruise was from {sibling.first} throwing a train, and {keyw.surname} wrote this down.
The setting was judged Good by Ofsted and staff ratios were met throughout the period.
The Early Years Foundation Stage profile showed that speech was well below the expected level.
Staff did not connect the sore nappy rash, the tiredness and the missed sessions until they read the chronology.
Children were singing Twinkle Twinkle at Circle Time when she became distressed and hid under the table.
The nursery followed its own procedure and filled in a Body Map, but the Local Authority was not told.
~ {child.first} in same clothes as Fri. Asked {mother.tini}, said washer broke. {keyw.ini}
~ Picked up by {aunt.lower} (aunt). No password. Rang mum to check. {nman.first}
~ Calpol given 2.30. Slept 1 hr. Ate all tea. Wet nappy x2.
""",
    "social care": """
{sw.full} ({sw.ini}) and <Family Support Worker> {fsw.full} ({fsw.ini}) made a joint visit; {mother.first} let them in.
{mother.first} had been a child in care at {home} and at {home2}, and left school at {secondary} without any exams.
The family were moved from {hotel} to {hostel} and then to {refuge}, all within nine weeks.
Financial help under Section 17 was given for a taxi to {hospital} and for shoes from {shop}.
~ {sw.ini}/{fsw.ini} joint HV. {mother.ini} & {partner.ini} both home. {tm.ini} informed.
~ Agreed by {tm.ini}. {sw.ini} to write to {mother.tini}, c/o {hostel.short}.
{sw.full}, <Social Worker>, visited {mother} and both children at {address} on {date}; this was a statutory visit.
{child.first} was seen alone in {child.his} bedroom and said that {partner.first} "does bad shouting".
{mother.first} was clear with {sw.first} that {father.surname} had not been to the house since the Non-Molestation Order was made.
A referral came from {dsl.title} at {school}, and <Team Manager> {tm.full} decided that it should go to Initial Assessment.
{tm.surname} recorded on the file, ID {scid}, that the case should step down to Team Around the Family.
{sw2.first} took over from {sw.first} in the spring and did not meet {child.him} for five weeks.
The viability assessment of {mgm.full} and <her husband> {pgf.first} was negative because of the conviction.
{aunt.title} offered to have {sibling.first} for the summer but lives in a one-bedroomed flat in {town3}.
{father} told {sw.surname} that "the {mother.plur} are all liars" and put the telephone down.
<Independent Reviewing Officer> {iro.full} said that {sibling.surname} should be spoken to before the next review.
Section 47 enquiries were started after {child.full} told {teacher.surname} that she was afraid to go home.
Supervised contact took place at {centre}; {csup.full} wrote that {father.first} brought sweets and cried when it ended.
{partner.full} refused to sign the Written Agreement until {partner.he} had spoken to {sol.title}.
{sw.surname} noted a smell of cannabis and that {uncle.first} was asleep on the sofa with two men {sw.he} did not know.
The foster carers, {fc.full} and <her husband> {fc2.first}, live near {village} and have had {sibling.first} since {month}.
{mother.surname} has a child, {halfsib.first}, who lives with <her paternal grandmother> in {country}.
A case note by {sw.isur} says that {mother.nick} uses the name {handle.mother} on Instagram and had posted a picture of {child.first} from a bar in {town2}.
{mother}'s National Insurance number {ni} was used to trace the new tenancy at {postcode}.
The family had lived under the name of {alias.surname} in {county} and were known to {town3} <County Council>.
The duty worker, {duty.first}, took the call and told {neighbour.title} that somebody would go out that day.
Strategy Meeting held; the threshold for Section 47 was met and a joint investigation was agreed with Police.
Both children were made subject to a Child Protection Plan under the category of Neglect.
The Core Assessment was not completed within 35 working days and the Public Law Outline was not considered.
The family was closed to Children's Social Care following a Child and Family Assessment which recommended No Further Action.
Placement with Parents regulations were not followed and the Placement Order was not sought until Spring.
The Team Around the Family met without anybody from Health, so the Action Plan was not agreed.
Supervision was monthly on paper, but in May, June and July there is no Supervision Record on the file.
Mother said that will power and hope were all she had; the worker took this as Disguised Compliance.
Management oversight by the Assistant Team Manager was recorded at each Step Up and Step Down.
~ TC from {hv.rini}. {mother.ini} not seen since {day}. Visit planned w {sw2.ini}.
~ HV unannounced. {father.lower} there, says just fixing shelf. {child.first} quiet. <SW> {sw.ini}
~ Supv w {tm.first}: plan - legal planning mtg, see {child.nick} alone, chase {gp.surname}.
~ Email from {email.hv} re {sibling.fini}, uploaded. {sw.ini}
~ MGM = {mgm.rev}, tel {phone.mgm}. PGF = {pgf.rev}, whereabouts NK.
~ CIN mtg cancelled, SW off sick. Duty to cover. RAG rated amber.
~ Chronology not up to date. Genogram to be done. ICS exemplar blank.
~ ICPC outcome: CPP, Emotional Abuse. RCPC 3/12. Core Grp 10 days.
""",
    "housing": """
The block stands between {pub} and {shop} on the {estate} <estate> and has been without a caretaker since May.
{father.first} had lodged at {hostel} and at {hotel}, and gave {charity} as his postal address.
{mother.full} was granted an introductory tenancy by {housing} of {address}, tenancy reference {tenancy}.
<Housing Officer> {ho.full} carried out a tenancy visit and saw that the back door of number {house} had been kicked in.
{neighbour.title} complained again about noise from {mother.surname} and said that {partner.surname} had threatened him with a dog.
{ho.surname} served a Notice Seeking Possession because the arrears stood at £1,412.
The family was placed in {hotel} in {town2} for eleven weeks while {ho.first} made enquiries.
{father.full} was not on the tenancy, but letters to him from {employer} were seen on the mat.
The contractor, {trade.first} from {employer2}, told the office there was mould in the room where {child.first} slept.
{mother.first} asked to move away from the {estate} <estate> because {father} knew where she was.
{ho.full} wrote to {email.ho2} asking whether {sw.surname} would support the transfer.
The keys were handed in by {mgm.title} and the flat on {street.full} was found to be full of rubbish.
<Anti-Social Behaviour Officer> {ho2.full} had known {partner.nick} since he lived at {hostel}.
The Homelessness application was refused as Intentionally Homeless and no referral to Social Care was made.
Gas Safety checks were missed three times and the boiler had been capped since January.
The Choice Based Lettings system put the household in Band B with two bedrooms needed.
The tenancy sign-up form has a box for Vulnerable Adults and Children, and it was left blank.
Discretionary Housing Payment was agreed for thirteen weeks while the Benefit Cap was reviewed.
~ Call from {neighbour.first} at no. {house2}: fighting again at {mother.tini}'s. Logged ASB.
~ {ho.ini} visited, no ans, dog barking. Card left. Spoke nxt door {neighbour.isur}.
~ T/T arrears £640. {mother.isur} says {partner.lower} took rent money. Referred to {foodbank}.
~ Void insp: carpets ruined, cot left, doors off. Rech to FT.
""",
    "probation": """
He had worked at {employer} and {employer2}, and trained with {club} on Wednesdays until the offence.
~ Seen by {po.ini}. Moved to {hostel.short}, out HMP {prison} {date}. Works {employer.short}.
{father.full}, CRN {crn}, was sentenced at {town} <Magistrates' Court> to a Community Order with a Building Better Relationships requirement.
<Offender Manager> {po.full} saw {father.title} weekly at first, then every month.
{father.surname} told {po.surname} that {father.he} was living with <his sister> {aunt.first} in {village} and had no contact with the children.
{po.first} did not know that {father.surname} had begun a relationship with {newp.full}, who has a baby of her own.
A home visit to {street.full} found {father.first} asleep with {child.first} on the settee.
{partner.surname} was released from HMP {prison} on licence with a condition not to go within a mile of {town2}.
{po.surname} e-mailed <the Public Protection Unit>, {email.dc}, and asked for call-out data, which never came.
The Pre-Sentence Report, written by {psr.title}, rated {father.surname} as a medium risk to known adults.
{father.nick} failed to attend on {date} and said he had been called in by {employer.short}.
Unpaid work was done at {park} under {sup.full}, who says {father.surname} was "no bother".
The OASys assessment was not reviewed after the new arrest, and risk to children stayed at Low.
Breach proceedings were begun in August and withdrawn when he came back into compliance.
The MAPPA screening was done late; Category 2, Level 1 was right on what was known.
National Standards required a home visit within ten working days and this was not done.
The Integrated Domestic Abuse Programme had a waiting list of nine months.
~ {father.ini} reported. Says all OK w/ {mother.first}. {po.ini}
~ FTA. Warning letter 2. TC {phone.father}, spoke to unknown female ?{newp.nick}.
~ RoSH med. SARA done. DV c/out req'd to PPU. Licence exp {date}.
""",
    "drug and alcohol": """
{mother.first} re-presented to {recovery} and was allocated to {dw.full}, <recovery worker>.
{dw.first} saw {mother} with {sibling.first} in the buggy and did not ask who was minding {child.first}.
{mother.surname} was on 60 ml of methadone, supervised at {pharmacy} from Monday to Saturday.
{father.title} gave the name of {uncle.full} as the person from whom he was buying heroin in {town3}.
{dw.surname} rang {sw.surname} to say {mother.ini} had tested positive for crack cocaine; there was no reply and no message.
<Non-medical prescriber> {npres.full} agreed that {mother.title} could have take-home doses after she said that she had a locked box.
The group on Thursdays at {church} hall is led by {vol.first}, himself in recovery.
{partner.surname} was banned from {recovery.short} for threatening {dw2.first} in the waiting room.
{mother.nick} told {dw.first} "if {partner.first} finds out I've been talking to you I'm dead".
She was given Naloxone, a safe storage box and the leaflet on Keeping Children Safe Around Methadone.
The Treatment Outcomes Profile showed use on 28 of 28 days, and an AUDIT score of 31.
Subutex was started in October, and Pabrinex was given before the Librium detox.
The Hidden Harm protocol says that a home visit shall be made where there is a child under five.
There was no Think Family approach; the child was recorded only as Dependants: 2.
~ {mother.ini} attended, UDS +ve opiates, neg benzos. Script to {pharmacy.short}. {dw.ini}
~ KW session w {dw2.first}. {father.lower} drinking 8 cans Stella. CM to chase {ho.surname}.
~ DNA x3, script suspended, letter 1. Pick up daily supervised.
""",
    "mental health": """
{mother.full} was referred to the Crisis Team by {gp.title} after she had taken thirty tablets of amitriptyline.
<Community Psychiatric Nurse> {cpn.full} met {mother.first} and <her partner> {partner.first} at home.
{psych.title} diagnosed Emotionally Unstable Personality Disorder and started quetiapine.
{mother.surname} was detained under Section 2 on {ward} at {hospital}; <the nearest relative> was {mgm.full}.
She heard the voice of her late brother, {latebro.first}, telling her to take {child.first} into the river.
{cpn.surname} did not tell {sw.surname} about this because {mother.first} had asked {cpn.him} not to.
{father.title} said to {amhp.full}, the <AMHP>, that his wife had been well until they left {city}.
The care co-ordinator changed from {cpn.first} to {cpn2.first} while {mother.surname} was on leave in {town2}.
{mgm.first} rang {cpn.first} at {time}, saying "she has locked herself in with the kids and she is not right".
{psych.surname} wrote that {mother}'s children were "a protective factor"; {psych.he} had not met them.
The Care Programme Approach review was held without Children's Services and the risk assessment was not shared.
Lithium levels were within range and Depot was given into the left gluteal on time.
The Improving Access to Psychological Therapies service offered six sessions of CBT by telephone.
Capacity was assumed, and the Mental Health Act assessment recorded no evidence of psychosis in June.
Post-Traumatic Stress Disorder and Generalised Anxiety Disorder were both coded, without any history of trauma.
~ TC from {mgm.lower}, worried re {mother.ini}. Adv to ring 999. {cpn.ini}
~ HTT visit x2. {mother.first} settled, {partner.miss} present. Child seen, nil concerns. {cpn2.isur}
~ MSE: kempt, low mood, flat affect, nil FTD, nil SI. Plan: olanzapine 10mg nocte.
~ CPA due. HoNOS 14. Clustered 8. Copy to GP.
""",
    "ambulance": """
A 999 call was made at {time} by {mother.first} from {phone.mother}; she could be heard shouting "{child.first}, wake up".
The crew, {para.full} and {para2.full}, reached {address} eight minutes later.
{para.surname} began basic life support while {para2.surname} spoke with {father}, who was on the stairs and smelt of drink.
{partner.first} told the crew that {child} had been put down at ten and found at half past six.
{para2.first} completed a vulnerable child form because of the state of the room in which {sibling.first} was sleeping.
The child was taken to {hospital} under blue lights with {mgm.first} in the front.
A neighbour, {neighbour.full}, who had done a first-aid course at {employer}, was giving rescue breaths.
The Electronic Patient Care Record shows asystole throughout, and adrenaline was given at four-minute intervals.
The Safeguarding Referral was faxed to a number that had been out of use since April.
The Clinical Hub told the caller how to give chest compressions until the crew came.
~ Pt {child.caps} DOB {child.dob}. Mum {mother.first}. Not breathing o/a. {para.ini}
~ Crew {para.isur} / {para2.isur}, PRF no. {prf}. Left at scene w {mgm.first}.
~ O/A pt cold, mottled, fixed dilated pupils. BM 2.1. CPR in progress.
""",
    "voluntary sector": """
Families from {mosque}, {gurdwara} and {church} run the soup kitchen together in {park} on Sundays.
{child.first} had a party at {youth} when he was five, and the cake was from {takeaway}.
{mother.nick} used to help at {charity} and had been a member of {synagogue} before she married.
The trip to the seaside was for families from {centre} and {nursery}, and {mgm.first} came too.
{mother.first} came to {refuge} with {child.first} and {sibling.first} on {date} with two carrier bags.
<Refuge worker> {rw.full} said that {mother.nick} was frightened that {father} would find her through {friend.first}.
{idva.full}, the <IDVA>, supported {mother.title} at {town} <County Court> and at the MARAC.
{pastor.role} of {church} told this review that the family came on Sundays until {month}, and that {father.first} played the drums.
<Imam> {imam.surname} of {mosque} had spoken to {partner.title} about his temper and had not told anybody.
<Father> {priest.surname}, parish priest at {church2}, baptised {baby.first} two weeks before {baby.he} died.
The sewa kitchen at {gurdwara} gave the family meals; {vol.full} remembers {child.first} carrying the plates.
<Rabbi> {rabbi.full} of {synagogue} found them a flat over a bakery in {street.full}.
{foodbank} gave out parcels eight times; the vouchers were signed by {hv.surname} and by {ho.first}.
{vol.first} from {charity} drove {mother} to {town3} so that she could see <her grandmother> before she died.
{child.first} had been a Beaver at {scouts} and {scoutl.full} says he "would not go home at the end".
Young people at {youth} told {yw.full} that {cousin.nick} was being given phones by older lads from {village}.
{sibling.first} went to Sunday school at {church.short}, where {vol.surname} is the safeguarding officer.
{mother.title} worked on the till at {shop} for a few months and <the owner>, {owner.title}, let her bring the baby in.
A befriender came from {charity.short}, and another volunteer, {vol2.first}, went every {day}.
The refuge could hold a room for one night only, because of the No Recourse to Public Funds rule.
Volunteers had been told that they should pass on worries, but not to whom they should pass them.
Faith groups were not asked to be part of the Team Around the Child, although they knew the children best.
The Freedom Programme was offered, and she went to seven of the twelve sessions.
~ {mother.nick} rang, he's found her. Moved to {refuge2}. {rw.ini}
~ Parcel x 5 ppl. {mother.isur}, {postcode}. Ref by {foodref.first} at {centre.short}.
~ Kids v hungry. Mum asked for nappies size 4, no ID. Told {vol.lower}.
~ Drop-in quiet today. Toast and tea. Police community talk next Tues.
""",
    "court": """
In the matter of {child.caps} and {sibling.caps}, case number {courtref}, the application came before {judge.role} at {town} <Family Court>.
The Guardian, {guardian.full}, met {child.first} twice and was not able to meet {father.title}.
{sol.full} of {solicitor} appeared for {mother.surname} and {barr.title} for the Local Authority.
{judge.surname} made an Interim Supervision Order and directed a psychological report from {expert.full}.
{father.title} was found to have assaulted {mother.title} on three occasions; {father.he} does not accept this.
{guardian.surname} told the court that {child.first} wished to live with {mgm.first} in {village}.
The Child Arrangements Order named {aunt.full} as the person with whom {sibling.first} shall live.
{expert.title} concluded that {mother.first}'s difficulties went back to her own time in care at {home}.
Cafcass wrote to both parents on {date}; {partner.surname} rang {guardian.first} from {phone.partner} and was rude.
The Special Guardianship Order was made by consent and the Supervision Order ran for twelve months.
The Interim Care Order lapsed because of a mistake in the court office in December.
Finding of fact hearing listed for five days; threshold agreed in part under Section 31.
The Children's Guardian agreed with the Care Plan of Long Term Fostering.
~ FCMH vacated. ISW rpt late. LA to file by {date}. {sol.ini} for M.
~ M = {mother.surname}; F = {father.surname}; C1 = {child.first}; C2 = {sibling.first}.
""",
    "overview": """
{mother.first} left {secondary} at fifteen, worked at {employer} and then at {shop}, and met {father.first} at {pub}.
The family attended {church}, and the children went to {nursery} and later to {school}.
In that year the family lived in {town3}, in {village}, at {hotel} and at last in {street.full}.
{charity} and {foodbank} were the only two bodies which the family trusted, and neither was asked to give evidence.
{child.first} was the second child of {mother.full} and {father.full}, who met in {city} and came to England with {mgm.first}.
At the time of the incident the family lived on the {estate} <estate>, about a mile from the centre of {town}.
{mother} told the author that no professional had ever asked her what life was like with {partner.first}.
The {mother.plur} are a large and well-liked family in {village}, with a long history of work at {employer}.
It is striking that {hv.full} and {sw.full}, who worked in the same building, never spoke to each other about {child.first}.
{dsl.title} was the one professional who knew {child.first} well, and {dsl.his} voice is hardly heard in the records.
The panel found that {father.surname} had been treated as invisible, whereas {mother.surname} was held to blame for everything.
On the day that {child.first} died, {mother.nick} had left {child.him} with {partner} while she went to {shop}.
{pgf.full} said simply: "We told them. We told {sw.first}, we told the school, and nobody came."
There was much good practice: {keyw.first} at {nursery} kept careful notes, and {pc.rank} went back on his day off.
The family's move from {town2} to {town} meant that {county} <County Council> had closed the case on the day it should have opened.
{sibling.first}, who was six, told {guardian.first} that {child.first} "is in the sky with grandad {pgf.first}".
{friend.full} and {neighbour.full} both spoke to the author, and their memories of {mother.first} are affectionate.
{father.first} speaks {language} and little English; an interpreter was used in four of twenty-three contacts.
The trial of {partner.full} at {town2} <Crown Court> ended with a conviction for causing or allowing the death of a child.
Neither {gp.surname} nor {gp2.surname} had been told that {child.surname} was on a plan.
{mother.first} had grown up in {town3} and spent two years at {home}, where she first met <her social worker> {sw2.first}.
Her employer, {employer}, had given her time off, and <her supervisor> {sup.first} drove her to {hospital}.
On Fridays {child.first} would go to {mosque} with {uncle.first}, then for chips from {takeaway}.
{mgm.surname}, as she asked to be called, wanted it written down that {child.first} loved dinosaurs and his red wellingtons.
The sisters of {mother}, {aunt.first} and {aunt2.first}, came to the meeting and brought photographs.
The last confirmed sighting of {child.first} was at the bus station in {town2}, with a man thought to be {uncle.nick}.
The evidence of <Dr> {cons.surname} and of {edoc.title} differs on this point, and the panel preferred {cons.surname}'s.
{partner.first} had another child, {halfsib.first}, by {exp.full} of {town3}, and had been asked to leave that home as well.
Press reports named {school} and the road, which caused great distress to {sibling.first} and to {teacher.title}.
The terms of reference were agreed by the Serious Case Review Panel in January and the period under review is two years.
Professionals were too ready to believe what they were told, and the Rule of Optimism was at work.
The review has not found that the death could have been predicted, but there were chances to intervene.
This report uses the Welsh Model in part and the systems approach of the Social Care Institute for Excellence.
Lessons from earlier reviews, such as the need for professional curiosity, had been learned on paper only.
Neglect is seldom one event; it is a picture made of small things, and nobody stood back to look at it.
Working Together to Safeguard Children sets out what each Board partner has to do in such a case.
A child who is never seen alone has no voice, and the Voice of the Child is missing from the file.
The Panel met on seven occasions between May and December and was well attended.
Each Agency Report was signed off by a senior manager before it came to the Independent Author.
The use of Written Agreements with victims of domestic abuse puts the burden on the wrong person.
What is needed is not one more procedure, but time, supervision and a manageable caseload.
It was winter, the boiler was broken, and the Local Authority had cut the grant which would have paid for it.
The Escalation Policy was known to few and had been used by none; a Resolution of Professional Differences form exists.
Hindsight bias is a real risk here, and the Panel has tried to judge practice by what was known on the day.
Parental mental ill health, substance misuse and domestic abuse, once called the Toxic Trio, were all present.
Early Help is voluntary, and a mother who says no is not, by that alone, a mother who has something to hide.
""",
    "imr": """
The author has also read the files of {recovery}, {housing} and {centre}, which were sent late.
No information was sought from {secondary}, from {club} or from {youth}, all of which knew {cousin.first}.
The IMR author, {author.full}, interviewed {sw.first}, {sw2.first} and <their manager> {tm.title}, and read both files.
In interview {hv.surname} said that {hv.he} had a caseload of 480 and had not read the records of {sibling.first}.
{sw.surname} accepts that {sw.he} should have seen {child.first} alone, and regrets that it was not done.
{tm.first} did not remember the case, but said that {sw.first} was "one of the good ones".
The author finds that the decision of <DS> {ds.surname} to take no further action was within policy but wrong.
{pc.full} was three weeks out of training and had not been told who {partner.surname} was.
It is of note that {gp.surname} wrote to {cons.surname} about {child}, and not to {mother.surname}'s own psychiatrist, {psych.surname}.
When {dsl.first} escalated to {tm.surname}, the answer was that "{mother.first} is doing her best".
There is a pattern in which {father.first}'s account was preferred to {mother.first}'s.
{cpn.surname}'s note was not shared, as {cpn.first} believed that consent was needed.
Had {ho.surname} known about the call made by {neighbour.surname}, the transfer might have been quicker.
The record made by {ednurse.full} at {hospital} is exemplary and should be used in training.
{author.title} was independent of the line management of the case and has no link with {surgery} or with {school}.
{mw.surname} and {hv.surname} disagree on whether a handover took place; the record shows none.
{po.full} has since left {county} <Probation Trust> and could not be interviewed.
Analysis: the visit of {date} was a missed opportunity, since {partner.surname} opened the door and {sibling.first} was not asked for.
The agency has put in place a new Threshold Document and a single front door since these events.
Staff at all levels described a culture in which it was hard to say that one did not know.
Good practice: the Health Visitor used the Graded Care Profile and asked for a second opinion.
Recommendation 4: all Named Professionals should have protected time for Safeguarding Supervision.
There is no evidence that the Was Not Brought policy was followed after the missed Outpatients appointments.
The template used for referrals did not ask about fathers, and so fathers were not recorded.
The records are of mixed quality; many entries are unsigned and some are out of order.
The Trust's Safeguarding Children Policy, at Section 7.3, asks that the child's Lived Experience be recorded.
The Single Assessment was signed by a manager on the last day of the period without comment.
In the author's view this was a case for Section 47 from the first day, and not for Early Help.
Training on Coercive Control is now mandatory for every Social Worker, Family Support Worker and Duty Manager.
Record keeping, information sharing and supervision are the three themes that run through this analysis.
The Signs of Safety model was being introduced and danger statements were confused with worry statements.
The Missing from Home protocol was not used, as the absences were thought to be truanting.
""",
    "minutes": """
{dsl.first} ({dsl.ini}) gave the report for {school}; {keyw.first} ({keyw.ini}) gave that for {nursery}.
~ Info: {mother.ini} - {recovery.short}, script {pharmacy.short}. {father.ini} - {employer.short}. {sibling.ini} - {school.short}.
~ Dist list: {sw.ini}, {hv.ini}, {gp.isur}, {dsl.ini}, {keyw.ini}, {ho.ini}.
Present: {chair.full} (<Chair>), {sw.full} (<Social Worker>), {hv.title} (<Health Visitor>), {ds.rank}, {dsl.isur} (<DSL>).
Apologies: {gp.title}, {cons.title}, {ho.full} ({housing}).
Attendance: {tm.full}, {sw.first} {sw.surname}, {pc.rank}, {nurse.full}, {head.title}, {mother.title} and {mgm.title}.
{chair.title} welcomed everyone and explained that {father.title} had been asked to come after {mother.title} had left.
{ds.rank} reported that {partner.full} was on bail to {street.full} and must not have unsupervised contact with {sibling.first}.
{hv.first} reported that {child.first}'s weight was static; {cons.surname} would see {child.him} in clinic.
{dsl.first} shared that {sibling.first} had been sick in class and had asked whether {aunt.first} could be rung.
{mother.first} said that she agreed with the plan but that {sw.first} "never turns up".
There was a discussion of whether {uncle.full} and <his wife> {aunt.first} should be assessed.
It was agreed by all, save {nurse.surname}, that {child.first} and {sibling.first} should stay on the plan.
Legal advice was given by {lawyer.full}, <solicitor for the Local Authority>, who left after this item.
The note-taker was {admin.full}, and the minutes were checked by {chair.ini} and sent to {email.tm}.
The meeting was quorate, and the agency reports had been shared with the parents beforehand.
Each agency was asked for its view on Significant Harm and all were of the view that the threshold was met.
The Plan will be reviewed at the Review Child Protection Conference in three months.
Strengths: warm home, good attendance at Nursery, mother engages. Worries: drink, debt, unknown males.
Any Other Business: none. Date of Next Meeting to be confirmed by the Conference Administrator.
Agreed Actions: Core Group every four weeks, Written Agreement, Parenting Assessment and a Family Group Conference.
~ Action: {sw.ini} by {date}. Action: {hv.ini} and {dsl.ini} to ring {mgm.first}. Action: {ds.ini}, PNC on {uncle.surname}.
~ Attendees: {chair.ini}, {sw.ini}, {tm.ini}, {hv.ini}, {pc.surname}, {lawyer.first} (legal).
~ {ds.ini} - checks on {partner.isur}: 2 prev, ABH. {hv.ini} - last seen {day}, bruise. {dsl.ini} - att 68%.
~ Apols {gp.surname}, {cpn.ini}. No one from {nursery.short}.
~ ACTION {tm.ini}: legal planning. ACTION {sw.ini}: see {child.nick} today. Mins {admin.first}.
~ DOB {child.dob}, {sibling.dob}. Addr as {street.full}. M: {mother.full} F: {father.full}.
~ Threshold met, S47 joint. CP medical today. Review 48 hrs. Minutes to all.
~ AOB nil. DONM 6 weeks, Room 2. Apols from Health.
""",
    "notes and e-mails": """
Hi {sw.first}, just to say that {mother.first} didn't turn up again and I've tried {phone.mother} twice. Thanks, {hv.first}
Dear {tm.title}, I am writing about {child.full} ({child.dob}), who lives with {mgm.first} at {address}.
From: {email.dsl} To: {email.sw} Subject: {sibling.first} {sibling.surname}, urgent please
Morning both, can one of you ring {cons.title}'s secretary {sec.first} on {phone.cons} before 12?
{hv.first}, do you know if {partner.surname} is the same {partner.nick} who was with that girl on the {estate} <estate>?
{tm.first} has asked me to send you this, as {sw2.first} is on leave until {day}.
Text from {mother.first} to {friend.first}: "cant talk {partner.lower} is here luv u {mother.lower} x".
The text which {father.first} sent read "Tell ur mum {mgm.lower} she wont see {child.lower} again".
A Facebook message from {handle.partner} to {aunt.first} said "{mother.nick} is a dead woman walking".
Yours sincerely, {cons.full}, <Consultant Paediatrician>, {hospital}
Kind regards, {ho.full}, <Housing Officer>, {housing}, {phone.ho}
Re: {child.rev}, {address}, NHS {nhs.child}. Thank you for seeing this little boy with his mother {mother.title}.
Cc {email.tm}; {email.hv}. Please see below from {head.surname}, whom I have not met.
Sorry for the delay, {ewo.first}'s been off and {office.first} didn't pass it on. I'll chase {dsl.tini}.
Could you please let me know if you are able to come to the Strategy Meeting on {date} at {time}?
I am sorry that you feel that the matter was not dealt with properly and I have passed your letter to Customer Relations.
As discussed, please find attached the Risk Assessment and the Chronology in Word; the password will follow.
Out of Office: I am on annual leave until Monday; for urgent safeguarding matters ring the MASH.
~ tc {sw.lower}, will ring bk. {mother.lower} at her mams in {town2.lower} w kids. {hv.ini}
~ msg 4 {tm.first}: {neighbour.title} rang again {phone.neighbour} re no {house}. wants call bk. {admin.ini}
~ pls chase minutes b4 friday. no one has sent the report yet. thx
~ voicemail full, will try again tmrw am. nothing in diary for pm.
""",
    "genogram": """
Genogram: {mother.full} (born {mother.dob}) and {father.full} (born {father.dob}) are the parents of {child.first} and {sibling.first}.
{mother.first} is the eldest of three; <her sisters> are {aunt.first} and {aunt2.first}, both living in {town3}.
<Paternal grandfather>: {pgf.full}, aged 61, a retired baker from {country}, separated from <his wife> since {year}.
{partner.full} is the father of {halfsib.first} (by {exp.full}) and, it is believed, of {baby.first}.
{mgm.full} brought up {mother.nick} and {uncle.first} alone after <her husband> {mgf.first} went to prison at HMP {prison}.
{uncle.full} and {cousin.first} {uncle.surname} share the name {uncle.surname}, and were at times mixed up in the records.
Two people in this report are called {father.surname}: {father.first}, who is the father, and {pgf.first}, who is the grandfather.
The family tree was drawn from the memory of one Family Member and has gaps on the paternal side.
Family composition: mother, aged 24; father, aged 31; subject child, aged 3; half-sibling, aged 6.
The dotted line stands for the separation; the double line for the violent relationship.
~ C: {child.full} {child.dob}; Sib: {sibling.full} {sibling.dob}; M: {mother.full}; F: {father.full}; MGM: {mgm.first}.
~ MU {uncle.nick} - PNC. MA {aunt.first} - ? {town3}. PGF {pgf.surname} - dec'd.
""",
    "others": """
<School Nurse> {snurse.full} weighed {child.first} in the medical room and rang {mother.surname}, who was short with her.
<Speech therapist> {salt.first} saw {child} twice at {centre}, and discharged {child.him} after two missed appointments.
<Dentist> {dentist.title} took out seven teeth under general anaesthetic at {hospital}, and asked {mother.first} about brushing.
The school crossing patrol, {lolly.first}, told the police that the {mother.plur} always crossed alone.
A taxi driver, {taxi.full}, took {mother.first} and two children from {street.full} to {refuge} and would not take the fare.
{owner.title} who keeps {takeaway} said that {father.first} lodged upstairs under the name of {alias.full}.
<Health Care Assistant> {hca.first} overheard {partner.first} saying "one more word, {mother.first}".
{special} offered a place for {sibling.first} from {month}, and {sent.full} of the SEN team agreed it.
At {college} {cousin.full} told <his tutor>, {tutor.first}, that he had not slept at home since {day}.
The lifeguard at the baths in {town2} saw marks on {child.first}'s back and told <the duty manager>, {dm.full}.
The landlord, {landlord.title}, put {mother.title} out on {date} with {n} days' notice.
<Councillor> {cllr.surname} wrote to {tm.surname} on behalf of {mgm.title}.
The Fire and Rescue Service fitted smoke alarms under the Safe and Well scheme.
Optometry reported a squint; glasses were prescribed and were never collected.
The Youth Offending Service completed an ASSET, and the Referral Order ran until Whitsun.
Jobcentre Plus sanctioned the claim for Universal Credit, as a Work Focused Interview had been missed.
~ {snurse.ini}: ht/wt done, {child.fini} <0.4th. Consent form signed by nan.
~ Dental: DNA x 4. {dentist.surname} sent WNB letter to <HV> {hv.isur}.
~ YOS: {cousin.nick} breach. Case mgr {yw.isur}.
""",
}  # fmt: skip

# The voices of narrative sections; the others speak in chronology entries.
NARRATIVE: tuple[str, ...] = ("overview", "imr", "genogram")


class Frame(NamedTuple):
    """One sentence with its slots; `terse` tells how people are likely to be named in it."""

    text: str
    terse: bool

    def slots(self) -> tuple[str, ...]:
        """The slots that stand for somebody or something, in order."""
        found = (m["slot"] for m in TOKEN.finditer(self.text))
        return tuple(slot for slot in found if slot and slot not in HARMLESS)


def _frames(lines: str) -> tuple[Frame, ...]:
    return tuple(
        Frame(line.removeprefix("~").strip(), line.startswith("~"))
        for line in lines.strip().splitlines()
    )


FRAMES: dict[str, tuple[Frame, ...]] = {voice: _frames(text) for voice, text in VOICES.items()}
