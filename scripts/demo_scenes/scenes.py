"""The names under which the album asks for scenes."""

from __future__ import annotations

from collections.abc import Callable

from . import (
    building,
    certificates,
    classrooms,
    garden,
    gatherings,
    hills,
    neighbours,
    playground,
    questions,
    reading_rooms,
    roads,
    soil,
    tables,
    tabletops,
    workbenches,
)
from .mood import Mood

Scene = Callable[[Mood], list[str]]

SCENES: dict[str, Scene] = {
    "award": certificates.award,
    "blackboard": questions.blackboard,
    "bookboxes": reading_rooms.bookboxes,
    "busstop": roads.busstop,
    "canteen": tables.canteen,
    "cards": questions.cards,
    "certwall": certificates.certwall,
    "chess": tables.chess,
    "choir": gatherings.choir,
    "corridor": reading_rooms.corridor,
    "desk": tabletops.desk,
    "drill": playground.drill,
    "elders": neighbours.elders,
    "evening": classrooms.evening,
    "gate": building.gate,
    "hall": gatherings.hall,
    "handsbook": tabletops.handsbook,
    "handstools": soil.handstools,
    "hearth": neighbours.hearth,
    "homevisit": hills.homevisit,
    "lane": roads.lane,
    "lesson": classrooms.lesson,
    "library": reading_rooms.library,
    "map": tabletops.map_scene,
    "meeting": gatherings.meeting,
    "mentor": tables.mentor,
    "nightwindow": building.nightwindow,
    "notice": neighbours.notice,
    "paddy": hills.paddy,
    "planting": garden.planting,
    "playground": playground.playground,
    "reading": reading_rooms.reading,
    "sapling": soil.sapling_scene,
    "science": workbenches.science,
    "seedlings": garden.seedlings,
    "sportsday": playground.sportsday,
    "stream": roads.stream,
    "toolbox": workbenches.toolbox,
    "tug": playground.tug,
    "valley": hills.valley,
}
