use std::time::Duration;

use super::keys::Keys;
use super::surroundings::Simple;
use super::{Error, Provided, Provider, Surroundings};
use crate::http::{BoxFuture, HttpResponse};

/// The role that an ECS instance was given, asked of the metadata service.
///
/// Version 2 of that service is used, which wants a token fetched first; version 1 only where the service knows no
/// version 2 and `ALIBABA_CLOUD_IMDSV1_DISABLED` is not `true`. `ALIBABA_CLOUD_ECS_METADATA_DISABLED=true` turns the
/// source off; both switches in any letter case. Each request may take a second: off ECS nobody answers.
#[derive(Clone, Debug)]
pub struct EcsRamRole {
    surroundings: Surroundings,
    role: Option<String>,
}

const ADDRESS: &str = "http://100.100.100.200";
const TOKEN_PATH: &str = "/latest/api/token";
const ROLE_PATH: &str = "/latest/meta-data/ram/security-credentials/";
const TIMEOUT: Duration = Duration::from_secs(1);

impl EcsRamRole {
    /// The role that `ALIBABA_CLOUD_ECS_METADATA` names, or else the one that the instance has.
    ///
    /// `ALIBABA_CLOUD_ECS_METADATA_SERVICE_ENDPOINT` replaces the service's address, for tests.
    pub fn new(surroundings: &Surroundings) -> Self {
        Self { surroundings: surroundings.clone(), role: None }
    }

    /// This role.
    #[must_use]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    async fn get_keys(&self) -> Result<Provided, Error> {
        let environment = &self.surroundings.environment;
        if environment.is_on("ALIBABA_CLOUD_ECS_METADATA_DISABLED") {
            return Err(Error::absent("ALIBABA_CLOUD_ECS_METADATA_DISABLED is set"));
        }
        let token = match self.token().await {
            Ok(token) => Some(token),
            Err(error) if environment.is_on("ALIBABA_CLOUD_IMDSV1_DISABLED") => return Err(error),
            // Where nobody answers at all there is no use in asking again.
            Err(error) if error.is_absent() => return Err(error),
            Err(_) => None,
        };
        let role = match self.role.clone().or_else(|| environment.get("ALIBABA_CLOUD_ECS_METADATA")) {
            Some(role) => role,
            None => self.name_of_role(token.as_deref()).await?,
        };
        Keys::of_answer(&self.get(&format!("{ROLE_PATH}{role}"), token.as_deref()).await?)
            .map_err(|error| error.of(format!("role {role}")))
    }

    async fn token(&self) -> Result<String, Error> {
        let headers = vec![("X-aliyun-ecs-metadata-token-ttl-seconds", "21600".to_owned())];
        let response = self
            .send("PUT", TOKEN_PATH, headers)
            .await
            .map_err(|error| Error::absent(format!("not on ECS, or its metadata service is off: {error}")))?;
        text(&response).ok_or_else(|| Error::broken(format!("the token is HTTP {}", response.status)))
    }

    async fn name_of_role(&self, token: Option<&str>) -> Result<String, Error> {
        let response = self.get(ROLE_PATH, token).await?;
        let none = || Error::absent(format!("the instance has no role (HTTP {})", response.status));
        text(&response).ok_or_else(none)
    }

    async fn get(&self, path: &str, token: Option<&str>) -> Result<HttpResponse, Error> {
        let token = token.map(|token| ("X-aliyun-ecs-metadata-token", token.to_owned()));
        self.send("GET", path, token.into_iter().collect()).await
    }

    async fn send(
        &self,
        method: &'static str,
        path: &str,
        headers: Vec<(&'static str, String)>,
    ) -> Result<HttpResponse, Error> {
        let address = self.surroundings.environment.get("ALIBABA_CLOUD_ECS_METADATA_SERVICE_ENDPOINT");
        let url = format!("{}{path}", address.as_deref().unwrap_or(ADDRESS));
        self.surroundings.send_direct(Simple { method, url: &url, headers, timeout: TIMEOUT }).await
    }
}

impl Provider for EcsRamRole {
    fn fetch(&self) -> BoxFuture<'_, Result<Provided, Error>> {
        Box::pin(self.get_keys())
    }
}

/// The one line that an answer consists of.
fn text(response: &HttpResponse) -> Option<String> {
    let text = std::str::from_utf8(&response.body).ok()?.trim();
    let one_line = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
    (response.status == 200 && one_line).then(|| text.to_owned())
}
