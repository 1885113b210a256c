use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::keys::key;
use super::{AssumeRole, AssumeRoleWithOidc, EcsRamRole, Error, Provided, Provider, Surroundings};
use crate::http::BoxFuture;

/// A profile of the file that Alibaba Cloud's SDKs share, `~/.alibabacloud/credentials.ini` or
/// `~/.alibabacloud/credentials`.
///
/// `ALIBABA_CLOUD_CREDENTIALS_FILE` names another file, `ALIBABA_CLOUD_PROFILE` another profile than `default`.
/// Understood are the types `access_key`, `sts`, `ram_role_arn`, `oidc_role_arn` and `ecs_ram_role`.
#[derive(Clone, Debug)]
pub struct IniProfile(Surroundings);

type Section = HashMap<String, String>;

impl IniProfile {
    /// The profile that the environment chooses.
    pub fn new(surroundings: &Surroundings) -> Self {
        Self(surroundings.clone())
    }

    fn source(&self) -> Result<Arc<dyn Provider>, Error> {
        let (path, text) = self.file()?;
        let name = self.0.environment.profile().unwrap_or_else(|| "default".to_owned());
        let mut sections = sections(&text);
        let section = sections.remove(&name);
        let place = format!("profile {name} of {}", path.display());
        let section = section.ok_or_else(|| Error::absent(format!("there is no {place}")))?;
        self.source_of(&section).map_err(|error| error.of(place))
    }

    fn file(&self) -> Result<(PathBuf, String), Error> {
        let environment = &self.0.environment;
        if let Some(path) = environment.get("ALIBABA_CLOUD_CREDENTIALS_FILE").map(PathBuf::from) {
            let text = Surroundings::read(&path).map_err(Error::required)?;
            return Ok((path, text));
        }
        let home = environment.home().ok_or_else(|| Error::absent("HOME is not set"))?;
        let first = home.join(".alibabacloud").join("credentials.ini");
        match Surroundings::read(&first) {
            Err(error) if error.is_absent() => {
                let second = first.with_file_name("credentials");
                let text = Surroundings::read(&second).map_err(|_| error)?;
                Ok((second, text))
            }
            read => read.map(|text| (first, text)),
        }
    }

    fn source_of(&self, section: &Section) -> Result<Arc<dyn Provider>, Error> {
        let get = |name: &str| section.get(name).filter(|value| !value.is_empty()).cloned();
        let need = |name: &str| get(name).ok_or_else(|| Error::broken(format!("has no {name}")));
        let key = |token| {
            let id = ("access_key_id", get("access_key_id"));
            let secret = ("access_key_secret", get("access_key_secret"));
            key(id, secret, token)?.ok_or_else(|| Error::broken("has no access_key_id"))
        };
        Ok(match need("type")?.as_str() {
            "access_key" => Arc::new(key(None)?),
            "sts" => Arc::new(key(Some(need("security_token")?))?),
            "ram_role_arn" => {
                let mut role = AssumeRole::new(&self.0, key(None)?, need("role_arn")?);
                role = get("role_session_name").into_iter().fold(role, AssumeRole::session_name);
                Arc::new(get("policy").into_iter().fold(role, AssumeRole::policy))
            }
            "oidc_role_arn" => {
                let (role_arn, provider_arn) = (need("role_arn")?, need("oidc_provider_arn")?);
                let mut role =
                    AssumeRoleWithOidc::new(&self.0, role_arn, provider_arn, need("oidc_token_file_path")?);
                role = get("role_session_name").into_iter().fold(role, AssumeRoleWithOidc::session_name);
                Arc::new(get("policy").into_iter().fold(role, AssumeRoleWithOidc::policy))
            }
            "ecs_ram_role" => {
                Arc::new(get("role_name").into_iter().fold(EcsRamRole::new(&self.0), EcsRamRole::role))
            }
            other => return Err(Error::broken(format!("type {other:?} is not known here"))),
        })
    }
}

impl Provider for IniProfile {
    fn fetch(&self) -> BoxFuture<'_, Result<Provided, Error>> {
        Box::pin(async { self.source()?.fetch().await })
    }
}

/// The sections of a file, with what each says. What follows a `#` is a comment.
fn sections(text: &str) -> HashMap<String, Section> {
    let mut sections: HashMap<String, Section> = HashMap::new();
    let mut current = String::new();
    for line in text.lines() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            current = name.trim().to_owned();
            sections.entry(current.clone()).or_default();
        } else if let Some((name, value)) = line.split_once('=').filter(|_| !line.starts_with(';')) {
            let section = sections.entry(current.clone()).or_default();
            section.insert(name.trim().to_owned(), value.trim().to_owned());
        }
    }
    sections
}
