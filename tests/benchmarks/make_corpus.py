#!/usr/bin/env python3
"""Write the same made-up corpus for this project and for its peers, so that all are measured on the same work.

    make_corpus.py OUT --stories 2000 --photos 0 --flavour dangjian|material-blog|hugo|plain

Text is drawn from a small vocabulary with a fixed seed: the same arguments give the same bytes. With --photos K each
story folder gets K links (hard links, else copies) to the JPEG files of --photo-dir (see make_photos.py).
`dangjian` writes docs/{branches,brands,activities,achievements}; `material-blog` writes docs/blog/posts plus mkdocs.yml with the
blog, tags, glightbox and search plugins; `plain` writes docs/activities plus mkdocs.yml with search and the stories kept out of
the navigation; `hugo` writes content/activities as page bundles plus a small theme with lists, tags, related and pagination.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
from pathlib import Path

WORDS = [
    "学校",
    "支部",
    "党员",
    "教师",
    "学习",
    "活动",
    "志愿",
    "服务",
    "主题",
    "学生",
    "课堂",
    "社区",
    "家访",
    "示范",
    "岗位",
    "责任",
    "成长",
    "阅读",
    "劳动",
    "实践",
    "交流",
    "研讨",
    "成果",
    "质量",
    "提升",
    "建设",
    "品牌",
    "文化",
    "校园",
    "同学",
    "家长",
    "组织",
    "培训",
    "展示",
    "评比",
    "表彰",
    "记录",
    "计划",
    "总结",
    "关爱",
    "结对",
    "帮扶",
    "送教",
    "宣讲",
    "演讲",
    "诵读",
    "参观",
    "纪念",
    "故事",
    "图书",
    "操场",
    "食堂",
    "安全",
    "卫生",
    "科技",
    "艺术",
    "体育",
    "音乐",
    "美术",
    "书法",
    "种植",
    "山区",
    "乡镇",
    "街道",
    "老人",
    "儿童",
    "春季",
    "秋季",
    "清晨",
    "傍晚",
    "讲台",
    "作业",
    "笔记",
    "合唱",
    "接力",
    "拔河",
    "展板",
    "报告",
]
TYPES = [
    "主题党日",
    "微党课",
    "志愿服务",
    "支部党员大会",
    "送教上门",
    "师徒结对",
    "教研活动",
    "家访",
    "走访慰问",
    "警示教育",
]
LEVELS = ["校级", "县区级", "市级", "省级", "国家级"]
BRANCHES = ["第一党支部", "第二党支部", "第三党支部", "幼儿园党支部", "退休教师党支部"]
BRANDS = ["晨光先锋", "四心育人", "青禾志愿", "一线讲堂", "清风校园", "书香支部", "1236成长课", "银杏传帮带"]


class Text:
    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def phrase(self, low: int = 3, high: int = 6) -> str:
        return "".join(self.random.choice(WORDS) for _ in range(self.random.randint(low, high)))

    def paragraph(self) -> str:
        return "，".join(self.phrase(5, 12) for _ in range(self.random.randint(3, 6))) + "。"

    def body(self) -> str:
        heads = "一二三四"
        return "".join(f"\n## {n}、{self.phrase(3, 5)}\n\n{self.paragraph()}\n\n{self.paragraph()}\n" for n in heads)


def link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--stories", type=int, default=2000)
    parser.add_argument("--photos", type=int, default=0, help="photos a story")
    parser.add_argument("--photo-dir", type=Path)
    parser.add_argument("--flavour", choices=["dangjian", "material-blog", "hugo", "plain"], default="dangjian")
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    text, rnd = Text(args.seed), random.Random(args.seed + 1)
    photos = sorted(args.photo_dir.glob("*.jpg")) if args.photos else []
    docs = args.out / ("content" if args.flavour == "hugo" else "docs")

    if args.flavour == "dangjian":
        for i, name in enumerate(BRANCHES):
            write(
                docs / f"branches/b{i}.md",
                f"---\n名称: {name}\n类型: 党支部\n成立时间: {2010 + i}年9月\n---\n\n{text.paragraph()}\n",
            )
        for i, name in enumerate(BRANDS):
            write(
                docs / f"brands/p{i}.md",
                f"---\n名称: {name}\n口号: {text.phrase()}\n所属党组织: {BRANCHES[i % 5]}\n创建时间: {2015 + i % 8}\n级别: {LEVELS[i % 5]}\n---\n\n{text.body()}\n",
            )
        rows = ["名称,级别,授予单位,日期,获奖主体,品牌"]
        for i in range(max(20, args.stories // 10)):
            date = rnd.choice(
                [
                    f"{2015 + i % 10}",
                    f"{2015 + i % 10}年{1 + i % 12}月",
                    f"{2015 + i % 10}-{1 + i % 12:02d}-{1 + i % 28:02d}",
                ]
            )
            rows.append(
                f"{text.phrase(2, 4)}先进集体{i},{LEVELS[i % 5]},{text.phrase(2, 3)}局,{date},{BRANCHES[i % 5]},{BRANDS[i % 8]}"
            )
        write(docs / "achievements/honours.csv", "\n".join(rows) + "\n")

    for i in range(args.stories):
        year, month, day = 2015 + i % 10, 1 + i % 12, 1 + i % 28
        title, kind = f"{text.phrase()}{i}", TYPES[i % len(TYPES)]
        branch, brand, body = BRANCHES[i % 5], BRANDS[i % 8], text.body()
        stamp = f"{year}-{month:02d}-{day:02d}"
        match args.flavour:
            case "dangjian":
                folder = docs / f"activities/{year}/{stamp}-s{i:05d}"
                front = (
                    f"标题: {title}\n日期: {stamp}\n活动类型: {kind}\n支部: [{branch}]\n品牌: [{brand}]\n地点: {text.phrase(1, 2)}\n"
                    f"参加: {20 + i % 60}人\n署名: {{文: 示例作者, 审核: 示例审核}}\n"
                )
                page = folder / "index.md"
            case "material-blog":
                folder = docs / f"blog/posts/s{i:05d}"
                front = f"title: {title}\ndate: {stamp}\ncategories: [{kind}, {branch}]\ntags: [{brand}]\n"
                body = f"\n{text.paragraph()}\n\n<!-- more -->\n{body}"
                page = folder / "index.md"
            case "hugo":
                folder = docs / f"activities/s{i:05d}"
                front = f"title: {title}\ndate: {stamp}\nkinds: [{kind}]\nbranches: [{branch}]\nbrands: [{brand}]\n"
                page = folder / "index.md"
            case _:
                folder = docs / f"activities/{year}/s{i:05d}"
                front = f"title: {title}\ndate: {stamp}\n"
                page = folder / "index.md"
        write(page, f"---\n{front}---\n\n# {title}\n{body}")
        for k in range(args.photos):
            link(photos[(i * args.photos + k) % len(photos)], folder / f"photo-{k}.jpg")

    if args.flavour == "plain":
        write(docs / "index.md", "# 首页\n")
        write(
            args.out / "mkdocs.yml",
            "site_name: bench\ntheme: {name: material, language: zh, font: false}\nplugins: [search]\nnav: [index.md]\nnot_in_nav: /activities/\n",
        )
    if args.flavour == "material-blog":
        write(docs / "index.md", "# 首页\n")
        write(docs / "blog/index.md", "# 活动\n")
        write(docs / "tags.md", "# 标签\n\n<!-- material/tags -->\n")
        write(
            args.out / "mkdocs.yml",
            "site_name: bench\ntheme: {name: material, language: zh, font: false}\nplugins: [blog, tags, glightbox, search]\n",
        )
    if args.flavour == "hugo":
        write(
            args.out / "hugo.toml",
            'baseURL = "http://localhost/"\ntitle = "bench"\n[taxonomies]\nkind = "kinds"\nbranch = "branches"\nbrand = "brands"\n[imaging]\nquality = 80\nresampleFilter = "Lanczos"\n',
        )
        base = '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>{{.Title}}</title></head><body>{{block "main" .}}{{end}}</body></html>\n'
        single = (
            '{{define "main"}}<h1>{{.Title}}</h1>{{range .Resources.ByType "image"}}{{$i := .}}{{range slice 480 960 1600}}'
            '{{$r := $i | images.Filter images.AutoOrient (images.Process (printf "resize %dx webp q80" .))}}<img src="{{$r.RelPermalink}}">{{end}}{{end}}{{.Content}}'
            '{{with .PrevInSection}}<a href="{{.RelPermalink}}">{{.Title}}</a>{{end}}{{range first 5 (site.RegularPages.Related .)}}<a href="{{.RelPermalink}}">{{.Title}}</a>{{end}}{{end}}\n'
        )
        lists = (
            '{{define "main"}}<h1>{{.Title}}</h1>{{$p := .Paginate .Pages}}{{range $p.Pages}}<article><a href="{{.RelPermalink}}">{{.Title}}</a>{{.Summary}}</article>{{end}}'
            '{{with $p.Next}}<a href="{{.URL}}">next</a>{{end}}{{end}}\n'
        )
        for name, html in {
            "_default/baseof.html": base,
            "_default/single.html": single,
            "_default/list.html": lists,
            "index.html": lists,
        }.items():
            write(args.out / "layouts" / name, html)


if __name__ == "__main__":
    main()
