"""The settings of the guide in real servers: the site is answered, and every answer carries the policy.

Skipped where a server is not installed. IIS runs on Windows only: test_content_policy.py reads its web.config as XML.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from built_site import BuiltSite, build, write_school
from dangjian.cli.security_header import security_header
from pictures.drawing import draw, encoded
from reference.guide_pages import GUIDE, examples

STORY = "---\n标题: 清晨护学\n日期: 2026年3月5日\n活动类型: 志愿服务\n---\n\n六点五十分，值班教师到了路口。\n"
HEADER = "Content-Security-Policy"
APACHE_MODULES = Path("/usr/lib/apache2/modules")
MODULES = ("mpm_event", "authz_core", "dir", "mime", "headers")


@pytest.fixture(scope="module")
def site() -> Iterator[BuiltSite]:
    """Not under pytest's own folder, which only its owner may enter: servers work as somebody else."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        root.chmod(0o755)
        write_school(root, {"docs/activities/a/index.md": STORY, "docs/activities/a/1.jpg": encoded(draw())})
        built = build(root, site_url="http://127.0.0.1/")
        yield built


def told_by_command(site: BuiltSite, start: str) -> str:
    return next(line for line in security_header(str(site.folder)).splitlines() if line.startswith(start))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def nginx(site: BuiltSite, port: int) -> list[str]:
    (server,) = (example.text for example in examples(GUIDE / "publish.md") if example.language == "nginx")
    server = server.replace("listen 80;", f"listen 127.0.0.1:{port};").replace("/srv/dangjian", str(site.folder))
    server = server.rstrip().removesuffix("}") + told_by_command(site, "add_header") + "\n}\n"
    places = "".join(
        f"{kind}_temp_path {site.root};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    settings = site.root / "nginx.conf"
    settings.write_text(
        f"daemon off; master_process off; pid {site.root}/nginx.pid; error_log stderr; events {{}}\n"
        f"http {{ include /etc/nginx/mime.types; access_log off;\n{places}{server}}}\n",
        encoding="utf-8",
    )
    return ["nginx", "-c", str(settings), "-e", "stderr"]


def apache(site: BuiltSite, port: int) -> list[str]:
    (site.folder / ".htaccess").write_text(told_by_command(site, "Header"), encoding="utf-8")
    modules = "".join(f"LoadModule {name}_module {APACHE_MODULES}/mod_{name}.so\n" for name in MODULES)
    worker = "User nobody\nGroup nogroup\n" if os.geteuid() == 0 else ""
    settings = site.root / "apache.conf"
    settings.write_text(
        f"ServerRoot {site.root}\nServerName 127.0.0.1\nListen 127.0.0.1:{port}\nPidFile {site.root}/apache.pid\n"
        f"ErrorLog {site.root}/apache.log\n{modules}{worker}TypesConfig /etc/mime.types\n"
        f"DocumentRoot {site.folder}\nDirectoryIndex index.html\nErrorDocument 404 /404.html\n"
        f"<Directory {site.folder}>\nAllowOverride FileInfo\n</Directory>\n",
        encoding="utf-8",
    )
    return ["apache2", "-f", str(settings), "-D", "FOREGROUND"]


def answer(address: str) -> tuple[int, str, str]:
    """Status, type and policy."""
    try:
        found = urlopen(address, timeout=10)
    except HTTPError as error:
        found = error
    with found:
        return found.status, found.headers.get_content_type(), found.headers.get(HEADER, "")


@pytest.mark.parametrize("server", [nginx, apache])
def test_a_server_set_up_as_the_guide_says_sends_the_policy_with_every_answer(
    server: Callable[[BuiltSite, int], list[str]], site: BuiltSite
) -> None:
    port = free_port()
    if server is apache and not APACHE_MODULES.is_dir():
        pytest.skip("Apache is not installed")
    command = server(site, port)
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed")
    policy = told_by_command(site, "add_header").split('"')[1]
    picture = next(address for address in sorted(site.addresses()) if address.endswith(".webp"))
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        home = wait_for(port)
        assert answer(home) == (200, "text/html", policy)
        assert answer(home + "activities/a/") == (200, "text/html", policy)
        assert answer(home + picture) == (200, "image/webp", policy)
        assert answer(home + "nowhere/") == (404, "text/html", policy)
    finally:
        process.terminate()
        process.wait(10)


def wait_for(port: int) -> str:
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return f"http://127.0.0.1:{port}/"
        time.sleep(0.05)
    raise TimeoutError(f"nobody answers at port {port}")
