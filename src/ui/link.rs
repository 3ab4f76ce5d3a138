//! A real link that the app follows itself once it is alive.

use yew::prelude::*;

/// Where links start from: `/` or `/sub/path/` in the browser, `../../` in a prerendered page.
#[derive(Clone, Debug, PartialEq)]
pub struct Root(pub AttrValue);

/// The address of a page of this site, as a link on the current page writes it.
#[hook]
pub fn use_href(address: &str) -> AttrValue {
    href(&use_root(), address)
}

/// Where links start from on the current page.
#[hook]
pub fn use_root() -> AttrValue {
    use_context::<Root>().map_or(AttrValue::Static("/"), |root| root.0)
}

/// An address below `root`, as a link writes it.
pub fn href(root: &str, address: &str) -> AttrValue {
    match format!("{root}{address}") {
        href if href.is_empty() => "./".into(),
        href => href.into(),
    }
}

/// Whether a click asks for this page and this tab: with a modifier it belongs to the browser.
pub fn is_plain(event: &MouseEvent) -> bool {
    event.button() == 0 && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key())
}

/// Props of [`Link`].
#[derive(Properties, PartialEq)]
pub struct LinkProps {
    /// The address below the site's root, without scripts.
    pub to: AttrValue,
    /// What to do instead once scripts run.
    pub follow: Callback<()>,
    /// Class names.
    #[prop_or_default]
    pub class: Classes,
    /// Its name for assistive technology, where the text does not say enough.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// Whether it stands for what is shown now.
    #[prop_or_default]
    pub current: bool,
    /// Called when it is pointed at or focused.
    #[prop_or_default]
    pub on_enter: Callback<()>,
    /// Called when it is no longer so.
    #[prop_or_default]
    pub on_leave: Callback<()>,
    /// What it shows.
    pub children: Html,
}

/// A link to a page of this site.
#[component]
pub fn Link(props: &LinkProps) -> Html {
    let href = use_href(&props.to);
    let onclick = props.follow.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        if is_plain(&event) {
            event.prevent_default();
            onclick.emit(());
        }
    });
    let enter = |callback: &Callback<()>| callback.reform(|_: MouseEvent| ());
    let focus = |callback: &Callback<()>| callback.reform(|_: FocusEvent| ());
    html! {
        <a
            {href}
            {onclick}
            class={props.class.clone()}
            aria-label={props.label.clone()}
            aria-current={props.current.then_some("true")}
            onmouseenter={enter(&props.on_enter)}
            onmouseleave={enter(&props.on_leave)}
            onfocus={focus(&props.on_enter)}
            onblur={focus(&props.on_leave)}
        >
            { props.children.clone() }
        </a>
    }
}
