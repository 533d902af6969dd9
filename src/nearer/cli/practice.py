"""Practising a scene, in the terminal.

Knows how it is printed and asked. Keeps nothing of what is typed.
"""

import shutil
from typing import TYPE_CHECKING, Any

import click

from nearer import clock
from nearer.cli import care, store
from nearer.cli.everyday import print_json
from nearer.translation import _

if TYPE_CHECKING:
    from nearer.actions.practice import Talk
    from nearer.coach import Feedback
    from nearer.domain.practice import Scene
    from nearer.storage.sealing import Owner


def practise(scene: str | None, every: bool, as_json: bool) -> None:
    """Print all scenes, one scene as data, or go through one."""
    owner = store.owner(store.place())
    from nearer.actions import practice as actions
    from nearer.actions import situation

    if every:
        _list(actions.chosen(), as_json)
        return
    found = actions.find(scene) if scene else actions.suggestion(situation.read(owner, clock.local().date()))
    if as_json:
        print_json(_told(found))
        return
    _through(owner, found)


def _list(scenes: "list[Scene]", as_json: bool) -> None:
    if as_json:
        print_json([_told(one) for one in scenes])
        return
    for one in scenes:
        click.echo(f"{one.setting}  [{one.id}]")


def _told(scene: "Scene") -> dict[str, Any]:
    return {
        "id": scene.id,
        "place": scene.place.value,
        "goal": scene.goal.value,
        "difficulty": scene.difficulty,
        "setting": scene.setting,
        "who": scene.who,
        "says": scene.says,
        "ways": list(scene.ways),
    }


def _through(owner: "Owner", scene: "Scene") -> None:
    from nearer.actions import practice as actions
    from nearer.words import practice as words

    _say(scene.setting)
    _say(words.goal(scene))
    click.echo(_("An empty line ends it. Nothing you write is kept."))
    talk = actions.talk(scene, ())
    while not talk.over:
        said = _asked(talk)
        if not said:
            return
        talk = actions.talk(scene, (*talk.replies, actions.reply(said)))
        _print(actions.remarks(owner, talk))
        care.card(owner, said)
    click.echo()
    _say(f"{scene.who}: {talk.lines[-1]}")
    click.echo(_("\nOthers might have begun like this:"))
    for way in scene.ways:
        _say(way, "  ")


def _asked(talk: "Talk") -> str:
    click.echo()
    _say(f"{talk.scene.who}: {talk.lines[-1]}")
    answer: str = click.prompt(_("You"), default="", show_default=False)
    return answer.strip()


def _print(feedback: "Feedback") -> None:
    from nearer.words import coach as words

    worked, also = feedback.worked, feedback.also
    if worked:
        _say(_("What worked: “%(quote)s” %(said)s") % {"quote": worked.quote, "said": words.worked(worked)}, "  ")
    if also:
        _say(_("You could also try: “%(quote)s” %(said)s") % {"quote": also.quote, "said": words.also(also)}, "  ")
    if also and also.example:
        _say(_("For instance: “%(example)s”") % {"example": also.example}, "  ")
    if not (worked or also):
        _say(_("Nothing to add."), "  ")


def _say(text: str, indent: str = "") -> None:
    """Print a text without breaking words at the edge."""
    width = shutil.get_terminal_size().columns
    click.echo(click.wrap_text(text, width=width, initial_indent=indent, subsequent_indent=indent))
