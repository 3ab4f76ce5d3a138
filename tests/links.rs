//! What pages say to those who link to them.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use patchmap::site::{ImageFile, about, pages, robots, sitemap};

#[test]
fn a_page_says_its_name_and_its_address_where_that_is_known() {
    let loaded = support::loaded();
    for page in pages(&loaded.atlas, &loaded.texts, &loaded.interface) {
        let (alone, placed) = (
            about(&page, &loaded.interface, None, None),
            about(&page, &loaded.interface, Some("https://example.org/leg/"), None),
        );
        let url = format!("https://example.org/leg/{}", page.path);
        for text in [&alone, &placed] {
            assert!(text.contains("property=\"og:title\"") && text.contains("property=\"og:description\""), "{text}");
            let data = text.split("ld+json\">").nth(1).unwrap().strip_suffix("</script>").unwrap();
            let data: serde_json::Value = serde_json::from_str(data).unwrap();
            assert_eq!(data["name"], page.title);
        }
        assert!(!alone.contains("canonical") && !alone.contains("og:url") && !alone.contains("example.org"));
        assert!(placed.contains(&format!("<link rel=\"canonical\" href=\"{url}\">")), "{placed}");
        assert!(placed.contains(&format!("content=\"{url}\"")), "{placed}");
    }
}

#[test]
fn a_page_says_what_it_is_about_and_where_that_comes_from() {
    let loaded = support::loaded();
    let pages = pages(&loaded.atlas, &loaded.texts, &loaded.interface);
    let data = |path: &str| -> serde_json::Value {
        let text = about(pages.iter().find(|page| page.path == path).unwrap(), &loaded.interface, None, None);
        serde_json::from_str(text.split("ld+json\">").nth(1).unwrap().strip_suffix("</script>").unwrap()).unwrap()
    };
    let soleus = data("muscle/soleus/");
    let ids = ["http://purl.org/sig/ont/fma/fma22542", "http://purl.obolibrary.org/obo/UBERON_0001389"];
    assert_eq!(soleus["about"]["sameAs"], serde_json::json!(ids));
    assert!(soleus["citation"].as_array().unwrap().iter().all(|url| url.as_str().unwrap().starts_with("http")));
    assert_eq!(data("cause/plantar-fascia/")["about"]["@type"], "MedicalCondition");
    assert!(data("about/")["about"].is_null());
}

#[test]
fn a_page_shows_its_preview_to_those_who_link_to_it() {
    let loaded = support::loaded();
    let preview = ImageFile { file: "preview/pain-arch.png".to_owned(), png: Vec::new() };
    let pages = pages(&loaded.atlas, &loaded.texts, &loaded.interface);
    let page = pages.iter().find(|page| page.path == "pain/arch/").unwrap();
    let (alone, placed) = (
        about(page, &loaded.interface, None, Some(&preview)),
        about(page, &loaded.interface, Some("https://example.org/leg/"), Some(&preview)),
    );
    for (text, root) in [(&alone, "../../"), (&placed, "https://example.org/leg/")] {
        assert!(text.contains(&format!("property=\"og:image\" content=\"{root}preview/pain-arch.png\"")), "{text}");
        assert!(text.contains(&format!("name=\"twitter:image\" content=\"{root}preview/pain-arch.png\"")), "{text}");
        assert!(
            text.contains("og:image:width\" content=\"1200\"") && text.contains("height\" content=\"630\""),
            "{text}"
        );
        assert!(
            text.contains("og:image:alt\" content=\"Arch of the foot") && text.contains("summary_large_image"),
            "{text}"
        );
    }
    assert!(!about(page, &loaded.interface, None, None).contains("og:image"));
}

#[test]
fn every_page_is_on_the_map_of_the_site() {
    let loaded = support::loaded();
    let pages = pages(&loaded.atlas, &loaded.texts, &loaded.interface);
    let map = sitemap(&pages, "https://example.org/leg/");
    assert_eq!(map.matches("<loc>https://example.org/leg/").count(), pages.len());
    assert!(map.contains("<loc>https://example.org/leg/muscle/soleus/</loc>"));
    assert!(robots(Some("https://example.org/leg/")).ends_with("Sitemap: https://example.org/leg/sitemap.xml\n"));
    assert!(!robots(None).contains("Sitemap"));
}
