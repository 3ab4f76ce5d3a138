//! Pages for programs: the facts of each page as JSON, `index.json` beside its `index.html`, and `llms.txt`, the list of them.

use serde::Serialize;
use serde_json::{Value, json};

use super::pages::PageFile;
use crate::{
    data::{Dataset, Question, VERSION, ranking},
    domain::{Atlas, Texts},
    interface::{Interface, Message},
    selection::Page,
};

/// What all twins are made of.
pub struct Twins<'a> {
    /// The atlas.
    pub atlas: &'a Atlas,
    /// What the pages say at length.
    pub texts: &'a Texts,
    /// The open data.
    pub dataset: &'a Dataset,
}

impl Twins<'_> {
    /// The facts of a page. Shapes stand in the open data alone.
    pub fn twin(&self, page: &PageFile) -> Value {
        json!({
            "name": page.heading,
            "description": page.description,
            "path": page.path,
            "data_version": VERSION,
            "facts": self.facts(page),
        })
    }

    fn facts(&self, page: &PageFile) -> Value {
        let Dataset { muscles, trigger_points, zones, regions, causes, .. } = self.dataset;
        let selection = &page.selection;
        match (selection.page, &selection.muscle, &selection.cause) {
            (Page::Map, Some(id), _) => {
                let points: Vec<_> = trigger_points.iter().filter(|point| point.muscle == id.as_str()).collect();
                let is_its = |trigger_point: &str| points.iter().any(|point| point.id == trigger_point);
                let zones = zones.iter().filter(|zone| is_its(&zone.trigger_point)).map(without_cells);
                let muscle = muscles.iter().find(|muscle| muscle.id == id.as_str());
                json!({ "muscle": muscle, "trigger_points": points, "zones": zones.collect::<Vec<_>>() })
            }
            (Page::Map, None, Some(id)) => {
                json!({ "cause": causes.iter().find(|cause| cause.id == id.as_str()) })
            }
            (Page::Map, None, None) if selection.hurts() => {
                let marked: Vec<_> = selection.pain.iter().map(|spot| spot.region.as_str()).collect();
                let regions = regions.iter().filter(|region| marked.contains(&region.id.as_str())).map(without_cells);
                let ranking = ranking(self.atlas, &Question { address: page.path.clone() });
                json!({ "regions": regions.collect::<Vec<_>>(), "ranking": ranking })
            }
            (Page::Map | Page::Regions, ..) => {
                json!({ "regions": regions.iter().map(without_cells).collect::<Vec<_>>() })
            }
            (Page::Muscles, ..) => json!({ "muscles": muscles }),
            (Page::Causes, ..) => json!({ "causes": causes }),
            (Page::About, ..) => json!({ "sections": self.texts.about.sections, "doctor": self.texts.doctor.sections }),
            (Page::Embed, ..) => json!({ "sections": self.texts.embed.sections }),
            (Page::Data, ..) => json!({ "sections": self.texts.data.sections }),
        }
    }
}

fn without_cells(row: &impl Serialize) -> Value {
    let mut row = serde_json::to_value(row).unwrap_or_default();
    if let Some(row) = row.as_object_mut() {
        row.remove("cells");
    }
    row
}

/// The list of all pages for programs that read texts: <https://llmstxt.org>. `address` is the site's own, where it is known.
pub fn llms(pages: &[PageFile], interface: &Interface, address: Option<&str>) -> String {
    let root = address.unwrap_or("/");
    let line = |page: &PageFile| {
        format!("- [{}]({root}{}index.json): {}\n", page.heading, page.path, page.description.replace('\n', " "))
    };
    let (whole, single): (Vec<_>, Vec<_>) = pages.iter().partition(|page| page.path.matches('/').count() < 2);
    let lines = |pages: Vec<&PageFile>| pages.into_iter().map(line).collect::<String>();
    format!(
        "# {}\n\n> {}\n\n{} {}\n\n## {}\n\n{}\n## {}\n\n{}",
        interface.get(Message::SiteName),
        interface.get(Message::SiteDescription),
        interface.get(Message::SiteNotADiagnosis),
        interface.get(Message::SiteNotReviewed),
        interface.get(Message::PagesDataTitle),
        lines(whole),
        interface.get(Message::PagesAll),
        lines(single),
    )
}
