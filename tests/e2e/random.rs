//! A random user: whatever somebody does, in any order, nothing fails, the focus is not lost, and the address shows the same
//! elsewhere. Seeded: `make random SEED=7 N=20` walks the sessions 7 to 26. A session that fails is walked again and again to make it
//! shorter, at most `REPLAYS` times.

pub mod action;
mod perform;
pub mod seen;
mod shrink;

use std::{env, mem::discriminant, str::FromStr};

use self::{
    action::{Action, session},
    perform::{Done, perform, settle},
    seen::{Difference, compare},
    shrink::shrink,
};
use super::session::Session;

/// The actions of a session.
const LENGTH: usize = 100;
/// After so many of them, the address is opened afresh.
const COMPARED_EVERY: usize = 6;
/// What must not happen.
#[derive(Debug)]
#[allow(dead_code, reason = "it is printed")]
enum Fault {
    Error(Vec<String>),
    LostFocus,
    Differs(Difference),
}

/// Two browsers: one that is used, and one in which addresses are opened afresh.
struct Pair {
    used: Session,
    fresh: Session,
}

/// How far a session came.
#[derive(Default)]
struct Walked {
    /// The actions that were possible.
    done: usize,
    /// The addresses that were compared.
    compared: usize,
}

impl Pair {
    async fn start() -> Self {
        let pair = Self { used: Session::start().await, fresh: Session::start().await };
        pair.fresh.visit("").await;
        pair
    }

    /// Does `actions` from `start`, as somebody who was never here before. The fault, and after how many actions it came.
    async fn walk(
        &self,
        start: &str,
        actions: &[Action],
        every: usize,
        walked: &mut Walked,
    ) -> Result<(), (usize, Fault)> {
        self.used.visit("").await;
        self.used
            .ask("localStorage.clear(); sessionStorage.clear(); localStorage.setItem('patchmap.notice', 'accepted')")
            .await;
        self.used.visit(start).await;
        let _before = self.used.console_errors().await;
        for (done, action) in (1..).zip(actions) {
            let focused = self.used.ask(HOLDS_FOCUS).await;
            if perform(&self.used, *action).await == Done::Yes {
                walked.done += 1;
            }
            let errors = self.used.console_errors().await;
            if !errors.is_empty() {
                return Err((done, Fault::Error(errors)));
            }
            if focused == true && self.used.ask(LOST_FOCUS).await == true {
                return Err((done, Fault::LostFocus));
            }
            if done % every == 0 || done == actions.len() {
                walked.compared += 1;
                if let Some(difference) = compare(&self.used, &self.fresh).await {
                    return Err((done, Fault::Differs(difference)));
                }
                settle(&self.used).await;
            }
        }
        Ok(())
    }
}

/// Whether something has the focus. The page remembers that it was asked, until it is left: the browser may bring it back. And it notes
/// whether bare ground is pressed then: that takes the focus away.
const HOLDS_FOCUS: &str = "if (window.keeps === undefined) {
        addEventListener('pagehide', () => { window.keeps = false; });
        addEventListener('pointerdown', ({ target }) => {
            window.keeps &&= !!target.closest('a, button, input, summary, [tabindex]');
        }, { capture: true });
    }
    window.keeps = true;
    return document.activeElement !== document.body";
/// Whether nothing has it, on the same page, and it should.
const LOST_FOCUS: &str =
    "return !!window.keeps && (!document.activeElement || document.activeElement === document.body)";

/// A number from the environment.
fn number<T: FromStr>(name: &str, otherwise: T) -> T {
    env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// Tells which session was walked when something else fails, such as a page that does not come to life.
struct Tells(u64);

impl Drop for Tells {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("in the session of make random SEED={} N=1", self.0);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn whatever_somebody_does_the_address_shows_it() {
    let (first, sessions, replays) = (number("SEED", 1), number("N", 1), number("REPLAYS", 80));
    let pair = Pair::start().await;
    let (mut walked, mut failed) = (Walked::default(), Vec::new());
    for seed in first..first + sessions {
        let _tells = Tells(seed);
        let (start, actions) = session(seed, LENGTH);
        let Err((length, fault)) = pair.walk(start, &actions, COMPARED_EVERY, &mut walked).await else { continue };
        println!("SEED={seed} fails after {length} actions: {fault:#?}");
        let same = discriminant(&fault);
        let actions = shrink(actions[..length].to_vec(), replays, async |actions: &[Action]| {
            let again = pair.walk(start, actions, usize::MAX, &mut Walked::default()).await;
            again.is_err_and(|(_, fault)| discriminant(&fault) == same)
        });
        println!("SEED={seed} fails from {start:?} by {:#?}", actions.await);
        failed.push(seed);
    }
    println!("{} actions in {sessions} sessions, {} addresses opened afresh", walked.done, walked.compared);
    assert_eq!(failed, Vec::<u64>::new(), "these seeds fail");
    assert!(walked.done * 3 > LENGTH * sessions as usize, "most actions are not possible: {}", walked.done);
}
