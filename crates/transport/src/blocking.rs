//! A client for code without an async runtime.
//!
//! ```no_run
//! use aliyun_dts::DescribeSynchronizationJobs;
//! use aliyun_transport::{Client, blocking};
//!
//! # fn example() -> Result<(), aliyun_transport::Error> {
//! let client = blocking::Client::build(Client::builder().region("cn-hangzhou"))?;
//! for job in client.items(DescribeSynchronizationJobs::new()) {
//!     println!("{:?}", job?);
//! }
//! # Ok(())
//! # }
//! ```

use std::sync::Arc;

use aliyun_wire::{Paginated, Request};
use tokio::runtime::{Builder, Handle, Runtime};

use crate::{ClientBuilder, Error, Response};

/// Calls the operations of any product, and waits for their answers on the spot.
///
/// It has one thread of its own, shared by its clones, for connections and for pages on their way. Inside an async
/// runtime it refuses to work, as it would bring that to a halt.
#[derive(Clone, Debug)]
pub struct Client {
    client: crate::Client,
    runtime: Arc<Background>,
}

impl Client {
    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Those of [`ClientBuilder::build`]; no thread to be had; a call from inside an async runtime.
    pub fn build(builder: ClientBuilder) -> Result<Self, Error> {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let runtime = runtime.map_err(|error| Error::setup(format!("no runtime: {error}")))?;
        let runtime = Arc::new(Background(Some(runtime)));
        let client = runtime.wait_for(builder.build())?;
        Ok(Self { client, runtime })
    }

    /// Sends a request and waits for its answer; see [`crate::Client::send`].
    pub fn send<R: Request>(&self, request: &R) -> Result<Response<R::Response>, Error> {
        self.runtime.wait_for(self.client.send(request))
    }

    /// All pages of an operation, one after the other.
    pub fn pages<R: Paginated + 'static>(&self, request: R) -> Pages<R> {
        Pages { pages: self.client.pages(request), runtime: self.runtime.clone() }
    }

    /// The items on all pages of an operation, one after the other.
    pub fn items<R: Paginated + 'static>(&self, request: R) -> Items<R> {
        Items { items: self.client.items(request), runtime: self.runtime.clone() }
    }
}

/// The pages of an operation, as [`crate::Pages`]. After an error the same page comes next.
pub struct Pages<R: Paginated> {
    pages: crate::Pages<R>,
    runtime: Arc<Background>,
}

impl<R: Paginated + 'static> Pages<R> {
    /// Keeps up to `pages` pages on their way at once.
    #[must_use]
    pub fn concurrency(mut self, pages: usize) -> Self {
        self.pages = self.pages.concurrency(pages);
        self
    }

    /// How many items there are on all pages, as the latest page says.
    pub fn total(&self) -> Option<i64> {
        self.pages.total()
    }

    /// Whether two pages have said different totals.
    pub fn total_changed(&self) -> bool {
        self.pages.total_changed()
    }
}

impl<R: Paginated + 'static> Iterator for Pages<R> {
    type Item = Result<Response<Vec<R::Item>>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.runtime.wait_for(self.pages.try_next()).transpose()
    }
}

/// The items of an operation, as [`crate::Items`]. After an error the same page comes next.
pub struct Items<R: Paginated> {
    items: crate::Items<R>,
    runtime: Arc<Background>,
}

impl<R: Paginated + 'static> Items<R> {
    /// Keeps up to `pages` pages on their way at once.
    #[must_use]
    pub fn concurrency(mut self, pages: usize) -> Self {
        self.items = self.items.concurrency(pages);
        self
    }

    /// How many items there are in all, as the latest page says.
    pub fn total(&self) -> Option<i64> {
        self.items.total()
    }

    /// Whether two pages have said different totals.
    pub fn total_changed(&self) -> bool {
        self.items.total_changed()
    }
}

impl<R: Paginated + 'static> Iterator for Items<R> {
    type Item = Result<R::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.runtime.wait_for(self.items.try_next()).transpose()
    }
}

/// A runtime that may be dropped anywhere: the usual way would wait, which is not allowed inside another one.
#[derive(Debug)]
struct Background(Option<Runtime>);

impl Background {
    fn wait_for<T>(&self, future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        match &self.0 {
            Some(runtime) if Handle::try_current().is_err() => runtime.block_on(future),
            _ => Err(Error::setup("the blocking client is used inside an async runtime")),
        }
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
