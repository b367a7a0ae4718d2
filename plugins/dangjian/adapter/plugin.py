"""The MkDocs plugin: one call per hook; it holds the current plan and what one hook leaves to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Literal

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from dangjian.adapter.bundle_files import put_bundles_into
from dangjian.adapter.compiled_templates import compiled_templates
from dangjian.adapter.extra_files import ExtraFiles
from dangjian.adapter.files import is_of_another_plugin, paths_under_docs, put_plan_into
from dangjian.adapter.host_checks import check_host
from dangjian.adapter.kept_site import KeptSite, host_outputs
from dangjian.adapter.last_build import LastBuild
from dangjian.adapter.lasting import let_go, made_to_last
from dangjian.adapter.menu import menu_of
from dangjian.adapter.neighbours import draws_host_alone, is_alone
from dangjian.adapter.options import DangjianOptions
from dangjian.adapter.page_texts import put_aside_host_search
from dangjian.adapter.preview import Preview
from dangjian.adapter.quick_templates import QuickTemplate
from dangjian.adapter.report import progress, report
from dangjian.adapter.shortcuts import Shortcuts
from dangjian.adapter.template_environment import fit_out
from dangjian.adapter.urls import PageAddresses
from dangjian.content.reading_memory import ReadingMemory
from dangjian.markup.pictures import BodyPictures
from dangjian.pictures.cache import PictureCache
from dangjian.pictures.measure import PhotoLedger
from dangjian.pictures.render import codec_version, render_pictures
from dangjian.pictures.variants import PICTURE_FOLDER
from dangjian.problems import Complaint, Problem
from dangjian.publishing.bundles import Bundle
from dangjian.site_cards import draw_missing, plan_site_cards
from dangjian.site_folder import read_files
from dangjian.site_plan import SitePlan, plan_site
from dangjian.views.frame import Frame
from dangjian.views.share_cards import SiteCards
from dangjian.views.share_page import share_page

THEME = Path(__file__).parent.parent / "theme"
PICTURES_IN_TEXT = "dangjian.markup.pictures"
TEXT_EXTENSIONS = (PICTURES_IN_TEXT, "dangjian.markup.lines", "dangjian.markup.quotations")


class DangjianPlugin(BasePlugin[DangjianOptions]):
    """Turns a folder of Markdown and photos into a school's showcase."""

    def __init__(self) -> None:
        self.is_preview = False
        self.addresses = PageAddresses()
        self.plan: SitePlan | None = None
        self.frame: Frame | None = None
        self.cache: PictureCache | None = None
        self.ledger: PhotoLedger | None = None
        self.cards = SiteCards()
        self.body_pictures = BodyPictures({})
        self.bundles: dict[str, Bundle] = {}
        self.shortcuts: Shortcuts | None = None
        self.memory = ReadingMemory()
        self.preview: Preview | None = None
        self.last_build: LastBuild | None = None
        self.kept_site: KeptSite | None = None
        self.extras: ExtraFiles | None = None

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """That this hook exists keeps the plugin, and with it the open ledger, over the rebuilds of a preview."""
        self.is_preview, self.keeps_site = command == "serve", command != "serve" and not dirty
        self.preview = self.last_build = None  # MkDocs hands out the same plugin to two builds of one process

    @event_priority(100)  # before other plugins look for templates in the theme's folders
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        self.given_nav = config.nav
        config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(THEME))
        self.body_pictures = BodyPictures({})
        if self.config.search:
            put_aside_host_search(config)
        config.markdown_extensions.extend(TEXT_EXTENSIONS)
        config.mdx_configs[PICTURES_IN_TEXT] = {"pictures": self.body_pictures}
        folder = self._beside(config, self.config.site_config)
        if folder.is_dir():
            config.watch.append(str(folder))
        report(check_host(config))
        return config

    @event_priority(-100)  # what other plugins write this early MkDocs removes
    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        self.kept_site = None
        if self.keeps_site and self.config.shortcuts:
            self.kept_site = KeptSite(config.site_dir, pictures=PICTURE_FOLDER)
            self.kept_site.open()

    @event_priority(-75)  # after plugins that bring files, before those that only look at them
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        cache_folder = self._beside(config, self.config.cache_dir)
        with made_to_last():
            self.ledger = self.ledger or PhotoLedger(cache_folder)
        self.cache = PictureCache(cache_folder / "pictures")
        site = read_files(
            paths_under_docs(files, config),
            config_folder=self._beside(config, self.config.site_config),
            cache=cache_folder,
            ledger=self.ledger,
            progress=progress,
        )
        plan = partial(
            plan_site,
            site,
            directory_urls=config.use_directory_urls,
            with_drafts=self.is_preview,
            codec=codec_version(),
            memory=self.memory,
        )
        with made_to_last():
            self.plan = plan()
        unmade = self._render(self.plan)
        if unmade:
            self.plan = plan(unmade=unmade)
        report((*self.plan.problems, *self._draw_cards(self.plan, config)))
        self.body_pictures.pictures = self.plan.body_pictures
        self.body_pictures.credit_label = self.plan.schema.texts.photo_by
        self.bundles = put_bundles_into(files, palette=self.plan.frame.palette, config=config)
        config.nav = self.given_nav
        return put_plan_into(files, self.plan, config)

    @event_priority(-100)  # after plugins that arrange the navigation themselves
    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """The tabs follow the navigation, whoever made it."""
        assert self.plan is not None
        self.frame = replace(self.plan.frame, menu=menu_of(nav))
        self.nav = nav
        is_first = self.last_build is None  # later ones of a preview draw page by page and remember in memory
        cache = self._beside(config, self.config.cache_dir) if is_first else None
        self.shortcuts = Shortcuts(config, files, is_on=self.config.shortcuts, cache=cache, pictures=self.body_pictures)
        self.shortcuts.start_reading(self._texts(files))
        return nav

    def on_pre_page(self, page: Page, *, config: MkDocsConfig, files: Files) -> Page:
        assert self.shortcuts is not None
        self.shortcuts.hand_out(page)
        return page

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> None:
        self.body_pictures.turn_to(source_path=page.file.src_uri, page_url=page.file.url)

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        assert self.plan is not None and self.shortcuts is not None
        kept = fit_out(env, url=self.addresses.url)
        kept.is_on = self.config.shortcuts and draws_host_alone(config)
        kept.seen_from = lambda: self.addresses.base
        env.template_class = QuickTemplate
        env.auto_reload = False  # MkDocs makes a new environment for every build
        env.bytecode_cache = compiled_templates() if self.config.shortcuts else None
        env.globals.update(
            frame=self.frame,
            texts=self.plan.schema.texts,
            has_search=self.config.search,
            bundles=self.bundles,
        )
        self.files, self.env = files, env
        handed = (self.frame, self.plan.schema.texts, self.config.search, self.bundles)
        self.extras = self._extra_files(config)
        if self.kept_site is not None:
            written = host_outputs(files, config, but=self.plan.drawings)
            self.kept_site.tidy(written, leave=self.extras.may_be)
        pages = self._pages()
        self.shortcuts.start_drawing(
            env, pages, self.nav, handed=handed, write_extras=partial(self.extras.write, pages)
        )
        return env

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        assert self.plan is not None and self.frame is not None and self.shortcuts is not None
        self.addresses.turn_to(context["base_url"])
        if self.shortcuts.drawing.fetch(page):
            return context
        planned = self.plan.pages.get(page.file.src_uri)
        if planned is not None and not is_of_another_plugin(page):
            shown = self.plan.problems_by_page.get(page.file.src_uri, ()) if self.is_preview else ()
            view = planned.view
            sharing = share_page(
                view,
                frame=self.frame,
                site_url=config.site_url or "",
                url=page.url,
                card=self.cards.of(page.file.src_uri),
            )
            context.update({"view": view, "problems": shown, "sharing": sharing})  # type: ignore[misc]
        return context

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        self.addresses.turn_to(context["base_url"])
        return context

    def on_build_error(self, *, error: Exception) -> None:
        let_go()
        if self.shortcuts is not None:
            self.shortcuts.stop()
        if self.kept_site is not None:
            self.kept_site.give_up()

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        assert self.shortcuts is not None and self.extras is not None
        written = self.shortcuts.drawing.extras() or self.extras.write(self._pages())
        if self.kept_site is not None:
            self.kept_site.close(written)
        self.shortcuts.finish()
        let_go()
        if self.is_preview and self.config.shortcuts and self.config.search and is_alone(config):
            self.last_build = LastBuild(config, self.files, self.nav, self.env, surroundings=self._surroundings)
            if self.preview is not None:
                self.preview.remember(self.last_build)

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., None]
    ) -> LiveReloadServer:
        if self.config.shortcuts:
            self.preview = Preview(
                server, write_extras=lambda: self._extra_files(config).write(self._pages()), polling=self.config.polling
            )
            self.preview.remember(self.last_build)
        return server

    def _pages(self) -> list[Page]:
        """Those that MkDocs builds, which in a preview are drafts too."""
        inclusion = InclusionLevel.is_in_serve if self.is_preview else InclusionLevel.is_included
        return [file.page for file in self.files.documentation_pages(inclusion=inclusion) if file.page is not None]

    def _texts(self, files: Files) -> list[File]:
        """Files with a text of their own: lists have none."""
        assert self.plan is not None
        inclusion = InclusionLevel.is_in_serve if self.is_preview else InclusionLevel.is_included
        lists = {path for path, page in self.plan.pages.items() if page.is_generated}
        return [file for file in files.documentation_pages(inclusion=inclusion) if file.src_uri not in lists]

    def _surroundings(self) -> object:
        return self.body_pictures.pictures, self.body_pictures.credit_label

    def _extra_files(self, config: MkDocsConfig) -> ExtraFiles:
        assert self.plan is not None and self.cache is not None
        return ExtraFiles(
            self.plan, self.cards, cache=self.cache, site_dir=config.site_dir, has_search=self.config.search
        )

    def _render(self, plan: SitePlan) -> dict[str, Complaint]:
        """Make the pictures that are not in the cache yet; why it failed by the path of each photo, copies too."""
        assert self.cache is not None
        missing = [
            (picture, replace(photo, name=path))  # a place needs the path: many folders hold a 1.jpg
            for path, picture in plan.pictures.items()
            if (photo := plan.photos[path]) is not None and not all(map(self.cache.has, picture.files))
        ]
        workers = plan.schema.pictures.workers
        with progress("正在处理新照片", total=len(missing)) as done:
            told = dict(render_pictures(missing, cache=self.cache, workers=workers, done=done)) if missing else {}
        failed = {plan.pictures[path].key: complaint for path, complaint in told.items()}
        return {path: failed[picture.key] for path, picture in plan.pictures.items() if picture.key in failed}

    def _draw_cards(self, plan: SitePlan, config: MkDocsConfig) -> tuple[Problem, ...]:
        """Share cards, where somebody can fetch them: their address is a full one, and a preview has none."""
        assert self.cache is not None
        self.cards = SiteCards()
        if self.is_preview or not config.site_url:
            return ()
        planned = plan_site_cards(plan, config_folder=self._beside(config, self.config.site_config))
        self.cards = draw_missing(planned, cache=self.cache, workers=plan.schema.pictures.workers, progress=progress)
        return planned.problems

    def _beside(self, config: MkDocsConfig, folder: str) -> Path:
        """A folder given relative to mkdocs.yml."""
        return Path(config.config_file_path or "mkdocs.yml").parent / folder
