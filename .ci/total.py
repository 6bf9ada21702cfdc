"""Adds up the tests and the floors, and prints the closing line."""
import re
import sys


def total(tests_log, tests_exit, floors_log):
    tests, floors = (open(name, encoding="utf-8", errors="replace").read() for name in (tests_log, floors_log))
    summary = tests[tests.rfind("Test run summary"):] if "Test run summary" in tests else ""
    count = {kind: int(n) for kind, n in re.findall(r"^\s*(succeeded|failed):\s*(\d+)", summary, re.M)}
    passed, failed = count.get("succeeded", 0), count.get("failed", 0)
    if tests_exit != 0 and failed == 0:
        failed = 1      # the build broke, or a test program ended without a verdict
    passed += len(re.findall(r"^floor ok ", floors, re.M))
    failed += len(re.findall(r"^floor FAILED ", floors, re.M))
    return passed, failed


if __name__ == "__main__":
    passed, failed = total(sys.argv[1], int(sys.argv[2]), sys.argv[3])
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)
