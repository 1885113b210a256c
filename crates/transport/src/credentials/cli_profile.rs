use std::sync::Arc;

use aliyun_wire::{Text, json, record};

use super::keys::key;
use super::{
    AssumeRole, AssumeRoleWithOidc, BearerToken, EcsRamRole, Error, External, Identity, Provided, Provider,
    Surroundings, Uri,
};
use crate::http::BoxFuture;

/// A profile of the aliyun CLI, in `~/.aliyun/config.json`.
///
/// Which one: the one named here, else the one that `ALIBABA_CLOUD_PROFILE` names, else the one that is `current` in
/// the file. Understood are the modes `AK`, `StsToken`, `RamRoleArn`, `ChainableRamRoleArn`, `EcsRamRole`, `OIDC`,
/// `External`, `CredentialsURI`, `BearerToken` and `Anonymous`, in any letter case.
/// `ALIBABA_CLOUD_CLI_PROFILE_DISABLED=true` turns the source off.
#[derive(Clone, Debug)]
pub struct CliProfile {
    surroundings: Surroundings,
    name: Option<String>,
}

const SWITCH: &str = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";

#[derive(Clone, Default)]
struct File {
    current: Option<Text>,
    profiles: Vec<Profile>,
}

record!(File { "current" => current, "profiles" => profiles });

#[derive(Clone, Default)]
struct Profile {
    name: Option<Text>,
    mode: Option<Text>,
    region_id: Option<Text>,
    access_key_id: Option<Text>,
    access_key_secret: Option<Text>,
    sts_token: Option<Text>,
    bearer_token: Option<Text>,
    ram_role_name: Option<Text>,
    ram_role_arn: Option<Text>,
    ram_session_name: Option<Text>,
    role_session_name: Option<Text>,
    expired_seconds: Option<i64>,
    external_id: Option<Text>,
    sts_region: Option<Text>,
    source_profile: Option<Text>,
    oidc_provider_arn: Option<Text>,
    oidc_token_file: Option<Text>,
    process_command: Option<Text>,
    credentials_uri: Option<Text>,
}

record!(Profile {
    "name" => name,
    "mode" => mode,
    "region_id" => region_id,
    "access_key_id" => access_key_id,
    "access_key_secret" => access_key_secret (secret),
    "sts_token" => sts_token (secret),
    "bearer_token" => bearer_token (secret),
    "ram_role_name" => ram_role_name,
    "ram_role_arn" => ram_role_arn,
    "ram_session_name" => ram_session_name,
    "role_session_name" => role_session_name,
    "expired_seconds" => expired_seconds,
    "external_id" => external_id (secret),
    "sts_region" => sts_region,
    "source_profile" => source_profile,
    "oidc_provider_arn" => oidc_provider_arn,
    "oidc_token_file" => oidc_token_file,
    "process_command" => process_command (secret),
    "credentials_uri" => credentials_uri (secret),
});

impl CliProfile {
    /// The profile that the environment or the file chooses.
    pub fn new(surroundings: &Surroundings) -> Self {
        Self { surroundings: surroundings.clone(), name: None }
    }

    /// This profile.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The region that the profile names.
    ///
    /// # Errors
    ///
    /// There is no such file or profile.
    pub fn region(&self) -> Result<Option<String>, Error> {
        let file = self.file()?;
        let profile = self.chosen(&file)?;
        Ok(profile.region_id.clone().filter(|region| !region.is_empty()).map(String::from))
    }

    /// The source that the profile describes.
    fn source(&self) -> Result<Arc<dyn Provider>, Error> {
        if self.surroundings.environment.is_on(SWITCH) && self.name.is_none() {
            return Err(Error::absent(format!("{SWITCH} is set")));
        }
        let file = self.file()?;
        let profile = self.chosen(&file)?;
        self.source_of(profile, &file, file.profiles.len())
    }

    fn file(&self) -> Result<File, Error> {
        let home = self.surroundings.environment.home().ok_or_else(|| Error::absent("HOME is not set"))?;
        let path = home.join(".aliyun").join("config.json");
        let text = Surroundings::read(&path)?;
        // What a decoder says of the file may show a part of it.
        json::decode(text.as_bytes())
            .map_err(|_| Error::broken(format!("{} is not the JSON expected", path.display())))
    }

    fn chosen<'a>(&self, file: &'a File) -> Result<&'a Profile, Error> {
        let named = self.name.clone().or_else(|| self.surroundings.environment.profile());
        let current = || file.current.as_ref().filter(|name| !name.is_empty()).map(|name| name.to_string());
        let name = named.or_else(current).unwrap_or_else(|| "default".to_owned());
        file.find(&name)
    }

    /// Profiles may be chained: after as many steps as there are profiles, they go round in a circle.
    fn source_of(&self, profile: &Profile, file: &File, steps: usize) -> Result<Arc<dyn Provider>, Error> {
        let name = profile.name.as_deref().unwrap_or_default();
        let of_profile = |error: Error| error.of(format!("profile {name}"));
        let source: Arc<dyn Provider> = match profile.mode().as_str() {
            "ak" => Arc::new(profile.key(None).map_err(of_profile)?),
            "ststoken" => Arc::new(profile.key(profile.sts_token.as_deref()).map_err(of_profile)?),
            "ramrolearn" => {
                let key = profile.key(profile.sts_token.as_deref()).map_err(of_profile)?;
                Arc::new(profile.assume_role(&self.surroundings, key).map_err(of_profile)?)
            }
            "chainableramrolearn" => {
                let source = profile.need("source_profile", &profile.source_profile).and_then(|source| {
                    let steps =
                        steps.checked_sub(1).ok_or_else(|| Error::broken("goes round in a circle"))?;
                    self.source_of(file.find(source)?, file, steps)
                });
                let source = source.map_err(of_profile)?;
                Arc::new(profile.assume_role(&self.surroundings, source).map_err(of_profile)?)
            }
            "ecsramrole" => {
                let role = profile.ram_role_name.as_deref().filter(|role| !role.is_empty());
                let source = EcsRamRole::new(&self.surroundings);
                Arc::new(role.into_iter().fold(source, EcsRamRole::role))
            }
            "oidc" => Arc::new(profile.oidc(&self.surroundings).map_err(of_profile)?),
            "external" => {
                let command =
                    profile.need("process_command", &profile.process_command).map_err(of_profile)?;
                Arc::new(External::new(&self.surroundings, command))
            }
            "credentialsuri" => {
                let uri = profile.need("credentials_uri", &profile.credentials_uri).map_err(of_profile)?;
                Arc::new(Uri::new(&self.surroundings, uri))
            }
            "bearertoken" => {
                let token = profile.need("bearer_token", &profile.bearer_token).map_err(of_profile)?;
                Arc::new(BearerToken::new(token))
            }
            "anonymous" => Arc::new(Identity::Anonymous),
            _ => {
                let mode = profile.mode.as_deref().unwrap_or_default();
                return Err(of_profile(Error::broken(format!("mode {mode:?} is not known here"))));
            }
        };
        Ok(source)
    }
}

impl Provider for CliProfile {
    fn fetch(&self) -> BoxFuture<'_, Result<Provided, Error>> {
        Box::pin(async {
            // A profile that was asked for has to be there.
            let is_named = self.name.is_some() || self.surroundings.environment.profile().is_some();
            let required = |error: Error| if is_named { error.required() } else { error };
            self.source().map_err(required)?.fetch().await
        })
    }
}

impl File {
    fn find(&self, name: &str) -> Result<&Profile, Error> {
        let found = self.profiles.iter().find(|profile| profile.name.as_deref() == Some(name));
        found.ok_or_else(|| Error::absent(format!("there is no profile {name:?}")))
    }
}

impl Profile {
    /// The mode in lower case; a profile without one has a key.
    fn mode(&self) -> String {
        self.mode.as_deref().filter(|mode| !mode.is_empty()).unwrap_or("AK").to_ascii_lowercase()
    }

    /// A new file has a profile without a key, which counts as none.
    fn key(&self, token: Option<&str>) -> Result<super::Credentials, Error> {
        let set = |text: &Option<Text>| text.as_deref().filter(|text| !text.is_empty()).map(str::to_owned);
        let id = ("access_key_id", set(&self.access_key_id));
        let secret = ("access_key_secret", set(&self.access_key_secret));
        let token = token.filter(|token| !token.is_empty()).map(str::to_owned);
        key(id, secret, token)?.ok_or_else(|| Error::absent("has no key"))
    }

    fn need<'a>(&self, name: &str, value: &'a Option<Text>) -> Result<&'a str, Error> {
        let value = value.as_deref().filter(|value| !value.is_empty());
        value.ok_or_else(|| Error::broken(format!("has no {name}")))
    }

    fn assume_role(
        &self,
        surroundings: &Surroundings,
        source: impl Provider + 'static,
    ) -> Result<AssumeRole, Error> {
        let role_arn = self.need("ram_role_arn", &self.ram_role_arn)?;
        let mut role = AssumeRole::new(surroundings, source, role_arn);
        if let Some(name) = self.session_name() {
            role = role.session_name(name);
        }
        if let Some(seconds) = self.expired_seconds.filter(|seconds| *seconds > 0) {
            role = role.seconds(seconds);
        }
        if let Some(external_id) = self.external_id.as_deref().filter(|id| !id.is_empty()) {
            role = role.external_id(external_id);
        }
        if let Some(region) = self.sts_region.as_deref().filter(|region| !region.is_empty()) {
            role = role.sts_region(region);
        }
        Ok(role)
    }

    fn oidc(&self, surroundings: &Surroundings) -> Result<AssumeRoleWithOidc, Error> {
        let role_arn = self.need("ram_role_arn", &self.ram_role_arn)?;
        let provider_arn = self.need("oidc_provider_arn", &self.oidc_provider_arn)?;
        let token_file = self.need("oidc_token_file", &self.oidc_token_file)?;
        let mut role = AssumeRoleWithOidc::new(surroundings, role_arn, provider_arn, token_file);
        if let Some(name) = self.session_name() {
            role = role.session_name(name);
        }
        if let Some(seconds) = self.expired_seconds.filter(|seconds| *seconds > 0) {
            role = role.seconds(seconds);
        }
        if let Some(region) = self.sts_region.as_deref().filter(|region| !region.is_empty()) {
            role = role.sts_region(region);
        }
        Ok(role)
    }

    /// The CLI writes one name, the Python library reads the other.
    fn session_name(&self) -> Option<&str> {
        let names = [&self.ram_session_name, &self.role_session_name];
        names.into_iter().flatten().map(Text::as_str).find(|name| !name.is_empty())
    }
}
