//! A map inside somebody else's page: that it is one, and which site may hear what is chosen on it.

use std::rc::Rc;

/// The map as it stands in a frame: without what belongs to a page of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Embed {
    /// The site that is told what is chosen. Without one, nobody is.
    pub listener: Option<Origin>,
}

/// The origin of a site: scheme, host and perhaps a port, such as `https://clinic.example`, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(Rc<str>);

impl Origin {
    /// Reads an origin. Hosts are names or IPv4 addresses in small letters, as browsers write them.
    pub fn parse(text: &str) -> Option<Self> {
        const LONGEST_HOST: usize = 253;
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
        let (host, port) = rest.split_once(':').map_or((rest, None), |(host, port)| (host, Some(port)));
        let label = |label: &str| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
        };
        let digits = |port: &str| !port.starts_with('0') && port.bytes().all(|byte| byte.is_ascii_digit());
        let is_port = |port: &str| digits(port) && port.parse::<u16>().is_ok();
        let fits = host.len() <= LONGEST_HOST && host.split('.').all(label) && port.is_none_or(is_port);
        fits.then(|| Self(text.into()))
    }

    /// It as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
