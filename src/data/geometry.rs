//! Zones, regions and trigger points of a view as GeoJSON.

use kurbo::{BezPath, ParamCurve as _, PathEl, Shape as _};
use serde_json::{Value, json};

use crate::domain::{Atlas, CellSet, Figure, Point, ZoneKind, outline};

/// What a view shows, as a collection of features: `regions` and `zones` as polygons along cells, `trigger-points` as points. Planar, in
/// figure units with x to the right and y *down*; exterior rings run as the standard asks if y is turned up.
pub fn geojson(atlas: &Atlas, figure: &Figure) -> Value {
    let regions = atlas
        .regions
        .iter()
        .filter_map(|region| feature("region", region.id.as_str(), &region.name, polygons(figure, &region.cells)?));
    let points = atlas.muscles.iter().flat_map(|muscle| muscle.trigger_points.iter().map(move |point| (muscle, point)));
    let zones = points.clone().flat_map(|(muscle, point)| {
        ZoneKind::ALL.into_iter().filter_map(move |kind| {
            let id = format!("{}/{}", point.id, kind.as_str());
            feature("zone", &id, &muscle.name, polygons(figure, &point.zone(kind).cells)?)
        })
    });
    let crosses = points.filter_map(|(muscle, point)| {
        let Point { x, y } = figure.point(&point.id)?;
        let name = format!("{}: {}", muscle.name, point.label);
        feature("trigger-point", point.id.as_str(), &name, json!({ "type": "Point", "coordinates": [x, y] }))
    });
    json!({
        "type": "FeatureCollection",
        "view": figure.view.as_str(),
        "units": "figure units of about 1.02 mm, x to the right, y down, right leg; no place on the earth",
        "features": regions.chain(zones).chain(crosses).collect::<Vec<_>>(),
    })
}

fn feature(kind: &str, id: &str, name: &str, geometry: Value) -> Option<Value> {
    Some(json!({
        "type": "Feature",
        "id": id,
        "properties": { "kind": kind, "name": name },
        "geometry": geometry,
    }))
}

/// The polygons around cells: a ring around each patch, then those around its holes. `None` where the view shows none of them.
fn polygons(figure: &Figure, cells: &CellSet) -> Option<Value> {
    let loops = outline(cells, &figure.grid());
    let (outer, holes): (Vec<_>, Vec<_>) =
        loops.iter().map(|corners| (path(corners), corners)).partition(|(path, _)| path.area() > 0.0);
    let mut polygons: Vec<_> = outer.iter().map(|(_, corners)| vec![ring(corners)]).collect();
    for (hole, corners) in &holes {
        // No edge of a hole is one of the ring around it; islands in holes may have holes of their own.
        let edge = hole.segments().next().map(|edge| edge.eval(0.5)).unwrap_or_default();
        let around = outer.iter().enumerate().filter(|(_, (path, _))| path.contains(edge));
        let nearest = around.min_by(|(_, (one, _)), (_, (other, _))| one.area().total_cmp(&other.area()));
        if let Some(polygon) = nearest.and_then(|(number, _)| polygons.get_mut(number)) {
            polygon.push(ring(corners));
        }
    }
    (!polygons.is_empty()).then(|| json!({ "type": "MultiPolygon", "coordinates": polygons }))
}

fn path(corners: &[Point]) -> BezPath {
    let mut elements: Vec<_> = corners.iter().map(|at| PathEl::LineTo((at.x, at.y).into())).collect();
    if let Some(first) = elements.first_mut() {
        *first = PathEl::MoveTo(first.end_point().unwrap_or_default());
    }
    elements.push(PathEl::ClosePath);
    BezPath::from_vec(elements)
}

/// A closed ring: its first corner comes again at the end.
fn ring(corners: &[Point]) -> Vec<[f64; 2]> {
    corners.iter().chain(corners.first()).map(|at| [at.x, at.y]).collect()
}
