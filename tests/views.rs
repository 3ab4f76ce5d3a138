//! What each view shows: the muscles of this table, an X wherever a text places one, and the skin of each nerve. That zones are
//! drawn is checked with the assets, which know of which regions one takes a part.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use patchmap::domain::{Atlas, Figure, RegionId, View};

/// The muscles that can be seen or pressed from each view.
const MUSCLES: [(View, &str); 6] = [
    (
        View::Back,
        "quadratus-lumborum gluteus-maximus gluteus-medius gluteus-minimus piriformis short-lateral-rotators \
         tensor-fasciae-latae vastus-lateralis adductor-magnus gracilis biceps-femoris semitendinosus semimembranosus \
         popliteus gastrocnemius plantaris soleus tibialis-posterior flexor-digitorum-longus flexor-hallucis-longus \
         fibularis-longus fibularis-brevis",
    ),
    (
        View::Front,
        "quadratus-lumborum iliopsoas gluteus-medius gluteus-minimus tensor-fasciae-latae sartorius rectus-femoris \
         vastus-lateralis vastus-medialis vastus-intermedius pectineus adductor-longus-brevis adductor-magnus gracilis \
         tibialis-anterior extensor-digitorum-longus extensor-hallucis-longus fibularis-longus fibularis-brevis \
         fibularis-tertius soleus gastrocnemius extensor-digitorum-brevis interossei abductor-hallucis",
    ),
    (
        View::Outer,
        "quadratus-lumborum gluteus-maximus gluteus-medius gluteus-minimus piriformis tensor-fasciae-latae sartorius \
         rectus-femoris vastus-lateralis vastus-intermedius biceps-femoris semimembranosus gastrocnemius plantaris \
         soleus fibularis-longus fibularis-brevis fibularis-tertius tibialis-anterior extensor-digitorum-longus \
         extensor-hallucis-longus flexor-hallucis-longus extensor-digitorum-brevis interossei abductor-digiti-minimi",
    ),
    (
        View::Inner,
        "iliopsoas quadratus-lumborum gluteus-maximus piriformis short-lateral-rotators sartorius rectus-femoris \
         vastus-medialis pectineus adductor-longus-brevis adductor-magnus gracilis semimembranosus semitendinosus \
         popliteus gastrocnemius soleus plantaris tibialis-posterior flexor-digitorum-longus flexor-hallucis-longus \
         tibialis-anterior extensor-hallucis-longus abductor-hallucis flexor-hallucis-brevis quadratus-plantae",
    ),
    (
        View::Sole,
        "interossei adductor-hallucis flexor-hallucis-brevis quadratus-plantae flexor-digitorum-brevis \
         abductor-hallucis abductor-digiti-minimi flexor-digitorum-longus flexor-hallucis-longus tibialis-posterior \
         fibularis-longus",
    ),
    (
        View::Top,
        "interossei extensor-digitorum-brevis extensor-hallucis-longus extensor-digitorum-longus fibularis-tertius \
         fibularis-brevis fibularis-longus tibialis-anterior abductor-digiti-minimi abductor-hallucis",
    ),
];

/// What a view must show: the ids of shapes, and of X's with `x-` before them.
fn owed(atlas: &Atlas, figure: &Figure, muscles: &str) -> Vec<String> {
    let shows = |regions: &[RegionId]| regions.iter().any(|region| figure.region(region).is_some());
    let mut owed: Vec<_> = muscles.split_whitespace().map(|muscle| format!("muscle-{muscle}")).collect();
    for muscle in &atlas.muscles {
        for point in &muscle.trigger_points {
            if point.view == figure.view {
                owed.push(format!("x-{}", point.id));
                owed.push(format!("muscle-{}", muscle.id));
            }
        }
        let nerve = muscle.entrapment.as_ref().filter(|entrapment| shows(&entrapment.zone.regions));
        owed.extend(nerve.map(|_| format!("entrapment-{}", muscle.id)));
    }
    owed
}

#[test]
fn every_part_is_in_every_view_that_owes_it() {
    let atlas = support::atlas();
    let mut missing = Vec::new();
    for (view, muscles) in MUSCLES {
        let figure = atlas.figure(view).unwrap();
        let crosses: Vec<_> = figure.points.iter().map(|(id, _)| format!("x-{id}")).collect();
        println!(
            "{}:\n  {}\n  {}",
            view.as_str(),
            figure.shapes.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>().join(" "),
            crosses.join(" ")
        );
        let is_there = |id: &String| figure.has(id) || crosses.contains(id);
        let gone = owed(&atlas, figure, muscles).into_iter().filter(|id| !is_there(id));
        missing.extend(gone.map(|id| format!("{}: {id}", view.as_str())));
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn an_x_stands_where_its_muscle_is_drawn() {
    let atlas = support::atlas();
    let mut alone = Vec::new();
    for figure in &atlas.figures {
        for (id, _) in &figure.points {
            let (muscle, _) = atlas.trigger_point(id).unwrap();
            if !figure.has(&format!("muscle-{}", muscle.id)) {
                alone.push(format!("{}: {id}", figure.view.as_str()));
            }
        }
    }
    assert!(alone.is_empty(), "{}", alone.join("\n"));
}

#[test]
fn the_view_of_what_leads_shows_its_x() {
    let atlas = support::atlas();
    let view = |address: &str| {
        let selection = support::at(address, &atlas).selection;
        let candidates = selection.candidates(&atlas);
        (selection.shown_view(&atlas), selection.view_of_lead(&atlas, &candidates))
    };
    assert_eq!(view("pain/calf-mid/"), (View::Back, View::Back));
    assert_eq!(view("pain/heel-sole/"), (View::Sole, View::Back), "the X of soleus is on the calf");
    assert_eq!(view("pain/heel-sole/#muscle=quadratus-plantae"), (View::Sole, View::Sole));
    for without in ["", "cause/gout/", "pain/heel-sole/#cause=plantar-fascia"] {
        let (shown, lead) = view(without);
        assert_eq!(shown, lead, "{without}");
    }
}
