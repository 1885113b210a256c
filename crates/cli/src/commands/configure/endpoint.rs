//! The two ends of a job, as flags.

use aliyun_dts::configure_synchronization_job::{DestinationEndpoint, SourceEndpoint};
use aliyun_wire::Text;
use clap::Args;

/// Where changes come from.
#[derive(Args)]
#[command(next_help_heading = "Source")]
pub(super) struct SourceArgs {
    /// RDS, Redis, PolarDB, ECS, Express, dg or cen
    #[arg(long, value_name = "TYPE")]
    source_type: Option<String>,

    /// The instance
    #[arg(long, value_name = "ID")]
    source_id: Option<String>,

    /// The address, where it is no instance of Alibaba Cloud
    #[arg(long, value_name = "ADDRESS")]
    source_ip: Option<String>,

    /// The port
    #[arg(long, value_name = "PORT")]
    source_port: Option<u16>,

    /// The account
    #[arg(long, value_name = "NAME")]
    source_user: Option<String>,

    /// Its password; better given by the environment
    #[arg(long, value_name = "PASSWORD", env = "DTS_SOURCE_PASSWORD", hide_env_values = true)]
    source_password: Option<String>,
}

/// Where changes go.
#[derive(Args)]
#[command(next_help_heading = "Destination")]
pub(super) struct DestinationArgs {
    /// RDS, Redis, PolarDB, ECS, Express, DataHub, MaxCompute, AnalyticDB or Greenplum
    #[arg(long, value_name = "TYPE")]
    destination_type: Option<String>,

    /// The instance
    #[arg(long, value_name = "ID")]
    destination_id: Option<String>,

    /// The address, where it is no instance of Alibaba Cloud
    #[arg(long, value_name = "ADDRESS")]
    destination_ip: Option<String>,

    /// The port
    #[arg(long, value_name = "PORT")]
    destination_port: Option<u16>,

    /// The account
    #[arg(long, value_name = "NAME")]
    destination_user: Option<String>,

    /// Its password; better given by the environment
    #[arg(long, value_name = "PASSWORD", env = "DTS_DESTINATION_PASSWORD", hide_env_values = true)]
    destination_password: Option<String>,
}

impl SourceArgs {
    /// Writes over what is there with what is given.
    pub(super) fn apply(&self, endpoint: &mut Option<SourceEndpoint>) {
        let given = [
            self.source_type.clone(),
            self.source_id.clone(),
            self.source_ip.clone(),
            self.source_port.map(|port| port.to_string()),
            self.source_user.clone(),
            self.source_password.clone(),
        ];
        if given.iter().all(Option::is_none) {
            return;
        }
        let endpoint = endpoint.get_or_insert_default();
        let places = [
            &mut endpoint.instance_type,
            &mut endpoint.instance_id,
            &mut endpoint.ip,
            &mut endpoint.port,
            &mut endpoint.user_name,
            &mut endpoint.password,
        ];
        fill(places, given);
    }
}

impl DestinationArgs {
    /// Writes over what is there with what is given.
    pub(super) fn apply(&self, endpoint: &mut Option<DestinationEndpoint>) {
        let given = [
            self.destination_type.clone(),
            self.destination_id.clone(),
            self.destination_ip.clone(),
            self.destination_port.map(|port| port.to_string()),
            self.destination_user.clone(),
            self.destination_password.clone(),
        ];
        if given.iter().all(Option::is_none) {
            return;
        }
        let endpoint = endpoint.get_or_insert_default();
        let places = [
            &mut endpoint.instance_type,
            &mut endpoint.instance_id,
            &mut endpoint.ip,
            &mut endpoint.port,
            &mut endpoint.user_name,
            &mut endpoint.password,
        ];
        fill(places, given);
    }
}

fn fill(places: [&mut Option<Text>; 6], given: [Option<String>; 6]) {
    for (place, value) in places.into_iter().zip(given) {
        if let Some(value) = value {
            *place = Some(value.into());
        }
    }
}
