use std::time::Duration;

use super::keys::Keys;
use super::surroundings::Simple;
use super::{Error, Provided, Provider, Surroundings};
use crate::http::BoxFuture;
use crate::secrets::Hidden;

/// Keys that something beside the program hands out over HTTP, at a URI.
///
/// The answer is the JSON that the ECS metadata service gives, `Code` being `Success`.
#[derive(Clone, Debug)]
pub struct Uri {
    surroundings: Surroundings,
    /// May hold a secret of its own.
    uri: Hidden<String>,
}

const TIMEOUT: Duration = Duration::from_secs(10);

impl Uri {
    /// Asks there at each fetch.
    pub fn new(surroundings: &Surroundings, uri: impl Into<String>) -> Self {
        Self { surroundings: surroundings.clone(), uri: Hidden(uri.into()) }
    }

    async fn get_keys(&self) -> Result<Provided, Error> {
        let request = Simple { method: "GET", url: &self.uri.0, headers: Vec::new(), timeout: TIMEOUT };
        Keys::of_answer(&self.surroundings.send(request).await?)
    }
}

impl Provider for Uri {
    fn fetch(&self) -> BoxFuture<'_, Result<Provided, Error>> {
        Box::pin(self.get_keys())
    }
}
