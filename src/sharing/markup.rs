//! Text inside markup, and the markup of a frame.

/// The markup that shows `address` inside another page.
pub fn iframe(address: &str, title: &str) -> String {
    let [address, title] = [address, title].map(escape);
    format!("<iframe src=\"{address}\" title=\"{title}\" width=\"100%\" height=\"900\"></iframe>")
}

/// A text as it may stand in markup and in attribute values.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
