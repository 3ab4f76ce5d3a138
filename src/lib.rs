//! Patchmap: my leg hurts here; which muscle is it, and where do I press and put the patch?
//!
//! A static web app: Rust compiled to WebAssembly with Yew, drawn in SVG. There is no server, no account and no tracking.
//! This page says how it is built. How to work on it stands in `CONTRIBUTING.md`, how to write and draw in
//! `assets/README.md`.
//!
//! # Layers
//!
//! Dependencies point inwards, and `tests/layering.rs` holds them there.
//!
//! | layer | job | knows |
//! |---|---|---|
//! | [`domain`] | atlas, body, cells, pain and paint, ranking, comparing, searching | nothing outside itself: no browser, no files, no clock; it cannot fail |
//! | [`selection`] | what is chosen: everything that a link carries | the domain |
//! | [`permalink`] | a selection as an address, and back | selection, domain |
//! | [`diary`] | the drawings that a person keeps, their file and their table | permalink, selection, domain |
//! | [`state`] | the one pure function that changes anything | selection, permalink, domain |
//! | [`scene`] | what is lit, marked and numbered on a figure for a selection | selection, domain |
//! | [`labels`] | what is named on a figure, and where its name stands | selection, domain |
//! | [`framing`] | which part of a figure is shown | scene, selection, domain |
//! | [`viewport`] | the part of a figure that is shown, and the zoom commands | domain |
//! | [`interface`] | the interface's own text, by language: which messages there are, and what fills them | the domain, and Yew's texts |
//! | [`sharing`] | what leaves the app: QR code, e-mail, picture, markup of a frame | nothing outside itself: text from text |
//! | [`ui`] | the Yew app, a folder for each part of the screen; [`ui::browser`] alone touches the page | all of the above |
//! | `data` | the open data: tables, shapes and schemas for other programs | `assets`, the domain; native only |
//! | `assets` | asset files in, one strict atlas out, or every problem at once | the domain; native only |
//! | `site` | one HTML file for each public page; the packed atlas, cards and art (postcard); previews, icons, the list of what is kept | `assets`, `ui`; native only |
//!
//! There are three programs: `src/main.rs` runs in the browser, `src/bin/prerender.rs` when the site is built, and `src/bin/rank.rs` ranks
//! for other programs.
//! Geometry, XML and files stay on the native side, so none of them is in the WebAssembly.
//!
//! # Data flow
//!
//! ```text
//! assets/atlas/**.json  ─┐  prerender (native):      ┌─> pages: HTML with text, figure and styles in it
//! assets/figures/*.svg  ─┼─> read, check, measure,  ─┼─> atlas-<hash>.bin: all that the app ranks and writes with
//! assets/text/**.json   ─┘   rasterise to cells      ├─> text-<hash>.bin: the text of the interface
//!                                                    └─> art/<view>-, card/<muscle>-, cause/<cause>-<hash>.bin, plate/<view>-<hash>.svg
//!
//! browser: page, readable at once ─> WebAssembly + the atlas ─> the app takes the page's place
//!          address ─> Selection ─> candidates ─> Scene ─> SVG and lists
//!             ^                                            │
//!             └──────── State::reduce <──── Action <───────┘
//! ```
//!
//! - Trunk builds the WebAssembly, then runs `prerender site`, which renders the same [`ui::App`] to text for every
//!   public path.
//! - In the browser the app reads the packed atlas and text, takes the drawing out of the page, and renders in place of what was
//!   there: no hydration. If it cannot start, the page stays as it is and says so.
//! - One [`domain::PainArea`] goes into [`domain::rank`]; out comes a list of [`domain::Candidate`]s, best first. It is
//!   worked out from the selection each time, never stored. [`domain::other_causes`] does the same for causes that are no muscle.
//! - The address follows the selection. *Back* undoes a step: [`permalink::step`] says which changes are one.
//! - The art of another view is fetched when that view is opened.
//!
//! # Invariants
//!
//! - **The atlas holds together.** [`domain::Atlas`] lists what it promises. The reader in `assets` settles all of it,
//!   and nothing after it checks again. The packed atlas carries [`domain::Atlas::VERSION`]; another version is not read.
//! - **Pain is a set of cells.** Regions and zones are [`domain::CellSet`]s over one row of cell numbers; each view's
//!   [`domain::Grid`] owns a stretch of it. Ranking counts overlaps and does nothing else. The weights stand in
//!   one place, the ranking module, and `tests/cases/` holds what they must achieve.
//! - **One leg is drawn.** Figures show the right leg, and the left is its mirror image about x = 0. A
//!   [`domain::Side`] is always the person's own.
//! - **One state has one address.** [`permalink::write`] and [`permalink::read`] are inverses for every selection that the
//!   app can reach. Reading never fails: what cannot be read is named and left out.
//! - **A search is worked out in the app.** [`domain::SearchIndex`] is made once from the atlas, when somebody first types; nothing that is
//!   typed leaves the device or enters an address.
//! - **One reducer.** [`state::Action`] lists what a person can do. Nothing else changes a [`state::State`], and a state
//!   that did not change is given back as the same value.
//! - **Rendering touches no browser.** Components render natively too, so the browser is used in effects and handlers
//!   only. Nothing is a style attribute or an inline script: every page carries a strict Content-Security-Policy.
//! - **The page follows from the state through Yew alone.** Nothing is written to the page past it but focus and scroll, and what lies
//!   outside of what Yew renders: title and address, the attributes of the root element, the colour of the browser's bar. Raw markup is
//!   shown for our own drawings alone. `tests/layering.rs` holds both.
//! - **The hand sees at once.** A click is shown as a mark that is pending ([`ui::figure::pending`]), a stroke as the line of the brush; the
//!   action is dispatched once that frame is out, and takes the pending mark with it. So no mark outlives its action.
//! - **Input is one table.** [`ui::figure::input`] turns keys, wheel, pointers and fingers into typed commands;
//!   [`ui::figure::gesture`] is a pure state machine of what a hand does.
//! - **No panic on any input, no white page.** Neither `unwrap` nor `expect` outside of tests; should the app die all the
//!   same, the page says so and offers to try again.
//! - **Everything stays on the device.** The app fetches the site's own files and nothing else. In a frame of another page it tells
//!   that page its height, and what is chosen only to the origin that the address names ([`selection::Embed`]); it listens to no
//!   messages. It keeps the size of the patch, the side, the theme, the score of the quiz, that the notice was read, and the diary if somebody
//!   keeps one, and forgets all of it at a press; the answers of the check are state, and not kept at all.
//! - **A version is whole.** `assets/sw.js` keeps the site on the device, every file checked against its hash, and shows pages from there
//!   only while no file is missing. A page gets files of its own version only, and a new version waits until the person asks for
//!   it. Not while developing. `docs/offline.md` tells how.
//! - **The check does not need the app.** The check, its advice, what it holds back and the side of a card are chosen by style sheets, over
//!   markup that is made natively; once the app is there, its state says the same. The notice can be closed only where the app runs.
//!
//! # As a library
//!
//! The ranking runs in any native program: the atlas in, pain in, candidates out. Nothing of it needs a browser.
//!
//! ```
//! use std::path::Path;
//!
//! use patchmap::{
//!     assets,
//!     domain::{Answers, Feel, Pain, Paint, PainArea, Side, Sorted, Spot, Symptoms, rank},
//! };
//!
//! let atlas = assets::load(Path::new("assets"))?.atlas;
//! let heel = Spot { region: "heel-back".into(), side: Side::Left };
//! let pain = Pain::of(&atlas, &PainArea::from_iter([heel]), &Paint::default());
//! let feel = Sorted::from_iter([Feel::Ache]);
//! let candidates = rank(&atlas, Symptoms { pain: &pain, feel: &feel, answers: &Answers::default() });
//! assert_eq!(candidates.first().map(|best| best.muscle.as_str()), Some("soleus"));
//! assert!(candidates.iter().all(|one| (0.0..=1.0).contains(&one.covers)));
//! # Ok::<(), assets::Problems>(())
//! ```
//!
//! [`data`] writes all facts as files for programs in other languages.
//!
//! # Glossary
//!
//! These words are binding in code, data and on screen.
//!
//! | word | meaning |
//! |---|---|
//! | figure, view | one drawing: `back`, `front`, `outer`, `inner`, `sole` ([`domain::View`]) |
//! | side | `left` or `right`: the person's own ([`domain::Side`]) |
//! | region | a named place where it can hurt ([`domain::Region`]) |
//! | spot | a region of one side ([`domain::Spot`]) |
//! | pain area | where the person says it hurts: a set of spots ([`domain::PainArea`]) |
//! | muscle | one entry of the atlas, with a group and a depth ([`domain::Muscle`]) |
//! | trigger point | a spot in a muscle, drawn as an X; it belongs to exactly one muscle ([`domain::TriggerPoint`]) |
//! | referral zone | where a trigger point's pain is felt, `primary` or `spillover` ([`domain::ReferralZone`]) |
//! | entrapment | a nerve that a muscle may squeeze, and where that nerve is felt ([`domain::Entrapment`]) |
//! | candidate | a muscle that may explain a pain area, by its best trigger point ([`domain::Candidate`]) |
//! | patch site | where the patch goes: on the trigger point, or as a second choice on the pain ([`scene::PatchMark`]) |
//! | layer | something that can be shown or hidden ([`domain::Layers`]) |
//! | patch | what is laid there, in one of three sizes ([`domain::PatchSize`]) |
//! | search area | the stretch to feel through, because an X is only a guide |
//! | caution area | where not to press hard: a trigger point in one says how lightly ([`domain::Press`]); some take no patch |
//! | check | "is it muscular at all?": the warning signs, asked before the first muscle is offered |
//! | notice | what a person accepts before the first "press here" |
//! | method | a way to feel for trigger points, with a picture; a muscle names those that fit it |
//! | scene | what is lit, marked and numbered above the drawing ([`scene::Scene`]) |
//! | diary | drawings that a person keeps on the device, each with its time ([`diary::Diary`]) |
//! | entry | one of them: its address, its time and a note ([`diary::Entry`]) |
//! | report | what was drawn and told, and what the map makes of it, on one or two pages for a therapist |
//! | intensity | how strongly it hurts in a place, from 0 to 10 ([`domain::Intensity`]) |
//! | history | since when it hurts, how it began and what brings it on ([`domain::History`]) |
//! | zoom | how closely the figure is looked at, and where ([`domain::Zoom`]) |
//! | art | the drawing of a view as it is written into pages |
//! | landmark | what one finds one's way by on the body, and what is no muscle: a bone's edge, a tendon |
//! | label | the name of a muscle or landmark, and its place on a figure ([`domain::Label`]) |
//! | cell | a square of 8 figure units, about 8 mm of skin ([`domain::CELL`]) |
//! | figure unit | a thousandth of the height from the top of the hip bone to the sole; about 1.02 mm |
//! | atlas | all of it: regions, muscles, trigger points, zones, figures, sources ([`domain::Atlas`]) |

#[cfg(not(target_arch = "wasm32"))]
pub mod assets;
#[cfg(not(target_arch = "wasm32"))]
pub mod data;
pub mod diary;
pub mod domain;
pub mod framing;
pub mod interface;
pub mod labels;
pub mod permalink;
pub mod scene;
pub mod selection;
pub mod sharing;
#[cfg(not(target_arch = "wasm32"))]
pub mod site;
pub mod state;
pub mod theme;
pub mod ui;
pub mod viewport;
