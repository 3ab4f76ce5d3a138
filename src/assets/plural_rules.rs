//! The plural rules of languages on the native side: those of the CLDR. In the browser `Intl.PluralRules` has the same.

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory as Category, PluralRules};

use crate::interface::{PluralCategory, PluralRule};

/// Chooses plural categories by the data of the CLDR.
pub const PLURAL_RULE: PluralRule = PluralRule(category);

fn category(language: &str, count: usize) -> PluralCategory {
    rules(language).map_or(PluralCategory::Other, |rules| ours(rules.category_for(count)))
}

/// The categories that a language has; none where it is not known.
pub fn categories(language: &str) -> Vec<PluralCategory> {
    let mut categories: Vec<_> =
        rules(language).map(|rules| rules.categories().map(ours).collect()).unwrap_or_default();
    categories.sort();
    categories
}

fn rules(language: &str) -> Option<PluralRules> {
    let locale: Locale = language.parse().ok()?;
    PluralRules::try_new_cardinal(locale.into()).ok()
}

fn ours(category: Category) -> PluralCategory {
    match category {
        Category::Zero => PluralCategory::Zero,
        Category::One => PluralCategory::One,
        Category::Two => PluralCategory::Two,
        Category::Few => PluralCategory::Few,
        Category::Many => PluralCategory::Many,
        Category::Other => PluralCategory::Other,
    }
}
