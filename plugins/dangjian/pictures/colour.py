"""Whatever a file's pixels are — CMYK, 16 bits, palette, Display P3 — to opaque 8-bit sRGB, the colours of the web."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageCms

_WHITE = (255, 255, 255)


def resizable(image: Image.Image) -> Image.Image:
    """The same picture in a mode that resizes well: no palette, no single bits, no more than 8 bits a channel."""
    if "transparency" in image.info and image.mode in {"1", "L", "P", "RGB"}:
        return image.convert("RGBA")
    if image.mode == "P":
        return image.convert("RGB")
    if image.mode == "1":
        return image.convert("L")
    if image.mode in {"PA", "RGBa", "RGBX"}:
        return image.convert("RGBA" if image.mode != "RGBX" else "RGB")
    if image.mode == "La":
        return image.convert("LA")
    if image.mode.startswith("I") or image.mode == "F":
        return _eight_bits(image)
    return image


def on_screen(image: Image.Image, *, icc_profile: bytes | None) -> Image.Image:
    """Opaque sRGB, transparent parts on white; `image` comes from `resizable`, the profile from the file."""
    alpha = image.getchannel("A") if image.mode in {"LA", "RGBA"} else None
    if alpha is not None:
        image = image.convert(image.mode[:-1])
    picture = _to_srgb(image, icc_profile=icc_profile)
    if alpha is not None:
        paper = Image.new("RGB", picture.size, _WHITE)
        paper.paste(picture, mask=alpha)
        picture = paper
    return picture


def average_colour(image: Image.Image, *, icc_profile: bytes | None) -> str:
    """``#rrggbb`` of the whole picture, transparent parts counted as white."""
    small = image.resize((16, 16), Image.Resampling.BOX)
    pixel = on_screen(small, icc_profile=icc_profile).resize((1, 1), Image.Resampling.BOX).tobytes()
    return f"#{pixel.hex()}"


def _eight_bits(image: Image.Image) -> Image.Image:
    """Grey of 16 or 32 bits, or of floating point, brought to 0–255, where Pillow would cut off what is above."""
    if image.mode == "I;16B":
        image = image.convert("I")
    extrema = image.getextrema()
    highest = extrema[1] if not isinstance(extrema[1], tuple) else 255
    if image.mode == "F":
        scale = 255.0 if highest <= 1 else 255 / max(255.0, highest)
    else:
        scale = 1.0 if highest <= 255 else 1 / 257 if highest <= 65535 else 255 / highest
    if image.mode.startswith("I;16"):
        image = image.convert("I")
    return image.point(lambda value: value * scale + 0).convert("L")


def _to_srgb(image: Image.Image, *, icc_profile: bytes | None) -> Image.Image:
    if image.mode == "LAB":
        return _transformed(image, ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")))
    if not icc_profile:
        return image.convert("RGB")
    try:
        return _transformed(image, ImageCms.ImageCmsProfile(BytesIO(icc_profile)))
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image.convert("RGB")  # a broken profile, or one for another kind of image


def _transformed(image: Image.Image, profile: ImageCms.ImageCmsProfile) -> Image.Image:
    turned = ImageCms.profileToProfile(
        image,
        profile,
        ImageCms.createProfile("sRGB"),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        outputMode="RGB",
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    if turned is None:
        raise ValueError("the transformation returned nothing")
    return turned
