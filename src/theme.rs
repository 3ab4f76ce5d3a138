//! Themes: how the pages look.

/// How the pages look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// As the device has it.
    Device,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// With more contrast.
    Contrast,
}

impl Theme {
    /// Every theme, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Device, Self::Light, Self::Dark, Self::Contrast];

    /// Every word, in the same order.
    pub const WORDS: &'static [&'static str] = &["device", "light", "dark", "contrast"];

    /// Its word on the page and on the device.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }
}
