"""Season, hour and weather of a picture, and the colours and chances that follow from them."""

from __future__ import annotations

import random
from dataclasses import dataclass

from .svg import (
    BRICK,
    CREAM,
    GOLD,
    INK,
    MOSS,
    NAVY,
    RED,
    SAGE,
    SLATE,
    fade,
    mix,
    veil,
    wash,
)

SKIES = {
    "dawn": ("#aebccb", "#e4cfc6", "#f7dcb6"),
    "morning": ("#c2d6d6", "#e6e6d6", "#f9ecd0"),
    "noon": ("#bcd5dc", "#dbe6de", "#efecdc"),
    "dusk": ("#7f8aa6", "#d99f88", "#f6cb92"),
    "night": ("#18233a", "#26364f", "#44526c"),
    "rain": ("#98a5ab", "#b9c1c0", "#cfd1c8"),
    "snow": ("#c3ccd3", "#dadfe0", "#ece9e1"),
    "fog": ("#d5dbd6", "#e4e5da", "#eeeadc"),
}
HILLS = {
    "spring": ("#bccbb0", "#9cb78a", "#7a9f68"),
    "summer": ("#adc2ae", "#82a382", "#5b8462"),
    "autumn": ("#c9c0a0", "#b3a771", "#998a56"),
    "winter": ("#c0c5bd", "#a1aba2", "#848f86"),
}
LEAVES = {
    "spring": ("#a5bf78", "#7fa45c", "#5d8549"),
    "summer": ("#7fa36e", "#5b8059", "#3e6247"),
    "autumn": ("#e0b056", "#cd8640", "#a86236"),
    "winter": ("#8a9a86", "#66796a", "#4a5d50"),
}
GROUND = {
    "spring": ("#c2c887", "#a3b56c", "#84a05c"),
    "summer": ("#abbb78", "#8aa461", "#6d8c53"),
    "autumn": ("#d6c383", "#bfa968", "#a38b54"),
    "winter": ("#cbc4ad", "#b3ab90", "#979077"),
}
SNOW = ("#f4f2ed", "#e6e7e4", "#d3d8d9")
TINTS = {"dawn": ("#e9c3b4", 0.38), "dusk": ("#e3ab80", 0.34), "night": ("#2b3a5c", 0.78)}
TOPS = (NAVY, CREAM, SLATE, BRICK, SAGE, "#d9c69b", RED, "#8a6f7c", MOSS, "#e8dcc2", "#c98a4c")
GROWN = ("#46586a", "#6f5560", "#d8c8a4", "#5d7365", "#8f4a41", "#3f4a57", "#a98b63", "#7b8790")
HAIRS = (INK, "#3a2c24", "#241e1a", "#4a372b")


@dataclass(frozen=True, slots=True)
class Mood:
    season: str
    hour: str
    weather: str
    chance: random.Random

    @property
    def snowy(self) -> bool:
        return self.weather == "snow"

    @property
    def dark(self) -> bool:
        return self.hour == "night"

    @property
    def sky(self) -> tuple[str, str, str]:
        return SKIES[self.weather if self.weather in SKIES and not self.dark else self.hour]

    @property
    def haze(self) -> str:
        return self.sky[2]

    @property
    def hills(self) -> tuple[str, str, str]:
        """Far to near: what is far takes the colour of the air."""
        air = {"fog": 0.3, "rain": 0.22}.get(self.weather, 0.05)
        tones = [mix(tone, SNOW[1], 0.55 if self.snowy else 0) for tone in HILLS[self.season]]
        return (
            mix(tones[0], self.haze, 0.42 + air),
            mix(tones[1], self.haze, 0.2 + air),
            mix(tones[2], self.haze, air),
        )

    @property
    def leaves(self) -> tuple[str, str, str]:
        return LEAVES[self.season]

    @property
    def ground(self) -> tuple[str, str, str]:
        return SNOW if self.snowy else GROUND[self.season]

    def top(self) -> str:
        return self.chance.choice(TOPS)

    def grown(self) -> str:
        return self.chance.choice(GROWN)

    def hair(self) -> str:
        return self.chance.choice(HAIRS)

    def girl_or_boy(self) -> str:
        return self.chance.choice(("short", "short", "pony", "bun", "long"))

    def heavens(self, height: float = 520) -> str:
        return wash(-50, -50, 1300, height + 50, *self.sky)

    def light(self) -> str:
        """What the hour does to everything in the picture; lamps are drawn after it."""
        if self.hour in TINTS:
            return veil(*TINTS[self.hour])
        if self.weather in ("rain", "fog"):
            return veil("#aab4b6", 0.28)
        if self.hour == "morning":
            return fade(-50, -50, 1300, 900, GOLD, 0.16, 0, across=True)
        return ""


def mood(*, season: str = "spring", hour: str = "noon", weather: str = "clear", seed: int = 1) -> Mood:
    return Mood(season=season, hour=hour, weather=weather, chance=random.Random(seed))
