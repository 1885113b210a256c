//! Operations that answer page by page.

use std::collections::HashSet;
use std::vec;

use aliyun_wire::{Cursor, Paginated, Text};

use crate::{Client, Error, Response};

/// The pages of an operation, one after the other. Made by [`Client::pages`].
///
/// Begins with the page that the request names, else with the first. It is over when the service's total is reached,
/// at an empty page, at a page shorter than the size in force unless the total says that there is more, and at a
/// token that is missing or came before.
pub struct Pages<R> {
    client: Client,
    request: R,
    total: Option<i64>,
    /// How many items have come.
    received: i64,
    /// How many items the service puts on a page, as far as that is known.
    size: Option<i64>,
    seen: HashSet<Text>,
    over: bool,
}

impl<R: Paginated> Pages<R> {
    pub(crate) fn new(client: Client, mut request: R) -> Self {
        if let Cursor::Number { page, .. } = request.cursor() {
            page.get_or_insert(1);
        }
        Self { client, request, total: None, received: 0, size: None, seen: HashSet::new(), over: false }
    }

    /// Fetches the next page: its items; `None` when there are no more.
    ///
    /// After an error the same page can be asked for again.
    pub async fn try_next(&mut self) -> Result<Option<Response<Vec<R::Item>>>, Error> {
        while !self.over {
            let answer = self.client.send(&self.request).await?;
            let progress = R::progress(&answer);
            let token = progress.next_token.filter(|token| !token.is_empty()).map(Text::from);
            let (total, size) = (progress.total, progress.page_size);
            let page = answer.map(R::items);
            self.advance(page.len() as i64, total, size, token);
            if !page.is_empty() {
                return Ok(Some(page));
            }
        }
        Ok(None)
    }

    /// How many items there are on all pages, as the latest page says; `None` before the first, or when the service
    /// does not say.
    pub fn total(&self) -> Option<i64> {
        self.total
    }

    /// Turns the request to the page after the one that came, or ends.
    fn advance(&mut self, items: i64, total: Option<i64>, size: Option<i64>, token: Option<Text>) {
        self.total = total.or(self.total);
        self.received += items;
        // A service may serve less than was asked for, so without its word the first page is the measure.
        self.size = size.filter(|size| *size > 0).or(self.size).or(Some(items));
        match self.request.cursor() {
            Cursor::Number { page, .. } => {
                let number = page.unwrap_or(1);
                *page = Some(number.saturating_add(1));
                self.over = items == 0 || is_last(number, items, self.received, self.size, self.total);
            }
            Cursor::Token { token: place } => {
                self.over = token.as_ref().is_none_or(|token| !self.seen.insert(token.clone()));
                *place = token;
            }
        }
    }
}

/// Whether no page follows. The total decides where there is one: a service that hides items from a caller sends
/// short pages in the middle.
fn is_last(number: i64, items: i64, received: i64, size: Option<i64>, total: Option<i64>) -> bool {
    match (total, size) {
        (Some(total), size) => {
            received >= total || size.is_some_and(|size| number.saturating_mul(size) >= total)
        }
        (None, Some(size)) => items < size,
        (None, None) => false,
    }
}

/// The items of an operation, one after the other. Made by [`Client::items`].
///
/// ```no_run
/// # async fn example(client: aliyun_transport::Client) -> Result<(), aliyun_transport::Error> {
/// use aliyun_dts::DescribeSynchronizationJobs;
///
/// let mut jobs = client.items(DescribeSynchronizationJobs::new());
/// while let Some(job) = jobs.try_next().await? {
///     println!("{job:?}");
/// }
/// # Ok(())
/// # }
/// ```
pub struct Items<R: Paginated> {
    pages: Pages<R>,
    page: vec::IntoIter<R::Item>,
}

impl<R: Paginated> Items<R> {
    pub(crate) fn new(pages: Pages<R>) -> Self {
        Self { pages, page: Vec::new().into_iter() }
    }

    /// The next item, fetching a page when the one before is used up; `None` when there are no more.
    ///
    /// After an error the same page can be asked for again, so no item is lost.
    pub async fn try_next(&mut self) -> Result<Option<R::Item>, Error> {
        loop {
            if let Some(item) = self.page.next() {
                return Ok(Some(item));
            }
            match self.pages.try_next().await? {
                Some(page) => self.page = page.into_inner().into_iter(),
                None => return Ok(None),
            }
        }
    }

    /// How many items there are in all, as the latest page says; `None` before the first, or when the service does
    /// not say.
    pub fn total(&self) -> Option<i64> {
        self.pages.total()
    }
}
