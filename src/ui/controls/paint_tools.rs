//! What stands below the figure while somebody paints, and the button that starts it.

use yew::prelude::*;

use crate::{
    domain::{Brush, BrushSize, Tool},
    interface::{Interface, Message},
    state::Action,
    ui::{
        controls::{
            choice::{choice_group, choices},
            icon::{Icon, icon},
        },
        text::use_interface,
    },
};

/// Starts painting.
pub fn paint_button(text: &Interface, dispatch: &Callback<Action>) -> Html {
    let onclick = dispatch.reform(|_: MouseEvent| Action::Take(Some(Tool::default())));
    html! { <button type="button" class="tool start-paint" {onclick}>{ icon(Icon::Brush) }{ text.get(Message::PaintingStart) }</button> }
}

/// Props of [`PaintTools`].
#[derive(Properties, PartialEq)]
pub struct PaintToolsProps {
    /// The brush in the hand.
    pub tool: Tool,
    /// What the brush did last, for those who cannot see it.
    pub status: AttrValue,
    /// Whether there is a stroke to take back.
    pub can_undo: bool,
    /// Whether there is a stroke to paint again.
    pub can_redo: bool,
    /// Whether anything is painted.
    pub can_clear: bool,
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// Chooses the brush, undoes and redoes strokes, and ends painting.
#[component]
pub fn PaintTools(props: &PaintToolsProps) -> Html {
    let text = use_interface();
    let PaintToolsProps { tool, status, can_undo, can_redo, can_clear, dispatch } = props;
    let tool = *tool;
    let brushes = choices(
        Brush::ALL,
        |brush| text.brush(brush),
        |brush| brush == tool.brush,
        &dispatch.reform(move |brush| Action::Take(Some(Tool { brush, ..tool }))),
    );
    let sizes = choices(
        BrushSize::ALL,
        |size| text.brush_size(size),
        |size| size == tool.size,
        &dispatch.reform(move |size| Action::Take(Some(Tool { size, ..tool }))),
    );
    let steps = [
        ("undo", text.get(Message::PaintingUndo), *can_undo, Action::Undo),
        ("redo", text.get(Message::PaintingRedo), *can_redo, Action::Redo),
        ("clear-paint", text.get(Message::PaintingClear), *can_clear, Action::ClearPaint),
    ];
    html! {
        <div class="paint-tools" role="group" aria-label={text.get(Message::PaintingTools)}>
            <p class="brush-says" role="status">{ status }</p>
            <p class="hint">{ text.get(Message::PaintingHow) }</p>
            <div class="switches">
                { choice_group(text.get(Message::PaintingBrush), brushes) }
                { choice_group(text.get(Message::PaintingSize), sizes) }
                <div class="switch">
                    for (value, name, can, action) in steps {
                        <button
                            key={value}
                            type="button"
                            class="choice"
                            data-value={value}
                            aria-disabled={(!can).then_some("true")}
                            onclick={dispatch.reform(move |_: MouseEvent| action.clone())}
                        >
                            { name }
                        </button>
                    }
                </div>
                <button type="button" class="done" onclick={dispatch.reform(|_: MouseEvent| Action::Take(None))}>{ text.get(Message::PaintingDone) }</button>
            </div>
        </div>
    }
}
