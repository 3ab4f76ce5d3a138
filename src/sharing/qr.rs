//! A text as a QR code, drawn as one path.

use std::fmt::Write as _;

use qrcodegen_no_heap::{QrCode, QrCodeEcc, Version};

/// The light border that a reader needs, in modules.
const QUIET: i32 = 4;

/// The width of a square with the code of `text` in it, border included, and the path of its dark modules, one unit each.
/// `None` where the text is longer than a QR code holds (2953 bytes).
///
/// Level L, the least redundancy: the code is shown on a screen or printed whole, so larger modules are worth more.
pub fn qr_path(text: &str) -> Option<(i32, String)> {
    let mut data = vec![0; Version::MAX.buffer_len()];
    let mut code = data.clone();
    data.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
    let code =
        QrCode::encode_binary(&mut data, text.len(), &mut code, QrCodeEcc::Low, Version::MIN, Version::MAX, None, true)
            .ok()?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let run = (x..size).take_while(|x| code.get_module(*x, y)).count() as i32;
            if run > 0 {
                // Writing to a string cannot fail.
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            }
            x += run.max(1);
        }
    }
    Some((size + 2 * QUIET, path))
}
