//! Reads the `transform` attribute of SVG.

use kurbo::Affine;

/// The transform; none where it cannot be read. Angles are degrees.
pub fn read(text: &str) -> Option<Affine> {
    let mut affine = Affine::IDENTITY;
    for part in text.split_inclusive(')') {
        let part = part.trim_start_matches([' ', ',', '\n', '\r', '\t']).trim_end();
        if part.is_empty() {
            continue;
        }
        let (name, numbers) = part.strip_suffix(')')?.split_once('(')?;
        let numbers = numbers.split(|c: char| c == ',' || c.is_whitespace()).filter(|number| !number.is_empty());
        let numbers = numbers.map(str::parse).collect::<Result<Vec<f64>, _>>().ok()?;
        affine *= one(name.trim(), &numbers)?;
    }
    affine.is_finite().then_some(affine)
}

fn one(name: &str, numbers: &[f64]) -> Option<Affine> {
    Some(match (name, numbers) {
        ("matrix", &[a, b, c, d, e, f]) => Affine::new([a, b, c, d, e, f]),
        ("translate", &[x]) => Affine::translate((x, 0.0)),
        ("translate", &[x, y]) => Affine::translate((x, y)),
        ("scale", &[both]) => Affine::scale(both),
        ("scale", &[x, y]) => Affine::scale_non_uniform(x, y),
        ("rotate", &[angle]) => Affine::rotate(angle.to_radians()),
        ("rotate", &[angle, x, y]) => Affine::rotate_about(angle.to_radians(), (x, y)),
        ("skewX", &[angle]) => Affine::skew(angle.to_radians().tan(), 0.0),
        ("skewY", &[angle]) => Affine::skew(0.0, angle.to_radians().tan()),
        _ => return None,
    })
}
