"""Settings being edited: judged at once, kept with one act."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain.acts import Act
from desk_app.domain.errors import Refused
from desk_app.domain.outcomes import Outcome
from desk_app.domain.people import Role, Site
from desk_app.domain.register_acts import SaveRules, SaveSite
from desk_app.domain.settings import Rules
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.language import translate
from desk_app.ui.services import DeskChoices, Services
from desk_app.ui.settings.checks import wrong_in_rules, wrong_in_site
from desk_app.ui.settings.sites import Sites, brought_up, edited, of_id, put, without
from desk_app.ui.wording import Sentence, refusal
from desk_app.ui.wording.faults import mishap
from desk_app.usecases.reads import Setup

OnDesk = Callable[[DeskChoices], None]


@dataclass(frozen=True, slots=True)
class Chosen:
    """Everything that can be set here."""

    rules: Rules
    sites: Sites
    desk: DeskChoices


@dataclass(frozen=True, slots=True)
class WrongSite:
    """Which site cannot be kept, and why."""

    site_id: UUID
    refused: Refused


@dataclass(frozen=True, slots=True)
class SettingsState:
    """Everything the page shows."""

    now: Chosen
    kept: Chosen
    may_rule: bool  # coordinators only
    today: date
    here: UUID  # the site of this desk
    open_site: UUID | None = None  # the one that is edited; none: they are listed
    queues: tuple[str, ...] = ()
    wrong_rules: tuple[Refused, ...] = ()
    wrong_sites: tuple[WrongSite, ...] = ()
    notice: Sentence | None = None
    saved: bool = False  # just now
    busy: bool = False

    @property
    def changed(self) -> bool:
        """Tell whether anything waits to be kept."""
        return self.now != self.kept

    @property
    def wrong(self) -> tuple[Refused, ...]:
        """Everything that keeps this from being kept."""
        return self.wrong_rules + tuple(wrong.refused for wrong in self.wrong_sites)

    def is_new(self, site_id: UUID) -> bool:
        """Tell whether a site is not in the database yet."""
        return of_id(self.kept.sites, site_id) is None

    @property
    def opens_anew(self) -> bool:
        """Tell whether keeping it opens the window anew."""
        now, kept = self.now.desk, self.kept.desk
        return (now.language, now.dark) != (kept.language, kept.dark)


@dataclass(frozen=True, slots=True)
class _Kept:
    outcome: Outcome | None  # of the last act; none when only the desk's own choices changed
    setup: Setup


class SettingsViewModel(QObject):
    """Edits in, one frozen ``SettingsState`` out."""

    changed = Signal(object)  # SettingsState
    acted = Signal()
    site_opened = Signal()  # or they are listed again
    setup_changed = Signal()  # rules or sites: whoever works by them reads them again

    def __init__(
        self, lane: Lane, services: Services, setup: Setup, desk: DeskChoices, on_desk: OnDesk
    ) -> None:
        super().__init__()
        self._lane = lane
        self._services = services
        self._on_desk = on_desk
        chosen = Chosen(setup.rules, setup.sites, desk)
        here, today = services.drafts.here, services.clock().date()
        may_rule = here.staff.role >= Role.COORDINATOR
        self.state = SettingsState(chosen, chosen, may_rule, today, here.site.id)

    def edit_rules(self, change: Callable[[Rules], Rules]) -> None:
        """Change a rule."""
        self._edit(replace(self.state.now, rules=change(self.state.now.rules)))

    def edit_site(self, change: Callable[[Site], Site]) -> None:
        """Change the site that is open."""
        sites = self.state.now.sites
        site = of_id(sites, self.state.open_site)
        if site is not None:
            self._edit(replace(self.state.now, sites=put(sites, change(site))))

    def open_site(self, site_id: UUID | None) -> None:
        """Edit one site; none lists them all."""
        self._show(replace(self.state, open_site=site_id))
        self.site_opened.emit()

    def add_site(self) -> None:
        """Begin another site."""
        site = Site(self._services.drafts.new_id(), "", "")
        self._edit(replace(self.state.now, sites=put(self.state.now.sites, site)))
        self.open_site(site.id)

    def leave_out_site(self) -> None:
        """Forget the site that is open; only one that was never kept can be left out."""
        open_site, now = self.state.open_site, self.state.now
        if open_site is not None and self.state.is_new(open_site):
            self._edit(replace(now, sites=without(now.sites, open_site)))
            self.site_opened.emit()

    def edit_desk(self, change: Callable[[DeskChoices], DeskChoices]) -> None:
        """Change what this desk chooses for itself."""
        self._edit(replace(self.state.now, desk=change(self.state.now.desk)))

    def put_back(self) -> None:
        """Forget what was not kept."""
        self._edit(self.state.kept)

    def save(self) -> None:
        """Keep everything that changed."""
        state = self.state
        if state.busy or state.wrong or not state.changed:
            return
        self._show(replace(state, busy=True, notice=None))
        services, acts = self._services, self._acts(state)

        def work() -> _Kept:
            outcome: Outcome | None = None
            for act in acts:
                outcome = services.perform(act)
                if isinstance(outcome, Refused):
                    break
            return _Kept(outcome, services.reads.setup())

        self._lane.run(work, self._answered)

    def refresh(self) -> None:
        """Read again what others may have changed, and which printers there are."""
        self.look_again()
        self._lane.run(self._services.printer.queues, self._listed)

    def look_again(self) -> None:
        """Read again what others may have changed; what is typed stays."""
        self._lane.run(self._services.reads.setup, self._read)

    def _acts(self, state: SettingsState) -> tuple[Act, ...]:
        drafts = self._services.drafts
        at, desk_id = drafts.clock(), drafts.here.place.id
        acts: tuple[Act, ...] = ()
        for site in edited(state.now.sites, state.kept.sites):
            acts += (SaveSite(id=drafts.new_id(), at=at, desk_id=desk_id, site=site),)
        if state.now.rules != state.kept.rules:
            acts += (SaveRules(id=drafts.new_id(), at=at, desk_id=desk_id, rules=state.now.rules),)
        return acts

    def _answered(self, kept: _Kept | Failed) -> None:
        state = replace(self.state, busy=False)
        match kept:
            case Failed(error):
                self._show(replace(state, notice=mishap(error)))
            case _Kept(outcome=Refused() as refused, setup=setup):
                state = self._judged(self._with(state, setup))
                self._show(replace(state, notice=refusal(refused)))
            case _Kept(outcome=outcome, setup=setup):
                kept_now = replace(self._with(state, setup), saved=True)
                now = replace(kept_now.kept, desk=state.now.desk)
                self._show(replace(kept_now, now=now))
                if outcome is not None:
                    self.acted.emit()
                    self.setup_changed.emit()
                self._keep_desk()

    def _keep_desk(self) -> None:
        desk = self.state.now.desk
        if desk == self.state.kept.desk:
            return
        try:
            self._on_desk(desk)
        except OSError:
            what = translate("Settings", "The choices of this desk could not be kept")
            advice = translate("Settings", "Their file cannot be written. Ask the help desk.")
            self._show(replace(self.state, notice=Sentence(what, advice), saved=False))
            return
        self._show(replace(self.state, kept=replace(self.state.kept, desk=desk)))

    def _read(self, setup: Setup | Failed) -> None:
        if isinstance(setup, Failed):
            self._show(replace(self.state, notice=mishap(setup.error)))
            return
        untouched, state = not self.state.changed, self._with(self.state, setup)
        self._show(replace(state, now=state.kept) if untouched else self._judged(state))

    def _listed(self, queues: tuple[str, ...] | Failed) -> None:
        if not isinstance(queues, Failed):
            self._show(replace(self.state, queues=queues))

    def _with(self, state: SettingsState, setup: Setup) -> SettingsState:
        """The state with what is kept now; what is being edited stays as it is."""
        sites = brought_up(state.now.sites, state.kept.sites, setup.sites)
        kept = replace(state.kept, rules=setup.rules, sites=setup.sites)
        return replace(state, kept=kept, now=replace(state.now, sites=sites))

    def _edit(self, now: Chosen) -> None:
        self._show(self._judged(replace(self.state, now=now, notice=None, saved=False)))

    def _judged(self, state: SettingsState) -> SettingsState:
        guard, sites = self._services.texts, state.now.sites
        wrong = tuple(
            WrongSite(site.id, refused)
            for site in edited(sites, state.kept.sites)
            for refused in wrong_in_site(site, sites, guard)
        )
        open_site = state.open_site if of_id(sites, state.open_site) else None
        return replace(
            state,
            open_site=open_site,
            wrong_rules=wrong_in_rules(state.now.rules, guard),
            wrong_sites=wrong,
        )

    def _show(self, state: SettingsState) -> None:
        self.state = state
        self.changed.emit(state)
