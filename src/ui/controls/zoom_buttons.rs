//! Buttons to zoom in and out, to what is chosen and to the whole.

use yew::prelude::*;

use crate::{
    interface::Message,
    ui::{browser, text::use_interface},
    viewport::ZoomCommand,
};

/// Props of [`ZoomButtons`].
#[derive(Properties, PartialEq)]
pub struct ZoomButtonsProps {
    /// Whether there is something chosen that is not shown as closely as it could be.
    pub can_fit: bool,
    /// Whether less than the whole is shown.
    pub can_show_whole: bool,
    /// Called with what the person does.
    pub onzoom: Callback<ZoomCommand>,
}

/// The buttons. Those that would change nothing are hidden; one that hides itself hands the focus on.
#[component]
pub fn ZoomButtons(props: &ZoomButtonsProps) -> Html {
    let text = use_interface();
    let ZoomButtonsProps { can_fit, can_show_whole, onzoom } = props;
    let (group, pressed) = (use_node_ref(), use_mut_ref(|| None::<ZoomCommand>));
    {
        let (group, pressed) = (group.clone(), pressed.clone());
        use_effect_with((*can_fit, *can_show_whole), move |(can_fit, can_show_whole)| {
            let hides_itself = match pressed.take() {
                Some(ZoomCommand::Fit) => !can_fit,
                Some(ZoomCommand::Whole) => !can_show_whole,
                _ => false,
            };
            if hides_itself {
                browser::keep_focus_in(&group, "button:not([hidden])");
            }
        });
    }
    let onzoom = onzoom.reform(move |command| {
        pressed.replace(Some(command));
        command
    });
    let buttons = [
        ("fit", text.get(Message::ZoomFit), text.get(Message::ZoomFitName), !can_fit, ZoomCommand::Fit),
        ("whole", text.get(Message::ZoomWhole), text.get(Message::ZoomWhole), !can_show_whole, ZoomCommand::Whole),
        ("closer", "+".into(), text.get(Message::ZoomCloser), false, ZoomCommand::In),
        ("farther", "\u{2212}".into(), text.get(Message::ZoomFarther), false, ZoomCommand::Out),
    ];
    html! {
        <div class="zoom" role="group" aria-label={text.get(Message::ZoomName)} ref={group}>
            for (value, label, name, hidden, command) in buttons {
                <button
                    key={value}
                    type="button"
                    class={value}
                    data-value={value}
                    aria-label={&name}
                    title={name}
                    {hidden}
                    onclick={onzoom.reform(move |_: MouseEvent| command)}
                >
                    { label }
                </button>
            }
        </div>
    }
}
