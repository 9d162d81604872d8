"""Where a person's name is due: before whom a list of people stands, and what shows a post.

A capitalised word in such a place is somebody whatever the lists of words say of it, unless it is
a post, a team or an agency itself.
"""

WHOLE_NAME = "pattern:whole name by its place"
"""The reason of a name whose words may all be words: no day and no post may be cut off it."""

LISTS: tuple[str, ...] = (
    "Present", "Also present", "Those present", "People present", "Attending", "Attendees",
    "Attended", "Attended by", "In attendance", "Apologies", "Apols", "Apologies from",
    "Apologies received from", "Invited", "Invitees", "Core group", "Panel", "Panel members",
    "Members", "Participants", "Distribution", "Circulation", "Circulated to", "cc", "Cc", "CC",
    "Minutes to", "Copy to", "Copies to", "Strategy meeting", "Strategy discussion", "Meeting",
    "Staff", "Staff on duty", "Staff on shift", "On shift", "On duty", "Crew", "Interviewed",
    "Seen", "Seen today", "Witnesses", "Friends", "Friends named", "Associates",
)  # fmt: skip
"""Before a colon or a dash: the names of people, one after another."""

LEADS: tuple[str, ...] = (
    "Lead", "Lead officer", "Action lead", "Chair", "Chaired by", "Author", "Co-author", "Owner",
    "Action", "Actions", "Minutes", "Minuted by", "Minute taker", "Minutes taken by", "Note taker",
    "Notes by", "Scribe", "Responsible", "Responsible officer", "By whom", "Who", "Supervisor",
    "Supervised by", "Added by", "Completed by", "Recorded by", "Checked by", "Written by",
    "Entered by", "Typed by", "Reviewed by", "Approved by", "Signed off by", "Held by", "Read by",
    "Prepared by", "Produced by", "Logged by", "Taken by", "Copied by", "Scanned by", "Uploaded by",
    "Received by", "Sent by", "Form completed by", "Referred by", "Referrer", "Allocated to",
    "Allocated worker", "Witness", "Witness to signature", "Contact", "Reporting officer",
    "Caller", "Informant", "Interviewer", "Interviewee", "Translator", "Interpreter", "Driver",
)  # fmt: skip
"""Before a colon: who is meant. Those that end in "by" need no colon."""

DESKS: tuple[str, ...] = (
    "reception", "front desk", "front office", "office", "school office", "switchboard",
    "duty desk", "control room", "call handler", "operator", "admin", "dietician", "dietitian",
    "pharmacist", "pharmacy", "caretaker", "optician", "dentist", "chaplain", "usher", "clerk",
    "court clerk", "translator", "driver", "taxi driver", "escort", "matron", "play worker",
    "dinner lady", "lunchtime supervisor", "lollipop lady", "warden", "site manager",
    "duty worker", "call taker", "dispatcher", "crew", "phlebotomist", "radiographer",
    "audiologist", "orthoptist", "podiatrist",
)  # fmt: skip
"""Posts, and desks where somebody sits, before a name in brackets: "reception (Jan)"."""

_TEAMS = """
    police team unit units service services support protection response section squad department
    branch desk office officers station control command safeguarding training hub group division
    liaison inspectorate federation staff headquarters
"""
TEAMS: frozenset[str] = frozenset(_TEAMS.split())
"""What a rank may stand before that is no surname: "PC Support", "DI Team"."""

POLICE = (
    r"(?:T/)?(?:PC|WPC|DC|WDC|TDC|DS|DI|DCI|DSU|DSupt|PS|PCSO|CSO|SC|Sgt|Sergeant|Insp|Inspector"
    r"|Supt|Ch Insp|C/Insp|Constable|Det(?:ective)? (?:Con(?:stable)?|Sgt|Sergeant|Insp(?:ector)?"
    r"|Supt|Superintendent))"
)
"""A rank before a surname, in its capitals."""
