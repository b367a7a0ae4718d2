"""Which Chinese fonts this machine has for lettering share cards, found by name in the usual folders.

Fonts under an open licence come first: what a school publishes it may then publish without asking anybody. The extra
``[share]`` brings two of them to machines that have none: `pylopdf-fonts-zh-cn`, nothing but Noto Serif SC and
Noto Sans SC under the SIL Open Font License, of a named revision of notofonts/noto-cjk and with their hashes told.
(Of the others on PyPI, cvttf-notosanscjk-* and rinoh-typeface-notosanscjk are of 2018–2019 and sans only, noto-cjk has
no Simplified Chinese yet, manimgx-fonts-cjk is sans only.)
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.util import find_spec
from itertools import islice
from pathlib import Path

_FONT_PACKAGE = "pylopdf_fonts_zh_cn"
_SUFFIXES = (".ttf", ".ttc", ".otf", ".otc")
_HEAD_BYTES = 65_536
_KEPT = 2
"""Of each sort: what the first lacks, such as a rare character of a name, the second may have."""


@dataclass(frozen=True, slots=True)
class KnownFont:
    """A font as systems and people name its file."""

    file: str
    """In lower case."""
    family: str = ""
    """Which of several in one file: ``Noto Serif CJK SC`` beside its Japanese and Korean sisters."""
    style: str = ""
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class FontFile:
    """A font found on this machine."""

    path: Path
    known: KnownFont
    identity: str
    """Of the file's content: another version of the font is another identity."""


@dataclass(frozen=True, slots=True)
class CardFonts:
    """What cards are lettered with: in each list the first that has a character draws it."""

    titles: tuple[FontFile, ...] = ()
    texts: tuple[FontFile, ...] = ()

    @property
    def signature(self) -> str:
        """Empty where there is no font."""
        said = (f"{font.known.family or font.path.name} {font.identity}" for font in (*self.titles, *self.texts))
        return "; ".join(said)


SERIFS = (
    KnownFont(file="notoserifcjk-bold.ttc", family="Noto Serif CJK SC", is_bold=True),
    KnownFont(file="notoserifcjksc-bold.otf", is_bold=True),
    KnownFont(file="notoserifsc-bold.otf", is_bold=True),
    KnownFont(file="notoserifsc-bold.ttf", is_bold=True),
    KnownFont(file="notoserifsc-vf.ttf"),
    KnownFont(file="sourcehanserif-bold.ttc", family="Source Han Serif SC", is_bold=True),
    KnownFont(file="sourcehanserifsc-bold.otf", is_bold=True),
    KnownFont(file="sourcehanserifcn-bold.otf", is_bold=True),
    KnownFont(file="notoserifsc-regular.otf"),
    KnownFont(file="notoserifcjk-regular.ttc", family="Noto Serif CJK SC"),
    KnownFont(file="songti.ttc", family="Songti SC", style="Bold", is_bold=True),
    KnownFont(file="stzhongs.ttf"),
    KnownFont(file="stsong.ttf"),
    KnownFont(file="simsun.ttc", family="SimSun"),
)
SANS = (
    KnownFont(file="notosanscjk-regular.ttc", family="Noto Sans CJK SC"),
    KnownFont(file="notosanscjksc-regular.otf"),
    KnownFont(file="notosanssc-regular.otf"),
    KnownFont(file="notosanssc-regular.ttf"),
    KnownFont(file="notosanssc-vf.ttf"),
    KnownFont(file="sourcehansans-regular.ttc", family="Source Han Sans SC"),
    KnownFont(file="sourcehansanssc-regular.otf"),
    KnownFont(file="sourcehansanscn-regular.otf"),
    KnownFont(file="harmonyos_sans_sc_regular.ttf"),
    KnownFont(file="misans-regular.ttf"),
    KnownFont(file="wqy-microhei.ttc", family="WenQuanYi Micro Hei"),
    KnownFont(file="wqy-zenhei.ttc", family="WenQuanYi Zen Hei"),
    KnownFont(file="pingfang.ttc", family="PingFang SC", style="Regular"),
    KnownFont(file="hiragino sans gb.ttc", family="Hiragino Sans GB", style="W3"),
    KnownFont(file="stheiti light.ttc", family="Heiti SC"),
    KnownFont(file="deng.ttf"),
    KnownFont(file="msyh.ttc", family="Microsoft YaHei"),
    KnownFont(file="simhei.ttf"),
    KnownFont(file="droidsansfallbackfull.ttf"),
)
"""Best first; open licences before those that come with a system."""


def find_fonts(
    *,
    is_usable: Callable[[FontFile], bool],
    own: Path | None = None,
    folders: Iterable[Path] | None = None,
    with_package: bool = True,
) -> CardFonts:
    """`own` is the school's font, before all others; `folders` those of this machine unless they are named."""
    there = _files_in(system_folders() if folders is None else folders)
    if with_package:
        for path in _package_files():
            there.setdefault(path.name.lower(), path)

    def first(wanted: Iterable[tuple[Path, KnownFont]], *, at_most: int) -> tuple[FontFile, ...]:
        return tuple(islice(filter(is_usable, _readable(wanted)), at_most))

    mine = first([(own, KnownFont(own.name.lower()))] if own is not None else [], at_most=1)
    serifs, sans = first(_known(SERIFS, there), at_most=_KEPT), first(_known(SANS, there), at_most=_KEPT)
    return CardFonts(titles=(*mine, *serifs, *sans), texts=(*sans, *mine, *serifs))


def system_folders(platform: str = sys.platform, environment: Mapping[str, str] | None = None) -> tuple[Path, ...]:
    """Where fonts lie on Windows, macOS and everything else, the user's own after the system's."""
    known = os.environ if environment is None else environment
    home = Path(known.get("USERPROFILE") or known.get("HOME") or "~").expanduser()
    if platform == "win32":
        local = Path(known.get("LOCALAPPDATA") or home / "AppData" / "Local")
        return (Path(known.get("WINDIR") or "C:/Windows") / "Fonts", local / "Microsoft" / "Windows" / "Fonts")
    if platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts")
    shared = (known.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":")
    own = Path(known.get("XDG_DATA_HOME") or home / ".local" / "share")
    return (*(Path(folder) / "fonts" for folder in shared if folder), own / "fonts", home / ".fonts")


def _files_in(folders: Iterable[Path]) -> dict[str, Path]:
    """Fonts by name in lower case; of two with the same name the one found first, in an order that does not change."""
    found: dict[str, Path] = {}
    for folder in folders:
        for parent, inner, names in os.walk(folder):
            inner.sort()
            for name in sorted(names):
                if name.lower().endswith(_SUFFIXES):
                    found.setdefault(name.lower(), Path(parent) / name)
    return found


def _package_files() -> tuple[Path, ...]:
    """Fonts of the optional package; looked up, not imported."""
    package = find_spec(_FONT_PACKAGE)
    folders = package.submodule_search_locations if package is not None else None
    return tuple(path for folder in folders or () for path in sorted(Path(folder).glob("*.otf")))


def _known(wanted: Iterable[KnownFont], there: Mapping[str, Path]) -> Iterator[tuple[Path, KnownFont]]:
    return ((there[font.file], font) for font in wanted if font.file in there)


def _readable(found: Iterable[tuple[Path, KnownFont]]) -> Iterator[FontFile]:
    return (FontFile(path, known, identity) for path, known in found if (identity := _identity(path)))


def _identity(path: Path) -> str:
    """From the size and the beginning, where a font's directory holds a checksum of each of its tables."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
            return sha256(head + str(os.fstat(file.fileno()).st_size).encode()).hexdigest()[:16]
    except OSError:
        return ""
