//! The steps of a life one by one: what fails, waits, changes and is looked at.

use super::*;

#[test]
fn a_failed_precheck_names_its_items_and_can_be_done_without_some() {
    let lab = Lab::new();
    let id = lab.buy(&[]);
    let name = [("SynchronizationJobName", "CHECK_SAME_OBJ CHECK_TOPOLOGY")];
    lab.ok("ConfigureSynchronizationJob", &of(&id, &[&name, &CONFIGURE[1..]].concat()));
    lab.wait(60);
    let status = lab.ok("DescribeSynchronizationJobStatus", &[("SynchronizationJobId", &id)]);
    assert_eq!(
        (text(&status["Status"]), text(&status["PrecheckStatus"]["Status"])),
        ("precheckFailed", "Failed")
    );
    let failures: Vec<_> = status["PrecheckStatus"]["Detail"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|item| item["CheckStatus"] == "Failed")
        .map(|item| {
            (text(&item["ItemName"]), text(&item["RepairMethod"]), !text(&item["ErrorMessage"]).is_empty())
        })
        .collect();
    assert_eq!(
        failures,
        [
            ("CHECK_SAME_OBJ", "CHECK__ERROR_SAME_OBJ_REPAIR", true),
            ("CHECK_TOPOLOGY", "CHECK_ERROR_TOPOLOGY_REPAIR", true)
        ]
    );

    let task = id.trim_start_matches("dts").to_owned();
    lab.ok("ShieldPrecheck", &[("DtsInstanceId", &id), ("PrecheckItems", "CHECK_SAME_OBJ")]);
    let names =
        [("DtsJobId", task.as_str()), ("Skip", "true"), ("SkipPreCheckNames", "CHECK_TOPOLOGY_DETAIL")];
    let skipped = lab.ok("SkipPreCheck", &names);
    assert_eq!(skipped["SkipItems"], "CHECK_SAME_OBJ,CHECK_TOPOLOGY");
    let items = [("DtsInstanceId", id.as_str()), ("PrecheckItems", "CHECK_CONN_SRC")];
    assert_eq!(lab.refused("ShieldPrecheck", &items).1, "InvalidPrecheckItems");

    lab.ok("StartSynchronizationJob", &[("SynchronizationJobId", &id)]);
    lab.wait(60);
    assert_eq!(lab.state(&id), "initializating");
    let items =
        lab.ok("DescribePreCheckStatus", &[("DtsJobId", &task), ("JobCode", "01"), ("PageSize", "3")]);
    assert_eq!(
        (items["TotalRecordCount"].as_i64(), items["JobProgress"].as_array().unwrap().len()),
        (Some(16), 3)
    );
}

#[test]
fn an_address_that_nobody_has_and_a_database_onto_itself_fail_the_precheck() {
    let lab = Lab::new();
    let nobody = [
        ("SourceEndpoint.InstanceType", "ECS"),
        ("SourceEndpoint.IP", "192.0.2.1"),
        ("SourceEndpoint.Port", "3306"),
        ("SourceEndpoint.UserName", "dts"),
        ("SourceEndpoint.Password", "secret"),
    ];
    let itself = [("DestinationEndpoint.InstanceId", "rm-source")];
    for (change, item) in [(&nobody[..], "CHECK_CONN_SRC"), (&itself[..], "CHECK_SAME_OBJ")] {
        let id = lab.buy(&[]);
        lab.ok("ConfigureSynchronizationJob", &of(&id, &[CONFIGURE, change].concat()));
        lab.wait(60);
        let status = lab.ok("DescribeSynchronizationJobStatus", &[("SynchronizationJobId", &id)]);
        let failed = |it: &&Value| it["CheckStatus"] == "Failed";
        let details = status["PrecheckStatus"]["Detail"].as_array().unwrap();
        assert_eq!(details.iter().find(failed).unwrap()["ItemName"], item);
    }
}

#[test]
fn a_job_may_wait_to_be_started() {
    let lab = Lab::new();
    let id = lab.buy(&[]);
    let waits = [("MigrationReserved", r#"{"autoStartModulesAfterConfig":"none"}"#)];
    lab.ok("ConfigureSynchronizationJob", &of(&id, &[CONFIGURE, &waits].concat()));
    lab.wait(3_600);
    assert_eq!(lab.state(&id), "notStarted");
    lab.ok("StartSynchronizationJob", &[("SynchronizationJobId", &id)]);
    assert_eq!(lab.state(&id), "prechecking");
}

#[test]
fn failures_of_later_steps_have_their_message_and_a_start_repairs_them() {
    let lab = Lab::new();
    for (word, failed, resumed) in [
        ("FAIL_STRUCTURE", "initializeFailed", "initializating"),
        ("FAIL_DATA", "initializeFailed", "initializating"),
        ("FAIL_SYNC", "failed", "synchronizing"),
    ] {
        let id = lab.buy(&[]);
        let name = [("SynchronizationJobName", word)];
        lab.ok("ConfigureSynchronizationJob", &of(&id, &[&name, &CONFIGURE[1..]].concat()));
        lab.wait(300);
        let status = lab.ok("DescribeSynchronizationJobStatus", &[("SynchronizationJobId", &id)]);
        assert_eq!(text(&status["Status"]), failed);
        assert!(text(&status["ErrorMessage"]).starts_with("DTS-"), "{status}");
        lab.ok("StartSynchronizationJob", &[("SynchronizationJobId", &id)]);
        assert_eq!(lab.state(&id), resumed);
        lab.wait(300);
        assert_eq!(lab.state(&id), "synchronizing");
    }
}

#[test]
fn a_job_that_was_paused_for_more_than_six_hours_cannot_be_started() {
    let lab = Lab::new();
    lab.world.put_job(&wanted("dtsone", State::Synchronizing, false)).unwrap();
    let job = [("SynchronizationJobId", "dtsone")];
    lab.ok("SuspendSynchronizationJob", &job);
    lab.wait(6 * 3_600);
    lab.ok("StartSynchronizationJob", &job);
    lab.ok("SuspendSynchronizationJob", &job);
    lab.wait(6 * 3_600 + 1);
    assert_eq!(lab.refused("StartSynchronizationJob", &job), (403, "InvalidJobStatus".into()));
}

#[test]
fn a_prepaid_instance_ends_is_renewed_and_is_not_released() {
    let lab = Lab::new();
    let id = lab.buy(&[("PayType", "Prepaid"), ("Period", "Month"), ("UsedTime", "1")]);
    let task = id.trim_start_matches("dts");
    lab.ok("ConfigureSynchronizationJob", &of(&id, CONFIGURE));
    let detail = || lab.ok("DescribeDtsJobDetail", &[("DtsJobId", task)]);
    assert_eq!(
        (text(&detail()["PayType"]), text(&detail()["ExpireTime"])),
        ("PrePaid", "2026-10-31T00:00:00Z")
    );
    assert_eq!(lab.refused("DeleteDtsJob", &[("DtsJobId", task)]).1, "OperationDenied.PrePaidInstance");
    lab.wait(31 * 86_400);
    assert_eq!(detail()["Status"], "Locked");
    assert_eq!(lab.refused("SuspendDtsJob", &[("DtsJobId", task)]).1, "InvalidJobStatus");

    let renewed = lab.ok("RenewInstance", &[("DtsJobId", task), ("ChargeType", "PREPAY"), ("BuyCount", "2")]);
    assert_eq!((text(&renewed["EndTime"]), text(&renewed["ChargeType"])), ("2026-12-31T00:00:00Z", "PREPAY"));
    assert_eq!(detail()["Status"], "synchronizing");
    lab.ok("TransferPayType", &[("DtsJobId", task), ("ChargeType", "PostPaid")]);
    assert_eq!(detail()["PayType"], "PostPaid");
    lab.ok("DeleteDtsJob", &[("DtsJobId", task)]);
}

#[test]
fn an_object_change_runs_while_changes_flow() {
    let lab = Lab::new();
    let id = lab.buy(&[]);
    lab.ok("ConfigureSynchronizationJob", &of(&id, CONFIGURE));
    lab.wait(300);
    let objects = [("SynchronizationObjects", r#"[{"DBName":"shop","NewDBName":"ods"}]"#)];
    let changed = lab.ok("ModifySynchronizationObject", &of(&id, &objects));
    let task = [("TaskId", text(&changed["TaskId"]))];
    let status = || text(&lab.ok("DescribeSynchronizationObjectModifyStatus", &task)["Status"]).to_owned();
    assert_eq!((lab.state(&id).as_str(), status().as_str()), ("modifying", "Prechecking"));
    let twice = lab.refused("ModifySynchronizationObject", &of(&id, &objects));
    assert_eq!(twice, (403, "OperationDenied.JobStatusModifying".into()));
    lab.wait(30);
    assert_eq!(status(), "Migrating");
    lab.wait(30);
    assert_eq!((lab.state(&id).as_str(), status().as_str()), ("synchronizing", "Finished"));
    let job = lab.ok("DescribeSynchronizationJobStatus", &[("SynchronizationJobId", &id)]);
    assert_eq!(job["SynchronizationObjects"][0]["NewSchemaName"], "ods");
}

#[test]
fn an_endpoint_moves_and_the_switch_can_be_followed() {
    let lab = Lab::new();
    lab.put("dtsone", State::Synchronizing);
    let place = [
        ("Endpoint.Type", "Source"),
        ("Endpoint.InstanceType", "ECS"),
        ("Endpoint.InstanceId", "i-new"),
        ("Endpoint.Port", "3307"),
    ];
    let switch = lab.ok("SwitchSynchronizationEndpoint", &of("dtsone", &place));
    let task = [("TaskId", text(&switch["TaskId"]))];
    let status = || text(&lab.ok("DescribeEndpointSwitchStatus", &task)["Status"]).to_owned();
    assert_eq!(status(), "Initializing");
    lab.wait(20);
    assert_eq!(status(), "Switching");
    lab.wait(40);
    assert_eq!(status(), "Finished");
    let job = lab.ok("DescribeSynchronizationJobStatus", &[("SynchronizationJobId", "dtsone")]);
    assert_eq!(
        (text(&job["SourceEndpoint"]["InstanceId"]), text(&job["SourceEndpoint"]["Port"])),
        ("i-new", "3307")
    );
}

#[test]
fn initialization_is_shown_table_by_table() {
    let lab = Lab::new();
    let id = lab.buy(&[]);
    let objects = [("SynchronizationObjects", r#"[{"DBName":"shop"}]"#)];
    lab.ok("ConfigureSynchronizationJob", &of(&id, &[CONFIGURE, &objects].concat()));
    lab.wait(120);
    let page = lab.ok("DescribeInitializationStatus", &of(&id, &[("PageSize", "300")]));
    let tables = page["DataInitializationDetails"].as_array().unwrap();
    let count = |status| tables.iter().filter(|table| table["Status"] == status).count();
    assert!(count("Finished") > 0 && count("NotStarted") > 0 && count("Migrating") <= 1, "{page}");
    assert!(
        page["StructureInitializationDetails"]
            .as_array()
            .unwrap()
            .iter()
            .all(|it| it["Status"] == "Finished")
    );
    let task = id.trim_start_matches("dts");
    let summary = lab.ok("SummaryJobDetail", &[("DtsJobId", task), ("JobCode", "03")]);
    let counts = summary["ProgressSummaryDetails"].as_array().unwrap();
    let total: i64 = counts.iter().map(|it| it["TotalCount"].as_i64().unwrap()).sum();
    assert_eq!(total, tables.len() as i64);
}

#[test]
fn a_one_way_instance_gets_a_way_back_while_it_synchronizes() {
    let lab = Lab::new();
    lab.put("dtsone", State::Suspending);
    let upgrade = [("InstanceId", "dtsone"), ("InstanceClass", "large")];
    assert_eq!(lab.refused("UpgradeTwoWay", &upgrade).1, "InvalidJobStatus");
    lab.put("dtsone", State::Synchronizing);
    lab.ok("UpgradeTwoWay", &upgrade);
    lab.ok(
        "ConfigureSynchronizationJob",
        &of("dtsone", &[CONFIGURE, &[("SynchronizationDirection", "Reverse")]].concat()),
    );
    assert_eq!(lab.refused("UpgradeTwoWay", &upgrade).0, 403);
}

#[test]
fn a_class_is_raised_and_not_lowered() {
    let lab = Lab::new();
    let id = lab.buy(&[]);
    let task = id.trim_start_matches("dts");
    let to = |class| [("DtsJobId", task), ("OrderType", "UPGRADE"), ("InstanceClass", class)];
    let raised = lab.ok("TransferInstanceClass", &to("large"));
    assert_eq!((text(&raised["InstanceId"]), text(&raised["ChargeType"])), (id.as_str(), "POSTPAY"));
    let list = lab.ok("DescribeSynchronizationJobs", &[("RegionId", "cn-hangzhou")]);
    assert_eq!(list["SynchronizationInstances"][0]["SynchronizationJobClass"], "large");
    for class in ["large", "micro", "gigantic"] {
        assert_eq!(lab.refused("TransferInstanceClass", &to(class)).1, "InvalidInstanceClass", "{class}");
    }
}
