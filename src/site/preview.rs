//! The picture that a link to a page shows: the page's own figure, and beside it what the page is about.

mod column;
mod frame;

use super::{
    PageFile,
    rasterizer::{Rasterizer, Weight},
};
use crate::{
    domain::{Atlas, Bounds, Candidate, Region},
    interface::{Interface, Message},
    scene::{Hue, Scene},
};
use column::{Bullet, Column, LEFT, TextStyle, WIDTH};
use frame::frame;

/// Width and height of a preview in pixels, as those who show links ask for it.
pub const SIZE: (u32, u32) = (1200, 630);
/// Where the figure begins, in pixels.
const FIGURE: f64 = 580.0;

/// What all previews are made of.
pub struct PreviewRenderer<'a> {
    /// The atlas.
    pub atlas: &'a Atlas,
    /// The interface's text.
    pub interface: &'a Interface,
    /// Measures text.
    pub rasterizer: &'a Rasterizer,
    /// The style sheet of previews, without variables.
    pub stylesheet: &'a str,
    /// The site's icon, an SVG file.
    pub icon: &'a str,
    /// The site's public address, if it is known.
    pub address: Option<&'a str>,
}

impl PreviewRenderer<'_> {
    /// The preview of a page as SVG. `markup` is the page that the figure is taken from: the page itself, or the map where it has
    /// no figure.
    pub fn preview(&self, page: &PageFile, markup: &str) -> Option<String> {
        let figure = self.atlas.figure(page.selection.shown_view(self.atlas))?;
        let candidates = page.selection.candidates(self.atlas);
        let scene = Scene::new(self.atlas, figure, &page.selection, &candidates, None);
        let (width, height) = SIZE;
        let room = f64::from(width) - FIGURE;
        let Bounds { x, y, width: across, height: down } =
            frame(figure, &page.selection, &scene, room / f64::from(height));
        // A part of the figure is too near for names of its sides.
        let near = if down < 0.8 * figure.bounds.height { ".sides{display:none}" } else { "" };
        // Not every reader of SVG knows of lines that keep their width.
        let line = 1.5 * down / f64::from(height);
        Some(format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\">\
             <style>{stylesheet}.outline,.crease{{stroke-width:{line:.2}}}{near}</style>\
             <linearGradient id=\"edge\"><stop/><stop offset=\"1\" stop-opacity=\"0\"/></linearGradient>\
             <rect class=\"paper\" width=\"{width}\" height=\"{height}\"/>\
             <svg data-view=\"{view}\" x=\"{FIGURE}\" width=\"{room}\" height=\"{height}\" viewBox=\"{x:.1} {y:.1} {across:.1} {down:.1}\">{drawn}</svg>\
             <rect x=\"{FIGURE}\" width=\"90\" height=\"{height}\" fill=\"url(#edge)\"/>\
             <rect class=\"accent\" width=\"14\" height=\"{height}\"/>{text}</svg>",
            stylesheet = self.stylesheet,
            view = figure.view.as_str(),
            drawn = inside(markup, "<svg data-view"),
            text = self.text(page, &candidates),
        ))
    }

    /// What the page is about, from top to bottom.
    fn text(&self, page: &PageFile, candidates: &[Candidate]) -> String {
        let mut column = Column::new(self.rasterizer);
        column.y = 79.0;
        column.line(60.0, TextStyle(31.0, Weight::Bold, "accent"), &self.interface.get(Message::SiteName));
        let [name, rest] = self.names(page);
        let large = [64.0, 56.0, 48.0, 42.0].map(|size| TextStyle(size, Weight::Bold, "ink"));
        column.y = 104.0;
        column.paragraph(column.largest(large, 2, WIDTH, &name), &name);
        column.y += 12.0;
        column.paragraph(TextStyle(30.0, Weight::Regular, "quiet"), &rest);
        column.y += 26.0;
        self.list(page, candidates, &mut column);
        column.y = 547.0;
        column.line(0.0, TextStyle(21.0, Weight::Bold, "ink"), &self.interface.get(Message::SiteNotADiagnosis));
        column.y += 6.0;
        let address = self.address.map(|address| format!(" {}", address.trim_end_matches('/')));
        let credit = format!("{}{}", self.interface.get(Message::PreviewCredit), address.unwrap_or_default());
        column.paragraph(TextStyle(13.5, Weight::Regular, "quiet"), &credit);
        let icon = inside(self.icon, "<svg");
        format!(
            "<svg x=\"{LEFT}\" y=\"45\" width=\"46\" height=\"46\" viewBox=\"0 0 64 64\">{icon}</svg>{}",
            column.markup
        )
    }

    /// What a page is about in large letters, and below it in small ones.
    fn names(&self, page: &PageFile) -> [String; 2] {
        let spots = page.selection.spots(self.atlas);
        let region = spots.first().and_then(|spot| self.atlas.region(&spot.region));
        let text = |message| self.interface.get(message).to_string();
        match (region, page.selection.opened(self.atlas)) {
            (Some(region), _) => [region.name.clone(), text(Message::PreviewPain)],
            (None, Some(muscle)) => [muscle.name.clone(), text(Message::PreviewMuscle)],
            (None, None) => match page.selection.opened_cause(self.atlas) {
                Some(cause) => [cause.name.clone(), text(Message::PreviewCause)],
                None => [page.heading.clone(), String::new()],
            },
        }
    }

    /// The first candidates, or where a muscle hurts, or else what the page is for.
    fn list(&self, page: &PageFile, candidates: &[Candidate], column: &mut Column<'_>) {
        for (number, candidate) in (1..).zip(candidates).take(3) {
            let muscle = self.atlas.muscle(&candidate.muscle);
            muscle.into_iter().for_each(|muscle| column.entry(Bullet::Number(number), &muscle.name));
        }
        let opened = page.selection.opened(self.atlas).filter(|_| candidates.is_empty());
        let nothing = self.interface.get(Message::CandidatesNone);
        let text: &str = match opened {
            None if !candidates.is_empty() => return,
            None if !page.selection.hurts() => &page.description,
            None => &nothing,
            Some(muscle) => {
                let felt = |region: &Region| {
                    let point =
                        muscle.trigger_points.iter().find(|point| point.primary.regions.contains(&region.id))?;
                    Some((Hue::of(muscle, &point.id), region.name.clone()))
                };
                for (hue, name) in self.atlas.regions.iter().filter_map(felt).take(4) {
                    if column.has_room() {
                        column.entry(Bullet::Zone(hue), &name);
                    }
                }
                return;
            }
        };
        column.paragraph(TextStyle(29.0, Weight::Regular, "quiet"), text);
    }
}

/// What stands in the first element of `markup` that begins with `start`; no element of its kind is in it.
pub fn inside<'a>(markup: &'a str, start: &str) -> &'a str {
    let inside = markup.split_once(start).and_then(|(_, rest)| rest.split_once('>'));
    inside.and_then(|(_, rest)| rest.split_once("</svg>")).map_or("", |(inside, _)| inside)
}
