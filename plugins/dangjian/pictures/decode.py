"""From the bytes of a file to an image, by what is in it and not by what it is called.

Pillow's readers are called directly instead of through `Image.open`: that leaves `Image.MAX_IMAGE_PIXELS` and
`ImageFile.LOAD_TRUNCATED_IMAGES`, which are global, as everybody else in the process set them, and keeps formats that
start other programs (EPS) out.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from io import BytesIO
from types import ModuleType

from PIL import ExifTags, Image, ImageFile, JpegImagePlugin

from dangjian.pictures import complaints
from dangjian.pictures.kind import Kind, recognise
from dangjian.problems import Complaint

MOST_PIXELS = 250_000_000
"""The largest phone cameras take 200 megapixels; beyond this a file is a mistake or an attack."""

_END_OF_JPEG = b"\xff\xd9"
_ZERO_TAIL_BYTES = 1024

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What makes a picture upright, by its EXIF orientation."""


@dataclass(frozen=True, slots=True)
class OpenPhoto:
    """A photo whose header has been read and whose pixels have not."""

    name: str
    data: bytes
    kind: Kind
    image: ImageFile.ImageFile
    orientation: int
    """1 to 8, as in EXIF; 1 is upright."""
    full_size: tuple[int, int]
    """As stored, whatever `request_size` asks for."""

    @property
    def is_sideways(self) -> bool:
        return self.orientation >= 5

    @property
    def held_pixels(self) -> int:
        """How many pixels decoding keeps in memory: a progressive JPEG is held whole, however small it is asked for."""
        width, height = self.full_size if self.image.info.get("progressive") else self.image.size
        return width * height

    @property
    def upright_size(self) -> tuple[int, int]:
        width, height = self.image.size
        return (height, width) if self.is_sideways else (width, height)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The pixels of a photo, not yet turned, in the file's own colours."""

    image: Image.Image
    is_whole: bool
    """False when the file broke off and part of the picture is missing."""


def open_photo(data: bytes, *, name: str) -> OpenPhoto | Complaint:
    """Read the header: kind, size, orientation."""
    if not data:
        return complaints.photo_empty(name)
    kind = recognise(data)
    if kind is None:
        return complaints.photo_not_a_picture(name)
    try:
        image = _read_header(data, kind=kind)
    except Image.DecompressionBombError:  # a few readers ask Pillow's own, lower limit
        return complaints.photo_too_large(name, size_px=None, limit_px=MOST_PIXELS)
    except Exception:  # Pillow's readers answer damaged headers with exceptions of a dozen undocumented types
        return complaints.photo_unreadable(name)
    if image is None and kind is Kind.HEIF:
        return complaints.photo_needs_heif_reader(name)
    if image is None:
        return complaints.photo_of_unknown_kind(name, kind=kind.value)
    width, height = image.size
    if width < 1 or height < 1:
        return complaints.photo_unreadable(name)
    if width * height > MOST_PIXELS:
        return complaints.photo_too_large(name, size_px=image.size, limit_px=MOST_PIXELS)
    return OpenPhoto(
        name=name,
        data=data,
        kind=kind,
        image=image,
        orientation=_orientation(image, data=data, kind=kind),
        full_size=image.size,
    )


def heif_version() -> str:
    """The version of the optional reader of HEIC photos; empty where it is not installed."""
    reader = _heif_reader()
    return str(reader.__version__) if reader else ""


def request_size(photo: OpenPhoto, *, at_least: tuple[int, int]) -> None:
    """Let a JPEG be decoded at 1/2, 1/4 or 1/8 while it stays at least this large; `at_least` is upright."""
    width, height = reversed(at_least) if photo.is_sideways else at_least
    if isinstance(photo.image, JpegImagePlugin.JpegImageFile):
        photo.image.draft(None, (width, height))


def decode(photo: OpenPhoto) -> Decoded | Complaint:
    """All pixels that can be had, after `request_size`."""
    try:
        photo.image.load()
        return Decoded(image=photo.image, is_whole=not _ends_in_zeros(photo))
    except Exception:  # as above: damaged data raises anything
        rescued = _rescue(photo)
    if rescued is None or _is_blank(rescued):
        return complaints.photo_unreadable(photo.name)
    return Decoded(image=rescued, is_whole=False)


def upright(image: Image.Image, *, orientation: int) -> Image.Image:
    turn = _TURNS.get(orientation)
    return image if turn is None else image.transpose(turn)


def _read_header(data: bytes, *, kind: Kind) -> ImageFile.ImageFile | None:
    if kind is Kind.JPEG:
        # Not Pillow's own choice, which would make some phone photos an MPO: their first image is the photo.
        return JpegImagePlugin.JpegImageFile(BytesIO(data))
    if kind is Kind.HEIF:
        heif = _heif_reader()
        return heif.HeifImageFile(BytesIO(data), "") if heif else None
    Image.init()
    reader = Image.OPEN.get(kind.value)
    return reader[0](BytesIO(data), "") if reader else None


def _heif_reader() -> ModuleType | None:
    """pillow-heif, which comes with the extra ``heic``; called directly like Pillow's own readers, never registered."""
    try:
        return import_module("pillow_heif")
    except ImportError:  # not installed, or its library does not fit this machine
        return None


def _orientation(image: ImageFile.ImageFile, *, data: bytes, kind: Kind) -> int:
    if kind in {Kind.TIFF, Kind.HEIF}:
        return 1  # their readers turn pictures by themselves, size included
    # Pillow decodes a whole PNG in search of EXIF behind the pixels: only where there is any.
    header_is_enough = kind is Kind.PNG and b"eXIf" not in data
    try:
        exif = Image.Image.getexif(image) if header_is_enough else image.getexif()
        value = exif.get(ExifTags.Base.Orientation)
    except Exception:  # a photo with broken EXIF is still a photo
        return 1
    return value if value in _TURNS else 1


def _rescue(photo: OpenPhoto) -> Image.Image | None:
    """What can be saved of a file that breaks off.

    An incomplete JPEG is read again with an end put to it, which libjpeg fills up in grey; of everything else, and if
    that fails too, the rows decoded so far are kept by telling Pillow that there is nothing left to load.
    """
    image = photo.image
    try:
        if photo.kind is Kind.JPEG:
            image = JpegImagePlugin.JpegImageFile(BytesIO(photo.data + _END_OF_JPEG * 8))
            image.draft(None, photo.image.size)
            image.load()
            return image
    except Exception:  # tried again below
        pass
    try:
        image.tile = []
        image.load()
    except Exception:  # nothing to be saved
        return None
    return image


def _is_blank(image: Image.Image) -> bool:
    extrema = image.getextrema()
    bands = extrema if isinstance(extrema[0], tuple) else (extrema,)
    return all(low == high for low, high in bands)


def _ends_in_zeros(photo: OpenPhoto) -> bool:
    """Whether the rest of a JPEG was reserved on disk but never arrived: zeros, with no end of picture before them."""
    if photo.kind is not Kind.JPEG or not photo.data.endswith(b"\0" * _ZERO_TAIL_BYTES):
        return False
    return not photo.data.rstrip(b"\0").endswith(_END_OF_JPEG)
