//! Doing the same with many things, a few at a time.

use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::task::{JoinSet, LocalSet};

/// Does the work with every item, at most so many at once, and gives the results in the order of the items.
///
/// All of it happens on the caller's thread: the work is waiting for answers.
///
/// `done` is told of each result as it comes.
pub(crate) async fn each<T, U, F>(
    items: Vec<T>,
    concurrency: usize,
    work: impl Fn(T) -> F,
    mut done: impl FnMut(&U),
) -> Vec<U>
where
    U: 'static,
    F: Future<Output = U> + 'static,
{
    let permits = Arc::new(Semaphore::new(concurrency.max(1)));
    let here = LocalSet::new();
    let mut running = JoinSet::new();
    let mut results: Vec<Option<U>> = items.iter().map(|_| None).collect();
    for (index, item) in items.into_iter().enumerate() {
        let (permits, work) = (Arc::clone(&permits), work(item));
        let task = async move {
            let _permit = permits.acquire().await;
            (index, work.await)
        };
        running.spawn_local_on(task, &here);
    }
    let finish = async {
        // A task ends in no other way than with its result.
        while let Some(Ok((index, result))) = running.join_next().await {
            done(&result);
            results[index] = Some(result);
        }
    };
    here.run_until(finish).await;
    results.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test]
    async fn keeps_the_order_and_the_limit() {
        let (running, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let work = |item: usize| {
            let (running, most) = (Arc::clone(&running), Arc::clone(&most));
            async move {
                most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                for _ in 0..(20 - item) {
                    tokio::task::yield_now().await;
                }
                running.fetch_sub(1, Ordering::SeqCst);
                item * 2
            }
        };
        let mut told = 0;
        let results = each((0..20).collect(), 3, work, |_| told += 1).await;
        assert_eq!(results, (0..20).map(|item| item * 2).collect::<Vec<_>>());
        assert_eq!((told, most.load(Ordering::SeqCst)), (20, 3));
    }
}
