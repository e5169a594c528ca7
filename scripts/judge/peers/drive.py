"""Runs a client of others: a call comes in as a line of JSON, and goes out with what the client made of it.

The first line has the loopback servers by the hosts that they stand for. A request to any other host fails, so that nothing
leaves this machine. Everything else about the client is as it was installed.
"""
import importlib
import inspect
import json
import os
import re
import sys
import threading
import types
from urllib.parse import urlsplit

import requests

results = os.fdopen(os.dup(1), "w")
# What a client prints must not stand among the results.
os.dup2(2, 1)

kept = {}
entered = set()


def redirect(servers):
    send = requests.adapters.HTTPAdapter.send

    def send_here(adapter, request, **options):
        parts = urlsplit(request.url)
        origin = next((origin for host, origin in servers.items() if re.fullmatch(host, parts.netloc)), None)
        if origin is None:
            raise requests.exceptions.ConnectionError("no server on this machine stands for " + parts.netloc)
        request.url = origin + request.url.split(parts.netloc, 1)[1]
        return send(adapter, request, **options)

    requests.adapters.HTTPAdapter.send = send_here


def find(path):
    first, *rest = path.split(".")
    value = kept[first] if first in kept else importlib.import_module(first)
    for name in rest:
        if isinstance(value, types.ModuleType) and not hasattr(value, name):
            importlib.import_module(value.__name__ + "." + name)
        value = getattr(value, name)
    return value


def take(value):
    """Arguments may name what an earlier call left here."""
    return kept[value["kept"]] if isinstance(value, dict) and list(value) == ["kept"] else value


def show(value):
    if isinstance(value, requests.Response):
        try:
            return {"status": value.status_code, "json": value.json()}
        except ValueError:
            return {"status": value.status_code, "bytes": len(value.content)}
    if isinstance(value, bytes):
        return {"bytes": len(value)}
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, dict):
        return {str(name): show(member) for name, member in value.items()}
    if isinstance(value, (list, tuple)):
        return [show(member) for member in value]
    if isinstance(value, (set, frozenset)):
        return sorted(show(member) for member in value)
    return {name: show(member) for name, member in vars(value).items() if isinstance(member, (bool, int, float, str, list, dict))}


def call(request):
    value = find(request["function"])(
        *[take(one) for one in request.get("args", [])],
        **{name: take(one) for name, one in request.get("named", {}).items()},
    )
    if inspect.isgenerator(value):
        value = list(value)
    if "keep" in request:
        kept[request["keep"]] = value
    return {"value": show(value)}


def untouched(package):
    """The public functions of the client that send requests, and that no call came to."""
    names = set()
    for module in [one for name, one in sys.modules.items() if (name + ".").startswith(package + ".")]:
        own = [one for one in vars(module).values() if getattr(one, "__module__", None) == module.__name__]
        for holder in [module, *filter(inspect.isclass, own)]:
            for name, function in vars(holder).items():
                if inspect.isfunction(function) and function.__module__ == module.__name__ and not name.startswith("_"):
                    sends = "token" in inspect.signature(function).parameters or re.search(r"request(s\.|\()", inspect.getsource(function))
                    if sends and function.__code__ not in entered:
                        names.add(function.__qualname__)
    return names


def watch(frame, event, _):
    if event == "call":
        entered.add(frame.f_code)


def main():
    sys.setprofile(watch)
    threading.setprofile(watch)
    redirect(json.loads(sys.stdin.readline()))
    for line in sys.stdin:
        try:
            result = call(json.loads(line))
        except (Exception, SystemExit) as error:  # A client that ends the program ends one call here.
            result = {"error": {"type": type(error).__name__, "message": str(error)[:300]}}
        results.write(json.dumps(result) + "\n")
        results.flush()


main()
