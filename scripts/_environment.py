"""The `.venv` every script works in, made from a lock file with nothing but a bare Python.

Python 3.7 must still be able to read this file, or it could not say that it is too old.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SITE_LOCK = "requirements.lock"
TEST_LOCK = "requirements-test.lock"
OLDEST_PYTHON = (3, 11)

# What pip says, in any of its versions, when … – the first line that fits is the cause.
PIP_CAUSES = (
    (
        ("No space left on device", "Errno 28", "not enough space on the disk"),
        "磁盘满了。请腾出至少 500 MB 空间，再运行一次。",
    ),
    (
        ("DO NOT MATCH THE HASHES",),
        "下载到的软件包与锁定的校验值不一致，可能是镜像没有同步好，或下载中途断了。请换一个镜像或换一个网络，再运行一次。",
    ),
    (
        ("Permission denied", "Access is denied", "WinError 5", "WinError 32", "拒绝访问"),
        "有文件被占用或不允许写入。请先关掉正在运行的预览窗口，确认这个文件夹可以写入，再运行一次。",
    ),
    (
        ("CERTIFICATE_VERIFY_FAILED", "SSLError"),
        "连上了网络，但安全证书通不过。请先核对电脑的日期和时间；学校网络若有上网认证或安全网关，请找网络管理员。",
    ),
    (
        (
            "Failed to establish a new connection",
            "name resolution",
            "getaddrinfo failed",
            "Network is unreachable",
            "ProxyError",
            "Cannot connect to proxy",
            "timed out",
            "ConnectTimeoutError",
            "ReadTimeoutError",
            "Connection refused",
            "Connection reset",
            "from versions: none",  # what remains of it where pip is told not to retry
        ),
        "连不上软件包的下载站。请检查网络（学校网络可能要先登录）；"
        "如果学校有自己的软件包镜像，请先把环境变量 PIP_INDEX_URL 设为它的地址，再运行一次。"
        "完全不能上网的电脑，做法见 CONTRIBUTING.md 的“没有网络的电脑”。",
    ),
    (
        ("No matching distribution found",),
        "软件包镜像里没有锁定的版本，可能还没有同步。请换一个镜像，或过一天再运行一次。",
    ),
)


class Refusal(Exception):
    """Why a script cannot go on: whole sentences for the person who started it."""


def say(text: str) -> None:
    print(text, flush=True)


def run_verb(verb: Callable[[Sequence[str]], int]) -> None:
    """Start a script's `main` with a console that cannot choke and a Python that is new enough."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A Chinese Windows console speaks GBK: better a question mark than a traceback.
            stream.reconfigure(errors="replace")
    try:
        complaint = python_complaint(sys.version_info[:2])
        if complaint:
            raise Refusal(complaint)
        sys.exit(verb(sys.argv[1:]))
    except Refusal as refusal:
        print(f"\n未能完成：{refusal}", file=sys.stderr, flush=True)
        sys.exit(1)
    except KeyboardInterrupt:
        say("\n已停止。")
        sys.exit(130)


def python_complaint(version: tuple[int, ...]) -> str:
    """The sentence for a Python that is too old; empty for one that will do."""
    if version >= OLDEST_PYTHON:
        return ""
    have, need = (".".join(map(str, numbers)) for numbers in (version, OLDEST_PYTHON))
    return (
        f"这台电脑上的 Python 是 {have}，本项目需要 {need} 或更新的版本。"
        "请安装新版 Python（Windows 安装时勾选“Add python.exe to PATH”），然后重新打开命令行窗口，再运行一次。"
    )


def child_environment() -> dict[str, str]:
    """For everything started in the `.venv`: UTF-8 everywhere, and no advertisements for other site generators."""
    quiet = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    return {**os.environ, **quiet, "PYTHONUTF8": "1"}


def run(command: Sequence[str | Path], *, environment: dict[str, str] | None = None) -> int:
    """Run a command in the project folder, its words going straight to the console; its exit code."""
    sys.stdout.flush()
    given = environment or child_environment()
    return subprocess.run([str(part) for part in command], cwd=ROOT, env=given, stdin=subprocess.DEVNULL).returncode


def ensure_environment(lock_name: str, *, root: Path = ROOT) -> Path:
    """The Python of a `.venv` that holds what the lock file says, made or brought up to date when it does not."""
    python = venv_python(root / ".venv")
    stamp = root / ".venv" / f"{lock_name}.stamp"
    wanted = fingerprint(root, lock_name)
    if works(python) and stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return python

    started = time.monotonic()
    refuse_read_only(root)
    say("正在准备运行环境（第一次要下载软件包，需要几分钟；以后不用再等）……")
    if not works(python):
        make_venv(root / ".venv")
    stamp.unlink(missing_ok=True)
    pip_install(python, ["--require-hashes", "-r", str(root / lock_name)], root=root)
    pip_install(python, ["--no-deps", "--no-build-isolation", "-e", str(root)], root=root)
    compile_package(python, root=root)
    stamp.write_text(wanted, encoding="utf-8")
    say(f"运行环境已备好，用时 {time.monotonic() - started:.0f} 秒。")
    return python


def venv_python(venv: Path, *, windows: bool = os.name == "nt") -> Path:
    return venv / "Scripts" / "python.exe" if windows else venv / "bin" / "python"


def fingerprint(root: Path, lock_name: str) -> str:
    """Changes with the lock file, with what the project declares, and when the folder has been moved."""
    digest = hashlib.sha256(str(root).encode("utf-8", "surrogateescape"))
    for name in (lock_name, "pyproject.toml"):
        # Line ends aside: one file, checked out on Windows or on Linux, is one file.
        digest.update((root / name).read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def works(python: Path) -> bool:
    """Whether a `.venv` still runs: its base Python may have been removed or replaced by an older one."""
    question = f"import sys; sys.exit(sys.version_info < {OLDEST_PYTHON})"
    try:
        return captured([python, "-c", question]).returncode == 0
    except OSError:
        return False


def refuse_read_only(folder: Path) -> None:
    try:
        with tempfile.TemporaryFile(dir=str(folder)):
            return
    except OSError:
        raise Refusal(
            f"文件夹“{folder}”不能写入（可能在光盘、只读的 U 盘或别人的共享目录里）。"
            "请把整个项目复制到自己的硬盘上，再运行一次。"
        ) from None


def make_venv(venv: Path) -> None:
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        raise Refusal(
            "这台电脑的 Python 缺少 venv 组件。Debian、Ubuntu、统信、麒麟系统请先运行："
            "sudo apt install python3-venv，再运行一次；其他系统请安装完整版的 Python。"
        )
    if venv.exists() and not (venv / "pyvenv.cfg").is_file():
        raise Refusal(f"“{venv}”不是本项目建立的运行环境。请先把它改名或移走，再运行一次。")
    finished = captured([sys.executable, "-m", "venv", "--clear", venv])
    if finished.returncode:
        raise Refusal(f"建立运行环境没有成功。Python 的原话是：\n{last_lines(finished.stdout)}")


def pip_install(python: Path, arguments: Sequence[str], *, root: Path) -> None:
    finished = captured([python, "-m", "pip", "install", "--no-input", *arguments], folder=root)
    if finished.returncode:
        raise Refusal(pip_complaint(finished.stdout))


def compile_package(python: Path, *, root: Path) -> None:
    """As pip does with what it copies; without it a build takes 0.4 s longer where Python may not do so itself."""
    captured([python, "-m", "compileall", "-q", root / "plugins"])


def pip_complaint(output: str) -> str:
    """What went wrong, told from what pip printed, above the last lines it printed."""
    for signs, sentence in PIP_CAUSES:
        if any(sign.lower() in output.lower() for sign in signs):
            return f"{sentence}\npip 的最后几行是：\n{last_lines(output)}"
    return (
        f"安装软件包没有成功，pip 的最后几行是：\n{last_lines(output)}\n"
        "请把这几行发给懂 Python 的同事，或删去 .venv 文件夹后再运行一次。"
    )


def last_lines(text: str, *, count: int = 12) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    return "\n".join(f"    {line}" for line in lines[-count:])


def captured(command: Sequence[str | Path], *, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a command without a word on the console; everything it said is in `stdout`."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=child_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
