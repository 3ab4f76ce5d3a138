//! The device's clock, and times as people write them here.

use web_sys::js_sys::{Date, Object, Reflect};

/// Today's date, as people write it in the page's language; empty where the device's clock has none.
pub fn today() -> String {
    as_date(&Date::new_0())
}

/// This minute in local time, as entries of the diary have it: `2026-11-03T08:30`; `None` where the device's clock has none.
pub fn this_minute() -> Option<String> {
    let now = Date::new_0();
    let (year, month, day) = (now.get_full_year(), now.get_month() + 1, now.get_date());
    let minute = || format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}", now.get_hours(), now.get_minutes());
    (!now.get_time().is_nan()).then(minute)
}

/// The day of such a time, as people write it in the page's language; as it is where the browser cannot read it.
pub fn day(time: &str) -> String {
    let day = as_date(&Date::new(&time.into()));
    if day.is_empty() { time.to_owned() } else { day }
}

/// The milliseconds from the beginning of 1970 to such a time, to measure how far apart two are; `None` where the browser cannot read it.
pub fn milliseconds(time: &str) -> Option<f64> {
    Some(Date::new(&time.into()).get_time()).filter(|time| !time.is_nan())
}

/// With the month as a word, which no two countries read in two ways; in the page's language.
fn as_date(date: &Date) -> String {
    if date.get_time().is_nan() {
        return String::new();
    }
    let language = gloo::utils::document_element().get_attribute("lang").unwrap_or_default();
    let options = Object::new();
    // A plain object takes every property.
    let _refused = Reflect::set(&options, &"dateStyle".into(), &"medium".into());
    date.to_locale_date_string(&language, &options).into()
}
