//! Operations that answer page by page.

mod fetch;
mod fingerprint;
mod items;

use std::collections::{HashSet, VecDeque};
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use aliyun_wire::{Cursor, Paginated, Text};
use futures_core::Stream;

use crate::{Client, Error, Response};
use fetch::Fetch;
use fingerprint::fingerprint;

pub use items::Items;

/// The items of a page, with what its envelope said.
type Page<R> = Response<Vec<<R as Paginated>::Item>>;

/// The pages of an operation, one after the other. Made by [`Client::pages`]. It is also a [`Stream`].
///
/// Begins with the page that the request names, else with the first. It is over when the service's total is reached;
/// at an empty page; at a page shorter than the size in force, unless the total says that there is more; at a page
/// that repeats the one before, as when a service ignores the page number; and at a token that is missing or came
/// before.
///
/// While it runs, items may come and go, and so move from page to page. Where the operation says what identifies an
/// item, one that comes again is left out; all ids are remembered for that. One that moves to a page already read is not seen: then the total has
/// changed as a rule, which [`total_changed`](Self::total_changed) tells.
pub struct Pages<R: Paginated> {
    client: Client,
    request: R,
    concurrency: usize,
    /// Pages on their way, in order.
    fetches: VecDeque<Fetch<R>>,
    /// The number of the page that comes next, and of the one to be asked for next; without meaning for tokens.
    front: i64,
    next: i64,
    total: Option<i64>,
    total_changed: bool,
    /// How many items have come.
    received: i64,
    /// How many items the service puts on a page, as far as that is known.
    size: Option<i64>,
    tokens: HashSet<Text>,
    ids: HashSet<Text>,
    previous: Option<u64>,
    over: bool,
}

impl<R: Paginated + 'static> Pages<R> {
    pub(crate) fn new(client: Client, mut request: R) -> Self {
        let first = match request.cursor() {
            Cursor::Number { page, .. } => *page.get_or_insert(1),
            Cursor::Token { .. } => 1,
        };
        Self {
            client,
            request,
            concurrency: 1,
            fetches: VecDeque::new(),
            front: first,
            next: first,
            total: None,
            total_changed: false,
            received: 0,
            size: None,
            tokens: HashSet::new(),
            ids: HashSet::new(),
            previous: None,
            over: false,
        }
    }

    /// Keeps up to `pages` numbered pages on their way at once; they still come in order.
    ///
    /// The first page comes alone, as it tells how many there are. No more than `pages` of them are in memory. With
    /// tokens it has no effect, as each page names the next.
    #[must_use]
    pub fn concurrency(mut self, pages: usize) -> Self {
        self.concurrency = pages.max(1);
        self
    }

    /// Fetches the next page: its items; `None` when there are no more.
    ///
    /// After an error the same page can be asked for again.
    pub async fn try_next(&mut self) -> Result<Option<Page<R>>, Error> {
        poll_fn(|context| self.poll(context)).await
    }

    /// How many items there are on all pages, as the latest page says; `None` before the first, or when the service
    /// does not say.
    pub fn total(&self) -> Option<i64> {
        self.total
    }

    /// Whether two pages have said different totals: then items came or went, and some may not have been seen.
    pub fn total_changed(&self) -> bool {
        self.total_changed
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Page<R>>, Error>> {
        loop {
            self.ask();
            for fetch in &mut self.fetches {
                fetch.poll(context);
            }
            let Some(front) = self.fetches.front_mut() else { return Poll::Ready(Ok(None)) };
            let Some(outcome) = front.take() else { return Poll::Pending };
            self.fetches.pop_front();
            match outcome {
                Err(error) => {
                    self.fetches.push_front(self.fetch(self.front));
                    return Poll::Ready(Err(error));
                }
                Ok(answer) => {
                    let page = self.receive(answer);
                    self.ask();
                    if !page.is_empty() {
                        return Poll::Ready(Ok(Some(page)));
                    }
                }
            }
        }
    }

    /// Asks for as many pages as may be on their way.
    fn ask(&mut self) {
        // One at a time until the first has told how many there are, and always with tokens.
        let numbered = matches!(self.request.cursor(), Cursor::Number { .. });
        let room = if numbered && self.size.is_some() { self.concurrency } else { 1 };
        while !self.over
            && self.fetches.len() < room
            && (self.fetches.is_empty() || self.is_expected(self.next))
        {
            self.fetches.push_back(self.fetch(self.next));
            self.next = self.next.saturating_add(1);
        }
    }

    fn fetch(&self, number: i64) -> Fetch<R> {
        let mut request = self.request.clone();
        if let Cursor::Number { page, .. } = request.cursor() {
            *page = Some(number);
        }
        Fetch::new(self.client.clone(), request, self.concurrency > 1)
    }

    /// Whether there is such a page, going by the total; any, where there is no total.
    fn is_expected(&self, number: i64) -> bool {
        match (self.total, self.size) {
            (Some(total), Some(size)) => (number - 1).saturating_mul(size) < total,
            _ => true,
        }
    }

    /// Takes the items that are new, and moves on to the page after this one or ends.
    fn receive(&mut self, answer: Response<R::Response>) -> Page<R> {
        let progress = R::progress(&answer);
        let token = progress.next_token.filter(|token| !token.is_empty()).map(Text::from);
        let (total, size) = (progress.total, progress.page_size.filter(|size| *size > 0));
        let fingerprint = fingerprint(&*answer);
        let page = answer.map(R::items);
        let items = page.len() as i64;

        let total_moves = total.is_some() && self.total.is_some() && total != self.total;
        self.total_changed |= total_moves;
        self.total = total.or(self.total);
        self.received += items;
        // A service may serve less than was asked for, so without its word the first page is the measure.
        self.size = size.or(self.size).or(Some(items));
        // When as many items came in as a page holds, a page looks like the one before, too.
        let repeated = items > 0 && !total_moves && self.previous == Some(fingerprint);
        self.previous = Some(fingerprint);
        self.advance(items, token);
        self.over |= repeated;
        if self.over {
            self.fetches.clear();
        }
        page.map(|items| if repeated { Vec::new() } else { self.unseen(items) })
    }

    fn advance(&mut self, items: i64, token: Option<Text>) {
        match self.request.cursor() {
            Cursor::Number { .. } => {
                self.over = items == 0 || self.is_last(self.front, items);
                self.front = self.front.saturating_add(1);
            }
            Cursor::Token { token: place } => {
                self.over = token.as_ref().is_none_or(|token| !self.tokens.insert(token.clone()));
                *place = token;
            }
        }
    }

    /// Whether no page follows. The total decides where there is one: a service that hides items from a caller sends
    /// short pages in the middle.
    fn is_last(&self, number: i64, items: i64) -> bool {
        match (self.total, self.size) {
            (Some(total), _) => self.received >= total || !self.is_expected(number.saturating_add(1)),
            (None, Some(size)) => items < size,
            (None, None) => false,
        }
    }

    /// Leaves out the items that came before, as far as their ids tell.
    fn unseen(&mut self, mut items: Vec<R::Item>) -> Vec<R::Item> {
        items.retain(|item| R::id(item).is_none_or(|id| self.ids.insert(id.into())));
        items
    }
}

impl<R: Paginated + 'static> Stream for Pages<R> {
    type Item = Result<Page<R>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context).map(Result::transpose)
    }
}

/// Nothing in it is ever pinned in place.
impl<R: Paginated> Unpin for Pages<R> {}
