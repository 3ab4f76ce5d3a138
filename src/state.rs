//! The one place where anything changes: a state, what a person can do, and a pure function from one to the next.

use std::rc::Rc;

use yew::Reducible;

use crate::{
    domain::{
        Atlas, CauseId, Exercise, Learning, Mode, MuscleId, Paint, PatchSize, Quiz, Side, Spot, Subject, Tool,
        TriggerPointId, muscles_in_sight,
    },
    permalink::Reading,
    selection::{MOST_COMPARED, Selection},
};

mod action;
mod check;
mod paint_history;

pub use action::Action;
pub use check::Check;
pub use paint_history::PaintHistory;

/// All that can change.
#[derive(Clone, Debug)]
pub struct State {
    /// What it refers to. Never changes.
    pub atlas: Rc<Atlas>,
    /// What a link carries.
    pub selection: Selection,
    /// What is shown alone for a moment.
    pub preview: Option<Subject>,
    /// Parts of the last address that could not be read.
    pub unread: Vec<String>,
    /// The size of the patch that the person uses. No link carries it: it belongs to the person, not to the pain.
    pub patch_size: PatchSize,
    /// What can be undone and redone of the painting.
    pub paint_history: PaintHistory,
    /// What the person paints with, while painting.
    pub tool: Option<Tool>,
    /// What somebody learns in the anatomy mode. No link carries it.
    pub learning: Learning,
    /// The answers of the check. Nothing keeps them, and no link carries them.
    pub check: Check,
    /// What was chosen before a spot was toggled last: what a double click goes back to.
    pub before_toggle: Option<Rc<Selection>>,
    /// Whether the last step only took the one before back, or followed the history. It is none that the history has to learn.
    pub returned: bool,
}

impl PartialEq for State {
    fn eq(&self, other: &Self) -> bool {
        let Self {
            atlas,
            selection,
            preview,
            unread,
            patch_size,
            paint_history,
            tool,
            learning,
            check,
            before_toggle,
            returned,
        } = self;
        Rc::ptr_eq(atlas, &other.atlas)
            && *selection == other.selection
            && *preview == other.preview
            && *unread == other.unread
            && *patch_size == other.patch_size
            && *paint_history == other.paint_history
            && *tool == other.tool
            && *learning == other.learning
            && *check == other.check
            && *before_toggle == other.before_toggle
            && *returned == other.returned
    }
}

impl State {
    /// The state that an address opens with, for a person who uses patches of this size.
    pub fn new(atlas: Rc<Atlas>, reading: Reading, patch_size: PatchSize) -> Self {
        let Reading { selection, unread } = reading;
        let paint_history = PaintHistory::default();
        Self {
            atlas,
            selection,
            preview: None,
            unread,
            patch_size,
            paint_history,
            tool: None,
            learning: Learning::default(),
            check: Check::default(),
            before_toggle: None,
            returned: false,
        }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        next.apply(action);
        if next == *self { self } else { Rc::new(next) }
    }
}

impl State {
    fn apply(&mut self, action: Action) {
        let returned = match &action {
            Action::DoubleClick { .. } => true,
            Action::Follow(reading) => reading.selection != self.selection,
            _ => false,
        };
        match action {
            Action::Preview(subject) => {
                self.preview = subject;
                return;
            }
            Action::Dismiss => {
                self.unread.clear();
                return;
            }
            Action::Recall(progress) => {
                self.learning.progress = progress;
                return;
            }
            Action::Size(size) => {
                self.patch_size = size;
                return;
            }
            Action::Follow(reading) => {
                let mut check = std::mem::take(&mut self.check);
                // A doctor has looked at that pain, not at this.
                check.checked_by_doctor &= reading.selection.pain == self.selection.pain;
                let Learning { progress, quiz } = std::mem::take(&mut self.learning);
                // Back ends a round.
                let learning = Learning { progress, quiz: quiz.filter(|_| reading.selection.mode == Mode::Anatomy) };
                *self = Self {
                    tool: self.tool,
                    learning,
                    check,
                    ..Self::new(Rc::clone(&self.atlas), *reading, self.patch_size)
                };
            }
            Action::DoubleClick { marked, zoom } => {
                if let Some(before) = self.before_toggle.take().filter(|_| marked) {
                    self.selection = (*before).clone();
                }
                self.selection.look(zoom, &self.atlas);
            }
            Action::ToggleSign(sign) => self.check.toggle(sign),
            Action::PassCheck(passes) => {
                let parts = self.selection.body_parts(&self.atlas);
                self.check.pass(&parts, passes);
            }
            Action::ToggleCheckedByDoctor => self.check.checked_by_doctor = !self.check.checked_by_doctor,
            Action::Take(tool) => self.tool = tool,
            Action::Compare(subject) => self.compare(subject),
            Action::Show(view) => {
                self.selection.zoom = None;
                self.selection.show(view, &self.atlas);
            }
            Action::Look(zoom) => self.selection.look(zoom, &self.atlas),
            Action::Zoom { seen, command, about } => {
                let zoom = seen.zoomed(self.selection.zoom).zoom(command, about);
                self.selection.look(zoom, &self.atlas);
            }
            Action::Choose(side) => self.choose(side),
            Action::Lay(place) => self.selection.patch_place = place,
            Action::Arrange(layers) => self.selection.layers = layers,
            Action::ToggleFeel(feel) => {
                self.selection.feel.toggle(feel);
            }
            Action::ClearFeel => self.selection.feel = Default::default(),
            Action::Rate(rating) => self.selection.intensities.rate(rating),
            Action::ToggleSince(since) => {
                let history = &mut self.selection.history;
                history.since = Some(since).filter(|since| history.since.as_ref() != Some(since));
            }
            Action::ToggleOnset(onset) => self.selection.history.onset.toggle(onset),
            Action::Paint(way) => {
                self.paint_history.record(&self.selection.paint);
                self.paint(|paint, atlas| way.iter().for_each(|stroke| paint.stroke(atlas, stroke)));
            }
            Action::Undo => {
                let paint = self.paint_history.undo(&self.selection.paint);
                self.paint(|now, _| *now = paint);
            }
            Action::Redo => {
                let paint = self.paint_history.redo(&self.selection.paint);
                self.paint(|now, _| *now = paint);
            }
            Action::ClearPaint => {
                self.paint_history.record(&self.selection.paint);
                self.paint(|paint, _| *paint = Paint::default());
            }
            Action::Answer(point, answer) => self.selection.answers.set(point, answer),
            Action::Clear => {
                self.paint_history.record(&self.selection.paint);
                let view = self.selection.shown_view(&self.atlas);
                let Selection { side, layers, patch_place, embed, .. } = self.selection.clone();
                self.selection = Selection { side, layers, patch_place, embed, ..Selection::default() };
                self.selection.show(view, &self.atlas);
            }
            Action::ToggleSpot(spot) => {
                self.before_toggle = Some(Rc::new(self.selection.clone()));
                self.toggle(spot);
            }
            Action::OpenMuscle(muscle) => self.open(Some(muscle), None),
            Action::OpenPoint(point) => {
                let muscle = self.atlas.trigger_point(&point).map(|(muscle, _)| muscle.id.clone());
                self.open(muscle, Some(point));
            }
            Action::OpenCause(cause) => self.open_cause(cause),
            Action::Unask(cause) => self.selection.asked.clear(&cause),
            Action::Ask(cause, question, answer) => self.selection.asked.set(cause, question, answer),
            Action::Close => self.close(),
            Action::Enter(mode) => self.enter(mode),
            Action::StartQuiz(exercise, seed) => self.start_quiz(exercise, seed),
            Action::Reply(reply) => self.learning.reply(reply, &self.atlas),
            Action::NextQuestion => self.learning.go_on(),
            Action::EndQuiz => self.learning.quiz = None,
        }
        (self.preview, self.returned) = (None, returned);
        if self.selection.is_untouched() {
            self.check.forget_signs();
        }
        self.selection.settle_intensities(&self.atlas);
        self.selection.settle_compared(&self.atlas);
    }

    /// Whether what to press is held back: by the check, or by a "yes" that speaks against pressing.
    pub fn holds_back(&self) -> bool {
        self.no_way_past() || self.check.holds_back(&self.atlas, &self.selection.body_parts(&self.atlas))
    }

    /// Whether the muscles step back: with a sign, or with a "yes" to a question of an urgent cause.
    pub fn steps_back(&self) -> bool {
        self.check.has_sign() || self.selection.asked.urgent_yes(&self.atlas).is_some()
    }

    /// Whether nobody is offered a way past what holds pressing back.
    pub fn no_way_past(&self) -> bool {
        self.check.blocks(&self.atlas) || self.selection.must_not_press(&self.atlas)
    }

    fn enter(&mut self, mode: Mode) {
        self.selection = self.selection.in_mode(mode, &self.atlas);
        (self.tool, self.learning.quiz) = (None, None);
    }

    fn start_quiz(&mut self, exercise: Exercise, seed: u64) {
        // What is open would tell the answers.
        self.close();
        let Self { atlas, selection, learning, .. } = self;
        let figure = atlas.figure(selection.shown_view(atlas));
        let in_sight = figure.map(|figure| muscles_in_sight(atlas, figure, &selection.layers)).unwrap_or_default();
        learning.quiz = Quiz::new(exercise, atlas, &in_sight, &learning.progress, seed);
    }

    fn compare(&mut self, subject: Option<Subject>) {
        let compared = &mut self.selection.compared;
        let before = compared.len();
        match subject {
            Some(subject) => {
                compared.retain(|one| *one != subject);
                if compared.len() == before {
                    compared.push(subject);
                    compared.drain(..compared.len().saturating_sub(MOST_COMPARED));
                    // Two are compared beside each other; the card of one would hide that.
                    if self.selection.has_opened() {
                        self.close();
                    }
                }
            }
            None => compared.clear(),
        }
    }

    /// Changes what is painted. View and zoom stay: who paints sees where.
    fn paint(&mut self, change: impl FnOnce(&mut Paint, &Atlas)) {
        let Self { atlas, selection, .. } = self;
        let (view, zoom, before) = (selection.shown_view(atlas), selection.zoom, selection.paint.clone());
        change(&mut selection.paint, atlas);
        if selection.paint == before {
            return;
        }
        // As with a marked region: new pain asks a new question.
        (selection.muscle, selection.cause, selection.point) = (None, None, None);
        selection.settle();
        selection.show(view, atlas);
        selection.look(zoom, atlas);
    }

    fn toggle(&mut self, spot: Spot) {
        let Self { atlas, selection, .. } = self;
        let seen = selection.shown_view(atlas);
        let shows = |view| atlas.figure(view).is_some_and(|figure| figure.region(&spot.region).is_some());
        let home = atlas.region(&spot.region).map(|region| region.home);
        // A list can mark what the figure does not show: then the figure turns to it.
        let view = if shows(seen) { seen } else { home.unwrap_or(seen) };
        let (zoom, side) = (selection.zoom, selection.side);
        if !selection.pain.contains(&spot) {
            selection.side = spot.side;
        }
        selection.pain.toggle(spot);
        // New pain asks a new question: the list answers it, not the card of the last one.
        (selection.muscle, selection.cause, selection.point) = (None, None, None);
        selection.settle();
        selection.show(view, atlas);
        // Who came closer to mark what hurts stays there, unless the picture is another one now.
        let same = selection.side == side || view.sides(side).len() > 1;
        selection.look(zoom.filter(|_| same && view == seen), atlas);
    }

    fn choose(&mut self, side: Side) {
        let Self { atlas, selection, paint_history, .. } = self;
        let view = selection.shown_view(atlas);
        if !selection.hurts_on(side) {
            selection.pain = selection.pain.iter().map(|spot| Spot { side, ..spot.clone() }).collect();
            selection.paint = selection.paint.clone().mirrored();
            selection.intensities.move_to(side);
            paint_history.mirror();
        }
        (selection.side, selection.zoom) = (side, None);
        selection.show(view, atlas);
    }

    fn open(&mut self, muscle: Option<MuscleId>, point: Option<TriggerPointId>) {
        let Self { atlas, selection, .. } = self;
        let view = selection.shown_view(atlas);
        let entry = muscle.as_ref().and_then(|id| atlas.muscle(id));
        let wanted = entry.and_then(|entry| {
            let points = || entry.trigger_points.iter().filter(|one| point.as_ref().is_none_or(|id| one.id == *id));
            let figure = atlas.figure(view)?;
            let shown = match selection.mode {
                Mode::Pain | Mode::Diary | Mode::Report => points().any(|point| figure.point(&point.id).is_some()),
                Mode::Anatomy => figure.muscle(&entry.id).is_some(),
            };
            if shown { None } else { points().next().map(|point| point.view) }
        });
        // Who opens a muscle has done with painting.
        self.tool = self.tool.filter(|_| muscle.is_none());
        // Who explores looks as closely at the next muscle.
        let zoom = selection.zoom.filter(|_| selection.mode == Mode::Anatomy && wanted.is_none());
        (selection.muscle, selection.cause, selection.point) = (muscle, None, point);
        selection.show(wanted.unwrap_or(view), atlas);
        selection.look(zoom, atlas);
    }

    fn close(&mut self) {
        self.open(None, None);
    }

    fn open_cause(&mut self, cause: CauseId) {
        let Self { atlas, selection, .. } = self;
        let view = selection.shown_view(atlas);
        let homes = atlas.cause(&cause).map(|cause| &cause.primary).into_iter().flatten();
        let homes = homes.filter_map(|id| atlas.region(id)).map(|region| region.home).collect::<Vec<_>>();
        let wanted = if homes.contains(&view) { None } else { homes.first().copied() };
        self.tool = None;
        (selection.muscle, selection.cause, selection.point, selection.zoom) = (None, Some(cause), None, None);
        selection.show(wanted.unwrap_or(view), atlas);
    }
}
