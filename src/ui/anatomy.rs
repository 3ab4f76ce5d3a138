//! The anatomy mode: the figure without questions, what is known of each muscle, and a quiz.

pub mod learn_card;
pub mod panel;
pub mod question;
pub mod quiz_start;
pub mod stage;

use yew::prelude::*;

use self::{panel::AnatomyPanel, stage::AnatomyStage};
use super::{
    controls::mode_switch::mode_switch, files::FileCache, pages::embed::FrameLine, panel::notices::Unread,
    shared::Shared, text::use_interface,
};
use crate::{
    domain::Atlas,
    framing::Setting,
    state::{Action, State},
};

/// Props of [`AnatomyPage`].
#[derive(Properties, PartialEq)]
pub struct AnatomyPageProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// All that can change.
    pub state: State,
    /// The files that are here.
    pub files: FileCache,
    /// Where the figure stands.
    pub setting: Setting,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The page of the anatomy mode.
#[component]
pub fn AnatomyPage(props: &AnatomyPageProps) -> Html {
    let text = use_interface();
    let AnatomyPageProps { atlas, root, state, files, setting, dispatch } = props;
    let shown = state.selection.of_anatomy(atlas);
    html! {
        <>
            <main class={classes!("map", "anatomy", state.learning.quiz.is_some().then_some("asks"))}>
                <Unread parts={state.unread.clone()} onclose={dispatch.clone()} />
                { mode_switch(&text, atlas, root, &state.selection, dispatch) }
                <AnatomyStage
                    atlas={atlas.clone()}
                    root={root.clone()}
                    selection={shown.clone()}
                    quiz={state.learning.quiz.clone()}
                    files={files.clone()}
                    setting={*setting}
                    dispatch={dispatch.clone()}
                />
                <div class="panel">
                    <AnatomyPanel
                        atlas={atlas.clone()}
                        root={root.clone()}
                        selection={shown.clone()}
                        learning={state.learning.clone()}
                        files={files.clone()}
                        dispatch={dispatch.clone()}
                    />
                </div>
            </main>
            <FrameLine atlas={atlas.clone()} root={root.clone()} selection={shown} />
        </>
    }
}
