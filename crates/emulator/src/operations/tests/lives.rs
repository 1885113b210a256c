//! A job's life from Create to Delete, through either family.

use super::*;

#[test]
fn a_job_of_the_older_operations_goes_from_create_to_delete() {
    let lab = Lab::new();
    let id = lab.buy(&[]);
    let job = [("SynchronizationJobId", id.as_str())];
    assert_eq!(lab.state(&id), "notStarted");

    lab.ok("ConfigureSynchronizationJob", &of(&id, CONFIGURE));
    let mut states = Vec::new();
    let mut percents = Vec::new();
    for _ in 0..20 {
        let status = lab.ok("DescribeSynchronizationJobStatus", &job);
        percents.push(text(&status["DataInitializationStatus"]["Percent"]).parse::<i64>().unwrap());
        states.push(text(&status["Status"]).to_owned());
        lab.wait(10);
    }
    states.dedup();
    assert_eq!(states, ["prechecking", "initializating", "synchronizing"]);
    assert!(percents.is_sorted() && percents.contains(&50) && percents.ends_with(&[100]), "{percents:?}");

    lab.wait(60);
    let status = lab.ok("DescribeSynchronizationJobStatus", &job);
    assert!(text(&status["Delay"]).parse::<i64>().unwrap() < 10, "{status}");
    assert!(text(&status["Performance"]["RPS"]).parse::<i64>().unwrap() > 0, "{status}");
    assert!(text(&status["Performance"]["FLOW"]).ends_with("MB/s"), "{status}");
    assert_eq!(status["PrecheckStatus"]["Detail"].as_array().unwrap().len(), 16);
    assert_eq!(status["TaskId"], id.trim_start_matches("dts"));
    assert_eq!(status["SynchronizationObjects"][0]["TableIncludes"][0]["TableName"], "order");

    lab.ok("SuspendSynchronizationJob", &job);
    lab.wait(3_600);
    let paused = lab.ok("DescribeSynchronizationJobStatus", &job);
    assert_eq!((text(&paused["Status"]), text(&paused["Performance"]["RPS"])), ("suspending", "0"));
    assert!(paused["DelayMillis"].as_i64().unwrap() >= 3_600_000, "{paused}");

    lab.ok("StartSynchronizationJob", &job);
    assert_eq!(lab.state(&id), "synchronizing");
    lab.wait(60);
    let behind = lab.ok("DescribeSynchronizationJobStatus", &job)["DelayMillis"].as_i64().unwrap();
    assert!((1_000_000..3_600_000).contains(&behind), "an hour behind is caught up with, but not at once");
    lab.wait(600);
    assert!(lab.ok("DescribeSynchronizationJobStatus", &job)["DelayMillis"].as_i64().unwrap() < 10_000);

    lab.ok("ResetSynchronizationJob", &job);
    let reset = lab.ok("DescribeSynchronizationJobStatus", &job);
    assert_eq!((text(&reset["Status"]), reset["SourceEndpoint"].get("InstanceId")), ("notStarted", None));

    lab.ok("DeleteSynchronizationJob", &job);
    let gone = lab.refused("DescribeSynchronizationJobStatus", &job);
    assert_eq!(gone, (403, "Forbidden.InstanceNotFound".into()));
}

#[test]
fn a_job_of_the_newer_operations_goes_from_create_to_delete() {
    let lab = Lab::new();
    let bought = lab.ok(
        "CreateDtsInstance",
        &[
            ("Type", "SYNC"),
            ("PayType", "PostPaid"),
            ("SourceRegion", "cn-shanghai"),
            ("DestinationRegion", "cn-beijing"),
            ("InstanceClass", "large"),
        ],
    );
    let (id, task) = (text(&bought["InstanceId"]), text(&bought["JobId"]));
    assert_eq!((bought["Success"].as_bool(), id), (Some(true), format!("dts{task}").as_str()));
    let job = [("DtsJobId", task)];
    let state = || text(&lab.ok("DescribeDtsJobDetail", &job)["Status"]).to_owned();
    assert_eq!(state(), "NotConfigured");

    let configured = lab.ok("ConfigureDtsJob", &[&job, CONFIGURE_DTS].concat());
    assert_eq!((text(&configured["DtsJobId"]), text(&configured["HttpStatusCode"])), (task, "200"));
    let mut states = vec![state()];
    for _ in 0..20 {
        lab.wait(10);
        states.push(state());
    }
    states.dedup();
    assert_eq!(states, ["Prechecking", "Initializing", "synchronizing"]);
    let detail = lab.ok("DescribeDtsJobDetail", &job);
    assert_eq!(detail["DbObject"], CONFIGURE_DTS[9].1);
    assert_eq!(
        (text(&detail["SourceEndpoint"]["Region"]), text(&detail["DestinationEndpoint"]["Region"])),
        ("cn-shanghai", "cn-beijing")
    );
    assert!(detail["Checkpoint"].is_i64() && detail["Delay"].is_i64());

    lab.ok("ModifyDtsJobName", &[("DtsJobId", task), ("DtsJobName", "Bestellungen")]);
    lab.ok("SuspendDtsJob", &job);
    assert_eq!(state(), "Suspending");
    lab.ok("StartDtsJobs", &[("DtsJobIds", task)]);
    assert_eq!(state(), "synchronizing");
    lab.ok("StopDtsJob", &job);
    let ended = lab.ok("DescribeDtsJobDetail", &job);
    assert_eq!((text(&ended["Status"]), text(&ended["DtsJobName"])), ("Finished", "Bestellungen"));
    assert!(ended["FinishTime"].is_string());
    lab.ok("ResetDtsJob", &job);
    assert_eq!(state(), "NotConfigured");
    lab.ok("DeleteDtsJob", &job);
    assert_eq!(lab.refused("DescribeDtsJobDetail", &job).1, "Forbidden.InstanceNotFound");
}

#[test]
fn both_families_see_the_same_job_in_their_own_spelling() {
    let lab = Lab::new();
    let spellings = [
        (State::NotConfigured, "NotStarted", "notStarted", "NotStarted", "NotConfigured"),
        (State::Initializing, "Initializating", "initializating", "Initializing", "Initializing"),
        (State::Synchronizing, "synchronizing", "synchronizing", "synchronizing", "synchronizing"),
        (State::Suspending, "Suspending", "suspending", "Suspending", "Suspending"),
        (State::Locked, "Suspending", "suspending", "Suspending", "Locked"),
    ];
    for (state, list, status, status_list, new) in spellings {
        lab.put("dtsone", state);
        let listed = lab.ok("DescribeSynchronizationJobs", &[]);
        let ids = [("SynchronizationJobIdListJsonStr", r#"["dtsone","dtsnone"]"#)];
        let several = lab.ok("DescribeSynchronizationJobStatusList", &ids);
        let newer = lab.ok("DescribeDtsJobs", &[("JobType", "SYNC")]);
        let directions = &several["SynchronizationJobListStatusList"][0]["SynchronizationDirectionInfoList"];
        assert_eq!(several["TotalRecordCount"], 1);
        assert_eq!(
            (
                text(&listed["SynchronizationInstances"][0]["Status"]),
                lab.state("dtsone").as_str(),
                text(&directions[0]["Status"]),
                text(&newer["DtsJobList"][0]["Status"]),
            ),
            (list, status, status_list, new)
        );
        assert_eq!(newer["DtsJobList"][0]["DtsInstanceID"], "dtsone");
        assert!(newer["DtsJobList"][0]["ReverseJob"]["SourceEndpoint"].is_object());
    }
}

#[test]
fn the_two_directions_of_an_instance_live_apart() {
    let lab = Lab::new();
    let id = lab.buy(&[("Topology", "bidirectional")]);
    let reverse = [("SynchronizationJobId", id.as_str()), ("SynchronizationDirection", "Reverse")];
    lab.ok("ConfigureSynchronizationJob", &of(&id, CONFIGURE));
    lab.wait(200);
    assert_eq!(lab.state(&id), "synchronizing");
    assert_eq!(lab.ok("DescribeSynchronizationJobStatus", &reverse)["Status"], "notStarted");
    assert_eq!(lab.refused("SuspendSynchronizationJob", &reverse).1, "InvalidJobStatus");
    assert_eq!(lab.ok("DescribeSynchronizationJobs", &[])["TotalRecordCount"], 2);

    let listed = lab.ok("DescribeDtsJobs", &[("JobType", "SYNC")]);
    assert_eq!(listed["TotalRecordCount"], 1);
    let task = text(&listed["DtsJobList"][0]["ReverseJob"]["DtsJobId"]).to_owned();
    assert_eq!(lab.ok("DescribeDtsJobDetail", &[("DtsJobId", &task)])["DtsJobDirection"], "Reverse");

    lab.ok("DeleteDtsJob", &[("DtsJobId", &task)]);
    assert_eq!(lab.refused("SuspendSynchronizationJob", &reverse).1, "InvalidSynchronizationDirection");
    assert_eq!(lab.state(&id), "synchronizing");
}

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
fn the_same_seed_and_clock_give_the_same_world() {
    let worlds: Vec<_> = (0..2)
        .map(|_| {
            let lab = Lab::with_fleet(30);
            let id = lab.buy(&[]);
            lab.ok("ConfigureSynchronizationJob", &of(&id, CONFIGURE));
            lab.wait(500);
            (id, lab.ok("DescribeSynchronizationJobs", &[("PageSize", "100")]), lab.world.jobs().unwrap())
        })
        .collect();
    assert_eq!(worlds[0], worlds[1]);
}
