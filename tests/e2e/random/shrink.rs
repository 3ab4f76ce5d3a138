//! Finds a short part of a list that still fails (Zeller and Hildebrandt, "Simplifying and isolating failure-inducing input", 2002).

/// A shorter list of the same items, in their order, for which `fails` still holds; at most `tries` lists are tried.
pub async fn shrink<T: Clone>(mut items: Vec<T>, mut tries: usize, mut fails: impl AsyncFnMut(&[T]) -> bool) -> Vec<T> {
    let mut chunk = items.len().div_ceil(2);
    while chunk > 0 {
        let (mut start, mut removed) = (0, false);
        while start < items.len() {
            if tries == 0 {
                return items;
            }
            tries -= 1;
            let end = (start + chunk).min(items.len());
            let rest = [&items[..start], &items[end..]].concat();
            if fails(&rest).await {
                (items, removed) = (rest, true);
            } else {
                start = end;
            }
        }
        // Single items are tried again until none can go: one may have needed another that is gone now.
        chunk = if chunk == 1 && removed { 1 } else { chunk / 2 };
    }
    items
}

#[tokio::test]
async fn only_what_is_needed_is_left() {
    let needs = async |items: &[u32]| items.contains(&17) && items.contains(&60);
    assert_eq!(shrink((0..100).collect(), 1000, needs).await, [17, 60]);
    assert_eq!(shrink(vec![1], 1000, async |_: &[u32]| true).await, Vec::<u32>::new());
    // 3 is needed only as long as 1 is there.
    let pair = async |items: &[u32]| items.contains(&2) && (!items.contains(&1) || items.contains(&3));
    assert_eq!(shrink(vec![3, 1, 2], 1000, pair).await, [2]);
}

#[tokio::test]
async fn it_stops_trying() {
    let mut tried = 0;
    let left = shrink((0..100).collect(), 5, async |_: &[u32]| {
        tried += 1;
        false
    });
    assert_eq!(left.await.len(), 100);
    assert_eq!(tried, 5);
}
