//! The same request and response by serde's derives, the way most Rust code would write it.

#![allow(missing_docs, reason = "the fields are those of the response")]

use serde::{Deserialize, Serialize};

macro_rules! derived {
    ($($type:ident { $($(#[$meta:meta])* $field:ident: $kind:ty,)* })*) => {$(
        #[derive(Clone, Debug, Default, Deserialize, Serialize)]
        #[serde(rename_all = "PascalCase", default)]
        pub struct $type {
            $($(#[$meta])* #[serde(skip_serializing_if = "Option::is_none")] pub $field: Option<$kind>,)*
        }
    )*};
}

derived! {
    Request {
        region_id: String,
        page_size: i64,
        page_num: i64,
        tag: Vec<Tag>,
    }
    Response {
        total_record_count: i64,
        synchronization_instances: Vec<Instance>,
        page_record_count: i64,
        request_id: String,
        page_number: i64,
    }
    Instance {
        status: String,
        synchronization_objects: Vec<Object>,
        data_initialization_status: Progress,
        synchronization_job_name: String,
        create_time: String,
        instance_create_time: String,
        job_create_time: String,
        pay_type: String,
        delay: String,
        precheck_status: Precheck,
        synchronization_job_id: String,
        synchronization_direction: String,
        data_initialization: bool,
        destination_endpoint: Endpoint,
        source_endpoint: Endpoint,
        structure_initialization: bool,
        expire_time: String,
        error_message: String,
        performance: Performance,
        synchronization_job_class: String,
        tags: Vec<Tag>,
        data_synchronization_status: Progress,
        structure_initialization_status: Progress,
    }
    Object {
        schema_name: String,
        new_schema_name: String,
        table_includes: Vec<Table>,
        table_excludes: Vec<Table>,
    }
    Table { table_name: String, }
    Progress { status: String, progress: String, percent: String, error_message: String, delay: String, }
    Precheck { status: String, percent: String, detail: Vec<Check>, }
    Check { check_status: String, item_name: String, error_message: String, repair_method: String, }
    Endpoint {
        instance_id: String,
        instance_type: String,
        engine_name: String,
        port: String,
        user_name: String,
        #[serde(rename = "IP")] ip: String,
    }
    Tag { key: String, value: String, }
    Performance { #[serde(rename = "RPS")] rps: String, #[serde(rename = "FLOW")] flow: String, }
}
