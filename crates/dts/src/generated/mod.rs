// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! The operations of Dts 2020-01-01.

use aliyun_wire as wire;

pub mod configure_dts_job;
pub use configure_dts_job::{ConfigureDtsJob, ConfigureDtsJobResponse};

pub mod configure_migration_job;
pub use configure_migration_job::{ConfigureMigrationJob, ConfigureMigrationJobResponse};

pub mod configure_migration_job_alert;
pub use configure_migration_job_alert::{ConfigureMigrationJobAlert, ConfigureMigrationJobAlertResponse};

pub mod configure_subscription;
pub use configure_subscription::{ConfigureSubscription, ConfigureSubscriptionResponse};

pub mod configure_subscription_instance;
pub use configure_subscription_instance::{
    ConfigureSubscriptionInstance, ConfigureSubscriptionInstanceResponse,
};

pub mod configure_subscription_instance_alert;
pub use configure_subscription_instance_alert::{
    ConfigureSubscriptionInstanceAlert, ConfigureSubscriptionInstanceAlertResponse,
};

pub mod configure_synchronization_job;
pub use configure_synchronization_job::{ConfigureSynchronizationJob, ConfigureSynchronizationJobResponse};

pub mod configure_synchronization_job_alert;
pub use configure_synchronization_job_alert::{
    ConfigureSynchronizationJobAlert, ConfigureSynchronizationJobAlertResponse,
};

pub mod configure_synchronization_job_replicator_compare;
pub use configure_synchronization_job_replicator_compare::{
    ConfigureSynchronizationJobReplicatorCompare, ConfigureSynchronizationJobReplicatorCompareResponse,
};

pub mod convert_instance_resource_group;
pub use convert_instance_resource_group::{
    ConvertInstanceResourceGroup, ConvertInstanceResourceGroupResponse,
};

pub mod count_job_by_condition;
pub use count_job_by_condition::{CountJobByCondition, CountJobByConditionResponse};

pub mod create_consumer_channel;
pub use create_consumer_channel::{CreateConsumerChannel, CreateConsumerChannelResponse};

pub mod create_consumer_group;
pub use create_consumer_group::{CreateConsumerGroup, CreateConsumerGroupResponse};

pub mod create_dedicated_cluster_monitor_rule;
pub use create_dedicated_cluster_monitor_rule::{
    CreateDedicatedClusterMonitorRule, CreateDedicatedClusterMonitorRuleResponse,
};

pub mod create_doc_parser_job;
pub use create_doc_parser_job::{CreateDocParserJob, CreateDocParserJobResponse};

pub mod create_dts_instance;
pub use create_dts_instance::{CreateDtsInstance, CreateDtsInstanceResponse};

pub mod create_job_monitor_rule;
pub use create_job_monitor_rule::{CreateJobMonitorRule, CreateJobMonitorRuleResponse};

pub mod create_migration_job;
pub use create_migration_job::{CreateMigrationJob, CreateMigrationJobResponse};

pub mod create_reverse_dts_job;
pub use create_reverse_dts_job::{CreateReverseDtsJob, CreateReverseDtsJobResponse};

pub mod create_subscription_instance;
pub use create_subscription_instance::{CreateSubscriptionInstance, CreateSubscriptionInstanceResponse};

pub mod create_synchronization_job;
pub use create_synchronization_job::{CreateSynchronizationJob, CreateSynchronizationJobResponse};

pub mod delete_consumer_channel;
pub use delete_consumer_channel::{DeleteConsumerChannel, DeleteConsumerChannelResponse};

pub mod delete_consumer_group;
pub use delete_consumer_group::{DeleteConsumerGroup, DeleteConsumerGroupResponse};

pub mod delete_dts_job;
pub use delete_dts_job::{DeleteDtsJob, DeleteDtsJobResponse};

pub mod delete_dts_jobs;
pub use delete_dts_jobs::{DeleteDtsJobs, DeleteDtsJobsResponse};

pub mod delete_migration_job;
pub use delete_migration_job::{DeleteMigrationJob, DeleteMigrationJobResponse};

pub mod delete_subscription_instance;
pub use delete_subscription_instance::{DeleteSubscriptionInstance, DeleteSubscriptionInstanceResponse};

pub mod delete_synchronization_job;
pub use delete_synchronization_job::{DeleteSynchronizationJob, DeleteSynchronizationJobResponse};

pub mod describe_channel_account;
pub use describe_channel_account::{DescribeChannelAccount, DescribeChannelAccountResponse};

pub mod describe_check_jobs;
pub use describe_check_jobs::{DescribeCheckJobs, DescribeCheckJobsResponse};

pub mod describe_cluster_operate_logs;
pub use describe_cluster_operate_logs::{DescribeClusterOperateLogs, DescribeClusterOperateLogsResponse};

pub mod describe_cluster_used_utilization;
pub use describe_cluster_used_utilization::{
    DescribeClusterUsedUtilization, DescribeClusterUsedUtilizationResponse,
};

pub mod describe_connection_status;
pub use describe_connection_status::{DescribeConnectionStatus, DescribeConnectionStatusResponse};

pub mod describe_consumer_channel;
pub use describe_consumer_channel::{DescribeConsumerChannel, DescribeConsumerChannelResponse};

pub mod describe_consumer_group;
pub use describe_consumer_group::{DescribeConsumerGroup, DescribeConsumerGroupResponse};

pub mod describe_dtsip;
pub use describe_dtsip::{DescribeDTSIP, DescribeDTSIPResponse};

pub mod describe_data_check_report_url;
pub use describe_data_check_report_url::{DescribeDataCheckReportUrl, DescribeDataCheckReportUrlResponse};

pub mod describe_data_check_table_details;
pub use describe_data_check_table_details::{
    DescribeDataCheckTableDetails, DescribeDataCheckTableDetailsResponse,
};

pub mod describe_data_check_table_diff_details;
pub use describe_data_check_table_diff_details::{
    DescribeDataCheckTableDiffDetails, DescribeDataCheckTableDiffDetailsResponse,
};

pub mod describe_dedicated_cluster;
pub use describe_dedicated_cluster::{DescribeDedicatedCluster, DescribeDedicatedClusterResponse};

pub mod describe_dedicated_cluster_monitor_rule;
pub use describe_dedicated_cluster_monitor_rule::{
    DescribeDedicatedClusterMonitorRule, DescribeDedicatedClusterMonitorRuleResponse,
};

pub mod describe_doc_parser_job_result;
pub use describe_doc_parser_job_result::{DescribeDocParserJobResult, DescribeDocParserJobResultResponse};

pub mod describe_doc_parser_job_status;
pub use describe_doc_parser_job_status::{DescribeDocParserJobStatus, DescribeDocParserJobStatusResponse};

pub mod describe_dts_etl_job_version_info;
pub use describe_dts_etl_job_version_info::{
    DescribeDtsEtlJobVersionInfo, DescribeDtsEtlJobVersionInfoResponse,
};

pub mod describe_dts_job_config;
pub use describe_dts_job_config::{DescribeDtsJobConfig, DescribeDtsJobConfigResponse};

pub mod describe_dts_job_detail;
pub use describe_dts_job_detail::{DescribeDtsJobDetail, DescribeDtsJobDetailResponse};

pub mod describe_dts_jobs;
pub use describe_dts_jobs::{DescribeDtsJobs, DescribeDtsJobsResponse};

pub mod describe_dts_service_log;
pub use describe_dts_service_log::{DescribeDtsServiceLog, DescribeDtsServiceLogResponse};

pub mod describe_endpoint_switch_status;
pub use describe_endpoint_switch_status::{
    DescribeEndpointSwitchStatus, DescribeEndpointSwitchStatusResponse,
};

pub mod describe_etl_job_logs;
pub use describe_etl_job_logs::{DescribeEtlJobLogs, DescribeEtlJobLogsResponse};

pub mod describe_full_process_list;
pub use describe_full_process_list::{DescribeFullProcessList, DescribeFullProcessListResponse};

pub mod describe_gad_instances;
pub use describe_gad_instances::{DescribeGadInstances, DescribeGadInstancesResponse};

pub mod describe_initialization_status;
pub use describe_initialization_status::{
    DescribeInitializationStatus, DescribeInitializationStatusResponse,
};

pub mod describe_job_monitor_rule;
pub use describe_job_monitor_rule::{DescribeJobMonitorRule, DescribeJobMonitorRuleResponse};

pub mod describe_metric_list;
pub use describe_metric_list::{DescribeMetricList, DescribeMetricListResponse};

pub mod describe_migration_job_alert;
pub use describe_migration_job_alert::{DescribeMigrationJobAlert, DescribeMigrationJobAlertResponse};

pub mod describe_migration_job_detail;
pub use describe_migration_job_detail::{DescribeMigrationJobDetail, DescribeMigrationJobDetailResponse};

pub mod describe_migration_job_status;
pub use describe_migration_job_status::{DescribeMigrationJobStatus, DescribeMigrationJobStatusResponse};

pub mod describe_migration_jobs;
pub use describe_migration_jobs::{DescribeMigrationJobs, DescribeMigrationJobsResponse};

pub mod describe_pre_check_create_gad_order_result;
pub use describe_pre_check_create_gad_order_result::{
    DescribePreCheckCreateGadOrderResult, DescribePreCheckCreateGadOrderResultResponse,
};

pub mod describe_pre_check_status;
pub use describe_pre_check_status::{DescribePreCheckStatus, DescribePreCheckStatusResponse};

pub mod describe_subscription_instance_alert;
pub use describe_subscription_instance_alert::{
    DescribeSubscriptionInstanceAlert, DescribeSubscriptionInstanceAlertResponse,
};

pub mod describe_subscription_instance_status;
pub use describe_subscription_instance_status::{
    DescribeSubscriptionInstanceStatus, DescribeSubscriptionInstanceStatusResponse,
};

pub mod describe_subscription_instances;
pub use describe_subscription_instances::{
    DescribeSubscriptionInstances, DescribeSubscriptionInstancesResponse,
};

pub mod describe_subscription_meta;
pub use describe_subscription_meta::{DescribeSubscriptionMeta, DescribeSubscriptionMetaResponse};

pub mod describe_sync_status;
pub use describe_sync_status::{DescribeSyncStatus, DescribeSyncStatusResponse};

pub mod describe_synchronization_job_alert;
pub use describe_synchronization_job_alert::{
    DescribeSynchronizationJobAlert, DescribeSynchronizationJobAlertResponse,
};

pub mod describe_synchronization_job_replicator_compare;
pub use describe_synchronization_job_replicator_compare::{
    DescribeSynchronizationJobReplicatorCompare, DescribeSynchronizationJobReplicatorCompareResponse,
};

pub mod describe_synchronization_job_status;
pub use describe_synchronization_job_status::{
    DescribeSynchronizationJobStatus, DescribeSynchronizationJobStatusResponse,
};

pub mod describe_synchronization_job_status_list;
pub use describe_synchronization_job_status_list::{
    DescribeSynchronizationJobStatusList, DescribeSynchronizationJobStatusListResponse,
};

pub mod describe_synchronization_jobs;
pub use describe_synchronization_jobs::{DescribeSynchronizationJobs, DescribeSynchronizationJobsResponse};

pub mod describe_synchronization_object_modify_status;
pub use describe_synchronization_object_modify_status::{
    DescribeSynchronizationObjectModifyStatus, DescribeSynchronizationObjectModifyStatusResponse,
};

pub mod describe_tag_keys;
pub use describe_tag_keys::{DescribeTagKeys, DescribeTagKeysResponse};

pub mod describe_tag_values;
pub use describe_tag_values::{DescribeTagValues, DescribeTagValuesResponse};

pub mod detach_gad_instance_db_member;
pub use detach_gad_instance_db_member::{DetachGadInstanceDbMember, DetachGadInstanceDbMemberResponse};

pub mod init_dts_rds_instance;
pub use init_dts_rds_instance::{InitDtsRdsInstance, InitDtsRdsInstanceResponse};

pub mod list_dedicated_cluster;
pub use list_dedicated_cluster::{ListDedicatedCluster, ListDedicatedClusterResponse};

pub mod list_job_step;
pub use list_job_step::{ListJobStep, ListJobStepResponse};

pub mod list_tag_resources;
pub use list_tag_resources::{ListTagResources, ListTagResourcesResponse};

pub mod modify_consumer_channel;
pub use modify_consumer_channel::{ModifyConsumerChannel, ModifyConsumerChannelResponse};

pub mod modify_consumer_group_password;
pub use modify_consumer_group_password::{ModifyConsumerGroupPassword, ModifyConsumerGroupPasswordResponse};

pub mod modify_consumption_timestamp;
pub use modify_consumption_timestamp::{ModifyConsumptionTimestamp, ModifyConsumptionTimestampResponse};

pub mod modify_dedicated_cluster;
pub use modify_dedicated_cluster::{ModifyDedicatedCluster, ModifyDedicatedClusterResponse};

pub mod modify_dts_job;
pub use modify_dts_job::{ModifyDtsJob, ModifyDtsJobResponse};

pub mod modify_dts_job_config;
pub use modify_dts_job_config::{ModifyDtsJobConfig, ModifyDtsJobConfigResponse};

pub mod modify_dts_job_dedicated_cluster;
pub use modify_dts_job_dedicated_cluster::{
    ModifyDtsJobDedicatedCluster, ModifyDtsJobDedicatedClusterResponse,
};

pub mod modify_dts_job_du_limit;
pub use modify_dts_job_du_limit::{ModifyDtsJobDuLimit, ModifyDtsJobDuLimitResponse};

pub mod modify_dts_job_endpoint;
pub use modify_dts_job_endpoint::{ModifyDtsJobEndpoint, ModifyDtsJobEndpointResponse};

pub mod modify_dts_job_name;
pub use modify_dts_job_name::{ModifyDtsJobName, ModifyDtsJobNameResponse};

pub mod modify_dts_job_password;
pub use modify_dts_job_password::{ModifyDtsJobPassword, ModifyDtsJobPasswordResponse};

pub mod modify_dynamic_config;
pub use modify_dynamic_config::{ModifyDynamicConfig, ModifyDynamicConfigResponse};

pub mod modify_gad_instance_name;
pub use modify_gad_instance_name::{ModifyGadInstanceName, ModifyGadInstanceNameResponse};

pub mod modify_job_step_checkpoint;
pub use modify_job_step_checkpoint::{ModifyJobStepCheckpoint, ModifyJobStepCheckpointResponse};

pub mod modify_subscription;
pub use modify_subscription::{ModifySubscription, ModifySubscriptionResponse};

pub mod modify_subscription_object;
pub use modify_subscription_object::{ModifySubscriptionObject, ModifySubscriptionObjectResponse};

pub mod modify_synchronization_object;
pub use modify_synchronization_object::{ModifySynchronizationObject, ModifySynchronizationObjectResponse};

pub mod pre_check_create_gad_order;
pub use pre_check_create_gad_order::{PreCheckCreateGadOrder, PreCheckCreateGadOrderResponse};

pub mod promote_to_master;
pub use promote_to_master::{PromoteToMaster, PromoteToMasterResponse};

pub mod renew_instance;
pub use renew_instance::{RenewInstance, RenewInstanceResponse};

pub mod reset_dts_job;
pub use reset_dts_job::{ResetDtsJob, ResetDtsJobResponse};

pub mod reset_synchronization_job;
pub use reset_synchronization_job::{ResetSynchronizationJob, ResetSynchronizationJobResponse};

pub mod reverse_two_way_direction;
pub use reverse_two_way_direction::{ReverseTwoWayDirection, ReverseTwoWayDirectionResponse};

pub mod shield_precheck;
pub use shield_precheck::{ShieldPrecheck, ShieldPrecheckResponse};

pub mod skip_full_job_table;
pub use skip_full_job_table::{SkipFullJobTable, SkipFullJobTableResponse};

pub mod skip_pre_check;
pub use skip_pre_check::{SkipPreCheck, SkipPreCheckResponse};

pub mod start_dts_job;
pub use start_dts_job::{StartDtsJob, StartDtsJobResponse};

pub mod start_dts_jobs;
pub use start_dts_jobs::{StartDtsJobs, StartDtsJobsResponse};

pub mod start_migration_job;
pub use start_migration_job::{StartMigrationJob, StartMigrationJobResponse};

pub mod start_reverse_writer;
pub use start_reverse_writer::{StartReverseWriter, StartReverseWriterResponse};

pub mod start_subscription_instance;
pub use start_subscription_instance::{StartSubscriptionInstance, StartSubscriptionInstanceResponse};

pub mod start_synchronization_job;
pub use start_synchronization_job::{StartSynchronizationJob, StartSynchronizationJobResponse};

pub mod stop_dedicated_cluster;
pub use stop_dedicated_cluster::{StopDedicatedCluster, StopDedicatedClusterResponse};

pub mod stop_dts_job;
pub use stop_dts_job::{StopDtsJob, StopDtsJobResponse};

pub mod stop_dts_jobs;
pub use stop_dts_jobs::{StopDtsJobs, StopDtsJobsResponse};

pub mod stop_migration_job;
pub use stop_migration_job::{StopMigrationJob, StopMigrationJobResponse};

pub mod summary_job_detail;
pub use summary_job_detail::{SummaryJobDetail, SummaryJobDetailResponse};

pub mod suspend_dts_job;
pub use suspend_dts_job::{SuspendDtsJob, SuspendDtsJobResponse};

pub mod suspend_dts_jobs;
pub use suspend_dts_jobs::{SuspendDtsJobs, SuspendDtsJobsResponse};

pub mod suspend_migration_job;
pub use suspend_migration_job::{SuspendMigrationJob, SuspendMigrationJobResponse};

pub mod suspend_synchronization_job;
pub use suspend_synchronization_job::{SuspendSynchronizationJob, SuspendSynchronizationJobResponse};

pub mod switch_physical_dts_job_to_cloud;
pub use switch_physical_dts_job_to_cloud::{
    SwitchPhysicalDtsJobToCloud, SwitchPhysicalDtsJobToCloudResponse,
};

pub mod switch_synchronization_endpoint;
pub use switch_synchronization_endpoint::{
    SwitchSynchronizationEndpoint, SwitchSynchronizationEndpointResponse,
};

pub mod tag_resources;
pub use tag_resources::{TagResources, TagResourcesResponse};

pub mod transfer_instance_class;
pub use transfer_instance_class::{TransferInstanceClass, TransferInstanceClassResponse};

pub mod transfer_pay_type;
pub use transfer_pay_type::{TransferPayType, TransferPayTypeResponse};

pub mod untag_resources;
pub use untag_resources::{UntagResources, UntagResourcesResponse};

pub mod upgrade_two_way;
pub use upgrade_two_way::{UpgradeTwoWay, UpgradeTwoWayResponse};

pub mod white_ip_list;
pub use white_ip_list::{WhiteIpList, WhiteIpListResponse};

/// Dts 2020-01-01: its endpoints and operations.
pub static PRODUCT: wire::Product = wire::Product {
    name: "Dts",
    version: "2020-01-01",
    endpoints: ENDPOINTS,
    operations: &[
        &configure_dts_job::OPERATION,
        &configure_migration_job::OPERATION,
        &configure_migration_job_alert::OPERATION,
        &configure_subscription::OPERATION,
        &configure_subscription_instance::OPERATION,
        &configure_subscription_instance_alert::OPERATION,
        &configure_synchronization_job::OPERATION,
        &configure_synchronization_job_alert::OPERATION,
        &configure_synchronization_job_replicator_compare::OPERATION,
        &convert_instance_resource_group::OPERATION,
        &count_job_by_condition::OPERATION,
        &create_consumer_channel::OPERATION,
        &create_consumer_group::OPERATION,
        &create_dedicated_cluster_monitor_rule::OPERATION,
        &create_doc_parser_job::OPERATION,
        &create_dts_instance::OPERATION,
        &create_job_monitor_rule::OPERATION,
        &create_migration_job::OPERATION,
        &create_reverse_dts_job::OPERATION,
        &create_subscription_instance::OPERATION,
        &create_synchronization_job::OPERATION,
        &delete_consumer_channel::OPERATION,
        &delete_consumer_group::OPERATION,
        &delete_dts_job::OPERATION,
        &delete_dts_jobs::OPERATION,
        &delete_migration_job::OPERATION,
        &delete_subscription_instance::OPERATION,
        &delete_synchronization_job::OPERATION,
        &describe_channel_account::OPERATION,
        &describe_check_jobs::OPERATION,
        &describe_cluster_operate_logs::OPERATION,
        &describe_cluster_used_utilization::OPERATION,
        &describe_connection_status::OPERATION,
        &describe_consumer_channel::OPERATION,
        &describe_consumer_group::OPERATION,
        &describe_dtsip::OPERATION,
        &describe_data_check_report_url::OPERATION,
        &describe_data_check_table_details::OPERATION,
        &describe_data_check_table_diff_details::OPERATION,
        &describe_dedicated_cluster::OPERATION,
        &describe_dedicated_cluster_monitor_rule::OPERATION,
        &describe_doc_parser_job_result::OPERATION,
        &describe_doc_parser_job_status::OPERATION,
        &describe_dts_etl_job_version_info::OPERATION,
        &describe_dts_job_config::OPERATION,
        &describe_dts_job_detail::OPERATION,
        &describe_dts_jobs::OPERATION,
        &describe_dts_service_log::OPERATION,
        &describe_endpoint_switch_status::OPERATION,
        &describe_etl_job_logs::OPERATION,
        &describe_full_process_list::OPERATION,
        &describe_gad_instances::OPERATION,
        &describe_initialization_status::OPERATION,
        &describe_job_monitor_rule::OPERATION,
        &describe_metric_list::OPERATION,
        &describe_migration_job_alert::OPERATION,
        &describe_migration_job_detail::OPERATION,
        &describe_migration_job_status::OPERATION,
        &describe_migration_jobs::OPERATION,
        &describe_pre_check_create_gad_order_result::OPERATION,
        &describe_pre_check_status::OPERATION,
        &describe_subscription_instance_alert::OPERATION,
        &describe_subscription_instance_status::OPERATION,
        &describe_subscription_instances::OPERATION,
        &describe_subscription_meta::OPERATION,
        &describe_sync_status::OPERATION,
        &describe_synchronization_job_alert::OPERATION,
        &describe_synchronization_job_replicator_compare::OPERATION,
        &describe_synchronization_job_status::OPERATION,
        &describe_synchronization_job_status_list::OPERATION,
        &describe_synchronization_jobs::OPERATION,
        &describe_synchronization_object_modify_status::OPERATION,
        &describe_tag_keys::OPERATION,
        &describe_tag_values::OPERATION,
        &detach_gad_instance_db_member::OPERATION,
        &init_dts_rds_instance::OPERATION,
        &list_dedicated_cluster::OPERATION,
        &list_job_step::OPERATION,
        &list_tag_resources::OPERATION,
        &modify_consumer_channel::OPERATION,
        &modify_consumer_group_password::OPERATION,
        &modify_consumption_timestamp::OPERATION,
        &modify_dedicated_cluster::OPERATION,
        &modify_dts_job::OPERATION,
        &modify_dts_job_config::OPERATION,
        &modify_dts_job_dedicated_cluster::OPERATION,
        &modify_dts_job_du_limit::OPERATION,
        &modify_dts_job_endpoint::OPERATION,
        &modify_dts_job_name::OPERATION,
        &modify_dts_job_password::OPERATION,
        &modify_dynamic_config::OPERATION,
        &modify_gad_instance_name::OPERATION,
        &modify_job_step_checkpoint::OPERATION,
        &modify_subscription::OPERATION,
        &modify_subscription_object::OPERATION,
        &modify_synchronization_object::OPERATION,
        &pre_check_create_gad_order::OPERATION,
        &promote_to_master::OPERATION,
        &renew_instance::OPERATION,
        &reset_dts_job::OPERATION,
        &reset_synchronization_job::OPERATION,
        &reverse_two_way_direction::OPERATION,
        &shield_precheck::OPERATION,
        &skip_full_job_table::OPERATION,
        &skip_pre_check::OPERATION,
        &start_dts_job::OPERATION,
        &start_dts_jobs::OPERATION,
        &start_migration_job::OPERATION,
        &start_reverse_writer::OPERATION,
        &start_subscription_instance::OPERATION,
        &start_synchronization_job::OPERATION,
        &stop_dedicated_cluster::OPERATION,
        &stop_dts_job::OPERATION,
        &stop_dts_jobs::OPERATION,
        &stop_migration_job::OPERATION,
        &summary_job_detail::OPERATION,
        &suspend_dts_job::OPERATION,
        &suspend_dts_jobs::OPERATION,
        &suspend_migration_job::OPERATION,
        &suspend_synchronization_job::OPERATION,
        &switch_physical_dts_job_to_cloud::OPERATION,
        &switch_synchronization_endpoint::OPERATION,
        &tag_resources::OPERATION,
        &transfer_instance_class::OPERATION,
        &transfer_pay_type::OPERATION,
        &untag_resources::OPERATION,
        &upgrade_two_way::OPERATION,
        &white_ip_list::OPERATION,
    ],
};

const ENDPOINTS: &[wire::Endpoint] = &[
    wire::Endpoint { region: "cn-qingdao", host: "dts.cn-qingdao.aliyuncs.com" },
    wire::Endpoint { region: "cn-beijing", host: "dts.cn-beijing.aliyuncs.com" },
    wire::Endpoint { region: "cn-zhangjiakou", host: "dts.cn-zhangjiakou.aliyuncs.com" },
    wire::Endpoint { region: "cn-huhehaote", host: "dts.cn-huhehaote.aliyuncs.com" },
    wire::Endpoint { region: "cn-hangzhou", host: "dts.cn-hangzhou.aliyuncs.com" },
    wire::Endpoint { region: "cn-shanghai", host: "dts.cn-shanghai.aliyuncs.com" },
    wire::Endpoint { region: "cn-shenzhen", host: "dts.cn-shenzhen.aliyuncs.com" },
    wire::Endpoint { region: "cn-hongkong", host: "dts.cn-hongkong.aliyuncs.com" },
    wire::Endpoint { region: "ap-southeast-1", host: "dts.ap-southeast-1.aliyuncs.com" },
    wire::Endpoint { region: "ap-southeast-2", host: "dts.ap-southeast-2.aliyuncs.com" },
    wire::Endpoint { region: "ap-southeast-3", host: "dts.ap-southeast-3.aliyuncs.com" },
    wire::Endpoint { region: "ap-southeast-5", host: "dts.ap-southeast-5.aliyuncs.com" },
    wire::Endpoint { region: "eu-west-1", host: "dts.eu-west-1.aliyuncs.com" },
    wire::Endpoint { region: "us-west-1", host: "dts.us-west-1.aliyuncs.com" },
    wire::Endpoint { region: "us-east-1", host: "dts.us-east-1.aliyuncs.com" },
    wire::Endpoint { region: "eu-central-1", host: "dts.eu-central-1.aliyuncs.com" },
    wire::Endpoint { region: "me-east-1", host: "dts.me-east-1.aliyuncs.com" },
    wire::Endpoint { region: "ap-south-1", host: "dts.ap-south-1.aliyuncs.com" },
    wire::Endpoint { region: "cn-hangzhou-finance", host: "dts.cn-hangzhou.aliyuncs.com" },
    wire::Endpoint { region: "cn-shanghai-finance-1", host: "dts.cn-hangzhou.aliyuncs.com" },
    wire::Endpoint { region: "cn-shenzhen-finance-1", host: "dts.cn-hangzhou.aliyuncs.com" },
    wire::Endpoint { region: "cn-north-2-gov-1", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "ap-northeast-2-pop", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-beijing-finance-1", host: "dts.cn-beijing-finance-1.aliyuncs.com" },
    wire::Endpoint { region: "cn-beijing-finance-pop", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-beijing-gov-1", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-beijing-nu16-b01", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-chengdu", host: "dts.cn-chengdu.aliyuncs.com" },
    wire::Endpoint { region: "cn-edge-1", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-fujian", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-haidian-cm12-c01", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-hangzhou-bj-b01", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-hangzhou-internal-prod-1", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-hangzhou-internal-test-1", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-hangzhou-internal-test-2", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-hangzhou-internal-test-3", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-hangzhou-test-306", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-hongkong-finance-pop", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-huhehaote-nebula-1", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-qingdao-nebula", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-shanghai-et15-b01", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-shanghai-et2-b01", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-shanghai-inner", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-shanghai-internal-test-1", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-shenzhen-inner", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-shenzhen-st4-d01", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-shenzhen-su18-b01", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-wuhan", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-wulanchabu", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-yushanfang", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-zhangbei-na61-b01", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-zhangjiakou-na62-a01", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "cn-zhengzhou-nebula-1", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "eu-west-1-oxs", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "rus-west-1-pop", host: "dts.aliyuncs.com" },
    wire::Endpoint { region: "ap-northeast-1", host: "dts.ap-northeast-1.aliyuncs.com" },
];
