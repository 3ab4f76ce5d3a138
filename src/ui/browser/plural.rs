//! The plural rules of the browser: `Intl.PluralRules`.

use web_sys::js_sys::{Array, Intl, Object};

use crate::interface::{PluralCategory, PluralRule};

/// Chooses plural categories as the browser does.
pub const PLURAL_RULE: PluralRule = PluralRule(category);

fn category(language: &str, count: usize) -> PluralCategory {
    let rules = Intl::PluralRules::new(&Array::of1(&language.into()), &Object::new());
    let category: String = rules.select(count as f64).into();
    PluralCategory::parse(&category).unwrap_or(PluralCategory::Other)
}
