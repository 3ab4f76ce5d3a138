//! The style sheet of a figure that stands alone: light colours, no variables, and nothing that a simple reader of SVG does not know.

use std::collections::BTreeMap;

/// What of a rule counts in a picture: nobody points at it, and it has no room to share with others.
const PAINT: [&str; 21] = [
    "color",
    "display",
    "fill",
    "fill-opacity",
    "font-family",
    "font-size",
    "font-style",
    "font-weight",
    "opacity",
    "paint-order",
    "stop-color",
    "stop-opacity",
    "stroke",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-opacity",
    "stroke-width",
    "text-anchor",
    "vector-effect",
    "visibility",
];

/// A rule: its selectors, and names with their values.
type Rule<'a> = (Vec<&'a str>, Vec<(&'a str, &'a str)>);

/// The style sheet of figures that stand alone, from the style sheets `base.css` (colours, font) and `figure.css`.
///
/// A variable that is set for the whole page is replaced by its value. One that is set below a selector only, as hidden layers
/// do, becomes a rule of its own for what lies below that selector.
pub fn figure_stylesheet(base: &str, figure: &str) -> String {
    let (base, figure) = (without_comments(base), without_comments(figure));
    let page = rules(&base);
    let of = |selector: &'static str| page.iter().filter(move |(selectors, _)| selectors[..] == [selector]);
    let colours: BTreeMap<_, _> = of(":root").flat_map(|(_, values)| values.iter().copied()).collect();
    let font = of("html").flat_map(|(_, values)| values).find_map(|(_, font)| font.split_once(' '));
    let mut stylesheet = format!("svg{{font-family:{}}}", font.map_or("sans-serif", |(_, family)| family));
    let rules: Vec<_> = rules(&figure).into_iter().filter(|(selectors, _)| !selectors.concat().contains(':')).collect();
    let mut below = String::new();
    for (selectors, values) in &rules {
        let values: Vec<_> = values.iter().filter(|(name, _)| PAINT.contains(name)).collect();
        let plain = values.iter().map(|(name, value)| format!("{name}:{};", resolve(value, &colours)));
        let plain = plain.collect::<String>();
        if !plain.is_empty() {
            stylesheet.push_str(&format!("{}{{{plain}}}", selectors.join(",")));
        }
        for (name, value) in values {
            for (scopes, variables) in &rules {
                let set = variables.iter().find(|(variable, _)| value.starts_with(&format!("var({variable},")));
                for (scope, (_, value)) in scopes.iter().zip(set) {
                    let places: Vec<_> = selectors.iter().map(|selector| format!("{scope} {selector}")).collect();
                    below.push_str(&format!("{}{{{name}:{value}}}", places.join(",")));
                }
            }
        }
    }
    stylesheet + &below
}

/// The value of a variable where a style sheet sets it first.
pub fn css_variable<'a>(css: &'a str, variable: &str) -> Option<&'a str> {
    let (_, rest) = css.split_once(&format!("{variable}:"))?;
    rest.split_once(';').map(|(value, _)| value.trim())
}

/// A value with its variables replaced; with what it falls back to, where a variable is not set.
fn resolve(value: &str, variables: &BTreeMap<&str, &str>) -> String {
    let Some((before, rest)) = value.split_once("var(") else { return value.to_owned() };
    let Some((inside, after)) = rest.split_once(')') else { return value.to_owned() };
    let (name, fallback) = inside.split_once(',').unwrap_or((inside, "none"));
    let found = variables.get(name.trim()).copied().unwrap_or(fallback.trim());
    format!("{before}{found}{}", resolve(after, variables))
}

/// The rules of a style sheet without comments. What only holds on some devices (`@media`) is left out.
fn rules(mut css: &str) -> Vec<Rule<'_>> {
    let mut rules = Vec::new();
    while let Some((head, rest)) = css.split_once('{') {
        if head.trim_start().starts_with('@') {
            css = after_block(rest);
            continue;
        }
        let (body, rest) = rest.split_once('}').unwrap_or((rest, ""));
        let values = body.split(';').filter_map(|one| one.split_once(':'));
        let values = values.map(|(name, value)| (name.trim(), value.trim())).collect();
        rules.push((head.split(',').map(str::trim).collect(), values));
        css = rest;
    }
    rules
}

/// What follows a block of rules whose opening brace has been read.
fn after_block(css: &str) -> &str {
    let mut depth = 1;
    let end = css.find(|letter| {
        depth += match letter {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        depth == 0
    });
    end.and_then(|end| css.get(end + 1..)).unwrap_or_default()
}

fn without_comments(css: &str) -> String {
    let mut pieces = css.split("/*");
    let first = pieces.next().unwrap_or_default();
    let rest = pieces.filter_map(|piece| piece.split_once("*/")).map(|(_, after)| after);
    [first].into_iter().chain(rest).collect()
}
