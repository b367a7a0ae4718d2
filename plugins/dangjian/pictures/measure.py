"""Measuring photos: what is in the file, found out once and remembered until the file changes."""

from __future__ import annotations

import os
import time
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path
from threading import Lock

import PIL
from PIL import ExifTags, Image, ImageChops, IptcImagePlugin
from PIL.ImageFile import ImageFile

from dangjian.pictures import complaints
from dangjian.pictures.budget import PixelBudget, usual_workers
from dangjian.pictures.colour import average_colour, resizable
from dangjian.pictures.decode import OpenPhoto, decode, heif_version, open_photo, request_size
from dangjian.pictures.embedded import camera_date, chosen_description, decoded_text, windows_text, xmp_description
from dangjian.pictures.kind import Kind
from dangjian.pictures.ledger import FileState, Measurement, clear_up_beside, read_ledger, write_ledger
from dangjian.pictures.moving import MOST_SOURCE_BYTES, moving_width
from dangjian.pictures.photo import Photo
from dangjian.problems import Complaint
from dangjian.progress import Progress, unseen

Measured = tuple[Photo | None, tuple[Complaint, ...]]
"""A photo, or the reason why there is none; a photo can have complaints, too."""

MOST_BYTES = 400_000_000
MEASURING_VERSION = 2
"""Raised whenever the same file would be measured differently: old ledgers are then forgotten."""

_COLOUR_SIZE = (64, 64)
_MOVING_KINDS = frozenset({Kind.GIF, Kind.WEBP, Kind.PNG})
_LOOKED_AT_PX = 1200
_EQUAL_SHARE = 0.5
_STEEP_SHARE = 0.005
_STEEP = 64
"""Of 255; paper and ink, or a button and its frame, differ by more."""
_IPTC_CAPTION = (2, 120)


def measure_photo(path: Path, *, name: str, budget: PixelBudget | None = None) -> Measured:
    """Open a file once and tell all that the plan needs.

    The pixels are decoded, a JPEG's at an eighth of its size: for the colour, and because only then is it known
    that the file is whole.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            return None, (complaints.photo_too_heavy(name, size_bytes=path.stat().st_size, limit_bytes=MOST_BYTES),)
        data = path.read_bytes()
    except (FileNotFoundError, IsADirectoryError):
        return None, (complaints.photo_missing(name),)
    except OSError:
        return None, (complaints.photo_locked(name),)
    opened = open_photo(data, name=name)
    if isinstance(opened, Complaint):
        return None, (opened,)
    return _measure_open(opened, source=path, budget=budget or PixelBudget())


def _measure_open(opened: OpenPhoto, *, source: Path, budget: PixelBudget) -> Measured:
    width_px, height_px = opened.upright_size
    icc_profile = opened.image.info.get("icc_profile")
    frames = _frames(opened.image)
    goes_on = (
        opened.kind in _MOVING_KINDS
        and len(opened.data) <= MOST_SOURCE_BYTES
        and moving_width(width_px, height_px, frames=frames) > 0
    )
    request_size(opened, at_least=_COLOUR_SIZE)
    with budget.hold(opened.held_pixels):
        decoded = decode(opened)
        if isinstance(decoded, Complaint):
            return None, (decoded,)
        try:
            pixels = resizable(decoded.image)
            colour = average_colour(pixels, icc_profile=icc_profile)
            is_screenshot = opened.kind is Kind.PNG and _is_screenshot(pixels)
        except (
            OSError,
            ValueError,
            MemoryError,
        ):  # pixels of a kind that cannot be shown, or too many for this machine
            return None, (complaints.photo_unreadable(opened.name),)
    photo = Photo(
        source=str(source),
        name=opened.name,
        width_px=width_px,
        height_px=height_px,
        digest=sha256(opened.data).hexdigest(),
        description=chosen_description(_embedded_texts(opened.image)),
        taken_on=camera_date(_exif_value(opened.image, ExifTags.Base.DateTimeOriginal)),
        colour=colour,
        frame_count=frames if goes_on else 1,
        is_screenshot=is_screenshot,
    )
    said = []
    if not decoded.is_whole:
        said.append(complaints.photo_incomplete(opened.name))
    if frames > 1 and not goes_on:
        said.append(complaints.photo_moves(opened.name, is_too_long=opened.kind in _MOVING_KINDS))
    return photo, tuple(said)


def measure_photos(
    files: Iterable[str], *, ledger: PhotoLedger, workers: int | None = None, progress: Progress = unseen
) -> dict[str, Measured]:
    """Many photos at once, in the order given, each called by its file name."""
    names = {file: os.path.basename(file) for file in files}  # noqa: PTH119 - of ten thousand
    known = ledger.remembered(names)
    new = [file for file, found in known.items() if found is None]
    if new:
        known.update(_measured(new, names, ledger, workers, progress))
    return {file: found for file, found in known.items() if found is not None}


def _measured(
    files: Sequence[str], names: Mapping[str, str], ledger: PhotoLedger, workers: int | None, progress: Progress
) -> Iterator[tuple[str, Measured]]:
    with (
        progress("正在查看新照片", total=len(files)) as done,
        warnings.catch_warnings(),
        ThreadPoolExecutor(workers or usual_workers()) as pool,
    ):
        warnings.filterwarnings("ignore", module="PIL")  # what matters of them is a complaint
        try:
            found = pool.map(lambda file: ledger.measure(Path(file), name=names[file]), files)
            for file, measured in zip(files, found, strict=True):
                yield file, measured
                done(1)
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


class PhotoLedger:
    """Remembers measurements between builds: an unchanged photo costs one look at its size and time.

    Safe to use from several threads. Two processes may use the same folder; the later `save` wins, which costs the
    other's new photos a second measuring and nothing else.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "photos.json"
        self._stamp = f"{MEASURING_VERSION}; pillow {PIL.__version__}; heif {heif_version()}"
        self._known = read_ledger(self._path, stamp=self._stamp)
        self._asked: set[str] = set()
        self._is_changed = False
        self._lock = Lock()
        self._budget = PixelBudget()

    def remembered(self, names: Mapping[str, str]) -> dict[str, Measured | None]:
        """What is known of files that have not changed, without opening one; None for every other.

        `names` are what their authors call the files, by path.
        """
        states = {file: _state_of(file) for file in names}
        with self._lock:
            self._asked.update(names)
            known = {file: self._known.get(file) for file in names}
        return {file: _if_it_holds(found, states[file], name=names[file]) for file, found in known.items()}

    def measure(self, path: Path, *, name: str) -> Measured:
        """As `measure_photo`, from memory if the file has not changed."""
        file = str(path)
        state = _state_of(file)
        if state is None:
            return measure_photo(path, name=name)
        remembered = self._known_of(file, state, name=name)
        if remembered is not None:
            return remembered
        measured_ns = time.time_ns()
        photo, said = measure_photo(path, name=name, budget=self._budget)
        if complaints.photo_locked(name) not in said:
            found = Measurement(name=name, state=state, measured_ns=measured_ns, photo=photo, complaints=said)
            with self._lock:
                self._known[file] = found
                self._is_changed = True
        return photo, said

    def _known_of(self, file: str, state: FileState, *, name: str) -> Measured | None:
        with self._lock:
            self._asked.add(file)
            known = self._known.get(file)
        return _if_it_holds(known, state, name=name)

    def save(self) -> None:
        """Write what is new; photos that were not asked for stay known while their files exist.

        What a killed build left of a ledger is removed a day later.
        """
        clear_up_beside(self._path)
        with self._lock:
            if not self._is_changed:
                return
            kept = {file: found for file, found in self._known.items() if file in self._asked or Path(file).exists()}
            write_ledger(self._path, kept, stamp=self._stamp)
            self._known = kept
            self._is_changed = False


def _if_it_holds(known: Measurement | None, state: FileState | None, *, name: str) -> Measured | None:
    if known is None or state is None or not known.holds_for(state, name=name):
        return None
    return known.photo, known.complaints


def _state_of(file: str) -> FileState | None:
    try:
        status = os.stat(file)  # noqa: PTH116 - of ten thousand
    except OSError:
        return None
    return FileState(status.st_size, status.st_mtime_ns)


def _frames(image: ImageFile) -> int:
    """Pictures in the file; 1 where those behind the first are damaged."""
    try:
        return int(getattr(image, "n_frames", 1))
    except Exception:  # as everywhere: damaged data raises anything
        return 1


def _is_screenshot(image: Image.Image) -> bool:
    """Whether most neighbouring pixels are exactly equal and some differ steeply: no camera sees the world so."""
    left, top = (max(0, (side - _LOOKED_AT_PX) // 2) for side in image.size)
    middle = image.crop((left, top, min(image.width, left + _LOOKED_AT_PX), min(image.height, top + _LOOKED_AT_PX)))
    colours = middle.convert("RGB")
    red, green, blue = ImageChops.difference(colours, ImageChops.offset(colours, 1, 0)).split()
    steps = ImageChops.lighter(ImageChops.lighter(red, green), blue).histogram()
    count = sum(steps)
    return steps[0] >= _EQUAL_SHARE * count and sum(steps[_STEEP:]) >= _STEEP_SHARE * count


def _exif_value(image: ImageFile, tag: int) -> object:
    try:
        exif = image.getexif()
        return exif.get(tag) or exif.get_ifd(ExifTags.IFD.Exif).get(tag)
    except Exception:  # a photo with broken EXIF is still a photo
        return None


def _embedded_texts(image: ImageFile) -> Iterator[str]:
    """From the field people fill in most to the one they fill in least."""
    yield decoded_text(_exif_value(image, ExifTags.Base.ImageDescription))
    packet = image.info.get("xmp", b"")
    yield xmp_description(packet.encode() if isinstance(packet, str) else packet)
    try:
        caption = (IptcImagePlugin.getiptcinfo(image) or {}).get(_IPTC_CAPTION)
    except Exception:  # broken IPTC is no caption
        caption = None
    yield decoded_text(caption[0] if isinstance(caption, list) else caption)
    yield windows_text(_exif_value(image, ExifTags.Base.XPTitle))
