//! The chosen theme: put on the page, and kept on the device.

pub use crate::theme::Theme;
use crate::ui::browser::{self, preferences::Preference};

impl Theme {
    /// The theme of this word; the device's for any other.
    fn of(word: &str) -> Self {
        Self::ALL.into_iter().find(|theme| theme.as_str() == word).unwrap_or(Self::Device)
    }

    /// Puts the kept theme on.
    pub fn restore() -> Self {
        let theme = Self::of(&Preference::Theme.get().unwrap_or_default());
        theme.show();
        theme
    }

    /// Puts it on, and keeps it.
    pub fn choose(self) {
        Preference::Theme.set(if self == Self::Device { "" } else { self.as_str() });
        self.show();
    }

    fn show(self) {
        browser::mark_root("data-theme", Some(self.as_str()).filter(|_| self != Self::Device));
        // The browser's own bar: two colours, each for one scheme of the device, or the chosen one alone.
        for bar in browser::all("meta[name='theme-color']") {
            let scheme = bar.get_attribute("data-scheme").unwrap_or_default();
            let is_dark = scheme == Self::Dark.as_str();
            let media = match self {
                Self::Device => format!("(prefers-color-scheme: {scheme})"),
                _ if is_dark == (self == Self::Dark) => "all".to_owned(),
                _ => "not all".to_owned(),
            };
            browser::set(&bar, "media", Some(&media));
        }
    }
}
