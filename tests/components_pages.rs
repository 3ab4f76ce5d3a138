//! What stands around the map on every page, each part rendered alone; and the whole map from an atlas whose every text is hostile.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use patchmap::{
    domain::{PatchSize, Progress},
    selection::Page,
    site::markup,
    state::Check,
    ui::{
        App, AppProps, FileCache, Footer, Header, Shared, Theme,
        pages::{
            footer::FooterProps,
            header::HeaderProps,
            notice::{NoticeBar, NoticeBarProps},
            reset::ResetButton,
            theme_switch::{ThemeSwitch, ThemeSwitchProps},
        },
        share::{
            copy_field::{CopyField, CopyFieldProps},
            qr_code::qr_code,
            send_links::{SendLinks, SendLinksProps},
            share_tool::{ShareTool, ShareToolProps},
        },
    },
};
use support::render;
use yew::Callback;

/// What somebody could write into any text, and must be read as it stands.
const HOSTILE: &str = "<b class=\"x\">M. d'Arc & \u{202b}שלום\u{202c}</b>";

#[test]
fn the_header_marks_the_page_that_is_open() {
    let header = |page| render::<Header>(HeaderProps { root: "../".into(), page });
    assert_eq!(header(Page::Map).matches("aria-current").count(), 0);
    let about = header(Page::About);
    assert_eq!(about.matches("aria-current").count(), 1);
    assert!(about.contains("href=\"../about/\" aria-current=\"true\""), "{about}");
}

#[test]
fn the_footer_leads_to_the_credits() {
    let footer = render::<Footer>(FooterProps { root: "../".into() });
    assert!(footer.contains("<a href=\"../about/\">about page</a>."), "{footer}");
}

#[test]
fn the_notice_leads_to_the_warning_signs_and_can_be_closed() {
    let notice = render::<NoticeBar>(NoticeBarProps { root: "/".into() });
    assert!(notice.contains("href=\"/about/#doctor\"") && notice.contains("data-accept=\"seen\""), "{notice}");
}

#[test]
fn the_chosen_colours_are_pressed() {
    let switch = render::<ThemeSwitch>(ThemeSwitchProps { theme: Theme::Dark });
    assert_eq!(switch.matches("aria-pressed=\"true\"").count(), 1);
    let dark = switch.split("<button").find(|button| button.contains("data-value=\"dark\"")).unwrap();
    assert!(dark.contains("aria-pressed=\"true\""), "{switch}");
}

#[test]
fn nothing_is_said_to_be_forgotten_before_it_is() {
    let reset = render::<ResetButton>(());
    assert!(reset.contains("data-forget") && !reset.contains("class=\"forgotten\""), "{reset}");
}

#[test]
fn what_is_shared_is_worked_out_once_the_dialog_is_open() {
    let atlas = Shared(support::atlas());
    let selection = support::at("pain/calf-mid/", &atlas).selection;
    let tool = ShareToolProps { atlas, root: "/".into(), selection, withholds_points: false };
    let closed = render::<ShareTool>(tool);
    assert!(closed.contains("open-share") && !closed.contains("data-field"), "{closed}");
}

#[test]
fn a_field_to_copy_holds_its_value_as_text() {
    let field = CopyFieldProps {
        label: "Markup".into(),
        value: HOSTILE.into(),
        copied: patchmap::interface::Message::ShareMarkupCopied,
        name: "markup".into(),
    };
    let field = render::<CopyField>(field);
    assert!(field.contains("value=\"&lt;b class=&quot;x&quot;&gt;"), "{field}");
    assert!(!field.contains("Copied"), "{field}");
}

#[test]
fn a_device_that_cannot_share_is_offered_mail_alone() {
    let links = |can_send| {
        let (heading, address) = ("Calf & heel".into(), "https://patchmap.example/pain/calf-mid/".into());
        render::<SendLinks>(SendLinksProps { heading, address, can_send })
    };
    assert!(links(false).contains("hidden") && !links(true).contains("hidden"));
    assert!(links(true).contains("mailto:?subject=Calf%20%26%20heel%20"), "{}", links(true));
}

#[test]
fn a_code_without_an_address_is_empty() {
    let code = |address: &str| markup(&support::interface(), qr_code("code", None, address).unwrap_or_default());
    assert!(!code("").contains("viewBox") && code("").contains("aria-hidden=\"true\""));
    assert!(code("https://patchmap.example/").contains("viewBox=\"0 0 "));
    assert!(qr_code("code", None, &"a".repeat(2954)).is_none(), "longer than a code holds");
}

/// The map at an address, from an atlas in which every text that people read is hostile.
fn hostile_map(address: &str) -> String {
    let mut atlas = (*support::atlas()).clone();
    let text = || HOSTILE.to_owned();
    (atlas.clot, atlas.credit) = (text(), text());
    for region in &mut atlas.regions {
        (region.name, region.terms) = (text(), vec![text()]);
        for sides in [&mut region.title, &mut region.on] {
            (sides.left, sides.right) = (text(), text());
        }
    }
    for sign in &mut atlas.signs {
        (sign.says, sign.advice) = (text(), text());
    }
    for muscle in &mut atlas.muscles {
        (muscle.name, muscle.latin, muscle.also_called) = (text(), text(), vec![text()]);
        muscle.entrapment.iter_mut().for_each(|entrapment| entrapment.nerve = text());
        muscle.trigger_points.iter_mut().for_each(|point| point.label = text());
    }
    for figure in &mut atlas.figures {
        figure.labels.iter_mut().for_each(|label| label.name = text());
    }
    let reading = support::at(address, &atlas);
    render::<App>(AppProps {
        atlas: atlas.into(),
        interface: support::interface(),
        reading,
        files: FileCache::default(),
        patch_size: PatchSize::default(),
        progress: Progress::default(),
        check: Check::default(),
        search: HOSTILE.into(),
        narrow: false,
        onmount: Callback::noop(),
        root: "/".into(),
    })
}

#[test]
fn every_text_of_the_atlas_is_text() {
    for address in
        ["", "#labels", "pain/calf-mid/#also=heel-back&feel=numb", "muscle/piriformis/", "pain/calf-mid/#muscle=soleus"]
    {
        let markup = hostile_map(address);
        // Our own `<b>` has no class.
        assert!(!markup.contains("<b class"), "{address}");
        let shown = markup.matches("&lt;b class=").count();
        assert!(shown > 100, "only {shown} of them are shown at {address}");
        assert!(markup.contains("שלום") && markup.contains("&amp;"), "{address}");
    }
}
