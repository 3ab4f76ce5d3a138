//! Who looks at the site: a device and what its owner has chosen.

/// A device.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Screen {
    #[default]
    Desktop,
    Phone,
    SmallPhone,
}

impl Screen {
    /// Width and height in CSS pixels.
    pub fn size(self) -> (u32, u32) {
        match self {
            Self::Desktop => (1440, 900),
            Self::Phone => (390, 844),
            Self::SmallPhone => (360, 640),
        }
    }
}

/// Which colours the person prefers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Colours {
    #[default]
    Light,
    Dark,
}

/// Whether scripts may run.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Scripts {
    #[default]
    On,
    Off,
}

/// Whether the notice was read on an earlier visit.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Notice {
    #[default]
    Accepted,
    New,
}

/// Whether the site may be kept on the device. Where it is, files come from there, not from the server that a test watches.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Workers {
    #[default]
    None,
    Allowed,
}

/// How a session is opened.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    pub screen: Screen,
    pub colours: Colours,
    pub scripts: Scripts,
    pub notice: Notice,
    pub workers: Workers,
}
