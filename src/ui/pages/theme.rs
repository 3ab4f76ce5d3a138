//! The chosen theme: put on the page, and kept on the device.

pub use crate::theme::Theme;

#[cfg(target_arch = "wasm32")]
mod chosen {
    use crate::ui::{browser, device::Kept, pages::theme::Theme};

    impl Theme {
        /// The theme of this word; the device's for any other.
        fn of(word: &str) -> Self {
            Self::ALL.into_iter().find(|theme| theme.as_str() == word).unwrap_or(Self::Device)
        }

        /// Puts the kept theme on.
        pub fn restore() {
            Self::of(&Kept::Theme.get().unwrap_or_default()).show();
        }

        /// Puts the theme of a word on, and keeps it.
        pub fn choose(word: &str) {
            let theme = Self::of(word);
            Kept::Theme.set(if theme == Self::Device { "" } else { theme.as_str() });
            theme.show();
        }

        fn show(self) {
            browser::mark_root("data-theme", Some(self.as_str()).filter(|_| self != Self::Device));
            browser::press_only("[data-theme-choice]", self.as_str());
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
}
