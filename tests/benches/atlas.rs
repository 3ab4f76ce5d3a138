//! How long ranking, reading the atlas and addresses take; ranking also over larger atlases, where it must grow in line.

use std::{hint::black_box, path::Path};

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use patchmap::{
    domain::{Atlas, Feel, PainArea, Side, Spot, rank},
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

fn ranking(criterion: &mut Criterion) {
    let (atlas, pain) = (atlas(), pain());
    let mut group = criterion.benchmark_group("rank");
    for times in [1, 10, 100] {
        let atlas = larger(&atlas, times);
        group.throughput(criterion::Throughput::Elements(atlas.muscles.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(atlas.muscles.len()), &atlas, |bencher, atlas| {
            bencher.iter(|| rank(atlas, black_box(&pain), &[Feel::Numb].into()));
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

criterion_group!(benches, ranking, reading);
criterion_main!(benches);
