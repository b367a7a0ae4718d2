from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFile

from dangjian.pictures import measure
from dangjian.pictures.measure import PhotoLedger, measure_photo, measure_photos
from dangjian.pictures.photo import PHOTO_SUFFIXES, Photo
from dangjian.problems import Severity

from .drawing import draw, encoded, exif_of, noise, png_claiming, save, shot_lying

AGAIN = "请从手机重新导出这张照片，再放进来。"


def measured(path: Path) -> Photo:
    photo, complaints = measure_photo(path, name=path.name)
    assert photo is not None, complaints
    assert complaints == ()
    return photo


def refusal(path: Path) -> str:
    photo, complaints = measure_photo(path, name=path.name)
    assert photo is None
    (complaint,) = complaints
    assert complaint.severity is Severity.ERROR
    return complaint.what + complaint.hint


def aged(path: Path) -> Path:
    """As if the file had been lying there for an hour."""
    status = path.stat()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns - 3600 * 10**9))
    return path


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_width_and_height_are_those_of_the_upright_photo(tmp_path: Path, orientation: int, kind: str) -> None:
    photo = measured(save(tmp_path / "a.jpg", shot_lying(draw((48, 32)), orientation, kind)))
    assert (photo.width_px, photo.height_px) == (48, 32)


def test_orientation_behind_the_pixels_of_a_png_counts(tmp_path: Path) -> None:
    data = shot_lying(draw((48, 32)), 6, "PNG")
    start = data.index(b"eXIf") - 4
    end = start + 12 + int.from_bytes(data[start : start + 4], "big")
    moved = data[:start] + data[end:-12] + data[start:end] + data[-12:]
    photo = measured(save(tmp_path / "a.png", moved))
    assert (photo.width_px, photo.height_px) == (48, 32)


def test_words_and_date_in_the_photo_are_found(tmp_path: Path) -> None:
    exif = exif_of(ImageDescription="党员教师志愿服务".encode(), DateTimeOriginal="2024:10:25 09:30:00")
    photo = measured(save(tmp_path / "a.jpg", encoded(draw(), exif=exif)))
    assert photo.description == "党员教师志愿服务"
    assert photo.taken_on == date(2024, 10, 25)


def test_words_that_windows_wrote_are_found(tmp_path: Path) -> None:
    exif = exif_of(ImageDescription="SONY DSC", XPTitle="开学第一课\0".encode("utf-16-le"))
    assert measured(save(tmp_path / "a.jpg", encoded(draw(), exif=exif))).description == "开学第一课"


def test_words_in_iptc_are_found(tmp_path: Path) -> None:
    caption = "校园清洁日".encode()
    record = b"\x1c\x02\x78" + len(caption).to_bytes(2, "big") + caption
    resource = b"8BIM\x04\x04\0\0" + len(record).to_bytes(4, "big") + record + bytes(len(record) % 2)
    segment = b"Photoshop 3.0\0" + resource
    data = encoded(draw())
    data = data[:2] + b"\xff\xed" + (len(segment) + 2).to_bytes(2, "big") + segment + data[2:]
    assert measured(save(tmp_path / "a.jpg", data)).description == "校园清洁日"


def test_words_in_xmp_are_found(tmp_path: Path) -> None:
    packet = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:description="读书分享会"/>'
        "</rdf:RDF></x:xmpmeta>"
    ).encode()
    for kind in ("JPEG", "WEBP"):
        assert measured(save(tmp_path / "a.jpg", encoded(draw(), kind, xmp=packet))).description == "读书分享会"


def test_broken_exif_costs_nothing_but_itself(tmp_path: Path) -> None:
    path = save(tmp_path / "a.jpg", encoded(draw(), exif=b"Exif\0\0MM\0*\0\0\xff\xffbroken"))
    photo, complaints = measure_photos([str(path)], ledger=PhotoLedger(tmp_path))[str(path)]
    assert photo is not None and complaints == ()
    assert (photo.width_px, photo.height_px, photo.description, photo.taken_on) == (120, 80, "", None)


def test_the_colour_is_the_average(tmp_path: Path) -> None:
    assert measured(save(tmp_path / "a.png", encoded(Image.new("RGB", (64, 64), "#3366cc"), "PNG"))).colour == "#3366cc"
    half = Image.new("RGBA", (64, 64), (0, 0, 0, 0))
    assert measured(save(tmp_path / "b.png", encoded(half, "PNG"))).colour == "#ffffff"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP", "BMP", "TIFF", "AVIF"])
def test_a_wrong_file_name_does_not_matter(tmp_path: Path, kind: str) -> None:
    assert measured(save(tmp_path / "a.jpg", encoded(draw(), kind))).width_px == 120
    assert measured(save(tmp_path / "b.heic", encoded(draw(), kind))).width_px == 120


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_the_frames_of_a_moving_picture_are_counted(tmp_path: Path, kind: str) -> None:
    frames = [draw((40, 30)), Image.new("RGB", (40, 30), "white")]
    data = encoded(frames[0], kind, save_all=True, append_images=frames[1:])
    assert measured(save(tmp_path / "动图.gif", data)).frame_count == 2


def test_a_moving_picture_that_is_too_large_stands_still_and_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measure, "MOST_SOURCE_BYTES", 100)
    data = encoded(draw((40, 30)), "GIF", save_all=True, append_images=[Image.new("RGB", (40, 30), "white")])
    photo, (complaint,) = measure_photo(save(tmp_path / "动图.gif", data), name="动图.gif")
    assert photo is not None and photo.frame_count == 1
    assert complaint.severity is Severity.NOTICE
    assert complaint.what == "动图「动图.gif」太长或太大，网页上只显示第一幅画面。"


def test_of_a_file_with_several_pages_the_first_is_shown_and_that_is_said(tmp_path: Path) -> None:
    data = encoded(draw((40, 30)), "TIFF", save_all=True, append_images=[draw((40, 30))])
    photo, (complaint,) = measure_photo(save(tmp_path / "扫描.tif", data), name="扫描.tif")
    assert photo is not None and photo.frame_count == 1
    assert complaint.what == "「扫描.tif」里有好几幅图片，网页上只显示第一幅。"


def page_of_text(size: tuple[int, int] = (600, 400)) -> Image.Image:
    page = Image.new("RGB", size, "white")
    pen = ImageDraw.Draw(page)
    for top in range(20, size[1] - 20, 24):
        pen.text((20, top), "Certificate of a very good school, No. 2024-118 " * 3, fill="black")
    return page


def test_a_screenshot_is_told_from_a_photo_by_its_content(tmp_path: Path) -> None:
    photo = Image.blend(Image.linear_gradient("L").resize((600, 400)).convert("RGB"), noise((600, 400)), 0.05)
    for name, image, is_screenshot in [
        ("a.png", page_of_text(), True),
        ("b.png", page_of_text().convert("P"), True),
        ("c.png", photo, False),
        ("d.png", Image.new("RGB", (600, 400), "white"), False),
        ("e.png", draw((1, 1)), False),
    ]:
        assert measured(save(tmp_path / name, encoded(image, "PNG"))).is_screenshot is is_screenshot, name
    assert not measured(save(tmp_path / "f.jpg", encoded(page_of_text()))).is_screenshot


def test_a_phone_photo_with_a_second_image_behind_it_is_a_plain_photo(tmp_path: Path) -> None:
    data = encoded(draw(), "MPO", save_all=True, append_images=[draw((60, 40))])
    assert measured(save(tmp_path / "a.jpg", data)).width_px == 120


def test_bytes_behind_the_photo_do_not_matter(tmp_path: Path) -> None:
    assert (
        measured(save(tmp_path / "a.jpg", encoded(draw()) + b"SEFT" + bytes(5000)[:20] + b"video" * 999)).width_px
        == 120
    )
    assert measured(save(tmp_path / "b.jpg", encoded(draw()) + bytes(5000))).width_px == 120


def test_no_bytes_are_an_empty_file(tmp_path: Path) -> None:
    assert refusal(save(tmp_path / "IMG_1.jpg", b"")) == f"照片「IMG_1.jpg」是空文件，里面没有内容。{AGAIN}"


@pytest.mark.parametrize(
    "data", ["今天举行了升旗仪式。".encode(), b"PK\3\4", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom", b"<svg/>"]
)
def test_a_text_or_a_video_is_not_a_photo(tmp_path: Path, data: bytes) -> None:
    assert refusal(save(tmp_path / "IMG_1.jpg", data)).startswith("「IMG_1.jpg」的内容不是照片，只是用了照片的文件名。")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP", "TIFF", "AVIF"])
def test_hardly_any_bytes_are_unreadable(tmp_path: Path, kind: str) -> None:
    path = save(tmp_path / "IMG_1.jpg", encoded(noise(), kind)[:40])
    assert refusal(path) == f"照片「IMG_1.jpg」打不开，文件可能没有传完。{AGAIN}"


@pytest.mark.parametrize(
    ("kind", "options"), [("JPEG", {}), ("JPEG", {"progressive": True}), ("PNG", {}), ("GIF", {}), ("BMP", {})]
)
def test_a_photo_that_breaks_off_is_shown_with_a_warning(tmp_path: Path, kind: str, options: dict[str, bool]) -> None:
    data = encoded(noise(), kind, **options)
    photo, complaints = measure_photo(save(tmp_path / "IMG_1.jpg", data[: len(data) * 2 // 3]), name="IMG_1.jpg")
    assert photo is not None
    assert (photo.width_px, photo.height_px) == (320, 240)
    (complaint,) = complaints
    assert complaint.severity is Severity.WARNING
    assert complaint.what == "照片「IMG_1.jpg」不完整，有一部分画面丢失了，文件可能没有传完。"
    assert not ImageFile.LOAD_TRUNCATED_IMAGES


def test_a_photo_whose_end_was_reserved_but_never_arrived_is_incomplete(tmp_path: Path) -> None:
    data = encoded(noise())
    half = len(data) // 2
    _, complaints = measure_photo(save(tmp_path / "a.jpg", data[:half] + bytes(len(data) - half)), name="a.jpg")
    assert [complaint.code for complaint in complaints] == ["photo.incomplete"]


def test_a_picture_that_claims_to_be_enormous_is_refused_in_a_sentence(tmp_path: Path) -> None:
    assert refusal(save(tmp_path / "IMG_1.png", png_claiming(60_000, 60_000))) == (
        "照片「IMG_1.png」有 60000×60000 像素，超过了 2.5 亿像素的上限，打开它会耗尽电脑的内存。"
        "请先用看图软件把它缩小（长边 6000 像素足够），再放进来。"
    )


def test_the_limits_of_other_programmes_in_the_process_stay_as_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 1000)
    assert measured(save(tmp_path / "a.jpg", encoded(draw()))).width_px == 120
    assert Image.MAX_IMAGE_PIXELS == 1000


def test_a_file_of_absurd_weight_is_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measure, "MOST_BYTES", 2_000_000)
    path = save(tmp_path / "IMG_1.tif", bytes(3_000_000))
    assert refusal(path) == "照片「IMG_1.tif」有 3 MB，超过了 2 MB 的上限。请另存为 JPG 或者缩小以后，再放进来。"


def test_a_format_that_counts_pixels_by_itself_is_refused_in_a_sentence_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = save(tmp_path / "IMG_1.webp", encoded(draw(), "WEBP"))
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 1000)
    assert refusal(path).startswith("照片「IMG_1.webp」的像素太多，超过了 2.5 亿像素的上限，打开它会耗尽电脑的内存。")


def test_a_photo_that_another_programme_holds_is_not_remembered_as_broken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(_: Path) -> bytes:
        raise PermissionError

    path = aged(save(tmp_path / "IMG_1.jpg", encoded(draw())))
    ledger = PhotoLedger(tmp_path / "cache")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", locked)
        _, (complaint,) = ledger.measure(path, name="IMG_1.jpg")
    assert complaint.what == "照片「IMG_1.jpg」读不出来，可能正被别的程序占用，或者没有读取的权限。"
    assert ledger.measure(path, name="IMG_1.jpg")[0] is not None


@pytest.mark.parametrize("error", [ValueError, MemoryError])
def test_pixels_that_are_too_much_for_the_machine_are_a_complaint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def fail(*_: object, **__: object) -> str:
        raise error

    monkeypatch.setattr(measure, "average_colour", fail)
    assert refusal(save(tmp_path / "a.png", encoded(draw(), "PNG"))).startswith("照片「a.png」打不开")


def test_a_missing_photo_and_a_folder_are_missing(tmp_path: Path) -> None:
    (tmp_path / "b.jpg").mkdir()
    for name in ("a.jpg", "b.jpg"):
        assert measure_photo(tmp_path / name, name=name)[0] is None
    assert refusal(tmp_path / "a.jpg").startswith("找不到照片「a.jpg」。")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), kind=st.sampled_from(["JPEG", "PNG", "GIF", "WEBP"]))
def test_no_damage_raises(tmp_path: Path, data: st.DataObject, kind: str) -> None:
    whole = encoded(draw((64, 48)), kind)
    cut = data.draw(st.integers(0, len(whole)))
    broken = bytearray(whole[:cut])
    for _ in range(data.draw(st.integers(0, 3))):
        if cut > 64:
            broken[data.draw(st.integers(40, cut - 1))] = data.draw(st.integers(0, 255))
    path = save(tmp_path / "a.jpg", bytes(broken))
    photo, complaints = measure_photos([str(path)], ledger=PhotoLedger(tmp_path))[str(path)]
    assert photo is not None or complaints


def test_all_suffixes_are_written_small() -> None:
    assert {".jpg", ".jpeg", ".png", ".webp", ".heic"} <= PHOTO_SUFFIXES
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in PHOTO_SUFFIXES)


class Counted:
    """measure_photo, counting."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.names: list[str] = []
        monkeypatch.setattr(measure, "measure_photo", self)

    def __call__(self, path: Path, *, name: str, budget: object = None) -> measure.Measured:
        self.names.append(name)
        return measure_photo(path, name=name)


def test_an_unchanged_photo_is_not_opened_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photos = [aged(save(tmp_path / f"{index}.jpg", encoded(draw((40 + index, 30))))) for index in range(5)]
    photos.append(aged(save(tmp_path / "broken.jpg", b"no")))
    photos.append(aged(save(tmp_path / "cut.jpg", encoded(noise())[:9000])))
    ledger = PhotoLedger(tmp_path / "cache")
    files = [str(photo) for photo in photos]
    first = measure_photos(files, ledger=ledger)
    ledger.save()
    opened = Counted(monkeypatch)
    assert measure_photos(files, ledger=ledger) == first
    assert measure_photos(files, ledger=PhotoLedger(tmp_path / "cache")) == first
    assert opened.names == []
    assert list(first) == files


def test_a_changed_or_renamed_photo_is_measured_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = aged(save(tmp_path / "a.jpg", encoded(draw())))
    ledger = PhotoLedger(tmp_path / "cache")
    ledger.measure(path, name="a.jpg")
    opened = Counted(monkeypatch)
    ledger.measure(aged(save(path, encoded(draw((60, 40))))), name="a.jpg")
    ledger.measure(path, name="b.jpg")
    assert opened.names == ["a.jpg", "b.jpg"]


def test_a_photo_changed_a_moment_ago_is_not_trusted_yet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = save(tmp_path / "a.jpg", encoded(draw()))
    ledger = PhotoLedger(tmp_path / "cache")
    ledger.measure(path, name="a.jpg")
    opened = Counted(monkeypatch)
    ledger.measure(path, name="a.jpg")
    assert opened.names == ["a.jpg"]


def test_what_a_killed_build_left_of_a_ledger_goes_a_day_later(tmp_path: Path) -> None:
    being_written, abandoned = (save(tmp_path / f".photos.json.{word}.part", b"{") for word in ("now", "old"))
    os.utime(abandoned, (0, 0))
    PhotoLedger(tmp_path).save()
    assert list(tmp_path.iterdir()) == [being_written]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"stamp": "x", "files": {}}', b'{"stamp": 1}', b"\xff\xfe"])
def test_a_damaged_ledger_is_begun_anew(tmp_path: Path, content: bytes) -> None:
    path = aged(save(tmp_path / "a.jpg", encoded(draw())))
    save(tmp_path / "cache" / "photos.json", content)
    ledger = PhotoLedger(tmp_path / "cache")
    assert ledger.measure(path, name="a.jpg")[0] is not None
    ledger.save()
    assert b"a.jpg" in (tmp_path / "cache" / "photos.json").read_bytes()


def test_a_deleted_photo_is_forgotten_and_an_unasked_one_is_not(tmp_path: Path) -> None:
    kept, gone = (aged(save(tmp_path / name, encoded(draw()))) for name in ("kept.jpg", "gone.jpg"))
    ledger = PhotoLedger(tmp_path / "cache")
    measure_photos([str(kept), str(gone)], ledger=ledger)
    ledger.save()
    gone.unlink()
    later = PhotoLedger(tmp_path / "cache")
    later.measure(aged(save(tmp_path / "new.jpg", encoded(draw()))), name="new.jpg")
    later.save()
    content = (tmp_path / "cache" / "photos.json").read_text(encoding="utf-8")
    assert "kept.jpg" in content and "new.jpg" in content and "gone.jpg" not in content
    assert [path.name for path in (tmp_path / "cache").iterdir()] == ["photos.json"]
