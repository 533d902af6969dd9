"""What Mara keeps for a hard day, and whom she could turn to: two lines of a care plan, a directory of invented people.

Knows a few invented professionals; names, towns and addresses are made up, numbers are those kept free for such uses.
Does not know how anything is kept.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from nearer.actions import care_plan, professionals
from nearer.domain.care_plan import Part
from nearer.domain.directories import Directory
from nearer.domain.enquiries import Stage
from nearer.formats import directories
from nearer.storage.sealing import Owner

FILE = "invented-people.csv"
TABLE = """id,name,role,concerns,formats,languages,gender,experience,hours,price,currency,sliding,place,phone,email,website,takes_new
1,Imani Reyes,Counsellor,loneliness;shyness,video;in-person,en;pt,woman,migration,evening,45,GBP,yes,Leeds,0113 496 0101,imani@reyes.example,,yes
2,Sam Oduya,Psychologist,shyness;worry,in-person,en;yo,man,young-adults,morning;afternoon,80,GBP,,Leeds,0113 496 0102,,https://oduya.example,yes
3,Open Door evenings,Group,loneliness;loss,in-person,en,,groups,evening,0,GBP,,Leeds,0113 496 0103,,https://opendoor.example,yes
4,Lucia Bern,Counsellor,relationships;life-change,video;message,en;it,woman,,evening;weekend,60,GBP,,,,lucia@bern.example,,yes
5,Ruth Anand,Counsellor,loss;illness,phone,en;hi,woman,older-people,morning,30,GBP,yes,York,01632 960105,,,yes
6,Tomas Lind,Psychologist,trauma,in-person,en;sv,man,,afternoon,90,GBP,,York,01632 960106,,,no
7,Kit Marlow,Counsellor,self-worth;shyness,message;video,en,other,lgbtq;autism-adhd,evening,40,GBP,,,,kit@marlow.example,,yes
8,Writing Line,Service,low-mood;loneliness,message,en,,,evening;weekend,0,GBP,,,,,https://writingline.example,
"""  # noqa: E501
PLAN: Mapping[Part, str] = {
    Part.SIGNS: "I stop answering Lena. I eat toast for days.",
    Part.HELPS: "The long way round by the river, radio on low.",
}
TURNED_TO = "Imani Reyes"


def fill(owner: Owner, today: date, people: Mapping[str, UUID]) -> None:
    """Let Mara keep two lines and her sister, load the directory, and have written to one of them."""
    for part, text in PLAN.items():
        care_plan.keep(owner, part, text)
    care_plan.keep(owner, Part.PEOPLE, "", [str(people["Lena"])] if "Lena" in people else [])
    found = found_here()
    professionals.load(owner, today, FILE, found)
    wanted = professionals.Wanted(concerns=("shyness", "loneliness"), formats=("video", "in-person"), most="50")
    professionals.look_for(owner, wanted)
    one = next(one for one in found.professionals if one.name == TURNED_TO)
    # The host's folder is not asked: the one she turned to is in her own file.
    professionals.outcome(owner, today - timedelta(days=4), Path(), one.id, Stage.WROTE, "Asked about an evening.")


def found_here() -> Directory:
    """Return the directory; our own text, so it is read here and not by another process."""
    return directories.read(TABLE.encode())
