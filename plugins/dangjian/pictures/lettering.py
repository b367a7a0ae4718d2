"""Letters on a picture: each character from the first font that has it, so that none is ever an empty box."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from PIL import ImageDraw, ImageFont

from dangjian.pictures.font_files import CardFonts, FontFile
from dangjian.pictures.text_style import Role, TextStyle

_NOWHERE = "\U0010fffe"
"""A noncharacter: what a font draws for it is what it draws for everything it lacks."""
_PROBE_PX = 24
_MOST_FACES = 16
_BOLD, _REGULAR = 700, 400
_BOLDENING = 0.011
"""Of the size: by how much the strokes of a title are thickened on each side where only a regular font was found."""
_GAP_EM = 0.17
"""Between Chinese and Latin letters or figures; the requirements for Chinese text layout allow a quarter at most."""
_HAN, _WESTERN = "[\u3400-\u9fff\U00020000-\U0003ffff]", "[0-9A-Za-z\u00c0-\u024f]"
_SEAM = re.compile(f"(?<={_HAN})(?={_WESTERN})|(?<={_WESTERN})(?={_HAN})")


def can_letter(font: FontFile) -> bool:
    """Whether FreeType can open it, and it is a Chinese font."""
    try:
        return "中" in _Glyphs(_open(font, _PROBE_PX, weight=_REGULAR))
    except (OSError, ValueError):
        return False


class Lettering:
    """Fonts opened for drawing, and what was found out about them; not to be shared by threads."""

    def __init__(self, fonts: CardFonts) -> None:
        self._fonts = {Role.TITLE: fonts.titles, Role.TEXT: fonts.texts}
        self._faces: dict[tuple[FontFile, int, Role], ImageFont.FreeTypeFont] = {}
        self._glyphs: dict[FontFile, _Glyphs] = {}
        self._advances: dict[TextStyle, dict[str, float]] = {}

    def width(self, text: str, style: TextStyle) -> float:
        """In pixels, as `draw` takes it up."""
        known = self._advances.setdefault(style, {})
        width = 0.0
        for character in text:
            if character not in known:
                known[character] = self._advance(character, style)
            width += known[character]
        return width + len(_SEAM.findall(text)) * _GAP_EM * style.size_px

    def draw(
        self, pen: ImageDraw.ImageDraw, text: str, *, at: tuple[float, float], style: TextStyle, colour: str
    ) -> None:
        """`at` is the left end of the baseline."""
        x, y = at
        before = ""
        for piece in self._pieces(text, style):
            if _SEAM.search(before + piece[0]):
                x += _GAP_EM * style.size_px
            font = self._font_for(piece[0], style.role)
            if font is not None:
                face = self._face(font, style)
                is_thin = style.role is Role.TITLE and not font.known.is_bold and not _is_variable(face)
                stroke = style.size_px * _BOLDENING if is_thin else 0
                pen.text((x, y), piece, font=face, fill=colour, anchor="ls", stroke_width=stroke)
            x += self.width(piece, style)
            before = piece[-1]

    def without_unknown(self, text: str, role: Role) -> str:
        """`text` less what no font has, such as emoji."""
        kept = (character for character in text if character.isspace() or self._font_for(character, role) is not None)
        return " ".join("".join(kept).split())

    def _pieces(self, text: str, style: TextStyle) -> Iterator[str]:
        """What is drawn at one go: by one font, on one side of a gap; one by one where the text is spaced."""
        start, seams = 0, {match.start() for match in _SEAM.finditer(text)}
        for place in range(1, len(text) + 1):
            if (
                place == len(text)
                or style.tracking_em
                or place in seams
                or self._font_for(text[place], style.role) != self._font_for(text[start], style.role)
            ):
                yield text[start:place]
                start = place

    def _advance(self, character: str, style: TextStyle) -> float:
        font = self._font_for(character, style.role)
        width = self._face(font, style).getlength(character) if font is not None else 0.0
        return width + style.tracking_em * style.size_px

    def _font_for(self, character: str, role: Role) -> FontFile | None:
        fonts = self._fonts[role]
        if character.isspace():
            return fonts[0] if fonts else None
        return next((font for font in fonts if character in self._glyphs_of(font)), None)

    def _glyphs_of(self, font: FontFile) -> _Glyphs:
        if font not in self._glyphs:
            self._glyphs[font] = _Glyphs(_open(font, _PROBE_PX, weight=_REGULAR))
        return self._glyphs[font]

    def _face(self, font: FontFile, style: TextStyle) -> ImageFont.FreeTypeFont:
        key = (font, style.size_px, style.role)
        if key not in self._faces:
            self._faces[key] = _open(font, style.size_px, weight=_BOLD if style.role is Role.TITLE else _REGULAR)
        return self._faces[key]


class _Glyphs:
    """What a face can draw. Pillow does not tell; what a face lacks looks like what nothing has, or like nothing."""

    def __init__(self, face: ImageFont.FreeTypeFont) -> None:
        self._face = face
        self._missing = self._drawn(_NOWHERE)
        self._known: dict[str, bool] = {}

    def __contains__(self, character: str) -> bool:
        if character not in self._known:
            drawn = self._drawn(character)
            self._known[character] = drawn != self._missing and any(drawn[1])
        return self._known[character]

    def _drawn(self, character: str) -> tuple[tuple[int, int], bytes]:
        mask = self._face.getmask(character)
        return mask.size, bytes(mask)


def _open(font: FontFile, size_px: int, *, weight: int) -> ImageFont.FreeTypeFont:
    """The face that is meant, else the first, in the simple layout, which is the same on every machine."""
    faces = _faces(font, size_px)
    first = next(faces, None)
    if first is None:
        raise OSError("not a font")
    face = next((face for face in chain([first], faces) if _is_meant(face, font)), first)
    if _is_variable(face):
        face.set_variation_by_axes([weight])
    return face


def _faces(font: FontFile, size_px: int) -> Iterator[ImageFont.FreeTypeFont]:
    for index in range(_MOST_FACES):
        try:
            yield ImageFont.truetype(str(font.path), size_px, index=index, layout_engine=ImageFont.Layout.BASIC)
        except (OSError, ValueError):
            return


def _is_meant(face: ImageFont.FreeTypeFont, font: FontFile) -> bool:
    family, style = face.getname()
    return font.known.family in ("", family) and font.known.style in ("", style)


def _is_variable(face: ImageFont.FreeTypeFont) -> bool:
    """With one axis, the weight, as Noto's variable fonts are."""
    try:
        return len(face.get_variation_axes()) == 1
    except (OSError, NotImplementedError):
        return False
