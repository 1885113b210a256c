//! What the service answers when it refuses, and what jobs fail with.

/// Code, meaning, and what to do.
pub(super) static CODES: &[(&str, &str, &str)] = &[
    // Who asks, and how often.
    (
        "Throttling",
        "too many calls in too short a time",
        "wait and try again; ask less often, --concurrency 2 helps. Calls are repeated by themselves",
    ),
    (
        "Throttling.User",
        "this account makes too many calls",
        "wait and try again; share the load over time, --concurrency 2 helps",
    ),
    (
        "Throttling.Api",
        "this operation is called too often",
        "wait and try again; other programs of the account count too",
    ),
    (
        "InvalidAccessKeyId.NotFound",
        "no such access key id",
        "check the id; it may have been deleted, or belong to another site (China, international)",
    ),
    (
        "InvalidAccessKeyId.Inactive",
        "the access key is disabled",
        "enable it in the RAM console or use another one",
    ),
    (
        "MissingAccessKeyId",
        "the request names no access key",
        "set ALIBABA_CLOUD_ACCESS_KEY_ID or use --profile",
    ),
    (
        "SignatureDoesNotMatch",
        "the signature is not the one that the service calculates",
        "if the strings to sign agree the secret is wrong; dts sign shows both strings",
    ),
    ("IncompleteSignature", "an older spelling of SignatureDoesNotMatch", "see SignatureDoesNotMatch"),
    (
        "InvalidSignatureMethod",
        "the signature method is not supported",
        "HMAC-SHA1 for V1, ACS3-HMAC-SHA256 for V3",
    ),
    (
        "SignatureNonceUsed",
        "the nonce came before: every request needs its own",
        "a retry must be signed anew; look for a proxy that repeats requests",
    ),
    ("MissingSignatureNonce", "the request has no nonce", "send a fresh SignatureNonce with every request"),
    (
        "InvalidTimeStamp.Expired",
        "the request's time is more than 15 minutes off",
        "set this machine's clock (NTP)",
    ),
    ("InvalidTimeStamp.Format", "the request's time is not yyyy-MM-ddTHH:mm:ssZ", "send UTC in that form"),
    ("MissingTimestamp", "the request has no time", "send Timestamp in UTC"),
    (
        "InvalidSecurityToken.Expired",
        "the temporary key has expired",
        "get a new one from STS; a profile does that by itself",
    ),
    ("InvalidSecurityToken.Malformed", "the security token is not one", "copy it in full; it is long"),
    (
        "InvalidSecurityToken.MismatchWithAccessKey",
        "the security token belongs to another access key",
        "take id, secret and token from the same answer of STS",
    ),
    ("MissingSecurityToken", "a temporary key needs its token", "set ALIBABA_CLOUD_SECURITY_TOKEN"),
    (
        "Forbidden.RAM",
        "the RAM user lacks a right, or the operation knows no RAM",
        "grant the action, such as dts:DescribeSynchronizationJobs, on acs:dts:REGION:ACCOUNT:instance/ID",
    ),
    ("NoPermission", "the account lacks a right", "see Forbidden.RAM"),
    ("NoPermission.Operator", "the account may not change tags", "grant dts:TagResources"),
    ("NoPermission.SystemTag", "tags of the system can not be changed", "choose another key"),
    // What is asked.
    ("MissingAction", "the request names no operation", "send Action"),
    (
        "InvalidAction.NotFound",
        "no such operation",
        "check spelling and letter case, and the version 2020-01-01",
    ),
    ("InvalidApi.NotFound", "no such operation", "see InvalidAction.NotFound"),
    ("UnsupportedOperation", "no such operation, or not for this kind of job", "see InvalidAction.NotFound"),
    ("MissingVersion", "the request names no version", "send Version 2020-01-01"),
    ("InvalidVersion", "no such version", "DTS has 2020-01-01"),
    ("InvalidParameter", "a parameter has a value that is not accepted", "the message names it"),
    ("InvalidParameter.Format", "the format is neither JSON nor XML", "send Format JSON or XML"),
    ("MissingParameter", "a required parameter is missing", "the message names it"),
    ("UnsupportedHTTPMethod", "neither GET nor POST", "use one of them"),
    (
        "IdempotentParameterMismatch",
        "the ClientToken was used with other parameters",
        "use a new token for a new order",
    ),
    // Jobs and what may be done with them.
    (
        "Forbidden.InstanceNotFound",
        "no job with that id in this region and account",
        "check id and --region; --all-regions looks everywhere",
    ),
    (
        "InvalidJobStatus",
        "the job's state does not allow this",
        "dts job ID shows its state: suspend needs Synchronizing, start needs NotStarted, Failed, PrecheckFailed or Suspending",
    ),
    ("InvalidTaskStatus", "the task's state does not allow this", "see InvalidJobStatus"),
    (
        "CheckStatus.InvalidInitStatus",
        "the job is not configured, or not in the state for this",
        "dts configure it first",
    ),
    (
        "UpdateJob.OperationDenied.InitStatus",
        "a job in this state can not be configured",
        "dts suspend and dts reset it first",
    ),
    (
        "OperationDenied.JobStatusModifying",
        "the objects of the job are being changed",
        "wait until it is Synchronizing again",
    ),
    ("ModifyDenied.JobStatusNotRunning", "only a running job can be changed", "dts start it first"),
    ("OperationDenied.NotPurchased", "the job is not paid for", "finish the order"),
    (
        "CheckJobFailed.ServerUnAvailable",
        "DTS could not check the configuration",
        "try again in a few minutes",
    ),
    (
        "DbTypeNotSupport.OnlyReadRDS",
        "a read-only RDS instance can not take part",
        "use the primary instance",
    ),
    (
        "DbTypeNotSupport.PolarDBRDS",
        "this combination of PolarDB and RDS is not supported",
        "choose another engine or instance",
    ),
    ("GetMongoDbShardInfo.EmptyInstances", "the MongoDB cluster has no shards to read", "check the instance"),
    (
        "GetMongoDbShardInfo.NoShardAddress",
        "the shards of the MongoDB cluster have no addresses",
        "apply for the shards' own addresses first",
    ),
    (
        "InvalidParameter.KafkaBrokerInvalid",
        "the Kafka brokers can not be reached",
        "check the broker list and the white list",
    ),
    ("InvalidParameter.KafkaHostInvalid", "a Kafka host is not valid", "check the addresses"),
    ("ReverseJob.Exists", "there is a reverse job already", "use that one or delete it"),
    ("Original.Job.Running", "the original job still runs", "end it before the reverse one begins"),
    (
        "SQLExecuteError",
        "DTS could not carry out a statement of its own",
        "try again; open a ticket with the RequestId if it lasts",
    ),
    // Orders.
    ("LXCreateOrderError", "the order was not accepted", "check class, pay type, regions and period"),
    (
        "LXCreateOrderErrorIntl",
        "a job across the border of mainland China needs an approval",
        "apply for cross-border synchronization",
    ),
    ("LXCreateOrder.NotFoundPricePlan", "nothing like that is for sale", "check the class and the regions"),
    ("LXPayOrder.InsufficientBalance", "the account's balance does not suffice", "top it up"),
    ("LXBuyError", "buying failed", "look at the message; check balance and quota"),
    // Tags.
    ("QuotaExceed.TagsPerResource", "a job has at most 20 tags", "remove some: dts tags rm"),
    ("NumberExceed.Tags", "more than 20 tags in one request", "send them in several"),
    ("NumberExceed.ResourceIds", "more than 50 jobs in one request", "send them in several"),
    ("Missing.TagKey", "a tag without a key", "write KEY or KEY=VALUE"),
    ("Duplicate.TagKey", "the same key twice", "give each key once"),
    (
        "InvalidParameter.TagKey",
        "a tag key that is not accepted",
        "1 to 64 characters, not beginning with aliyun or acs:",
    ),
    ("InvalidParameter.TagValue", "a tag value that is not accepted", "at most 128 characters"),
    ("MissingParameter.TagOrResourceId", "neither jobs nor tags are named", "name at least one"),
    // The service itself.
    (
        "ServiceUnavailable",
        "a passing failure of the service",
        "try again; calls that only read are repeated by themselves",
    ),
    (
        "InternalError",
        "an unknown failure of the service",
        "try again; open a ticket with the RequestId if it lasts",
    ),
];

/// Codes in the error messages of jobs.
pub(super) static TASK_CODES: &[(&str, &str, &str)] = &[
    (
        "DTS-070211",
        "the source database can not be reached",
        "check that it runs, its white list and firewall, and the account's password",
    ),
    (
        "DTS-1020042",
        "a statement failed at the destination",
        "the message holds the statement and the database's own error; repair that and dts start",
    ),
    ("DTS-30018", "a column is missing at the destination", "add it, or change the objects"),
    ("DTS-30019", "a column is missing at the destination", "add it, or change the objects"),
    ("DTS-70019", "a column is missing at the destination", "add it, or change the objects"),
    ("DTS-10046", "a statement failed, mostly for lack of rights", "grant them to the account of the job"),
    ("DTS-30020", "a statement failed, mostly for lack of rights", "grant them to the account of the job"),
    ("DTS-70004", "a statement failed, mostly for lack of rights", "grant them to the account of the job"),
    (
        "DTS-70002",
        "the table is missing at the destination, or the connection was lost",
        "create the table, check the connection, then dts start",
    ),
    (
        "DTS-60001",
        "the source can not be connected to",
        "check the password, and the number of connections that it takes",
    ),
    (
        "DTS-61015",
        "the source can not be connected to",
        "check the password, and the number of connections that it takes",
    ),
    (
        "DTS-71016",
        "the destination can not be connected to",
        "check its address, white list and the account's password",
    ),
    ("DTS-10015", "Redis can not be reached", "check its address, white list and password"),
    (
        "DTS-1050002",
        "the binary logs that are needed are gone",
        "keep them longer; the job has to be configured anew, with a full copy",
    ),
    (
        "Access denied for user",
        "the database refuses the account",
        "check user, password and from which hosts it may log in",
    ),
];
