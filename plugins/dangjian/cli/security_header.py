"""Prints the security header of a built site, ready to be pasted into a server's settings."""

from __future__ import annotations

from pathlib import Path

from dangjian.cli.site_root import NoSiteError
from dangjian.publishing.content_policy import content_policy
from dangjian.publishing.server_settings import apache, iis, nginx


def security_header(folder: str) -> str:
    """`folder` is the built site."""
    pages = sorted(Path(folder).rglob("*.html")) if Path(folder).is_dir() else []
    if not pages:
        raise NoSiteError(
            f"「{folder}」里没有网页。\n请先生成网站（python scripts/build.py），再写上网站所在的文件夹，一般是 site。"
        )
    policy = content_policy(page.read_text(encoding="utf-8", errors="replace") for page in pages)
    value = policy.header
    parts = [
        f"看过 {len(pages)} 个网页。把下面适合的一段放进服务器的设置；每次重新生成网站以后，再运行一次，看有没有变化。",
        f"nginx（server 一段里）：\n\n{nginx(value)}",
        f"Apache（虚拟主机里，或网站文件夹的 .htaccess，要开启 mod_headers）：\n\n{apache(value)}",
        f"IIS（网站文件夹里的 web.config，已有这个文件就只添 add 一行）：\n\n{iis(value)}",
    ]
    if policy.hosts:
        hosts = "、".join(dict.fromkeys(host for _, host in policy.hosts))
        parts.append(f"注意：有网页用到了别的网站的内容：{hosts}。上面已经允许；不该有的，请从稿子里去掉。")
    if policy.handlers:
        parts.append(f"注意：有稿子写了脚本属性（{'、'.join(policy.handlers)}），按这个设置不会运行，请从稿子里去掉。")
    return "\n\n".join(parts)
