//! The viewport: the part of a figure that is shown, and what the zoom commands make of it. Pure arithmetic in figure units, y down.

use crate::domain::{Bounds, Point, Zoom};

/// A part of the picture that is shown, and what could be shown instead.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    /// What is shown.
    pub frame: Bounds,
    /// The whole picture.
    pub whole: Bounds,
    /// What is chosen, closely; `None` when nothing is.
    pub chosen: Option<Bounds>,
    /// What is shown as long as nobody zooms.
    pub base: Bounds,
}

/// What a person can ask of the viewport.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ZoomCommand {
    /// Zooms in by [`Zoom::STEP`], toward what is chosen where that is in sight.
    In,
    /// Zooms out by [`Zoom::STEP`].
    Out,
    /// Shows what is chosen.
    Fit,
    /// Shows the whole picture.
    Whole,
}

impl Viewport {
    /// The same picture with a zoom of the person's, if there is one.
    pub fn zoomed(self, zoom: Option<Zoom>) -> Self {
        Self { frame: zoom.map_or(self.frame, |zoom| zoom.frame(self.whole)), ..self }
    }

    /// The zoom after a command; `None` leaves the choice to the app. What is `about` stays where it is in the window; without it,
    /// coming closer is about what is chosen, if that is in sight, and else about the middle.
    pub fn zoom(&self, command: ZoomCommand, about: Option<Point>) -> Option<Zoom> {
        match command {
            ZoomCommand::In => Some(self.scaled(Zoom::STEP, about.or_else(|| self.chosen_in_sight()))),
            ZoomCommand::Out => Some(self.scaled(1.0 / Zoom::STEP, about)),
            ZoomCommand::Fit => self.chosen.filter(|chosen| *chosen != self.base).map(Zoom::around),
            ZoomCommand::Whole => (self.base != self.whole).then(|| Zoom::around(self.whole)),
        }
    }

    /// The zoom that brings `place` into the middle; `None` when its middle is in sight already.
    pub fn reveal(&self, place: Bounds) -> Option<Zoom> {
        let (middle, zoom) = (place.centre(), Zoom::around(self.frame));
        (!self.frame.contains(middle)).then(|| Zoom::new(middle, zoom.height.into()))
    }

    /// Whether [`ZoomCommand::Fit`] would change something.
    pub fn can_fit(&self) -> bool {
        self.chosen.is_some_and(|chosen| chosen != self.frame)
    }

    /// Whether [`ZoomCommand::Whole`] would change something.
    pub fn can_show_whole(&self) -> bool {
        self.frame != self.whole
    }

    fn chosen_in_sight(&self) -> Option<Point> {
        self.chosen.map(Bounds::centre).filter(|middle| self.frame.contains(*middle))
    }

    fn scaled(&self, factor: f64, about: Option<Point>) -> Zoom {
        let zoom = Zoom::new(self.frame.centre(), self.frame.height);
        zoom.closer(factor, about.unwrap_or_else(|| zoom.middle()))
    }
}
