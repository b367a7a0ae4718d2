"""What every entity may say of itself."""

from __future__ import annotations

from dangjian.schema.declaring import Declared, said
from dangjian.schema.entities.parts import Photos
from dangjian.schema.field_kinds import Flag, PhotoFile, Prose, Text, Texts


class Entity(Declared):
    """The fields that all collections share."""

    id: Text = said("编号", "固定不变的编号，网址由它而来；不写就用文件夹的名字。", "heguang", default="")
    aliases: Texts = said("别名", "别的稿子里可能用到的叫法。", "[一支部]", default=())
    summary: Prose = said("摘要", "一两句话，列表和分享卡片上用。", "十二名党员教师走进社区。", default="")
    cover: PhotoFile = said("封面", "封面照片的文件名；不写就自动选第一张横拍的。", "合影.jpg", default="")
    photos: Photos = said(
        "图片", "照片和说明；不写的照片也会自动收进来。", "[{文件: 合影.jpg, 说明: 全体合影}]", default=()
    )
    tags: Texts = said("标签", "自由的关键词。", "[阅读, 家访]", default=())
    collection: Text = said("栏目", "属于哪个栏目；不写就按所在文件夹。", "活动报道", default="")
    draft: Flag = said("草稿", "写「是」就只在预览里出现，不发布。", "否", guards="草稿|draft", default=False)
    pin: Flag = said("置顶", "写「是」就排在列表最前面。", "否", default=False)

    @property
    def display_name(self) -> str:
        """What the entity is called in lists: its title or its name."""
        said = self.__dict__  # asking the model for a field it has not takes far longer
        return str(said.get("title") or said.get("name", ""))
