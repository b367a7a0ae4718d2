"""The names under which the album asks for scenes."""

from __future__ import annotations

from collections.abc import Callable

from . import closeups, grounds, neighbours, rooms, village
from .mood import Mood

Scene = Callable[[Mood], list[str]]

SCENES: dict[str, Scene] = {
    "award": closeups.award,
    "blackboard": closeups.blackboard,
    "bookboxes": rooms.bookboxes,
    "busstop": village.busstop,
    "canteen": rooms.canteen,
    "cards": closeups.cards,
    "certwall": closeups.certwall,
    "chess": rooms.chess,
    "choir": rooms.choir,
    "corridor": rooms.corridor,
    "desk": closeups.desk,
    "drill": grounds.drill,
    "elders": neighbours.elders,
    "evening": rooms.evening,
    "gate": grounds.gate,
    "hall": rooms.hall,
    "handsbook": closeups.handsbook,
    "handstools": closeups.handstools,
    "hearth": neighbours.hearth,
    "homevisit": village.homevisit,
    "lane": village.lane,
    "lesson": rooms.lesson,
    "library": rooms.library,
    "map": closeups.map_scene,
    "meeting": rooms.meeting,
    "mentor": rooms.mentor,
    "nightwindow": grounds.nightwindow,
    "notice": neighbours.notice,
    "paddy": village.paddy,
    "planting": grounds.planting,
    "playground": grounds.playground,
    "reading": rooms.reading,
    "sapling": closeups.sapling_scene,
    "science": closeups.science,
    "seedlings": grounds.seedlings,
    "sportsday": grounds.sportsday,
    "stream": village.stream,
    "toolbox": closeups.toolbox,
    "tug": grounds.tug,
    "valley": village.valley,
}
