//! From a file and flags to a request.

use aliyun_dts::ConfigureSynchronizationJob;
use aliyun_dts::configure_synchronization_job::OPERATION;
use aliyun_wire::{Any, Parameter, json};

use super::ConfigureArgs;
use crate::error::Error;
use crate::file;
use crate::similar::nearest;

/// Keeps a configured job from starting by itself.
const NO_START: &str = r#"{"autoStartModulesAfterConfig":"none"}"#;

pub(super) fn build(args: &ConfigureArgs) -> Result<ConfigureSynchronizationJob, Error> {
    let mut request = match &args.file {
        Some(path) => {
            from_value(file::read(path)?).map_err(|error| error.about(&path.display().to_string()))?
        }
        None => ConfigureSynchronizationJob::new(),
    };
    if let Some(name) = &args.job_name {
        request.synchronization_job_name = Some(name.into());
    }
    if let Some(objects) = args.objects.read()? {
        request.synchronization_objects = Some(objects.into());
    }
    for (switch, place) in [
        (args.no_schema, &mut request.structure_initialization),
        (args.no_data, &mut request.data_initialization),
    ] {
        *place = Some(!switch && place.unwrap_or(true));
    }
    if args.no_start {
        request.migration_reserved = Some(NO_START.into());
    }
    args.source.apply(&mut request.source_endpoint);
    args.destination.apply(&mut request.destination_endpoint);
    Ok(request)
}

/// The names are those of the API; lists and objects where it wants a text of JSON become one.
fn from_value(mut value: Any) -> Result<ConfigureSynchronizationJob, Error> {
    check_names(&value, OPERATION.parameters)?;
    for name in ["SynchronizationObjects", "MigrationReserved"] {
        if let Some(part) = value.get_mut(name).filter(|part| part.is_array() || part.is_object()) {
            *part = Any::String(part.to_string());
        }
    }
    json::decode(value.to_string().as_bytes()).map_err(Error::failure)
}

/// A misspelt name would be ignored, and something else be configured than was meant.
fn check_names(value: &Any, parameters: &[Parameter]) -> Result<(), Error> {
    let Any::Object(members) = value else {
        return Err(Error::failure("names with values are expected, such as SynchronizationJobName: orders"));
    };
    for (name, value) in members {
        let Some(parameter) = parameters.iter().find(|parameter| parameter.name == name) else {
            let error = Error::failure(format_args!("ConfigureSynchronizationJob takes no {name}"));
            return Err(match nearest(name, parameters.iter().map(|parameter| parameter.name)) {
                Some(near) => error.hint(format!("did you mean {near}?")),
                None => error,
            });
        };
        if !parameter.members.is_empty() {
            check_names(value, parameter.members)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_the_names_of_the_api_and_may_have_real_lists() {
        let value = serde_json::json!({
            "SynchronizationJobName": "orders",
            "SourceEndpoint": { "InstanceType": "RDS", "Port": 3306 },
            "DataInitialization": false,
            "SynchronizationObjects": [{ "DBName": "shop" }],
        });
        let request = from_value(value).unwrap();
        assert_eq!(request.synchronization_objects.unwrap(), r#"[{"DBName":"shop"}]"#);
        assert_eq!(request.source_endpoint.unwrap().port.unwrap(), "3306");
        assert_eq!(request.data_initialization, Some(false));
    }

    #[test]
    fn a_misspelt_name_is_refused_at_any_depth() {
        for value in [
            serde_json::json!({ "SynchronizationJobNane": "orders" }),
            serde_json::json!({ "SourceEndpoint": { "InstanceIdd": "rm-1" } }),
        ] {
            let error = format!("{:?}", from_value(value).unwrap_err());
            assert!(
                error.contains("did you mean SynchronizationJobName")
                    || error.contains("did you mean InstanceId"),
                "{error}"
            );
        }
        assert!(from_value(serde_json::json!([])).is_err());
    }
}
