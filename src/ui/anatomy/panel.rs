//! What stands beside the figure of the anatomy mode: the opened muscle, or the list of all; and the quiz.

use yew::prelude::*;

use super::{learn_card::LearnCard, question::QuizRound, quiz_start::QuizStart};
use crate::{
    domain::{Atlas, Learning},
    interface::Message,
    selection::Selection,
    state::Action,
    ui::{files::FileCache, panel::indexes::MuscleIndex, shared::Shared, text::use_interface, title::heading},
};

/// Props of [`AnatomyPanel`].
#[derive(Properties, PartialEq)]
pub struct AnatomyPanelProps {
    /// The atlas.
    pub atlas: Shared<Atlas>,
    /// Where links start from.
    pub root: AttrValue,
    /// What is chosen, as the anatomy mode shows it.
    pub selection: Selection,
    /// What somebody learns.
    pub learning: Learning,
    /// The files that are here, the card of the opened muscle among them.
    pub files: FileCache,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// The page's own text.
#[component]
pub fn AnatomyPanel(props: &AnatomyPanelProps) -> Html {
    let text = use_interface();
    let AnatomyPanelProps { atlas, root, selection, learning, files, dispatch } = props;
    let round = learning.quiz.clone();
    let asks = round.is_some();
    html! {
        <section class="says" data-page="anatomy" data-side={selection.side.as_str()}>
            <h1 tabindex="-1" class={(asks || selection.has_opened()).then_some("unseen")}>{ heading(&text, atlas, selection) }</h1>
            if let Some(quiz) = round {
                <QuizRound atlas={atlas.clone()} {quiz} dispatch={dispatch.clone()} />
            } else {
                if let Some(muscle) = selection.opened(atlas) {
                    <LearnCard
                        atlas={atlas.clone()}
                        root={root.clone()}
                        selection={selection.clone()}
                        muscle={muscle.id.clone()}
                        card={files.card(&muscle.card)}
                        dispatch={dispatch.clone()}
                    />
                }
                <QuizStart
                    atlas={atlas.clone()}
                    selection={selection.clone()}
                    progress={learning.progress.clone()}
                    dispatch={dispatch.clone()}
                />
                <section class="finder" id="list" tabindex="-1">
                    <h2>{ text.get(Message::AnatomyAll) }</h2>
                    <MuscleIndex level="h3" atlas={atlas.clone()} root={root.clone()} dispatch={Some(dispatch.clone())} />
                </section>
            }
        </section>
    }
}
