//! How long ranking, reading the atlas and addresses take; ranking also over larger atlases, where it must grow in line.

use std::{hint::black_box, path::Path};

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use patchmap::{
    domain::{
        Answers, Atlas, Brush, BrushSize, Candidate, Feel, Pain, PainArea, Paint, Point, Side, Spot, Stroke, Symptoms,
        View, pair, rank,
    },
    permalink,
};

fn atlas() -> Atlas {
    patchmap::assets::load(Path::new("assets")).unwrap_or_else(|problems| panic!("{problems}")).atlas
}

/// The atlas with every muscle `times` times, each copy under a name of its own.
fn larger(atlas: &Atlas, times: usize) -> Atlas {
    let copy = |number: usize| {
        atlas.muscles.iter().cloned().map(move |mut muscle| {
            muscle.id = format!("{}-{number}", muscle.id).as_str().into();
            muscle
        })
    };
    Atlas { muscles: (0..times).flat_map(copy).collect(), ..atlas.clone() }
}

fn pain() -> PainArea {
    ["calf-mid", "achilles"].map(|region| Spot { region: region.into(), side: Side::Right }).into()
}

/// All of the pain is a stroke down the leg in each of three views.
fn paint(atlas: &Atlas) -> Paint {
    let mut paint = Paint::default();
    for view in [View::Back, View::Outer, View::Inner] {
        let [from, to] = [100.0, 900.0].map(|y| Point { x: 80.0 * if view == View::Back { 1.0 } else { 0.0 }, y });
        let (side, brush, size) = (Side::Right, Brush::Paint, BrushSize::Large);
        paint.stroke(atlas, &Stroke { view, side, from, to, brush, size });
    }
    paint
}

/// From what a selection holds to the list.
fn ranked(atlas: &Atlas, spots: &PainArea, paint: &Paint) -> Vec<Candidate> {
    let (pain, feel, answers) = (Pain::of(atlas, spots, paint), [Feel::Numb].into(), Answers::default());
    rank(atlas, Symptoms { pain: &pain, feel: &feel, answers: &answers })
}

fn painting(criterion: &mut Criterion) {
    let (atlas, spots) = (atlas(), PainArea::default());
    let paint = paint(&atlas);
    criterion.bench_function("rank a painted area", |bencher| {
        bencher.iter(|| ranked(&atlas, &spots, black_box(&paint)));
    });
    let (from, to) = (Point { x: 60.0, y: 600.0 }, Point { x: 70.0, y: 620.0 });
    let (view, side, brush, size) = (View::Back, Side::Right, Brush::Erase, BrushSize::Large);
    criterion.bench_function("move the brush", |bencher| {
        bencher.iter(|| paint.clone().stroke(&atlas, black_box(&Stroke { view, side, from, to, brush, size })));
    });
    let (pain, candidates) = (Pain::of(&atlas, &spots, &paint), ranked(&atlas, &spots, &paint));
    criterion.bench_function("find a pair", |bencher| bencher.iter(|| pair(&atlas, black_box(&pain), &candidates)));
}

fn ranking(criterion: &mut Criterion) {
    let (atlas, pain) = (atlas(), pain());
    let mut group = criterion.benchmark_group("rank");
    for times in [1, 10, 100] {
        let atlas = larger(&atlas, times);
        group.throughput(criterion::Throughput::Elements(atlas.muscles.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(atlas.muscles.len()), &atlas, |bencher, atlas| {
            bencher.iter(|| ranked(atlas, black_box(&pain), &Paint::default()));
        });
    }
}

fn reading(criterion: &mut Criterion) {
    let atlas = atlas();
    let bytes = postcard::to_allocvec(&atlas).unwrap_or_default();
    criterion.bench_function("read the atlas", |bencher| {
        bencher.iter(|| postcard::from_bytes::<Atlas>(black_box(&bytes)));
    });
    let (path, fragment) =
        ("pain/calf-mid/", "side=left&view=outer&also=arch,achilles&muscle=soleus&point=soleus-tp1&feel=numb");
    criterion.bench_function("read an address", |bencher| {
        bencher.iter(|| permalink::read(black_box(path), black_box(fragment), &atlas));
    });
    let selection = permalink::read(path, fragment, &atlas).selection;
    criterion.bench_function("write an address", |bencher| {
        bencher.iter(|| permalink::write(black_box(&selection), &atlas));
    });
}

criterion_group!(benches, ranking, painting, reading);
criterion_main!(benches);
