//! What leaves the app: QR codes that scan, e-mails and markup that hold what was put in, pictures that other programs open.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "support/scan.rs"]
mod scan;
mod support;

use patchmap::{
    domain::{Answer, Brush, Intensity, Side, View},
    permalink::{read, write},
    sharing::{Drawing, Entry, Picture, file_name, iframe, mailto, qr_path},
};
use proptest::prelude::*;

/// What a reader sees in a picture of the code of `text`.
fn scanned(text: &str, pixels: usize) -> String {
    let (size, path) = qr_path(text).unwrap();
    scan::scanned(usize::try_from(size).unwrap(), &path, pixels)
}

#[test]
fn codes_of_short_and_long_addresses_scan() {
    let start = "https://patchmap.example/pain/calf-mid/#side=left&also=arch,right.heel-back&paint=1.";
    for length in [85, 300, 900] {
        let address: String = start.chars().chain("0Az-_.%9".chars().cycle()).take(length).collect();
        assert_eq!(scanned(&address, 3), address);
    }
    assert_eq!(scanned("https://patchmap.example/", 1), "https://patchmap.example/", "a pixel a module is enough");
}

/// Both legs painted on and off by chance in every view, which nothing packs well, rated everywhere, with everything told, so many
/// trigger points pressed and so many questions answered.
fn dense_link(pressed: usize, asked: usize) -> String {
    let atlas = support::atlas();
    let told = "feel=ache,numb,burn,cramp&since=months&onset=sudden,training,walking,night,first-steps";
    let mut selection = read("", told, &atlas).selection;
    let mut random = fastrand::Rng::with_seed(7);
    for (view, side) in View::ALL.into_iter().flat_map(|view| Side::ALL.map(|side| (view, side))) {
        selection.paint.fill(&atlas, view, side, Brush::Paint, |_| random.bool());
    }
    for site in selection.pain_sites(&atlas) {
        selection.intensities.set(site, Intensity::new(10));
    }
    selection.intensities.set_worst(selection.pain_sites(&atlas).pop());
    for point in atlas.muscles.iter().flat_map(|muscle| &muscle.trigger_points).take(pressed) {
        selection.answers.set(point.id.clone(), Some(Answer::Yes));
    }
    for cause in atlas.causes.iter().take(asked) {
        selection.asked.set(cause.id.clone(), 0, Some(true));
    }
    format!("https://patchmap.example/{}", write(&selection, &atlas))
}

#[test]
fn a_code_of_all_that_can_be_told_scans_from_a_phone_at_twenty_centimetres() {
    // A phone whose 390 CSS pixels are 65 mm shows the code 335 of them wide. A camera that sees 69 degrees sees 275 mm at that distance;
    // of its video it looks at 1920 pixels.
    let (width, density) = (335.0 / 390.0 * 65.0, 1920.0 / 275.0);
    for (pressed, asked, most) in [(0, 0, 1350), (10, 10, 1850), (20, 20, 2350)] {
        let link = dense_link(pressed, asked);
        assert!(link.len() <= most, "{} letters", link.len());
        let (size, path) = qr_path(&link).unwrap();
        let pixels = width * density / f64::from(size);
        for blur in [0.3, 0.5, 0.8] {
            let camera = scan::Camera { pixels, blur, turn: 0.05, slant: 0.03 };
            let seen = scan::photographed(usize::try_from(size).unwrap(), &path, &camera);
            assert_eq!(seen.as_ref(), Some(&link), "blurred by {blur} pixels");
        }
    }
}

#[test]
fn what_no_code_can_hold_has_none() {
    assert!(qr_path(&"a".repeat(2953)).is_some());
    assert!(qr_path(&"a".repeat(2954)).is_none());
    assert!(qr_path(&"a".repeat(100_000)).is_none());
}

/// A part of an e-mail link as a mail program reads it.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => u8::from_str_radix(
                &[rest.next().unwrap(), rest.next().unwrap()].map(char::from).iter().collect::<String>(),
                16,
            )
            .unwrap(),
            _ => byte,
        });
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn an_e_mail_is_written_as_its_standard_asks() {
    let link = mailto("Calf & more: 100 %? ü", "See:\nhttps://a.example/#side=left&also=arch\n");
    let expected = "mailto:?subject=Calf%20%26%20more%3A%20100%20%25%3F%20%C3%BC\
        &body=See%3A%0D%0Ahttps%3A%2F%2Fa.example%2F%23side%3Dleft%26also%3Darch%0D%0A";
    assert_eq!(link, expected);
}

proptest! {
    #[test]
    fn an_e_mail_holds_what_was_put_in(subject in "\\PC{0,60}", body in "\\PC{0,60}") {
        let link = mailto(&subject, &body);
        let (start, rest) = link.split_once("&body=").unwrap();
        prop_assert_eq!(decoded(start.strip_prefix("mailto:?subject=").unwrap()), subject);
        prop_assert_eq!(decoded(rest), body);
        prop_assert!(link.is_ascii() && !link.contains([' ', '"', '<', '>', '#', '+']));
    }

    #[test]
    fn markup_of_a_frame_holds_what_was_put_in(address in "\\PC{0,60}", title in "\\PC{0,60}") {
        let markup = iframe(&address, &title);
        let document = roxmltree::Document::parse(&markup).unwrap();
        let frame = document.root_element();
        prop_assert_eq!(frame.tag_name().name(), "iframe");
        // In XML, other blanks than this one would be read as it.
        let read = |name: &str| frame.attribute(name).unwrap().to_owned();
        prop_assert_eq!((read("src"), read("title")), (address, title));
    }

    #[test]
    fn any_words_make_a_picture(title in "\\PC{0,200}", address in "\\PC{0,400}") {
        let svg = Picture { title: &title, address: &address, ..PICTURE }.svg();
        let document = roxmltree::Document::parse(&svg).unwrap();
        let lines: String = document.descendants().filter(|node| node.has_tag_name("text")).filter_map(|node| node.text()).collect();
        let letters = |text: &str| text.chars().filter(|letter| *letter != ' ').collect::<String>();
        prop_assert!(letters(&lines).starts_with(&letters(&title)), "{}", lines);
        prop_assert!(letters(&lines).contains(&letters(&address)), "{}", lines);
    }
}

const PICTURE: Picture = Picture {
    title: "Calf",
    drawings: &[Drawing { name: "", markup: "<g class=\"x\"><use href=\"#leg\"></use></g>" }],
    frame: "-300.5 -110.0 601.0 1128.0",
    hidden: "skin bones",
    legend: &[Entry { mark: "<path d=\"M0 0h1\"/>", text: "patch" }; 3],
    address: "https://patchmap.example/pain/calf-mid/",
    credit: "Drawing: somebody",
    full_credit: "Somebody & others",
    stylesheet: ".a > .b { fill: #123456; }",
};

#[test]
fn two_figures_stand_beside_each_other_below_their_names() {
    let drawings = ["Soleus & co", "Gout"].map(|name| Drawing { name, ..PICTURE.drawings[0] });
    let svg = Picture { drawings: &drawings, ..PICTURE }.svg();
    let document = roxmltree::Document::parse(&svg).unwrap();
    let number = |node: roxmltree::Node, name: &str| node.attribute(name).unwrap().parse::<f64>().unwrap();
    let figures: Vec<_> = document.root_element().children().filter(|node| node.has_tag_name("svg")).collect();
    let [one, other] = figures[..] else { panic!("{svg}") };
    assert!(number(one, "x") + number(one, "width") < number(other, "x"));
    assert!(number(other, "x") + number(other, "width") < number(document.root_element(), "width"));
    assert_eq!(["y", "width", "height", "viewBox"].map(|name| one.attribute(name) == other.attribute(name)), [true; 4]);
    for (figure, drawing) in figures.iter().zip(drawings) {
        let name = document.descendants().find(|node| node.text() == Some(drawing.name)).unwrap();
        let across = number(*figure, "x")..number(*figure, "x") + number(*figure, "width");
        assert!(across.contains(&number(name, "x")) && number(name, "y") < number(*figure, "y"), "{}", drawing.name);
    }
}

#[test]
fn a_picture_has_its_parts_one_below_the_other() {
    let svg = PICTURE.svg();
    let document = roxmltree::Document::parse(&svg).unwrap();
    let root = document.root_element();
    let number = |node: roxmltree::Node, name: &str| node.attribute(name).unwrap().parse::<f64>().unwrap();
    let (width, height) = (number(root, "width"), number(root, "height"));
    assert_eq!(root.attribute("viewBox").unwrap(), format!("0 0 {width} {height}"));
    let inner = root.children().find(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "svg"))).unwrap();
    assert_eq!((inner.attribute("viewBox"), inner.attribute("data-hide")), (Some(PICTURE.frame), Some("skin bones")));
    let lines =
        root.children().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text"))).collect::<Vec<_>>();
    assert_eq!(
        lines.iter().filter_map(|line| line.text()).collect::<Vec<_>>(),
        ["Calf", PICTURE.address, PICTURE.credit]
    );
    let bottom = number(inner, "y") + number(inner, "height");
    assert!(number(lines[0], "y") < number(inner, "y") && bottom < number(lines[1], "y"));
    assert!(lines.windows(2).all(|pair| number(pair[0], "y") < number(pair[1], "y")) && number(lines[2], "y") < height);
    let text =
        |name: &str| root.children().find(|node| node.tag_name().name() == name).and_then(|node| node.text()).unwrap();
    assert_eq!((text("title"), text("desc")), ("Calf", "Somebody & others"));
    assert!(text("style").starts_with(PICTURE.stylesheet));
    // Older programs know no other links.
    assert!(svg.contains("xlink:href=\"#leg\"") && !svg.contains(" href="));
}

#[test]
fn a_file_is_called_after_what_it_shows() {
    let names = [
        ("https://a.example/", "patchmap"),
        ("https://a.example/sub/#view=inner", "patchmap"),
        ("https://a.example/pain/calf-mid/#side=left", "patchmap-calf-mid"),
        ("https://a.example/sub/muscle/soleus/", "patchmap-soleus"),
    ];
    for (address, name) in names {
        assert_eq!(file_name(address), name, "{address}");
    }
}

#[test]
fn the_share_dialog_is_empty_until_it_opens() {
    let page = support::page("pain/calf-mid/");
    let dialog = page.split("<dialog").nth(1).unwrap().split("</dialog>").next().unwrap();
    assert!(dialog.ends_with('>') && !dialog.contains(" open"), "{dialog}");
}

#[test]
fn a_frame_says_the_way_home_and_who_is_told() {
    assert!(!support::page("pain/calf-mid/").contains("class=\"home\""));
    let page = support::page("pain/calf-mid/#embed");
    assert!(page.contains("class=\"home\"") && !page.contains("class=\"told\""), "nobody is told");
    let page = support::page("pain/calf-mid/#embed=https://clinic.example");
    assert!(support::seen(&page).contains("What you choose here is told to https://clinic.example."), "{page}");
}

#[test]
fn the_page_on_frames_shows_a_frame_its_markup_and_its_script() {
    let page = support::page("embed/");
    assert!(page.contains("<iframe") && page.contains("id=\"chosen\""));
    let seen = support::seen(&page);
    for text in
        ["<iframe src=\"https://patchmap.example/", "source !== frame.contentWindow", "patchmap is \"selection\""]
    {
        assert!(seen.contains(text), "{text}");
    }
    assert!(support::page("about/").contains("href=\"../embed/\""));
}
