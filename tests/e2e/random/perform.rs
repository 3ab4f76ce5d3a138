//! Does in a browser what an [`Action`] says.

use serde_json::json;
use thirtyfour::Key as Code;

use super::action::{Action, Key};
use crate::{
    hands::{double_click, drag, wheel},
    session::{Session, region_at},
};

/// Whether an action could be done.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Done {
    /// It was done.
    Yes,
    /// The present page does not allow it.
    Skipped,
}

/// Where to click the visible element that `arguments[0]` finds and counts; nothing where there is none.
const PLACE: &str = "const [selector, number] = arguments[0];
    const visible = Array.from(document.querySelectorAll(selector)).filter((one) => one.checkVisibility({ visibilityProperty: true })
        && one.ariaDisabled !== 'true');
    const one = visible[number % visible.length];
    if (!one) return null;
    const middle = () => {
        const box = one.getBoundingClientRect();
        const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
        const hit = document.elementFromPoint(x, y);
        return hit && (one === hit || one.contains(hit)) ? [x, y] : null;
    };
    const seen = middle();
    if (seen) return seen;
    one.scrollIntoView({ block: 'center' });
    return middle();";

/// The box of the figure in the window, where nothing lies over its middle.
const BOX: &str = "const figure = document.querySelector('svg[data-view]');
    if (!figure) return null;
    const { x, y, width, height } = figure.getBoundingClientRect();
    return figure.contains(document.elementFromPoint(x + width / 2, y + height / 2)) ? [x, y, width, height] : null;";

/// Whether the history has more of this site so many steps away.
const REACHES: &str = "const to = navigation.currentEntry.index + arguments[0]; return !!navigation.entries()[to]";

/// Whether Enter would leave the site.
const LEAVES: &str = "const link = document.activeElement.closest('a[href]');
    return !!link && new URL(link.href?.baseVal ?? link.href, location.href).origin !== location.origin";

/// Does it, and waits until the page has answered.
pub async fn perform(session: &Session, action: Action) -> Done {
    session.ask("window.answered = 'no'").await;
    let done = try_to(session, action).await;
    if done == Done::Yes {
        settle(session).await;
    }
    done
}

/// Waits until two frames are out since the action, or another page is there and alive.
pub async fn settle(session: &Session) {
    let settled = "if (document.documentElement.dataset.app !== 'alive') return false;
        if (window.answered !== 'no') return !window.answered || window.answered === 'yes';
        window.answered = 'soon';
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => { window.answered = 'yes'; })));
        return false;";
    session.see(settled, true).await;
}

async fn try_to(session: &Session, action: Action) -> Done {
    match action {
        Action::Click(selector, number) => click(session, selector, number).await,
        Action::Mark { region, side } => click(session, &region_at(region, side), 0).await,
        Action::DoubleClick { region, side } => match still_place(session, &region_at(region, side), 0).await {
            Some((x, y)) => {
                double_click(session, (x as f64, y as f64)).await;
                Done::Yes
            }
            None => Done::Skipped,
        },
        Action::Drag { from, to } => match figure_box(session).await {
            Some(figure) => {
                let half = ((from.0 + to.0) / 2, (from.1 + to.1) / 2);
                drag(session, &[from, half, to].map(|at| place(figure, at))).await;
                Done::Yes
            }
            None => Done::Skipped,
        },
        Action::Wheel { at, delta } => match figure_box(session).await {
            Some(figure) => {
                wheel(session, place(figure, at), delta, &[Code::Control.value()]).await;
                Done::Yes
            }
            None => Done::Skipped,
        },
        Action::Search(text) => search(session, text).await,
        Action::Press(key) => press(session, key).await,
        Action::Back if reaches(session, -1).await => {
            session.back().await;
            Done::Yes
        }
        Action::Forward if reaches(session, 1).await => {
            session.forward().await;
            Done::Yes
        }
        Action::Back | Action::Forward => Done::Skipped,
        Action::Reload => {
            session.reload().await;
            Done::Yes
        }
    }
}

async fn click(session: &Session, selector: &str, number: usize) -> Done {
    let Some(place) = still_place(session, selector, number).await else { return Done::Skipped };
    session.click_at(place).await;
    Done::Yes
}

/// The place of [`PLACE`] once it stands still: what comes into sight by scrolling may move what is around it.
async fn still_place(session: &Session, selector: &str, number: usize) -> Option<(i64, i64)> {
    let mut last = session.ask_about(PLACE, json!([selector, number])).await;
    loop {
        session
            .ask_later("const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))")
            .await;
        let now = session.ask_about(PLACE, json!([selector, number])).await;
        if now == last {
            return now[0].as_i64().zip(now[1].as_i64());
        }
        last = now;
    }
}

async fn search(session: &Session, text: &str) -> Done {
    if click(session, "#search", 0).await == Done::Skipped {
        return Done::Skipped;
    }
    session.ask("document.querySelector('#search').select()").await;
    session.press_key(Code::Backspace).await;
    session.press(text).await;
    Done::Yes
}

async fn press(session: &Session, key: Key) -> Done {
    if key == Key::Enter && session.ask(LEAVES).await == true {
        return Done::Skipped;
    }
    match key {
        Key::Tab => session.press_key(Code::Tab).await,
        Key::BackTab => session.press(Code::Shift + Code::Tab).await,
        Key::Enter => session.press_key(Code::Enter).await,
        Key::Space => session.press(" ").await,
        Key::Escape => session.press_key(Code::Escape).await,
        Key::Up => session.press_key(Code::Up).await,
        Key::Down => session.press_key(Code::Down).await,
        Key::Left => session.press_key(Code::Left).await,
        Key::Right => session.press_key(Code::Right).await,
        Key::Plus => session.press("+").await,
        Key::Minus => session.press("-").await,
        Key::Digit0 => session.press("0").await,
    }
    Done::Yes
}

async fn reaches(session: &Session, steps: i32) -> bool {
    session.ask_about(REACHES, json!(steps)).await == true
}

async fn figure_box(session: &Session) -> Option<[f64; 4]> {
    serde_json::from_value(session.ask(BOX).await).unwrap()
}

fn place([x, y, width, height]: [f64; 4], (across, down): (u8, u8)) -> (f64, f64) {
    (x + width * f64::from(across) / 100.0, y + height * f64::from(down) / 100.0)
}
