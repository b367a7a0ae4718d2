"""What people do to a school's folder, one thing at a time, drawn by lot."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from sites.walked_school import HOOK, INCLUDING, OWN_PART, SNIPPET, Page, School, hook, own_part, photo

Edit = Callable[[School, Random], str]
"""Changes the school and says what it did."""

_DATES = ("2024年", "2025年3月", "2026-02-03", "2024年10月25日—30日", "2026年2月30日", "XXXX-06-13", "{word}")
_PARAGRAPHS = (
    "改过的话，{word}。",
    "## 小标题{word}",
    "**{word}**和<script>{word}</script>。",
    "[照片](一.jpg)，{word}。",
    "![{word}](二.jpg)",
    "[{word}](../../brands/liang.md)",
    '--8<-- "zhu.txt"',
    "校训，{word}。[^1]",
    "!!! note\n    {word}",
)
_CODES = {"branches": "名称", "brands": "名称", "people": "姓名", "topics": "名称"}
_LINK = re.compile(r"\]\(\.\./([^/)]+)/index\.md\)")


def _word(dice: Random) -> str:
    return "".join(dice.choices("春夏秋冬风花雪月山水田园诗书礼乐", k=4))


def _story(school: School, dice: Random) -> str:
    return dice.choice(school.stories() or [_add(school, dice)])


def text(school: School, dice: Random) -> str:
    path = dice.choice(list(school.pages))
    paragraphs = school.pages[path].paragraphs
    paragraphs.insert(dice.randint(0, len(paragraphs)), dice.choice(_PARAGRAPHS).format(word=_word(dice)))
    if len(paragraphs) > 6:
        del paragraphs[dice.randrange(len(paragraphs))]
    return path


def title(school: School, dice: Random) -> str:
    path = _story(school, dice)
    school.pages[path].fields["标题"] = _word(dice)
    return path


def date(school: School, dice: Random) -> str:
    path = _story(school, dice)
    school.pages[path].fields["日期"] = dice.choice(_DATES).format(word=_word(dice))
    return path


def belonging(field: str, folder: str, name: str) -> Edit:
    """A story is given to another branch, brand, topic or person; sometimes to one that there is not, or to none."""

    def edit(school: School, dice: Random) -> str:
        path = _story(school, dice)
        names = [page.fields[name] for path, page in school.pages.items() if path.startswith(f"docs/{folder}/")]
        chosen = dice.choice([*names, ", ".join(names), _word(dice), ""])
        school.pages[path].fields[field] = f"[{chosen}]"
        return f"{path}: {chosen}"

    return edit


def rename_entry(school: School, dice: Random) -> str:
    """A branch, brand, person or topic is called otherwise; the stories still say the old name."""
    path = dice.choice([path for path in school.pages if path.split("/")[1] in _CODES])
    school.pages[path].fields[_CODES[path.split("/")[1]]] = _word(dice)
    return path


def rename_story(school: School, dice: Random) -> str:
    return _move(school, _story(school, dice), dice)


def _move(school: School, path: str, dice: Random) -> str:
    old, new = path.removesuffix("index.md"), f"docs/activities/{_word(dice)}/"

    def moved(name: str) -> str:
        return new + name.removeprefix(old) if name.startswith(old) else name

    school.pages = {moved(name): page for name, page in school.pages.items()}
    school.files = {moved(name): data for name, data in school.files.items()}
    return f"{old} to {new}"


def delete_story(school: School, dice: Random) -> str:
    return _delete(school, _story(school, dice))


def _delete(school: School, path: str) -> str:
    folder = path.removesuffix("index.md")
    school.pages = {name: page for name, page in school.pages.items() if not name.startswith(folder)}
    school.files = {name: data for name, data in school.files.items() if not name.startswith(folder)}
    return folder


def _add(school: School, dice: Random) -> str:
    path = f"docs/activities/{_word(dice)}/index.md"
    fields = {"标题": _word(dice), "日期": f"2026年{dice.randint(1, 12)}月", "活动类型": "志愿服务"}
    other = dice.choice(["0", "1", "2"])
    school.pages[path] = Page(fields, [f"{_word(dice)}，见[别处](../{other}/index.md)。"])
    if dice.random() < 0.5:
        school.files[path.replace("index.md", "一.jpg")] = photo(dice)
    return path


def link_target_gone(school: School, dice: Random) -> str:
    linked = {
        f"docs/activities/{slug}/index.md"
        for page in school.pages.values()
        for slug in _LINK.findall("\n".join(page.paragraphs))
    } & set(school.stories())
    if not linked:
        return _add(school, dice)
    path = dice.choice(sorted(linked))
    return _delete(school, path) if dice.random() < 0.5 else _move(school, path, dice)


def _photo(school: School, dice: Random) -> str:
    if not school.photos():
        school.files["docs/activities/0/一.jpg"] = photo(dice)
    return dice.choice(school.photos())


def swap_photo(school: School, dice: Random) -> str:
    path = _photo(school, dice)
    school.files[path] = photo(dice, kind="PNG" if path.endswith(".png") else "JPEG")
    return path


def exchange_photos(school: School, dice: Random) -> str:
    """Two photos change names, as when numbers were given in the wrong order."""
    one, other = _photo(school, dice), _photo(school, dice)
    school.files[one], school.files[other] = school.files[other], school.files[one]
    return f"{one} and {other}"


def rename_photo(school: School, dice: Random) -> str:
    path = _photo(school, dice)
    new = f"{path.rpartition('/')[0]}/{_word(dice)}{path[-4:]}"
    school.files[new] = school.files.pop(path)
    return f"{path} to {new}"


def remove_photo(school: School, dice: Random) -> str:
    path = _photo(school, dice)
    del school.files[path]
    return path


def damage_photo(school: School, dice: Random) -> str:
    path = _photo(school, dice)
    school.files[path] = school.files[path][: dice.choice([0, 30, len(school.files[path]) // 2])]
    return path


def _note(school: School, dice: Random, said: str) -> str:
    path = _photo(school, dice)
    folder, _, name = path.rpartition("/")
    story = school.pages.get(f"{folder}/index.md")
    if story is None:
        return _add(school, dice)
    story.fields["图片"] = f"[{{文件: {name}, {said}}}]"
    return f"{path}: {said}"


def caption(school: School, dice: Random) -> str:
    return _note(school, dice, f"说明: {_word(dice)}")


def mosaic(school: School, dice: Random) -> str:
    left, top = dice.randrange(5) / 10, dice.randrange(5) / 10
    return _note(school, dice, f"打码: [[{left}, {top}, 0.3, {dice.choice(['0.3', '0.4', '三'])}]]")


def hide_photo(school: School, dice: Random) -> str:
    return _note(school, dice, dice.choice(["隐藏: 是", "封面: 是", "焦点: [0.2, 0.3]"]))


def sidecar(school: School, dice: Random) -> str:
    path = _photo(school, dice)
    school.files[f"{path}.md"] = f"{_word(dice)}。\n".encode()
    return path


def draft(school: School, dice: Random) -> str:
    path = _story(school, dice)
    fields = school.pages[path].fields
    fields["草稿"] = "否" if fields.get("草稿") == "是" else "是"
    return path


def pin(school: School, dice: Random) -> str:
    path = _story(school, dice)
    school.pages[path].fields["置顶"] = dice.choice(["是", "否"])
    return path


def template(school: School, dice: Random) -> str:
    """The school's own component; or a template of the host, which leaves fewer shortcuts open."""
    if "own/main.html" in school.files or dice.random() < 0.7:
        school.files.pop("own/main.html", None)
        school.files[OWN_PART] = own_part(_word(dice))
        return OWN_PART
    page = '{% extends "base.html" %}{% block scripts %}{{ super() }}<i>{{ page.url }}</i>{% endblock %}'
    school.files["own/main.html"] = page.encode()
    return "own/main.html"


def style(school: School, dice: Random) -> str:
    school.files["own/assets/dangjian/card.css"] = f".dj-card {{ order: {dice.randrange(999)}; }}\n".encode()
    return "own/assets/dangjian/card.css"


def snippet(school: School, dice: Random) -> str:
    """A file that pages include is another, though they themselves stay as they are."""
    if INCLUDING not in school.mkdocs["markdown_extensions"]:
        school.mkdocs["markdown_extensions"].append(INCLUDING)
    school.files[SNIPPET] = f"学校的注：{_word(dice)}。\n".encode()
    return SNIPPET


def school_hook(school: School, dice: Random) -> str:
    """The school's own step of the build does something else, or comes or goes."""
    if school.mkdocs["hooks"] and dice.random() < 0.5:
        school.mkdocs["hooks"] = []
    else:
        school.mkdocs["hooks"], school.files[HOOK] = [HOOK], hook(_word(dice))
    return f"hooks: {school.mkdocs['hooks']}"


def setting(file: str, **choices: tuple[str, ...]) -> Edit:
    """A line of a file in site_config/; ``{word}`` stands for a word nobody has said yet."""

    def edit(school: School, dice: Random) -> str:
        key = dice.choice(list(choices))
        value = dice.choice([one for one in choices[key] if one != school.settings[file].get(key)])
        school.settings[file][key] = value.format(word=_word(dice))
        return f"{file}: {key}: {school.settings[file][key]}"

    return edit


def option(school: School, dice: Random) -> str:
    """An option of mkdocs.yml."""
    choices = {
        "site_url": ("", "https://school.example.org/dangjian/", "https://school.example.org/"),
        "use_directory_urls": (True, False),
        "site_name": ("测试学校", _word(dice)),
        "exclude_docs": ("", "activities/1/\n"),
        "extra_css": ([], ["more.css"]),
    }
    key = dice.choice(list(choices))
    school.mkdocs[key] = dice.choice([one for one in choices[key] if one != school.mkdocs.get(key)])
    return f"{key}: {school.mkdocs[key]}"


def site_url(school: School, dice: Random) -> str:
    """The site is given its address and share cards, or loses both."""
    was = school.mkdocs.pop("site_url", "")
    if not was:
        school.mkdocs["site_url"] = "https://school.example.org/dangjian/"
    school.settings["photos.yml"]["分享图"] = "关" if was else "开"
    return f"site_url {was or 'set'}"


def theme_option(school: School, dice: Random) -> str:
    theme = school.mkdocs["theme"]
    choices = {
        "palette": ({"scheme": "slate"}, {"scheme": "default", "primary": "custom"}),
        "features": ([], ["navigation.tabs"], ["navigation.instant"]),
        "language": ("zh", "en"),
    }
    key = dice.choice(list(choices))
    theme[key] = dice.choice([one for one in choices[key] if one != theme.get(key)])
    return f"theme: {key}: {theme[key]}"


def extension(school: School, dice: Random) -> str:
    """A Markdown extension comes or goes; the texts stay as they are."""
    listed = school.mkdocs["markdown_extensions"]
    chosen = dice.choice(["admonition", {"toc": {"permalink": True}}, "nl2br", "footnotes", INCLUDING])
    listed.remove(chosen) if chosen in listed else listed.append(chosen)
    return f"extension {chosen}"


def plugin_option(school: School, dice: Random) -> str:
    ours = school.mkdocs["plugins"][1]["dangjian"]
    key = dice.choice(["search", "shortcuts"])
    ours[key] = not ours.get(key, True)
    return f"dangjian: {key}: {ours[key]}"


def honour(school: School, dice: Random) -> str:
    if len(school.honours) > 3 and dice.random() < 0.4:
        return school.honours.pop(dice.randrange(len(school.honours)))
    level = dice.choice(["校级", "县级", "市级", "省级"])
    school.honours.append(f"{_word(dice)},{level},{dice.randint(2019, 2026)}年,示例县教育局,小满队,第一党支部,亮灯")
    return school.honours[-1]


EDITS: dict[str, Edit] = {
    "text": text,
    "title": title,
    "date": date,
    "branch": belonging("支部", "branches", "名称"),
    "brand": belonging("品牌", "brands", "名称"),
    "topic": belonging("专题", "topics", "名称"),
    "person": belonging("人物", "people", "姓名"),
    "entry renamed": rename_entry,
    "story renamed": rename_story,
    "story deleted": delete_story,
    "story added": _add,
    "link target gone": link_target_gone,
    "photo swapped": swap_photo,
    "photos exchanged": exchange_photos,
    "photo renamed": rename_photo,
    "photo removed": remove_photo,
    "photo damaged": damage_photo,
    "caption": caption,
    "mosaic": mosaic,
    "photo hidden": hide_photo,
    "sidecar": sidecar,
    "draft": draft,
    "pin": pin,
    "template": template,
    "style": style,
    "snippet": snippet,
    "hook": school_hook,
    "school.yml": setting(
        "school.yml",
        简称=("{word}",),
        主题配色=("中国红", "墨蓝", "竹青"),
        口号=("{word}",),
        首页=("[活动, 荣誉]", "[主推, 数字, 活动, 品牌]"),
        主推品牌=("亮灯", "同耕"),
        页脚链接=("[{{文字: {word}, 地址: about.md}}]",),
    ),
    "photos.yml": setting("photos.yml", 宽度=("[180]", "[160, 240]", "[160, 320]"), 画质=("60", "70", "80")),
    "vocabularies.yml": setting(
        "vocabularies.yml",
        活动类型=("[晨诵, {word}]", "[{{名称: 志愿服务, 组: {word}}}]", "[{{名称: {word}, 同义词: [志愿服务]}}]"),
    ),
    "collections.yml": setting(
        "collections.yml",
        活动报道=("{{名称: {word}, 每页: 3}}", "{{每页: 5, 字段: {{日期: {{名称: {word}}}}}}}", "{{菜单: 否}}"),
        党建品牌=("{{名称: {word}}}", "{{简介: {word}}}"),
    ),
    "texts.yml": setting("texts.yml", home_stories=("{word}",), home=("{word}",), photo_by=("{word}",)),
    "option": option,
    "site_url": site_url,
    "theme": theme_option,
    "extension": extension,
    "plugin option": plugin_option,
    "honour": honour,
}
