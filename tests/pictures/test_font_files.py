"""Which fonts are found, in which order, on which system."""

from __future__ import annotations

from pathlib import Path

import pytest

from dangjian.pictures.font_files import CardFonts, FontFile, find_fonts, system_folders
from dangjian.pictures.lettering import can_letter

from .drawing import save
from .lettering_samples import latin_font, machine_fonts


def found(folder: Path, *names: str, own: str = "", is_usable: object = None) -> tuple[list[str], list[str]]:
    for name in names:
        save(folder / name, name.encode())
    usable = is_usable if callable(is_usable) else lambda font: True
    fonts = find_fonts(own=folder / own if own else None, folders=[folder], with_package=False, is_usable=usable)
    return [font.path.name for font in fonts.titles], [font.path.name for font in fonts.texts]


def test_titles_are_set_in_a_song_face_and_texts_in_a_sans(tmp_path: Path) -> None:
    assert found(tmp_path, "simsun.ttc", "msyh.ttc", "arial.ttf") == (
        ["simsun.ttc", "msyh.ttc"],
        ["msyh.ttc", "simsun.ttc"],
    )


def test_fonts_under_an_open_licence_come_before_those_of_the_system(tmp_path: Path) -> None:
    titles, _ = found(tmp_path, "simsun.ttc", "truetype/NotoSerifCJK-Bold.ttc", "Songti.ttc")
    assert titles == ["NotoSerifCJK-Bold.ttc", "Songti.ttc"]


def test_names_are_found_whatever_their_capitals_and_however_deep(tmp_path: Path) -> None:
    assert found(tmp_path, "a/b/MSYH.TTC")[1] == ["MSYH.TTC"]


def test_the_school_s_own_font_is_first_for_titles(tmp_path: Path) -> None:
    titles, texts = found(tmp_path, "simsun.ttc", "msyh.ttc", "标题.otf", own="标题.otf")
    assert (titles[0], texts[0]) == ("标题.otf", "msyh.ttc")


def test_a_font_that_cannot_be_used_is_passed_over(tmp_path: Path) -> None:
    titles, _ = found(
        tmp_path, "simsun.ttc", "stsong.ttf", is_usable=lambda font: font.path.name != "stsong.ttf", own="none.otf"
    )
    assert titles == ["simsun.ttc"]


def test_the_optional_package_brings_fonts_to_a_machine_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NotoSerifSC-Regular.otf", "NotoSansSC-Regular.otf"):
        save(tmp_path / "pylopdf_fonts_zh_cn" / name, b"font")
    monkeypatch.syspath_prepend(tmp_path)
    fonts = find_fonts(folders=[], is_usable=lambda font: True)
    assert [font.path.name for font in fonts.titles] == ["NotoSerifSC-Regular.otf", "NotoSansSC-Regular.otf"]


def test_a_machine_without_fonts_has_none(tmp_path: Path) -> None:
    assert find_fonts(folders=[tmp_path / "no"], with_package=False, is_usable=lambda font: True) == CardFonts()
    assert CardFonts().signature == ""


def test_another_version_of_a_font_is_another_signature(tmp_path: Path) -> None:
    def signature(data: bytes) -> str:
        save(tmp_path / "simsun.ttc", data)
        return find_fonts(folders=[tmp_path], with_package=False, is_usable=lambda font: True).signature

    assert len({signature(b"one"), signature(b"two"), signature(b"x" * 70_000), signature(b"x" * 70_001)}) == 4
    assert signature(b"one") == signature(b"one")


@pytest.mark.parametrize(
    ("platform", "environment", "folders"),
    [
        ("win32", {"WINDIR": "C:/Win", "LOCALAPPDATA": "L"}, ["C:/Win/Fonts", "L/Microsoft/Windows/Fonts"]),
        ("darwin", {"HOME": "/h"}, ["/System/Library/Fonts", "/Library/Fonts", "/h/Library/Fonts"]),
        (
            "linux",
            {"HOME": "/h"},
            ["/usr/local/share/fonts", "/usr/share/fonts", "/h/.local/share/fonts", "/h/.fonts"],
        ),
        (
            "linux",
            {"HOME": "/h", "XDG_DATA_DIRS": "/x:/y"},
            ["/x/fonts", "/y/fonts", "/h/.local/share/fonts", "/h/.fonts"],
        ),
    ],
)
def test_every_system_keeps_its_fonts_somewhere_else(
    platform: str, environment: dict[str, str], folders: list[str]
) -> None:
    assert [path.as_posix() for path in system_folders(platform, environment)] == folders


def test_a_font_without_chinese_letters_nothing(tmp_path: Path) -> None:
    assert not can_letter(latin_font(tmp_path))


@pytest.mark.parametrize("data", [b"", b"no font at all", b"\0\1\0\0" + bytes(200)])
def test_a_file_that_is_no_font_letters_nothing(tmp_path: Path, data: bytes) -> None:
    path = save(tmp_path / "broken.otf", data)
    font = machine_fonts().titles[0]
    assert can_letter(font)
    assert not can_letter(FontFile(path, font.known, "broken"))
