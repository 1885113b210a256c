"""The official SDK, alibabacloud_dts20200101, against an emulator: signatures V3 (its default) and V1, access keys,
temporary keys and bearer tokens, a job's life, and its own exceptions.

Usage: new_sdk.py HOST:PORT"""

import json
import sys
import urllib.request

from alibabacloud_credentials.client import Client as Credentials
from alibabacloud_credentials.models import Config as CredentialsConfig
from alibabacloud_dts20200101 import models
from alibabacloud_dts20200101.client import Client
from alibabacloud_tea_openapi.exceptions import ClientException, ServerException, ThrottlingException
from alibabacloud_tea_openapi.models import Config

ENDPOINT = sys.argv[1]
V1, V3 = "v2", None  # What the SDK calls them.


def client(key="testid", secret="testsecret", signature=V3, **more):
    return Client(Config(access_key_id=key, access_key_secret=secret, endpoint=ENDPOINT, protocol="http",
                         signature_algorithm=signature, **more))


def page(caller):
    request = models.DescribeSynchronizationJobsRequest(page_size=30, page_num=1)
    return caller.describe_synchronization_jobs(request).body


def fails(kind, code, call):
    try:
        call()
    except Exception as error:
        assert isinstance(error, kind), f"{type(error).__name__} is no {kind.__name__}: {error}"
        assert error.code == code, f"{error.code} instead of {code}: {error}"
        return error
    raise AssertionError(f"no {code}")


def lists(signature):
    body = page(client(signature=signature))
    assert body.total_record_count == 40 and len(body.synchronization_instances) == 30
    assert {type(job.synchronization_job_id) for job in body.synchronization_instances} == {str}


def uses_temporary_keys_and_bearer_tokens(signature):
    page(client("STS.fresh", "secret", signature, security_token="tok/en+1=="))
    token = Credentials(CredentialsConfig(type="bearer", bearer_token="bearer-token-1"))
    page(Client(Config(credential=token, endpoint=ENDPOINT, protocol="http", signature_algorithm=signature)))


def sees_its_own_exceptions(signature):
    fails(ClientException, "SignatureDoesNotMatch", lambda: page(client(secret="wrong", signature=signature)))
    fails(ClientException, "InvalidAccessKeyId.NotFound", lambda: page(client("nobody", signature=signature)))
    stale = client("STS.stale", "secret", signature, security_token="tok/en+1==")
    fails(ClientException, "InvalidSecurityToken.Expired", lambda: page(stale))
    reader = client("reader", "secret", signature)
    page(reader)
    request = models.StartSynchronizationJobRequest(synchronization_job_id="dts1")
    fails(ClientException, "Forbidden.RAM", lambda: reader.start_synchronization_job(request))
    request = models.DescribeSynchronizationJobStatusRequest(synchronization_job_id="dtsnowhere")
    fails(ClientException, "Forbidden.InstanceNotFound",
          lambda: client(signature=signature).describe_synchronization_job_status(request))


def lives_a_life_in_the_older_family(signature):
    dts = client(signature=signature)
    id = dts.create_synchronization_job(models.CreateSynchronizationJobRequest(
        region_id="cn-hangzhou", source_region="cn-hangzhou", dest_region="cn-hangzhou",
        synchronization_job_class="small", pay_type="PostPaid", topology="oneway",
        source_endpoint=models.CreateSynchronizationJobRequestSourceEndpoint(instance_type="MySQL"),
        destination_endpoint=models.CreateSynchronizationJobRequestDestinationEndpoint(instance_type="MySQL"),
    )).body.synchronization_job_id
    status = lambda: dts.describe_synchronization_job_status(
        models.DescribeSynchronizationJobStatusRequest(synchronization_job_id=id)).body
    dts.configure_synchronization_job(models.ConfigureSynchronizationJobRequest(
        synchronization_job_id=id, synchronization_job_name="from Python 同步",
        structure_initialization=True, data_initialization=True,
        source_endpoint=models.ConfigureSynchronizationJobRequestSourceEndpoint(
            instance_id="rm-source", instance_type="RDS"),
        destination_endpoint=models.ConfigureSynchronizationJobRequestDestinationEndpoint(
            instance_id="rm-destination", instance_type="RDS"),
        synchronization_objects=json.dumps([{"DBName": "shop"}]),
    ))
    assert status().status.lower() == "prechecking", status()
    advance("1h")
    assert status().status.lower() == "synchronizing" and status().synchronization_job_name == "from Python 同步"
    dts.suspend_synchronization_job(models.SuspendSynchronizationJobRequest(synchronization_job_id=id))
    assert status().status.lower() == "suspending", status()
    dts.start_synchronization_job(models.StartSynchronizationJobRequest(synchronization_job_id=id))
    assert status().status.lower() == "synchronizing", status()
    dts.delete_synchronization_job(models.DeleteSynchronizationJobRequest(synchronization_job_id=id))
    fails(ClientException, "Forbidden.InstanceNotFound", status)


def lives_a_life_in_the_newer_family(signature):
    dts = client(signature=signature)
    created = dts.create_dts_instance(models.CreateDtsInstanceRequest(
        region_id="cn-hangzhou", type="SYNC", pay_type="PostPaid", source_region="cn-hangzhou",
        destination_region="cn-hangzhou", source_endpoint_engine_name="MySQL",
        destination_endpoint_engine_name="MySQL", instance_class="small")).body
    id, job = created.instance_id, created.job_id
    dts.configure_dts_job(models.ConfigureDtsJobRequest(
        region_id="cn-hangzhou", dts_instance_id=id, dts_job_id=job, dts_job_name="newer", job_type="SYNC",
        structure_initialization=True, data_initialization=True, data_synchronization=True,
        source_endpoint_engine_name="MYSQL", source_endpoint_instance_type="RDS",
        source_endpoint_instance_id="rm-source", source_endpoint_region="cn-hangzhou",
        destination_endpoint_engine_name="MYSQL", destination_endpoint_instance_type="RDS",
        destination_endpoint_instance_id="rm-destination", destination_endpoint_region="cn-hangzhou",
        db_list=json.dumps({"shop": {"name": "shop", "all": True}})))
    detail = lambda: dts.describe_dts_job_detail(
        models.DescribeDtsJobDetailRequest(region_id="cn-hangzhou", dts_job_id=job)).body
    advance("1h")
    assert detail().status.lower() == "synchronizing" and detail().dts_job_name == "newer", detail()
    dts.suspend_dts_job(models.SuspendDtsJobRequest(region_id="cn-hangzhou", dts_job_id=job))
    assert detail().status.lower() == "suspending", detail()
    dts.stop_dts_job(models.StopDtsJobRequest(region_id="cn-hangzhou", dts_job_id=job))
    assert detail().status.lower() == "finished", detail()
    dts.delete_dts_job(models.DeleteDtsJobRequest(region_id="cn-hangzhou", dts_job_id=job))
    fails(ClientException, "Forbidden.InstanceNotFound", detail)


def advance(duration):
    """Lets time pass for the jobs, by the emulator's admin interface."""
    request = urllib.request.Request(f"http://{ENDPOINT}/_emulator/clock?advance={duration}", method="POST")
    urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request).close()


def sees_faults():
    """Those that the test has put in force for operations that nothing else here calls."""
    error = fails(ThrottlingException, "Throttling.User", lambda: client().describe_tag_keys(
        models.DescribeTagKeysRequest(region_id="cn-hangzhou")))
    assert error.retry_after == 1500, error.retry_after
    fails(ServerException, "ServiceUnavailable", lambda: client().describe_tag_values(
        models.DescribeTagValuesRequest(region_id="cn-hangzhou", key="env")))


for algorithm in (V3, V1):
    lists(algorithm)
    uses_temporary_keys_and_bearer_tokens(algorithm)
    sees_its_own_exceptions(algorithm)
    lives_a_life_in_the_older_family(algorithm)
    lives_a_life_in_the_newer_family(algorithm)
sees_faults()
print("fine")
