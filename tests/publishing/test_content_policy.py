"""A built site's pages become the strictest policy they work under."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from click.testing import CliRunner

from dangjian.cli import main
from dangjian.publishing.content_policy import content_policy, hash_of
from dangjian.publishing.server_settings import apache, iis, nginx


def directives(*pages: str) -> dict[str, list[str]]:
    parts = (item.split() for item in content_policy(pages).header.split("; "))
    return {name: values for name, *values in parts}


def test_a_page_without_anything_needs_only_itself() -> None:
    found = directives("<p>字</p>")
    assert found["script-src"] == ["'self'"]
    assert found["style-src-attr"] == ["'none'"]
    assert found["object-src"] == ["'none'"]


def test_a_script_in_a_page_is_let_through_by_its_hash() -> None:
    # As `echo -n "doSomething();" | openssl sha256 -binary | openssl base64` says.
    assert hash_of("doSomething();") == "'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='"
    found = directives("<script>doSomething();</script>", "<script>doSomething();</script>")
    assert found["script-src"] == ["'self'", hash_of("doSomething();")]


def test_line_ends_of_windows_do_not_change_a_hash() -> None:
    assert hash_of("a\r\nb") == hash_of("a\nb")


@pytest.mark.parametrize("kind", ["application/ld+json", "application/json", "text/template"])
def test_data_in_a_script_element_needs_no_hash(kind: str) -> None:
    assert directives(f'<script type="{kind}">{{"a": "<b>"}}</script>')["script-src"] == ["'self'"]


def test_a_script_is_never_let_through_wholesale() -> None:
    page = '<p onclick="x()" style="color: red">字</p><script>a</script><style>b{}</style>'
    policy = content_policy([page])
    assert "unsafe-inline" not in policy.header.replace("style-src-attr 'unsafe-inline'", "")
    assert "unsafe-eval" not in policy.header
    assert policy.handlers == ("onclick",)
    assert policy.style_hashes == (hash_of("b{}"),)


def test_an_author_s_video_names_its_host() -> None:
    page = (
        '<iframe src="//player.example.org/v?id=1"></iframe><img src="a.webp"><video src="https://v.example.org/a.mp4">'
    )
    found = directives(page)
    assert found["frame-src"] == ["'self'", "https://player.example.org"]
    assert found["media-src"] == ["'self'", "https://v.example.org"]
    assert found["img-src"] == ["'self'", "data:"]


def test_each_server_is_told_in_its_own_words() -> None:
    value = content_policy(["<script>a && b</script>"]).header
    assert nginx(value) == f'add_header Content-Security-Policy "{value}" always;'
    assert apache(value) == f'Header always set Content-Security-Policy "{value}"'
    (added,) = ElementTree.fromstring(iis(value)).iter("add")
    assert added.attrib == {"name": "Content-Security-Policy", "value": value}


def test_the_command_prints_all_three(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text('<script>a</script><iframe src="https://v.example.org/1">', encoding="utf-8")
    result = CliRunner().invoke(main, ["csp", str(tmp_path)])
    assert result.exit_code == 0
    assert all(word in result.output for word in ("nginx", "Apache", "IIS", hash_of("a"), "https://v.example.org"))
    assert [path.name for path in tmp_path.iterdir()] == ["index.html"]


def test_a_folder_without_pages_is_told(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["csp", str(tmp_path / "site")])
    assert result.exit_code == 2
    assert "里没有网页" in result.output
