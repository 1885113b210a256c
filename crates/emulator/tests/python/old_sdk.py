"""The old SDK, aliyun-python-sdk-core and its request classes, against an emulator: signature V1 over GET and POST,
a temporary key, a job's life, and its own exceptions.

Usage: old_sdk.py HOST:PORT"""

import json
import sys
import urllib.request

from aliyunsdkcore.acs_exception.exceptions import ClientException, ServerException
from aliyunsdkcore.auth.credentials import StsTokenCredential
from aliyunsdkcore.client import AcsClient
from aliyunsdkcore.request import RpcRequest

ENDPOINT = sys.argv[1]


def request(action, method="POST", **parameters):
    request = RpcRequest("Dts", "2020-01-01", action)
    request.set_endpoint(ENDPOINT)
    request.set_protocol_type("http")
    request.set_method(method)
    request.set_accept_format("json")
    for name, value in parameters.items():
        request.add_query_param(name, value)
    return request


def client(key="testid", secret="testsecret"):
    return AcsClient(key, secret, "cn-hangzhou")


def call(caller, *arguments, **parameters):
    return json.loads(caller.do_action_with_exception(request(*arguments, **parameters)))


def fails(code, status, work):
    try:
        work()
    except ServerException as error:
        assert error.get_error_code() == code, f"{error.get_error_code()} instead of {code}: {error}"
        assert error.get_http_status() == status, error.get_http_status()
        assert error.get_request_id(), error
        return error
    raise AssertionError(f"no {code}")


for method in ("GET", "POST"):
    body = call(client(), "DescribeSynchronizationJobs", method, PageSize=30)
    assert len(body["SynchronizationInstances"]) == min(30, body["TotalRecordCount"])

temporary = AcsClient(region_id="cn-hangzhou", credential=StsTokenCredential("STS.fresh", "secret", "tok/en+1=="))
call(temporary, "DescribeSynchronizationJobs")

# This client compares the server's string to sign with its own, and words the error itself.
error = fails("InvalidAccessKeySecret", 400, lambda: call(client(secret="wrong"), "DescribeSynchronizationJobs"))
assert "AccessKeySecret" in error.get_error_msg(), error
fails("InvalidAccessKeyId.NotFound", 404, lambda: call(client("nobody"), "DescribeSynchronizationJobs"))
fails("InvalidAction.NotFound", 404, lambda: call(client(), "DescribeNothing"))
fails("Forbidden.RAM", 403, lambda: call(client("reader", "secret"), "DeleteSynchronizationJob",
                                          SynchronizationJobId="dts1"))
# A job's life, the parameter of the form body included.
dts = client()
id = call(dts, "CreateSynchronizationJob", SourceRegion="cn-hangzhou", DestRegion="cn-hangzhou",
          SynchronizationJobClass="small", PayType="PostPaid")["SynchronizationJobId"]
configure = request("ConfigureSynchronizationJob", SynchronizationJobId=id, SynchronizationJobName="old and 旧",
                    StructureInitialization=True, DataInitialization=True)
for name, value in {"SourceEndpoint.InstanceId": "rm-source", "DestinationEndpoint.InstanceId": "rm-destination"}.items():
    configure.add_query_param(name, value)
configure.add_body_params("SynchronizationObjects", json.dumps([{"DBName": "shop"}]))
dts.do_action_with_exception(configure)
advance = urllib.request.Request(f"http://{ENDPOINT}/_emulator/clock?advance=1h", method="POST")
urllib.request.build_opener(urllib.request.ProxyHandler({})).open(advance).close()
for action, status in (("Suspend", "suspending"), ("Start", "synchronizing")):
    call(dts, f"{action}SynchronizationJob", SynchronizationJobId=id)
    body = call(dts, "DescribeSynchronizationJobStatus", SynchronizationJobId=id)
    assert body["Status"].lower() == status and body["SynchronizationJobName"] == "old and 旧", body
call(dts, "DeleteSynchronizationJob", SynchronizationJobId=id)
fails("Forbidden.InstanceNotFound", 403,
      lambda: call(dts, "DescribeSynchronizationJobStatus", SynchronizationJobId=id))
print("fine")
