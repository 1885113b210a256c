use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use aliyun_wire::Paginated;
use futures_core::Stream;

use super::Pages;
use crate::Error;

/// The items of an operation, one after the other. Made by [`Client::items`](crate::Client::items). It is also a
/// [`Stream`].
///
/// ```no_run
/// # async fn example(client: aliyun_transport::Client) -> Result<(), aliyun_transport::Error> {
/// use aliyun_dts::DescribeSynchronizationJobs;
///
/// let mut jobs = client.items(DescribeSynchronizationJobs::new()).concurrency(8);
/// while let Some(job) = jobs.try_next().await? {
///     println!("{job:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// Where it ends, and what becomes of items that move between pages, is told at [`Pages`].
pub struct Items<R: Paginated> {
    pages: Pages<R>,
    page: vec::IntoIter<R::Item>,
}

impl<R: Paginated + 'static> Items<R> {
    pub(crate) fn new(pages: Pages<R>) -> Self {
        Self { pages, page: Vec::new().into_iter() }
    }

    /// Keeps up to `pages` pages on their way at once; see [`Pages::concurrency`].
    #[must_use]
    pub fn concurrency(mut self, pages: usize) -> Self {
        self.pages = self.pages.concurrency(pages);
        self
    }

    /// The next item, fetching a page when the one before is used up; `None` when there are no more.
    ///
    /// After an error the same page can be asked for again, so no item is lost.
    pub async fn try_next(&mut self) -> Result<Option<R::Item>, Error> {
        poll_fn(|context| self.poll(context)).await
    }

    /// How many items there are in all, as the latest page says; `None` before the first, or when the service does
    /// not say.
    pub fn total(&self) -> Option<i64> {
        self.pages.total()
    }

    /// Whether two pages have said different totals; see [`Pages::total_changed`].
    pub fn total_changed(&self) -> bool {
        self.pages.total_changed()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<R::Item>, Error>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Ok(Some(item)));
            }
            match ready!(self.pages.poll(context))? {
                Some(page) => self.page = page.into_inner().into_iter(),
                None => return Poll::Ready(Ok(None)),
            }
        }
    }
}

impl<R: Paginated + 'static> Stream for Items<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context).map(Result::transpose)
    }
}

/// Nothing in it is ever pinned in place.
impl<R: Paginated> Unpin for Items<R> {}
