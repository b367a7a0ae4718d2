"""What a teacher is told about a photo that cannot be shown, or not as it was meant."""

from __future__ import annotations

from dangjian.pictures.moving import MOST_FRAMES
from dangjian.problems import Complaint, Severity

EXPORT_AGAIN = "请从手机重新导出这张照片，再放进来。"


def photo_missing(name: str) -> Complaint:
    return Complaint(
        code="photo.missing",
        what=f"找不到照片「{name}」。",
        hint="请检查文件名和所在的文件夹，照片可能被移走或改了名。",
    )


def photo_locked(name: str) -> Complaint:
    return Complaint(
        code="photo.locked",
        what=f"照片「{name}」读不出来，可能正被别的程序占用，或者没有读取的权限。",
        hint="请先关掉正在使用它的程序，再生成一次。",
    )


def photo_empty(name: str) -> Complaint:
    return Complaint(code="photo.empty", what=f"照片「{name}」是空文件，里面没有内容。", hint=EXPORT_AGAIN)


def photo_not_a_picture(name: str) -> Complaint:
    return Complaint(
        code="photo.not_a_picture",
        what=f"「{name}」的内容不是照片，只是用了照片的文件名。",
        hint="请换成真正的照片（JPG、PNG、WebP 等格式）；视频、文档改了后缀名也不会变成照片。",
    )


def photo_of_unknown_kind(name: str, *, kind: str) -> Complaint:
    """`kind` is the format's usual name, such as AVIF."""
    return Complaint(
        code="photo.kind_unsupported",
        what=f"照片「{name}」是 {kind} 格式，这里还不能读取。",
        hint="请把它另存为 JPG 再放进来。",
    )


def photo_needs_heif_reader(name: str) -> Complaint:
    return Complaint(
        code="photo.kind_unsupported",
        what=f"照片「{name}」是 HEIC 格式，这里还不能读取。",
        hint=(
            "请把它另存为 JPG 再放进来。苹果手机可以在“设置 → 相机 → 格式”里选“兼容性最佳”，以后拍的照片就是 JPG。"
            '也可以请信息技术老师装上读取 HEIC 的组件：pip install "mkdocs-dangjian[heic]"。'
        ),
    )


def photo_unreadable(name: str) -> Complaint:
    return Complaint(code="photo.unreadable", what=f"照片「{name}」打不开，文件可能没有传完。", hint=EXPORT_AGAIN)


def photo_incomplete(name: str) -> Complaint:
    return Complaint(
        code="photo.incomplete",
        what=f"照片「{name}」不完整，有一部分画面丢失了，文件可能没有传完。",
        hint=EXPORT_AGAIN,
        severity=Severity.WARNING,
    )


def photo_too_large(name: str, *, size_px: tuple[int, int] | None, limit_px: int) -> Complaint:
    """`size_px` is width and height, None when the reader gave up before telling them."""
    size = f"有 {size_px[0]}×{size_px[1]} 像素，" if size_px else "的像素太多，"
    return Complaint(
        code="photo.too_large",
        what=(f"照片「{name}」{size}超过了 {limit_px / 100_000_000:g} 亿像素的上限，打开它会耗尽电脑的内存。"),
        hint="请先用看图软件把它缩小（长边 6000 像素足够），再放进来。",
    )


def photo_too_heavy(name: str, *, size_bytes: int, limit_bytes: int) -> Complaint:
    return Complaint(
        code="photo.too_heavy",
        what=f"照片「{name}」有 {size_bytes // 1_000_000} MB，超过了 {limit_bytes // 1_000_000} MB 的上限。",
        hint="请另存为 JPG 或者缩小以后，再放进来。",
    )


def photo_moves(name: str, *, is_too_long: bool) -> Complaint:
    """`is_too_long` for a moving picture, which would be kept if it were shorter; else it is one of several pages."""
    if is_too_long:
        what = f"动图「{name}」太长或太大，网页上只显示第一幅画面。"
        hint = f"请把它剪短一些（{MOST_FRAMES} 幅以内）、缩小一些，再放进来。"
    else:
        what = f"「{name}」里有好几幅图片，网页上只显示第一幅。"
        hint = "如果想让大家看到其余的画面，请把它们另存为单独的照片。"
    return Complaint(code="photo.first_frame", what=what, hint=hint, severity=Severity.NOTICE)


def photo_changed(name: str) -> Complaint:
    return Complaint(
        code="photo.changed",
        what=f"照片「{name}」在生成网站的时候被改动了。",
        hint="请等它保存好，再生成一次。",
    )


def picture_not_written(name: str) -> Complaint:
    return Complaint(
        code="picture.not_written",
        what=f"照片「{name}」的网页用图没能保存下来。",
        hint="请检查磁盘是不是满了、缓存文件夹能不能写入，再生成一次。",
    )
