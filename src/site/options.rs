//! What the site is told about where and how it will stand.

/// How a site is built.
#[derive(Clone, Copy, Debug, Default)]
pub struct BuildOptions<'a> {
    /// The site's public address with a slash at its end, if it is known.
    pub address: Option<&'a str>,
    /// Whether it is for the public: pages carry the Content-Security-Policy and previews, scripts and styles are minified, and the
    /// site is kept on the device. Not while developing: Trunk's own script would break the first, the others take time or would
    /// show old pages.
    pub release: bool,
}
