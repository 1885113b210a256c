"""Whole calls with the official SDK: for each line on standard input, a number, makes that many and writes how many
seconds they took.

Usage: python_sdk.py HOST:PORT"""

import sys
import time

from alibabacloud_dts20200101 import models
from alibabacloud_dts20200101.client import Client
from alibabacloud_tea_openapi.models import Config

client = Client(Config(access_key_id="testid", access_key_secret="testsecret", endpoint=sys.argv[1], protocol="http"))

for line in sys.stdin:
    start = time.perf_counter()
    for _ in range(int(line)):
        request = models.DescribeSynchronizationJobsRequest(page_size=100)
        body = client.describe_synchronization_jobs(request).body
        assert len(body.synchronization_instances) == 100
    print(time.perf_counter() - start, flush=True)
