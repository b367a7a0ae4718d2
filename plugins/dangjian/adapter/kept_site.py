"""The site's folder of an earlier build, brought up to date where MkDocs would empty it and fill it anew.

Most of a site is the same from one day to the next. A file with the same bytes stays where it is, with its time: it is
neither removed nor written, and a program that sends newer files to a server sends only what changed. What is no longer
part of the site is removed before the first file is written, so that nothing new meets something old in its way.

No hook stands between MkDocs and the disk. For the length of one build three functions of `mkdocs.utils` are therefore
replaced, which properdocs has under the same names: `clean_directory`, `write_file`, `copy_file`.
"""

from __future__ import annotations

import contextlib
import filecmp
import os
import stat
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from mkdocs import utils
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files, InclusionLevel

from dangjian.publishing.site_file import put_bytes

_CLEAN, _WRITE, _COPY = utils.clean_directory, utils.write_file, utils.copy_file

_Stamp = tuple[int, int, int]
"""Bytes of a file, and the times of its last change: what was written, and, but on Windows, that it was."""


class KeptSite:
    """The files of an earlier build, from before MkDocs would remove them until it has written its own."""

    def __init__(self, site_dir: str, *, pictures: str) -> None:
        """`pictures` is the address of the folder whose files bear their content in their names."""
        self._site = site_dir
        self._pictures = str(Path(site_dir, pictures))
        self._found: dict[str, _Stamp | None] = {}
        self._folders: list[str] = []
        self._due: set[str] = set()
        self._left: set[str] = set()

    def open(self) -> None:
        """Call it when the build begins, before MkDocs empties the folder."""
        self._look_into(self._site)
        if self._found:
            utils.clean_directory, utils.write_file, utils.copy_file = self._clean, self._write, self._copy

    def tidy(self, expected: Collection[str], *, leave: Callable[[str], bool]) -> None:
        """Remove what this build will not write; call it before it writes anything.

        `expected` are full paths that MkDocs will write or copy; others for which `leave` is true wait for `close`.
        """
        self._due = self._found.keys() & expected
        self._left = {path for path in self._found if path not in self._due and leave(path)}
        self._forget(self._found.keys() - self._due - self._left)

    def close(self, made: Collection[str]) -> None:
        """Call it when all is written: what was spared in vain goes too. `made` are full paths written by others."""
        self.give_up()
        self._forget(self._due | self._left.difference(made))

    def give_up(self) -> None:
        """Let MkDocs write by itself again."""
        utils.clean_directory, utils.write_file, utils.copy_file = _CLEAN, _WRITE, _COPY

    def _look_into(self, folder: str) -> None:
        """Like MkDocs, pass by hidden files at the top and folders that are links."""
        is_top, is_of_pictures = folder == self._site, folder == self._pictures
        for entry in _entries_of(folder):
            if is_top and (entry.name.startswith(".") or (entry.is_symlink() and entry.is_dir())):
                continue
            with contextlib.suppress(OSError):  # what cannot be looked at cannot be removed either
                if entry.is_dir(follow_symlinks=False):
                    self._folders.append(entry.path)
                    self._look_into(entry.path)
                elif entry.is_symlink():
                    Path(entry.path).unlink()  # whatever is written there must not land elsewhere
                else:
                    self._found[entry.path] = None if is_of_pictures else _stamp_of(os.lstat(entry.path))

    def _forget(self, paths: Collection[str]) -> None:
        """Remove files, and the folders that are empty without them."""
        for path in paths:
            _remove(path, unless_changed_from=self._found.pop(path))
        needed = set(_folders_above(self._found, top=self._site))
        for folder in reversed(self._folders):
            if folder not in needed:
                with contextlib.suppress(OSError):  # somebody else has put something there
                    Path(folder).rmdir()

    def _clean(self, directory: str) -> None:
        if directory != self._site:
            _CLEAN(directory)

    def _write(self, content: bytes, output_path: str) -> None:
        self._due.discard(output_path)
        put_bytes(Path(output_path), content)

    def _copy(self, source_path: str, output_path: str) -> None:
        if output_path in self._due:
            self._due.discard(output_path)
            if not Path(output_path).samefile(source_path):
                filecmp.clear_cache()
                if filecmp.cmp(source_path, output_path, shallow=False):
                    return
                Path(output_path).unlink()  # it may be a link to a file that is somebody else's
        _COPY(source_path, output_path)


def host_outputs(files: Files, config: MkDocsConfig, *, but: Collection[str]) -> set[str]:
    """Full paths of what MkDocs will write with the functions above: pages, copies, templates of the theme.

    `but` are source paths of files that are in `files` with another content than on the disk; it writes them itself.
    """
    pages = {file.abs_dest_path for file in files.documentation_pages(inclusion=InclusionLevel.is_included)}
    copies = {
        file.abs_dest_path
        for file in files
        if not file.is_documentation_page()
        and file.inclusion.is_included()
        and file.generated_by is None
        and file.src_uri not in but
    }
    return pages | copies | {str(Path(config.site_dir, name)) for name in config.theme.static_templates}


def _entries_of(folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def _stamp_of(status: os.stat_result) -> _Stamp:
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns


def _remove(path: str, *, unless_changed_from: _Stamp | None) -> None:
    """A file that was written since stays; one that another program holds stays too, as it does for MkDocs."""
    with contextlib.suppress(OSError):
        status = os.lstat(path)
        if stat.S_ISREG(status.st_mode) and unless_changed_from in (None, _stamp_of(status)):
            Path(path).unlink()


def _folders_above(paths: Collection[str], *, top: str) -> Iterator[str]:
    seen = {top}
    for path in paths:
        folder = path.rpartition(os.sep)[0]
        while folder not in seen:
            seen.add(folder)
            yield folder
            folder = folder.rpartition(os.sep)[0]
