//! The parameters of all operations, emulated or not.

use aliyun_wire::{Kind, Parameter};

use super::*;

/// A value that the specification allows.
fn value(parameter: &Parameter) -> String {
    match parameter.kind {
        _ if !parameter.values.is_empty() => parameter.values[0].to_owned(),
        Kind::Integer | Kind::Number => parameter.minimum.unwrap_or(1.0).to_string(),
        Kind::Boolean => "true".to_owned(),
        _ => "value".to_owned(),
    }
}

/// What has to be there: each required parameter by its full name.
fn required(parameters: &[Parameter], prefix: &str) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for parameter in parameters {
        let name = format!("{prefix}{}", parameter.name);
        match (parameter.list, parameter.kind) {
            (true, Kind::Record) if parameter.required => {
                pairs.extend(required(parameter.members, &format!("{name}.1.")));
            }
            (true, _) if parameter.required => pairs.push((format!("{name}.1"), value(parameter))),
            (true, _) => {}
            (false, Kind::Record) => pairs.extend(required(parameter.members, &format!("{name}."))),
            _ if parameter.required => pairs.push((name, value(parameter))),
            _ => {}
        }
    }
    pairs
}

fn borrowed(pairs: &[(String, String)]) -> Vec<(&str, &str)> {
    pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

#[test]
fn every_operation_says_which_required_parameter_is_missing() {
    let lab = Lab::new();
    for operation in aliyun_dts::PRODUCT.operations {
        let complete = required(operation.parameters, "");
        for missing in 0..complete.len() {
            let mut pairs = complete.clone();
            let (name, _) = pairs.remove(missing);
            let (status, code) = lab.refused(operation.name, &borrowed(&pairs));
            let whole = name.split_once(".1").map_or(name.as_str(), |(list, _)| list);
            let expected = [format!("Missing{name}"), format!("Missing{whole}")];
            assert!(expected.contains(&code), "{} without {name} answers {code}", operation.name);
            assert_eq!(status, 400);
        }
    }
}

#[test]
fn every_operation_refuses_numbers_out_of_range_and_values_of_other_types() {
    let lab = Lab::new();
    let mut tried = 0;
    for operation in aliyun_dts::PRODUCT.operations {
        let complete = required(operation.parameters, "");
        let scalars = operation.parameters.iter().filter(|it| !it.list && it.kind != Kind::Record);
        for parameter in scalars {
            let mut wrong: Vec<String> = Vec::new();
            wrong.extend(parameter.minimum.map(|minimum| (minimum - 1.0).to_string()));
            wrong.extend(parameter.maximum.map(|maximum| (maximum + 1.0).to_string()));
            wrong.extend(parameter.max_length.map(|longest| "a".repeat(longest + 1)));
            match parameter.kind {
                Kind::Integer => wrong.extend(["1.5".into(), "many".into()]),
                Kind::Number => wrong.push("NaN".into()),
                Kind::Boolean => wrong.push("perhaps".into()),
                _ => {}
            }
            for value in wrong {
                let mut pairs = complete.clone();
                pairs.retain(|(name, _)| name != parameter.name);
                pairs.push((parameter.name.to_owned(), value.clone()));
                let (status, code) = lab.refused(operation.name, &borrowed(&pairs));
                assert_eq!(
                    (status, code),
                    (400, format!("Invalid{}", parameter.name)),
                    "{}: {value}",
                    operation.name
                );
                tried += 1;
            }
        }
    }
    assert!(tried > 200, "{tried}");
}

#[test]
fn an_operation_that_is_not_emulated_says_so_once_its_parameters_are_right() {
    let lab = Lab::new();
    let mut others = 0;
    for operation in aliyun_dts::PRODUCT.operations {
        if HANDLERS.iter().any(|(name, _)| *name == operation.name) {
            continue;
        }
        let pairs = required(operation.parameters, "");
        let refused = lab.refused(operation.name, &borrowed(&pairs));
        assert_eq!(refused, (400, "UnsupportedOperation".into()), "{}", operation.name);
        others += 1;
    }
    assert_eq!(others + HANDLERS.len(), aliyun_dts::PRODUCT.operations.len());
}

#[test]
fn listed_values_count_in_any_letter_case_and_others_are_refused() {
    let lab = Lab::new();
    for pay_type in ["PostPaid", "Postpaid", "POSTPAID"] {
        lab.buy(&[("PayType", pay_type)]);
    }
    for (name, value) in [
        ("PayType", "Free"),
        ("SynchronizationJobClass", "huge"),
        ("SourceRegion", "mars-north-1"),
        ("Topology", "star"),
        ("SourceEndpoint.InstanceType", "DB2"),
    ] {
        let parameters = [BUY, &[(name, value)]].concat();
        assert_eq!(lab.refused("CreateSynchronizationJob", &parameters), (400, format!("Invalid{name}")));
    }
    let two_way = [BUY, &[("Topology", "bidirectional"), ("SourceEndpoint.InstanceType", "DRDS")]].concat();
    assert_eq!(lab.refused("CreateSynchronizationJob", &two_way).1, "InvalidTopology");
    let abroad = [BUY, &[("SourceRegion", "cn-hongkong")]].concat();
    assert_eq!(lab.refused("CreateSynchronizationJob", &abroad).1, "InvalidDestRegion");
}

#[test]
fn a_prepaid_purchase_says_for_how_long() {
    let lab = Lab::new();
    let buy = |more: &[(&str, &str)]| {
        lab.refused("CreateSynchronizationJob", &[BUY, &[("PayType", "PrePaid")], more].concat()).1
    };
    assert_eq!(buy(&[]), "MissingPeriod");
    assert_eq!(buy(&[("Period", "Year")]), "MissingUsedTime");
    assert_eq!(buy(&[("Period", "Year"), ("UsedTime", "6")]), "InvalidUsedTime");
    assert_eq!(buy(&[("Period", "Month"), ("UsedTime", "61")]), "InvalidUsedTime");
    assert_eq!(buy(&[("Period", "Week"), ("UsedTime", "1")]), "InvalidPeriod");
}

#[test]
fn objects_have_to_be_a_list_of_databases() {
    let lab = Lab::new();
    let id = lab.buy(&[]);
    for objects in ["shop", "{}", "[]", "[{}]", r#"[{"DBName":""}]"#, r#"[{"DBName":"shop"},]"#] {
        let parameters = of(&id, &[CONFIGURE, &[("SynchronizationObjects", objects)]].concat());
        assert_eq!(
            lab.refused("ConfigureSynchronizationJob", &parameters).1,
            "InvalidSynchronizationObjects"
        );
    }
}

#[test]
fn a_database_that_the_service_does_not_manage_needs_a_place_and_a_user() {
    let lab = Lab::new();
    let id = lab.buy(&[]);
    let mut parameters = of(&id, &[CONFIGURE, &[("SourceEndpoint.InstanceType", "Express")]].concat());
    for (name, value) in [
        ("SourceEndpoint.Port", "3306"),
        ("SourceEndpoint.UserName", "dts"),
        ("SourceEndpoint.Password", "secret"),
        ("SourceEndpoint.IP", "172.16.0.1"),
    ] {
        assert_eq!(lab.refused("ConfigureSynchronizationJob", &parameters).1, format!("Missing{name}"));
        parameters.push((name, value));
    }
    lab.ok("ConfigureSynchronizationJob", &parameters);
}

#[test]
fn a_client_token_buys_once() {
    let lab = Lab::new();
    let id = lab.buy(&[("ClientToken", "token")]);
    assert_eq!(lab.buy(&[("ClientToken", "token")]), id);
    assert_ne!(lab.buy(&[("ClientToken", "other")]), id);
    let different = [BUY, &[("ClientToken", "token"), ("SynchronizationJobClass", "large")]].concat();
    assert_eq!(
        lab.refused("CreateSynchronizationJob", &different),
        (400, "IdempotentParameterMismatch".into())
    );
    assert_eq!(lab.ok("DescribeSynchronizationJobs", &[])["TotalRecordCount"], 2);
    let foreign = [BUY, &[("ClientToken", "令牌")]].concat();
    assert_eq!(lab.refused("CreateSynchronizationJob", &foreign).1, "InvalidClientToken");
}

#[test]
fn alerts_are_the_same_rules_in_both_families() {
    let lab = Lab::new();
    lab.put("dtsone", State::Synchronizing);
    let alert = |more: &[(&'static str, &'static str)]| of("dtsone", more);
    let configure = "ConfigureSynchronizationJobAlert";
    assert_eq!(lab.refused(configure, &alert(&[])).1, "MissingDelayAlertStatus");
    assert_eq!(
        lab.refused(configure, &alert(&[("DelayAlertStatus", "enable")])).1,
        "MissingDelayOverSeconds"
    );
    let wrong = alert(&[("ErrorAlertStatus", "enable"), ("ErrorAlertPhone", "12")]);
    assert_eq!(lab.refused(configure, &wrong).1, "InvalidErrorAlertPhone");
    lab.ok(
        configure,
        &alert(&[
            ("DelayAlertStatus", "enable"),
            ("DelayOverSeconds", "15"),
            ("DelayAlertPhone", "13900000000"),
        ]),
    );
    lab.ok("CreateJobMonitorRule", &[("DtsJobId", "one"), ("Type", "error"), ("State", "Y")]);
    let described = lab.ok("DescribeSynchronizationJobAlert", &alert(&[]));
    assert_eq!(
        (text(&described["DelayOverSeconds"]), text(&described["ErrorAlertStatus"])),
        ("15", "enable")
    );
    let rules = lab.ok("DescribeJobMonitorRule", &[("DtsJobId", "one")]);
    assert_eq!(
        (text(&rules["MonitorRules"][0]["Type"]), rules["MonitorRules"][0]["DelayRuleTime"].as_i64()),
        ("delay", Some(15))
    );

    let compare = [("SynchronizationReplicatorCompareEnable", "true")];
    lab.ok("ConfigureSynchronizationJobReplicatorCompare", &alert(&compare));
    let compares = lab.ok("DescribeSynchronizationJobReplicatorCompare", &alert(&[]));
    assert_eq!(compares["SynchronizationReplicatorCompareEnable"], true);
}
