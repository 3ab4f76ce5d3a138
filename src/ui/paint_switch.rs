//! Paint mode: the button that starts it, and what stands below the figure meanwhile.

use yew::prelude::*;

use super::{controls::choice, words::painting as words};
use crate::{
    domain::{Brush, BrushSize, Tool},
    state::{Action, State},
};

/// Starts painting.
pub fn paint_switch(dispatch: &Callback<Action>) -> Html {
    let onclick = dispatch.reform(|_: MouseEvent| Action::Take(Some(Tool::default())));
    html! { <button type="button" class="tool start-paint" {onclick}>{ words::PAINT }</button> }
}

/// Brush, eraser, sizes, undo, redo, clear, done.
pub fn paint_tools(state: &State, now: Tool, dispatch: &Callback<Action>) -> Html {
    let State { selection, strokes, .. } = state;
    let take =
        |name: &str, value: &str, tool: Tool| choice(name, value, tool == now, Action::Take(Some(tool)), dispatch);
    let brush = |brush: Brush| take(words::brush(brush), brush.as_str(), Tool { brush, ..now });
    let size = |size: BrushSize| take(words::brush_size(size), size.as_str(), Tool { size, ..now });
    let button = |value: &'static str, name: &'static str, can: bool, action: Action| {
        let onclick = dispatch.reform(move |_: MouseEvent| action.clone());
        html! { <button type="button" class="choice" data-value={value} aria-disabled={(!can).then_some("true")} {onclick}>{ name }</button> }
    };
    let done = dispatch.reform(|_: MouseEvent| Action::Take(None));
    html! {
        <div class="paint-tools" role="group" aria-label={words::TOOLS}>
            <p class="brush-says" role="status" />
            <p class="hint">{ words::HOW }</p>
            <div class="switches">
                <div class="switch" role="group" aria-label={words::BRUSH}>{ for Brush::ALL.map(brush) }</div>
                <div class="switch" role="group" aria-label={words::SIZE}>{ for BrushSize::ALL.map(size) }</div>
                <div class="switch">
                    { button("undo", words::UNDO, strokes.can_undo(&selection.paint), Action::Undo) }
                    { button("redo", words::REDO, strokes.can_redo(&selection.paint), Action::Redo) }
                    { button("clear-paint", words::CLEAR, !selection.paint.is_empty(), Action::ClearPaint) }
                </div>
                <button type="button" class="done" onclick={done}>{ words::DONE }</button>
            </div>
        </div>
    }
}
