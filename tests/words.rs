//! Sentences that are put together from what is known.

use patchmap::ui::words::painting::{apart, explains, together};

#[test]
fn what_a_candidate_explains_is_a_sentence() {
    let places = ["back of your left heel", "arch", "toes", "shin"].map(str::to_owned);
    assert_eq!(explains(0.82, &[]), "Explains 82 % of where it hurts.");
    assert_eq!(
        explains(0.82, &places[..1]),
        "Explains 82 % of where it hurts; its usual pattern also reaches the back of your left heel."
    );
    assert!(explains(1.0, &places[1..3]).ends_with("reaches the arch and the toes."));
    assert!(explains(0.0, &places[1..]).ends_with("reaches the arch, the toes and 1 more."));
    assert_eq!(
        together("Soleus", "Popliteus", 0.95),
        "Two muscles together: Soleus and Popliteus cover 95 % of it, clearly more than either alone. That only counts skin: it \
         does not prove that both are to blame."
    );
    assert_eq!(
        apart("sole of your heel", "soleus"),
        "Does it also hurt at the sole of your heel? If it does, that speaks for soleus."
    );
}
