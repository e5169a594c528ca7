"""Hooks of Schemathesis for the judge `contract`: credentials, what is let through, and a log of one line a case and failure."""

import hashlib
import hmac
import json
import os
import re
import time
import urllib.request
from urllib.parse import urlsplit

import schemathesis

TARGET = json.loads(os.environ["CONTRACT_TARGET"])
LOG = open(os.environ["CONTRACT_LOG"], "a", encoding="utf-8")

# What the sandbox accepts: security scheme, pattern of paths, headers. It names new ones when it begins anew.
credentials = []


def begin_anew():
    with urllib.request.urlopen(TARGET["control"]) as response:
        credentials[:] = json.load(response)


# What the last case was of: a phase, and in it an operation where each begins with a sandbox of its own.
current = None


def enter(case):
    """Deletions would leave nothing to list: only in the phase of fuzzing later operations meet what earlier ones left behind."""
    global current
    phase = case.meta.phase.name.value
    entered = (phase, None if phase == "fuzzing" else case.operation.label)
    if entered != current:
        begin_anew()
    current = entered


def schemes(operation):
    """Names of the schemes of an operation, alternatives one after another; none for an operation that is public."""
    wanted = operation.definition.raw.get("security", operation.schema.raw_schema.get("security", []))
    return [name for alternative in wanted for name in alternative]


def authorise(names):
    """Adds the credentials of the schemes to a request that is ready to be sent."""

    def add(request):
        path = urlsplit(request.url).path
        known = [one["headers"] for one in credentials if one["scheme"] in names and re.search(one["paths"], path)]
        if known:
            request.headers.update(known[0])
        elif "hmacKey" in names:
            request.headers.update(sign(request))
        return request

    return add


def sign(request):
    """Signs a request as Aqua's token host demands, with time, method, path and body."""
    timestamp = str(int(time.time() * 1000))
    body = request.body or b""
    text = f"{timestamp}{request.method}{urlsplit(request.url).path}".encode() + (body.encode() if isinstance(body, str) else body)
    signature = hmac.new(TARGET["apiSecret"].encode(), text, hashlib.sha256).hexdigest()
    return {"X-API-Key": TARGET["apiKey"], "X-Timestamp": timestamp, "X-Signature": signature}


def kind_let_through(case, response):
    """What the sandbox says in its own name, which no document can have."""
    is_other_method = case.method.upper() != case.operation.method.upper()
    marks = response.headers.get("x-sandbox", [])
    if response.status_code == 405 and is_other_method:
        return "405" if marks == ["method"] or (TARGET["isBare405"] and response.content == b"") else None
    # Browsers ask for permission with it; the recorded headers come with the response.
    if response.status_code == 204 and case.method.upper() == "OPTIONS" and "access-control-allow-methods" in response.headers:
        return "preflight"
    if response.status_code == 501 and is_unserved(case, response):
        return "501"
    return None


def is_unserved(case, response):
    try:
        body = response.json()
    except ValueError:
        return False
    return (
        isinstance(body, dict)
        and body.get("sandbox") is True
        and body.get("operationId") == case.operation.definition.raw.get("operationId")
        and isinstance(body.get("message"), str)
    )


def is_recorded(failure, case, response):
    """Whether the real server was seen to send this content type, which no document can name."""
    seen = {"operation": case.operation.label, "contentType": ", ".join(response.headers.get("content-type", []))}
    return failure.title == "Undocumented Content-Type" and seen in TARGET["recorded"]


def with_own_ids(value):
    """Replaces the ids of projects and organizations that the sandbox does not have: to them it says nothing but that."""
    if isinstance(value, dict):
        return {name: TARGET["ids"][name] if is_id(name, inner) else with_own_ids(inner) for name, inner in value.items()}
    return [with_own_ids(inner) for inner in value] if isinstance(value, list) else value


def is_id(name, value):
    return name in TARGET["ids"] and re.fullmatch("[1-9][0-9]*", str(value)) is not None


def write(**members):
    LOG.write(json.dumps(members) + "\n")
    LOG.flush()


@schemathesis.hook
def before_call(context, case, kwargs):
    enter(case)
    case.query = with_own_ids(case.query)
    case.body = with_own_ids(case.body)
    kwargs["auth"] = authorise(schemes(case.operation))


@schemathesis.hook
def after_call(context, case, response):
    write(operation=case.operation.label, status=response.status_code, letThrough=kind_let_through(case, response))
    # A case may have rotated the key, or deleted its owner.
    is_rejected = response.status_code == 401 or (response.status_code == 403 and b"login" in response.content)
    if is_rejected and schemes(case.operation):
        begin_anew()


@schemathesis.hook
def after_network_error(context, case, request):
    write(operation=case.operation.label, failure="no response", message=f"{request.method} {request.url}", curl="")


@schemathesis.hook
def filter_failure(context, failure, case, response):
    if kind_let_through(case, response) is not None:
        return False
    if is_recorded(failure, case, response):
        write(operation=case.operation.label, letThrough="recorded")
        return False
    write(operation=case.operation.label, failure=failure.title, message=failure.message, curl=case.as_curl_command())
    return True
