//! What of the body is shown.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use patchmap::domain::{Group, Layer, Layers};

#[test]
fn peeling_takes_layers_off_in_order_and_puts_them_back() {
    let layers = Layers::default();
    for count in 0..=4 {
        let peeled = layers.clone().peel(4).peel(count);
        assert_eq!(peeled.peeled(), count);
        assert_eq!(Layer::ALL.into_iter().filter(|layer| !peeled.shows(*layer)).count(), count);
    }
    let bones = Layers { hidden: [Layer::Bones].into(), ..Layers::default() };
    assert_eq!(bones.clone().peel(2).peel(0), bones, "what is not peeled stays as it was");
}

#[test]
fn a_muscle_is_hidden_by_its_depth_its_group_or_its_name_and_shown_alone() {
    let atlas = support::atlas();
    let muscle = |id: &str| atlas.muscle(&id.into()).unwrap();
    let (soleus, plantaris) = (muscle("soleus"), muscle("plantaris"));
    assert!(Layers::default().shows_muscle(soleus));
    let by_depth = Layers { hidden: [Layer::of(soleus.depth)].into(), ..Layers::default() };
    let by_group = Layers { groups: [soleus.group].into(), ..Layers::default() };
    let by_name = Layers { muscles: [soleus.id.clone()].into(), ..Layers::default() };
    for layers in [&by_depth, &by_group, &by_name] {
        assert!(!layers.shows_muscle(soleus), "{layers:?}");
        assert!(layers.shows_muscle(muscle("gluteus-maximus")), "{layers:?}");
    }
    assert!(by_name.shows_muscle(plantaris));
    let alone = Layers { only: Some(soleus.id.clone()), ..by_group };
    assert!(alone.shows_muscle(soleus) && !alone.shows_muscle(plantaris));
}

#[test]
fn a_hidden_muscle_that_is_pressed_is_shown_whatever_hid_it() {
    let atlas = support::atlas();
    let muscle = |id: &str| atlas.muscle(&id.into()).unwrap();
    let (soleus, plantaris) = (muscle("soleus"), muscle("plantaris"));
    let hides = [
        Layers { hidden: [Layer::of(soleus.depth)].into(), ..Layers::default() },
        Layers { groups: [soleus.group].into(), ..Layers::default() },
        Layers { muscles: [soleus.id.clone()].into(), ..Layers::default() },
        Layers { only: Some(plantaris.id.clone()), ..Layers::default() },
    ];
    for layers in hides {
        assert_eq!(layers.toggle_muscle(soleus), Layers::default());
    }
    let hidden = Layers::default().toggle_muscle(soleus);
    assert!(!hidden.shows_muscle(soleus) && hidden.shows_muscle(plantaris));
    let alone = Layers { only: Some(soleus.id.clone()), ..Layers::default() };
    assert_eq!(alone.toggle_muscle(soleus), hidden);
}

#[test]
fn what_is_toggled_twice_is_as_before() {
    let atlas = support::atlas();
    let (soleus, plantaris) = (atlas.muscle(&"soleus".into()).unwrap(), atlas.muscle(&"plantaris".into()).unwrap());
    let layers = Layers::default();
    let twice = [
        layers.clone().toggle_layer(Layer::Bones).toggle_layer(Layer::Bones),
        layers.clone().toggle_group(Group::Calf).toggle_group(Group::Calf),
        layers.clone().toggle_only(soleus).toggle_only(soleus),
        layers.clone().toggle_muscle(soleus).toggle_muscle(soleus),
    ];
    assert!(twice.iter().all(|twice| *twice == layers), "{twice:?}");
    let only = layers.clone().toggle_only(soleus);
    assert!(only.shows_muscle(soleus) && !only.shows_muscle(plantaris));
    assert_eq!(only.clone().toggle_only(plantaris).only, Some(plantaris.id.clone()), "one alone at a time");
    assert_eq!(only.toggle_muscle(soleus).only, None, "one alone and all but one exclude each other");
}

#[test]
fn to_show_all_hides_nothing_and_leaves_names_and_outlines_as_they_are() {
    let atlas = support::atlas();
    let soleus = atlas.muscle(&"soleus".into()).unwrap();
    for (labels, local) in [(false, false), (true, false), (true, true)] {
        let shown = Layers { labels, local, ..Layers::default() };
        let hidden = shown.clone().peel(2).toggle_layer(Layer::Points).toggle_group(Group::Calf).toggle_muscle(soleus);
        assert_eq!(hidden.show_all(), shown);
        assert_eq!(shown.clone().toggle_only(soleus).show_all(), shown);
    }
}
