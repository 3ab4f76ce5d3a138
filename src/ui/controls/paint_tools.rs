//! What stands below the figure while somebody paints, and the button that starts it.

use yew::prelude::*;

use crate::{
    domain::{Brush, BrushSize, Tool},
    state::Action,
    ui::{
        controls::choice::{Choice, ChoiceGroup},
        words::painting as words,
    },
};

/// Props of [`PaintButton`].
#[derive(Properties, PartialEq)]
pub struct PaintButtonProps {
    /// Called with what the person does.
    pub dispatch: Callback<Action>,
}

/// Starts painting.
#[component]
pub fn PaintButton(props: &PaintButtonProps) -> Html {
    let onclick = props.dispatch.reform(|_: MouseEvent| Action::Take(Some(Tool::default())));
    html! { <button type="button" class="tool start-paint" {onclick}>{ words::PAINT }</button> }
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
    let PaintToolsProps { tool, status, can_undo, can_redo, can_clear, dispatch } = props;
    let tool = *tool;
    let steps = [
        ("undo", words::UNDO, *can_undo, Action::Undo),
        ("redo", words::REDO, *can_redo, Action::Redo),
        ("clear-paint", words::CLEAR, *can_clear, Action::ClearPaint),
    ];
    html! {
        <div class="paint-tools" role="group" aria-label={words::TOOLS}>
            <p class="brush-says" role="status">{ status }</p>
            <p class="hint">{ words::HOW }</p>
            <div class="switches">
                <ChoiceGroup name={words::BRUSH}>
                    for brush in Brush::ALL {
                        <Choice
                            key={brush.as_str()}
                            label={words::brush(brush)}
                            value={brush.as_str()}
                            pressed={brush == tool.brush}
                            onpress={dispatch.reform(move |()| Action::Take(Some(Tool { brush, ..tool })))}
                        />
                    }
                </ChoiceGroup>
                <ChoiceGroup name={words::SIZE}>
                    for size in BrushSize::ALL {
                        <Choice
                            key={size.as_str()}
                            label={words::brush_size(size)}
                            value={size.as_str()}
                            pressed={size == tool.size}
                            onpress={dispatch.reform(move |()| Action::Take(Some(Tool { size, ..tool })))}
                        />
                    }
                </ChoiceGroup>
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
                <button type="button" class="done" onclick={dispatch.reform(|_: MouseEvent| Action::Take(None))}>{ words::DONE }</button>
            </div>
        </div>
    }
}
