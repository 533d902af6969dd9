"""Words of the care plan: what each part is called and what may stand there.

Knows wording. Does not know what anybody wrote.
"""

from dataclasses import dataclass

from nearer.domain.care_plan import Part
from nearer.translation import _


@dataclass(frozen=True, slots=True)
class Said:
    """A part as people meet it: its name, the question it answers, an example to begin with."""

    title: str
    question: str
    example: str


def parts() -> dict[Part, Said]:
    """Return every part in order."""
    return {
        Part.SIGNS: Said(
            _("How I notice"),
            _("What tells you that a hard time is beginning? A thought, a feeling, something you do or stop doing."),
            _("I do not answer messages. I lie awake at four."),
        ),
        Part.HELPS: Said(
            _("What helps me by myself"),
            _("What has made it a little easier before, without anybody else?"),
            _("A hot shower. The long way round by the river. The radio on low."),
        ),
        Part.COMPANY: Said(
            _("Places and company"),
            _("Where can you be among people, or with whom, without having to talk about it?"),
            _("The library reading room. Ida at the desk. The dog walkers at six."),
        ),
        Part.PEOPLE: Said(
            _("People I can ask"),
            _("Whom can you tell that it is hard, or ask to come over? One a line, with the number at the end."),
            _("My sister 07700 900123"),
        ),
        Part.NUMBERS: Said(
            _("My numbers"),
            _("Lines you would write to or call. Help has those of your country; put the one you would use here."),
            _("Night line 116 123"),
        ),
        Part.PROFESSIONALS: Said(
            _("Professionals"),
            _("Your doctor, a clinic, somebody trained you know. One a line, with the number at the end."),
            _("Dr Shah, surgery 01632 960001"),
        ),
        Part.SAFER: Said(
            _("Making the place safe"),
            _("What could hurt you on a bad night, and who could keep it away from you for now?"),
            _("The pills go to Ana until Friday. I sleep at my sister's."),
        ),
        Part.OWN: Said(
            _("In my own words"),
            _("Anything you would like to read on a hard day: a reason, a picture, a sentence somebody said."),
            _("It has passed before. Biscuit is glad when he sees me."),
        ),
    }
