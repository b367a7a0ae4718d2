"""Opens a school's folder: sources, photos and configuration as values, unreadable files as Problems."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from dangjian.content.source import LARGEST_SOURCE_BYTES, SourceFile
from dangjian.pictures.measure import PhotoLedger, measure_photos
from dangjian.pictures.photo import PHOTO_SUFFIXES, Photo, suffix_of
from dangjian.problems import Complaint, Place, Problem, Severity
from dangjian.progress import Progress, unseen

SOURCE_SUFFIXES = frozenset({".md", ".markdown", ".csv"})
DRAWING_SUFFIX = ".svg"
LARGEST_DRAWING_BYTES = 5_000_000
"""What is cut off there can no longer be read, and is refused."""
LARGEST_CONFIG_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class SiteFiles:
    """Everything the plan is made from, read once."""

    sources: tuple[SourceFile, ...]
    config: Mapping[str, bytes]
    """Files of site_config/ by name."""
    photos: Mapping[str, Photo | None]
    """Photos by path under docs/; None where the file cannot be read."""
    paths: tuple[str, ...]
    """Every file under docs/, also those that are neither source nor photo."""
    drawings: Mapping[str, bytes] = field(default_factory=dict)
    """SVG files under docs/, by path."""
    problems: tuple[Problem, ...] = ()
    config_folder: str = "site_config"
    """How the folder is called in messages."""


def read_site(
    root: Path, *, docs: str | Path = "docs", config: str | Path = "site_config", cache: Path | None = None
) -> SiteFiles:
    """Read the site under `root` as it lies on disk; hidden files and folders are passed over."""
    folder = root / docs
    files = (
        str(Path(parent) / name)
        for parent, folders, names in os.walk(folder, followlinks=True)
        for name in names
        if not _prune(folders) and not name.startswith(".")
    )
    paths = {os.path.relpath(file, folder).replace(os.sep, "/"): file for file in files}
    return read_files(paths, config_folder=root / config, cache=cache or root / ".cache" / "dangjian")


def _prune(folders: list[str]) -> bool:
    """Sorted, and without hidden folders; always False, so that it can stand in a condition of the walk."""
    folders[:] = sorted(name for name in folders if not name.startswith("."))
    return False


def read_files(
    paths: Mapping[str, str],
    *,
    config_folder: Path,
    cache: Path,
    ledger: PhotoLedger | None = None,
    progress: Progress = unseen,
) -> SiteFiles:
    """`paths` maps each path under docs/ to its file, as the file system spells it."""
    problems: list[Problem] = []
    in_order = sorted(paths)
    suffixes = {path: suffix_of(path) for path in in_order}

    def read(path: str, limit: int) -> bytes:
        return _bytes_of(Path(paths[path]), Place(f"docs/{path}"), problems, limit=limit)

    sources = [
        SourceFile(path, read(path, LARGEST_SOURCE_BYTES + 1)) for path in in_order if suffixes[path] in SOURCE_SUFFIXES
    ]
    drawings = {path: read(path, LARGEST_DRAWING_BYTES) for path in in_order if suffixes[path] == DRAWING_SUFFIX}
    files = {path: paths[path] for path in in_order if suffixes[path] in PHOTO_SUFFIXES}
    photos = _photos(files, ledger or PhotoLedger(cache), problems, progress)
    config = _config(config_folder, problems)
    return SiteFiles(
        sources=tuple(sources),
        config=config,
        photos=photos,
        drawings=drawings,
        paths=tuple(in_order),
        problems=tuple(problems),
        config_folder=config_folder.name,
    )


def _photos(
    files: Mapping[str, str],
    ledger: PhotoLedger,
    problems: list[Problem],
    progress: Progress,
) -> dict[str, Photo | None]:
    measured = measure_photos(files.values(), ledger=ledger, progress=progress)
    ledger.save()
    photos: dict[str, Photo | None] = {}
    for path, file in files.items():
        photo, complaints = measured[file]
        photos[path] = photo
        problems.extend(complaint.at(Place(f"docs/{path}")) for complaint in complaints)
    return photos


def _config(folder: Path, problems: list[Problem]) -> dict[str, bytes]:
    if not folder.exists():
        problems.append(
            Complaint(
                "config.no_folder",
                f"没有 {folder.name} 文件夹，网站先用默认的设置。",
                f"请建一个 {folder.name} 文件夹，里面放 school.yml，写上学校的全称、简称和行政区划。",
                Severity.WARNING,
            ).at(Place(folder.name))
        )
        return {}
    if not folder.is_dir():
        problems.append(
            Complaint(
                "config.not_folder", f"{folder.name} 是一个文件，应当是文件夹。", "请把它改名，再建一个同名的文件夹。"
            ).at(Place(folder.name))
        )
        return {}
    config: dict[str, bytes] = {}
    for file in sorted(folder.iterdir()):
        if file.suffix.lower() in {".yml", ".yaml"}:
            config[file.name] = _bytes_of(
                file, Place(f"{folder.name}/{file.name}"), problems, limit=LARGEST_CONFIG_BYTES
            )
    return config


def _bytes_of(file: Path, place: Place, problems: list[Problem], *, limit: int) -> bytes:
    """At most `limit` bytes of a file; empty, with a Problem, where it cannot be opened."""
    if file.is_dir():
        problems.append(
            Complaint("file.is_folder", "这是一个文件夹，名字却像文件。", "请把文件夹改个名字，去掉后面的后缀。").at(
                place
            )
        )
        return b""
    try:
        with file.open("rb") as stream:
            return stream.read(limit)
    except FileNotFoundError:
        what, hint = "找不到这个文件。", "它可能刚被移走，或是一个失效的快捷方式。"
    except PermissionError:
        what, hint = "没有权限打开这个文件。", "请关掉正在使用它的程序，或请信息技术老师看一下文件权限。"
    except OSError:
        what, hint = "这个文件读不出来。", "请重新复制一份放进来。"
    problems.append(Complaint("file.unreadable", what, hint).at(place))
    return b""
